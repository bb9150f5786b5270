"""How far a rule got in a run: which of its patterns matched, the first that did not, and the facts that came closest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.canonical import canonical
from engine.conclusions import Conclusion, place_of_firing
from engine.declaration import FIRES_UNLESS_FALSE, FIRES_WHEN_TRUE, Declaration, bound_fields
from engine.experta_door import P, W
from engine.sections import Examined, ExaminedRun, KnowledgeBase
from engine.session import Session
from engine.shortfall import shortfall
from engine.trace import fact_label
from engine.vocabulary import Checked
from engine.wording import Wording

MOST_TOLD = 3
"""How many of the facts that came closest are told."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A field of a fact that is not what a pattern needs."""

    field: str
    found: Any
    needed: str


@dataclass(frozen=True, slots=True)
class Closest:
    """A fact that a pattern nearly matched."""

    fact: str
    kind: str
    where: str
    mismatches: tuple[Mismatch, ...]


@dataclass(frozen=True, slots=True)
class HowFar:
    """How far a rule got for one person in one run.

    ``matched`` are its patterns that matched together, ``missing`` the first that did not ("" where all did), ``closest``
    the facts nearest to it. ``asked`` tells what the rule asks and was not so, ``missing_facts`` the paths that it waits
    for, ``against`` the conclusion that a NOT found. ``fired`` is the number of its firing with the status, where it fired.
    """

    run: str
    person: str
    matched: tuple[str, ...]
    missing: str = ""
    closest: tuple[Closest, ...] = ()
    asked: tuple[str, ...] = ()
    missing_facts: tuple[str, ...] = ()
    against: str = ""
    fired: str = ""

    def as_data(self) -> dict[str, Any]:
        """As plain data."""
        told = {
            name: value
            for name in ("run", "person", "matched", "missing", "asked", "missing_facts", "against", "fired")
            if (value := getattr(self, name))
        }
        if self.closest:
            told["closest"] = [
                {
                    "fact": one.fact,
                    "is": one.kind,
                    "at": one.where,
                    "mismatches": [
                        {"field": m.field, "found": canonical(m.found), "needed": m.needed} for m in one.mismatches
                    ],
                }
                for one in self.closest
            ]
        return {name: list(value) if isinstance(value, tuple) else value for name, value in told.items()}


@dataclass(frozen=True, slots=True)
class _Partial:
    """Facts that match the first patterns together, with the variables that they bind."""

    facts: tuple[Checked, ...]
    values: Mapping[str, Any]


def how_far(examined: Examined, rule: str, base: KnowledgeBase) -> list[HowFar]:
    """How far the rule got for each person in each run in which it is in force; nothing where it is in force in none."""
    told = []
    for number, run in enumerate(examined.runs):
        declared = run.network.by_name.get(rule)
        if declared is not None:
            told += [_Attempt(run, number, declared, base.wording).of(person) for person in _persons(run, examined)]
    return told


def unopened(examined: Examined, conclusion: Conclusion, base: KnowledgeBase) -> list[tuple[str, HowFar]]:
    """Where a conclusion rests on there being none of a kind: each rule that could have concluded one, the nearest first."""
    place, number = place_of_firing(conclusion.firing)
    run = examined.runs[place]
    kinds = {type(pattern) for pattern in run.session.firings[number - 1].rule.negative}
    could = [rule for rule in run.network.rules if any(type(fact) in kinds for fact in rule.concludes)]
    tried = [(rule.name, _Attempt(run, place, rule, base.wording).of(conclusion.person)) for rule in could]
    return sorted(tried, key=lambda one: (-len(one[1].matched), sum(len(c.mismatches) for c in one[1].closest[:1])))


def _persons(run: ExaminedRun, examined: Examined) -> list[str]:
    """The persons whom the run is about: those whose facts it was given."""
    there = {fact["person"] for fact in run.session.facts.values() if "person" in type(fact).__fields__}
    there |= {fact["of"] for fact in run.session.facts.values() if "of" in type(fact).__fields__}
    return [person for person in examined.result["applicants"] if person in there]


