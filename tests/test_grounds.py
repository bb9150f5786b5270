"""Why: every conclusion of every example has a tree that ends in what somebody gave, found or presumed, or in an amount."""

import json
from typing import Any

import pytest

from engine.conclusions import Conclusion, conclusions_of
from engine.grounds import AMOUNT, FINDING, FIRING, GIVEN, PRESUMPTION, Ground, Grounds
from knowledge.offered import BASE
from tests.command import article10
from tests.families import EXAMPLES

ENDS = (GIVEN, FINDING, AMOUNT, PRESUMPTION)
PATHS = sorted(EXAMPLES.glob("*.yaml"))
FAMILY = EXAMPLES / "refugee-wife-two-children.yaml"


def _result(path: Any) -> dict[str, Any]:
    from engine.sections import Asked

    return BASE.assess(path, Asked("2024-12-01", False, {}))


@pytest.mark.parametrize("full", [False, True], ids=["what decided", "every firing"])
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_every_conclusion_ends_in_given_facts_amounts_presumptions_and_findings(path: Any, full: bool) -> None:
    result = _result(path)
    grounds = Grounds(result, BASE.wording, full=full)
    for conclusion in conclusions_of(result, BASE.sections).values():
        for leaf in grounds.of(conclusion).leaves():
            assert leaf.kind in ENDS or leaf.told_above, f"{conclusion.name}: {leaf.text}"


def _grounds(path: Any, name: str, *, full: bool = False) -> tuple[Conclusion, Ground]:
    result = _result(path)
    conclusion = conclusions_of(result, BASE.sections)[name]
    return conclusion, Grounds(result, BASE.wording, full=full).of(conclusion)


def test_the_reason_of_the_tree_is_that_of_the_result() -> None:
    conclusion, ground = _grounds(FAMILY, "rania.spouse.minimum_age")
    assert (ground.kind, ground.text) == (FIRING, conclusion.text)
    assert {leaf.text.split(":")[0] for leaf in ground.leaves() if leaf.kind == GIVEN} >= {
        "applicants.rania.birth_date",
        "sponsor.birth_date",
    }


def test_what_did_not_decide_is_left_out_unless_all_is_asked_for() -> None:
    _, pruned = _grounds(FAMILY, "rania.spouse.housing")
    _, whole = _grounds(FAMILY, "rania.spouse.housing", full=True)
    adequate = "household.housing.adequate"
    assert not any(leaf.text.startswith(adequate) for leaf in pruned.leaves())
    assert any(leaf.text.startswith(adequate) for leaf in whole.leaves())


def test_a_finding_is_told_with_who_found_it_when_and_why() -> None:
    _, ground = _grounds(EXAMPLES / "late-filing-found-excusable.yaml", "layla")
    found = [leaf for leaf in ground.leaves() if leaf.kind == FINDING]
    assert found and "found by" in found[0].text and "excusable delay" in found[0].text


def test_the_command_draws_the_tree_lists_the_names_and_suggests_the_nearest() -> None:
    drawn = article10("why", FAMILY, "rania.minimum_age", "--on", "2024-12-01", COLUMNS="100").stdout
    assert drawn.startswith("rania.spouse.minimum_age  met")
    assert max(map(len, drawn.splitlines())) <= 100
    assert "rania.spouse.minimum_age" in article10("why", FAMILY).stdout
    missing = article10("why", FAMILY, "rania.spouse.minimun_age")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert "rania.spouse.minimum_age" in missing.stderr and len(missing.stderr.splitlines()) == 1
    told = json.loads(article10("why", FAMILY, "rania", "--format", "json").stdout)
    assert told["because"]["under"]
