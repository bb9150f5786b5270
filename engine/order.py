"""One firing order: salience, then recency, then the order in which the rules are declared.

No set, dictionary or hash has a say in it. Recency compares the fact numbers of an activation from the highest down,
as CLIPS's depth strategy does.
"""

import bisect
from typing import Any

from engine.experta_door import Strategy


class TotalOrder(Strategy):  # type: ignore[misc]  # experta ships no types
    """The strategy of the shell: a total order over activations."""

    def key(self, activation: Any) -> tuple[Any, ...]:
        """The place of an activation; the highest fires first."""
        numbers = sorted((fact["__factid__"] for fact in activation.facts), reverse=True)
        places = tuple(
            fact["__factid__"]
            for name, fact in sorted(activation.context.items())
            if name.startswith("fact_") and name.endswith("_")
        )
        order = getattr(activation.rule, "declared_at", 0)
        return (activation.rule.salience, numbers, -order, tuple(-place for place in places))

    def _update_agenda(self, agenda: Any, added: Any, removed: Any) -> None:
        for activation in removed:
            activation.key = self.key(activation)
            place = bisect.bisect_left(agenda.activations, activation)
            while place < len(agenda.activations) and agenda.activations[place].key == activation.key:
                if agenda.activations[place] == activation:
                    del agenda.activations[place]
                    break
                place += 1
        for activation in added:
            activation.key = self.key(activation)
            bisect.insort(agenda.activations, activation)
