"""The engines that take experta rules: the one of this project and the one of experta as released."""

import functools
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from engine.experta_door import KnowledgeEngine, Rule
from engine.running import Engine
from tests.benchmarks.harness import Contender, PlainFact, Trial, Work, counted

OURS = "article10"
STOCK = "experta"

Factory = Callable[[type[Any]], type[Any]]
Facts = Callable[[], Iterable[Any]]


class Stock(KnowledgeEngine):
    """experta's engine with experta's own matcher and strategy."""


Ours: type[Any] = Engine
"""The engine of this project."""


def ours(rules: Factory, facts: Facts) -> Contender:
    """The engine of this project with these rules and facts."""
    return _contender(OURS, Ours, rules, facts)


def stock(rules: Factory, facts: Facts, *, expected: float = 0.0) -> Contender:
    """experta as released with these rules and facts."""
    return _contender(STOCK, Stock, rules, facts, expected)


def _contender(name: str, base: type[Any], rules: Factory, facts: Facts, expected: float = 0.0) -> Contender:
    def build() -> Callable[[], Trial]:
        engine = rules(base)()

        def ready() -> Trial:
            engine.reset()
            return _Trial(engine, list(facts()))

        return ready

    def work() -> Work:
        engine = counting(rules(base))()
        engine.fired = Counter()
        engine.reset()
        engine.declare(*facts())
        engine.run()
        return Work(engine.fired.total(), counted(plain_facts(engine)), dict(engine.fired))

    return Contender(name, build, work, expected)


class _Trial(Trial):
    def __init__(self, engine: Any, facts: list[Any]) -> None:
        self.engine = engine
        self.facts = facts

    def load(self) -> None:
        self.engine.declare(*self.facts)

    def run(self) -> None:
        self.engine.run()


def counting(kind: type[Any]) -> type[Any]:
    """The engine class with right sides that count themselves in ``fired``, by rule."""
    rules = {name: _counting(value) for name, value in vars(kind).items() if isinstance(value, Rule)}
    return type("Counting", (kind,), rules)


def _counting(rule: Any) -> Any:
    function = rule._wrapped

    @functools.wraps(function)
    def right_side(engine: Any, **context: Any) -> None:
        engine.fired[function.__name__] += 1
        function(engine, **context)

    return Rule(*rule, salience=rule.salience)(right_side)


def plain_facts(engine: Any) -> list[PlainFact]:
    """The facts an engine holds, each as the name of its class and its fields; without those the engine adds itself."""
    return [
        (type(fact).__name__, *sorted((key, value) for key, value in fact.items() if not fact.is_special(key)))
        for fact in engine.facts.values()
        if type(fact).__name__ != "InitialFact"
    ]
