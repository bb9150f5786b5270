"""The five years for which an admission is limited, counted from the permit, or in Belgium from the receipt document."""

from __future__ import annotations

import datetime
from typing import Any

from engine import calendar
from engine.calendar import Span
from engine.declaration import Computed, Outcome
from engine.named_tests import NamedTest
from engine.truth import Truth, known
from engine.view import View
from engine.vocabulary import UNKNOWN

YEARS = 5


def _start(view: View, permit: str, receipt: str) -> Any:
    return view[receipt] if isinstance(view[receipt], Span) else view[permit]


class LimitedYearsPassed(NamedTest):
    """Five years have passed on the day since the permit, or since the receipt document where one was given.

    The last day of the five years is still one of them.
    """

    def __init__(self, permit: str, receipt: str, on: str) -> None:
        self.variables = (permit, receipt, on)

    def truth(self, view: View) -> Truth:
        permit, receipt, on = self.variables
        start = _start(view, permit, receipt)
        if not isinstance(start, Span):
            return view.unknown(permit)
        passed = calendar.before(start.shifted(years=YEARS), view[on])
        return view.unknown(receipt if start is view[receipt] else permit) if passed is None else known(passed)


class EndOfLimitedYears(Computed):
    """The day on which the five years end; unknown while their start is."""

    def __init__(self, permit: str, receipt: str) -> None:
        self.variables = (permit, receipt)

    def value(self, view: View, outcome: Outcome) -> Any:
        start = _start(view, *self.variables)
        return start.shifted(years=YEARS) if isinstance(start, Span) else UNKNOWN


class DaysBefore(Computed):
    """The day so many days before the one that a variable holds; unknown unless that is exact."""

    def __init__(self, days: int, of: str) -> None:
        self.days = days
        self.variables = (of,)

    def value(self, view: View, outcome: Outcome) -> Any:
        end = view[self.variables[0]]
        if not isinstance(end, Span) or not end.exact:
            return UNKNOWN
        day = end.first - datetime.timedelta(days=self.days)
        return Span(day, day)
