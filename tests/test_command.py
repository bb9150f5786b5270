"""The command as a person runs it, and what it says of input that cannot be used."""

import json
from pathlib import Path

import pytest

from tests.command import article10
from tests.families import EXAMPLES

FAMILY = EXAMPLES / "refugee-wife-two-children.yaml"

GOOD = """case: A family
application: {submitted: 2024-06-15}
sponsor: {name: Samir, birth_date: 1988-02-01}
applicants:
  rania: {name: Rania, relation: spouse, birth_date: 1990-07-12, civil_status: married}
"""

BAD = {
    "an unknown key": (GOOD.replace("birth_date: 1990", "birthdate: 1990"), "birth_date"),
    "a wrong type": (GOOD.replace("civil_status: married", "will_live_together: perhaps"), "true or false"),
    "an impossible date": (GOOD.replace("1990-07-12", "1990-02-30"), "1990-02-30"),
    "a date in another order": (GOOD.replace("1990-07-12", "05/20/2014"), "2014-05-20"),
    "a duplicate key": (GOOD.replace("case: A family", "case: A family\ncase: Another"), "case"),
    "two people with one name": (GOOD + "  sami: {name: Rania, relation: child}\n", "Rania"),
    "two people with one id": (GOOD + "  rania: {relation: child}\n", "rania"),
    "an unknown relation": (GOOD.replace("relation: spouse", "relation: wife"), "spouse"),
    "no applicant": (GOOD[: GOOD.index("applicants")] + "applicants: {}\n", "applicants"),
    "no applicants at all": (GOOD[: GOOD.index("applicants")], "applicants"),
    "an empty file": ("", "empty"),
    "a list instead of a mapping": ("- case\n- other\n", "list"),
    "a tab": (GOOD.replace("  rania", "\trania"), "tab"),
    "an alias bomb": ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "alias"),
    "a tag": (GOOD.replace("A family", "!!python/object:os.system x"), "a tag (!) is not read"),
    "an applicant born after his own application": (
        GOOD.replace("civil_status: married", "application: {submitted: 1989-01-01}"),
        "birth_date",
    ),
    "a marriage before a birth": (GOOD.replace("civil_status: married", "marriage: {date: 1980-01-01}"), "marriage"),
    "a protection decision before its application": (
        GOOD.replace("birth_date: 1988-02-01", "protection: {applied: 2024-02-01, decided: 2023-02-01}"),
        "decided",
    ),
    "two people who are each other's parent": (
        GOOD + "  a: {relation: child, parents: [b]}\n  b: {relation: child, parents: [a]}\n",
        "parent",
    ),
}


@pytest.mark.parametrize("mistake", sorted(BAD))
def test_a_file_with_a_mistake_is_refused_in_one_line_that_says_where(mistake: str, tmp_path: Path) -> None:
    text, hint = BAD[mistake]
    path = tmp_path / "case.yaml"
    path.write_text(text, encoding="utf-8")
    done = article10("assess", path)
    assert done.returncode == 2
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert lines
    assert all(line.startswith(f"{path}:") for line in lines)
    assert any(hint in line for line in lines)
    assert all(part.isdigit() for line in lines for part in line.removeprefix(f"{path}:").split(":")[:2])
    assert "Traceback" not in done.stderr


