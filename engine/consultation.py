"""A consultation as a value: what was answered, in order, and the case, the result and the next question that follow.

Nothing here reads a clock, a terminal or a file. An event is what a person did: answered, left a question open, or went
back. The answers that stand are those that nobody went back over; the case file follows from them alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from engine.changing import CaseTree, WrongChange, field_at
from engine.errors import Mistake, UnusableInput
from engine.family_trial import FamilyTrial
from engine.next_question import NextQuestion, NextQuestions
from engine.persons_in_words import called
from engine.question_reason import none_at
from engine.reading import CaseText
from engine.report import Report
from engine.said import Said
from engine.sections import Asked, KnowledgeBase
from engine.standing_answers import ANSWERED, ENTRY, Answer, Event, OpenList, Standing, parts_of, stacked, standing
from engine.vocabulary import Field, Flag, Group, GroupsByName, GroupsOf, ListOf, Text, case_file_name
from engine.written_case import written


@dataclass(frozen=True, slots=True)
class Start:
    """What a consultation begins with: the text of a case file, or none, and what its mistakes call it."""

    text: str
    name: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked now.

    ``path`` is where the answer goes, ``about`` the path that the question is worded by. ``derived`` is what the rules
    ask for, where they do. ``none_at`` is the group that ``none`` says does not exist, "" where that cannot be said;
    ``another`` whether it asks for one more entry. ``must`` says that the question cannot be left open, ``number``
    counts the entries of a list from 1, 0 outside of one.
    """

    path: str
    about: str
    field: Field
    derived: NextQuestion | None = None
    none_at: str = ""
    another: bool = False
    must: bool = False
    number: int = 0

    @property
    def left_open_at(self) -> str:
        """What is left open when this question is: of a list of which nothing is given yet, the list."""
        return self.none_at if ENTRY in self.path and self.none_at else self.path


class Refused(ValueError):
    """An answer that the case file refuses, with its reasons."""

    def __init__(self, reasons: Sequence[Said]) -> None:
        self.reasons = tuple(reasons)
        super().__init__(*self.reasons)


