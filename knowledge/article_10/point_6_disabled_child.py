"""Article 10, § 1, al. 1, 6°: the adult child with a disability. The point asks neither a wait nor one household."""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, Always, DoubtfulWhen, FoundOr, LeftTo, When
from engine.named_tests import IsAmong, IsSo
from facts.case_file import Applicant, Disability
from facts.settings import Couple, Findings
from knowledge.declaring import BIRTHDAY, BORN, FILED, condition, older_than

_ADULT = ("adult_disabled_child",)
_NOT_MARRIED = IsAmong("civil_status", "unmarried", "divorced", "widowed", "registered_partnership")


@condition(
    "disabled_child_of_partner",
    id="child_of_partner",
    routes=_ADULT,
    provision="aa-10-1-6",
    given=(
        Applicant(person=MATCH.who, relation="child_of_partner"),
        Couple(person=MATCH.who, partner=MATCH.partner, relation=MATCH.couple_relation),
    ),
    asks=When(IsAmong("couple_relation", "spouse", "registered_partner"), Always(True), LeftTo("partner_outside_file")),
)
def disabled_child_of_partner() -> None:
    """A child that is not the sponsor's own is one of the spouse or registered partner of point 4 or 5."""


@condition(
    "majority_of_disabled_child",
    id="minimum_age",
    routes=_ADULT,
    provision="aa-10-1-6",
    given=(BORN, FILED, BIRTHDAY),
    asks=older_than(18, "birth"),
)
def majority_of_disabled_child() -> None:
    """The child is over 18 when the application is filed."""


@condition(
    "single_disabled_child",
    id="unmarried",
    routes=_ADULT,
    provision="aa-10-1-6",
    to=datetime.date(2024, 8, 31),
    given=(Applicant(person=MATCH.who, civil_status=MATCH.civil_status),),
    asks=AllOf(
        _NOT_MARRIED,
        DoubtfulWhen(IsAmong("civil_status", "divorced", "widowed", "registered_partnership"), "single_child"),
    ),
)
def single_disabled_child() -> None:
    """The child is single."""


@condition(
    "unmarried_disabled_child",
    id="unmarried",
    routes=_ADULT,
    provision="aa-10-1-6",
    from_=datetime.date(2024, 9, 1),
    given=(Applicant(person=MATCH.who, civil_status=MATCH.civil_status),),
    asks=_NOT_MARRIED,
)
def unmarried_disabled_child() -> None:
    """The child is not married."""


DISABILITY_SHOWN = (
    Disability(person=MATCH.who, unable_to_provide=MATCH.unable, certified_by_approved_doctor=MATCH.certified),
    Findings(person=MATCH.who, disability=MATCH.disability_found),
)
IS_DISABLED = FoundOr("disability_found", AllOf(unable=IsSo("unable"), certified=IsSo("certified")))


@condition(
    "disability",
    id="disability",
    routes=_ADULT,
    provision="aa-10-1-6",
    given=DISABILITY_SHOWN,
    asks=IS_DISABLED,
)
def disability() -> None:
    """A doctor approved by the Belgian post certifies that the disability leaves the child unable to provide for itself."""
