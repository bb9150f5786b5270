"""A run stands for the rules of another day where those would fire and conclude the same, and only there."""

import datetime
from typing import Any

import pytest
from hypothesis import assume, given

from engine.declaration import FIRES_ALWAYS, Declaration
from engine.experta_door import MATCH, NOT
from engine.named_tests import IsSo
from engine.session import Session
from facts.case_file import Applicant
from facts.conclusions import Route
from facts.opening import opened
from knowledge import law
from knowledge.assessment import assess
from tests.families import families, written
from tests.strategies import Family, random_families
from tests.test_properties import examples, possible
from tests.test_rule_base import DAY, RANIA, ROUTE, VERDICT, WHO, base, day, declared
from tests.test_session import Failing, Options, facts, family_from_text, fresh, span_of, told

OF_2016 = datetime.date(2016, 7, 8)
ENDED = {"to": DAY}
LATER = DAY + datetime.timedelta(days=1)
NEW = {"from_": LATER}


def comes_to_the_same(*rules: Declaration) -> bool:
    """Whether what these rules come to for Rania on one day stands for the next."""
    of_the_case = base(*rules)
    session = Session(of_the_case.network(DAY)).settle([RANIA.copy()])
    return session.comes_to_the_same_under(of_the_case.network(LATER))


ALWAYS = declared("always", **ROUTE)
WIFE = Applicant(person=MATCH.who, relation="spouse", birth_date=MATCH.birth)
CHILD = Applicant(person=MATCH.who, relation="child")


@pytest.mark.parametrize(
    ("changing", "same"),
    [
        pytest.param(declared("ended", CHILD, **VERDICT, **ENDED), True, id="a rule about children ended"),
        pytest.param(declared("ended", WIFE, **VERDICT, **ENDED), False, id="a rule about wives ended"),
        pytest.param(declared("new", CHILD, **VERDICT, **NEW), True, id="a rule about children began"),
        pytest.param(declared("new", WIFE, **VERDICT, **NEW), False, id="a rule about wives began"),
        pytest.param(declared("new", WIFE, asks=Failing("birth"), **VERDICT, **NEW), False, id="one whose test raises"),
    ],
)
def test_a_run_stands_for_the_next_day_where_nobody_in_it_is_concerned_by_what_changes(
    changing: Declaration, same: bool
) -> None:
    assert comes_to_the_same(ALWAYS, changing) is same


@pytest.mark.parametrize(("about", "same"), [(WHO, True), (CHILD, False)], ids=["there", "not there"])
def test_what_a_not_forbids_keeps_a_new_rule_from_concerning_anybody_where_it_is_there(
    about: Applicant, same: bool
) -> None:
    route = declared("route", about, **ROUTE)
    without_route = declared("new", WHO, NOT(Route(of=MATCH.who)), **VERDICT, **NEW)
    assert comes_to_the_same(route, without_route) is same


def test_a_run_does_not_stand_where_its_provision_has_another_version() -> None:
    asked = {"asks": IsSo("together"), "fires": FIRES_ALWAYS}
    rules = base(declared("months", **VERDICT, **asked))
    session = Session(rules.network(day("2024-08-31"))).settle([RANIA.copy()])
    assert session.comes_to_the_same_under(rules.network(day("2024-08-30")))
    changes = [one for one in rules.days_of_change() if rules.network(one).rules]
    assert [one for one in changes if session.comes_to_the_same_under(rules.network(one))] == changes[:1]


def _days() -> list[datetime.date]:
    return [OF_2016, *(one for one in law.article_10().days_of_change() if one > OF_2016)]


def _shared(given_facts: list[Any]) -> int:
    """On how many days a run stands for the day before; AssertionError where it does so wrongly."""
    found = 0
    for before, after in zip(_days(), _days()[1:], strict=False):
        session = fresh(given_facts, str(before))
        if session.comes_to_the_same_under(law.article_10().network(after)):
            found += 1
            assert told(session) == told(fresh(given_facts, str(after)))
    return found


@pytest.mark.parametrize("name", families())
def test_a_family_is_told_the_same_byte_for_byte_wherever_a_run_stands_for_another_day(name: str) -> None:
    assert 0 < _shared(facts(name)) < len(_days()) - 1


@examples(20)
@given(random_families())
def test_a_random_family_is_told_the_same_wherever_a_run_stands_for_another_day(family: Family) -> None:
    assume(possible(family))
    _shared(opened(family_from_text(written(family), "case.yaml").node, Options(span_of("2024-10-01"))))


@examples(12)
@given(random_families(applicants=2))
def test_a_family_without_a_day_of_filing_has_the_verdicts_of_runs_made_one_by_one(family: Family) -> None:
    family = {name: one for name, one in family.items() if name != "application"}
    assume(possible(family))
    case = family_from_text(written(family), "case.yaml")
    options = Options(span_of("2024-12-01"))
    together = assess(case, options)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Session, "comes_to_the_same_under", lambda *_: False)
        apart = assess(case, options)
    assert len({id(run.session) for run in apart.runs}) == len(apart.runs)
    assert [(run.law, run.day, told(run.session)) for run in together.runs] == [
        (run.law, run.day, told(run.session)) for run in apart.runs
    ]
    assert {who: one.verdict for who, one in together.persons.items()} == {
        who: one.verdict for who, one in apart.persons.items()
    }
    assert together.readings == apart.readings
