"""A session goes on after a change to where a new one comes, byte for byte; it is cheap, shared and safe in threads."""

import datetime
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.calendar import exactly, span_of
from engine.canonical import canonical
from engine.declaration import FIRES_ALWAYS, Computed, Declaration, MonthsAfter, Outcome, TheStatus, TheTruth, rule
from engine.errors import EndlessRun, RuleFault, RuleMistake
from engine.experta_door import MATCH, NOT
from engine.named_tests import NamedTest
from engine.rule_base import Network
from engine.session import Session
from engine.truth import TRUE, Truth
from engine.view import View
from engine.vocabulary import UNKNOWN, Blank, Day, Field, Flag, Given
from facts.case_file import Applicant, Application, Household, Income
from facts.conclusions import Circumstance, Clock, Verdict
from facts.opening import Options, opened
from facts.reading import family_from_text
from facts.settings import Couple, Family, Readings
from knowledge import law
from tests.families import changed, families, written
from tests.test_rule_base import DAY, base, declared

ON = "2024-10-01"


def network(day: str = ON) -> Network:
    return law.article_10().network(datetime.date.fromisoformat(day))


def facts(name: str, but: dict[str, Any] | None = None) -> list[Any]:
    family = changed(families()[name], but or {})
    return opened(family_from_text(written(family), "case.yaml").node, Options(span_of(ON)))


def told(session: Session) -> list[Any]:
    """Everything that a session comes to: its facts by number, and its firings in order."""
    session.in_order()
    there = [(number, type(f).__name__, repr(sorted(f.items()))) for number, f in session.facts.items()]
    firings = [
        (
            firing.number,
            firing.rule.name,
            [fact["__factid__"] for fact in firing.used],
            [fact["__factid__"] for fact in firing.asserted],
            [fact["__factid__"] for fact in session.closed(firing)],
            firing.outcome.status,
            canonical(firing.outcome.truth),
            {name: canonical(value) for name, value in firing.arguments.items()},
        )
        for firing in session.firings
    ]
    return [there, firings]


def fresh(given_facts: list[Any], day: str = ON) -> Session:
    return Session(network(day)).settle([fact.copy() for fact in given_facts])


# ---- a change, then on ----

ANOTHER_VALUE = {
    "applicants.rania.birth_date": datetime.date(2004, 2, 29),
    "applicants.rania.will_live_together": False,
    "applicants.rania.marriage": None,
    "applicants.rania.documents": ["travel_document"],
    "household": {"housing": {"adequate": False}},
    "application.complete": None,
    "sponsor.protection.decided": None,
    "applicants.yusuf.relation": "child",
}


@pytest.mark.parametrize("path", ANOTHER_VALUE)
def test_a_family_changed_in_one_place_comes_to_what_a_new_session_comes_to_and_back(path: str) -> None:
    before, after = facts("refugee_and_wifes_son"), facts("refugee_and_wifes_son", {path: ANOTHER_VALUE[path]})
    session = fresh(before)
    start = told(session)
    assert told(session.change_to(after)) == told(fresh(after))
    assert told(session.change_to(before)) == start


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sets(st.sampled_from(sorted(ANOTHER_VALUE)), max_size=5), min_size=1, max_size=4))
def test_a_family_changed_in_several_places_at_once_comes_to_what_a_new_session_comes_to(
    changes: list[set[str]],
) -> None:
    session = fresh(facts("refugee_and_wifes_son"))
    for places in changes:
        after = facts("refugee_and_wifes_son", {path: ANOTHER_VALUE[path] for path in sorted(places)})
        assert told(session.change_to(after)) == told(fresh(after))


def test_what_is_missing_is_told_where_its_group_stands_after_the_group_has_moved() -> None:
    given_facts = facts("refugee_and_wifes_son", {"applicants.rania.birth_date": None})
    session = fresh(given_facts)
    (rania,) = (fact for fact in session.any_of(Applicant) if fact["person"] == "rania")
    session.modify(rania, at="elsewhere")
    session.run()
    missing = {path for firing in session.firings for path in firing.outcome.truth.missing}
    assert "elsewhere.birth_date" in missing
    assert "applicants.rania.birth_date" not in missing


