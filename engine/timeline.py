"""What is concluded of each person as a function of the day of filing: every day on which something changes.

A run on a day under watch says until when it would have gone the same way, so the days between two runs need no run of
their own, and none is guessed. Only where the runs' conclusions differ is a whole result made and asked why.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from engine.calendar import Span, exactly
from engine.causes import Cause, Causes
from engine.conclusions import ENTRY, Conclusion, conclusions_of, place_of_firing
from engine.errors import UnusableInput
from engine.reading import CaseText
from engine.said import Said
from engine.sections import Asked, Examined, KnowledgeBase
from engine.watched_day import ONE_DAY, Watch

IMPOSSIBLE = "impossible"
LAW = "law"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days of filing on which everything that is compared stays the same: ``standing`` is how each person stands, None
    where the case could not be filed so, for the reasons told in ``impossible``."""

    first: datetime.date
    last: datetime.date
    standing: Mapping[str, Hashable] | None
    impossible: tuple[Said, ...] = ()

    def same_as(self, other: Stretch) -> bool:
        """Whether nothing that is compared differs."""
        return (self.standing, self.impossible) == (other.standing, other.impossible)


@dataclass(frozen=True, slots=True)
class Period:
    """Days of filing with one verdict on a person, under one law."""

    first: datetime.date
    last: datetime.date
    verdict: str
    law: str


@dataclass(frozen=True, slots=True)
class Change:
    """One conclusion that is another from a day on, ``before`` and ``after`` being None where there is none."""

    day: datetime.date
    person: str
    name: str
    kind: str
    before: str | None
    after: str | None
    text: str
    cited: str
    causes: tuple[Cause, ...]

    def as_data(self) -> dict[str, Any]:
        """The change as plain data."""
        return {
            "name": self.name,
            "kind": self.kind,
            "before": self.before,
            "after": self.after,
            "text": self.text,
            "cited": self.cited,
            "causes": [cause.as_data() for cause in self.causes],
        }


@dataclass(frozen=True)
class Timeline:
    """The verdicts and changes over days of filing. ``runs`` says how many runs found the days, ``moved`` whose
    application was moved, ``impossible`` the days on which the case could not be filed as it stands, with the reasons."""

    case: str
    first: datetime.date
    last: datetime.date
    names: Mapping[str, str]
    periods: Mapping[str, tuple[Period, ...]]
    changes: tuple[Change, ...]
    impossible: tuple[Stretch, ...]
    moved: tuple[str, ...]
    runs: int

    @cached_property
    def days(self) -> tuple[datetime.date, ...]:
        """The days on which something changes."""
        begun = [period.first for periods in self.periods.values() for period in periods if period.first > self.first]
        return tuple(sorted({*(change.day for change in self.changes), *begun}))

    def on(self, day: datetime.date, person: str) -> tuple[Change, ...]:
        """What changes for a person on a day."""
        return tuple(change for change in self.changes if (change.day, change.person) == (day, person))

    def verdict(self, day: datetime.date, person: str) -> str:
        """The verdict on a person for an application filed on the day."""
        return next(period.verdict for period in self.periods[person] if period.first <= day <= period.last)


def stretches(
    base: KnowledgeBase, case: CaseText, asked: Asked, first: datetime.date, last: datetime.date, who: Collection[str]
) -> tuple[list[Stretch], int]:
    """The days of filing in stretches that differ each from the next, and how many runs it took."""
    found: list[Stretch] = []
    runs = 0
    day = first
    while day <= last:
        watch = Watch(day, last)
        watched = watch.watched()
        standing, impossible = _tried(base, base.filing.on(case, Span(watched, watched), who), asked)
        stretch = Stretch(day, watch.last, standing, impossible)
        runs += 1
        if found and found[-1].same_as(stretch):
            stretch = Stretch(found[-1].first, stretch.last, standing, impossible)
            found.pop()
        found.append(stretch)
        day = stretch.last + ONE_DAY
    return found, runs


def _tried(base: KnowledgeBase, case: CaseText, asked: Asked) -> tuple[Mapping[str, Hashable] | None, tuple[Said, ...]]:
    try:
        return base.filing.standing(case, asked), ()
    except UnusableInput as error:
        return None, tuple(mistake.said for mistake in error.mistakes)


