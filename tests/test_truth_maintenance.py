"""What was concluded stands as long as something supports it: after any change, as a fresh run on the final facts."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import RuleFault
from engine.experta_door import AND, AS, EXISTS, FORALL, MATCH, NOT, OR, TEST, Fact, Field, InitialFact, L, Rule
from tests.rule_sets import TYPED, Case, Step, cases
from tests.rules_as_data import C1, C2, C3, A, Act, B, D, Law, engine_kind
from tests.side_by_side import (
    RUNS,
    changed,
    engine_named,
    fact_told,
    facts_of,
    of_engine,
    started,
    told,
    told_facts,
)

pytestmark = pytest.mark.usefixtures("each_kind_of_join")


def begun(kind: type[Any]) -> Any:
    engine = kind()
    engine.fired = []
    engine.reset()
    return engine


def maintained(*laws: Law) -> Any:
    return begun(engine_kind(of_engine("support", "Maintained"), laws))


def told_standing(engine: Any) -> Counter[Any]:
    """The firings that stand, by rule and facts."""
    return Counter((firing.rule.__name__, tuple(map(told, firing.matched))) for firing in engine.firings)


def told_conflicts(engine: Any) -> Counter[Any]:
    """The matches that stand, by rule and facts."""
    return Counter(
        (rule, tuple(told(engine.facts[number]) for number in numbers))
        for rule, numbers, _ in engine.conflicts.elements()
    )


# ---- any rules in layers, any changes ----


def take(engine: Any, said: dict[Any, Any], step: Step) -> None:
    """Do a step, on the engine and in the list of what was said from outside."""
    if step.do == "run":
        engine.run()
    elif step.do == "declare":
        engine.declare(step.fact.copy())
        said.setdefault(told(step.fact), step.fact)
    elif said:
        on = list(said)[step.number % len(said)]
        fact = fact_told(engine, on)
        gone = said.pop(on)
        if step.do == "retract":
            engine.retract(fact)
        else:
            now = changed(gone, step)
            said.setdefault(told(now), now)
            engine.modify(fact, **_modifiers(gone, now))


def _modifiers(before: Any, after: Any) -> dict[str, Any]:
    """The fields that differ; when none does, all of them."""
    fields = {key: value for key, value in after.items() if not after.is_special(key)}
    differing = {key: value for key, value in fields.items() if told({key: before.get(key)}) != told({key: value})}
    return {f"_{key}" if isinstance(key, int) else key: value for key, value in (differing or fields).items()}


def assert_as_after_a_fresh_run(engine: Any, kind: type[Any], case: Case, said: dict[Any, Any]) -> None:
    """What was said from outside, said to a new engine and to a stock one on the naive matcher, comes to the same."""
    fresh, naive = begun(kind), started(engine_named("naive"), case.laws)
    for other in (fresh, naive):
        for fact in said.values():
            other.declare(fact.copy())
        other.run()
    assert told_facts(engine) == told_facts(fresh) == told_facts(naive)
    assert told_standing(engine) == told_standing(fresh) == told_conflicts(naive)


@RUNS
@given(cases(TYPED, layered=True), st.booleans())
def test_after_any_changes_facts_and_firings_are_those_of_a_fresh_run(case: Case, run_often: bool) -> None:
    kind = engine_kind(of_engine("support", "Maintained"), case.laws)
    engine, said = begun(kind), dict[Any, Any]()
    for step in (*case.steps, Step("run")):
        take(engine, said, step)
        if run_often or step.do == "run":
            engine.run()
            assert_as_after_a_fresh_run(engine, kind, case, said)


@RUNS
@given(cases(TYPED, layered=True))
def test_facts_changed_together_come_to_what_a_fresh_run_on_the_changed_facts_comes_to(case: Case) -> None:
    kind = engine_kind(of_engine("support", "Maintained"), case.laws)
    engine, said = begun(kind), dict[Any, Any]()
    for step in case.steps:
        if step.do in ("declare", "run"):
            take(engine, said, step)
    engine.run()
    wanted = dict[Any, Any]()
    for step in case.steps:
        on = list(said)[step.number % len(said)] if said else None
        if on is not None and step.do in ("modify", "retract") and told(now := changed(said[on], step)) not in said:
            wanted.setdefault(on, now)
    left = engine.rewrite([(fact_told(engine, on), now) for on, now in wanted.items()])
    for fact, now in left:
        engine.modify(fact, **_modifiers(fact, now))
    engine.run()
    said |= wanted
    assert_as_after_a_fresh_run(engine, kind, case, said)


# ---- sentence by sentence ----

BY_A = Law((A(x=MATCH.u),), Act(((C1, "u", None),)), salience=20)
BY_B = Law((B(MATCH.u),), Act(((C1, "u", None),)), salience=20)
C2_BY_C1 = Law((C1(x=MATCH.u),), Act(((C2, "u", None),)), salience=20)
C1_BY_C2 = Law((C2(x=MATCH.u),), Act(((C1, "u", None),)), salience=20)
C3_BY_C2 = Law((C2(x=MATCH.u),), Act(((C3, "u", None),)), salience=20)
C3_WITHOUT_C1 = Law((D(x=MATCH.u), NOT(C1(x=MATCH.u))), Act(((C3, "u", None),)))


def after(engine: Any) -> list[str]:
    """What there is after a run, in the alphabet's order."""
    engine.run()
    return sorted(repr(fact) for fact in facts_of(engine))


