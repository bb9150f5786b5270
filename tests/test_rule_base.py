"""Rules that are wrong together are refused; those in force run in one order, whatever the hash seed."""

import datetime
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from engine.declaration import FIRES_ALWAYS, Declaration, rule
from engine.errors import RuleMistake
from engine.experta_door import MATCH, NOT
from engine.named_tests import IsAmong, IsSo, one_of
from engine.rule_base import RuleBase, wording_keys
from engine.session import Session
from facts.case_file import Applicant, Protection
from facts.conclusions import Circumstance, Fee, Route, Verdict
from knowledge import law
from knowledge.declaring import LAYERS, circumstance
from knowledge.sources import SOURCES

ROOT = Path(__file__).parent.parent
DAY = datetime.date(2023, 6, 1)
WHO = Applicant(person=MATCH.who, will_live_together=MATCH.together)
ROUTE = {"layer": "route", "concludes": Route(of=MATCH.who, category="spouse")}
VERDICT = {"layer": "verdict", "concludes": Verdict(of=MATCH.who, verdict="eligible")}
RANIA = Applicant(at="applicants.rania", person="rania", relation="spouse", will_live_together=True)


def declared(name: str, *given: Any, **options: Any) -> Declaration:
    @rule(name, given=given or (WHO,), **({"provision": "aa-10-1-4-months"} | options))
    def tried() -> None:
        """A rule is tried."""

    return tried


def base(*rules: Declaration, worded: frozenset[str] | None = None) -> RuleBase:
    module = ModuleType("tiny")
    for number, one in enumerate(rules):
        setattr(module, f"rule_{number}", one)
    keys = frozenset(key for one in rules for key in wording_keys(one))
    return RuleBase.of((module,), SOURCES, LAYERS, keys if worded is None else worded)


def refused(*rules: Declaration, worded: frozenset[str] | None = None) -> str:
    with pytest.raises(RuleMistake) as mistake:
        base(*rules, worded=worded)
    assert mistake.value.file == __file__
    assert mistake.value.line == rules[0].line
    return mistake.value.text


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def test_right_rules_are_taken_in_their_order() -> None:
    second, first = declared("second", **VERDICT), declared("first", **ROUTE)
    assert [one.name for one in base(second, first).rules] == ["second", "first"]


def test_a_second_rule_of_a_name_is_refused_with_the_place_of_the_first() -> None:
    first, second = declared("twice", **ROUTE), declared("twice", **VERDICT)
    assert refused(first, second) == f"rule twice: a rule of this name stands at {__file__}:{first.line}"


def test_an_unknown_provision_is_refused_with_the_one_meant() -> None:
    text = refused(declared("lost", **ROUTE, provision="aa-10-1-4x"))
    assert text.startswith("rule lost: unknown provision aa-10-1-4x; did you mean aa-10-1-4")
    assert refused(declared("lost", **ROUTE, provision="?")) == "rule lost: unknown provision ?"


@pytest.mark.parametrize(
    ("limits", "silent_on"),
    [
        ({"from_": "2016-07-07"}, "2016-07-07"),
        ({"from_": "2016-07-08"}, None),
        ({"to": "2025-08-17"}, None),
        ({"to": "2025-08-18"}, "2025-08-18"),
        ({"from_": "2016-07-08", "to": "2025-08-17"}, None),
    ],
)
def test_a_rule_in_force_when_its_provision_is_not_is_refused(limits: dict[str, str], silent_on: str | None) -> None:
    one = declared("timed", **ROUTE, **{key: day(text) for key, text in limits.items()})
    if silent_on is None:
        assert base(one).rules == (one,)
    else:
        assert refused(one) == f"rule timed: is in force on {silent_on}, when aa-10-1-4-months says nothing"


def test_an_unknown_layer_is_refused_with_those_there_are() -> None:
    text = refused(declared("floating", layer="rute", concludes=Route(of=MATCH.who)))
    assert text == f"rule floating: unknown layer rute; the layers are {', '.join(LAYERS)}"


def test_a_rule_cannot_need_what_is_concluded_only_later() -> None:
    early = declared("early", Verdict(of=MATCH.who), **ROUTE)
    assert refused(early, declared("late", **VERDICT)).endswith(
        "needs Verdict, which is concluded only later, in layer verdict"
    )
    assert base(declared("late", Route(of=MATCH.who), **VERDICT), declared("early", **ROUTE)).rules


@pytest.mark.parametrize("layer", ["route", "condition", "verdict"])
def test_not_stands_only_over_what_an_earlier_layer_has_closed(layer: str) -> None:
    needs = declared("needs", WHO, NOT(Route(of=MATCH.who)), layer="condition", concludes=Fee(of=MATCH.who))
    makes = declared("makes", layer=layer, concludes=Route(of=MATCH.who, category="spouse"))
    if layer == "route":
        assert base(needs, makes).rules == (needs, makes)
    else:
        assert refused(needs, makes) == "rule needs: NOT(Route): not closed before layer condition"


def test_not_over_what_no_rule_concludes_is_refused() -> None:
    needs = declared("needs", WHO, NOT(Route(of=MATCH.who)), **VERDICT)
    assert refused(needs) == "rule needs: NOT(Route): no rule concludes it"


