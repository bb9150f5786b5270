"""What the command writes, and where: never over what it reads, never half, and in one line where it cannot."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import ROOT, article10

THERE = "docs/examples/brother-of-a-refugee.yaml"
EXAMPLE = ROOT / THERE
LONG = "x" * 3000

WRITING = {
    "assess": ("-o",),
    "assess as a picture": ("--picture",),
    "why": ("-o",),
    "reasons": ("-o",),
    "trace": ("-o",),
}


@pytest.mark.parametrize("command", WRITING)
def test_the_case_file_that_is_read_is_never_written_over(command: str, tmp_path: Path) -> None:
    case = tmp_path / "case.svg"
    case.write_bytes(EXAMPLE.read_bytes())
    (tmp_path / "link").symlink_to(case)
    for output in (case, tmp_path / "link"):
        done = article10(command.split()[0], case, *WRITING[command], output)
        assert done.returncode == 2
        assert (
            done.stderr
            == f"article10: {output} is the case file that is read, which would be lost; name another file\n"
        )
    assert case.read_bytes() == EXAMPLE.read_bytes()


@pytest.mark.parametrize("output", ["/", ".", "..", ""])
@pytest.mark.parametrize("option", ["-o", "--picture"])
def test_a_folder_cannot_be_written_and_is_refused_in_one_line(output: str, option: str) -> None:
    done = article10("assess", EXAMPLE, option, output)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "could not be written (Is a directory)" in done.stderr


def test_a_file_beside_the_output_stays_whatever_its_name(tmp_path: Path) -> None:
    beside = tmp_path / "letter.md.part"
    beside.write_text("mine", encoding="utf-8")
    assert article10("assess", EXAMPLE, "--format", "markdown", "-o", tmp_path / "letter.md").returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letter.md", "letter.md.part"]
    assert beside.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("arguments", [("assess",), ("assess", "--format", "json"), ("trace",), ("reasons",)])
def test_a_case_file_whose_name_is_no_utf_8_is_assessed_like_any_other(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    case = tmp_path / os.fsdecode(b"caf\xe9.yaml")
    case.write_bytes(EXAMPLE.read_bytes())
    done = article10(arguments[0], str(case), *arguments[1:])
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_a_trace_s_file_name_does_not_reach_the_screen_as_a_control_sequence(tmp_path: Path) -> None:
    done = article10("trace", EXAMPLE, "-o", str(tmp_path / "a\x1b[31mb"))
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert r"a\x1b[31mb: " in done.stdout and " entries" in done.stdout


@pytest.mark.parametrize("option", ["--law", "--reading", "--on", "--format", "--lang"])
def test_what_is_typed_may_be_long_and_is_refused_in_one_line(option: str) -> None:
    done = article10("assess", EXAMPLE, option, LONG)
    assert done.returncode == 2
    assert LONG in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_a_family_of_many_long_names_is_told_whole(language: str, tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    names = [f"{number:02} {'x' * 400}" for number in range(12)]
    persons = "".join(f"  sister-{name[:2]}: {{name: {name}, relation: sibling}}\n" for name in names)
    holders = ", ".join(["sponsor", *(f"sister-{name[:2]}" for name in names)])
    child = f"{{relation: child, parents: [sponsor, other], custody: [sponsor], parental_authority: [{holders}]}}"
    case.write_text(
        "application: {submitted: 2024-10-07}\n"
        "sponsor: {protection: {kind: refugee, decided: 2024-04-22}}\n"
        f"applicants:\n{persons}  child: {child}\n",
        encoding="utf-8",
    )
    done = article10("assess", case, "--format", "markdown", "--on", "2024-12-01", ARTICLE10_LANG=language)
    assert done.returncode == 0, done.stderr
    assert all(name in done.stdout for name in names)


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
@pytest.mark.parametrize("format", ["text", "html", "markdown", "json"])
def test_the_end_of_a_stay_that_is_judged_by_another_text_has_a_run_with_a_name(
    format: str, language: str, tmp_path: Path
) -> None:
    case = tmp_path / "case.yaml"
    case.write_text(
        "application: {submitted: 2023-10-07}\n"
        "sponsor: {protection: {kind: refugee, decided: 2023-04-22}}\n"
        "applicants: {wife: {relation: spouse, admission: {received: 2024-01-15}}}\n",
        encoding="utf-8",
    )
    done = article10(
        "assess", case, "--format", format, "--trace", "full", "--on", "2026-11-25", ARTICLE10_LANG=language
    )
    assert (done.returncode, done.stderr) == (0, "")


def shell(line: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["sh", "-c", f'"$0" -m knowledge {line}', sys.executable],
        cwd=ROOT,
        env=os.environ | {"ARTICLE10_LANG": "en"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("command", ["laws --format json", "schema", f"assess {THERE}", f"trace {THERE}"])
def test_where_standard_output_is_closed_nothing_is_told_and_nothing_breaks(command: str) -> None:
    done = shell(f"{command} >&-")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", ["laws --format json", f"assess {THERE}"])
def test_where_standard_output_cannot_be_written_that_is_said_in_one_line(command: str) -> None:
    done = shell(f"{command} 1</dev/null")
    assert done.returncode == 2
    assert done.stderr == "article10: what is told could not be written (Bad file descriptor)\n"
