"""The figures that the benchmarks must reach, by name."""

from collections.abc import Mapping
from typing import NamedTuple

from tests.benchmarks.report import Table, told_number


class Figure(NamedTuple):
    """One figure: its name, what it says, and what must and should be reached."""

    name: str
    says: str
    required: float
    aim: float
    faster: bool

    def reached(self, value: float) -> str:
        """Whether the value is what must be reached, or what should be."""
        for wanted, word in ((self.aim, "the aim"), (self.required, "at least")):
            if value >= wanted if self.faster else value <= wanted:
                return word
        return "short"


FIGURES = (
    Figure("rule_base_vs_experta", "the rule base, family of five: times faster than experta", 60, 150, True),
    Figure("manners16_vs_experta", "Miss Manners, 16 guests: times faster than experta", 60, 150, True),
    Figure("waltz_vs_experta", "Waltz: times faster than experta", 60, 150, True),
    Figure("manners16_vs_clips", "Miss Manners, 16 guests, run alone: times the time of CLIPS", 4, 1.5, False),
    Figure("waltz_vs_clips", "Waltz, run alone: times the time of CLIPS", 4, 1.5, False),
    Figure("rule_base_vs_clips", "the rule base, run alone: times the time of CLIPS", 4, 1.5, False),
    Figure("irrelevant_rules", "1,600 rules of which 100 matter: times the time of those 100", 1.3, 1.05, False),
    Figure("family_growth", "family of 32: times the time of a family of 4", 12, 8, False),
    Figure("incremental_vs_fresh", "one changed fact, then on: times faster than a fresh run", 10, 50, True),
    Figure("process_vs_imports", "the command on an example: times the time of its imports", 2, 1.3, False),
)


def figures_table(values: Mapping[str, float | None], notes: Mapping[str, str]) -> Table:
    """Every figure with its value, what must and what should be reached, and why it is not there if it is not."""
    rows = []
    for figure in FIGURES:
        value = values.get(figure.name)
        sign = "≥" if figure.faster else "≤"
        rows.append(
            (
                figure.name,
                figure.says,
                "" if value is None else told_number(value),
                f"{sign} {figure.required:g}",
                f"{sign} {figure.aim:g}",
                figure.reached(value) if value is not None else notes.get(figure.name, "not run"),
            )
        )
    return Table(
        "Figures, medians of paired runs", ("figure", "what", "median", "at least", "aim", "note"), tuple(rows)
    )
