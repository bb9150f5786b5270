"""Article 10, § 1, al. 1, 4° to 6°: which stay the sponsor must hold, for how long, and what frees from the months.

The twelve months, and they alone, fall away for an older tie or a common minor child; the unlimited stay never does.
"""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, Holds, LeftTo, NotSo
from engine.list_tests import HasEntry
from engine.named_tests import IsAmong, OnOrBefore, Reached, one_of
from facts.case_file import STAY_KINDS, Applicant, Sponsor
from facts.settings import Family
from knowledge.declaring import ARRIVED, FILED, PROTECTED, circumstance, condition, known_as
from knowledge.lists import UNION_STATES
from knowledge.named_tests import TieFreesFromMonths

_LAST_OF_2016 = datetime.date(2024, 8, 31)
_FIRST_OF_2024 = datetime.date(2024, 9, 1)
_LAST_OF_2024 = datetime.date(2025, 8, 17)
_UNLIMITED = ("unlimited", "established")
_SPONSOR = Sponsor(stays=MATCH.stays, nationality=MATCH.nationality)
_HELD = OnOrBefore("decided", "filed")


@circumstance(
    "sponsor_unlimited",
    provision="aa-10-1-4-unlimited",
    given=(FILED, _SPONSOR),
    asks=AllOf(
        held=HasEntry("stays", "kind", *_UNLIMITED, lasted=(0, "decided", "filed")),
        third_country=NotSo(IsAmong("nationality", "BE", *UNION_STATES)),
    ),
)
def sponsor_unlimited() -> None:
    """On the day of filing the sponsor, who is neither Belgian nor a citizen of the Union, holds an unlimited stay."""


_OF_PARENTS_TOO = AnyOf(
    temporary=AllOf(
        AnyOf(IsAmong("kind", "temporary_protection"), HasEntry("stays", "kind", "temporary_protection")),
        LeftTo("sponsor_with_temporary_protection"),
    ),
    stateless=AllOf(IsAmong("kind", "stateless_admitted"), _HELD, LeftTo("stateless_sponsor_before_2024")),
    belgian=AllOf(IsAmong("nationality", "BE"), LeftTo("belgian_sponsor")),
    union_citizen=AllOf(IsAmong("nationality", *UNION_STATES), LeftTo("union_sponsor")),
)
_ELSEWHERE = AllOf(
    NotSo(Holds("sponsor_unlimited")),
    AnyOf(
        limited=AllOf(HasEntry("stays", "kind", "limited", "student"), LeftTo("sponsor_with_limited_stay")),
        other=_OF_PARENTS_TOO,
    ),
)
_PARENTS_ELSEWHERE = AllOf(NotSo(Holds("sponsor_unlimited")), _OF_PARENTS_TOO)
"""Article 10bis, of limited stays, speaks of relatives of points 4 to 6 alone."""
_STATUS = (known_as("sponsor_protected"), known_as("sponsor_unlimited"), FILED, PROTECTED, _SPONSOR)
_COUPLES_AND_CHILDREN = ("spouse", "equalled_partner", "minor_child", "partner_minor_child")


@condition(
    "sponsor_status",
    id="sponsor_status",
    routes=(*_COUPLES_AND_CHILDREN, "registered_partner", "adult_disabled_child"),
    provision="aa-10-1-4",
    given=_STATUS,
    asks=AnyOf(protected=Holds("sponsor_protected"), unlimited=Holds("sponsor_unlimited"), other=_ELSEWHERE),
)
def sponsor_status() -> None:
    """The sponsor holds, when the application is filed, protection or an unlimited stay."""


@condition(
    "sponsor_status_of_unaccompanied_minor",
    id="sponsor_status",
    routes=("parent_of_unaccompanied_minor",),
    provision="aa-10-1-7",
    to=_LAST_OF_2024,
    given=_STATUS,
    asks=AnyOf(protected=Holds("sponsor_protected"), other=_PARENTS_ELSEWHERE),
)
def sponsor_status_of_unaccompanied_minor() -> None:
    """The child whom the parents join has protection; neither an unlimited nor a limited stay opens point 7 by itself."""


# The twelve months


@circumstance(
    "stay_long_enough_2016",
    about="stay_long_enough",
    provision="aa-10-1-4-unlimited",
    to=_LAST_OF_2016,
    given=(FILED, _SPONSOR),
    asks=HasEntry("stays", "kind", *_UNLIMITED, lasted=(12, "decided", "filed")),
)
def stay_long_enough_2016() -> None:
    """The sponsor has held an unlimited stay, or has been established, for twelve months on the day of filing."""


@circumstance(
    "stay_long_enough_2024",
    about="stay_long_enough",
    provision="aa-10-1-4-unlimited",
    from_=_FIRST_OF_2024,
    to=_LAST_OF_2024,
    given=(FILED, PROTECTED, _SPONSOR),
    asks=AnyOf(
        HasEntry("stays", "kind", *STAY_KINDS, lasted=(12, "decided", "filed")), Reached(12, "decided", "filed")
    ),
)
def stay_long_enough_2024() -> None:
    """The sponsor has been admitted or authorised to stay, in whatever way, for twelve months on the day of filing."""


@circumstance(
    "months_fall_away",
    provision="aa-10-1-4-months",
    to=_LAST_OF_2024,
    given=(
        Applicant(person=MATCH.who, relation=one_of("spouse", "registered_partner", "child", "child_of_partner")),
        Family(couples=MATCH.couples, members=MATCH.members),
        ARRIVED,
        Sponsor(civil_status=MATCH.civil_status),
    ),
    asks=TieFreesFromMonths("who", "couples", "members", "arrival", "civil_status"),
)
def months_fall_away() -> None:
    """The couple was married or registered before the sponsor arrived, or has a minor child together."""


_WAIT = (*_STATUS, known_as("stay_long_enough"), known_as("months_fall_away"))
_LONG_ENOUGH = AnyOf(
    long_enough=AllOf(Holds("sponsor_unlimited"), Holds("stay_long_enough")),
    other=_ELSEWHERE,
)
_FREE = AnyOf(
    protected=Holds("sponsor_protected"), older_tie=AllOf(Holds("sponsor_unlimited"), Holds("months_fall_away"))
)


@condition(
    "waiting_period",
    id="waiting_period",
    routes=_COUPLES_AND_CHILDREN,
    provision="aa-10-1-4-unlimited",
    to=_LAST_OF_2024,
    given=_WAIT,
    asks=_LONG_ENOUGH,
    waived_by=_FREE,
    waiver_protected="aa-10-1-4",
    waiver_older_tie="aa-10-1-4-months",
)
def waiting_period() -> None:
    """A sponsor with an unlimited stay has waited twelve months; one with protection need not wait."""


@condition(
    "waiting_period_of_registered_partner",
    id="waiting_period",
    routes=("registered_partner",),
    provision="aa-10-1-5-unlimited",
    to=_LAST_OF_2024,
    given=_WAIT,
    asks=_LONG_ENOUGH,
    waived_by=_FREE,
    waiver_protected="aa-10-1-5",
    waiver_older_tie="aa-10-1-5-months",
)
def waiting_period_of_registered_partner() -> None:
    """A sponsor with an unlimited stay has waited twelve months for a registered partner; one with protection need not."""
