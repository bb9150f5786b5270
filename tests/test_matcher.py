"""The compiled matcher finds what a naive one finds, behind experta's own door, and experta's matcher agrees."""

import datetime
import itertools
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.calendar import span_of
from engine.canonical import canonical
from engine.errors import RuleMistake
from engine.experta_door import AS, MATCH, NOT, TEST, Fact, KnowledgeEngine, L, P, ReteMatcher, Rule, W
from engine.matcher import CompiledMatcher
from engine.order import TotalOrder
from engine.session import Session
from facts.opening import Options, opened
from facts.reading import family_from_text
from knowledge import law
from tests.families import families, written
from tests.stock_session import StockSession

pytestmark = pytest.mark.usefixtures("each_kind_of_join")


class A(Fact):
    pass


class B(Fact):
    pass


def stock(matcher: Any = CompiledMatcher, **rules: Any) -> Any:
    """A stock engine with a rule of each name, whose right sides note themselves in ``fired``."""

    def prepared(name: str, parts: tuple[Any, ...]) -> Any:
        def act(self: Any, **context: Any) -> None:
            self.fired.append((name, context))

        act.__name__ = name
        return Rule(*parts)(act)

    body = {name: prepared(name, parts) for name, parts in rules.items()}
    engine = type("Stock", (KnowledgeEngine,), {"__matcher__": matcher, **body})()
    engine.fired = []
    engine.reset()
    return engine


def waiting(engine: Any) -> list[str]:
    return sorted(activation.rule.__name__ for activation in engine.agenda.activations)


def test_a_stock_engine_runs_on_it() -> None:
    engine = stock(joined=(A(x=MATCH.x), B(x=MATCH.x, y=MATCH.y), TEST(lambda x, y: x < y)))
    assert isinstance(engine.matcher, CompiledMatcher)
    for fact in (A(x=1), A(x=2), B(x=1, y=2), B(x=2, y=1), B(x=3, y=9)):
        engine.declare(fact)
    engine.run()
    assert engine.fired == [("joined", {"x": 1, "y": 2})]


def test_a_stock_engine_has_what_it_finds_on_its_agenda() -> None:
    engine = stock(joined=(A(x=MATCH.x), B(x=MATCH.x, y=MATCH.y), TEST(lambda x, y: x < y)))
    for fact in (A(x=1), A(x=2), B(x=1, y=2), B(x=2, y=1), B(x=3, y=9)):
        engine.declare(fact)
    assert [activation.context for activation in engine.agenda.activations] == [{"x": 1, "y": 2}]


@pytest.mark.parametrize("matcher", [CompiledMatcher, ReteMatcher])
def test_a_fact_that_not_forbids_withdraws_and_its_retraction_brings_back(matcher: Any) -> None:
    engine = stock(matcher, free=(A(x=MATCH.x), NOT(B(x=MATCH.x))))
    engine.declare(A(x=1))
    assert waiting(engine) == ["free"]
    engine.declare(B(x=2))
    assert waiting(engine) == ["free"]
    forbidding = engine.declare(B(x=1))
    assert waiting(engine) == []
    engine.retract(forbidding)
    assert waiting(engine) == ["free"]


def test_an_order_withdraws_the_activation_that_goes_and_no_other() -> None:
    engine = stock(before=(A(),), free=(A(), NOT(B())), later=(A(),))
    engine.strategy = TotalOrder()
    engine.declare(A(x=1))
    engine.declare(B(x=1))
    assert waiting(engine) == ["before", "later"]


def test_a_retracted_fact_takes_its_activations_with_it() -> None:
    engine = stock(pair=(A(x=MATCH.x), B(x=MATCH.x)))
    fact = engine.declare(A(x=1))
    engine.declare(B(x=1))
    assert waiting(engine) == ["pair"]
    engine.retract(fact)
    assert waiting(engine) == []


