"""What a change does, and which changes would do, on a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console, Group
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from engine.conclusions import ENTRY, VERDICT
from engine.screen import SIGNS, STYLES, encoded
from engine.wording import Wording, shown


def draw_what_if(
    console: Console,
    wording: Wording,
    changes: Sequence[Mapping[str, Any]],
    results: Sequence[Mapping[str, Any]],
    told: Mapping[str, Mapping[str, Any]],
) -> None:
    """The changes and both verdicts of each person, then what makes the difference and what follows from it."""
    draw = _Drawing(console, wording)
    names = {person: result["applicants"][person]["name"] for result in results for person in result["applicants"]}
    verdicts = Table.grid(padding=(0, 2))
    for person, entry in told.items():
        sides = entry["verdict"]
        verdicts.add_row(
            Text(shown(names[person]), style="bold"),
            draw.status(sides["one"], VERDICT),
            Text(encoded(console, "→")),
            draw.status(sides["other"], VERDICT),
        )
    lines = [draw.change(change) for change in changes]
    console.print(Panel(Group(*lines, Text(), verdicts), title=Text(shown(results[0]["case"])), title_align="left"))
    for person, entry in told.items():
        console.print()
        console.print(Text(shown(names[person]), style="bold"))
        draw.law(entry["law"])
        draw.differences(person, entry["differences"])


class _Drawing:
    """Draws on one console with one wording."""

    def __init__(self, console: Console, wording: Wording) -> None:
        self.console = console
        self.wording = wording

    def change(self, change: Mapping[str, Any]) -> Text:
        """A path with what stands there and what is put there."""
        arrow = encoded(self.console, "→")
        before = "not known" if change["from"] is None else change["from"]
        after = "not known" if change["to"] is None else change["to"]
        if change["adds"]:
            return Text.assemble((shown(change["path"]), "bold"), f"  + {shown(after)}")
        return Text.assemble((shown(change["path"]), "bold"), f"  {shown(before)} {arrow} {shown(after)}")

    def status(self, status: str | None, kind: str) -> Text:
        """A status with its sign and colour."""
        if status is None:
            return Text("none", style="dim")
        sign = SIGNS.get(status)
        group = VERDICT if kind == VERDICT else "status"
        told = self.wording.word(group, status) if sign or " " not in status else status.replace("_", " ")
        return Text(f"{encoded(self.console, sign)} {told}" if sign else told, style=STYLES.get(status, ""))

    def law(self, law: Mapping[str, Any]) -> None:
        """That another law governs, where it does."""
        one, other = law["one"], law["other"]
        if one and other and one["regime"] != other["regime"]:
            before, after = (self.wording.word("law", side["regime"]) for side in (one, other))
            told = f"Another law governs: {before} {encoded(self.console, '→')} {after}. {other['text']}"
            self.console.print(Padding(Text(told), (0, 0, 0, 2)))

    def differences(self, person: str, differences: Sequence[Mapping[str, Any]]) -> None:
        """What makes the difference with both sides in full, then what follows from it in a line each."""
        if not differences:
            self.console.print(Text("  nothing differs", style="dim"))
            return
        roots = [entry for entry in differences if entry["root"]]
        rest = [entry for entry in differences if not entry["root"]]
        if roots:
            self._columns(Text("as the file is", style="dim"), Text("with the change", style="dim"))
        for entry in roots:
            self.console.print(Padding(Text(self._name(person, entry), style="bold"), (0, 0, 0, 2)))
            self._columns(*(self._side(entry[side], entry["kind"]) for side in ("one", "other")))
        if rest:
            self.console.print(
                Padding(Text("From this follows" if roots else "What differs", style="dim"), (0, 0, 0, 2))
            )
            for entry in rest:
                self.console.print(Padding(self._line(person, entry), (0, 0, 0, 4)))

    def _columns(self, one: Text, other: Text) -> None:
        table = Table.grid(padding=(0, 2), expand=True)
        table.add_column(ratio=1, overflow="fold")
        table.add_column(ratio=1, overflow="fold")
        table.add_row(one, other)
        self.console.print(Padding(table, (0, 0, 0, 4)))

    def _line(self, person: str, entry: Mapping[str, Any]) -> Text:
        name, one, other = self._name(person, entry), entry["one"], entry["other"]
        if entry["kind"] == ENTRY and (one is None or other is None):
            sign, side = ("+", other) if one is None else ("-", one)
            return Text(f"{sign} {name}  {shown(side['status'].replace('_', ' '))}".rstrip())
        sides = (self.status(side["status"] if side else None, entry["kind"]) for side in (one, other))
        before, after = sides
        return Text.assemble(f"{name}  ", before, f" {encoded(self.console, '→')} ", after)

    @staticmethod
    def _name(person: str, entry: Mapping[str, Any]) -> str:
        return "verdict" if entry["name"] == person else str(entry["name"]).removeprefix(f"{person}.")

    def _side(self, side: Mapping[str, Any] | None, kind: str) -> Text:
        return Text("\n").join(self._lines(side, kind))

    def _lines(self, side: Mapping[str, Any] | None, kind: str) -> Iterator[Text]:
        if side is None or side["status"]:
            yield self.status(side["status"] if side else None, kind)
        if side:
            if side["text"]:
                yield Text(shown(side["text"]))
            cited = side["provision"].get("cited")
            yield Text(f"{side['rule']}, {cited}" if cited else side["rule"], style="dim")
