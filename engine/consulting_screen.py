"""A consultation on a terminal: its questions and what is said beside them, one thing a line.

Plain, it has no boxes and no signs, and no line depends on where it stands: it is made to be heard. Every colour stands
beside a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from engine.answers import Option
from engine.conclusions import ENTRY, ROUTE, VERDICT, conclusions_of
from engine.names_in_words import name_in_words
from engine.report import Line, Report, law_cited
from engine.screen import SIGNS, STYLES, Screen, encoded
from engine.sections import KnowledgeBase
from engine.unbroken import UnbrokenConsole
from engine.wording import shown

MOST_IN_ONE_COLUMN = 9
MOST_LEADS = 8
MOST_WAITING = 4
MOST_DIFFERENCES = 12
MOST_NARROW = 20


class ConsultingScreen:
    """Draws a consultation on one console in the words of one catalogue."""

    def __init__(self, console: UnbrokenConsole, base: KnowledgeBase, *, plain: bool) -> None:
        self.console = console
        self.base = base
        self.wording = base.wording
        self.plain = plain

    def say(self, key: str, style: str = "", indent: int = 0, **arguments: Any) -> None:
        """One phrase of the catalogue."""
        self.line(self.wording.phrase(key, **arguments), style, indent)

    def line(self, text: str | Text, style: str = "", indent: int = 0) -> None:
        """One line, wrapped where it is too long, without spaces at its end."""
        told = text if isinstance(text, Text) else Text(shown(text), style=style)
        if self.plain:
            self.console.print(told, soft_wrap=True)
            return
        for part in self.console.wrapped(told, max(self.console.width - indent, MOST_NARROW)):
            part.rstrip()
            self.console.print(Text.assemble(" " * indent, part), soft_wrap=True)

    def searching(self) -> AbstractContextManager[object]:
        """Says, while it lasts, that the next question is being looked for; only to somebody who watches."""
        if self.plain or not self.console.is_terminal:
            return nullcontext()
        turning = "dots" if (self.console.encoding or "").startswith("utf") else "line"
        return self.console.status(self.wording.phrase("consult-searching"), spinner=turning)

    def gap(self) -> None:
        """A line between two things."""
        if not self.plain:
            self.console.print()

    def question(self, about: str, text: str, options: Sequence[Option], expects: str, earlier: str) -> None:
        """The question with whom it is about, what there is to choose from, what is expected, and what was said before.

        Plain, the question is the last that is heard; it is also said before a list to choose from.
        """
        if about and not self.plain:
            self.line(about, "bold cyan")
        if options or not self.plain:
            self.line(_whole(about, text) if self.plain else text, "bold")
        self.options(options)
        self.line(self.wording.phrase("consult-help-expected", expected=expects) if self.plain else expects, "dim", 2)
        if earlier:
            self.line(earlier, indent=2)
        self.asked_still(about, text)

    def asked_still(self, about: str, text: str) -> None:
        """Plain, the question once more, so that nobody has to go back to hear it; drawn, it is still there to be seen."""
        if self.plain:
            self.line(_whole(about, text), "bold")

    def options(self, options: Sequence[Option]) -> None:
        """What there is to choose from, each with its number and letter; many stand in two columns."""
        if self.plain:
            for option in options:
                self.line(f"{option.number}: {option.word}")
            return
        wide = len(options) > MOST_IN_ONE_COLUMN
        half = (len(options) + 1) // 2 if wide else len(options)
        table = Table.grid(padding=(0, 1))
        for _ in range(2 if wide else 1):
            table.add_column(justify="right", style="cyan", no_wrap=True)
            table.add_column(style="dim", no_wrap=True)
            table.add_column(max_width=30 if wide else None)
        for row in range(half):
            cells = []
            for option in options[row::half]:
                cells += [str(option.number), option.letter, shown(option.word)]
            table.add_row(*cells)
        if options:
            self.console.print(Padding(table, (0, 0, 0, 2)))

    def noted(self, told: str) -> None:
        """An answer read back."""
        self.say("consult-noted", "green", told=told)

    def refused(self, reason: str) -> None:
        """Why an answer was not taken."""
        self.line(Text(shown(reason), style="yellow"))

    def waiting(self, names: Sequence[str], result: Mapping[str, Any]) -> None:
        """The conditions that wait for an answer, each with its provision and what that says; of many, the first."""
        conclusions = conclusions_of(result, self.base.sections)
        told = [conclusions[name] for name in names if name in conclusions]
        if not told:
            self.say("consult-why-result")
            return
        self.say("consult-why-title", "bold")
        for conclusion in told[:MOST_WAITING]:
            self.line(self.named(conclusion.name, result), indent=2)
            provision = conclusion.provision
            if provision:
                self.line(f"{provision['cited']}{self.wording.colon} {provision['says']}", "dim", 4)
            elif conclusion.kind == VERDICT:
                self.line(self._law_of(conclusion.person, result), "dim", 4)
        self._more(len(told) - MOST_WAITING)

    def _law_of(self, person: str, result: Mapping[str, Any]) -> str:
        """Which law governs the person's case, or which may, and where that is said."""
        law = result["applicants"][person]["law"]
        place = law_cited(law, result["trace"]["runs"], self.wording)
        return f"{place}{self.wording.colon} {law['because']['text']}"

    def apart(self, one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
        """The names of what one and the other conclude differently, those first that are told differently."""
        names = [name for name in dict.fromkeys((*one, *other)) if one.get(name, "") != other.get(name, "")]
        told = [name for name in names if self._told(name, one) != self._told(name, other)]
        return told or names

    def _told(self, name: str, conclusions: Mapping[str, str]) -> str:
        status = conclusions.get(name, "")
        return self._word(status, _kind_of(name, status))

    def leads(
        self, value: str, conclusions: Mapping[str, str], apart: Sequence[str], result: Mapping[str, Any]
    ) -> None:
        """Where one value leads: the conclusions that would be otherwise with another value, verdicts first."""
        self.say("consult-why-leads", "bold", value=value)
        for name in [*(n for n in apart if n in result["applicants"]), *(n for n in apart if "." in n)][:MOST_LEADS]:
            what = self.named(name, result)
            status = self._status(conclusions.get(name, ""), _kind_of(name, conclusions.get(name, "")))
            self.line(Text.assemble(f"{shown(what)}{self.wording.colon} ", status), indent=2)

    def so_far(self, result: Mapping[str, Any], questions: Sequence[str]) -> None:
        """The verdicts, the conditions of each route that are open, and the questions that were left open."""
        self.say("consult-so-far-title", "bold")
        for conclusion in conclusions_of(result, self.base.sections).values():
            if conclusion.kind == VERDICT:
                name = shown(str(result["applicants"][conclusion.person]["name"]))
                status = self._status(conclusion.status, VERDICT)
                self.line(
                    Text.assemble((name, "bold"), f"{self.wording.colon} ", status, f". {shown(conclusion.text)}"),
                    indent=2,
                )
        open_ones = list(self._open_conditions(result))
        if open_ones:
            self.say("consult-so-far-open", "bold")
        for route, conditions in open_ones:
            self.line(
                Text.assemble(f"{shown(route)}{self.wording.colon} ", (", ".join(conditions), "yellow")), indent=2
            )
        if questions:
            self.say("consult-so-far-left-open", "bold")
        for question in questions:
            self.line(question, indent=2)

    def differences(self, one: Mapping[str, Any], other: Mapping[str, Any], told: Mapping[str, Any]) -> None:
        """What another result concludes otherwise, a line each: each verdict, then what differs, of much the first."""
        known = [conclusions_of(result, self.base.sections) for result in (one, other)]
        for person in told:
            sides = [found[person].status if person in found else "" for found in known]
            self._from_to(str((one if person in known[0] else other)["applicants"][person]["name"]), sides, VERDICT)
        entries = [entry for entry in _worth_telling(told) if entry["kind"] != VERDICT]
        if not entries:
            self.say("consult-what-if-same", indent=2)
        for entry in entries[:MOST_DIFFERENCES]:
            there = 0 if entry["name"] in known[0] else 1
            what = self.named(entry["name"], (one, other)[there])
            sides = [entry[side]["status"] if entry[side] else "" for side in ("one", "other")]
            self._from_to(what, sides, entry["kind"])
        self._more(len(entries) - MOST_DIFFERENCES)

    def _from_to(self, what: str, sides: Sequence[str], kind: str) -> None:
        """One conclusion before and after, or that it is the same."""
        one, other = (self._word(status, kind) for status in sides)
        if one == other:
            self.say("consult-same", "", 2, what=what, status=one)
        else:
            self.say("consult-from-to", STYLES.get(sides[1], ""), 2, what=what, before=one, after=other)

    def _more(self, count: int) -> None:
        if count > 0:
            self.say("consult-more", "dim", 2, count=count)

    def listing(self, key: str, lines: Sequence[str]) -> None:
        """Lines under a heading; nothing where there are none."""
        if lines:
            self.gap()
            self.say(key, "bold")
        for line in lines:
            self.line(line, indent=2)

    def report(self, report: Report) -> None:
        """The result as ``assess`` tells it."""
        if not self.plain:
            Screen(self.console).draw(report, "none")
            return
        for line in _heard(report):
            self.line(line)

    def named(self, name: str, result: Mapping[str, Any]) -> str:
        """A conclusion in words: whom it is about, the route, and what."""
        person = name.partition(".")[0]
        who = result["applicants"][person]["name"] if person in result["applicants"] else person
        return ", ".join(part for part in (str(who), name_in_words(name, self.base)) if part)

    def _open_conditions(self, result: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
        """Each route that does not fail, in words, with its conditions that wait for a fact."""
        for told in result["applicants"].values():
            for route in told["routes"]:
                found = [
                    self.wording.word("word", one["id"])
                    for one in route["conditions"]
                    if one["status"] == "undetermined"
                ]
                if found and route["status"] != "fails":
                    yield f"{told['name']}, {self.wording.word('category', route['category'])}", found

    def _word(self, status: str, kind: str) -> str:
        if not status:
            return self.wording.phrase("consult-absent")
        if kind == ENTRY:
            return self.wording.phrase("consult-concluded")
        return self.wording.word(VERDICT if kind == VERDICT else "status", status)

    def _status(self, status: str, kind: str) -> Text:
        word, sign = self._word(status, kind), SIGNS.get(status)
        told = word if self.plain or sign is None else f"{encoded(self.console, sign)} {word}"
        return Text(shown(told), style=STYLES.get(status, ""))


def _kind_of(name: str, status: str) -> str:
    """Whether a status is that of a verdict, of an entry of a list, whose values say nothing more, or another."""
    if "." not in name:
        return VERDICT
    return ENTRY if status and status not in SIGNS else "status"


def _whole(about: str, text: str) -> str:
    """The question on one line."""
    return f"{about}. {text}" if about else text


def _worth_telling(told: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The differences, without the conditions of a route that one side has not, and without entries that only move."""
    for entries in told.values():
        gone = {entry["name"] for entry in entries if entry["kind"] == ROUTE and None in (entry["one"], entry["other"])}
        for entry in entries:
            moves = entry["kind"] == ENTRY and None not in (entry["one"], entry["other"])
            if not moves and entry["name"].rpartition(".")[0] not in gone:
                yield entry


def _heard(report: Report) -> Iterator[str]:
    """A report in lines that each say one thing whole."""
    colon = report.wording.colon
    yield f"{report.title}. {report.subtitle}."
    for person in report.persons:
        yield _heard_line(person.name, person.verdict, colon)
        for route in person.routes:
            yield _heard_line(f"{person.name}, {' '.join(route.line.head)}", route.line, colon)
            for condition in route.conditions:
                yield _heard_line(f"{person.name}, {' '.join(condition.head)}", condition, colon)
        for block in (person.exemptions, *person.blocks):
            for line in block.lines:
                yield _heard_line(f"{person.name}, {block.title.lower()}, {' '.join(line.head)}", line, colon)
    for remarks in report.beside:
        for sentence in remarks.sentences:
            yield f"{remarks.title}{colon} {sentence}"


def _heard_line(what: str, line: Line, colon: str) -> str:
    parts = (
        f"{what.rstrip(', ')}{colon} {line.said}" if line.said else what.rstrip(", "),
        line.text,
        line.indicated,
        line.cited,
    )
    return ". ".join(part.rstrip(".") for part in parts if part) + "."
