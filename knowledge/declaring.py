"""How the law is written here: circumstances, routes and conditions, each declared once."""

import datetime
from collections.abc import Callable
from typing import Any

from engine.declaration import (
    FIRES_ALWAYS,
    FIRES_UNLESS_FALSE,
    Computed,
    Declaration,
    TheStatus,
    TheTruth,
    rule,
)
from engine.experta_door import AS, MATCH
from engine.joined_tests import AllOf, IsKnown, NotSo
from engine.named_tests import IsAmong, NamedTest, OlderThan, one_of
from facts.case_file import FINDABLE, Applicant, Application, Protection, Sponsor
from facts.conclusions import Circumstance, Clock, Condition, Route
from facts.settings import Findings, Readings, Setting

LAYERS = (
    "circumstance",
    "route",
    "proof",
    "condition",
    "route_status",
    "verdict",
    "exemption",
    "fee",
    "paper",
    "excuse",
    "missing",
    "defect",
    "clock",
    "next_step",
)

FILED = Application(person=MATCH.who, submitted=MATCH.filed)
PLACE = Application(person=MATCH.who, place=MATCH.place)
NOT_IN_BELGIUM = NotSo(AllOf(IsKnown("place"), IsAmong("place", "municipality")))
"""The application is not known to be filed in Belgium: until a file says so, the post abroad is the rule."""
BORN = Applicant(person=MATCH.who, birth_date=MATCH.birth)
SPONSOR_BORN = Sponsor(birth_date=MATCH.sponsor_birth)
ARRIVED = Sponsor(arrival_in_belgium=MATCH.arrival)
PROTECTED = Protection(kind=MATCH.kind, applied=MATCH.applied, decided=MATCH.decided)
BIRTHDAY = Readings(birthday=MATCH.birthday)

Declare = Callable[[Callable[[], None]], Declaration]


def older_than(years: int, birth: str, on: str = "filed") -> OlderThan:
    """More than so many years old on the day; the birthday itself after the reading in force."""
    return OlderThan(years, birth, on, reading="birthday", birthday_counts="birthday_reached")


def circumstance(
    name: str,
    *,
    provision: str,
    given: tuple[Any, ...],
    asks: NamedTest,
    about: str | None = None,
    presumes: bool = False,
    from_: datetime.date | None = None,
    to: datetime.date | None = None,
) -> Declare:
    """A question between facts and conditions, asked of each applicant.

    With ``presumes`` it is taken to hold while nothing given points the other way; ``--strict`` runs without that.
    """
    return rule(
        name,
        layer="circumstance",
        provision=provision,
        given=(*given, Setting(strict=MATCH.strict)) if presumes else given,
        asks=asks,
        presumes=presumes,
        fires=FIRES_ALWAYS,
        from_=from_,
        to=to,
        concludes=Circumstance(of=MATCH.who, about=about or name, status=TheStatus(), truth=TheTruth()),
    )


def route(
    category: str,
    *,
    provision: str,
    given: tuple[Any, ...],
    asks: NamedTest | None = None,
    rule_name: str | None = None,
) -> Declare:
    """A category of Article 10 that may fit the applicant; one whose gate is false is left out."""
    return rule(
        rule_name or f"route_{category}",
        layer="route",
        provision=provision,
        given=given,
        asks=asks,
        fires=FIRES_UNLESS_FALSE,
        concludes=Route(of=MATCH.who, category=category),
    )


def condition(
    name: str,
    *,
    id: str,
    routes: tuple[str, ...],
    provision: str,
    given: tuple[Any, ...],
    asks: NamedTest,
    waived_by: NamedTest | None = None,
    finding: str = "",
    from_: datetime.date | None = None,
    to: datetime.date | None = None,
    **cited: str,
) -> Declare:
    """A condition of one or more routes: met, not met, undetermined, exempt or left to the authority.

    ``waiver`` is the provision that exempts, ``waiver_WAY`` the one of a way named in ``waived_by``, ``not_met_WAY`` the one
    that a way named in ``asks`` is refused by. Where the source is
    not firm, a person's finding about the condition settles it; ``finding`` is its subject where it is not the id.
    """
    subject = finding or id
    findable = subject in FINDABLE
    found = (Findings(person=MATCH.who, **{subject: MATCH.found_by_a_person}),) if findable else ()
    return rule(
        name,
        layer="condition",
        provision=provision,
        given=(Route(of=MATCH.who, category=AS.route << one_of(*routes)), *given, *found),
        finding="found_by_a_person" if findable else "",
        asks=asks,
        waived_by=waived_by,
        fires=FIRES_ALWAYS,
        from_=from_,
        to=to,
        labels=cited,
        concludes=Condition(of=MATCH.who, route=MATCH.route, id=id, status=TheStatus(), truth=TheTruth()),
    )


def known_as(about: str, variable: str | None = None) -> Circumstance:
    """The pattern that binds a circumstance of the applicant to a variable (of the same name by default)."""
    return Circumstance(of=MATCH.who, about=about, truth=getattr(MATCH, variable or about))


def clock(
    name: str,
    id: str,
    provision: str,
    *,
    given: tuple[object, ...],
    date: Computed,
    asks: NamedTest,
    from_: datetime.date | None = None,
    to: datetime.date | None = None,
) -> Declare:
    """A day that matters to a person, with what it is counted from; told where what it asks holds."""
    return rule(
        name,
        layer="clock",
        provision=provision,
        from_=from_,
        to=to,
        given=given,
        asks=asks,
        concludes=Clock(of=MATCH.who, id=id, date=date),
    )
