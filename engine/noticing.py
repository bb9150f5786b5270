"""Whether rules match anything among facts, without running them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from engine.memories import Memories
from engine.wiring import Branch, Wiring


def matched(wiring: Wiring, facts: Iterable[Any]) -> bool:
    """Whether one of the rules matches the facts, or cannot be matched with them because a test of it raises."""
    noticing = _Noticing(wiring)
    for fact in facts:
        if type(fact) in wiring.kinds:
            noticing.add(fact)
    return bool(noticing.faults) or noticing.noticed()


class _Noticing(Memories):
    """The memories that keep every match that was found."""

    def forget(self) -> None:
        super().forget()
        self._found: list[tuple[Branch, tuple[Any, ...], tuple[Any, ...]]] = []

    def give(self, branch: Branch, found: list[tuple[tuple[Any, ...], tuple[Any, ...]]], newest: Any) -> None:
        self._found += ((branch, *match) for match in found)

    def noticed(self) -> bool:
        """Whether one of the matches stands, now that every fact is there."""
        return any(not branch.guarded or branch.stands(self, facts, values) for branch, facts, values in self._found)
