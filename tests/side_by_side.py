"""The same steps on several engines, and what they did, told so that it compares."""

import importlib
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from engine.experta_door import Fact, InitialFact, KnowledgeEngine, Strategy
from engine.order import TotalOrder
from tests.naive_matcher import NaiveMatcher
from tests.rule_sets import Step
from tests.rules_as_data import C1, C2, C3, A, B, D, Law, engine_kind

MOST_FIRINGS = 60
RUNS = settings(
    max_examples=int(os.environ.get("ARTICLE10_RUNS", "100")),
    deadline=None,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much),
)
CHANGED: dict[type[Any], tuple[str, ...]] = {
    A: ("x", "y"),
    B: ("_0", "x"),
    D: ("x", "n"),
    **dict.fromkeys((C1, C2, C3), ("x",)),
}


def told(value: Any) -> Any:
    """A value or a fact by its contents, in which 1 is not True."""
    if isinstance(value, Fact):
        return type(value).__name__, *sorted(
            (str(key), repr(one)) for key, one in value.items() if not Fact.is_special(key)
        )
    return repr(value)


def told_bound(bound: Mapping[str, Any]) -> Any:
    return tuple(sorted((name, told(value)) for name, value in bound.items() if not name.startswith("__")))


def told_firings(engine: Any) -> list[Any]:
    return [(name, told_bound(bound)) for name, bound in engine.fired]


def facts_of(engine: Any) -> list[Any]:
    return [fact for fact in engine.facts.values() if not isinstance(fact, InitialFact)]


def told_facts(engine: Any) -> Counter[Any]:
    return Counter(map(told, facts_of(engine)))


def of_engine(module: str, name: str) -> Any:
    """What a module of the engine names; the test is skipped while it is not there."""
    there = getattr(importlib.import_module(f"engine.{module}"), name, None)
    return there if there is not None else pytest.skip(f"engine.{module} has no {name}")


def engine_named(name: str) -> type[Any]:
    """A stock engine on the naive or the compiled matcher, or the project's own."""
    if name == "running":
        return of_engine("running", "Engine")
    matcher = NaiveMatcher if name == "naive" else of_engine("matcher", "CompiledMatcher")
    return type("Stock", (Watched,), {"__matcher__": matcher, "__strategy__": TotalOrder})


def started(kind: type[Any], laws: Iterable[Law]) -> Any:
    engine = engine_kind(kind, laws)()
    engine.fired = []
    engine.reset()
    return engine


class Watched(KnowledgeEngine):  # type: ignore[misc]  # experta ships no types
    """A stock engine that keeps the conflict set as its matcher reports it, whatever has fired."""

    def reset(self, **given: Any) -> None:
        self.conflicts: Counter[Any] = Counter()
        super().reset(**given)

    def get_activations(self) -> Any:
        added, removed = super().get_activations()
        self.conflicts.update(map(told_activation, added))
        self.conflicts.subtract(map(told_activation, removed))
        assert min(self.conflicts.values(), default=0) >= 0, "an activation went that was not there"
        return added, removed


def told_activation(activation: Any) -> Any:
    numbers = tuple(fact["__factid__"] for fact in activation.matched)
    assert set(activation.facts) == set(activation.matched)
    return activation.rule.__name__, numbers, told_bound(activation.context)


class BySalience(Strategy):  # type: ignore[misc]
    """Salience, then recency; takes the activations of any matcher."""

    def _update_agenda(self, agenda: Any, added: Any, removed: Any) -> None:
        for activation in removed:
            if activation in agenda.activations:
                agenda.activations.remove(activation)
        for activation in added:
            agenda.activations.append(activation)
        agenda.activations.sort(
            key=lambda a: (a.rule.salience, sorted((f["__factid__"] for f in a.facts), reverse=True))
        )


def target(engine: Any, step: Step) -> Any:
    """The fact that a step changes or takes, told by its contents; None if there is none."""
    there = facts_of(engine)
    return told(there[step.number % len(there)]) if there and step.do in ("retract", "modify") else None


def change(kind: type[Any], step: Step) -> dict[str, Any]:
    """Which field a step changes to what, in a fact of this kind."""
    name = CHANGED[kind][step.number % len(CHANGED[kind])]
    return {name: {"k": [step.value], "m": step.value} if name == "n" else step.value}


def changed(fact: Any, step: Step) -> Any:
    """The fact that takes the place of one that a step changes."""
    made = fact.copy()
    made.update({0 if name == "_0" else name: value for name, value in change(type(fact), step).items()})
    return made


def fact_told(engine: Any, on: Any) -> Any:
    return next(fact for fact in facts_of(engine) if told(fact) == on)


def apply(engine: Any, step: Step, on: Any) -> None:
    if step.do == "declare":
        engine.declare(step.fact.copy())
    elif step.do == "run":
        engine.run(MOST_FIRINGS)
    elif on is not None:
        fact = fact_told(engine, on)
        if step.do == "retract":
            engine.retract(fact)
        else:
            engine.modify(fact, **change(type(fact), step))
