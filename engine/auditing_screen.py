"""What an audit of traces found, on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from engine.conclusions import CONDITION, VERDICT
from engine.grounds import amount_in_words, brief
from engine.names_in_words import name_in_words, standing_in_words
from engine.report import run_name
from engine.said import Said
from engine.screen import SIGNS, STYLES, encoded
from engine.sections import KnowledgeBase
from engine.trace_difference import Pair, RuleDifference, Side, TraceDifference
from engine.wording import Wording, shown

MOST_LINES = 12
"""How many numbers of lines are told one by one."""


def draw_whole(console: Console, wording: Wording, entries: int, head: str) -> None:
    """A trace in which nothing was altered."""
    console.print(Text.assemble((f"{encoded(console, '✓')} ", "green"), wording.phrase("audit-whole", entries=entries)))
    console.print(Text(f"{wording.phrase('report-head')} {head}"))


def draw_altered(console: Console, wording: Wording, said: Said) -> None:
    """A trace in which something was altered."""
    console.print(Text.assemble((f"{encoded(console, '✗')} ", "bold red"), shown(wording.say(said))))


def draw_replayed(console: Console, wording: Wording, entries: int, head: str) -> None:
    """A trace that came out the same."""
    mark = (f"{encoded(console, '✓')} ", "green")
    console.print(Text.assemble(mark, wording.phrase("audit-replayed", entries=entries)))
    console.print(Text(f"{wording.phrase('report-head')} {head}"))


def draw_difference(console: Console, base: KnowledgeBase, difference: TraceDifference, *, full: bool) -> None:
    """Conclusions first, then what was asked and of what, then the rules where differences begin."""
    wording = base.wording
    if difference.same:
        console.print(Text.assemble((f"{encoded(console, '✓')} ", "green"), wording.phrase("audit-no-difference")))
        return
    arrow = encoded(console, "→")
    _head(console, wording.phrase("audit-concluded"), difference.conclusions)
    for name, pair in difference.conclusions.items():
        line = _named_pair(_conclusion_named(base, name), _stood(base, name, pair), arrow)
        console.print(Padding(line, (0, 0, 0, 2)))
    _head(console, wording.phrase("audit-asked"), difference.asked)
    for name, pair in difference.asked.items():
        line = _named_pair(wording.phrase(f"audit-asked-{name}"), _asked(wording, name, pair), arrow)
        console.print(Padding(line, (0, 0, 0, 2)))
    _head(console, wording.phrase("audit-origin"), difference.origin)
    for name, (one, other) in difference.origin.items():
        line = _named_pair(wording.phrase(f"audit-part-{name}"), (str(one)[:12], str(other)[:12]), arrow)
        console.print(Padding(line, (0, 0, 0, 2)))
    if difference.lines:
        console.print(Text(wording.phrase("audit-file-differs"), style="bold"))
        told = ", ".join(map(str, difference.lines[:MOST_LINES]))
        more = len(difference.lines) - MOST_LINES
        lines = (
            wording.phrase("audit-lines-more", lines=told, more=more)
            if more > 0
            else wording.phrase("audit-lines", lines=told)
        )
        console.print(Padding(Text(lines), (0, 0, 0, 2)))
    begins = [one for one in difference.rules if one.begins or one.one is None or one.other is None]
    follows = [one for one in difference.rules if one not in begins]
    _rules(console, base, wording.phrase("audit-begins"), begins, arrow)
    if full:
        _rules(console, base, wording.phrase("audit-follows"), follows, arrow)
    elif follows:
        console.print(Text(wording.phrase("audit-more-rules", rules=len(follows)), style="dim"))
    if not (difference.conclusions or difference.asked or difference.origin or difference.lines or difference.rules):
        console.print(Text(wording.phrase("audit-written-otherwise")))


def _head(console: Console, title: str, there: Mapping[str, Pair]) -> None:
    if there:
        console.print(Text(title, style="bold"))


def _rules(console: Console, base: KnowledgeBase, title: str, rules: Sequence[RuleDifference], arrow: str) -> None:
    if not rules:
        return
    wording = base.wording
    console.print(Text(title, style="bold"))
    for rule in rules:
        head = Text.assemble((shown(rule.rule), "bold"), (f"  {shown(run_name(rule.run, wording))}", "dim"))
        console.print(Padding(head, (0, 0, 0, 2)))
        for path, pair in rule.values.items():
            console.print(Padding(_pair(wording, path, pair, arrow), (0, 0, 0, 4)))
        for one, other in rule.amounts:
            sides = (_amount(wording, one), _amount(wording, other))
            console.print(Padding(_pair(wording, _named(wording, one), sides, arrow), (0, 0, 0, 4)))
        for line in _sides(console, base, rule.one, rule.other):
            console.print(Padding(line, (0, 0, 0, 4)))


def _sides(console: Console, base: KnowledgeBase, one: Side | None, other: Side | None) -> Iterable[Text]:
    colon = base.wording.colon
    for title, side in ((base.wording.phrase("audit-before"), one), (base.wording.phrase("audit-after"), other)):
        if side is None:
            yield Text(f"{title}{colon} {base.wording.phrase('audit-did-not-fire')}", style="dim")
        else:
            sign = encoded(console, SIGNS.get(side.status, "·"))
            style = STYLES.get(side.status, "")
            yield Text.assemble(
                f"{title}{colon} ", (f"{sign} ", style), shown(side.sentence), (f"  {shown(side.cited)}", "dim")
            )


def _conclusion_named(base: KnowledgeBase, name: str) -> str:
    """A conclusion by the person's id and in words."""
    words = name_in_words(name, base)
    return f"{name.partition('.')[0]}, {words}" if words else name


def _stood(base: KnowledgeBase, name: str, pair: Pair) -> Sequence[str]:
    """How the conclusion stands in each trace. What is no verdict and no entry of a section has the words of conditions."""
    kind = VERDICT if "." not in name else CONDITION
    words = {None: base.wording.phrase("consult-absent"), "": base.wording.phrase("consult-concluded")}
    return [words[side] if side in words else standing_in_words(name, kind, side, base) for side in pair]


def _asked(wording: Wording, name: str, pair: Pair) -> Sequence[str]:
    """What was asked of each trace, in words."""
    return [_asked_of(wording, name, side) for side in pair]


def _asked_of(wording: Wording, name: str, value: Any) -> str:
    if isinstance(value, Mapping):
        taken = (f"{wording.word('word', about)} ({wording.word('word', reading)})" for about, reading in value.items())
        return ", ".join(taken) or wording.phrase("none")
    if name == "law":
        return wording.word("law", value) if value else wording.phrase("none")
    return wording.value(value, {})


def _pair(wording: Wording, name: str, pair: Pair, arrow: str) -> Text:
    return _named_pair(
        name, [wording.phrase("nothing") if side in (None, "") else brief(side, wording) for side in pair], arrow
    )


def _named_pair(name: str, told: Sequence[str], arrow: str) -> Text:
    return Text.assemble(f"{shown(name)}  ", (shown(told[0]), "dim"), f" {arrow} ", shown(told[1]))


def _named(wording: Wording, amount: Mapping[str, Any]) -> str:
    return wording.word("word", str(amount["id"])) if "id" in amount else wording.phrase("audit-amount")


def _amount(wording: Wording, amount: Mapping[str, Any]) -> str:
    value = amount_in_words(str(amount.get("value")), wording)
    return shown(wording.phrase("audit-amount-from", value=value, **{"from": str(amount.get("from"))}))
