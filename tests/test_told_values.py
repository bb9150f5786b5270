"""A value that is told as one of the case file stands there as it is told, once, whatever the rules made of it."""

import re
from typing import Any

import pytest
import yaml

from engine.canonical import canonical
from engine.field_at import field_at
from engine.reading import CaseText
from engine.reasons import reasons_of
from engine.report import report_of
from engine.sections import Asked
from knowledge.offered import BASE
from tests.command import article10
from tests.families import EXAMPLES, changed, families, written

ASKED = Asked("2024-12-01", strict=False, readings={})
PARTNERS_CHILD: dict[str, Any] = {
    "case": "A German partnership and a child",
    "application": {"submitted": "2024-10-07", "complete": "2024-10-07", "place": "embassy"},
    "sponsor": {
        "name": "Ali",
        "nationality": "ER",
        "arrival_in_belgium": "2021-09-12",
        "protection": {"kind": "refugee", "applied": "2021-09-14", "decided": "2024-04-22"},
    },
    "applicants": {
        "peter": {
            "relation": "registered_partner",
            "birth_date": "1985-01-01",
            "partnership": {"date": "2019-01-01", "country": "DE", "validity_doubted": False},
            "will_live_together": True,
        },
        "kid": {"relation": "child_of_partner", "birth_date": "2012-01-01", "parents": ["peter", "sponsor"]},
    },
}


def _read(case: CaseText) -> list[dict[str, Any]]:
    runs = BASE.examine(case, ASKED).result["trace"]["runs"]
    return [value for run in runs for firing in run["firings"] for value in firing["read"]]


def _facts(case: CaseText, person: str) -> list[str]:
    report = report_of(BASE.examine(case, ASKED).result, BASE.sections, BASE.wording)
    (draft,) = [reasons_of(report, one, BASE) for one in report.persons if one.id == person]
    return [f"{reason.sentence} ({reason.cited})" for reason in draft.parts[1].reasons]


def _in_yaml(told: Any, path: str) -> Any:
    """What a plain reader of YAML finds at the path."""
    for name in re.split(r"[.\[]", path.replace("]", "")):
        told = told[int(name)] if isinstance(told, list) else told[name]
    return told


def _in_words(value: Any) -> Any:
    if isinstance(value, list):
        return [_in_words(item) for item in value]
    return value.lower() if isinstance(value, str) else str(canonical(value)).lower()


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_what_the_trace_of_an_example_cites_from_a_line_is_what_a_reader_of_yaml_finds_there(path: Any) -> None:
    text = path.read_text(encoding="utf-8")
    plain = yaml.load(text, yaml.BaseLoader)
    cited = [value for value in _read(BASE.read_text(text, path.name)) if "line" in value]
    assert cited
    for value in cited:
        there = _in_yaml(plain, value["path"])
        if not (isinstance(there, list) and any(isinstance(item, dict) for item in value["value"])):
            assert _in_words(value["value"]) == _in_words(there), value


def test_no_field_is_told_that_a_case_file_cannot_have() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.yaml"))]
    for text in (written(PARTNERS_CHILD), *texts):
        for value in _read(BASE.read_text(text, "family.yaml")):
            assert value["path"].startswith("findings[") or field_at(value["path"], BASE.case_file), value


def test_the_parents_of_a_child_are_told_once_and_as_the_file_names_them() -> None:
    case = BASE.read(EXAMPLES / "son-whose-mother-has-not-consented.yaml")
    told = [sentence for sentence in _facts(case, "natnael") if ", parents:" in sentence]
    assert told == ["Natnael, parents: the sponsor and somebody outside this case. (case file, line 23)"]


def test_the_tree_under_a_condition_names_both_parents_wherever_it_rests_on_them() -> None:
    example = EXAMPLES / "son-whose-mother-has-not-consented.yaml"
    drawn = article10("why", example, "natnael.minor_child.consent", "--on", "2024-12-01", COLUMNS="200").stdout
    told = [line.strip(" │├└─·") for line in drawn.splitlines() if ".parents:" in line]
    assert set(told) == {"applicants.natnael.parents: sponsor, other (line 23)"}


def test_the_state_of_a_partnership_is_told_as_a_state_and_never_as_the_persons_who_hold_the_right() -> None:
    told = _facts(BASE.read_text(written(PARTNERS_CHILD), "family.yaml"), "kid")
    (state,) = [sentence for sentence in told if "country of the partnership" in sentence]
    assert state.startswith("peter, country of the partnership: Germany.")


def test_that_partners_are_not_barred_by_a_second_marriage_rests_on_their_being_partners() -> None:
    (firing,) = [
        firing
        for run in BASE.examine(BASE.read_text(written(PARTNERS_CHILD), "family.yaml"), ASKED).result["trace"]["runs"]
        for firing in run["firings"]
        if firing["rule"] == "parents_not_barred" and "kid" in firing["because"]["text"]
    ]
    assert [(value["path"], value["value"]) for value in firing["read"]] == [
        ("applicants.peter.relation", "registered_partner")
    ]


def test_a_finding_keeps_what_was_found() -> None:
    found = {"of": "hodan", "about": "means", "by": "caseworker 12", "on": "2023-07-01", "because": "rent is paid"}
    for holds in (True, False):
        family = changed(families()["subsidiary_late_with_means"], {"findings": [found | {"holds": holds}]})
        told = [one for one in _read(BASE.read_text(written(family), "family.yaml")) if one["path"].startswith("find")]
        assert told and all(one["value"] is holds for one in told)
