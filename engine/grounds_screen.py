"""The grounds of a conclusion on a terminal, as a tree of sentences."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from engine.conclusions import CONDITION, ENTRY, ROUTE, VERDICT, Conclusion
from engine.grounds import AMOUNT, FINDING, FIRING, GIVEN, PRESUMPTION, Ground
from engine.screen import SIGNS, STYLES, encoded
from engine.wording import Wording, shown

MARKS = {GIVEN: "·", FINDING: "✎", AMOUNT: "€", PRESUMPTION: "≈"}
ROOMS = {GIVEN: "", FINDING: "finding  ", AMOUNT: "amount  ", PRESUMPTION: "presuming that "}


def draw_grounds(console: Console, wording: Wording, conclusion: Conclusion, ground: Ground) -> None:
    """The conclusion with its status, and under it what it rests on."""
    group = VERDICT if conclusion.kind == VERDICT else "status"
    status = wording.word(group, conclusion.status) if conclusion.kind != ENTRY else conclusion.status.replace("_", " ")
    head = Text.assemble((conclusion.name, "bold"), "  ", (status, STYLES.get(conclusion.status, "")))
    tree = Tree(head, guide_style="dim")
    _add(console, tree, ground)
    console.print(tree)


def draw_names(console: Console, wording: Wording, conclusions: dict[str, Conclusion]) -> None:
    """Every name that can be asked about, with what is concluded."""
    for conclusion in conclusions.values():
        if conclusion.kind in (VERDICT, ROUTE, CONDITION):
            group = VERDICT if conclusion.kind == VERDICT else "status"
            status = wording.word(group, conclusion.status)
        else:
            status = conclusion.status.replace("_", " ")
        console.print(
            Text.assemble((conclusion.name, "bold" if conclusion.kind == VERDICT else ""), "  ", (status, "dim"))
        )


def _add(console: Console, tree: Tree, ground: Ground) -> None:
    if ground.kind != FIRING:
        mark = encoded(console, MARKS[ground.kind])
        cited = f"  {ground.cited} ({ground.checked})" if ground.cited else ""
        tree.add(Text(f"{mark} {ROOMS[ground.kind]}{shown(ground.text)}{cited}", style="dim"))
        return
    sign = encoded(console, SIGNS.get(ground.status, "·"))
    source = ground.cited if ground.checked == "statute" else f"{ground.cited} ({ground.checked})"
    line = Text.assemble((f"{sign} ", STYLES.get(ground.status, "")), shown(ground.text), (f"  {source}", "dim"))
    if ground.told_above:
        line.append("  (told above)", style="dim")
    branch = tree.add(line)
    for below in ground.under:
        _add(console, branch, below)
