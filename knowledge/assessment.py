"""A case assessed: which law governs each person, the run under it, and what may still change."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from engine.calendar import Span
from engine.reading import CaseText
from engine.session import Firing, Session
from engine.view import View
from facts.case_file import Application
from facts.conclusions import Governs, Verdict
from facts.opening import Options, names, opened, persons
from facts.settings import READINGS, Readings, UnderLaw
from knowledge import governing_law, law

_LAST_DAY_2024 = datetime.date(2025, 8, 17)
_DAY_OF_CHOICE = datetime.date(2025, 8, 18)
_PERIODS = {
    governing_law.ACT_2016: (datetime.date(2016, 7, 8), datetime.date(2024, 8, 31)),
    governing_law.ACT_2024: (datetime.date(2024, 9, 1), _LAST_DAY_2024),
}
REGIMES = {governing_law.ACT_2024_TRANSITION: governing_law.ACT_2024}
"""The text that a transitional file is judged by."""


@dataclass(frozen=True)
class Run:
    """One run of the rules of one law, as of one day, for some persons."""

    law: str
    session: Session
    persons: frozenset[str]

    @property
    def regime(self) -> str:
        """The text applied."""
        return REGIMES.get(self.law, self.law)

    @property
    def held(self) -> bool:
        """Whether this rule base holds the law's text."""
        return self.regime in _PERIODS


@dataclass(frozen=True)
class Person:
    """What was concluded of one person: the choice of law, each run, and the verdict."""

    id: str
    choices: tuple[Firing, ...]
    runs: tuple[Run, ...]
    verdict: str
    deciding: Firing


@dataclass(frozen=True)
class Differing:
    """A verdict that another reading would change."""

    about: str
    name: str
    person: str
    verdict: str


@dataclass(frozen=True)
class Assessment:
    """A case assessed: the choice of law, the runs, the persons, and the readings that would matter."""

    case: CaseText
    options: Options
    names: Mapping[str, str]
    choosing: Session
    runs: tuple[Run, ...]
    agreeing: Session | None
    persons: Mapping[str, Person]
    readings: tuple[Differing, ...]


def assess(case: CaseText, options: Options) -> Assessment:
    """The case under the options, and where another reading would give another verdict."""
    assessed = _assess(case, options)
    return replace(assessed, readings=tuple(_differing(assessed)))


def _assess(case: CaseText, options: Options) -> Assessment:
    facts = opened(case.node, options)
    choosing = Session(law.governing().network(_DAY_OF_CHOICE)).settle(facts)
    wanted: dict[tuple[str, datetime.date], set[str]] = {}
    for governs in choosing.facts_of(Governs):
        for day in _days(governs["law"], _filed(choosing, governs["of"])):
            wanted.setdefault((governs["law"], day), set()).add(governs["of"])
    runs = _runs(wanted, case, options)
    verdicts = {
        person: [(run, fact) for run in runs if person in run.persons for fact in _verdicts(run.session, person)]
        for person in persons(case.node)
    }
    agreeing = _agreed(verdicts, choosing) if any(len(found) > 1 for found in verdicts.values()) else None
    concluded = {person: _person(person, found, choosing, agreeing) for person, found in verdicts.items()}
    return Assessment(case, options, names(case.node), choosing, runs, agreeing, concluded, ())


def _filed(session: Session, person: str) -> Span | None:
    filed = next(fact for fact in session.facts_of(Application) if fact["person"] == person)["submitted"]
    return filed if isinstance(filed, Span) else None


def _days(name: str, filed: Span | None) -> Iterable[datetime.date]:
    """One day for each set of rules that the law may have had on the day of filing."""
    if name not in _PERIODS:
        return (_LAST_DAY_2024,)
    first, last = _PERIODS[name]
    if filed is not None:
        first, last = max(first, filed.first), min(last, filed.last)
    changes = (day for day in law.article_10().days_of_change() if first < day <= last)
    return (first, *changes)


def _runs(wanted: Mapping[tuple[str, datetime.date], set[str]], case: CaseText, options: Options) -> tuple[Run, ...]:
    grouped: dict[tuple[str, int], tuple[str, datetime.date, set[str]]] = {}
    for (name, day), who in sorted(wanted.items()):
        base = law.article_10() if REGIMES.get(name, name) in _PERIODS else law.elsewhere()
        key = (name, id(base.network(day)))
        grouped.setdefault(key, (name, day, set()))[2].update(who)
    runs = []
    for name, day, who in grouped.values():
        base = law.article_10() if REGIMES.get(name, name) in _PERIODS else law.elsewhere()
        session = Session(base.network(day)).settle(opened(case.node, options, frozenset(who)))
        runs.append(Run(name, session, frozenset(who)))
    return tuple(runs)


def _verdicts(session: Session, person: str) -> list[Verdict]:
    return [fact for fact in session.facts_of(Verdict) if fact["of"] == person]


def _agreed(verdicts: Mapping[str, list[tuple[Run, Verdict]]], choosing: Session) -> Session:
    open_for_fact = {governs["of"] for governs in choosing.facts_of(Governs) if governs["truth"].missing}
    facts = [
        UnderLaw(
            person=person,
            law=f"{run.regime} of {run.session.network.day}",
            verdict=fact["verdict"],
            waits_for="fact" if person in open_for_fact or len({run.law for run, _ in found}) == 1 else "person",
        )
        for person, found in sorted(verdicts.items())
        for run, fact in found
    ]
    return Session(law.agreeing().network(_DAY_OF_CHOICE)).settle(facts)


def _person(person: str, found: list[tuple[Run, Verdict]], choosing: Session, agreeing: Session | None) -> Person:
    choices = tuple(firing for firing in choosing.firings if any(fact["of"] == person for fact in firing.asserted))
    if len(found) == 1:
        session, verdict = found[0][0].session, found[0][1]
    else:
        assert agreeing is not None
        session, verdict = agreeing, _verdicts(agreeing, person)[0]
    deciding = session.support(verdict)
    assert deciding is not None
    return Person(person, choices, tuple(run for run, _ in found), verdict["verdict"], deciding)


def _differing(assessed: Assessment) -> Iterable[Differing]:
    """Each reading not taken under which a person's verdict would change; it is run only where a firing depends on it."""
    taken = {about: values[0] for about, values in READINGS.items()} | dict(assessed.options.readings or {})
    for about, values in READINGS.items():
        for name in values:
            if name == taken[about] or not _depends(assessed, about, name):
                continue
            other = _assess(assessed.case, replace(assessed.options, readings=taken | {about: name}))
            for person, concluded in other.persons.items():
                if concluded.verdict != assessed.persons[person].verdict:
                    yield Differing(about, name, person, concluded.verdict)


def _depends(assessed: Assessment, about: str, name: str) -> bool:
    for run in assessed.runs:
        for firing in run.session.firings:
            for variable, (fact, field) in firing.view.sources.items():
                if isinstance(fact, Readings) and field == about:
                    view = View({**firing.view.values, variable: name}, firing.view.sources)
                    if firing.rule.outcome(view) != firing.outcome:
                        return True
    return False
