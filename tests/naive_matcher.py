"""A deliberately naive matcher: after each change it tries every combination of facts anew.

It has no index and keeps nothing but the facts and what it last reported. It says what a left side means; whatever is
faster must find the same.
"""

import inspect
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from engine.experta_door import AND, EXISTS, FORALL, NOT, OR, TEST, Activation, Fact, InitialFact, L, Matcher, P, W

BOTH, EITHER, UNLIKE = type(W() & W()), type(W() | W()), type(~W())
Bound = Mapping[str, Any]
Match = tuple[tuple[Any, ...], Bound]
CHOICES = "__choices__"
_ABSENT = object()


class Choice(int):
    """Stands in a conjunction where an OR stood: which of its alternatives was taken."""


class NaiveActivation(Activation):  # type: ignore[misc]  # experta ships no types
    """One match of one alternative of a rule; equal to itself alone.

    ``place`` is the place of the rule, then what was chosen at each OR and each ``|`` that binds, as they stand.
    """

    def __init__(self, rule: Any, place: int, match: Match) -> None:
        self.matched, bound = match
        self.place = (place, *bound.get(CHOICES, ()))
        super().__init__(rule, self.matched, {name: value for name, value in bound.items() if name != CHOICES})

    __eq__ = object.__eq__
    __hash__ = object.__hash__


class NaiveMatcher(Matcher):  # type: ignore[misc]
    """Changes come one at a time: what goes goes first, and what goes and comes back is a new activation."""

    def __init__(self, engine: Any) -> None:
        super().__init__(engine)
        self.rules = [rule.new_conditions(*rule) for rule in engine.get_rules()]
        self.reset()

    def reset(self) -> None:
        self.facts: dict[int, Any] = {}
        self.standing: dict[Any, Any] = {}

    def changes(self, adding: Any = None, deleting: Any = None) -> tuple[list[Any], list[Any]]:
        added: list[Any] = []
        removed: list[Any] = []
        going = {fact["__factid__"] for fact in deleting or ()}
        for number in sorted(going & self.facts.keys()):
            del self.facts[number]
            self._compare(added, removed)
        for fact in adding or ():
            if fact["__factid__"] not in going:
                self.facts[fact["__factid__"]] = fact
                self._compare(added, removed)
        return added, removed

    def _compare(self, added: list[Any], removed: list[Any]) -> None:
        before, self.standing = self.standing, {}
        for place, rule in enumerate(self.rules):
            for parts in alternatives(rule):
                if not isinstance(next((part for part in parts if not isinstance(part, Choice)), None), Fact):
                    parts = (InitialFact(), *parts)
                for match in matches(parts, list(self.facts.values()), {}):
                    key = (place, told(match))
                    if key in before:
                        self.standing[key] = before.pop(key)
                    else:
                        self.standing[key] = NaiveActivation(rule, place, match)
                        added.append(self.standing[key])
        for activation in before.values():
            if activation in added:
                added.remove(activation)
            else:
                removed.append(activation)


def told(match: Match) -> tuple[Any, ...]:
    """A match as a key, in which 1 is not True."""
    facts, bound = match
    return tuple(f["__factid__"] for f in facts), tuple(
        sorted((k, type(v).__name__, repr(v)) for k, v in bound.items())
    )


def alternatives(parts: Iterable[Any]) -> list[tuple[Any, ...]]:
    """The left side without AND and OR: one conjunction per choice, first choices first."""
    choices = []
    for part in parts:
        if isinstance(part, OR):
            ways = [(Choice(number), *choice) for number, way in enumerate(part) for choice in alternatives((way,))]
            choices.append(ways)
        else:
            choices.append(alternatives(part) if isinstance(part, AND) else [(part,)])
    return [tuple(itertools.chain.from_iterable(choice)) for choice in itertools.product(*choices)]


