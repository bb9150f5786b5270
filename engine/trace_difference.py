"""Why two traces differ: what was asked, the case, the rule base, and then rule by rule and conclusion by conclusion.

A firing of one trace is held against its counterpart in the other: the same rule in a run of the same law, concluding
the same of the same. A rule that looks at a value, an amount or a version that differs is where a difference begins; the
others only build on such rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.canonical import canonical
from engine.trace_document import CASE, CONCLUSION, FIRING, ORIGIN, QUESTION, RUN, TraceDocument

Pair = tuple[Any, Any]
Key = tuple[str, ...]
"""Run, rule, and what a firing is about."""
Told = tuple[Mapping[str, Any], str]
"""The entry of a firing, and its sentence."""
_VARYING = ("fact", "truth", "status")
"""What two firings may conclude differently and still be counterparts."""


@dataclass(frozen=True, slots=True)
class Side:
    """A firing in one of the traces: what it settled, under which provision, and the sentence that tells it."""

    status: str
    cited: str
    sentence: str


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """One rule that fired otherwise, for one subject: both sides (None where it did not fire), and what makes the difference.

    ``values`` are the case-file paths that it looked at and that say something else, ``amounts`` the amounts; where
    both are empty and ``text`` is False, it only builds on other rules that differ.
    """

    run: str
    rule: str
    one: Side | None
    other: Side | None
    values: Mapping[str, Pair] = field(default_factory=dict)
    amounts: tuple[Pair, ...] = ()
    text: bool = False

    @property
    def begins(self) -> bool:
        """Whether the difference begins here."""
        return bool(self.values or self.amounts or self.text)


@dataclass(frozen=True, slots=True)
class TraceDifference:
    """All that two traces say differently.

    ``origin`` and ``asked`` are pairs by name; ``lines`` the numbers of the lines of the case file that differ;
    ``conclusions`` pairs of statuses by name, None where a trace has it not.
    """

    origin: Mapping[str, Pair]
    asked: Mapping[str, Pair]
    lines: tuple[int, ...]
    conclusions: Mapping[str, Pair]
    rules: tuple[RuleDifference, ...]
    same: bool

    def as_data(self) -> dict[str, Any]:
        """The differences as plain data."""
        return {
            "same": self.same,
            "rule_base": {name: list(pair) for name, pair in self.origin.items()},
            "question": {name: list(pair) for name, pair in self.asked.items()},
            "case_lines": list(self.lines),
            "conclusions": {name: list(pair) for name, pair in self.conclusions.items()},
            "rules": [
                {
                    "run": one.run,
                    "rule": one.rule,
                    "begins": one.begins,
                    "one": _side_told(one.one),
                    "other": _side_told(one.other),
                    "values": {path: list(pair) for path, pair in one.values.items()},
                    "amounts": [list(pair) for pair in one.amounts],
                }
                for one in self.rules
            ],
        }


def difference(one: TraceDocument, other: TraceDocument) -> TraceDifference:
    """What the second trace says otherwise than the first."""
    return TraceDifference(
        origin=_pairs(_origin(one), _origin(other)),
        asked=_pairs(_asked(one), _asked(other)),
        lines=tuple(_lines(_case(one), _case(other))),
        conclusions=_pairs(_statuses(one), _statuses(other)),
        rules=tuple(_rules(_Fired(one), _Fired(other))),
        same=one.content() == other.content(),
    )


def _side_told(side: Side | None) -> dict[str, str] | None:
    return None if side is None else {"status": side.status, "cited": side.cited, "sentence": side.sentence}


def _pairs(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Pair]:
    names = dict.fromkeys((*one, *other))
    return {name: (one.get(name), other.get(name)) for name in names if one.get(name) != other.get(name)}


def _origin(document: TraceDocument) -> dict[str, Any]:
    entry = next(document.of_kind(ORIGIN))
    return {"article10": entry["article10"], **{k: v for k, v in entry["rule_base"].items() if k != "whole"}}


def _asked(document: TraceDocument) -> dict[str, Any]:
    entry = next(document.of_kind(QUESTION))
    return {name: entry[name] for name in ("on", "strict", "readings", "law")}


def _case(document: TraceDocument) -> list[str]:
    return str(next(document.of_kind(CASE))["text"]).splitlines()


def _lines(one: list[str], other: list[str]) -> Iterator[int]:
    """The lines of the second text that are new or changed, or before which lines of the first went."""
    from difflib import SequenceMatcher

    for kind, _, _, first, last in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from range(first + 1, max(last, first + 1) + 1)


def _statuses(document: TraceDocument) -> dict[str, Any]:
    return {entry["name"]: entry["status"] for entry in document.of_kind(CONCLUSION)}


class _Fired:
    """The firings of a trace: by what they are about, and the case's values that any of them looked at."""

    def __init__(self, document: TraceDocument) -> None:
        laws: dict[str, int] = {}
        runs: dict[int, str] = {}
        self.firings: dict[Key, Told] = {}
        self.values: dict[str, Any] = {}
        for place, entry in enumerate(document.entries):
            if entry["is"] == RUN:
                laws[entry["law"]] = laws.get(entry["law"], 0) + 1
                again = laws[entry["law"]]
                runs[entry["run"]] = entry["law"] + (f" ({again})" if again > 1 else "")
            elif entry["is"] == FIRING:
                run = runs.get(entry["run"], str(entry["run"]))
                key = self._free((run, entry["rule"], _about(entry)))
                self.firings[key] = (entry, document.sentence(place))
                self.values |= {str(value.get("path")): value.get("value") for value in entry["read"]}

    def _free(self, key: Key) -> Key:
        """The key, with a number where it is taken already."""
        number, free = 1, key
        while free in self.firings:
            number += 1
            free = (*key, str(number))
        return free


