"""The result on a terminal: the verdicts first, then the reasons, then the tree of firings.

Every colour stands beside a sign and a word, so that nothing is lost without it.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from engine.columns import Column, Columns
from engine.grounds import brief
from engine.outline import Outline
from engine.report import Block, Line, PersonReport, Question, Report, run_title
from engine.signs import INDICATED, sign_of
from engine.signs import SIGNS as SIGNS
from engine.unbroken import UnbrokenConsole
from engine.wording import Wording, shown

STYLES = {
    "eligible": "bold green",
    "met": "green",
    "holds": "green",
    "exempt": "cyan",
    "not_applicable": "dim",
    "not_eligible": "bold red",
    "not_met": "red",
    "fails": "red",
    "required": "yellow",
    "undetermined": "bold yellow",
    "waits_for_fact": "yellow",
    "left_to_authority": "bold magenta",
    "waits_for_person": "magenta",
    "no_route": "bold red",
}
PLAIN = {
    "✓": "+",
    "○": "o",
    "·": "-",
    "✗": "x",
    "§": "#",
    "→": ">",
    "▸": ">",
    "€": "E",
    "≈": "~",
    "⌂": "@",
    "»": ">",
    "✎": "*",
}
WIDE = 120
WIDTH_OF_A_FILE = 100


class _Terminal(UnbrokenConsole):
    """A console whose reader may leave early, as ``head`` does, without that being a failure."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0)


def terminal(*, record: bool = False) -> UnbrokenConsole:
    """The console of the command; ``record`` keeps what is drawn, for a picture."""
    return _Terminal(highlight=False, record=record)


def drawn(draw: Callable[[Console], None]) -> str:
    """What is drawn, as plain text for a file."""
    paper = io.StringIO()
    draw(UnbrokenConsole(file=paper, width=WIDTH_OF_A_FILE, highlight=False, no_color=True, force_terminal=False))
    return paper.getvalue()


def encoded(console: Console, sign: str) -> str:
    """The sign, or a plain one where the terminal's encoding has it not."""
    return sign if (console.encoding or "").lower().startswith("utf") else PLAIN.get(sign, sign)


