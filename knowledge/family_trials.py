"""A family's case tried again and again with small changes: its conclusions by name, without the sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter

from engine.canonical import canonical
from engine.errors import UnusableInput
from engine.family_trial import FamilyTrial, FamilyTrials, Open
from engine.reading import CaseText
from engine.rule_base import Network
from engine.sections import Section
from engine.session import Firing, Session
from engine.vocabulary import Concluded, Given
from facts.case_file import Applicant
from facts.conclusions import (
    CATEGORIES,
    ENTRIES,
    Condition,
    Exemption,
    Governs,
    NextStep,
    Route,
    RouteStatus,
)
from facts.impossible import impossibilities
from facts.opening import Opening, Options
from facts.reading import family_from_text
from knowledge import law
from knowledge.assessment import DAY_OF_CHOICE, Assessment, Person, assess_once, refuse_other_times

_LEFT_OUT = (NextStep,)
"""What only tells in other words what follows from the rest."""


def family_trials(options: Options, sections: tuple[Section, ...], refused: tuple[str, ...]) -> FamilyTrials:
    """Trials under the options; ``refused`` are the verdicts after which nothing else about a person matters."""
    trials = _Trials(options, sections, refused)
    return FamilyTrials(trials.possible, trials.choice, trials.whole, trials.prepare)


class _Trials:
    """The sessions that the trials use again."""

    def __init__(self, options: Options, sections: tuple[Section, ...], refused: tuple[str, ...]) -> None:
        self.options = options
        self.sections = {ENTRIES[section.at]: section for section in sections if ENTRIES[section.at] not in _LEFT_OUT}
        self.refused = refused
        self.opening = Opening(options)
        self._sessions: dict[tuple[int, int], Session] = {}
        self._used: dict[int, int] = {}

    def _settled(self, network: Network, facts: Iterable[Given]) -> Session:
        """A session of the network that this trial has not used yet, with these facts."""
        times = self._used[id(network)] = self._used.get(id(network), 0) + 1
        session = self._sessions.get((id(network), times))
        if session is None:
            session = self._sessions[id(network), times] = Session(network)
        return session.change_to(facts)

    def _begin(self, case: CaseText) -> None:
        self._used.clear()
        refuse_other_times(case)
        mistakes = impossibilities(case)
        if mistakes:
            raise UnusableInput(mistakes)

    def possible(self, case: CaseText) -> bool:
        """Whether the case could be: nothing in it contradicts anything else, and its days of filing are answered for."""
        try:
            self._begin(case)
        except UnusableInput:
            return False
        return True

    def choice(self, case: CaseText) -> tuple[Open, ...]:
        """What is open in the choice of the law; nothing where a law was asked for."""
        self._begin(case)
        if self.options.law is not None:
            return ()
        choosing = self._settled(law.governing().network(DAY_OF_CHOICE), self.opening.opened(case.node))
        return tuple(self._choices(choosing))

    def whole(self, case: CaseText) -> FamilyTrial:
        """What the case comes to."""
        self._begin(case)
        assessed = assess_once(case, self.options, None, self._settled, self.opening, numbered=False)
        found = {person: self._of(assessed, told) for person, told in assessed.persons.items()}
        conclusions = {name: status for told in found.values() for name, status in told.items()}
        waiting = frozenset(person for person, told in assessed.persons.items() if told.verdict == "undetermined")
        decisive = frozenset(
            name
            for person in waiting
            for name, status in found[person].items()
            if name == person or (status == "undetermined" and _is_condition(name, person))
        )
        open_ = [] if self.options.law is not None else list(self._choices(assessed.choosing))
        for session in {id(run.session): run.session for run in assessed.runs}.values():
            open_ += self._open(session, assessed, conclusions)
        return FamilyTrial(conclusions, decisive, tuple(open_))

    def prepare(self) -> None:
        """Join the rules of every law that may govern, by running them on somebody of whom nothing more is known."""
        relation = Applicant.told()["relation"].values[0]
        self.whole(family_from_text(f"applicants: {{somebody: {{relation: {relation}}}}}", ""))

    def _choices(self, choosing: Session) -> Iterator[Open]:
        for firing in _waiting(choosing):
            persons = tuple(sorted({str(fact["of"]) for fact in firing.asserted if isinstance(fact, Governs)}))
            yield Open(choosing, firing, persons)

    def _of(self, assessed: Assessment, person: Person) -> dict[str, str]:
        """The conclusions about one person that can still be of use, status by name."""
        if person.verdict in self.refused:
            return {person.id: person.verdict}
        sessions = {id(run.session): run.session for run in person.told}
        told = _agreed([self._under(session, person.id) for session in sessions.values()])
        return {person.id: person.verdict} | _of_use(told, person)

    def _under(self, session: Session, person: str) -> dict[str, str]:
        """Routes, conditions, exemptions and entries of one run."""
        found: dict[str, str] = {}
        for fact in session.facts.values():
            if not isinstance(fact, Concluded) or fact.get("of") != person:
                continue
            match fact:
                case RouteStatus():
                    found[f"{person}.{fact['route']}"] = fact["status"]
                case Condition():
                    found[f"{person}.{fact['route']}.{fact['id']}"] = fact["status"]
                case Exemption():
                    found[f"{person}.exemptions.{fact['subject']}"] = fact["status"]
                case _ if (section := self.sections.get(type(fact))) is not None:
                    entry = {name: canonical(fact[name]) for name in {*section.head, *section.key}}
                    head = " ".join(str(entry[name]) for name in section.head if entry[name])
                    found[section.name(person, entry)] = head
        return found

    def _open(self, session: Session, assessed: Assessment, conclusions: Mapping[str, str]) -> Iterator[Open]:
        """The firings of a run that lack facts and are about somebody for whom more than the verdict matters."""
        for firing in _waiting(session):
            names = [name for fact in firing.asserted for name in self._names(fact)]
            persons = {name.split(".")[0] for name in names} or {_whom(firing.view.values)}
            if all(person in assessed.persons and self._settles(assessed, person) for person in persons):
                continue
            yield Open(session, firing, tuple(name for name in names if name in conclusions))

    def _settles(self, assessed: Assessment, person: str) -> bool:
        return assessed.persons[person].verdict in self.refused

    def _names(self, fact: Concluded) -> Iterator[str]:
        match fact:
            case Condition():
                yield f"{fact['of']}.{fact['route']}.{fact['id']}"
            case Route():
                yield f"{fact['of']}.{fact['category']}"
            case Exemption():
                yield f"{fact['of']}.exemptions.{fact['subject']}"
            case _ if (section := self.sections.get(type(fact))) is not None:
                yield section.name(fact["of"], {name: canonical(fact[name]) for name in section.key})


def _waiting(session: Session) -> list[Firing]:
    """The firings that lack facts, in an order that does not depend on what was tried before."""
    found = [firing for firing in session.standing if firing.outcome.truth.missing]
    return sorted(found, key=attrgetter("branch.order", "outcome.truth.missing"))


def _whom(values: Mapping[str, object]) -> str:
    return str(values.get("who", ""))


def _is_condition(name: str, person: str) -> bool:
    rest = name.removeprefix(f"{person}.").split(".")
    return len(rest) == 2 and rest[0] in CATEGORIES


def _agreed(each: list[dict[str, str]]) -> dict[str, str]:
    """What every law says alike; where they differ it is open."""
    last = each[-1]
    return {
        name: status if all(other.get(name) == status for other in each) else "undetermined"
        for name, status in last.items()
    }


def _of_use(told: Mapping[str, str], person: Person) -> dict[str, str]:
    """Without the conditions of a route that fails, and of any route that is open while another holds."""
    holds = "holds" in told.values() and person.verdict == "eligible"
    useless = tuple(
        f"{name}."
        for name, status in told.items()
        if status == "fails" or (holds and status in ("waits_for_fact", "waits_for_person"))
    )
    return {name: status for name, status in told.items() if not useless or not name.startswith(useless)}
