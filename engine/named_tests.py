"""Named tests over one value or two: what a rule asks, as objects that answer true, false or unknown.

A test knows its variables, its parameters and how to tell itself. It never turns what is not known into a no. Over a value
that is known not to exist every test is false.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from typing import Any

from engine import calendar
from engine.calendar import Span, Years
from engine.experta_door import P
from engine.truth import FALSE, TRUE, Truth, conjunction
from engine.view import View
from engine.vocabulary import NONE, UNKNOWN, Blank
from engine.written_code import naming


class NamedTest:
    """A question over variables of a rule. ``variables`` are the names it reads, in order."""

    variables: tuple[str, ...] = ()

    def truth(self, view: View) -> Truth:
        """The answer on what the view knows."""
        raise AssertionError(f"{type(self).__name__} does not answer")

    def answer(self, view: View) -> bool | None:
        """The value of ``truth`` alone, for who need not know what is missing."""
        return self.truth(view).value

    def waits_for_others(self, view: View, variable: str) -> bool:
        """Whether the answer is known to be the same for every value of the variable, for want of another one."""
        return False

    def arguments(self, view: View) -> dict[str, Any]:
        """Values worth telling in a sentence, by name, beside the variables themselves."""
        return {}

    def leaves(self) -> Iterator[NamedTest]:
        """The simple tests that this one is made of."""
        yield self

    def decided_by(self, view: View) -> Iterator[NamedTest]:
        """The simple tests that the answer rests on: the part that settled it, or every part that leaves it open."""
        yield self

    def amounts(self, view: View) -> tuple[Mapping[str, Any], ...]:
        """The dated amounts that the answer rests on, as plain data: id, value, from, to, checked, provision."""
        return ()

    def describe(self) -> str:
        """The test in a few words, for the reference and for trace readers."""
        own = {key: value for key, value in vars(self).items() if not key.startswith("_") and key != "variables"}
        told = ", ".join(f"{key}={value}" for key, value in own.items())
        return f"{type(self).__name__}({told})"

    def __repr__(self) -> str:
        return self.describe()


class Single(NamedTest):
    """A test that is open as long as one of its variables is."""

    def truth(self, view: View) -> Truth:
        values = view.values
        open_ = False
        for variable in self.variables:
            value = values[variable]
            if value is UNKNOWN:
                open_ = True
            elif value is NONE:
                return FALSE
        if open_:
            return view.unknown(*(variable for variable in self.variables if values[variable] is UNKNOWN))
        settled = self.settled(view)
        return TRUE if settled else view.unknown(*self.imprecise(view)) if settled is None else FALSE

    def answer(self, view: View) -> bool | None:
        values = view.values
        open_ = False
        for variable in self.variables:
            value = values[variable]
            if value is UNKNOWN:
                open_ = True
            elif value is NONE:
                return False
        return None if open_ else self.settled(view)

    def waits_for_others(self, view: View, variable: str) -> bool:
        return any(isinstance(view.values[name], Blank) for name in self.variables if name != variable)

    def settled(self, view: View) -> bool | None:
        """The answer once every variable has a value; None when imprecise dates leave it open."""
        raise AssertionError(f"{type(self).__name__} does not answer")

    def imprecise(self, view: View) -> tuple[str, ...]:
        """The variables whose dates are not exact enough."""
        spans = tuple(v for v in self.variables if isinstance(view[v], Span) and not view[v].exact)
        return spans or self.variables


class IsSo(Single):
    """The statement was given and is true."""

    def __init__(self, variable: str) -> None:
        self.variables = (variable,)

    def settled(self, view: View) -> bool | None:
        return view.values[self.variables[0]] is True


class IsNotSo(Single):
    """The statement was given and is false."""

    def __init__(self, variable: str) -> None:
        self.variables = (variable,)

    def settled(self, view: View) -> bool | None:
        return view.values[self.variables[0]] is False


class IsAmong(Single):
    """The value is one of these words."""

    def __init__(self, variable: str, *values: str) -> None:
        self.variables = (variable,)
        self.values = values

    def settled(self, view: View) -> bool | None:
        return view.values[self.variables[0]] in self.values


class OnOrBefore(Single):
    """The first day is not later than the second."""

    def __init__(self, day: str, other: str) -> None:
        self.variables = (day, other)

    def settled(self, view: View) -> bool | None:
        return calendar.on_or_before(view.values[self.variables[0]], view.values[self.variables[1]])


class Before(Single):
    """The first day is earlier than the second."""

    def __init__(self, day: str, other: str) -> None:
        self.variables = (day, other)

    def settled(self, view: View) -> bool | None:
        return calendar.before(view.values[self.variables[0]], view.values[self.variables[1]])


class WithinMonths(Single):
    """The day is at most so many calendar months after the other; the last day is inside."""

    def __init__(self, months: int, day: str, of: str) -> None:
        self.variables = (day, of)
        self.months = months

    def settled(self, view: View) -> bool | None:
        return calendar.on_or_before(
            view.values[self.variables[0]], view.values[self.variables[1]].shifted(months=self.months)
        )

    def arguments(self, view: View) -> dict[str, Any]:
        start = view.values[self.variables[1]]
        return {"last_day": start.shifted(months=self.months) if isinstance(start, Span) else start}


class Aged(Single):
    """So many years are completed on the day (or so many months after it), from the birthday on."""

    def __init__(self, years: int, birth: str, on: str, *, plus_months: int = 0) -> None:
        self.variables = (birth, on)
        self.years = years
        self.plus_months = plus_months

    def settled(self, view: View) -> bool | None:
        birth, on = (view[variable] for variable in self.variables)
        return calendar.on_or_before(birth.shifted(years=self.years), on.shifted(months=self.plus_months))

    def arguments(self, view: View) -> dict[str, Any]:
        birth, on = (view[variable] for variable in self.variables)
        if not (isinstance(birth, Span) and isinstance(on, Span)):
            return {f"{self.variables[0]}_age": Blank.UNKNOWN}
        fewest, most = (max(0, years) for years in calendar.completed_years(birth, on))
        return {f"{self.variables[0]}_age": str(fewest) if fewest == most else Years(fewest, most)}


class OlderThan(Aged):
    """More than so many years old, where the birthday itself is read in the way the variable ``reading`` says."""

    def __init__(self, years: int, birth: str, on: str, *, reading: str, birthday_counts: str) -> None:
        super().__init__(years, birth, on)
        self.reading = reading
        self.birthday_counts = birthday_counts
        self.variables = (birth, on, reading)

    def settled(self, view: View) -> bool | None:
        birth, on = view.values[self.variables[0]].shifted(years=self.years), view.values[self.variables[1]]
        if view[self.reading] == self.birthday_counts:
            return calendar.on_or_before(birth, on)
        return calendar.before(birth, on)

    def arguments(self, view: View) -> dict[str, Any]:
        return Aged(self.years, *self.variables[:2]).arguments(view)


class LastedMonths(Single):
    """From ``start`` so many calendar months passed before the earlier of ``end`` and ``until``; an end that is none has
    not come."""

    def __init__(self, months: int, start: str, end: str, until: str) -> None:
        self.variables = (start, end, until)
        self.months = months

    def answer(self, view: View) -> bool | None:
        return self.truth(view).value

    def truth(self, view: View) -> Truth:
        start, end, until = self.variables
        lasts = view.values[end] is NONE and view.values[start] is not NONE
        return conjunction(
            Reached(self.months, start, one).truth(view) for one in ((until,) if lasts else (end, until))
        )

    def waits_for_others(self, view: View, variable: str) -> bool:
        return False  # an end that is none settles it, and one of two days can


class Reached(Single):
    """So many calendar months after ``start`` had passed on the day ``end``."""

    def __init__(self, months: int, start: str, end: str) -> None:
        self.variables = (start, end)
        self.months = months

    def settled(self, view: View) -> bool | None:
        return calendar.on_or_before(
            view.values[self.variables[0]].shifted(months=self.months), view.values[self.variables[1]]
        )


class MoreThan(Single):
    """The number is greater."""

    def __init__(self, variable: str, number: int) -> None:
        self.variables = (variable,)
        self.number = number

    def settled(self, view: View) -> bool | None:
        return bool(view.values[self.variables[0]] > self.number)


class OneOf:
    """The value is one of these words: a test over one field, for a pattern.

    ``by_value`` says of this very class that it asks no more than that, so that it need not be called.
    """

    by_value = True

    def __init__(self, values: tuple[str, ...]) -> None:
        self.values = values

    def __call__(self, value: Any) -> bool:
        return value in self.values

    def __repr__(self) -> str:
        return f"one of {', '.join(self.values)}"


def one_of(*values: str) -> Any:
    """The pattern's predicate: the field is one of these words."""
    return P(OneOf(values))


class Gate:
    """A named test as the callable that experta's TEST takes: its signature names the variables.

    ``by_place`` asks the same of who hands over the values of all of them in their order.
    """

    def __init__(self, test: NamedTest, *, unless_false: bool = False) -> None:
        self.test = test
        self.variables = test.variables
        self.unless_false = unless_false
        named, answer = naming(self.variables), test.answer

        def by_place(*values: Any) -> bool:
            given = answer(View(named(values)))
            return given is not False if unless_false else given is True

        self.by_place = by_place

    @property
    def __signature__(self) -> inspect.Signature:
        """What experta asks for when it takes the test."""
        return inspect.Signature(
            [inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD) for name in self.variables]
        )

    def __call__(self, *args: Any, **values: Any) -> bool:
        bound = dict(zip(self.variables, args, strict=False))
        answer = self.test.answer(View(bound | values if values else bound))
        return answer is not False if self.unless_false else answer is True
