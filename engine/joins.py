"""Writes the code of joins: from one fact, or from values, to every match of an alternative it is part of.

The code of a join is nested loops over dictionary look-ups, with each test as early as its place in the left side
allows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence, Set
from typing import Any, NamedTuple

from engine.alpha import Alpha, nested, reader
from engine.left_side import Alternative, Ask, Asked, Key, Pattern, Without
from engine.written_code import Text, maker


class Slot(NamedTuple):
    """A memory that a join looks into: the facts of an alpha by the values of ``keys``; all of them without keys."""

    alpha: Alpha
    keys: tuple[Key, ...]


THE_BRANCH: Any = object()
"""Stands in what a function closes over for the branch that it serves."""


class Code(NamedTuple):
    """The text of a function and what it closes over: names with constants, or with slots that a network places."""

    text: str
    names: tuple[str, ...]
    closed: tuple[Any, ...]

    def function(self, placed: Callable[[Slot], int], branch: Any) -> Any:
        """The function for a branch, with each slot where ``placed`` puts it."""
        return maker(self.text, self.names)(
            *(placed(c) if isinstance(c, Slot) else branch if c is THE_BRANCH else c for c in self.closed)
        )


class Writer(Text):
    """Writes one function of an alternative."""

    def __init__(self, parts: Alternative, names: Sequence[str], alphas: Sequence[Alpha]) -> None:
        super().__init__()
        self.parts = parts
        self.alphas = alphas
        self.variables = tuple(names)
        self.positive = tuple((place, part) for place, part in enumerate(parts) if isinstance(part, Pattern))
        self.skip = "return"
        self.local: dict[str, str] = {}
        self.opened: set[int] = set()
        self._done: set[int] = set()
        self._behind = [
            (place, {p for p, (at, _) in enumerate(self.positive) if at < place})
            for place, part in enumerate(parts)
            if not isinstance(part, Pattern)
        ]
        self._later: list[tuple[Pattern, str, Key, Ask]] = []
        self._facts: list[str] = []
        self._fresh = 0
        self._within = 0

    # ---- the three functions ----

    def joined(self, start: int) -> Code:
        """From a fact that has come into the alpha of the pattern at position ``start``."""
        self.write("memory = state.memory")
        place, pattern = self.positive[start]
        self._bind(pattern, f"f{start}", {}, variables_before(self.parts, place))
        self._opened(start)
        self._through(start)
        return self.code(f"def run(state, f{start}):")

    def revived(self, variables: tuple[str, ...]) -> Code:
        """From values of these variables: every match that has them."""
        self.write("memory = state.memory")
        self.local = {variable: f"v{self.variables.index(variable)}" for variable in variables}
        head = f"def run({', '.join(('state', *self.local.values()))}):"
        self._through(None)
        return self.code(head)

    def stands(self) -> Code:
        """From the facts and values of a match: whether what must be absent is absent."""
        self.write("memory = state.memory")
        self._unpack(len(self.positive), "f", "matched")
        self._unpack(len(self.variables), "v", "values")
        self.local = {name: f"v{number}" for number, name in enumerate(self.variables)}
        self._name_facts()
        self.opened = set(range(len(self.positive)))
        self._facts = [f"f{position}" for position in self.opened]
        self.skip = "return False"
        for place, part in enumerate(self.parts):
            if isinstance(part, Without):
                self._absent(place, part)
        self.write("return True")
        return self.code("def run(state, matched, values):")

    def _unpack(self, number: int, letter: str, of: str) -> None:
        if number:
            self.write(f"({', '.join(f'{letter}{place}' for place in range(number))},) = {of}")

    def _name_facts(self) -> None:
        for position, (_, pattern) in enumerate(self.positive):
            if pattern.name is not None:
                self.local[pattern.name] = f"f{position}"

    # ---- text ----

    def slot(self, alpha: Alpha, keys: tuple[Key, ...]) -> str:
        """The name of a memory."""
        found = Slot(alpha, keys)
        return self.named(found, found, "s")

    def code(self, head: str) -> Code:
        """What has been written, under this head."""
        return Code("\n".join((head, *self.lines)), self.names, tuple(self.closed))

    # ---- positive patterns ----

    def _through(self, start: int | None) -> None:
        for position, _ in openings([pattern for _, pattern in self.positive], start, frozenset(self.local)):
            self._open(position, start)
        facts = "".join(f"f{position}, " for position in range(len(self.positive)))
        values = "".join(f"{self.local[name]}, " for name in self.variables)
        newest = "None" if start is None else f"f{start}"
        if self.depth == 1:
            self.write(f"state.give({self.param(THE_BRANCH, 'b')}, [(({facts}), ({values}))], {newest})")
            return
        self.write(f"found.append((({facts}), ({values})))")
        self.depth = 1
        self.write(f"if found: state.give({self.param(THE_BRANCH, 'b')}, found, {newest})")

    def _open(self, position: int, start: int | None) -> None:
        place, pattern = self.positive[position]
        outer = variables_before(self.parts, place)
        fact = f"f{position}"
        equal = self._loop(pattern, self.alphas[position], fact)
        if start is not None and position < start and pattern.kind is self.positive[start][1].kind:
            self._unless(f"{fact} is f{start}", negated=False)
        self._bind(pattern, fact, equal, outer)
        self._opened(position)

    def _loop(self, pattern: Pattern, alpha: Alpha, fact: str) -> dict[Key, str]:
        """Open a loop over the facts of the alpha that agree with what is known; each key with its variable."""
        equal = self._equal(pattern)
        keys = shared_keys(pattern, self.local)
        slot = self.slot(alpha, keys)
        there = f"memory[{slot}]"
        if self.skip == "return":  # the first loop: often there is nothing to go through
            if keys:
                self.write(f"there = {there}.get({self._looked_up(equal, keys)})", "if there is None: return")
                there = "there"
            self.write("found = []")
            self.skip = "continue"
        elif keys:
            there += f".get({self._looked_up(equal, keys)}, {self.param(_NONE, 'n')})"
        self.write(f"for {fact} in {there}.values():")
        self.depth += 1
        return equal

    def _equal(self, pattern: Pattern) -> dict[Key, str]:
        """The keys that hold variables known, each with the first of them."""
        equal: dict[Key, str] = {}
        for key, variable in pattern.binds:
            if variable in self.local:
                equal.setdefault(key, variable)
        return equal

    def _looked_up(self, equal: dict[Key, str], keys: tuple[Key, ...]) -> str:
        values = [self.local[equal[key]] for key in keys]
        return values[0] if len(values) == 1 else f"({', '.join(values)})"

    def _bind(self, pattern: Pattern, fact: str, equal: dict[Key, str], outer: frozenset[str]) -> None:
        """Name the values of a fact that its pattern binds; ask what binds the fact to others."""
        first = set(self.local)
        self._facts.append(fact)
        for key, variable in pattern.binds:
            if variable not in self.local:
                self.local[variable] = self._named(variable)
                self.write(f"{self.local[variable]} = {self._read(pattern, fact, key)}")
                continue
            if equal.get(key) != variable and (variable in first or variable in outer):
                self._unless(f"{self._read(pattern, fact, key)} == {self.local[variable]}")
            if variable in first and variable not in outer and pattern_first(pattern, variable) == key:
                # equal values may differ (1 and True): the one that stands first in the left side counts
                self.write(f"{self.local[variable]} = {self._read(pattern, fact, key)}")
        if pattern.name is not None:
            self.local[pattern.name] = fact
        self._later.extend((pattern, fact, key, ask) for key, ask in pattern.asks if ask.variables & outer)

    def _named(self, variable: str) -> str:
        if variable in self.variables and not self._within:
            return f"v{self.variables.index(variable)}"
        self._fresh += 1
        return f"w{self._fresh}"

    def _read(self, pattern: Pattern, fact: str, key: Key) -> str:
        if nested(key):
            return f"{self.param(reader(pattern.kind, key), 'r')}({fact})"
        return f"{fact}[{self.param(key)}]"

    def _opened(self, position: int) -> None:
        self.opened.add(position)
        self._ask_later()
        for place, before in self._behind:
            part = self.parts[place]
            if place not in self._done and before <= self.opened:
                self._done.add(place)
                if isinstance(part, Asked):
                    self._asked(part)
                elif isinstance(part, Without):
                    self._absent(place, part)

    # ---- tests ----

    def _unless(self, holds: str, *, negated: bool = True) -> None:
        self.write(f"if not {holds}: {self.skip}" if negated else f"if {holds}: {self.skip}")

    def _guarded(self, holds: str) -> None:
        """Skip unless it holds; what it raises is noted, and skips too."""
        unnamed = [fact for fact in self._facts if fact not in self.local.values()]
        names = (*self.local, *(f"fact {place}" for place, _ in enumerate(unnamed, 1)))
        values = "".join(f"{local}, " for local in (*self.local.values(), *unnamed))
        self.write(
            "try:",
            f"    if not {holds}: {self.skip}",
            "except Exception as error:",
            f"    state.fault({self.param(THE_BRANCH, 'b')}, error, {self.param(names, 'm')}, ({values}))",
            f"    {self.skip}",
        )

    def _asked(self, part: Asked) -> None:
        arguments = ", ".join(
            self.local[name] if part.by_place else f"{name}={self.local[name]}" for name in part.names
        )
        self._guarded(f"{self.param(part.test, 't')}({arguments})")

    def _ask_later(self) -> None:
        for entry in list(self._later):
            pattern, fact, key, ask = entry
            if all(variable in self.local for variable in ask.variables):
                self._later.remove(entry)
                value = f"x{len(self.lines)}"
                self.write(f"{value} = {self._read(pattern, fact, key)}")
                test = self._guarded if ask.calls else self._unless
                test(f"({self.asked(ask, value, self.local)})")

    # ---- absences ----

    def _absent(self, place: int, part: Without) -> None:
        """Skip when what a NOT forbids is there; it sees the variables bound before its place alone."""
        before = variables_before(self.parts, place)
        local, self.local = self.local, {name: value for name, value in self.local.items() if name in before}
        self._without(part)
        self.local = local

    def _without(self, part: Without) -> None:
        lone = part.parts[0] if len(part.parts) == 1 else None
        if isinstance(lone, Pattern) and only_equal(lone, self.local.keys()):
            keys = shared_keys(lone, self.local)
            slot = self.slot(Alpha(lone, frozenset(self.local)), keys)
            value = self._looked_up(self._equal(lone), keys)
            self._unless(f"memory[{slot}].get({value})" if keys else f"memory[{slot}]", negated=False)
            return
        self._fresh += 1
        found = f"there{self._fresh}"
        self.write(f"{found} = False", "while True:")
        self.depth += 1
        outer = (self.skip, dict(self.local), self._later, self.depth, list(self._facts))
        self.skip, self._later = "break", []
        self._within += 1
        self._inside(part, found)
        self._within -= 1
        self.skip, self.local, self._later, self.depth, self._facts = outer
        self.write("break")
        self.depth -= 1
        self._unless(found, negated=False)

    def _inside(self, part: Without, found: str) -> None:
        """Search one match of the parts inside a NOT."""
        loops = 0
        for inner in part.parts:
            if isinstance(inner, Pattern):
                self._fresh += 1
                fact = f"g{self._fresh}"
                outer = frozenset(self.local)
                equal = self._loop(inner, Alpha(inner, outer), fact)
                self.skip = "continue"
                loops += 1
                self._bind(inner, fact, equal, outer)
                self._ask_later()
            elif isinstance(inner, Asked):
                self._asked(inner)
            else:
                self._without(inner)
        self.write(f"{found} = True", "break")
        for _ in range(loops):
            self.depth -= 1
            self.write(f"if {found}: break")


_NONE: dict[Any, Any] = {}


def only_equal(pattern: Pattern, known: Set[str]) -> bool:
    """Whether the pattern asks nothing of its fact and the known variables but that each field equals one of them."""
    keys = [key for key, variable in pattern.binds if variable in known]
    return len(keys) == len(set(keys)) and not any(ask.variables & known for _, ask in pattern.asks)


def pattern_first(pattern: Pattern, variable: str) -> Key:
    """The key that holds the variable first in the pattern."""
    return next(key for key, name in pattern.binds if name == variable)


def openings(
    patterns: Sequence[Pattern], start: int | None, known: frozenset[str]
) -> Iterator[tuple[int, tuple[Key, ...]]]:
    """The positions that a join opens after ``start``, each with the keys it looks up.

    Next is always the first that shares a variable with what is open; else the first that is left.
    """
    found = set(known)
    if start is not None:
        found |= patterns[start].variables
    left = [position for position in range(len(patterns)) if position != start]
    while left:
        for position in left:
            if not found.isdisjoint(patterns[position].variables):
                break
        else:
            position = left[0]
        left.remove(position)
        yield position, shared_keys(patterns[position], found)
        found |= patterns[position].variables


def shared_keys(pattern: Pattern, known: Collection[str]) -> tuple[Key, ...]:
    """The keys of a pattern that hold variables already known, in one order for every rule."""
    keys = {key for key, variable in pattern.binds if variable in known}
    return tuple(keys) if len(keys) < 2 else tuple(sorted(keys, key=str))


def absent_slots(part: Without, known: frozenset[str]) -> Iterator[Slot]:
    """The memories that a NOT looks into where these variables are known."""
    for inner in part.parts:
        if isinstance(inner, Pattern):
            yield Slot(Alpha(inner, known), shared_keys(inner, known))
            known = known | inner.variables
        elif isinstance(inner, Without):
            yield from absent_slots(inner, known)


def variables_before(parts: Alternative, place: int) -> frozenset[str]:
    """The variables and names that the patterns before this place bind."""
    return frozenset().union(*(part.variables for part in parts[:place] if isinstance(part, Pattern)))
