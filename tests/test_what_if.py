"""What if: some values of a case changed, both results side by side, and refused as the case file would refuse them."""

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from engine.changing import CaseTree, asked_changes, field_at
from engine.errors import UnusableInput
from engine.sections import Asked
from engine.shell import run
from engine.what_if import what_differs
from facts.case_file import CaseFile
from knowledge.offered import BASE
from tests.families import EXAMPLES, changed, families, written
from tests.strategies import Family, absent_fields, random_families, values, with_field
from tests.test_properties import examples
from tests.worded import worded

FAMILY = EXAMPLES / "refugee-wife-two-children.yaml"
SON = EXAMPLES / "son-whose-mother-has-not-consented.yaml"
ON = "2024-12-01"
ASKED = Asked(ON, False, {})


def tree(text: str, name: str = "case.yaml") -> CaseTree:
    return CaseTree(text, name, BASE.case_file, BASE.read_tree)


def refusals(text: str, *settings: str, unset: tuple[str, ...] = ()) -> list[str]:
    changes, wrong = asked_changes(settings, unset)
    with pytest.raises(UnusableInput) as refused:
        tree(text).read(changes, wrong)
    return worded(refused.value).splitlines()


def differing(path: Path, *settings: str, unset: tuple[str, ...] = ()) -> dict[str, Any]:
    """What differs once the case in the file is so changed."""
    changes, wrong = asked_changes(settings, unset)
    changed_case = tree(path.read_text(encoding="utf-8")).read(changes, wrong)
    results = [BASE.examine(case, ASKED).result for case in (BASE.read(path), changed_case)]
    return what_differs(results[0], results[1], BASE.sections, BASE.wording)


def told(differences: dict[str, Any], person: str) -> dict[str, tuple[Any, Any, bool]]:
    return {
        entry["name"]: (*(entry[side] and entry[side]["status"] for side in ("one", "other")), entry["root"])
        for entry in differences[person]["differences"]
    }


def test_the_consent_of_the_mother_makes_the_difference_and_the_verdict_follows_from_it() -> None:
    differences = differing(SON, "applicants.natnael.consent.given=true")
    assert told(differences, "natnael") == {
        "natnael": ("not_eligible", "eligible", False),
        "natnael.minor_child": ("fails", "holds", False),
        "natnael.minor_child.consent": ("not_met", "met", True),
    }
    consent = differences["natnael"]["differences"][-1]
    assert consent["one"]["rule"] == consent["other"]["rule"] == "consent_for_own_child_2024"
    assert consent["other"]["provision"]["cited"].startswith("Art. 10 § 1")


def test_a_wedding_after_the_arrival_takes_the_exemption_away_and_papers_follow() -> None:
    differences = differing(FAMILY, "applicants.rania.marriage.date=2024-01-01")
    rania = told(differences, "rania")
    assert rania["rania.spouse.housing"] == ("exempt", "met", True)
    assert rania["rania.spouse"][2] is False
    assert rania["rania.documents.missing.proof_of_means"] == (None, "proof_of_means", False)
    assert told(differences, "lina") == {}


def test_a_value_that_stands_there_already_changes_nothing() -> None:
    assert all(not one["differences"] for one in differing(FAMILY, "sponsor.nationality=SY").values())


def test_a_value_taken_away_is_not_known() -> None:
    son = told(differing(SON, unset=("applicants.natnael.consent.given",)), "natnael")
    assert son["natnael.minor_child.consent"] == ("not_met", "undetermined", True)


def test_a_later_day_of_filing_may_bring_another_law_which_is_told() -> None:
    differences = differing(FAMILY, "application={submitted: 2027-12-01, complete: 2027-12-01, place: embassy}")
    law = differences["rania"]["law"]
    assert law["one"]["regime"] != law["other"]["regime"]


def test_an_entry_is_added_to_a_list_and_one_of_several_is_taken_away() -> None:
    more = told(differing(SON, "applicants.natnael.documents+=unhcr_family_card"), "natnael")
    assert more == {}
    less = told(differing(SON, unset=("applicants.natnael.documents.0",)), "natnael")
    assert less["natnael.documents.missing.travel_document"] == (None, "travel_document", True)


def test_a_group_that_was_said_not_to_exist_is_made_with_what_is_put_into_it() -> None:
    text = written(changed(families()["refugee_and_wife"], {"household.housing": "none"}))
    case = tree(text).read(asked_changes(["household.housing.adequate=true"], ())[0])
    assert case.node.fields["household"].fields["housing"].fields == {"adequate": True}


def test_a_short_entry_becomes_a_group_when_more_is_said_of_it() -> None:
    text = written(families()["refugee_and_wife"])
    case = tree(text).read(asked_changes(["applicants.rania.documents[0].language=ar"], ())[0])
    paper = case.node.fields["applicants"]["rania"].fields["documents"][0]
    assert paper.fields == {"kind": "travel_document", "language": "ar"}


