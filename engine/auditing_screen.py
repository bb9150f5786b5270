"""What an audit of traces found, on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from engine.grounds import brief
from engine.screen import SIGNS, STYLES, encoded
from engine.trace_difference import Pair, RuleDifference, Side, TraceDifference
from engine.wording import shown

MOST_LINES = 12
"""How many numbers of lines are told one by one."""


def draw_whole(console: Console, entries: int, head: str) -> None:
    """A trace in which nothing was altered."""
    console.print(Text.assemble((f"{encoded(console, '✓')} ", "green"), f"whole: {entries} entries, none altered"))
    console.print(Text(f"head {head}"))


def draw_altered(console: Console, said: str) -> None:
    """A trace in which something was altered."""
    console.print(Text.assemble((f"{encoded(console, '✗')} ", "bold red"), shown(said)))


def draw_replayed(console: Console, entries: int, head: str) -> None:
    """A trace that came out the same."""
    mark = (f"{encoded(console, '✓')} ", "green")
    console.print(Text.assemble(mark, f"replayed: the same {entries} entries, byte for byte"))
    console.print(Text(f"head {head}"))


def draw_difference(console: Console, difference: TraceDifference, *, full: bool) -> None:
    """Conclusions first, then what was asked and of what, then the rules where differences begin."""
    if difference.same:
        console.print(Text.assemble((f"{encoded(console, '✓')} ", "green"), "no difference, byte for byte"))
        return
    arrow = encoded(console, "→")
    _head(console, "Concluded otherwise", difference.conclusions)
    for name, pair in difference.conclusions.items():
        console.print(Padding(_pair(name.replace("_", " ") if "." not in name else name, pair, arrow), (0, 0, 0, 2)))
    _head(console, "Asked otherwise", difference.asked)
    for name, pair in difference.asked.items():
        console.print(Padding(_pair(name, pair, arrow), (0, 0, 0, 2)))
    _head(console, "Another rule base", difference.origin)
    for name, (one, other) in difference.origin.items():
        console.print(Padding(_pair(name, (str(one)[:12], str(other)[:12]), arrow), (0, 0, 0, 2)))
    if difference.lines:
        console.print(Text("The case file differs", style="bold"))
        told = ", ".join(map(str, difference.lines[:MOST_LINES]))
        more = len(difference.lines) - MOST_LINES
        console.print(Padding(Text(f"on line {told}" + (f" and {more} more" if more > 0 else "")), (0, 0, 0, 2)))
    begins = [one for one in difference.rules if one.begins or one.one is None or one.other is None]
    follows = [one for one in difference.rules if one not in begins]
    _rules(console, "Rules where differences begin", begins, arrow)
    if full:
        _rules(console, "Rules that build on them", follows, arrow)
    elif follows:
        console.print(Text(f"{len(follows)} more rules build on them; --full tells each", style="dim"))
    if not (difference.conclusions or difference.asked or difference.origin or difference.lines or difference.rules):
        console.print("what was concluded is the same; how it is written down is not")


def _head(console: Console, title: str, there: Mapping[str, Pair]) -> None:
    if there:
        console.print(Text(title, style="bold"))


def _rules(console: Console, title: str, rules: Sequence[RuleDifference], arrow: str) -> None:
    if not rules:
        return
    console.print(Text(title, style="bold"))
    for rule in rules:
        console.print(Padding(Text.assemble((shown(rule.rule), "bold"), (f"  {shown(rule.run)}", "dim")), (0, 0, 0, 2)))
        for path, pair in rule.values.items():
            console.print(Padding(_pair(path, pair, arrow), (0, 0, 0, 4)))
        for one, other in rule.amounts:
            console.print(
                Padding(_pair(str(one.get("id", "amount")), (_amount(one), _amount(other)), arrow), (0, 0, 0, 4))
            )
        for line in _sides(console, rule.one, rule.other):
            console.print(Padding(line, (0, 0, 0, 4)))


def _sides(console: Console, one: Side | None, other: Side | None) -> Iterable[Text]:
    for title, side in (("before", one), ("after", other)):
        if side is None:
            yield Text(f"{title}: did not fire", style="dim")
        else:
            sign = encoded(console, SIGNS.get(side.status, "·"))
            style = STYLES.get(side.status, "")
            yield Text.assemble(
                f"{title}: ", (f"{sign} ", style), shown(side.sentence), (f"  {shown(side.cited)}", "dim")
            )


def _pair(name: str, pair: Pair, arrow: str) -> Text:
    told = [("nothing" if value is None or value == "" else brief(value)) for value in pair]
    return Text.assemble(f"{shown(name)}  ", (shown(told[0]), "dim"), f" {arrow} ", shown(told[1]))


def _amount(amount: Mapping[str, Any]) -> str:
    return shown(f"{amount.get('value')} from {amount.get('from')}")
