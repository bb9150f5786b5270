"""The rule base: every declaration of the law, checked as a whole, and the network of the rules in force on a day."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import ModuleType
from typing import Any

from engine.declaration import FIRES_ALWAYS, Declaration, Outcome
from engine.errors import RuleMistake
from engine.experta_door import P
from engine.loops import ring_without_end
from engine.named_tests import IsAmong, OneOf
from engine.provisions import Provision, Sources, Version
from engine.right_side import RightSide
from engine.session import conclude
from engine.vocabulary import Choice, Concluded
from engine.wiring import Shape, Wiring, shapes_of

Shaped = tuple[Any, tuple[Shape, ...], int]
"""A rule as compiled for experta, its joins, and its place among all rules of its base."""


@dataclass(frozen=True, slots=True)
class Apart:
    """What sets the rules of another day apart: the names of those that it has not or has otherwise, and those that it
    alone has."""

    gone: frozenset[str]
    new: Wiring


@dataclass(frozen=True, eq=False)
class Network:
    """The rules in force together, in one order; compiled for experta and joined when they are first run.

    ``versions`` are the versions of their provisions by the name of the rule, ``doubtful`` the names of those that settle
    nothing. ``shaped`` compiles a rule. A network that is only doubted otherwise shares the joins of ``like``.
    """

    day: datetime.date
    rules: tuple[Declaration, ...]
    versions: Mapping[str, Version]
    doubtful: frozenset[str]
    shaped: Callable[[Declaration], Shaped]
    like: Network | None = None
    _apart: dict[Network, Apart] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def by_name(self) -> Mapping[str, Declaration]:
        """The rules by name."""
        return {rule.name: rule for rule in self.rules}

    @cached_property
    def compiled(self) -> tuple[Any, ...]:
        """The rules as experta takes them."""
        return tuple(self.shaped(rule)[0] for rule in self.rules)

    @cached_property
    def wiring(self) -> Wiring:
        """The rules joined."""
        return self.like.wiring if self.like else Wiring([self.shaped(rule) for rule in self.rules])

    @cached_property
    def right_sides(self) -> Mapping[int, RightSide]:
        """What the rules conclude, by the place of the rule in its base."""
        sides = {}
        for rule in self.rules:
            _, shapes, place = self.shaped(rule)
            sides[place] = RightSide(rule, shapes[0].names, doubted=rule.name in self.doubtful)
        return sides

    def apart(self, other: Network) -> Apart:
        """What sets the rules of the other network apart from these."""
        if other not in self._apart:
            gone = frozenset(rule.name for rule in self.rules if not self._has_alike(rule, other))
            new = [other.shaped(rule) for rule in other.rules if self.by_name.get(rule.name) is not rule]
            self._apart[other] = Apart(gone, Wiring(new))
        return self._apart[other]

    def _has_alike(self, rule: Declaration, other: Network) -> bool:
        name = rule.name
        return (
            other.by_name.get(name) is rule
            and other.versions[name] == self.versions[name]
            and (name in other.doubtful) is (name in self.doubtful)
        )


@dataclass(frozen=True)
class RuleBase:
    """All rules and sources.

    ``layers`` is the order in which kinds of conclusion are closed: a rule of a layer runs when the layers before it
    have nothing left to fire. ``conventions`` are the instruments that are no law but how this house concludes; a rule
    under any other provision that is not checked firmly enough settles nothing.
    """

    rules: tuple[Declaration, ...]
    sources: Sources
    layers: tuple[str, ...]
    conventions: frozenset[str] = frozenset()
    _networks: dict[tuple[str, ...], Network] = field(default_factory=dict, init=False, repr=False, compare=False)
    _days: dict[datetime.date, Network] = field(default_factory=dict, init=False, repr=False, compare=False)
    _indicated: dict[datetime.date, Network] = field(default_factory=dict, init=False, repr=False, compare=False)
    _compiled: dict[str, Shaped] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def of(
        cls, modules: Iterable[ModuleType], sources: Sources, layers: tuple[str, ...], worded: frozenset[str]
    ) -> RuleBase:
        """The rule base of these modules, in their order; RuleMistake when a rule is wrong. ``worded`` are the keys
        that have a wording."""
        rules = tuple(value for module in modules for value in vars(module).values() if isinstance(value, Declaration))
        for check in (_one_name, _possible_values, _provision_in_force, _layered, _ends, _worded(worded)):
            check(rules, sources, layers)
        return cls(rules, sources, layers, frozenset({"article10"}))

    def provision(self, rule: Declaration) -> Provision:
        """The provision that the rule applies."""
        return self.sources.provisions[rule.provision]

    def provision_of(self, rule: Declaration, outcome: Outcome) -> Provision:
        """The provision that an outcome of the rule rests on: of the waiver where it exempts, of a way that fails alone."""
        if outcome.status != "exempt":
            of_the_way = rule.labels.get(f"{outcome.status}_{outcome.truth.way}")
            return self.provision(rule) if of_the_way is None else self.sources.provisions[of_the_way]
        waiver = rule.labels.get(f"waiver_{outcome.truth.way}", rule.labels.get("waiver"))
        return self.provision(rule) if waiver is None else self.sources.provisions[waiver]

    def network(self, day: datetime.date, *, indicating: bool = False) -> Network:
        """The rules in force on the day; built once for the days that share them.

        With ``indicating``, a source that is reported well but not checked firmly settles what it asks, to show what it
        would come to.
        """
        if day not in self._days:
            self._days[day] = self._network(day)
        return self._indicating(self._days[day]) if indicating else self._days[day]

    def _network(self, day: datetime.date) -> Network:
        """The network of the day, built where no other day shares it."""
        in_force = [
            (rule, version)
            for rule in self.rules
            if rule.in_force(day) and (version := self.provision(rule).on(day)) is not None
        ]
        rules = tuple(rule for rule, _ in in_force)
        key = (*(rule.name for rule in rules), *(str(version.from_) for _, version in in_force))
        if key not in self._networks:
            versions = {rule.name: version for rule, version in in_force}
            doubtful = frozenset(
                rule.name
                for rule in rules
                if not versions[rule.name].decides and self.provision(rule).instrument not in self.conventions
            )
            self._networks[key] = Network(day, rules, versions, doubtful, self._shaped)
        return self._networks[key]

    def _indicating(self, network: Network) -> Network:
        doubtful = frozenset(name for name in network.doubtful if not network.versions[name].indicates)
        if doubtful == network.doubtful:
            return network
        if network.day not in self._indicated:
            self._indicated[network.day] = replace(network, doubtful=doubtful, like=network)
        return self._indicated[network.day]

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {rule.name: place for place, rule in enumerate(self.rules)}

    def _shaped(self, rule: Declaration) -> Shaped:
        """The rule for experta, its joins, and its place among all rules; made once for every network it is in."""
        if rule.name not in self._compiled:
            place = self._places[rule.name]
            salience = (len(self.layers) - self.layers.index(rule.layer)) * 10
            compiled = rule.compiled(salience, conclude, place)
            self._compiled[rule.name] = (compiled, shapes_of(compiled), place)
        return self._compiled[rule.name]

    def days_of_change(self) -> tuple[datetime.date, ...]:
        """The days on which a rule or the version of its provision begins, and the days after one ends."""
        return self._changes

    @cached_property
    def _changes(self) -> tuple[datetime.date, ...]:
        days: set[datetime.date] = set()
        one = datetime.timedelta(days=1)
        for rule in self.rules:
            spans = [(rule.from_, rule.to), *((v.from_, v.to) for v in self.provision(rule).versions)]
            for start, end in spans:
                if start is not None:
                    days.add(start)
                if end is not None:
                    days.add(end + one)
        return tuple(sorted(days))


def _refuse(rule: Declaration, text: str) -> None:
    raise RuleMistake(rule.file, rule.line, f"rule {rule.name}: {text}")


def _one_name(rules: tuple[Declaration, ...], sources: Sources, layers: tuple[str, ...]) -> None:
    seen: dict[str, Declaration] = {}
    for rule in rules:
        if rule.name in seen:
            _refuse(rule, f"a rule of this name stands at {seen[rule.name].file}:{seen[rule.name].line}")
        seen[rule.name] = rule


def _possible_values(rules: tuple[Declaration, ...], sources: Sources, layers: tuple[str, ...]) -> None:
    """Refuse a word that the field it is compared with can never hold."""
    for rule in rules:
        for pattern in (*rule.positive, *rule.negative):
            for name, value in pattern.items():
                if isinstance(value, P) and isinstance(value.match, OneOf):
                    field = type(pattern).__fields__.get(name)
                    if isinstance(field, Choice):
                        _words(rule, f"{type(pattern).__name__}.{name}", value.match.values, field)
        for test in rule.tests:
            for leaf in test.leaves():
                if isinstance(leaf, IsAmong) and leaf.variables[0] in rule.sources:
                    place, name = rule.sources[leaf.variables[0]]
                    field = type(rule.positive[place]).__fields__[name]
                    if isinstance(field, Choice):
                        _words(rule, str(leaf), leaf.values, field)


def _words(rule: Declaration, where: str, words: tuple[str, ...], field: Choice) -> None:
    for word in words:
        if word not in field.values:
            close = difflib.get_close_matches(word, field.values, 1)
            meant = f"did you mean {close[0]}?" if close else f"it takes {', '.join(field.values)}"
            _refuse(rule, f"{where}: {word} is no word of this field; {meant}")


def _provision_in_force(rules: tuple[Declaration, ...], sources: Sources, layers: tuple[str, ...]) -> None:
    for rule in rules:
        provision = sources.provisions.get(rule.provision)
        if provision is None:
            close = difflib.get_close_matches(rule.provision, sources.provisions, 1)
            _refuse(rule, f"unknown provision {rule.provision}" + (f"; did you mean {close[0]}?" if close else ""))
            continue
        if rule.from_ is not None and rule.to is not None and rule.from_ > rule.to:
            _refuse(rule, f"is in force from {rule.from_} to {rule.to}, which is no time at all")
        for day in (rule.from_, rule.to):
            if day is not None and provision.on(day) is None:
                _refuse(rule, f"is in force on {day}, when {rule.provision} says nothing")


def _layered(rules: tuple[Declaration, ...], sources: Sources, layers: tuple[str, ...]) -> None:
    made_in: dict[type[Concluded], set[str]] = {}
    for rule in rules:
        if rule.layer not in layers:
            _refuse(rule, f"unknown layer {rule.layer}; the layers are {', '.join(layers)}")
        for template in rule.concludes:
            made_in.setdefault(type(template), set()).add(rule.layer)
    for rule in rules:
        own = layers.index(rule.layer)
        for pattern in rule.positive:
            if isinstance(pattern, Concluded) and type(pattern) not in made_in:
                _refuse(rule, f"needs {type(pattern).__name__}, which no rule concludes")
            for layer in made_in.get(type(pattern), set()) if isinstance(pattern, Concluded) else set():
                if layers.index(layer) > own:
                    _refuse(rule, f"needs {type(pattern).__name__}, which is concluded only later, in layer {layer}")
        for pattern in rule.negative:
            if type(pattern) not in made_in:
                _refuse(rule, f"NOT({type(pattern).__name__}): no rule concludes it")
            for layer in made_in[type(pattern)]:
                if layers.index(layer) >= own:
                    _refuse(rule, f"NOT({type(pattern).__name__}): not closed before layer {rule.layer}")


def _ends(rules: tuple[Declaration, ...], sources: Sources, layers: tuple[str, ...]) -> None:
    ring = ring_without_end(rules)
    if ring:
        told = " → ".join(rule.name for rule in (*ring, ring[0]))
        _refuse(ring[0], f"may fire without end: {told}, and it computes a new value each time")


def _worded(worded: frozenset[str]) -> Any:
    def check(rules: tuple[Declaration, ...], sources: Sources, layers: tuple[str, ...]) -> None:
        for rule in rules:
            for key in wording_keys(rule):
                if key not in worded:
                    _refuse(rule, f"has no wording {key}")

    return check


def wording_keys(rule: Declaration) -> tuple[str, ...]:
    """The keys of the sentences that tell a firing of the rule."""
    if rule.fires != FIRES_ALWAYS:
        return (rule.name,)
    keys = [f"{rule.name}-met", f"{rule.name}-not_met"]
    if rule.waived_by is not None:
        keys.append(f"{rule.name}-exempt")
    if rule.presumes:
        keys.append(f"{rule.name}-presumed")
    return tuple(keys)
