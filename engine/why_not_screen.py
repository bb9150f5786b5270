"""What is in the way of a conclusion, and how far a rule got, on a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text
from rich.tree import Tree

from engine.grounds import checked_in_words
from engine.how_far import HowFar, as_declared
from engine.names_in_words import name_in_words, standing_in_words
from engine.report import run_name
from engine.screen import SIGNS, STYLES, encoded
from engine.sections import ExaminedRun, KnowledgeBase
from engine.why_not import InTheWay, WhyNot
from engine.wording import Wording, shown


def draw_why_not(console: Console, base: KnowledgeBase, why: WhyNot) -> None:
    """The conclusion with its status, and under it each condition in the way, nearest miss first."""
    wording = base.wording
    status = standing_in_words(why.name, why.kind, why.status, base)
    sign = encoded(console, SIGNS.get(why.status, "·"))
    style = STYLES.get(why.status, "")
    head = Text.assemble((why.name, "bold"), "  ", (f"{sign} {status}", style))
    if why.holds:
        console.print(head)
        console.print(f"  {wording.phrase('way-it-holds')}")
        return
    tree = Tree(head, guide_style="dim")
    for one in why.in_the_way:
        _add(console, base, tree, one, under=name_in_words(why.name, base))
    console.print(tree)
    if not why.in_the_way and why.text:
        console.print(Padding(Text(shown(why.text)), (0, 0, 0, 2)))


def _add(console: Console, base: KnowledgeBase, tree: Tree, one: InTheWay, *, under: str) -> None:
    wording = base.wording
    sign, style = encoded(console, SIGNS.get(one.status, "·")), STYLES.get(one.status, "")
    name = name_in_words(one.name, base).removeprefix(f"{under}, ")
    source = one.cited if one.checked in ("statute", "") else f"{one.cited} ({checked_in_words(one.checked, wording)})"
    branch = tree.add(
        Text.assemble(
            (f"{sign} ", style), (name, "bold"), f"  {wording.word('status', one.status)}", (f"  {source}", "dim")
        )
    )
    if not one.missing:
        branch.add(Text(shown(one.text)))
    for miss in one.misses:
        branch.add(Text(f"{encoded(console, '→')} {shown(miss.text)}", style="bold" if miss.part is not None else ""))
    for path, question in one.missing:
        branch.add(Text.assemble("? ", shown(question), (f" {path}", "dim")))


def draw_how_far(console: Console, wording: Wording, rule: str, cited: str, told: Sequence[HowFar]) -> None:
    """How far a rule got, run by run and person by person."""
    console.print(Text.assemble((rule, "bold"), (f"  {cited}", "dim")))
    for one in told:
        tree = Tree(Text.assemble((one.person, "bold"), (f"  {run_name(one.run, wording)}", "dim")), guide_style="dim")
        _steps(console, wording, tree, one)
        console.print(Padding(tree, (0, 0, 0, 2)))


def draw_not_in_force(wording: Wording, rule: Mapping[str, Any], runs: Sequence[ExaminedRun]) -> None:
    """That a rule was in force in no run."""
    told = (
        wording.phrase("way-run", law=run_name(run.name, wording), day=wording.value(str(run.day), {})) for run in runs
    )
    ends = str(rule["to"])[:1].isdigit()
    days = {name: wording.value(str(rule[name]), {}) for name in (("from", "to") if ends else ("from",))}
    key = "way-not-in-force" if ends else "way-not-in-force-open"
    print(f"  {wording.phrase(key, **days, runs=', '.join(told))}")


def draw_unopened(console: Console, wording: Wording, told: Sequence[tuple[str, HowFar]]) -> None:
    """The rules that could have concluded what is missing, each with how far it got."""
    console.print(Text(wording.phrase("way-unopened"), style="bold"))
    for rule, one in told:
        tree = Tree(Text(rule, style="bold"), guide_style="dim")
        _steps(console, wording, tree, one)
        console.print(Padding(tree, (0, 0, 0, 2)))


def _steps(console: Console, wording: Wording, tree: Tree, one: HowFar) -> None:
    met, not_met = encoded(console, "✓"), encoded(console, "✗")
    if one.fired:
        number, _, status = one.fired.partition(" ")
        tree.add(
            Text.assemble(
                (f"{met} ", "green"), wording.phrase("way-fired", number=number, status=wording.word("status", status))
            )
        )
        return
    for pattern in one.matched:
        tree.add(Text.assemble((f"{met} ", "green"), (shown(pattern), "dim")))
    if one.missing:
        branch = tree.add(Text.assemble((f"{not_met} ", "red"), shown(one.missing)))
        for fact in one.closest:
            for miss in fact.mismatches:
                found = as_declared(miss.found)
                where = f"{fact.where}.{miss.field}" if fact.where else f"{fact.fact} {fact.kind}.{miss.field}"
                told = wording.phrase("way-needed", where=where, found=found, needed=miss.needed)
                branch.add(Text(shown(told)))
        if not one.closest:
            branch.add(Text(wording.phrase("way-no-such-fact"), style="dim"))
    for asked in one.asked:
        tree.add(Text.assemble((f"{not_met} ", "red"), shown(asked)))
    for path in one.missing_facts:
        tree.add(Text.assemble(("? ", "bold yellow"), wording.phrase("way-not-known", path=shown(path))))
    if one.against:
        tree.add(Text.assemble((f"{not_met} ", "red"), wording.phrase("way-against", what=one.against)))