def matches(parts: Sequence[Any], facts: list[Any], bound: Bound) -> Iterator[Match]:
    """Every way in which the facts match the conjunction."""
    if not parts:
        yield (), bound
        return
    part, rest = parts[0], parts[1:]
    if isinstance(part, Fact):
        for fact in facts:
            for more in agreements(part, fact, bound):
                for matched, end in matches(rest, facts, more):
                    yield (fact, *matched), end
    elif isinstance(part, Choice):
        yield from matches(rest, facts, {**bound, CHOICES: (*bound.get(CHOICES, ()), part)})
    elif isinstance(part, TEST) and not required(part[0]) <= bound.keys():
        later = next(place for place, other in enumerate(rest, 1) if not isinstance(other, TEST))
        yield from matches((*rest[:later], part, *rest[later:]), facts, bound)
    elif holds(part, facts, bound):
        yield from matches(rest, facts, bound)


def required(test: Any) -> set[str]:
    """The parameters that a test must be given."""
    return {name for name, one in inspect.signature(test).parameters.items() if one.default is one.empty}


def holds(part: Any, facts: list[Any], bound: Bound) -> bool:
    if isinstance(part, TEST):
        names = bound.keys() & inspect.signature(part[0]).parameters.keys()
        return bool(part[0](**{name: bound[name] for name in names}))
    if isinstance(part, FORALL):
        return holds(NOT(AND(part[0], NOT(AND(*part[1:])))), facts, bound)
    found = any(True for choice in alternatives(part) for _ in matches(choice, facts, bound))
    return found is isinstance(part, EXISTS)


def agreements(pattern: Any, fact: Any, bound: Bound) -> list[Bound]:
    """The ways in which one fact agrees with one pattern."""
    if type(fact) is not type(pattern):
        return []
    tests = [(key, test) for key, value in pattern.items() if not Fact.is_special(key) for test in conjuncts(value)]
    found = [bound if pattern.__bind__ is None else {**bound, pattern.__bind__: fact}]
    for key, test in sorted(tests, key=lambda item: denies_a_variable(item[1])):  # what binds comes first
        value = walked(fact, key)
        found = [] if value is _ABSENT else [more for one in found for more in agreed(test, value, one)]
    return found


def conjuncts(test: Any) -> list[Any]:
    return [one for part in test for one in conjuncts(part)] if isinstance(test, BOTH) else [test]


def denies_a_variable(test: Any, denied: bool = False) -> bool:
    if isinstance(test, BOTH | EITHER | UNLIKE):
        return any(denies_a_variable(part, denied is not isinstance(test, UNLIKE)) for part in test)
    return denied and isinstance(test, W)


def walked(fact: Any, key: str | int) -> Any:
    try:
        for step in key.split("__") if isinstance(key, str) else (key,):
            fact = fact[int(step) if isinstance(step, str) and step.isnumeric() else step]
    except (KeyError, IndexError, TypeError):
        return _ABSENT
    return fact


def agreed(test: Any, value: Any, bound: Bound, denied: bool = False) -> list[Bound]:
    """The ways in which a value passes a test: none, one, or one per alternative that binds a new variable."""
    if isinstance(test, UNLIKE):
        return agreed(test[0], value, bound, not denied)
    if isinstance(test, BOTH | EITHER):
        if isinstance(test, EITHER) is denied:
            found = [bound]
            for part in test:
                found = [more for one in found for more in agreed(part, value, one, denied)]
            return found
        found = [(number, more) for number, part in enumerate(test) for more in agreed(part, value, bound, denied)]
        if all(name in bound for part in test for name in binds(part, denied)):
            return [bound] if found else []
        made = bound.get(CHOICES, ())
        return [{**more, CHOICES: (*made, number, *more.get(CHOICES, ())[len(made) :])} for number, more in found]
    name = getattr(test, "__bind__", None)
    if isinstance(test, W) and denied:
        return [bound] if name is not None and bound[name] != value else []
    if not isinstance(test, W):
        wanted = test.value if isinstance(test, L) else test
        passes = test.match(value) if isinstance(test, P) else type(value) is type(wanted) and value == wanted
        if bool(passes) is denied:
            return []
    if name is None or name in bound:
        return [bound] if name is None or bound[name] == value else []
    return [{**bound, name: value}]


def binds(test: Any, denied: bool) -> set[str]:
    if isinstance(test, BOTH | EITHER | UNLIKE):
        return {name for part in test for name in binds(part, denied is not isinstance(test, UNLIKE))}
    name = getattr(test, "__bind__", None)
    return set() if name is None or (denied and isinstance(test, W)) else {name}
