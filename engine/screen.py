"""The result on a terminal: the verdicts first, then the reasons, then the tree of firings.

Every colour stands beside a sign and a word, so that nothing is lost without it.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from engine.folding import framed, grid, ruled, stacked
from engine.grounds import brief
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
NARROW = 64
"""From how many columns a citation has a column of its own, and below how many a sentence stands under what it is about."""
WIDTH_OF_A_FILE = 100


class _Terminal(UnbrokenConsole):
    """A console whose reader may leave early, as ``head`` does, without that being a failure."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0)


def terminal(*, record: bool = False) -> UnbrokenConsole:
    """The console of the command; ``record`` keeps what is drawn, for a picture."""
    console = _Terminal(highlight=False, record=record)
    if console.width < 1:  # COLUMNS=0 says that the width is not known
        console.width = shutil.get_terminal_size().columns
    return console


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
        self.narrow = console.width < NARROW

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
        lines = self._verdicts(report.persons)
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
        body = Group(lines, Text(), law)
        return framed(body, Text(shown(report.title)), self.console.width, below=Text(report.subtitle))

    def _verdicts(self, persons: Sequence[PersonReport]) -> RenderableType:
        table, below = grid(3, between=2), []
        for person in persons:
            name, status = Text(shown(person.name), style="bold"), self._status(person.verdict)
            told = [Text(shown(person.verdict.text))]
            if person.verdict.indicated:
                told.append(self._indicated(person.verdict))
            table.add_row(name, status, Group(*told))
            below.append(stacked(Text.assemble(name, "  ", status), Group(*told)))
        return Group(*below) if self.narrow else table

    def _person(self, person: PersonReport, wording: Wording) -> Iterator[RenderableType]:
        yield Text()
        name = Text(shown(person.name), style="bold")
        yield from ruled(name, self.console.width, "=" if self.plain else "━")
        for route in person.routes:
            head = (_head(route.line), "bold")
            yield Text.assemble(head, "  ", self._status(route.line), "  ", (shown(route.line.cited), "dim"))
            yield Padding(self._conditions(route.conditions), (0, 0, 1, 1))
        if person.exemptions.lines:
            yield Text(person.exemptions.title, style="bold")
            parts = [Text.assemble(f"{_head(line)} ", self._status(line)) for line in person.exemptions.lines]
            yield Padding(Text("   ").join(parts), (0, 0, 0, 2))
        for block in person.blocks:
            yield self._brief(block, wording) if block.brief else self._block(block)
        if person.questions:
            yield self._questions(person.questions, wording.phrase("report-ask-next"))

    def _conditions(self, conditions: Sequence[Line]) -> RenderableType:
        if self.narrow:
            return Group(*map(self._condition, conditions))
        wide = self.console.width >= WIDE
        table = Table(box=None, show_header=False, padding=(0, 1), expand=False)
        table.add_column(no_wrap=True, min_width=17)
        table.add_column(max_width=_room([_head(line) for line in conditions], 22 if wide else 16), overflow="fold")
        table.add_column(ratio=1, overflow="fold")
        if wide:
            table.add_column(style="dim", max_width=44, overflow="fold")
        for line in conditions:
            row = [self._status(line), Text(_head(line))]
            if wide:
                table.add_row(*row, self._because(line), Text(shown(line.cited)))
            else:
                table.add_row(*row, self._because_cited(line))
        return table

    def _condition(self, line: Line) -> RenderableType:
        return stacked(Text.assemble(self._status(line), "  ", _head(line)), self._because_cited(line))

    def _because(self, line: Line) -> Text:
        because = Text(shown(line.text))
        return Text.assemble(because, "  ", self._indicated(line)) if line.indicated else because

    def _because_cited(self, line: Line) -> Text:
        return Text.assemble(self._because(line), "  ", (shown(line.cited), "dim"))

    def _block(self, block: Block) -> RenderableType:
        headed = any(line.head for line in block.lines)
        title = Text(block.title, style="bold")
        if headed and self.narrow:
            return Group(title, *(Padding(self._entry(line), (0, 0, 0, 1)) for line in block.lines))
        table = Table(box=None, show_header=False, padding=(0, 1), expand=False)
        table.add_column(no_wrap=True)
        if headed:
            table.add_column(max_width=34, overflow="fold")
        table.add_column(ratio=1, overflow="fold")
        for line in block.lines:
            table.add_row(Text(self._char(line.sign)), *([Text(_head(line))] if headed else []), _cited(line))
        return Group(title, Padding(table, (0, 0, 0, 1)))

    def _entry(self, line: Line) -> RenderableType:
        return stacked(Text(f"{self._char(line.sign)}  {_head(line)}"), _cited(line))

    @staticmethod
    def _brief(block: Block, wording: Wording) -> RenderableType:
        """The heads in one line, those of one provision together."""
        by_provision: dict[str, list[str]] = {}
        for line in block.lines:
            by_provision.setdefault(line.cited, []).append(_head(line))
        parts = [Text.assemble(", ".join(heads), "  ", (shown(cited), "dim")) for cited, heads in by_provision.items()]
        return Text.assemble((f"{block.title}  ", "bold"), Text(f"{wording.semicolon} ").join(parts))

    def _questions(self, questions: Sequence[Question], title: str) -> RenderableType:
        table = Table(box=None, show_header=False, padding=(0, 1), expand=False)
        for _ in range(2 if self.narrow else 3):
            table.add_column(overflow="fold")
        for question in questions:
            path, text = Text(shown(question.path), style="dim"), Text(shown(question.text))
            told = [Text.assemble(text, "  ", path)] if self.narrow else [text, path]
            table.add_row(Text("?", style="yellow"), *told)
        return Group(Text(title, style="bold"), Padding(table, (0, 0, 0, 1)))

    def _beside(self, report: Report) -> Iterator[RenderableType]:
        for remarks in report.beside:
            yield Text()
            yield Text(remarks.title, style="bold")
            for sentence in remarks.sentences:
                yield Padding(Text(f"{self._char('·')} {shown(sentence)}"), (0, 0, 0, 1))

    def _traces(self, report: Report, *, full: bool) -> RenderableType:
        title = Text(report.wording.phrase("report-trace"), style="bold")
        parts: list[RenderableType] = [Text(), *ruled(title, self.console.width)]
        for run in report.result["trace"]["runs"]:
            parts.append(_RunTree(self, run, report.wording, report.result["applicants"], full=full).tree)
        return Group(*parts)


def _room(heads: Sequence[str], usual: int) -> int:
    """The width of a column of names in which none of their words is broken."""
    return max([usual, *(len(word) for head in heads for word in head.split(" "))])


def _cited(line: Line) -> Text:
    return Text.assemble(shown(line.text), "  ", (shown(line.cited), "dim"))


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
        self.tree = Tree(Text(run_title(run, wording), style="bold"), guide_style="dim")
        roots = [firing for firing in run["firings"] if full or self._ends(firing)]
        for firing in roots:
            if full or firing["n"] not in self.seen:
                self._add(self.tree, firing)

    def _ends(self, firing: Mapping[str, Any]) -> bool:
        return any(fact["is"] in ("Verdict", "Governs") for fact in firing["asserted"])

    def _add(self, parent: Tree, firing: Mapping[str, Any]) -> None:
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
