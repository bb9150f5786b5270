"""What one fact alone must be to match a pattern, and how its fields are read."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Any

from engine.experta_door import Field
from engine.left_side import Ask, Key, Pattern

ABSENT = object()
"""Stands for the value of a field that a fact does not have."""

Check = Callable[[Any], bool]


class Alpha:
    """The facts of one class that pass the tests of a pattern which need no other fact.

    Two patterns with one ``identity`` share it. ``needs`` are the fields that must be there, ``literals`` those that
    must hold one value, and ``checks`` everything else, in order.
    """

    __slots__ = ("_hash", "checks", "identity", "kind", "literals", "needs")

    def __init__(
        self,
        identity: tuple[Any, ...],
        kind: type[Any],
        needs: frozenset[Key],
        literals: tuple[tuple[Key, Any], ...],
        checks: tuple[Check, ...],
    ) -> None:
        self.identity, self.kind, self.needs, self.literals, self.checks = identity, kind, needs, literals, checks
        self._hash = hash(identity)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Alpha) and self.identity == other.identity)


def alpha_of(pattern: Pattern, outer: frozenset[str]) -> Alpha:
    """The one-fact part of a pattern that stands where the variables ``outer`` are bound."""
    identity: list[tuple[Any, ...]] = []
    needs: set[Key] = set()
    literals: list[tuple[Key, Any]] = []
    checks: list[Check] = []
    for key in pattern.fields:
        if not certain(pattern.kind, key):
            identity.append(("has", key))
            if nested(key):
                checks.append(_has(reader(pattern.kind, key)))
            else:
                needs.add(key)
    own: dict[str, Key] = {}
    for key, variable in pattern.binds:
        if variable in own and variable not in outer:
            identity.append(("same", own[variable], key))
            checks.append(_same(reader(pattern.kind, own[variable]), reader(pattern.kind, key)))
        own.setdefault(variable, key)
    for key, ask in pattern.asks:
        if ask.variables & outer:
            continue
        identity.append((key, ask.identity, *sorted((v, own[v]) for v in ask.variables)))
        if ask.kind == "literal" and not nested(key) and ask.hashable:
            literals.append((key, ask.of))
            continue
        others = {variable: reader(pattern.kind, own[variable]) for variable in ask.variables}
        checks.append(_asks(reader(pattern.kind, key), answer(ask, others)))
    return Alpha((pattern.kind, *identity), pattern.kind, frozenset(needs), tuple(literals), tuple(checks))


def nested(key: Key) -> bool:
    """Whether the key walks into a value, as experta's double underscores do."""
    return isinstance(key, str) and "__" in key


def certain(kind: type[Any], key: Key) -> bool:
    """Whether every fact of the class has the field, by itself or by default."""
    declared = kind.__fields__.get(key)
    return declared is not None and getattr(declared, "default", Field.NODEFAULT) is not Field.NODEFAULT


def reader(kind: type[Any], key: Key) -> Callable[[Any], Any]:
    """Reads the field of a fact. A nested one that the fact has not is ABSENT; a plain one must be there."""
    if nested(key):
        path = tuple(int(part) if part.isnumeric() else part for part in str(key).split("__"))

        def walk(fact: Any) -> Any:
            for step in path:
                try:
                    fact = fact[step]
                except (IndexError, KeyError, TypeError):
                    return ABSENT
            return fact

        return walk
    return itemgetter(key)


def _has(read: Callable[[Any], Any]) -> Check:
    def has(fact: Any) -> bool:
        return read(fact) is not ABSENT

    return has


def _same(read: Callable[[Any], Any], other: Callable[[Any], Any]) -> Check:
    def same(fact: Any) -> bool:
        return bool(read(fact) == other(fact))

    return same


def _asks(read: Callable[[Any], Any], answers: Callable[[Any, Any], bool]) -> Check:
    def asks(fact: Any) -> bool:
        return answers(read(fact), fact)

    return asks


def literal_check(key: Key, wanted: Any) -> Check:
    """Asks that a plain field holds this value."""
    kind = type(wanted)

    def is_it(fact: Any) -> bool:
        value = fact[key]
        return type(value) is kind and bool(value == wanted)

    return is_it


def answer(ask: Ask, others: dict[str, Callable[[Any], Any]]) -> Callable[[Any, Any], bool]:
    """The question as a callable over the value and the fact; ``others`` read the fields that variables hold."""
    if ask.kind == "literal":
        wanted, kind = ask.of, type(ask.of)
        return lambda value, fact: type(value) is kind and value == wanted
    if ask.kind == "predicate":
        predicate = ask.of
        return lambda value, fact: bool(predicate(value))
    if ask.kind == "variable":
        read = others[ask.of]
        return lambda value, fact: value == read(fact)
    parts = tuple(answer(part, others) for part in ask.parts)
    if ask.kind == "not":
        part = parts[0]
        return lambda value, fact: not part(value, fact)
    if ask.kind == "all":
        return lambda value, fact: all(part(value, fact) for part in parts)
    return lambda value, fact: any(part(value, fact) for part in parts)