def timeline(
    base: KnowledgeBase,
    case: CaseText,
    asked: Asked,
    first: datetime.date,
    last: datetime.date,
    who: Sequence[str] = (),
) -> Timeline:
    """What is concluded for every day of filing from ``first`` to ``last``, when the applications of these persons, or
    where none is named of all, are filed on that day."""
    found, runs = stretches(base, case, asked, first, last, who)
    looked = _Looked(base, case, asked, tuple(who))
    persons = list(case.node.fields["applicants"])
    periods: dict[str, list[Period]] = {person: [] for person in persons}
    changes: list[Change] = []
    for stretch in found:
        for person in persons:
            _extend(periods[person], looked.period(stretch, person))
    for before, after in pairwise(found):
        if before.standing is not None and after.standing is not None:
            changes.extend(looked.changes(before, after))
    return Timeline(
        str(case.node.fields.get("case", case.name)),
        first,
        last,
        {person: str(node.fields.get("name", person)) for person, node in case.node.fields["applicants"].items()},
        {person: tuple(one) for person, one in periods.items()},
        tuple(changes),
        tuple(stretch for stretch in found if stretch.standing is None),
        tuple(who) or tuple(persons),
        runs,
    )


def _extend(periods: list[Period], period: Period) -> None:
    if periods and (periods[-1].verdict, periods[-1].law) == (period.verdict, period.law):
        period = Period(periods.pop().first, period.last, period.verdict, period.law)
    periods.append(period)


class _Looked:
    """The results for single days of filing, each made once."""

    def __init__(self, base: KnowledgeBase, case: CaseText, asked: Asked, who: tuple[str, ...]) -> None:
        self.base, self.case, self.asked, self.who = base, case, asked, who
        self.made: dict[datetime.date, Examined] = {}

    def on(self, day: datetime.date) -> Examined:
        """The assessment of the case filed on the day."""
        if day not in self.made:
            self.made[day] = self.base.filing.examine(
                self.base.filing.on(self.case, exactly(day), self.who), self.asked
            )
        return self.made[day]

    def period(self, stretch: Stretch, person: str) -> Period:
        """The verdict of a stretch."""
        if stretch.standing is None:
            return Period(stretch.first, stretch.last, IMPOSSIBLE, "")
        told = self.on(stretch.first).result["applicants"][person]
        return Period(stretch.first, stretch.last, told["verdict"], told["law"]["regime"])

    def changes(self, before: Stretch, after: Stretch) -> Iterator[Change]:
        """What changes from one stretch to the next, person by person."""
        one, other = self.on(before.last), self.on(after.first)
        first, second = (self._told(examined) for examined in (one, other))
        causes = Causes(one, other, after.first, self._moved_places(), self.base.wording)
        for name in [*first, *(name for name in second if name not in first)]:
            left, right = first.get(name), second.get(name)
            if _status(left) == _status(right):
                continue
            there = right or left
            assert there is not None
            yield Change(
                after.first,
                there.person,
                name,
                there.kind,
                _status(left),
                _status(right),
                right.text if right is not None else "",
                str(there.provision.get("cited", "")),
                causes.of(left, right),
            )

    def _told(self, examined: Examined) -> dict[str, Conclusion]:
        """The conclusions of a result, the governing law among them, without the days that some of them tell."""
        told = conclusions_of(examined.result, self.base.sections)
        dated = tuple(".".join(section.at) for section in self.base.sections if section.dated)
        for name, one in told.items():
            if one.kind == ENTRY and name.removeprefix(f"{one.person}.").startswith(dated):
                told[name] = one._replace(status="")
        for person, of_person in examined.result["applicants"].items():
            name, law = f"{person}.{LAW}", of_person["law"]
            run, number = place_of_firing(law["firing"])
            choice = examined.result["trace"]["runs"][run]["firings"][number - 1]
            cited = {"cited": choice["cited"]}
            told[name] = Conclusion(name, person, LAW, law["regime"], law["because"], cited, law["firing"])
        return told

    def _moved_places(self) -> frozenset[str]:
        groups = (
            "application",
            *(f"applicants.{person}.application" for person in self.case.node.fields["applicants"]),
        )
        return frozenset(f"{group}.{name}" for group in groups for name in ("submitted", "complete"))


def _status(conclusion: Conclusion | None) -> str | None:
    return None if conclusion is None else conclusion.status
