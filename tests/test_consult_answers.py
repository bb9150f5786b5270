"""How people write answers, and what is refused because nobody could be sure of it."""

import pytest

from engine.answers import Answers, NotUnderstood
from engine.scalars import value_of
from engine.vocabulary import Choice, Count, Country, Day, Field, Flag, Language, ListOf, Money, Persons, Text
from facts.case_file import CIVIL_STATUSES, DOCUMENT_KINDS, RELATIONS
from knowledge.offered import BASE
from tests.consultations import BEGIN, held

ANSWERS = Answers(BASE.wording, {"rania": "Rania", "lina": "Lina"})


def written(field: Field, typed: str) -> str:
    return ANSWERS.understood(field, typed).written


def told(field: Field, typed: str) -> str:
    return ANSWERS.understood(field, typed).told


def refusal(field: Field, typed: str) -> str:
    with pytest.raises(NotUnderstood) as refused:
        ANSWERS.understood(field, typed)
    assert "\n" not in str(refused.value)
    return str(refused.value)


@pytest.mark.parametrize(
    "typed",
    [
        "15/3/2024", "15-03-2024", "15.3.2024", "15 3 2024", "2024-03-15", "2024/3/15", "15 March 2024", "15 march 2024",
        "15 maart 2024", "15 mrt 2024", "15 mars 2024", "15th March 2024", "March 15, 2024", "le 15 mars 2024",
        "  15   March  2024 ", "3/15/2024",
    ],
)  # fmt: skip
def test_a_day_is_taken_as_people_write_it_and_read_back_in_full(typed: str) -> None:
    assert written(Day(), typed) == "2024-03-15"
    assert told(Day(), typed) == "15 March 2024"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1er août 2024", "2024-08-01"), ("1 aout 2024", "2024-08-01"), ("2 févr. 2024", "2024-02-02"),
        ("5/5/2024", "2024-05-05"), ("maart 2024", "2024-03"), ("3/2024", "2024-03"), ("2024-03", "2024-03"),
        ("décembre 1990", "1990-12"), ("1990", "1990"),
    ],
)  # fmt: skip
def test_a_month_or_a_year_may_be_all_one_knows(typed: str, day: str) -> None:
    assert written(Day(), typed) == day


def test_every_month_is_known_by_its_name_in_three_languages() -> None:
    months = (
        "january februari mars april mei juin july augustus septembre october november décembre",
        "januari février march avril may juni juillet august september octobre novembre december",
    )
    for row in months:
        assert [written(Day(), f"{name} 2024")[-2:] for name in row.split()] == [f"{n:02}" for n in range(1, 13)]


def test_a_day_that_can_be_two_days_is_refused_with_both() -> None:
    assert "3 April 2024 or 4 March 2024" in refusal(Day(), "3/4/2024")
    assert "3 April 2024 or 4 March 2024" in refusal(Day(), "03-04-2024")


@pytest.mark.parametrize("typed", ["15/3/24", "15 March", "15 maart 24"])
def test_a_day_without_a_year_of_four_digits_is_refused(typed: str) -> None:
    assert "four digits" in refusal(Day(), typed)


@pytest.mark.parametrize("typed", ["yesterday", "soon", "15", "2024-3-15-2", "32 blub 2024", "15 martober 2024"])
def test_what_is_no_day_is_refused_with_what_is_expected(typed: str) -> None:
    assert "15 March 2024" in refusal(Day(), typed)


def test_a_day_that_is_not_in_the_calendar_is_refused_with_the_reason() -> None:
    assert "February 2023 has 28 days" in refusal(Day(), "29 February 2023")
    assert "between 1900 and 2100" in refusal(Day(), "1/1/1800")


@pytest.mark.parametrize("typed", ["yes", "y", "Ja", "j", "OUI", "o", "true"])
def test_yes_in_three_languages(typed: str) -> None:
    assert written(Flag(), typed) == "true"


@pytest.mark.parametrize("typed", ["no", "n", "Nee", "non", "false"])
def test_no_in_three_languages(typed: str) -> None:
    assert written(Flag(), typed) == "false"


@pytest.mark.parametrize("typed", ["maybe", "1", "yess", "not"])
def test_anything_else_is_neither_yes_nor_no(typed: str) -> None:
    assert "yes or no" in refusal(Flag(), typed)


@pytest.mark.parametrize("typed", ["1800", "1800.00", "1.800,00", "1,800.00", "€1 800", "1 800 EUR", "1.800", "1800,0"])
def test_an_amount_is_taken_as_people_write_it(typed: str) -> None:
    assert written(Money(), typed) == "1800.00"


@pytest.mark.parametrize(
    "typed", ["-5", "1.80.0", "about 1800", "1,8,0", "", "1e3", "18.00.00", "1.800.00", "10000000000"]
)
def test_what_is_no_amount_is_refused(typed: str) -> None:
    assert "amount in euro" in refusal(Money(), typed)


def test_an_amount_is_never_taken_for_another() -> None:
    assert [written(Money(), typed) for typed in ("1,80", "1.80", "1.800,5", "12.345,67")] == [
        "1.80", "1.80", "1800.50", "12345.67",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("2", "married"),
        ("b", "married"),
        ("married", "married"),
        ("WID", "widowed"),
        ("registered", "registered_partnership"),
        ("Registered Partnership", "registered_partnership"),
    ],
)
def test_a_choice_is_picked_by_number_letter_or_name(typed: str, value: str) -> None:
    assert written(Choice(CIVIL_STATUSES), typed) == value


def test_a_beginning_of_two_words_is_refused_with_both() -> None:
    assert "spouse" in refusal(Choice(RELATIONS), "s")
    assert "sibling" in refusal(Choice(RELATIONS), "s")


