"""Why not: what was needed, what was found, nearest miss first; and how far a rule got that did not fire."""

import datetime
import json
from typing import Any

import pytest

from engine.conclusions import CONDITION, ROUTE, conclusions_of
from engine.how_far import HowFar, how_far
from engine.sections import Asked, Examined
from engine.why_not import WhyNot, why_not
from knowledge.offered import BASE
from tests.command import article10
from tests.families import EXAMPLES, changed, families, scenarios, written

ASKED = Asked("2024-12-01", strict=False, readings={})
PATHS = sorted(EXAMPLES.glob("*.yaml"))


def _examined(family: str, but: dict[str, Any] | None = None) -> Examined:
    text = written(changed(families()[family], but or {}))
    return BASE.examine(BASE.read_text(text, "family.yaml"), ASKED)


def _why_not(examined: Examined, name: str) -> WhyNot:
    conclusions = conclusions_of(examined.result, BASE.sections)
    return why_not(examined, conclusions[name], conclusions, BASE)


def _misses(family: str, but: dict[str, Any], name: str) -> list[str]:
    return [miss.text for one in _why_not(_examined(family, but), name).in_the_way for miss in one.misses]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_route_that_fails_lists_exactly_its_failing_conditions_and_what_each_lacks(path: Any) -> None:
    examined = BASE.examine(BASE.read(path), ASKED)
    conclusions = conclusions_of(examined.result, BASE.sections)
    for route in (one for one in conclusions.values() if one.kind == ROUTE):
        told = why_not(examined, route, conclusions, BASE)
        under = [one for one in conclusions.values() if one.kind == CONDITION and one.name.startswith(f"{route.name}.")]
        failing = {one.name for one in under if one.status == "not_met"}
        assert {one.name for one in told.in_the_way if one.status == "not_met"} == failing
        assert (route.status == "fails") == bool(failing)
        assert told.holds == (route.status == "holds") == (not told.in_the_way)


def test_every_condition_that_is_not_met_in_a_scenario_says_what_it_lacks() -> None:
    silent: list[str] = []
    seen = 0
    for scenario in scenarios():
        if not scenario["file"].startswith("oracle_") or "family" not in scenario:
            continue
        family = changed(families()[scenario["family"]], scenario.get("but", {}))
        examined = BASE.examine(BASE.read_text(written(family), "family.yaml"), ASKED)
        for person in examined.result["applicants"]:
            for one in _why_not(examined, person).in_the_way:
                seen += one.status == "not_met"
                if one.status == "not_met" and not one.misses and "A person has found" not in one.text:
                    silent.append(f"{scenario['file']}: {one.name}")
    assert not silent
    assert seen > 20


def test_forty_four_days_of_meetings_where_forty_five_are_needed_is_the_nearest_miss() -> None:
    meetings = [
        {"from": datetime.date(2022, 1, 10), "days": 20},
        {"from": datetime.date(2022, 6, 1), "days": 15},
        {"from": datetime.date(2022, 12, 1), "days": 9},
    ]
    but = {
        "applicants.selam.relationship.cohabitation": "none",
        "applicants.selam.relationship.meetings": meetings,
    }
    misses = _misses("registered_partners", but, "selam.registered_partner.lasting_relationship")
    assert misses[0] == "44 days; 45 are needed"
    meetings[-1]["days"] = 10
    assert _misses("registered_partners", but, "selam.registered_partner.lasting_relationship") == []


def test_a_wife_one_day_under_the_age_lacks_one_day() -> None:
    but = {
        "applicants.rania.marriage.date": datetime.date(2023, 2, 1),
        "applicants.rania.birth_date": datetime.date(2002, 6, 2),
    }
    told = _why_not(_examined("refugee_and_wife", but), "rania")
    ages = [miss.text for miss in told.in_the_way[0].misses if "years were needed" in miss.text]
    assert ages == ["21 years were needed on 1 June 2023; born on 2 June 2002: 1 day is missing"]
    assert _why_not(
        _examined("refugee_and_wife", but | {"applicants.rania.birth_date": datetime.date(2002, 6, 1)}), "rania"
    ).holds


