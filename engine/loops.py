"""Finds rules that could feed themselves without end, before anything runs.

A ring of rules, each of which may match what the one before it concludes, ends by itself as long as its conclusions are
made of values that are there: there are only so many of them. It need not end when a rule of the ring computes a value
that may be new each time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.declaration import Computed, Declaration
from engine.experta_door import FieldConstraint, L, P
from engine.vocabulary import Checked, Concluded, Placeholder


def ring_without_end(rules: Sequence[Declaration]) -> tuple[Declaration, ...]:
    """The shortest ring of rules, in their order, of which the first computes new values for the next; () if none."""
    growing = {type(template) for rule in rules for template in rule.concludes if _grows(template)}
    if not any(type(pattern) in growing for rule in rules for pattern in rule.positive):
        return ()
    feeds = _feeds(rules)
    rings = (_back_to(rule, rules, feeds) for rule in rules if any(map(_grows, rule.concludes)))
    return min((ring for ring in rings if ring), key=len, default=())


def _feeds(rules: Sequence[Declaration]) -> Mapping[str, Mapping[str, bool]]:
    """For each rule the rules that may match what it concludes, and whether the conclusion holds a new value."""
    makers: dict[type[Checked], list[tuple[Declaration, Concluded]]] = {}
    for rule in rules:
        for template in rule.concludes:
            makers.setdefault(type(template), []).append((rule, template))
    feeds: dict[str, dict[str, bool]] = {rule.name: {} for rule in rules}
    for rule in rules:
        for pattern in rule.positive:
            for maker, template in makers.get(type(pattern), ()):
                if _may_match(pattern, template):
                    feeds[maker.name][rule.name] = feeds[maker.name].get(rule.name, False) or _grows(template)
    return feeds


def _back_to(
    start: Declaration, rules: Sequence[Declaration], feeds: Mapping[str, Mapping[str, bool]]
) -> tuple[Declaration, ...]:
    by_name = {rule.name: rule for rule in rules}
    paths: list[tuple[str, ...]] = [(start.name, name) for name, grows in feeds[start.name].items() if grows]
    seen: set[str] = set()
    for path in paths:  # grows while it is gone through: nearest first
        if path[-1] == start.name:
            return tuple(by_name[name] for name in path[:-1])
        if path[-1] not in seen:
            seen.add(path[-1])
            paths.extend((*path, name) for name in feeds[path[-1]])
    return ()


def _grows(template: Concluded) -> bool:
    return any(isinstance(value, Computed) and not value.bounded for value in template.values())


def _may_match(pattern: Checked, template: Concluded) -> bool:
    for field, asked in pattern.items():
        made = template.get(field)
        if pattern.is_special(field) or field not in template or isinstance(made, FieldConstraint | Placeholder):
            continue
        wanted = asked.value if isinstance(asked, L) else asked
        if isinstance(asked, P) and not asked.match(made):
            return False
        if not isinstance(wanted, FieldConstraint) and wanted != made:
            return False
    return True
