"""Ten families consulted from an empty start in a real terminal, in three languages: each ends as its case file does."""

import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.conversation import FINISHED
from engine.sections import Asked
from knowledge.offered import BASE
from tests.command import ROOT
from tests.families_consulted import FAMILIES, ON, example, held, row

pexpect = pytest.importorskip("pexpect")

LANGUAGE = {family: BASE.languages[place % 3] for place, family in enumerate(FAMILIES)}
BETWEEN = r"(?:\s|\x1b\[[0-9;]*m)+"


def verdicts(path: Path) -> list[str]:
    told = BASE.examine(BASE.read(path), Asked(ON, False, {})).result["applicants"]
    return [told[person]["verdict"] for person in BASE.read(path).node.fields["applicants"]]


def in_a_terminal(home: Path, language: str) -> Any:
    return pexpect.spawn(
        sys.executable,
        ["-m", "knowledge", "consult", "--on", ON, "--name", "family", "-o", str(home / "case.yaml")],
        cwd=str(ROOT),
        env={**os.environ, "ARTICLE10_HOME": str(home), "ARTICLE10_LANG": language, "TERM": "xterm-256color"}
        | {"PROMPT_TOOLKIT_NO_CPR": "1"},
        dimensions=(24, 80),
        encoding="utf-8",
        timeout=120,
    )


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_consulted_from_nothing_ends_in_the_result_of_its_case_file(family: str, tmp_path: Path) -> None:
    """The terminal asks, in its language, what the rules ask next, and takes every answer as it is typed."""
    language = LANGUAGE[family]
    terminal = in_a_terminal(tmp_path, language)

    def type_it(question: str, typed: str) -> None:
        terminal.expect(BETWEEN.join(map(re.escape, question.split())))
        terminal.expect("25h")  # the prompt is drawn
        terminal.send(f"{typed}\r")

    try:
        told = held(family, language, type_it)
        terminal.expect("25h")
        terminal.send("\r")
        terminal.expect(pexpect.EOF)
        terminal.wait()
        assert terminal.exitstatus == 0
    finally:
        terminal.close(force=True)
    full = example(family)
    expected = {
        person: BASE.examine(full, Asked(ON, False, {})).result["applicants"][person]["verdict"]
        for person in full.node.fields["applicants"]
    }
    assert told.ending == FINISHED
    assert told.verdicts == expected
    assert verdicts(tmp_path / "case.yaml") == list(expected.values())
    assert row(family, told) in (ROOT / "docs" / "consult.md").read_text(encoding="utf-8")
