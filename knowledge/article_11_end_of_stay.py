"""Article 11, § 2 and § 3, with Articles 74/20 and 74/21: what lets the authority end the stay of somebody who was admitted.

Asked only of an applicant whose file tells an admission. ``met`` means that the ground is there, and in time; whether the
stay is ended is always the authority's to weigh.
"""

from typing import Any

from engine.declaration import FIRES_ALWAYS, TheStatus, TheTruth, rule
from engine.experta_door import MATCH
from engine.joined_tests import AllOf, LeftTo, NotSo
from engine.named_tests import IsAmong, IsNotSo, IsSo, NamedTest, one_of
from facts.case_file import Admission, Applicant, Application, Protection
from facts.conclusions import AfterAdmission
from facts.settings import Admitted, Setting
from knowledge.declaring import Declare, known_as
from knowledge.limited_years import years_passed

_PERMIT = {"permit_issued": MATCH.permit, "receipt_issued": MATCH.receipt, "end_decided": MATCH.decided}
_TIME = (
    Application(person=MATCH.who, place=MATCH.place),
    Setting(assessed_on=MATCH.today),
    known_as("years_from_receipt"),
)
_WITHIN_FIVE_YEARS = NotSo(years_passed("today", decided="decided"))
_NO_VICTIM = IsNotSo("victim")
_RELATIVES = ("spouse", "registered_partner", "child", "child_of_partner", "parent")


def _ground(name: str, id: str, provision: str, *given: Any, asks: NamedTest) -> Declare:
    return rule(
        name,
        layer="next_step",
        provision=provision,
        given=(Admitted(person=MATCH.who), *given),
        asks=asks,
        fires=FIRES_ALWAYS,
        concludes=AfterAdmission(of=MATCH.who, id=id, status=TheStatus(), truth=TheTruth()),
    )


def _admitted(**fields: Any) -> Admission:
    return Admission(person=MATCH.who, **fields)


@_ground(
    "conditions_lost",
    "end_conditions_lost",
    "aa-11-2-1",
    _admitted(**_PERMIT, conditions_met=MATCH.still_met, victim_of_violence=MATCH.victim),
    *_TIME,
    asks=AllOf(ground=IsNotSo("still_met"), in_time=_WITHIN_FIVE_YEARS, no_shield=_NO_VICTIM),
)
def conditions_lost() -> None:
    """In the first five years the stay may be ended when a condition of Article 10 is lost, but not of a victim of violence."""


@_ground(
    "family_life_ended",
    "end_no_family_life",
    "aa-11-2-2",
    _admitted(**_PERMIT, victim_of_violence=MATCH.victim),
    Applicant(person=MATCH.who, family_life_real=MATCH.real),
    *_TIME,
    asks=AllOf(ground=IsNotSo("real"), in_time=_WITHIN_FIVE_YEARS, no_shield=_NO_VICTIM),
)
def family_life_ended() -> None:
    """In the first five years the stay may be ended when there is no real family life, but not of a victim of violence."""


@_ground(
    "union_with_another",
    "end_union_with_another",
    "aa-11-2-3",
    _admitted(**_PERMIT, union_with_another=MATCH.another, victim_of_violence=MATCH.victim),
    Applicant(person=MATCH.who, relation="registered_partner"),
    *_TIME,
    asks=AllOf(ground=IsSo("another"), in_time=_WITHIN_FIVE_YEARS, no_shield=_NO_VICTIM),
)
def union_with_another() -> None:
    """In the first five years the stay of a registered partner may be ended when one of the two has tied himself to another."""


@_ground(
    "tie_was_a_sham",
    "end_sham",
    "aa-11-2-4",
    _admitted(permit_issued=MATCH.permit),
    Applicant(person=MATCH.who, inquiry=MATCH.inquiry),
    asks=IsAmong("inquiry", "sham"),
)
def tie_was_a_sham() -> None:
    """A tie concluded only for a stay lets the authority end the stay at any time."""


@_ground(
    "sponsors_stay_ended",
    "end_sponsor_stay_ended",
    "aa-11-2-5",
    _admitted(**_PERMIT, sponsor_stay_ended=MATCH.ended),
    *_TIME,
    asks=AllOf(ground=IsSo("ended"), in_time=_WITHIN_FIVE_YEARS),
)
def sponsors_stay_ended() -> None:
    """In the first five years the stay may be ended when the sponsor's own stay has been ended."""


@_ground(
    "protected_sponsors_stay_ended",
    "end_with_protected_sponsor",
    "aa-11-3-al4",
    _admitted(sponsor_stay_ended=MATCH.ended),
    Applicant(person=MATCH.who, relation=one_of(*_RELATIVES)),
    Protection(kind=MATCH.kind),
    asks=AllOf(
        ground=IsSo("ended"),
        protected=IsAmong("kind", "refugee", "subsidiary_protection"),
        basis=LeftTo("basis_of_sponsors_end"),
    ),
)
def protected_sponsors_stay_ended() -> None:
    """A relative's stay may be ended at any time when the sponsor's was ended because his international protection was."""


@_ground(
    "fraud_of_applicant",
    "end_fraud",
    "aa-74-20",
    _admitted(fraud=MATCH.fraud),
    asks=IsAmong("fraud", "applicant"),
)
def fraud_of_applicant() -> None:
    """Fraud of the applicant lets the authority withdraw the stay without limit in time."""


@_ground(
    "fraud_of_sponsor",
    "end_fraud_of_sponsor",
    "aa-74-21",
    _admitted(fraud=MATCH.fraud, sponsor_stay_withdrawn=MATCH.withdrawn),
    Applicant(person=MATCH.who, relation=one_of(*_RELATIVES)),
    asks=AllOf(IsAmong("fraud", "sponsor"), IsSo("withdrawn")),
)
def fraud_of_sponsor() -> None:
    """Fraud of the sponsor lets the authority end the stay only where the sponsor's own stay is refused or withdrawn for it."""
