"""The JSON Schema for editors says what the reader says."""

import copy
from typing import Any

import jsonschema
import pytest
import yaml

from engine.json_schema import schema_of
from engine.reading import read_text
from facts.case_file import CaseFile
from knowledge.law import ENGLISH

SCHEMA = schema_of(CaseFile, "A family", ENGLISH)
FAMILY = """\
case: Samir and his family
application: {submitted: 2024-06-15, extensions: [2024-09-01, 2024-10]}
sponsor:
  name: Samir
  birth_date: 1990
  protection: {kind: refugee, decided: 2024-03-15}
  stays: [{kind: limited, as: spouse}]
  income: [{kind: wages, net_monthly: 1800.00}]
  minor: none
applicants:
  rania:
    relation: spouse
    nationality: NO
    documents: [travel_document, {kind: school_report, language: ar}]
  yusuf:
    relation: child_of_partner
    parents: [rania, other]
    will_live_together: yes
    relationship: {cohabitation: {from: 2021-06-15, to: 2022-06}}
household: {dependants_in_belgium: 0}
findings:
  - {of: yusuf, about: consent, holds: yes, by: caseworker 12, on: 2024-10-01, because: a letter}
"""
CHECK = jsonschema.Draft202012Validator(SCHEMA)


def as_an_editor_sees_it(text: str) -> Any:
    """The file by the types of YAML 1.2, where a date is a string, and ``NO`` and ``yes`` are words."""

    class Loader(yaml.SafeLoader):
        """Without the types that YAML 1.2 left behind."""

    Loader.yaml_implicit_resolvers = {
        first: [(tag, form) for tag, form in forms if not tag.endswith((":timestamp", ":bool"))]
        for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load(text, Loader)


def test_the_schema_is_valid_draft_2020_12() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"].endswith("2020-12/schema")
    assert SCHEMA["title"] == "A family"


def test_a_family_the_reader_reads_fits_the_schema() -> None:
    assert read_text(FAMILY, "family.yaml", CaseFile)
    CHECK.validate(as_an_editor_sees_it(FAMILY))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("sponsr",), {}),
        (("applicants",), {}),
        (("applicants", "rania", "relatoin"), "spouse"),
        (("applicants", "rania", "relation"), "spose"),
        (("applicants", "rania", "nationality"), "norway"),
        (("applicants", "rania", "birth_date"), "20-05-2014"),
        (("applicants", "rania", "birth_date"), "2014-13"),
        (("applicants", "rania", "birth_date"), 1850),
        (("applicants", "rania", "marriage"), "none"),
        (("applicants", "rania", "documents"), ["traveldocument"]),
        (("applicants", "rania", "documents"), [{"language": "ar"}]),
        (("applicants", "yusuf", "parents"), ["other", "other", "other"]),
        (("applicants", "yusuf", "consent"), {"by": "sponsor"}),
        (("applicants", "sponsor"), {"relation": "child"}),
        (("household", "dependants_in_belgium"), -1),
        (("sponsor", "name"), "x" * 501),
        (("sponsor", "income"), [{"kind": "wages", "net_monthly": "1.800,00"}]),
    ],
)
def test_a_typo_does_not_fit(path: tuple[str, ...], value: object) -> None:
    changed = copy.deepcopy(as_an_editor_sees_it(FAMILY))
    at = changed
    for name in path[:-1]:
        at = at[name]
    at[path[-1]] = value
    assert not CHECK.is_valid(changed)


def test_what_does_not_exist_is_said_with_none() -> None:
    changed = as_an_editor_sees_it(FAMILY)
    changed["sponsor"]["protection"] = changed["household"]["housing"] = "none"
    CHECK.validate(changed)


def test_a_field_is_described_by_its_question_and_help() -> None:
    decided = SCHEMA["$defs"]["Protection"]["properties"]["decided"]
    assert decided["description"].startswith("On which day was protection granted? The day of the decision")
    assert SCHEMA["$defs"]["Stay"]["required"] == ["kind"]
    assert next(iter(SCHEMA["$defs"]["Cohabitation"]["properties"])) == "from"
