"""Rules as data: small kinds of facts, named tests and right sides, and the engine that a list of rules makes.

Runs of them end: right sides declare conclusions with values of given facts, retract given facts, or set one of their
fields to "done"; no right side makes a given fact or takes a conclusion back.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from inspect import Parameter, Signature
from typing import Any

from engine.experta_door import AND, EXISTS, FORALL, NOT, OR, TEST, BaseField, Fact, L, P, Rule, W
from engine.named_tests import OneOf
from tests.naive_matcher import BOTH, EITHER, UNLIKE


class Defaulted(BaseField):  # type: ignore[misc]  # experta ships no types
    mandatory = False

    def __init__(self, default: Any) -> None:
        self.default = default

    def validate(self, data: Any) -> None:
        """Any value will do."""


class A(Fact):  # type: ignore[misc]
    y = Defaulted("a")


class B(Fact):  # type: ignore[misc]
    """A fact with positions."""


class D(Fact):  # type: ignore[misc]
    """A fact with a mapping."""


class C1(Fact):  # type: ignore[misc]
    pass


class C2(Fact):  # type: ignore[misc]
    pass


class C3(Fact):  # type: ignore[misc]
    pass


GIVEN = (A, B, D)
CONCLUSIONS = (C1, C2, C3)
KEYS: dict[type[Any], tuple[Any, ...]] = {
    A: ("x", "y"),
    B: (0, 1, "x"),
    D: ("x", "n__k__0", "n__m"),
    **dict.fromkeys(CONCLUSIONS, ("x",)),
}


is_a_or_b = OneOf(("a", "b"))
"""The predicate that says of itself which values it takes."""


def is_text(value: Any) -> bool:
    return isinstance(value, str)


def is_one_or_a(value: Any) -> bool:
    return value in (1, "a")


def itself(value: Any) -> Any:
    return value


def same(one: Any, other: Any) -> bool:
    return bool(one == other)


def not_after(one: Any, other: Any) -> bool:
    return str(one) <= str(other)


def alike(one: Any, other: Any) -> bool:
    return bool(one.get("x") == other.get("x"))


def declared_before(one: Any, other: Any) -> bool:
    return bool(one["__factid__"] < other["__factid__"])


@dataclass(frozen=True)
class Over:
    """A test over two variables, which are its parameters."""

    test: Callable[[Any, Any], bool]
    one: str
    other: str

    @property
    def __signature__(self) -> Signature:
        kind = Parameter.POSITIONAL_OR_KEYWORD
        return Signature([Parameter(name, kind) for name in dict.fromkeys((self.one, self.other))])

    def __call__(self, *values: Any, **named: Any) -> bool:
        bound = self.__signature__.bind(*values, **named).arguments
        return self.test(bound[self.one], bound[self.other])

    def __repr__(self) -> str:
        return f"{self.test.__name__}({self.one}, {self.other})"


@dataclass(frozen=True)
class Act:
    """A right side: conclusions with the value of a variable or a value of their own, or a fact changed or taken."""

    concludes: tuple[tuple[type[Any], str | None, Any], ...] = ()
    retracts: str | None = None
    finishes: str | None = None

    def __repr__(self) -> str:
        told = [f"{kind.__name__}(x={name or repr(value)})" for kind, name, value in self.concludes]
        told += [f"{deed} {name}" for deed, name in (("retract", self.retracts), ("finish", self.finishes)) if name]
        return ", ".join(told) or "nothing"

    def __call__(self, engine: Any, bound: dict[str, Any]) -> None:
        for kind, name, value in self.concludes:
            engine.declare(kind(x=value if name is None else bound[name]))
        if self.retracts is not None:
            engine.retract(bound[self.retracts])
        if self.finishes is not None and bound[self.finishes]["y"] != "done":
            engine.modify(bound[self.finishes], y="done")


@dataclass(frozen=True)
class Law:
    """One rule; ``certain`` are the variables that every alternative of its left side binds."""

    parts: tuple[Any, ...]
    act: Act = Act()
    salience: int = 0
    certain: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"({', '.join(map(written, self.parts))}) salience={self.salience} => {self.act}"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """As hypothesis shows it."""
        printer.text(repr(self))


def written(part: Any) -> str:
    """A part of a left side as it would be written."""
    if isinstance(part, Fact):
        fields = {key: written(test) for key, test in part.items() if not Fact.is_special(key)}
        listed = ", ".join(f"{key}={test}" for key, test in fields.items())
        if any(isinstance(key, int) for key in fields):
            listed = "{" + ", ".join(f"{key!r}: {test}" for key, test in fields.items()) + "}"
        return f"{'' if part.__bind__ is None else f'AS.{part.__bind__} << '}{type(part).__name__}({listed})"
    if isinstance(part, BOTH | EITHER):
        return f"({(' & ' if isinstance(part, BOTH) else ' | ').join(map(written, part))})"
    if isinstance(part, UNLIKE):
        return f"~{written(part[0])}"
    if isinstance(part, W):
        return "W()" if part.__bind__ is None else f"MATCH.{part.__bind__}"
    if isinstance(part, L | P):
        made = f"{type(part).__name__}({getattr(part[0], '__name__', repr(part[0]))})"
        return made if part.__bind__ is None else f"({part.__bind__!r} << {made})"
    if isinstance(part, AND | OR | NOT | EXISTS | FORALL | TEST):
        return f"{type(part).__name__}({', '.join(map(written, part))})"
    return repr(part)


def engine_kind(base: type[Any], laws: Iterable[Law], **more: Any) -> type[Any]:
    """A kind of engine with these rules, named r0, r1, ...; they note themselves in ``fired``."""

    def rule(name: str, law: Law) -> Any:
        def right_side(self: Any, **bound: Any) -> None:
            self.fired.append((name, bound))
            law.act(self, bound)

        right_side.__name__ = name
        return Rule(*law.parts, salience=law.salience)(right_side)

    rules = {f"r{number}": rule(f"r{number}", law) for number, law in enumerate(laws)}
    return type("Engine", (base,), {**more, **rules})
