"""An engine that runs experta's rules with compiled joins, one order, and no work done twice.

It is a ``KnowledgeEngine``: rules, facts, ``declare``, ``retract``, ``modify``, ``run`` and ``halt`` are experta's. A
match is checked when its turn comes, not when it falls.
"""

from __future__ import annotations

import inspect
from collections import Counter
from heapq import heappop, heappush
from math import inf
from operator import itemgetter
from typing import Any

from engine.errors import EndlessRun
from engine.experta_door import Agenda, ConditionalElement, DefFacts, Fact, KnowledgeEngine, Rule, freeze
from engine.matcher import Found, wiring_of
from engine.memories import Memories, fault_of_match
from engine.order import TotalOrder
from engine.plain_fact import PLAIN, PlainFact
from engine.wiring import Branch, Wiring
from engine.working_memory import WorkingMemory

MOST_FIRINGS = 1_000_000
"""How often an engine fires in one run before it holds that the run has no end."""
_LAST = 2_000
"""Over how many of the last firings the rules of a loop are told."""


class Waiting(Memories):
    """The memories whose matches wait, in heaps, for their turn.

    Matches of one salience whose newest fact is the same wait together. When that fact goes they are dropped together,
    never ordered.
    """

    def forget(self) -> None:
        super().forget()
        self.turns: list[tuple[int, int]] = []
        self.waiting: dict[tuple[int, int], _Crowd] = {}
        self.fired: dict[tuple[Any, ...], Any] = {}

    def give(self, branch: Branch, found: list[tuple[tuple[Any, ...], tuple[Any, ...]]], newest: Any) -> None:
        again = self.again
        if newest is not None and again is None:
            self._crowd(branch.rank, newest["__factid__"]).new.append((branch, found))
            return
        for match in found:
            if again is not None:
                key = (branch, *map(id, match[0]))
                if key in again:
                    continue
                again.add(key)
            self._crowd(branch.rank, max(f["__factid__"] for f in match[0])).new.append((branch, [match]))

    def _crowd(self, rank: int, newest: int) -> _Crowd:
        turn = (rank, -newest)
        crowd = self.waiting.get(turn)
        if crowd is None:
            crowd = self.waiting[turn] = _Crowd()
            heappush(self.turns, turn)
        return crowd

    def next(self, facts: Any) -> tuple[Branch, tuple[Any, ...], tuple[Any, ...]] | None:
        """The branch, the facts and the values of the match whose turn it is; None at the end."""
        turns, waiting = self.turns, self.waiting
        while turns:
            turn = turns[0]
            if -turn[1] in facts:
                entry = waiting[turn].next()
                if entry is not None:
                    return entry
            heappop(turns)
            del waiting[turn]
        return None

    def lost(self, match: Any) -> None:
        self.end(match)

    def note(self, match: Any) -> None:
        """Keep a guarded match that fires, so that it fires once and is told when it no longer stands."""
        self.fired[match.key] = match
        self.watch(match, match.branch.guards, id(match))

    def put_back(self, match: Any) -> None:
        """Let a match that was about to fire wait again."""
        self.end(match)
        newest = max(fact["__factid__"] for fact in match.matched)
        self._crowd(match.branch.rank, newest).new.append((match.branch, [(match.matched, match.values)]))

    def end(self, match: Any) -> None:
        """A guarded match that has fired stands no longer."""
        if self.fired.pop(match.key, None) is not None:
            self.unwatch(match, match.branch.guards, id(match))


_NUMBER = itemgetter("__factid__")
_TURN = itemgetter(0)


class _Crowd:
    """Matches that wait together: those in order, the next one last, and those not looked at yet."""

    __slots__ = ("new", "ordered")

    def __init__(self) -> None:
        self.ordered: list[tuple[tuple[list[int], tuple[int, int]], Branch, tuple[Any, ...], tuple[Any, ...]]] = []
        self.new: list[tuple[Branch, list[tuple[tuple[Any, ...], tuple[Any, ...]]]]] = []

    def next(self) -> tuple[Branch, tuple[Any, ...], tuple[Any, ...]] | None:
        """Take the match whose turn it is; None when there is none."""
        if self.new:
            if not self.ordered and len(self.new) == 1 and len(self.new[0][1]) == 1:
                branch, found = self.new.pop()
                return branch, *found[0]
            self._sort_in()
        ordered = self.ordered
        if not ordered:
            return None
        entry = ordered.pop()
        if ordered and ordered[-1][0] == entry[0]:  # the same facts of the same branch, in other places
            tied = [entry]
            while ordered and ordered[-1][0] == entry[0]:
                tied.append(ordered.pop())
            tied.sort(key=_places, reverse=True)
            entry = tied.pop()
            ordered.extend(tied)
        return entry[1:]

    def _sort_in(self) -> None:
        ordered: list[Any] = []
        for branch, found in self.new:
            turn = branch.turn
            for matched, values in found:
                ordered.append(((sorted(map(_NUMBER, matched), reverse=True), turn), branch, matched, values))
        self.new = []
        ordered.sort(key=_TURN)
        before, self.ordered = self.ordered, ordered
        if before:
            after = before[-1][0] <= ordered[0][0]
            self.ordered = before + ordered if after else sorted(before + ordered, key=_TURN)

    def copy(self) -> _Crowd:
        """A crowd of the same matches."""
        crowd = _Crowd()
        crowd.ordered, crowd.new = self.ordered.copy(), self.new.copy()
        return crowd


