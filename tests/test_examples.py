"""The examples of the documentation: each is assessed and comes to what it was written to show."""

from typing import Any

import pytest
import yaml

from engine.calendar import span_of
from facts.opening import Options
from facts.reading import read_family
from knowledge.assessment import assess
from knowledge.law import ENGLISH
from knowledge.result import result_of
from tests.families import EXAMPLES, SCENARIOS

EXPECTED: dict[str, dict[str, str]] = yaml.safe_load((SCENARIOS.parent / "examples.yaml").read_text(encoding="utf-8"))


def _assessed(name: str) -> dict[str, Any]:
    return result_of(assess(read_family(EXAMPLES / f"{name}.yaml"), Options(span_of("2024-12-01"))), ENGLISH)


def test_every_example_is_expected_to_come_to_something() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.yaml")} == set(EXPECTED)
    assert len(EXPECTED) >= 10


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_an_example_comes_to_its_verdicts(name: str) -> None:
    told = _assessed(name)
    assert {person: found["verdict"] for person, found in told["applicants"].items()} == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_condition_of_an_example_has_a_sentence_and_a_provision(name: str) -> None:
    for person in _assessed(name)["applicants"].values():
        for route in person["routes"]:
            for condition in route["conditions"]:
                assert condition["because"]["text"].endswith((".", ")"))
                assert condition["provision"]["cited"]
                assert bool(condition["missing"]) == (condition["status"] == "undetermined")


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_trace_of_an_example_reaches_the_lines_of_its_file(name: str) -> None:
    text = (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8").splitlines()
    read = [value for run in _assessed(name)["trace"]["runs"] for firing in run["firings"] for value in firing["read"]]
    placed = [value for value in read if "line" in value]
    assert placed
    for value in placed:
        last = value["path"].rsplit(".", 1)[-1].split("[")[0]
        around = "\n".join(text[max(0, value["line"] - 3) : value["line"]])
        assert last in around, f"{value['path']} is not near line {value['line']}"
