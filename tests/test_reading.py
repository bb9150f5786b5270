"""The case file: what is read, and each way in which it cannot be, with its place."""

import os
from decimal import Decimal
from pathlib import Path

import pytest

from engine.calendar import span_of
from engine.errors import ShellError, UnusableInput
from engine.file_text import LARGEST_FILE
from engine.reading import CaseText, read_case, read_text
from facts.case_file import CaseFile
from tests.worded import worded

FAMILY = """\
case: >
  Samir and
  his family
application: {submitted: 2024-06-15, extensions: [2024-09-01, 2024-10]}
sponsor:
  name: Samir
  protection: {kind: refugee, decided: 2024-03-15}
  stays: [{kind: limited, as: spouse}]
  income: [{kind: wages, net_monthly: 1800.00}]
  minor: none
applicants:
  rania:
    name: Rania
    relation: spouse
    birth_date: 1990
    nationality: NO
    documents: [travel_document, {kind: school_report, language: ar}]
  yusuf:
    relation: child_of_partner
    parents: [rania, other]
    will_live_together: Yes
    relationship: {cohabitation: {from: 2021-06-15, to: 2022-06}}
household: {dependants_in_belgium: 0}
findings:
  - {of: yusuf, about: consent, holds: true, by: caseworker 12, on: 2024-10-01, because: letter of the father}
"""


def read(text: str) -> CaseText:
    return read_text(text, "family.yaml", CaseFile)


def mistakes(text: str) -> list[str]:
    with pytest.raises(UnusableInput) as refused:
        read(text)
    return worded(refused.value).splitlines()


def about(person: str, rest: str = "") -> str:
    """A file about one applicant, whose fields stand on line 1 from column 35 on."""
    return f"applicants: {{a: {{relation: child, {person}}}}}\n{rest}"


def test_every_kind_of_value_is_read_as_what_it_is() -> None:
    root = read(FAMILY).node
    assert root.fields["case"] == "Samir and his family"
    sponsor, rania, yusuf = root.fields["sponsor"], *root.fields["applicants"].values()
    assert root.fields["application"].fields["extensions"] == (span_of("2024-09-01"), span_of("2024-10"))
    assert sponsor.fields["income"][0].fields["net_monthly"] == Decimal("1800.00")
    assert sponsor.fields["stays"][0].fields == {"kind": "limited", "as_": "spouse"}
    assert "birth_date" not in sponsor.fields
    assert sponsor.fields["minor"].none and not sponsor.fields["protection"].none
    assert rania.fields["birth_date"] == span_of("1990")
    assert rania.fields["nationality"] == "NO"
    assert [paper.fields["kind"] for paper in rania.fields["documents"]] == ["travel_document", "school_report"]
    assert yusuf.fields["parents"] == ("rania", "other")
    assert yusuf.fields["will_live_together"] is True
    assert yusuf.fields["relationship"].fields["cohabitation"].fields["from_"] == span_of("2021-06-15")
    assert root.fields["household"].fields == {"dependants_in_belgium": 0}
    assert root.fields["findings"][0].fields["because"] == "letter of the father"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("", (1, 1)),
        ("sponsor.protection.decided", (7, 40)),
        ("applicants.rania", (13, 5)),
        ("applicants.rania.birth_date", (15, 17)),
        ("applicants.rania.documents[1].language", (17, 66)),
        ("applicants.yusuf.relationship.cohabitation.from", (22, 41)),
        ("findings[0].of", (25, 10)),
    ],
)
def test_each_value_has_its_place(path: str, place: tuple[int, int]) -> None:
    assert read(FAMILY).lines[path] == place


