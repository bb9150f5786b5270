"""Finds rules that could feed themselves without end, before anything runs.

A ring of rules, each of which may match what the one before it concludes, ends by itself as long as its conclusions are
made of values that are there: there are only so many of them. It need not end when a rule of the ring computes a value
that may be new each time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.declaration import Computed, Declaration
from engine.experta_door import FieldConstraint, L, P
from engine.vocabulary import Checked, Concluded, Placeholder


def ring_without_end(rules: Sequence[Declaration]) -> tuple[Declaration, ...]:
    """The shortest ring of rules, in their order, of which the first computes new values for the next; () if none."""
    growing = {type(template) for rule in rules for template in rule.concludes if _grows(template)}
    if not any(type(pattern) in growing for rule in rules for pattern in rule.positive):
        return ()
    feeding = _Feeding(rules)
    rings = (_back_to(rule, feeding) for rule in rules if any(map(_grows, rule.concludes)))
    return min((ring for ring in rings if ring), key=len, default=())


class _Feeding:
    """For a rule the rules that may match what it concludes, and whether the conclusion holds a new value.

    Only the rules on a way from one that computes new values are ever asked for.
    """

    def __init__(self, rules: Sequence[Declaration]) -> None:
        self.by_name = {rule.name: rule for rule in rules}
        self._patterns: dict[type[Checked], list[tuple[str, Checked]]] = {}
        for rule in rules:
            for pattern in rule.positive:
                self._patterns.setdefault(type(pattern), []).append((rule.name, pattern))
        self._fed: dict[str, Mapping[str, bool]] = {}

    def __getitem__(self, name: str) -> Mapping[str, bool]:
        if name not in self._fed:
            fed: dict[str, bool] = {}
            for template in self.by_name[name].concludes:
                made = {field: value for field, value in template.items() if not _open(value)}
                for other, pattern in self._patterns.get(type(template), ()):
                    if _may_match(pattern, made):
                        fed[other] = fed.get(other, False) or _grows(template)
            self._fed[name] = fed
        return self._fed[name]


def _back_to(start: Declaration, feeding: _Feeding) -> tuple[Declaration, ...]:
    paths: list[tuple[str, ...]] = [(start.name, name) for name, grows in feeding[start.name].items() if grows]
    seen: set[str] = set()
    for path in paths:  # grows while it is gone through: nearest first
        if path[-1] == start.name:
            return tuple(feeding.by_name[name] for name in path[:-1])
        if path[-1] not in seen:
            seen.add(path[-1])
            paths.extend((*path, name) for name in feeding[path[-1]])
    return ()


def _grows(template: Concluded) -> bool:
    return any(isinstance(value, Computed) and not value.bounded for value in template.values())


def _open(value: Any) -> bool:
    """Whether only a firing says what the value will be."""
    return isinstance(value, FieldConstraint | Placeholder)


def _may_match(pattern: Checked, made: Mapping[str, Any]) -> bool:
    """Whether the pattern may match a fact of its class that holds these values among others."""
    for field, value in made.items():
        asked = pattern.get(field, value)
        if isinstance(asked, P):
            if not asked.match(value):
                return False
            continue
        wanted = asked.value if isinstance(asked, L) else asked
        if wanted != value and not isinstance(wanted, FieldConstraint):
            return False
    return True
