"""What made two assessments of nearly the same case differ: the deepest firings that came out otherwise, and whether an
amendment, an amount or a date of the case did it."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.conclusions import Conclusion
from engine.sections import Examined

AMENDMENT, AMOUNT, DATE, DAY = "amendment", "amount", "date", "day"

CHOICE_OF_LAW = 0
"""The run that chooses the law, whose own rules are always in force."""

_DATE = re.compile(r"\b[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\b")
_WHOLE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Cause:
    """One firing that came out otherwise, and what made it so.

    ``kind`` is ``amendment`` (``about`` is its title), ``amount`` (``about`` is the amount before and after), ``date``
    (``about`` are places in the case file) or ``day``, where nothing but the day that moved is known.
    """

    kind: str
    about: str
    rule: str
    text: str
    cited: str
    checked: str

    def as_data(self) -> dict[str, str]:
        """The cause as plain data, what is empty left out."""
        told = {name: getattr(self, name) for name in ("kind", "about", "rule", "text", "cited", "checked")}
        return {name: value for name, value in told.items() if value}


class Causes:
    """The causes of what differs between two assessments, filed before a day and on it; ``moved`` are the places in the
    file that were changed."""

    def __init__(self, before: Examined, after: Examined, day: datetime.date, moved: frozenset[str]) -> None:
        self.before, self.after = _Side(before), _Side(after)
        self.day, self.moved = day, moved

    def of(self, before: Conclusion | None, after: Conclusion | None) -> tuple[Cause, ...]:
        """The causes of a conclusion's being another or there no longer, those now in force first."""
        now = list(self.after.roots(after.firing, self.before)) if after is not None and after.firing else []
        then = list(self.before.roots(before.firing, self.after)) if before is not None and before.firing else []
        deep = [(self.after, self.before, *root) for root in now if root[1]]
        deep = deep or [(self.before, self.after, *root) for root in then if root[1]]
        shallow = [(self.after, self.before, *root) for root in now] or [
            (self.before, self.after, *root) for root in then
        ]
        found = [self._cause(*root) for root in deep or shallow]
        return tuple(dict.fromkeys(found))

    def _cause(self, side: _Side, other: _Side, found: tuple[int, Mapping[str, Any]], _deep: bool) -> Cause:
        run, firing = found
        kind, about = self._made(side, other, run, firing)
        return Cause(kind, about, firing["rule"], firing["because"]["text"], firing["cited"], firing["checked"])

    def _made(self, side: _Side, other: _Side, run: int, firing: Mapping[str, Any]) -> tuple[str, str]:
        amended = side.amended_against(other, run, firing["rule"])
        if amended is None and run == CHOICE_OF_LAW:
            amended = side.examined.runs[run].rules.sources.changed_on(self.day) or None
        if amended is not None:
            return AMENDMENT, amended
        amounts = self._amounts(side, other, firing)
        if amounts:
            return AMOUNT, amounts
        dates = [
            value["path"]
            for value in firing["read"]
            if value.get("decides") and value["path"] not in self.moved and _DATE.search(json.dumps(value["value"]))
        ]
        return (DATE, ", ".join(dates)) if dates else (DAY, "")

    def _amounts(self, side: _Side, other: _Side, firing: Mapping[str, Any]) -> str:
        """The amounts that the firing rests on and that were others, then and now."""
        peer = next((one for one in other.firings(firing["rule"]) if _whose(one) == _whose(firing)), None)
        if peer is None:
            return ""
        there = [(one["id"], one["value"]) for one in peer.get("amounts", ())]
        here = [(one["id"], one["value"]) for one in firing.get("amounts", ())]
        if here == there:
            return ""
        one, two = (there, here) if side is self.after else (here, there)
        return f"{_told(one)} → {_told(two)}"


def _told(amounts: list[tuple[str, str]]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in amounts) or "none"


def _whose(firing: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    return [tuple(fact.get(name) for name in ("is", "of", "route", "id", "about")) for fact in firing["asserted"]]


class _Side:
    """One of two assessments, its firings by the facts they asserted and by what they came to."""

    def __init__(self, examined: Examined) -> None:
        self.examined = examined
        self.runs = examined.result["trace"]["runs"]
        self.by_fact = [
            {fact["fact"]: firing for firing in run["firings"] for fact in firing["asserted"]} for run in self.runs
        ]
        self.outcomes = frozenset(_outcome(firing) for run in self.runs for firing in run["firings"])

    def firings(self, rule: str) -> Iterator[Mapping[str, Any]]:
        """The firings of a rule in any run."""
        return (firing for run in self.runs for firing in run["firings"] if firing["rule"] == rule)

    def roots(self, firing: str, other: _Side) -> Iterator[tuple[tuple[int, Mapping[str, Any]], bool]]:
        """The deepest firings under this one that the other side has not, and whether they lie below it."""
        run, number = (int(part) for part in firing.split("."))
        top = self.runs[run]["firings"][number - 1]
        seen: set[int] = set()

        def deepest(one: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
            if one["n"] in seen:
                return
            seen.add(one["n"])
            labels = (*one["rests_on"], *one.get("closed", ()))
            below = [self.by_fact[run][label] for label in labels if label in self.by_fact[run]]
            changed = [found for found in below if _outcome(found) not in other.outcomes]
            if not changed:
                yield one
            for found in changed:
                yield from deepest(found)

        for root in deepest(top):
            yield (run, root), root is not top

    def amended_against(self, other: _Side, run: int, rule: str) -> str | None:
        """The title of what put the rule or its text in force, or ended it, where the other side has it not so."""
        place = self.examined.runs[run]
        version = place.session.network.versions[rule]
        peers = [one.session.network.versions.get(rule) for one in other.examined.runs]
        if version in peers:
            return None
        declared = place.session.network.by_name[rule]
        sources = place.rules.sources
        since = max(version.from_, declared.from_ or version.from_)
        title = sources.changed_on(since) if since > version.from_ else sources.titles.get(version.by, "")
        return title or sources.titles.get(version.by, "")


def _outcome(firing: Mapping[str, Any]) -> tuple[Any, ...]:
    """What a firing came to, without numbers and days."""
    return (
        firing["rule"],
        firing["status"],
        *(
            tuple(sorted((name, _plain(value)) for name, value in fact.items() if name != "fact"))
            for fact in firing["asserted"]
        ),
    )


def _plain(value: Any) -> str:
    return _WHOLE_DAY.sub("day", json.dumps(value, sort_keys=True))