def test_a_cent_that_is_missing_is_told_beside_the_doubt() -> None:
    told = _why_not(_examined("subsidiary_late_with_means", {"sponsor.income": [
        {"kind": "wages", "net_monthly": 1900.00, "since": datetime.date(2022, 2, 1)}]}), "hodan")  # fmt: skip
    (means,) = [one for one in told.in_the_way if one.name.endswith(".means")]
    assert means.status == "left_to_authority"
    assert [miss.text for miss in means.misses if miss.text.startswith("€1,900.00 counts; ")]
    assert [miss.text for miss in means.misses if miss.text.startswith("1 April 2023 at the latest was needed")]


def test_the_nearest_miss_comes_first_and_what_cannot_be_measured_last() -> None:
    but = {
        "applicants.rania.marriage.date": datetime.date(2023, 2, 1),
        "applicants.rania.birth_date": datetime.date(2002, 6, 11),
        "applicants.rania.will_live_together": False,
    }
    told = _why_not(_examined("refugee_and_wife", but), "rania")
    assert [one.name.rsplit(".", 1)[-1] for one in told.in_the_way][:2] == ["minimum_age", "living_together"]
    assert told.in_the_way[0].part is not None
    assert told.in_the_way[1].part is None


def test_an_open_verdict_names_the_missing_facts_with_their_questions() -> None:
    told = _why_not(_examined("refugee_and_wife", {"applicants.rania.birth_date": None}), "rania")
    missing = {path for one in told.in_the_way for path, _ in one.missing}
    assert missing == {"applicants.rania.birth_date"}
    assert all(question.endswith("?") for one in told.in_the_way for _, question in one.missing)


def test_what_holds_has_nothing_in_the_way() -> None:
    assert _why_not(_examined("refugee_and_wife"), "rania").holds


# ---- how far a rule got ----


def _far(family: str, rule: str, but: dict[str, Any] | None = None) -> list[HowFar]:
    return how_far(_examined(family, but), rule, BASE)


def test_the_rule_of_another_relation_stops_at_the_relation_and_shows_the_nearest_fact() -> None:
    (told,) = _far("refugee_and_wife", "route_minor_child")
    assert told.matched == ()
    assert told.missing == "Applicant(person as who, relation child)"
    (nearest,) = told.closest
    assert (nearest.where, nearest.mismatches[0].found) == ("applicants.rania", "spouse")


def test_a_rule_that_fired_says_so() -> None:
    (told,) = _far("refugee_and_wife", "minimum_age_of_spouses")
    assert told.fired.endswith(" met")
    assert not told.missing


def test_a_rule_that_waits_on_another_shows_which_patterns_matched_first() -> None:
    told = {one.person: one for one in _far("refugee_and_wifes_son", "minimum_age_of_spouses")}
    assert any(one.fired for one in told.values())
    stopped = next(one for one in told.values() if not one.fired)
    assert stopped.missing.startswith("Route(of as who, category one of spouse")


def test_a_rule_that_is_in_force_in_no_run_got_nowhere() -> None:
    assert _far("refugee_and_wife", "minimum_age_of_spouses_2025") == []


# ---- the command ----


def test_the_command_tells_a_refusal_a_rule_and_data() -> None:
    path = EXAMPLES / "second-wife-and-her-son.yaml"
    done = article10("why-not", path, "mariam", "--on", "2024-12-01")
    assert (done.returncode, done.stderr) == (0, "")
    assert "monogamy" in done.stdout
    assert "needed: no" in done.stdout
    data = json.loads(article10("why-not", path, "mariam", "--format", "json", "--on", "2024-12-01").stdout)
    assert [one["name"] for one in data["in_the_way"]] == ["mariam.spouse.monogamy"]
    rule = article10("why-not", path, "route_minor_child", "--on", "2024-12-01")
    assert "relation child" in rule.stdout


def test_somebody_without_a_route_sees_which_rules_could_have_opened_one() -> None:
    done = article10("why-not", EXAMPLES / "brother-of-a-refugee.yaml", "filmon", "--on", "2024-12-01")
    assert "route_spouse" in done.stdout
    assert "sibling; needed: spouse" in done.stdout


def test_an_unknown_name_is_refused_with_the_nearest_conclusions_and_rules() -> None:
    done = article10("why-not", EXAMPLES / "second-wife-and-her-son.yaml", "mariam.spouse.monogammy")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "mariam.spouse.monogamy" in done.stderr
    assert (
        "route_minor_child"
        in article10("why-not", EXAMPLES / "second-wife-and-her-son.yaml", "route_minorchild").stderr
    )
