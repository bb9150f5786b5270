"""The next question: only what matters is asked, with the reason; nothing that matters is left unasked."""

import itertools
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from engine.changing import CaseTree, Change
from engine.conclusions import conclusions_of
from engine.errors import UnusableInput
from engine.next_question import NextQuestion, NextQuestions, next_question, next_questions
from engine.question_reason import none_at
from engine.reading import CaseText
from engine.sections import Asked
from engine.value_put import value_at, with_value
from engine.vocabulary import Node
from engine.written_case import written as case_written
from facts.case_file import CaseFile
from knowledge.offered import BASE
from tests.families import EXAMPLES, written
from tests.question_counts import Consultation, consulted
from tests.question_counts import examples as example_files
from tests.strategies import absent_fields, random_families, some_given_fields, values, with_field, without
from tests.test_properties import examples, possible

ON = "2024-12-01"
ASKED = Asked(ON, False, {})
STRICT = Asked(ON, True, {})
REFUGEE = {
    "application": {"submitted": "2024-06-15", "place": "embassy"},
    "sponsor": {
        "birth_date": "1988-02-01",
        "nationality": "SY",
        "civil_status": "married",
        "arrival_in_belgium": "2022-10-05",
        "protection": {"kind": "refugee", "applied": "2022-10-06", "decided": "2024-03-15"},
        "stays": [],
        "income": [],
        "employed": False,
    },
}


def read(family: dict[str, Any]) -> CaseText:
    return BASE.read_text(written(family), "case.yaml")


def verdicts(case: CaseText, asked: Asked = ASKED) -> dict[str, str]:
    told = BASE.examine(case, asked).result["applicants"]
    return {person: one["verdict"] for person, one in told.items()}


AGAINST_A_PRESUMPTION = ("second-wife-and-her-son",)
"""Examples that contradict what is presumed, which is asked only where nothing is to be presumed."""


@cache
def consultation(path: Path) -> Consultation:
    return consulted(BASE.read(path), ON, strict=path.stem in AGAINST_A_PRESUMPTION)


@cache
def trials_of(asked: str) -> Any:
    return BASE.family_trials(STRICT if asked == "strict" else ASKED)


# ---- from an empty start ----


@pytest.mark.parametrize("path", example_files(), ids=lambda path: path.stem)
def test_a_consultation_answered_from_an_example_ends_in_its_verdicts(path: Path) -> None:
    full = BASE.read(path)
    findings = full.node.fields.get("findings")
    told = consultation(path)
    case = told.case
    if findings:  # what an authority has found is no question to a family
        case = with_value(case, "findings", findings)
    assert verdicts(case) == verdicts(full)
    asked = [question.path for question in told.questions]
    assert len(asked) == len(set(asked))  # nor is what was answered "unknown" asked again


def test_what_is_presumed_is_asked_only_where_nothing_is_to_be_presumed() -> None:
    path = EXAMPLES / "second-wife-and-her-son.yaml"
    strictly = [question.path for question in consultation(path).questions]
    presuming = [question.path for question in consulted(BASE.read(path), ON).questions]
    assert "applicants.mariam.marriage.polygamous" in strictly
    assert "applicants.mariam.marriage.polygamous" not in presuming


def test_what_no_longer_matters_is_not_asked() -> None:
    """Of a brother nothing is asked but when he applied: Article 10 names no brothers. Of a refugee's family that applied in
    time nobody asks for housing."""
    brother = consultation(EXAMPLES / "brother-of-a-refugee.yaml")
    assert [question.path for question in brother.questions] == ["application.submitted"]
    family = consultation(EXAMPLES / "refugee-wife-two-children.yaml")
    assert not [question.path for question in family.questions if "housing" in question.path]


def test_the_day_of_filing_comes_first_for_it_decides_which_law_governs() -> None:
    question = next_question(read({"applicants": {"rania": {"relation": "spouse"}}}), ASKED, BASE)
    assert question is not None
    assert question.path == "application.submitted"
    assert question.waiting == ("rania",)
    assert question.one.conclusions["rania"] != question.other.conclusions["rania"]


