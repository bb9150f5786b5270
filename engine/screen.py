"""The result on a terminal: the verdicts first, then the reasons, then the tree of firings.

Every colour stands beside a sign and a word, so that nothing is lost without it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from engine.grounds import brief
from engine.sections import Section
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
SIGNS = {
    "eligible": "✓",
    "met": "✓",
    "holds": "✓",
    "exempt": "○",
    "not_applicable": "·",
    "not_eligible": "✗",
    "not_met": "✗",
    "fails": "✗",
    "no_route": "✗",
    "required": "!",
    "undetermined": "?",
    "waits_for_fact": "?",
    "left_to_authority": "§",
    "waits_for_person": "§",
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


class _Terminal(Console):
    """A console whose reader may leave early, as ``head`` does, without that being a failure."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0)


def terminal(*, record: bool = False) -> Console:
    """The console of the command; ``record`` keeps what is drawn, for a picture."""
    return _Terminal(highlight=False, record=record)


def encoded(console: Console, sign: str) -> str:
    """The sign, or a plain one where the terminal's encoding has it not."""
    return sign if (console.encoding or "").lower().startswith("utf") else PLAIN.get(sign, sign)


class Screen:
    """Draws results on a console with a wording."""

    def __init__(self, console: Console, wording: Wording, sections: Sequence[Section]) -> None:
        self.console = console
        self.wording = wording
        self.sections = sections
        self.plain = encoded(console, "✓") != "✓"

    def draw(self, result: Mapping[str, Any], trace: str) -> None:
        """The whole result; ``trace`` is ``none``, ``short`` (what each verdict rests on) or ``full``."""
        self.console.print(self._top(result))
        for person in result["applicants"].values():
            self.console.print(Group(*self._person(person)))
        for block in self._beside(result):
            self.console.print(block)
        if trace != "none":
            self.console.print(self._traces(result, full=trace == "full"))

    def _sign(self, status: str) -> str:
        return self._char(SIGNS.get(status, "·"))

    def _char(self, sign: str) -> str:
        return encoded(self.console, sign)

    def _status(self, status: str, group: str = "status") -> Text:
        return Text(f"{self._sign(status)} {self.wording.word(group, status)}", style=STYLES.get(status, ""))

    def _top(self, result: Mapping[str, Any]) -> RenderableType:
        lines = Table.grid(padding=(0, 2), expand=False)
        for person in result["applicants"].values():
            lines.add_row(
                Text(shown(person["name"]), style="bold"),
                self._status(person["verdict"], "verdict"),
                Text(person["because"]["text"]),
            )
            if "indicated" in person:
                lines.add_row(Text(), Text(), Text(f"{self._char('≈')} {person['indicated']['text']}", style="italic"))
        law = Text(
            f"{self._law(result['law']['regime'])}. {result['law']['because']['text']}"
            if result["law"]["regime"] != "several"
            else "; ".join(
                f"{shown(person['name'])}: {self._law(person['law']['regime'])}"
                for person in result["applicants"].values()
            ),
            style="dim",
        )
        return Panel(
            Group(lines, Text(), law),
            title=Text(shown(result["case"])),
            subtitle=Text(f"assessed on {result['assessed_on']}" + (", strictly" if result["strict"] else "")),
            title_align="left",
            subtitle_align="left",
        )

    def _law(self, regime: str) -> str:
        return self.wording.word("law", regime)

    def _person(self, person: Mapping[str, Any]) -> Iterator[RenderableType]:
        yield Text()
        yield Rule(
            Text(shown(person["name"]), style="bold"), align="left", characters="=" if self.plain else "━", style="dim"
        )
        for route in person["routes"]:
            standing = f"waits_for_{route['waits_for']}" if route["status"] == "open" else route["status"]
            category = self.wording.word("category", route["category"])
            yield Text.assemble((category, "bold"), "  ", self._status(standing))
            yield Padding(self._conditions(route["conditions"]), (0, 0, 1, 1))
        if person["exemptions"]:
            yield Text("Housing, insurance, means", style="bold")
            parts = [
                Text.assemble(f"{subject} ", self._status(status)) for subject, status in person["exemptions"].items()
            ]
            yield Padding(Text("   ").join(parts), (0, 0, 0, 2))
        for section in self.sections:
            entries = section.entries(person)
            if entries:
                yield self._section(section, entries)
        if person["ask_next"]:
            yield self._questions(person["ask_next"])

    def _conditions(self, conditions: Sequence[Mapping[str, Any]]) -> Table:
        wide = self.console.width >= WIDE
        table = Table(box=None, show_header=False, padding=(0, 1), expand=False)
        table.add_column(no_wrap=True, min_width=17)
        table.add_column(no_wrap=False, max_width=22 if wide else 15)
        table.add_column(ratio=1)
        if wide:
            table.add_column(style="dim", max_width=44)
        for condition in conditions:
            cited = self._cited(condition["provision"])
            waiting = ", ".join(condition["missing"])
            because = Text(f"Waits for {waiting}." if waiting else condition["because"]["text"])
            if "indicated" in condition:
                indicated = condition["indicated"]
                status = self.wording.word("status", indicated["status"])
                would = self.wording.sentence("would-be", {"status": status, "text": indicated["text"]})
                because.append(f"  {self._char('≈')} {would}", style="italic")
            row = [self._status(condition["status"]), Text(condition["id"].replace("_", " "))]
            if wide:
                table.add_row(*row, because, Text(cited))
            else:
                table.add_row(*row, Text.assemble(because, "  ", (cited, "dim")))
        return table

    @staticmethod
    def _cited(provision: Mapping[str, Any]) -> str:
        cited = str(provision["cited"])
        doubts = [
            *(["place inferred"] if provision.get("inferred") else []),
            *([provision["checked"]] if provision["checked"] != "statute" else []),
        ]
        return f"{cited} ({', '.join(doubts)})" if doubts else cited

    def _section(self, section: Section, entries: Sequence[Mapping[str, Any]]) -> RenderableType:
        if section.brief:
            heads = ", ".join(self._head(section, entry) for entry in entries)
            return Text.assemble((f"{section.title}  ", "bold"), heads)
        table = Table(box=None, show_header=False, padding=(0, 1), expand=False)
        table.add_column(no_wrap=True)
        if section.head:
            table.add_column(no_wrap=False, max_width=34)
        table.add_column(ratio=1)
        for entry in entries:
            head = self._head(section, entry)
            because = entry["because"]["text"]
            told = Text.assemble(because, "  ", (self._cited(entry["provision"]), "dim"))
            table.add_row(Text(self._char(section.mark)), *([Text(head)] if section.head else []), told)
        return Group(Text(section.title, style="bold"), Padding(table, (0, 0, 0, 1)))

    def _head(self, section: Section, entry: Mapping[str, Any]) -> str:
        return "  ".join(
            self.wording.word(group, str(entry[field])) if group else str(entry[field])
            for field, group in zip(section.head, section.groups, strict=True)
            if entry[field]
        )

    def _questions(self, questions: Sequence[Mapping[str, Any]]) -> RenderableType:
        table = Table(box=None, show_header=False, padding=(0, 1), expand=False)
        for question in questions:
            table.add_row(Text("?", style="yellow"), Text(question["question"]), Text(question["path"], style="dim"))
        return Group(Text("Ask next", style="bold"), Padding(table, (0, 0, 0, 1)))

    def _beside(self, result: Mapping[str, Any]) -> Iterator[RenderableType]:
        blocks = (
            ("Presuming that", [shown(told["text"]) for told in result["presumptions"]]),
            (
                "Found by persons",
                [
                    shown(
                        f"{found['of']}, {found['about'].replace('_', ' ')}: {'yes' if found['holds'] else 'no'}, "
                        f"by {found['by']} on {found['on']}: {found['because']}"
                        + ("" if found["used"] else " (it changed nothing here)")
                    )
                    for found in result["findings"]
                ],
            ),
            ("Readings", [reading["text"] for reading in result["readings"]]),
        )
        for title, lines in blocks:
            if lines:
                yield Text()
                yield Text(title, style="bold")
                for line in lines:
                    yield Padding(Text(f"{self._char('·')} {line}"), (0, 0, 0, 1))

    def _traces(self, result: Mapping[str, Any], *, full: bool) -> RenderableType:
        parts: list[RenderableType] = [Text(), Rule(Text("Firing trace", style="bold"), align="left", style="dim")]
        for run in result["trace"]["runs"]:
            parts.append(_RunTree(self, run, full=full).tree)
        return Group(*parts)