def test_all_mistakes_of_a_file_are_told_together(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(
        GOOD.replace("relation: spouse", "relation: wife").replace("1990-07-12", "1990-13-01").replace("case:", "cas:"),
        encoding="utf-8",
    )
    assert len(article10("assess", path).stderr.splitlines()) == 3


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(GOOD.replace("Rania", "Ren\u00e9e").encode("latin-1"))
    done = article10("assess", path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "UTF-8" in done.stderr


def test_a_file_of_fifty_megabytes_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    done = article10("assess", path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "50000000 bytes" in done.stderr and len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("path", ["no-such-file.yaml", "docs"])
def test_a_missing_file_and_a_directory_are_refused(path: str) -> None:
    done = article10("assess", path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{path}:1:1: ") and len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        (GOOD.replace("2024-06-15", "2030-01-01"), "an application planned for another year"),
        (GOOD.replace("1990-07-12", "2024-07-12").replace("spouse", "child"), "a baby born during the procedure"),
        (
            GOOD.replace("birth_date: 1988", "protection: {kind: refugee, decided: 2024-12-01}, birth_date: 1988"),
            "an application filed before the decision",
        ),
    ],
)
def test_what_is_merely_premature_is_a_case_and_gets_a_result(changed: str, why: str, tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(changed, encoding="utf-8")
    done = article10("assess", path)
    assert done.returncode == 0, why
    assert "Rania" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("asses", "x.yaml"), "assess"),
        (("assess", str(FAMILY), "--format", "xml"), "json"),
        (("assess", str(FAMILY), "--trace", "some"), "short"),
        (("assess", str(FAMILY), "--reading", "strictly"), "strictly_after"),
        (("assess", str(FAMILY), "--on", "31/12/2024"), "--on"),
        (("assess", str(FAMILY), "--law", "act-2015"), "act-2025-suspended"),
        (("compare", str(FAMILY), "--laws", "act-2016"), "two different laws"),
        (("compare", str(FAMILY), "--laws", "act-2016,act-2024-transitio"), "did you mean act-2024-transition?"),
        (("assess",), "CASE"),
        (("rules", "minimum_age_of_spouse"), "minimum_age_of_spouses"),
    ],
)
def test_a_mistyped_command_is_refused_in_one_line_with_what_was_meant(arguments: tuple[str, ...], hint: str) -> None:
    done = article10(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert hint in done.stderr


def test_json_stands_alone_on_standard_output() -> None:
    done = article10("assess", FAMILY, "--format", "json", "--on", "2024-12-01")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert list(told) == [
        "case", "assessed_on", "law", "strict", "presumptions", "findings", "readings", "applicants", "trace",
        "head",
    ]  # fmt: skip
    assert told["assessed_on"] == "2024-12-01"


def test_the_screen_says_first_who_may_come_and_ends_with_the_trace() -> None:
    lines = article10("assess", FAMILY, COLUMNS="200").stdout.splitlines()
    text = "\n".join(lines)
    assert any("Rania" in line and "may come" in line for line in lines[:6])
    assert text.index("may come") < text.index("sponsor status") < text.index("Firing trace")


@pytest.mark.parametrize("width", [80, 200])
def test_the_screen_fits_its_width(width: int) -> None:
    done = article10("assess", FAMILY, COLUMNS=str(width))
    assert max(map(len, done.stdout.splitlines())) <= width


def test_a_width_of_zero_says_that_the_width_is_not_known() -> None:
    assert article10("assess", FAMILY, COLUMNS="0").stdout == article10("assess", FAMILY, COLUMNS="80").stdout != ""


@pytest.mark.parametrize("typed", [("--law", "act-2026"), ("--reading", "strictly_aftr")], ids=["a law", "a reading"])
def test_the_names_there_are_come_before_the_question_which_was_meant(typed: tuple[str, str]) -> None:
    for language, meant in {"en": "did you mean", "nl": "bedoelde u", "fr": "vouliez-vous dire"}.items():
        told = article10("assess", FAMILY, *typed, ARTICLE10_LANG=language).stderr
        assert told.rstrip().endswith("?") and told.count("?") == 1 and meant in told.split(";")[-1]


def test_a_file_is_called_in_a_refusal_as_in_the_help() -> None:
    for language, name in {"en": "CASE.yaml", "nl": "DOSSIER.yaml", "fr": "DOSSIER.yaml"}.items():
        helped = article10("why", "--help", ARTICLE10_LANG=language).stdout
        refused = article10("why", FAMILY, "nobody.nothing", ARTICLE10_LANG=language).stderr
        assert name in helped and f"`why {name}`" in refused


def test_a_pipe_and_no_color_carry_no_escape_sequences() -> None:
    assert "\x1b" not in article10("assess", FAMILY).stdout
    assert "\x1b[3" not in article10("assess", FAMILY, FORCE_COLOR="1", NO_COLOR="1").stdout


def test_colour_is_never_the_only_carrier() -> None:
    plain = article10("assess", FAMILY, "--trace", "none").stdout
    for sign, word in (("✓", "met"), ("○", "exempt")):
        assert f"{sign} {word}" in plain


def test_a_terminal_without_utf_8_gets_plain_signs() -> None:
    done = article10("assess", EXAMPLES / "brother-of-a-refugee.yaml", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "x no route" in done.stdout


def test_a_name_with_escape_sequences_never_reaches_the_screen(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(GOOD.replace("name: Rania", 'name: "R\\e[31mania"'), encoding="utf-8")
    done = article10("assess", path)
    assert done.returncode == 2
    assert "\x1b" not in done.stderr


def test_strict_presumes_nothing_and_the_default_lists_what_it_presumes(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(GOOD, encoding="utf-8")
    assert "Presuming that" in article10("assess", path).stdout
    assert "Presuming that" not in article10("assess", path, "--strict").stdout


def test_the_rules_are_listed_with_their_provision_and_one_can_be_seen_whole() -> None:
    assert "Art. 10 § 1 al. 1 4° dash 1" in article10("rules").stdout
    told = json.loads(article10("rules", "minimum_age_of_spouses").stdout)
    assert told["sentence"].startswith("Both are over 21")


def test_the_command_works_from_another_folder(tmp_path: Path) -> None:
    assert article10("assess", FAMILY, cwd=tmp_path).returncode == 0


def test_the_laws_are_listed_with_their_days() -> None:
    told = article10("laws").stdout
    assert "act-2024-transition" in told and "filed from 18 August 2025 to 17 August 2027" in told
    assert [law["name"] for law in json.loads(article10("laws", "--format", "json").stdout)][:2] == [
        "before-2016",
        "act-2016",
    ]


def test_a_case_can_be_judged_by_another_law_and_says_that_it_was_asked_for() -> None:
    told = json.loads(article10("assess", FAMILY, "--law", "act-2024", "--format", "json", "--on", "2024-12-01").stdout)
    assert told["law"]["regime"] == "act-2024"
    assert told["law"]["because"]["key"] == "law-asked-for"
    assert {run["law"] for run in told["trace"]["runs"]} == {"governing law", "act-2024"}


def test_two_laws_are_compared_person_by_person_with_the_amendment_that_makes_the_difference() -> None:
    done = article10("compare", FAMILY, "--laws", "act-2016,act-2024", "--format", "json", "--on", "2024-12-01")
    differences = {entry["name"]: entry for entry in json.loads(done.stdout)["applicants"]["yusuf"]}
    assert differences["yusuf.documents.required.other_parent_consent"]["one"] is None
    assert "10 March 2024" in differences["yusuf.documents.required.other_parent_consent"]["by"]
    shown = article10("compare", FAMILY, "--laws", "act-2016,act-2024", COLUMNS="100").stdout
    assert "nothing differs" in shown and "changed by" in shown
    assert max(map(len, shown.splitlines())) <= 100


@pytest.mark.parametrize("day", ["2011-09-21", "2031-11-23"])
def test_a_day_of_filing_outside_the_rule_base_is_refused_with_the_span_it_covers(day: str, tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(GOOD.replace("2024-06-15", day), encoding="utf-8")
    done = article10("assess", path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{path}:2:") and "from 2011-09-22 to 2031-11-22" in done.stderr


@pytest.mark.parametrize("day", ["2011-09-22", "2031-11-22"])
def test_the_first_and_last_day_of_the_rule_base_are_inside(day: str, tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(GOOD.replace("2024-06-15", day).replace("1990-07-12", "1980-07-12"), encoding="utf-8")
    assert article10("assess", path).returncode == 0
