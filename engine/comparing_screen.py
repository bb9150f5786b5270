"""Laws and differences on a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from engine.conclusions import VERDICT
from engine.folding import framed, grid
from engine.grounds import checked_in_words
from engine.names_in_words import name_in_words, standing_in_words
from engine.screen import STYLES
from engine.sections import KnowledgeBase
from engine.signs import SIGNS
from engine.wording import Wording, shown


def draw_laws(console: Console, wording: Wording, laws: Sequence[Mapping[str, Any]]) -> None:
    """The laws: name, the days of filing each is for, the days of its text, and its title."""
    for law in laws:
        console.print(Text(str(law["name"]), style="bold"))
        filed, text = (
            _days(wording, f"laws-{what}", law[f"{what}_from"], law[f"{what}_to"]) for what in ("filed", "text")
        )
        told = Group(Text(str(law["title"])), Text(filed), Text(text, style="dim"))
        console.print(Padding(told, (0, 0, 0, 2)))


def draw_readings(console: Console, wording: Wording, readings: Sequence[Mapping[str, Any]]) -> None:
    """The readings by what they are about: name, days, what each says, whose it is and how that was checked."""
    for reading in readings:
        default = reading["default"]
        if default:
            console.print(Text(f"{wording.word('word', reading['about'])}  ({reading['cited']})", style="bold"))
            console.print(Padding(Text(wording.phrase("readings-default", because=default), style="dim"), (0, 0, 0, 2)))
        days = _days(wording, "laws-filed", reading["from"], reading["to"])
        name, word = str(reading["name"]), wording.word("word", reading["name"])
        head = Text.assemble(
            (name, "cyan" if default else ""),
            f"  {word}" if word != name.replace("_", " ") else "",
            (f"  {days}", "dim"),
        )
        source = Text(f"{reading['whose']} ({checked_in_words(reading['checked'], wording)})", style="dim")
        console.print(Padding(Group(head, Text(reading["says"]), source), (0, 0, 0, 2)))


def _days(wording: Wording, key: str, first: str, last: str) -> str:
    """The first and the last day; a last day far ahead, or none, is no day yet."""
    open_ended = not last[:1].isdigit()
    end = {} if open_ended else {"to": wording.value(last, {})}
    return wording.phrase(f"{key}-open" if open_ended else key, **{"from": wording.value(first, {})}, **end)


def draw_comparison(
    console: Console,
    base: KnowledgeBase,
    results: Sequence[Mapping[str, Any]],
    differences: Mapping[str, Sequence[Mapping[str, Any]]],
) -> None:
    """The two verdicts of each person side by side, then what differs, with the amendment that makes it."""
    wording = base.wording
    one, other = results
    titles = [wording.word("law", result["applicants"][person]["law"]["regime"]) for result, person in _firsts(results)]
    summary = grid(4, between=2)
    for person, told in one["applicants"].items():
        other_told = other["applicants"][person]
        summary.add_row(
            Text(shown(told["name"]), style="bold"),
            _status(base, person, told["verdict"], VERDICT),
            Text("→"),
            _status(base, person, other_told["verdict"], VERDICT),
        )
    console.print(framed(summary, Text(shown(one["case"])), console.width))
    for person, entries in differences.items():
        console.print()
        console.print(Text(shown(one["applicants"][person]["name"]), style="bold"))
        if not entries:
            console.print(Text(f"  {wording.phrase('try-nothing-differs')}", style="dim"))
            continue
        table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True)
        table.add_column(wording.phrase("column-what"), ratio=5, overflow="fold")
        for title in titles:
            table.add_column(title, ratio=6, overflow="fold")
        table.add_column(wording.phrase("column-changed-by"), ratio=5, overflow="fold", style="dim")
        for entry in entries:
            table.add_row(
                name_in_words(entry["name"], base) or wording.phrase("try-verdict"),
                _side(base, entry, "one"),
                _side(base, entry, "other"),
                str(entry["by"]),
            )
        console.print(table)


def _firsts(results: Sequence[Mapping[str, Any]]) -> list[tuple[Mapping[str, Any], str]]:
    return [(result, next(iter(result["applicants"]))) for result in results]


def _side(base: KnowledgeBase, entry: Mapping[str, Any], which: str) -> Text:
    side = entry[which]
    if side is None:
        return Text(base.wording.phrase("none"), style="dim")
    told = _status(base, entry["name"], side["status"], entry["kind"])
    return Text.assemble(told, "\n", (shown(side["text"]), "dim")) if side["text"] else told


def _status(base: KnowledgeBase, name: str, status: str, kind: str) -> Text:
    sign = SIGNS.get(status)
    told = standing_in_words(name, kind, status, base)
    return Text(f"{sign} {told}" if sign else told, style=STYLES.get(status, ""))
