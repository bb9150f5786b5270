"""Each named test is true, false or unknown, and an unknown one names what it waits for."""

from collections.abc import Callable
from typing import Any

import pytest

from engine import joined_tests as joined
from engine import list_tests as listed
from engine import named_tests as ask
from engine.calendar import Years, span_of
from engine.truth import FALSE, TRUE, Truth, lacking, left_to
from engine.view import View
from engine.vocabulary import NONE, UNKNOWN, Entry, Given
from facts.case_file import Applicant, Application, Household, Protection, Relationship, Sponsor
from facts.settings import Findings, Readings

FIELDS: dict[str, tuple[type[Given], str, str]] = {
    "birth": (Applicant, "birth_date", "applicants.a"),
    "together": (Applicant, "will_live_together", "applicants.a"),
    "relation": (Applicant, "relation", "applicants.a"),
    "custody": (Applicant, "custody", "applicants.a"),
    "authority": (Applicant, "parental_authority", "applicants.a"),
    "filed": (Application, "submitted", "application"),
    "decided": (Protection, "decided", "sponsor.protection"),
    "stays": (Sponsor, "stays", "sponsor"),
    "dependants": (Household, "dependants_in_belgium", "household"),
    "meetings": (Relationship, "meetings", "applicants.a.relationship"),
    "consent_found": (Findings, "consent", "findings"),
    "birthday": (Readings, "birthday", ""),
}


def seen(**values: Any) -> View:
    """A view on facts of the case file; dates are written as in a case file."""
    sources, bound = {}, {}
    for name, value in values.items():
        if name in FIELDS:
            kind, field, at = FIELDS[name]
            if isinstance(value, str) and value[:2] in ("19", "20"):
                value = span_of(value)
            sources[name] = kind(**({"at": at, "person": "a", field: value} if at else {field: value})), field
        bound[name] = value
    return View(bound, sources)


def day(text: str) -> Any:
    return span_of(text)


def met(days: int, on: str) -> Entry:
    return Entry(from_=day(on), days=days)


def stay(kind: Any, decided: Any = UNKNOWN) -> Entry:
    return Entry(kind=kind, decided=decided if decided is UNKNOWN else day(decided), as_=UNKNOWN)


def older(reading: str, birth: str) -> dict[str, Any]:
    return {"birthday": reading, "birth": birth, "filed": "2024-06-01"}


def lasted(end: str, until: str) -> dict[str, Any]:
    return {"start": day("2023-01-01"), "end": day(end), "until": day(until)}


def meetings(*of: Entry) -> dict[str, Any]:
    return {"meetings": of, "filed": "2024-06-01"}


def custody(persons: Any, custody: Any, authority: Any) -> dict[str, Any]:
    return {"persons": persons, "custody": custody, "authority": authority}


def branches(together: Any, a: Any, b: Any) -> dict[str, Any]:
    return {"together": together, "a": a, "b": b}


WITHIN = ask.WithinMonths(12, "filed", "decided")
WINDOW = {"months": 24, "before": "filed"}
THREE = listed.PeriodsInWindow(3, "count", "meetings", **WINDOW)
DAYS45 = listed.PeriodsInWindow(45, "days", "meetings", **WINDOW)
TWICE = (met(20, "2023-01-01"), met(20, "2023-06-01"))
LASTED = listed.HasEntry("stays", "kind", "limited", "student", lasted=(12, "decided", "filed"))
YEAR = ask.LastedMonths(12, "start", "end", "until")
STILL = {"start": day("2023-06-01"), "end": NONE, "until": day("2024-06-01")}
SAME = listed.SomeoneOf("persons", "custody", "authority")
BRANCH = joined.When(ask.IsSo("together"), ask.IsSo("a"), ask.IsSo("b"))
FILED = {"filed": "2024-06-01"}

OLDER = ask.OlderThan(21, "birth", "filed", reading="birthday", birthday_counts="birthday_reached")
AT_18 = ask.Aged(18, "birth", "filed")
SOON_18 = ask.Aged(18, "birth", "filed", plus_months=3)
FOUND_OR = joined.FoundOr("consent_found", ask.IsSo("a"))
FOR_A_PERSON = joined.IsOpen("t", for_a_person=True)
REACHED = ask.Reached(12, "decided", "filed")
EXACTLY = listed.AreExactly("custody", "sponsor", "p")
BUT_P = listed.NobodyBut("custody", "p")

