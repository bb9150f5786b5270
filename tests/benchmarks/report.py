"""What a benchmark reports: tables, figures by name, and curves to draw."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.benchmarks.harness import Measured, Ratio, median, ratio

COLUMNS = ("engine", "built", "load", "run", "firings", "facts", "load + run ÷ ours", "run ÷ ours", "remark")
READ_COLUMNS = (*COLUMNS[:4], "read", *COLUMNS[4:6], "all three ÷ ours", *COLUMNS[6:])


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title, its rows as texts, and the sentences below it."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Curve:
    """The times of one engine by size: one line of the plot named ``figure``."""

    figure: str
    name: str
    points: tuple[tuple[float, float], ...]


@dataclass(slots=True)
class Report:
    """What one benchmark found. A figure that could not be had is None, and ``notes`` says why."""

    tables: list[Table] = field(default_factory=list)
    figures: dict[str, float | None] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    curves: list[Curve] = field(default_factory=list)

    def faster(self, name: str, ours: Measured, other: Measured) -> None:
        """Enter how many times faster ours is, load and run together."""
        self._enter(name, other, other.wholes, ours.wholes)

    def slower(self, name: str, ours: Measured, other: Measured) -> None:
        """Enter how many times the other's time ours takes, the run alone."""
        self._enter(name, other, ours.runs, other.runs)

    def _enter(self, name: str, other: Measured, above: Sequence[float], below: Sequence[float]) -> None:
        self.figures[name] = None
        if not other.comparable or not above or not below:
            self.notes[name] = other.why or "there is nothing to compare with"
        else:
            self.figures[name] = ratio(above, below).median


def comparison(title: str, found: Sequence[Measured], remarks: Sequence[str] = (), *, read: bool = False) -> Table:
    """The table of one comparison; the first is what the others are compared with. With ``read``, how long it took to
    read what a run came to as well.
    """
    rows = []
    for one in found:
        row = _row(one, found[0])
        if read:
            row = (*row[:4], told_time(median(one.reads)), *row[4:6], _against(one, found[0], "wholes"), *row[6:])
        rows.append(row)
    return Table(title, READ_COLUMNS if read else COLUMNS, tuple(rows), tuple(remarks))


def _row(one: Measured, first: Measured) -> tuple[str, ...]:
    return (
        one.name,
        told_time(one.build),
        told_time(median(one.loads)),
        told_time(median(one.runs)),
        str(one.work.firings) if one.work and one.work.firings is not None else "",
        str(one.work.fact_count) if one.work else "",
        _against(one, first, "unread"),
        _against(one, first, "runs"),
        one.why or told_rounds(len(one.runs)),
    )


def _against(one: Measured, first: Measured, phases: str) -> str:
    if one is first or not one.comparable or not one.runs or not first.runs:
        return ""
    return told_ratio(ratio(getattr(one, phases), getattr(first, phases)))


def told_time(seconds: float | None) -> str:
    """A time in milliseconds, with three figures that count."""
    if seconds is None:
        return ""
    thousandths = seconds * 1000
    places = 0 if thousandths >= 100 else 1 if thousandths >= 10 else 2
    return f"{thousandths:,.{places}f} ms"


def told_ratio(found: Ratio) -> str:
    """A ratio with its range."""
    return f"{told_number(found.median)} ({told_number(found.least)}..{told_number(found.most)})"


def told_rounds(count: int) -> str:
    """So many rounds, in words."""
    return "1 round" if count == 1 else f"{count} rounds"


def told_number(number: float) -> str:
    """A number with three figures that count."""
    return f"{number:,.{0 if abs(number) >= 100 else 1 if abs(number) >= 10 else 2}f}"