def test_a_conclusion_goes_with_its_support() -> None:
    engine = maintained(BY_A)
    fact = engine.declare(A(x=1))
    assert after(engine) == ["A(x=1)", "C1(x=1)"]
    engine.retract(fact)
    assert after(engine) == []
    assert list(engine.firings) == []


def test_a_conclusion_with_two_supports_stays_when_one_goes() -> None:
    engine = maintained(BY_A, BY_B)
    by_a, by_b = engine.declare(A(x=1)), engine.declare(B(1))
    assert after(engine) == ["A(x=1)", "B(1)", "C1(x=1)"]
    engine.retract(by_a)
    assert after(engine) == ["B(1)", "C1(x=1)"]
    engine.retract(by_b)
    assert after(engine) == []


def test_two_firings_of_one_rule_are_two_supports() -> None:
    engine = maintained(Law((A(),), Act(((C1, None, "b"),))))
    one, other = engine.declare(A(x=1)), engine.declare(A(x=2))
    assert after(engine) == ["A(x=1)", "A(x=2)", "C1(x='b')"]
    engine.retract(other)
    assert after(engine) == ["A(x=1)", "C1(x='b')"]
    engine.retract(one)
    assert after(engine) == []


def test_two_alternatives_on_the_same_fact_are_two_supports() -> None:
    engine = maintained(Law((A(), OR(NOT(B(1)), NOT(B(2)))), Act(((C1, None, "b"),))))
    engine.declare(A(x=1))
    assert told_standing(engine) == Counter()
    assert after(engine) == ["A(x=1)", "C1(x='b')"]
    engine.declare(B(1))
    assert after(engine) == ["A(x=1)", "B(1)", "C1(x='b')"]
    engine.declare(B(2))
    assert after(engine) == ["A(x=1)", "B(1)", "B(2)"]


def test_what_rested_on_a_conclusion_goes_with_it() -> None:
    engine = maintained(BY_A, BY_B, C2_BY_C1, C3_BY_C2)
    by_a, by_b = engine.declare(A(x=1)), engine.declare(B(1))
    assert after(engine) == ["A(x=1)", "B(1)", "C1(x=1)", "C2(x=1)", "C3(x=1)"]
    engine.retract(by_b)
    assert after(engine) == ["A(x=1)", "C1(x=1)", "C2(x=1)", "C3(x=1)"]
    engine.retract(by_a)
    assert after(engine) == []


def test_two_conclusions_that_support_each_other_fall_with_the_outside_support() -> None:
    engine = maintained(BY_A, C2_BY_C1, C1_BY_C2)
    fact = engine.declare(A(x=1))
    assert after(engine) == ["A(x=1)", "C1(x=1)", "C2(x=1)"]
    engine.retract(fact)
    assert after(engine) == []


def test_a_circle_stands_while_one_of_two_ways_into_it_is_left() -> None:
    into_c2 = Law((B(MATCH.u),), Act(((C2, "u", None),)), salience=20)
    engine = maintained(BY_A, C2_BY_C1, C1_BY_C2, into_c2)
    by_a, by_b = engine.declare(A(x=1)), engine.declare(B(1))
    assert after(engine) == ["A(x=1)", "B(1)", "C1(x=1)", "C2(x=1)"]
    engine.retract(by_a)
    assert after(engine) == ["B(1)", "C1(x=1)", "C2(x=1)"]
    engine.retract(by_b)
    assert after(engine) == []


