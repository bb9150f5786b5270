"""A join walked from its parts. Most joins of one short run start from a few facts, and find little: their code would
take longer to write and to compile than all that they do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import eq
from typing import Any, NamedTuple

from engine.alpha import Alpha, reader
from engine.joins import Slot, openings, pattern_first, variables_before
from engine.left_side import Alternative, Asked, Key, Pattern

BIND, COMPARE = "bind", "compare"
_NONE: dict[Any, Any] = {}

Found = list[tuple[tuple[Any, ...], tuple[Any, ...]]]


class Step(NamedTuple):
    """One pattern of a walk: where its facts are looked up, by which variables, and what is done with each of them.

    The facts of the first step are those that start the walk, and ``apart`` says that they do not count in this one.
    ``does`` are what the fields of a fact bind, or are compared with, in order; ``tests`` those that can be asked after it.
    """

    position: int
    slot: Slot
    variables: tuple[str, ...]
    apart: bool
    does: tuple[tuple[str, str, Callable[[Any], Any]], ...]
    name: str | None
    tests: tuple[Asked, ...]


def walkable(parts: Alternative) -> bool:
    """Whether a join of these parts can be walked: no NOT, and no question about a field that asks for other facts."""
    return all(
        not any(ask.variables & variables_before(parts, place) for _, ask in part.asks)
        if isinstance(part, Pattern)
        else isinstance(part, Asked)
        for place, part in enumerate(parts)
    )


def steps_of(parts: Alternative, alphas: Sequence[Alpha], start: int) -> tuple[Step, ...]:
    """The steps of the walk from a fact at the position ``start``, in the order in which the compiled join goes."""
    places = [place for place, part in enumerate(parts) if isinstance(part, Pattern)]
    patterns = [part for part in parts if isinstance(part, Pattern)]
    waiting = [(place, part) for place, part in enumerate(parts) if isinstance(part, Asked)]
    known: set[str] = set()
    opened: set[int] = set()
    steps = []
    for position, keys in ((start, ()), *openings(patterns, start, frozenset())):
        pattern, first = patterns[position], position == start
        equal: dict[Key, str] = {}
        for key, variable in () if first else pattern.binds:
            if variable in known:
                equal.setdefault(key, variable)
        does = tuple(_does(pattern, equal, known, variables_before(parts, places[position])))
        opened.add(places[position])
        tests = [(place, asked) for place, asked in waiting if opened.issuperset(at for at in places if at < place)]
        waiting = [entry for entry in waiting if entry not in tests]
        steps.append(
            Step(
                position,
                Slot(alphas[position], keys),
                tuple(equal[key] for key in keys),
                not first and position < start and pattern.kind is patterns[start].kind,
                does,
                pattern.name,
                tuple(asked for _, asked in tests),
            )
        )
        known |= pattern.variables
    return tuple(steps)


def _does(
    pattern: Pattern, equal: dict[Key, str], known: set[str], outer: frozenset[str]
) -> Iterable[tuple[str, str, Callable[[Any], Any]]]:
    """What the fields of a fact bind, and what they are compared with that no look-up has compared them with."""
    bound = set(known)
    for key, variable in pattern.binds:
        read = reader(pattern.kind, key)
        if variable not in bound:
            bound.add(variable)
            yield BIND, variable, read
            continue
        if equal.get(key) != variable and (variable in known or variable in outer):
            yield COMPARE, variable, read
        if variable in known and variable not in outer and pattern_first(pattern, variable) == key:
            # equal values may differ (1 and True): the one that stands first in the left side counts
            yield BIND, variable, read


class Walk:
    """A join that is walked, for a branch; ``placed`` tells where its network has a memory.

    It finds what the compiled join finds, in the same order.
    """

    def __init__(
        self, steps: tuple[Step, ...], names: Sequence[str], placed: Callable[[Slot], int], branch: Any
    ) -> None:
        self.steps = steps
        self.names = names
        self.branch = branch
        self.slots = tuple(placed(step.slot) for step in steps[1:])

    def __call__(self, state: Any, fact: Any) -> None:
        """Give the state what a fact completes."""
        found: Found = []
        self._through(state, 0, (fact,), {}, {}, found)
        if found:
            state.give(self.branch, found, fact)

    def _through(
        self, state: Any, level: int, facts: Iterable[Any], known: dict[str, Any], opened: dict[int, Any], found: Found
    ) -> None:
        """Go through the facts that may stand at a level of the walk, and through those below it."""
        step, below = self.steps[level], level + 1
        for fact in facts:
            if step.apart and fact is opened[self.steps[0].position]:
                continue
            bound = known.copy()
            if not _binds(step, fact, bound):
                continue
            opened[step.position] = fact
            if not all(self._holds(state, test, bound, opened, level) for test in step.tests):
                continue
            if below == len(self.steps):
                matched = tuple([opened[position] for position in range(below)])
                found.append((matched, tuple([bound[name] for name in self.names])))
                continue
            there = state.memory[self.slots[level]]
            variables = self.steps[below].variables
            if len(variables) == 1:
                there = there.get(bound[variables[0]], _NONE)
            elif variables:
                there = there.get(tuple([bound[variable] for variable in variables]), _NONE)
            if there:
                self._through(state, below, there.values(), bound, opened, found)

    def _holds(self, state: Any, asked: Asked, bound: dict[str, Any], opened: dict[int, Any], level: int) -> bool:
        """Whether a test holds; what it raises is noted, and then it does not."""
        try:
            if asked.by_place:
                return bool(asked.test(*[bound[name] for name in asked.names]))
            return bool(asked.test(**{name: bound[name] for name in asked.names}))
        except Exception as error:
            unnamed = [opened[step.position] for step in self.steps[: level + 1] if step.name is None]
            names = (*bound, *(f"fact {place}" for place, _ in enumerate(unnamed, 1)))
            state.fault(self.branch, error, names, (*bound.values(), *unnamed))
            return False


def _binds(step: Step, fact: Any, bound: dict[str, Any]) -> bool:
    """Whether the fact agrees with what is bound; what its pattern binds is put beside it."""
    for does, variable, read in step.does:
        if does is BIND:
            bound[variable] = read(fact)
        elif not eq(read(fact), bound[variable]):
            return False
    if step.name is not None:
        bound[step.name] = fact
    return True
