"""One run of the engine: facts in, firings recorded, conclusions out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from engine.declaration import FIRES_ALWAYS, Declaration, Outcome, bound_fields
from engine.experta_door import KnowledgeEngine
from engine.matcher import IndexedMatcher
from engine.order import TotalOrder
from engine.truth import left_to
from engine.view import View
from engine.vocabulary import Checked, Concluded, Given

if TYPE_CHECKING:
    from engine.rule_base import Network

Kind = TypeVar("Kind", bound=Checked)

MOST_FIRINGS = 100_000


@dataclass(frozen=True, slots=True)
class Firing:
    """One firing: which rule, on which facts, with which outcome, and which facts it asserted.

    ``closed`` are the conclusions that its NOT patterns went through and found none against it.
    """

    number: int
    rule: Declaration
    used: tuple[Checked, ...]
    closed: tuple[Checked, ...]
    view: View
    outcome: Outcome
    asserted: tuple[Concluded, ...]

    @property
    def arguments(self) -> Mapping[str, Any]:
        """What the sentence of this firing may tell."""
        return self.rule.arguments(self.view)


class Session(KnowledgeEngine):  # type: ignore[misc]  # experta ships no types
    """A run of the rules in force on given facts.

    ``firings`` is the trace. The network is shared and never changed; a session owns its facts alone.
    """

    __matcher__: Any = IndexedMatcher
    __strategy__: Any = TotalOrder

    def __init__(self, network: Network) -> None:
        self.network = network
        self.firings: list[Firing] = []
        self._supports: dict[int, Firing] = {}
        super().__init__()
        self.reset()

    def get_rules(self) -> list[Any]:
        """The compiled rules, in the order of their declaration."""
        return list(self.network.compiled)

    def settle(self, given: Iterable[Given | Concluded]) -> Session:
        """Declare the facts, run until nothing is left to fire, and return the session."""
        self.running = True  # the agenda is brought up to date once, by run
        for fact in given:
            self.declare(fact)
        try:
            self.run(MOST_FIRINGS)
        finally:
            self.running = False
        return self

    def record(self, rule: Declaration, context: Mapping[str, Any]) -> None:
        """Assert what the rule concludes from this match and note the firing."""
        view = rule.view(context)
        outcome = rule.outcome(view)
        if rule.name in self.network.doubtful and rule.fires == FIRES_ALWAYS:
            outcome = Outcome(left_to("source_not_firm"), "left_to_authority")
        asserted = tuple(
            fact for conclusion in rule.conclusions(view, outcome) if (fact := self.declare(conclusion)) is not None
        )
        firing = Firing(
            len(self.firings) + 1, rule, rule.matched(context), self._closed(rule, view), view, outcome, asserted
        )
        self.firings.append(firing)
        for fact in asserted:
            self._supports[fact["__factid__"]] = firing

    def _closed(self, rule: Declaration, view: View) -> tuple[Checked, ...]:
        found: dict[int, Checked] = {}
        for pattern in rule.negative:
            shared = [(field, view[variable]) for field, variable in bound_fields(pattern)]
            for fact in self.facts_of(type(pattern)):
                if all(fact[field] == value for field, value in shared):
                    found[fact["__factid__"]] = fact
        return tuple(found[number] for number in sorted(found))

    def facts_of(self, kind: type[Kind]) -> list[Kind]:
        """The facts of a class, in the order of their declaration."""
        return [fact for _, fact in sorted(self.facts.items()) if type(fact) is kind]

    def support(self, fact: Checked) -> Firing | None:
        """The firing that concluded the fact; None for a given one."""
        return self._supports.get(fact["__factid__"])


def conclude(session: Session, rule: Declaration, context: Mapping[str, Any]) -> None:
    """The right side of every compiled rule."""
    session.record(rule, context)
