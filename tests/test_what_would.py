"""What would: the smallest sets of changes that bring a person to a verdict, verified, minimal, and within a time."""

import datetime
import json
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations, count
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from engine.changing import CaseTree, Change
from engine.errors import ShellError
from engine.possible_changes import Step
from engine.sections import Asked
from engine.shell import run
from engine.vocabulary import Choice, Count, Flag, Given, Group, GroupsByName, GroupsOf, case_file_name
from engine.what_would import Answer, Sought, Steps, what_would
from facts.case_file import DOCUMENT_KINDS, Applicant, Household, Sponsor
from knowledge.offered import BASE
from tests.families import EXAMPLES, changed, families, scenarios, written
from tests.test_properties import examples

ON = "2024-12-01"
TODAY = datetime.date(2024, 12, 1)
SON = EXAMPLES / "son-whose-mother-has-not-consented.yaml"
IDIL = EXAMPLES / "child-without-any-paper.yaml"

Family = dict[str, Any]


def never() -> float:
    """A clock on which no time passes."""
    return 0.0


def after(readings: int) -> Callable[[], float]:
    """A clock on which a search of one second ends when the clock has been read so often."""
    passed = count()
    return lambda: float(next(passed) >= readings)


def tree(text: str) -> CaseTree:
    return CaseTree(text, "case.yaml", BASE.case_file, BASE.read_tree)


def sought(
    text: str, person: str, want: str = "eligible", on: str = ON, clock: Callable[[], float] = never, **options: Any
) -> Answer:
    asked = Asked(on, options.get("strict", False), {})
    wanted = Sought(want, want == BASE.verdicts[0], datetime.date.fromisoformat(on))
    return what_would(tree(text), BASE.case_file, BASE.trials(person, asked), wanted, clock, 1.0)


def found(family: str, but: dict[str, Any], person: str, **options: Any) -> list[set[str]]:
    """The sets that bring the person to the verdict, each as the paths changed with their values."""
    answer = sought(written(changed(families()[family], but)), person, **options)
    return [{str(step.changes[0]) for step in steps} for steps in answer.found]


def verdict(text: str, person: str, steps: tuple[Step, ...], on: str = ON) -> str:
    """What a full assessment of the case so changed says."""
    case = tree(text).read([change for step in steps for change in step.changes])
    told: str = BASE.examine(case, Asked(on, False, {})).result["applicants"][person]["verdict"]
    return told


# ---- families ----


def test_the_consent_of_the_other_parent_brings_the_son() -> None:
    answer = sought(SON.read_text(encoding="utf-8"), "natnael")
    assert [[str(step.changes[0]) for step in steps] for steps in answer.found] == [
        ["--set applicants.natnael.consent.given=true"]
    ]
    assert (answer.now, answer.finished) == ("not_eligible", 3)


def test_an_official_paper_or_a_test_shows_the_tie() -> None:
    answer = sought(IDIL.read_text(encoding="utf-8"), "idil")
    assert [[str(step.changes[0]) for step in steps] for steps in answer.found] == [
        ["--set applicants.idil.documents+=birth_certificate"],
        ["--set applicants.idil.proof.dna=confirms"],
    ]


def test_a_test_that_excludes_the_tie_cannot_be_made_again() -> None:
    excluded = IDIL.read_text(encoding="utf-8").replace("dna: not_done", "dna: excludes")
    assert "excludes" in excluded
    answer = sought(excluded, "idil")
    assert not any("dna" in str(change) for steps in answer.found for step in steps for change in step.changes)


def test_wages_one_cent_short_need_one_cent() -> None:
    wages = [{"kind": "wages", "net_monthly": "1968.99", "since": "2022-02-01"}]
    sets = found("subsidiary_late_with_means", {"sponsor.income": wages}, "hodan")
    assert sets[0] == {"--set sponsor.income.0.net_monthly=1969.00"}


def test_without_any_income_wages_from_today_count_when_they_have_come_in_for_a_year() -> None:
    (only,) = found("subsidiary_late_with_means", {"sponsor.income": []}, "hodan")
    assert only == {
        "--set sponsor.income+={kind: wages, net_monthly: 2131.28, since: 2024-12-01}",
        "--set application.submitted=2025-12-01",
    }


def test_a_dwelling_and_an_insurance_are_both_needed_where_both_lack() -> None:
    both = {"household.housing.adequate": False, "household.health_insurance": False}
    assert found("subsidiary_late_with_means", both, "hodan") == [
        {"--set household.housing.adequate=true", "--set household.health_insurance=true"}
    ]


def test_what_is_not_known_can_be_shown() -> None:
    (only,) = found("subsidiary_late_with_means", {"household": None}, "hodan")
    assert only == {"--set household.housing.adequate=true", "--set household.health_insurance=true"}


