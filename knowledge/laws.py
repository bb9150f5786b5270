"""The laws that can govern a file: their names, the applications they are for, and the text by which they judge.

A law judges by the text as it stood on a day. The transition of 2025 is the text of 2024 for later applications; the
suspension of 2026 is the text of 2025 as the Constitutional Court left it, for whoever it protects.
"""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from engine.calendar import Span
from engine.watched_day import plain

ONE_DAY = datetime.timedelta(days=1)

ANSWERS_FROM = datetime.date(2011, 9, 22)
"""The first day of filing that this rule base answers for: Article 10 as the Act of 8 July 2011 rewrote it."""

REVIEWED = datetime.date(2026, 11, 22)
"""The day up to which the sources were searched; the law of later days is the law as it was known then."""

ANSWERS_TO = datetime.date(2031, 11, 22)
"""The last day of filing that this rule base answers for: five years after the review."""


class Law(NamedTuple):
    """A law: the days of filing it is for, and the days of the text by which it judges, all included.

    ``regime`` is the name of the text; ``held`` says that this rule base has its rules.
    """

    name: str
    regime: str
    filed_from: datetime.date
    filed_to: datetime.date
    text_from: datetime.date
    text_to: datetime.date
    held: bool = True

    def days(self, filed: Span | None, changes: Iterable[datetime.date]) -> tuple[datetime.date, ...]:
        """One day for each state of the text that may judge an application filed then (at any time, where not known).

        ``changes`` are the days on which rules or provisions change.
        """
        first = last = self.text_from
        if filed is None:
            last = self.text_to
        else:
            first, last = (min(max(day, self.text_from), self.text_to) for day in (filed.first, filed.last))
        changed = tuple(day for day in changes if first < day <= last)
        # Beside every day of change there is nothing more to ask of the first day.
        return (plain(first), *changed)


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def _law(name: str, filed: tuple[str, str], text: tuple[str, str], *, regime: str = "", held: bool = True) -> Law:
    filed_from, filed_to, text_from, text_to = map(_day, (*filed, *text))
    return Law(name, regime or name, filed_from, filed_to, text_from, text_to, held)


BEFORE_2016 = "before-2016"
ACT_2016 = "act-2016"
ACT_2024 = "act-2024"
ACT_2024_TRANSITION = "act-2024-transition"
ACT_2025 = "act-2025"
ACT_2025_SUSPENDED = "act-2025-suspended"

_LAST = str(ANSWERS_TO)
LAWS: dict[str, Law] = {
    law.name: law
    for law in (
        _law(BEFORE_2016, ("2011-09-22", "2016-07-07"), ("2011-09-22", "2016-07-07"), held=False),
        _law(ACT_2016, ("2016-07-08", "2024-08-31"), ("2016-07-08", "2024-08-31")),
        _law(ACT_2024, ("2024-09-01", "2025-08-17"), ("2024-09-01", "2025-08-17")),
        _law(ACT_2024_TRANSITION, ("2025-08-18", "2027-08-17"), ("2025-08-17", "2025-08-17"), regime=ACT_2024),
        _law(ACT_2025, ("2025-08-18", _LAST), ("2025-08-18", "2026-02-25")),
        _law(ACT_2025_SUSPENDED, ("2025-08-18", _LAST), ("2026-02-26", _LAST)),
    )
}
"""Every law by name, in the order of time."""