def test_an_amount_that_is_written_otherwise_is_told_as_it_is_now_written() -> None:
    whole, cents = (
        [*facts("refugee_and_wife"), Income(at="household.income[0]", net_monthly=Decimal(net))]
        for net in ("1500", "1500.00")
    )
    session = fresh(whole)
    assert told(session.change_to(cents)) == told(fresh(cents)) != told(fresh(whole))


def test_a_session_in_which_nothing_has_fired_yet_can_be_changed_to_any_facts_in_any_order() -> None:
    given_facts = facts("refugee_and_wife")
    session = fresh(given_facts[:8])
    assert not session.firings
    wanted = [*given_facts[8:], *given_facts[:7]]
    assert told(session.change_to(wanted)) == told(fresh(wanted))


def test_a_person_who_joins_the_family_and_leaves_it_again_leaves_no_trace() -> None:
    couple, with_child = facts("refugee_and_wife"), facts("refugee_couple_and_common_child")
    session = fresh(couple)
    start = told(session)
    assert told(session.change_to(with_child)) == told(fresh(with_child))
    assert told(session.change_to(couple)) == start


PUT_TOGETHER = (Family, Couple, Readings)
"""Facts that no case file gives with these fields left out."""


def other_values(field: Field, value: Any) -> list[Any]:
    values: list[Any] = [UNKNOWN, Blank.NONE]
    if isinstance(field, Flag):
        values += [True, False]
    if isinstance(field, Day):
        values += [exactly(datetime.date(2024, 9, 1)), exactly(datetime.date(2006, 9, 20)), span_of("2023-08")]
    return [other for other in values if other != value]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(families())), st.data())
def test_facts_changed_field_by_field_come_to_what_a_new_session_comes_to(name: str, data: st.DataObject) -> None:
    session = fresh(facts(name))
    for _ in range(data.draw(st.integers(1, 4), label="changes")):
        there = [
            fact for fact in session.facts.values() if isinstance(fact, Given) and not isinstance(fact, PUT_TOGETHER)
        ]
        fact = data.draw(st.sampled_from(there), label="fact")
        fields = {
            name: values
            for name, field in type(fact).told().items()
            if name in fact and (values := other_values(field, fact[name]))
        }
        if not fields:
            continue
        chosen = data.draw(st.sampled_from(sorted(fields)), label="field")
        session.modify(fact, **{chosen: data.draw(st.sampled_from(fields[chosen]), label="value")})
        if data.draw(st.booleans(), label="run between"):
            session.run()
    session.run()
    session.in_order()
    start = [fact for fact in session.facts.values() if isinstance(fact, Given)]
    assert told(session) == told(fresh(start))


def test_a_fact_taken_back_and_given_again_changes_only_its_place() -> None:
    session = fresh(facts("refugee_and_wife"))
    household = session.facts_of(Household)[0]
    session.retract(household)
    session.run()
    session.declare(household.copy())
    session.run()
    session.in_order()
    kept = [fact for fact in session.facts.values() if isinstance(fact, Given)]
    assert isinstance(kept[-1], Household)
    assert told(session) == told(fresh(kept))


def test_a_conclusion_cannot_be_taken_back_from_outside() -> None:
    session = fresh(facts("refugee_and_wife"))
    with pytest.raises(IndexError, match="is not a given one"):
        session.retract(session.facts_of(Verdict)[0])


# ---- one network for all ----


def test_sessions_in_threads_share_a_network_and_come_to_the_same() -> None:
    names = sorted(families()) * 6
    alone = {name: told(fresh(facts(name))) for name in families()}
    law.article_10.cache_clear()  # so that the joins are written while the threads run
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda name: told(fresh(facts(name))), names))
    assert together == [alone[name] for name in names]


