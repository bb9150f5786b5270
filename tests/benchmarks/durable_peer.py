"""durable-rules as a peer: experta rules of the classics put into its terms, pattern for pattern.

A rule of the classics has patterns, NOT over one pattern, and TEST; a TEST of theirs says that its two variables rise.
durable-rules has an order of firing of its own, and does not keep a fact that no pattern can ever use.
"""

import inspect
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Any

from engine.experta_door import NOT, TEST, Fact, L, Rule, W
from tests.benchmarks.engines import Factory, Facts
from tests.benchmarks.harness import Contender, PlainFact, Trial, Work, counted

DURABLE = "durable-rules"

_KIND = "fact"
_NAMES = count(1)
_SESSIONS = count(1)


def durable(rules: Factory, facts: Facts) -> Contender:
    """durable-rules with these experta rules and facts."""

    def build() -> Callable[[], Trial]:
        peer = _Peer(rules(object))
        return lambda: _Trial(peer, list(facts()))  # a session of its own for each trial

    def work() -> Work:
        peer = _Peer(rules(object))
        trial = _Trial(peer, list(facts()))
        trial.load()
        trial.run()
        return Work(peer.fired.total(), counted(peer.plain_facts(trial.session)))

    return Contender(DURABLE, build, work)


class _Trial(Trial):
    def __init__(self, peer: "_Peer", facts: list[Any]) -> None:
        self.peer = peer
        self.facts = facts
        self.session = f"session-{next(_SESSIONS)}"

    def load(self) -> None:
        self.state = self.peer.load(self.session, self.facts)

    def run(self) -> None:
        self.peer.run(self.state)


class _Peer:
    """A set of rules in durable-rules, with what the right sides ask of an engine."""

    def __init__(self, kind: type[Any]) -> None:
        from durable.engine import Ruleset

        self.classes = dict(inspect.getmembers(inspect.getmodule(kind), inspect.isclass))
        self.fired: Counter[str] = Counter()
        self.unused: list[dict[str, Any]] = []
        self.session = ""
        rules = {name: self._definition(value) for name, value in vars(kind).items() if isinstance(value, Rule)}
        self.ruleset = Ruleset(f"{kind.__name__}-{next(_NAMES)}", None, rules)

    def load(self, session: str, facts: Iterable[Any]) -> Any:
        if self.session:
            self.ruleset.delete_state(self.session)
        self.session = session
        self.fired.clear()
        self.unused.clear()
        state = None
        for fact in facts:
            state = self._asserted(session, fact, state)
        return state

    def run(self, state: Any) -> None:
        def done(problem: Any, state: Any) -> None:
            problem = problem or (state or {}).get("exception")
            if problem:
                raise RuntimeError(str(problem))

        self.ruleset.do_actions(state, done)

    def plain_facts(self, session: str) -> list[PlainFact]:
        kept = self.ruleset.get_facts(session)
        return [
            (fact[_KIND], *sorted((name, value) for name, value in fact.items() if name not in (_KIND, "id", "sid")))
            for fact in (*kept, *self.unused)
        ]

    def _asserted(self, session: str, fact: Any, state: Any = None) -> Any:
        from durable.engine import MessageNotHandledException

        told = {_KIND: type(fact).__name__, "sid": session}
        told.update((name, value) for name, value in fact.items() if not fact.is_special(name))
        try:
            return self.ruleset.assert_fact(told)
        except MessageNotHandledException:
            self.unused.append(told)
            return state

    # ---- left sides ----

    def _definition(self, rule: Any) -> dict[str, Any]:
        bound: dict[str, tuple[str, str]] = {}
        patterns: list[dict[str, Any]] = []
        names: dict[str, str] = {}
        for place, part in enumerate(rule):
            if isinstance(part, NOT):
                patterns.append({f"m_{place}$not": _all(self._conditions(part[0], "", dict(bound)))})
            elif isinstance(part, TEST):
                self._rising(patterns, bound, *inspect.signature(part[0]).parameters)
            else:
                alias = f"p_{place}"
                if part.__bind__ is not None:
                    names[part.__bind__] = alias
                patterns.append({alias: _all(self._conditions(part, alias, bound))})
        return {"all": patterns, "pri": -rule.salience, "run": self._right_side(rule, bound, names)}

    def _conditions(self, pattern: Any, alias: str, bound: dict[str, tuple[str, str]]) -> Iterator[dict[str, Any]]:
        yield {_KIND: type(pattern).__name__}
        for field, value in pattern.items():
            if not pattern.is_special(field):
                yield from self._constraint(field, value, alias, bound)

    def _constraint(
        self, field: str, value: Any, alias: str, bound: dict[str, tuple[str, str]]
    ) -> Iterator[dict[str, Any]]:
        kind = type(value).__name__
        if kind == "ANDFC":
            for inner in value:
                yield from self._constraint(field, inner, alias, bound)
        elif kind == "ORFC":
            yield {"$or": [condition for inner in value for condition in self._constraint(field, inner, alias, bound)]}
        elif kind == "NOTFC":
            yield {"$neq": {field: _reference(value[0], bound)}}
        elif isinstance(value, W) and value.__bind__ not in bound:
            bound[value.__bind__] = (alias, field)
        else:
            yield {field: _reference(value, bound)}

    def _rising(
        self, patterns: list[dict[str, Any]], bound: dict[str, tuple[str, str]], lower: str, higher: str
    ) -> None:
        (one, one_field), (other, other_field) = bound[lower], bound[higher]
        for pattern in patterns:
            if other in pattern:
                pattern[other]["$and"].append({"$gt": {other_field: {one: one_field}}})

    # ---- right sides ----

    def _right_side(self, rule: Any, bound: dict[str, tuple[str, str]], names: dict[str, str]) -> Any:
        name = rule._wrapped.__name__
        wanted = inspect.signature(rule._wrapped).parameters
        open_ = any(one.kind is inspect.Parameter.VAR_KEYWORD for one in wanted.values())
        variables = [(variable, *at) for variable, at in bound.items() if open_ or variable in wanted]

        def right_side(closure: Any) -> None:
            self.fired[name] += 1
            matched = closure._m
            context = {variable: matched[alias][field] for variable, alias, field in variables}
            context.update((given, matched[alias]) for given, alias in names.items())
            rule._wrapped(_Desk(self, closure.s.sid), **context)

        return right_side


class _Desk:
    """What a right side calls its engine."""

    def __init__(self, peer: _Peer, session: str) -> None:
        self.peer = peer
        self.session = session

    def declare(self, fact: Fact) -> None:
        self.peer._asserted(self.session, fact)

    def retract(self, fact: dict[str, Any]) -> None:
        self.peer.ruleset.retract_fact(fact)

    def modify(self, fact: dict[str, Any], **changed: Any) -> None:
        self.retract(fact)
        fields = {name: value for name, value in fact.items() if name not in (_KIND, "id", "sid")}
        self.declare(self.peer.classes[fact[_KIND]](**(fields | changed)))


def _all(conditions: Iterable[dict[str, Any]]) -> dict[str, Any]:
    return {"$and": list(conditions)}


def _reference(value: Any, bound: dict[str, tuple[str, str]]) -> Any:
    if isinstance(value, W):
        alias, field = bound[value.__bind__]
        return {alias: field}
    return value.value if isinstance(value, L) else value
