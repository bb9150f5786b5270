"""A consultation as a conversation: every word at every kind of question, back and forward, and the case file at its end."""

from dataclasses import dataclass

import pytest

from engine.consultation import Consultation
from engine.conversation import ENDED, FINISHED, LEFT
from engine.sections import Asked
from engine.standing_answers import ANSWERED, LEFT_OPEN, Event, ids_of
from knowledge.offered import BASE
from tests.command import ROOT
from tests.consultations import BEGIN, ON, held, without

HUSBAND = "husband-of-a-woman-with-unlimited-stay"
FAMILY = "refugee-wife-two-children"


@dataclass(frozen=True)
class Kind:
    """A kind of question: an example without one value, an answer, what stands in the case file then, a wrong answer."""

    example: str
    path: str
    answer: str
    there: str
    wrong: str
    about: str

    @property
    def case(self) -> str:
        return without(self.example, self.path) if self.example else ""


KINDS = {
    "a name": Kind("", "applicants+.name", "Rania", "", "a\x07b", "name"),
    "a day": Kind(
        HUSBAND, "applicants.taras.birth_date", "19 augustus 1984", "birth_date: 1984-08-19", "3/4/1984", "born"
    ),
    "yes or no": Kind(
        HUSBAND,
        "applicants.taras.will_live_together",
        "ja",
        "will_live_together: true",
        "maybe",
        "live with the sponsor",
    ),
    "a choice": Kind(FAMILY, "applicants.lina.civil_status", "a", "civil_status: unmarried", "7", "civil status"),
    "a country": Kind(HUSBAND, "sponsor.nationality", "Oekraïne", "nationality: UA", "Atlantis", "nationality"),
    "some persons": Kind(
        FAMILY, "applicants.yusuf.parents", "Rania, other", "parents: [rania, other]", "Yusuf", "child's parents"
    ),
    "some papers": Kind(FAMILY, "applicants.lina.documents", "1, 2, 5", "- birth_certificate", "1, 99", "papers"),
    "a group that may not exist": Kind(
        FAMILY, "applicants.yusuf.consent", "yes", "given: true", "perhaps", "consented"
    ),
    "an entry of a list": Kind(HUSBAND, "sponsor.income", "wages", "", "salary of mine", "regular income"),
}
KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)


def said(screen: str) -> str:
    return " ".join(screen.split())


@KIND
def test_an_answer_is_taken_read_back_and_stands_in_the_case_file(kind: Kind) -> None:
    talk = held([kind.answer], kind.case)
    assert kind.about in said(talk.screen)
    assert "Noted:" in talk.screen
    assert [event.does for event in talk.events] == [ANSWERED]
    assert kind.there in talk.case


@KIND
def test_a_wrong_answer_is_refused_in_one_line_and_nothing_is_kept(kind: Kind) -> None:
    talk = held([kind.wrong], kind.case)
    assert talk.events == []
    assert "Noted" not in talk.screen


@KIND
def test_why_says_what_waits_and_changes_nothing(kind: Kind) -> None:
    talk = held(["why"], kind.case)
    assert talk.events == []
    expected = "These wait for this answer" if kind.example else "Who applies, and as what"
    assert expected in said(talk.screen)
    if kind.example:
        assert "Art." in talk.screen


@KIND
def test_help_says_what_is_expected_and_lists_the_words(kind: Kind) -> None:
    for word in ("help", "?", "HELP"):
        talk = held([word], kind.case)
        assert "Expected:" in talk.screen
        assert "why, help, unknown, back, so far, what if, save, quit" in said(talk.screen)
        assert talk.events == []


@KIND
def test_unknown_leaves_the_question_open_and_another_follows(kind: Kind) -> None:
    talk = held(["unknown"], kind.case)
    assert "Left open" in talk.screen
    assert [event.does for event in talk.events] == [LEFT_OPEN]
    question = talk.consultation.question
    assert question is None or question.path != kind.path


@KIND
def test_back_returns_to_the_question_and_enter_keeps_what_was_said(kind: Kind) -> None:
    before = held([kind.answer], kind.case)
    after = held([kind.answer, "back", ""], kind.case)
    assert "Said before" in after.screen
    assert after.consultation.steps == before.consultation.steps
    assert after.case == before.case


@KIND
def test_another_answer_after_back_takes_the_place_of_the_first(kind: Kind) -> None:
    talk = held([kind.answer, "back", "unknown"], kind.case)
    assert [step.does for step in talk.consultation.steps] == [LEFT_OPEN]


@KIND
def test_so_far_tells_the_verdicts_and_changes_nothing(kind: Kind) -> None:
    talk = held(["so far"], kind.case)
    assert talk.events == []
    if kind.example:
        assert "condition" in talk.screen and ": ? undetermined" in talk.screen
    else:
        assert "Nobody is known yet" in talk.screen