def test_a_wife_who_is_too_young_files_on_her_birthday_and_not_a_day_before() -> None:
    young = {"applicants.rania.birth_date": "2004-06-10", "applicants.rania.marriage.date": "2022-07-01"}
    text = written(changed(families()["refugee_and_wife"], young))
    answer = sought(text, "rania")
    (step,) = answer.found[0]
    assert [str(change) for change in step.changes] == [
        "--set application.submitted=2025-06-10",
        "--unset application.complete",
    ]
    day_before = Step(step.place, (Change("application.submitted", "2025-06-09"), *step.changes[1:]))
    assert verdict(text, "rania", (day_before,)) == "not_eligible"


def test_no_day_before_the_day_of_assessment_is_offered() -> None:
    """The daughter was a minor until 3 March 2023; what would have helped then helps no more."""
    family = changed(families()["refugee_and_child"], {"applicants.amina.birth_date": "2005-03-03"})
    assert found("refugee_and_child", {"applicants.amina.birth_date": "2000-03-03"}, "amina") == []
    answer = sought(written(family), "amina")
    days = [step.changes[0].value for steps in answer.found for step in steps if "submitted" in step.place]
    assert all(day is not None and day >= ON for day in days)


def test_a_daughter_of_full_age_cannot_be_helped_and_it_is_told_which_condition_nobody_changes() -> None:
    answer = sought(
        written(changed(families()["refugee_and_child"], {"applicants.amina.birth_date": "2000-03-03"})), "amina"
    )
    assert (answer.found, answer.finished) == ((), 3)
    assert "amina.minor_child.minority" in answer.fixed
    assert "amina.adult_disabled_child.disability" in answer.in_the_way


def test_a_second_wife_cannot_be_helped() -> None:
    text = (EXAMPLES / "second-wife-and-her-son.yaml").read_text(encoding="utf-8")
    answer = sought(text, "mariam")
    assert (answer.found, answer.fixed) == ((), ("mariam.spouse.monogamy",))


def test_another_verdict_can_be_sought() -> None:
    assert {"--set applicants.rania.will_live_together=false"} in found(
        "refugee_and_wife", {}, "rania", want="not_eligible"
    )


def test_nothing_is_sought_where_the_verdict_is_there() -> None:
    answer = sought(written(families()["refugee_and_wife"]), "rania")
    assert (answer.now, answer.found, answer.tried) == ("eligible", (), 1)


# ---- time ----


def test_without_time_nothing_is_tried_and_it_is_said() -> None:
    answer = sought(SON.read_text(encoding="utf-8"), "natnael", clock=after(1))
    assert (answer.found, answer.finished) == ((), 0)


def test_what_was_found_when_the_time_ends_is_told() -> None:
    text = IDIL.read_text(encoding="utf-8")
    all_of_it = sought(text, "idil")
    parts = [sought(text, "idil", clock=after(readings)) for readings in range(1, 20, 2)]
    assert all(set(map(_keys, part.found)) <= set(map(_keys, all_of_it.found)) for part in parts)
    assert any(part.found and part.finished < 3 for part in parts)


def _keys(steps: Steps) -> frozenset[tuple[str, str]]:
    return frozenset(step.key for step in steps)


# ---- every set ----

HELPLESS = [
    scenario
    for scenario in scenarios()
    if "family" in scenario and not ({"strict", "readings", "law", "assessed_on"} & set(scenario))
]


def _family(scenario: Mapping[str, Any]) -> Family:
    return changed(families()[scenario["family"]], scenario.get("but") or {})


@given(st.sampled_from(HELPLESS), st.data())
@examples(60)
def test_every_set_is_verified_by_an_assessment_and_no_part_of_it_suffices(
    scenario: Mapping[str, Any], data: st.DataObject
) -> None:
    family = _family(scenario)
    person = data.draw(st.sampled_from(sorted(family["applicants"])))
    text = written(family)
    try:
        answer = sought(text, person, clock=after(150))
    except ShellError:
        assume(False)
    assert (answer.now == "eligible") <= (answer.found == ())
    sizes = [len(steps) for steps in answer.found]
    assert sizes == sorted(sizes) and set(sizes) <= {1, 2, 3}
    for steps in answer.found[:6]:
        assert verdict(text, person, steps) == "eligible"
        assert len({step.place for step in steps}) == len(steps)
        for size in range(len(steps)):
            for part in combinations(steps, size):
                assert verdict(text, person, part) != "eligible", [str(step.changes[0]) for step in part]


@pytest.mark.parametrize("scenario", HELPLESS[::6], ids=lambda scenario: str(scenario["scenario"])[:60])
def test_no_single_change_that_would_do_is_missed(scenario: Mapping[str, Any]) -> None:
    """Every value of every field that can be changed, whether or not anything rests on it."""
    family = _family(scenario)
    person = sorted(family["applicants"])[0]
    text = written(family)
    try:
        answer = sought(text, person, clock=after(60))
    except ShellError:
        return
    if answer.now == "eligible":
        return
    run_of = BASE.trials(person, Asked(ON, False, {}))
    told = {step.place for steps in answer.found if len(steps) == 1 for step in steps}
    for place, changes in _single_changes(family, person, tree(text)):
        try:
            reached = run_of(tree(text).read(changes)).verdict == "eligible"
        except ShellError:
            continue
        assert not reached or place in told, [str(change) for change in changes]