WRONG_FIELDS = (
    ("birth_date:", 46, "left empty; leave the line out if it is not known"),
    ("birth_date: ~", 47, "left empty"),
    ("name: ''", 41, "left empty"),
    ("consent:", 43, "or write none"),
    ("birthdate: 2000", 35, "'birthdate' is no field here; did you mean birth_date?"),
    ("housing: none", 35, "'housing' is no field here; it belongs in household"),
    ("custody: [zed, zed]", 50, "'zed' stands twice in this list"),
    ("zzz: 1", 35, "'zzz' is no field here; expected one of name, relation"),
    ("birth_date: 2024-02-30", 47, "2024-02-30 is not in the calendar: February 2024 has 29 days"),
    ("birth_date: 2024-20-05", 47, "there is no month 20; did you mean 2024-05-20?"),
    ("birth_date: 05/20/2014", 47, "write it YYYY-MM-DD: 2014-05-20"),
    ("birth_date: 20-05-2014", 47, "write it YYYY-MM-DD: 2014-05-20"),
    ("birth_date: 05.06.2014", 47, "2014-06-05 or 2014-05-06, whichever is meant"),
    ("birth_date: 2014-5-6", 47, "write it YYYY-MM-DD: 2014-05-06"),
    ("birth_date: 05/2014", 47, "write it YYYY-MM: 2014-05"),
    ("birth_date: ١٩٩٠", 47, "is not a date written YYYY-MM-DD"),
    ("birth_date: none", 47, "leave the line out if it is not known"),
    ("birth_date: [2000]", 47, "a list where a single value is expected"),
    ("nationality: norway", 48, "'norway' is not a country as two capital letters"),
    ("nationality: no", 48, "did you mean NO?"),
    ("nationality: UK", 48, "did you mean GB?"),
    ("family_life_real: on", 53, "'on' is not true or false; write true"),
    ("relationship: {meetings: [{from: 2024, days: 015}]}", 80, "'015' is not a whole number; write 15"),
    ("relationship: {meetings: [{from: 2024}]}", 61, "days is missing; it must be a whole number"),
    ("marriage: none", 45, "'none' where a group of fields is expected"),
    ("consent: no", 44, "or none if there is none"),
    ("documents: none", 46, "write [] if there are none"),
    ("documents: travel_document", 46, "where a list is expected; put it in square brackets"),
    ("documents: [traveldocument]", 47, "did you mean travel_document?"),
    ("documents: [{language: AR}]", 58, "did you mean ar?"),
    ("parents: [other, other, other]", 59, "the list has 3 items; at most 2 are expected"),
    ("parents: [a]", 45, "'a' is named in his own parents"),
    ("custody: [sponsor, zed]", 54, "'zed' is no applicant of this file"),
    ("custody: [sponsr]", 45, "did you mean sponsor?"),
    ('name: "a\\u202eb"', 41, "the character U+202E cannot stand in a text"),
    ('name: "a\\nb"', 41, "the character U+000A cannot stand in a text"),
    ("name: \u200e", 41, "nothing in this text can be seen"),
    ('name: "\ufeff\u00ad"', 41, "nothing in this text can be seen"),
    ('name: "\\u3164 \u0301"', 41, "nothing in this text can be seen"),
    ("name: " + 501 * "x", 41, "this text has 501 characters; at most 500"),
    ("name: x, name: y", 44, "'name' is given twice; the first stands on line 1, column 35"),
    ("relation:child", 35, "write a space after the colon"),
    ("? [x] : y", 37, "a list where a key is expected"),
)


@pytest.mark.parametrize(("field", "column", "wrong"), WRONG_FIELDS)
def test_a_wrong_field_is_refused_at_its_place(field: str, column: int, wrong: str) -> None:
    found = mistakes(about(field))
    assert any(line.startswith(f"family.yaml:1:{column}: ") and wrong in line for line in found), found


@pytest.mark.parametrize(
    ("amounts", "hint"),
    [
        (('"1.800,00"', "1800 EUR", "€ 1 800", "1_800", "1.800", "01800"), "write 1800.00"),
        (("-5",), "it cannot be negative"),
        ((".nan", ".inf", "NaN", "1e3", "20:30", "9" * 5000), "is not an amount in euro"),
    ],
)
def test_an_amount_written_otherwise_is_refused_with_the_amount_meant(amounts: tuple[str, ...], hint: str) -> None:
    for amount in amounts:
        (found,) = mistakes(about("name: A", f"sponsor: {{income: [{{kind: wages, net_monthly: {amount}}}]}}"))
        assert found.startswith("family.yaml:2:47: ")
        assert hint in found
        assert len(found) < 200


NO_CASE_FILES = (
    ("", "1:1", "the file is empty"),
    ("# nothing\n---\n", "1:1", "the file is empty"),
    ("case: x", "1:1", "applicants is missing; give at least one"),
    ("applicants: {}", "1:13", "applicants is empty; give at least one"),
    ("- a", "1:1", "a list where a group of fields is expected"),
    ("applicants: [a]", "1:13", "a list where names are expected"),
    ("applicants: {sponsor: {relation: child}}", "1:14", "'sponsor' is kept for somebody else"),
    ("applicants: {Rania: {relation: child}}", "1:14", "'Rania' is no id"),
    ("applicants: {a: {name: A}}", "1:17", "relation is missing; it must be one of spouse"),
    ("applicants: {a: {relation: spose}}", "1:28", "'spose' is not known here; did you mean spouse?"),
    (
        "applicants:\n  a: {relation: child}\n  a: {relation: child}",
        "3:3",
        "given twice; the first stands on line 2",
    ),
    ("applicants:\n\ta: 1", "2:1", "a tab; YAML is indented with spaces"),
    ("case: a: b", "1:8", "a text with a colon needs quotes"),
    ("case: 'x", "1:9", "a quote is opened and never closed"),
    ("case: a\x07b", "1:8", "the control character U+0007"),
    ('case: "\\U00110000"', "1:10", "this cannot be read as YAML"),
    ("a: &x [1]", "1:4", "an anchor (&) is not read"),
    ("a: *x", "1:4", "an alias (*) is not read"),
    ("<<: {a: 1}", "1:1", "a merge key (<<) is not read"),
    ("a: !!python/object/apply:os.system [ls]", "1:4", "a tag (!) is not read"),
    ("a: 1\n---\nb: 1", "2:1", "a second document begins"),
    ("[" * 100_000, "1:21", "nested deeper than 20 levels"),
    (" " * (LARGEST_FILE + 1), "1:1", f"the file has {LARGEST_FILE + 1} bytes and at most {LARGEST_FILE} are read"),
)