@dataclass(frozen=True)
class Consultation:
    """A consultation over a rule base: where it began, and its events in order."""

    base: KnowledgeBase
    asked: Asked
    start: Start
    events: tuple[Event, ...] = ()
    questions: NextQuestions | None = field(default=None, repr=False, compare=False)
    """What derives its questions, if another consultation with the same case has begun it."""

    def after(self, event: Event) -> Consultation:
        """The consultation with one more event; Refused where the case file, or the rule base, takes no such answer."""
        later = replace(self, events=(*self.events, event), questions=self._asking)
        try:
            _ = later.trial
            if later._standing.open is not None:
                _ = later._with_open_list
        except UnusableInput as error:
            raise Refused(_reasons(error.mistakes)) from None
        return later

    def tried(self, event: Event) -> Consultation | None:
        """The consultation with the answer, a list that is being given ended with it; None where its entry lacks more."""
        later = self.after(event)
        open_list = later._standing.open
        if open_list is None:
            return later
        if not open_list.draft and not open_list.entries:
            return None
        closed = later._with_open_list
        return None if closed is None else replace(later, start=Start(written(closed.node), self.start.name), events=())

    def first_refused(self) -> tuple[int, tuple[Said, ...]] | None:
        """The place of the first event, from 0, that the rule base does not take, and why; None where it takes all.

        So it is with a session that was held over another rule base.
        """
        try:
            _ = self.case, self.trial, self.question
        except UnusableInput:
            pass
        else:
            return None
        so_far = replace(self, events=(), questions=self._asking)
        _ = so_far.trial
        for place, event in enumerate(self.events):
            try:
                so_far = so_far.after(event)
                _ = so_far.question
            except (Refused, UnusableInput) as error:
                mistakes = error.reasons if isinstance(error, Refused) else _reasons(error.mistakes)
                return place, tuple(mistakes)
        return None

    @cached_property
    def steps(self) -> tuple[Event, ...]:
        """The answers that stand, and the questions left open."""
        return self._stacked[0]

    @property
    def taken_back(self) -> Event | None:
        """What was said to the present question before somebody went back, if that is so."""
        undone = self._stacked[1]
        question = self.question
        return undone[-1] if undone and question is not None and _same_question(undone[-1], question) else None

    @cached_property
    def _stacked(self) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
        return stacked(self.events)

    @cached_property
    def _standing(self) -> Standing:
        return standing(self.steps, self._tree.standing, self._by_name)

    def _by_name(self, path: str) -> bool:
        return isinstance(self._list_at(path), GroupsByName)

    @cached_property
    def _tree(self) -> CaseTree:
        return CaseTree(self.start.text, self.start.name, self.base.case_file, self.base.read_tree)

    @cached_property
    def case(self) -> CaseText | None:
        """The case as far as it is known, written anew and read; None before there is anybody to assess."""
        if self._entrance is not None and self._entrance not in {change.path for change in self._standing.changes}:
            return None
        return self._read(self._standing.changes)

    def _read(self, changes: Sequence[Answer]) -> CaseText:
        return self.base.read_text(written(self._tree.read(changes).node), self.start.name)

    @cached_property
    def _with_open_list(self) -> CaseText | None:
        """The case as if the open list ended here; None where its last entry, or somebody to assess, is lacking."""
        open_list = self._standing.open
        assert open_list is not None
        entries = (*open_list.entries, open_list.draft) if open_list.draft else open_list.entries
        if not entries or any(one not in open_list.draft for one in self._to_give(open_list.path) if open_list.draft):
            return None
        ended = Answer(
            open_list.path, replace(open_list, entries=entries).written(by_name=self._by_name(open_list.path))
        )
        return self._read((*self._standing.changes, ended))

    @cached_property
    def result(self) -> dict[str, Any] | None:
        """The result as it stands; None before there is anybody to assess."""
        return None if self.case is None else self.base.examine(self.case, self.asked).result

    @cached_property
    def trial(self) -> FamilyTrial | None:
        """What the case comes to, without its sentences; None before there is anybody to assess. UnusableInput for a case
        that could not be."""
        return None if self.case is None else self._asking.trials.whole(self.case)

    @cached_property
    def _asking(self) -> NextQuestions:
        return self.questions or NextQuestions(self.asked, self.base)

    def prepare(self) -> None:
        """Make ready what the first question that is derived would have to wait for, where none was yet; it changes nothing."""
        if self.case is None:
            self._asking.trials.prepare()

    @property
    def verdicts(self) -> dict[str, str]:
        """The verdict of each person as it stands."""
        told = {} if self.trial is None else self.trial.conclusions
        return {person: told[person] for person in self.names if person in told}

    @cached_property
    def names(self) -> dict[str, str]:
        """What the persons who can be named are called, by id."""
        given = {} if self.case is None else self.case.node.fields
        return {
            person: told
            for name, there in self.base.case_file.told().items()
            if isinstance(there, GroupsByName)
            for person, told in called(given.get(name, {}), self.base.wording).items()
        }

    @property
    def open_conditions(self) -> int:
        """How many conditions that a verdict waits for lack a fact, over all persons."""
        return 0 if self.trial is None else len(self.trial.decisive.difference(self.names))

    @property
    def left_open(self) -> tuple[str, ...]:
        """The paths of the questions that somebody left open."""
        return tuple(sorted(self._standing.left_open))

    def not_asked(self, report: Report) -> tuple[str, ...]:
        """The paths that the report still names as missing and nobody was asked for: no answer was found to matter."""
        named = {question.path for person in report.persons for question in person.questions}
        asked = self.left_open
        return tuple(
            sorted(path for path in named if not any(_within(path, one) or _within(one, path) for one in asked))
        )

    @property
    def said(self) -> dict[str, tuple[Event, ...]]:
        """The answers that stand by path, the last for each; of a list, every answer that its entries come from."""
        found: dict[str, tuple[Event, ...]] = {}
        for step in self.steps:
            path, part = parts_of(step.path)
            if step.does == ANSWERED:
                found[path] = (step,) if part is None else (*found.get(path, ()), step)
        return found

    @property
    def entry(self) -> Mapping[str, str]:
        """What is given so far of the entry that is being given."""
        return {} if self._standing.open is None else self._standing.open.draft

    # -- the question

    @cached_property
    def question(self) -> Question | None:
        """What is asked now; None where no answer can change the result any more."""
        open_list = self._standing.open
        if open_list is not None:
            return self._of_entry(open_list)
        if self.case is None:
            assert self._entrance is not None
            return self._of_entry(OpenList(self._entrance))
        passed_over = set(self._standing.left_open)
        while (derived := self._derived(passed_over)) is not None:
            question = self._resolved(derived)
            if question is not None and question.path not in passed_over:
                return question
            if derived.path in passed_over:
                return None
            passed_over.add(derived.path)
        return None

    @cached_property
    def reason(self) -> NextQuestion | None:
        """What the rules ask for that the present question is part of; None where it asks who is to be assessed."""
        question, open_list = self.question, self._standing.open
        if question is None or question.derived is not None or self.case is None:
            return None if question is None else question.derived
        derived = self._derived(self.left_open)
        return derived if derived is not None and open_list is not None and derived.path == open_list.path else None

    def about(self, path: str) -> str:
        """The id of the person whom a path is about, "" where it is about none."""
        name, _, rest = path.partition(".")
        there = field_at(self.base.case_file, name)
        return rest.split(".")[0] if isinstance(there, GroupsByName) else ""

    def _derived(self, passed_over: Collection[str]) -> NextQuestion | None:
        """What the rules ask for next, near to what was asked last."""
        assert self.case is not None
        last = parts_of(self.steps[-1].path)[0] if self.steps else ""
        return self._asking.first(self.case, passed_over, last)

    def _resolved(self, derived: NextQuestion) -> Question | None:
        """The question that asks for what the rules wait for; None where all of it was asked."""
        assert self.case is not None
        there = derived.field
        if not isinstance(there, Group):
            return Question(derived.path, derived.path, there, derived, self._none_at(derived.path, there))
        if isinstance(there, GroupsOf):
            if _dotted(derived.path) in map(_dotted, self.case.lines):
                return self._inside_entries(derived, there)
            if there.short is not None:
                papers = ListOf(there.of.told()[there.short])
                return Question(derived.path, derived.path, papers, derived, derived.path)
            return self._of_entry(OpenList(derived.path), derived)
        name, inner = next(iter(there.of.told().items()))
        path = f"{derived.path}.{case_file_name(name)}"
        return Question(path, path, inner, derived, self._none_at(path, inner))

    def _inside_entries(self, derived: NextQuestion, there: GroupsOf) -> Question | None:
        """The first single field that an entry of a given list lacks and nobody left open."""
        assert self.case is not None
        known = {_dotted(path) for path in self.case.lines}
        for number in range(_length(self.case, derived.path)):
            for name, inner in there.of.told().items():
                path = f"{_dotted(derived.path)}.{number}.{case_file_name(name)}"
                if not isinstance(inner, Group) and path not in known and path not in self._standing.left_open:
                    about = f"{derived.path}.{case_file_name(name)}"
                    return Question(path, about, inner, derived, self._none_at(path, inner), number=number + 1)
        return None

    def _of_entry(self, open_list: OpenList, derived: NextQuestion | None = None) -> Question:
        """What the entry that is being given still lacks, else whether there is another."""
        there = self._list_at(open_list.path)
        number = len(open_list.entries) + 1
        for name, inner in self._to_give(open_list.path).items():
            if name in open_list.draft:
                continue
            first = not open_list.entries and not open_list.draft and isinstance(there, GroupsOf)
            path = f"{open_list.path}{ENTRY}.{name}"
            about = open_list.path if first and self.base.question(open_list.path) else path
            none_at = open_list.path if first else ""
            return Question(path, about, inner, derived, none_at, must=inner.required and not first, number=number)
        path = f"{open_list.path}{ENTRY}"
        return Question(path, path, Flag(), another=True, must=True, number=number)

    def _to_give(self, path: str) -> dict[str, Field]:
        """The fields of a new entry that are asked, by their name in a case file: its name, and what the file must give."""
        there = self._list_at(path)
        told = there.of.told()
        named = ("name",) if isinstance(there, GroupsByName) and isinstance(told.get("name"), Text) else ()
        asked = (*named, *(name for name, inner in told.items() if inner.required and name not in named))
        return {case_file_name(name): told[name] for name in asked}

    def _list_at(self, path: str) -> GroupsOf | GroupsByName:
        found = field_at(self.base.case_file, path)
        if not isinstance(found, GroupsOf | GroupsByName):
            raise UnusableInput([WrongChange(path, 1, 1, Said("change-no-list-there"))])
        return found

    def _none_at(self, path: str, there: Field) -> str:
        """The group or list that can be said not to exist in answer, itself included; "" where that cannot be said."""
        assert self.case is not None
        return path if there.may_be_none or isinstance(there, ListOf) else none_at(self.base.case_file, self.case, path)

    @cached_property
    def _entrance(self) -> str | None:
        """The persons whom a case cannot do without, where the start does not give them."""
        for name, there in self.base.case_file.told().items():
            if isinstance(there, GroupsByName) and there.required:
                path = case_file_name(name)
                return None if self._tree.standing(path) is not None else path
        return None


def _dotted(path: str) -> str:
    return re.sub(r"\[(\d+)\]", r".\1", path)


def _within(path: str, around: str) -> bool:
    return path == around or path.startswith(f"{around}.")


def _same_question(event: Event, question: Question) -> bool:
    return event.path in (question.path, question.none_at, question.left_open_at)


def _length(case: CaseText, path: str) -> int:
    inside = (_dotted(one).removeprefix(f"{_dotted(path)}.") for one in case.lines if _dotted(one) != _dotted(path))
    return 1 + max((int(rest) for rest in inside if rest.isdecimal()), default=-1)


def _reasons(mistakes: Sequence[Mistake]) -> list[Said]:
    return [mistake.said for mistake in mistakes]
