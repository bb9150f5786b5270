"""One firing order: salience, then recency, then the order in which the rules stand.

Recency is CLIPS's ``lex`` (which experta's default strategy follows as far as it goes): the numbers of an activation's
facts, from the highest down, are compared one by one; where one list is the beginning of the other, the longer wins.
Then the rule that stands first, in it the earlier alternative, and at last the facts by pattern, the lower number first.
No set, dictionary, hash or address has a say in it.
"""

import bisect
from typing import Any

from engine.experta_door import Strategy


def numbers_of(matched: Any) -> list[int]:
    """The numbers of the facts, from the highest down."""
    return sorted((fact["__factid__"] for fact in matched), reverse=True)


class TotalOrder(Strategy):  # type: ignore[misc]  # experta ships no types
    """The strategy of the shell: a total order over activations. A stock engine takes it as its ``__strategy__``."""

    def key(self, activation: Any) -> tuple[Any, ...]:
        """The place of an activation; the highest fires first.

        An activation of another matcher tells no places: there the names of rules and bindings decide.
        """
        matched = getattr(activation, "matched", None)
        salience = activation.rule.salience
        if matched is None:
            named = sorted((name, _told(value)) for name, value in activation.context.items() if name[:2] != "__")
            return (salience, numbers_of(activation.facts), _Last(activation.rule.__name__), _Last(named))
        places = [fact["__factid__"] for fact in matched]
        return (salience, numbers_of(matched), _Last(activation.place), _Last(places))

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


def _told(value: Any) -> str:
    number = getattr(value, "__factid__", None)
    return repr(value) if number is None else f"{number:09}"


class _Last:
    """Turns an order round."""

    __slots__ = ("of",)

    def __init__(self, of: Any) -> None:
        self.of = of

    def __lt__(self, other: "_Last") -> bool:
        return bool(other.of < self.of)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Last) and self.of == other.of

    def __hash__(self) -> int:
        return hash(self.of)
