"""A console that breaks no line at a no-break space, as rich's own does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.text import Text

SPACES = {"\u00a0": "\ue000", "\u202f": "\ue001"}
"""Each no-break space, and what stands for it while lines are broken; no text that is shown has these characters."""
_HELD = str.maketrans(SPACES)
_LOOSED = str.maketrans({stand_in: space for space, stand_in in SPACES.items()})


class UnbrokenConsole(Console):
    """A console on which what stands between no-break spaces stays on one line."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """The segments of what is drawn, a no-break space being a part of the word it stands in."""
        if isinstance(renderable, str):
            given = options or self.options
            renderable = self.render_str(renderable, highlight=given.highlight, markup=given.markup)
        if isinstance(renderable, Text) and (text := held(renderable)) is not renderable:
            return map(_loosed, super().render(text, options))
        return super().render(renderable, options)

    def wrapped(self, text: Text, width: int) -> Iterator[Text]:
        """The lines of a text that is that wide at most."""
        for line in held(text).wrap(self, width):
            line.plain = line.plain.translate(_LOOSED)
            yield line


def held(text: Text) -> Text:
    """The text with what stands for its no-break spaces."""
    if not any(space in text.plain for space in SPACES):
        return text
    copy = text.copy()
    copy.plain = text.plain.translate(_HELD)
    return copy


def _loosed(segment: Segment) -> Segment:
    return Segment(segment.text.translate(_LOOSED), segment.style, segment.control)
