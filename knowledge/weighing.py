"""What the law leaves to a person to weigh, beside the conditions; a finding shows what that person came to."""

from typing import Any

from engine.declaration import Computed, Outcome, rule
from engine.experta_door import AS, MATCH
from engine.joined_tests import AnyOf, NotSo
from engine.named_tests import Aged, one_of
from engine.view import View
from engine.vocabulary import Blank
from facts.conclusions import AfterAdmission, Condition, Route, Weighing
from facts.settings import Findings
from knowledge.declaring import BORN, FILED, SPONSOR_BORN, Declare


class AsFound(Computed):
    """What a person found; left to the authority while nobody has."""

    bounded = True

    def __init__(self, finding: str) -> None:
        self.variables = (finding,)

    def value(self, view: View, outcome: Outcome) -> str:
        found: Any = view[self.variables[0]]
        if isinstance(found, Blank):
            return "left_to_authority"
        return "met" if found else "not_met"


@rule(
    "weighing_of_best_interests",
    layer="next_step",
    provision="aa-12bis-7",
    given=(
        Route(of=MATCH.who),
        BORN,
        SPONSOR_BORN,
        FILED,
        Findings(person=MATCH.who, best_interests=MATCH.found),
    ),
    asks=AnyOf(
        applicant=NotSo(Aged(18, "birth", "filed")),
        sponsor=NotSo(Aged(18, "sponsor_birth", "filed")),
    ),
    concludes=Weighing(of=MATCH.who, about="best_interests", status=AsFound("found")),
)
def weighing_of_best_interests() -> None:
    """Where a minor is concerned, whoever decides gives due weight to the best interests of the child."""


def _of_ties_before_refusal(name: str, provision: str, fraud: str) -> Declare:
    return rule(
        name,
        layer="next_step",
        provision=provision,
        given=(
            Condition(of=MATCH.who, id=fraud),
            Findings(person=MATCH.who, weighing_of_ties=MATCH.found),
        ),
        concludes=Weighing(of=MATCH.who, about="weighing_of_ties", status=AsFound("found")),
    )


@_of_ties_before_refusal("weighing_of_ties_of_applicant", "aa-74-20", "no_fraud")
def weighing_of_ties_of_applicant() -> None:
    """Before it refuses for fraud the authority weighs family ties, length of stay and ties with the country of origin."""


@_of_ties_before_refusal("weighing_of_ties_of_relative", "aa-74-21", "no_fraud_of_sponsor")
def weighing_of_ties_of_relative() -> None:
    """Before it refuses for the sponsor's fraud the authority weighs the same ties."""


def _of_ties(name: str, provision: str, *grounds: str) -> Declare:
    return rule(
        name,
        layer="next_step",
        provision=provision,
        given=(
            AfterAdmission(of=MATCH.who, id=AS.ground << one_of(*grounds), status="met"),
            Findings(person=MATCH.who, weighing_of_ties=MATCH.found),
        ),
        concludes=Weighing(of=MATCH.who, about="weighing_of_ties", status=AsFound("found")),
    )


@_of_ties(
    "weighing_of_ties",
    "aa-11-2-al5",
    "end_conditions_lost",
    "end_no_family_life",
    "end_union_with_another",
    "end_sponsor_stay_ended",
)
def weighing_of_ties() -> None:
    """Before such an end the authority weighs family ties, length of stay and ties with the country of origin."""


@_of_ties("weighing_of_ties_after_fraud", "aa-74-20", "end_fraud")
def weighing_of_ties_after_fraud() -> None:
    """Before it withdraws a stay for the applicant's fraud the authority weighs the same ties."""


@_of_ties("weighing_of_ties_after_sponsors_fraud", "aa-74-21", "end_fraud_of_sponsor")
def weighing_of_ties_after_sponsors_fraud() -> None:
    """Before it ends a stay for the sponsor's fraud the authority weighs the same ties."""
