"""What a rule raises is told with the rule, its bindings and its facts, and costs no other rule its turn."""

from typing import Any

import pytest

from engine.errors import EndlessRun
from engine.experta_door import AND, AS, EXISTS, MATCH, NOT, TEST, KnowledgeEngine, P, Rule
from engine.order import TotalOrder
from tests.rules_as_data import C1, A, Act, B, Law
from tests.side_by_side import engine_named, facts_of, of_engine, started

pytestmark = pytest.mark.usefixtures("each_kind_of_join")

KINDS = ("compiled", "running", "maintained")


def kind_named(name: str) -> Any:
    return of_engine("support", "Maintained") if name == "maintained" else engine_named(name)


def breaks_at_one(u: Any) -> bool:
    if u == 1:
        raise ValueError("one is\ntoo few")
    return True


def breaks_at_two_facts(f: Any, v: Any) -> bool:
    return bool(f["x"] / (v - 2))


class Breaking(Act):
    """A right side that does what it does, then fails at one."""

    def __call__(self, engine: Any, bound: dict[str, Any]) -> None:
        super().__call__(engine, bound)
        breaks_at_one(bound["u"])


GOOD = Law((A(x=MATCH.u),), certain=("u",))
BAD_TEST = Law((AS.f << A(x=MATCH.u), TEST(breaks_at_one)), salience=10)
BAD_PREDICATE = Law((AS.f << A(x="u" << P(breaks_at_one)),), salience=10)
BAD_RIGHT_SIDE = Law((AS.f << A(x=MATCH.u),), Breaking(), salience=10)
BAD = {"a test": BAD_TEST, "a predicate": BAD_PREDICATE, "a right side": BAD_RIGHT_SIDE}


def values(engine: Any, name: str) -> list[Any]:
    return sorted(bound["u"] for fired, bound in engine.fired if fired == name)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Any:
    return kind_named(request.param)


@pytest.fixture
def fault() -> Any:
    return of_engine("errors", "RuleFault")


@pytest.mark.parametrize("what", BAD)
def test_a_fault_is_one_line_that_names_the_rule_and_the_fact(kind: Any, fault: Any, what: str) -> None:
    engine = started(kind, (GOOD, BAD[what]))
    with pytest.raises(fault) as caught:
        engine.declare(A(x=1))
        engine.run()
    told = str(caught.value)
    assert "\n" not in told
    assert "r1" in told
    assert "ValueError" in told
    assert "too few" in told
    assert "A(x=1)" in told
    assert isinstance(caught.value.__cause__, ValueError)


@pytest.mark.parametrize("what", ["a test", "a right side"])
def test_a_fault_tells_what_was_bound(kind: Any, fault: Any, what: str) -> None:
    engine = started(kind, (GOOD, BAD[what]))
    with pytest.raises(fault, match=r"\bu\b.*\b1\b"):
        engine.declare(A(x=1))
        engine.run()


def test_a_fault_over_two_facts_tells_both(kind: Any, fault: Any) -> None:
    engine = started(kind, (Law((AS.f << A(x=MATCH.u), B(MATCH.v), TEST(breaks_at_two_facts))),))
    with pytest.raises(fault, match=r"ZeroDivisionError") as caught:
        engine.declare(B(2))
        engine.declare(A(x=1))
        engine.run()
    assert "A(x=1)" in str(caught.value)
    assert "B(2)" in str(caught.value)


@pytest.mark.parametrize("what", BAD)
def test_after_a_fault_the_other_rules_have_their_turn(kind: Any, fault: Any, what: str) -> None:
    engine = started(kind, (GOOD, BAD[what]))
    with pytest.raises(fault):
        engine.declare(A(x=1))
        engine.run()
    engine.run()
    assert values(engine, "r0") == [1]


@pytest.mark.parametrize("what", BAD)
def test_after_a_fault_the_engine_takes_new_facts(kind: Any, fault: Any, what: str) -> None:
    engine = started(kind, (GOOD, BAD[what]))
    with pytest.raises(fault):
        engine.declare(A(x=1))
        engine.run()
    engine.declare(A(x=2))
    engine.run()
    assert values(engine, "r0") == [1, 2]
    assert 2 in values(engine, "r1")
    assert sorted(map(repr, facts_of(engine))) == ["A(x=1)", "A(x=2)"]


