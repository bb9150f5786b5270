"""Rule sets and steps at random, in dialects that say how much of the language they use."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import strategies as st

from engine.experta_door import AND, EXISTS, FORALL, MATCH, NOT, OR, TEST, L, P, W
from tests.naive_matcher import BOTH, EITHER, UNLIKE
from tests.rules_as_data import (
    CONCLUSIONS,
    GIVEN,
    KEYS,
    A,
    Act,
    B,
    D,
    Law,
    Over,
    alike,
    declared_before,
    is_a_or_b,
    is_one_or_a,
    is_text,
    itself,
    not_after,
    same,
)


@dataclass(frozen=True)
class Dialect:
    """How much of the language a rule set uses."""

    values: tuple[Any, ...] = (1, 2, "a", "b")
    gaps: bool = True  # a fact may lack fields
    groups: bool = True  # &, | and ~ over one another
    splits: bool = True  # | of which an alternative binds
    nested: bool = True  # more than one pattern in NOT and EXISTS, and any element in any other
    joined: bool = True  # EXISTS and FORALL see the variables bound before them
    early: bool = True  # a test may stand before what binds its variables, and a field before what it is compared with
    numbered: bool = True  # a test may ask which of two facts was declared first
    named: bool = False  # every positive pattern has a name of its own


FULL = Dialect(values=(1, 1, 2, "a", "b", True, 1.0, None))
TYPED = Dialect(numbered=False)
CLIPS = Dialect(gaps=False, splits=False, early=False, numbered=False)
RETE = Dialect(groups=False, splits=False, nested=False, joined=False, early=False, numbered=False, named=True)

Bound = frozenset[str]
Kinds = tuple[type[Any], ...]
VARIABLES = ("u", "v", "w")
NUMBERS = st.integers(0, 1023)  # all choices have one range, so that those that hypothesis moves about stay random


@dataclass
class Chooser:
    draw: Callable[[Any], Any]

    def one(self, *choices: Any) -> Any:
        return choices[self.draw(NUMBERS) % len(choices)]

    def chance(self, out_of: int) -> bool:
        return bool(self.draw(NUMBERS) % out_of == out_of - 1)

    def some(self, choices: Sequence[Any], number: int) -> list[Any]:
        left = list(choices)
        return [left.pop(self.draw(NUMBERS) % len(left)) for _ in range(min(number, len(left)))]


@dataclass
class Author(Chooser):
    """Writes left sides: what a variable may be used for follows from what is certain to be bound before it."""

    dialect: Dialect
    kinds: Kinds  # of positive patterns
    denied: Kinds  # of patterns inside NOT, EXISTS and FORALL
    variables: tuple[str, ...] = VARIABLES
    named: dict[str, type[Any]] = field(default_factory=dict)

    # ---- fields ----

    def plain(self, name: str | None = None) -> Any:
        """A literal or a predicate, perhaps denied; with a name, it binds."""
        made = (
            L(self.one(*self.dialect.values))
            if self.chance(2)
            else P(self.one(is_text, is_one_or_a, is_a_or_b, itself))
        )
        if self.chance(3) and (name is None or self.dialect.groups):
            made = ~made
        return made if name is None else name << made

    def test(self, before: Bound, depth: int, denied: bool = False) -> Any:
        """A test that binds nothing: its variables are bound before the pattern."""
        if depth == 0 or self.chance(2):
            if before and self.dialect.groups and self.chance(3):
                known = self.one(*sorted(before))
                if self.dialect.early and not denied and self.chance(3):
                    return self.plain(known)
                return ~W(known) if self.chance(2) else W(known)
            return self.plain()
        form = self.one(BOTH, EITHER, UNLIKE)
        if form is UNLIKE:
            return UNLIKE(self.test(before, depth - 1, True))
        return form(*(self.test(before, depth - 1, denied) for _ in range(2)))

    def constraint(self, before: Bound, variables: Sequence[str]) -> tuple[Any, Bound]:
        """A constraint and the variables it is certain to bind."""
        form = self.one("literal", "any", "plain", "variable", "variable", "variable", "named", "both", "group")
        if form in ("variable", "named", "both"):
            known = sorted(before.intersection(variables))
            name = self.one(*(known if known and self.chance(2) else variables))
            if form == "variable":
                return getattr(MATCH, name), frozenset({name})
            if form == "named":
                return self.plain(name), frozenset({name})
            return BOTH(W(name), self.test(before, 1)), frozenset({name})
        if form == "group" and self.dialect.groups:
            return self.test(before, 2), frozenset()
        if form == "group":
            return EITHER(L(self.one(*self.dialect.values)), P(is_text)), frozenset()
        if form == "any":
            return W(), frozenset()
        return self.plain() if form == "plain" else self.one(*self.dialect.values), frozenset()

    def split(self) -> Any:
        """Alternatives of which one at least binds a variable."""
        binding = W("s") if self.chance(2) else "s" << P(is_one_or_a)
        other = W("t") if self.chance(3) else self.plain("s" if self.chance(2) else None)
        return EITHER(*self.some((binding, other), 2))

    def pattern(self, before: Bound, kinds: Kinds, name: bool) -> tuple[Any, Bound]:
        kind = self.one(*kinds)
        keys = self.some(KEYS[kind], self.one(0, 1, 1, 2))
        split = self.dialect.splits and bool(keys) and self.chance(8)
        values = frozenset(value for value in before if not value.startswith("f"))
        now, fields = values, {}
        denies = False
        for key in keys:
            if split and key == keys[-1]:
                fields[key] = self.split()
            elif (known := now if self.dialect.groups else values) and self.chance(6) and not denies:
                fields[key], denies = ~W(self.one(*sorted(known))), not self.dialect.groups
            else:
                variables = (*self.variables, "s") if self.dialect.splits and not split else self.variables
                fields[key], names = self.constraint(values, variables)
                now |= names
        if self.dialect.early and self.chance(2):
            fields = dict(reversed(fields.items()))
        pattern = kind.from_iter(fields)
        now |= before
        if name:
            pattern.__bind__ = f"f{len(self.named)}"
            now |= {pattern.__bind__}
            self.named[pattern.__bind__] = kind
        return pattern, now

    # ---- elements ----

    def check(self, bound: Bound) -> Any | None:
        values, facts = (sorted(n for n in bound if n.startswith("f") is fact) for fact in (False, True))
        if len(facts) > 1 and self.chance(2):
            return TEST(Over(declared_before if self.dialect.numbered else alike, self.one(*facts), self.one(*facts)))
        if values:
            return TEST(Over(self.one(same, not_after), self.one(*values), self.one(*values)))
        return None

    def conjunction(self, before: Bound, most: int, depth: int, inside: bool) -> tuple[list[Any], Bound]:
        parts: list[Any] = []
        now = before
        for _ in range(self.one(*range(1, most + 1))):
            part, now = self.element(now, depth, inside)
            parts.append(part)
        check = self.check(now) if self.chance(3) and (self.dialect.nested or not inside) else None
        if check is not None:
            parts.insert(self.one(*range(len(parts) + 1)) if self.dialect.early else len(parts), check)
        return parts, now

    def element(self, before: Bound, depth: int, inside: bool) -> tuple[Any, Bound]:
        form = self.one(*["pattern"] * 5, "not", "not", *(["exists", "forall", "or", "and"] if depth else []))
        if form == "not":
            return self.negation(before, depth), before
        if form == "exists":
            return self.existence(before, depth), before
        if form == "forall":
            return self.generality(before, depth), before
        if form == "or":
            return self.choice(before, depth - 1, inside)
        if form == "and":
            parts, after = self.conjunction(before, 2, depth - 1 if self.dialect.nested else 0, inside)
            return AND(*parts), after
        name = self.chance(3) and self.dialect.early if inside else self.dialect.named or self.chance(2)
        return self.pattern(before, self.denied if inside else self.kinds, name)

    def negation(self, before: Bound, depth: int) -> Any:
        form = self.one("pattern", "pattern", "and", "and", "or", "element", "check")
        if form == "pattern" or not depth or not self.dialect.nested:
            return NOT(self.pattern(before, self.denied, False)[0])
        if form == "and":
            return NOT(AND(*self.conjunction(before, 3, depth - 1, True)[0]))
        if form == "or":
            return NOT(self.choice(before, depth - 1, True)[0])
        check = self.check(before) if form == "check" and self.dialect.early else None
        return NOT(self.element(before, depth - 1, True)[0] if check is None else check)

    def existence(self, before: Bound, depth: int) -> Any:
        if self.dialect.nested:
            return EXISTS(*self.conjunction(before, 2, depth - 1, True)[0])
        return EXISTS(self.apart().pattern(frozenset(), self.denied, False)[0])

    def generality(self, before: Bound, depth: int) -> Any:
        author = self if self.dialect.joined else self.apart()
        leader, now = author.pattern(before if self.dialect.joined else frozenset(), self.denied, False)
        followers = []
        for _ in range(self.one(1, 1, 2) if self.dialect.nested else 1):
            if self.dialect.nested and depth > 1:
                part, now = author.element(now, depth - 2, True)
            else:
                part, now = author.pattern(now, self.denied, False)
            followers.append(part)
        return FORALL(leader, *followers)

    def apart(self) -> "Author":
        """The author of an element that shares no variable with others."""
        return replace(self, variables=("i", "j"))

    def choice(self, before: Bound, depth: int, inside: bool) -> tuple[Any, Bound]:
        ways = []
        for _ in range(self.one(2, 2, 3)):
            if inside and not self.dialect.early:
                part, now = self.pattern(before, self.denied, False)
            elif not self.dialect.nested:
                part, now = self.pattern(before, self.kinds, self.dialect.named)
                part = AND(part, self.negation(now, 0)) if self.chance(2) else part
            else:
                check = self.check(before) if self.dialect.early and self.chance(8) else None
                part, now = self.element(before, depth, inside) if check is None else (check, before)
            ways.append((part, now))
        return OR(*(part for part, _ in ways)), frozenset.intersection(*(now for _, now in ways))


# ---- strategies ----


@dataclass(frozen=True)
class Step:
    """Something done to an engine from outside; ``number`` chooses one of the facts there are, and one of its fields."""

    do: str
    fact: Any = None
    number: int = 0
    value: Any = None


@dataclass(frozen=True)
class Case:
    """Rules, and what is done to their engine; both know the same few kinds of facts, so that they meet."""

    laws: tuple[Law, ...]
    steps: tuple[Step, ...]


@st.composite
def cases(draw: Any, dialect: Dialect, layered: bool = False, runs: bool = True) -> Case:
    chooser = Chooser(draw)
    number = chooser.one(*range(1, 16))
    dialect = replace(dialect, values=tuple(chooser.some(dialect.values, chooser.one(2, 2, 3))))
    given = tuple(chooser.some(GIVEN, chooser.one(1, 2)))
    concluded = tuple(chooser.some(CONCLUSIONS, chooser.one(1, 2, 3) if layered else 1))
    written = (layered_laws if layered else laws)(chooser, dialect, given, concluded)
    return Case(written, tuple(step(chooser, dialect, given * 2 + concluded, runs) for _ in range(number)))


def laws(chooser: Chooser, dialect: Dialect, given: Kinds, concluded: Kinds) -> tuple[Law, ...]:
    """Rules of any order: a conclusion may stop or free the rule that draws it."""
    made = []
    for _ in range(chooser.one(1, 2, 3, 4, 5)):
        author = Author(chooser.draw, dialect, given * 2 + concluded, given * 2 + concluded)
        parts, bound = left_side(author)
        named = [name for name in sorted(bound) if author.named.get(name) in GIVEN]
        form = chooser.one("none", "conclude", "conclude", "retract", "finish")
        act = conclusion(author, bound, concluded)
        if form == "none" or (form == "retract" and not named):
            act = Act()
        elif form == "retract":
            act = Act(retracts=chooser.one(*named))
        elif form == "finish" and any(author.named[name] is A for name in named):
            act = Act(finishes=next(name for name in named if author.named[name] is A))
        made.append(Law(parts, act, chooser.one(0, 0, 0, 5, -5), tuple(sorted(bound))))
    return tuple(made)


def layered_laws(chooser: Chooser, dialect: Dialect, given: Kinds, concluded: Kinds) -> tuple[Law, ...]:
    """Rules in layers: NOT, EXISTS and FORALL go over given facts and what rules of higher salience conclude."""
    layer = {kind: chooser.one(0, 1, 2) for kind in concluded}
    made = []
    for _ in range(chooser.one(1, 2, 3, 4, 5)):
        at = chooser.one(*sorted(layer.values()))
        known = given + tuple(kind for kind in concluded if layer[kind] <= at)
        closed = given + tuple(kind for kind in concluded if layer[kind] < at)
        author = Author(chooser.draw, dialect, known, closed)
        parts, bound = left_side(author)
        act = conclusion(author, bound, tuple(kind for kind in concluded if layer[kind] == at))
        made.append(Law(parts, act, -10 * at, tuple(sorted(bound))))
    return tuple(made)


def left_side(author: Author) -> tuple[tuple[Any, ...], Bound]:
    if author.chance(20):
        return (), frozenset()
    parts, bound = author.conjunction(frozenset(), 3, 2, False)
    return tuple(parts), bound


def conclusion(author: Author, bound: Bound, kinds: Kinds) -> Act:
    values = [name for name in sorted(bound) if not name.startswith("f")]
    concludes = []
    for _ in range(author.one(1, 1, 2)):
        name = author.one(*values) if values and not author.chance(4) else None
        concludes.append((author.one(*kinds), name, author.one(*author.dialect.values)))
    return Act(tuple(concludes))


def step(chooser: Chooser, dialect: Dialect, kinds: Kinds, runs: bool) -> Step:
    """A step from outside, most often a new fact."""
    do = chooser.one(*["declare"] * 6, "retract", "modify", *(["run"] if runs else []))
    if do == "declare":
        return Step(do, fact(chooser, dialect, chooser.one(*kinds)))
    if do == "run":
        return Step(do)
    return Step(do, number=chooser.draw(NUMBERS), value=chooser.one(*dialect.values))


def fact(chooser: Chooser, dialect: Dialect, kind: type[Any]) -> Any:
    values = [chooser.one(*dialect.values) for _ in range(3)]
    if kind is B:
        kept = chooser.one(0, 1, 2) if dialect.gaps and chooser.chance(3) else 2
        fields = dict(enumerate(values[:kept])) | {"x": values[2]}
    elif kind is D:
        whole = {"k": values[:1], "m": values[1]}
        fields = {"x": values[2], "n": whole}
        if dialect.gaps and chooser.chance(3):
            fields["n"] = chooser.one(whole, {"m": values[1]}, {"k": []}, {"k": 1}, 1)
    else:
        fields = dict(zip(KEYS[kind], values, strict=False))
    if dialect.gaps and kind in GIVEN and chooser.chance(4):
        del fields[chooser.one(*(key for key in fields if isinstance(key, str)))]
    return kind.from_iter(fields)
