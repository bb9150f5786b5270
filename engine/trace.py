"""The firing trace: every firing in order, with its rule, provision, facts, outcome and conclusions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from engine.canonical import canonical
from engine.rule_base import RuleBase
from engine.session import Firing, Session
from engine.vocabulary import Checked


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
) -> dict[str, Any]:
    """A run as data: its law and day, the given facts, and the firings in order."""
    concluded = {fact["__factid__"] for firing in session.firings for fact in firing.asserted}
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
        "firings": [_firing(firing, rules, because(firing)) for firing in session.firings],
    }


def _firing(firing: Firing, rules: RuleBase, because: Mapping[str, Any]) -> dict[str, Any]:
    provision = rules.provision(firing.rule)
    truth = firing.outcome.truth
    return {
        "n": firing.number,
        "rule": firing.rule.name,
        "provision": provision.id,
        "cited": provision.cited,
        "status": firing.outcome.status,
        "used": [fact_label(fact) for fact in firing.used],
        "asserted": [fact_told(fact) for fact in firing.asserted],
        "because": {"key": because["key"], "args": because["args"], "text": because["text"]},
        **({"presumed": list(truth.presumed)} if truth.presumed else {}),
    }