def _places(entry: tuple[Any, ...]) -> list[int]:
    return [fact["__factid__"] for fact in entry[2]]


class Fired:
    """A match that fires: the branch, its facts by pattern, and the values of its variables."""

    __slots__ = ("branch", "matched", "values")

    def __init__(self, branch: Branch, matched: tuple[Any, ...], values: tuple[Any, ...]) -> None:
        self.branch, self.matched, self.values = branch, matched, values

    @property
    def key(self) -> tuple[Any, ...]:
        """The branch and the numbers of the facts as they are now."""
        return (self.branch, *[fact["__factid__"] for fact in self.matched])

    @property
    def rule(self) -> Any:
        """The experta rule."""
        return self.branch.rule


class Engine(KnowledgeEngine):  # type: ignore[misc]  # experta ships no types
    """experta's engine with compiled joins. ``most_firings`` bounds one run."""

    most_firings: int = MOST_FIRINGS

    def __init__(self) -> None:
        # experta's own constructor would build a network for this one engine
        self.running = False
        self.strategy = TotalOrder()
        self.memories: Any = self.remembering()
        self.facts: Any = WorkingMemory(self.wiring().forms)
        self._retracted = False

    def wiring(self) -> Wiring:
        """The network of its rules, shared by every engine of the class."""
        kind: Any = type(self)
        return _wiring(kind)

    def remembering(self) -> Waiting:
        """Memories for the network."""
        return Waiting(self.wiring())

    def get_rules(self) -> list[Any]:
        """Its rules, in the order in which they stand."""
        return [branch.rule for branch in self.wiring().branches]

    # ---- facts ----

    def reset(self, **kwargs: Any) -> None:
        """Forget everything, then declare what the engine's DefFacts give."""
        self.facts = WorkingMemory(self.wiring().forms)
        self.memories.forget()
        self._retracted = False
        kind: Any = type(self)
        for name in _deffacts(kind):
            given = getattr(self, name)
            given.ke = self
            parameters = inspect.signature(given).parameters.values()
            free = any(parameter.kind == parameter.VAR_KEYWORD for parameter in parameters)
            wanted = {parameter.name for parameter in parameters}
            self.declare(*given(**{key: value for key, value in kwargs.items() if free or key in wanted}))
        self.running = False

    def declare(self, *facts: Any) -> Any:
        """Declare the facts; the last one, or None when its equal was there. TypeError for a pattern."""
        declared = None
        for fact in facts:
            _refuse_patterns(fact)
            declared = self._declared(fact)
        if not self.running:
            self._take_in()
        return declared

    def _declared(self, fact: Any) -> Any:
        return self.facts.declare(fact)

    def refuse_unfit(self, fact: Any) -> None:
        """Refuse what could not be declared, as declaring it would."""
        _refuse_patterns(fact)
        self.facts.fit(fact)

    def retract(self, idx_or_declared_fact: Any) -> None:
        """Let a fact go; IndexError when it is not there."""
        self.facts.retract(idx_or_declared_fact)
        self._retracted = True
        if not self.running:
            self._take_in()

    def modify(self, declared_fact: Any, **modifiers: Any) -> Any:
        """Let a fact go and declare it changed; a positional field is named ``_0``. What cannot be declared is refused
        before the fact goes."""
        changed = self.changed(declared_fact, modifiers)
        self.refuse_unfit(changed)
        self.retract(declared_fact)
        return self.declare(changed)

    def changed(self, fact: Any, modifiers: dict[str, Any]) -> Any:
        """The fact with other values."""
        if type(fact).__setitem__ is not Fact.__setitem__:  # it has a say in what it is given
            new = fact.copy()
            new.update(dict(self._get_real_modifiers(**modifiers)))
            return new
        values = dict(fact)
        values.pop("__factid__", None)
        values.pop("__bind__", None)
        for name, value in modifiers.items():
            key = int(name[1:]) if name[:1] == "_" and name[1:].isnumeric() else name
            values[key] = value if type(value) in PLAIN else freeze(value)
        kind: Any = type(fact)
        new = kind.__new__(kind)
        PlainFact.fill(new, values)
        return new

    def get_activations(self) -> tuple[list[Any], list[Any]]:
        """Nothing: what comes and goes is known when it fires."""
        return [], []

    @property
    def agenda(self) -> Any:
        """The activations that wait, as experta keeps them, the next to fire last."""
        self._take_in()
        agenda = Agenda()
        for _, waiting in sorted(self.memories.waiting.items(), key=itemgetter(0)):
            crowd = waiting.copy()
            while (entry := crowd.next()) is not None:
                if self._stands(*entry):
                    agenda.activations.append(Found(*entry))
        agenda.activations.reverse()
        self._tell_faults()
        return agenda

    # ---- running ----

    def run(self, steps: float = inf) -> None:
        """Fire until nothing is left, ``halt`` is called, or so many firings are done.

        RuleFault for what a rule raised; EndlessRun after ``most_firings``.
        """
        self.running = True
        fired = 0
        last: list[str] = []
        most = self.most_firings
        try:
            while fired < steps and self.running:
                self._take_in()
                if self.memories.faults:
                    self._tell_faults()
                match = self._next()
                if match is None:
                    break
                fired += 1
                if fired > most - _LAST:
                    last.append(match.branch.rule.__name__)
                    if fired > most:
                        self.memories.put_back(match)
                        often = Counter(last)
                        raise EndlessRun(most, (name for name, count in often.items() if count > 1))
                self.fire(match)
        finally:
            self.running = False

    def fire(self, match: Fired) -> None:
        """Carry out the right side of a match."""
        try:
            match.branch.act(self, match.matched, match.values)
        except Exception as error:
            raise fault_of_match(match.branch, match.matched, match.values, error) from error

    def _take_in(self) -> None:
        facts, memories = self.facts, self.memories
        while facts.added or facts.removed:
            added, removed = facts.added, facts.removed
            facts.added, facts.removed = [], []
            if removed:
                for fact in removed:
                    memories.remove(fact)
                still = {id(fact): fact for fact in added if facts.get(fact["__factid__"]) is fact}
                added = list(still.values())
            for fact in added:
                memories.add(fact)
            self._settle_lost()

    def _settle_lost(self) -> None:
        """What follows from matches that no longer stand: here nothing."""

    def _tell_faults(self) -> None:
        faults, self.memories.faults = self.memories.faults, []
        if faults:
            faults[0].text += f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
            raise faults[0]

    def _next(self) -> Fired | None:
        facts, memories = self.facts, self.memories
        while (entry := memories.next(facts)) is not None:
            branch, matched, values = entry
            if (self._retracted or branch.guarded) and not self._stands(branch, matched, values):
                continue
            match = self.firing(branch, matched, values)
            if branch.guarded:
                memories.note(match)
            return match
        return None

    def firing(self, branch: Branch, matched: tuple[Any, ...], values: tuple[Any, ...]) -> Fired:
        """The match about to fire."""
        return Fired(branch, matched, values)

    def _stands(self, branch: Branch, matched: tuple[Any, ...], values: tuple[Any, ...]) -> bool:
        if not all(map(self.memories.held.__contains__, map(id, matched))):
            return False
        if branch.guarded:
            key = (branch, *[fact["__factid__"] for fact in matched])
            return key not in self.memories.fired and branch.stands(self.memories, matched, values)
        return True


def _refuse_patterns(fact: Any) -> None:
    if not isinstance(fact, Fact):
        raise ValueError(f"{fact!r} is no fact")
    for value in fact.values():
        if type(value) not in PLAIN and isinstance(value, ConditionalElement):
            raise TypeError("Declared facts cannot contain conditional elements")


def _wiring(kind: Any) -> Wiring:
    """The network of the rules of an engine class; the class keeps it, so that it goes when the class goes."""
    if "_joined_rules" not in vars(kind):
        kind._joined_rules = wiring_of([value for _, value in inspect.getmembers(kind) if isinstance(value, Rule)])
    joined: Wiring = vars(kind)["_joined_rules"]
    return joined


def _deffacts(kind: Any) -> tuple[str, ...]:
    """The names of what gives the facts of an engine class at its beginning, in their order; the class keeps them."""
    if "_giving" not in vars(kind):
        found = [(value.order, name) for name, value in inspect.getmembers(kind) if isinstance(value, DefFacts)]
        kind._giving = tuple(name for _, name in sorted(found))
    giving: tuple[str, ...] = vars(kind)["_giving"]
    return giving
