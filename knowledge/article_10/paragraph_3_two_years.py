"""Article 10, § 3: a sponsor who came as a spouse or partner himself waits two years before bringing a new one."""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, Holds, IsKnown, LeftTo, NotSo, When
from engine.list_tests import HasEntry
from engine.named_tests import NamedTest, Reached, one_of
from facts.case_file import STAY_KINDS, Applicant, Decision, Sponsor
from knowledge.declaring import FILED, PROTECTED, circumstance, condition, known_as
from knowledge.named_tests import AdmittedAsPartner, PendingOrUnknown


@circumstance(
    "sponsor_not_admitted_as_partner",
    provision="aa-10-3",
    presumes=True,
    given=(Applicant(person=MATCH.who, relation=one_of("spouse", "registered_partner")), Sponsor(stays=MATCH.stays)),
    asks=NotSo(HasEntry("stays", "as_", "spouse", "partner")),
)
def sponsor_not_admitted_as_partner() -> None:
    """The sponsor was not himself admitted to Belgium as a spouse or partner."""


_COUPLES = ("spouse", "equalled_partner", "registered_partner")
_GIVEN = (known_as("sponsor_not_admitted_as_partner"), Sponsor(stays=MATCH.stays), PROTECTED, FILED)
_NOT_CONCERNED = Holds("sponsor_not_admitted_as_partner")


def _two_years_on(day: str) -> NamedTest:
    return AnyOf(Reached(24, "decided", day), HasEntry("stays", "kind", *STAY_KINDS, lasted=(24, "decided", day)))


_TWO_YEARS = _two_years_on("filed")


@condition(
    "two_years_stay_2016",
    id="two_years_stay",
    routes=_COUPLES,
    provision="aa-10-3",
    to=datetime.date(2024, 8, 31),
    given=_GIVEN,
    asks=AnyOf(
        not_concerned=_NOT_CONCERNED, two_years=_TWO_YEARS, other_article=NotSo(AdmittedAsPartner("stays", "10"))
    ),
)
def two_years_stay_2016() -> None:
    """A sponsor admitted as a spouse or partner under Article 10 itself shows two years of regular stay first."""


# The text of 2016 asked for two years to invoke the right, the one of 2024 asks for them to grant it


_BY_THE_DECISION = When(
    IsKnown("taken"),
    AllOf(_two_years_on("taken"), LeftTo("two_years_by_the_decision")),
    PendingOrUnknown("taken", "two_years_by_the_decision"),
)


@condition(
    "two_years_stay_2024",
    id="two_years_stay",
    routes=_COUPLES,
    provision="aa-10-3",
    from_=datetime.date(2024, 9, 1),
    given=(*_GIVEN, Decision(person=MATCH.who, taken=MATCH.taken)),
    asks=AnyOf(
        not_concerned=_NOT_CONCERNED,
        two_years=_TWO_YEARS,
        other_article=NotSo(AdmittedAsPartner("stays", "10", "10bis", "40bis", "40ter", "47/2", "57/34/1")),
        by_the_decision=_BY_THE_DECISION,
    ),
)
def two_years_stay_2024() -> None:
    """A sponsor admitted as a partner under six provisions shows two years of stay; if only at the decision, a person judges."""
