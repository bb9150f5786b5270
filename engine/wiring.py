"""The network of a set of rules: which memory each fact goes to, and which joins it starts.

A wiring is built once and shared; a session brings its own memories. What a wiring learns on the way (the code of a join,
the way of a set of values, the form of a fact) is the same whoever comes first. A join is walked for the first facts that
start it; then its code is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from engine.alpha import Alpha, items_reader, outermost, tuple_reader
from engine.doors import Door, Entrance
from engine.joins import Code, Slot, Writer, absent_slots, only_equal, openings, variables_before
from engine.left_side import Alternative, Asked, Key, Part, Pattern, Without, alternatives
from engine.walked_joins import Step, Walk, steps_of, walkable
from engine.working_memory import Forms
from engine.written_code import maker

WALKED = 4
"""How many facts start a join before its code is made. One short run seldom starts a join so often, and the second run of a
network has nearly all of its code; with more, a network that is used again would be slow for longer."""


class Watch(NamedTuple):
    """A pattern inside a NOT: a fact that comes or goes there can end matches of the branch or bring some.

    ``denies`` says that a fact that comes may end them (it stands under an odd number of NOTs). ``variables`` are those
    of the match that the fact's ``keys`` must equal, and ``alone`` says that nothing else is asked.
    """

    alpha: Alpha
    fields: frozenset[Key]
    denies: bool
    keys: tuple[Key, ...]
    variables: tuple[str, ...]
    alone: bool


class Shape:
    """One alternative of a left side, analysed, with the code of its joins. Rules in several networks share it."""

    def __init__(self, parts: Alternative) -> None:
        self.parts = parts
        self.patterns = tuple(part for part in parts if isinstance(part, Pattern))
        names = dict.fromkeys(variable for pattern in self.patterns for _, variable in pattern.binds)
        self.names = tuple(names)
        self.fact_names = tuple((p.name, place) for place, p in enumerate(self.patterns) if p.name is not None)
        self.guarded = any(isinstance(part, Without) for part in parts)
        self.walkable = walkable(parts)
        self._walks: dict[int, tuple[Step, ...]] = {}
        self._codes: dict[Any, Code] = {}

    @cached_property
    def alphas(self) -> tuple[Alpha, ...]:
        """The alpha of each positive pattern, by position."""
        known: frozenset[str] = frozenset()
        found = []
        for pattern in self.patterns:
            found.append(Alpha(pattern, known))
            known |= pattern.variables
        return tuple(found)

    @cached_property
    def watches(self) -> tuple[Watch, ...]:
        """The patterns inside its NOTs."""
        found: list[Watch] = []
        for place, part in enumerate(self.parts):
            if isinstance(part, Without):
                scope = variables_before(self.parts, place)
                before = len(found)
                _watches(part.parts, scope, scope & set(self.names), denies=True, found=found)
                if len(found) - before == 1 and _lone(part, scope):
                    found[-1] = found[-1]._replace(alone=True)
        return tuple(found)

    @cached_property
    def asked_whole(self) -> frozenset[type[Any]]:
        """The classes of facts of which a test takes one as a whole."""
        return frozenset(_asked_whole(self.parts, {}))

    @cached_property
    def reads(self) -> tuple[frozenset[Key], ...]:
        """The fields that each position looks at, with those of every other position of the same class."""
        return tuple(
            frozenset(outermost(key) for other in self.patterns if other.kind is pattern.kind for key in other.fields)
            for pattern in self.patterns
        )

    def walk(self, position: int) -> tuple[Step, ...]:
        """The steps from a fact at this position."""
        if position not in self._walks:
            self._walks[position] = steps_of(self.parts, self.alphas, position)
        return self._walks[position]

    def joined(self, position: int) -> Code:
        """The code that starts from a fact at this position."""
        return self._code(position, lambda writer: writer.joined(position))

    def stands(self) -> Code:
        """The code that says whether what a match forbids is absent."""
        return self._code("stands", Writer.stands)

    def revived(self, variables: tuple[str, ...]) -> Code:
        """The code that finds the matches with these values."""
        return self._code(variables, lambda writer: writer.revived(variables))

    def _code(self, key: Any, written: Callable[[Writer], Code]) -> Code:
        if key not in self._codes:
            self._codes[key] = written(Writer(self.parts, self.names, self.alphas))
        return self._codes[key]

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Every memory that its joins look into."""
        starts: list[tuple[int | None, frozenset[str]]] = [(p, frozenset()) for p in range(len(self.patterns))]
        starts += [(None, frozenset(watch.variables)) for watch in self.watches]
        looked_up: dict[tuple[int, tuple[Key, ...]], None] = {}
        for start, known in starts:
            looked_up |= dict.fromkeys(openings(self.patterns, start, known))
        found = {Slot(self.alphas[position], keys): None for position, keys in looked_up}
        for place, part in enumerate(self.parts):
            if isinstance(part, Without):
                found |= dict.fromkeys(absent_slots(part, variables_before(self.parts, place)))
        return tuple(found)


