"""Which law governs is settled on every day, and every law has each of its conditions once on every day of its text."""

import datetime
import itertools
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from engine.calendar import span_of
from engine.declaration import Declaration
from engine.experta_door import P
from engine.named_tests import OneOf
from engine.report import report_of
from engine.sections import Asked
from engine.view import View
from engine.vocabulary import Blank
from facts.conclusions import AfterAdmission, Circumstance, Condition, Route
from facts.settings import Setting
from knowledge import law
from knowledge.article_10.as_of_2025_paragraphs_2_and_5 import REFERENCE_OF_2025_REACHED
from knowledge.laws import ANSWERS_FROM, ANSWERS_TO, LAWS, Law
from knowledge.offered import BASE
from knowledge.sources import SOURCES
from tests.families import EXAMPLES, changed, families, result, verdicts

ONE = datetime.timedelta(days=1)
_BEGINNINGS = ("2016-07-08", "2024-09-01", "2025-08-18", "2026-02-26", "2027-08-18")
DAYS = sorted(
    {ANSWERS_FROM, ANSWERS_TO}
    | {datetime.date.fromisoformat(day) + shift for day in _BEGINNINGS for shift in (-ONE, datetime.timedelta(), ONE)}
)
HELD = [one for one in LAWS.values() if one.held and one.name == one.regime]


def _regime(filed: datetime.date, protection: Any, *, taken: str | None = None, stays: Any = ()) -> str:
    family = changed(
        families()["refugee_and_wife"],
        {
            "application": {
                "submitted": filed,
                "place": "embassy",
                **({"decision": {"taken": taken}} if taken else {}),
            },
            "sponsor.protection": protection,
            "sponsor.stays": list(stays),
            "sponsor.birth_date": "1960-01-01",
            "sponsor.arrival_in_belgium": "2010-01-01",
            "applicants.rania.birth_date": "1960-01-01",
            "applicants.rania.marriage": {"date": "1990-01-01"},
            "applicants.rania.documents": None,
        },
    )
    told: str = result(family)["applicants"]["rania"]["law"]["regime"]
    return told


def _expected(filed: datetime.date, *, before: bool, subsidiary: bool) -> str:
    day = filed.isoformat()
    if day < "2016-07-08":
        return "before-2016"
    if day < "2024-09-01":
        return "act-2016"
    if day < "2025-08-18" or (before and day < "2027-08-18"):
        return "act-2024"
    return "act-2025-suspended" if subsidiary and day >= "2026-02-26" else "act-2025"


@pytest.mark.parametrize("filed", DAYS, ids=str)
@pytest.mark.parametrize("kind", ["refugee", "subsidiary_protection"])
@pytest.mark.parametrize("decided", ["2010-06-01", "2025-08-17", "2025-08-18"])
def test_exactly_one_law_governs_once_the_facts_it_turns_on_are_known(
    filed: datetime.date, kind: str, decided: str
) -> None:
    protection = {"kind": kind, "applied": "2010-02-01", "decided": decided}
    told = _regime(filed, protection, taken=filed.isoformat())
    assert told == _expected(filed, before=decided < "2025-08-18", subsidiary=kind == "subsidiary_protection")


@pytest.mark.parametrize(("taken", "regime"), [("2026-02-25", "act-2025"), ("2026-02-26", "open")])
def test_a_file_that_straddles_the_suspension_is_judged_by_both_texts(taken: str, regime: str) -> None:
    protection = {"kind": "subsidiary_protection", "applied": "2025-01-02", "decided": "2025-09-01"}
    assert _regime(datetime.date(2026, 2, 20), protection, taken=taken) == regime


@pytest.mark.parametrize("filed", DAYS, ids=str)
@pytest.mark.parametrize("granted", ["2010-06-01", "2025-08-17", "2025-08-18"])
def test_one_law_governs_the_family_of_a_sponsor_with_an_unlimited_stay(filed: datetime.date, granted: str) -> None:
    told = _regime(filed, "none", stays=[{"kind": "unlimited", "decided": granted}])
    assert told == _expected(filed, before=granted < "2025-08-18", subsidiary=False)


