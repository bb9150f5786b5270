"""How the time grows: with rules that do not matter to the case, and with the members of a family."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from tests.benchmarks import permits, rule_base
from tests.benchmarks.clips_peer import clips
from tests.benchmarks.durable_peer import durable
from tests.benchmarks.engines import OURS, ours, stock
from tests.benchmarks.family import facts
from tests.benchmarks.harness import Contender, Measured, Pace, compared, median, ratio, said
from tests.benchmarks.report import Curve, Report, Table, told_number, told_ratio, told_rounds, told_time

RULES = (50, 100, 200, 400, 800, 1600)
MEMBERS = (1, 2, 4, 8, 16, 32, 64)
RULES_PLOT = "rules"
MEMBERS_PLOT = "members"
FEW, MANY = 4, 32

RULES_COLUMNS = (
    "engine",
    "rules",
    "built",
    "load",
    "run",
    "firings",
    "facts",
    "whole ÷ own at 100",
    "whole ÷ ours",
    "remark",
)
MEMBERS_COLUMNS = (
    "engine",
    "members",
    "load",
    "run",
    "read",
    "firings",
    "facts",
    "per firing",
    "whole ÷ ours",
    "remark",
)

MOST_OF_DURABLE = 800
_ENDLESS = f"it does not come back from taking in more than some {MOST_OF_DURABLE} of these rules (seen with 2.0.28)"

_ENGINES = ("ours", "stock", "clips")

_Maker = Callable[[int], Contender]


def rules_report(pace: Pace) -> Report:
    """The same case under more and more rules."""
    report = Report()
    makers: dict[str, _Maker] = {
        "ours": lambda count: ours(permits.rules(count), permits.facts),
        "stock": lambda count: stock(permits.rules(count), permits.facts),
        "clips": lambda count: clips(permits.program(count), permits.facts),
        "durable": _durable,
    }
    found: dict[tuple[str, int], Measured] = {}
    for counts in (RULES[:1], RULES[1:]):
        said(f"Growth with rules: {counts}")
        kept = [(engine, count) for count in counts for engine in makers]
        measured = compared([_named(makers[engine](count), count) for engine, count in kept], pace)
        found.update(zip(kept, measured, strict=True))
    rows = []
    for engine, count in sorted(found, key=_by_engine(tuple(makers))):
        one, own, first = found[engine, count], found[engine, permits.MATTER], found["ours", count]
        rows.append(
            (
                *one.name.rsplit(", ", 1),
                told_time(one.build),
                told_time(median(one.loads)),
                told_time(median(one.runs)),
                *_told_work(one),
                _told(one, own) if count > permits.MATTER else "",
                _told(one, first) if engine != "ours" else "",
                one.why or told_rounds(len(one.runs)),
            )
        )
    said(f"Growth with rules: {RULES[-1]} against {permits.MATTER}")
    _enter(
        report, "irrelevant_rules", *compared([makers["ours"](count) for count in (RULES[-1], permits.MATTER)], pace)
    )
    remarks = (
        f"Of each set {permits.MATTER} rules matter to the case, the fewer where there are fewer; the others name other "
        "trades and papers, or are about other things. The networks are built beforehand.",
        _told_figure(
            report, "irrelevant_rules", f"{RULES[-1]:,} rules take {{}} times the time of those {permits.MATTER}"
        ),
        "zen-engine joins no facts with one another and lets no rule use what another concludes; it stays out.",
    )
    report.tables.append(Table("Growth with rules", RULES_COLUMNS, tuple(rows), remarks))
    for engine in makers:
        report.curves += _curve(RULES_PLOT, ((count, found[engine, count]) for count in RULES))
    return report


def members_report(pace: Pace) -> Report:
    """The rule base of this project on larger and larger families."""
    report = Report()
    found: dict[tuple[str, int], Measured] = {}
    expected = 0.0
    for members in MEMBERS:
        said(f"Growth with members: {members}")

        def given(members: int = members) -> Sequence[Any]:
            return facts(members)

        contenders = [rule_base.ours(given), rule_base.stock(given, expected=expected), rule_base.clips(given)]
        measured = compared(contenders, pace)
        found.update(zip(((engine, members) for engine in _ENGINES), measured, strict=True))
        expected = 4 * (median(measured[1].wholes) or expected)
    rows = []
    for engine, members in sorted(found, key=_by_engine(_ENGINES)):
        one = found[engine, members]
        rows.append(
            (
                one.name,
                str(members),
                told_time(median(one.loads)),
                told_time(median(one.runs)),
                told_time(median(one.reads)),
                *_told_work(one),
                _per_firing(one),
                _told(one, found["ours", members]) if engine != "ours" else "",
                one.why or told_rounds(len(one.runs)),
            )
        )
    said(f"Growth with members: {MANY} against {FEW}")
    many, few = compared([_alone(MANY), _alone(FEW)], pace, alike=False)
    _enter(report, "family_growth", many, few)
    remarks = (
        "A wife and children who are all minors; “facts” counts conclusions. In CLIPS the answers to what rules ask and "
        "compute are facts that are there already.",
        _told_figure(report, "family_growth", f"A family of {MANY} takes {{}} times the time of a family of {FEW}"),
    )
    report.tables.append(Table("Growth with family members", MEMBERS_COLUMNS, tuple(rows), remarks))
    for engine in _ENGINES:
        report.curves += _curve(MEMBERS_PLOT, ((members, found[engine, members]) for members in MEMBERS))
    return report


def _by_engine(engines: tuple[str, ...]) -> Callable[[tuple[str, int]], tuple[int, int]]:
    """The order of rows: engine by engine, each from small to large."""
    return lambda key: (engines.index(key[0]), key[1])


def _durable(count: int) -> Contender:
    contender = durable(permits.rules(count), permits.facts)
    return replace(contender, out=_ENDLESS) if count > MOST_OF_DURABLE else contender


def _alone(members: int) -> Contender:
    return replace(rule_base.ours(lambda: facts(members)), name=f"{OURS}, {members} members")


def _named(contender: Contender, count: int) -> Contender:
    return replace(contender, name=f"{contender.name}, {count}")


def _enter(report: Report, name: str, above: Measured, below: Measured) -> None:
    """Enter the ratio of two sizes of our own engine."""
    report.figures[name] = None
    if above.comparable and below.comparable and above.runs and below.runs:
        report.figures[name] = ratio(above.wholes, below.wholes).median
    else:
        report.notes[name] = above.why or below.why or "not run"


def _told_figure(report: Report, name: str, sentence: str) -> str:
    value = report.figures[name]
    told = "?" if value is None else told_number(value)
    return sentence.format(told) + ", in pairs of runs of their own."


def _told(one: Measured, other: Measured) -> str:
    if not (one.comparable and other.comparable and one.runs and other.runs):
        return ""
    return told_ratio(ratio(one.wholes, other.wholes))


def _told_work(one: Measured) -> tuple[str, str]:
    return (str(one.work.firings), str(one.work.fact_count)) if one.work is not None else ("", "")


def _per_firing(one: Measured) -> str:
    whole = median(one.wholes)
    return f"{whole / one.work.firings * 1e6:.0f} µs" if whole and one.work and one.work.firings else ""


def _curve(figure: str, points: Iterable[tuple[int, Measured]]) -> list[Curve]:
    """The curve of one engine, of the sizes it was run at."""
    there = [(size, one, median(one.wholes)) for size, one in points]
    times = tuple((float(size), whole) for size, one, whole in there if whole is not None and one.comparable)
    name = there[0][1].name.rsplit(", ", 1)[0]
    return [Curve(figure, name, times)] if times else []