@pytest.mark.parametrize(("text", "place", "wrong"), NO_CASE_FILES)
def test_a_file_that_is_no_case_file_is_refused(text: str, place: str, wrong: str) -> None:
    (found,) = mistakes(text)
    assert found.startswith(f"family.yaml:{place}: ")
    assert wrong in found


def test_two_people_of_one_name_are_refused_with_both_places() -> None:
    (found,) = mistakes("sponsor: {name: Ali}\napplicants: {a: {relation: child, name: ali}}")
    assert found.startswith("family.yaml:2:41: 'ali' is the name of two people")
    assert found.endswith("sponsor.name stands on line 1, column 17")


def test_all_mistakes_of_a_file_are_reported_together_in_its_order() -> None:
    found = mistakes(about("birth_date: x, nationality: y", "sponsor: {civil_status: z}\ncase:\n"))
    assert [line.split(": ")[0] for line in found] == [f"family.yaml:{at}" for at in ("1:47", "1:63", "2:25", "3:6")]


def test_a_file_of_nothing_but_mistakes_ends() -> None:
    assert mistakes("a: [" + "*x, " * 9000 + "]")[-1].endswith("more than 500 mistakes; mend these first")


def test_a_message_repeats_little_and_nothing_a_terminal_obeys() -> None:
    (found,) = mistakes(about('inquiry: "\\e[31m' + "y" * 400 + '"'))
    assert "\x1b" not in found and "y" * 60 not in found


@pytest.mark.parametrize(
    ("content", "place", "wrong"),
    [
        (b"case: x\nb\xe9", "2:2", "not UTF-8 from here on"),
        (b"\xff\xfea\x00", "1:1", "not UTF-8 from here on"),
        ("case: x\nsponsor: none\n".encode("utf-16-be"), "1:1", "not UTF-8 from here on"),
        ("case: x\nsponsor: none\n".encode("utf-16-le"), "1:1", "not UTF-8 from here on"),
        ("case: x\nsponsor: none\n".encode("utf-32-be"), "1:1", "not UTF-8 from here on"),
        (b"case: a\x00b\n", "1:8", "the control character U+0000"),
        (b" " * (LARGEST_FILE + 1), "1:1", f"at most {LARGEST_FILE} are read"),
    ],
)
def test_a_file_of_the_wrong_bytes_is_refused(tmp_path: Path, content: bytes, place: str, wrong: str) -> None:
    file = tmp_path / "family.yaml"
    file.write_bytes(content)
    with pytest.raises(ShellError) as refused:
        read_case(file, CaseFile)
    assert wrong in worded(refused.value)
    assert worded(refused.value).startswith(f"{file}:{place}: ")


@pytest.mark.parametrize("name", ["a\u200eb", "\u0645\u200c\u06cc", "\u6f22", "7", "\u0915\u094d\u200d\u0937"])
def test_a_name_with_something_to_see_is_taken_with_the_signs_that_join_it(name: str) -> None:
    case = read(about(f'name: "{name}"'))
    (person,) = case.node.fields["applicants"].values()
    assert person.fields["name"] == name


def test_what_is_no_readable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path, wrong in [(tmp_path, "a directory"), (tmp_path / "x", "no such file"), ("/dev/zero", "no regular file")]:
        with pytest.raises(UnusableInput) as refused:
            read_case(path, CaseFile)
        assert wrong in worded(refused.value)

    def forbidden(path: object) -> os.stat_result:
        raise PermissionError

    monkeypatch.setattr(os, "stat", forbidden)
    with pytest.raises(UnusableInput) as denied:
        read_case("family.yaml", CaseFile)
    assert "no permission to read" in worded(denied.value)


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    file = tmp_path / "family.yaml"
    file.write_text(FAMILY, encoding="utf-8-sig")
    assert read_case(file, CaseFile) == CaseText(read(FAMILY).node, read(FAMILY).lines, str(file), FAMILY)
