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
        env={**os.environ, "ARTICLE10_HOME": str(home), "TERM": "xterm-256color"} | environment,
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


def test_pasted_colours_are_no_mouse_and_break_nothing(tmp_path: Path) -> None:
    with terminal(tmp_path, "--name", "family") as child:
        child.expect("name\\?")
        child.send("Rania\x1b[31m\x1b[0m\r")
        child.expect("Noted: .*Rania")
        assert "Unhandled" not in child.before


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


def escapes(told: str) -> set[str]:
    """What a terminal is told beside words, other than colours and the strength of letters."""
    return set(re.findall(r"\x1b[^a-zA-Z]*[a-zA-Z]", told)) - set(re.findall(r"\x1b\[[0-9;]*m", told))


TALK = (
    ("name\\?", "help"),
    ("in quotes.*name\\?", "Rania"),
    ("to the sponsor\\?.*to the sponsor\\?", "wife"),
    ("not understood.*to the sponsor\\?", "1"),
    ("else apply\\?", "no"),
    ("submitted\\?", "why"),
    ("wait for this answer.*submitted\\?", "unknown"),
    ("1 question was left open.*\\?", "quit"),
)


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
@pytest.mark.parametrize("columns", [80, 40])
def test_plain_moves_no_cursor_draws_no_line_anew_and_ends_with_the_question(
    tmp_path: Path, term: str, columns: int
) -> None:
    told = ""
    with terminal(tmp_path, "--plain", "--name", "family", TERM=term) as child:
        child.setwinsize(24, columns)
        for expected, typed in TALK:
            child.expect(f"(?s){expected}[^\r\n]*\r\n> ")
            told += child.before + child.after
            child.send(f"{typed}\r")
        child.expect("Go on with.*\r\n")
        told += child.before + child.after
        child.expect(pexpect.EOF)
    assert escapes(told) == set()
    assert "\r" not in told.replace("\r\n", "\n") and "\b" not in told
    assert "conditions are open" in told


def test_a_dumb_terminal_is_told_nothing_but_words(tmp_path: Path) -> None:
    with terminal(tmp_path, "--name", "family", TERM="dumb") as child:
        child.expect("name\\?")
        told = child.before
        child.expect("> ")
        child.send("Rania\r")
        child.expect("to the sponsor.*> ")
        told += child.before + child.after
    assert "\x1b" not in told


def test_in_ascii_everything_drawn_is_ascii_and_a_letter_that_is_none_is_told(tmp_path: Path) -> None:
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "ARTICLE10_LANG": "en"}
    with terminal(tmp_path, "--name", "family", **ascii_only) as child:
        child.expect("name\\?")
        child.expect("25h")
        told = child.before
        child.send("Zo\u00eb\r")
        child.expect("set the terminal.*to UTF-8")
        child.expect("25h")
        told += child.before
    assert told.isascii()


def test_the_terminal_is_not_asked_where_its_cursor_stands(tmp_path: Path) -> None:
    """One that answers late, as over a slow line, would be warned about in English."""
    with terminal(tmp_path, "--name", "family") as child:
        child.expect("25h")
        assert "\x1b[6n" not in child.before
        assert child.expect(["WARNING", pexpect.TIMEOUT], timeout=3) == 1


@pytest.mark.parametrize(("options", "ready"), [((), "25h"), (("--plain",), "> ")])
def test_a_line_that_breaks_ends_it_with_what_was_answered_saved(
    tmp_path: Path, options: tuple[str, ...], ready: str
) -> None:
    with terminal(tmp_path, "--name", "family", *options) as child:
        child.expect("name\\?")
        child.expect(ready)
        child.send("Rania\r")
        child.expect("to the sponsor")
        child.close(force=False)  # an error where the program goes on
    assert (tmp_path / "consultations" / "family.jsonl").read_text(encoding="utf-8").count("\n") == 2