def _watches(
    parts: tuple[Part, ...], known: frozenset[str], shared: frozenset[str], *, denies: bool, found: list[Watch]
) -> None:
    for part in parts:
        if isinstance(part, Pattern):
            equal = {key: variable for key, variable in part.binds if variable in shared}
            keys = tuple(sorted(equal, key=str))
            variables = tuple(equal[key] for key in keys)
            fields = frozenset(map(outermost, part.fields))
            found.append(Watch(Alpha(part, known), fields, denies, keys, variables, False))
            known = known | part.variables
        elif isinstance(part, Without):
            _watches(part.parts, known, shared, denies=not denies, found=found)


def _asked_whole(parts: tuple[Part, ...], named: dict[str, type[Any]]) -> Iterator[type[Any]]:
    """The classes of the facts that tests among these parts name; ``named`` are those with a name outside them."""
    named = named | {part.name: part.kind for part in parts if isinstance(part, Pattern) and part.name is not None}
    for part in parts:
        if isinstance(part, Asked):
            yield from (named[name] for name in part.names if name in named)
        elif isinstance(part, Without):
            yield from _asked_whole(part.parts, named)


def _lone(part: Without, scope: frozenset[str]) -> bool:
    """Whether it is one pattern that asks nothing of its fact and the match but equal values."""
    pattern = part.parts[0]
    return len(part.parts) == 1 and isinstance(pattern, Pattern) and only_equal(pattern, scope)


def shapes_of(rule: Any) -> tuple[Shape, ...]:
    """The alternatives of an experta rule, analysed; RuleMistake where its left side has no meaning."""
    return tuple(Shape(parts) for parts in alternatives(rule))


class Branch:
    """One alternative of a rule in a network.

    ``rank`` orders branches by salience (the lowest first), ``order`` among equals by the rule's place and the
    alternative's.
    """

    def __init__(self, rule: Any, shape: Shape, place: int, alternative: int, network: Wiring) -> None:
        self.rule = rule
        self.shape = shape
        self.rank = -rule.salience
        self.place = place
        self.order = (place, alternative)
        self.turn = (-place, -alternative)
        self.guarded = shape.guarded
        self.guards: list[Guard] = []
        self.names = shape.names
        self._network = network

    @cached_property
    def stands(self) -> Callable[[Any, tuple[Any, ...], tuple[Any, ...]], bool]:
        """Whether nothing that the match forbids is there: called with memories, facts and values."""
        found: Callable[[Any, tuple[Any, ...], tuple[Any, ...]], bool] = self._network.made(self.shape.stands(), self)
        return found

    @cached_property
    def act(self) -> Callable[[Any, tuple[Any, ...], tuple[Any, ...]], None]:
        """The right side: called with the engine, the facts and the values, it takes what it names."""
        wrapped, wanted = self.rule._wrapped, self.rule._wrapped_args
        named = [(name, f"values[{place}]") for place, name in enumerate(self.names)]
        named += [(name, f"matched[{place}]") for name, place in self.shape.fact_names]
        taken = {name: at for name, at in named if not name.startswith("__") and (not wanted or name in wanted)}
        arguments = ", ".join(f"{name!r}: {at}" for name, at in taken.items())
        text = f"def run(engine, matched, values):\n    wrapped(engine, **{{{arguments}}})"
        act: Callable[[Any, tuple[Any, ...], tuple[Any, ...]], None] = maker(text, ("wrapped",))(wrapped)
        return act

    def context(self, matched: tuple[Any, ...], values: tuple[Any, ...]) -> dict[str, Any]:
        """The bindings of a match by name, as a right side takes them."""
        context = dict(zip(self.names, values, strict=True))
        for name, position in self.shape.fact_names:
            context[name] = matched[position]
        return context


class Guard:
    """A pattern inside a NOT of a branch; ``number`` is where a session keeps the matches it watches over.

    ``waits`` is the number of the branch, by which a session knows whether it waits for a first fact.
    """

    __slots__ = ("_distinct", "_made", "branch", "key", "network", "number", "waits", "watch", "watched")

    def __init__(self, branch: Branch, watch: Watch, number: int, network: Wiring) -> None:
        self.branch, self.watch, self.number, self.network = branch, watch, number, network
        self.waits = len(network.branches) - 1
        self.key = tuple_reader(watch.alpha.kind, watch.keys)
        self.watched = items_reader(tuple(branch.names.index(variable) for variable in watch.variables))
        """Reads the key under which a match is watched from the values of its variables."""
        last = {variable: place for place, variable in enumerate(watch.variables)}
        self._distinct = items_reader(tuple(last.values()))
        self._made: Any = None

    def revive(self, state: Any, key: tuple[Any, ...]) -> None:
        """Emit every match that has these values and stands."""
        if self._made is None:
            self._made = self.network.made(self.branch.shape.revived(self.watch.variables), self.branch)
        self._made(state, *self._distinct(key))