def test_a_rule_fires_once_on_the_same_facts() -> None:
    engine = stock(once=(A(x=W()),))
    engine.declare(A(x=1))
    assert engine.agenda.get_next().rule.__name__ == "once"
    engine.declare(B(x=1))
    assert waiting(engine) == []


@pytest.mark.parametrize(
    ("pattern", "fact", "matches"),
    [
        (A(x=1), A(x=1), True),
        (A(x=1), A(x=True), False),
        (A(x=L("a")), A(x="a"), True),
        (A(x=L("a")), A(y="a"), False),
        (A(x=P(lambda x: x > 1)), A(x=2), True),
        (A(x=P(lambda x: x > 1)), A(x=1), False),
        (A(x=MATCH.v, y=MATCH.v), A(x=1, y=1), True),
        (A(x=MATCH.v, y=MATCH.v), A(x=1, y=2), False),
        (A(x=MATCH.v), A(y=1), False),
        (A(), B(x=1), False),
    ],
)
def test_a_pattern_takes_its_facts_and_no_others(pattern: Any, fact: Any, matches: bool) -> None:
    engine = stock(tried=(pattern,))
    engine.declare(fact.copy())
    assert bool(waiting(engine)) is matches


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ((A(x=~MATCH.x),), "A.x denies x, which nothing before it binds"),
        ((A(), TEST(lambda x: x)), "TEST asks about x, which no pattern binds"),
        ((A(), NOT(B(x=MATCH.y)), TEST(lambda y: y)), "TEST asks about y, which no pattern binds"),
        ((A(), "B"), "str is no part of a left side"),
    ],
    ids=["a denied variable", "a test", "a test of what only a NOT binds", "a text"],
)
def test_a_left_side_without_meaning_is_refused_with_the_rule_s_name(parts: tuple[Any, ...], says: str) -> None:
    with pytest.raises(RuleMistake, match=rf"^{__file__}:[1-9]\d*: wrong: {says}$"):
        stock(wrong=parts)


def test_a_wildcard_asks_that_the_field_is_there() -> None:
    engine = stock(tried=(A(x=W()),))
    engine.declare(A(y=1))
    assert waiting(engine) == []


# ---- against a naive matcher ----

VALUES = (1, True, 2, "a")
FIELDS = st.one_of(st.sampled_from(VALUES).map(L), st.sampled_from("uvw").map(lambda name: W(name)), st.just(None))
PATTERNS = st.tuples(st.sampled_from((A, B)), FIELDS, FIELDS)
LEFT_SIDES = st.tuples(st.lists(PATTERNS, min_size=1, max_size=3), st.none() | PATTERNS)
FACTS = st.tuples(st.sampled_from((A, B)), st.sampled_from(VALUES), st.sampled_from(VALUES))
STEPS = st.lists(st.one_of(FACTS, st.integers(0, 20)), max_size=14)


def _agrees(pattern: Any, fact: Any, bound: dict[str, Any]) -> dict[str, Any] | None:
    kind, *wanted = pattern
    if type(fact) is not kind:
        return None
    bound = dict(bound)
    for name, want in zip("xy", wanted, strict=True):
        value = fact[name]
        if isinstance(want, L) and (type(value) is not type(want.value) or value != want.value):
            return None
        if isinstance(want, W) and bound.setdefault(want.__bind__, value) != value:
            return None
    return bound


def _naive(left_sides: Any, facts: list[Any]) -> Iterator[tuple[Any, ...]]:
    """Every activation as rule, facts and variables, by trying every combination."""
    for number, (positive, negative) in enumerate(left_sides):
        for chosen in itertools.product(facts, repeat=len(positive)):
            bound: dict[str, Any] | None = {}
            for pattern, fact in zip(positive, chosen, strict=True):
                bound = None if bound is None else _agrees(pattern, fact, bound)
            if bound is None:
                continue
            if negative is None or all(_agrees(negative, fact, bound) is None for fact in facts):
                yield _key(f"r{number}", chosen, bound)