def _single_changes(family: Family, person: str, case: CaseTree) -> Iterator[tuple[str, list[Change]]]:
    own = family["applicants"][person]
    scopes = ((Applicant, f"applicants.{person}", own), (Sponsor, "sponsor", family["sponsor"]))
    for group, path, told in (*scopes, (Household, "household", family.get("household") or {})):
        yield from _of_group(group, path, told)
    at = f"applicants.{person}.application" if "application" in own else "application"
    gone = ("complete", "receipt", "extensions", "decision", "visa_issued")
    undone = [Change(f"{at}.{name}", None) for name in gone if case.standing(f"{at}.{name}") is not None]
    for days in (0, 1, 45, 200, 366, 800, 1100):
        day = str(TODAY + datetime.timedelta(days=days))
        yield f"{at}.submitted", [Change(f"{at}.submitted", day), *undone]


def _of_group(group: type[Given], path: str, told: Mapping[str, Any]) -> Iterator[tuple[str, list[Change]]]:
    for name, field in group.told().items():
        key = case_file_name(name)
        at, there = f"{path}.{key}", told.get(key)
        if key == "application" or isinstance(field, GroupsByName):
            continue
        if isinstance(field, GroupsOf):
            if field.short and field.changeable:
                yield from ((f"{at}+={kind}", [Change(at, kind, adds=True)]) for kind in DOCUMENT_KINDS)
            elif field.changeable:
                amounts = enumerate(there or ())
                yield from ((f"{at}.{n}.net_monthly", [Change(f"{at}.{n}.net_monthly", "9000.00")]) for n, _ in amounts)
        elif isinstance(field, Group):
            yield from _of_group(field.of, at, there if isinstance(there, dict) else {})
        elif field.changeable and there not in field.final:
            values: tuple[str, ...] = ("true", "false") if isinstance(field, Flag) else ()
            values = field.values if isinstance(field, Choice) else ("12",) if isinstance(field, Count) else values
            yield from ((at, [Change(at, value)]) for value in values)


# ---- the command ----


def test_the_command_tells_the_change_what_it_brings_and_what_is_still_to_be_brought(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert run(BASE, ["what-would", str(SON), "--person", "natnael", "--want", "eligible", "--on", ON]) == 0
    shown = capsys.readouterr().out
    for told in (
        "Has the other parent consented?",
        "applicants.natnael.consent.given  no → yes",
        "then  ✓ may come",
        "The other parent consent is asked and not among the papers of Natnael.",
        "No other set of up to three changes does",
    ):
        assert told in shown
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize(
    ("path", "person", "typed", "told"),
    [
        (SON, "natnael", ("--within", "0"), "The time ended the search after"),
        (EXAMPLES / "stateless-sponsor.yaml", "salma", (), "The verdict is there already; nothing needs to change."),
        (EXAMPLES / "second-wife-and-her-son.yaml", "mariam", (), "No set of up to three changes reaches it"),
        (EXAMPLES / "second-wife-and-her-son.yaml", "mariam", (), "What stands in the way and nobody can change:"),
        (EXAMPLES / "brother-of-a-refugee.yaml", "filmon", (), "No set of up to three changes reaches it"),
    ],
)
def test_the_command_says_why_it_tells_no_set(
    path: Any, person: str, typed: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(BASE, ["what-would", str(path), "--person", person, "--on", ON, *typed]) == 0
    assert told in capsys.readouterr().out


def test_the_command_gives_the_sets_as_data_with_the_options_that_try_them(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert run(BASE, ["what-would", str(SON), "--person", "natnael", "--on", ON, "--format", "json"]) == 0
    data = json.loads(capsysbinary.readouterr().out)
    (only,) = data["sets"]
    assert only["verdict"] == "eligible"
    assert only["changes"][0]["options"] == ["--set applicants.natnael.consent.given=true"]
    assert data["search"]["ended_by"] == "all tried"


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        (("--person", "natnal"), "no applicant 'natnal'; there are natnael; did you mean natnael?"),
        (("--person", "natnael", "--want", "eligable"), "; did you mean eligible?"),
        (("--person", "natnael", "--within", "-1"), "--within takes seconds from 0"),
        (("--person", "natnael", "--within", "nan"), "--within takes seconds from 0"),
        (("--person", "\x1b[31m\u202e"), "no applicant '\\x1b[31m\\u202e'"),
        ((), "--person"),
    ],
)
def test_what_cannot_be_sought_is_refused_in_one_line(
    typed: tuple[str, ...], wrong: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(BASE, ["what-would", str(SON), *typed]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert wrong in line and "\x1b" not in line