def test_one_fact_may_be_given_to_two_sessions() -> None:
    shared = facts("refugee_and_wife")
    first = Session(network()).settle(shared)
    start = told(first)
    second = Session(network()).settle(shared)
    second.modify(second.facts_of(Household)[0], health_insurance=False)
    second.run()
    assert told(first) == start


# ---- what goes wrong ----

WHO = Applicant(person=MATCH.who, birth_date=MATCH.birth)


class Failing(NamedTest):
    def __init__(self, variable: str) -> None:
        self.variables = (variable,)

    def truth(self, view: View) -> Truth:
        if view[self.variables[0]] is UNKNOWN:
            raise ZeroDivisionError("no birth date")
        return TRUE


class LaterEachTime(Computed):
    variables = ("date",)

    def value(self, view: View, outcome: Outcome) -> Any:
        return view["date"].shifted(months=1)


class SaidToEnd(LaterEachTime):
    bounded = True


def clocks(computed: Computed) -> tuple[Declaration, Declaration]:
    start = declared(
        "start",
        Application(person=MATCH.who, submitted=MATCH.date),
        concludes=Clock(of=MATCH.who, id="free_window_ends", date=MATCH.date),
        layer="clock",
    )
    on = declared(
        "and_on",
        Clock(of=MATCH.who, date=MATCH.date),
        concludes=Clock(of=MATCH.who, id="free_window_ends", date=computed),
        layer="clock",
    )
    return start, on


@pytest.mark.parametrize("computed", [LaterEachTime(), MonthsAfter(1, "date")], ids=["of its own", "MonthsAfter"])
def test_rules_that_may_feed_themselves_without_end_are_refused_before_they_run(computed: Computed) -> None:
    with pytest.raises(RuleMistake, match="and_on: may fire without end: and_on → and_on, and it computes a new value"):
        base(*clocks(computed))


def test_a_run_without_end_is_stopped_and_names_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Session, "most_firings", 300)
    session = Session(base(*clocks(SaidToEnd())).network(DAY))
    with pytest.raises(EndlessRun, match=r"stopped after 300 firings; .*: and_on;"):
        session.settle([Application(person="rania", submitted=span_of("2023-01-31"))])


@pytest.mark.parametrize("fires", ["when true", FIRES_ALWAYS], ids=["in a test", "in a right side"])
def test_what_a_named_test_raises_names_the_rule_and_what_it_had_and_the_session_goes_on(fires: str) -> None:
    circumstance = Circumstance(of=MATCH.who, about="married", status=TheStatus(), truth=TheTruth())
    failing = declared("failing", WHO, asks=Failing("birth"), fires=fires, concludes=circumstance, layer="circumstance")
    settled = declared(
        "settled", WHO, NOT(Circumstance(of=MATCH.who)), concludes=Verdict(of=MATCH.who), layer="verdict"
    )
    session = Session(base(failing, settled).network(DAY))
    rania = Applicant(at="applicants.rania", person="rania", birth_date=UNKNOWN)
    with pytest.raises(RuleFault) as fault:
        session.settle([rania])
    place, text = f"{failing.file}:{failing.line}: ", str(fault.value)
    assert text.startswith(place + "rule failing: ")
    assert "raised ZeroDivisionError: no birth date; with " in text
    assert "rania" in text
    assert "\n" not in text
    session.modify(session.facts_of(Applicant)[0], birth_date=span_of("1990"))
    session.run()
    assert [firing.rule.name for firing in session.firings] == ["failing"]


@rule("unused", layer="route", provision="aa-10-1-4", given=(WHO,), concludes=Verdict(of=MATCH.who, verdict="eligible"))
def unused() -> None:
    """Nobody is asked."""


def test_a_rule_that_is_not_in_the_network_is_not_in_the_session() -> None:
    assert "unused" not in {firing.rule.name for firing in fresh(facts("refugee_and_wife")).firings}
