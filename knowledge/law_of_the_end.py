"""Which text governs the end of a stay: that of the day on which the end is decided, not that of the day of filing.

Whoever held the stay before the Act of 18 July 2025 keeps the earlier text for it, as is reported of Article 24, § 2.
"""

from __future__ import annotations

import datetime

from engine.calendar import Span
from facts.case_file import Admission
from knowledge.laws import ACT_2016, ACT_2024, ACT_2025, LAWS

_HELD_SINCE = ("permit_issued", "entered", "received")


def day_of_the_text(admission: Admission, today: Span) -> datetime.date:
    """The day of the text by which an end of the stay is judged; an end of which no day is told is one asked of today."""
    told = admission["end_decided"]
    decided = (told if isinstance(told, Span) else today).last
    before = LAWS[ACT_2024].text_to
    held = any(isinstance(admission[one], Span) and admission[one].last <= before for one in _HELD_SINCE)
    return min(decided, before) if held else decided


def law_of(day: datetime.date) -> str:
    """The name of the law whose text it is on the day."""
    return next((name for name in (ACT_2016, ACT_2024) if day <= LAWS[name].text_to), ACT_2025)
