"""Article 10, § 1, al. 1, 5°: the partner registered under a law, with a lasting and stable relationship."""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, FoundOr, Holds
from engine.list_tests import PeriodsInWindow
from engine.named_tests import IsAmong, IsNotSo, IsSo, LastedMonths, Reached
from facts.case_file import Applicant, Cohabitation, Relationship, Sponsor
from facts.settings import Findings
from knowledge.declaring import (
    ARRIVED,
    BIRTHDAY,
    BORN,
    FILED,
    SPONSOR_BORN,
    circumstance,
    condition,
    known_as,
    older_than,
)

_LAST_OF_2024 = datetime.date(2025, 8, 17)
_PARTNER = Applicant(person=MATCH.who, relation="registered_partner")
_TOGETHER = Cohabitation(person=MATCH.who, from_=MATCH.since, to=MATCH.until)
_NOT_MARRIED = ("unmarried", "registered_partnership", "divorced", "widowed")


@circumstance(
    "cohabitation_regular",
    provision="aa-10-1-5-a-1",
    presumes=True,
    given=(_PARTNER, Cohabitation(person=MATCH.who, lawful=MATCH.lawful, uninterrupted=MATCH.uninterrupted)),
    asks=AllOf(IsSo("lawful"), IsSo("uninterrupted")),
)
def cohabitation_regular() -> None:
    """The stated cohabitation was lawful and uninterrupted."""


@circumstance(
    "lived_together_a_year",
    provision="aa-10-1-5-a-1",
    given=(_PARTNER, _TOGETHER, FILED, known_as("cohabitation_regular")),
    asks=AllOf(LastedMonths(12, "since", "until", "filed"), Holds("cohabitation_regular")),
)
def lived_together_a_year() -> None:
    """The partners lived together, lawfully and without a break, for at least a year before the application."""


@circumstance(
    "known_and_met",
    provision="aa-10-1-5-a-2",
    given=(
        _PARTNER,
        Relationship(
            person=MATCH.who, known_since=MATCH.known_since, regular_contact=MATCH.contact, meetings=MATCH.meetings
        ),
        FILED,
    ),
    asks=AllOf(
        Reached(24, "known_since", "filed"),
        IsSo("contact"),
        PeriodsInWindow(3, "times", "meetings", months=24, before="filed"),
        PeriodsInWindow(45, "days", "meetings", months=24, before="filed"),
    ),
)
def known_and_met() -> None:
    """The partners have known each other two years, kept in contact, and met three times for 45 days in those years."""


@circumstance(
    "has_common_child",
    provision="aa-10-1-5-a-3",
    given=(_PARTNER, Relationship(person=MATCH.who, common_child=MATCH.common)),
    asks=IsSo("common"),
)
def has_common_child() -> None:
    """The partners have a child together."""


@condition(
    "lasting_relationship",
    id="lasting_relationship",
    routes=("registered_partner",),
    provision="aa-10-1-5-a",
    to=_LAST_OF_2024,
    given=(
        known_as("lived_together_a_year"),
        known_as("known_and_met"),
        known_as("has_common_child"),
        Findings(person=MATCH.who, lasting_relationship=MATCH.relationship_found),
        FILED,
    ),
    asks=FoundOr(
        "relationship_found",
        AnyOf(
            common_child=Holds("has_common_child"),
            lived_together=Holds("lived_together_a_year"),
            known_and_met=Holds("known_and_met"),
        ),
    ),
)
def lasting_relationship() -> None:
    """The partners prove a lasting and stable relationship in one of three ways."""


@condition(
    "living_together_of_registered_partners",
    id="living_together",
    routes=("registered_partner",),
    provision="aa-10-1-5-b",
    given=(Applicant(person=MATCH.who, will_live_together=MATCH.together),),
    asks=IsSo("together"),
)
def living_together_of_registered_partners() -> None:
    """The partners come to live together."""


@circumstance(
    "cohabited_before_arrival",
    provision="aa-10-1-5-last",
    given=(_PARTNER, _TOGETHER, ARRIVED),
    asks=LastedMonths(12, "since", "until", "arrival"),
)
def cohabited_before_arrival() -> None:
    """The partners prove a year of cohabitation before the sponsor's arrival."""


@condition(
    "minimum_age_of_registered_partners",
    id="minimum_age",
    routes=("registered_partner",),
    provision="aa-10-1-5-c",
    to=_LAST_OF_2024,
    given=(BORN, SPONSOR_BORN, FILED, BIRTHDAY, known_as("cohabited_before_arrival", "cohabited")),
    asks=AnyOf(
        cohabited_before_arrival=AllOf(Holds("cohabited"), older_than(18, "birth"), older_than(18, "sponsor_birth")),
        both_over_21=AllOf(older_than(21, "birth"), older_than(21, "sponsor_birth")),
    ),
)
def minimum_age_of_registered_partners() -> None:
    """Both are over 21, or over 18 when they prove a year of cohabitation before the sponsor's arrival."""


@circumstance(
    "no_other_relationship",
    provision="aa-10-1-5-d",
    presumes=True,
    given=(_PARTNER, Relationship(person=MATCH.who, other_lasting_relationship=MATCH.other_relationship)),
    asks=IsNotSo("other_relationship"),
)
def no_other_relationship() -> None:
    """Neither partner has a lasting and stable relationship with somebody else."""


@condition(
    "single_partners",
    id="single",
    routes=("registered_partner",),
    provision="aa-10-1-5-d",
    given=(
        Applicant(person=MATCH.who, civil_status=MATCH.civil_status),
        Sponsor(civil_status=MATCH.sponsor_status),
        known_as("no_other_relationship"),
    ),
    asks=AllOf(
        IsAmong("civil_status", *_NOT_MARRIED), IsAmong("sponsor_status", *_NOT_MARRIED), Holds("no_other_relationship")
    ),
)
def single_partners() -> None:
    """Both partners are single and have no lasting relationship with another person."""


@circumstance(
    "not_too_closely_related",
    provision="aa-10-1-5-e",
    presumes=True,
    given=(_PARTNER, Relationship(person=MATCH.who, prohibited_degree=MATCH.prohibited)),
    asks=IsNotSo("prohibited"),
)
def not_too_closely_related() -> None:
    """The partners are not related in a degree that forbids marriage."""


@condition(
    "no_impediment",
    id="no_impediment",
    routes=("registered_partner",),
    provision="aa-10-1-5-e",
    given=(known_as("not_too_closely_related"),),
    asks=Holds("not_too_closely_related"),
)
def no_impediment() -> None:
    """The partners are not of the persons who may not marry each other."""


@circumstance(
    "never_refused_marriage",
    provision="aa-10-1-5-f",
    presumes=True,
    given=(_PARTNER, Relationship(person=MATCH.who, final_refusal_to_marry=MATCH.refused)),
    asks=IsNotSo("refused"),
)
def never_refused_marriage() -> None:
    """No final decision has refused to celebrate a marriage of either partner."""


@condition(
    "no_final_refusal",
    id="no_final_refusal",
    routes=("registered_partner",),
    provision="aa-10-1-5-f",
    given=(known_as("never_refused_marriage"),),
    asks=Holds("never_refused_marriage"),
)
def no_final_refusal() -> None:
    """Neither partner was finally refused the celebration of a marriage."""
