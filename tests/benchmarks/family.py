"""Invented families of any size, put together from the families of the tests: a refugee, his wife, and their children."""

import copy
import datetime
from typing import Any

from engine.calendar import span_of
from facts.opening import Options, opened
from facts.reading import family_from_text
from tests.families import families, written

DAY = datetime.date(2024, 10, 1)
"""The day on which every family of the benchmarks is assessed."""

_NAMES = ("Amal", "Basim", "Dunya", "Fadi", "Hala", "Idris", "Jamil", "Karima", "Malik", "Nadia", "Qasim", "Salma")


def family(applicants: int) -> dict[str, Any]:
    """A family of so many applicants: a wife, and children who are all minors and hand in the same papers."""
    whole: dict[str, Any] = copy.deepcopy(families()["refugee_couple_and_common_child"])
    wife, child = (_of(whole, relation) for relation in ("spouse", "child"))
    members = {wife: whole["applicants"][wife]}
    for number in range(1, applicants):
        one = copy.deepcopy(whole["applicants"][child])
        name = _NAMES[(number - 1) % len(_NAMES)]
        one["name"] = name if number <= len(_NAMES) else f"{name} {1 + (number - 1) // len(_NAMES)}"
        one["birth_date"] = datetime.date(2010 + number % 12, 1 + number % 12, 1 + number % 28)
        members[f"child_{number}"] = one
    whole["applicants"] = members
    return whole


def facts(applicants: int) -> list[Any]:
    """The given facts of a family of so many applicants, new ones each time."""
    case = family_from_text(written(family(applicants)), "family.yaml").node
    return list(opened(case, Options(span_of(DAY.isoformat()))))


def _of(whole: dict[str, Any], relation: str) -> str:
    applicants: dict[str, Any] = whole["applicants"]
    return next(person for person, node in applicants.items() if node["relation"] == relation)
