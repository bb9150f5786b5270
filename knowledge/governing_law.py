"""Which law governs an application: its own day, the transition of Article 24 of the Act of 18 July 2025, and the
suspension of part of that Act on 26 February 2026.

These rules run before all others. A law that the facts leave possible is run too.
"""

from typing import Any

from engine.calendar import before, span_of
from engine.declaration import FIRES_UNLESS_FALSE, TheTruth, rule
from engine.experta_door import MATCH
from engine.joined_tests import AllOf, Always, AnyOf, IsKnown, LeftTo, NotSo, When
from engine.list_tests import HasEntry
from engine.named_tests import IsAmong, NamedTest
from engine.truth import FALSE, Truth, disjunction, known
from engine.view import View
from engine.vocabulary import Blank
from facts.case_file import Application, Decision, Sponsor
from facts.conclusions import Governs
from facts.settings import Readings
from knowledge.declaring import PROTECTED, Declare
from knowledge.laws import ACT_2016, ACT_2024, ACT_2024_TRANSITION, ACT_2025, ACT_2025_SUSPENDED, BEFORE_2016
from knowledge.named_tests import BeforeDay, FromDay, PendingOrUnknown

PROTECTIONS = ("refugee", "subsidiary_protection", "stateless_admitted", "temporary_protection")


class AnyStayBefore(NamedTest):
    """A stay of the list, of these kinds or of whatever kind, was granted before this day."""

    def __init__(self, stays: str, day: str, *kinds: str) -> None:
        self.variables = (stays,)
        self.day = span_of(day)
        self.kinds = kinds

    def truth(self, view: View) -> Truth:
        stays = self.variables[0]
        blank = view.blank(stays)
        if blank is not None:
            return blank
        counted = (entry for entry in view[stays] if not self.kinds or entry["kind"] in self.kinds)
        return disjunction([FALSE, *(self._stay(view, entry["decided"]) for entry in counted)])

    def _stay(self, view: View, decided: Any) -> Truth:
        earlier = None if isinstance(decided, Blank) else before(decided, self.day)
        return view.unknown(*self.variables) if earlier is None else known(earlier)


def _between(first: str, after: str, day: str = "filed") -> NamedTest:
    return AllOf(FromDay(day, first), NotSo(FromDay(day, after)))


def _applied_from(day: str) -> NamedTest:
    """The application is of this day or later, for Article 24: by its submission or, on another reading, once complete."""
    complete = AllOf(FromDay("filed", "2016-07-08"), FromDay("complete", day))
    return When(IsAmong("regime_day", "regime_of_complete_file"), complete, FromDay("filed", day))


_BEFORE_2025 = NotSo(_applied_from("2025-08-18"))


def _law(law: str, provision: str, asks: NamedTest) -> Declare:
    return rule(
        f"law_{law.replace('-', '_')}",
        layer="circumstance",
        provision=provision,
        given=(
            Application(person=MATCH.who, submitted=MATCH.filed, complete=MATCH.complete),
            PROTECTED,
            Sponsor(stays=MATCH.stays, nationality=MATCH.nationality),
            Decision(person=MATCH.who, taken=MATCH.taken),
            Readings(
                regime_day=MATCH.regime_day,
                transition_reach=MATCH.transition_reach,
                suspension_trigger=MATCH.trigger,
                law_of_2024_by=MATCH.law_of_2024_by,
            ),
        ),
        asks=asks,
        fires=FIRES_UNLESS_FALSE,
        concludes=Governs(of=MATCH.who, law=law, truth=TheTruth()),
    )


# The Acts of 10 March 2024: the day of filing, or as the other reading has it the day of the decision

_BY_DECISION = AllOf(
    IsAmong("law_of_2024_by", "decision_day"), _between("2016-07-08", "2024-09-01"), FromDay("taken", "2024-09-01")
)


@_law(BEFORE_2016, "amending-2011", NotSo(FromDay("filed", "2016-07-08")))
def law_before_2016() -> None:
    """Before 8 July 2016 a text governed that was not at hand."""


@_law(ACT_2016, "transition-before", AllOf(_between("2016-07-08", "2024-09-01"), NotSo(_BY_DECISION), _BEFORE_2025))
def law_act_2016() -> None:
    """An application filed from 8 July 2016 to 31 August 2024 is judged by the text of those years."""


@_law(ACT_2024, "transition-before", AllOf(AnyOf(FromDay("filed", "2024-09-01"), _BY_DECISION), _BEFORE_2025))
def law_act_2024() -> None:
    """An application filed from 1 September 2024 to 17 August 2025 is judged by the text as the Acts of 10 March 2024 left it."""


# Article 24 of the Act of 18 July 2025: who stays under the earlier text

_UNLIMITED = ("unlimited", "established")
_EARLIER_STAY = AnyStayBefore("stays", "2025-08-18")
_EARLIER_STAY_OF_ANOTHER_KIND = When(
    IsAmong("transition_reach", "any_stay_over_3_months"),
    _EARLIER_STAY,
    When(
        IsAmong("transition_reach", "current_status_only"),
        Always(False),
        AllOf(_EARLIER_STAY, LeftTo("transition_reach")),
    ),
)
_SPONSOR_BEFORE = AnyOf(
    status_before=BeforeDay("decided", "2025-08-18"),
    stay_before=When(
        NotSo(IsAmong("kind", *PROTECTIONS)),
        AnyOf(
            AnyStayBefore("stays", "2025-08-18", *_UNLIMITED),
            AllOf(NotSo(HasEntry("stays", "kind", *_UNLIMITED)), _EARLIER_STAY),
            _EARLIER_STAY_OF_ANOTHER_KIND,
        ),
        _EARLIER_STAY_OF_ANOTHER_KIND,
    ),
    belgian=AllOf(IsAmong("nationality", "BE"), LeftTo("belgian_sponsor_transition")),
)
_IN_TRANSITION = AllOf(_applied_from("2025-08-18"), NotSo(_applied_from("2027-08-18")))
_KEPT = AllOf(_IN_TRANSITION, _SPONSOR_BEFORE)


@_law(ACT_2024_TRANSITION, "transition-pre-2025-sponsor", _KEPT)
def law_act_2024_transition() -> None:
    """Until 17 August 2027 the old text governs when a stay of the sponsor was granted before 18 August 2025."""


# The judgment of 26 February 2026: what is suspended for families of beneficiaries of subsidiary protection

_UNDER_2025 = AllOf(_applied_from("2025-08-18"), NotSo(_KEPT))
_DECIDED_SINCE = When(
    IsKnown("taken"), FromDay("taken", "2026-02-26"), PendingOrUnknown("taken", "suspension_of_pending_file")
)
_SUSPENDED = AllOf(
    IsAmong("kind", "subsidiary_protection"),
    AnyOf(
        filed_since=FromDay("filed", "2026-02-26"),
        decided_since=When(
            IsAmong("trigger", "application_date"),
            Always(False),
            When(
                IsAmong("trigger", "decision_date"), _DECIDED_SINCE, AllOf(_DECIDED_SINCE, LeftTo("suspension_trigger"))
            ),
        ),
    ),
)


@_law(ACT_2025, "transition-new", AllOf(_UNDER_2025, NotSo(_SUSPENDED)))
def law_act_2025() -> None:
    """Otherwise an application filed from 18 August 2025 on is judged by the Act of 18 July 2025."""


@_law(ACT_2025_SUSPENDED, "cc-2026-02-26", AllOf(_UNDER_2025, _SUSPENDED))
def law_act_2025_suspended() -> None:
    """For family of a beneficiary of subsidiary protection that Act governs as suspended on 26 February 2026."""
