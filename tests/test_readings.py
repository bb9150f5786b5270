"""Every reading is named, dated and sourced, and takes the place it says."""

import re

import pytest

from engine.provisions import CHECKED
from facts.settings import READINGS, Readings
from knowledge import law
from knowledge.law import ENGLISH
from knowledge.readings import told_readings
from knowledge.sources import SOURCES
from tests.command import article10

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


def test_the_command_lists_the_readings_with_their_source() -> None:
    told = article10("readings", COLUMNS="80").stdout
    assert "council_of_state_12_months" in told and "Council of State, judgment 255.380" in told
    assert max(map(len, told.splitlines())) <= 80
