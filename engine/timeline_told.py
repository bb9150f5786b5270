"""A timeline in the order in which it is told: the days of change, persons with the same changes together, what did it,
and by which days to file."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.causes import AMENDMENT, AMOUNT, DATE, DAY, Cause
from engine.conclusions import CONDITION, ENTRY, EXEMPTION, ROUTE, VERDICT
from engine.grounds import checked_in_words
from engine.names_in_words import entry_in_words, standing_in_words
from engine.sections import KnowledgeBase, Section
from engine.timeline import LAW, Change, Timeline
from engine.watched_day import ONE_DAY

GROUPS = {VERDICT: "verdict", LAW: "law"}
SECTION = "section"
"""The kind of a line on an entry that says something else than before."""


@dataclass(frozen=True, slots=True)
class Line:
    """What changes, in words: of what kind, what it is, and what it was and is; "" where it was or is not."""

    kind: str
    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Reason:
    """What made changes of a day: a kind of cause, what it is, the sentence and the places that say so; ``ended`` where
    that is so no longer."""

    kind: str
    about: str
    text: str
    cited: tuple[str, ...]
    ended: bool


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
                worse = tuple(_worse(base, changes, timeline.verdict(day - ONE_DAY, person)))
                key = (tuple(_lines(base, changes)), tuple(_reasons(base, changes)), worse)
                alike.setdefault(key, []).append(person)
        found.extend(Told(day, tuple(persons), *key) for key, persons in alike.items())
    return found


def _lines(base: KnowledgeBase, changes: Sequence[Change]) -> Iterator[Line]:
    """The verdict, the law, what is waived, routes that come or go, conditions of the other routes, and the rest by its
    section. A route that stands otherwise is told only where no condition and no verdict tells it."""
    yield from (_line(base, change) for change in _of(changes, VERDICT, LAW))
    yield from _waived(base, _of(changes, EXEMPTION))
    routes = _of(changes, ROUTE)
    new = {change.name for change in routes if change.before is None or change.after is None}
    inside = _inside_new_routes(changes)
    conditions = [change for change in _of(changes, CONDITION) if change.name not in inside]
    plain = not conditions and not _of(changes, VERDICT)
    yield from (_line(base, change) for change in routes if plain or change.name in new)
    for before, after, names in _alike(base, conditions):
        yield Line(CONDITION, ", ".join(names), _word(base, "status", before), _word(base, "status", after))
    entries = list(_entries(base, _of(changes, ENTRY)))
    matter = [line for line, steps in entries if not steps]
    yield from matter if matter or len(entries) < len(changes) else (line for line, _ in entries)


def _inside_new_routes(changes: Sequence[Change]) -> frozenset[str]:
    """The conditions that are there, or are there no longer, because their route is."""
    new = {c.name for c in _of(changes, ROUTE) if c.before is None or c.after is None}
    return frozenset(c.name for c in _of(changes, CONDITION) if c.name.rpartition(".")[0] in new)


def _of(changes: Sequence[Change], *kinds: str) -> list[Change]:
    return [change for change in changes if change.kind in kinds]


def _line(base: KnowledgeBase, change: Change) -> Line:
    group = GROUPS.get(change.kind, "status")
    what = base.wording.word("category", change.name.rpartition(".")[2]) if change.kind == ROUTE else ""
    return Line(change.kind, what, _word(base, group, change.before), _word(base, group, change.after))


def _word(base: KnowledgeBase, group: str, value: str | None) -> str:
    return "" if value is None else base.wording.word(group, value)


def _alike(base: KnowledgeBase, changes: Sequence[Change]) -> Iterator[tuple[str | None, str | None, list[str]]]:
    """Changes from the same to the same, with their last names."""
    alike: dict[tuple[str | None, str | None], list[str]] = {}
    for change in changes:
        names = alike.setdefault((change.before, change.after), [])
        name = base.wording.word("word", change.name.rpartition(".")[2])
        if name not in names:
            names.append(name)
    for (before, after), names in alike.items():
        yield before, after, names


def _waived(base: KnowledgeBase, changes: Sequence[Change]) -> Iterator[Line]:
    for before, after, names in _alike(base, changes):
        yield Line(EXEMPTION, ", ".join(names), _word(base, "status", before), _word(base, "status", after))


def _entries(base: KnowledgeBase, changes: Sequence[Change]) -> Iterator[tuple[Line, bool]]:
    """For each section which entries there are no longer and which are new, or what became of them; and whether they are
    but steps that follow from the rest."""
    for section in base.sections:
        inside = [change for change in changes if change.name.startswith(".".join((change.person, *section.at, "")))]
        gone = [_entry(base, change, section) for change in inside if change.after is None]
        new = [_entry(base, change, section) for change in inside if change.before is None]
        title, steps = base.wording.phrase(section.title), not section.head
        if gone or new:
            yield Line(ENTRY, title, ", ".join(gone), ", ".join(new)), steps
        for change in inside:
            if change.before is not None and change.after is not None:
                sides = (change.before, change.after)
                before, after = (standing_in_words(change.name, ENTRY, side, base) for side in sides)
                yield Line(SECTION, title, before, after), steps


def _entry(base: KnowledgeBase, change: Change, section: Section) -> str:
    values = change.name.removeprefix(".".join((change.person, *section.at, ""))).split(".")
    return " ".join(entry_in_words(values, section, base.wording))


def _reasons(base: KnowledgeBase, changes: Sequence[Change]) -> Iterator[Reason]:
    """Why, each cause once: the amendment that brings another law, else amendments by their title, amounts and dates of
    the case; the bare day only where there is nothing else. What papers and steps follow is not asked why unless it is
    all that changes."""
    law = [cause for change in _of(changes, LAW) for cause in change.causes]
    inside = _inside_new_routes(changes)
    asked = [change for change in changes if change.kind != ENTRY and change.name not in inside] or changes
    causes = [
        cause for cause in dict.fromkeys(cause for change in asked for cause in change.causes) if cause not in law
    ]
    kinds: tuple[str, ...] = (AMENDMENT, AMOUNT, DATE)
    if law:
        kinds = (AMOUNT, DATE)
        amended = [cause for cause in causes if cause.kind == AMENDMENT and law[0].kind == AMENDMENT]
        yield _reason(base, [law[0], *amended])
    elif not any(cause.kind != DAY for cause in causes):
        kinds = (DAY,)
    for kind in kinds:
        alike: dict[str, list[Cause]] = {}
        for cause in causes:
            if cause.kind == kind:
                alike.setdefault(cause.about if kind != DAY else cause.rule, []).append(cause)
        yield from (_reason(base, group) for group in alike.values())


def _reason(base: KnowledgeBase, causes: Sequence[Cause]) -> Reason:
    """The reason that these causes are, all of one kind and about the same."""
    first = causes[0]
    text = "" if first.kind == AMENDMENT else first.text
    cited = dict.fromkeys(_cited(base, cause, first.about) for cause in causes)
    return Reason(first.kind, first.about, text, tuple(place for place in cited if place), first.ended)


def _cited(base: KnowledgeBase, cause: Cause, about: str) -> str:
    """The place, without the title that the reason begins with, and how it was checked unless in the statute itself."""
    place = cause.cited.removeprefix(about).removeprefix(", ") if cause.kind == AMENDMENT else cause.cited
    return (
        place
        if cause.checked == "statute" or not place
        else f"{place} ({checked_in_words(cause.checked, base.wording)})"
    )


def _worse(base: KnowledgeBase, changes: Sequence[Change], verdict: str) -> Iterator[Line]:
    """The verdict and the waivers that are worse for the applicant from that day on, of one who was not refused before."""
    if verdict in base.filing.refused:
        return
    rank = {status: place for place, statuses in enumerate(base.filing.preferred) for status in statuses}
    worse = [
        change
        for change in _of(changes, VERDICT, EXEMPTION)
        if change.before in rank and change.after in rank and rank[change.after] > rank[change.before]
    ]
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
            {
                "from": str(one.first),
                "to": str(one.last),
                "because": [base.wording.say(said) for said in one.impossible],
            }
            for one in timeline.impossible
        ],
        "file_by": [
            {"day": str(one.last_day), "persons": list(one.persons)} for one in told(base, timeline) if one.worse
        ],
        "changes": [{"day": day, "persons": persons} for day, persons in changes.items()],
    }
