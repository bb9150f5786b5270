"""A tree of texts on a terminal: the very lines of ``rich.tree``, at a fraction of its cost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.tree import Tree

from engine.lines import NEW_LINE, Part, Words

_SPACE, _CONTINUE, _FORK, _END = range(4)
_GUIDE = Style(dim=True, bold=False, underline2=False)


class Branch:
    """A text in parts, and the branches under it."""

    def __init__(self, *parts: Part) -> None:
        self.words = Words(*parts)
        self.branches: list[Branch] = []

    def add(self, *parts: Part) -> Branch:
        """A new branch under this one."""
        branch = Branch(*parts)
        self.branches.append(branch)
        return branch

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        shapes = Tree.ASCII_GUIDES if options.ascii_only else Tree.TREE_GUIDES[0]
        guides = [Segment(shape, _GUIDE) for shape in shapes]
        for line in self._lines(console, options, options.max_width):
            yield from line
            yield NEW_LINE
        yield from self._below(console, options, guides, [])

    def _below(
        self, console: Console, options: ConsoleOptions, guides: list[Segment], before: list[Segment]
    ) -> Iterator[Segment]:
        """The branches under this one; ``before`` are the guides that stand left of them all."""
        width = options.max_width - 4 * (len(before) + 1)
        for branch in self.branches:
            last = branch is self.branches[-1]
            guide, beneath = guides[_END if last else _FORK], guides[_SPACE if last else _CONTINUE]
            for line in branch._lines(console, options, width):
                yield from before
                yield guide
                yield from line
                yield NEW_LINE
                guide = beneath
            if branch.branches:
                yield from branch._below(console, options, guides, [*before, beneath])

    def _lines(self, console: Console, options: ConsoleOptions, width: int) -> Iterable[list[Segment]]:
        lines = self.words.lines(console, options, width)
        if lines is None:
            told = options.update(width=width, highlight=False, height=None)
            lines = console.render_lines(self.words, told, pad=options.justify is not None)
        return lines
