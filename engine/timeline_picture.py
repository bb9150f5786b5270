"""A timeline as a picture: SVG, the same bytes for the same timeline, or PNG."""

from __future__ import annotations

import datetime
import importlib.util
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from textwrap import wrap
from typing import Any
from xml.sax.saxutils import escape

from engine.calendar import exactly
from engine.errors import UnknownName
from engine.said import Said, reason_of
from engine.sections import KnowledgeBase
from engine.timeline import IMPOSSIBLE, Timeline
from engine.timeline_told import Told, told
from engine.watched_day import ONE_DAY
from engine.wording import shown

SUFFIXES = (".svg", ".png")
COLOURS = {
    "eligible": ("#2e7d32", ""),
    "left_to_authority": ("#b39ddb", "///"),
    "undetermined": ("#ffe082", "..."),
    "not_eligible": ("#ef9a9a", "xxx"),
    "no_route": ("#e0e0e0", "xx"),
    IMPOSSIBLE: ("#ffffff", "|||"),
}
"""The colour and the hatching of each verdict, so that neither has to be told from the other by colour alone."""
ROW, HEAD, FOOT, WIDTH = 0.55, 1.1, 1.2, 11.0
LINE = 130
"""The characters that fit below the bars."""
WORDED_FROM = 0.13
"""The part of the bar from which on there is room for the verdict in words."""
YEARS_SHOWN_EACH = 12
"""More years than these are named every second or fifth."""


def check(picture: Path) -> None:
    """Refuse a picture of another kind, or one that nothing here can draw, before anything is computed."""
    if picture.suffix.lower() not in SUFFIXES:
        raise UnknownName(Said("refused-picture", path=shown(str(picture))))
    if importlib.util.find_spec("matplotlib") is None:
        raise UnknownName(Said("refused-without-matplotlib"))


def draw(picture: Path, base: KnowledgeBase, timeline: Timeline) -> None:
    """Draw the bars with their axis, the days of change and the days to file by; UnknownName where the file cannot be
    written."""
    import matplotlib
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    settings: Any = {
        "svg.hashsalt": "article10",
        "svg.fonttype": "none",
        "font.family": "sans-serif",
        "hatch.linewidth": 0.6,
    }
    with matplotlib.rc_context(settings):
        advice = [one for one in told(base, timeline) if one.worse]
        rows = len(timeline.names)
        figure = Figure(figsize=(WIDTH, HEAD + ROW * rows + FOOT + 0.22 * len(advice)), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        _bars(axes, base, timeline)
        _axis(axes, base, timeline)
        span = base.wording.sentence(
            "timeline-span", {"first": exactly(timeline.first), "last": exactly(timeline.last)}
        )
        axes.set_title(f"{_plain(timeline.case)}\n{span}", loc="left", fontsize=10)
        if advice:
            lines = [line for one in advice for line in wrap(_advice(base, timeline, one), LINE)]
            axes.set_xlabel("\n".join(lines), loc="left", fontsize=9)
        title, words = shown(timeline.case), _described(base, timeline, advice)
        drawn = BytesIO()
        if picture.suffix.lower() == ".svg":
            figure.savefig(drawn, format="svg", metadata={"Date": None})
            content = _readable(drawn.getvalue().decode(), title, words).encode()
        else:
            figure.savefig(drawn, format="png", dpi=150, metadata={"Title": title, "Description": words})
            content = drawn.getvalue()
    try:
        picture.write_bytes(content)
    except OSError as error:
        said = Said("refused-to-write-picture", path=shown(str(picture)), reason=reason_of(error))
        raise UnknownName(said) from None


def _readable(drawn: str, title: str, words: str) -> str:
    """The SVG with its title and what it shows in words, where a screen reader looks for them."""
    start = drawn.index("<svg ")
    end = drawn.index(">", start)
    told = f"<title>{escape(title)}</title><desc>{escape(words)}</desc>"
    return f'{drawn[:end]} role="img">{told}{drawn[end + 1 :]}'


def _bars(axes: Any, base: KnowledgeBase, timeline: Timeline) -> None:
    named: set[str] = set()
    for row, periods in enumerate(timeline.periods.values()):
        for period in periods:
            colour, hatch = COLOURS[period.verdict]
            begin, end = period.first.toordinal(), (period.last + ONE_DAY).toordinal()
            word = base.wording.word("verdict", period.verdict)
            label = None if period.verdict in named else word
            named.add(period.verdict)
            axes.barh(
                row,
                end - begin,
                left=begin,
                height=0.6,
                color=colour,
                hatch=hatch,
                edgecolor="#333333",
                linewidth=0.5,
                label=label,
            )
            if (end - begin) / ((timeline.last - timeline.first).days + 1) >= WORDED_FROM:
                room = {"facecolor": "white", "edgecolor": "none", "pad": 1.5}
                axes.text((begin + end) / 2, row, word, ha="center", va="center", fontsize=8, bbox=room)
    axes.set_yticks(range(len(timeline.names)), [_plain(name) for name in timeline.names.values()])
    axes.invert_yaxis()
    axes.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0), frameon=False, fontsize=9)


def _axis(axes: Any, base: KnowledgeBase, timeline: Timeline) -> None:
    first, last = timeline.first, timeline.last
    axes.set_xlim(first.toordinal(), (last + ONE_DAY).toordinal())
    years = [datetime.date(year, 1, 1) for year in range(first.year, last.year + 1)]
    years = [day for day in years if first <= day <= last]
    if len(years) >= 2:
        step = 1 if len(years) <= YEARS_SHOWN_EACH else 2 if len(years) <= 2 * YEARS_SHOWN_EACH else 5
        marks = [day for day in years if day.year % step == 0]
        axes.set_xticks([day.toordinal() for day in marks], [str(day.year) for day in marks])
    else:
        marks = [first, last]
        named = [base.wording.value(day.isoformat(), {}) for day in marks]
        axes.set_xticks([day.toordinal() for day in marks], named)
    for day in timeline.days:
        axes.axvline(day.toordinal(), color="#333333", linewidth=0.6, linestyle=":")
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)


def _advice(base: KnowledgeBase, timeline: Timeline, one: Told) -> str:
    names = ", ".join(_plain(timeline.names[person]) for person in one.persons)
    by = base.wording.sentence("timeline-file-by", {"last": exactly(one.last_day)})
    colon = base.wording.colon
    parts = (f"{line.what}{colon} " if line.what else "" for line in one.worse)
    worse = (f"{part}{line.before} → {line.after}" for part, line in zip(parts, one.worse, strict=True))
    then = f"{base.wording.semicolon} ".join(worse)
    return f"{by}  {names}{colon} {base.wording.sentence('timeline-then', {'day': exactly(one.day)})}{colon} {then}"


def _described(base: KnowledgeBase, timeline: Timeline, advice: Sequence[Told]) -> str:
    """The picture in words, for who cannot see it."""
    sentences = [
        base.wording.phrase(
            "time-period",
            name=shown(timeline.names[person]),
            verdict=base.wording.word("verdict", period.verdict),
            first=base.wording.value(period.first.isoformat(), {}),
            last=base.wording.value(period.last.isoformat(), {}),
        )
        for person, periods in timeline.periods.items()
        for period in periods
    ]
    return " ".join((*sentences, *(f"{_advice(base, timeline, one)}." for one in advice)))


def _plain(text: str) -> str:
    """The text with nothing that the drawing would read as a formula."""
    return shown(text).replace("$", r"\$")
