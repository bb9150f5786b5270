"""The rule base of this project as a CLIPS program, generated from the patterns of its rules.

There is one template per class of facts, and one rule per rule in force with the same positive and negative patterns,
the same literals and joins on variables, and the same salience. What a rule asks or computes CLIPS does not work out:
the answers are facts of their own, put there beforehand and joined by the variables that the answer hangs on. So CLIPS
matches and fires as we do, and computes less.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from engine.declaration import Computed, Declaration, bound_fields
from engine.experta_door import L, P, W
from engine.rule_base import Network
from engine.session import Firing, Session
from tests.benchmarks.clips_text import defrule, deftemplate, negated, pattern

_WORD = re.compile(r"[a-z][a-z_]*")
_NONE_SUCH = "no-value"

Answers = list[tuple[str, dict[str, Any]]]


class Symbols:
    """Values as CLIPS symbols and back: a short text is itself, any other value a number of its own."""

    def __init__(self) -> None:
        self._symbols: dict[tuple[type[Any], Any], str] = {}
        self._values: dict[str, Any] = {}

    def of(self, value: Any) -> str:
        """The symbol of a value."""
        key = (type(value), value)
        if key not in self._symbols:
            plain = isinstance(value, str) and _WORD.fullmatch(value) is not None
            symbol = value if plain else f"value-{len(self._symbols)}"
            self._symbols[key], self._values[symbol] = symbol, value
        return self._symbols[key]

    def value(self, symbol: str) -> Any:
        """The value of a symbol."""
        return self._values[symbol]


class ClipsLaw:
    """The rules of a network in CLIPS, with the answers that they get in a session that has run."""

    def __init__(self, session: Session) -> None:
        self.symbols = Symbols()
        self.network: Network = session.network
        self._facts = [fact for fact in session.facts.values() if type(fact).__fields__]
        self._firings: dict[str, list[Firing]] = {}
        for firing in session.firings:
            self._firings.setdefault(firing.rule.name, []).append(firing)
        self.slots = self._slots()
        self.answers: Answers = []
        self._program = list(self._constructs())

    @property
    def program(self) -> str:
        """The text of the program."""
        return "\n\n".join(self._program)

    def given(self, facts: Iterable[Any]) -> list[tuple[str, dict[str, Any]]]:
        """The facts as templates and slots; a class that no pattern names is left out."""
        return [
            (type(fact).__name__, {slot: self.symbols.of(fact[slot]) for slot in self.slots[type(fact)]})
            for fact in facts
            if self.slots.get(type(fact))
        ]

    # ---- constructs ----

    def _slots(self) -> Mapping[type[Any], Sequence[str]]:
        found: dict[type[Any], dict[str, None]] = {}
        for rule in self.network.rules:
            for one in (*rule.positive, *rule.negative):
                found.setdefault(type(one), {}).update(dict.fromkeys(_fields(one)))
            for template in rule.concludes:
                found.setdefault(type(template), {}).update(dict.fromkeys(type(template).__fields__))
        return {kind: tuple(fields) for kind, fields in found.items()}

    def _constructs(self) -> Iterator[str]:
        for kind, slots in self.slots.items():
            yield deftemplate(kind.__name__, slots)
        for rule, compiled in zip(self.network.rules, self.network.compiled, strict=True):
            yield from self._rule(rule, compiled.salience)

    def _rule(self, rule: Declaration, salience: int) -> Iterator[str]:
        parts = [pattern(type(one).__name__, self._constraints(one)) for one in rule.positive]
        asked = _asked(rule)
        outputs = {
            (place, field): f"out_{place}_{field}"
            for place, template in enumerate(rule.concludes)
            for field, value in _fields(template).items()
            if isinstance(value, Computed)
        }
        if asked is not None:
            name = f"answer_{rule.name}"
            joined = self._answer(rule, name, asked, outputs)
            yield deftemplate(name, (*joined, *outputs.values()))
            parts.append(pattern(name, {slot: f"?{slot}" for slot in (*joined, *outputs.values())}))
        parts += [negated(pattern(type(one).__name__, self._constraints(one))) for one in rule.negative]
        yield defrule(rule.name, salience, parts, self._asserts(rule, outputs))

    def _constraints(self, one: Any) -> dict[str, str]:
        told = {field: self._constraint(type(one), field, value) for field, value in _fields(one).items()}
        return {field: wanted for field, wanted in told.items() if wanted}

    def _constraint(self, kind: type[Any], field: str, value: Any) -> str:
        if isinstance(value, W):
            return f"?{value.__bind__}" if value.__bind__ is not None else ""
        if isinstance(value, P):
            there = {self.symbols.of(fact[field]): fact[field] for fact in self._facts if type(fact) is kind}
            right = [symbol for symbol, held in there.items() if value.match(held)]
            wanted = "|".join(right) or _NONE_SUCH
            return wanted if value.__bind__ is None else f"?{value.__bind__}&{wanted}"
        return self.symbols.of(value.value if isinstance(value, L) else value)

    def _asserts(self, rule: Declaration, outputs: Mapping[tuple[int, str], str]) -> Iterator[str]:
        for place, template in enumerate(rule.concludes):
            values: dict[str, str] = {}
            told = _fields(template)
            for field, declared in type(template).__fields__.items():
                value = told.get(field, declared.default)
                if (place, field) in outputs:
                    values[field] = f"?{outputs[place, field]}"
                else:
                    values[field] = f"?{value.__bind__}" if isinstance(value, W) else self.symbols.of(value)
            yield pattern(type(template).__name__, values)

    # ---- answers ----

    def _answer(
        self, rule: Declaration, name: str, asked: tuple[str, ...], outputs: Mapping[tuple[int, str], str]
    ) -> tuple[str, ...]:
        """Note the answers of a rule; the variables by which they are joined: those asked, or all where these do not do."""
        for joined in (asked, rule.variables):
            found: dict[tuple[str, ...], tuple[str, ...]] = {}
            certain = True
            for firing in self._firings.get(rule.name, ()):
                key = tuple(self.symbols.of(firing.view[variable]) for variable in joined)
                told = tuple(self.symbols.of(firing.concluded[place][field]) for place, field in outputs)
                certain = certain and found.setdefault(key, told) == told
            if certain:
                break
        for key, told in found.items():
            slots = (*zip(joined, key, strict=True), *zip(outputs.values(), told, strict=True))
            self.answers.append((name, dict(slots)))
        return joined


def _asked(rule: Declaration) -> tuple[str, ...] | None:
    """The variables that what a rule asks and computes hangs on; None where it does neither."""
    computed = [v for template in rule.concludes for v in _fields(template).values() if isinstance(v, Computed)]
    if not rule.tests and not computed:
        return None
    found: dict[str, None] = {}
    for variables in (*(test.variables for test in rule.tests), *(one.variables for one in computed)):
        found.update(dict.fromkeys(variables))
    if rule.presumes:
        found.update(dict.fromkeys(("who", "strict")))
    return tuple(variable for variable in rule.variables if variable in found)


def _fields(one: Any) -> dict[str, Any]:
    return {field: value for field, value in one.items() if not one.is_special(field)}


def shapes(network: Network) -> dict[str, int]:
    """What the rules of a network are made of: patterns, negative ones, joins on variables, rules with a question."""
    joins = 0
    for rule in network.rules:
        places = [{variable for _, variable in bound_fields(one)} for one in (*rule.positive, *rule.negative)]
        joins += sum(len(variables & set().union(*places[:number])) for number, variables in enumerate(places))
    return {
        "rules": len(network.rules),
        "patterns": sum(len(rule.positive) for rule in network.rules),
        "negative patterns": sum(len(rule.negative) for rule in network.rules),
        "joins on a variable": joins,
        "rules that ask or compute": sum(_asked(rule) is not None for rule in network.rules),
    }
