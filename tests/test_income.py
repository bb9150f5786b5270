"""The reference amount on every day around each of its changes, and what a needs assessment has to weigh."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from knowledge.sources import SOURCES
from tests.families import changed, families, result

ONE = datetime.timedelta(days=1)
AMOUNT = SOURCES.amounts["integration_income_120"]
CENT = Decimal("0.01")
CHANGES = sorted({value.from_ for value in AMOUNT.values if value.from_ and value.from_.year > 2011})
DAYS = sorted({day + shift for day in CHANGES for shift in (-ONE, datetime.timedelta())})


def _family(filed: datetime.date, income: list[dict[str, Any]], **but: Any) -> dict[str, Any]:
    """A man with protection since 2015 whose wife files on the day, far outside the free window."""
    return changed(
        families()["subsidiary_late_with_means"],
        {
            "application": {"submitted": filed, "complete": filed, "place": "embassy"},
            "sponsor.arrival_in_belgium": "2014-01-01",
            "sponsor.protection": {"kind": "subsidiary_protection", "applied": "2014-01-02", "decided": "2015-01-02"},
            "sponsor.income": income,
            "findings": [
                {
                    "of": "hodan",
                    "about": "excusable_delay",
                    "holds": False,
                    "by": "caseworker 12",
                    "on": "2025-12-01",
                    "because": "the papers were seen",
                }
            ],
            **but,
        },
    )


def _wages(net_monthly: Any) -> list[dict[str, Any]]:
    return [{"kind": "wages", "net_monthly": net_monthly, "since": "2015-02-01"}]


def _told(family: dict[str, Any], **options: Any) -> dict[str, Any]:
    told: dict[str, Any] = result(family, **options)["applicants"]["hodan"]
    return told


def _means(filed: datetime.date, net_monthly: Any) -> dict[str, Any]:
    (route,) = _told(_family(filed, _wages(net_monthly)))["routes"]
    return next(condition for condition in route["conditions"] if condition["id"] == "means")


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_amount_of_a_day_is_enough_and_one_cent_less_is_weighed_and_no_amount_is_made_up(
    day: datetime.date,
) -> None:
    values = AMOUNT.on(day)
    firm = [value.value for value in values if value.firm and value.value is not None]
    if len(firm) < len(values):
        assert _means(day, 9000)["doubts"] == ["amount_not_established"]
        return
    (amount,) = firm
    assert _means(day, amount)["status"] == "met"
    assert _means(day, amount - CENT)["doubts"] == ["means"]


def test_a_needs_assessment_says_what_to_put_into_it() -> None:
    told = _told(_family(datetime.date(2023, 6, 1), _wages(1500)))
    (weighing,) = told["weighings"]
    assert (weighing["about"], weighing["status"]) == ("needs_assessment", "left_to_authority")
    assert weighing["provision"]["id"] == "aa-12bis-2-al4"
    args = weighing["because"]["args"]
    assert [str(args[name]) for name in ("counted", "wanted", "shortfall")] == ["1500", "1969.00", "469.00"]
    assert args["persons"] == 2
    assert told["verdict"] == "left_to_authority"


def test_a_needs_assessment_that_was_made_is_told_with_its_outcome() -> None:
    family = _family(datetime.date(2023, 6, 1), _wages(1500))
    found = {"of": "hodan", "about": "means", "by": "caseworker 4", "on": "2023-08-01", "because": "the rent was seen"}
    for holds, status, verdict in ((True, "met", "eligible"), (False, "not_met", "not_eligible")):
        told = _told({**family, "findings": [*family["findings"], found | {"holds": holds}]})
        assert [weighing["status"] for weighing in told["weighings"]] == [status]
        assert told["verdict"] == verdict


def test_recent_income_is_told_as_a_matter_of_its_regularity() -> None:
    recent = [{"kind": "wages", "net_monthly": 1969, "since": "2023-01-01"}]
    told = _told(_family(datetime.date(2023, 6, 1), recent))
    assert [weighing["about"] for weighing in told["weighings"]] == ["income_regularity"]


def test_enough_income_leaves_nothing_to_weigh() -> None:
    assert _told(_family(datetime.date(2023, 6, 1), _wages(1969)))["weighings"] == []


def test_a_reading_that_would_change_the_verdict_says_so_by_itself() -> None:
    family = _family(datetime.date(2024, 4, 30), _wages(2048.53))
    family["application"]["decision"] = {"taken": "2024-10-01"}
    told = result(family)["readings"]
    assert [(one["about"], one["name"], one["verdict"]) for one in told] == [
        ("amount_day", "amount_at_decision", "left_to_authority")
    ]


NEXT = {
    "student": ({"sponsor.stays": [{"kind": "student"}]}, {"family_of_student", "procedure_of_limited_stay"}),
    "limited": ({"sponsor.stays": [{"kind": "limited"}]}, {"family_of_limited_stay", "procedure_of_limited_stay"}),
    "union": ({"sponsor.nationality": "FR"}, {"family_of_union_citizen"}),
    "belgian": ({"sponsor.nationality": "BE", "sponsor.free_movement": False}, {"family_of_belgian"}),
    "belgian who moved": (
        {"sponsor.nationality": "BE", "sponsor.free_movement": True},
        {"family_of_belgian_who_moved"},
    ),
    "unlimited": ({"sponsor.stays": [{"kind": "unlimited", "decided": "2020-01-01"}]}, set()),
}
ELSEWHERE = {one for _, named in NEXT.values() for one in named}


@pytest.mark.parametrize("sponsor", NEXT)
def test_a_family_that_article_10_does_not_serve_is_sent_to_its_article(sponsor: str) -> None:
    but, named = NEXT[sponsor]
    family = _family(
        datetime.date(2024, 10, 1), _wages(3000), **{"sponsor.protection": "none", "sponsor.stays": []} | but
    )
    told = {step["id"] for step in _told(family)["next_steps"]}
    assert told & ELSEWHERE == named
