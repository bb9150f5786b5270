"""Every reading is named, dated and sourced, and takes the place it says."""

import re
from typing import Any

import pytest

from engine.provisions import CHECKED
from facts.settings import READINGS, Readings
from knowledge import law
from knowledge.law import ENGLISH
from knowledge.readings import told_readings
from knowledge.sources import SOURCES
from tests.command import article10
from tests.families import changed, families, result

READ = told_readings(ENGLISH)


def test_the_readings_told_are_those_that_can_be_taken_in_the_same_order() -> None:
    told: dict[str, list[str]] = {}
    for reading in READ:
        told.setdefault(reading["about"], []).append(reading["name"])
    assert {about: tuple(names) for about, names in told.items()} == READINGS


@pytest.mark.parametrize("reading", READ, ids=lambda reading: reading["name"])
def test_a_reading_says_one_sentence_since_when_whose_it_is_and_how_that_was_checked(reading: dict[str, str]) -> None:
    assert re.fullmatch(r"[A-Z].*[^.!?]\.", reading["says"])
    assert reading["to"] == "open" or reading["from"] <= reading["to"]
    assert reading["whose"] and reading["dossier"]
    assert reading["checked"] in CHECKED
    assert reading["provision"] in SOURCES.provisions


def test_each_question_has_one_default_with_its_reason() -> None:
    defaults = [reading["about"] for reading in READ if reading["default"]]
    assert defaults == list(READINGS)


def test_every_reading_is_asked_about_by_a_rule() -> None:
    asked = {
        field
        for base in (law.governing(), law.article_10())
        for rule in base.rules
        for pattern in rule.positive
        if isinstance(pattern, Readings)
        for field in pattern
        if field in READINGS
    }
    assert asked == set(READINGS)


STAYS = {
    "no stay": "none",
    "a stay nobody tells": None,
    "a short stay": {"kind": "up_to_three_months", "until": "2023-07-01"},
    "a long stay": {"kind": "over_three_months", "until": "2023-07-01"},
}


def _parents(place: str, stay: str) -> dict[str, Any]:
    filed = {"submitted": "2023-06-01", "complete": "2023-06-01", "place": place, "stay_in_belgium": STAYS[stay]}
    filed = {name: value for name, value in filed.items() if value is not None}
    return changed(families()["parents_of_unaccompanied_minor"], {"application": filed})


def _of_saba(told: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in told["readings"] if one.get("applicant") == "saba"]


@pytest.mark.parametrize(
    ("stay", "status"), [("no stay", "not_met"), ("a stay nobody tells", "undetermined"), ("a long stay", "not_met")]
)
def test_a_parent_who_files_in_belgium_by_the_letter_is_told_what_the_other_reading_says(
    stay: str, status: str
) -> None:
    told = _of_saba(result(_parents("municipality", stay)))
    assert [(one["about"], one["name"], one["case"], one["status"]) for one in told] == [
        ("short_stay_of_parent", "of_the_parent_too", "4", status)
    ]
    assert "verdict" not in told[0] and "of the parent too" in told[0]["text"] and "Saba" in told[0]["text"]


def test_a_parent_refused_the_place_on_the_other_reading_is_told_what_the_letter_says() -> None:
    taken = {"readings": {"short_stay_of_parent": "of_the_parent_too"}}
    told = _of_saba(result(_parents("municipality", "no stay"), **taken))
    assert [(one["name"], one["case"], one["status"]) for one in told] == [("of_the_child_alone", "4", "met")]


@pytest.mark.parametrize(("place", "stay"), [("municipality", "a short stay"), ("embassy", "no stay")])
def test_a_parent_with_a_short_stay_or_who_files_abroad_meets_no_dispute(place: str, stay: str) -> None:
    assert _of_saba(result(_parents(place, stay))) == []


def test_a_reading_that_changes_the_law_tells_no_place_of_filing() -> None:
    """The post abroad is firm under the earlier law and carried over under that of 2025; that is no reading of it."""
    family = changed(
        families()["refugee_and_wife"],
        {
            "sponsor.protection.decided": "2025-09-01",
            "sponsor.stays": [{"kind": "student", "decided": "2023-09-01"}],
            "application": {"submitted": "2025-10-01", "complete": "2025-10-01", "place": "embassy"},
        },
    )
    told = [one for one in result(family)["readings"] if one["about"] == "transition_reach"]
    assert told and all("verdict" in one for one in told)


@pytest.mark.parametrize(
    ("submitted", "complete", "told"),
    [
        ("2027-08-17", "2027-08-17", []),
        ("2027-08-17", "2027-08-18", [("regime_of_complete_file", "left_to_authority")]),
        ("2027-08-18", "2027-09-17", []),
        ("2023-06-01", "2023-07-01", []),
    ],
)
def test_a_file_that_is_complete_only_after_the_transition_is_told_that_this_day_may_count(
    submitted: str, complete: str, told: list[tuple[str, str]]
) -> None:
    application = {"submitted": submitted, "complete": complete, "place": "embassy"}
    family = changed(families()["refugee_and_child"], {"application": application})
    readings = result(family)["readings"]
    assert [(one["name"], one["verdict"]) for one in readings if one["about"] == "regime_day"] == told


def test_the_command_lists_the_readings_with_their_source() -> None:
    told = article10("readings", COLUMNS="80").stdout
    assert "council_of_state_12_months" in told and "Council of State, judgment 255.380" in told
    assert max(map(len, told.splitlines())) <= 80
