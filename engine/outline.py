"""A tree of texts on a terminal, drawn as rich's own tree is, in fewer steps."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from rich.tree import Tree

from engine.laid_text import laid

GUIDES = "dim"
_BLANK, _PASSING, _FORK, _END = range(4)
_PLAIN = Style(bold=False, underline2=False)


class Outline:
    """A text, and under it others."""

    def __init__(self, label: Text) -> None:
        self.label = label
        self.under: list[Outline] = []

    def add(self, label: Text) -> Outline:
        """Put a text under this one; what is returned takes others under it."""
        self.under.append(Outline(label))
        return self.under[-1]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        style = console.get_style(GUIDES) + _PLAIN
        texts = Tree.ASCII_GUIDES if options.ascii_only else Tree.TREE_GUIDES[0]
        guides = tuple(Segment(text, style) for text in texts)
        for line in laid(console, self.label, options.max_width):
            yield from (*line, Segment.line())
        yield from self._below(console, options.max_width, guides, ())

    def _below(
        self, console: Console, width: int, guides: tuple[Segment, ...], before: tuple[Segment, ...]
    ) -> Iterator[Segment]:
        """The lines under the text; ``before`` are the guides that pass by on the left."""
        inside = width - sum(guide.cell_length for guide in before) - guides[_FORK].cell_length
        for node in self.under:
            last = node is self.under[-1]
            beside = (*before, guides[_BLANK if last else _PASSING])
            opening = (*before, guides[_END if last else _FORK])
            for line in laid(console, node.label, inside):
                yield from (*opening, *line, Segment.line())
                opening = beside
            yield from node._below(console, width, guides, beside)
