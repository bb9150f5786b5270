"""Article 10, § 1, al. 1, 1° to 3°: a right of one's own, by treaty or by a link with Belgian nationality; own means."""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, FoundOr, FoundWhereLeft, Holds, LeftTo, NotSo, When
from engine.named_tests import Aged, IsAmong, IsSo, one_of
from facts.case_file import Applicant, Decision, Sponsor
from facts.conclusions import OWN_RIGHT_ROUTES
from facts.settings import Findings, Readings
from knowledge.declaring import BORN, FILED, condition, known_as, route
from knowledge.income import IncomeReaches
from knowledge.lists import AGREEMENT_STATES
from knowledge.sources import SOURCES

_LAST_OF_2024 = datetime.date(2025, 8, 17)
_FIRST_OF_2025 = datetime.date(2025, 8, 18)
_BY_NATIONALITY = OWN_RIGHT_ROUTES[1:]
_RELIES = Applicant(person=MATCH.who, relation="own_right", own_right=MATCH.right)


@route("treaty_right", provision="aa-10-1-1", given=(_RELIES,), asks=IsAmong("right", "treaty"))
def route_treaty_right() -> None:
    """Whoever has a right of residence by treaty, act or royal decree may come under point 1."""


@route(
    "recovery_of_nationality", provision="aa-10-1-2", given=(_RELIES,), asks=IsAmong("right", "recovery_of_nationality")
)
def route_recovery_of_nationality() -> None:
    """Whoever meets the conditions to recover Belgian nationality may come under point 2."""


@route(
    "loss_of_nationality_by_marriage",
    provision="aa-10-1-3",
    given=(_RELIES,),
    asks=IsAmong("right", "loss_of_nationality_by_marriage"),
)
def route_loss_of_nationality_by_marriage() -> None:
    """A woman who lost Belgian nationality by marriage may come under point 3."""


# Relatives of a worker under a labour agreement

_WORKER = (
    known_as("sponsor_protected"),
    known_as("sponsor_unlimited"),
    Sponsor(nationality=MATCH.nationality, employed=MATCH.employed),
)
_IS_WORKER = AllOf(
    not_protected=NotSo(Holds("sponsor_protected")),
    unlimited=Holds("sponsor_unlimited"),
    agreement=IsAmong("nationality", *AGREEMENT_STATES),
    employed=IsSo("employed"),
)


@route(
    "treaty_right",
    rule_name="route_treaty_right_of_relative",
    provision="labour-agreements",
    given=(Applicant(person=MATCH.who, relation=one_of("spouse", "child")), *_WORKER),
    asks=_IS_WORKER,
)
def route_treaty_right_of_relative() -> None:
    """The spouse and the minor children of a settled worker of an agreement state may also come under the agreement."""


@condition(
    "worker_of_agreement_state",
    id="sponsor_status",
    routes=("treaty_right",),
    provision="labour-agreements",
    given=(Applicant(person=MATCH.who, relation=one_of("spouse", "child")), *_WORKER),
    asks=_IS_WORKER,
)
def worker_of_agreement_state() -> None:
    """The sponsor, a national of a state with a labour agreement, is settled and employed in Belgium."""


@condition(
    "minority_under_agreement",
    id="minority",
    routes=("treaty_right",),
    provision="labour-agreements",
    given=(
        Applicant(person=MATCH.who, relation="child"),
        BORN,
        FILED,
        Sponsor(nationality=MATCH.nationality),
    ),
    asks=AnyOf(
        under_18=NotSo(Aged(18, "birth", "filed")),
        algeria=AllOf(IsAmong("nationality", "DZ"), NotSo(Aged(19, "birth", "filed"))),
        tunisia=AllOf(IsAmong("nationality", "TN"), NotSo(Aged(20, "birth", "filed"))),
    ),
)
def minority_under_agreement() -> None:
    """The child is a minor as the agreement of its state counts: under 18, under 19 for Algeria, under 20 for Tunisia."""


# The right itself

_SHOWN = (
    Applicant(person=MATCH.who, relation=MATCH.relation, own_right=MATCH.right, own_right_shown=MATCH.shown),
    Findings(person=MATCH.who, own_right=MATCH.right_found),
)


_NAMED_FIRST = "a finding is about the right that is named; while none is, it settles none of the three"


def _shown(right: str) -> AllOf:
    """This is the right relied on, and it is shown or a person has found it."""
    return AllOf(IsAmong("right", right), FoundOr("right_found", IsSo("shown")))


@condition(
    "own_right_by_treaty",
    id="own_right",
    routes=("treaty_right",),
    provision="aa-10-1-1",
    given=_SHOWN,
    asks=When(IsAmong("relation", "own_right"), _shown("treaty"), FoundOr("right_found", LeftTo("agreement_not_read"))),
    facts_first=_NAMED_FIRST,
)
def own_right_by_treaty() -> None:
    """A treaty, an act or a royal decree recognises the applicant's right of residence."""


@condition(
    "own_right_to_recover_nationality",
    id="own_right",
    routes=("recovery_of_nationality",),
    provision="aa-10-1-2",
    given=_SHOWN,
    asks=_shown("recovery_of_nationality"),
    facts_first=_NAMED_FIRST,
)
def own_right_to_recover_nationality() -> None:
    """The applicant meets the conditions to recover Belgian nationality, residence and declaration apart."""


@condition(
    "own_right_after_loss_by_marriage",
    id="own_right",
    routes=("loss_of_nationality_by_marriage",),
    provision="aa-10-1-3",
    given=_SHOWN,
    asks=_shown("loss_of_nationality_by_marriage"),
    facts_first=_NAMED_FIRST,
)
def own_right_after_loss_by_marriage() -> None:
    """The applicant lost Belgian nationality by her marriage, or because her husband took a foreign nationality."""


# § 2, al. 1: own means

OWN_INCOME = (
    Applicant(person=MATCH.who, income=MATCH.income),
    FILED,
    Decision(person=MATCH.who, taken=MATCH.taken),
    Readings(amount_day=MATCH.amount_day, own_means_level=MATCH.level),
)
OWN_REFERENCE_REACHED = IncomeReaches(
    SOURCES.amounts["integration_income_120"], "income", "filed", taken="taken", reading="amount_day"
)
_OWN_MEANS_FOUND = Findings(person=MATCH.who, means=MATCH.means_found)


@condition(
    "own_means",
    id="own_means",
    finding="means",
    routes=_BY_NATIONALITY,
    provision="aa-10-2-al1",
    to=_LAST_OF_2024,
    given=(*OWN_INCOME, _OWN_MEANS_FOUND),
    asks=FoundOr(
        "means_found",
        When(
            IsAmong("level", "no_fixed_level"),
            AnyOf(OWN_REFERENCE_REACHED, LeftTo("own_means_without_level")),
            OWN_REFERENCE_REACHED,
        ),
    ),
)
def own_means() -> None:
    """The applicant has stable, regular and sufficient means of his own, measured by the reference amount."""


@condition(
    "own_means_2025",
    id="own_means",
    finding="means",
    routes=_BY_NATIONALITY,
    provision="aa-10-2-al1",
    from_=_FIRST_OF_2025,
    given=(_OWN_MEANS_FOUND,),
    asks=FoundWhereLeft("means_found", LeftTo("own_means_of_2025")),
)
def own_means_2025() -> None:
    """The applicant has means of his own; by which amount they are measured since 18 August 2025 is not known."""
