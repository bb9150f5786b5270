"""A case assessed: which law governs each person, the run under it, and what may still change."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from engine.calendar import Span
from engine.errors import Mistake, UnusableInput
from engine.reading import CaseText
from engine.rule_base import Network, RuleBase
from engine.said import Said
from engine.session import Firing, Session
from engine.view import View
from engine.vocabulary import Given
from facts.case_file import Admission, Application
from facts.conclusions import FilingPlace, Governs, Verdict
from facts.opening import Opening, Options, opened
from facts.persons import names, persons
from facts.settings import READINGS, Admitted, Readings, UnderLaw
from knowledge import law
from knowledge.law_of_the_end import day_of_the_text, law_of
from knowledge.laws import ANSWERS_FROM, ANSWERS_TO, LAWS

DAY_OF_CHOICE = datetime.date(2025, 8, 18)


@dataclass(frozen=True)
class Run:
    """One run of the rules of one law, as of one day, for some persons.

    Runs of several days share a session where the rules of each day come to the same.
    """

    law: str
    session: Session
    persons: frozenset[str]
    day: datetime.date

    @property
    def network(self) -> Network:
        """The rules in force on the day."""
        return _base(self.law).network(self.day)

    @property
    def regime(self) -> str:
        """The text applied."""
        return LAWS[self.law].regime

    @property
    def held(self) -> bool:
        """Whether this rule base holds the law's text."""
        return LAWS[self.law].held


@dataclass(frozen=True)
class Person:
    """What was concluded of one person: the choice of law, each run, and the verdict with the run that concludes it."""

    id: str
    choices: tuple[Firing, ...]
    runs: tuple[Run, ...]
    concluding: Session
    concluded: Verdict

    @property
    def verdict(self) -> str:
        """The verdict."""
        return str(self.concluded["verdict"])

    @property
    def told(self) -> tuple[Run, ...]:
        """The runs that are told of, the last one in full: those whose text is held, or all where none is."""
        return tuple(run for run in self.runs if run.held) or self.runs

    @property
    def filing(self) -> Mapping[str, str]:
        """By the case of its article, whether the application may be filed where it is."""
        places = self.told[-1].session.facts_of(FilingPlace)
        return {place["case"]: place["status"] for place in places if place["of"] == self.id}

    @property
    def deciding(self) -> Firing:
        """The firing that concludes the verdict."""
        firing = self.concluding.support(self.concluded)
        assert firing is not None
        return firing


@dataclass(frozen=True)
class Differing:
    """A verdict that another reading would change."""

    about: str
    name: str
    person: str
    verdict: str


@dataclass(frozen=True)
class PlacedOtherwise:
    """A place of filing that another reading would judge otherwise; ``case`` and ``status`` as of a ``FilingPlace``."""

    about: str
    name: str
    person: str
    case: str
    status: str


@dataclass(frozen=True)
class Assessment:
    """A case assessed: the choice of law, the runs, the persons, the readings that would matter.

    ``indications`` are runs beside the runs, for persons whose verdict waits for a firmer source; they decide nothing.
    ``endings`` are runs under the text that governs the end of a stay, for persons admitted under another.
    """

    case: CaseText
    options: Options
    names: Mapping[str, str]
    choosing: Session
    runs: tuple[Run, ...]
    agreeing: Session | None
    persons: Mapping[str, Person]
    readings: tuple[Differing | PlacedOtherwise, ...]
    indications: tuple[Run, ...] = ()
    endings: tuple[Run, ...] = ()

    def indicated(self, person: str) -> tuple[Run, ...]:
        """The runs that show what sources not firm enough to decide would come to, were they right."""
        return tuple(run for run in self.indications if person in run.persons)


def assess(case: CaseText, options: Options) -> Assessment:
    """The case under the options, and where another reading would give another verdict or judge the place otherwise.

    UnusableInput when an application was filed on a day that the rule base does not answer for.
    """
    refuse_other_times(case)
    assessed = assess_once(case, options)
    return replace(
        assessed,
        readings=tuple(_differing(assessed)),
        indications=tuple(_indications(assessed)),
        endings=tuple(_endings(assessed)),
    )


def refuse_other_times(case: CaseText) -> None:
    """Refuse every day of filing that lies outside the time that the rule base answers for."""
    applicants = case.node.fields["applicants"]
    places = ["application.submitted", *(f"applicants.{name}.application.submitted" for name in applicants)]
    mistakes = []
    for place in places:
        filed = case.day(place)
        if filed is not None and (filed.last < ANSWERS_FROM or filed.first > ANSWERS_TO):
            line, column = case.lines[place]
            answered = {"first": str(ANSWERS_FROM), "last": str(ANSWERS_TO)}
            said = Said("wrong-filed-outside-time", path=place, filed=str(filed), **answered)
            mistakes.append(Mistake(case.name, line, column, said))
    if mistakes:
        raise UnusableInput(mistakes)


