"""Belgian working days, with the ten public holidays, counted with Saturdays or without.

Article 12 does not say whether a Saturday counts; both ways are shown, the earlier one to be safe.
"""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any

from engine.calendar import Span
from engine.declaration import Computed, Outcome
from engine.view import View
from engine.vocabulary import UNKNOWN
from engine.working_days import after_working_days

SATURDAY, SUNDAY = 5, 6


@cache
def _holidays() -> Any:
    import holidays

    return holidays.country_holidays("BE")


def free_in_belgium(day: datetime.date, *, saturdays: bool) -> bool:
    """Whether nobody works on the day: a Sunday, a public holiday, and with ``saturdays`` a Saturday."""
    return day.weekday() == SUNDAY or (saturdays and day.weekday() == SATURDAY) or day in _holidays()


class WorkingDaysAfter(Computed):
    """The last of so many Belgian working days after the day that a variable holds; unknown unless that is exact."""

    def __init__(self, days: int, of: str, *, saturdays_free: bool) -> None:
        self.days, self.of, self.saturdays_free = days, of, saturdays_free
        self.variables = (of,)

    def value(self, view: View, outcome: Outcome) -> Any:
        start = view[self.of]
        if not isinstance(start, Span) or not start.exact:
            return UNKNOWN

        def is_free(day: datetime.date) -> bool:
            return free_in_belgium(day, saturdays=self.saturdays_free)

        day = after_working_days(start.first, self.days, is_free)
        return Span(day, day)
