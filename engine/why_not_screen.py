"""What is in the way of a conclusion, and how far a rule got, on a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text
from rich.tree import Tree

from engine.canonical import canonical
from engine.conclusions import ENTRY, VERDICT
from engine.grounds import brief
from engine.how_far import HowFar
from engine.screen import SIGNS, STYLES, encoded
from engine.why_not import InTheWay, WhyNot
from engine.wording import Wording, shown


def draw_why_not(console: Console, wording: Wording, why: WhyNot) -> None:
    """The conclusion with its status, and under it each condition in the way, nearest miss first."""
    group = VERDICT if why.kind == VERDICT else "status"
    status = why.status.replace("_", " ") if why.kind == ENTRY else wording.word(group, why.status)
    sign = encoded(console, SIGNS.get(why.status, "·"))
    style = STYLES.get(why.status, "")
    head = Text.assemble((why.name, "bold"), "  ", (f"{sign} {status}", style))
    if why.holds:
        console.print(head)
        console.print("  It holds; `why` shows what it rests on.")
        return
    tree = Tree(head, guide_style="dim")
    for one in why.in_the_way:
        _add(console, wording, tree, one, under=why.name)
    console.print(tree)
    if not why.in_the_way and why.text:
        console.print(Padding(Text(shown(why.text)), (0, 0, 0, 2)))


def _add(console: Console, wording: Wording, tree: Tree, one: InTheWay, *, under: str) -> None:
    sign, style = encoded(console, SIGNS.get(one.status, "·")), STYLES.get(one.status, "")
    name = one.name.removeprefix(f"{under}.") if one.name != under else one.name.rsplit(".", 1)[-1]
    source = one.cited if one.checked in ("statute", "") else f"{one.cited} ({one.checked})"
    branch = tree.add(
        Text.assemble(
            (f"{sign} ", style), (name, "bold"), f" {wording.word('status', one.status)}", (f"  {source}", "dim")
        )
    )
    if not one.missing:
        branch.add(Text(shown(one.text)))
    for miss in one.misses:
        branch.add(Text(f"{encoded(console, '→')} {shown(miss.text)}", style="bold" if miss.part is not None else ""))
    for path, question in one.missing:
        branch.add(Text.assemble("? ", shown(question), (f" {path}", "dim")))


def draw_how_far(console: Console, rule: str, cited: str, told: Sequence[HowFar]) -> None:
    """How far a rule got, run by run and person by person."""
    console.print(Text.assemble((rule, "bold"), (f"  {cited}", "dim")))
    for one in told:
        tree = Tree(Text.assemble((one.person, "bold"), (f"  {one.run}", "dim")), guide_style="dim")
        _steps(console, tree, one)
        console.print(Padding(tree, (0, 0, 0, 2)))


def draw_unopened(console: Console, title: str, told: Sequence[tuple[str, HowFar]]) -> None:
    """The rules that could have concluded what is missing, each with how far it got."""
    console.print(Text(title, style="bold"))
    for rule, one in told:
        tree = Tree(Text(rule, style="bold"), guide_style="dim")
        _steps(console, tree, one)
        console.print(Padding(tree, (0, 0, 0, 2)))


def _steps(console: Console, tree: Tree, one: HowFar) -> None:
    met, not_met = encoded(console, "✓"), encoded(console, "✗")
    if one.fired:
        number, _, status = one.fired.partition(" ")
        tree.add(Text.assemble((f"{met} ", "green"), f"it fired, as {number}: {status.replace('_', ' ')}"))
        return
    for pattern in one.matched:
        tree.add(Text.assemble((f"{met} ", "green"), (shown(pattern), "dim")))
    if one.missing:
        branch = tree.add(Text.assemble((f"{not_met} ", "red"), shown(one.missing)))
        for fact in one.closest:
            for miss in fact.mismatches:
                found = brief(canonical(miss.found))
                where = f"{fact.where}.{miss.field}" if fact.where else f"{fact.fact} {fact.kind}.{miss.field}"
                branch.add(Text(shown(f"{where}: {found}; needed: {miss.needed}")))
        if not one.closest:
            branch.add(Text("there is no such fact", style="dim"))
    for asked in one.asked:
        tree.add(Text.assemble((f"{not_met} ", "red"), shown(asked)))
    for path in one.missing_facts:
        tree.add(Text.assemble(("? ", "bold yellow"), f"not known: {shown(path)}"))
    if one.against:
        tree.add(Text.assemble((f"{not_met} ", "red"), f"a conclusion stands against it: {one.against}"))
