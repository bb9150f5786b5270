"""The classics, each on every engine that it can be put to: Miss Manners by guests, Waltz by regions."""

from tests.benchmarks.clingo_peer import labelling, seating
from tests.benchmarks.clips_peer import clips, program
from tests.benchmarks.drawing import drawing, right_labels
from tests.benchmarks.durable_peer import durable
from tests.benchmarks.engines import ours, stock
from tests.benchmarks.harness import Measured, Pace, compared, median, said
from tests.benchmarks.manners import manners, manners_facts
from tests.benchmarks.report import Report, comparison
from tests.benchmarks.waltz import labels, waltz, waltz_facts

GUESTS = (16, 32, 64)
REGIONS = (6,)
_GROWTH = 4
"""The power of the guests with which experta's time for Miss Manners grows."""

_ORDER = "durable-rules fires as often but in an order of its own, and so finds another seating, as good as any."
_ZEN = "zen-engine evaluates a graph of decisions once; it has no facts that rules add, so neither classic can be put to it."
_RUN = "CLIPS and experta match given facts as they load, article10 when it runs. Networks are built beforehand."


def manners_report(pace: Pace) -> Report:
    """Miss Manners on every engine."""
    report = Report()
    expected = 0.0
    for guests in GUESTS:
        said(f"Miss Manners, {guests} guests")

        def facts(guests: int = guests) -> list[object]:
            return manners_facts(guests)

        found = compared(
            [
                ours(manners, facts),
                stock(manners, facts, expected=expected),
                clips(program("manners"), facts),
                durable(manners, facts),
                seating(guests),
            ],
            pace,
        )
        expected = (median(found[1].wholes) or expected) * 2**_GROWTH
        remarks = (_RUN, _ORDER, _ZEN) if guests == GUESTS[-1] else ()
        report.tables.append(comparison(f"Miss Manners, {guests} guests", found, remarks))
        if guests == GUESTS[0]:
            report.faster("manners16_vs_experta", found[0], found[1])
            report.slower("manners16_vs_clips", found[0], found[2])
    return report


def waltz_report(pace: Pace) -> Report:
    """Waltz on every engine."""
    report = Report()
    for regions in REGIONS:
        said(f"Waltz, {regions} regions")

        def facts(regions: int = regions) -> list[object]:
            return waltz_facts(regions)

        lines = drawing(regions)
        found = compared(
            [
                ours(waltz, facts),
                stock(waltz, facts),
                clips(program("waltz"), facts),
                durable(waltz, facts),
                labelling(regions),
            ],
            pace,
        )
        for measured in found[:-1]:
            _check_labels(measured, regions)
        proven = (
            "clingo finds that these labels are the only ones."
            if not found[-1].why.startswith(("not", "could"))
            else ""
        )
        remarks = (f"Every engine gives all {len(lines)} lines the labels a person gives them.", proven, _RUN, _ZEN)
        report.tables.append(
            comparison(f"Waltz, {regions} regions of {len(lines)} lines in all", found, [one for one in remarks if one])
        )
        report.faster("waltz_vs_experta", found[0], found[1])
        report.slower("waltz_vs_clips", found[0], found[2])
    return report


def _check_labels(measured: Measured, regions: int) -> None:
    """Take the ratio from an engine that labels a line wrongly, whoever else does so too."""
    if measured.work is not None and labels(list(measured.work.facts)) != right_labels(drawing(regions)):
        measured.why, measured.comparable = "no ratio: it labels the drawing wrongly", False
