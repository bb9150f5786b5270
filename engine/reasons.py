"""The grounds of what is concluded of a person, sentence by sentence, each with what it is cited from.

A draft for the formal statement of reasons: which law, which facts, what each condition comes to, and what follows. Every
sentence is a conclusion or a value of the case file, and none is written for the occasion; so none stands without source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.field_at import field_at
from engine.grounds import AMOUNT, FINDING, GIVEN, PRESUMPTION, Ground
from engine.report import Line, PersonReport, Report
from engine.sections import KnowledgeBase
from engine.vocabulary import Persons
from engine.wording import CODES

_NUMBER = re.compile(r"\[([0-9]+)\]")

TURNS = ("met", "exempt", "not_met", "undetermined", "left_to_authority")
"""The statuses of conditions in the order of a draft: what is there, what is not, what is open."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence, and what it is cited from: a provision, a line of the case file, or a person's finding."""

    sentence: str
    cited: str


@dataclass(frozen=True, slots=True)
class Part:
    """A titled part of the draft."""

    title: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """The draft for one person; ``head`` stands for the trace that it is drawn from."""

    person: str
    title: str
    parts: tuple[Part, ...]
    head: str

    def as_data(self) -> dict[str, Any]:
        """The draft as plain data."""
        parts = [
            {"title": part.title, "reasons": [{"sentence": one.sentence, "cited": one.cited} for one in part.reasons]}
            for part in self.parts
        ]
        return {"person": self.person, "title": self.title, "parts": parts, "head": self.head}


def reasons_of(report: Report, person: PersonReport, base: KnowledgeBase) -> Reasons:
    """The draft: the law, the facts, the conditions route by route, papers and days, and what it comes to."""
    wording = base.wording
    teller = _Teller(report, person, base)
    parts = (
        Part(wording.sentence("reasons-law"), (Reason(person.why_this_law, person.law_cited),)),
        Part(wording.sentence("reasons-facts"), tuple(teller.facts())),
        *teller.routes(),
        *teller.beside(),
        Part(wording.sentence("reasons-conclusion"), (teller.conclusion(),)),
    )
    title = wording.sentence("reasons-title", {"who": person.id}, {person.id: person.name})
    return Reasons(person.id, title, tuple(part for part in parts if part.reasons), report.head)


class _Teller:
    def __init__(self, report: Report, person: PersonReport, base: KnowledgeBase) -> None:
        self.report = report
        self.person = person
        self.wording = base.wording
        self.label = base.label
        self.case_file = base.case_file
        self.names = {one.id: one.name for one in report.persons}

    def facts(self) -> Iterator[Reason]:
        """What the conditions end in, each once: values in the order of the file, then what is not in it."""
        told: dict[Reason, tuple[int, int]] = {}
        for line in (condition for route in self.person.routes for condition in route.conditions):
            for leaf in self.report.ground(line).leaves():
                reason = self._leaf(leaf)
                if reason is not None:
                    told.setdefault(reason, (leaf.given.get("line", 1_000_000), len(told)))
        yield from sorted(told, key=told.__getitem__)

    def _leaf(self, leaf: Ground) -> Reason | None:
        if leaf.kind == GIVEN and "line" in leaf.given:
            return Reason(self._fact(leaf.given), self.wording.sentence("reasons-line", {"line": leaf.given["line"]}))
        if leaf.kind == AMOUNT:
            return Reason(_ended(leaf.text), leaf.source)
        if leaf.kind == FINDING:
            return Reason(_ended(leaf.text), self.wording.sentence("reasons-finding"))
        if leaf.kind == PRESUMPTION:
            return Reason(self.wording.sentence("reasons-presumption", {"text": leaf.text}), leaf.source)
        return None

    def _fact(self, given: Any) -> str:
        """A value of the case file: whose it is, what it is, and the value."""
        path = str(given["path"])
        whose = next((name for name in path.split(".") if name in self.names), "")
        numbers = [int(number) + 1 for number in _NUMBER.findall(path)]
        what = " ".join((self.label(path) or path, *(f"({number})" for number in numbers)))
        told = {"what": what[:1].upper() + what[1:] if not whose else what}
        value = self._value(path, given["value"])
        if whose:
            return self.wording.sentence("reasons-fact", {"whose": whose, **told, "value": value}, self.names)
        return self.wording.sentence("reasons-fact-of-all", {**told, "value": value}, self.names)

    def _value(self, path: str, value: Any) -> str:
        """A value in the words of its field: persons by their names, countries and languages by theirs."""
        found = field_at(path, self.case_file)
        if found is None:
            return self.wording.value(value, self.names)
        if isinstance(found.item, Persons):
            words = {word: self.wording.word("person", word) for word in found.item.words}
            return self.wording.value(value, {**words, **self.names})
        if found.item.kind in CODES and isinstance(value, str):
            return self.wording.coded(found.item.kind, value)
        if (
            isinstance(value, list)
            and all(isinstance(entry, Mapping) and "kind" not in entry for entry in value)
            and value
        ):
            return f"{self.wording.semicolon} ".join(self._entry(path, entry) for entry in value)
        return self.wording.value(value, {})

    def _entry(self, path: str, entry: Mapping[str, Any]) -> str:
        """An entry of a list that no kind tells: what each of its fields is called, and the value."""
        fields = {name: f"{path}.{name}" for name in entry}
        told = (
            f"{self.label(at) or name}{self.wording.colon} {self._value(at, entry[name])}"
            for name, at in fields.items()
        )
        return ", ".join(told)

    def routes(self) -> Iterator[Part]:
        """Each route with its conditions: first what is there or waived, then what is not, then what is open."""
        for route in self.person.routes:
            lines = sorted(route.conditions, key=lambda line: TURNS.index(line.status))
            title = self.wording.sentence("reasons-route", {"route": ", ".join(route.line.head)})
            yield Part(title, tuple(Reason(_ended(line.conclusion.text), line.cited) for line in lines))

    def beside(self) -> Iterator[Part]:
        """What is said beside the right: the tie, papers, place and days, each under its provision."""
        for block in self.person.blocks:
            if not (block.brief or block.aside):
                lines = (line for line in block.lines if line.text)
                yield Part(block.title, tuple(Reason(self._headed(line), line.cited) for line in lines))

    def _headed(self, line: Line) -> str:
        head = (self.wording.value(word, self.names) for word in line.head)
        return f"{', '.join(head)}{self.wording.colon} {_ended(line.text)}" if line.head else _ended(line.text)

    def conclusion(self) -> Reason:
        """The verdict, under the provisions that it turns on: those of the conditions that are not met, else of the routes."""
        verdict = self.person.verdict
        failing = [one.cited for route in self.person.routes for one in route.conditions if one.status == "not_met"]
        turns_on = failing or [route.line.cited for route in self.person.routes]
        cited = "; ".join(dict.fromkeys(turns_on)) or self.report.ground(verdict).source
        return Reason(_ended(verdict.text), cited)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!", ")")) else f"{sentence}."
