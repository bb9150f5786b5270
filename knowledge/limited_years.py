"""The five years for which an admission is limited, counted from the permit, or in Belgium from the receipt document."""

from __future__ import annotations

import datetime
from typing import Any

from engine import calendar
from engine.calendar import Span
from engine.declaration import Computed, Outcome
from engine.joined_tests import AllOf, AnyOf, Holds
from engine.named_tests import NamedTest
from engine.truth import Truth, known
from engine.view import View
from engine.vocabulary import NONE, UNKNOWN

YEARS = 5
ABROAD = ("embassy", "remote")


def _start(view: View, permit: str, receipt: str, place: str) -> Any:
    """The day from which the years count; unknown where a receipt document may exist of which the day is not known."""
    if isinstance(view[receipt], Span):
        return view[receipt]
    return view[permit] if view[receipt] is NONE or view[place] in ABROAD else UNKNOWN


class LimitedYearsPassed(NamedTest):
    """Five years have passed on the day since the permit, or since the receipt document where one was given.

    The day is ``decided`` where that is told, otherwise ``on``. The last day of the five years is still one of them. A
    receipt document is never later than the permit, so once the years have passed since the permit, they have passed.
    """

    def __init__(self, permit: str, receipt: str, on: str, *, place: str, decided: str = "") -> None:
        self.asked = (permit, receipt, on, place)
        self.decided = decided
        self.variables = (*self.asked, decided) if decided else self.asked

    def truth(self, view: View) -> Truth:
        permit, receipt, on, place = self.asked
        if self.decided and isinstance(view[self.decided], Span):
            on = self.decided
        start = _start(view, permit, receipt, place)
        if isinstance(start, Span):
            passed = self._passed(start, view[on])
            return view.unknown(receipt if start is view[receipt] else permit) if passed is None else known(passed)
        if isinstance(view[permit], Span) and self._passed(view[permit], view[on]):
            return known(True)
        if view[receipt] is NONE or view[place] in ABROAD:
            return view.unknown(permit)
        return view.unknown(receipt) if view[place] == "municipality" else view.unknown(permit, receipt, place)

    @staticmethod
    def _passed(start: Span, on: Span) -> bool | None:
        return calendar.before(start.shifted(years=YEARS), on)


def years_passed(on: str, *, decided: str = "") -> NamedTest:
    """The five years have passed from the receipt document where they count from it, and otherwise from the permit too."""
    return AllOf(
        LimitedYearsPassed("permit", "receipt", on, place="place", decided=decided),
        AnyOf(Holds("years_from_receipt"), LimitedYearsPassed("permit", "permit", on, place="place", decided=decided)),
    )


class LimitedYearsBegin(NamedTest):
    """It is known from which day the five years count; for a clock, never for a condition."""

    def __init__(self, permit: str, receipt: str, *, place: str) -> None:
        self.variables = (permit, receipt, place)

    def truth(self, view: View) -> Truth:
        return known(isinstance(_start(view, *self.variables), Span))


class EndOfLimitedYears(Computed):
    """The day on which the five years end; unknown while their start is."""

    def __init__(self, permit: str, receipt: str, *, place: str) -> None:
        self.variables = (permit, receipt, place)

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
