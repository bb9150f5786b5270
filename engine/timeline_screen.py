"""A timeline on a terminal: a bar for each person, by which days to file, and what changes on which day."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from rich.columns import Columns
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from engine.calendar import exactly
from engine.causes import AMENDMENT, AMOUNT, DATE
from engine.conclusions import CONDITION, ENTRY, EXEMPTION, VERDICT
from engine.folding import framed, grid
from engine.screen import STYLES, encoded
from engine.sections import KnowledgeBase
from engine.timeline import IMPOSSIBLE, LAW, Timeline
from engine.timeline_told import Line, Reason, Told, told
from engine.watched_day import ONE_DAY
from engine.wording import Wording, shown

BARS = {
    "eligible": ("█", "#"),
    "left_to_authority": ("▒", "%"),
    "undetermined": ("?", "?"),
    "not_eligible": ("✗", "x"),
    "no_route": ("─", "-"),
    IMPOSSIBLE: ("·", "."),
}
"""What fills a bar for each verdict, and what does where the terminal's encoding has it not."""
LONGEST_NAME = 16
NARROWEST_BAR = 10
MOST_PLACES = 3
SHORT, LONG = 200, 1100
"""Up to so many days the axis names months, up to so many quarters, beyond that years."""


def draw_timeline(console: Console, base: KnowledgeBase, timeline: Timeline) -> None:
    """The bars with their axis and legend, the days to file by, and the changes in the order of time."""
    _TimelineScreen(console, base, timeline).draw()


