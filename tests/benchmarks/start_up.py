"""The whole command on an example, against a process that only imports the libraries it needs.

Both sides run as they do once installed: pip compiles what it installs, so libraries and our own modules alike find their
bytecode ready. A first run that is not measured compiles into a folder of the benchmark's own, whatever the environment
says about bytecode.
"""

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from tests.benchmarks.harness import Contender, Measured, Pace, Trial, Work, compared, median, ratio, said
from tests.benchmarks.report import Report, Table, told_ratio, told_rounds, told_time

ROOT = Path(__file__).parent.parent.parent
EXAMPLE = "refugee-wife-two-children.yaml"
COMMAND = ("-m", "knowledge", "assess", str(ROOT / "docs" / "examples" / EXAMPLE))
LIBRARIES = (
    "engine.experta_door",
    "yaml",
    "rich.console",
    "rich.table",
    "rich.tree",
    "typer",
    "fluent.runtime",
    "babel.dates",
    "babel.numbers",
)
OWN = ("engine", "facts", "knowledge")
MENDED = ("experta", "frozendict", "schema")
_LISTING = """
import atexit, runpy, sys
def told():
    print(*(name for name, one in sys.modules.items() if getattr(one, "__file__", None)), file=sys.stderr)
atexit.register(told)
runpy.run_module("knowledge", run_name="__main__")
"""
COLUMNS = ("process", "time", "command ÷ this", "remark")


@cache
def bytecode() -> str:
    """The folder in which every process of this benchmark keeps its bytecode; it goes when the benchmark ends."""
    folder = tempfile.mkdtemp(prefix="bytecode-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def run(arguments: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    """Run Python with these arguments; what it printed."""
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONPYCACHEPREFIX": bytecode(),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )


def importing(modules: Sequence[str]) -> tuple[str, str]:
    """The arguments of a process that imports these modules and does nothing else."""
    return "-c", "\n".join(("from importlib import import_module", *(f"import_module({name!r})" for name in modules)))


def imported() -> list[str]:
    """The modules of libraries that the command comes to load, in its order; experta by way of the module that mends it."""
    loaded = run(("-c", _LISTING, *COMMAND[2:])).stderr.split()
    there = (*OWN, *MENDED, *sys.stdlib_module_names)
    return [
        "engine.experta_door",
        *(name for name in loaded if not name.startswith("__") and name.split(".")[0] not in there),
    ]


class _Process(Trial):
    def __init__(self, arguments: Sequence[str]) -> None:
        self.arguments = arguments

    def run(self) -> None:
        run(self.arguments)


def _contender(name: str, arguments: Callable[[], Sequence[str]]) -> Contender:
    def build() -> Callable[[], Trial]:
        told = arguments()
        return lambda: _Process(told)

    def work() -> Work:
        run(arguments())
        return Work(None, {})

    return Contender(name, build, work)


def start_up_report(pace: Pace) -> Report:
    """The command and the imports, each as a process of its own."""
    said("Start-up of the command")
    found = compared(
        [
            _contender(f"article10 assess {EXAMPLE}", lambda: COMMAND),
            _contender("imports of its libraries", lambda: importing(LIBRARIES)),
            _contender("imports of what it does load", lambda: importing(imported())),
            _contender("Python alone", lambda: ("-c", "pass")),
        ],
        pace,
    )
    report = Report()
    report.slower("process_vs_imports", found[0], found[1])
    remarks = (
        "Every process finds the bytecode of our modules and of all libraries ready, as after an installation.",
        f"Its libraries: {', '.join(LIBRARIES[1:])}, and experta with its mend.",
        "The last but one imports only those modules of libraries that this very command comes to load.",
    )
    rows = tuple(_row(one, found[0]) for one in found)
    report.tables.append(Table("Start-up: a process from its start to its end", COLUMNS, rows, remarks))
    return report


def _row(one: Measured, first: Measured) -> tuple[str, ...]:
    told = ""
    if one is not first and one.runs and first.runs:
        told = told_ratio(ratio(first.runs, one.runs))
    return (one.name, told_time(median(one.runs)), told, one.why or told_rounds(len(one.runs)))
