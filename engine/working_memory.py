"""The facts of a session by number: experta's fact list, with the equal of a fact found in one look."""

from __future__ import annotations

from typing import Any


class WorkingMemory(dict[int, Any]):
    """The facts by number, in the order of their declaration.

    A fact that is there already is not declared again unless ``duplication`` is on. ``added`` and ``removed`` are what
    has changed since somebody last took them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.last_index = 0
        self.duplication = False
        self.added: list[Any] = []
        self.removed: list[Any] = []
        self._numbers: dict[Any, int] = {}
        self._identities: dict[int, Any] = {}

    def declare(self, fact: Any) -> Any:
        """Number the fact and keep it; None when its equal is there. ValueError when it is not valid."""
        if type(fact).__fields__:
            fact.validate()
        return fact if self.keep(fact) is fact else None

    def keep(self, fact: Any) -> Any:
        """Number a fact that is known to be valid and keep it; the fact itself, or the equal that is there already."""
        identity = identity_of(fact)
        number = self._numbers.get(identity)
        if number is not None and not self.duplication:
            return self[number]
        number = self.last_index
        dict.__setitem__(fact, "__factid__", number)
        self[number] = fact
        self._numbers[identity] = number
        self._identities[number] = identity
        self.last_index = number + 1
        self.added.append(fact)
        return fact

    def equal_of(self, fact: Any) -> Any:
        """The fact kept that equals this one; None when there is none."""
        number = self._numbers.get(identity_of(fact))
        return None if number is None else self[number]

    def retract(self, idx_or_fact: Any) -> int:
        """Let a fact go; IndexError when it is not there."""
        number: int = idx_or_fact if isinstance(idx_or_fact, int) else idx_or_fact["__factid__"]
        if number not in self:
            raise IndexError(f"there is no fact {number}")
        fact = self.pop(number)
        identity = self._identities.pop(number)
        if self._numbers.get(identity) == number:
            del self._numbers[identity]
        self.removed.append(fact)
        return number

    def rewrite(self, fact: Any, values: dict[Any, Any]) -> None:
        """Let a fact that is kept have other values under its number."""
        number = fact["__factid__"]
        del self._numbers[self._identities[number]]
        dict.update(fact, values)
        vars(fact).pop("_hash", None)
        self._identities[number] = identity_of(fact)
        self._numbers[self._identities[number]] = number

    def renumber(self, order: list[Any]) -> None:
        """Number the facts anew, in this order, from 0 on."""
        identities = [self._identities[fact["__factid__"]] for fact in order]
        self.clear()
        self._identities = dict(enumerate(identities))
        for number, fact in enumerate(order):
            dict.__setitem__(fact, "__factid__", number)
            self[number] = fact
            self._numbers[identities[number]] = number
        self.last_index = len(order)


def identity_of(fact: Any) -> tuple[Any, ...]:
    """What makes two facts the same fact: the class and the fields."""
    if "__factid__" in fact or "__bind__" in fact:
        return type(fact), frozenset((key, value) for key, value in fact.items() if not fact.is_special(key))
    return type(fact), frozenset(fact.items())