class _RunTree:
    """One run of the rules as a tree: each verdict, and under it what it rests on."""

    def __init__(self, screen: Screen, run: Mapping[str, Any], *, full: bool) -> None:
        self.screen = screen
        self.run = run
        self.full = full
        self.by_fact = {fact["fact"]: firing for firing in run["firings"] for fact in firing["asserted"]}
        self.seen: set[int] = set()
        count = len(run["firings"])
        firings = "1 firing" if count == 1 else f"{count} firings"
        told = f"{run['law']}, as of {run['day']}: {firings} of {run['rules']} rules in force"
        self.tree = Tree(Text(told, style="bold"), guide_style="dim")
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
            parent.add(Text.assemble((f"{firing['n']} {sign} ", "dim"), (f"{firing['rule']} (told above)", "dim")))
            return
        self.seen.add(firing["n"])
        branch = parent.add(line)
        for value in firing["read"]:
            if not self.full and not value.get("decides"):
                continue
            where = f" (line {value['line']})" if "line" in value else ""
            branch.add(Text(f"{value['path']}: {brief(value['value'])}{where}", style="dim"))
        for label in (*firing["used" if self.full else "rests_on"], *firing.get("closed", ())):
            if label in self.by_fact:
                self._add(branch, self.by_fact[label])