def _key(rule: str, facts: Any, bound: Any) -> tuple[Any, ...]:
    told = sorted((name, "1" if value == 1 else str(value)) for name, value in bound.items())
    return rule, tuple(fact["__factid__"] for fact in facts), tuple(told)


def _built(pattern: Any) -> Any:
    kind, *wanted = pattern
    return kind(**{name: want for name, want in zip("xy", wanted, strict=True) if want is not None})


def _told(activation: Any) -> tuple[Any, ...]:
    context = activation.context
    facts = [context[name] for name in sorted(context) if name.startswith("f_")]
    assert set(facts) == activation.facts
    return _key(activation.rule.__name__, facts, {name: v for name, v in context.items() if not name.startswith("f_")})


@settings(max_examples=300, deadline=None)
@given(st.lists(LEFT_SIDES, min_size=1, max_size=3), STEPS, st.integers(1, 4))
def test_it_finds_what_a_naive_matcher_finds(left_sides: Any, steps: Any, batch: int) -> None:
    rules = {}
    for number, (positive, negative) in enumerate(left_sides):
        parts = [getattr(AS, f"f_{place}") << _built(pattern) for place, pattern in enumerate(positive)]
        rules[f"r{number}"] = (*parts, *(() if negative is None else (NOT(_built(negative)),)))
    engine = stock(**rules)
    engine.running = True  # the test asks for the changes itself, some steps at a time
    live: Counter[tuple[Any, ...]] = Counter()
    for start in range(0, len(steps), batch):
        before = [fact for fact in engine.facts.values() if isinstance(fact, A | B)]
        for step in steps[start : start + batch]:
            if isinstance(step, tuple):
                engine.declare(step[0](x=step[1], y=step[2]))
            elif before:
                engine.retract(before.pop(step % len(before)))
        added, removed = engine.get_activations()
        live.subtract(map(_told, removed))
        live.update(map(_told, added))
        assert +live == Counter(_naive(left_sides, [fact for fact in engine.facts.values() if isinstance(fact, A | B)]))
        assert min(live.values(), default=0) >= 0


# ---- the whole rule base on experta's own matcher ----


def _concluded(session: Session | StockSession) -> set[tuple[str, str]]:
    return {
        (
            type(fact).__name__,
            str(sorted((key, str(canonical(v))) for key, v in fact.items() if not fact.is_special(key))),
        )
        for firing in session.firings
        for fact in firing.asserted
    }


@pytest.mark.parametrize("family", ["refugee_and_wifes_son", "registered_partners", "parents_of_unaccompanied_minor"])
@pytest.mark.parametrize("day", ["2023-06-01", "2024-10-01"])
def test_the_law_concludes_the_same_on_experta_s_own_matcher(family: str, day: str) -> None:
    case = family_from_text(written(families()[family]), "case.yaml").node
    network = law.article_10().network(datetime.date.fromisoformat(day))
    ours = Session(network).settle(opened(case, Options(span_of(day))))
    theirs = StockSession(network).settle(opened(case, Options(span_of(day))))
    assert len(_concluded(ours)) > 40
    assert _concluded(ours) == _concluded(theirs)
    assert Counter(firing.rule.name for firing in ours.firings) == Counter(
        firing.rule.name for firing in theirs.firings
    )


def _many(count: int) -> tuple[Any, ...]:
    return tuple(A(x=W(f"v{number}")) for number in range(count))


def test_as_many_patterns_as_python_can_nest_are_joined_and_one_more_is_refused() -> None:
    engine = stock(deep=(*_many(14), NOT(B(x=MATCH.v3, y=MATCH.y), B(x=MATCH.y)), TEST(lambda v0: v0 == 1)))
    engine.declare(A(x=1))
    assert waiting(engine) == ["deep"]
    with pytest.raises(RuleMistake, match="deep: has more than 17 patterns in one alternative"):
        stock(deep=_many(18))
