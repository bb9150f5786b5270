"""The consultations that the documentation shows: what was typed stands after ``> ``, and is typed again.

A block ``text`` after a comment ``<!-- consultation: OPTIONS -->`` is all that ``article10 consult OPTIONS`` shows, in the
folder of the examples, on 80 columns.
"""

import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.command import ROOT

SHOWN = re.compile(r"^<!-- consultation: (?P<options>.+) -->\n```text\n(?P<shown>(?:.*\n)*?)```$", re.MULTILINE)
PLACE = "FOLDER"
"""Stands in the documentation for the folder of the sessions."""


def consultations(page: Path) -> Iterator[tuple[str, str]]:
    """The options of each consultation of a page, and what it shows."""
    for block in SHOWN.finditer(page.read_text(encoding="utf-8")):
        yield block["options"], block["shown"]


def consulted(options: str, shown: str) -> str:
    """What is shown when the lines of the block are typed again."""
    typed = re.findall(r"^> ?(.*)$", shown, re.MULTILINE)
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-m", "knowledge", "consult", *shlex.split(options)],
            input="".join(f"{line}\n" for line in typed),
            cwd=ROOT / "docs" / "examples",
            env={"PYTHONPATH": str(ROOT), "ARTICLE10_HOME": home, "COLUMNS": "80", "NO_COLOR": "1", "LANG": "C.UTF-8"},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        told = (done.stdout + done.stderr).replace(str(Path(home) / "consultations"), PLACE)
    return "".join(f"{line.rstrip()}\n" for line in told.splitlines())


def renewed_consultations(text: str) -> str:
    """The text of a page with its consultations held anew."""

    def renew(block: re.Match[str]) -> str:
        return block[0].replace(block["shown"], consulted(block["options"], block["shown"]))

    return SHOWN.sub(renew, text)
