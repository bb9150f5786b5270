"""Article 10, § 1, as the Act of 18 July 2025 is reported to have left it: what differs from the text before, in its order.

The Act was not at hand. What several sources agree on decides; everything else is left to the authority, beside what it
would come to. What goes on unchanged stands with the rules of the earlier text, under versions that say how that is known.
"""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, FoundOr, Holds, LeftTo, NotSo, When
from engine.named_tests import Before, IsAmong, IsSo, LastedMonths, NamedTest, OnOrBefore, Reached
from facts.case_file import Applicant, Application, Cohabitation, Marriage, Partnership
from facts.settings import Findings, Readings
from knowledge.declaring import (
    ARRIVED,
    BIRTHDAY,
    BORN,
    FILED,
    PROTECTED,
    SPONSOR_BORN,
    Declare,
    condition,
    known_as,
    older_than,
    route,
)

FIRST = datetime.date(2025, 8, 18)
LAST_UNSUSPENDED = datetime.date(2026, 2, 25)
SUSPENDED = datetime.date(2026, 2, 26)

_AGES = (BORN, SPONSOR_BORN, FILED, BIRTHDAY)
_SUBSIDIARY = IsAmong("kind", "subsidiary_protection")
_NO_WAIT = IsAmong("kind", "refugee", "stateless_admitted")
_COUPLES_AND_CHILDREN = ("spouse", "equalled_partner", "registered_partner", "minor_child", "partner_minor_child")


# Points 4 and 5: how long the sponsor must have stayed


@condition(
    "waiting_period_2025",
    id="waiting_period",
    routes=_COUPLES_AND_CHILDREN,
    provision="aa-10-1-4-wait",
    from_=FIRST,
    to=LAST_UNSUSPENDED,
    given=(PROTECTED, FILED, known_as("only_children_join")),
    asks=AnyOf(
        no_wait=_NO_WAIT,
        two_years=AllOf(_SUBSIDIARY, Reached(24, "decided", "filed")),
        other=AllOf(NotSo(_NO_WAIT), NotSo(_SUBSIDIARY), LeftTo("waiting_of_2025")),
    ),
    waived_by=AllOf(_SUBSIDIARY, Holds("only_children_join")),
)
def waiting_period_2025() -> None:
    """Refugees and stateless persons need not wait; two years are reported for subsidiary protection, and more for others."""


@condition(
    "waiting_period_suspended",
    id="waiting_period",
    routes=_COUPLES_AND_CHILDREN,
    provision="cc-2026-02-26",
    from_=SUSPENDED,
    given=(PROTECTED,),
    asks=AnyOf(suspended=_SUBSIDIARY, other=AllOf(NotSo(_SUBSIDIARY), LeftTo("waiting_of_2025"))),
)
def waiting_period_suspended() -> None:
    """Since its suspension the wait of two years is not asked of a beneficiary of subsidiary protection."""


# Points 4 and 5: ties formed after the arrival of a beneficiary of subsidiary protection


def _later_family(name: str, partner: bool, *, suspended: bool) -> Declare:
    tie = Partnership(person=MATCH.who, date=MATCH.tied) if partner else Marriage(person=MATCH.who, date=MATCH.tied)
    before = Before("tied", "arrival")
    return condition(
        name,
        id="tie_before_arrival",
        routes=("equalled_partner", "registered_partner") if partner else ("spouse",),
        provision="aa-10-1-4-later-family",
        from_=SUSPENDED if suspended else FIRST,
        to=None if suspended else LAST_UNSUSPENDED,
        given=(PROTECTED, tie, ARRIVED, Readings(suspension_reach=MATCH.reach)),
        asks=AnyOf(
            not_concerned=NotSo(_SUBSIDIARY),
            before_arrival=before,
            **({"suspended": IsAmong("reach", "wide")} if suspended else {}),
        ),
    )


@_later_family("later_marriage_2025", partner=False, suspended=False)
def later_marriage_2025() -> None:
    """A marriage concluded after the arrival of a beneficiary of subsidiary protection is reported to open no right."""


@_later_family("later_partnership_2025", partner=True, suspended=False)
def later_partnership_2025() -> None:
    """A partnership registered after the arrival of a beneficiary of subsidiary protection is reported to open no right."""


@_later_family("later_marriage_suspended", partner=False, suspended=True)
def later_marriage_suspended() -> None:
    """Whether the suspension also reaches the bar on later marriages is not known; the wide reading says so."""


@_later_family("later_partnership_suspended", partner=True, suspended=True)
def later_partnership_suspended() -> None:
    """Whether the suspension also reaches the bar on later partnerships is not known; the wide reading says so."""


# Point 4, first dash, and point 5 c: the age of couples


def _of_age(older_tie: NamedTest) -> AnyOf:
    """Over 21; whether an older tie still lowers the age to 18 is not settled."""
    return AnyOf(
        both_over_21=AllOf(older_than(21, "birth"), older_than(21, "sponsor_birth")),
        older_tie=AllOf(
            older_than(18, "birth"), older_than(18, "sponsor_birth"), older_tie, LeftTo("lowering_of_2025")
        ),
    )


@condition(
    "minimum_age_of_spouses_2025",
    id="minimum_age",
    routes=("spouse",),
    provision="aa-10-1-4-1-age",
    from_=FIRST,
    given=(*_AGES, Marriage(person=MATCH.who, date=MATCH.tied), ARRIVED),
    asks=_of_age(Before("tied", "arrival")),
)
def minimum_age_of_spouses_2025() -> None:
    """Both spouses are over 21; whether a marriage older than the arrival still lowers the age is not settled."""


