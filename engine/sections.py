"""What a result is made of, declared by whoever concludes it and drawn by the screen without knowing what it means."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Hashable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from engine.calendar import Span
from engine.family_trial import FamilyTrials
from engine.reading import CaseText
from engine.rule_base import RuleBase
from engine.session import Firing, Session
from engine.vocabulary import Given
from engine.wording import Wording


class Section(NamedTuple):
    """A list of entries under each person.

    ``title`` is the key of its title. ``at`` is where the entries stand in the person's result, ``mark`` the sign of the
    lines, ``head`` the fields that open a line, ``groups`` for each the word group that words it ("" shows it as it is),
    ``key`` the fields that tell an entry from the others. A ``brief`` section names its entries in one line, without
    their reasons; an ``open`` one tells what somebody still has to bring. The entries of a ``dated`` section are days,
    which move with the days that they are counted from; an ``aside`` one helps the reader and grounds no decision.
    """

    title: str
    at: tuple[str, ...]
    mark: str
    head: tuple[str, ...]
    groups: tuple[str, ...]
    key: tuple[str, ...]
    brief: bool = False
    dated: bool = False
    open: bool = False
    aside: bool = False

    def entries(self, person: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """The entries of one person."""
        found: Any = person
        for name in self.at:
            found = found[name]
        return list(found)

    def name(self, person: str, entry: Mapping[str, Any]) -> str:
        """The stable name of an entry of that person."""
        return ".".join((person, *self.at, *(str(entry[field]) for field in self.key)))


class Asked(NamedTuple):
    """What is asked of an assessment: the day, whether presumptions are off, readings taken, and a law to judge by."""

    on: str
    strict: bool
    readings: Mapping[str, str]
    law: str | None = None


class ExaminedRun(NamedTuple):
    """One run of an assessment: what it is called in the trace, the day of its law's text, its session, and its rules."""

    name: str
    day: datetime.date
    session: Session
    rules: RuleBase


class Examined(NamedTuple):
    """A case assessed, to be asked further: the case as read, the runs in the order of the trace, and the result."""

    case: CaseText
    runs: tuple[ExaminedRun, ...]
    result: dict[str, Any]


class Filing(NamedTuple):
    """A case as a function of the day on which it is filed.

    ``first`` and ``last`` are the days of filing that are answered for. ``on`` gives the case filed on another day, by
    the persons named or, where none is, by all. ``standing`` says how each person stands, only to be compared, and
    ``examine`` what a result tells of it; both raise UnusableInput for a case that could not be filed so. ``preferred`` are the
    verdicts and the statuses of exemptions, equally good ones together, from the best for the applicant to the worst,
    ``refused`` the verdicts with which no exemption helps.
    """

    first: datetime.date
    last: datetime.date
    on: Callable[[CaseText, Span, Collection[str]], CaseText]
    standing: Callable[[CaseText, Asked], Mapping[str, Hashable]]
    examine: Callable[[CaseText, Asked], Examined]
    preferred: tuple[tuple[str, ...], ...]
    refused: tuple[str, ...]


class Standing(NamedTuple):
    """How one condition stands in a trial: its name as conclusions are named, the route it belongs to in the run,
    whether it keeps the route from holding, and the firing that concluded it."""

    name: str
    route: str
    in_the_way: bool
    session: Session
    firing: Firing


class Trial(NamedTuple):
    """What one person's case came to in a trial. Its sessions are used again by the next trial, which ends this one.

    ``choice`` are the firings that chose the law, and ``chosen_by`` is where the day stands by which they did; where a
    law was asked for there are none.
    """

    verdict: str
    conditions: tuple[Standing, ...]
    choosing: Session
    choice: tuple[Firing, ...]
    chosen_by: str


class KnowledgeBase(NamedTuple):
    """What the shell needs of a rule base: how to read and assess a case, and how to tell the result.

    ``read`` takes the path of a case file, ``read_text`` a text and the name to refer to it by, ``read_tree`` the nodes of a
    file with values put into them. ``case_file`` is the group that a file holds. ``examine`` assesses a case as read; what it
    returns can be asked further, and holds the result as plain data. ``trials`` tries cases for one person, quickly and for
    the verdict alone, ``family_trials`` for everybody with every conclusion. ``verdicts`` are those there are. ``laws`` are
    the laws by name, with their days. ``readings`` are the readings by what they are about, default first, and
    ``tell_readings`` tells each with its days, whose it is, and how that was checked. ``version`` is that of the program,
    ``content`` the digest of each part of the rule base. ``question`` is what asks for the field at a case-file path,
    ``help`` what its term means and ``label`` what it is called; each is empty where there is none. ``cited_in_traces`` cites
    the provision of an id, the same in every language. ``filing`` is what a case comes to on other days of filing.
    ``languages`` are those there are, and ``speaking`` is the same rule base that tells its results in one of them.
    """

    read: Callable[[Path], CaseText]
    read_text: Callable[[str, str], CaseText]
    read_tree: Callable[[yaml.Node | None, str, int], CaseText]
    case_file: type[Given]
    examine: Callable[[CaseText, Asked], Examined]
    trials: Callable[[str, Asked], Callable[[CaseText], Trial]]
    family_trials: Callable[[Asked], FamilyTrials]
    schema: Callable[[], dict[str, Any]]
    rules: Callable[[], list[dict[str, Any]]]
    laws: Callable[[], list[dict[str, Any]]]
    tell_readings: Callable[[], list[dict[str, Any]]]
    wording: Wording
    sections: tuple[Section, ...]
    readings: Mapping[str, tuple[str, ...]]
    version: str
    content: Callable[[], Mapping[str, str]]
    question: Callable[[str], str]
    help: Callable[[str], str]
    label: Callable[[str], str]
    cited_in_traces: Callable[[str], str]
    filing: Filing
    verdicts: tuple[str, ...]
    languages: tuple[str, ...]
    speaking: Callable[[str], KnowledgeBase]

    def assess(self, path: Path, asked: Asked) -> dict[str, Any]:
        """The result for the case in a file, as plain data."""
        return self.examine(self.read(path), asked).result
