"""Named tests: what a rule asks, as objects that know their variables and answer true, false or unknown.

A test never turns what is not known into a no. Over a value that is known not to exist every test is false.
"""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Iterator, Mapping
from typing import Any

from engine import calendar
from engine.calendar import Span
from engine.experta_door import P
from engine.truth import FALSE, TRUE, Truth, conjunction, disjunction, known, left_to, negation
from engine.view import View
from engine.vocabulary import Blank


class NamedTest:
    """A question over variables of a rule. ``variables`` are the names it reads, in order."""

    variables: tuple[str, ...] = ()

    def truth(self, view: View) -> Truth:
        """The answer on what the view knows."""
        raise AssertionError(f"{type(self).__name__} does not answer")

    def arguments(self, view: View) -> dict[str, Any]:
        """Values worth telling in a sentence, by name, beside the variables themselves."""
        return {}

    def leaves(self) -> Iterator[NamedTest]:
        """The simple tests that this one is made of."""
        yield self

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
        blank = view.blank(*self.variables)
        if blank is not None:
            return blank
        value = self.settled(view)
        return view.unknown(*self.imprecise(view)) if value is None else known(value)

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
        return view[self.variables[0]] is True


class IsNotSo(Single):
    """The statement was given and is false."""

    def __init__(self, variable: str) -> None:
        self.variables = (variable,)

    def settled(self, view: View) -> bool | None:
        return view[self.variables[0]] is False


class IsAmong(Single):
    """The value is one of these words."""

    def __init__(self, variable: str, *values: str) -> None:
        self.variables = (variable,)
        self.values = values

    def settled(self, view: View) -> bool | None:
        return view[self.variables[0]] in self.values


class Includes(Single):
    """The list names at least one of these words."""

    def __init__(self, variable: str, *values: str) -> None:
        self.variables = (variable,)
        self.values = values

    def settled(self, view: View) -> bool | None:
        return any(value in view[self.variables[0]] for value in self.values)


class Holds(NamedTest):
    """What another rule has concluded: true, false or open, with what it waits for."""

    def __init__(self, variable: str) -> None:
        self.variables = (variable,)

    def truth(self, view: View) -> Truth:
        value = view[self.variables[0]]
        assert isinstance(value, Truth), f"{self.variables[0]} is not bound to a truth"
        return value.by("")


class OnOrBefore(Single):
    """The first day is not later than the second."""

    def __init__(self, day: str, other: str) -> None:
        self.variables = (day, other)

    def settled(self, view: View) -> bool | None:
        return calendar.on_or_before(view[self.variables[0]], view[self.variables[1]])


class Before(Single):
    """The first day is earlier than the second."""

    def __init__(self, day: str, other: str) -> None:
        self.variables = (day, other)

    def settled(self, view: View) -> bool | None:
        return calendar.before(view[self.variables[0]], view[self.variables[1]])


class WithinMonths(Single):
    """The day is at most so many calendar months after the other; the last day is inside."""

    def __init__(self, months: int, day: str, of: str) -> None:
        self.variables = (day, of)
        self.months = months

    def settled(self, view: View) -> bool | None:
        return calendar.on_or_before(view[self.variables[0]], view[self.variables[1]].shifted(months=self.months))

    def arguments(self, view: View) -> dict[str, Any]:
        start = view[self.variables[1]]
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
        fewest, most = calendar.completed_years(birth, on)
        return {f"{self.variables[0]}_age": str(fewest) if fewest == most else f"{fewest} or {most}"}


class OlderThan(Aged):
    """More than so many years old, where the birthday itself is read in the way the variable ``reading`` says."""

    def __init__(self, years: int, birth: str, on: str, *, reading: str, birthday_counts: str) -> None:
        super().__init__(years, birth, on)
        self.reading = reading
        self.birthday_counts = birthday_counts
        self.variables = (birth, on, reading)

    def settled(self, view: View) -> bool | None:
        birth, on = view[self.variables[0]].shifted(years=self.years), view[self.variables[1]]
        if view[self.reading] == self.birthday_counts:
            return calendar.on_or_before(birth, on)
        return calendar.before(birth, on)

    def arguments(self, view: View) -> dict[str, Any]:
        return Aged(self.years, *self.variables[:2]).arguments(view)


