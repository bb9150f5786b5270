"""A consultation in a real terminal: typed keys, 80 columns, no colour where none is wanted."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.command import ROOT

pexpect = pytest.importorskip("pexpect")


@contextmanager
def terminal(home: Path, *arguments: str, **environment: str) -> Iterator[Any]:
    """The command in a terminal of 24 lines of 80 columns."""
    child = pexpect.spawn(
        sys.executable,
        ["-m", "knowledge", "consult", *arguments],
        cwd=str(ROOT),
        env={**os.environ, "ARTICLE10_HOME": str(home), "TERM": "xterm-256color", "PROMPT_TOOLKIT_NO_CPR": "1"}
        | environment,
        dimensions=(24, 80),
        encoding="utf-8",
        timeout=30,
    )
    try:
        yield child
    finally:
        child.close(force=True)


def test_keys_are_edited_and_an_answer_is_taken(tmp_path: Path) -> None:
    with terminal(tmp_path, "--name", "family") as child:
        child.expect("name\\?")
        child.send("Ranja\x7f\x7fia\r")
        child.expect("Noted: .*Rania")
        child.expect("to the sponsor")
        child.send("2\x1b[D\x1b[3~1\r")
        child.expect("Noted: .*spouse")
        child.expect("yes or no")
        child.expect("25h")  # the prompt is drawn, and keys are read one by one
        child.sendcontrol("d")
        child.expect("Go on with: article10 consult --resume family")
        child.expect(pexpect.EOF)
        child.wait()
        assert child.exitstatus == 3


def test_leaving_by_control_c_says_what_is_saved(tmp_path: Path) -> None:
    with terminal(tmp_path, "--name", "family") as child:
        child.expect("name\\?")
        child.send("Rania\r")
        child.expect("its letter or its name")
        child.expect("25h")
        child.sendcontrol("c")
        child.expect("stopped; 1 answer is saved in")
        child.expect(pexpect.EOF)
        child.wait()
        assert child.exitstatus == 130
    assert (tmp_path / "consultations" / "family.jsonl").read_text(encoding="utf-8").count("\n") == 2


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_without_colour_no_colour_is_sent(tmp_path: Path, environment: dict[str, str]) -> None:
    with terminal(tmp_path, "--plain", "--name", "family", **environment) as child:
        child.expect("name\\?")
        child.expect("> ")
        told = child.before
        child.send("quit\r")
        child.expect("Go on with")
        told += child.before
        child.expect(pexpect.EOF)
    assert not re.search(r"\x1b\[[0-9;]*3[0-9][;m]", told)


def test_a_second_terminal_on_the_same_session_is_told_so(tmp_path: Path) -> None:
    with terminal(tmp_path, "--name", "family") as first:
        first.expect("name\\?")
        with terminal(tmp_path, "--resume", "family") as second:
            second.expect("this consultation is open elsewhere")
            second.expect(pexpect.EOF)
            second.wait()
            assert second.exitstatus == 2
        first.send("Rania\r")
        first.expect("Noted")


def test_no_line_is_wider_than_the_terminal(tmp_path: Path) -> None:
    with terminal(tmp_path, "--name", "family", NO_COLOR="1") as child:
        child.expect("name\\?")
        told = ""
        for line, answer in (
            ("help", "in quotes"),
            ("Rania", "Noted"),
            ("spouse", "Noted"),
            ("no", "conditions are open"),
            ("why", "more"),
            ("so far", "Open"),
        ):
            child.send(f"{line}\r")
            child.expect(answer)
            told += child.before
        child.send("quit\r")
        child.expect(pexpect.EOF)
        plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", told + child.before)
        assert max(map(len, plain.replace("\r", "\n").split("\n"))) <= 80
