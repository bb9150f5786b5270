"""Tables, frames and rules on a terminal in which what is too long for its place goes on below and is never cut off."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

_EDGE = 6
"""What the frame takes of a line that a title stands in: corners, spaces and a stroke on either side."""


def grid(columns: int, between: int) -> Table:
    """A table of so many columns without lines, so many spaces ``between`` them."""
    table = Table.grid(padding=(0, between))
    for _ in range(columns):
        table.add_column(overflow="fold")
    return table


def framed(body: RenderableType, title: Text, width: int, *, below: Text | None = None) -> Panel:
    """The body in a frame with a title on its edge and one ``below``, or inside where the edge is too short for them."""
    inside = [body]
    above: Text | None = title
    if title.cell_len > width - _EDGE:
        inside, above = [title, Text(), *inside], None
    if below is not None and below.cell_len > width - _EDGE:
        inside, below = [*inside, Text(), below], None
    return Panel(Group(*inside), title=above, subtitle=below, title_align="left", subtitle_align="left")


def ruled(title: Text, width: int, stroke: str = "─") -> Iterator[RenderableType]:
    """A rule that begins with its title, or comes under it where the line is too short for it."""
    short = title.cell_len <= width - _EDGE
    if not short:
        yield title
    yield Rule(title if short else "", align="left", characters=stroke, style="dim")


def stacked(first: Text, told: RenderableType) -> RenderableType:
    """What would stand in columns on a wider terminal: what is told, under what it is about."""
    return Group(first, Padding(told, (0, 0, 0, 4)))