class LastedMonths(Single):
    """From ``start`` so many calendar months passed before the earlier of ``end`` and ``until``."""

    def __init__(self, months: int, start: str, end: str, until: str) -> None:
        self.variables = (start, end, until)
        self.months = months

    def truth(self, view: View) -> Truth:
        start, *ends = self.variables
        return conjunction(Reached(self.months, start, end).truth(view) for end in ends)


class Reached(Single):
    """So many calendar months after ``start`` had passed on the day ``end``."""

    def __init__(self, months: int, start: str, end: str) -> None:
        self.variables = (start, end)
        self.months = months

    def settled(self, view: View) -> bool | None:
        return calendar.on_or_before(view[self.variables[0]].shifted(months=self.months), view[self.variables[1]])


class PeriodsInWindow(Single):
    """The listed periods ({from, days}) that began in the window before a day: how many, or how many days in all."""

    def __init__(self, least: int, of: str, periods: str, *, months: int, before: str) -> None:
        self.variables = (periods, before)
        self.least = least
        self.of = of
        self.months = months

    def settled(self, view: View) -> bool | None:
        fewest, most = self._counted(view)
        if fewest >= self.least:
            return True
        return False if most < self.least else None

    def _counted(self, view: View) -> tuple[int, int]:
        periods, until = (view[variable] for variable in self.variables)
        start = until.shifted(months=-self.months)
        fewest = most = 0
        for period in periods:
            low, high = self._inside(period, start, until)
            fewest, most = fewest + low, most + high
        return fewest, most

    def imprecise(self, view: View) -> tuple[str, ...]:
        periods, until = self.variables
        vague = any(not period["from_"].exact for period in view[periods])
        return (*((periods,) if vague else ()), *(() if view[until].exact else (until,)))

    def _inside(self, period: Mapping[str, Any], start: Span, until: Span) -> tuple[int, int]:
        begin, days = period["from_"], period["days"]
        least = (
            _days_inside(begin.first, days, start.last, until.first),
            _days_inside(begin.last, days, start.last, until.first),
        )
        low = min(*least)
        leeway = (begin.last - begin.first).days
        high = min(days, _days_inside(begin.first, days + leeway, start.first, until.last))
        if self.of == "days":
            return low, high
        return (1 if low else 0), (1 if high else 0)

    def arguments(self, view: View) -> dict[str, Any]:
        if view.blank(*self.variables) is not None:
            return {f"meeting_{self.of}": Blank.UNKNOWN}
        return {f"meeting_{self.of}": self._counted(view)[0]}


def _days_inside(begin: datetime.date, days: int, start: datetime.date, until: datetime.date) -> int:
    """How many of the days from ``begin`` on fall from ``start`` to the day before ``until``."""
    end = begin + datetime.timedelta(days=days)
    return max(0, (min(end, until) - max(begin, start)).days)


class AllOf(NamedTest):
    """Every one of the tests."""

    def __init__(self, *parts: NamedTest, **named: NamedTest) -> None:
        self.parts = (*parts, *named.values())
        self.names = (*("" for _ in parts), *named)
        self.variables = tuple(dict.fromkeys(v for part in self.parts for v in part.variables))

    def _truths(self, view: View) -> list[Truth]:
        truths = (part.truth(view) for part in self.parts)
        return [
            truth.by(name) if name and not truth.way else truth for name, truth in zip(self.names, truths, strict=True)
        ]

    def truth(self, view: View) -> Truth:
        return conjunction(self._truths(view))

    def arguments(self, view: View) -> dict[str, Any]:
        return {key: value for part in self.parts for key, value in part.arguments(view).items()}

    def leaves(self) -> Iterator[NamedTest]:
        for part in self.parts:
            yield from part.leaves()

    def describe(self) -> str:
        told = (f"{name}={part}" if name else str(part) for name, part in zip(self.names, self.parts, strict=True))
        return f"{type(self).__name__}({', '.join(told)})"


