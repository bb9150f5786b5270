"""What a change does, and which changes would do, on a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from engine.conclusions import ENTRY, VERDICT
from engine.folding import framed, grid
from engine.names_in_words import name_in_words, standing_in_words
from engine.screen import SIGNS, STYLES, encoded
from engine.sections import KnowledgeBase
from engine.wording import Wording, shown

_FLAGS = {"true": True, "yes": True, "false": False, "no": False}


def draw_what_if(
    console: Console,
    base: KnowledgeBase,
    changes: Sequence[Mapping[str, Any]],
    results: Sequence[Mapping[str, Any]],
    told: Mapping[str, Mapping[str, Any]],
) -> None:
    """The changes and both verdicts of each person, then what makes the difference and what follows from it."""
    draw = _Drawing(console, base)
    names = {person: result["applicants"][person]["name"] for result in results for person in result["applicants"]}
    verdicts = grid(4, between=2)
    for person, entry in told.items():
        sides = entry["verdict"]
        verdicts.add_row(
            Text(shown(names[person]), style="bold"),
            draw.status(sides["one"], VERDICT),
            Text(encoded(console, "→")),
            draw.status(sides["other"], VERDICT),
        )
    lines = [draw.change(change) for change in changes]
    console.print(framed(Group(*lines, Text(), verdicts), Text(shown(results[0]["case"])), console.width))
    for person, entry in told.items():
        console.print()
        console.print(Text(shown(names[person]), style="bold"))
        draw.law(entry["law"])
        draw.differences(entry["differences"])


def draw_what_would(console: Console, base: KnowledgeBase, told: Mapping[str, Any]) -> None:
    """The verdict there is and the one sought, then the sets that reach it, or what stands in the way."""
    wording = base.wording
    draw = _Drawing(console, base)
    head = grid(2, between=2)
    head.add_row(Text(shown(told["name"]), style="bold"), draw.status(told["verdict"], VERDICT))
    head.add_row(Text(wording.phrase("try-sought"), style="dim"), draw.status(told["wanted"], VERDICT))
    console.print(framed(head, Text(shown(told["case"])), console.width))
    for number, one in enumerate(told["sets"], 1):
        draw.set_of_changes(number, one)
    console.print()
    console.print(Text(_search_told(wording, told)))
    if not told["sets"] and told["search"]["ended_by"] != "nothing to do":
        draw.in_the_way(wording.phrase("try-in-the-way-fixed"), told["cannot_be_changed"])
        draw.in_the_way(wording.phrase("try-in-the-way"), told["in_the_way"])


def _search_told(wording: Wording, told: Mapping[str, Any]) -> str:
    search = told["search"]
    if search["ended_by"] == "nothing to do":
        return wording.phrase("try-nothing-to-do")
    runs = wording.phrase("try-runs", runs=search["runs"])
    if search["ended_by"] == "time":
        done = search["finished"]
        key = "try-time-sets" if done > 1 else "try-time-single" if done else "try-time-none"
        far = {"most": wording.phrase(f"size-{done}")} if done > 1 else {}
        ended = wording.phrase(key, runs=runs, **far)
        return ended if told["sets"] else f"{ended} {wording.phrase('try-none-so-far')}"
    most = wording.phrase(f"size-{search['most']}")
    return wording.phrase("try-no-other-set" if told["sets"] else "try-no-set", most=most, runs=runs)


class _Drawing:
    """Draws on one console in the words of one rule base."""

    def __init__(self, console: Console, base: KnowledgeBase) -> None:
        self.console = console
        self.base = base
        self.wording = base.wording

    def change(self, change: Mapping[str, Any]) -> Text:
        """A path with what stands there and what is put there."""
        arrow = encoded(self.console, "→")
        before, after = (self._written(change[side]) for side in ("from", "to"))
        if change["adds"]:
            return Text.assemble((shown(change["path"]), "bold"), f"  + {shown(after)}")
        return Text.assemble((shown(change["path"]), "bold"), f"  {shown(before)} {arrow} {shown(after)}")

    def _written(self, text: str | None) -> str:
        """What is written at a path of a case file, in words where it is a plain value."""
        if text is None:
            return self.wording.phrase("not-known")
        if text in _FLAGS:
            return self.wording.value(_FLAGS[text], {})
        return text if text.startswith(("{", "[", '"', "'")) else self.wording.value(text, {})

    def status(self, status: str | None, kind: str, name: str = "") -> Text:
        """A status with its sign and colour."""
        if status is None:
            return Text(self.wording.phrase("none"), style="dim")
        sign = SIGNS.get(status)
        told = standing_in_words(name, kind, status, self.base)
        return Text(f"{encoded(self.console, sign)} {told}" if sign else told, style=STYLES.get(status, ""))

    def set_of_changes(self, number: int, told: Mapping[str, Any]) -> None:
        """One set: its changes in words, and what it brings."""
        self.console.print()
        for place, change in enumerate(told["changes"]):
            self.console.print(Text.assemble((f"{'' if place else number:>3}  ", "bold"), change["question"]))
            self.console.print(Padding(self.step(change), (0, 0, 0, 7)))
            if change["no_longer"]:
                gone = ", ".join(change["no_longer"])
                self.console.print(
                    Padding(Text(self.wording.phrase("try-no-longer", paths=gone), style="dim"), (0, 0, 0, 7))
                )
        verdict = self.status(told["verdict"], VERDICT)
        self.console.print(Padding(Text.assemble(f"{self.wording.phrase('try-then')}  ", verdict), (0, 0, 0, 5)))
        for other in told["others"].values():
            sides = (self.status(other[side], VERDICT) for side in ("from", "to"))
            line = Text(f" {encoded(self.console, '→')} ").join(sides)
            self.console.print(Padding(Text.assemble(f"{shown(other['name'])}  ", line), (0, 0, 0, 5)))
        for section in told["still_to_bring"]:
            self.console.print(Padding(Text(section["title"], style="dim"), (0, 0, 0, 5)))
            for text in section["entries"]:
                self.console.print(Padding(Text(shown(text), style="dim"), (0, 0, 0, 7)))

    def step(self, change: Mapping[str, Any]) -> Text:
        """A change with its values, or the entry that it adds."""
        if change["adds"]:
            added = str(change["to"]).strip("{}")
            return Text.assemble((f"{change['path']}  ", "dim"), f"+ {shown(self.wording.word('word', added))}")
        return self.change(change)

    def in_the_way(self, title: str, conditions: Sequence[Mapping[str, Any]]) -> None:
        """The conditions that keep the verdict away, with their reasons and provisions."""
        if not conditions:
            return
        self.console.print()
        self.console.print(Text(title, style="bold"))
        for condition in conditions:
            name = name_in_words(condition["name"], self.base)
            line = Text.assemble((f"{name}  ", "bold"), self.status(condition["status"] or None, ""))
            self.console.print(Padding(line, (0, 0, 0, 2)))
            told = Text.assemble(shown(condition["text"]), (f"  {condition['cited']}".rstrip(), "dim"))
            self.console.print(Padding(told, (0, 0, 0, 4)))

    def law(self, law: Mapping[str, Any]) -> None:
        """That another law governs, where it does."""
        one, other = law["one"], law["other"]
        if one and other and one["regime"] != other["regime"]:
            before, after = (self.wording.word("law", side["regime"]) for side in (one, other))
            arrow = encoded(self.console, "→")
            told = self.wording.phrase("try-other-law", before=before, after=after, arrow=arrow, text=other["text"])
            self.console.print(Padding(Text(told), (0, 0, 0, 2)))

    def differences(self, differences: Sequence[Mapping[str, Any]]) -> None:
        """What makes the difference with both sides in full, then what follows from it in a line each."""
        if not differences:
            self.console.print(Text(f"  {self.wording.phrase('try-nothing-differs')}", style="dim"))
            return
        roots = [entry for entry in differences if entry["root"]]
        rest = [entry for entry in differences if not entry["root"]]
        if roots:
            self._columns(
                Text(self.wording.phrase("try-as-it-is"), style="dim"),
                Text(self.wording.phrase("try-changed"), style="dim"),
            )
        for entry in roots:
            self.console.print(Padding(Text(self._name(entry), style="bold"), (0, 0, 0, 2)))
            self._columns(*(self._side(entry, side) for side in ("one", "other")))
        if rest:
            title = self.wording.phrase("try-follows" if roots else "try-differs")
            self.console.print(Padding(Text(title, style="dim"), (0, 0, 0, 2)))
            for entry in rest:
                self.console.print(Padding(self._line(entry), (0, 0, 0, 4)))

    def _columns(self, one: Text, other: Text) -> None:
        table = Table.grid(padding=(0, 2), expand=True)
        table.add_column(ratio=1, overflow="fold")
        table.add_column(ratio=1, overflow="fold")
        table.add_row(one, other)
        self.console.print(Padding(table, (0, 0, 0, 4)))

    def _line(self, entry: Mapping[str, Any]) -> Text:
        name, one, other = self._name(entry), entry["one"], entry["other"]
        if entry["kind"] == ENTRY and (one is None or other is None):
            sign, side = ("+", other) if one is None else ("-", one)
            standing = standing_in_words(entry["name"], ENTRY, side["status"], self.base)
            return Text(f"{sign} {name}  {shown(standing)}".rstrip())
        sides = (self.status(side["status"] if side else None, entry["kind"], entry["name"]) for side in (one, other))
        before, after = sides
        return Text.assemble(f"{name}  ", before, f" {encoded(self.console, '→')} ", after)

    def _name(self, entry: Mapping[str, Any]) -> str:
        return name_in_words(entry["name"], self.base) or self.wording.phrase("try-verdict")

    def _side(self, entry: Mapping[str, Any], which: str) -> Text:
        return Text("\n").join(self._lines(entry, entry[which]))

    def _lines(self, entry: Mapping[str, Any], side: Mapping[str, Any] | None) -> Iterator[Text]:
        if side is None or side["status"]:
            yield self.status(side["status"] if side else None, entry["kind"], entry["name"])
        if side:
            if side["text"]:
                yield Text(shown(side["text"]))
            cited = side["provision"].get("cited")
            yield Text(f"{side['rule']}, {cited}" if cited else side["rule"], style="dim")
