"""The compiled matcher and the engine do what the naive matcher, experta's own and CLIPS do, on rule sets at random."""

import math
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine.experta_door import NOT, Fact, KnowledgeEngine, ReteMatcher
from tests.clips_rules import Clips, may_flicker, slots, told_slots
from tests.rule_sets import CLIPS, FULL, RETE, Case, Step, cases
from tests.rules_as_data import A, Law
from tests.side_by_side import (
    MOST_FIRINGS,
    RUNS,
    BySalience,
    apply,
    engine_named,
    facts_of,
    started,
    target,
    told,
    told_facts,
    told_firings,
)

pytestmark = pytest.mark.usefixtures("each_kind_of_join")

RUN = Step("run")


# ---- the conflict set ----


@RUNS
@given(cases(FULL, runs=False))
def test_after_every_step_the_compiled_matcher_has_the_naive_one_s_conflict_set(case: Case) -> None:
    naive, compiled = (started(engine_named(name), case.laws) for name in ("naive", "compiled"))
    assert +compiled.conflicts == +naive.conflicts
    for step in case.steps:
        on = target(naive, step)
        for engine in (naive, compiled):
            apply(engine, step, on)
        assert +compiled.conflicts == +naive.conflicts, step
        assert len(compiled.agenda.activations) == naive.conflicts.total()


@RUNS
@given(cases(FULL, runs=False), st.integers(2, 4))
def test_changes_that_come_together_leave_the_naive_matcher_s_conflict_set(case: Case, batch: int) -> None:
    naive, compiled = (started(engine_named(name), case.laws) for name in ("naive", "compiled"))
    for engine in (naive, compiled):
        engine.running = True  # the test asks for the changes itself, some steps at a time
    for start in range(0, len(case.steps), batch):
        for step in case.steps[start : start + batch]:
            on = target(naive, step)
            for engine in (naive, compiled):
                apply(engine, step, on)
        for engine in (naive, compiled):
            engine.get_activations()
        assert +compiled.conflicts == +naive.conflicts


# ---- whole runs ----


def turn(activation: Any) -> tuple[Any, ...]:
    """The turn of an activation among others, the least first, as the documentation of the order has it."""
    numbers = [fact["__factid__"] for fact in activation.matched]
    recency = [-number for number in sorted(numbers, reverse=True)]
    return (-activation.rule.salience, [*recency, math.inf], activation.place, numbers)


def run_in_order(engine: Any) -> None:
    """Run a stock engine firing by firing; each has the first turn, and no two have the same."""
    for _ in range(MOST_FIRINGS):
        engine.strategy.update_agenda(engine.agenda, *engine.get_activations())
        if not engine.agenda.activations:
            break
        turns = sorted(map(turn, engine.agenda.activations))
        assert turn(engine.agenda.activations[-1]) == turns[0]
        assert turns[0] not in turns[1:]
        engine.run(1)


@RUNS
@given(cases(FULL))
def test_every_engine_fires_the_same_rules_on_the_same_facts_in_the_same_order(case: Case) -> None:
    naive, *others = (started(engine_named(name), case.laws) for name in ("naive", "compiled", "running"))
    for step in (*case.steps, RUN):
        on = target(naive, step)
        if step == RUN:
            run_in_order(naive)
        else:
            apply(naive, step, on)
        for engine in others:
            apply(engine, step, on)
            assert told_firings(engine) == told_firings(naive)
            assert list(map(told, facts_of(engine))) == list(map(told, facts_of(naive)))


# ---- experta's own matcher ----


class OnRete(KnowledgeEngine):  # type: ignore[misc]  # experta ships no types
    __matcher__ = ReteMatcher
    __strategy__ = BySalience


@RUNS
@given(cases(RETE, layered=True))
def test_experta_s_own_matcher_concludes_the_same_where_it_means_the_same(case: Case) -> None:
    """On the rules that experta understands as CLIPS does.

    Not among them: NOT of anything but one pattern (experta splits NOT(AND(...)) into alternatives and drops a double
    NOT), EXISTS of more than one pattern, EXISTS and FORALL that share a variable with what stands before them (they
    are not joined), OR inside any other element, ``~`` of a variable in the pattern that binds it, twice in a pattern,
    or bound to a name, groups of ``&``, ``|`` and ``~`` over one another, a TEST before its binder, two equal patterns
    in a rule (each has a name here), 1 beside True (equal literals share one test). ``|`` of two tests that both hold
    fires twice, so that conclusions are compared, not firings; and the rules come in layers, so that no conclusion
    hangs on the order.
    """
    ours, theirs = started(engine_named("running"), case.laws), started(OnRete, case.laws)
    for step in (*case.steps, RUN):
        on = target(ours, step)
        for engine in (ours, theirs):
            engine.run() if step == RUN else apply(engine, step, on)
    assert told_facts(ours) == told_facts(theirs)


# ---- CLIPS ----


def told_as_clips_does(fired: Iterable[Any], rules: tuple[Law, ...]) -> Counter[Any]:
    """Firings with what every alternative binds, facts by their slots."""
    return Counter(
        (
            name,
            tuple(
                (variable, told_slots(type(bound[variable]).__name__, slots(bound[variable])))
                if isinstance(bound[variable], Fact)
                else (variable, told(bound[variable]))
                for variable in rules[int(name[1:])].certain
            ),
        )
        for name, bound in fired
    )


@RUNS
@given(cases(CLIPS, layered=True))
@example(Case((Law((NOT(A()),)),), (Step("declare", A(x=1)), Step("retract"), RUN)))
def test_clips_fires_as_often_on_the_same_and_concludes_the_same(case: Case) -> None:
    """Without the rules on which CLIPS flickers: it fires them again though they have held all the time."""
    laws = tuple(law for law in case.laws if not any(map(may_flicker, law.parts)))
    clips = Clips(pytest.importorskip("clips"), laws)
    engine = started(engine_named("running"), laws)
    for step in (*case.steps, RUN):
        on = target(engine, step)
        fact = next((fact for fact in facts_of(engine) if told(fact) == on), None)
        clips.apply(step, fact)
        engine.run() if step == RUN else apply(engine, step, on)
    assert told_as_clips_does(engine.fired, laws) == Counter(clips.fired)
    assert sorted(told_slots(type(fact).__name__, slots(fact)) for fact in facts_of(engine)) == clips.told_facts()
