"""What the documentation shows: commands with their output, and passages of files. Run as a module, it writes them anew,
and the traces and pictures of the examples.

A block ``console`` begins with a command after ``$``; what follows is its output, where a line ``[...]`` stands for any
lines left out. A block after a comment ``<!-- from: PATH -->`` is a passage of that file.
"""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from tests.command import ROOT, article10
from tests.consulted_page import renewed_consultations
from tests.kept_traces import renew as renew_traces
from tests.pictures import renew as renew_pictures
from tests.provision_table import provision_table

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
CONSOLE = re.compile(r"^```console\n\$ (?P<command>.+)\n(?P<output>(?:.*\n)*?)```$", re.MULTILINE)
PASSAGE = re.compile(r"^<!-- from: (?P<path>\S+) -->\n```\w*\n(?P<text>(?:.*\n)*?)```$", re.MULTILINE)
WIDTH = "100"
PROVISIONS = ROOT / "docs" / "provisions.md"
"""The page that is written from the sources and the rules."""


def told(command: str) -> str:
    """The output of an ``article10`` command of the documentation, run in the examples' folder."""
    words = shlex.split(command)
    assert words[0] == "article10", command
    done = article10(*words[1:], cwd=ROOT / "docs" / "examples", COLUMNS=WIDTH)
    return "".join(f"{line.rstrip()}\n" for line in (done.stdout + done.stderr).splitlines())


def commands(page: Path) -> Iterator[tuple[str, str]]:
    """The commands of a page that show an output, and that output."""
    for block in CONSOLE.finditer(page.read_text(encoding="utf-8")):
        if block["output"]:
            yield block["command"], block["output"]


def passages(page: Path) -> Iterator[tuple[Path, str]]:
    """The passages of files that a page quotes."""
    for block in PASSAGE.finditer(page.read_text(encoding="utf-8")):
        yield ROOT / block["path"], block["text"]


def agrees(shown: str, output: str) -> bool:
    """Whether the output is what is shown, where ``[...]`` stands for any lines."""
    pattern = "".join(
        r"(?:.*\n)*?" if line == "[...]\n" else re.escape(line) for line in shown.splitlines(keepends=True)
    )
    return re.fullmatch(pattern, output) is not None


def renewed(page: Path) -> str:
    """The page with the outputs of its commands as they are now; shortened ones are left alone."""

    def renew(block: re.Match[str]) -> str:
        if "[...]\n" in block["output"] or ">" in block["command"]:
            return block[0]
        return f"```console\n$ {block['command']}\n{told(block['command'])}```"

    return CONSOLE.sub(renew, page.read_text(encoding="utf-8"))


if __name__ == "__main__":
    PROVISIONS.write_text(provision_table(), encoding="utf-8")
    renew_traces()
    renew_pictures()
    for page in PAGES:
        page.write_text(renewed_consultations(renewed(page)), encoding="utf-8")
