"""How far a test is from the other answer: what was needed, what was found, and how much of it is missing."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import singledispatch
from typing import Any

from engine.calendar import Span, exactly
from engine.list_tests import HasEntry, Includes, Names, NobodyBut, PeriodsInWindow, SomeoneOf
from engine.named_tests import (
    Aged,
    Before,
    IsAmong,
    IsNotSo,
    IsSo,
    MoreThan,
    NamedTest,
    OlderThan,
    OnOrBefore,
    Reached,
    WithinMonths,
)
from engine.view import View, path_of
from engine.vocabulary import Blank

ONE_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What a test needed and what it found: the key of its sentence and the arguments.

    ``part`` is how much is missing of what is needed, from 0 on, where that can be measured; None where it cannot.
    """

    key: str
    arguments: Mapping[str, Any]
    part: Fraction | None = None


@singledispatch
def shortfall(test: NamedTest, view: View) -> Shortfall | None:
    """What the test needed for the other answer, and what it found; None where it cannot be told in general.

    A test that is part of a NOT has answered true where false was needed; this is told the other way round. A test over
    money tells what it lacks by its arguments ``counted``, ``wanted`` and ``shortfall``.
    """
    told = test.arguments(view)
    found, needed, short = (told.get(name) for name in ("counted", "wanted", "shortfall"))
    if not (isinstance(found, Decimal) and isinstance(needed, Decimal) and isinstance(short, Decimal) and short > 0):
        return None
    return Shortfall(
        "short-money", {"found": found, "needed": needed, "short": short}, Fraction(short) / Fraction(needed)
    )


@shortfall.register
def _aged(test: Aged, view: View) -> Shortfall | None:
    birth, on = (view[variable] for variable in test.variables[:2])
    if not (isinstance(birth, Span) and isinstance(on, Span)):
        return _value(test, view, f"{test.years}")
    day, reached = on.shifted(months=test.plus_months), birth.shifted(years=test.years)
    strict = isinstance(test, OlderThan) and view[test.reading] != test.birthday_counts
    if test.answer(view):
        days = (day.first - reached.last).days + (0 if strict else 1)
        key = "short-aged-over"
    else:
        days = (reached.first - day.last).days + (1 if strict else 0)
        key = "short-aged"
    told = {"years": test.years, "birth": birth, "on": day, "days": days}
    return Shortfall(key, told, Fraction(days, max(1, test.years * 365)))


@shortfall.register
def _within(test: WithinMonths, view: View) -> Shortfall | None:
    day, start = (view[variable] for variable in test.variables)
    if not (isinstance(day, Span) and isinstance(start, Span)):
        return _value(test, view, "")
    return _ordered(view, test, day, start.shifted(months=test.months))


@shortfall.register
def _on_or_before(test: OnOrBefore, view: View) -> Shortfall | None:
    day, other = (view[variable] for variable in test.variables)
    return _ordered(view, test, day, other)


@shortfall.register
def _before(test: Before, view: View) -> Shortfall | None:
    day, other = (view[variable] for variable in test.variables)
    return _ordered(view, test, day, _moved(other, -1))


@shortfall.register
def _reached(test: Reached, view: View) -> Shortfall | None:
    start, end = (view[variable] for variable in test.variables)
    if not (isinstance(start, Span) and isinstance(end, Span)):
        return _value(test, view, "")
    last = start.shifted(months=test.months)
    if test.answer(view):
        days = (end.first - last.last).days + 1
        told = {"needed": _moved(last, -1), "found": end, "days": days, "field": _field(view, test.variables[1])}
        return Shortfall("short-late", told, _of_a_year(days))
    days = (last.first - end.last).days
    told = {"months": test.months, "start": start, "needed": last, "found": end, "days": days}
    return Shortfall("short-months", told, Fraction(days, max(1, test.months * 30)))


@shortfall.register
def _more_than(test: MoreThan, view: View) -> Shortfall | None:
    found = view[test.variables[0]]
    if not isinstance(found, int):
        return _value(test, view, "")
    return Shortfall(
        "short-number", {"needed": test.number + 1, "found": found}, Fraction(test.number + 1 - found, test.number + 1)
    )


@shortfall.register
def _periods(test: PeriodsInWindow, view: View) -> Shortfall | None:
    if view.blank(*test.variables) is not None:
        return _value(test, view, "")
    found = test.counted(view)[1]
    return Shortfall(
        f"short-{test.of}", {"needed": test.least, "found": found}, Fraction(test.least - found, test.least)
    )


@shortfall.register
def _so(test: IsSo, view: View) -> Shortfall | None:
    return _value(test, view, not test.answer(view))


@shortfall.register
def _not_so(test: IsNotSo, view: View) -> Shortfall | None:
    return _value(test, view, bool(test.answer(view)))


@shortfall.register(IsAmong)
@shortfall.register(Includes)
def _among(test: IsAmong | Includes, view: View) -> Shortfall | None:
    return _value(test, view, test.values, unwanted=test.answer(view) is True)


@shortfall.register
def _entry(test: HasEntry, view: View) -> Shortfall | None:
    return _value(test, view, test.values, unwanted=test.answer(view) is True)


@shortfall.register
def _names(test: Names, view: View) -> Shortfall | None:
    return _value(test, view, view[test.variables[1]], unwanted=test.answer(view) is True)


@shortfall.register
def _someone(test: SomeoneOf, view: View) -> Shortfall | None:
    persons, *lists = test.variables
    named = view[persons]
    wanted = {named} if isinstance(named, str) else set(named) if isinstance(named, tuple) else set()
    lacking = next((one for one in lists if isinstance(view[one], tuple) and not wanted & set(view[one])), lists[0])
    return _value(test, view, named, variable=lacking, unwanted=test.answer(view) is True)


@shortfall.register
def _nobody_but(test: NobodyBut, view: View) -> Shortfall | None:
    return _value(test, view, view[test.variables[1]], key="short-only")


def _ordered(view: View, test: NamedTest, day: Any, last: Any) -> Shortfall | None:
    """A day that is needed on another at the latest; or after it, where the test has answered true."""
    if not (isinstance(day, Span) and isinstance(last, Span)):
        return _value(test, view, "")
    field = _field(view, test.variables[0])
    if test.answer(view):
        days = (last.last - day.first).days + 1
        told = {"needed": _moved(last, 1), "found": day, "days": days, "field": field}
        return Shortfall("short-early", told, _of_a_year(days))
    days = (day.first - last.last).days
    return Shortfall("short-late", {"needed": last, "found": day, "days": days, "field": field}, _of_a_year(days))


def _value(
    test: NamedTest,
    view: View,
    needed: Any,
    *,
    variable: str = "",
    unwanted: bool = False,
    key: str = "short-value",
) -> Shortfall:
    variable = variable or next((v for v in test.variables if isinstance(view[v], Blank)), test.variables[0])
    found = view[variable]
    if isinstance(found, tuple) and not found:
        found = Blank.NONE
    told = {"field": _field(view, variable), "found": found, "needed": needed}
    return Shortfall("short-unwanted" if unwanted else key if needed != "" else "short-found", told)


def _field(view: View, variable: str) -> str:
    """Where in the case file the value stands, or the name of the variable where it stands in none."""
    if variable not in view.sources:
        return variable
    fact, field = view.sources[variable]
    return path_of(fact, field)


def _moved(day: Any, days: int) -> Any:
    return exactly((day.first if days < 0 else day.last) + days * ONE_DAY) if isinstance(day, Span) else day


def _of_a_year(days: int) -> Fraction:
    return Fraction(days, 365)