def test_a_whole_person_can_be_added() -> None:
    changes, _ = asked_changes(["applicants.omar={relation: child, birth_date: 2020-05-05}"], ())
    case = tree(FAMILY.read_text(encoding="utf-8")).read(changes)
    assert list(case.node.fields["applicants"]) == ["rania", "lina", "yusuf", "omar"]


def test_what_is_not_changed_keeps_its_lines() -> None:
    as_it_is = BASE.read(FAMILY)
    changes, _ = asked_changes(["sponsor.income.0.net_monthly=2500", "applicants.rania.documents+=photographs"], ())
    case = tree(FAMILY.read_text(encoding="utf-8")).read(changes)
    new = {path for path, place in case.lines.items() if as_it_is.lines.get(path) != place}
    paths = {"sponsor.income[0].net_monthly"} | {path for path in new if path.startswith("applicants.rania.documents[")}
    assert new == paths
    assert not new & case.lines_in_file.keys()


@given(st.data())
@examples(60)
def test_a_case_changed_is_the_case_that_a_file_so_written_tells(data: st.DataObject) -> None:
    family: Family = data.draw(random_families())
    place, field = data.draw(st.sampled_from(absent_fields(family)))
    value = data.draw(values(field, family, place))
    other = with_field(family, place, value)
    path = ".".join(map(str, place))
    assume(field_at(CaseFile, path) is not None)
    typed = _flow(value)
    try:
        wanted = BASE.read_text(written(other), "case.yaml")
    except UnusableInput:
        assert refusals(written(family), f"{path}={typed}")
        return
    assert tree(written(family)).read(asked_changes([f"{path}={typed}"], ())[0]).node == wanted.node


def _flow(value: Any) -> str:
    """The value on one line, as it is typed."""
    import yaml

    text: str = yaml.safe_dump(json.loads(json.dumps(value, default=str)), default_flow_style=True, width=10_000)
    return text.removesuffix("...\n").strip().replace("'", "")


# ---- bad input ----

REFUSED = (
    ("applicants.rania.mariage.date=2021-01-01", "applicants.rania has no field 'mariage'; did you mean marriage?"),
    ("aplication.submitted=2024-06-15", "there is no field 'aplication'; did you mean application?"),
    ("applicants.rani.marriage.date=2021-01-01", "'rani' is no applicant of this file; did you mean rania?"),
    ("applicants.rania.marriage.date=2021-13-01", "2021-13-01 is not in the calendar: there is no month 13"),
    ("applicants.rania.relation=spose", "'spose' is not known here; did you mean spouse?"),
    ("sponsor.income.7.net_monthly=2500", "there is no entry 7: sponsor.income has one entry, 0"),
    ("sponsor.income.net_monthly=2500", "'net_monthly' where a number is expected: sponsor.income is a list"),
    ("case.title=x", "'title' leads nowhere: case is a text"),
    ("case+=x", "case is no list to which += could add"),
    ("applicants.rania.documents+=visa", "'visa' is not known here; did you mean visa_application_form?"),
    ("applicants.rania.documents={a: 1}", "a group where a list is expected"),
    ("sponsor.nationality=", "left empty"),
    ("sponsor.nationality=Syria", "'Syria' is not a country"),
    ("sponsor.protection=&a refugee", "an anchor (&) is not read"),
    ("sponsor.protection={kind: refugee", "this is no YAML"),
    (
        "household={housing: none, housing: none}",
        "'housing' is given twice; the other value is given by --set household",
    ),
    ("applicants.omar={relation: child, birth_dat: 2015}", "'birth_dat' is no field here; did you mean birth_date?"),
    ("applicants.yusuf.parents=[yusuf, other]", "'yusuf' is named in his own parents"),
    ("sponsor.birth_date=2030-01-01", "the sponsor arrived before his birth; the other value stands on line 9"),
    ("applicants.rania.name=Samir", "'Samir' is the name of two people"),
    ("x", "no path and value; write PATH=VALUE"),
    ("=4", "no path and value; write PATH=VALUE"),
)


@pytest.mark.parametrize(("typed", "wrong"), REFUSED, ids=[typed for typed, _ in REFUSED])
def test_a_change_that_no_case_file_would_hold_is_refused_at_the_change(typed: str, wrong: str) -> None:
    lines = refusals(FAMILY.read_text(encoding="utf-8"), typed)
    assert any(line.startswith(f"article10: --set {typed}: ") and wrong in line for line in lines), lines


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("sponsor.nationality", "UK"),
        ("sponsor.birth_date", "01/02/1988"),
        ("sponsor.income", "none"),
        ("household.health_insurance", "on"),
        ("household.dependants_in_belgium", "-1"),
        ("applicants.rania.civil_status", "wedded"),
        ("applicants.rania.marriage", "true"),
    ],
)
def test_the_words_of_a_refusal_are_those_of_the_case_file(path: str, value: str) -> None:
    family = families()["refugee_and_wife"]
    marked = written(changed(family, {path: "HERE"})).replace("HERE", value)
    with pytest.raises(UnusableInput) as of_the_file:
        BASE.read_text(marked, "case.yaml")
    (mistake,) = of_the_file.value.mistakes
    assert refusals(written(family), f"{path}={value}") == [
        f"article10: --set {path}={value}: {BASE.wording.say(mistake.said)}"
    ]


