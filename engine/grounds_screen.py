"""The grounds of a conclusion on a terminal, as a tree of sentences."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from engine.conclusions import VERDICT, Conclusion
from engine.grounds import FIRING, Ground
from engine.names_in_words import standing_in_words
from engine.screen import STYLES, encoded
from engine.sections import KnowledgeBase
from engine.wording import Wording, shown


def draw_grounds(console: Console, base: KnowledgeBase, conclusion: Conclusion, ground: Ground) -> None:
    """The conclusion with its status, and under it what it rests on."""
    status = standing_in_words(conclusion.name, conclusion.kind, conclusion.status, base)
    head = Text.assemble((conclusion.name, "bold"), "  ", (status, STYLES.get(conclusion.status, "")))
    tree = Tree(head, guide_style="dim")
    _add(console, base.wording, tree, ground)
    console.print(tree)


def draw_names(console: Console, base: KnowledgeBase, conclusions: dict[str, Conclusion]) -> None:
    """Every name that can be asked about, with what is concluded."""
    for conclusion in conclusions.values():
        status = standing_in_words(conclusion.name, conclusion.kind, conclusion.status, base)
        console.print(
            Text.assemble((conclusion.name, "bold" if conclusion.kind == VERDICT else ""), "  ", (status, "dim"))
        )


def _add(console: Console, wording: Wording, tree: Tree, ground: Ground) -> None:
    sign = encoded(console, ground.sign)
    cited = f"  {shown(ground.source)}" if ground.source else ""
    if ground.kind != FIRING:
        tree.add(Text(f"{sign} {shown(ground.sentence)}{cited}", style="dim"))
        return
    line = Text.assemble((f"{sign} ", STYLES.get(ground.status, "")), shown(ground.sentence), (cited, "dim"))
    if ground.told_above:
        line.append(f"  {wording.phrase('report-told-above')}", style="dim")
    branch = tree.add(line)
    for below in ground.under:
        _add(console, wording, branch, below)
