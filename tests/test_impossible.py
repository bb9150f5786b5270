"""What cannot be in any world is refused; what only may not be is left to the law."""

from pathlib import Path

import pytest

from engine.errors import UnusableInput
from facts.reading import family_from_text, read_family
from tests.worded import worded


def mistakes(text: str) -> list[str]:
    with pytest.raises(UnusableInput) as refused:
        family_from_text(text, "family.yaml")
    return worded(refused.value).splitlines()


def family(sponsor: str = "", applicant: str = "", application: str = "") -> str:
    """The sponsor on line 1, the applicant on line 2, the application of the file on line 3."""
    return (
        f"sponsor: {{name: S, {sponsor}}}\napplicants: {{a: {{relation: spouse, {applicant}}}}}\n"
        f"application: {{place: embassy, {application}}}\n"
    )


IMPOSSIBLE = (
    (
        family(application="submitted: 2024-05-02, complete: 2024-05-01"),
        "3:64",
        "the application was complete before it was submitted; application.submitted stands on line 3",
    ),
    (
        family(application="submitted: 2024-05-02, decision: {taken: 2024-04}"),
        "3:72",
        "the decision was taken before the application was submitted; application.submitted stands on line 3",
    ),
    (
        family(applicant="birth_date: 2024-05-02, application: {submitted: 2024-05-01}"),
        "2:85",
        "application was submitted before his birth; applicants.a.birth_date stands on line 2",
    ),
    (
        family(applicant="birth_date: 2000, marriage: {date: 1999}"),
        "2:71",
        "the marriage was concluded before the applicant's birth; applicants.a.birth_date stands on line 2",
    ),
    (
        family("birth_date: 2000", "partnership: {date: 1999-12-31}"),
        "2:56",
        "the partnership was registered before the sponsor's birth; sponsor.birth_date stands on line 1",
    ),
    (
        family(applicant="relationship: {cohabitation: {from: 2021-02, to: 2021-01}}"),
        "2:85",
        "the cohabitation ended before it began; applicants.a.relationship.cohabitation.from stands on line 2",
    ),
    (
        family("protection: {applied: 2022-05-02, decided: 2022-05-01}"),
        "1:63",
        "protection was decided before it was asked for; sponsor.protection.applied stands on line 1",
    ),
    (
        family("birth_date: 2000, protection: {applied: 1999}"),
        "1:60",
        "the sponsor asked for protection before his birth; sponsor.birth_date stands on line 1",
    ),
    (
        family("birth_date: 2000, arrival_in_belgium: 1999"),
        "1:58",
        "the sponsor arrived before his birth; sponsor.birth_date stands on line 1",
    ),
    (
        family("birth_date: 2000", "birth_date: 1999, parents: [sponsor]"),
        "2:48",
        "a was not born after sponsor, who is named as parent; sponsor.birth_date stands on line 1",
    ),
)


@pytest.mark.parametrize(("text", "place", "wrong"), IMPOSSIBLE)
def test_the_impossible_is_refused_with_both_places(text: str, place: str, wrong: str) -> None:
    (found,) = mistakes(text)
    assert found.startswith(f"family.yaml:{place}: ")
    assert wrong in found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            family(applicant="birth_date: 2025", application="submitted: 2024").replace("spouse", "child"),
            id="born during the procedure",
        ),
        pytest.param(family(application="submitted: 2024-05, complete: 2024"), id="what the dates leave possible"),
        pytest.param(family(application="submitted: 2024-05-01, complete: 2024-05-01"), id="complete on the same day"),
        pytest.param(family(applicant="birth_date: 2000, marriage: {date: 2000}"), id="a wedding in the year of birth"),
        pytest.param(family("protection: none", "birth_date: 2020, marriage: {date: 2024}"), id="only unlawful"),
        pytest.param(family(applicant="parents: [sponsor, other]"), id="parents whose births are unknown"),
    ],
)
def test_what_may_be_is_read(text: str) -> None:
    assert family_from_text(text, "family.yaml").name == "family.yaml"


