"""Somebody without a name is told by what that person is to the sponsor, in every language, never by an id that was made."""

import pytest

from engine.persons_in_words import called
from engine.sections import Asked
from facts.case_file import RELATIONS
from knowledge import law
from knowledge.offered import BASE
from tests.consultations import ON, held

NAMELESS = ("unknown", "child", "yes", "unknown", "spouse", "yes", "unknown", "child", "no")
"""Two children and a spouse, none of them named."""
CALLED = {
    "en": ["Child 1", "Spouse", "Child 2"],
    "nl": ["Kind 1", "Echtgenoot of echtgenote", "Kind 2"],
    "fr": ["Enfant 1", "Conjoint", "Enfant 2"],
}


@pytest.mark.parametrize("language", law.LANGUAGES)
def test_in_a_consultation_they_are_told_apart_by_what_they_are(language: str) -> None:
    talk = held([*NAMELESS, "15 June 2024", "so far"], language=language)
    assert list(talk.consultation.names.values()) == CALLED[language]
    told = " ".join(talk.screen.split())
    assert all(name in told for name in CALLED[language])
    assert "person" not in told.replace("personne", "").replace("persoon", "").replace("personal", "")


@pytest.mark.parametrize("language", law.LANGUAGES)
def test_the_result_calls_them_so_too(language: str) -> None:
    case = held([*NAMELESS, "15 June 2024"], language=language).consultation.case
    assert case is not None
    result = BASE.speaking(language).examine(case, Asked(ON, False, {})).result
    assert [result["applicants"][person]["name"] for person in case.node.fields["applicants"]] == CALLED[language]
    assert all(one["because"]["text"].count("person") == 0 for one in result["applicants"].values())


def test_they_can_be_chosen_by_what_they_are_called() -> None:
    text = "applicants: {person: {relation: parent}, person-2: {relation: child}, amal: {relation: child, name: Amal}}"
    case = BASE.read_text(text, "family")
    names = called(case.node.fields["applicants"], BASE.wording)
    assert names == {"person": "Parent", "person-2": "Child", "amal": "Amal"}


def test_an_id_that_the_writer_of_a_case_file_chose_is_kept() -> None:
    case = BASE.read_text("applicants: {wife: {relation: spouse}, eldest: {relation: child}}", "family")
    assert called(case.node.fields["applicants"], BASE.wording) == {"wife": "wife", "eldest": "eldest"}


@pytest.mark.parametrize("language", law.LANGUAGES)
def test_every_relation_has_a_word_for_somebody_without_a_name(language: str) -> None:
    assert {f"nameless-{relation}" for relation in RELATIONS} <= BASE.speaking(language).wording.keys
