"""What each part of a left side means, sentence by sentence, on the naive matcher, the compiled one and the engine."""

from dataclasses import dataclass
from typing import Any

import pytest

from engine.errors import RuleMistake
from engine.experta_door import AND, AS, EXISTS, FORALL, MATCH, NOT, OR, TEST, L, P, W
from engine.named_tests import one_of
from tests.rules_as_data import C1, C2, A, B, D, Law, Over, declared_before, is_one_or_a, is_text, itself, same
from tests.side_by_side import engine_named, fact_told, started, told, told_bound

pytestmark = pytest.mark.usefixtures("each_kind_of_join")

ENGINES = ("naive", "compiled", "running")


class Word(str):
    """A word of a type of its own."""


class Heir(A):
    """A subclass of a kind of fact."""


@dataclass(frozen=True)
class Gone:
    """The fact with these contents is retracted."""

    fact: Any


@dataclass(frozen=True)
class Now:
    """The fact with these contents gets another value."""

    fact: Any
    changes: dict[str, Any]


def keyword_only(*, u: int) -> bool:
    return u == 1


def is_two(u: int) -> bool:
    return u == 2


def is_two_by_default(u: int = 2) -> bool:
    return u == 2


def less(u: int, v: int) -> bool:
    return u < v


def x_of(f: Any) -> bool:
    return bool(f["x"] == 1)