def test_a_conclusion_that_supports_itself_falls_with_its_other_support() -> None:
    itself = Law((C1(x=MATCH.u),), Act(((C1, "u", None),)), salience=20)
    engine = maintained(BY_A, itself)
    fact = engine.declare(A(x=1))
    assert after(engine) == ["A(x=1)", "C1(x=1)"]
    engine.retract(fact)
    assert after(engine) == []


def test_a_conclusion_from_not_falls_when_the_denied_fact_comes_and_comes_back_when_it_goes() -> None:
    engine = maintained(C3_WITHOUT_C1)
    engine.declare(D(x=1))
    assert after(engine) == ["C3(x=1)", "D(x=1)"]
    denied = engine.declare(C1(x=1))
    assert after(engine) == ["C1(x=1)", "D(x=1)"]
    engine.retract(denied)
    assert after(engine) == ["C3(x=1)", "D(x=1)"]


def test_a_conclusion_from_not_falls_when_the_denied_fact_is_concluded() -> None:
    engine = maintained(BY_A, C3_WITHOUT_C1)
    engine.declare(D(x=1))
    assert after(engine) == ["C3(x=1)", "D(x=1)"]
    fact = engine.declare(A(x=1))
    assert after(engine) == ["A(x=1)", "C1(x=1)", "D(x=1)"]
    engine.modify(fact, x=2)
    assert after(engine) == ["A(x=2)", "C1(x=2)", "C3(x=1)", "D(x=1)"]


def test_not_of_two_patterns_withdraws_and_gives_back() -> None:
    engine = maintained(Law((NOT(AND(A(x=MATCH.u), B(MATCH.u))),), Act(((C1, None, "b"),))))
    engine.declare(A(x=1))
    assert after(engine) == ["A(x=1)", "C1(x='b')"]
    fact = engine.declare(B(1))
    assert after(engine) == ["A(x=1)", "B(1)"]
    engine.retract(fact)
    assert after(engine) == ["A(x=1)", "C1(x='b')"]


def test_a_conclusion_from_exists_stays_while_one_is_left() -> None:
    engine = maintained(Law((EXISTS(A()),), Act(((C1, None, "b"),))))
    facts = [engine.declare(A(x=number)) for number in (1, 2)]
    assert after(engine) == ["A(x=1)", "A(x=2)", "C1(x='b')"]
    engine.retract(facts[0])
    assert after(engine) == ["A(x=2)", "C1(x='b')"]
    engine.retract(facts[1])
    assert after(engine) == []


def test_a_conclusion_from_forall_goes_with_the_first_exception() -> None:
    engine = maintained(Law((FORALL(A(x=MATCH.u), B(MATCH.u)),), Act(((C1, None, "b"),))))
    assert after(engine) == ["C1(x='b')"]
    engine.declare(A(x=1))
    assert after(engine) == ["A(x=1)"]
    engine.declare(B(1))
    assert after(engine) == ["A(x=1)", "B(1)", "C1(x='b')"]


def test_a_given_fact_that_is_also_concluded_stays_when_its_support_goes() -> None:
    engine = maintained(BY_A)
    engine.declare(C1(x=1))
    fact = engine.declare(A(x=1))
    assert after(engine) == ["A(x=1)", "C1(x=1)"]
    engine.retract(fact)
    assert after(engine) == ["C1(x=1)"]


def test_a_concluded_fact_that_is_then_given_stays_when_its_support_goes() -> None:
    engine = maintained(BY_A, C2_BY_C1)
    fact = engine.declare(A(x=1))
    engine.run()
    engine.declare(C1(x=1))
    engine.retract(fact)
    assert after(engine) == ["C1(x=1)", "C2(x=1)"]
    engine.retract(fact_told(engine, told(C1(x=1))))
    assert after(engine) == []


def test_retracting_a_given_fact_that_is_also_concluded_leaves_the_conclusion() -> None:
    engine = maintained(BY_A, C2_BY_C1)
    given_fact = engine.declare(C1(x=1))
    engine.declare(A(x=1))
    assert after(engine) == ["A(x=1)", "C1(x=1)", "C2(x=1)"]
    engine.retract(given_fact)
    assert after(engine) == ["A(x=1)", "C1(x=1)", "C2(x=1)"]


