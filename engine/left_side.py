"""A rule's left side as plain parts: patterns, tests and absences, with CLIPS's meaning.

OR becomes alternatives of the rule, EXISTS(x) becomes NOT(NOT(x)), FORALL(x, y) becomes NOT(AND(x, NOT(y))). A NOT sees
the variables that the parts before it have bound; what is bound inside it stays inside.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from types import FunctionType
from typing import Any, NamedTuple, NoReturn

from engine.errors import RuleMistake
from engine.experta_door import (
    AND,
    ANDFC,
    EXISTS,
    FORALL,
    NOT,
    NOTFC,
    OR,
    ORFC,
    TEST,
    Fact,
    InitialFact,
    L,
    P,
    W,
)

Key = str | int
_SEVERAL = (ANDFC, ORFC)


class Ask(NamedTuple):
    """What one field is asked.

    ``kind`` is ``literal`` (``of`` is the value), ``among`` (``of`` are values, one of which it must equal), ``predicate``
    (``of`` is the callable), ``variable`` (equal to the variable named ``of``), or ``not``, ``all``, ``any`` over
    ``parts``.
    """

    kind: str
    of: Any = None
    parts: tuple[Ask, ...] = ()

    @property
    def variables(self) -> frozenset[str]:
        """The variables whose values it compares with."""
        if self.kind == "literal" or self.kind == "predicate":
            return frozenset()
        own = {self.of} if self.kind == "variable" else set()
        return frozenset(own.union(*(part.variables for part in self.parts)))

    @property
    def hashable(self) -> bool:
        """Whether what it is about can be looked up in a dictionary."""
        return _hashable(self.of) is self.of

    @property
    def calls(self) -> bool:
        """Whether it calls a predicate, which may raise."""
        return self.kind == "predicate" or any(part.calls for part in self.parts)

    @property
    def settled(self) -> bool:
        """Whether it only compares with values that can be looked up in a dictionary."""
        if self.kind in ("literal", "among"):
            return self.hashable
        return self.kind in ("not", "all", "any") and all(part.settled for part in self.parts)

    @property
    def compared(self) -> Iterator[tuple[bool, Any]]:
        """The values that it compares with; True beside one that must be of the same class, which stands before it."""
        if self.kind == "literal":
            yield True, (type(self.of), self.of)
        elif self.kind == "among":
            yield from ((False, value) for value in self.of)
        for part in self.parts:
            yield from part.compared

    def holds(self, value: Any) -> bool:
        """The answer on a value, where it is settled."""
        if self.kind == "literal":
            return type(value) is type(self.of) and bool(value == self.of)
        if self.kind == "among":
            return value in self.of
        if self.kind == "not":
            return not self.parts[0].holds(value)
        answers = (part.holds(value) for part in self.parts)
        return all(answers) if self.kind == "all" else any(answers)

    @property
    def identity(self) -> tuple[Any, ...]:
        """What makes two questions the same question, for sharing."""
        if self.kind == "literal":
            return ("literal", type(self.of), _hashable(self.of))
        if self.kind in ("predicate", "among"):
            return (self.kind, _hashable(self.of))
        return (self.kind, self.of, *(part.identity for part in self.parts))


def _hashable(value: Any) -> Any:
    try:
        hash(value)
    except TypeError:
        return ("at", id(value))
    return value


class Pattern(NamedTuple):
    """A pattern: a class of facts, the variables that its fields hold, what else they are asked, and its own name.

    ``fields`` are the keys it names, each of which must be there; ``binds`` pairs of key and variable, of which the
    first of a variable new to the rule binds it; ``asks`` pairs of key and question; ``variables`` all that it names,
    its own name included.
    """

    kind: type[Any]
    fields: tuple[Key, ...]
    binds: tuple[tuple[Key, str], ...]
    asks: tuple[tuple[Key, Ask], ...]
    name: str | None
    variables: frozenset[str]


class Asked(NamedTuple):
    """A TEST: the callable and the variables it takes, by name; ``by_place`` says that it takes them in order too.

    A callable may bring another as its ``by_place``, which takes its ``variables`` so.
    """

    test: Any
    names: tuple[str, ...]
    by_place: bool


class Without(NamedTuple):
    """NOT: nothing matches all these parts together."""

    parts: tuple[Part, ...]


Part = Pattern | Asked | Without
Alternative = tuple[Part, ...]


def alternatives(rule: Any) -> tuple[Alternative, ...]:
    """The alternatives of an experta rule's left side, each a conjunction of parts in order.

    RuleMistake, with file and line, for what has no meaning: a variable that is denied or tested before it is bound, an
    element that is no part of a left side.
    """
    reader = _Reader(rule)
    found = []
    for parts, bound in reader.conjunctions(tuple(rule), frozenset()):
        if not parts or not isinstance(parts[0], Pattern):
            parts = (Pattern(InitialFact, (), (), (), None, frozenset()), *parts)
        found.append(reader.placed(parts, frozenset(), bound))
        if _depth(found[-1]) > _DEEPEST:
            reader.refuse(f"has more than {_DEEPEST} patterns in one alternative; let two rules share them")
    return tuple(found)


_DEEPEST = 17
"""How many patterns can be joined at once: each is a block inside the last, and Python takes twenty."""


def _depth(parts: tuple[Part, ...]) -> int:
    inside = (1 + _depth(part.parts) for part in parts if isinstance(part, Without))
    return sum(isinstance(part, Pattern) for part in parts) + max(inside, default=0)


class _Reader:
    """Reads the left side of one rule, whose name its complaints carry."""

    def __init__(self, rule: Any) -> None:
        self.rule = rule

    def refuse(self, text: str) -> NoReturn:
        code = getattr(getattr(self.rule, "_wrapped", None), "__code__", None)
        file, line = (code.co_filename, code.co_firstlineno) if code else ("?", 0)
        raise RuleMistake(file, line, f"{getattr(self.rule, '__name__', 'a rule')}: {text}")

    def conjunctions(
        self, elements: tuple[Any, ...], bound: frozenset[str]
    ) -> Iterable[tuple[tuple[Part, ...], frozenset[str]]]:
        """Each choice of alternatives of these elements, with the variables bound after it."""
        found: list[tuple[tuple[Part, ...], frozenset[str]]] = [((), bound)]
        for element in elements:
            found = [((*parts, *more), after) for parts, known in found for more, after in self.choices(element, known)]
        return found

    def choices(self, element: Any, bound: frozenset[str]) -> Iterator[tuple[tuple[Part, ...], frozenset[str]]]:
        if isinstance(element, Fact):
            for pattern in self.patterns(element, bound):
                yield (pattern,), bound | pattern.variables
        elif isinstance(element, TEST):
            yield (self.asked(element[0], bound),), bound
        elif isinstance(element, AND):
            yield from self.conjunctions(tuple(element), bound)
        elif isinstance(element, OR):
            for choice in element:
                yield from self.choices(choice, bound)
        elif isinstance(element, NOT):
            yield self.absences(tuple(element), bound), bound
        elif isinstance(element, EXISTS):
            yield (Without(self.absences(tuple(element), bound)),), bound
        elif isinstance(element, FORALL):
            yield self.absences((element[0], NOT(*element[1:])), bound), bound
        else:
            self.refuse(f"{type(element).__name__} is no part of a left side")

    def absences(self, elements: tuple[Any, ...], bound: frozenset[str]) -> tuple[Part, ...]:
        """None of the alternatives of these elements has a match."""
        return tuple(Without(self.placed(parts, bound, inner)) for parts, inner in self.conjunctions(elements, bound))

    def asked(self, test: Any, bound: frozenset[str]) -> Asked:
        """The test with the variables that it is given: those that it must have, and of its others those bound before it."""
        by_place = getattr(test, "by_place", None)
        if by_place is not None:
            return Asked(by_place, tuple(test.variables), True)
        parameters = inspect.signature(test).parameters.values()
        single = [p for p in parameters if p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL)]
        named = tuple(p.name for p in single if p.default is p.empty or p.name in bound)
        plain = isinstance(test, FunctionType) and all(p.kind == p.POSITIONAL_OR_KEYWORD for p in parameters)
        return Asked(test, named, plain and named == tuple(p.name for p in single[: len(named)]))

    def placed(self, parts: tuple[Part, ...], outer: frozenset[str], bound: frozenset[str]) -> tuple[Part, ...]:
        """The parts with every test behind the pattern that binds the last of its variables."""
        waiting: list[Asked] = []
        found: list[Part] = []
        known = set(outer)
        for part in parts:
            if isinstance(part, Asked) and not known.issuperset(part.names):
                for name in part.names:
                    if name not in bound:
                        self.refuse(f"TEST asks about {name}, which no pattern binds")
                waiting.append(part)
                continue
            found.append(part)
            if isinstance(part, Pattern):
                known.update(part.variables)
                found.extend(test for test in waiting if known.issuperset(test.names))
                waiting = [test for test in waiting if not known.issuperset(test.names)]
        return tuple(found)

    def patterns(self, pattern: Any, bound: frozenset[str]) -> Iterator[Pattern]:
        """The pattern; one for each choice where the alternatives of a field bind new variables."""
        keys = tuple(key for key in pattern if not pattern.is_special(key))
        choices: list[dict[Key, Any]] = [pattern]
        if any(isinstance(pattern[key], _SEVERAL) for key in keys):
            choices = [{}]
            for key in keys:
                choices = [{**chosen, key: choice} for chosen in choices for choice in _split(pattern[key], bound)]
        for chosen in choices:
            yield self.pattern(type(pattern), keys, chosen, pattern.__bind__, bound)

    def pattern(
        self, kind: type[Any], keys: tuple[Key, ...], chosen: dict[Key, Any], name: str | None, bound: frozenset[str]
    ) -> Pattern:
        binds: list[tuple[Key, str]] = []
        asks: list[tuple[Key, Ask]] = []
        for key in keys:
            if type(chosen[key]) is W and chosen[key].__bind__ is not None:
                binds.append((key, chosen[key].__bind__))
                continue
            for conjunct in _conjuncts(chosen[key]):
                variable = _held(conjunct)
                if variable is not None:
                    binds.append((key, variable))
                if not isinstance(conjunct, W):
                    asks.append((key, _asking(conjunct)))
        known = bound | {variable for _, variable in binds}
        for key, ask in asks:
            for variable in sorted(ask.variables - known):
                self.refuse(f"{kind.__name__}.{key} denies {variable}, which nothing before it binds")
        own = frozenset(variable for _, variable in binds) | frozenset([name] if name else [])
        return Pattern(kind, keys, tuple(binds), tuple(asks), name, own)


def _conjuncts(value: Any) -> Iterator[Any]:
    if isinstance(value, ANDFC):
        for part in value:
            yield from _conjuncts(part)
    elif isinstance(value, NOTFC) and isinstance(value[0], NOTFC):
        yield from _conjuncts(value[0][0])
    elif isinstance(value, NOTFC) and isinstance(value[0], ORFC):
        for part in value[0]:
            yield from _conjuncts(NOTFC(part))
    else:
        yield value


def _asking(constraint: Any) -> Ask:
    """What a constraint asks; what it binds is read apart, where it binds."""
    if isinstance(constraint, L):
        return Ask("literal", constraint.value)
    if isinstance(constraint, P):
        if vars(type(constraint.match)).get("by_value", False):
            return Ask("among", constraint.match.values)
        return Ask("predicate", constraint.match)
    if isinstance(constraint, W):
        return Ask("all") if constraint.__bind__ is None else Ask("variable", constraint.__bind__)
    if isinstance(constraint, NOTFC):
        return Ask("not", None, (_asking(constraint[0]),))
    if isinstance(constraint, ANDFC | ORFC):
        return Ask("all" if isinstance(constraint, ANDFC) else "any", None, tuple(map(_bound_too, constraint)))
    return Ask("literal", constraint)


def _bound_too(constraint: Any) -> Ask:
    """What an inner constraint asks, with the variable it names: it is bound already, so it is one more question."""
    asked, variable = _asking(constraint), _held(constraint)
    if variable is not None and not isinstance(constraint, W):
        return Ask("all", None, (asked, Ask("variable", variable)))
    return asked


def _held(constraint: Any) -> str | None:
    """The variable that holds the value which one constraint is about; for ``"x" << ~L(1)`` too, but not for ``~x``."""
    if isinstance(constraint, NOTFC) and isinstance(constraint[0], L | P):
        constraint = constraint[0]
    return constraint.__bind__ if isinstance(constraint, W | L | P) else None


def _split(value: Any, bound: frozenset[str]) -> Iterable[Any]:
    """The choices of a field's value whose alternatives bind new variables; else the value as it is."""
    if isinstance(value, ORFC) and any(_binds(part) - bound for part in value):
        return [choice for part in value for choice in _split(part, bound)]
    if isinstance(value, ANDFC):
        choices: list[tuple[Any, ...]] = [()]
        for part in value:
            choices = [(*chosen, choice) for chosen in choices for choice in _split(part, bound)]
        return [ANDFC(*chosen) for chosen in choices]
    return [value]


def _binds(value: Any) -> frozenset[str]:
    if isinstance(value, ANDFC | ORFC):
        return frozenset().union(*(_binds(part) for part in value))
    variable = _held(value)
    return frozenset() if variable is None else frozenset({variable})