# A story: a fact is declared; a list is a run and what the rule is bound to, firing by firing, in any order.
FIELDS: dict[str, tuple[Any, list[Any]]] = {
    "a literal takes its equal": ((A(x=1),), [A(x=1), [{}]]),
    "a literal takes no equal of another type": ((A(x=1),), [A(x=True), A(x=2), A(x="1"), []]),
    "L(True) does not take 1": ((A(x=L(True)),), [A(x=1), [], A(x=2), [], Gone(A(x=1)), A(x=True), [{}]]),
    "W() asks that the field is there": ((A(x=W()),), [A(y=1), [], A(x=None), [{}]]),
    "a declared default is there": ((A(y=MATCH.u),), [A(x=1), [{"u": "a"}]]),
    "a literal takes a declared default": ((A(y="a"),), [A(x=1), A(y="b"), [{}]]),
    "~ takes a declared default": ((A(y=~L("b")),), [A(x=1), A(y="b"), [{}]]),
    "an absent field does not match under ~": ((A(x=~L(1)),), [A(y=1), [], A(x=2), [{}]]),
    "an absent field does not match ~ of a predicate": ((B(x=~P(is_text)),), [B(1), [], B(1, x=2), [{}]]),
    "a variable binds": ((A(x=MATCH.u),), [A(x="b"), [{"u": "b"}]]),
    "W with a name binds": ((A(x=W("u")),), [A(x=None), [{"u": None}]]),
    "a variable twice in a pattern asks for equals": (
        (A(x=MATCH.u, y=MATCH.u),),
        [A(x=1, y=2), A(x=2, y=2), [{"u": 2}]],
    ),
    "variables join by Python's ==": ((A(x=MATCH.u), B(x=MATCH.u)), [A(x=True), B(x=1), [{"u": True}]]),
    "a variable bound before and twice in a pattern asks for three equals": (
        (A(x=MATCH.u), B(x=MATCH.u, y=MATCH.u)),
        [A(x=1), B(x=1, y=2), [], B(x=1, y=1), [{"u": 1}]],
    ),
    "NOT of a field that equals two variables asks that none equals both": (
        (A(x=MATCH.u, y=MATCH.v), NOT(B(x=MATCH.u & MATCH.v))),
        [A(x=1, y=2), B(x=1), [{"u": 1, "v": 2}], A(x=1, y=1), []],
    ),
    "a TEST's parameter with a default gets what is bound before it": (
        (A(x=MATCH.u), TEST(is_two_by_default)),
        [A(x=1), A(x=2), [{"u": 2}]],
    ),
    "a TEST's parameter with a default keeps it where nothing is bound": (
        (A(x=MATCH.v), TEST(is_two_by_default)),
        [A(x=1), [{"v": 1}]],
    ),
    "a predicate needs only be truthy": ((A(x=P(itself)),), [A(x=0), A(x=""), A(x="no"), [{}]]),
    "one of these words takes each of them": ((A(x=one_of("a", "b")),), [A(x="a"), A(x="b"), A(x="c"), [{}, {}]]),
    "~ of one of these words takes any other": ((A(x=~one_of("a", "b")),), [A(x="a"), A(x=1), A(x="c"), [{}, {}]]),
    "one of these words takes its equal of another type": ((A(x=one_of("a")),), [A(x=Word("a")), [{}]]),
    "one of these words, a literal and a predicate": (
        (A(x=one_of("a", "b") & ~L("b") & P(is_text)),),
        [A(x="b"), A(x="a"), A(x="c"), [{}]],
    ),
    "& asks for both": ((A(x=P(is_text) & ~L("a")),), [A(x="a"), A(x=1), A(x="b"), [{}]]),
    "a literal with a name binds": ((A(x="u" << L(1)),), [A(x=2), A(x=1), [{"u": 1}]]),
    "a predicate with a name binds and joins": (
        (A(x=MATCH.u), B(x="u" << P(is_text))),
        [A(x=1), B(x=1), A(x="b"), B(x="b"), [{"u": "b"}]],
    ),
    "~ of a literal with a name binds what it is not": ((A(x="u" << ~L(1)),), [A(x=1), A(x=2), [{"u": 2}]]),
    "| is one test, whichever holds": ((A(x=L(1) | P(is_one_or_a)),), [A(x=1), A(x="a"), A(x=2), [{}, {}]]),
    "~ of | asks that none holds": ((A(x=~(L(1) | L(2))),), [A(x=1), A(x=2), A(x=3), [{}]]),
    "~ of & asks that one fails": ((A(x=~(P(is_text) & ~L("a"))),), [A(x="b"), A(x="a"), A(x=2), [{}, {}]]),
    "~ of ~ takes back": ((A(x=~~L(1)),), [A(x=2), A(x=1), [{}]]),
    "| that binds makes an activation per alternative": ((A(x=MATCH.s | L(1)),), [A(x=1), [{"s": 1}, {}]]),
    "| whose alternatives bind different variables makes two": (
        (A(x=MATCH.s | MATCH.t),),
        [A(x=1), [{"s": 1}, {"t": 1}]],
    ),
    "| over a variable bound before is one test": (
        (B(x=MATCH.u), A(x=MATCH.u | L(1))),
        [B(x=1), A(x=1), A(x=2), [{"u": 1}]],
    ),
    "an alternative of | that names a bound variable asks for its value": (
        (B(x=MATCH.u), A(x=L(5) | ("u" << ~L(3)))),
        [B(x=1), A(x=2), [], A(x=5), A(x=1), [{"u": 1}, {"u": 1}]],
    ),
    "what one alternative of | leaves free binds later": (
        (A(x=MATCH.s | L(1)), B(x=MATCH.s)),
        [A(x=1), B(x=2), [{"s": 2}]],
    ),
    "& of two bound variables asks for both": (
        (A(x=MATCH.v, y=MATCH.u), D(), C1(x=MATCH.u & MATCH.v)),
        [A(x=2, y=1), C1(x=2), D(x=1), C1(x=1), [], A(x=2, y=2), [{"u": 2, "v": 2}]],
    ),
    "~ of a variable asks for another value": (
        (A(x=MATCH.u), B(x=~MATCH.u)),
        [A(x=1), B(x=1), [], B(x=2), [{"u": 1}]],
    ),
    "~ of a variable goes by == too": ((A(x=MATCH.u), B(x=~MATCH.u)), [A(x=1), B(x=True), []]),
    "~ of a variable that the same pattern binds later": (
        (A(x=~MATCH.u, y=MATCH.u),),
        [A(x=1, y=1), A(x=2, y=1), [{"u": 1}]],
    ),
    "two ~ of one variable in a pattern are both asked": (
        (C1(x=MATCH.u), A(x=~MATCH.u, y=~MATCH.u)),
        [C1(x=1), A(x=1, y=2), A(x=2, y=1), [], A(x=2, y=2), [{"u": 1}]],
    ),
    "double underscores walk into mappings and lists": (
        (D(n__k__1=MATCH.u),),
        [D(n={"k": [1]}), D(n={"k": 1}), D(n=1), D(n={}), D(x=1), [], D(n={"k": [1, 2]}), [{"u": 2}]],
    ),
    "positions are fields": ((B(W(), MATCH.u),), [B(1), [], B(1, "b"), [{"u": "b"}]]),
    "a later position alone may be asked for": ((B.from_iter({1: L(2)}),), [B(2), B(1, 2), [{}]]),
    "a pattern takes facts of its own class only": ((A(),), [Heir(x=1), B(1), [], A(), [{}]]),
}

