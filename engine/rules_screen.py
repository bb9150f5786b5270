"""The rules with their citations and the days between which they are in force, in columns as far as the screen is wide."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from engine.folding import stacked
from engine.wording import shown

NARROWEST_CITATION = 24
BETWEEN = 2


def draw_rules(console: Console, rules: Sequence[Mapping[str, Any]]) -> None:
    """Each rule in a row or, where the columns have no room, its citation and days under its name.

    Where nobody has said how wide the output is, as in a pipe, each rule stands in one line, however long.
    """
    names, days = [rule["name"] for rule in rules], [f"{rule['from']} .. {rule['to']}" for rule in rules]
    cited = [shown(rule["cited"]) for rule in rules]
    beside = max(map(len, names)) + max(map(len, days)) + 2 * BETWEEN
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = beside + max(map(len, cited))
    wide = console.width >= beside + NARROWEST_CITATION
    console.print(_table(names, cited, days) if wide else _stack(names, cited, days))


def _table(*columns: Sequence[str]) -> Table:
    table = Table.grid(padding=(0, BETWEEN), pad_edge=False)
    for wraps in (False, True, False):
        table.add_column(no_wrap=not wraps, overflow="fold")
    for row in zip(*columns, strict=True):
        table.add_row(*map(Text, row))
    return table


def _stack(*columns: Sequence[str]) -> RenderableType:
    rows = zip(*columns, strict=True)
    return Group(*(stacked(Text(name), Text.assemble(cited, "  ", (days, "dim"))) for name, cited, days in rows))
