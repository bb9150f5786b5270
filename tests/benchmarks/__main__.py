"""``python -m tests.benchmarks``: the benchmarks, as tables, as JSON, as Markdown, and as a plot."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from tests.benchmarks.classics import manners_report, waltz_report
from tests.benchmarks.figures import FIGURES, figures_table
from tests.benchmarks.growth import members_report, rules_report
from tests.benchmarks.harness import QUICK, THOROUGH, Pace
from tests.benchmarks.incremental import incremental_report
from tests.benchmarks.machine import machine, machine_table
from tests.benchmarks.report import Report, Table
from tests.benchmarks.rule_base import rule_base_report
from tests.benchmarks.start_up import start_up_report
from tests.benchmarks.tables import markdown, shown

BENCHMARKS: dict[str, Callable[[Pace], Report]] = {
    "manners": manners_report,
    "waltz": waltz_report,
    "rule_base": rule_base_report,
    "rules": rules_report,
    "members": members_report,
    "incremental": incremental_report,
    "start_up": start_up_report,
}


def main(arguments: list[str]) -> None:
    """Run the benchmarks asked for and tell what they found."""
    asked = _parser().parse_args(arguments)
    pace = QUICK if asked.quick else THOROUGH
    whole = Report(
        figures=dict.fromkeys((figure.name for figure in FIGURES), None),
        notes={figure.name: "not run: its benchmark was not asked for" for figure in FIGURES},
    )
    console = Console(width=asked.width)
    where = machine()
    for name, benchmark in BENCHMARKS.items():
        if asked.only and name not in asked.only:
            continue
        report = benchmark(pace)
        _joined(whole, report)
        if not (asked.json or asked.markdown):
            for table in report.tables:
                shown(console, table)
    for name, value in whole.figures.items():
        if value is not None:
            whole.notes.pop(name, None)
    tables = [machine_table(where), figures_table(whole.figures, whole.notes)]
    if asked.json:
        print(json.dumps(_as_json(whole, where), indent=2, ensure_ascii=False))
    elif asked.markdown:
        print("\n".join(markdown(table) for table in (*tables, *whole.tables)))
    else:
        for table in tables:
            shown(console, table)
    if asked.plot:
        from tests.benchmarks.plot import drawn

        drawn(whole.curves, asked.plot)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=tuple(BENCHMARKS), metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--quick", action="store_true", help="fewer rounds, and no engine that needs long")
    parser.add_argument("--json", action="store_true", help="print one JSON object, figure by name")
    parser.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    parser.add_argument("--plot", type=Path, metavar="FILE.svg", help="draw the growth with rules and with members")
    parser.add_argument("--width", type=int, default=None, help="columns of the tables on the screen")
    return parser


def _joined(whole: Report, report: Report) -> None:
    whole.tables += report.tables
    whole.curves += report.curves
    whole.notes.update(report.notes)
    whole.figures.update(report.figures)


def _as_json(whole: Report, where: dict[str, str]) -> dict[str, object]:
    """The figures by name, beside them why one is missing, where this ran, and the tables row by row."""
    return {
        **whole.figures,
        "notes": whole.notes,
        "machine": where,
        "tables": [_rows(table) for table in whole.tables],
    }


def _rows(table: Table) -> dict[str, object]:
    return {
        "title": table.title,
        "rows": [dict(zip(table.columns, row, strict=True)) for row in table.rows],
        "remarks": list(table.remarks),
    }


if __name__ == "__main__":
    main(sys.argv[1:])
