"""What made two assessments of nearly the same case differ: the deepest firings that came out otherwise, and whether an
amendment, an amount or a date of the case did it."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.conclusions import Conclusion, place_of_firing
from engine.grounds import amount_in_words
from engine.sections import Examined
from engine.watched_day import ONE_DAY
from engine.wording import Wording

AMENDMENT, AMOUNT, DATE, DAY = "amendment", "amount", "date", "day"

CHOICE_OF_LAW = 0
"""The run that chooses the law, whose own rules are always in force."""

_DATE = re.compile(r"\b[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\b")
_WHOLE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Cause:
    """One firing that came out otherwise, and what made it so.

    ``kind`` is ``amendment`` (``about`` is its title), ``amount`` (``about`` is the amount before and after), ``date``
    (``about`` are places in the case file) or ``day``, where nothing but the day that moved is known. ``ended`` says that
    the firing is there no longer.
    """

    kind: str
    about: str
    rule: str
    text: str
    cited: str
    checked: str
    ended: bool = False

    def as_data(self) -> dict[str, str | bool]:
        """The cause as plain data, what is empty left out."""
        told = {name: getattr(self, name) for name in ("kind", "about", "rule", "text", "cited", "checked", "ended")}
        return {name: value for name, value in told.items() if value}


class Causes:
    """The causes of what differs between two assessments, filed before a day and on it; ``moved`` are the places in the
    file that were changed."""

    def __init__(
        self, before: Examined, after: Examined, day: datetime.date, moved: frozenset[str], wording: Wording
    ) -> None:
        self.before, self.after = _Side(before), _Side(after)
        self.day, self.moved = day, moved
        self.wording = wording

    def of(self, before: Conclusion | None, after: Conclusion | None) -> tuple[Cause, ...]:
        """The causes of a conclusion's being another or there no longer: what lies deepest, what is so now before what
        was so, and the bare day only where nothing more is known."""
        now = self._roots(self.after, self.before, after)
        then = self._roots(self.before, self.after, before)
        groups = [[root for root in now if root.below], [root for root in then if root.below], now, then]
        told = [tuple(dict.fromkeys(self._cause(root) for root in group)) for group in groups]
        for group in told:
            known = tuple(cause for cause in group if cause.kind != DAY)
            if known:
                return known
        return next((group for group in told if group), ())

    def _roots(self, side: _Side, other: _Side, conclusion: Conclusion | None) -> list[_Root]:
        return list(side.roots(conclusion.firing, other)) if conclusion is not None and conclusion.firing else []

    def _cause(self, root: _Root) -> Cause:
        firing = root.firing
        ended = root.side is self.before
        kind, about = self._made(root, self.before if root.side is self.after else self.after)
        text = firing["because"]["text"]
        return Cause(kind, about, firing["rule"], text, firing["cited"], firing["checked"], ended)

    def _made(self, root: _Root, other: _Side) -> tuple[str, str]:
        firing = root.firing
        amended = root.side.amended_against(other, root.run, firing["rule"], self.wording.language)
        if amended is None and root.run == CHOICE_OF_LAW:
            sources = root.side.examined.runs[root.run].rules.sources
            amended = sources.changed_on(self.day, self.wording.language) or None
        if amended is not None:
            return AMENDMENT, amended
        amounts = self._amounts(root.side, other, firing)
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
            eve = (self.day - ONE_DAY).isoformat()
            ends = [one for one in firing.get("amounts", ()) if self.day.isoformat() == one["from"] or eve == one["to"]]
            return f"{self.wording.semicolon} ".join(
                self.wording.phrase(
                    "time-amount" if one["to"] else "time-amount-open",
                    amount=self._told([(one["id"], one["value"])]),
                    **self._days(one),
                )
                for one in ends
            )
        there = [(one["id"], one["value"]) for one in peer.get("amounts", ())]
        here = [(one["id"], one["value"]) for one in firing.get("amounts", ())]
        if here == there:
            return ""
        one, two = (there, here) if side is self.after else (here, there)
        return f"{self._told(one)} → {self._told(two)}"

    def _days(self, amount: Mapping[str, Any]) -> dict[str, str]:
        return {name: self.wording.value(amount[name], {}) for name in ("from", "to") if amount[name]}

    def _told(self, amounts: list[tuple[str, str]]) -> str:
        told = (f"{self.wording.word('word', name)} {amount_in_words(value, self.wording)}" for name, value in amounts)
        return ", ".join(told) or self.wording.phrase("none")


def _whose(firing: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    return [tuple(fact.get(name) for name in ("is", "of", "route", "id", "about")) for fact in firing["asserted"]]


@dataclass(frozen=True, slots=True)
class _Root:
    """A firing that the other side has not, while it has all that the firing rests on; ``below`` another conclusion."""

    side: _Side
    run: int
    firing: Mapping[str, Any]
    below: bool


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

    def roots(self, firing: str, other: _Side) -> Iterator[_Root]:
        """The deepest firings under this one that the other side has not."""
        run, number = place_of_firing(firing)
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
            yield _Root(self, run, root, root is not top)

    def amended_against(self, other: _Side, run: int, rule: str, language: str) -> str | None:
        """The title of what put the rule or its text in force, or ended it, where the other side has it not so."""
        place = self.examined.runs[run]
        version = place.network.versions[rule]
        peers = [one.network.versions.get(rule) for one in other.examined.runs]
        if version in peers:
            return None
        declared = place.network.by_name[rule]
        sources = place.rules.sources
        since = max(version.from_, declared.from_ or version.from_)
        title = sources.changed_on(since, language) if since > version.from_ else ""
        return title or sources.title(version.by, language)


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