BOTH_SIDES: dict[str, tuple[ask.NamedTest, dict[str, Any], dict[str, Any]]] = {
    "IsSo": (ask.IsSo("together"), {"together": True}, {"together": False}),
    "IsNotSo": (ask.IsNotSo("together"), {"together": False}, {"together": True}),
    "IsAmong": (ask.IsAmong("relation", "spouse", "child"), {"relation": "child"}, {"relation": "parent"}),
    "Includes": (listed.Includes("custody", "a", "b"), {"custody": ("x", "b")}, {"custody": ("x",)}),
    "MoreThan": (ask.MoreThan("dependants", 2), {"dependants": 3}, {"dependants": 2}),
    "Holds": (joined.Holds("t"), {"t": TRUE}, {"t": FALSE}),
    "IsOpen": (joined.IsOpen("t"), {"t": lacking("x")}, {"t": left_to("x")}),
    "IsOpen for a person": (FOR_A_PERSON, {"t": left_to("x")}, {"t": lacking("x")}),
    "IsKnown": (joined.IsKnown("birth"), {"birth": "1990"}, {"birth": UNKNOWN}),
    "Always": (joined.AnyOf(joined.Always(False), ask.IsSo("a")), {"a": True}, {"a": False}),
    "OnOrBefore": (ask.OnOrBefore("filed", "d"), {"d": day("2024-06-01"), **FILED}, {"d": day("2024-05-31"), **FILED}),
    "Before": (ask.Before("filed", "d"), {"d": day("2024-06-02"), **FILED}, {"d": day("2024-06-01"), **FILED}),
    "WithinMonths": (WITHIN, {"decided": "2023-06-01", **FILED}, {"decided": "2023-05-31", **FILED}),
    "Aged": (AT_18, {"birth": "2006-06-01", **FILED}, {"birth": "2006-06-02", **FILED}),
    "Aged, months later": (SOON_18, {"birth": "2006-09-01", **FILED}, {"birth": "2006-09-02", **FILED}),
    "OlderThan, reached": (OLDER, older("birthday_reached", "2003-06-01"), older("birthday_reached", "2003-06-02")),
    "OlderThan, passed": (OLDER, older("strictly_after", "2003-05-31"), older("strictly_after", "2003-06-01")),
    "Reached": (REACHED, {"decided": "2023-06-01", **FILED}, {"decided": "2023-06-02", **FILED}),
    "LastedMonths": (YEAR, lasted("2024-01-01", "2024-01-01"), lasted("2024-06-01", "2023-12-31")),
    "LastedMonths, ended": (YEAR, lasted("2024-01-01", "2024-06-01"), lasted("2023-12-31", "2024-06-01")),
    "LastedMonths, not ended": (YEAR, STILL, STILL | {"start": day("2023-06-02")}),
    "three meetings": (THREE, meetings(*TWICE, met(1, "2024-05-31")), meetings(*TWICE)),
    "45 days": (DAYS45, meetings(*TWICE, met(5, "2024-01-01")), meetings(*TWICE, met(4, "2024-01-01"))),
    "days before the window": (DAYS45, meetings(met(46, "2022-05-31")), meetings(met(45, "2022-05-31"))),
    "days after the window": (DAYS45, meetings(met(60, "2024-04-17")), meetings(met(60, "2024-04-18"))),
    "a meeting before the window": (THREE, meetings(*TWICE, met(2, "2022-05-31")), meetings(*TWICE, met(1, "2022-05-31"))),
    "a meeting after the window": (THREE, meetings(*TWICE, met(1, "2024-05-31")), meetings(*TWICE, met(9, "2024-06-01"))),
    "SomeoneOf": (SAME, custody(("x", "y"), ("x",), ("x", "z")), custody(("x", "y"), ("x",), ("y",))),
    "SomeoneOf one": (SAME, custody("x", ("x",), ("x",)), custody("x", (), UNKNOWN)),
    "NobodyBut": (BUT_P, {"custody": ("x",), "p": ("x", "y")}, {"custody": ("x", "z"), "p": ("x", "y")}),
    "NobodyBut one": (BUT_P, {"custody": ("xy",), "p": "xy"}, {"custody": ("x",), "p": "xy"}),
    "NobodyBut, one named": (
        listed.NobodyBut("one", "p"), {"one": "xy", "p": ("xy", "z")}, {"one": "xy", "p": ("x", "y")},
    ),
    "AreExactly": (EXACTLY, {"custody": ("b", "sponsor"), "p": "b"}, {"custody": ("sponsor",), "p": "b"}),
    "Names": (listed.Names("of", "word"), {"of": (Entry(kind="x"),), "word": "x"}, {"of": (Entry(kind="y"),), "word": "x"}),
    "HasEntry": (listed.HasEntry("stays", "kind", "limited"), {"stays": (stay("limited"),)}, {"stays": ()}),
    "HasEntry lasted": (
        LASTED, {"stays": (stay("limited", "2023-06-01"),), **FILED}, {"stays": (stay("limited", "2023-06-02"),), **FILED},
    ),
    "AllOf": (joined.AllOf(ask.IsSo("a"), ask.IsSo("b")), {"a": True, "b": True}, {"a": UNKNOWN, "b": False}),
    "AsOne": (joined.AsOne(ask.IsSo("a"), ask.IsSo("b")), {"a": True, "b": True}, {"a": True, "b": False}),
    "AnyOf": (joined.AnyOf(ask.IsSo("a"), ask.IsSo("b")), {"a": UNKNOWN, "b": True}, {"a": False, "b": False}),
    "NotSo": (joined.NotSo(ask.IsSo("a")), {"a": False}, {"a": True}),
    "When it is": (BRANCH, branches(True, True, False), branches(True, False, True)),
    "When it is not": (BRANCH, branches(False, False, True), branches(False, True, False)),
    "When it is open": (BRANCH, branches(UNKNOWN, True, True), branches(UNKNOWN, False, False)),
    "FoundOr": (FOUND_OR, {"a": False, "consent_found": True}, {"a": True, "consent_found": False}),
    "FoundOr without": (FOUND_OR, {"a": True, "consent_found": UNKNOWN}, {"a": False, "consent_found": UNKNOWN}),
}  # fmt: skip


