"""The rules of a network on experta's engine as it is: its matcher, its order, its loop; the same right sides, recorded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from engine.declaration import Declaration, Outcome
from engine.experta_door import KnowledgeEngine, ReteMatcher
from engine.right_side import RightSide
from engine.rule_base import Network
from engine.view import View


@dataclass(frozen=True)
class StockFiring:
    """One firing, with what a session keeps of it."""

    number: int
    rule: Declaration
    used: tuple[Any, ...]
    view: View
    outcome: Outcome
    asserted: tuple[Any, ...]


class StockSession(KnowledgeEngine):  # type: ignore[misc]  # experta ships no types
    """experta's engine with the rules of a network."""

    __matcher__: Any = ReteMatcher

    def __init__(self, network: Network) -> None:
        self.network = network
        self.firings: list[StockFiring] = []
        self.right_sides: dict[str, RightSide] = {side.rule.name: side for side in network.right_sides.values()}
        super().__init__()
        self.reset()

    def get_rules(self) -> list[Any]:
        return list(self.network.compiled)

    def settle(self, given: Iterable[Any]) -> "StockSession":
        """Declare the facts, run until nothing is left to fire, and return the session."""
        self.running = True  # the agenda is brought up to date once, by run
        for fact in given:
            self.declare(fact)
        self.run()
        return self

    def record(self, rule: Declaration, context: Mapping[str, Any]) -> None:
        """Assert what the rule concludes from this match and note the firing."""
        side = self.right_sides[rule.name]
        view = rule.view(context)
        outcome = side.outcome(view)
        asserted = [self.declare(fact) for fact in side.conclusions(view, outcome)]
        kept = tuple(fact for fact in asserted if fact is not None)
        self.firings.append(StockFiring(len(self.firings) + 1, rule, rule.matched(context), view, outcome, kept))