Settle = Callable[[Network, Iterable[Given]], Session]
"""How a run of the rules is made."""


def settled(network: Network, facts: Iterable[Given]) -> Session:
    """A new run of the rules on copies of the facts."""
    return Session(network).settle([fact.copy() for fact in facts])


def assess_once(
    case: CaseText,
    options: Options,
    only: frozenset[str] | None = None,
    settle: Settle = settled,
    opening: Opening | None = None,
    *,
    numbered: bool = True,
) -> Assessment:
    """The case under the options and nothing beside: no other readings, no indications.

    With ``only``, these applicants alone are assessed. ``settle`` makes each run on facts that it must copy, ``opening``
    makes the facts. Where it is not ``numbered``, what the laws agree on does not say by which firing of its run each
    concludes.
    """
    opening = opening or Opening(options)
    choosing = _choose(case, opening, only, settle)
    return _under_laws(case, options, choosing, opening, only, settle, numbered=numbered)


def _choose(case: CaseText, opening: Opening, only: frozenset[str] | None = None, settle: Settle = settled) -> Session:
    return settle(law.governing().network(DAY_OF_CHOICE), opening.opened(case.node, only))


def _under_laws(
    case: CaseText,
    options: Options,
    choosing: Session,
    opening: Opening,
    only: frozenset[str] | None = None,
    settle: Settle = settled,
    there: Sequence[Run] = (),
    *,
    numbered: bool = True,
) -> Assessment:
    """The case under the laws chosen; the runs that are ``there`` are not made again."""
    applicants = [person for person in persons(case.node) if only is None or person in only]
    wanted: dict[tuple[str, datetime.date], set[str]] = {}
    for person, name in _chosen(choosing, options):
        for day in LAWS[name].days(_filed(choosing, person), _base(name).days_of_change()):
            wanted.setdefault((name, day), set()).add(person)
    runs = _runs(wanted, case, opening, settle, there)
    verdicts = {
        person: [(run, fact) for run in runs if person in run.persons for fact in _verdicts(run.session, person)]
        for person in applicants
    }
    differ = any(len(found) > 1 for found in verdicts.values())
    agreeing = _agreed(verdicts, choosing, runs, settle, numbered=numbered) if differ else None
    concluded = {person: _person(person, found, choosing, agreeing) for person, found in verdicts.items()}
    return Assessment(case, options, names(case.node), choosing, runs, agreeing, concluded, ())


def _chosen(choosing: Session, options: Options) -> Iterable[tuple[str, str]]:
    """Each person with each law that governs or may govern, or with the one law asked for."""
    if options.law is not None:
        return ((application["person"], options.law) for application in choosing.facts_of(Application))
    return ((governs["of"], governs["law"]) for governs in choosing.facts_of(Governs))


def _base(name: str) -> RuleBase:
    return law.article_10() if LAWS[name].held else law.elsewhere()


def _filed(session: Session, person: str) -> Span | None:
    filed = next(fact for fact in session.facts_of(Application) if fact["person"] == person)["submitted"]
    return filed if isinstance(filed, Span) else None


def _runs(
    wanted: Mapping[tuple[str, datetime.date], set[str]],
    case: CaseText,
    opening: Opening,
    settle: Settle = settled,
    there: Sequence[Run] = (),
) -> tuple[Run, ...]:
    grouped: dict[tuple[str, int], tuple[str, datetime.date, Network, set[str]]] = {}
    for (name, day), who in sorted(wanted.items()):
        network = _base(name).network(day)
        grouped.setdefault((name, id(network)), (name, day, network, set()))[3].update(who)
    runs: list[Run] = []
    made: list[Run] = []
    for name, day, network, who in grouped.values():
        run = next((run for run in there if run.law == name and run.network is network and run.persons == who), None)
        if run is None:
            run = Run(name, _session(name, network, case, who, made, settle, opening), frozenset(who), day)
            made.append(run)
        runs.append(run)
    return tuple(runs)


def _session(
    name: str, network: Network, case: CaseText, who: set[str], made: Sequence[Run], settle: Settle, opening: Opening
) -> Session:
    """The last run made for these persons, under rules of the same base, where it comes to the same under these; else a
    new one."""
    alike = (run.session for run in reversed(made) if run.persons == who and _base(run.law) is _base(name))
    last = next(alike, None)
    if last is not None and last.comes_to_the_same_under(network):
        return last
    return settle(network, opening.opened(case.node, frozenset(who)))


def _verdicts(session: Session, person: str) -> list[Verdict]:
    return [fact for fact in session.any_of(Verdict) if fact["of"] == person]