@pytest.mark.parametrize("name", BOTH_SIDES)
def test_it_is_true_on_one_side_and_false_on_the_other(name: str) -> None:
    test, yes, no = BOTH_SIDES[name]
    assert test.truth(seen(**yes)).value is True
    assert test.truth(seen(**no)).value is False


@pytest.mark.parametrize("blank", [UNKNOWN, NONE], ids=repr)
@pytest.mark.parametrize("name", BOTH_SIDES)
def test_what_waits_for_another_value_is_the_same_whatever_this_one_is(name: str, blank: Any) -> None:
    test, yes, no = BOTH_SIDES[name]
    for variable in test.variables:
        for other in set(test.variables) - {variable}:
            views = [seen(**one | {other: blank}) for one in (yes, no | {variable: yes[variable]}, no)]
            views += [seen(**yes | {other: blank, variable: no[variable]})]
            if test.waits_for_others(views[0], variable):
                assert test.truth(views[0]) == test.truth(views[3])
                assert test.truth(views[1]) == test.truth(views[2])


def test_how_long_it_lasted_does_not_wait_for_an_end_that_has_not_come() -> None:
    assert not YEAR.waits_for_others(seen(**STILL), "start")
    assert REACHED.waits_for_others(seen(decided="2023-06-01", filed=UNKNOWN), "decided")


FILED_AT, DECIDED_AT, BORN_AT = "application.submitted", "sponsor.protection.decided", "applicants.a.birth_date"
MET_AT, TOGETHER_AT = "applicants.a.relationship.meetings", "applicants.a.will_live_together"


@pytest.mark.parametrize(
    ("test", "values", "truth"),
    [
        (ask.IsSo("together"), {"together": UNKNOWN}, lacking(TOGETHER_AT)),
        (ask.IsNotSo("together"), {"together": UNKNOWN}, lacking(TOGETHER_AT)),
        (ask.IsSo("consent_found"), {"consent_found": UNKNOWN}, left_to("consent")),
        (AT_18, {"birth": UNKNOWN, "filed": UNKNOWN}, lacking(BORN_AT, FILED_AT)),
        (AT_18, {"birth": "2006-06", **FILED}, lacking(BORN_AT)),
        (AT_18, {"birth": "2006", "filed": "2024"}, lacking(BORN_AT, FILED_AT)),
        (OLDER, older("birthday_reached", "2003"), lacking(BORN_AT)),
        (WITHIN, {"decided": "2023-05", "filed": "2024-05-02"}, lacking(DECIDED_AT)),
        (YEAR, {"start": day("2023-01-01"), "end": UNKNOWN, "until": day("2024-01-01")}, lacking("end")),
        (THREE, {"meetings": UNKNOWN, **FILED}, lacking(MET_AT)),
        (DAYS45, {"meetings": (*TWICE, met(7, "2022-05-30")), "filed": "2024-06"}, lacking(FILED_AT)),
        (SAME, custody(("x",), ("x",), UNKNOWN), lacking("applicants.a.parental_authority")),
        (listed.NobodyBut("custody", "p"), {"custody": UNKNOWN, "p": "x"}, lacking("applicants.a.custody")),
        (listed.HasEntry("stays", "kind", "limited"), {"stays": (stay(UNKNOWN), stay("student"))}, lacking("sponsor.stays")),
        (LASTED, {"stays": (stay("limited"),), **FILED}, lacking("sponsor.stays")),
        (LASTED, {"stays": (stay("limited", "2023-06-01"),), "filed": UNKNOWN}, lacking(FILED_AT)),
        (BRANCH, branches(UNKNOWN, True, False), lacking(TOGETHER_AT)),
        (BRANCH, branches(True, UNKNOWN, False), lacking("a")),
        (joined.FoundOr("consent_found", joined.LeftTo("consent")), {"consent_found": UNKNOWN}, left_to("consent")),
        (joined.DoubtfulWhen(ask.IsSo("a"), "convenience"), {"a": True}, left_to("convenience")),
        (joined.DoubtfulWhen(ask.IsSo("a"), "convenience"), {"a": False}, TRUE),
        (joined.DoubtfulWhen(ask.IsSo("a"), "convenience"), {"a": UNKNOWN}, lacking("a")),
        (joined.Awaited("birth"), {"birth": "1990"}, lacking(BORN_AT)),
        (joined.NotSo(ask.IsSo("a")), {"a": UNKNOWN}, lacking("a")),
        (joined.AllOf(ask.IsSo("a"), joined.LeftTo("x")), {"a": UNKNOWN}, Truth(None, ("a",), ("x",))),
    ],
)  # fmt: skip
def test_what_is_open_names_what_would_settle_it(test: ask.NamedTest, values: dict[str, Any], truth: Truth) -> None:
    assert test.truth(seen(**values)) == truth


