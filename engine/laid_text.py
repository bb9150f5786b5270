"""A text laid in lines as rich lays it: most of a report is that, and is done here in fewer steps.

What is unusual is left to rich: a text with line ends or tabs, or with a word that no line can hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console, OverflowMethod
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

from engine.unbroken import held

_WORD = re.compile(r"\s*\S+\s*")
_WHITE_END = re.compile(r"\s+$")
_UNUSUAL = re.compile(r"[\n\t]")

Line = list[Segment]


class _Run(NamedTuple):
    """A part of a text in one style; ``bare`` where it is the style of the text as a whole."""

    start: int
    end: int
    style: Style | None
    bare: bool


def laid(
    console: Console,
    text: Text,
    width: int,
    *,
    filled: bool = False,
    overflow: OverflowMethod = "fold",
    no_wrap: bool = False,
) -> list[Line]:
    """The lines of the text in that width, each ``filled`` to it with spaces or as long as it is."""
    if width < 1:
        return []
    plain = held(text).plain
    places = _places(plain, width, no_wrap=no_wrap)
    if places is None:
        options = console.options.update(
            width=width,
            height=None,
            highlight=False,
            justify="left" if filled else None,
            overflow=overflow,
            no_wrap=no_wrap,
        )
        return console.render_lines(text, options, pad=filled)
    own = console.get_style(text.style) if text.style else None
    runs = _runs(console, text, own)
    return [
        _line(text.plain, runs, start, end, own, width - cell_len(plain[start:end]) if filled else 0)
        for start, end in places
    ]


def _places(plain: str, width: int, *, no_wrap: bool) -> list[tuple[int, int]] | None:
    """Where each line starts and ends; None where rich must say."""
    if _UNUSUAL.search(plain):
        return None
    if no_wrap:
        return [(0, len(plain))] if cell_len(plain) <= width else None
    starts, room = [0], width
    for start, wide, bare in _words(plain) if cell_len(plain) > width else ():
        if bare > width:
            return None
        if bare > room:
            starts.append(start)
            room = width
        room -= wide
    ends = []
    for start, end in zip(starts, [*starts[1:], len(plain)], strict=True):
        excess = end - start - width
        if excess > 0 and (white := _WHITE_END.search(plain[start:end])):
            end -= min(len(white[0]), excess)
        if cell_len(plain[start:end]) > width:
            return None
        ends.append(end)
    return list(zip(starts, ends, strict=True))


def _words(plain: str) -> Iterator[tuple[int, int, int]]:
    """Where each word starts, and how wide it is with the white space about it and without that behind it."""
    for found in _WORD.finditer(plain):
        yield found.start(), cell_len(found[0]), cell_len(found[0].rstrip())


def _runs(console: Console, text: Text, own: Style | None) -> Sequence[_Run]:
    """The parts of the text between which a style begins or ends."""
    if not text.spans:
        return (_Run(0, len(text), own, True),)
    places = sorted({0, len(text), *(span.start for span in text.spans), *(span.end for span in text.spans)})
    runs = []
    for start, end in pairwise(places):
        style = own
        added = [console.get_style(span.style) for span in text.spans if span.start <= start and end <= span.end]
        for one in added:
            style = one if style is None else style + one
        runs.append(_Run(start, end, style, not added))
    return runs


def _line(plain: str, runs: Sequence[_Run], start: int, end: int, own: Style | None, missing: int) -> Line:
    """The runs between two places, and the spaces that are missing, which have the style of the text as a whole."""
    line = []
    for run in runs:
        if run.start < end and run.end > start:
            told = plain[max(run.start, start) : min(run.end, end)]
            if run.bare and run.end >= end:
                told, missing = told + " " * missing, 0
            line.append(Segment(told, run.style))
    if missing:
        line.append(Segment(" " * missing, own))
    return line