def test_a_modified_fact_takes_its_conclusions_along() -> None:
    engine = maintained(BY_A, C2_BY_C1)
    fact = engine.declare(A(x=1))
    engine.run()
    engine.modify(fact, x=2)
    assert after(engine) == ["A(x=2)", "C1(x=2)", "C2(x=2)"]


def test_a_match_of_two_facts_that_are_changed_together_is_found_once() -> None:
    engine = maintained(Law((A(x=MATCH.u), D(x=MATCH.u)), Act(((C1, "u", None),))))
    one, other = engine.declare(A(x=1)), engine.declare(D(x=1))
    assert after(engine) == ["A(x=1)", "C1(x=1)", "D(x=1)"]
    assert engine.rewrite([(one, A(x=2)), (other, D(x=2))]) == []
    assert after(engine) == ["A(x=2)", "C1(x=2)", "D(x=2)"]
    assert len(engine.firings) == 1


def test_a_match_is_found_again_of_which_only_one_of_two_changed_facts_is_looked_at_where_it_changed() -> None:
    engine = maintained(Law((A(x=MATCH.u), D(x=MATCH.u)), Act(((C1, "u", None),))), Law((D(n=MATCH.u),), Act()))
    one, other = engine.declare(A(x=1)), engine.declare(D(x=2, n="a"))
    assert after(engine)[1:] == ["D(x=2, n='a')"]
    assert engine.rewrite([(one, A(x=2)), (other, D(x=2, n="b"))]) == []
    assert after(engine)[1:] == ["C1(x=2)", "D(x=2, n='b')"]


CHANGED_IN_PLACE = {
    "out of what EXISTS asks for": ((EXISTS(A(x=1)),), {"x": 1}, {"x": 2}, []),
    "into what EXISTS asks for": ((EXISTS(A(x=1)),), {"x": 2}, {"x": 1}, ["C1(x='b')"]),
    "into what a NOT forbids": ((D(), NOT(A(x=1))), {"x": 2}, {"x": 1}, []),
    "out of what a NOT forbids": ((D(), NOT(A(x=1))), {"x": 1}, {"x": 2}, ["C1(x='b')"]),
}


@pytest.mark.parametrize("how", CHANGED_IN_PLACE)
def test_a_fact_changed_in_its_place_comes_to_what_a_fresh_run_comes_to(how: str) -> None:
    parts, before, now, concluded = CHANGED_IN_PLACE[how]
    engine = maintained(Law(parts, Act(((C1, None, "b"),))))
    fact = engine.declare(A(**before))
    engine.declare(D(x=1))
    engine.run()
    assert engine.modify(fact, **now) is fact  # in its place, not by way of a new one
    assert [told for told in after(engine) if told.startswith("C1")] == concluded


def test_one_becomes_true_which_is_another_value() -> None:
    engine = maintained(Law((A(x=L(True)),), Act(((C1, None, "b"),))))
    fact = engine.declare(A(x=1))
    engine.run()
    engine.modify(fact, x=True)
    assert after(engine) == ["A(x=True)", "C1(x='b')"]


def test_a_guarded_rule_whose_own_fact_is_changed_in_its_place_fires_again() -> None:
    engine = maintained(Law((A(x=MATCH.u), NOT(B(MATCH.u))), Act(((C1, "u", None),))))
    fact = engine.declare(A(x=1))
    engine.run()
    for value in (2, 1):
        assert engine.modify(fact, x=value) is fact
        assert after(engine) == [f"A(x={value})", f"C1(x={value})"]


def test_a_right_side_that_sees_the_whole_fact_is_done_again_when_a_field_is_modified_that_no_pattern_names() -> None:
    class Copying(of_engine("support", "Maintained")):
        @Rule(AS.f << A(x=1))
        def copied(self, f: Any) -> None:
            self.declare(C1(x=f["y"]))

    engine = Copying()
    engine.reset()
    fact = engine.declare(A(x=1, y="a"))
    engine.run()
    engine.modify(fact, y="b")
    assert [told for told in after(engine) if told.startswith("C1")] == ["C1(x='b')"]


def test_a_fact_that_is_given_and_concluded_leaves_its_conclusion_when_it_is_modified() -> None:
    engine = maintained(Law((B(),), Act(((C1, None, 1),)), salience=20), C2_BY_C1)
    fact = engine.declare(C1(x=1))
    engine.declare(B(1))
    engine.run()
    engine.modify(fact, x=2)
    assert after(engine) == ["B(1)", "C1(x=1)", "C1(x=2)", "C2(x=1)", "C2(x=2)"]