def test_a_letter_that_stands_for_one_word_and_begins_another_is_refused() -> None:
    told = refusal(Choice(("pear", "banana", "apple")), "a")
    assert "1 pear" in told
    assert "3 apple" in told
    assert written(Choice(("apple", "banana", "aubergine")), "a") == "apple"


@pytest.mark.parametrize("typed", ["0", "6", "99", "wife", "-1", ""])
def test_a_choice_that_is_not_there_is_refused(typed: str) -> None:
    assert "one of the list" in refusal(Choice(CIVIL_STATUSES), typed)


def test_several_papers_are_named_by_numbers() -> None:
    papers = ListOf(Choice(DOCUMENT_KINDS))
    assert written(papers, "1, 3") == "[travel_document, proof_of_handling_fee]"
    assert written(papers, "1 2 3") == "[travel_document, visa_application_form, proof_of_handling_fee]"
    assert written(papers, "1-3") == "[travel_document, visa_application_form, proof_of_handling_fee]"
    assert written(papers, "travel document; 3; 3") == "[travel_document, proof_of_handling_fee]"
    assert written(papers, "none") == "[]"
    assert told(papers, "none") == "none"


@pytest.mark.parametrize("typed", ["3-1", "1-99", "1, 99", "1,, unheard of", "1-99999999999"])
def test_papers_that_are_not_there_are_refused_and_none_is_taken(typed: str) -> None:
    assert refusal(ListOf(Choice(DOCUMENT_KINDS)), typed)


def test_more_than_a_list_takes_is_refused() -> None:
    assert "at most 2" in refusal(ListOf(Persons(("sponsor", "other")), most=2), "1, 2, 3")


def test_persons_are_named_by_number_id_or_name() -> None:
    parents = ListOf(Persons(("sponsor", "other")))
    assert written(parents, "Rania, sponsor") == "[rania, sponsor]"
    assert written(parents, "1,4") == "[rania, other]"
    assert told(parents, "lina, other") == "Lina, somebody outside this case"


@pytest.mark.parametrize("typed", ["SY", "sy", "Syria", "Syrië", "Syrie"])
def test_a_country_is_named_in_three_languages_or_by_its_code(typed: str) -> None:
    assert written(Country(), typed) == "SY"


def test_a_country_is_not_guessed() -> None:
    assert written(Country(), "Niger") == "NE"
    assert written(Country(), "NO") == "NO"
    assert "Norway (NO)" in refusal(Country(), "no")
    assert "CD" in refusal(Country(), "Congo")


def test_a_language_is_named_or_given_by_its_code() -> None:
    assert written(Language(), "Arabic") == written(Language(), "ar") == written(Language(), "arabe") == "ar"


def test_a_count_is_a_whole_number() -> None:
    assert written(Count(), "2") == "2"
    assert "whole number" in refusal(Count(), "two")
    assert "whole number" in refusal(Count(), "1.5")


@pytest.mark.parametrize(
    "field", [Text(), Day(), Flag(), Choice(RELATIONS), Money(), ListOf(Choice(RELATIONS)), Country()]
)
def test_a_long_answer_and_a_control_character_are_refused_by_every_kind_of_question(field: Field) -> None:
    assert "10000 characters" in refusal(field, "x" * 10_000).replace(",", "")
    assert "U+001B" in refusal(field, "a\x1b[31mb")
    assert "U+202E" in refusal(field, "a\u202eb")


@pytest.mark.parametrize(
    "name", ['Rania "the wise"', "Zoë: #1", "{a: b}", "none", "true", "- x", "*a", "'", "\\", "نور"]
)
def test_a_name_is_kept_as_it_is_whatever_yaml_would_make_of_it(name: str) -> None:
    text = ANSWERS.understood(Text(), name).written
    case = BASE.read_text(f"sponsor: {{name: {text}}}\napplicants: {{x: {{relation: spouse}}}}", "a case")
    assert case.node.fields["sponsor"].fields["name"] == name


def test_what_is_understood_is_what_a_case_file_takes() -> None:
    for field, typed in ((Day(), "15 maart 2024"), (Money(), "1.800,00"), (Flag(), "ja"), (Choice(RELATIONS), "1")):
        assert value_of(field, written(field, typed)) is not None


@pytest.mark.parametrize("typed", ["5/6/2204", "1/6/1800", "5/6/9999", "5/6/1899"])
def test_a_day_that_can_be_two_and_is_in_no_calendar_is_refused_as_any_other(typed: str) -> None:
    talk = held([*BEGIN, typed, f"what if {typed}"])
    assert [event.path for event in talk.events][-1] == "applicants+"
    assert talk.screen.count("not in the calendar") == 2


@pytest.mark.parametrize(
    "typed",
    [
        "15 March, 2024",
        "Fri 15 March 2024",
        "vrijdag 15 maart 2024",
        "vendredi 15 mars 2024",
        "15 mars 2024",
        "March 15, 2024",
    ],
)
def test_a_day_is_taken_with_a_comma_or_the_day_of_the_week(typed: str) -> None:
    assert held([*BEGIN, typed]).events[-1].value == "2024-03-15"
    assert held([*BEGIN, "1 er mars 2024"]).events[-1].value == "2024-03-01"


def test_what_has_a_year_is_not_told_that_it_has_none() -> None:
    assert "no year" not in held([*BEGIN, "between 1 and 3 March 2024"]).screen


@pytest.mark.parametrize("typed", ["\u200e", "\ufeff", "\u00ad\u200e", "\u3164"])
def test_a_name_of_which_nothing_can_be_seen_is_asked_again(typed: str) -> None:
    assert "short text" in refusal(Text(), typed)
