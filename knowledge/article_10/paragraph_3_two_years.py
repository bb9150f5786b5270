"""Article 10, § 3: a sponsor who came as a spouse or partner himself waits two years before bringing a new one."""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AnyOf, Holds, NotSo
from engine.list_tests import HasEntry
from engine.named_tests import Reached, one_of
from facts.case_file import STAY_KINDS, Applicant, Sponsor
from knowledge.declaring import FILED, PROTECTED, circumstance, condition, known_as
from knowledge.named_tests import AdmittedAsPartner


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
_TWO_YEARS = AnyOf(
    Reached(24, "decided", "filed"),
    HasEntry("stays", "kind", *STAY_KINDS, lasted=(24, "decided", "filed")),
)


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


@condition(
    "two_years_stay_2024",
    id="two_years_stay",
    routes=_COUPLES,
    provision="aa-10-3",
    from_=datetime.date(2024, 9, 1),
    given=_GIVEN,
    asks=AnyOf(
        not_concerned=_NOT_CONCERNED,
        two_years=_TWO_YEARS,
        other_article=NotSo(AdmittedAsPartner("stays", "10", "10bis", "40bis", "40ter", "47/2", "57/34/1")),
    ),
)
def two_years_stay_2024() -> None:
    """A sponsor admitted as a spouse or partner under any of six provisions shows two years of regular stay first."""