# ---- a question asked can matter ----


def reasons() -> Iterator[tuple[CaseText, NextQuestion]]:
    """Every question of every consultation with the case in which it was asked."""
    for path in example_files()[2::7]:
        full = BASE.read(path)
        told = consultation(path)
        case = BASE.read_text(
            written({"applicants": {p: {"relation": n.fields["relation"]} for p, n in _persons(full)}}), "case.yaml"
        )
        for question in told.questions:
            yield case, question
            answer = value_at(full, question.path)
            none = value_at(full, question.none_at) if question.none_at else None
            if answer is not None:
                case = with_value(case, question.path, answer)
            elif isinstance(none, Node) and none.none:
                case = with_value(case, question.none_at, none)


def _persons(case: CaseText) -> list[tuple[str, Node]]:
    return list(case.node.fields["applicants"].items())


def test_the_two_values_of_each_reason_lead_to_different_conclusions_as_a_file_with_them_is_assessed() -> None:
    """The reason is put into a case file as it is written, and the whole assessment says what it was told to say."""
    checked = 0
    for case, question in reasons():
        tree = CaseTree(case_written(case.node), "case.yaml", CaseFile, BASE.read_tree)
        beside = [Change(path, value) for path, value in question.given.items()]
        for side in (question.one, question.other):
            at = question.none_at if side.value == "none" and question.none_at else question.path
            changed_case = tree.read([*beside, Change(at, side.value)])
            found = conclusions_of(BASE.examine(changed_case, ASKED).result, BASE.sections)
            persons = {name for name in side.conclusions if "." not in name}
            assert {name: found[name].status for name in persons} == {name: side.conclusions[name] for name in persons}
            checked += 1
        assert question.one.conclusions != question.other.conclusions
        assert set(question.one.conclusions) == set(question.other.conclusions)
    assert checked > 50


@pytest.mark.parametrize("path", example_files(), ids=lambda path: path.stem)
def test_conclusions_tried_quickly_are_those_of_the_whole_assessment(path: Path) -> None:
    case = BASE.read(path)
    quick = trials_of("").whole(case).conclusions
    whole = conclusions_of(BASE.examine(case, ASKED).result, BASE.sections)
    differing = {name: (status, whole[name].status) for name, status in quick.items() if whole[name].status != status}
    assert differing == {}


# ---- small vocabularies, by brute force ----

SMALL = {
    "a wife of whom little is known": (
        {**REFUGEE, "applicants": {"rania": {"relation": "spouse", "birth_date": "1990-07-12"}}},
        {
            "applicants.rania.will_live_together": ("true", "false"),
            "applicants.rania.marriage.date": ("2014-05-20", "2023-05-20"),
            "applicants.rania.documents": ("[]", "[marriage_certificate]"),
            "household.health_insurance": ("true", "false"),
            "household.housing.adequate": ("true", "false"),
        },
    ),
    "a daughter whose custody is not known": (
        {
            **REFUGEE,
            "applicants": {
                "lina": {"relation": "child", "birth_date": "2018-11-30", "documents": ["birth_certificate"]}
            },
        },
        {
            "applicants.lina.civil_status": ("unmarried", "married"),
            "applicants.lina.will_live_together": ("true", "false"),
            "applicants.lina.parents": ("[sponsor]", "[sponsor, other]"),
            "applicants.lina.custody": ("[sponsor]", "[sponsor, other]", "[other]"),
            "applicants.lina.dependent_on": ("[sponsor]", "[]"),
            "applicants.lina.consent.given": ("true", "false"),
        },
    ),
    "a grown daughter with a disability": (
        {
            **REFUGEE,
            "applicants": {
                "shabnam": {
                    "relation": "child",
                    "birth_date": "1999-01-01",
                    "documents": ["birth_certificate"],
                    "parents": ["sponsor", "other"],
                }
            },
        },
        {
            "applicants.shabnam.civil_status": ("unmarried", "divorced"),
            "applicants.shabnam.will_live_together": ("true", "false"),
            "applicants.shabnam.disability.unable_to_provide": ("true", "false"),
            "applicants.shabnam.disability.certified_by_approved_doctor": ("true", "false"),
            "household.health_insurance": ("true", "false"),
        },
    ),
}