@pytest.mark.parametrize(
    "make",
    [
        ask.IsSo, ask.IsNotSo, lambda v: ask.IsAmong(v, "x"), lambda v: listed.Includes(v, "x"),
        lambda v: ask.MoreThan(v, 0), lambda v: ask.Before(v, "d"), lambda v: ask.OnOrBefore("d", v),
        lambda v: ask.WithinMonths(1, v, "d"), lambda v: ask.Aged(1, v, "d"), lambda v: ask.Reached(1, v, "d"),
        lambda v: listed.PeriodsInWindow(1, "days", v, months=1, before="d"), lambda v: ask.LastedMonths(0, v, "d", "d"),
        lambda v: listed.HasEntry(v, "kind", "x"), lambda v: listed.SomeoneOf("p", v), lambda v: listed.SomeoneOf(v, "p"),
        lambda v: listed.NobodyBut(v, "p"), lambda v: listed.AreExactly(v, "x", "p"), lambda v: listed.Names(v, "p"),
    ],
)  # fmt: skip
def test_over_what_does_not_exist_every_test_is_false(make: Callable[[str], ask.NamedTest]) -> None:
    assert make("gone").truth(View({"gone": NONE, "d": day("2024"), "p": ("x",)})) == FALSE


def test_the_alternative_that_settles_it_is_named() -> None:
    assert joined.AnyOf(first=ask.IsSo("a"), second=ask.IsSo("b")).truth(seen(a=False, b=True)).way == "second"
    assert joined.FoundOr("consent_found", ask.IsSo("a")).truth(seen(a=True, consent_found=False)).way == "finding"


def test_a_test_tells_the_values_it_adds_to_a_sentence() -> None:
    assert ask.Aged(18, "birth", "filed").arguments(seen(birth="2006", **FILED)) == {"birth_age": Years(17, 18)}
    within = WITHIN.arguments(seen(decided="2023-03-15", **FILED))
    assert within == {"last_day": day("2024-03-15")}
    assert DAYS45.arguments(seen(meetings=TWICE, **FILED)) == {"meeting_days": 40}


def test_a_gate_is_open_when_true_or_where_asked_unless_false() -> None:
    for value, strict, lenient in ((True, True, True), (UNKNOWN, False, True), (False, False, False)):
        assert ask.Gate(ask.IsSo("a"))(a=value) is strict
        assert ask.Gate(ask.IsSo("a"), unless_false=True)(value) is lenient


def test_a_pattern_takes_one_of_the_words_and_no_other() -> None:
    assert [word for word in ("a", "b", "ab") if ask.one_of("a", "b").match(word)] == ["a", "b"]


def test_a_vague_meeting_outside_the_window_counts_for_nothing() -> None:
    assert DAYS45.truth(seen(**meetings(met(45, "2010")))) == FALSE


@pytest.mark.parametrize(
    ("test", "values", "path"),
    [
        (THREE, meetings(*TWICE, met(1, "2022")), MET_AT),
        (LASTED, {"stays": (stay("limited", "2023"),), **FILED}, "sponsor.stays"),
    ],
)
def test_a_vague_entry_of_a_list_is_all_that_is_missing(test: ask.NamedTest, values: dict[str, Any], path: str) -> None:
    assert test.truth(seen(**values)) == lacking(path)


def test_a_missing_fact_is_named_beside_a_doubt() -> None:
    view = seen(birth=UNKNOWN, consent_found=UNKNOWN)
    assert view.unknown("birth", "consent_found") == Truth(None, (BORN_AT,), ("consent",))
