"""What a session remembers of its facts for its network: which fact is where, and what a change starts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence, Set
from typing import Any, Protocol

from engine.alpha import Check
from engine.doors import Entrance, Passage
from engine.errors import RuleFault
from engine.wiring import Branch, Guard, Wiring


class Match(Protocol):
    """A match that is watched over by the guards of its branch."""

    branch: Branch
    matched: tuple[Any, ...]
    values: tuple[Any, ...]


def _touched(passage: Passage | None, fact: Any, fields: Set[Any]) -> list[tuple[Guard, tuple[Any, ...]]]:
    """The guards of the passage of a fact that look at one of these fields of it, each with the key of the fact."""
    guards = () if passage is None else (*passage.denying, *passage.needing)
    return [(guard, guard.key(fact)) for guard in guards if not guard.watch.fields.isdisjoint(fields)]


class Memories:
    """The memories of one session. What is found goes to ``give``, what no longer stands to ``lost``."""

    def __init__(self, wiring: Wiring) -> None:
        self.wiring = wiring
        self.forget()

    def forget(self) -> None:
        """Know no fact."""
        self.memory: list[defaultdict[Any, Any]] = [defaultdict(dict) for _ in range(self.wiring.memories)]
        self.waits = self.wiring.waits.copy()
        self.there = [0] * self.wiring.entrances
        self.ready: list[list[Callable[[Any, Any], None]] | None] = [None] * self.wiring.entrances
        self.watched: dict[int, dict[tuple[Any, ...], dict[int, Match]]] = {}
        self.held: dict[int, Passage] = {}
        self.used: dict[Passage, int] = {}
        self.faults: list[RuleFault] = []
        self.again: set[tuple[Any, ...]] | None = None
        """While what changed facts start is found anew: the matches found, which another of the facts may find too."""

    def give(self, branch: Branch, found: list[tuple[tuple[Any, ...], tuple[Any, ...]]], newest: Any) -> None:
        """Take the matches of a branch that have been found, each its facts by pattern and the values of its variables.

        ``newest`` is the fact that completed them; None when none did, and they may be known already.
        """
        raise AssertionError("a session says what becomes of a match")

    def lost(self, match: Any) -> None:
        """Take note that a watched match no longer stands."""
        raise AssertionError("a session says what becomes of a match")

    def add(self, fact: Any) -> None:
        """Let a fact in: first into every memory, then into the joins it starts."""
        passage = self._passage(fact)
        if passage is None:
            return
        self._keep(fact, passage)
        for guard in passage.denying:
            if guard.number in self.watched:
                self._check(guard, guard.key(fact))
        ready = self.ready
        for entrance in passage.starting:
            joins = ready[entrance.number]
            for join in self._made_ready(entrance) if joins is None else joins:
                join(self, fact)
            for guard in entrance.needing:
                guard.revive(self, guard.key(fact))

    def remove(self, fact: Any) -> None:
        """Let a fact go: first from every memory, then what rested on its being there or not being there."""
        passage = self._drop(fact)
        if passage is None:
            return
        for guard in passage.needing:
            self._check(guard, guard.key(fact))
        for guard in passage.denying:
            if not self.waits[guard.waits]:
                guard.revive(self, guard.key(fact))

    def _made_ready(self, entrance: Entrance) -> list[Callable[[Any, Any], None]]:
        """The joins, among those that the entrance starts, whose branches wait for no first fact."""
        waits = self.waits
        ready = [join for branch, join in entrance.starts if not waits[branch]]
        self.ready[entrance.number] = ready
        return ready

    def change(self, facts: Sequence[tuple[Any, Set[Any]]], rewrite: Callable[[], None]) -> None:
        """Let facts have other values, which ``rewrite`` gives them: only what looks at one of them is started anew.

        With each fact come its fields that change.
        """
        before = [touched for fact, fields in facts for touched in _touched(self._drop(fact), fact, fields)]
        rewrite()
        passages = [self._passage(fact) for fact, _ in facts]
        for (fact, _), passage in zip(facts, passages, strict=True):
            if passage is not None:
                self._keep(fact, passage)
        after = [
            touched
            for (fact, fields), passage in zip(facts, passages, strict=True)
            for touched in _touched(passage, fact, fields)
        ]
        ended = [pair for pair in before if not pair[0].watch.denies] + [pair for pair in after if pair[0].watch.denies]
        for guard, key in ended:
            self._check(guard, key)
        self.again = set()
        for (fact, fields), passage in zip(facts, passages, strict=True):
            self._start_anew(fact, fields, passage)
        self.again = None
        freed = [pair for pair in before if pair[0].watch.denies] + [pair for pair in after if not pair[0].watch.denies]
        for guard, key in freed:
            guard.revive(self, key)

    def _start_anew(self, fact: Any, fields: Set[Any], passage: Passage | None) -> None:
        """Run the joins that a fact starts and that look at one of these fields of it."""
        for entrance in passage.entrances if passage is not None else ():
            for (branch, start), position in zip(entrance.starts, entrance.positions, strict=True):
                reads = self.wiring.branches[branch].shape.reads[position]
                if not self.waits[branch] and not reads.isdisjoint(fields):
                    start(self, fact)

    def _keep(self, fact: Any, passage: Passage) -> None:
        address = id(fact)
        self.held[address] = passage
        memory, used = self.memory, self.used
        if passage in used:
            used[passage] += 1
        else:
            used[passage] = 1
            self._open(passage)
        for slot in passage.wholes:
            memory[slot][address] = fact
        for read, slots in passage.indexes:
            key = read(fact)
            for slot in slots:
                memory[slot][key][address] = fact

    def _drop(self, fact: Any) -> Passage | None:
        address = id(fact)
        passage = self.held.pop(address, None)
        if passage is None:
            return None
        memory, used = self.memory, self.used
        if used[passage] > 1:
            used[passage] -= 1
        else:
            del used[passage]
            self._close(passage)
        for slot in passage.wholes:
            del memory[slot][address]
        for read, slots in passage.indexes:
            key = read(fact)
            for slot in slots:
                index = memory[slot]
                there = index[key]
                if len(there) > 1:
                    del there[address]
                else:
                    del index[key]
        return passage

    def _open(self, passage: Passage) -> None:
        """A first fact takes this passage: what waits for one at its entrances waits no longer."""
        there = self.there
        for entrance in passage.opening:
            there[entrance.number] += 1
            if there[entrance.number] == 1:
                self._wait(entrance, -1)

    def _close(self, passage: Passage) -> None:
        """The last fact that took this passage has gone."""
        there = self.there
        for entrance in passage.opening:
            there[entrance.number] -= 1
            if not there[entrance.number]:
                self._wait(entrance, 1)

    def _wait(self, entrance: Entrance, more: int) -> None:
        """Let the branches of an entrance wait for one fact more, or one less."""
        waits, ready = self.waits, self.ready
        for branch in entrance.opens:
            before = waits[branch]
            waits[branch] = before + more
            if not before or not waits[branch]:
                for number in self.wiring.entered[branch]:
                    ready[number] = None

    def _passage(self, fact: Any) -> Passage | None:
        """The passage of a fact; None when no rule asks about it. What a check raises is noted."""
        door = self.wiring.door(fact)
        if door is None:
            return None
        choice = door.choice(fact)
        passage = choice.only
        if passage is None:
            passage = choice.passage(tuple([self._passes(fact, *checked) for checked in choice.checked]))
        return passage if passage.entrances else None

    def _passes(self, fact: Any, entrance: Entrance, check: Check) -> bool:
        try:
            return check(fact)
        except Exception as error:
            for rule in dict.fromkeys(branch.rule for branch in entrance.users):
                self.faults.append(fault_of(rule, "a predicate", error, {"fact": fact}))
            return False

    # ---- matches watched over ----

    def watch(self, match: Match, guards: list[Guard], number: int) -> None:
        """Watch over a match: ``lost`` is told when what it forbids has come."""
        for guard in guards:
            of_guard = self.watched.setdefault(guard.number, {})
            of_guard.setdefault(guard.watched(match.values), {})[number] = match

    def unwatch(self, match: Match, guards: list[Guard], number: int) -> None:
        """Watch over it no longer."""
        for guard in guards:
            key = guard.watched(match.values)
            of_guard = self.watched.get(guard.number, {})
            of_key = of_guard.get(key, {})
            of_key.pop(number, None)
            if not of_key:
                of_guard.pop(key, None)

    def _check(self, guard: Guard, key: tuple[Any, ...]) -> None:
        of_guard = self.watched.get(guard.number)
        if of_guard:
            for match in list(of_guard.get(key, {}).values()):
                if guard.watch.alone or not match.branch.stands(self, match.matched, match.values):
                    self.lost(match)

    # ---- what went wrong ----

    def fault(self, branch: Branch, error: Exception, names: tuple[str, ...], values: tuple[Any, ...]) -> None:
        """Note that a test of a branch raised; the match it stood in is passed over."""
        self.faults.append(fault_of(branch.rule, "a test", error, dict(zip(names, values, strict=True))))


def fault_of_match(branch: Branch, matched: tuple[Any, ...], values: tuple[Any, ...], error: Exception) -> RuleFault:
    """The fault of a right side; the fault of another rule that came through it is left as it is."""
    if isinstance(error, RuleFault):
        return error
    context = branch.context(matched, values)
    named = set(map(id, context.values()))
    facts = {f"fact {place}": fact for place, fact in enumerate(matched, 1) if id(fact) not in named}
    return fault_of(branch.rule, "the right side", error, context | facts)


_LONG = 200
"""How much of a value a fault tells."""


def fault_of(rule: Any, what: str, error: Exception, bindings: dict[str, Any]) -> RuleFault:
    """The fault of a rule in one line: its place and name, what raised, and what it was bound to."""
    declared, code = getattr(rule, "declares", None), getattr(getattr(rule, "_wrapped", None), "__code__", None)
    file, line = (code.co_filename, code.co_firstlineno) if code else ("?", 0)
    if declared is not None:
        file, line = declared.file, declared.line
    told = ", ".join(f"{name}={_told(value)}" for name, value in bindings.items() if not name.startswith("__"))
    text = " ".join(
        f"rule {rule.__name__}: {what} raised {type(error).__name__}: {error}; with {told or 'nothing'}".split()
    )
    fault = RuleFault(file, line, text)
    fault.__cause__ = error
    return fault


def _told(value: Any) -> str:
    number = getattr(value, "__factid__", None)
    told = f"f-{number} {value!r}" if number is not None else repr(value)
    return told if len(told) <= _LONG else f"{told[:_LONG]}…"
