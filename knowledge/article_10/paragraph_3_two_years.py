"""Article 10, § 3: a sponsor who came as a spouse or partner himself waits two years before bringing a new one."""

from engine.experta_door import MATCH
from engine.named_tests import AnyOf, HasEntry, Holds, NotSo, one_of
from facts.case_file import Applicant, Sponsor
from knowledge.declaring import FILED, circumstance, condition, known_as


@circumstance(
    "sponsor_not_admitted_as_partner",
    provision="aa-10-3",
    presumes=True,
    given=(Applicant(person=MATCH.who, relation=one_of("spouse", "registered_partner")), Sponsor(stays=MATCH.stays)),
    asks=NotSo(HasEntry("stays", "as_", "spouse", "partner")),
)
def sponsor_not_admitted_as_partner() -> None:
    """The sponsor was not himself admitted to Belgium as a spouse or partner."""


@condition(
    "two_years_stay",
    id="two_years_stay",
    routes=("spouse", "equalled_partner", "registered_partner"),
    provision="aa-10-3",
    given=(known_as("sponsor_not_admitted_as_partner"), Sponsor(stays=MATCH.stays), FILED),
    asks=AnyOf(
        not_concerned=Holds("sponsor_not_admitted_as_partner"),
        two_years=HasEntry("stays", "as_", "spouse", "partner", lasted=(24, "decided", "filed")),
    ),
)
def two_years_stay() -> None:
    """A sponsor who was admitted as a spouse or partner has two years of regular stay before a new one may join."""