@pytest.mark.parametrize("what", BAD)
def test_after_a_fault_its_fact_can_go(kind: Any, fault: Any, what: str) -> None:
    engine = started(kind, (GOOD, BAD[what], Law((NOT(A()),))))
    with pytest.raises(fault):
        engine.declare(A(x=1))
        engine.run()
    engine.retract(facts_of(engine)[0])
    engine.declare(A(x=2))
    engine.run()
    assert 2 in values(engine, "r0")
    assert 2 in values(engine, "r1")
    engine.retract(facts_of(engine)[0])
    engine.fired.clear()
    engine.run()
    assert [name for name, _ in engine.fired] == ["r2"]


@pytest.mark.parametrize(
    "parts",
    [
        (NOT(AND(A(x=MATCH.u), TEST(breaks_at_one))),),
        (EXISTS(A(x=P(breaks_at_one))),),
        (B(MATCH.v), NOT(A(x="u" << P(breaks_at_one)))),
    ],
    ids=["TEST in NOT", "P in EXISTS", "P in NOT"],
)
def test_a_fault_inside_a_negation_is_told_too_and_leaves_the_engine_usable(kind: Any, fault: Any, parts: Any) -> None:
    engine = started(kind, (GOOD, Law(parts, salience=10)))
    with pytest.raises(fault, match=r"^[^\n]*\br1\b[^\n]*$"):
        engine.declare(B(1))
        engine.declare(A(x=1))
        engine.run()
    engine.retract(next(fact for fact in facts_of(engine) if isinstance(fact, A)))
    engine.declare(A(x=2))
    engine.run()
    assert 2 in values(engine, "r0")


def test_what_a_right_side_declared_before_it_failed_is_matched_afterwards(fault: Any) -> None:
    for name in ("compiled", "running"):
        after = Law((C1(x=MATCH.u),))
        engine = started(kind_named(name), (Law((A(x=MATCH.u),), Breaking(((C1, "u", None),))), after))
        engine.declare(A(x=1))
        with pytest.raises(fault):
            engine.run()
        engine.run()
        assert values(engine, "r1") == [1]


def test_a_right_side_that_failed_has_had_its_turn(fault: Any) -> None:
    for name in ("compiled", "running"):
        engine = started(kind_named(name), (BAD_RIGHT_SIDE,))
        engine.declare(A(x=1))
        with pytest.raises(fault):
            engine.run()
        engine.run()
        assert values(engine, "r0") == [1]


class Stock(KnowledgeEngine):
    """A stock engine on the compiled matcher."""

    __matcher__ = of_engine("matcher", "CompiledMatcher")
    __strategy__ = TotalOrder


@pytest.mark.parametrize("kind", [Stock, engine_named("running")])
def test_a_fact_that_a_right_side_takes_back_and_declares_again_is_matched_again(kind: Any) -> None:
    class Again(kind):
        @Rule(AS.fact << A(x=1), AS.go << B(), salience=10)
        def again(self, fact: Any, go: Any) -> None:
            self.retract(go)
            self.retract(fact)
            self.declare(fact)

        @Rule(A(x=MATCH.u))
        def seen(self, u: Any) -> None:
            self.fired.append(("seen", {"u": u}))

    engine = Again()
    engine.fired = []
    engine.reset()
    engine.declare(A(x=1))
    engine.declare(B(1))
    engine.run()
    assert values(engine, "seen") == [1]


@pytest.mark.parametrize("name", ["running", "maintained"])
def test_a_run_that_was_stopped_for_its_length_goes_on_with_what_was_next(name: str) -> None:
    engine = started(kind_named(name), (Law((A(x=MATCH.u),)),))
    engine.most_firings = 3
    for value in range(5):
        engine.declare(A(x=value))
    with pytest.raises(EndlessRun):
        engine.run()
    engine.run()
    assert values(engine, "r0") == [0, 1, 2, 3, 4]
