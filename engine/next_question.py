"""What to ask next, derived from the rules.

A field is asked where the rules name it as missing and two of its possible values lead to different conclusions; those
two and where they lead are the reason, and are kept. First comes what decides by which rules a case is judged, then what
a verdict waits for, then what only another conclusion waits for. Within each the next question stands nearest to the last
one: in the same group, else about the same person; among equally near ones first what most conclusions wait for.

A field that changes nothing by itself is tried beside values of all other facts that lack in the same place, again and
again while new ones turn up lacking, then beside one of them at a time, within a number of trials. Last comes what a
verdict waits for although every answer would lead to the same: without it the verdict stays open.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from engine.calendar import Span
from engine.changing import field_at
from engine.family_trial import Open
from engine.possible_values import PossibleValues
from engine.question_reason import Leads, Reason, Search, dotted, none_at
from engine.reading import CaseText
from engine.sections import Asked, KnowledgeBase
from engine.value_put import value_at
from engine.vocabulary import Field, Given, Group, GroupsByName, GroupsOf, case_file_name

__all__ = ["Leads", "NextQuestion", "NextQuestions", "next_question", "next_questions"]


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


class NextQuestions:
    """The next questions of one consultation, which goes on from one answer to the next without beginning anew."""

    def __init__(self, asked: Asked, base: KnowledgeBase) -> None:
        self.on = datetime.date.fromisoformat(asked.on)
        self.root = base.case_file
        self.trials = base.family_trials(asked)
        self._searched: CaseText | None = None
        self._in_vain: dict[Callable[[Search], Reason | None], set[str]] = {}
        self._possible = PossibleValues(self.on, ())

    def first(self, case: CaseText, passed_over: Collection[str] = (), after: str = "") -> NextQuestion | None:
        """The first of the next questions; None where no answer could change a conclusion."""
        return next(self.each(case, passed_over, after), None)

    def each(self, case: CaseText, passed_over: Collection[str] = (), after: str = "") -> Iterator[NextQuestion]:
        """What to ask next, first the first, each derived when it is called for."""
        passed = frozenset(passed_over)
        told: set[str] = set()
        possible = self._possible_values(tuple(sorted(_persons(self.root, case))))
        made: dict[str, Search] = {}
        for candidates, search in self._searches(case, passed):
            left = [candidate for candidate in candidates if candidate.path not in told]
            among = len(left)
            while left:
                candidate = min(left, key=lambda one: _rank(one, after))
                left.remove(candidate)
                if candidate.path in self._vain(case, search):
                    continue
                if candidate.path not in made:
                    made[candidate.path] = Search(self.trials, possible, self.root, case, candidate.path, passed, among)
                found = search(made[candidate.path])
                if found is None:
                    self._vain(case, search).add(candidate.path)
                else:
                    told.add(candidate.path)
                    after = candidate.path
                    none = none_at(self.root, case, candidate.path)
                    yield NextQuestion(candidate.path, candidate.field, candidate.names, *found, none)

    def _possible_values(self, persons: tuple[str, ...]) -> PossibleValues:
        """The values that fields could take, worked out once for these persons."""
        if self._possible.persons != persons:
            self._possible = PossibleValues(self.on, persons)
        return self._possible

    def _vain(self, case: CaseText, search: Callable[[Search], Reason | None]) -> set[str]:
        """The paths that such a search was made for in vain, in this very case, and need not be made for again.

        What is searched beside other facts depends on which of those were answered "unknown", and is made anew.
        """
        if search not in (Search.of_the_choice, Search.alone):
            return set()
        if self._searched is None or self._searched.node != case.node:
            self._searched, self._in_vain = case, {}
        return self._in_vain.setdefault(search, set())

    def _searches(
        self, case: CaseText, passed: frozenset[str]
    ) -> Iterator[tuple[list[_Candidate], Callable[[Search], Reason | None]]]:
        """The fields that lack with how each is to be tried, in the order in which they come."""
        choice = self.trials.choice(case)
        if choice:
            yield self._lacking(case, choice, passed, None), Search.of_the_choice
        trial = self.trials.whole(case)
        decisive = self._lacking(case, trial.open, passed, trial.decisive)
        lacking = self._lacking(case, trial.open, passed, None)
        first = {candidate.path for candidate in decisive}
        others = [candidate for candidate in lacking if candidate.path not in first]
        for candidates in (decisive, others):
            yield candidates, Search.alone
            yield candidates, Search.beside_all
            yield candidates, Search.beside_another
        yield decisive, Search.settling

    def _lacking(
        self, case: CaseText, open_: Iterable[Open], passed: frozenset[str], only: frozenset[str] | None
    ) -> list[_Candidate]:
        waiting: dict[str, dict[str, None]] = {}
        for one in open_:
            names = [name for name in one.names if only is None or name in only]
            for path in dotted(one.missing) if names else ():
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


def _persons(root: type[Given], case: CaseText) -> Iterator[str]:
    for name, there in root.told().items():
        if isinstance(there, GroupsByName):
            yield from case.node.fields.get(name, {})
