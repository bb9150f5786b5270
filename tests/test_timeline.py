"""The timeline of filing days equals a run on every day, tells both sides of each boundary, and refuses what it cannot
answer.

The families at random are compared on every day beside a change and on days at random between; with EVERY_DAY=1 in the
environment, on every day of the two years.
"""

import datetime
import json
import os
import random
import time
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from engine import timeline as timelines
from engine.calendar import exactly
from engine.conclusions import ENTRY, conclusions_of
from engine.declaration import bound_fields
from engine.reading import CaseText
from engine.sections import Asked
from engine.timeline import IMPOSSIBLE, Timeline, stretches, timeline
from engine.timeline_told import told
from engine.vocabulary import Checked, Concluded, Day
from engine.watched_day import ONE_DAY
from facts.reading import family_from_text, read_family
from knowledge import law
from knowledge.offered import BASE
from tests.command import article10
from tests.families import EXAMPLES, changed, written
from tests.strategies import Family, random_families
from tests.test_properties import examples, possible
from tests.worded import refused, worded

ASKED = Asked("2024-12-01", strict=False, readings={})
TWO_YEARS = datetime.timedelta(days=729)
BEGINNINGS = (
    "2015-09-01",
    "2017-06-01",
    "2021-03-01",
    "2022-09-01",
    "2023-10-01",
    "2024-06-01",
    "2025-06-01",
    "2026-09-01",
    "2029-01-01",
)
EVERY_DAY = bool(os.environ.get("EVERY_DAY"))
RANDOM_DAYS = 2
"""So many of each stretch."""
REFUGEE = EXAMPLES / "refugee-wife-two-children.yaml"


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def days(first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
    while first <= last:
        yield first
        first += ONE_DAY


def alone(case: CaseText, on: datetime.date) -> tuple[Any, tuple[str, ...]]:
    """How the persons stand by a run of its own on that day, or why the case could not be filed so."""
    return timelines._tried(BASE, BASE.filing.on(case, exactly(on), ()), ASKED)


def conclusions(case: CaseText, on: datetime.date) -> dict[str, str]:
    """Every conclusion of the whole result for that day, and the law that governs."""
    result = BASE.filing.examine(BASE.filing.on(case, exactly(on), ()), ASKED).result
    dated = {section.at for section in BASE.sections if section.dated}
    found = {
        name: "" if one.kind == ENTRY and tuple(name.split(".")[1:2]) in dated else one.status
        for name, one in conclusions_of(result, BASE.sections).items()
    }
    return found | {f"{person}.law": one["law"]["regime"] for person, one in result["applicants"].items()}


def over(family: Family, first: str, last: str, *who: str) -> Timeline:
    return timeline(BASE, family_from_text(written(family), "case.yaml"), ASKED, day(first), day(last), who)


# ---- equal to a run on every day ----


@given(random_families(), st.sampled_from(BEGINNINGS), st.randoms(use_true_random=False))
@examples(100)
def test_two_years_of_a_random_family_are_what_a_run_on_each_day_says(
    family: Family, beginning: str, chance: random.Random
) -> None:
    assume(possible(family))
    case = family_from_text(written(family), "case.yaml")
    first = day(beginning)
    last = first + TWO_YEARS
    found, _ = stretches(BASE, case, ASKED, first, last, ())
    assert (found[0].first, found[-1].last) == (first, last)
    event(f"{len(found) // 4 * 4} stretches or more")
    known = {}
    for stretch in found:
        inside = list(days(stretch.first, stretch.last))
        beside = {*inside[:2], *inside[-2:]}
        chosen = (
            inside if EVERY_DAY else sorted(beside | set(chance.sample(inside, min(len(inside), RANDOM_DAYS // 4))))
        )
        for one in chosen:
            known[one] = alone(case, one)
            assert known[one] == (stretch.standing, stretch.impossible), f"{one} in {stretch.first} .. {stretch.last}"
    for stretch in found[1:]:
        assert known[stretch.first] != known[stretch.first - ONE_DAY], f"nothing changes on {stretch.first}"


@pytest.mark.parametrize(
    "name", ["refugee-wife-two-children", "registered-partners-who-met-abroad", "stateless-sponsor"]
)
def test_two_years_of_an_example_are_what_a_run_on_each_day_says(name: str) -> None:
    case = read_family(EXAMPLES / f"{name}.yaml")
    first = day("2024-05-01")
    found, _ = stretches(BASE, case, ASKED, first, first + TWO_YEARS, ())
    starts = []
    before = None
    for one in days(first, first + TWO_YEARS):
        now = alone(case, one)
        if now != before:
            starts.append((one, now))
        before = now
    assert [(stretch.first, (stretch.standing, stretch.impossible)) for stretch in found] == starts


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml"))[::3], ids=lambda path: path.stem)
def test_within_a_stretch_the_whole_results_agree_and_every_day_of_change_has_a_change(path: Path) -> None:
    case = read_family(path)
    first, last = day("2023-01-01"), day("2028-12-31")
    found, _ = stretches(BASE, case, ASKED, first, last, ())
    at_first = {stretch.first: conclusions(case, stretch.first) for stretch in found if stretch.standing}
    for stretch in found:
        if stretch.standing:
            assert conclusions(case, stretch.last) == at_first[stretch.first], f"{stretch.first} .. {stretch.last}"
    told_changes = timeline(BASE, case, ASKED, first, last)
    for before, after in pairwise(found):
        one, other = at_first.get(before.first), at_first.get(after.first)
        if one is not None and other is not None:
            differing = {name for name in {*one, *other} if one.get(name) != other.get(name)}
            changes = [change for change in told_changes.changes if change.day == after.first]
            assert {change.name for change in changes} == differing
            for change in changes:
                assert (change.before, change.after) == (one.get(change.name), other.get(change.name))


def test_no_rule_joins_facts_by_a_day_so_that_a_day_under_watch_meets_what_the_day_itself_meets() -> None:
    for base in (law.governing(), law.article_10(), law.elsewhere(), law.agreeing()):
        for rule in base.rules:
            bound: list[str] = []
            for pattern in (*rule.positive, *rule.negative):
                fields: Mapping[str, Any] = type(pattern).__fields__
                bound += [variable for field, variable in bound_fields(pattern) if _holds_days(pattern, fields[field])]
            assert len(bound) == len(set(bound)), rule.name


def _holds_days(pattern: Checked, field: Any) -> bool:
    return isinstance(field, Day) or (isinstance(pattern, Concluded) and type(field).__name__ == "Anything")


def test_twenty_years_take_the_time_of_a_few_dozen_runs() -> None:
    case = read_family(REFUGEE)
    BASE.examine(case, ASKED)
    begun = time.process_time()
    for _ in range(3):
        BASE.examine(case, ASKED)
    one = (time.process_time() - begun) / 3
    begun = time.process_time()
    found = timeline(BASE, case, ASKED, day("2011-10-01"), day("2031-09-30"))
    ratio = (time.process_time() - begun) / one
    print(
        f"twenty years: {found.runs} runs found {len(found.days)} days of change, in the time of {ratio:.0f} assessments"
    )
    assert found.runs < 60
    assert ratio < 100


# ---- both sides of each boundary ----


def verdicts_around(found: Timeline, person: str, boundary: str) -> tuple[str, str]:
    return found.verdict(day(boundary) - ONE_DAY, person), found.verdict(day(boundary), person)


def changes_on(found: Timeline, person: str, when: str) -> dict[str, tuple[str | None, str | None]]:
    return {
        change.name.removeprefix(f"{person}."): (change.before, change.after) for change in found.on(day(when), person)
    }


def causes_on(found: Timeline, person: str, when: str, name: str) -> set[tuple[str, str]]:
    return {
        (cause.kind, cause.about)
        for change in found.on(day(when), person)
        if change.name == f"{person}.{name}"
        for cause in change.causes
    }


def test_the_window_of_a_year_after_the_decision_of_15_march_2024_ends_with_15_march_2025() -> None:
    case = read_family(REFUGEE)
    found = timeline(BASE, case, ASKED, day("2024-06-01"), day("2025-07-01"))
    assert verdicts_around(found, "rania", "2025-03-16") == ("eligible", "left_to_authority")
    changes = changes_on(found, "rania", "2025-03-16")
    for subject in ("housing", "insurance", "means"):
        assert changes[f"exemptions.{subject}"] == ("exempt", "left_to_authority")
        assert causes_on(found, "rania", "2025-03-16", f"exemptions.{subject}") >= {
            ("date", "sponsor.protection.decided")
        }
    advice = [one for one in told(BASE, found) if one.worse]
    assert [(one.last_day, one.persons) for one in advice] == [(day("2025-03-15"), ("rania", "lina", "yusuf"))]


def test_on_his_eighteenth_birthday_the_son_is_no_minor_child_any_more() -> None:
    case = read_family(REFUGEE)
    birthday = day("2029-03-09")
    found = timeline(BASE, case, ASKED, day("2028-12-01"), day("2029-06-01"))
    assert found.days == (birthday,)
    assert changes_on(found, "yusuf", "2029-03-09")["adult_disabled_child"] == (None, "waits_for_person")
    assert ("date", "applicants.yusuf.birth_date") in causes_on(found, "yusuf", "2029-03-09", "adult_disabled_child")


def test_the_acts_of_10_march_2024_change_the_law_on_1_september_2024() -> None:
    found = timeline(BASE, read_family(REFUGEE), ASKED, day("2024-08-01"), day("2024-10-01"))
    assert changes_on(found, "rania", "2024-09-01")["law"] == ("act-2016", "act-2024")
    assert {kind for kind, _ in causes_on(found, "rania", "2024-09-01", "law")} == {"amendment"}
    assert "2024" in next(iter(causes_on(found, "rania", "2024-09-01", "law")))[1]


def test_without_an_earlier_stay_the_act_of_18_july_2025_governs_from_18_august_2025() -> None:
    family = changed(_loaded(REFUGEE), {"sponsor.protection.decided": day("2025-08-18")})
    found = over(family, "2025-08-01", "2025-09-30")
    law_before, law_after = changes_on(found, "rania", "2025-08-18")["law"]
    assert (law_before, law_after) == ("act-2024", "act-2025")
    kinds = causes_on(found, "rania", "2025-08-18", "law")
    assert {kind for kind, _ in kinds} == {"amendment"}


def test_a_reference_amount_that_ends_is_named_with_its_time() -> None:
    found = timeline(BASE, read_family(REFUGEE), ASKED, day("2026-01-01"), day("2026-06-01"))
    assert found.days == (day("2026-03-01"),)
    causes = {cause for change in found.changes for cause in change.causes}
    assert any(cause.kind == "amount" and "28 February 2026" in cause.about for cause in causes)


def test_before_a_daughter_is_born_nothing_can_be_filed_for_her() -> None:
    family = changed(_loaded(REFUGEE), {"applicants.lina.birth_date": "2024-07-10"})
    found = over(family, "2024-07-01", "2024-07-31", "lina")
    assert [(one.first, one.last) for one in found.impossible] == [(day("2024-07-01"), day("2024-07-09"))]
    assert found.verdict(day("2024-07-10"), "lina") != IMPOSSIBLE


def test_days_after_a_receipt_that_stands_in_the_file_are_shown_as_impossible_with_the_reason() -> None:
    family = _loaded(REFUGEE)
    family["application"]["receipt"] = "2024-09-10"
    for one in family["applicants"].values():
        one.pop("application", None)
    found = over(family, "2024-09-01", "2024-09-30")
    assert [(one.first, one.last) for one in found.impossible] == [(day("2024-09-11"), day("2024-09-30"))]
    assert "the receipt was given before" in worded(found.impossible[0].impossible[0])
    assert found.verdict(day("2024-09-11"), "rania") == IMPOSSIBLE


def test_moving_one_person_leaves_the_application_of_the_others() -> None:
    case = read_family(REFUGEE)
    found = timeline(BASE, case, ASKED, day("2024-06-20"), day("2025-06-01"), ["yusuf"])
    assert verdicts_around(found, "yusuf", "2025-03-16")[1] != "eligible"
    assert {period.verdict for period in found.periods["rania"]} == {"eligible"}


def test_a_single_day_is_a_timeline_without_change() -> None:
    found = timeline(BASE, read_family(REFUGEE), ASKED, day("2024-06-15"), day("2024-06-15"))
    assert (found.days, found.runs) == ((), 1)


def _loaded(path: Path) -> Family:
    import yaml

    loaded: Family = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


# ---- the command ----

SPAN = ("--from", "2024-06-01", "--to", "2026-06-01", "--on", "2024-12-01")


def test_the_command_says_by_which_day_to_file() -> None:
    done = article10("timeline", REFUGEE, *SPAN)
    assert done.returncode == 0, done.stderr
    assert "File by 15 March 2025  Rania, Lina, Yusuf" in done.stdout
    assert "Art. 10 § 2 al. 5" in done.stdout


def test_bars_have_a_sign_for_each_verdict_no_colour_in_pipes_and_eighty_columns() -> None:
    done = article10("timeline", REFUGEE, *SPAN, COLUMNS="80")
    assert "\x1b" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80
    bar = next(line for line in done.stdout.splitlines() if "Rania  " in line)
    assert "█" in bar and "▒" in bar


def test_without_unicode_the_bars_are_drawn_in_ascii() -> None:
    done = article10("timeline", REFUGEE, *SPAN, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    bar = next(line for line in done.stdout.splitlines() if "Rania  " in line)
    assert "#" in bar and "%" in bar
    assert "^" in done.stdout


def test_no_colour_is_respected_where_colour_is_forced() -> None:
    done = article10("timeline", REFUGEE, *SPAN, FORCE_COLOR="1", NO_COLOR="1")
    assert "\x1b[3" not in done.stdout


def test_the_same_as_data() -> None:
    done = article10("timeline", REFUGEE, *SPAN, "--format", "json")
    told = json.loads(done.stdout)
    assert [one["day"] for one in told["file_by"]] == ["2025-03-15"]
    rania = told["periods"]["rania"]
    assert rania[0]["from"] == "2024-06-01" and rania[-1]["to"] == "2026-06-01"
    change = next(one for one in told["changes"] if one["day"] == "2025-03-16")
    assert change["persons"]["rania"][0]["causes"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--from", "2026-01-01", "--to", "2025-01-01"), "--from 2026-01-01 is later than --to 2025-01-01"),
        (("--from", "2010-01-01", "--to", "2025-01-01"), "give days of filing from 2011-09-22 to 2031-11-22"),
        (("--from", "2025-01-01", "--to", "2050-01-01"), "--to 2050-01-01 is outside the time"),
        (("--from", "yesterday", "--to", "2025-01-01"), "--from: 'yesterday' is not a date"),
        (("--from", "2025-02-30", "--to", "2025-03-01"), "--from:"),
        (("--from", "2025", "--to", "2026-01-01"), "--from takes a whole date, such as 2025-01-01"),
        (("--from", "2025-01-01", "--to", "2026-01-01", "--person", "rana"), "did you mean rania?"),
        (("--from", "2025-01-01", "--to", "2026-01-01", "-o", "line.gif"), "a picture is written as .svg or .png"),
        (("--from", "2025-01-01"), "Missing option '--to'"),
    ],
)
def test_what_cannot_be_answered_is_refused_in_one_line(arguments: tuple[str, ...], said: str) -> None:
    done = article10("timeline", REFUGEE, *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


# ---- the picture ----


def test_the_picture_is_the_same_bytes_twice_and_says_in_words_what_it_shows(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    pictures = [tmp_path / "one.svg", tmp_path / "two.svg"]
    for picture in pictures:
        done = article10("timeline", REFUGEE, *SPAN, "-o", picture)
        assert done.returncode == 0, done.stderr
    one, two = (picture.read_bytes() for picture in pictures)
    assert one == two
    text = one.decode()
    assert "Rania: may come from 1 June 2024" in text
    assert "File by 15 March 2025" in text
    assert "<dc:date>" not in text


def test_a_png_is_drawn_as_well_and_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    assert article10("timeline", REFUGEE, *SPAN, "-o", tmp_path / "line.png").returncode == 0
    assert (tmp_path / "line.png").read_bytes().startswith(b"\x89PNG")
    done = article10("timeline", REFUGEE, *SPAN, "-o", tmp_path / "nowhere" / "line.svg")
    assert done.returncode == 2
    assert "could not be written (No such file or directory)" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_name_with_a_dollar_or_a_command_for_the_terminal_does_nothing_but_be_read(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    family = changed(_loaded(REFUGEE), {"applicants.rania.name": "R$x^2$ <b>&\u200f", "case": "$\\frac{1}$"})
    file = tmp_path / "case.yaml"
    file.write_text(written(family), encoding="utf-8")
    done = article10("timeline", file, *SPAN, "-o", tmp_path / "line.svg")
    assert done.returncode == 0, done.stderr
    assert "\u200f" not in done.stdout


def test_without_matplotlib_one_line_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine import timeline_picture
    from engine.errors import UnknownName

    monkeypatch.setattr(timeline_picture.importlib.util, "find_spec", lambda name: None)
    with refused(UnknownName, "needs matplotlib; install it with: pip install"):
        timeline_picture.check(tmp_path / "line.svg")
