"""Which of two activations fires first, on a stock engine with the project's matcher and order, and on its own."""

from typing import Any

import pytest

from engine.experta_door import AS, MATCH, NOT, OR
from tests.rules_as_data import C1, A, Act, B, Law
from tests.side_by_side import engine_named, facts_of, started

pytestmark = pytest.mark.usefixtures("each_kind_of_join")

EVERY = (A(x=MATCH.u),)


def concluding(value: Any) -> Act:
    return Act(((C1, None, value),))


# Rules and facts, and the firings: the rule, and the variables in the alphabet's order.
ORDERS: dict[str, tuple[Any, Any, list[tuple[Any, ...]]]] = {
    "a higher salience goes first": (
        [Law(EVERY, salience=-1), Law(EVERY), Law(EVERY, salience=1)],
        [A(x=1)],
        [("r2", 1), ("r1", 1), ("r0", 1)],
    ),
    "the latest fact goes first": ([Law(EVERY)], [A(x=1), A(x=2)], [("r0", 2), ("r0", 1)]),
    "of the latest facts, the second latest decides": (
        [Law((A(x=MATCH.u), B(MATCH.v)))],
        [A(x=1), A(x=2), B(1)],
        [("r0", 2, 1), ("r0", 1, 1)],
    ),
    "where one list begins with the other, the longer goes first": (
        [Law((B(MATCH.u),)), Law((B(MATCH.u), A()))],
        [A(x=1), B(1)],
        [("r1", 1), ("r0", 1)],
    ),
    "a fact at two places counts twice": (
        [Law((B(MATCH.u),)), Law((B(MATCH.u), A())), Law((B(MATCH.u), B(MATCH.v)))],
        [A(x=1), B(1)],
        [("r2", 1, 1), ("r1", 1), ("r0", 1)],
    ),
    "of rules on the same facts, the one that stands first": (
        [Law(EVERY), Law(EVERY), Law(EVERY)],
        [A(x=1)],
        [("r0", 1), ("r1", 1), ("r2", 1)],
    ),
    "of alternatives on the same facts, the one that stands first": (
        [Law((OR(A(x=MATCH.v), A(x=MATCH.u), NOT(B())), AS.w << A()))],
        [A(x=1)],
        [("r0", 1, A(x=1)), ("r0", 1, A(x=1)), ("r0", A(x=1))],
    ),
    "of the same facts in another order, the lower number first": (
        [Law((A(x=MATCH.u), A(x=MATCH.v)))],
        [A(x=1), A(x=2), A(x=3)],
        [("r0", *pair) for pair in ((3, 3), (2, 3), (3, 2), (1, 3), (3, 1), (2, 2), (1, 2), (2, 1), (1, 1))],
    ),
    "what is concluded is later than all before it": (
        [Law(EVERY, concluding("b")), Law((C1(x=MATCH.u),))],
        [A(x=1), A(x=2)],
        [("r0", 2), ("r1", "b"), ("r0", 1)],
    ),
}


@pytest.mark.parametrize("engine_name", ["naive", "compiled", "running"])
@pytest.mark.parametrize("sentence", ORDERS)
def test_the_first_to_fire(sentence: str, engine_name: str) -> None:
    laws, facts, expected = ORDERS[sentence]
    engine = started(engine_named(engine_name), laws)
    for fact in facts:
        engine.declare(fact.copy())
    engine.run()
    fired = [(name, *(value for _, value in sorted(bound.items()))) for name, bound in engine.fired]
    assert list(map(repr, fired)) == list(map(repr, expected))


@pytest.mark.parametrize("engine_name", ["naive", "compiled", "running"])
def test_a_conclusion_of_the_first_alternative_may_stop_the_second(engine_name: str) -> None:
    engine = started(engine_named(engine_name), (Law((OR(NOT(A()), NOT(C1())),), concluding(1)),))
    engine.run()
    assert len(engine.fired) == 1
    assert list(map(repr, facts_of(engine))) == ["C1(x=1)"]