@KIND
def test_what_if_shows_what_would_follow_and_changes_nothing(kind: Kind) -> None:
    talk = held([f"what if {kind.answer}"], kind.case)
    assert talk.events == []
    told = said(talk.screen)
    if kind.path in ("applicants+.name", "sponsor.income"):
        assert "This entry lacks more" in told
    else:
        assert "asking changes nothing" in told
    assert talk.consultation.case is None or talk.consultation.case.node == held([], kind.case).consultation.case.node


@KIND
def test_what_if_refuses_what_the_question_refuses(kind: Kind) -> None:
    assert "asking changes nothing" not in said(held([f"what if {kind.wrong}"], kind.case).screen)
    assert "Type a value after it" in said(held(["what if"], kind.case).screen)


@KIND
def test_save_says_where_and_goes_on_and_quit_leaves(kind: Kind) -> None:
    talk = held(["save", "quit", kind.answer], kind.case)
    assert talk.ending == LEFT
    assert talk.screen.count("Saved: nowhere") == 2
    assert talk.events == []


@KIND
def test_enter_alone_says_what_is_expected(kind: Kind) -> None:
    talk = held([""], kind.case)
    assert "Nothing was typed" in talk.screen
    assert talk.events == []


@KIND
@pytest.mark.parametrize("typed", ["x" * 10_000, "\x1b[2J", "\x00", "\udcff", "\u202eabc"], ids=ascii)
def test_a_long_answer_or_a_control_character_does_nothing_but_be_refused(kind: Kind, typed: str) -> None:
    talk = held([typed], kind.case)
    assert talk.events == []
    assert "\x1b" not in talk.screen
    assert "x" * 100 not in talk.screen


@KIND
def test_plain_has_no_boxes_and_no_signs(kind: Kind) -> None:
    talk = held(
        ["why", "help", "so far", f"what if {kind.answer}", kind.answer, "back", "unknown"], kind.case, plain=True
    )
    assert not set(talk.screen) & set("│─┃━┏╭✓✗○▸→?·") - {"?"}
    assert not [line for line in talk.screen.splitlines() if line.startswith(" ")]
    assert ": ? " not in talk.screen


def test_from_nothing_it_asks_who_applies_then_what_the_rules_need() -> None:
    talk = held([*BEGIN])
    assert talk.consultation.question is not None
    assert talk.consultation.question.derived is not None
    assert "rania:" in talk.case
    assert "relation: spouse" in talk.case


def test_several_persons_of_one_name_or_none_get_ids_of_their_own() -> None:
    talk = held(["Lina Al-Å", "child", "yes", "unknown", "child", "yes", "نور", "child", "no"])
    assert [name for name in ("lina-al-a:", "person:", "person-2:") if name in talk.case] == [
        "lina-al-a:", "person:", "person-2:",
    ]  # fmt: skip
    assert ids_of(["Ann", "ann", "Ann", ""]) == ["ann", "ann-2", "ann-3", "person"]


def test_two_persons_of_one_name_are_refused_where_the_second_is_given() -> None:
    talk = held(["Ann", "child", "yes", "Ann", "child"])
    assert "the name of two people" in said(talk.screen)
    assert len(talk.events) == 4


def test_a_list_enters_the_case_only_when_it_is_whole() -> None:
    lines = ["wages", "1.800,00", "yes", "pension", "€ 200"]
    part = held(lines, without(HUSBAND, "sponsor.income"))
    assert "income" not in part.case
    whole = held([*lines, "no"], without(HUSBAND, "sponsor.income"))
    entries = whole.consultation.case.node.fields["sponsor"].fields["income"]
    assert [(entry.fields["kind"], str(entry.fields["net_monthly"])) for entry in entries] == [
        ("wages", "1800.00"), ("pension", "200.00"),
    ]  # fmt: skip


def test_none_says_that_a_list_is_empty_or_that_a_group_is_not_there() -> None:
    assert "income: []" in held(["none"], without(HUSBAND, "sponsor.income")).case
    assert "consent: none" in held(["none"], without(FAMILY, "applicants.yusuf.consent")).case


def test_what_an_entry_cannot_do_without_cannot_be_left_open() -> None:
    talk = held(["wages", "unknown"], without(HUSBAND, "sponsor.income"))
    assert "cannot be left open" in talk.screen
    assert len(talk.events) == 1


def test_an_answer_that_the_case_file_refuses_is_refused_at_once_with_the_reason() -> None:
    talk = held(["2024-11-05", "1995-05-05"], without(HUSBAND, "applicants.taras.birth_date"))
    assert "Not taken:" in talk.screen
    assert "--set" not in talk.screen
    assert [event.value for event in talk.events] == ["1995-05-05"]


def test_a_day_of_filing_that_the_rule_base_does_not_answer_for_is_refused() -> None:
    talk = held([*BEGIN, "1 May 1990"])
    assert "outside the time" in said(talk.screen)
    assert len(talk.events) == 3


