"""The grounds for a letter: sentence by sentence from conclusions, and no sentence without its citation."""

import json
import re
from typing import Any

import pytest

from engine.reasons import Reasons, reasons_of
from engine.report import report_of
from engine.report_markdown import reasons_markdown
from engine.sections import Asked
from knowledge.offered import BASE
from tests.command import article10
from tests.families import EXAMPLES, changed, families, written

ASKED = Asked("2024-12-01", strict=False, readings={})
PATHS = sorted(EXAMPLES.glob("*.yaml"))
SECOND_WIFE = EXAMPLES / "second-wife-and-her-son.yaml"


def _drafts(case: Any) -> list[Reasons]:
    report = report_of(BASE.examine(case, ASKED).result, BASE.sections, BASE.wording)
    return [reasons_of(report, person, BASE) for person in report.persons]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_no_sentence_of_a_draft_is_without_citation(path: Any) -> None:
    for draft in _drafts(BASE.read(path)):
        sentences = [reason for part in draft.parts for reason in part.reasons]
        assert sentences
        assert all(reason.sentence.endswith((".", "?", "!", ")")) and reason.cited for reason in sentences)
        told = [line for line in reasons_markdown(draft, BASE.wording).splitlines() if re.match(r"\d+\. ", line)]
        assert len(told) == len(sentences)
        assert all(line.endswith(")*") for line in told)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_draft_tells_every_condition_and_the_verdict_in_the_words_of_the_result(path: Any) -> None:
    result = BASE.examine(BASE.read(path), ASKED).result
    for draft, person in zip(_drafts(BASE.read(path)), result["applicants"].values(), strict=True):
        sentences = {reason.sentence for part in draft.parts for reason in part.reasons}
        for route in person["routes"]:
            for condition in route["conditions"]:
                assert condition["because"]["text"] in sentences
        assert draft.parts[-1].reasons[0].sentence == person["because"]["text"]


def test_a_refusal_turns_on_the_provision_of_the_condition_that_fails() -> None:
    (draft,) = [draft for draft in _drafts(BASE.read(SECOND_WIFE)) if draft.person == "mariam"]
    assert draft.parts[-1].reasons[0].cited == "Art. 10 § 1 al. 2"


@pytest.mark.parametrize(
    ("stated", "cited"),
    [
        ({"applicants.amina.inquiry": "sham"}, "Art. 11 § 1 al. 1 4°"),
        ({"applicants.amina.family_life_real": False}, "Art. 11 § 1 al. 1 2°"),
        ({"applicants.amina.inquiry": "sham", "applicants.amina.family_life_real": False}, "Art. 11 § 1 al. 1 4°"),
    ],
)
def test_a_sham_adoption_and_the_want_of_family_life_are_refused_by_points_of_their_own(
    stated: dict[str, Any], cited: str
) -> None:
    case = changed(families()["refugee_and_child"], stated)
    (draft,) = _drafts(BASE.read_text(written(case), "family.yaml"))
    assert draft.parts[-1].reasons[0].cited == cited


def test_facts_cite_the_line_of_the_case_file_on_which_they_stand() -> None:
    lines = SECOND_WIFE.read_text(encoding="utf-8").splitlines()
    (draft,) = [draft for draft in _drafts(BASE.read(SECOND_WIFE)) if draft.person == "mariam"]
    facts = {reason.sentence: reason.cited for reason in draft.parts[1].reasons}
    cited = facts["Mariam, day of the marriage: 8 August 2012."]
    assert "2012-08-08" in lines[int(cited.removeprefix("case file, line ")) - 1]


def test_an_amount_and_a_finding_are_cited_too() -> None:
    family = changed(families()["subsidiary_late_with_means"], {
        "findings": [{"of": "hodan", "about": "means", "holds": True, "by": "caseworker 12", "on": "2023-07-01",
                      "because": "rent is paid by the municipality"}],
        "sponsor.income": [{"kind": "wages", "net_monthly": 1900.00, "since": "2022-02-01"}],
    })  # fmt: skip
    (draft,) = _drafts(BASE.read_text(written(family), "family.yaml"))
    facts = {reason.sentence: reason.cited for reason in draft.parts[1].reasons}
    (found,) = [sentence for sentence in facts if "rent is paid by the municipality" in sentence]
    assert facts[found] == "finding of a person, case file"
    (draft,) = _drafts(BASE.read_text(written(families()["subsidiary_late_with_means"]), "family.yaml"))
    (amount,) = [reason for reason in draft.parts[1].reasons if reason.sentence.startswith("integration income 120: ")]
    assert amount.cited == "Art. 10 § 5 al. 1 (secondary)"


def test_digits_in_the_form_of_a_day_that_is_none_are_told_as_a_text() -> None:
    assert BASE.wording.value("2024-03-15", {}) == "15 March 2024"
    assert BASE.wording.value("0007", {}) == "0007"
    assert BASE.wording.value("2024-13", {}) == "2024-13"


def test_the_command_writes_markdown_and_data_under_one_head() -> None:
    done = article10("reasons", SECOND_WIFE, "--person", "mariam", "--on", "2024-12-01")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("# Draft of the grounds: Mariam\n")
    (data,) = json.loads(
        article10("reasons", SECOND_WIFE, "--person", "mariam", "--on", "2024-12-01", "--format", "json").stdout
    )
    assert f"head `{data['head']}`" in done.stdout
    assert data["head"] in article10("assess", SECOND_WIFE, "--on", "2024-12-01").stdout


def test_a_person_who_is_not_in_the_file_is_refused_with_the_nearest_name() -> None:
    done = article10("reasons", SECOND_WIFE, "--person", "maryam")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "did you mean mariam" in done.stderr


def test_markdown_in_a_name_stays_a_name() -> None:
    family = changed(families()["refugee_and_wife"], {"applicants.rania.name": "[Rania](javascript:x) <b>|`"})
    (draft,) = _drafts(BASE.read_text(written(family), "family.yaml"))
    told = reasons_markdown(draft, BASE.wording)
    assert "<b>" not in told.replace("\\<b", "")
    assert "[Rania](" not in told.replace("\\[", "")
