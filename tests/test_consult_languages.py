"""A consultation in Dutch and French: the words of the prompt, answers in the language's own words, the case file's comments."""

import pytest

from engine.answers import words_of
from engine.conversation import COMMANDS
from engine.sections import Asked
from knowledge.offered import BASE
from tests.consultations import BEGIN, held, without

OTHERS = tuple(language for language in BASE.languages if language != "en")
FAMILY = "refugee-wife-two-children"
CIVIL_STATUS = "applicants.lina.civil_status"
LANGUAGE = pytest.mark.parametrize("language", OTHERS)


def words(language: str, command: str) -> tuple[str, ...]:
    return words_of(BASE.speaking(language).wording, f"typed-{command}")


@LANGUAGE
@pytest.mark.parametrize("command", COMMANDS)
def test_a_word_of_the_prompt_does_the_same_in_english_and_in_the_language(language: str, command: str) -> None:
    case = without(FAMILY, CIVIL_STATUS)
    english = held([command.replace("-", " ")], case, language=language)
    for word in words(language, command):
        own = held([word.upper()], case, language=language)
        assert (own.ending, own.screen) == (english.ending, english.screen)
        assert [event.does for event in own.events] == [event.does for event in english.events]


@pytest.mark.parametrize("language", BASE.languages)
def test_no_word_of_the_prompt_means_two_things(language: str) -> None:
    typed = [word for command in COMMANDS for word in words(language, command)]
    typed += [
        word
        for answer in ("yes", "no", "none")
        for word in words_of(BASE.speaking(language).wording, f"answer-{answer}")
    ]
    assert len(typed) == len(set(typed))


def test_a_french_apostrophe_may_be_typed_as_it_is_printed() -> None:
    case = without(FAMILY, CIVIL_STATUS)
    assert held(["jusqu\u2019ici"], case, language="fr").screen == held(["so far"], case, language="fr").screen


@pytest.mark.parametrize(
    ("language", "lines", "written"),
    [
        ("nl", ("Rania", "echtgenoot", "nee", "15 juni 2024", "geen"), ("submitted: 2024-06-15", "protection: none")),
        ("fr", ("Rania", "conjoint", "non", "1er juin 2024", "aucune"), ("submitted: 2024-06-01", "protection: none")),
    ],
)
def test_answers_in_the_words_of_the_language_stand_in_the_case_file_as_in_any_other(
    language: str, lines: tuple[str, ...], written: tuple[str, ...]
) -> None:
    talk = held(lines, language=language)
    assert len(talk.events) == len(lines)
    for line in written:
        assert line in talk.case


@LANGUAGE
def test_the_same_is_asked_in_every_language(language: str) -> None:
    """Question by question: what is asked, what waits for it, and the two values that differ."""
    english, other = held([*BEGIN, "15/6/2024"]), held([*BEGIN, "15/6/2024"], language=language)
    assert other.consultation.question is not None and english.consultation.question is not None
    assert other.consultation.question.path == english.consultation.question.path
    assert other.consultation.reason == english.consultation.reason


@LANGUAGE
def test_the_case_file_of_a_consultation_reads_the_same_whatever_language_its_comments_are_in(language: str) -> None:
    english, other = held([*BEGIN, "15/6/2024", "unknown"]), held([*BEGIN, "15/6/2024", "unknown"], language=language)
    assert other.case != english.case
    read = [BASE.read_text(talk.case, "case.yaml").node for talk in (english, other)]
    assert read[0] == read[1]
    asked = Asked("2025-01-10", False, {})
    results = [BASE.examine(BASE.read_text(talk.case, "case.yaml"), asked).result for talk in (english, other)]
    assert results[0]["applicants"]["rania"]["verdict"] == results[1]["applicants"]["rania"]["verdict"]