class Wiring:
    """The network of these rules, each with its shapes and its place among the rules.

    ``entered`` are, by the number of a branch, the entrances by number that start its joins; ``kinds`` the classes of facts
    that a rule asks about; ``forms`` those of the facts that its sessions have seen.
    """

    def __init__(self, rules: Sequence[tuple[Any, tuple[Shape, ...], int]]) -> None:
        self.branches: list[Branch] = []
        self.entered: list[list[int]] = []
        self.guards = 0
        self.memories = 0
        self.waits: list[int] = []
        self.forms: Forms = {}
        self._slots: dict[Slot, int] = {}
        self._entrances: dict[Alpha, Entrance] = {}
        for rule, shapes, place in rules:
            for number, shape in enumerate(shapes):
                self._add(Branch(rule, shape, place, number, self))
        self.entrances = len(self._entrances)
        self._of_kind: dict[type[Any], list[Entrance]] = {}
        for alpha, entrance in self._entrances.items():
            self._of_kind.setdefault(alpha.kind, []).append(entrance)
        self.kinds = frozenset(self._of_kind)
        self._doors: dict[type[Any], dict[tuple[Key, ...], Door]] = {kind: {} for kind in self._of_kind}
        self._alike: dict[type[Any], Door] = {}

    @cached_property
    def asked_whole(self) -> frozenset[type[Any]]:
        """The classes of facts of which a test takes one as a whole, so that any of its fields may matter to it."""
        return frozenset().union(*(branch.shape.asked_whole for branch in self.branches))

    def made(self, code: Code, branch: Branch) -> Any:
        """The function of this code for a branch of this network."""
        return code.function(self._slots.__getitem__, branch)

    def _add(self, branch: Branch) -> None:
        number = len(self.branches)
        self.branches.append(branch)
        for slot in branch.shape.slots:
            self._place(slot)
        entrances = [self._entrance(alpha) for alpha in branch.shape.alphas]
        for position, entrance in enumerate(entrances):
            entrance.starts.append((number, self._start(branch, position, entrance, len(entrance.starts))))
            entrance.positions.append(position)
            entrance.users.append(branch)
        distinct = {entrance.number: entrance for entrance in entrances}
        self.waits.append(len(distinct))
        self.entered.append(list(distinct))
        for entrance in distinct.values():
            entrance.opens.append(number)
        for watch in branch.shape.watches:
            entrance = self._entrance(watch.alpha)
            guard = Guard(branch, watch, self.guards, self)
            (entrance.denying if watch.denies else entrance.needing).append(guard)
            branch.guards.append(guard)
            entrance.users.append(branch)
            self.guards += 1

    def _start(self, branch: Branch, position: int, entrance: Entrance, place: int) -> Callable[[Any, Any], None]:
        """A join that is walked for the first facts, and then made to stand in its own place."""
        walk: Walk | None = None
        join: Any = None
        walked = 0

        def start(state: Any, fact: Any) -> None:
            nonlocal walk, join, walked
            if join is None and walked < WALKED and branch.shape.walkable:
                walked += 1
                if walk is None:
                    walk = Walk(branch.shape.walk(position), branch.names, self._slots.__getitem__, branch)
                walk(state, fact)
                return
            if join is None:
                join = self.made(branch.shape.joined(position), branch)
                entrance.starts[place] = (entrance.starts[place][0], join)
            join(state, fact)

        return start

    def _entrance(self, alpha: Alpha) -> Entrance:
        entrance = self._entrances.get(alpha)
        if entrance is None:
            entrance = self._entrances[alpha] = Entrance(alpha, number=len(self._entrances))
        return entrance

    def _place(self, slot: Slot) -> None:
        if slot not in self._slots:
            self._slots[slot] = self.memories
            entrance = self._entrance(slot.alpha)
            if slot.keys:
                entrance.indexes.append((self.memories, slot.keys))
            else:
                entrance.whole = self.memories
            self.memories += 1

    def door(self, fact: Any) -> Door | None:
        """The door of a fact; None when no rule asks about its class."""
        kind = type(fact)
        there = self._of_kind.get(kind)
        if there is None:
            return None
        if kind in self._alike:
            return self._alike[kind]
        fields = tuple(fact)
        doors = self._doors[kind]
        door = doors.get(fields)
        if door is None:
            door = doors[fields] = Door([entrance for entrance in there if entrance.alpha.needs.issubset(fields)])
            if not any(entrance.alpha.needs for entrance in there):
                self._alike[kind] = door
        return door
