"""What a person could change where a conclusion rests on the case file, with the values that would matter.

Nothing here is a list of remedies. From a conclusion the firings are followed down to the fields of the case file that
they look at. Of those that a person can change, each value is offered at which a test of the rules answers otherwise:
the other words of a choice, the least amount, the first day. No day before the day of assessment is offered.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import Any

from engine.calendar import Span, exactly
from engine.changing import CaseTree, Change, field_at
from engine.experta_door import W
from engine.named_tests import NamedTest
from engine.session import Firing, Session
from engine.trace import path_in_file
from engine.truth import Truth
from engine.view import View
from engine.vocabulary import (
    UNKNOWN,
    Choice,
    Concluded,
    Count,
    Day,
    Entry,
    Field,
    Flag,
    Given,
    GroupsOf,
    ListOf,
    Money,
    Node,
    case_file_name,
)

FARTHEST_DAYS = 6 * 366
DAYS_APART = 28
LARGEST_CENTS = 2**27
LARGEST_COUNT = 2**7


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a person changes.

    ``place`` tells what is changed: two steps at one place exclude each other. ``changes`` is what it takes in the case
    file: the change itself first, then what is gone with the old value. ``rank`` orders days and amounts.
    """

    place: str
    changes: tuple[Change, ...]
    rank: int | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells the step from others."""
        return self.place, str(self.changes[0].value)


@dataclass(slots=True)
class Lead:
    """A field of the case file that a conclusion rests on: its value now, and the tests that read it."""

    value: Any = UNKNOWN
    asked: list[tuple[NamedTest, View, str]] = field(default_factory=list)

    @property
    def question(self) -> tuple[Any, ...]:
        """All that the answers depend on beside the value: equal questions have equal answers."""
        return tuple(self._distinct)

    @property
    def _distinct(self) -> dict[tuple[Any, ...], tuple[NamedTest, View, str]]:
        """The tests, those that ask the same of the same values once."""
        return {
            (id(test), variable, *(view.values[name] for name in test.variables if name != variable)): (
                test,
                view,
                variable,
            )
            for test, view, variable in self.asked
        }

    @property
    def answers(self) -> Callable[[Any], tuple[Truth, ...]]:
        """What the tests would answer on a value, each question asked once."""
        return _answers_of(self._distinct.values())

    @property
    def turning_answers(self) -> Callable[[Any], tuple[Truth, ...]]:
        """What the tests would answer on a value that is known, without those that wait for another fact all the same."""
        return _answers_of(
            (test, view, variable)
            for test, view, variable in self._distinct.values()
            if not test.waits_for_others(view, variable)
        )


def _answers_of(asked: Iterable[tuple[NamedTest, View, str]]) -> Callable[[Any], tuple[Truth, ...]]:
    told = [(test.truth, dict(view.values), view.sources, variable) for test, view, variable in asked]

    def answers(value: Any) -> tuple[Truth, ...]:
        return tuple(truth(View({**values, variable: value}, sources)) for truth, values, sources, variable in told)

    return answers


def leads(session: Session, firing: Firing) -> dict[str, Lead]:
    """The fields of the case file that a firing rests on, near and far, by their paths."""
    found: dict[str, Lead] = {}
    waiting, seen = [firing], {id(firing)}
    while waiting:
        one = waiting.pop()
        _note(one, found)
        for fact in (*one.used, *(session.closed(one) if one.rule.negative else ())):
            if isinstance(fact, Concluded):
                below = [other for other in session.supporting(fact["__factid__"]) if id(other) not in seen]
                seen.update(map(id, below))
                waiting += below
    return found


def _note(firing: Firing, found: dict[str, Lead]) -> None:
    view = firing.view
    for variable, (fact, name) in view.sources.items():
        path = path_in_file(fact, name)
        if path is not None:
            lead = found.setdefault(path, Lead())
            lead.value = fact[name]
            lead.asked += [
                (leaf, view, variable)
                for test in firing.rule.tests
                for leaf in test.leaves()
                if variable in leaf.variables
            ]
    for pattern, fact in zip(firing.rule.positive, firing.used, strict=True):
        for name, value in pattern.items():
            path = None if pattern.is_special(name) or isinstance(value, W) else path_in_file(fact, name)
            if path is not None:
                found.setdefault(path, Lead()).value = fact[name]
    for path in firing.outcome.truth.missing:
        found.setdefault(path, Lead())


class PossibleChanges:
    """The steps that a person could take from a case, as it is or as some steps have left it."""

    def __init__(self, tree: CaseTree, root: type[Given], on: datetime.date) -> None:
        self.tree = tree
        self.root = root
        self.on = on
        self._known: dict[Any, tuple[Step, ...]] = {}

    def of(self, session: Session, firing: Firing, only: str = "") -> Iterator[Step]:
        """The steps that could change what the firing concluded; with ``only``, those at that path alone."""
        for path, lead in sorted(leads(session, firing).items()):
            there = field_at(self.root, path)
            if there is not None and only in ("", path):
                asked = (path, lead.value, lead.question)
                if asked not in self._known:
                    self._known[asked] = tuple(self._at(path, there, lead))
                yield from self._known[asked]

    def _at(self, path: str, there: Field, lead: Lead) -> Iterator[Step]:
        if isinstance(there, GroupsOf):
            yield from self._entries(path, there, lead)
        elif there.changeable and lead.value not in there.final:
            for value in self._values(there, lead.value, lead.answers, bool(lead.asked)):
                yield self._step(path, there, value)

    def _step(self, path: str, there: Field, value: Any) -> Step:
        group = path.rpartition(".")[0]
        undone = (f"{group}.{name}" if group else name for name in there.undoes)
        changes = [Change(other, None) for other in undone if self.tree.standing(other) is not None]
        return Step(path, (Change(path, written_value(value)), *changes), _rank(value))

    def _values(
        self, there: Field, now: Any, answers: Callable[[Any], tuple[Truth, ...]], asked: bool
    ) -> Iterator[Any]:
        """The values of the field at which one of the tests answers otherwise than now."""
        told = answers(now)
        for value in self._allowed(there, now, answers, asked):
            if value != now and (not asked or answers(value) != told):
                yield value

    def _allowed(
        self, there: Field, now: Any, answers: Callable[[Any], tuple[Truth, ...]], asked: bool
    ) -> Iterator[Any]:
        match there:
            case Flag():
                yield from (True, False)
            case Choice():
                yield from there.values
            case ListOf(item=Choice() as item):
                listed = now if isinstance(now, tuple) else ()
                yield from ((*listed, value) for value in item.values if value not in listed)
            case Day():
                yield exactly(self.on)
                if asked:
                    points = [self.on.toordinal() + days for days in range(0, FARTHEST_DAYS, DAYS_APART)]
                    yield from (_day(number) for number in turns(lambda number: answers(_day(number)), points))
            case Money() if asked:
                yield from (_money(cents) for cents in turns(lambda cents: answers(_money(cents)), _DOUBLED_CENTS))
            case Count() if asked:
                yield from turns(answers, _DOUBLED_COUNTS)

    def _entries(self, path: str, there: GroupsOf, lead: Lead) -> Iterator[Step]:
        """What can be changed of the entries that the file has, and the entries that could be added."""
        given = lead.value[: self.tree.count(path)] if isinstance(lead.value, tuple) else ()
        told = there.of.told()
        for number, entry in enumerate(given):
            for name, inner in told.items():
                if inner.changeable and lead.asked:
                    answers = _answers_of_entry(lead, given, number, entry, name)
                    for value in self._values(inner, entry[name], answers, asked=True):
                        yield self._step(f"{path}.{number}.{case_file_name(name)}", inner, value)
        if not there.changeable:
            return
        if there.short is not None:
            yield from self._short(path, there, lead)
        else:
            yield from self._new(path, there, lead, given)

    def _short(self, path: str, there: GroupsOf, lead: Lead) -> Iterator[Step]:
        """A new entry of each word that the list has not, where one of the tests answers otherwise with it."""
        assert there.short is not None
        told = there.of.told()
        kinds = told[there.short]
        there_now = lead.value if isinstance(lead.value, tuple) else ()
        answers = lead.answers
        answered = answers(lead.value)
        for value in kinds.values if isinstance(kinds, Choice) else ():
            entry = Entry(**(dict.fromkeys(told, UNKNOWN) | {there.short: value}))
            if all(one[there.short] != value for one in there_now) and (
                not lead.asked or answers((*there_now, entry)) != answered
            ):
                yield Step(f"{path}+={value}", (Change(path, value, adds=True),))

    def _new(self, path: str, there: GroupsOf, lead: Lead, given: tuple[Any, ...]) -> Iterator[Step]:
        """A new entry from the day of assessment on, for each word whose entries count in their own way."""
        told = there.of.told()
        word = next((name for name, one in told.items() if one.required and isinstance(one, Choice)), None)
        amount = next((name for name, one in told.items() if one.required and isinstance(one, Money)), None)
        if word is None or amount is None or not lead.asked or sum(one.required for one in told.values()) != 2:
            return
        known = {name: exactly(self.on) for name, one in told.items() if isinstance(one, Day)}
        counted = set()
        for value in told[word].values:
            nothing = Decimal(0)
            blank = Entry(**(dict.fromkeys(told, UNKNOWN) | known | {word: value, amount: nothing}))
            answers = _answers_of_entry(lead, (*given, blank), len(given), blank, amount)
            amounts = tuple(self._values(told[amount], nothing, answers, asked=True))
            alike = (amounts, tuple(answers(one) for one in amounts))
            if alike in counted:
                continue
            counted.add(alike)
            for one in amounts:
                fields = {word: value, amount: one} | known
                written = ", ".join(f"{case_file_name(name)}: {written_value(what)}" for name, what in fields.items())
                change = Change(path, f"{{{written}}}", adds=True)
                yield Step(f"{path}+={value}", (change,), _rank(one))


def _answers_of_entry(
    lead: Lead, entries: tuple[Any, ...], number: int, entry: Mapping[str, Any], name: str
) -> Callable[[Any], tuple[Truth, ...]]:
    """What the tests of a list would answer were one field of one entry another."""

    of_the_list = lead.answers

    def answers(value: Any) -> tuple[Truth, ...]:
        changed = Entry(**(dict(entry) | {name: value}))
        return of_the_list((*entries[:number], changed, *entries[number + 1 :]))

    return answers


def turns(answers: Callable[[int], Any], points: Iterable[int]) -> Iterator[int]:
    """The numbers from which on the answer is another than on the number before, between neighbours that differ."""
    told = [(point, answers(point)) for point in points]
    for before, after in pairwise(told):
        yield from _turns_between(answers, before, after)


def _turns_between(answers: Callable[[int], Any], before: tuple[int, Any], after: tuple[int, Any]) -> Iterator[int]:
    if before[1] == after[1]:
        return
    if after[0] - before[0] == 1:
        yield after[0]
        return
    middle = (before[0] + after[0]) // 2
    between = (middle, answers(middle))
    yield from _turns_between(answers, before, between)
    yield from _turns_between(answers, between, after)


_DOUBLED_CENTS = [0, *(2**power for power in range(LARGEST_CENTS.bit_length()))]
_DOUBLED_COUNTS = [0, *(2**power for power in range(LARGEST_COUNT.bit_length()))]


def _day(number: int) -> Span:
    return exactly(datetime.date.fromordinal(number))


def _money(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)


def _rank(value: Any) -> int | None:
    if isinstance(value, Span):
        return value.first.toordinal()
    return int(value * 100) if isinstance(value, Decimal) else None


def written_value(value: Any) -> str:
    """The value as a case file writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(written_value, value))}]"
    if isinstance(value, Node):
        told = (f"{case_file_name(name)}: {written_value(inner)}" for name, inner in value.fields.items())
        return "none" if value.none else f"{{{', '.join(told)}}}"
    return str(value)