@condition(
    "minimum_age_of_equalled_partners_2025",
    id="minimum_age",
    routes=("equalled_partner",),
    provision="aa-10-1-4-1-age",
    from_=FIRST,
    given=(*_AGES, Partnership(person=MATCH.who, date=MATCH.tied), ARRIVED),
    asks=_of_age(Before("tied", "arrival")),
)
def minimum_age_of_equalled_partners_2025() -> None:
    """Both partners are over 21; whether a partnership older than the arrival still lowers the age is not settled."""


@condition(
    "minimum_age_of_registered_partners_2025",
    id="minimum_age",
    routes=("registered_partner",),
    provision="aa-10-1-5-c",
    from_=FIRST,
    given=(*_AGES, Cohabitation(person=MATCH.who, from_=MATCH.since, to=MATCH.until), ARRIVED),
    asks=_of_age(LastedMonths(12, "since", "until", "arrival")),
)
def minimum_age_of_registered_partners_2025() -> None:
    """Both registered partners are reported to have to be over 21."""


@condition(
    "lasting_relationship_2025",
    id="lasting_relationship",
    routes=("registered_partner",),
    provision="aa-10-1-5-a",
    from_=FIRST,
    given=(
        known_as("lived_together_a_year"),
        known_as("known_and_met"),
        known_as("has_common_child"),
        Findings(person=MATCH.who, lasting_relationship=MATCH.relationship_found),
        Readings(relation_of_2025=MATCH.relation),
    ),
    asks=FoundOr(
        "relationship_found",
        When(
            IsAmong("relation", "stricter"),
            LeftTo("stricter_relationship"),
            AnyOf(
                common_child=Holds("has_common_child"),
                lived_together=Holds("lived_together_a_year"),
                known_and_met=Holds("known_and_met"),
            ),
        ),
    ),
)
def lasting_relationship_2025() -> None:
    """A lasting relationship is shown in one of the three ways of before, unless stricter criteria apply as one source says."""


# Point 7: the parents of an unaccompanied minor


@condition(
    "sponsor_status_of_unaccompanied_minor_2025",
    id="sponsor_status",
    routes=("parent_of_unaccompanied_minor",),
    provision="aa-10-1-7",
    from_=FIRST,
    given=(PROTECTED, FILED),
    asks=AllOf(
        held=OnOrBefore("decided", "filed"),
        kind=AnyOf(
            refugee=IsAmong("kind", "refugee"),
            other=AllOf(
                IsAmong("kind", "subsidiary_protection", "stateless_admitted"), LeftTo("minor_not_a_refugee_2025")
            ),
        ),
    ),
)
def sponsor_status_of_unaccompanied_minor_2025() -> None:
    """The child is a refugee; whether another protection still opens point 7 is not settled by what is reported."""


# The new ground: relatives who travelled with the sponsor


_FAMILY = ("spouse", "registered_partner", "child", "child_of_partner", "parent")
_PLACE = Application(person=MATCH.who, place=MATCH.place)
_CAME_TOGETHER = AllOf(IsSo("travelled"), NotSo(IsAmong("place", "embassy")))


def _travelling(relation: str) -> Declare:
    return route(
        "accompanying_relative",
        rule_name=f"route_accompanying_{relation}",
        provision="act-2025-accompanying",
        given=(Applicant(person=MATCH.who, relation=relation, travelled_with_sponsor=MATCH.travelled), _PLACE),
        asks=_CAME_TOGETHER,
    )


@_travelling("spouse")
def route_accompanying_spouse() -> None:
    """A spouse who travelled with the sponsor is reported to have a ground of his own."""


@_travelling("registered_partner")
def route_accompanying_registered_partner() -> None:
    """A partner who travelled with the sponsor is reported to have a ground of his own."""


@_travelling("child")
def route_accompanying_child() -> None:
    """A child that travelled with the sponsor is reported to have a ground of its own."""


@_travelling("child_of_partner")
def route_accompanying_child_of_partner() -> None:
    """A partner's child that travelled with the sponsor is reported to have a ground of its own."""


@_travelling("parent")
def route_accompanying_parent() -> None:
    """A parent who travelled with the sponsor is reported to have a ground of his own."""


@_travelling("sibling")
def route_accompanying_sibling() -> None:
    """Whether a sibling who travelled with the sponsor has the ground too is not told by the source, which says relatives."""


@_travelling("grandparent")
def route_accompanying_grandparent() -> None:
    """Whether a grandparent who travelled with the sponsor has the ground too is not told by the source."""


@_travelling("other")
def route_accompanying_other() -> None:
    """Whether another relative who travelled with the sponsor has the ground too is not told by the source."""


@condition(
    "travelled_together",
    id="travelled_together",
    routes=("accompanying_relative",),
    provision="act-2025-accompanying",
    given=(Applicant(person=MATCH.who, relation=MATCH.relation, travelled_with_sponsor=MATCH.travelled), _PLACE),
    asks=AllOf(_CAME_TOGETHER, AnyOf(IsAmong("relation", *_FAMILY), LeftTo("circle_of_accompanying_relatives"))),
    facts_first="whether they travelled together says whether the route is there at all",
)
def travelled_together() -> None:
    """The applicant travelled with the sponsor and does not apply abroad; which relatives this serves is not told."""


@condition(
    "sponsor_status_of_accompanying_relative",
    id="sponsor_status",
    routes=("accompanying_relative",),
    provision="act-2025-accompanying",
    given=(PROTECTED, FILED),
    asks=AllOf(IsAmong("kind", "refugee", "subsidiary_protection"), OnOrBefore("decided", "filed")),
)
def sponsor_status_of_accompanying_relative() -> None:
    """The sponsor has international protection."""
