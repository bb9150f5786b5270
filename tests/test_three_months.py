"""The three months of a child that comes of age: where they are taken from, and who has them."""

from typing import Any

import pytest

from tests.families import changed, families, result

PROTECTION = {"kind": "refugee", "applied": "2021-04-12", "decided": "2024-07-10"}
AMINA: dict[str, Any] = {"applicants.amina.birth_date": "2006-08-01", "sponsor.protection": PROTECTION}
SABA: dict[str, Any] = {"sponsor.birth_date": "2006-08-01", "sponsor.protection": PROTECTION}


def _months(family: str, but: dict[str, Any], filed: str, id: str, **options: Any) -> set[tuple[str, str]]:
    """The days on which such months end, for whoever applies, each with the provision that it is cited from."""
    case = changed(families()[family], but)
    case["application"] = {"submitted": filed, "complete": filed, "place": "embassy"}
    told = result(case, **options)["applicants"].values()
    return {
        (clock["date"], clock["provision"]["id"]) for person in told for clock in person["clocks"] if clock["id"] == id
    }


def _three_months(family: str, but: dict[str, Any], filed: str) -> set[tuple[str, str]]:
    return _months(family, but, filed, "three_months_end")


@pytest.mark.parametrize(
    ("family", "but", "filed", "provision"),
    [
        ("refugee_and_child", AMINA, "2024-08-31", "cjeu-c-279-20"),
        ("refugee_and_child", AMINA, "2024-09-01", "aa-10-1-4-3-age"),
        ("refugee_and_child", AMINA, "2027-08-18", "aa-10-1-4-3-age"),
        ("parents_of_unaccompanied_minor", SABA, "2024-08-31", "cjeu-c-550-16"),
        ("parents_of_unaccompanied_minor", SABA, "2024-09-01", "aa-10-1-7-time"),
        ("parents_of_unaccompanied_minor", SABA, "2027-08-18", "aa-10-1-7-time"),
    ],
)
def test_the_three_months_are_case_law_until_august_2024_and_stand_in_the_act_from_september_on(
    family: str, but: dict[str, Any], filed: str, provision: str
) -> None:
    assert _three_months(family, but, filed) == {("2024-10-10", provision)}


@pytest.mark.parametrize("filed", ["2024-08-31", "2024-09-01", "2027-08-18"])
@pytest.mark.parametrize(("family", "but"), [("refugee_and_child", AMINA), ("parents_of_unaccompanied_minor", SABA)])
def test_temporary_protection_gives_nobody_the_three_months(family: str, but: dict[str, Any], filed: str) -> None:
    temporary = but["sponsor.protection"] | {"kind": "temporary_protection"}
    assert _three_months(family, but | {"sponsor.protection": temporary}, filed) == set()


@pytest.mark.parametrize(("family", "but"), [("refugee_and_child", AMINA), ("parents_of_unaccompanied_minor", SABA)])
@pytest.mark.parametrize(
    ("admitted", "filed", "last"),
    [
        ("2024-07-10", "2024-08-31", []),
        ("2024-08-31", "2024-09-30", []),
        ("2024-09-01", "2024-09-30", ["2024-12-01"]),
    ],
)
def test_a_stateless_sponsor_gives_them_since_an_admission_under_article_57_45_can_be(
    family: str, but: dict[str, Any], admitted: str, filed: str, last: list[str]
) -> None:
    stateless = {"kind": "stateless_admitted", "applied": "2021-04-12", "decided": admitted}
    told = _three_months(family, but | {"sponsor.protection": stateless}, filed)
    assert [date for date, _ in told] == last


@pytest.mark.parametrize(("kind", "told"), [("refugee", True), ("temporary_protection", False)])
def test_nor_the_twelve_months_of_the_council_of_state(kind: str, told: bool) -> None:
    protection = SABA["sponsor.protection"] | {"kind": kind}
    readings = {"parents_term": "council_of_state_12_months"}
    but = SABA | {"sponsor.protection": protection}
    months = _months("parents_of_unaccompanied_minor", but, "2024-08-31", "twelve_months_end", readings=readings)
    assert months == ({("2025-07-10", "rvs-255-380")} if told else set())