@pytest.mark.parametrize("name", SMALL)
def test_brute_force_finds_no_verdict_that_an_unasked_field_would_change(name: str) -> None:
    """Every answer to every question is gone through; where nothing of a field is asked any more, no values of the fields
    that are left change a verdict."""
    family, choices = SMALL[name]
    text = written(family)
    tree = CaseTree(text, "case.yaml", CaseFile, BASE.read_tree)
    everything = set(choices)
    asking = NextQuestions(ASKED, BASE)
    told = {
        chosen: verdicts_quickly(tree.read([Change(path, value) for path, value in zip(choices, chosen, strict=True)]))
        for chosen in itertools.product(*choices.values())
    }
    waiting: list[dict[str, str]] = [{}]
    elsewhere: set[str] = set()
    ends = 0
    while waiting:
        answers = waiting.pop()
        case = tree.read([Change(path, value) for path, value in answers.items()])
        left = everything - set(answers)
        outcomes = {
            tuple(sorted(verdict.items()))
            for chosen, verdict in told.items()
            if all(dict(zip(choices, chosen, strict=True))[path] == value for path, value in answers.items())
        }
        question = asking.first(case, elsewhere)
        while question is not None and question.path not in left:
            elsewhere.add(question.path)
            question = asking.first(case, elsewhere)
        if question is None:
            assert len(outcomes) == 1, (answers, outcomes)
            ends += 1
        else:
            waiting += [{**answers, question.path: value} for value in choices[question.path]]
    assert ends > 1


def verdicts_quickly(case: CaseText) -> dict[str, str]:
    told = trials_of("").whole(case).conclusions
    return {name: status for name, status in told.items() if "." not in name}


@given(st.data())
@examples(20)
def test_when_nothing_is_asked_any_more_no_completion_changes_a_verdict(data: st.DataObject) -> None:
    """A family of which some is taken away is asked until nothing more is asked; then the rest is filled at random."""
    family = without(data.draw(random_families()), ("findings",))
    family = without(family, *data.draw(some_given_fields(family, least=1, most=6)))
    assume(possible(family))
    asking = NextQuestions(STRICT, BASE)
    case, passed = read(family), set[str]()
    for _ in range(8):
        question = asking.first(case, passed)
        if question is None:
            break
        answers = [side.value for side in (question.one, question.other) if side.value not in ("unknown", "none")]
        tree = CaseTree(case_written(case.node), "case.yaml", CaseFile, BASE.read_tree)
        try:
            case = tree.read([Change(question.path, data.draw(st.sampled_from(answers)))])
        except UnusableInput:
            passed.add(question.path)
    else:
        assume(False)
    assume(not passed)
    told = BASE.family_trials(STRICT).whole(case).conclusions
    before = {name: status for name, status in told.items() if "." not in name}
    ended = yaml.safe_load(case_written(case.node))
    assume(possible(ended))  # YAML's own reader takes NO for a no
    for place, field in data.draw(st.lists(st.sampled_from(absent_fields(ended)), min_size=1, max_size=4)):
        fuller = with_field(ended, place, data.draw(values(field, ended, place)))
        if possible(fuller):
            ended = fuller
    after = BASE.family_trials(STRICT).whole(read(ended)).conclusions
    assert before == {name: status for name, status in after.items() if "." not in name}


RELATIONSHIP = "applicants.giulia.relationship"


