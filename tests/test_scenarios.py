"""Every scenario: a family, and what the law says of it."""

from typing import Any

import pytest

from tests.families import changed, families, result, scenarios


def _family(scenario: dict[str, Any]) -> dict[str, Any]:
    base = scenario["case"] if "case" in scenario else families()[scenario["family"]]
    return changed(base, scenario.get("but", {}))


def _kinds(entries: list[dict[str, Any]]) -> set[str]:
    return {entry["kind"] for entry in entries}


def _differences(expected: dict[str, Any], told: dict[str, Any]) -> list[str]:
    papers = {name: _kinds(entries) for name, entries in told["documents"].items()}
    steps = {step["id"] for step in told["next_steps"]}
    found: dict[str, Any] = {
        "verdict": told["verdict"],
        "exemptions": told["exemptions"],
        "proof": {tie["tie"]: tie["step"] for tie in told["proof"]},
        "clocks": {clock["id"]: clock["date"] for clock in told["clocks"]},
        "fees": {fee["id"]: fee["status"] for fee in told["fees"]},
        "filing": {place["case"]: place["status"] for place in told["filing"]},
        "after_admission": {entry["id"]: entry["status"] for entry in told["after_admission"]},
        "weighings": {entry["about"]: entry["status"] for entry in told["weighings"]},
        "indicated": told.get("indicated", {}).get("verdict", "nothing"),
        "regime": told["law"]["regime"],
        "routes": [route["category"] for route in told["routes"]],
        "conditions": {
            route["category"]: {condition["id"]: condition["status"] for condition in route["conditions"]}
            for route in told["routes"]
        },
    }
    wrong: list[str] = []

    def compare(name: str, wanted: Any, given: Any) -> None:
        if isinstance(wanted, dict) and isinstance(given, dict):
            for key, value in wanted.items():
                compare(f"{name}.{key}", value, given.get(key, "absent"))
        elif str(wanted) != str(given):
            wrong.append(f"{name}: expected {wanted}, found {given}")

    for name, wanted in expected.items():
        if name in ("missing", "excused"):
            compare(name, sorted(wanted), sorted(papers[name]))
        elif name in ("required", "defective"):
            compare(name, sorted(wanted), sorted(papers[name] & set(wanted)))
        elif name.startswith("not_") and name[4:] in papers:
            compare(name, [], sorted(papers[name[4:]] & set(wanted)))
        elif name == "next":
            compare(name, sorted(wanted), sorted(steps & set(wanted)))
        elif name == "not_next":
            compare(name, [], sorted(steps & set(wanted)))
        elif name == "routes":
            compare(name, sorted(wanted), sorted(found["routes"]))
        else:
            compare(name, wanted, found[name])
    return wrong


@pytest.mark.parametrize("scenario", [pytest.param(one, id=one["scenario"]) for one in scenarios()])
def test_scenario(scenario: dict[str, Any]) -> None:
    options = scenario.get("options", {})
    told = result(_family(scenario), **options)["applicants"]
    wrong = [
        f"{person}: {difference}"
        for person, expected in scenario["expect"].items()
        for difference in _differences(expected, told[person])
    ]
    assert not wrong, "\n".join([scenario.get("doubt", ""), *wrong])