def test_the_days_of_filing_are_covered_by_laws_without_a_gap() -> None:
    reached = ANSWERS_FROM - ONE
    for one in sorted(LAWS.values(), key=lambda one: one.filed_from):
        assert one.filed_from <= reached + ONE, one.name
        reached = max(reached, one.filed_to)
    assert reached == ANSWERS_TO


def test_the_texts_follow_each_other_without_a_gap_or_an_overlap() -> None:
    texts = [one for one in LAWS.values() if one.name == one.regime]
    assert texts[0].text_from == ANSWERS_FROM
    assert texts[-1].text_to == ANSWERS_TO
    for earlier, later in itertools.pairwise(texts):
        assert later.text_from == earlier.text_to + ONE, later.name


def _carried(day: datetime.date) -> Counter[tuple[str, str]]:
    """How many rules in force on the day carry each condition of each category."""
    return Counter(
        (category, template["id"])
        for rule in law.article_10().network(day).rules
        for template in rule.concludes
        if isinstance(template, Condition)
        for category in _categories(rule)
    )


def _categories(rule: Declaration) -> Iterator[str]:
    for pattern in rule.positive:
        if isinstance(pattern, Route):
            value = pattern["category"]
            if isinstance(value, str):
                yield value
            else:
                match = value.match if isinstance(value, P) else None
                assert isinstance(match, OneOf), rule.name
                yield from match.values


def _days(one: Law) -> list[datetime.date]:
    changes = [day for day in law.article_10().days_of_change() if one.text_from < day <= one.text_to]
    return [one.text_from, *changes, one.text_to]


@pytest.mark.parametrize("one", HELD, ids=lambda one: one.name)
def test_a_condition_is_carried_by_one_rule_on_every_day_of_a_text(one: Law) -> None:
    for day in _days(one):
        twice = [condition for condition, count in _carried(day).items() if count > 1]
        assert not twice, f"{day}: {twice}"


@pytest.mark.parametrize("one", HELD, ids=lambda one: one.name)
def test_a_condition_does_not_come_and_go_within_a_text(one: Law) -> None:
    days = _days(one)
    seen = {condition for day in days for condition in _carried(day)}
    for condition in seen:
        there = "".join("x" if condition in _carried(day) else " " for day in days)
        assert " " not in there.strip(), condition


@pytest.mark.parametrize("one", HELD, ids=lambda one: one.name)
def test_what_a_rule_in_force_builds_on_is_concluded_by_a_rule_in_force(one: Law) -> None:
    for day in _days(one):
        rules = law.article_10().network(day).rules
        told = {
            template["about"] for rule in rules for template in rule.concludes if isinstance(template, Circumstance)
        }
        for rule in rules:
            for pattern in rule.positive:
                if isinstance(pattern, Circumstance):
                    assert pattern["about"] in told, f"{day}: {rule.name} needs {pattern['about']}"


@pytest.mark.parametrize("day", ["2025-08-18", "2026-02-25", "2026-02-26", "2031-11-22"])
def test_under_the_act_of_2025_no_condition_is_firm_whose_source_does_not_decide(day: str) -> None:
    for name in ("act-2025", "act-2025-suspended"):
        for family in families().values():
            application = {"submitted": day, "complete": day, "place": "embassy"}
            told = result(changed(family, {"application": application}), law=name)["applicants"]
            for person in told.values():
                for route in person["routes"]:
                    for condition in route["conditions"]:
                        firm = condition["status"] in ("met", "not_met", "exempt")
                        assert not (firm and not _decides(condition["provision"])), condition


def _decides(provision: dict[str, Any]) -> bool:
    version = SOURCES.provisions[provision["id"]].on(datetime.date.fromisoformat(provision["from"]))
    return version is not None and version.decides


