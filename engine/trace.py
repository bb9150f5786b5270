"""The firing trace: every firing in order, with its rule, provision, facts, outcome and conclusions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from engine.canonical import canonical
from engine.experta_door import W
from engine.provisions import Provision
from engine.reading import CaseText
from engine.sections import ExaminedRun
from engine.session import Firing
from engine.value_put import value_at
from engine.view import path_of
from engine.vocabulary import UNKNOWN, Checked, Concluded, Given, case_file_name


def fact_label(fact: Checked) -> str:
    """A fact's number in its run."""
    return f"f-{fact['__factid__']}"


def fact_told(fact: Checked) -> dict[str, Any]:
    """A fact as data: number, class, and the fields that say something."""
    fields = {}
    for key, value in fact.items():
        if not (value is UNKNOWN or fact.is_special(key) or key == "paths"):
            told = canonical(value)
            if told not in ("unknown", ""):
                fields[key.rstrip("_")] = told
    return {"fact": fact_label(fact), "is": type(fact).__name__, **dict(sorted(fields.items()))}


def traced(
    run: ExaminedRun,
    because: Callable[[Firing], Mapping[str, Any]],
    cited: Callable[[Provision], str],
    case: CaseText,
) -> dict[str, Any]:
    """A run as data: its law with the day of its text, the given facts, and the firings in order.

    ``because`` tells why, ``cited`` cites a provision. ``case`` is the case file, so that every firing names the values
    and lines it rests on.
    """
    session = run.session
    lines = case.lines_in_file
    firings = session.firings
    concluded = {fact["__factid__"] for firing in firings for fact in firing.asserted}
    given = [
        fact_told(fact) | _placed(fact, case, lines)
        for number, fact in sorted(session.facts.items())
        if number not in concluded and isinstance(fact, Checked)
    ]
    return {
        "law": run.name,
        "day": run.day.isoformat(),
        "rules": len(run.network.rules),
        "given": given,
        "firings": [_firing(run, firing, because(firing), cited, case, lines) for firing in firings],
    }


def _placed(fact: Checked, case: CaseText, lines: Mapping[str, tuple[int, int]]) -> dict[str, Any]:
    """Line and column in the case file of each field of the fact that stands there as it is."""
    places = {}
    for field in fact:
        path = None if fact.is_special(field) else path_in_file(fact, field)
        if path is not None and path in lines and _in_file(case, fact, field, path) == fact[field]:
            places[case_file_name(field)] = list(lines[path])
    return {"places": dict(sorted(places.items()))} if places else {}


def _in_file(case: CaseText, fact: Checked, field: str, path: str) -> Any:
    """What the case file says at the path of the field, of which a fact put together from others may hold what follows."""
    if not (isinstance(fact, Given) and fact.derived):
        return fact[field]
    value = value_at(case, path)
    return UNKNOWN if value is None else value


def _read(
    firing: Firing, case: CaseText, lines: Mapping[str, tuple[int, int]], deciding: frozenset[str]
) -> list[dict[str, Any]]:
    """The case-file values that the firing looked at, each with its path and line; a value left out has no line.

    Those that its outcome rests on are marked ``decides``.
    """
    read: dict[str, dict[str, Any]] = {}

    def note(fact: Checked, field: str, *, decides: bool) -> None:
        path = path_in_file(fact, field)
        if path is not None:
            line = {"line": lines[path][0]} if path in lines else {}
            decides = decides or read.get(path, {}).get("decides", False)
            read[path] = {
                "path": path,
                "value": canonical(_in_file(case, fact, field, path)),
                **line,
                **({"decides": True} if decides else {}),
            }

    for variable, (fact, field) in firing.view.sources.items():
        note(fact, field, decides=variable in deciding)
    for pattern, fact in zip(firing.rule.positive, firing.used, strict=True):
        for field, value in pattern.items():
            if not (pattern.is_special(field) or (isinstance(value, W) and value.__bind__ is not None)):
                note(fact, field, decides=True)
    return [read[path] for path in sorted(read)]


def path_in_file(fact: Checked, field: str) -> str | None:
    """Where the field stands in the case file; None where it stands in none."""
    if not isinstance(fact, Given) or field in ("person", "at") or fact["at"] is UNKNOWN:
        return None
    if fact.derived and (not isinstance(fact["paths"], Mapping) or field not in fact["paths"]):
        return None
    return path_of(fact, field)


def _rests_on(firing: Firing, deciding: frozenset[str]) -> list[str]:
    """The conclusions among the facts used that the outcome rests on; all of them where nothing is asked."""
    concluded = [fact for fact in firing.used if isinstance(fact, Concluded)]
    if firing.rule.asks is not None:
        sources = firing.view.sources
        wanted = {id(sources[variable][0]) for variable in deciding if variable in sources}
        concluded = [fact for fact in concluded if id(fact) in wanted]
    return list(dict.fromkeys(fact_label(fact) for fact in concluded))


def _firing(
    run: ExaminedRun,
    firing: Firing,
    because: Mapping[str, Any],
    cited: Callable[[Provision], str],
    case: CaseText,
    lines: Mapping[str, tuple[int, int]],
) -> dict[str, Any]:
    closed = run.session.closed(firing)
    tests = firing.decided_by
    deciding = frozenset(variable for test in tests for variable in test.variables)
    provisions = run.rules.sources.provisions
    amounts = [
        {**amount, "cited": cited(provisions[amount["provision"]])}
        for test in tests
        for amount in test.amounts(firing.view)
    ]
    provision = run.rules.provision_of(firing.rule, firing.outcome)
    version = provision.on(run.day) or run.network.versions[firing.rule.name]
    truth = firing.outcome.truth
    return {
        "n": firing.number,
        "rule": firing.rule.name,
        "provision": provision.id,
        "cited": cited(provision),
        "since": version.from_.isoformat(),
        "checked": version.checked,
        "status": firing.outcome.status,
        "read": _read(firing, case, lines, deciding),
        **({"amounts": amounts} if amounts else {}),
        "used": [fact_label(fact) for fact in firing.used],
        "rests_on": _rests_on(firing, deciding),
        **({"closed": [fact_label(fact) for fact in closed]} if closed else {}),
        "asserted": [fact_told(fact) for fact in firing.asserted],
        "because": {"key": because["key"], "args": because["args"], "text": because["text"]},
        **({"presumed": list(truth.presumed)} if truth.presumed else {}),
    }
