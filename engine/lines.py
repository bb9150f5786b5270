"""Texts broken into lines as ``rich.text`` breaks them, to the character, at a fraction of its cost.

It is done here for texts of plain characters that are broken between words; any other is handed to rich.
"""

from __future__ import annotations

import re

from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.segment import Segment
from rich.text import Text

Part = tuple[str, str]
"""A piece of a text and its style."""

NEW_LINE = Segment.line()
_PLAIN = re.compile("[\x20-\x7e\xa0-\xac\xae-\u02ff✓✗○]+")
"""Characters that take one cell each and that rich leaves as they are."""
_WORD = re.compile(r"\s*\S+\s*")


class Words:
    """A text in parts; ``style`` is the text's own, which is also that of what fills its lines up."""

    def __init__(self, *parts: Part, style: str = "") -> None:
        self.parts = parts
        self.style = style
        self.text = "".join(part for part, _ in parts)
        self._plain = _PLAIN.fullmatch(self.text) is not None

    @classmethod
    def of(cls, text: str, style: str = "") -> Words:
        """A text of one part."""
        return cls((text, style), style=style)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        lines = self.lines(console, options, options.max_width)
        if lines is None:
            yield self._rich()
            return
        for line in lines:
            yield from line
            yield NEW_LINE

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        if not self._plain:
            return Measurement.get(console, options, self._rich())
        words = self.text.split()
        return Measurement(max(map(len, words), default=len(self.text)), len(self.text))

    def lines(self, console: Console, options: ConsoleOptions, width: int) -> list[list[Segment]] | None:
        """The text in lines of the width; None where that is left to rich."""
        if not self._plain or options.justify not in (None, "left"):
            return None
        breaks = [] if len(self.text) <= width else _breaks(self.text, width)
        if breaks is None or (breaks and (options.no_wrap or options.overflow == "ignore")):
            return None
        filled = width if options.justify == "left" else 0
        styles = {style: console.get_style(style) for _, style in (*self.parts, ("", self.style))}
        if not any(styles):
            styles.clear()  # rich puts no style at all on a text without any
        lines = []
        for start, end in zip([0, *breaks], [*breaks, len(self.text)], strict=True):
            pieces = self._between(start, _end(self.text, start, end, width), filled)
            lines.append([Segment(text, styles.get(style)) for text, style in pieces])
        return lines

    def _between(self, start: int, end: int, filled: int) -> list[Part]:
        """The pieces that stand between two places of the text, filled up to a width; what bears the text's own style
        is one piece with its neighbour."""
        cut: list[Part] = []
        at = 0
        for part, style in self.parts:
            cut.append((part[max(start - at, 0) : max(end - at, 0)], style))
            at += len(part)
        cut.append((" " * (filled - (end - start)), self.style))
        pieces: list[Part] = []
        for piece, style in cut:
            if piece and pieces and style == self.style == pieces[-1][1]:
                pieces[-1] = (pieces[-1][0] + piece, style)
            elif piece:
                pieces.append((piece, style))
        return pieces

    def _rich(self) -> Text:
        if self.parts == ((self.text, self.style),):
            return Text(self.text, style=self.style)
        return Text.assemble(*self.parts, style=self.style)


def _breaks(text: str, width: int) -> list[int] | None:
    """Where rich begins a new line in the text; None where a word is wider than a line."""
    breaks = []
    used = 0
    for word in _WORD.finditer(text):
        bare = len(word[0].rstrip())
        if bare > width:
            return None
        if used and bare > width - used:
            breaks.append(word.start())
            used = 0
        used += len(word[0])
    return breaks


def _end(text: str, start: int, end: int, width: int) -> int:
    """Where the line ends: what is too wide of the spaces at its end is left out."""
    return max(start + len(text[start:end].rstrip()), min(end, start + width))
