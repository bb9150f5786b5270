"""Named tests over lists: the entries of a group, the papers of a file, the persons who hold a right."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from engine import calendar
from engine.calendar import Span
from engine.named_tests import NamedTest, Single
from engine.truth import FALSE, TRUE, Truth, disjunction, known
from engine.view import View
from engine.vocabulary import Blank


class Includes(Single):
    """The list names at least one of these words."""

    def __init__(self, variable: str, *values: str) -> None:
        self.variables = (variable,)
        self.values = values

    def settled(self, view: View) -> bool | None:
        return any(value in view[self.variables[0]] for value in self.values)


class PeriodsInWindow(Single):
    """The listed periods ({from, days}) that began in the window before a day: how many, or how many days in all."""

    def __init__(self, least: int, of: str, periods: str, *, months: int, before: str) -> None:
        self.variables = (periods, before)
        self.least = least
        self.of = of
        self.months = months

    def settled(self, view: View) -> bool | None:
        fewest, most = self.counted(view)
        if fewest >= self.least:
            return True
        return False if most < self.least else None

    def counted(self, view: View) -> tuple[int, int]:
        """The fewest and the most that the window may hold."""
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
        return {f"meeting_{self.of}": self.counted(view)[0]}


def _days_inside(begin: datetime.date, days: int, start: datetime.date, until: datetime.date) -> int:
    """How many of the days from ``begin`` on fall from ``start`` to the day before ``until``."""
    first, end = max(begin, start), min(begin + datetime.timedelta(days=days), until)
    return (end - first).days if first < end else 0


class Names(Single):
    """The list (of words, or of entries with a ``kind``) names the word that another variable holds."""

    def __init__(self, listed: str, word: str) -> None:
        self.variables = (listed, word)

    def settled(self, view: View) -> bool | None:
        listed, word = (view[variable] for variable in self.variables)
        return any((item if isinstance(item, str) else item["kind"]) == word for item in listed)


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
    """Nobody stands in the list but these persons; one person is a list of one."""

    def __init__(self, listed: str, persons: str) -> None:
        self.variables = (listed, persons)

    def settled(self, view: View) -> bool | None:
        listed, persons = ({named} if isinstance(named := view[one], str) else set(named) for one in self.variables)
        return listed <= persons


class AreExactly(Single):
    """The list names this one word and the person that another variable holds, and nobody else."""

    def __init__(self, listed: str, word: str, person: str) -> None:
        self.variables = (listed, person)
        self.word = word

    def settled(self, view: View) -> bool | None:
        listed, person = (view[variable] for variable in self.variables)
        return set(listed) == {self.word, person}
