"""However narrow the terminal and however long a name, nothing that is told is cut off."""

import io
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from engine.report import Report, report_of
from engine.screen import NARROW, WIDE, Screen
from engine.sections import Asked
from engine.signs import INDICATED
from engine.unbroken import UnbrokenConsole
from knowledge.offered import BASE
from tests.command import article10
from tests.families import EXAMPLES, changed, families, written

ASKED = Asked("2024-12-01", False, {})
DAUGHTER = EXAMPLES / "adult-daughter-with-a-disability.yaml"
WIDTHS = (30, 40, 50, NARROW - 1, NARROW, 80, WIDE - 1, WIDE)
LONG_NAMES = {"of 500 letters": "x" * 500, "of 29 signs of two columns": "漢" * 29, "of many words": "Maria " * 60}


def _report(path: Path, language: str) -> Report:
    base = BASE.speaking(language)
    return report_of(base.examine(base.read(path), ASKED).result, base.sections, base.wording)


def _drawn(report: Report, width: int, trace: str = "none") -> str:
    paper = io.StringIO()
    console: Console = UnbrokenConsole(file=paper, width=width, highlight=False)
    Screen(console).draw(report, trace)
    return paper.getvalue()


def _run_on(text: str) -> str:
    """The text without its breaks, spaces, and the edges of the frame."""
    return "".join(text.replace("│", "").split())


@pytest.mark.parametrize(("language", "width"), list(product(("en", "nl", "fr"), WIDTHS)))
def test_no_word_of_a_report_is_cut_and_no_line_is_wider_than_the_terminal(language: str, width: int) -> None:
    drawn = _drawn(_report(DAUGHTER, language), width, trace="full")
    assert "…" not in drawn
    assert max(map(len, drawn.splitlines())) <= width


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_at_forty_columns_every_sentence_stands_in_one_piece_with_what_it_cites(path: Path, language: str) -> None:
    report = _report(path, language)
    drawn = _run_on(_drawn(report, 40))
    for person in report.persons:
        assert _run_on(person.verdict.text) in drawn
        conditions = [line for route in person.routes for line in route.conditions]
        entries = [line for block in person.blocks if not block.brief for line in block.lines]
        for line in (*conditions, *entries):
            indicated = f"{INDICATED}{line.indicated}" if line.indicated else ""
            assert _run_on(f"{line.text}{indicated}{line.cited}") in drawn
        for question in person.questions:
            assert _run_on(f"{question.text}{question.path}") in drawn


@pytest.mark.parametrize("name", LONG_NAMES.values(), ids=LONG_NAMES)
@pytest.mark.parametrize("width", [40, 80, 120])
def test_a_long_name_goes_on_below(name: str, width: int) -> None:
    family: dict[str, Any] = changed(
        families()["subsidiary_late_with_means"], {"case": name.strip(), "applicants.hodan.name": name.strip()}
    )
    base = BASE.speaking("en")
    case = base.read_text(written(family), "family.yaml")
    drawn = _drawn(report_of(base.examine(case, ASKED).result, base.sections, base.wording), width)
    assert "…" not in drawn
    letter = name.strip()[0]
    columns = [line.replace("│", " ").split() for line in drawn.splitlines()]
    title = "".join(word for line in columns[: len(columns) // 2] for word in line if set(word) <= set(name.strip()))
    assert title.count(letter) >= name.count(letter)


def test_a_comparison_a_change_and_a_timeline_cut_no_title_either(tmp_path: Path) -> None:
    case = tmp_path / "family.yaml"
    family = changed(families()["subsidiary_late_with_means"], {"case": "x" * 300})
    case.write_text(written(family), encoding="utf-8")
    for command in (
        ("compare", case, "--laws", "act-2016,act-2024"),
        ("what-if", case, "--set", "sponsor.active_job_search=true"),
        ("timeline", case, "--from", "2023-01-01", "--to", "2023-02-01"),
    ):
        told = article10(*command, COLUMNS="60")
        assert told.returncode == 0, told.stderr
        assert "…" not in told.stdout and told.stdout.count("x") >= 300, command[0]


@pytest.mark.parametrize("width", [30, 40, 80, 100, 120, 160])
def test_the_rules_are_listed_within_the_width_with_all_that_is_said_of_each(width: int) -> None:
    drawn = article10("rules", COLUMNS=str(width)).stdout
    assert max(map(len, drawn.splitlines())) <= width
    assert "…" not in drawn
    for rule in BASE.rules():
        assert rule["name"] in _run_on(drawn)
        if width < 100:
            assert _run_on(f"{rule['name']}{rule['cited']}{rule['from']}..{rule['to']}") in _run_on(drawn)


def test_in_a_pipe_each_rule_stands_in_one_line_and_the_days_in_one_column() -> None:
    lines = article10("rules").stdout.splitlines()
    assert len(lines) == len(BASE.rules())
    for line, rule in zip(lines, BASE.rules(), strict=True):
        assert next(part for part in line.split("  ") if part.strip()) == rule["name"]
        assert rule["cited"] in line
    assert len({line.index(f"  {rule['from']} .. ") for line, rule in zip(lines, BASE.rules(), strict=True)}) == 1
