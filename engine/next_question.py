"""What to ask next, derived from the rules.

A field is asked where the rules name it as missing and two of its possible values lead to different conclusions; those
two and where they lead are the reason, and are kept. First comes what decides by which rules a case is judged, then what
a verdict waits for, then what only another conclusion waits for. Within each the next question stands nearest to the last
one: in the same group, else about the same person; among equally near ones first what most conclusions wait for.

A field that changes nothing by itself is tried beside values of the other facts that lack in the same place: one of
them at a time, then all together, again and again while new ones turn up lacking, up to MOST_TRIALS trials. Last comes
what a verdict waits for although every answer would lead to the same: without it the verdict stays open.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from engine.calendar import Span
from engine.changing import field_at
from engine.errors import UnusableInput
from engine.family_trial import FamilyTrial, Open
from engine.named_tests import NamedTest
from engine.possible_changes import Lead, leads, written_value
from engine.possible_values import PossibleValues
from engine.reading import CaseText
from engine.sections import Asked, KnowledgeBase
from engine.value_put import value_at, with_value
from engine.view import View
from engine.vocabulary import NONE, Field, Given, Group, GroupsByName, GroupsOf, Node, case_file_name

MOST_TRIALS = 40
VALUES_OF_OTHERS = 3
VALUES_BESIDE_ANOTHER = 4
UNKNOWN_VALUE = "unknown"


@dataclass(frozen=True, slots=True)
class Leads:
    """One possible value, and where it leads: the conclusions that differ from those of the other value, by name.

    ``value`` is as a case file writes it, or ``none``; or it is ``unknown``, where whatever is answered leads to the same
    and only not knowing leaves something open. A conclusion that is not drawn has the status "".
    """

    value: str
    conclusions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """A question that matters: the field at a path, what waits for it, and two values that lead to different conclusions.

    ``none_at`` is where ``none`` may be said instead: at the path or at the group that it stands in; "" where it cannot.
    ``given`` are the values of other facts, by path, that the two values need beside them to make a difference.
    """

    path: str
    field: Field
    waiting: tuple[str, ...]
    one: Leads
    other: Leads
    given: Mapping[str, str]
    none_at: str = ""


@dataclass(frozen=True, slots=True)
class _Candidate:
    path: str
    field: Field
    names: tuple[str, ...]
    place: tuple[int, ...]
    subject: str


def next_question(
    case: CaseText, asked: Asked, base: KnowledgeBase, passed_over: Collection[str] = (), after: str = ""
) -> NextQuestion | None:
    """The first of the next questions; None where no answer could change a conclusion."""
    return NextQuestions(asked, base).first(case, passed_over, after)


def next_questions(
    case: CaseText, asked: Asked, base: KnowledgeBase, passed_over: Collection[str] = (), after: str = ""
) -> list[NextQuestion]:
    """What to ask next, first the first; empty where no answer could change a conclusion.

    ``passed_over`` are paths answered "unknown", ``after`` is the path asked last.
    """
    return list(NextQuestions(asked, base).each(case, passed_over, after))


_Reason = tuple[Leads, Leads, Mapping[str, str]]
"""Two values that lead to different conclusions, and the values of other facts that they need beside them."""


class NextQuestions:
    """The next questions of one consultation, which goes on from one answer to the next without beginning anew."""

    def __init__(self, asked: Asked, base: KnowledgeBase) -> None:
        self.on = datetime.date.fromisoformat(asked.on)
        self.root = base.case_file
        self.trials = base.family_trials(asked)

    def first(self, case: CaseText, passed_over: Collection[str] = (), after: str = "") -> NextQuestion | None:
        """The first of the next questions; None where no answer could change a conclusion."""
        return next(self.each(case, passed_over, after), None)

    def each(self, case: CaseText, passed_over: Collection[str] = (), after: str = "") -> Iterator[NextQuestion]:
        """What to ask next, first the first, each derived when it is called for."""
        passed = frozenset(passed_over)
        told: set[str] = set()
        for candidates, search in self._searches(case, passed):
            left = [candidate for candidate in candidates if candidate.path not in told]
            while left:
                candidate = min(left, key=lambda one: _rank(one, after))
                left.remove(candidate)
                found = search(_Search(self, case, candidate.path, candidate.field, passed))
                if found is not None:
                    told.add(candidate.path)
                    after = candidate.path
                    none_at = self.none_at(case, candidate.path)
                    yield NextQuestion(candidate.path, candidate.field, candidate.names, *found, none_at)

    def _searches(
        self, case: CaseText, passed: frozenset[str]
    ) -> Iterator[tuple[list[_Candidate], Callable[[_Search], _Reason | None]]]:
        """The fields that lack with how each is to be tried, in the order in which they come."""
        choice = self.trials.choice(case)
        if choice:
            yield self._lacking(case, choice, passed, None), _Search.of_the_choice
        trial = self.trials.whole(case)
        decisive = self._lacking(case, trial.open, passed, trial.decisive)
        lacking = self._lacking(case, trial.open, passed, None)
        first = {candidate.path for candidate in decisive}
        others = [candidate for candidate in lacking if candidate.path not in first]
        yield decisive, _Search.alone
        yield decisive, _Search.beside_another
        yield others, _Search.alone
        yield others, _Search.beside_another
        yield [*decisive, *others], _Search.beside_all
        yield decisive, _Search.settling

    def _lacking(
        self, case: CaseText, open_: Iterable[Open], passed: frozenset[str], only: frozenset[str] | None
    ) -> list[_Candidate]:
        waiting: dict[str, dict[str, None]] = {}
        for one in open_:
            names = [name for name in one.names if only is None or name in only]
            for path in _dotted(one.missing) if names else ():
                for askable in self._askable(case, path, passed):
                    waiting.setdefault(askable, {}).update(dict.fromkeys(names))
        found = []
        for path, names_of in waiting.items():
            there = field_at(self.root, path)
            if there is not None:
                found.append(
                    _Candidate(path, there, tuple(sorted(names_of)), _place(self.root, path), _subject(self.root, path))
                )
        return found

    def _askable(self, case: CaseText, path: str, passed: frozenset[str]) -> Iterator[str]:
        """The path itself; of a list that the case gives already, the fields that its entries leave out."""
        there = field_at(self.root, path)
        if there is None or any(path == one or path.startswith(f"{one}.") for one in passed):
            return
        value = value_at(case, path)
        if isinstance(there, GroupsOf) and isinstance(value, tuple):
            for number, entry in enumerate(value):
                for name in there.of.told():
                    inner = f"{path}.{number}.{case_file_name(name)}"
                    if name not in entry.fields and inner not in passed:
                        yield inner
        elif value is None or (isinstance(value, Span) and not value.exact):
            yield path

    def none_at(self, case: CaseText, path: str) -> str:
        """Where ``none`` may be said in answer: at the path, or at a group around it of which nothing is told."""
        names = path.split(".")
        for end in range(len(names), 0, -1):
            upper = ".".join(names[:end])
            there = field_at(self.root, upper)
            if value_at(case, upper) is not None:
                return ""
            if there is not None and there.may_be_none:
                return upper
        return ""


class _Search:
    """The search for two values of a field that lead to different conclusions."""

    def __init__(self, asking: NextQuestions, case: CaseText, path: str, field: Field, passed: frozenset[str]) -> None:
        self.asking = asking
        self.case = case
        self.path = path
        self.field = field
        self.passed = passed
        self.trials = asking.trials
        self.possible = PossibleValues(asking.on, sorted(_persons(asking.root, case)))
        self.every = False
        self.most: int | None = None
        self.tried = 0

    def of_the_choice(self) -> _Reason | None:
        """Two values by which other rules are chosen, of which only the choice knows."""
        lead = self._lead(self.trials.choice(self.case)) or Lead()
        return self._differing(self.case, self._values(self.case, self.path, self.field, lead), {})

    def alone(self) -> _Reason | None:
        """Two values that make a difference by themselves."""
        return self._in(self.case, {})

    def beside_another(self) -> _Reason | None:
        """Two values that make a difference beside a value of one other fact that lacks."""
        self.most = VALUES_BESIDE_ANOTHER
        for path, values in self._others(self.case).items():
            for value in values:
                found = self._in(with_value(self.case, path, value), {path: written_value(value)})
                if found is not None:
                    return found
        return None

    def beside_all(self) -> _Reason | None:
        """Two of all values that make a difference once all that lacks is known, and what turns up lacking then."""
        self.every = True
        found = self._in(self.case, {})
        if found is not None:
            return found
        for case, given in self._filled():
            found = self._in(case, given)
            if found is not None:
                return found
        return None

    def _filled(self) -> Iterator[tuple[CaseText, Mapping[str, str]]]:
        """The case with all that lacks beside the field, and with what turns up lacking then, and what was put there."""
        others = self._others(self.case)
        for number in range(VALUES_OF_OTHERS):
            case, given = self.case, dict[str, str]()
            tried: set[str] = set()
            lacking = others
            while lacking and self.tried < MOST_TRIALS:
                for path, values in lacking.items():
                    tried.add(path)
                    value = values[number % len(values)]
                    filled = with_value(case, path, value)
                    if self._trial(filled) is not None:
                        case, given = filled, {**given, path: written_value(value)}
                yield case, given
                lacking = {path: values for path, values in self._others(case).items() if path not in tried}

    def settling(self) -> _Reason | None:
        """A value that settles something, whichever it is, and what is so while it is not known."""
        self.tried = 0
        for case, given in ((self.case, {}), *self._filled()):
            trial = self._trial(case)
            lead = self._lead(trial.open) if trial is not None else None
            found = self._differing_from(case, given, lead) if lead is not None else None
            if found is not None:
                return found
        return None

    def _differing_from(self, case: CaseText, given: Mapping[str, str], lead: Lead) -> _Reason | None:
        values = self._values(case, self.path, self.field, lead)
        unknown = self.trials.whole(case)
        for written, trial in self._outcomes(case, values):
            if trial.conclusions != unknown.conclusions:
                one, other = _differences(trial.conclusions, unknown.conclusions)
                return Leads(written, one), Leads(UNKNOWN_VALUE, other), given
        return None

    def _in(self, case: CaseText, given: Mapping[str, str]) -> _Reason | None:
        """Two values that make a difference in this case, if the field lacks there."""
        trial = self._trial(case)
        lead = self._lead(trial.open) if trial is not None else None
        if lead is None or self.tried > MOST_TRIALS:
            return None
        return self._differing(case, self._values(case, self.path, self.field, lead), given)

    def _others(self, case: CaseText) -> dict[str, tuple[Any, ...]]:
        """The facts that lack beside the field in the same places, or that turn up lacking there once it is known, each
        with some of its values."""
        trial = self._trial(case)
        if trial is None:
            return {}
        there = [one for one in trial.open if one.names and self.path in one.missing]
        waiting = {name for one in there for name in one.names}
        found = self._leads(there)
        others = self._some_values(case, there, found)
        lead = found.get(self.path, Lead())
        for value in self._values(case, self.path, self.field, lead)[:VALUES_OF_OTHERS]:
            known = self._trial(with_value(case, self.path, value))
            after = [one for one in known.open if not waiting.isdisjoint(one.names)] if known is not None else []
            others = self._some_values(case, after, self._leads(after)) | others
        return dict(sorted(others.items()))

    def _some_values(
        self, case: CaseText, open_: Iterable[Open], found: Mapping[str, Lead]
    ) -> dict[str, tuple[Any, ...]]:
        others: dict[str, tuple[Any, ...]] = {}
        for path in sorted({path for one in open_ for path in one.missing}):
            field = field_at(self.asking.root, path)
            if path != self.path and path not in self.passed and field is not None and value_at(case, path) is None:
                values = self._values(case, path, field, found.get(path, Lead()))
                if values:
                    others[path] = tuple(islice(values, VALUES_OF_OTHERS))
        return others

    def _values(self, case: CaseText, path: str, field: Field, lead: Lead) -> tuple[Any, ...]:
        there = value_at(case, path)
        within = there if isinstance(there, Span) else None
        return self.possible.of(field, path, lead, within, every=self.every or path != self.path)[: self.most]

    def _leads(self, open_: Iterable[Open]) -> dict[str, Lead]:
        """What the tests ask of each field that the firings rest on."""
        found: dict[str, Lead] = {}
        for one in open_:
            for path, lead in leads(one.session, one.firing).items():
                found.setdefault(path, Lead(lead.value)).asked.extend(self._of_the_field(path, lead))
        return found

    def _lead(self, open_: Iterable[Open]) -> Lead | None:
        """What the tests ask of the field itself; None where nothing lacks it."""
        names = self.path.split(".")
        around = {".".join(names[:end]) for end in range(1, len(names) + 1)}
        there = [one for one in open_ if not around.isdisjoint(_dotted(one.missing))]
        return self._leads(there).get(self.path, Lead()) if there else None

    def _of_the_field(self, path: str, lead: Lead) -> Iterator[tuple[NamedTest, View, str]]:
        """The tests that read the field itself, and not what is worked out from it."""
        there = field_at(self.asking.root, path)
        for test, view, variable in lead.asked:
            fact, name = view.sources[variable]
            if type(type(fact).__fields__[name]) is type(there):
                yield test, view, variable

    def _differing(self, case: CaseText, values: Iterable[Any], given: Mapping[str, str]) -> _Reason | None:
        first: tuple[str, FamilyTrial] | None = None
        for written, trial in self._outcomes(case, values):
            if first is None:
                first = written, trial
            elif trial.conclusions != first[1].conclusions:
                one, other = _differences(first[1].conclusions, trial.conclusions)
                return Leads(first[0], one), Leads(written, other), given
        return None

    def _outcomes(self, case: CaseText, values: Iterable[Any]) -> Iterator[tuple[str, FamilyTrial]]:
        for value in values:
            trial = self._trial(with_value(case, self.path, value))
            if trial is not None:
                yield written_value(value), trial
        none_at = self.asking.none_at(case, self.path)
        if none_at:
            there = field_at(self.asking.root, none_at)
            none = Node(there.of, none_at, {}, none=True) if type(there) is Group else NONE
            trial = self._trial(with_value(case, none_at, none))
            if trial is not None:
                yield "none", trial

    def _trial(self, case: CaseText) -> FamilyTrial | None:
        """What the case comes to; None where it could not be."""
        self.tried += 1
        try:
            return self.trials.whole(case)
        except UnusableInput:
            return None


def _differences(one: Mapping[str, str], other: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    names = [name for name in dict.fromkeys([*one, *other]) if one.get(name) != other.get(name)]
    return {name: one.get(name, "") for name in names}, {name: other.get(name, "") for name in names}


def _rank(candidate: _Candidate, after: str) -> tuple[int, int, tuple[int, ...], str]:
    """What comes first: nearest to the last question, then what most wait for, then as the vocabulary has it."""
    return -_nearness(candidate, after), -len(candidate.names), candidate.place, candidate.path


def _nearness(candidate: _Candidate, after: str) -> int:
    """How many groups around the field are also around the last one; none where that is about another person."""
    if not after.startswith(f"{candidate.subject}."):
        return 0
    near = 0
    for one, other in zip(candidate.path.split(".")[:-1], after.split(".")[:-1], strict=False):
        if one != other:
            break
        near += 1
    return near


def _subject(root: type[Given], path: str) -> str:
    """Who or what the field is about: the person by id, or the group at the top of the file."""
    names = path.split(".")
    return ".".join(names[: 2 if isinstance(field_at(root, names[0]), GroupsByName) else 1])


def _place(root: type[Given], path: str) -> tuple[int, ...]:
    """Where the field stands in the vocabulary, group by group."""
    place: list[int] = []
    group: type[Given] | None = root
    for name in path.split("."):
        told = group.told() if group is not None else {}
        own = next((number for number, key in enumerate(told) if case_file_name(key) == name), None)
        if own is not None:
            place.append(own)
            inner = list(told.values())[own]
            group = inner.of if isinstance(inner, Group) else None
    return tuple(place)


def _dotted(paths: Iterable[str]) -> Iterator[str]:
    """The paths with the place in a list as a name of its own."""
    return (path.replace("[", ".").replace("]", "") for path in paths)


def _persons(root: type[Given], case: CaseText) -> Iterator[str]:
    for name, there in root.told().items():
        if isinstance(there, GroupsByName):
            yield from case.node.fields.get(name, {})
