"""A matcher behind experta's own door: a stock ``KnowledgeEngine`` takes it as its ``__matcher__``."""

from __future__ import annotations

from typing import Any

from engine.errors import RuleFault
from engine.experta_door import Activation, Matcher
from engine.memories import Memories, fault_of_match
from engine.wiring import Branch, Wiring, shapes_of


class Found(Activation):  # type: ignore[misc]  # experta ships no types
    """An activation that knows its facts in the order of the patterns, and the place of its rule."""

    def __init__(self, branch: Branch, matched: tuple[Any, ...], values: tuple[Any, ...]) -> None:
        self.branch = branch
        self.matched = matched
        self.values = values
        self.key = None

    @property
    def rule(self) -> Any:
        """The rule, not bound to an engine; what its right side raises comes out as a RuleFault."""
        return _Telling(self)

    @property
    def place(self) -> tuple[int, int]:
        """The place of the rule among the rules, and of the alternative in the rule."""
        return self.branch.order

    @property
    def facts(self) -> set[Any]:
        """The facts, as experta keeps them."""
        return set(self.matched)

    @property
    def context(self) -> dict[str, Any]:
        """The bindings."""
        return self.branch.context(self.matched, self.values)

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


class _Telling:
    """The rule of an activation, which tells what its right side raised, and on what."""

    def __init__(self, activation: Found) -> None:
        self._activation = activation

    def __getattr__(self, name: str) -> Any:
        return getattr(self._activation.branch.rule, name)

    def __call__(self, engine: Any, **context: Any) -> None:
        activation = self._activation
        try:
            activation.branch.rule(engine, **context)
        except Exception as error:
            engine.running = False  # experta leaves it on
            raise fault_of_match(activation.branch, activation.matched, activation.values, error) from error


class CompiledMatcher(Matcher):  # type: ignore[misc]  # experta ships no types
    """Finds what experta's left sides mean in CLIPS, by compiled joins.

    What a rule's test raises comes out of ``changes`` as a RuleFault, after everything else has been found; what had
    been found by then comes with the next call.
    """

    def __init__(self, engine: Any) -> None:
        super().__init__(engine)
        self._memories = _Agreeing(wiring_of(engine.get_rules()))

    def reset(self) -> None:
        """Forget every fact."""
        self._memories.forget()

    def changes(self, adding: Any = None, deleting: Any = None) -> tuple[list[Any], list[Any]]:
        """The activations that come and go with these facts, in a fixed order."""
        memories = self._memories
        for fact in deleting or ():
            memories.take_out(fact)
        for fact in adding or ():
            memories.take_in(fact)
        if memories.faults:
            faults, memories.faults = memories.faults, []
            raise _first(faults)
        added, removed = memories.added, memories.removed
        memories.added, memories.removed = {}, []
        return list(added.values()), removed


def wiring_of(rules: Any) -> Wiring:
    """The network of these experta rules, in their order; RuleMistake where a left side has no meaning."""
    return Wiring([(rule, shapes_of(rule), place) for place, rule in enumerate(map(free, rules))])


def free(rule: Any) -> Any:
    """The rule without the engine that experta has bound it to; an engine passes itself when it fires."""
    return rule if rule._wrapped_self is None else rule.new_conditions(*rule)


def _first(faults: list[RuleFault]) -> RuleFault:
    if len(faults) > 1:
        faults[0].text += f" (and {len(faults) - 1} more)"
    return faults[0]


class _Agreeing(Memories):
    """The memories that keep every live activation, so that each can be withdrawn."""

    def forget(self) -> None:
        super().forget()
        self.added: dict[int, Found] = {}
        self.removed: list[Found] = []
        self._live: dict[tuple[Any, ...], tuple[int, Found]] = {}
        self._resting: dict[int, dict[int, Found]] = {}
        self._known: set[int] = set()
        self._fleeting: set[int] = set()
        self._count = 0

    def take_in(self, fact: Any) -> None:
        """Let a fact in, unless it went again before anybody looked."""
        address = id(fact)
        if address in self._fleeting:
            self._fleeting.discard(address)
        else:
            self._known.add(address)
            self.add(fact)

    def take_out(self, fact: Any) -> None:
        """Let a fact go, with the activations that rest on it."""
        address = id(fact)
        if address not in self._known:
            self._fleeting.add(address)
            return
        self._known.discard(address)
        for found in list(self._resting.pop(address, {}).values()):
            self.lost(found)
        self.remove(fact)

    def give(self, branch: Branch, found: list[tuple[tuple[Any, ...], tuple[Any, ...]]], newest: Any) -> None:
        for matched, values in found:
            addresses = tuple(map(id, matched))
            key = (branch, addresses)
            if branch.guarded and key in self._live:
                continue
            activation = Found(branch, matched, values)
            self._count += 1
            self._live[key] = (self._count, activation)
            self.added[self._count] = activation
            for address in addresses:
                self._resting.setdefault(address, {})[self._count] = activation
            if branch.guarded:
                self.watch(activation, branch.guards, self._count)

    def lost(self, match: Found) -> None:
        addresses = tuple(map(id, match.matched))
        count, found = self._live.pop((match.branch, addresses))
        for address in addresses:
            self._resting.get(address, {}).pop(count, None)
        if match.branch.guarded:
            self.unwatch(found, match.branch.guards, count)
        if self.added.pop(count, None) is None:
            self.removed.append(found)