@pytest.mark.parametrize(
    ("options", "keys"),
    [
        ({}, {"told"}),
        ({"fires": FIRES_ALWAYS}, {"told-met", "told-not_met"}),
        ({"fires": FIRES_ALWAYS, "waived_by": IsSo("together")}, {"told-met", "told-not_met", "told-exempt"}),
        ({"fires": FIRES_ALWAYS, "presumes": True}, {"told-met", "told-not_met", "told-presumed"}),
    ],
)
def test_a_rule_without_one_of_its_sentences_is_refused(options: dict[str, Any], keys: set[str]) -> None:
    one = declared("told", **ROUTE, **options)
    assert base(one, worded=frozenset(keys)).rules == (one,)
    for key in keys:
        assert refused(one, worded=frozenset(keys - {key})) == f"rule told: has no wording {key}"


def test_the_decorators_of_the_law_declare_rules_that_are_checked_the_same_way() -> None:
    @circumstance("lives", provision="aa-10-1-5-bb", given=(WHO,), asks=IsSo("together"))
    def lives() -> None:
        """The applicant comes to live with the sponsor."""

    assert "unknown provision aa-10-1-5-bb; did you mean aa-10-1-5-b?" in refused(lives)
    assert wording_keys(lives) == ("lives-met", "lives-not_met")


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(declared("w", Applicant(person=MATCH.who, relation=one_of("spuose")), **VERDICT), id="one_of"),
        pytest.param(
            declared("w", WHO, Protection(kind=MATCH.kind), asks=IsAmong("kind", "refuge"), **VERDICT), id="IsAmong"
        ),
        pytest.param(declared("w", Circumstance(of=MATCH.who, about="x"), **VERDICT), id="a conclusion nobody draws"),
        pytest.param(
            declared("w", **VERDICT, from_=day("2024-02-01"), to=day("2024-01-01")), id="ended before it began"
        ),
    ],
)
def test_a_rule_that_can_never_fire_is_refused(wrong: Declaration) -> None:
    with pytest.raises(RuleMistake):
        base(wrong)


def test_only_the_rules_in_force_on_the_day_are_loaded() -> None:
    rules = base(
        declared("always", **ROUTE),
        declared("new", **VERDICT, provision="aa-10-1-4-3-age"),
        declared("until", **VERDICT, to=day("2024-03-31")),
    )
    loaded = {
        text: [one.name for one in rules.network(day(text)).rules]
        for text in ("2024-03-31", "2024-04-01", "2024-09-01")
    }
    assert loaded == {
        "2024-03-31": ["always", "until"],
        "2024-04-01": ["always"],
        "2024-09-01": ["always", "new"],
    }
    assert [one.name for one in rules.network(day("2026-01-01")).rules] == ["new"]
    assert rules.network(day("2023-01-01")) is rules.network(day("2023-01-02"))
    assert {day("2016-07-08"), day("2024-04-01"), day("2024-09-01"), day("2025-08-18")} == set(rules.days_of_change())


def test_a_condition_under_a_source_that_is_not_firm_is_left_to_a_person() -> None:
    asked = {"asks": IsSo("together"), "fires": FIRES_ALWAYS}
    firm, weak, ours = (
        declared(name, **VERDICT, **asked, provision=provision)
        for name, provision in (
            ("firm", "aa-10-1-4-months"),
            ("weak", "practice-birthday-reached"),
            ("ours", "convention-verdict"),
        )
    )
    firings = Session(base(firm, weak, ours).network(DAY)).settle([RANIA.copy()]).firings
    assert {firing.rule.name: firing.outcome.status for firing in firings} == {
        "firm": "met",
        "weak": "left_to_authority",
        "ours": "met",
    }


def test_a_layer_runs_when_those_before_it_have_nothing_left_to_fire() -> None:
    rules = base(
        declared("verdict", Route(of=MATCH.who), **VERDICT),
        declared("fee", WHO, NOT(Route(of=MATCH.who)), layer="fee", concludes=Fee(of=MATCH.who)),
        declared("route", **ROUTE),
    )
    session = Session(rules.network(DAY)).settle([RANIA.copy()])
    assert [firing.rule.name for firing in session.firings] == ["route", "verdict"]
    (verdict,) = session.facts_of(Verdict)
    support = session.support(verdict)
    assert support is session.firings[1]
    assert support.used == tuple(session.facts_of(Route))


def test_every_day_on_which_the_law_changes_has_its_own_rules() -> None:
    article_10 = law.article_10()
    one = datetime.timedelta(days=1)
    for change in article_10.days_of_change():
        assert article_10.network(change) is not article_10.network(change - one)


ORDER = """
import hashlib
from engine.calendar import span_of
from facts.opening import Options
from facts.reading import family_from_text
from knowledge.assessment import assess
from tests.families import families, written
case = family_from_text(written(families()["refugee_couple_and_common_child"]), "case.yaml")
fired = [firing.rule.name for run in assess(case, Options(span_of("2024-12-01"))).runs for firing in run.session.firings]
assert len(fired) > 50
print(hashlib.sha256(" ".join(fired).encode()).hexdigest())
"""


def test_the_firing_order_is_the_same_under_every_hash_seed() -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", ORDER],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
            stdout=subprocess.PIPE,
        )
        for seed in range(5)
    ]
    assert len({process.communicate(timeout=60)[0] for process in running}) == 1
    assert all(process.returncode == 0 for process in running)