class AnyOf(AllOf):
    """At least one of the tests; the name of the one that settles it is the way."""

    def truth(self, view: View) -> Truth:
        return disjunction(self._truths(view))


class NotSo(AllOf):
    """The opposite of a test."""

    def __init__(self, part: NamedTest) -> None:
        super().__init__(part)

    def truth(self, view: View) -> Truth:
        return negation(self.parts[0].truth(view))


class DoubtfulWhen(AllOf):
    """As long as the test is true a person must find; otherwise nothing is in the way."""

    def __init__(self, part: NamedTest, doubt: str) -> None:
        super().__init__(part)
        self.doubt = doubt

    def truth(self, view: View) -> Truth:
        truth = self.parts[0].truth(view)
        if truth.value is None:
            return truth
        return left_to(self.doubt) if truth.value else TRUE

    def leaves(self) -> Iterator[NamedTest]:
        yield self


class FoundOr(AllOf):
    """What a person has found, where there is a finding; otherwise the test."""

    def __init__(self, finding: str, otherwise: NamedTest) -> None:
        super().__init__(otherwise)
        self.finding = finding
        self.variables = (*self.variables, finding)

    def truth(self, view: View) -> Truth:
        found = view[self.finding]
        if isinstance(found, Blank):
            return self.parts[0].truth(view)
        return (TRUE if found else FALSE).by("finding")


class LeftTo(NamedTest):
    """Always a person's to find."""

    def __init__(self, doubt: str) -> None:
        self.doubt = doubt

    def truth(self, view: View) -> Truth:
        return left_to(self.doubt)


class Awaited(NamedTest):
    """Not shown until the named facts come into the file: unknown, missing them."""

    def __init__(self, *variables: str) -> None:
        self.variables = variables

    def truth(self, view: View) -> Truth:
        return view.unknown(*self.variables)


class When(NamedTest):
    """If the first test is true the second counts, if false the third; while it is open, what both agree on."""

    def __init__(self, test: NamedTest, then: NamedTest, otherwise: NamedTest) -> None:
        self.test, self.then, self.otherwise = test, then, otherwise
        parts = (test, then, otherwise)
        self.variables = tuple(dict.fromkeys(v for part in parts for v in part.variables))

    def truth(self, view: View) -> Truth:
        test = self.test.truth(view)
        if test.value is not None:
            return (self.then if test.value else self.otherwise).truth(view)
        then, otherwise = self.then.truth(view), self.otherwise.truth(view)
        if then.value is not None and then.value == otherwise.value:
            return then
        return Truth(None, test.missing, test.doubts)

    def arguments(self, view: View) -> dict[str, Any]:
        parts = (self.test, self.then, self.otherwise)
        return {key: value for part in parts for key, value in part.arguments(view).items()}

    def leaves(self) -> Iterator[NamedTest]:
        for part in (self.test, self.then, self.otherwise):
            yield from part.leaves()


class Always(NamedTest):
    """A settled answer."""

    def __init__(self, value: bool) -> None:
        self.value = value

    def truth(self, view: View) -> Truth:
        return known(self.value)


class IsKnown(NamedTest):
    """The values are known; for conclusions that show a value, never for a condition."""

    def __init__(self, *variables: str) -> None:
        self.variables = variables

    def truth(self, view: View) -> Truth:
        return known(not any(isinstance(view[variable], Blank) for variable in self.variables))


class IsOpen(NamedTest):
    """What another rule concluded is open; ``for_a_person`` when only a person can settle it."""

    def __init__(self, variable: str, *, for_a_person: bool = False) -> None:
        self.variables = (variable,)
        self.for_a_person = for_a_person

    def truth(self, view: View) -> Truth:
        wanted = "left_to_authority" if self.for_a_person else "undetermined"
        return known(view[self.variables[0]].status == wanted)