def _agreed(
    verdicts: Mapping[str, list[tuple[Run, Verdict]]],
    choosing: Session,
    runs: tuple[Run, ...],
    settle: Settle,
    *,
    numbered: bool,
) -> Session:
    open_for_fact = {governs["of"] for governs in choosing.facts_of(Governs) if governs["truth"].missing}
    facts = [
        UnderLaw(
            person=person,
            law=f"{run.regime} of {run.day}",
            verdict=fact["verdict"],
            firing=f"{runs.index(run) + 1}.{_number(run.session, fact) if numbered else ''}",
            waits_for="fact" if person in open_for_fact or len({run.law for run, _ in found}) == 1 else "person",
        )
        for person, found in sorted(verdicts.items())
        for run, fact in found
    ]
    return settle(law.agreeing().network(DAY_OF_CHOICE), facts)


def _number(session: Session, fact: Verdict) -> int:
    firing = session.support(fact)
    assert firing is not None
    return firing.number


def _person(person: str, found: list[tuple[Run, Verdict]], choosing: Session, agreeing: Session | None) -> Person:
    choices = tuple(firing for firing in choosing.firings if any(fact["of"] == person for fact in firing.asserted))
    if len(found) == 1:
        session, verdict = found[0][0].session, found[0][1]
    else:
        assert agreeing is not None
        session, verdict = agreeing, _verdicts(agreeing, person)[0]
    return Person(person, choices, tuple(run for run, _ in found), session, verdict)


def _indications(assessed: Assessment) -> Iterable[Run]:
    for run in assessed.runs:
        network = _base(run.law).network(run.day, indicating=True)
        waiting = frozenset(
            fact["of"]
            for fact in run.session.facts_of(Verdict)
            if fact["verdict"] in ("left_to_authority", "undetermined")
        )
        if network is not run.network and waiting:
            facts = opened(assessed.case.node, assessed.options, waiting)
            yield Run(run.law, Session(network).settle(facts), waiting, run.day)


def _endings(assessed: Assessment) -> Iterable[Run]:
    if assessed.options.law is not None:
        return
    wanted: dict[tuple[str, datetime.date], set[str]] = {}
    for person, concluded in assessed.persons.items():
        session = concluded.runs[-1].session
        if not any(fact["person"] == person for fact in session.facts_of(Admitted)):
            continue
        admission = next(fact for fact in session.facts_of(Admission) if fact["person"] == person)
        day = day_of_the_text(admission, assessed.options.assessed_on)
        if not all(run.held and run.network is law.article_10().network(day) for run in concluded.runs):
            wanted.setdefault((law_of(day), day), set()).add(person)
    yield from _runs(wanted, assessed.case, Opening(assessed.options))


def _differing(assessed: Assessment) -> Iterable[Differing | PlacedOtherwise]:
    """What each reading not taken would change: a person's verdict; under the same law, whether the place of filing is
    one. Only what depends on the reading is run again.
    """
    taken = {about: values[0] for about, values in READINGS.items()} | dict(assessed.options.readings or {})
    asking = {id(session): _asking(session) for session in (assessed.choosing, *(run.session for run in assessed.runs))}
    for about, values in READINGS.items():
        for name in values:
            if name == taken[about]:
                continue
            differ = {key for key, asks in asking.items() if _otherwise(asks.get(about, ()), name)}
            other = _under_reading(assessed, taken | {about: name}, differ) if differ else None
            for person, concluded in other.persons.items() if other is not None else ():
                before = assessed.persons[person]
                if concluded.verdict != before.verdict:
                    yield Differing(about, name, person, concluded.verdict)
                if concluded.told[-1].law == before.told[-1].law:
                    for case, status in concluded.filing.items():
                        if status != before.filing.get(case, status):
                            yield PlacedOtherwise(about, name, person, case, status)


def _under_reading(assessed: Assessment, readings: Mapping[str, str], differ: Collection[int]) -> Assessment:
    """The assessment with another reading; ``differ`` are the sessions, by identity, in which a firing depends on it."""
    options = replace(assessed.options, readings=readings)
    opening = Opening(options)
    choosing = _choose(assessed.case, opening) if id(assessed.choosing) in differ else assessed.choosing
    untouched = [run for run in assessed.runs if id(run.session) not in differ]
    return _under_laws(assessed.case, options, choosing, opening, there=untouched)


def _asking(session: Session) -> Mapping[str, list[tuple[Firing, str]]]:
    """The firings that see a reading, by what it is about, each with the variable that holds it."""
    found: dict[str, list[tuple[Firing, str]]] = {}
    for firing in session.firings:
        for place, fact in enumerate(firing.used):
            if isinstance(fact, Readings):
                for variable, (position, field) in firing.rule.sources.items():
                    if position == place:
                        found.setdefault(field, []).append((firing, variable))
    return found


def _otherwise(asks: Iterable[tuple[Firing, str]], name: str) -> bool:
    """Whether one of these firings would settle something else under the reading."""
    for firing, variable in asks:
        view = View({**firing.view.values, variable: name}, firing.view.sources)
        if firing.rule.outcome(view) != firing.outcome:
            return True
    return False