@pytest.mark.parametrize("name", [one.name for one in HELD])
def test_no_condition_that_rests_on_an_unverified_provision_is_firm(name: str) -> None:
    for family in families().values():
        for person in result(family, law=name)["applicants"].values():
            for route in person["routes"]:
                for condition in route["conditions"]:
                    firm = condition["status"] in ("met", "not_met", "exempt")
                    assert not (firm and condition["provision"]["checked"] == "unverified"), condition


def test_one_condition_alone_looks_at_the_day_of_assessment() -> None:
    looking = {
        rule.name
        for base in (law.governing(), law.article_10(), law.agreeing())
        for rule in base.rules
        if any(isinstance(pattern, Setting) and "assessed_on" in pattern for pattern in rule.positive)
        and not any(isinstance(fact, AfterAdmission) for fact in rule.concludes)
    }
    assert looking == {"minority_of_accompanied_minor"}


def test_the_age_of_an_accompanied_minor_is_told_as_of_the_filing() -> None:
    told = result(families()["parents_of_accompanied_minor"], assessed_on="2024-12-01")
    texts = {
        condition["because"]["text"]
        for person in told["applicants"].values()
        for route in person["routes"]
        for condition in route["conditions"]
        if condition["id"] == "minority"
    }
    assert texts
    assert all("not known" not in text for text in texts)


def test_the_reference_of_2025_is_told_in_whole_percents() -> None:
    told: dict[str, Any] = {
        "income": (),
        "filed": span_of("2026-12-01"),
        "search": True,
        "dependants": 0,
        "members": ({"relation": "spouse"}, {"relation": "child"}),
        "taken": Blank.UNKNOWN,
        "amount_day": "amount_at_application",
    }
    assert REFERENCE_OF_2025_REACHED.arguments(View(told))["percent"] == "120"
    alone = told | {"members": ({"relation": "spouse"},)}
    assert REFERENCE_OF_2025_REACHED.arguments(View(alone))["percent"] == "110"


def test_while_it_is_open_which_law_governs_none_is_told_as_governing() -> None:
    """The day of filing is not known; so no sentence says on which day it was filed and which text governs."""
    told = BASE.examine(BASE.read(EXAMPLES / "hardly-any-facts.yaml"), Asked("2024-12-01", False, {})).result
    governing = told["applicants"]["wife"]["law"]
    assert governing["regime"] == "open"
    assert governing["because"]["key"] == "law-undecided"
    assert "filed" not in governing["because"]["text"]
    assert governing["because"]["text"].startswith("The case of wife may be governed by: ")


def test_what_is_presumed_under_any_law_that_may_govern_is_told() -> None:
    """Married at fourteen, so the recognition is for the authority under either text; without the presumptions of the
    earlier one, the texts would not even agree on that."""
    family = changed(
        families()["refugee_and_wife"],
        {
            "application.submitted": "2025-10-01",
            "application.complete": "2025-10-01",
            "sponsor.protection.decided": "2025-09-01",
            "applicants.rania.birth_date": "2005-10-05",
            "applicants.rania.marriage.date": "2020-05-20",
        },
    )
    del family["sponsor"]["stays"]
    told = result(family, assessed_on="2024-12-01")["applicants"]["rania"]
    assert told["law"]["possible"] == ["act-2024", "act-2025"]
    assert (told["verdict"], verdicts(family, strict=True)["rania"]) == ("left_to_authority", "undetermined")
    assert [one["key"] for one in told["presumptions"]] == ["sponsor_not_admitted_as_partner"]


def test_while_it_is_open_which_law_governs_each_place_that_says_so_is_cited() -> None:
    told = BASE.examine(BASE.read(EXAMPLES / "hardly-any-facts.yaml"), Asked("2024-12-01", False, {})).result
    (person,) = report_of(told, BASE.sections, BASE.wording).persons
    governing = told["applicants"]["wife"]["law"]
    firings = told["trace"]["runs"][0]["firings"]
    places = {firings[int(firing.split(".")[1]) - 1]["cited"] for firing in governing["firings"]}
    assert len(places) > 1
    assert all(place in person.law_cited for place in places)
