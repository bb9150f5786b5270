"""Article 10, § 1, al. 1, 7°: the parents of an unaccompanied minor with protection."""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, Always, AnyOf, FoundOr, Holds, LeftTo, NotSo
from engine.named_tests import Aged, IsAmong, IsNotSo, IsSo, WithinMonths
from facts.case_file import Applicant, Minor
from facts.settings import Findings, Readings
from knowledge.declaring import FILED, PROTECTED, SPONSOR_BORN, condition, known_as

_PARENT = ("parent_of_unaccompanied_minor",)
_A_AND_S = datetime.date(2018, 4, 12)
_PRACTICE = datetime.date(2018, 5, 16)
_COUNCIL_OF_STATE = datetime.date(2022, 12, 23)
_LAST_OF_2016 = datetime.date(2024, 8, 31)
_DAY = datetime.timedelta(days=1)

_STILL_MINOR = NotSo(Aged(18, "sponsor_birth", "filed"))
_MINOR_WHEN_PROTECTION_WAS_ASKED = NotSo(Aged(18, "sponsor_birth", "applied"))
_THREE_MONTHS = WithinMonths(3, "filed", "decided")
_DELAY = Findings(person=MATCH.who, excusable_delay=MATCH.delay_found)
_EXCUSED_IF_FOUND = FoundOr("delay_found", Always(False))


@condition(
    "minority_of_sponsor_when_filed",
    id="minority",
    routes=_PARENT,
    provision="aa-10-1-7",
    to=_A_AND_S - _DAY,
    given=(SPONSOR_BORN, FILED),
    asks=AnyOf(when_filed=_STILL_MINOR),
)
def minority_of_sponsor_when_filed() -> None:
    """The child with protection is under 18 when the parents apply."""


@condition(
    "minority_of_sponsor_by_case_law",
    id="minority",
    routes=_PARENT,
    provision="cjeu-c-550-16",
    from_=_A_AND_S,
    given=(SPONSOR_BORN, FILED, PROTECTED, known_as("sponsor_protected")),
    asks=AnyOf(
        when_filed=_STILL_MINOR,
        when_protection_was_asked=AllOf(Holds("sponsor_protected"), _MINOR_WHEN_PROTECTION_WAS_ASKED),
    ),
)
def minority_of_sponsor_by_case_law() -> None:
    """It is enough that the child was under 18 when it asked for protection."""


@condition(
    "parents_filed_in_time_at_first",
    id="filed_in_time",
    routes=_PARENT,
    provision="cjeu-c-550-16",
    from_=_A_AND_S,
    to=_PRACTICE - _DAY,
    given=(SPONSOR_BORN, FILED, PROTECTED),
    asks=AnyOf(still_minor=_STILL_MINOR, within_three_months=_THREE_MONTHS, later=LeftTo("reasonable_time")),
)
def parents_filed_in_time_at_first() -> None:
    """Parents of a child that has come of age apply within a reasonable time, in principle three months."""


@condition(
    "parents_filed_in_time_by_practice",
    id="filed_in_time",
    routes=_PARENT,
    provision="practice-three-months",
    from_=_PRACTICE,
    to=_COUNCIL_OF_STATE - _DAY,
    given=(SPONSOR_BORN, FILED, PROTECTED, _DELAY),
    asks=AnyOf(still_minor=_STILL_MINOR, within_three_months=_THREE_MONTHS, excused=_EXCUSED_IF_FOUND),
)
def parents_filed_in_time_by_practice() -> None:
    """Parents of a child that has come of age apply within three months of the protection decision."""


@condition(
    "parents_filed_in_time_as_read",
    id="filed_in_time",
    routes=_PARENT,
    provision="practice-three-months",
    from_=_COUNCIL_OF_STATE,
    to=_LAST_OF_2016,
    given=(SPONSOR_BORN, FILED, PROTECTED, _DELAY, Readings(parents_term=MATCH.term)),
    asks=AnyOf(
        still_minor=_STILL_MINOR,
        within_three_months=_THREE_MONTHS,
        within_twelve_months=AllOf(IsAmong("term", "council_of_state_12_months"), WithinMonths(12, "filed", "decided")),
        excused=_EXCUSED_IF_FOUND,
    ),
)
def parents_filed_in_time_as_read() -> None:
    """Parents of a child that has come of age apply within three months, or twelve as the Council of State reads it."""


@condition(
    "parents_filed_in_time_by_the_act",
    id="filed_in_time",
    routes=_PARENT,
    provision="aa-10-1-7-time",
    given=(SPONSOR_BORN, FILED, PROTECTED, _DELAY),
    asks=AnyOf(
        still_minor=_STILL_MINOR,
        within_three_months=_THREE_MONTHS,
        excused=FoundOr("delay_found", LeftTo("excusable_delay")),
    ),
)
def parents_filed_in_time_by_the_act() -> None:
    """Parents of a child that came of age meanwhile apply within three months of the decision, unless excused."""


@condition(
    "unaccompanied",
    id="unaccompanied",
    routes=_PARENT,
    provision="aa-10-1-7",
    given=(
        Minor(
            entered_without_responsible_adult=MATCH.alone,
            taken_in_charge_later=MATCH.taken_in_charge,
            left_alone_after_entry=MATCH.left_alone,
        ),
    ),
    asks=AnyOf(
        left_alone=IsSo("left_alone"),
        entered_alone=AllOf(IsSo("alone"), IsNotSo("taken_in_charge")),
    ),
)
def unaccompanied() -> None:
    """The child entered without an adult responsible for it by law and was not taken in charge later, or was left alone."""


@condition(
    "living_together_of_parents",
    id="living_together",
    routes=_PARENT,
    provision="aa-10-1-7",
    given=(Applicant(person=MATCH.who, will_live_together=MATCH.together),),
    asks=IsSo("together"),
)
def living_together_of_parents() -> None:
    """The parents come to live with the child."""