class Names(Single):
    """The list (of words, or of entries with a ``kind``) names the word that another variable holds."""

    def __init__(self, listed: str, word: str) -> None:
        self.variables = (listed, word)

    def settled(self, view: View) -> bool | None:
        listed, word = (view[variable] for variable in self.variables)
        return any((item["kind"] if isinstance(item, Mapping) else item) == word for item in listed)


class HasEntry(NamedTest):
    """The list has an entry whose field is one of these words; ``lasted`` months from its start field to a day."""

    def __init__(self, listed: str, field: str, *values: str, lasted: tuple[int, str, str] | None = None) -> None:
        self.variables = (listed,) if lasted is None else (listed, lasted[2])
        self.field = field
        self.values = values
        self.lasted = lasted

    def truth(self, view: View) -> Truth:
        listed = self.variables[0]
        blank = view.blank(listed)
        if blank is not None:
            return blank
        return disjunction([self._entry(view, entry, listed) for entry in view[listed]] or [FALSE])

    def _entry(self, view: View, entry: Mapping[str, Any], listed: str) -> Truth:
        value = entry[self.field]
        if isinstance(value, Blank):
            return view.unknown(listed)
        if value not in self.values:
            return FALSE
        if self.lasted is None:
            return TRUE
        months, start, until = self.lasted
        if isinstance(entry[start], Blank):
            return view.unknown(listed)
        blank = view.blank(until)
        if blank is not None:
            return blank
        reached = calendar.on_or_before(entry[start].shifted(months=months), view[until])
        vague = (() if entry[start].exact else (listed,)) + (() if view[until].exact else (until,))
        return view.unknown(*vague) if reached is None else known(reached)


class SomeoneOf(NamedTest):
    """One and the same of these persons stands in every one of the lists."""

    def __init__(self, persons: str, *lists: str) -> None:
        self.variables = (persons, *lists)

    def truth(self, view: View) -> Truth:
        persons, *lists = self.variables
        blank = view.blank(persons)
        if blank is not None:
            return blank
        named = view[persons]
        left = {named} if isinstance(named, str) else set(named)
        for one in lists:
            if isinstance(view[one], tuple):
                left &= set(view[one])
            elif view[one] is Blank.NONE:
                left = set()
        if not left:
            return FALSE
        open_ = [one for one in lists if view[one] is Blank.UNKNOWN]
        return view.unknown(*open_) if open_ else TRUE


class NobodyBut(Single):
    """Nobody stands in the list but these persons."""

    def __init__(self, listed: str, persons: str) -> None:
        self.variables = (listed, persons)

    def settled(self, view: View) -> bool | None:
        listed, persons = (view[variable] for variable in self.variables)
        return set(listed) <= ({persons} if isinstance(persons, str) else set(persons))


class AreExactly(Single):
    """The list names this one word and the person that another variable holds, and nobody else."""

    def __init__(self, listed: str, word: str, person: str) -> None:
        self.variables = (listed, person)
        self.word = word

    def settled(self, view: View) -> bool | None:
        listed, person = (view[variable] for variable in self.variables)
        return set(listed) == {self.word, person}


class MoreThan(Single):
    """The number is greater."""

    def __init__(self, variable: str, number: int) -> None:
        self.variables = (variable,)
        self.number = number

    def settled(self, view: View) -> bool | None:
        return bool(view[self.variables[0]] > self.number)


class OneOf:
    """The value is one of these words: a test over one field, for a pattern."""

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
    """A named test as the callable that experta's TEST takes: its signature names the variables."""

    def __init__(self, test: NamedTest, *, unless_false: bool = False) -> None:
        self.test = test
        self.unless_false = unless_false
        self.__signature__ = inspect.Signature(
            [inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD) for name in test.variables]
        )

    def __call__(self, *args: Any, **values: Any) -> bool:
        bound = dict(zip(self.test.variables, args, strict=False)) | values
        value = self.test.truth(View(bound)).value
        return value is not False if self.unless_false else value is True
