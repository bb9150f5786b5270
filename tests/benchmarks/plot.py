"""The plot of the growth with rules and with family members, as SVG."""

from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.growth import MEMBERS, MEMBERS_PLOT, RULES, RULES_PLOT
from tests.benchmarks.report import Curve

PANELS = (
    (RULES_PLOT, "The same case under more rules", "rules, of which at most 100 matter", "load and run", RULES),
    (MEMBERS_PLOT, "The rule base on larger families", "applicants", "load, run and read", MEMBERS),
)
STYLES = (("#0b5394", "o", "-"), ("#b45f06", "s", "--"), ("#38761d", "^", ":"), ("#741b47", "D", "-."))


def drawn(curves: Sequence[Curve], file: Path) -> None:
    """Draw the curves side by side into the file; SystemExit when matplotlib is not there."""
    try:
        import matplotlib
    except ModuleNotFoundError:
        raise SystemExit("--plot needs matplotlib: pip install -e .[plot]") from None
    matplotlib.use("svg")
    from matplotlib import pyplot
    from matplotlib.ticker import FixedLocator, NullLocator, StrMethodFormatter

    matplotlib.rcParams.update({"svg.hashsalt": "article10", "font.size": 10, "font.family": "sans-serif"})
    figure, panels = pyplot.subplots(1, len(PANELS), figsize=(10, 4.2), facecolor="white", layout="constrained")
    for panel, (name, title, across, what, sizes) in zip(panels, PANELS, strict=True):
        shown = [curve for curve in curves if curve.figure == name]
        for curve, (colour, marker, line) in zip(shown, STYLES, strict=False):
            ends = [size for size, _ in curve.points], [seconds * 1000 for _, seconds in curve.points]
            panel.plot(*ends, color=colour, marker=marker, linestyle=line, label=curve.name)
        panel.set(xscale="log", yscale="log", title=title, xlabel=across, ylabel=f"milliseconds to {what}")
        panel.xaxis.set_major_locator(FixedLocator(sizes))
        panel.xaxis.set_minor_locator(NullLocator())
        panel.xaxis.set_major_formatter(StrMethodFormatter("{x:,.0f}"))
        panel.yaxis.set_major_formatter(StrMethodFormatter("{x:,g}"))
        panel.grid(True, which="major", color="#dddddd")
        panel.set_facecolor("white")
        if shown:
            panel.legend(frameon=False)
    figure.savefig(file, format="svg", metadata={"Date": None})
    pyplot.close(figure)
