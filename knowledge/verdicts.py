"""From conditions to routes, and from routes to a verdict for each person."""

from engine.declaration import rule
from engine.experta_door import MATCH, NOT
from engine.named_tests import one_of
from facts.case_file import Applicant
from facts.conclusions import Condition, Route, RouteStatus, Verdict
from knowledge.declaring import Declare

_ROUTE = Route(of=MATCH.who, category=MATCH.route)


def _condition(*statuses: str) -> Condition:
    return Condition(of=MATCH.who, route=MATCH.route, status=one_of(*statuses))


def _told(status: str) -> Condition:
    return Condition(of=MATCH.who, route=MATCH.route, id=MATCH.condition, status=status)


def _route_rule(name: str, status: str, *needs: object) -> Declare:
    return rule(
        name,
        layer="route_status",
        provision="convention-verdict",
        given=(_ROUTE, *needs),
        concludes=RouteStatus(of=MATCH.who, route=MATCH.route, status=status),
    )


@_route_rule("route_fails", "fails", _told("not_met"))
def route_fails() -> None:
    """A route fails when one of its conditions is not met."""


@_route_rule("route_holds", "holds", NOT(_condition("not_met", "undetermined", "left_to_authority")))
def route_holds() -> None:
    """A route holds when each of its conditions is met or exempt."""


@_route_rule("route_waits_for_fact", "waits_for_fact", _told("undetermined"), NOT(_condition("not_met")))
def route_waits_for_fact() -> None:
    """A route that does not fail is open for want of a fact while a condition is undetermined."""


@_route_rule(
    "route_waits_for_person",
    "waits_for_person",
    _told("left_to_authority"),
    NOT(_condition("not_met", "undetermined")),
)
def route_waits_for_person() -> None:
    """A route that does not fail and lacks no fact waits for a person while a condition is left to the authority."""


def _verdict(name: str, verdict: str, *given: object) -> Declare:
    return rule(
        name,
        layer="verdict",
        provision="convention-verdict",
        given=given,
        concludes=Verdict(of=MATCH.who, verdict=verdict),
    )


def _standing(status: str) -> RouteStatus:
    return RouteStatus(of=MATCH.who, route=MATCH.route, status=status)


def _none_of(*statuses: str) -> object:
    return NOT(RouteStatus(of=MATCH.who, status=one_of(*statuses)))


@_verdict("verdict_eligible", "eligible", _standing("holds"))
def verdict_eligible() -> None:
    """A person is eligible when one route holds."""


@_verdict("verdict_undetermined", "undetermined", _standing("waits_for_fact"), _none_of("holds"))
def verdict_undetermined() -> None:
    """A person's case is undetermined when no route holds and an open one waits for a fact."""


@_verdict(
    "verdict_left_to_authority",
    "left_to_authority",
    _standing("waits_for_person"),
    _none_of("holds", "waits_for_fact"),
)
def verdict_left_to_authority() -> None:
    """A person's case is left to the authority when an open route waits only for a person."""


@_verdict(
    "verdict_not_eligible",
    "not_eligible",
    _standing("fails"),
    _none_of("holds", "waits_for_fact", "waits_for_person"),
)
def verdict_not_eligible() -> None:
    """A person is not eligible when every route that might fit fails."""


@_verdict(
    "verdict_no_route",
    "no_route",
    Applicant(person=MATCH.who, relation=MATCH.relation),
    NOT(Route(of=MATCH.who)),
)
def verdict_no_route() -> None:
    """A person has no route when Article 10 names no such relative."""