class _TimelineScreen:
    def __init__(self, console: Console, base: KnowledgeBase, timeline: Timeline) -> None:
        self.console, self.base, self.timeline = console, base, timeline
        self.plain = encoded(console, "✓") != "✓"
        self.told = told(base, timeline)

    def draw(self) -> None:
        title = Text(shown(self.timeline.case))
        self.console.print(framed(Group(*self._top()), title, self.console.width))
        advice = [one for one in self.told if one.worse]
        if advice:
            self.console.print()
            for one in advice:
                self.console.print(self._advice(one))
        for stretch in self.timeline.impossible:
            because = f"{self.base.wording.semicolon} ".join(map(self.base.wording.say, stretch.impossible))
            arguments = {
                "first": exactly(stretch.first),
                "last": exactly(stretch.last),
                "because": shown(because),
            }
            self.console.print()
            self.console.print(Text(self._sentence("timeline-impossible", **arguments)))
        self.console.print()
        if not self.told:
            self.console.print(Text(self._sentence("timeline-unchanged"), style="dim"))
        for one in self.told:
            self.console.print(Group(*self._change(one)))

    def _sentence(self, key: str, **arguments: object) -> str:
        return self.base.wording.sentence(key, arguments)

    def _day(self, day: datetime.date) -> str:
        return self._sentence("timeline-day", day=exactly(day))

    def _names(self, persons: Sequence[str]) -> str:
        return ", ".join(shown(self.timeline.names[person]) for person in persons)

    # ---- the bars ----

    def _top(self) -> Iterator[RenderableType]:
        yield Text(
            self._sentence("timeline-span", first=exactly(self.timeline.first), last=exactly(self.timeline.last)),
            style="dim",
        )
        if len(self.timeline.moved) < len(self.timeline.names):
            yield Text(self._sentence("timeline-moved", who=self._names(self.timeline.moved)), style="dim")
        yield Text()
        names = {person: shown(name) for person, name in self.timeline.names.items()}
        longest = min(LONGEST_NAME, max(len(name) for name in names.values()))
        width = max(NARROWEST_BAR, min(self.console.width, 100) - 4 - longest - 2)
        cells = _cells(self.timeline.first, self.timeline.last, width)
        for person, name in names.items():
            bar = Text(f"{_cut(name, longest, '~' if self.plain else '…'):<{longest}}  ", style="bold")
            for first, last in cells:
                verdict = self._longest(person, first, last)
                bar.append(self._fill(verdict), style=_style(verdict))
            yield bar
        for line in self._axis(cells):
            yield Text(" " * (longest + 2) + line, style="dim")
        yield Text()
        yield self._legend()

    def _longest(self, person: str, first: datetime.date, last: datetime.date) -> str:
        """The verdict of most of the days."""
        days: dict[str, int] = {}
        for period in self.timeline.periods[person]:
            inside = (min(period.last, last) - max(period.first, first)).days + 1
            if inside > 0:
                days[period.verdict] = days.get(period.verdict, 0) + inside
        return max(days, key=lambda verdict: days[verdict])

    def _fill(self, verdict: str) -> str:
        return BARS[verdict][self.plain]

    def _axis(self, cells: Sequence[tuple[datetime.date, datetime.date]]) -> Iterator[str]:
        """The days of change, and the years that fit below."""
        mark, line, tick = ("^", "-", "+") if self.plain else ("▴", "─", "┴")
        changed = self.timeline.days
        yield "".join(mark if any(first <= day <= last for day in changed) else " " for first, last in cells)
        marks = dict(_marks(cells, self.base.wording))
        yield "".join(tick if place in marks else line for place in range(len(cells)))
        named = ""
        for place, label in marks.items():
            if len(named) <= place and place + len(label) <= len(cells):
                named = f"{named:<{place}}{label} "
        yield named

    def _legend(self) -> Columns:
        there = {period.verdict for periods in self.timeline.periods.values() for period in periods}
        parts = [
            Text.assemble((self._fill(verdict) * 2, _style(verdict)), " ", self.base.wording.word("verdict", verdict))
            for verdict in BARS
            if verdict in there
        ]
        if self.timeline.days:
            parts.append(Text(f"{'^' if self.plain else '▴'} {self._sentence('timeline-changes')}", style="dim"))
        return Columns(parts, padding=(0, 3))

    # ---- the sentences ----

    def _advice(self, one: Told) -> RenderableType:
        head = Text.assemble(
            (self._sentence("timeline-file-by", last=exactly(one.last_day)), "bold yellow"),
            (f"  {self._names(one.persons)}", "bold"),
        )
        lines: list[RenderableType] = []
        for line in one.worse:
            then = self._sentence("timeline-then", day=exactly(one.day))
            said = Text(f"{then}{self.base.wording.colon} ")
            said.append_text(self._line(line))
            lines.append(said)
        lines.extend(self._reason(reason) for reason in one.reasons[:1])
        return Group(head, Padding(Group(*lines), (0, 0, 0, 2)))

    def _change(self, one: Told) -> Iterator[RenderableType]:
        yield Text.assemble((self._day(one.day), "bold"), (f"  {self._names(one.persons)}", "bold"))
        lines = [self._line(line) for line in one.lines]
        yield Padding(Group(*lines, *(self._reason(reason) for reason in one.reasons)), (0, 0, 1, 2))

    def _line(self, line: Line) -> Text:
        arrow, colon = ">" if self.plain else "→", self.base.wording.colon
        if line.kind == ENTRY:
            parts = [f"{sign} {names}" for sign, names in (("-", line.before), ("+", line.after)) if names]
            return Text.assemble((f"{line.what}{colon} ", ""), (" ".join(parts), "dim"))
        what = f"{self._what(line)}{colon} " if line.what else ""
        style = "bold" if line.kind in (VERDICT, LAW, EXEMPTION) else ""
        before, after = line.before or self._sentence("none"), line.after or self._sentence("none")
        return Text(f"{what}{before} {arrow} {after}", style=style)

    def _what(self, line: Line) -> str:
        if line.kind in (CONDITION, EXEMPTION):
            return self._sentence(f"timeline-{line.kind}", what=line.what)
        return line.what

    def _reason(self, reason: Reason) -> RenderableType:
        sign = {AMENDMENT: "§", AMOUNT: "€", DATE: "•"}.get(reason.kind, "·")
        semicolon = self.base.wording.semicolon
        cited = f"{semicolon} ".join(reason.cited[:MOST_PLACES])
        left = len(reason.cited) - MOST_PLACES
        if left > 0:
            cited = self.base.wording.phrase("time-and-more", places=cited, more=left)
        about = shown(reason.about)
        ended = self._sentence("timeline-ended") if reason.ended and reason.text else ""
        text = " ".join(part for part in (ended, shown(reason.text)) if part)
        said = f"{self.base.wording.colon} ".join(part for part in (about if reason.kind != DATE else "", text) if part)
        place = f"{semicolon} {about}" if reason.kind == DATE else ""
        table = grid(2, between=1)
        table.add_row(
            Text(encoded(self.console, sign) if sign != "•" or not self.plain else "*", style="cyan"),
            Text.assemble(said, (f"  {cited}{place}", "dim")),
        )
        return table


def _cells(first: datetime.date, last: datetime.date, width: int) -> list[tuple[datetime.date, datetime.date]]:
    """The days in at most so many cells as equal as can be, each by its first and last day."""
    days = (last - first).days + 1
    width = min(width, days)
    starts = [first + ONE_DAY * (days * place // width) for place in range(width)]
    return [
        (start, (starts[place + 1] if place + 1 < width else last + ONE_DAY) - ONE_DAY)
        for place, start in enumerate(starts)
    ]


def _marks(cells: Sequence[tuple[datetime.date, datetime.date]], wording: Wording) -> Iterator[tuple[int, str]]:
    """The cells in which a year begins, or in a short time a quarter or a month, with its name."""
    span = (cells[-1][1] - cells[0][0]).days
    months = 12 if span > LONG else 3 if span > SHORT else 1
    for place, (first, last) in enumerate(cells):
        for year in range(first.year, last.year + 1):
            begun = [datetime.date(year, month, 1) for month in range(1, 13, months)]
            inside = next((day for day in begun if first <= day <= last), None)
            if inside is not None:
                yield place, str(inside.year) if months == 12 else wording.month(inside)
                break


def _cut(name: str, width: int, sign: str) -> str:
    return name if len(name) <= width else name[: width - 1] + sign


def _style(verdict: str) -> str:
    return STYLES.get(verdict, "dim").removeprefix("bold ")