def test_what_a_right_side_declared_before_it_raised_does_not_stand() -> None:
    class Failing(of_engine("support", "Maintained")):
        @Rule(A())
        def fails(self) -> None:
            self.declare(C1(x=1))
            raise ValueError("no")

    engine = Failing()
    engine.reset()
    engine.declare(A(x=1))
    with pytest.raises(RuleFault):
        engine.run()
    assert after(engine) == ["A(x=1)"]


@pytest.mark.parametrize("change", [{"x": "text"}, {"x": MATCH.u}, {"x__y": 1}], ids=["text", "pattern", "nested"])
@pytest.mark.parametrize("settled", [True, False])
def test_a_change_that_could_not_be_declared_is_refused_and_the_fact_stays(
    change: dict[str, Any], settled: bool
) -> None:
    class Numbered(Fact):
        x = Field(int, mandatory=True)

    class Asking(of_engine("support", "Maintained")):
        @Rule(Numbered(x=MATCH.u))
        def asked(self, u: Any) -> None:
            self.declare(C1(x=u))

    engine = Asking()
    engine.reset()
    fact = engine.declare(Numbered(x=1))
    if settled:
        engine.run()
    with pytest.raises((KeyError, TypeError, ValueError)):
        engine.modify(fact, **change)
    assert after(engine) == ["C1(x=1)", "Numbered(x=1)"]


def test_a_fact_modified_into_the_equal_of_an_earlier_one_leaves_the_earlier_one_in_its_place() -> None:
    engine = maintained(BY_A)
    facts = [engine.declare(A(x=number)) for number in (1, 2, 3)]
    engine.modify(facts[1], x=1)
    engine.run()
    engine.in_order()
    assert [repr(fact) for fact in facts_of(engine)][:2] == ["A(x=1)", "A(x=3)"]


def test_a_fact_taken_back_before_anything_fired_leaves_no_gap_in_the_numbers() -> None:
    engine, fresh = maintained(BY_A), maintained(BY_A)
    engine.retract(engine.declare(A(x=1)))
    for one in (engine, fresh):
        one.declare(A(x=2))
        one.run()
        one.in_order()
    assert [fact["__factid__"] for fact in facts_of(engine)] == [fact["__factid__"] for fact in facts_of(fresh)]


def test_two_facts_are_never_made_equal_in_their_places() -> None:
    engine = maintained(BY_A)
    one, other = engine.declare(A(x=1)), engine.declare(A(x=2))
    engine.run()
    left = engine.rewrite([(one, A(x=3)), (other, A(x=3))])
    assert [fact for fact, _ in left] == [other]


def test_a_test_that_takes_a_whole_fact_is_asked_anew_when_any_field_is_modified() -> None:
    alike = TEST(lambda f0, f1: f0["x"] == f1["x"])
    engine = maintained(Law((AS.f0 << A(), AS.f1 << D(), alike), Act(((C1, None, 1),))))
    fact = engine.declare(A(x=1))
    engine.declare(D(x=2))
    assert after(engine) == ["A(x=1)", "D(x=2)"]
    engine.modify(fact, x=2)
    assert after(engine) == ["A(x=2)", "C1(x=1)", "D(x=2)"]


def test_a_modified_mapping_takes_along_what_was_concluded_from_inside_it() -> None:
    engine = maintained(
        Law((D(n__m=MATCH.u),), Act(((C1, "u", None),))), Law((EXISTS(D(n__k__0=1)),), Act(((C2, None, 1),)))
    )
    fact = engine.declare(D(n={"m": 1}))
    assert after(engine)[:-1] == ["C1(x=1)"]
    engine.modify(fact, n={"m": 2, "k": [1]})
    assert after(engine)[:-1] == ["C1(x=2)", "C2(x=1)"]


def test_firings_tell_their_rule_and_facts_in_the_order_of_the_patterns() -> None:
    engine = maintained(Law((B(MATCH.u), AS.f0 << A(x=MATCH.u)), Act(((C1, "u", None),))), Law((NOT(D()),)))
    engine.declare(A(x=1))
    engine.declare(B(1))
    engine.run()
    assert {firing.rule.__name__: tuple(firing.matched) for firing in engine.firings} == {
        "r0": (fact_told(engine, told(B(1))), fact_told(engine, told(A(x=1)))),
        "r1": (next(fact for fact in engine.facts.values() if isinstance(fact, InitialFact)),),
    }