def test_every_mistake_of_every_change_is_told_at_once() -> None:
    text = FAMILY.read_text(encoding="utf-8")
    unset = ("applicants.rania.relation", "applicants.rania.disability", "sponsor.name=x", "sponsor.nme")
    lines = refusals(text, "x", "case.y=1", "sponsor.nationality=Syria", unset=unset)
    assert len(lines) == 7
    assert "article10: --unset applicants.rania.relation: applicants.rania.relation must be given" in "\n".join(lines)
    assert "--unset applicants.rania.disability: nothing is given at applicants.rania.disability" in "\n".join(lines)
    assert "--unset sponsor.nme: sponsor has no field 'nme'; did you mean name?" in "\n".join(lines)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_lines_are_told_apart_from_changes_however_they_end(end: str) -> None:
    text = FAMILY.read_text(encoding="utf-8").replace("\n", end)
    assert refusals(text, "sponsor.nationality=Syria")[0].startswith("article10: --set sponsor.nationality=Syria: ")
    refused = refusals(text, "sponsor.birth_date=2030-01-01")
    assert "article10: --set sponsor.birth_date=2030-01-01: the sponsor arrived before his birth" in "\n".join(refused)
    case = tree(text).read()
    assert case.lines_in_file == case.lines


def test_a_path_changed_twice_is_refused_and_two_entries_may_be_added() -> None:
    text = FAMILY.read_text(encoding="utf-8")
    assert "changed twice" in refusals(text, "sponsor.nationality=SY", "sponsor.nationality=IQ")[0]
    changes, wrong = asked_changes(
        ["applicants.rania.documents+=photographs", "applicants.rania.documents+=affidavit"], ()
    )
    assert not wrong and tree(text).read(changes)


def test_a_day_of_filing_outside_the_time_answered_for_is_refused_at_the_change(
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed = ["--set", "application.submitted=2035-01-01", "--set", "application.complete=2035-01-01"]
    assert run(BASE, ["what-if", str(FAMILY), *typed]) == 2
    assert capsys.readouterr().err.startswith(
        "article10: --set application.submitted=2035-01-01: application.submitted"
    )


def test_of_two_changes_that_cannot_both_be_each_is_named() -> None:
    (line,) = refusals(
        written(families()["refugee_and_wife"]),
        "applicants.rania.marriage.date=1992-01-01",
        "applicants.rania.birth_date=1993-01-01",
    )
    assert "--set applicants.rania.marriage.date=1992-01-01: the marriage was concluded before" in line
    assert "the other value is given by --set applicants.rania.birth_date=1993-01-01" in line


@pytest.mark.parametrize(
    "value",
    [
        "\x1b[31mred",
        '"\\u202etxet"',
        "a\u200fb\u200eb",
        "<script>alert(1)</script>",
        "[bold]x[/bold]",
        "a\u2028b",
        "x" * 900,
    ],
)
@pytest.mark.parametrize("path", ["sponsor.name", "case", "sponsor.nationality", "applicants.\u202erania.name"])
def test_nothing_that_a_terminal_obeys_comes_back_from_a_value(
    path: str, value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(BASE, ["what-if", str(FAMILY), "--set", f"{path}={value}", "--on", ON])
    shown = capsys.readouterr()
    assert status in (0, 2)
    assert bool(shown.err) == (status == 2) and len(shown.err.splitlines()) <= 1
    bad = [char for char in shown.out + shown.err if unicodedata.category(char) in ("Cc", "Cf", "Zl") and char != "\n"]
    assert bad == []


# ---- the command ----


def test_the_command_shows_the_sides_within_eighty_columns(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    typed = ["--set", "applicants.natnael.consent.given=true", "--on", ON]
    assert run(BASE, ["what-if", str(SON), *typed]) == 0
    shown = capsys.readouterr().out
    assert "no → yes" in shown and "✗ may not come  →  ✓ may come" in shown
    assert shown.count("consent_for_own_child_2024, Art.") == 2
    assert max(map(len, shown.splitlines())) <= 80


def test_the_command_gives_the_differences_as_data(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    typed = ["--set", "applicants.natnael.consent.given=true", "--on", ON, "--format", "json", "--strict"]
    assert run(BASE, ["what-if", str(SON), *typed]) == 0
    data = json.loads(capsysbinary.readouterr().out)
    change = {"path": "applicants.natnael.consent.given", "adds": False, "from": "false", "to": "true"}
    assert data["changes"] == [change]
    assert data["applicants"]["natnael"]["differences"][-1]["root"] is True


def test_without_a_change_the_command_says_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(BASE, ["what-if", str(SON)]) == 2
    assert capsys.readouterr().err.startswith("article10: nothing to change; give --set PATH=VALUE")
