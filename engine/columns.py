"""Rows of texts in columns on a terminal, drawn as rich's table without lines is, in fewer steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, OverflowMethod, RenderResult
from rich.segment import Segment
from rich.text import Text

from engine.laid_text import Line, laid

BESIDE = 2
"""A space on the left of each text, and one on its right."""


class Column(NamedTuple):
    """How wide the texts of a column may be, at least and at most, and what is done where they are wider."""

    at_least: int = 0
    at_most: int | None = None
    no_wrap: bool = False
    overflow: OverflowMethod = "ellipsis"
    style: str = ""

    def width(self, widest: int, room: int) -> int:
        """The width of the column in that room, where ``widest`` is the widest of its texts."""
        if room < 1:
            return 0
        width = max(min(widest + BESIDE, room), self.at_least + BESIDE if self.at_least else 0)
        return width if self.at_most is None else min(width, self.at_most + BESIDE)


class Columns:
    """Rows of texts, ``indent`` spaces from the left and with empty lines ``below``."""

    def __init__(self, columns: Sequence[Column], *, indent: int = 1, below: int = 0) -> None:
        self.columns = tuple(columns)
        self.indent = indent
        self.below = below
        self.rows: list[tuple[Text, ...]] = []

    def add_row(self, *texts: Text) -> None:
        """Add a row, a text for each column."""
        self.rows.append(texts)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        room = options.max_width - self.indent
        widths = self._widths(room)
        beyond = room - sum(widths)
        margin, filling, end = Segment(" " * self.indent), Segment(" " * beyond), Segment.line()
        for row in self.rows if room > 0 else ():
            for line in self._lines(console, row, widths):
                if self.indent:
                    yield margin
                yield from line if beyond >= 0 else Segment.adjust_line_length(line, room)
                if beyond > 0:
                    yield filling
                yield end
        for _ in range(self.below):
            yield Segment(" " * options.max_width + "\n")

    def _widths(self, room: int) -> list[int]:
        """The width of each column; where there is too little room, the widest that can be broken give way first."""
        widest = [max((_wide(row[place]) for row in self.rows), default=0) for place in range(len(self.columns))]
        widths = [column.width(wide, room) or 1 for column, wide in zip(self.columns, widest, strict=True)]
        if sum(widths) <= room:
            return widths
        widths = narrowed(widths, [not column.no_wrap for column in self.columns], room)
        return [column.width(wide, width) for column, wide, width in zip(self.columns, widest, widths, strict=True)]

    def _lines(self, console: Console, row: Sequence[Text], widths: Sequence[int]) -> Iterator[Line]:
        cells = [
            self._cell(console, column, text, width)
            for column, text, width in zip(self.columns, row, widths, strict=True)
        ]
        tall = max(map(len, cells))
        blanks = [
            [Segment(" " * width, console.get_style(column.style) if column.style and tall else None)]
            for column, width in zip(self.columns, widths, strict=True)
        ]
        for place in range(max(1, tall)):
            beside = zip(cells, blanks, strict=True)
            yield [segment for cell, blank in beside for segment in (cell[place] if place < len(cell) else blank)]

    @staticmethod
    def _cell(console: Console, column: Column, text: Text, width: int) -> list[Line]:
        lines = laid(console, text, width - BESIDE, filled=True, overflow=column.overflow, no_wrap=column.no_wrap)
        cell = [[_SPACE, *line, _SPACE] for line in lines]
        if not column.style:
            return cell
        style = console.get_style(column.style)
        return [list(Segment.apply_style(line, style)) for line in cell]


_SPACE = Segment(" ")


def _wide(text: Text) -> int:
    return max(map(cell_len, text.plain.splitlines()), default=0)


def narrowed(widths: Sequence[int], gives: Sequence[bool], room: int) -> list[int]:
    """The widths, made to fit: again and again the widest of those that give way become as wide as the next."""
    found = list(widths)
    while any(gives) and (excess := sum(found) - room) > 0:
        giving = [width for width, give in zip(found, gives, strict=True) if give]
        widest = max(giving)
        step = widest - max((width for width in giving if width != widest), default=0)
        if not step:
            break
        found = _less(found, excess, [give and width == widest for width, give in zip(found, gives, strict=True)], step)
    excess = sum(found) - room
    return _less(found, excess, [width > 0 for width in found], max(found)) if excess > 0 else found


def _less(widths: Sequence[int], excess: int, those: Iterable[bool], most: int) -> list[int]:
    """Take the excess from those widths in equal shares, no more than ``most`` from each."""
    found = list(widths)
    places = [place for place, taken in enumerate(those) if taken]
    for left, place in zip(range(len(places), 0, -1), places, strict=True):
        share = min(most, found[place], round(excess / left))
        found[place] -= share
        excess -= share
    return found