ELEMENTS: dict[str, tuple[Any, list[Any]]] = {
    "a rule without a left side fires once": ((), [[{}], A(), []]),
    "NOT alone fires once": ((NOT(A()),), [[{}], []]),
    "unblocking activates again what has fired": (
        (NOT(A()),),
        [[{}], A(x=1), [], Gone(A(x=1)), [{}]],
    ),
    "a blocker that comes and goes between two runs activates again": (
        (NOT(A()),),
        [[{}], A(x=1), Gone(A(x=1)), [{}]],
    ),
    "one of two blockers gone still blocks": (
        (NOT(A()),),
        [A(x=1), A(x=2), [], Gone(A(x=1)), [], Gone(A(x=2)), [{}]],
    ),
    "a blocker withdraws what has not fired": ((A(), NOT(B())), [A(), B(1), []]),
    "NOT sees the variables before it": (
        (A(x=MATCH.u), NOT(B(x=MATCH.u))),
        [A(x=1), A(x=2), B(x=1), [{"u": 2}], Gone(B(x=1)), [{"u": 1}]],
    ),
    "NOT before the binder has a variable of its own": (
        (NOT(B(x=MATCH.u)), A(x=MATCH.u)),
        [A(x=1), [{"u": 1}], B(x=2), A(x=2), [], Gone(B(x=2)), [{"u": 1}, {"u": 2}]],
    ),
    "NOT of two patterns joins them inside": (
        (NOT(AND(A(x=MATCH.u), B(x=MATCH.u))),),
        [[{}], A(x=1), B(x=2), [], B(x=1), [], Gone(A(x=1)), [{}]],
    ),
    "NOT of two patterns joins them with what stands before": (
        (C1(x=MATCH.u), NOT(AND(A(x=MATCH.u, y=MATCH.v), B(x=MATCH.v)))),
        [C1(x=1), C1(x=2), A(x=1, y="b"), B(x="b"), [{"u": 2}], Gone(B(x="b")), [{"u": 1}]],
    ),
    "NOT in NOT sees the variables of both": (
        (C1(x=MATCH.u), NOT(AND(A(x=MATCH.v), NOT(B(MATCH.u, MATCH.v))))),
        [C1(x=1), A(x=2), [], B(1, 2), [{"u": 1}], A(x=3), [], B(2, 3), [], Gone(A(x=3)), [{"u": 1}]],
    ),
    "NOT of NOT asks for one, once": (
        (NOT(NOT(A())),),
        [[], A(x=1), A(x=2), [{}], Gone(A(x=1)), [], Gone(A(x=2)), A(x=3), [{}]],
    ),
    "NOT of OR asks for neither": (
        (NOT(OR(A(), B(1))),),
        [A(), [], B(1), Gone(A()), [], Gone(B(1)), [{}]],
    ),
    "NOT of a TEST asks that it fails": (
        (A(x=MATCH.u), NOT(TEST(is_two))),
        [A(x=2), [], A(x=1), [{"u": 1}]],
    ),
    "NOT with a TEST inside": (
        (A(x=MATCH.u), NOT(AND(B(x=MATCH.v), TEST(less)))),
        [A(x=2), B(x=1), [{"u": 2}], B(x=3), A(x=4), [{"u": 4}]],
    ),
    "EXISTS fires once though two facts match": ((EXISTS(A()),), [A(x=1), A(x=2), [{}]]),
    "EXISTS stands while one is left": (
        (EXISTS(A()),),
        [A(x=1), [{}], A(x=2), Gone(A(x=1)), [], Gone(A(x=2)), [], A(x=3), [{}]],
    ),
    "EXISTS sees the variables before it": (
        (A(x=MATCH.u), EXISTS(B(MATCH.u))),
        [A(x=1), A(x=2), B(2, 1), B(2, 2), [{"u": 2}]],
    ),
    "EXISTS of two patterns joins them": (
        (EXISTS(A(x=MATCH.u), B(x=MATCH.u)),),
        [A(x=1), B(x=2), [], B(x=1), A(x=2), [{}]],
    ),
    "a variable of EXISTS is not that of a later pattern": (
        (EXISTS(A(x=MATCH.u)), B(x=MATCH.u)),
        [A(x=1), B(x=2), [{"u": 2}]],
    ),
    "FORALL holds where there is nothing": ((FORALL(A(x=MATCH.u), B(x=MATCH.u)),), [[{}]]),
    "FORALL asks for every one": (
        (FORALL(A(x=MATCH.u), B(x=MATCH.u)),),
        [A(x=1), A(x=2), B(x=1), [], B(x=2), [{}], A(x=3), [], Gone(A(x=3)), [{}]],
    ),
    "FORALL of three asks for both of the last": (
        (FORALL(A(x=MATCH.u), B(x=MATCH.u), C1(x=MATCH.u)),),
        [A(x=1), B(x=1), [], C1(x=1), [{}]],
    ),
    "FORALL sees the variables before it": (
        (D(x=MATCH.u), FORALL(A(x=MATCH.u, y=MATCH.v), C1(x=MATCH.v))),
        [D(x=1), D(x=2), A(x=1, y="b"), A(x=1, y="c"), C1(x="b"), [{"u": 2}], C1(x="c"), [{"u": 1}]],
    ),
    "OR makes an activation per alternative": ((OR(A(x=1), A(y=1)),), [A(x=1, y=1), [{}, {}]]),
    "two OR make every combination": (
        (OR(A(), B(1)), OR(C1(), C2())),
        [A(), B(1), C1(x=1), C2(x=1), [{}, {}, {}, {}]],
    ),
    "a variable bound in one alternative joins in that one": (
        (OR(A(x=MATCH.u), B(1)), C1(x=MATCH.u)),
        [A(x=1), B(1), C1(x=2), [{"u": 2}]],
    ),
    "an alternative without a pattern stands on its own": ((OR(A(), NOT(B(1))),), [[{}], A(), [{}]]),
    "AND in AND is one conjunction": (
        (AND(A(x=MATCH.u), AND(B(x=MATCH.u), NOT(C1(x=MATCH.u)))),),
        [A(x=1), B(x=1), A(x=2), B(x=2), C1(x=2), [{"u": 1}]],
    ),
    "a TEST takes variables by name": (
        (A(x=MATCH.v), B(x=MATCH.u), TEST(less)),
        [A(x=1), A(x=3), B(x=2), [{"u": 2, "v": 3}]],
    ),
    "a TEST waits for its variables": (
        (TEST(less), A(x=MATCH.v), B(x=MATCH.u)),
        [A(x=1), A(x=3), B(x=2), [{"u": 2, "v": 3}]],
    ),
    "a TEST takes keyword-only parameters": ((A(x=MATCH.u), TEST(keyword_only)), [A(x=1), A(x=2), [{"u": 1}]]),
    "a TEST may be an object with a signature": (
        (A(x=MATCH.u), B(x=MATCH.w), TEST(Over(same, "w", "u"))),
        [A(x=1), B(x=1), B(x=2), [{"u": 1, "w": 1}]],
    ),
    "a TEST takes facts by name": ((AS.f << A(), TEST(x_of)), [A(x=1), A(x=2), [{"f": A(x=1)}]]),
    "a TEST over two facts of one kind": (
        (AS.f << A(), AS.g << A(), TEST(Over(declared_before, "f", "g"))),
        [A(x=1), A(x=2), [{"f": A(x=1), "g": A(x=2)}]],
    ),
    "a fact may stand in two places": (
        (A(x=MATCH.u), A(x=MATCH.v)),
        [
            A(x=1),
            [{"u": 1, "v": 1}],
            A(x=2),
            Gone(A(x=1)),
            [{"u": 2, "v": 2}],
        ],
    ),
    "a fact may match and block": (
        (A(x=MATCH.u), NOT(A(y=2))),
        [A(x=1), A(x=2, y=2), [], Gone(A(x=2, y=2)), [{"u": 1}]],
    ),
    "a rule fires once on the same facts": ((A(x=W()),), [A(x=1), [{}], B(1), []]),
    "a fact is the same in whatever order its fields are named": (
        (A(),),
        [A(x=1, y=2), A(y=2, x=1), [{}], A(x=2), [{}]],
    ),
    "a fact is not the same under another field": ((A(),), [A(x=1), A(z=1), [{}, {}], B(1), []]),
    "what is declared twice is there once": ((A(),), [A(x=1), A(x=1), [{}], A(x=1), []]),
    "a modified fact is a new one": ((A(x=MATCH.u),), [A(x=1), [{"u": 1}], Now(A(x=1), {"x": 2}), [{"u": 2}]]),
    "a fact modified in a field nobody reads fires again": (
        (A(x=MATCH.u),),
        [A(x=1, y=1), [{"u": 1}], Now(A(x=1, y=1), {"y": 2}), [{"u": 1}]],
    ),
    "a position is modified by its number": (
        (B(MATCH.u),),
        [B(1), Now(B(1), {"_0": 2}), [{"u": 2}]],
    ),
    "a retracted fact takes what has not fired with it": ((A(), B(1)), [A(), B(1), Gone(A()), []]),
}
STORIES = {**FIELDS, **ELEMENTS}


