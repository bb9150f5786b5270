"""Which law governs an application: its own day, and the transition of Article 24 of the Act of 18 July 2025.

These rules run before all others. A law that the facts leave possible is run too.
"""

from typing import Any

from engine.calendar import before, span_of
from engine.declaration import FIRES_UNLESS_FALSE, TheTruth, rule
from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, LeftTo, NotSo
from engine.named_tests import NamedTest, Single
from engine.truth import FALSE, Truth, disjunction, known
from engine.view import View
from engine.vocabulary import Blank
from facts.case_file import Sponsor
from facts.conclusions import Governs
from knowledge.declaring import FILED, PROTECTED, Declare

ACT_2016 = "act-2016"
ACT_2024 = "act-2024"
ACT_2024_TRANSITION = "act-2024-transition"
ACT_2025 = "act-2025"
BEFORE_2016 = "before-2016"


class FromDay(Single):
    """The day is this one or later."""

    def __init__(self, variable: str, day: str) -> None:
        self.variables = (variable,)
        self.day = span_of(day)

    def settled(self, view: View) -> bool | None:
        value = view[self.variables[0]]
        if value.first >= self.day.first:
            return True
        return False if value.last < self.day.first else None


class BeforeDay(FromDay):
    """The day is earlier than this one."""

    def settled(self, view: View) -> bool | None:
        later = super().settled(view)
        return None if later is None else not later


class AnyStayBefore(NamedTest):
    """A stay of the list, of whatever kind, was granted before this day."""

    def __init__(self, stays: str, day: str) -> None:
        self.variables = (stays,)
        self.day = span_of(day)

    def truth(self, view: View) -> Truth:
        stays = self.variables[0]
        blank = view.blank(stays)
        if blank is not None:
            return blank
        return disjunction([FALSE, *(self._stay(view, entry["decided"]) for entry in view[stays])])

    def _stay(self, view: View, decided: Any) -> Truth:
        earlier = None if isinstance(decided, Blank) else before(decided, self.day)
        return view.unknown(*self.variables) if earlier is None else known(earlier)


def _between(first: str, after: str, day: str = "filed") -> NamedTest:
    return AllOf(FromDay(day, first), NotSo(FromDay(day, after)))


def _law(law: str, provision: str, asks: NamedTest) -> Declare:
    return rule(
        f"law_{law.replace('-', '_')}",
        layer="circumstance",
        provision=provision,
        given=(FILED, PROTECTED, Sponsor(stays=MATCH.stays)),
        asks=asks,
        fires=FIRES_UNLESS_FALSE,
        concludes=Governs(of=MATCH.who, law=law, truth=TheTruth()),
    )


_SPONSOR_BEFORE = AnyOf(
    BeforeDay("decided", "2025-08-18"), AllOf(AnyStayBefore("stays", "2025-08-18"), LeftTo("transition_reach"))
)
_IN_TRANSITION = _between("2025-08-18", "2027-08-18")


@_law(BEFORE_2016, "convention-closed-world", NotSo(FromDay("filed", "2016-07-08")))
def law_before_2016() -> None:
    """Before 8 July 2016 a text governed that this rule base does not hold."""


@_law(ACT_2016, "transition-before", _between("2016-07-08", "2024-09-01"))
def law_act_2016() -> None:
    """An application filed from 8 July 2016 to 31 August 2024 is judged by the text of those years."""


@_law(ACT_2024, "transition-before", _between("2024-09-01", "2025-08-18"))
def law_act_2024() -> None:
    """An application filed from 1 September 2024 to 17 August 2025 is judged by the text as the Acts of 10 March 2024 left it."""


@_law(ACT_2024_TRANSITION, "transition-pre-2025-sponsor", AllOf(_IN_TRANSITION, _SPONSOR_BEFORE))
def law_act_2024_transition() -> None:
    """Until 17 August 2027 the old text governs when a stay of the sponsor was granted before 18 August 2025."""


@_law(ACT_2025, "transition-new", AllOf(FromDay("filed", "2025-08-18"), NotSo(AllOf(_IN_TRANSITION, _SPONSOR_BEFORE))))
def law_act_2025() -> None:
    """Otherwise an application filed from 18 August 2025 on is judged by the Act of 18 July 2025."""
