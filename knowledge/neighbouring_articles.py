"""Articles 9bis, 10bis, 10ter, 40bis, 40ter, 57/34 and 57/34/1: where a family goes that Article 10 does not serve.

These articles are named, not applied: which family they admit is not decided here.
"""

from engine.declaration import rule
from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, Holds, IsKnown, NotSo
from engine.list_tests import HasEntry
from engine.named_tests import IsAmong, IsSo, NamedTest, one_of
from facts.case_file import Applicant, Application, Protection, Sponsor
from facts.conclusions import NextStep, Route, Verdict
from knowledge.declaring import Declare, known_as
from knowledge.lists import UNION_STATES

_JOINS = Applicant(person=MATCH.who, relation=MATCH.relation)
_NOT_OWN = NotSo(IsAmong("relation", "own_right"))
_SPONSOR = Sponsor(stays=MATCH.stays, nationality=MATCH.nationality, free_movement=MATCH.moved)
_LIMITED = (Route(of=MATCH.who), known_as("sponsor_protected"), known_as("sponsor_unlimited"), _SPONSOR, _JOINS)
_POINTS_4_TO_6 = IsAmong("relation", "spouse", "registered_partner", "child", "child_of_partner")
_NEITHER = AllOf(NotSo(Holds("sponsor_protected")), NotSo(Holds("sponsor_unlimited")), _POINTS_4_TO_6)


def _next(name: str, provision: str, *given: object, asks: NamedTest) -> Declare:
    return rule(
        f"next_{name}",
        layer="next_step",
        provision=provision,
        given=given,
        asks=asks,
        concludes=NextStep(of=MATCH.who, id=name),
    )


@_next(
    "family_of_student",
    "aa-10bis-1",
    *_LIMITED,
    asks=AllOf(_NEITHER, HasEntry("stays", "kind", "student")),
)
def next_family_of_student() -> None:
    """The family of a student asks for an authorisation under Article 10bis, where no months of waiting are asked."""


@_next(
    "family_of_limited_stay",
    "aa-10bis-2",
    *_LIMITED,
    asks=AllOf(_NEITHER, HasEntry("stays", "kind", "limited")),
)
def next_family_of_limited_stay() -> None:
    """The family of a sponsor with a limited stay asks for an authorisation under Article 10bis, without months of waiting."""


@_next(
    "procedure_of_limited_stay",
    "aa-10ter-2",
    *_LIMITED,
    asks=AllOf(_NEITHER, HasEntry("stays", "kind", "limited", "student")),
)
def next_procedure_of_limited_stay() -> None:
    """Article 10ter governs that procedure; as a rule the decision comes within nine months of the complete file."""


@_next(
    "family_of_union_citizen",
    "aa-40bis",
    _JOINS,
    _SPONSOR,
    asks=AllOf(_NOT_OWN, IsAmong("nationality", *UNION_STATES)),
)
def next_family_of_union_citizen() -> None:
    """The family of a citizen of another Union state goes by Article 40bis, whose circle of relatives is another."""


@_next(
    "family_of_belgian_who_moved",
    "aa-40ter-1",
    _JOINS,
    _SPONSOR,
    asks=AllOf(_NOT_OWN, IsAmong("nationality", "BE"), IsSo("moved")),
)
def next_family_of_belgian_who_moved() -> None:
    """The family of a Belgian who used free movement goes by Article 40ter with the rules for citizens of the Union."""


@_next(
    "family_of_belgian",
    "aa-40ter-2",
    _JOINS,
    _SPONSOR,
    asks=AllOf(_NOT_OWN, IsAmong("nationality", "BE"), NotSo(IsSo("moved"))),
)
def next_family_of_belgian() -> None:
    """The family of a Belgian who did not use free movement goes by Article 40ter, paragraph 2."""


@_next(
    "belgian_who_may_have_moved",
    "aa-40ter-1",
    _JOINS,
    _SPONSOR,
    asks=AllOf(_NOT_OWN, IsAmong("nationality", "BE"), NotSo(IsKnown("moved"))),
)
def next_belgian_who_may_have_moved() -> None:
    """Which part of Article 40ter applies depends on whether the Belgian used free movement with the family."""


@_next(
    "protected_with_sponsor",
    "aa-57-34",
    _JOINS,
    Protection(kind=MATCH.kind),
    asks=AllOf(_NOT_OWN, IsAmong("kind", "temporary_protection")),
)
def next_protected_with_sponsor() -> None:
    """Relatives who need protection themselves, and were separated by the events, may receive temporary protection too."""


@_next(
    "joining_temporary_protection",
    "aa-57-34-1",
    _JOINS,
    Protection(kind=MATCH.kind),
    asks=AllOf(_NOT_OWN, IsAmong("kind", "temporary_protection")),
)
def next_joining_temporary_protection() -> None:
    """Relatives who cannot show their own need of protection may be authorised to join; that is discretionary."""


@_next(
    "exceptional_circumstances",
    "aa-9bis-1",
    Verdict(of=MATCH.who, verdict=one_of("no_route", "not_eligible")),
    Application(person=MATCH.who, place=MATCH.place),
    asks=AnyOf(IsAmong("place", "municipality")),
)
def next_exceptional_circumstances() -> None:
    """Whoever is in Belgium in exceptional circumstances may ask for an authorisation there, which is discretionary."""
