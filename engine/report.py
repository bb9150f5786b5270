"""A result as it is told: titles and lines, each a conclusion with its status, sentence and citation.

The terminal, the page and the Markdown text draw this and add nothing of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from engine.conclusions import ENTRY, VERDICT, Conclusion, conclusions_of, place_of_firing
from engine.grounds import Ground, Grounds, checked_in_words
from engine.sections import Section
from engine.signs import sign_of
from engine.wording import Wording


class Line(NamedTuple):
    """One conclusion.

    ``status`` is what styles go by, ``said`` its word, empty where the section's ``sign`` says it all. ``head`` are the
    words that open the line, ``text`` the sentence, ``cited`` the provision with any doubt about it. ``indicated`` is
    what a source that does not decide would come to.
    """

    conclusion: Conclusion
    status: str
    sign: str
    said: str
    head: tuple[str, ...]
    text: str
    cited: str
    indicated: str = ""

    @property
    def name(self) -> str:
        """The stable name of the conclusion."""
        return self.conclusion.name


class Block(NamedTuple):
    """A titled list of lines; ``brief`` where the heads suffice, ``aside`` where it grounds no decision."""

    title: str
    lines: tuple[Line, ...]
    brief: bool = False
    aside: bool = False


class RouteBlock(NamedTuple):
    """A route and its conditions."""

    line: Line
    conditions: tuple[Line, ...]


class Question(NamedTuple):
    """What to ask next, and where the answer goes in the case file."""

    text: str
    path: str


class PersonReport(NamedTuple):
    """What is told of one person."""

    id: str
    name: str
    verdict: Line
    law: str
    why_this_law: str
    law_cited: str
    routes: tuple[RouteBlock, ...]
    exemptions: Block
    blocks: tuple[Block, ...]
    questions: tuple[Question, ...]

    def lines(self) -> Iterator[Line]:
        """Every conclusion about the person, in the order in which it is told."""
        yield self.verdict
        for route in self.routes:
            yield route.line
            yield from route.conditions
        for block in (self.exemptions, *self.blocks):
            yield from block.lines


class Remarks(NamedTuple):
    """Sentences that stand beside the verdicts: presumptions, findings, readings."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """A whole result as it is told; ``full`` grounds hold every firing. ``head`` stands for its trace, where there is one."""

    title: str
    subtitle: str
    persons: tuple[PersonReport, ...]
    beside: tuple[Remarks, ...]
    result: Mapping[str, Any]
    wording: Wording
    full: bool = False
    head: str = ""

    def lines(self) -> Iterator[Line]:
        """Every conclusion, in the order in which it is told."""
        for person in self.persons:
            yield from person.lines()

    def ground(self, line: Line) -> Ground:
        """What a conclusion rests on."""
        return self._grounds.of(line.conclusion)

    @cached_property
    def _grounds(self) -> Grounds:
        return Grounds(self.result, self.wording, full=self.full)


def report_of(
    result: Mapping[str, Any], sections: Sequence[Section], wording: Wording, *, full: bool = False, head: str = ""
) -> Report:
    """The result as it is told in the words of a catalogue."""
    writer = _Writer(result, sections, wording)
    return Report(
        title=str(result["case"]),
        subtitle=wording.phrase(
            "report-assessed-strictly" if result["strict"] else "report-assessed",
            on=wording.value(result["assessed_on"], {}),
        ),
        persons=tuple(writer.person(person, told) for person, told in result["applicants"].items()),
        beside=tuple(remarks for remarks in _beside(result, wording) if remarks.sentences),
        result=result,
        wording=wording,
        full=full,
        head=head,
    )


def run_title(run: Mapping[str, Any], wording: Wording) -> str:
    """A run of the rules in a few words: its law, its day, how much of the rule base fired."""
    return wording.phrase(
        "report-run",
        law=run_name(run["law"], wording),
        day=wording.value(run["day"], {}),
        firings=len(run["firings"]),
        rules=run["rules"],
    )


def run_name(name: str, wording: Wording) -> str:
    """What a run is called: its law by name, and what it is run for where that is something else."""
    law, _, what = name.partition(", ")
    key = f"run-{law.replace(' ', '_')}"
    law = wording.phrase(key) if key in wording.keys else law
    return wording.phrase(f"run-{what.replace(' ', '_')}", law=law) if what else law


def status_in_words(wording: Wording, kind: str, status: str) -> str:
    """The status of a conclusion of that kind in words; of an entry, the values that open its line."""
    if kind != ENTRY:
        return wording.word(VERDICT if kind == VERDICT else "status", status)
    values = status.split(" ")
    return " ".join(wording.word("word" if f"word-{value}" in wording.keys else "status", value) for value in values)


def law_cited(law: Mapping[str, Any], runs: Sequence[Mapping[str, Any]], wording: Wording) -> str:
    """Where it is said which law governs; while that is open, where it is said of each that it may."""
    places = (place_of_firing(firing) for firing in law.get("firings", [law["firing"]]))
    told = (cited(runs[run]["firings"][number - 1], wording) for run, number in places)
    return f"{wording.semicolon} ".join(dict.fromkeys(told))


def cited(provision: Mapping[str, Any], wording: Wording) -> str:
    """The place of a provision, with what is not firm about it; empty where none is told."""
    if not provision:
        return ""
    doubts = [
        *([wording.phrase("place-inferred")] if provision.get("inferred") else []),
        *([checked_in_words(provision["checked"], wording)] if provision["checked"] != "statute" else []),
    ]
    return f"{provision['cited']} ({', '.join(doubts)})" if doubts else str(provision["cited"])


class _Writer:
    def __init__(self, result: Mapping[str, Any], sections: Sequence[Section], wording: Wording) -> None:
        self.conclusions = conclusions_of(result, sections)
        self.runs = result["trace"]["runs"]
        self.sections = sections
        self.wording = wording

    def person(self, person: str, told: Mapping[str, Any]) -> PersonReport:
        return PersonReport(
            id=person,
            name=str(told["name"]),
            verdict=self._line(person)._replace(indicated=told.get("indicated", {}).get("text", "")),
            law=self.wording.word("law", told["law"]["regime"]),
            why_this_law=told["law"]["because"]["text"],
            law_cited=law_cited(told["law"], self.runs, self.wording),
            routes=tuple(self._route(person, route) for route in told["routes"]),
            exemptions=Block(
                self.wording.phrase("report-exemptions"),
                tuple(
                    self._line(f"{person}.exemptions.{subject}", (self.wording.word("word", subject),))
                    for subject in told["exemptions"]
                ),
            ),
            blocks=tuple(
                Block(self.wording.phrase(section.title), lines, section.brief, section.aside)
                for section in self.sections
                if (lines := tuple(self._entries(person, section, told)))
            ),
            questions=tuple(Question(question["question"], question["path"]) for question in told["ask_next"]),
        )

    def _line(self, name: str, head: tuple[str, ...] = ()) -> Line:
        conclusion = self.conclusions[name]
        return Line(
            conclusion,
            status=conclusion.status,
            sign=sign_of(conclusion.status),
            said=status_in_words(self.wording, conclusion.kind, conclusion.status),
            head=head,
            text=conclusion.text,
            cited=cited(conclusion.provision, self.wording),
        )

    def _route(self, person: str, route: Mapping[str, Any]) -> RouteBlock:
        name = f"{person}.{route['category']}"
        return RouteBlock(
            self._line(name, (self.wording.word("category", route["category"]),)),
            tuple(self._condition(f"{name}.{condition['id']}", condition) for condition in route["conditions"]),
        )

    def _condition(self, name: str, condition: Mapping[str, Any]) -> Line:
        line = self._line(name, (self.wording.word("word", condition["id"]),))
        if condition["missing"]:
            line = line._replace(text=self.wording.phrase("report-waits-for", paths=", ".join(condition["missing"])))
        if "indicated" in condition:
            status = self.wording.word("status", condition["indicated"]["status"])
            would = self.wording.sentence("would-be", {"status": status, "text": condition["indicated"]["text"]})
            line = line._replace(indicated=would)
        return line

    def _entries(self, person: str, section: Section, told: Mapping[str, Any]) -> Iterator[Line]:
        for entry in section.entries(told):
            conclusion = self.conclusions[section.name(person, entry)]
            head = tuple(
                self.wording.word(group, str(entry[field])) if group else self.wording.value(str(entry[field]), {})
                for field, group in zip(section.head, section.groups, strict=True)
                if entry[field]
            )
            yield Line(
                conclusion, ENTRY, section.mark, "", head, conclusion.text, cited(conclusion.provision, self.wording)
            )


def _beside(result: Mapping[str, Any], wording: Wording) -> Iterator[Remarks]:
    presumed = tuple(told["text"] for told in result["presumptions"])
    yield Remarks(wording.phrase("report-presuming"), presumed)
    yield Remarks(
        wording.phrase("report-found"), tuple(_finding(result, found, wording) for found in result["findings"])
    )
    yield Remarks(wording.phrase("report-readings"), tuple(reading["text"] for reading in result["readings"]))


def _finding(result: Mapping[str, Any], found: Mapping[str, Any], wording: Wording) -> str:
    whose = result["applicants"][found["of"]]["name"]
    return wording.phrase(
        "report-finding" if found["used"] else "report-finding-unused",
        about=wording.word("word", found["about"]),
        holds=wording.phrase("yes" if found["holds"] else "no"),
        on=wording.value(found["on"], {}),
        of=str(whose),
        **{name: str(found[name]) for name in ("by", "because")},
    )
