"""One person's case tried again and again with small changes: the verdict and the conditions, and nothing beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from engine.reading import CaseText
from engine.rule_base import Network
from engine.sections import Standing, Trial
from engine.session import Session
from engine.vocabulary import Given
from facts.case_file import Application
from facts.conclusions import Condition, Governs
from facts.opening import Opening, Options
from knowledge.assessment import Assessment, assess_once, refuse_other_times

_SATISFIED = ("met", "exempt")


class Trials:
    """Trials for one person under the same options; each changes what the last one left behind."""

    def __init__(self, person: str, options: Options) -> None:
        self.person = person
        self.options = options
        self.opening = Opening(options)
        self._sessions: dict[int, Session] = {}

    def __call__(self, case: CaseText) -> Trial:
        """What the case comes to; UnusableInput as when it is assessed."""
        refuse_other_times(case)
        assessed = assess_once(case, self.options, frozenset((self.person,)), self._settled, self.opening)
        conditions = sorted(self._conditions(assessed), key=attrgetter("route", "name"))
        application = next(iter(assessed.choosing.any_of(Application)))
        return Trial(
            assessed.persons[self.person].verdict,
            tuple(conditions),
            assessed.choosing,
            assessed.persons[self.person].choices if self.options.law is None else (),
            f"{application['at']}.submitted",
        )

    def _settled(self, network: Network, facts: Iterable[Given]) -> Session:
        session = self._sessions.get(id(network))
        if session is None:
            session = self._sessions[id(network)] = Session(network)
        return session.change_to(facts)

    def _conditions(self, assessed: Assessment) -> Iterator[Standing]:
        """The conditions of each run, and the choice of law where it is open."""
        for fact in assessed.choosing.any_of(Governs):
            firing = assessed.choosing.support(fact)
            if fact["of"] == self.person and fact["truth"].value is None and firing is not None:
                yield Standing(f"{self.person}.law", "law", True, assessed.choosing, firing)
        for number, run in enumerate(assessed.runs):
            for fact in run.session.any_of(Condition):
                firing = run.session.support(fact)
                if fact["of"] == self.person and firing is not None:
                    name = f"{self.person}.{fact['route']}.{fact['id']}"
                    route = f"{number}.{fact['route']}"
                    yield Standing(name, route, fact["status"] not in _SATISFIED, run.session, firing)