def _about(entry: Mapping[str, Any]) -> str:
    """What a firing concludes, without how it stands."""
    told = [{name: value for name, value in fact.items() if name not in _VARYING} for fact in entry["asserted"]]
    return repr(canonical(told or entry["because"].get("args")))


def _rules(one: _Fired, other: _Fired) -> Iterator[RuleDifference]:
    changed = _pairs(one.values, other.values)
    for run, left, right in _counterparts(one.firings, other.firings):
        first, second = (None if side is None else side[0] for side in (left, right))
        if first is not None and second is not None and _same(first, second):
            continue
        there = [entry for entry in (first, second) if entry is not None]
        looked_at = dict.fromkeys(path for entry in there for path in _read(entry))
        yield RuleDifference(
            run=run,
            rule=there[0]["rule"],
            one=_side(left),
            other=_side(right),
            values={path: changed[path] for path in looked_at if path in changed},
            amounts=tuple(_amounts(first, second)),
            text=first is not None and second is not None and _version(first) != _version(second),
        )


def _counterparts(one: Mapping[Key, Told], other: Mapping[Key, Told]) -> Iterator[tuple[str, Told | None, Told | None]]:
    """Each firing with its counterpart, and the run they belong to.

    First those about the same, then what is left of the same rule and run, in order.
    """
    left = {key: told for key, told in one.items() if key not in other}
    for key, told in other.items():
        match = key if key in one else next((free for free in left if free[:2] == key[:2]), None)
        left.pop(match or key, None)
        yield key[0], None if match is None else one[match], told
    for key, told in left.items():
        yield key[0], told, None


def _side(told: Told | None) -> Side | None:
    return None if told is None else Side(told[0]["status"], told[0]["cited"], told[1])


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two firings say the same of the same values, wherever these stand."""
    return all(_plain(one.get(name)) == _plain(other.get(name)) for name in ("status", "because", "amounts")) and (
        _version(one) == _version(other) and _read(one) == _read(other) and _about(one) == _about(other)
    )


def _plain(value: Any) -> Any:
    return {k: v for k, v in value.items() if k != "text"} if isinstance(value, Mapping) else value


def _read(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {str(value.get("path")): value.get("value") for value in entry["read"]}


def _version(entry: Mapping[str, Any]) -> tuple[str, str, str]:
    return entry["provision"], entry["since"], entry["checked"]


def _amounts(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> Iterable[Pair]:
    """The amounts that differ, in pairs, where both sides compared with amounts."""
    if one is None or other is None:
        return
    for left, right in zip(one.get("amounts", ()), other.get("amounts", ()), strict=False):
        if left != right:
            yield left, right
