"""Article 12bis, § 1: where the application is filed. A matter of the file, never of the right.

The post abroad is the rule; five cases let the application be filed in Belgium, and Union law one from a distance.
"""

from typing import Any

from engine.declaration import FIRES_ALWAYS, TheStatus, TheTruth, rule
from engine.experta_door import AS, MATCH
from engine.joined_tests import AllOf, Always, AnyOf, FoundOr, Holds, LeftTo
from engine.named_tests import IsAmong, IsSo, NamedTest, OnOrBefore, one_of
from facts.case_file import Applicant, Application, StayInBelgium
from facts.conclusions import Condition, FilingPlace, Route
from facts.settings import Couple, Findings, Readings
from knowledge.declaring import Declare
from knowledge.named_tests import TiedAsSpouses

_ROUTE = Route(of=MATCH.who)
_STAY = StayInBelgium(
    person=MATCH.who,
    kind=MATCH.stay,
    until=MATCH.until,
    visa_for_union=MATCH.visa,
    union_concluded=MATCH.concluded,
    identity_proven=MATCH.identity,
)
_HERE = Application(person=MATCH.who, place="municipality", complete=MATCH.complete)
_SHORT = IsAmong("stay", "up_to_three_months")
_ALL_PROOFS_IN_TIME = OnOrBefore("complete", "until")


def _judged(category: str, condition: str) -> Condition:
    """What was concluded of one condition of the route that the case is for."""
    return Condition(of=MATCH.who, route=category, id=condition, truth=getattr(MATCH, condition))


def _place(name: str, case: str, provision: str, *given: Any, asks: NamedTest) -> Declare:
    return rule(
        name,
        layer="next_step",
        provision=provision,
        given=given,
        asks=asks,
        fires=FIRES_ALWAYS,
        concludes=FilingPlace(of=MATCH.who, case=case, status=TheStatus(), truth=TheTruth()),
    )


@_place(
    "filed_at_post",
    "post",
    "aa-12bis-1-al1",
    _ROUTE,
    Application(person=MATCH.who, place=MATCH.place),
    asks=IsAmong("place", "embassy"),
)
def filed_at_post() -> None:
    """The application is filed at the Belgian post competent for the place of residence or stay abroad."""


@_place(
    "filed_from_a_distance",
    "remote",
    "practice-remote-filing",
    _ROUTE,
    Application(person=MATCH.who, place="remote", post_out_of_reach=MATCH.out_of_reach),
    asks=IsSo("out_of_reach"),
)
def filed_from_a_distance() -> None:
    """An application from a distance is accepted where appearing at the post is impossible or excessively difficult."""


@_place(
    "filed_here_with_a_long_stay",
    "1",
    "aa-12bis-1-al2-1",
    _ROUTE,
    _HERE,
    _STAY,
    asks=AllOf(IsAmong("stay", "over_three_months"), _ALL_PROOFS_IN_TIME),
)
def filed_here_with_a_long_stay() -> None:
    """Somebody who has another stay of more than three months files in Belgium, with every proof before that stay ends."""


@_place(
    "filed_here_after_a_union",
    "2",
    "aa-12bis-1-al2-2",
    _ROUTE,
    Applicant(person=MATCH.who, relation=one_of("spouse", "registered_partner")),
    _HERE,
    _STAY,
    asks=AllOf(_SHORT, IsAmong("visa", "held", "not_asked"), OnOrBefore("concluded", "until"), _ALL_PROOFS_IN_TIME),
)
def filed_here_after_a_union() -> None:
    """Somebody with a short stay, and a visa for it where one is asked, files in Belgium after marrying or registering there."""


@_place(
    "filed_here_in_exceptional_circumstances",
    "3",
    "aa-12bis-1-al2-3",
    _ROUTE,
    _HERE,
    _STAY,
    Findings(person=MATCH.who, exceptional_circumstances=MATCH.exceptional),
    asks=AllOf(
        identity=IsSo("identity"),
        circumstances=FoundOr("exceptional", LeftTo("exceptional_circumstances")),
        proofs=OnOrBefore("complete", "complete"),
    ),
)
def filed_here_in_exceptional_circumstances() -> None:
    """Exceptional circumstances that keep somebody from returning to ask for the visa let him file in Belgium."""


@_place(
    "filed_here_as_minor_child",
    "4",
    "aa-12bis-1-al2-4",
    Route(of=MATCH.who, category="minor_child"),
    _judged("minor_child", "minority"),
    _HERE,
    _STAY,
    asks=AllOf(minor=Holds("minority"), short_stay=_SHORT),
)
def filed_here_as_minor_child() -> None:
    """A minor child of point 4 with a short stay files in Belgium."""


@_place(
    "filed_here_as_partners_minor_child",
    "4",
    "aa-12bis-1-al2-4",
    Route(of=MATCH.who, category="partner_minor_child"),
    _judged("partner_minor_child", "minority"),
    Couple(person=MATCH.who, relation=MATCH.couple_relation, country=MATCH.couple_country),
    _HERE,
    _STAY,
    asks=AllOf(
        minor=Holds("minority"),
        point_4=TiedAsSpouses("couple_relation", "couple_country"),
        short_stay=_SHORT,
    ),
)
def filed_here_as_partners_minor_child() -> None:
    """A minor child of the spouse or equivalent partner with a short stay files in Belgium."""


@_place(
    "filed_here_as_parent_of_unaccompanied_minor",
    "4",
    "aa-12bis-1-al2-4",
    Route(of=MATCH.who, category="parent_of_unaccompanied_minor"),
    _judged("parent_of_unaccompanied_minor", "unaccompanied"),
    _HERE,
    _STAY,
    Readings(short_stay_of_parent=MATCH.short_stay_asked),
    asks=AllOf(
        Holds("unaccompanied"),
        AnyOf(short_stay=_SHORT, by_the_letter=IsAmong("short_stay_asked", "of_the_child_alone")),
    ),
)
def filed_here_as_parent_of_unaccompanied_minor() -> None:
    """A parent of an unaccompanied minor files in Belgium, on another reading only with a short stay."""


@_place(
    "filed_here_on_a_short_stay_only",
    "4",
    "aa-12bis-1-al2-4",
    Route(of=MATCH.who, category=AS.category << one_of("spouse", "equalled_partner", "registered_partner")),
    _HERE,
    asks=Always(False),
)
def filed_here_on_a_short_stay_only() -> None:
    """A short stay by itself does not let a spouse or partner file in Belgium."""


@_place(
    "filed_here_as_parent_of_accompanied_minor",
    "5",
    "aa-12bis-1-al2-5",
    Route(of=MATCH.who, category="parent_of_accompanied_minor"),
    _judged("parent_of_accompanied_minor", "accompanied"),
    _HERE,
    asks=Holds("accompanied"),
)
def filed_here_as_parent_of_accompanied_minor() -> None:
    """Family of an accompanied minor files in Belgium without any further condition; no paragraph says how it goes on."""


@_place(
    "filed_here_as_accompanying_relative",
    "accompanying",
    "act-2025-accompanying",
    Route(of=MATCH.who, category="accompanying_relative"),
    _HERE,
    Applicant(person=MATCH.who, travelled_with_sponsor=MATCH.travelled),
    asks=IsSo("travelled"),
)
def filed_here_as_accompanying_relative() -> None:
    """A relative who travelled with the sponsor is reported to be free to file in Belgium."""
