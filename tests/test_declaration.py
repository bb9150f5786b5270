"""A rule that is wrong by itself is refused where it stands, and a right one says what it settles."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.calendar import span_of
from engine.declaration import (
    FIRES_ALWAYS,
    Declaration,
    MonthsAfter,
    Outcome,
    TheStatus,
    TheTruth,
    bound_fields,
    rule,
)
from engine.errors import RuleMistake
from engine.experta_door import AND, EXISTS, FORALL, MATCH, NOT, OR, TEST, Fact, L, P
from engine.joined_tests import AllOf, Always, AsOne, DoubtfulWhen, LeftTo, NotSo
from engine.named_tests import IsSo
from engine.truth import FALSE, TRUE, Truth, lacking, left_to
from engine.view import View
from engine.vocabulary import NONE, UNKNOWN
from facts.case_file import Applicant, Application, Protection, Sponsor
from facts.conclusions import Circumstance, Clock, Fee, Route, Verdict
from facts.settings import Setting
from knowledge.declaring import FILED, older_than

WHO = Applicant(person=MATCH.who, birth_date=MATCH.birth, will_live_together=MATCH.together)
NO_ROUTE = NOT(Route(of=MATCH.who))


def declared(*given: Any, concludes: Any = None, **options: Any) -> Declaration:
    told = {"layer": "verdict", "provision": "aa-10-1-4", **options}

    @rule("tried", given=given, concludes=concludes or Verdict(of=MATCH.who, verdict="eligible"), **told)
    def tried() -> None:
        """A rule is tried."""

    return tried


def test_a_rule_without_docstring_is_refused_at_its_file_and_line() -> None:
    with pytest.raises(RuleMistake) as refused:

        @rule("silent", layer="verdict", provision="aa-10-1-4", given=(WHO,), concludes=Verdict(of=MATCH.who))
        def silent() -> None:
            pass

    lines = Path(__file__).read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, 1) if text.strip().startswith('@rule("silent"'))
    assert str(refused.value).startswith(f"{__file__}:{line}: rule silent: has no docstring")


@pytest.mark.parametrize(
    ("given", "options", "text"),
    [
        ((NO_ROUTE,), {}, "needs no fact at all"),
        (
            (WHO,),
            {"asks": IsSo("togehter")},
            "asks about togehter, which no pattern binds; bound are birth, together, who",
        ),
        ((WHO,), {"waived_by": IsSo("togehter")}, "asks about togehter, which no pattern binds"),
        ((WHO,), {"asks": older_than(21, "birth")}, "asks about filed, which no pattern binds"),
        ((WHO, FILED), {"asks": older_than(21, "birth")}, "asks about birthday, which no pattern binds"),
        ((WHO, NOT(Protection(kind="refugee"))), {}, "NOT over Protection would conclude from silence"),
        ((WHO, NOT(AND(Route(of=MATCH.who)))), {}, "NOT takes one pattern"),
        ((WHO, NOT(Route(of=MATCH.whom))), {}, "NOT(Route) binds whom in of, which no pattern gives"),
        ((WHO,), {"concludes": Verdict(of=MATCH.whom)}, "concludes Verdict.of from whom, which no pattern binds"),
        ((WHO, NO_ROUTE), {"concludes": Verdict(of=MATCH.route)}, "concludes Verdict.of from route"),
        ((WHO,), {"concludes": Verdict(verdict=P(bool))}, "concludes Verdict.verdict from a constraint, not a value"),
        ((WHO,), {"concludes": Applicant(person=MATCH.who)}, "concludes Applicant, which is not a kind of conclusion"),
        ((WHO,), {"concludes": Fact(of="a")}, "concludes Fact, which is not a kind of conclusion"),
        ((Applicant(relation=~L("spouse")),), {}, "Applicant.relation is joined from several constraints"),
        ((Applicant(relation=L("child") | L("spouse")),), {}, "Applicant.relation is joined from several constraints"),
        ((Applicant(relation=MATCH.relation & P(bool)),), {}, "Applicant.relation is joined from several constraints"),
    ],
)
def test_a_mistake_of_a_rule_is_refused_with_its_place(given: Any, options: dict[str, Any], text: str) -> None:
    with pytest.raises(RuleMistake) as refused:
        declared(*given, **options)
    assert text in str(refused.value)
    assert refused.value.file == __file__
    assert refused.value.line > 0


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda: Applicant(brith_date=MATCH.birth), "Applicant has no field brith_date; did you mean birth_date?"),
        (lambda: Route(categry="spouse"), "Route has no field categry; did you mean category?"),
        (lambda: Setting(zzz=1), "Setting has no field zzz; it has at, person, paths, assessed_on, strict"),
        (lambda: Applicant("rania"), "Applicant has no field 'rania'"),
        (lambda: Protection(kind="refuge"), "Protection.kind: 'refuge' is not one of refugee, subsidiary_protection"),
        (lambda: Applicant(will_live_together="yes"), "Applicant.will_live_together: 'yes' is not true or false"),
        (lambda: Applicant(will_live_together=1), "Applicant.will_live_together: 1 is not true or false"),
        (lambda: Sponsor(nationality="Syria"), "Sponsor.nationality: 'Syria' is not a country"),
        (lambda: Application(submitted="2024-01-01"), "Application.submitted: '2024-01-01' is not a date"),
        (lambda: Fee(status="paid"), "Fee.status: 'paid' is not one of due, exempt, not_established"),
        (lambda: Circumstance(truth=True), "Circumstance.truth: True is not a truth"),
    ],
)
def test_a_pattern_refuses_a_field_or_a_value_that_cannot_be(make: Callable[[], Any], text: str) -> None:
    with pytest.raises(TypeError) as refused:
        make()
    assert text in str(refused.value)


@pytest.mark.parametrize(
    "element", [OR(WHO, WHO), AND(WHO, WHO), EXISTS(WHO), FORALL(WHO, WHO), TEST(bool)], ids=lambda e: type(e).__name__
)
def test_an_element_that_no_left_side_takes_is_refused(element: Any) -> None:
    with pytest.raises(RuleMistake):
        declared(WHO, element)


@pytest.mark.parametrize(
    ("given", "concludes"),
    [
        pytest.param((WHO, NOT(Route(of=~MATCH.who))), None, id="a joined constraint inside NOT"),
        pytest.param((WHO, NOT(Route(of=MATCH.who), Verdict(of=MATCH.who))), None, id="NOT over two patterns"),
        pytest.param(
            (WHO,), Clock(of=MATCH.who, date=MonthsAfter(3, "fild")), id="a computed day from an unbound variable"
        ),
        pytest.param((WHO,), Verdict(of=L("a")), id="a conclusion from a literal constraint"),
    ],
)
def test_what_cannot_run_is_refused_where_it_is_declared(given: Any, concludes: Any) -> None:
    with pytest.raises(RuleMistake):
        declared(*given, concludes=concludes)


def test_a_right_rule_is_data() -> None:
    tried = declared(WHO, NO_ROUTE, asks=IsSo("together"))
    assert isinstance(tried, Declaration)
    assert (tried.name, tried.sentence, tried.file) == ("tried", "A rule is tried.", __file__)
    assert tried.variables == ("who", "birth", "together")
    assert [type(pattern) for pattern in tried.positive] == [Applicant]
    assert [type(pattern) for pattern in tried.negative] == [Route]
    assert bound_fields(tried.negative[0]) == (("of", "who"),)


STRICT = Setting(strict=MATCH.strict)
RANIA = {"at": "applicants.rania", "person": "rania"}


def outcome(tried: Declaration, strict: bool = False, **fields: Any) -> Outcome:
    facts = {0: Applicant(**RANIA, **fields), 1: Setting(strict=strict)}
    sources = {name: (facts[0], field) for field, name in bound_fields(WHO)} | {"strict": (facts[1], "strict")}
    return tried.outcome(View({name: fact[field] for name, (fact, field) in sources.items()}, sources))


@pytest.mark.parametrize(
    ("together", "status"), [(True, "met"), (False, "not_met"), (NONE, "not_met"), (UNKNOWN, "undetermined")]
)
def test_the_outcome_of_a_condition_is_the_truth_of_what_it_asks(together: Any, status: str) -> None:
    found = outcome(declared(WHO, STRICT, asks=IsSo("together")), will_live_together=together)
    assert found.status == status
    assert found.truth.missing == (("applicants.rania.will_live_together",) if together is UNKNOWN else ())


WAIVED = declared(WHO, STRICT, asks=IsSo("birth"), waived_by=IsSo("together"))


@pytest.mark.parametrize(
    ("waiver", "asked", "status", "missing"),
    [
        (TRUE, FALSE, "exempt", ()),
        (TRUE, lacking("b"), "exempt", ()),
        (FALSE, TRUE, "met", ()),
        (FALSE, FALSE, "not_met", ()),
        (FALSE, left_to("x"), "left_to_authority", ()),
        (lacking("w"), TRUE, "met", ()),
        (lacking("w"), FALSE, "undetermined", ("w",)),
        (lacking("w"), lacking("b"), "undetermined", ("b", "w")),
        (left_to("w"), FALSE, "left_to_authority", ()),
        (left_to("w"), lacking("b"), "undetermined", ("b",)),
    ],
)
def test_a_waiver_exempts_and_an_open_one_leaves_only_the_unmet_open(
    waiver: Truth, asked: Truth, status: str, missing: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert WAIVED.waived_by is not None
    monkeypatch.setattr(WAIVED.waived_by, "truth", lambda view: waiver)
    monkeypatch.setattr(WAIVED.asks, "truth", lambda view: asked)
    found = outcome(WAIVED)
    assert (found.status, found.truth.missing) == (status, missing)


PRESUMED = declared(WHO, STRICT, asks=IsSo("together"), presumes=True, fires=FIRES_ALWAYS)


def test_a_presumption_holds_while_nothing_points_the_other_way() -> None:
    assert outcome(PRESUMED).truth == Truth(True, presumed=("tried:rania",))
    assert outcome(PRESUMED, strict=True).status == "undetermined"
    assert outcome(PRESUMED, will_live_together=False).status == "not_met"
    assert outcome(PRESUMED, will_live_together=True).truth == TRUE


def test_one_part_that_is_false_ends_a_presumption_unless_the_parts_are_taken_as_one() -> None:
    other = IsSo("together"), DoubtfulWhen(IsSo("together"), "genuineness")
    parts = AllOf(NotSo(Always(False)), *other)
    assert outcome(declared(WHO, STRICT, asks=parts, presumes=True)).status == "undetermined"
    assert outcome(declared(WHO, STRICT, asks=AsOne(*parts.parts), presumes=True)).truth.presumed == ("tried:rania",)


def test_a_doubt_ends_a_presumption() -> None:
    doubted = declared(WHO, STRICT, asks=LeftTo("genuineness"), presumes=True)
    assert outcome(doubted).status == "left_to_authority"
    stated = declared(WHO, STRICT, asks=DoubtfulWhen(IsSo("together"), "genuineness"), presumes=True)
    assert outcome(stated, will_live_together=True).status == "left_to_authority"
    assert outcome(stated).truth.presumed == ("tried:rania",)


def test_a_conclusion_is_filled_from_the_match_and_its_outcome() -> None:
    view = View({"who": "a", "filed": span_of("2024-01-31"), "extended": (1, 2), "blank": UNKNOWN})
    done = Outcome(Truth(None, ("m",), ("d",)), "undetermined")
    template = Circumstance(of=MATCH.who, about="x", status=TheStatus(), truth=TheTruth())
    (filled,) = declared(WHO, concludes=template).conclusions(view, done)
    assert dict(filled) == {"of": "a", "about": "x", "status": "undetermined", "truth": done.truth}
    assert MonthsAfter(1, "filed").value(view, done) == span_of("2024-02-29")
    assert MonthsAfter(9, "filed", per="extended", more=3).value(view, done) == span_of("2025-04-30")
    assert MonthsAfter(9, "blank").value(view, done) is UNKNOWN