def test_two_people_cannot_be_each_other_s_parent() -> None:
    (found,) = mistakes(
        "applicants:\n  a: {relation: other, parents: [b]}\n  b: {relation: other, parents: [other, a]}\n",
    )
    assert found == "family.yaml:3:41: b and a are each other's parents; applicants.a.parents[0] stands on line 2"


def test_a_parent_of_the_sponsor_cannot_be_his_child() -> None:
    (found,) = mistakes("applicants:\n  a:\n    relation: parent\n    parents: [sponsor]\n")
    assert found.startswith("family.yaml:4:15: a and sponsor are each other's parents; applicants.a.relation stands on")


@pytest.mark.parametrize(("relation", "wrong"), [("child", "a was not born after sponsor"), ("parent", "sponsor was")])
def test_a_child_is_born_after_its_parent(relation: str, wrong: str) -> None:
    born = "birth_date: 1999-01-01"
    (found,) = mistakes(f"sponsor: {{{born}}}\napplicants: {{a: {{relation: {relation}, {born}}}}}")
    assert wrong in found


def test_mistakes_of_writing_and_the_impossible_are_told_together() -> None:
    found = mistakes(family("birth_dat: x", "birth_date: 2000, marriage: {date: 1999}"))
    assert len(found) == 2
    assert "birth_dat" in str(found[0])
    assert "before the applicant's birth" in str(found[1])


def test_a_family_is_read_from_its_file(tmp_path: Path) -> None:
    file = tmp_path / "family.yaml"
    file.write_text(family())
    assert list(read_family(file).node.fields["applicants"]) == ["a"]


def here(rest: str, sponsor: str = "") -> str:
    """A family that files at a Belgian town hall on 2 May 2024; the applicant on line 2."""
    return (
        f"sponsor: {{name: S, {sponsor}}}\napplicants: {{a: {{relation: spouse, {rest}}}}}\n"
        "application: {place: municipality, submitted: 2024-05-02}\n"
    )


def test_nobody_files_at_a_town_hall_before_he_or_the_sponsor_is_in_belgium() -> None:
    (found,) = mistakes(here("arrival_in_belgium: 2024-05-03"))
    assert found.startswith("family.yaml:2:56: a arrived in Belgium after the application was filed there")
    assert found.endswith("application.submitted stands on line 3")
    (found,) = mistakes(here("", "arrival_in_belgium: 2024-05-03"))
    assert "the sponsor arrived in Belgium after the application was filed there" in found
    assert family_from_text(here("arrival_in_belgium: 2024-05-02"), "family.yaml")


def test_an_arrival_after_an_application_at_a_post_is_no_contradiction() -> None:
    assert family_from_text(
        family(applicant="arrival_in_belgium: 2024-05-03", application="submitted: 2024-05-02"), "family.yaml"
    )


def test_a_permit_follows_the_application_and_expires_after_it_is_issued() -> None:
    (found,) = mistakes(here("admission: {permit_issued: 2024-05-01}"))
    assert "the permit was given before the application was submitted" in found
    (found,) = mistakes(here("admission: {permit_issued: 2024-06-01, permit_expires: 2024-05-31}"))
    assert "the permit expired before it was issued" in found
    (found,) = mistakes(here("admission: {permit_issued: 2024-06-01, receipt_issued: 2024-06-02}"))
    assert "the permit was issued before the receipt of the filing" in found
    (found,) = mistakes(here("admission: {end_decided: 2024-05-01}"))
    assert "the end of the stay was decided before the application was submitted" in found
    assert family_from_text(here("admission: {permit_issued: 2024-06-01, receipt_issued: 2024-06-01}"), "family.yaml")


def test_a_second_status_later_than_the_first_is_no_contradiction() -> None:
    told = (
        "protection: {kind: refugee, applied: 2020-01-02, decided: 2024-02-01}, "
        "stays: [{kind: subsidiary_protection, decided: 2021-03-04}, {kind: unlimited, decided: 2025-01-10}]"
    )
    assert family_from_text(family(told), "family.yaml")
