"""A timeline in the order in which it is told: the days of change, persons with the same changes together, what did it,
and by which days to file."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.causes import AMENDMENT, AMOUNT, DATE, DAY, Cause
from engine.conclusions import CONDITION, ENTRY, EXEMPTION, ROUTE, VERDICT
from engine.sections import KnowledgeBase
from engine.timeline import LAW, Change, Timeline
from engine.watched_day import ONE_DAY

GROUPS = {VERDICT: "verdict", LAW: "law"}
MOST_PLACES = 3


@dataclass(frozen=True, slots=True)
class Line:
    """What changes, in words: of what kind, what it is, and what it was and is; "" where it was or is not."""

    kind: str
    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Reason:
    """What made changes of a day: a kind of cause, what it is, the sentence and the places that say so."""

    kind: str
    about: str
    text: str
    cited: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What changes on a day for persons for whom the same does, why, and whether it is better to file before."""

    day: datetime.date
    persons: tuple[str, ...]
    lines: tuple[Line, ...]
    reasons: tuple[Reason, ...]
    worse: tuple[Line, ...]

    @property
    def last_day(self) -> datetime.date:
        """The last day before it."""
        return self.day - ONE_DAY


def told(base: KnowledgeBase, timeline: Timeline) -> list[Told]:
    """What the timeline tells, day by day."""
    found: list[Told] = []
    for day in timeline.days:
        alike: dict[tuple[Any, ...], list[str]] = {}
        for person in timeline.names:
            changes = timeline.on(day, person)
            if changes:
                key = tuple((c.kind, c.name.removeprefix(person), c.before, c.after) for c in changes)
                alike.setdefault(_of_any_name(key), []).append(person)
        for persons in alike.values():
            changes = timeline.on(day, persons[0])
            found.append(
                Told(
                    day,
                    tuple(persons),
                    tuple(_lines(base, changes)),
                    tuple(_reasons(changes)),
                    tuple(_worse(base, changes)),
                )
            )
    return found


def _of_any_name(key: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(sorted(key, key=str))


def _lines(base: KnowledgeBase, changes: Sequence[Change]) -> Iterator[Line]:
    """The verdict, the law, what is waived, the routes, the conditions of routes that there were before, and the rest
    by its section."""
    yield from (_line(base, change) for change in _of(changes, VERDICT, LAW))
    yield from _waived(base, _of(changes, EXEMPTION))
    routes = _of(changes, ROUTE)
    yield from (_line(base, change) for change in routes)
    new = {change.name for change in routes if change.before is None or change.after is None}
    conditions = [c for c in _of(changes, CONDITION) if c.name.rpartition(".")[0] not in new]
    for before, after, names in _alike(conditions):
        yield Line(CONDITION, ", ".join(names), _word(base, "status", before), _word(base, "status", after))
    yield from _entries(base, _of(changes, ENTRY))


def _of(changes: Sequence[Change], *kinds: str) -> list[Change]:
    return [change for change in changes if change.kind in kinds]


def _line(base: KnowledgeBase, change: Change) -> Line:
    group = GROUPS.get(change.kind, "status")
    what = base.wording.word("category", change.name.rpartition(".")[2]) if change.kind == ROUTE else ""
    return Line(change.kind, what, _word(base, group, change.before), _word(base, group, change.after))


def _word(base: KnowledgeBase, group: str, value: str | None) -> str:
    return "" if value is None else base.wording.word(group, value)


def _alike(changes: Sequence[Change]) -> Iterator[tuple[str | None, str | None, list[str]]]:
    """Changes from the same to the same, with their last names."""
    alike: dict[tuple[str | None, str | None], list[str]] = {}
    for change in changes:
        names = alike.setdefault((change.before, change.after), [])
        name = change.name.rpartition(".")[2].replace("_", " ")
        if name not in names:
            names.append(name)
    for (before, after), names in alike.items():
        yield before, after, names


def _waived(base: KnowledgeBase, changes: Sequence[Change]) -> Iterator[Line]:
    for before, after, names in _alike(changes):
        yield Line(EXEMPTION, ", ".join(names), _word(base, "status", before), _word(base, "status", after))


def _entries(base: KnowledgeBase, changes: Sequence[Change]) -> Iterator[Line]:
    """For each section which entries are there no longer, and which are new or others."""
    for section in base.sections:
        inside = [change for change in changes if change.name.startswith(".".join((change.person, *section.at, "")))]
        gone = [_entry(change, section.at) for change in inside if change.after is None]
        new = [_entry(change, section.at) for change in inside if change.after is not None]
        if gone or new:
            yield Line(ENTRY, section.title, ", ".join(gone), ", ".join(new))


def _entry(change: Change, at: tuple[str, ...]) -> str:
    name = change.name.removeprefix(".".join((change.person, *at, ""))).replace("_", " ").replace(".", " ")
    return name


def _reasons(changes: Sequence[Change]) -> Iterator[Reason]:
    """Why, each cause once: amendments by their title, amounts, dates of the case; the bare day only where there is
    nothing else."""
    causes = list(dict.fromkeys(cause for change in changes for cause in change.causes))
    kinds = {cause.kind for cause in causes}
    for kind in (AMENDMENT, AMOUNT, DATE, *(() if kinds - {DAY} else (DAY,))):
        alike: dict[str, list[Cause]] = {}
        for cause in causes:
            if cause.kind == kind:
                alike.setdefault(cause.about if kind != DAY else cause.rule, []).append(cause)
        for group in alike.values():
            cited = tuple(dict.fromkeys(cause.cited for cause in group))
            text = "" if kind == AMENDMENT else group[0].text
            yield Reason(kind, group[0].about, text, cited)


def _worse(base: KnowledgeBase, changes: Sequence[Change]) -> Iterator[Line]:
    """The verdicts and waivers that are worse for the applicant from that day on."""
    preferred = base.filing.preferred
    worse = [
        change
        for change in _of(changes, VERDICT, EXEMPTION)
        if change.before in preferred
        and change.after in preferred
        and preferred.index(change.after) > preferred.index(change.before)
    ]
    if not any(change.kind == VERDICT or change.before == preferred[1] for change in worse):
        return
    yield from (_line(base, change) for change in _of(worse, VERDICT))
    yield from _waived(base, _of(worse, EXEMPTION))


def as_data(base: KnowledgeBase, timeline: Timeline) -> dict[str, Any]:
    """The timeline as plain data: the verdicts by period, every change with its causes, and the days to file by."""
    changes: Mapping[str, Any] = {
        day.isoformat(): {
            person: [change.as_data() for change in timeline.on(day, person)]
            for person in timeline.names
            if timeline.on(day, person)
        }
        for day in timeline.days
    }
    return {
        "case": timeline.case,
        "from": timeline.first.isoformat(),
        "to": timeline.last.isoformat(),
        "moved": list(timeline.moved),
        "complete": "same_day",
        "runs": timeline.runs,
        "periods": {
            person: [
                {"from": str(one.first), "to": str(one.last), "verdict": one.verdict, "law": one.law} for one in periods
            ]
            for person, periods in timeline.periods.items()
        },
        "impossible": [
            {"from": str(one.first), "to": str(one.last), "because": list(one.impossible)} for one in timeline.impossible
        ],
        "file_by": [
            {"day": str(one.last_day), "persons": list(one.persons)} for one in told(base, timeline) if one.worse
        ],
        "changes": [{"day": day, "persons": persons} for day, persons in changes.items()],
    }