class Screen:
    """Draws reports on a console."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.plain = encoded(console, "✓") != "✓"

    def draw(self, report: Report, trace: str) -> None:
        """The whole report; ``trace`` is ``none``, ``short`` (what each verdict rests on) or ``full``."""
        self.console.print(self._top(report))
        for person in report.persons:
            self.console.print(Group(*self._person(person, report.wording)))
        for block in self._beside(report):
            self.console.print(block)
        if trace != "none":
            self.console.print(self._traces(report, full=trace == "full"))
        if report.head:
            self.console.print(Text(f"{report.wording.phrase('report-head')} {report.head}", style="dim"))

    def _sign(self, status: str) -> str:
        return self._char(sign_of(status))

    def _char(self, sign: str) -> str:
        return encoded(self.console, sign)

    def _status(self, line: Line) -> Text:
        return Text(f"{self._char(line.sign)} {shown(line.said)}", style=STYLES.get(line.status, ""))

    def _indicated(self, line: Line) -> Text:
        return Text(f"{self._char(INDICATED)} {shown(line.indicated)}", style="italic")

    def _top(self, report: Report) -> RenderableType:
        lines = Table.grid(padding=(0, 2), expand=False)
        for person in report.persons:
            name = Text(shown(person.name), style="bold")
            lines.add_row(name, self._status(person.verdict), Text(shown(person.verdict.text)))
            if person.verdict.indicated:
                lines.add_row(Text(), Text(), self._indicated(person.verdict))
        laws, wording = {person.law for person in report.persons}, report.wording
        one = report.persons[0]
        law = Text(
            shown(
                f"{one.law}. {one.why_this_law}"
                if len(laws) == 1
                else f"{wording.semicolon} ".join(
                    f"{person.name}{wording.colon} {person.law}" for person in report.persons
                )
            ),
            style="dim",
        )
        return Panel(
            Group(lines, Text(), law),
            title=Text(shown(report.title)),
            subtitle=Text(report.subtitle),
            title_align="left",
            subtitle_align="left",
        )

    def _person(self, person: PersonReport, wording: Wording) -> Iterator[RenderableType]:
        yield Text()
        yield Rule(
            Text(shown(person.name), style="bold"), align="left", characters="=" if self.plain else "━", style="dim"
        )
        for route in person.routes:
            head = (_head(route.line), "bold")
            yield Text.assemble(head, "  ", self._status(route.line), "  ", (shown(route.line.cited), "dim"))
            yield self._conditions(route.conditions)
        if person.exemptions.lines:
            yield Text(person.exemptions.title, style="bold")
            parts = [Text.assemble(f"{_head(line)} ", self._status(line)) for line in person.exemptions.lines]
            yield Padding(Text("   ").join(parts), (0, 0, 0, 2))
        for block in person.blocks:
            yield self._brief(block, wording) if block.brief else self._block(block)
        if person.questions:
            yield self._questions(person.questions, wording.phrase("report-ask-next"))

    def _conditions(self, conditions: Sequence[Line]) -> Columns:
        wide = self.console.width >= WIDE
        names = Column(at_most=_room([_head(line) for line in conditions], 22 if wide else 16), overflow="fold")
        columns = [Column(at_least=17, no_wrap=True), names, Column()]
        table = Columns([*columns, Column(at_most=44, style="dim")] if wide else columns, below=1)
        for line in conditions:
            because = Text(shown(line.text))
            if line.indicated:
                because = Text.assemble(because, "  ", self._indicated(line))
            row = [self._status(line), Text(_head(line))]
            if wide:
                table.add_row(*row, because, Text(shown(line.cited)))
            else:
                table.add_row(*row, Text.assemble(because, "  ", (shown(line.cited), "dim")))
        return table

    def _block(self, block: Block) -> RenderableType:
        headed = any(line.head for line in block.lines)
        names = [Column(at_most=34, overflow="fold")] if headed else []
        table = Columns([Column(no_wrap=True), *names, Column()])
        for line in block.lines:
            told = Text.assemble(shown(line.text), "  ", (shown(line.cited), "dim"))
            table.add_row(Text(self._char(line.sign)), *([Text(_head(line))] if headed else []), told)
        return Group(Text(block.title, style="bold"), table)

    @staticmethod
    def _brief(block: Block, wording: Wording) -> RenderableType:
        """The heads in one line, those of one provision together."""
        by_provision: dict[str, list[str]] = {}
        for line in block.lines:
            by_provision.setdefault(line.cited, []).append(_head(line))
        parts = [Text.assemble(", ".join(heads), "  ", (shown(cited), "dim")) for cited, heads in by_provision.items()]
        return Text.assemble((f"{block.title}  ", "bold"), Text(f"{wording.semicolon} ").join(parts))

    @staticmethod
    def _questions(questions: Sequence[Question], title: str) -> RenderableType:
        table = Columns([Column(), Column(), Column()])
        for question in questions:
            path = Text(shown(question.path), style="dim")
            table.add_row(Text("?", style="yellow"), Text(shown(question.text)), path)
        return Group(Text(title, style="bold"), table)

    def _beside(self, report: Report) -> Iterator[RenderableType]:
        for remarks in report.beside:
            yield Text()
            yield Text(remarks.title, style="bold")
            for sentence in remarks.sentences:
                yield Padding(Text(f"{self._char('·')} {shown(sentence)}"), (0, 0, 0, 1))

    def _traces(self, report: Report, *, full: bool) -> RenderableType:
        title = Text(report.wording.phrase("report-trace"), style="bold")
        parts: list[RenderableType] = [Text(), Rule(title, align="left", style="dim")]
        for run in report.result["trace"]["runs"]:
            parts.append(_RunTree(self, run, report.wording, report.result["applicants"], full=full).tree)
        return Group(*parts)


def _room(heads: Sequence[str], usual: int) -> int:
    """The width of a column of names in which none of their words is broken."""
    return max([usual, *(len(word) for head in heads for word in head.split(" "))])


def _head(line: Line) -> str:
    return shown("  ".join(line.head))


class _RunTree:
    """One run of the rules as a tree: each verdict, and under it what it rests on."""

    def __init__(
        self, screen: Screen, run: Mapping[str, Any], wording: Wording, persons: Collection[str], *, full: bool
    ) -> None:
        self.screen = screen
        self.wording = wording
        self.run = run
        self.full = full
        self.by_fact = {fact["fact"]: firing for firing in run["firings"] for fact in firing["asserted"]}
        self.seen: set[int] = set()
        self.persons = persons
        self.tree = Outline(Text(run_title(run, wording), style="bold"))
        roots = [firing for firing in run["firings"] if full or self._ends(firing)]
        for firing in roots:
            if full or firing["n"] not in self.seen:
                self._add(self.tree, firing)

    def _ends(self, firing: Mapping[str, Any]) -> bool:
        return any(fact["is"] in ("Verdict", "Governs") for fact in firing["asserted"])

    def _add(self, parent: Outline, firing: Mapping[str, Any]) -> None:
        status = firing["status"]
        sign = self.screen._sign(status)
        line = Text.assemble(
            (f"{firing['n']} ", "dim"),
            (f"{sign} ", STYLES.get(status, "")),
            firing["because"]["text"],
            (f"  {firing['rule']}, {firing['cited']}", "dim"),
        )
        if firing["n"] in self.seen:
            parent.add(
                Text.assemble(
                    (f"{firing['n']} {sign} ", "dim"),
                    (f"{firing['rule']} {self.wording.phrase('report-told-above')}", "dim"),
                )
            )
            return
        self.seen.add(firing["n"])
        branch = parent.add(line)
        for value in firing["read"]:
            if not self.full and not value.get("decides"):
                continue
            where = f" {self.wording.phrase('report-line', line=value['line'])}" if "line" in value else ""
            told = brief(value["value"], self.wording, self.persons)
            branch.add(Text(f"{value['path']}: {shown(told)}{where}", style="dim"))
        for label in (*firing["used" if self.full else "rests_on"], *firing.get("closed", ())):
            if label in self.by_fact:
                self._add(branch, self.by_fact[label])
