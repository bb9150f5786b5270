"""The values that a field of the vocabulary could take, those first of which the rules' tests answer differently.

Nothing is listed here: flags and choices come from the vocabulary, days, amounts and numbers from where a test turns
its answer.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations, islice
from typing import Any

from engine.calendar import Span, exactly
from engine.possible_changes import LARGEST_CENTS, LARGEST_COUNT, Lead, turns, written_value
from engine.scalars import COUNTRIES, LANGUAGES
from engine.truth import Truth
from engine.vocabulary import (
    UNKNOWN,
    Choice,
    Count,
    Country,
    Day,
    Entry,
    Field,
    Flag,
    Given,
    GroupsOf,
    Language,
    ListOf,
    Money,
    Node,
    Persons,
)

YEARS_BACK = 100
YEARS_AHEAD = 3
MONTHS_BACK = 48
LARGE_AMOUNT = Decimal(10_000)
LARGE_NUMBER = 100
MOST_TOGETHER = 2
SEVERAL = 3
OLD, APART = 600, 180
AGES = (OLD, 30, 90, 180, 300, 420, 900)
"""How many days ago the youngest of several entries may be: which of them count can depend on a day of the case."""


Answers = Callable[[Any], tuple[Truth, ...]]
"""What tests answer on a value; equal answers to two values mean that the tests tell them not apart."""


class PossibleValues:
    """The values that fields could take on the day of assessment, in a file with these persons."""

    def __init__(self, on: datetime.date, persons: Sequence[str]) -> None:
        self.on = on
        self.persons = tuple(persons)
        self._known: dict[Any, tuple[Any, ...]] = {}
        months = {on.toordinal() - 30 * month for month in range(-12 * YEARS_AHEAD, MONTHS_BACK)}
        years = {on.toordinal() - 365 * year for year in range(YEARS_BACK)}
        self._days = sorted(months | years)

    def of(
        self, there: Field, path: str, lead: Lead, within: Span | None = None, *, every: bool = True
    ) -> tuple[Any, ...]:
        """The values of the field at the path: of each way in which the tests answer one, then the others.

        ``within`` is what is known of a day already. Without ``every``, the first alone of a day, an amount or a number
        of which tests ask.
        """
        asked = (path, lead.question, within, every)
        if asked not in self._known:
            self._known[asked] = self._ordered(there, path, lead, within, every=every)
        return self._known[asked]

    def _ordered(self, there: Field, path: str, lead: Lead, within: Span | None, *, every: bool) -> tuple[Any, ...]:
        answers = lead.turning_answers
        all_of_them = {written_value(value): value for value in self._of(there, path, lead, answers, within)}
        one_of_each: dict[Any, str] = {}
        for written, value in all_of_them.items():
            one_of_each.setdefault(answers(_as_matched(value)), written)
        if lead.asked and not every and isinstance(there, Day | Money | Count):
            return tuple(all_of_them[written] for written in one_of_each.values())
        return tuple(all_of_them[written] for written in dict.fromkeys([*one_of_each.values(), *all_of_them]))

    def _of(self, there: Field, path: str, lead: Lead, answers: Answers, within: Span | None) -> Iterator[Any]:
        asking = answers if lead.asked else None
        match there:
            case Flag():
                yield from (True, False)
            case Choice():
                yield from there.values
            case Country():
                yield from _one_of_each(COUNTRIES, answers)
            case Language():
                yield from _one_of_each(LANGUAGES, answers)
            case Day():
                yield from self._day(asking, within)
            case Money():
                yield from (Decimal(cents).scaleb(-2) for cents in self._number(LARGEST_CENTS, asking, 2))
            case Count():
                yield from self._number(LARGEST_COUNT, asking, 0)
            case Persons():
                yield from self._persons(there, path)
            case ListOf(item=item):
                yield from self._list(item, path, there.most)
            case GroupsOf():
                yield ()
                yield from ((entry,) for entry in self._entries(there, path))
                for old in AGES if there.short is None else ():
                    together = (self._entries(there, path, place, old) for place in range(SEVERAL))
                    yield from islice(zip(*together, strict=True), 1)

    def _day(self, answers: Answers | None, within: Span | None) -> Iterator[Span]:
        points = self._days
        if within is not None:
            first, last = within.first.toordinal(), within.last.toordinal()
            points = sorted({first, last, *(day for day in points if first < day < last)})
        if answers is not None:
            for turn in turns(lambda number: answers(_day(number)), points):
                yield from (_day(turn - 1), _day(turn))
        yield from (_day(number) for number in (points[0], points[-1]))
        yield from (_day(self.on.toordinal() - days) for days in (0, 182, 730, 7_300) if within is None)

    def _number(self, largest: int, answers: Answers | None, places: int) -> Iterator[int]:
        points = [0, *(2**power for power in range(largest.bit_length()))]
        if answers is not None:
            for turn in turns(lambda number: answers(Decimal(number).scaleb(-places) if places else number), points):
                yield from (turn - 1, turn)
        yield from (0, largest)

    def _persons(self, there: Persons, path: str) -> Iterator[str]:
        yield from there.words
        yield from (person for person in self.persons if person not in path.split("."))

    def _list(self, item: Field, path: str, most: int | None) -> Iterator[tuple[Any, ...]]:
        yield ()
        match item:
            case Choice():
                words: tuple[Any, ...] = item.values
            case Persons():
                words = tuple(self._persons(item, path))
            case Day():
                words = (exactly(self.on),)
            case _:
                words = ()
        yield from ((word,) for word in words)
        if isinstance(item, Persons):
            yield from (pair for pair in combinations(words, min(MOST_TOGETHER, most or MOST_TOGETHER)) if pair)
        elif len(words) > 1 and (most is None or len(words) <= most):
            yield words

    def _entries(self, there: GroupsOf, path: str, place: int = 0, old: int = OLD) -> Iterator[Node]:
        """An entry of each word that tells the entries apart, with a large amount or number and a day some years ago,
        the earlier the later its place in the list."""
        told = there.of.told()
        word = there.short or next((name for name, one in told.items() if one.required and isinstance(one, Choice)), "")
        rest: dict[str, Any] = {}
        if there.short is None:
            rest = {name: value for name, one in told.items() if (value := self._plain(one, place, old)) is not None}
        words = told[word] if word else None
        for value in words.values if isinstance(words, Choice) else ("",):
            fields = {name: value if name == word else rest[name] for name in told if name == word or name in rest}
            yield Node(there.of, f"{path}.{place}", fields)

    def _plain(self, there: Field, place: int, old: int) -> Any:
        match there:
            case Money():
                return LARGE_AMOUNT
            case Count():
                return LARGE_NUMBER
            case Day():
                return exactly(self.on - datetime.timedelta(days=old + place * APART))
        return None


def _one_of_each(words: Iterable[str], answers: Answers) -> Iterator[str]:
    """One word of each way in which the tests answer, and the first of all where none asks."""
    seen: dict[Any, str] = {}
    for word in words:
        seen.setdefault(answers(word), word)
    yield from seen.values()


def _as_matched(value: Any) -> Any:
    """The value as facts hold it: an entry for each group of a list."""
    if isinstance(value, tuple):
        return tuple(_entry(item) if isinstance(item, Node) else item for item in value)
    return value


def _entry(node: Node) -> Entry:
    of: type[Given] = node.of
    return Entry(**{name: node.fields.get(name, UNKNOWN) for name in of.told()})


def _day(number: int) -> Span:
    return exactly(datetime.date.fromordinal(number))
