"""The firing trace: every firing in order, with its rule, provision, facts, outcome and conclusions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from engine.canonical import canonical
from engine.rule_base import RuleBase
from engine.session import Firing, Session
from engine.view import path_of
from engine.vocabulary import UNKNOWN, Checked, Given


def fact_label(fact: Checked) -> str:
    """A fact's number in its run."""
    return f"f-{fact['__factid__']}"


def fact_told(fact: Checked) -> dict[str, Any]:
    """A fact as data: number, class, and the fields that say something."""
    fields = {
        key.rstrip("_"): canonical(value)
        for key, value in fact.items()
        if not fact.is_special(key) and key != "paths" and canonical(value) not in ("unknown", "")
    }
    return {"fact": fact_label(fact), "is": type(fact).__name__, **dict(sorted(fields.items()))}


def traced(
    session: Session,
    rules: RuleBase,
    law: str,
    because: Callable[[Firing], Mapping[str, Any]],
    lines: Mapping[str, tuple[int, int]],
) -> dict[str, Any]:
    """A run as data: its law and day, the given facts, and the firings in order.

    ``lines`` are the places in the case file by path, so that every firing names the lines it rests on.
    """
    firings = session.firings
    concluded = {fact["__factid__"] for firing in firings for fact in firing.asserted}
    given = [
        fact_told(fact)
        for number, fact in sorted(session.facts.items())
        if number not in concluded and isinstance(fact, Checked)
    ]
    return {
        "law": law,
        "day": session.network.day.isoformat(),
        "rules": len(session.network.rules),
        "given": given,
        "firings": [_firing(session, firing, rules, because(firing), lines) for firing in firings],
    }


def _read(firing: Firing, lines: Mapping[str, tuple[int, int]]) -> list[dict[str, Any]]:
    """The case-file values that the firing looked at, each with its path and line; a value left out has no line."""
    read: dict[str, dict[str, Any]] = {}
    for variable, (fact, field) in firing.view.sources.items():
        if isinstance(fact, Given) and field not in ("person", "at") and fact["at"] is not UNKNOWN:
            if fact.derived and (not isinstance(fact["paths"], Mapping) or field not in fact["paths"]):
                continue
            path = path_of(fact, field)
            line = {"line": lines[path][0]} if path in lines else {}
            read[path] = {"path": path, "value": canonical(firing.view[variable]), **line}
    return [read[path] for path in sorted(read)]


def _firing(
    session: Session, firing: Firing, rules: RuleBase, because: Mapping[str, Any], lines: Mapping[str, tuple[int, int]]
) -> dict[str, Any]:
    closed = session.closed(firing)
    provision = rules.provision(firing.rule)
    truth = firing.outcome.truth
    return {
        "n": firing.number,
        "rule": firing.rule.name,
        "provision": provision.id,
        "cited": provision.cited,
        "status": firing.outcome.status,
        "read": _read(firing, lines),
        "used": [fact_label(fact) for fact in firing.used],
        **({"closed": [fact_label(fact) for fact in closed]} if closed else {}),
        "asserted": [fact_told(fact) for fact in firing.asserted],
        "because": {"key": because["key"], "args": because["args"], "text": because["text"]},
        **({"presumed": list(truth.presumed)} if truth.presumed else {}),
    }