@pytest.mark.parametrize("engine_name", ENGINES)
@pytest.mark.parametrize("sentence", STORIES)
def test_a_left_side_means(sentence: str, engine_name: str) -> None:
    parts, story = STORIES[sentence]
    engine = started(engine_named(engine_name), (Law(parts),))
    for event in story:
        if isinstance(event, list):
            engine.fired.clear()
            engine.run()
            assert sorted(told_bound(bound) for _, bound in engine.fired) == sorted(map(told_bound, event))
        elif isinstance(event, Gone | Now):
            fact = fact_told(engine, told(event.fact))
            if isinstance(event, Gone):
                engine.retract(fact)
            else:
                engine.modify(fact, **event.changes)
        else:
            engine.declare(event.copy())


MISTAKES: dict[str, Any] = {
    "~ of a variable that nothing binds": (A(x=~MATCH.u),),
    "~ of a variable that a later element binds": (A(x=~MATCH.u), B(x=MATCH.u)),
    "~ of a variable that only one alternative binds": (OR(A(x=MATCH.u), A()), B(x=~MATCH.u)),
    "~ of a variable that only NOT binds": (NOT(A(x=MATCH.u)), B(x=~MATCH.u)),
    "a TEST whose variable nothing binds": (A(), TEST(is_two)),
    "a TEST whose variable only NOT binds": (A(), NOT(B(x=MATCH.u)), TEST(is_two)),
    "a TEST in NOT whose variable is bound after it": (NOT(AND(A(), TEST(is_two))), B(x=MATCH.u)),
    "a TEST whose variable only one alternative binds": (OR(A(x=MATCH.u), B(1)), TEST(is_two)),
}


@pytest.mark.parametrize("engine_name", ENGINES[1:])
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_left_side_that_cannot_be_asked_is_a_mistake_of_its_rule(mistake: str, engine_name: str) -> None:
    with pytest.raises(RuleMistake, match=r"^[^\n]*r0[^\n]*$"):
        started(engine_named(engine_name), (Law(MISTAKES[mistake]),))