def test_back_leads_to_the_first_question_and_forward_to_where_one_was() -> None:
    answers = [*BEGIN, "15 June 2024", "unknown", "unknown", "unknown"]
    there = held(answers)
    home = held([*answers, *["back"] * (len(answers) + 1)])
    assert home.consultation.steps == ()
    assert home.consultation.case is None
    assert "nothing to go back to" in said(home.screen)
    again = held([*answers, *["back"] * len(answers), *[""] * len(answers)])
    assert again.consultation.steps == there.consultation.steps
    assert again.case == there.case


def test_a_word_of_the_prompt_in_quotes_is_an_answer() -> None:
    assert "name: Back" in held(['"Back"', "child", "no"]).case


def test_a_consultation_ends_where_nothing_can_change_the_result() -> None:
    case = without(FAMILY, "applicants.rania.birth_date")
    talk = held(["12 juillet 1990"], case)
    assert talk.ending == FINISHED
    whole = (ROOT / "docs" / "examples" / f"{FAMILY}.yaml").read_text(encoding="utf-8")
    expected = BASE.examine(BASE.read_text(whole, "whole"), Asked(ON, False, {})).result["applicants"]
    found = talk.consultation.result
    assert found is not None
    assert {name: one["verdict"] for name, one in found["applicants"].items()} == {
        name: one["verdict"] for name, one in expected.items()
    }


def test_what_the_result_still_names_but_was_never_asked_is_told_apart_from_what_was_left_open() -> None:
    case = without(HUSBAND, "application.submitted", "sponsor.arrival_in_belgium")
    talk = held(["unknown"], case)
    assert talk.ending == FINISHED
    opened, not_asked = (said(part) for part in talk.screen.split("Still open\n")[1].split("Not asked, "))
    assert opened == "On which day was the application submitted? (application.submitted)"
    assert "On which day did the sponsor arrive in Belgium? (sponsor.arrival_in_belgium)" in not_asked
    assert "Still open" not in held([], without(HUSBAND)).screen
    assert "Not asked" not in held([], without(HUSBAND)).screen


def test_the_case_file_reads_back_and_says_who_said_what_when() -> None:
    talk = held([*BEGIN, "15 June 2024", "unknown"])
    assert "submitted: 2024-06-15  # said by a caseworker on 2025-01-10 09:30" in talk.case
    assert "# Still open:" in talk.case
    again = BASE.read_text(talk.case, "again")
    assert again.node == talk.consultation.case.node


def test_what_is_made_ready_while_the_first_question_is_read_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = (*BEGIN, "unknown", "so far", "refugee")
    ready = held(lines)
    monkeypatch.setattr(Consultation, "prepare", lambda _: None)
    assert held(lines).screen == ready.screen


def test_the_end_of_the_input_is_told_from_leaving() -> None:
    assert held(["Rania"]).ending == ENDED
    assert held(["Rania", "quit"]).ending == LEFT


def test_a_session_replayed_event_by_event_stands_where_it_stood() -> None:
    talk = held([*BEGIN, "15 June 2024", "back", "16 June 2024", "unknown"])
    again = held([], events=talk.events)
    assert again.case == talk.case
    assert again.consultation.question == talk.consultation.question


def test_progress_counts_the_conditions_that_are_open() -> None:
    talk = held([*BEGIN])
    result = talk.consultation.result
    assert result is not None
    conditions = [
        condition
        for route in result["applicants"]["rania"]["routes"]
        if route["status"] != "fails"
        for condition in route["conditions"]
        if condition["status"] == "undetermined"
    ]
    assert f"{len(conditions)} conditions are open" in talk.screen
    assert Event(ANSWERED).verdicts == {}


def test_who_said_a_list_on_one_line_stands_on_that_line() -> None:
    case = without("adult-daughter-with-a-disability", "applicants.shabnam.dependent_on")
    path = "applicants.shabnam.dependent_on"
    event = Event(ANSWERED, path, "[sponsor]", "Piet", "2025-01-10T09:30:00+01:00")
    lines = held([], case, [event]).case.splitlines()
    (said,) = (line for line in lines if "Piet" in line)
    assert said.strip().startswith("dependent_on:")


def test_everybody_who_said_something_of_a_list_is_named() -> None:
    said = [
        ("applicants+.name", '"Rania"', "Nora"),
        ("applicants+.relation", "spouse", "Piet"),
        ("applicants+", "false", "An"),
    ]
    events = [Event(ANSWERED, path, value, who, "2025-01-10T09:30:00+01:00") for path, value, who in said]
    assert "said by Nora, Piet, An" in held([], "", events).case


def test_a_french_comment_has_its_spaces_and_no_escapes() -> None:
    text = held([*BEGIN, "inconnu"], language="fr").case
    assert "\\x" not in text
    assert "Encore en suspens\u00a0:" in text