@pytest.mark.parametrize(
    ("told", "unknown"),
    [
        ({RELATIONSHIP: None, f"{RELATIONSHIP}.cohabitation": "none"}, ("common_child",)),
        ({RELATIONSHIP: "{cohabitation: {from: 2022-07-01}, common_child: false}"}, ("cohabitation.to",)),
        ({RELATIONSHIP: None}, ("common_child", "cohabitation.from", "cohabitation.to")),
    ],
    ids=["never together", "until when is not known", "neither is known"],
)
def test_one_way_left_open_leaves_the_other_ways_to_ask(told: dict[str, str | None], unknown: tuple[str, ...]) -> None:
    """That they have known each other two years, in contact, and met three times in the last two, would show it as well."""
    text = (EXAMPLES / "registered-partners-who-met-abroad.yaml").read_text(encoding="utf-8")
    tree = CaseTree(text, "case.yaml", CaseFile, BASE.read_tree)
    case = tree.read([Change(path, value) for path, value in told.items()])
    asked = {one.path for one in next_questions(case, ASKED, BASE, [f"{RELATIONSHIP}.{name}" for name in unknown])}
    assert {f"{RELATIONSHIP}.{name}" for name in ("known_since", "regular_contact", "meetings")} <= asked


# ---- the order ----


def test_questions_about_one_person_stay_together() -> None:
    """Once the law is known, a person's questions follow one another; another begins when none is left, or where an answer
    has opened something new."""
    told = consultation(EXAMPLES / "refugee-wife-two-children.yaml")
    about = [question.path.split(".")[1] for question in told.questions if question.path.startswith("applicants.")]
    runs = [person for person, _ in itertools.groupby(about)]
    assert sorted(runs) == ["lina", "rania", "yusuf"]


def test_the_next_question_is_nearest_to_the_last_one() -> None:
    family = {**REFUGEE, "applicants": {"rania": {"relation": "spouse"}, "lina": {"relation": "child"}}}
    case = read(family)
    for person in ("rania", "lina"):
        question = next_question(case, ASKED, BASE, after=f"applicants.{person}.relation")
        assert question is not None and question.path.startswith(f"applicants.{person}.")


def test_the_same_case_is_asked_the_same_whatever_was_tried_before() -> None:
    case = read({**REFUGEE, "applicants": {"rania": {"relation": "spouse"}}})
    once = next_questions(case, ASKED, BASE)
    asking = NextQuestions(ASKED, BASE)
    asking.first(read({"applicants": {"lina": {"relation": "child"}}}))
    assert [(one.path, one.one, one.other) for one in asking.each(case)] == [
        (one.path, one.one, one.other) for one in once
    ]


def test_while_the_law_is_open_too_what_is_asked_follows_from_the_case_and_not_from_what_was_tried_before() -> None:
    full = BASE.read(EXAMPLES / "husband-of-a-woman-with-unlimited-stay.yaml")
    case = read({"applicants": {"taras": {"relation": "spouse"}}})
    going_on = NextQuestions(ASKED, BASE)
    passed, after = {"application.submitted"}, ""
    for _ in range(9):
        question = going_on.first(case, passed, after)
        anew = next_question(case, ASKED, BASE, passed, after)
        assert question is not None and anew is not None
        assert (question.path, question.one, question.other) == (anew.path, anew.one, anew.other)
        after, value = question.path, value_at(full, question.path)
        if value is None:
            passed.add(after)
        else:
            case = with_value(case, after, value)


def test_where_a_group_can_be_said_not_to_be_the_question_says_so() -> None:
    case = read({"application": {"submitted": "2024-06-15"}, "applicants": {"rania": {"relation": "spouse"}}})
    questions = {one.path: one for one in itertools.islice(NextQuestions(ASKED, BASE).each(case), 4)}
    assert questions["sponsor.protection.kind"].none_at == "sponsor.protection"


def test_only_the_first_question_of_a_group_says_that_there_is_none() -> None:
    """Who says none to the day of a decision has not said that there is no protection."""
    case = read({"application": {"submitted": "2024-06-15"}, "applicants": {"rania": {"relation": "spouse"}}})
    assert none_at(CaseFile, case, "sponsor.protection.kind") == "sponsor.protection"
    assert none_at(CaseFile, case, "sponsor.protection.decided") == ""
    assert none_at(CaseFile, case, "applicants.rania.relationship.cohabitation.from").endswith("cohabitation")
    assert none_at(CaseFile, case, "applicants.rania.relationship.cohabitation.to").endswith("cohabitation.to")
