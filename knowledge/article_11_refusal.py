"""Article 11, § 1, with Articles 74/20 and 74/21: what lets the authority refuse although the relation fits.

No real family life, public order, a sham tie; and fraud, which is asked only of somebody of whom a person has found it.
"""

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, DoubtfulWhen, FoundOr, Holds, LeftTo, NotSo
from engine.named_tests import IsAmong, IsNotSo, IsSo, one_of
from facts.case_file import RELATIONS, Applicant
from facts.conclusions import CATEGORIES, OWN_RIGHT_ROUTES
from facts.settings import Findings
from knowledge.declaring import Declare, circumstance, condition, known_as

_COUPLES = ("spouse", "equalled_partner", "registered_partner")
_WITH_SPONSOR = tuple(category for category in CATEGORIES if category not in OWN_RIGHT_ROUTES)
_OTHERS = tuple(category for category in _WITH_SPONSOR if category not in _COUPLES)
_NO_COUPLE = tuple(relation for relation in RELATIONS if relation not in ("spouse", "registered_partner", "own_right"))
_NO_SHAM = AllOf(NotSo(IsAmong("inquiry", "sham")), DoubtfulWhen(IsAmong("inquiry", "open"), "genuineness"))


@circumstance(
    "family_life_is_real",
    provision="aa-11-1-2",
    presumes=True,
    given=(Applicant(person=MATCH.who, family_life_real=MATCH.real),),
    asks=IsSo("real"),
)
def family_life_is_real() -> None:
    """The applicant and the sponsor have a real marital or family life."""


@circumstance(
    "tie_not_a_sham",
    provision="aa-11-1-4",
    presumes=True,
    given=(Applicant(person=MATCH.who, relation=one_of("spouse", "registered_partner"), inquiry=MATCH.inquiry),),
    asks=_NO_SHAM,
)
def tie_not_a_sham() -> None:
    """The marriage or partnership was not concluded only to obtain a stay."""


@circumstance(
    "adoption_not_a_sham",
    about="tie_not_a_sham",
    provision="aa-11-1-4",
    presumes=True,
    given=(Applicant(person=MATCH.who, relation=one_of(*_NO_COUPLE), inquiry=MATCH.inquiry),),
    asks=_NO_SHAM,
)
def adoption_not_a_sham() -> None:
    """No adoption was concluded only to obtain a stay for the applicant."""


@condition(
    "genuineness_of_couple",
    id="genuineness",
    routes=_COUPLES,
    provision="aa-11-1-4",
    given=(
        known_as("tie_not_a_sham"),
        known_as("family_life_is_real"),
        Findings(person=MATCH.who, genuineness=MATCH.genuineness_found),
    ),
    asks=FoundOr("genuineness_found", AllOf(sham=Holds("tie_not_a_sham"), family_life=Holds("family_life_is_real"))),
)
def genuineness_of_couple() -> None:
    """The tie is no sham and the family life is real; while an inquiry runs this is for the authority."""


@condition(
    "genuineness_of_family_life",
    id="genuineness",
    routes=_OTHERS,
    provision="aa-11-1-2",
    given=(
        known_as("tie_not_a_sham"),
        known_as("family_life_is_real"),
        Findings(person=MATCH.who, genuineness=MATCH.genuineness_found),
    ),
    asks=FoundOr("genuineness_found", AllOf(sham=Holds("tie_not_a_sham"), family_life=Holds("family_life_is_real"))),
    not_met_sham="aa-11-1-4",
)
def genuineness_of_family_life() -> None:
    """The family life is real and rests on no sham; while an inquiry runs this is for the authority."""


def _no_fraud(name: str, provision: str, found: str, routes: tuple[str, ...]) -> Declare:
    return condition(
        name,
        id=name,
        routes=routes,
        provision=provision,
        given=(Findings(person=MATCH.who, weighing_of_ties=MATCH.ties_outweigh, **{found: True}),),
        asks=FoundOr("ties_outweigh", LeftTo("fraud_weighed")),
    )


@_no_fraud("no_fraud", "aa-74-20", "fraud", CATEGORIES)
def no_fraud() -> None:
    """Fraud of the applicant lets the authority refuse, once it has weighed family ties, length of stay and ties of origin."""


@_no_fraud("no_fraud_of_sponsor", "aa-74-21", "fraud_of_sponsor", _WITH_SPONSOR)
def no_fraud_of_sponsor() -> None:
    """Fraud that cost the sponsor his own stay lets the authority refuse the relative, once it has weighed the same ties."""


@circumstance(
    "no_danger_to_public_order",
    provision="aa-11-1-3",
    presumes=True,
    given=(Applicant(person=MATCH.who, public_order_danger=MATCH.danger),),
    asks=IsNotSo("danger"),
)
def no_danger_to_public_order() -> None:
    """The applicant is no danger to public order or national security."""


@condition(
    "public_order",
    id="public_order",
    routes=CATEGORIES,
    provision="aa-11-1-3",
    given=(known_as("no_danger_to_public_order"),),
    asks=Holds("no_danger_to_public_order"),
)
def public_order() -> None:
    """The applicant is in none of the cases of danger or alert for which entry may be refused."""
