"""Truth maintenance: a conclusion stands as long as a firing supports it, and no longer.

What a right side declares is supported by its firing. When a fact of the match goes, or one comes that a NOT forbids,
the firing is withdrawn; a conclusion without support goes, and what rested on it. So after any change from outside,
running on ends where a fresh run on the final facts ends, provided that the rules are stratified: what a NOT asks about
is concluded at a higher salience than the rule with the NOT.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from functools import partial
from heapq import heappop, heappush
from math import inf
from typing import Any

from engine.running import Engine, Fired, Waiting
from engine.wiring import Branch
from engine.working_memory import written_alike


class Supporting(Fired):
    """A firing with the facts it concludes; ``asserted`` are those that no firing before it had concluded."""

    __slots__ = ("asserted", "concluded")

    def __init__(self, branch: Branch, matched: tuple[Any, ...], values: tuple[Any, ...]) -> None:
        self.branch, self.matched, self.values = branch, matched, values
        self.concluded: list[Any] = []
        self.asserted: tuple[Any, ...] = ()


class _Telling(Waiting):
    """The memories that keep the firings that no longer stand until they have been withdrawn."""

    def forget(self) -> None:
        super().forget()
        self.fallen: list[Supporting] = []

    def lost(self, match: Any) -> None:
        self.end(match)
        self.fallen.append(match)


class Maintained(Engine):
    """An engine whose conclusions are withdrawn with their last support.

    A right side declares and does nothing else to facts. ``firings`` are those that stand, numbered and ordered as a
    fresh run has them once a run has come to its end. ``seen_by_all`` are fields of facts on which what any firing tells
    may rest, whatever its patterns name.
    """

    seen_by_all: frozenset[str] = frozenset()

    def __init__(self) -> None:
        super().__init__()
        self._begin()

    def _begin(self) -> None:
        self._current: Supporting | None = None
        self._given: dict[int, Any] = {}
        # by number of fact, in the order in which they fired
        self._supports: dict[int, dict[Supporting, None]] = {}
        self._resting: defaultdict[int, dict[Supporting, None]] = defaultdict(dict)
        self._live: dict[Supporting, None] = {}
        self._disturbed = False
        self._ended = False

    def remembering(self) -> Waiting:
        """Memories that tell which firings have fallen."""
        return _Telling(self.wiring())

    def reset(self, **kwargs: Any) -> None:
        """Forget everything, then declare what the engine's DefFacts give."""
        self._begin()
        super().reset(**kwargs)

    @property
    def firings(self) -> Sequence[Any]:
        """The firings that stand, in order."""
        self.in_order()
        return list(self._live)

    @property
    def standing(self) -> Sequence[Any]:
        """The firings that stand, in no particular order, for who tries many changes and wants only what they come to."""
        return list(self._live)

    def in_order(self) -> None:
        """Number facts and firings as a fresh run on the given facts has them, where a change came between.

        It costs more than a small change does, so it is done when somebody asks for what is numbered.
        """
        if self._disturbed and self._ended:
            self._put_in_order()

    # ---- facts from outside, and from right sides ----

    def _declared(self, fact: Any) -> Any:
        kept = self.facts.declare(fact)
        there = self.facts.equal_of(fact) if kept is None else kept
        if self._current is None:
            self._given[there["__factid__"]] = there
            self._disturb()
        else:
            self._support(there, self._current)
        return kept

    def _support(self, fact: Any, firing: Supporting) -> None:
        """Note that the firing concludes the fact."""
        number = fact["__factid__"]
        supports = self._supports.setdefault(number, {})
        if firing not in supports:
            supports[firing] = None
            firing.concluded.append(fact)

    def supporting(self, number: int) -> list[Any]:
        """The firings that stand and conclude the fact of this number."""
        return list(self._supports.get(number, ()))

    def resting(self, number: int) -> list[Any]:
        """The firings that stand and matched the fact of this number."""
        return list(self._resting.get(number, ()))

    def _disturb(self, *, always: bool = False) -> None:
        """Note that a change came between; the first facts of a session, declared one after the other, are none."""
        self._disturbed = self._disturbed or always or bool(self._live)
        self._ended = False

    def retract(self, idx_or_declared_fact: Any) -> None:
        """Take a given fact back; it stays while a firing concludes it. IndexError when it was not given."""
        if self._current is not None:
            raise TypeError("a right side whose conclusions are maintained declares and does not retract")
        one = idx_or_declared_fact
        number = one if isinstance(one, int) else one["__factid__"]
        if number not in self._given or (one is not number and self._given[number] is not one):
            raise IndexError(f"fact {number} is not a given one")
        self._disturb(always=True)
        self._let_go([self._given.pop(number)])

    def modify(self, declared_fact: Any, **modifiers: Any) -> Any:
        """Take a given fact back and give it changed, in the same place."""
        changed = self.changed(declared_fact, modifiers)
        self.refuse_unfit(changed)
        if not self.rewrite([(declared_fact, changed)]):
            return declared_fact
        before = list(self._given.values())
        self.retract(declared_fact)
        kept = self.declare(changed)
        there = self.facts.equal_of(changed)
        after = [there if fact is declared_fact else fact for fact in before]
        self._given = {fact["__factid__"]: fact for fact in after}
        return kept

    def looks_at(self, branch: Branch, position: int) -> frozenset[Any] | None:
        """The fields that a firing sees of the fact at this position; None when it may see all of them."""
        shape = branch.shape
        named = any(shape.patterns[position].kind is shape.patterns[place].kind for _, place in shape.fact_names)
        return None if named else shape.reads[position]

    def rewrite(self, pairs: Sequence[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
        """Change given facts in their places, so that only what looks at a changed field is done again.

        With each fact comes how it is to be. Those are returned, unchanged, that are more than given, whose equal is
        there, or of which a firing or a test sees the whole.
        """
        self._take_in()
        if self.memories.waiting:
            return list(pairs)
        left: list[tuple[Any, Any]] = []
        touched: dict[Any, None] = {}
        changes: list[tuple[Any, dict[Any, Any]]] = []
        identities: set[tuple[Any, ...]] = set()
        for fact, wanted in pairs:
            values = _other_values(fact, wanted)
            firings = self._touched(fact, wanted, values)
            identity = self.facts.identity(wanted)
            if firings is None or identity in identities:
                left.append((fact, wanted))
            elif values:
                identities.add(identity)
                changes.append((fact, values))
                touched.update(dict.fromkeys(firings))
        if changes:
            self._disturb(always=True)
            for firing in touched:
                if firing.branch.guarded:
                    self.memories.end(firing)
            self.memories.change([(fact, values.keys()) for fact, values in changes], partial(self._write, changes))
            self._withdraw(touched)
            self._settle_lost()
            self._retracted = True
        return left

    def _touched(self, fact: Any, wanted: Any, values: dict[Any, Any]) -> list[Any] | None:
        """The firings that look at one of these fields of a given fact; None where it cannot be changed in its place."""
        number = fact["__factid__"]
        more_than_given = self._given.get(number) is not fact or self.supporting(number)
        if more_than_given or fact.keys() - {"__factid__"} != wanted.keys():
            return None
        if values and (self.facts.equal_of(wanted) is not None or type(fact) in self.memories.wiring.asked_whole):
            return None
        if not self.seen_by_all.isdisjoint(values):
            return None
        found = []
        for firing in self.resting(number) if values else ():
            for position, one in enumerate(firing.matched):
                if one is fact:
                    fields = self.looks_at(firing.branch, position)
                    if fields is None:
                        return None
                    if not fields.isdisjoint(values):
                        found.append(firing)
        return found

    def _write(self, changes: Iterable[tuple[Any, dict[Any, Any]]]) -> None:
        for fact, values in changes:
            self.facts.rewrite(fact, values)

    # ---- firing and withdrawing ----

    def firing(self, branch: Branch, matched: tuple[Any, ...], values: tuple[Any, ...]) -> Supporting:
        """The match about to fire."""
        return Supporting(branch, matched, values)

    def run(self, steps: float = inf) -> None:
        """Fire until nothing is left; what an error interrupts is as if it had not begun."""
        super().run(steps)
        self._ended = not self.memories.waiting
        if self._ended:
            self._retracted = False

    def fire(self, match: Any) -> None:
        """Carry out the right side and keep the firing."""
        self._current = match
        try:
            self.act(match)
        except BaseException:
            self._current = None
            self._disturbed = True
            if match.branch.guarded:
                self.memories.end(match)
            self._withdraw([match])
            raise
        self._current = None
        self._live[match] = None
        resting = self._resting
        for fact in match.matched:
            resting[fact["__factid__"]][match] = None

    def act(self, match: Any) -> None:
        """The right side of a match."""
        super().fire(match)

    def _settle_lost(self) -> None:
        fallen: list[Any] = self.memories.fallen
        if fallen:
            self.memories.fallen = []
            self._disturbed = True
            self._withdraw(fallen)

    def _withdraw(self, firings: Iterable[Any]) -> None:
        self._let_go([fact for firing in firings for fact in self._unsupported(firing)])

    def _unsupported(self, firing: Any) -> list[Any]:
        """End a firing; the facts that it supported."""
        self._live.pop(firing, None)
        for kept, facts in ((self._resting, firing.matched), (self._supports, firing.concluded)):
            for fact in facts:
                of_fact = kept.get(fact["__factid__"])
                if of_fact is not None:
                    of_fact.pop(firing, None)
        concluded: list[Any] = firing.concluded
        return concluded

    def _let_go(self, facts: list[Any]) -> None:
        """Let each of these facts go that nothing supports, and what rested on it.

        A support counts when all its facts are older than what it supports: else the two might hold each other up. Such
        a fact goes with the rest, and comes back when a firing that concludes it has survived.
        """
        again: dict[Any, None] = {}
        queue = deque(facts)
        while queue:
            fact = queue.popleft()
            number = fact["__factid__"]
            if self.facts.get(number) is not fact or number in self._given:
                continue
            supports = self.supporting(number)
            if any(all(premise["__factid__"] < number for premise in firing.matched) for firing in supports):
                continue
            again.update(dict.fromkeys(supports))
            self._supports.pop(number, None)
            self.facts.retract(fact)
            self._retracted = True
            fallen = self.resting(number)
            self._resting.pop(number, None)
            for firing in fallen:
                if firing.branch.guarded:
                    self.memories.end(firing)
                queue.extend(self._unsupported(firing))
        for firing in again:
            if firing in self._live:
                self._restore(firing)

    def _restore(self, firing: Any) -> None:
        """Bring back what a firing that has survived concludes."""
        for place, fact in enumerate(firing.concluded):
            if self.facts.get(fact["__factid__"]) is not fact:
                there = self.facts.keep(fact.copy())
                firing.concluded[place] = there
                self._supports.setdefault(there["__factid__"], {})[firing] = None

    # ---- the order of a fresh run ----

    def _put_in_order(self) -> None:
        """Number facts and firings as a run from the start would have: the given facts first, then by turn."""
        order: list[Any] = []
        numbers: dict[int, int] = {}
        left = {firing: len({id(fact) for fact in firing.matched}) for firing in self._live}
        turns: list[tuple[Any, ...]] = []

        def numbered(fact: Any) -> None:
            numbers[id(fact)] = len(order)
            order.append(fact)
            for firing in self.resting(fact["__factid__"]):
                left[firing] -= 1
                if not left[firing]:
                    places = [numbers[id(premise)] for premise in firing.matched]
                    newest = [*sorted(-place for place in places), 1]
                    turn = (firing.branch.rank, newest, firing.branch.order, places)
                    heappush(turns, (*turn, len(turns), firing))

        for fact in self._given.values():
            numbered(fact)
        fired: dict[Any, None] = {}
        while turns:
            firing = heappop(turns)[-1]
            fired[firing] = None
            firing.asserted = tuple(fact for fact in firing.concluded if id(fact) not in numbers)
            for fact in firing.asserted:
                numbered(fact)
        self._renumber(order, fired)

    def _renumber(self, order: list[Any], fired: dict[Any, None]) -> None:
        before = {id(fact): fact["__factid__"] for fact in order}
        supports, resting = self._supports, self._resting
        self.facts.renumber(order)
        self._given = {fact["__factid__"]: fact for fact in self._given.values()}
        self._supports = {f["__factid__"]: supports[n] for f in order if (n := before[id(f)]) in supports}
        self._resting = defaultdict(dict)
        self._resting.update((f["__factid__"], resting[n]) for f in order if (n := before[id(f)]) in resting)
        self._live = fired
        self.memories.fired = {}
        for firing in fired:
            if firing.branch.guarded:
                self.memories.fired[firing.key] = firing
        self._disturbed = False


def _other_values(fact: Any, wanted: Any) -> dict[Any, Any]:
    """What the wanted fact has otherwise than the fact, by field."""
    return {key: value for key, value in wanted.items() if key not in fact or not written_alike(value, fact[key])}