class _Attempt:
    """One rule tried again, pattern by pattern, over the facts of a run."""

    def __init__(self, run: ExaminedRun, number: int, rule: Declaration, wording: Wording) -> None:
        self.run = run
        self.number = number
        self.rule = rule
        self.session: Session = run.session
        self.wording = wording

    def of(self, person: str) -> HowFar:
        fired = next((f for f in self.session.firings if f.rule is self.rule and _about(f.used, person)), None)
        patterns = self.rule.positive
        if fired is not None:
            told = f"{self.number}.{fired.number} {fired.outcome.status}"
            return HowFar(self.run.name, person, tuple(map(described, patterns)), fired=told)
        partials = [_Partial((), {})]
        for place, pattern in enumerate(patterns):
            facts = [fact for fact in self._facts(type(pattern)) if _mine(fact, person)]
            extended = list(_extended(partials, pattern, facts))
            if not extended:
                matched = tuple(described(one) for one in patterns[:place])
                return HowFar(self.run.name, person, matched, described(pattern), _closest(partials, pattern, facts))
            partials = extended
        return self._asked(person, partials)

    def _facts(self, kind: type[Checked]) -> list[Checked]:
        return [fact for fact in self.session.facts.values() if type(fact) is kind]

    def _asked(self, person: str, partials: list[_Partial]) -> HowFar:
        """All patterns match together; so what the rule asks is not so, or a NOT found a conclusion."""
        matched = tuple(described(one) for one in self.rule.positive)
        for partial in partials:
            view = self.rule.view(
                {f"fact_{place}_": fact for place, fact in enumerate(partial.facts)} | dict(partial.values)
            )
            against = next(
                (
                    fact_label(fact) + f" ({type(fact).__name__})"
                    for pattern in self.rule.negative
                    for fact in self._facts(type(pattern))
                    if not list(_mismatches(pattern, fact, partial.values))
                ),
                "",
            )
            if against:
                return HowFar(self.run.name, person, matched, against=against)
            asked = self.rule.asks
            if asked is None or self.rule.fires not in (FIRES_WHEN_TRUE, FIRES_UNLESS_FALSE):
                continue
            truth = asked.truth(view)
            told = []
            for test in asked.decided_by(view):
                found = shortfall(test, view) if truth.value is False else None
                if found is not None:
                    told.append(self.wording.sentence(found.key, found.arguments))
                elif truth.value is False:
                    told.append(test.describe())
            return HowFar(self.run.name, person, matched, asked=tuple(told), missing_facts=truth.missing)
        return HowFar(self.run.name, person, matched)


def described(pattern: Checked) -> str:
    """A pattern in a few words: the class of fact, and what its fields must be."""
    fields = ", ".join(
        f"{field.rstrip('_')} {_needed(value)}" for field, value in pattern.items() if not pattern.is_special(field)
    )
    return f"{type(pattern).__name__}({fields})"


def as_declared(value: Any) -> str:
    """A value of a fact as rules write it, in a few words."""
    told = canonical(value)
    if isinstance(told, list):
        return ", ".join(as_declared(item) for item in told) or "[]"
    if isinstance(told, dict):
        return str(told.get("kind", told.get("person", told)))
    return str(told).lower() if isinstance(told, bool) else str(told)


def _needed(value: Any, values: Mapping[str, Any] | None = None) -> str:
    """What a field of a pattern must be, in a few words."""
    if isinstance(value, W):
        name = value.__bind__
        if values is not None and name in values:
            return f"{canonical(values[name])} (as {name})"
        return f"as {name}" if name else "anything"
    if isinstance(value, P):
        return repr(value.match) if callable(value.match) else str(value.match)
    return str(canonical(value)).lower() if isinstance(value, bool) else str(canonical(value))


def _extended(partials: Iterable[_Partial], pattern: Checked, facts: list[Checked]) -> Iterator[_Partial]:
    bound = bound_fields(pattern)
    for partial in partials:
        for fact in facts:
            if not any(True for _ in _mismatches(pattern, fact, partial.values)):
                values = {**partial.values, **{variable: fact[field] for field, variable in bound}}
                yield _Partial((*partial.facts, fact), values)


def _mismatches(pattern: Checked, fact: Checked, values: Mapping[str, Any]) -> Iterator[Mismatch]:
    """The fields of the fact that are not what the pattern needs, given what is bound already."""
    for field, wanted in pattern.items():
        if pattern.is_special(field):
            continue
        found = fact[field]
        name = wanted.__bind__ if isinstance(wanted, W | P) else None
        if isinstance(wanted, P) and not wanted.match(found):
            yield Mismatch(field, found, _needed(wanted))
        elif name is not None and name in values and (values[name] != found or type(values[name]) is not type(found)):
            yield Mismatch(field, found, _needed(wanted, values))
        elif not isinstance(wanted, W | P) and (wanted != found or type(wanted) is not type(found)):
            yield Mismatch(field, found, _needed(wanted))


def _closest(partials: Iterable[_Partial], pattern: Checked, facts: list[Checked]) -> tuple[Closest, ...]:
    """The facts that lack the fewest fields of the pattern, each with its best partial match."""
    best: dict[int, tuple[int, Checked, tuple[Mismatch, ...]]] = {}
    for partial in partials:
        for fact in facts:
            lacks = tuple(_mismatches(pattern, fact, partial.values))
            number = fact["__factid__"]
            if number not in best or len(lacks) < best[number][0]:
                best[number] = (len(lacks), fact, lacks)
    nearest = sorted(best.values(), key=lambda one: (one[0], one[1]["__factid__"]))[:MOST_TOLD]
    least = nearest[0][0] if nearest else 0
    return tuple(
        Closest(fact_label(fact), type(fact).__name__, str(fact["at"]) if "at" in fact else "", lacks)
        for count, fact, lacks in nearest
        if count == least
    )


def _mine(fact: Checked, person: str) -> bool:
    """Whether the fact is about the person, the family, or nobody in particular: about no other applicant."""
    names = (fact[field] for field in ("person", "of") if field in fact and isinstance(fact[field], str))
    return all(name in (person, "sponsor") for name in names)


def _about(facts: tuple[Checked, ...], person: str) -> bool:
    return any(field in fact and fact[field] == person for fact in facts for field in ("person", "of"))
