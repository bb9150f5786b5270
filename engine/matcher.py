"""A matcher behind experta's own door: hash joins over the patterns that can use a fact.

It takes the left sides that the declarations of this house compile to: patterns with literals, wildcards, predicates
and bindings, TEST, and NOT over one pattern. Any other left side is refused when the matcher is built; experta's own
matcher takes those.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.errors import RuleMistake
from engine.experta_door import NOT, TEST, Activation, Fact, L, Matcher, P, W

_ABSENT = object()


@dataclass(slots=True)
class _Pattern:
    """One pattern with the facts that pass its own tests, indexed by the fields that joins ask for."""

    of: type[Any]
    checks: tuple[tuple[str, Callable[[Any], bool]], ...]
    binds: tuple[tuple[str, str], ...]
    name: str | None
    facts: dict[int, Any] = field(default_factory=dict)
    indexes: dict[str, dict[Any, dict[int, Any]]] = field(default_factory=dict)

    def admits(self, fact: Any) -> bool:
        for key, check in self.checks:
            value = fact.get(key, _ABSENT)
            if value is _ABSENT:
                value = _default(fact, key)
            if value is _ABSENT or not check(value):
                return False
        own: dict[str, Any] = {}
        for key, variable in self.binds:
            value = _value(fact, key)
            if value is _ABSENT or own.setdefault(variable, value) != value:
                return False
        return True

    def add(self, fact: Any) -> None:
        number = fact["__factid__"]
        self.facts[number] = fact
        for key, index in self.indexes.items():
            index.setdefault(_value(fact, key), {})[number] = fact

    def remove(self, fact: Any) -> None:
        number = fact["__factid__"]
        self.facts.pop(number, None)
        for key, index in self.indexes.items():
            index.get(_value(fact, key), {}).pop(number, None)

    def matching(self, bound: Mapping[str, Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
        """The facts that agree with the variables bound so far, with the variables they add."""
        candidates = self.facts
        for key, variable in self.binds:
            if variable in bound:
                if key not in self.indexes:
                    index: dict[Any, dict[int, Any]] = {}
                    for number, fact in self.facts.items():
                        index.setdefault(_value(fact, key), {})[number] = fact
                    self.indexes[key] = index
                found = self.indexes[key].get(bound[variable], {})
                if len(found) <= len(candidates):
                    candidates = found
        for fact in list(candidates.values()):
            new: dict[str, Any] = {}
            for key, variable in self.binds:
                value = _value(fact, key)
                if variable in bound:
                    if bound[variable] != value:
                        break
                else:
                    new[variable] = value
            else:
                if self.name is not None:
                    new[self.name] = fact
                yield fact, new

    def clear(self) -> None:
        self.facts.clear()
        self.indexes.clear()


def _default(fact: Any, key: str) -> Any:
    declared = type(fact).__fields__.get(key)
    return _ABSENT if declared is None else getattr(declared, "default", _ABSENT)


def _value(fact: Any, key: str) -> Any:
    value = fact.get(key, _ABSENT)
    return _default(fact, key) if value is _ABSENT else value


@dataclass(slots=True)
class _Compiled:
    """One rule: its positive patterns in order, its negative ones, its tests, and its live activations."""

    rule: Any
    positive: tuple[_Pattern, ...]
    negative: tuple[_Pattern, ...]
    tests: tuple[tuple[Any, tuple[str, ...]], ...]
    live: dict[tuple[int, ...], Any] = field(default_factory=dict)

    def joined(self, fact: Any | None, at: int | None) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
        """Every match; with ``fact``, those in which it stands at position ``at`` and at no earlier one."""
        order = list(range(len(self.positive)))
        if at is not None:
            order.remove(at)
            order.insert(0, at)
        yield from self._extend(order, 0, {}, {}, fact, at)

    def _extend(
        self, order: Sequence[int], depth: int, bound: dict[str, Any], facts: dict[int, Any], fact: Any, at: int | None
    ) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
        if depth == len(order):
            yield tuple(facts[position] for position in range(len(order))), bound
            return
        position = order[depth]
        pattern = self.positive[position]
        for candidate, new in pattern.matching(bound):
            if at is not None and position == at and candidate is not fact:
                continue
            if at is not None and position < at and candidate is fact:
                continue
            yield from self._extend(order, depth + 1, {**bound, **new}, {**facts, position: candidate}, fact, at)

    def stands(self, bound: Mapping[str, Any]) -> bool:
        """Whether no negative pattern matches and every test is true."""
        for pattern in self.negative:
            if next(pattern.matching(bound), None) is not None:
                return False
        return all(test(**{name: bound[name] for name in names}) for test, names in self.tests)


class IndexedMatcher(Matcher):  # type: ignore[misc]  # experta ships no types
    """The matcher of the shell; a stock ``KnowledgeEngine`` takes it as its ``__matcher__`` too."""

    def __init__(self, engine: Any) -> None:
        super().__init__(engine)
        self._rules = tuple(_compile(rule) for rule in engine.get_rules())
        self._users: dict[type[Any], list[tuple[_Compiled, int, _Pattern]]] = {}
        self._deniers: dict[type[Any], list[tuple[_Compiled, _Pattern]]] = {}
        for compiled in self._rules:
            for position, pattern in enumerate(compiled.positive):
                self._users.setdefault(pattern.of, []).append((compiled, position, pattern))
            for pattern in compiled.negative:
                self._deniers.setdefault(pattern.of, []).append((compiled, pattern))

    def reset(self) -> None:
        """Forget every fact."""
        for compiled in self._rules:
            compiled.live.clear()
            for pattern in (*compiled.positive, *compiled.negative):
                pattern.clear()

    def changes(self, adding: Any = None, deleting: Any = None) -> tuple[list[Any], list[Any]]:
        """The activations that come and go with these facts, in a fixed order."""
        added: dict[tuple[int, tuple[int, ...]], Any] = {}
        removed: list[Any] = []
        for fact in deleting or ():
            self._delete(fact, added, removed)
        for fact in adding or ():
            self._add(fact, added, removed)
        return list(added.values()), removed

    def _add(self, fact: Any, added: dict[Any, Any], removed: list[Any]) -> None:
        for compiled, pattern in self._deniers.get(type(fact), ()):
            if pattern.admits(fact):
                pattern.add(fact)
                self._withdraw(compiled, added, removed, _denied(compiled))
        users = [
            (compiled, position, pattern)
            for compiled, position, pattern in self._users.get(type(fact), ())
            if pattern.admits(fact)
        ]
        for _, _, pattern in users:
            pattern.add(fact)
        for compiled, position, _ in users:
            for facts, bound in compiled.joined(fact, position):
                self._enter(compiled, facts, bound, added)

    def _delete(self, fact: Any, added: dict[Any, Any], removed: list[Any]) -> None:
        for compiled, _, pattern in self._users.get(type(fact), ()):
            pattern.remove(fact)
            self._withdraw(compiled, added, removed, lambda a: any(f is fact for f in a.facts))
        for compiled, pattern in self._deniers.get(type(fact), ()):
            if fact["__factid__"] in pattern.facts:
                pattern.remove(fact)
                for facts, bound in compiled.joined(None, None):
                    self._enter(compiled, facts, bound, added)

    def _enter(self, compiled: _Compiled, facts: tuple[Any, ...], bound: dict[str, Any], added: dict[Any, Any]) -> None:
        key = tuple(fact["__factid__"] for fact in facts)
        if key not in compiled.live and compiled.stands(bound):
            activation = Activation(compiled.rule, facts, bound)
            compiled.live[key] = activation
            added[(id(compiled), key)] = activation

    def _withdraw(
        self, compiled: _Compiled, added: dict[Any, Any], removed: list[Any], gone: Callable[[Any], bool]
    ) -> None:
        for key, activation in list(compiled.live.items()):
            if gone(activation):
                del compiled.live[key]
                if added.pop((id(compiled), key), None) is None:
                    removed.append(activation)


def _denied(compiled: _Compiled) -> Callable[[Any], bool]:
    return lambda activation: not compiled.stands(activation.context)


def _compile(rule: Any) -> _Compiled:
    positive: list[_Pattern] = []
    negative: list[_Pattern] = []
    tests: list[tuple[Any, tuple[str, ...]]] = []
    if rule._wrapped_self is not None:  # bound to its engine, which passes itself when it fires
        rule = rule.new_conditions(*rule)
    for part in rule:
        if isinstance(part, Fact):
            positive.append(_pattern(rule, part))
        elif isinstance(part, NOT) and len(part) == 1 and isinstance(part[0], Fact):
            negative.append(_pattern(rule, part[0]))
        elif isinstance(part, TEST):
            tests.append((part[0], tuple(inspect.signature(part[0]).parameters)))
        else:
            _refuse(rule, f"{type(part).__name__} is not a left side this matcher takes")
    if not positive:
        _refuse(rule, "it has no pattern")
    return _Compiled(rule, tuple(positive), tuple(negative), tuple(tests))


def _pattern(rule: Any, pattern: Any) -> _Pattern:
    checks: list[tuple[str, Callable[[Any], bool]]] = []
    binds: list[tuple[str, str]] = []
    for key, value in pattern.items():
        if pattern.is_special(key):
            continue
        if isinstance(value, W):
            if value.__bind__ is None:
                checks.append((key, _present))
            else:
                binds.append((key, value.__bind__))
        elif isinstance(value, P | L):
            checks.append((key, value.match if isinstance(value, P) else _equals(value.value)))
            if value.__bind__ is not None:
                binds.append((key, value.__bind__))
        elif isinstance(value, tuple) and type(value).__name__.endswith("FC"):
            _refuse(rule, f"{key}: {type(value).__name__} is not a constraint this matcher takes")
        else:
            checks.append((key, _equals(value)))
    return _Pattern(type(pattern), tuple(checks), tuple(binds), pattern.__bind__)


def _present(value: Any) -> bool:
    return True


def _equals(wanted: Any) -> Callable[[Any], bool]:
    return lambda value: type(value) is type(wanted) and value == wanted


def _refuse(rule: Any, text: str) -> None:
    code = getattr(getattr(rule, "_wrapped", None), "__code__", None)
    raise RuleMistake(code.co_filename if code else "?", code.co_firstlineno if code else 0, f"{rule.__name__}: {text}")
