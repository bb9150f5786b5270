"""Article 12bis, § 2 to § 4: by when a decision is due, and until when what was decided can be used."""

from engine.calendar import Span
from engine.declaration import MonthsAfter, Outcome
from engine.experta_door import AS, MATCH
from engine.joined_tests import AllOf, AnyOf, Holds, IsKnown, NotSo
from engine.named_tests import IsAmong, IsSo, one_of
from engine.view import View
from engine.vocabulary import Blank
from facts.case_file import Applicant, Application, Decision, Sponsor, StayInBelgium
from facts.conclusions import OWN_RIGHT_ROUTES, Condition, Route
from knowledge.article_10.paragraphs_1_and_2_clocks import WITH_WINDOW
from knowledge.declaring import NOT_IN_BELGIUM, clock

_RIGHTS_AND_POINTS_4_TO_6 = (
    *OWN_RIGHT_ROUTES,
    "spouse",
    "equalled_partner",
    "registered_partner",
    "minor_child",
    "partner_minor_child",
    "adult_disabled_child",
)

# Article 12bis, § 2, al. 3 and 5: filed at the post, or from a distance


_FORMER_BLUE_CARD = Sponsor(former_blue_card=MATCH.blue)
_KNOWN_BLUE = AllOf(IsKnown("blue"), IsSo("blue"))
"""The exception of § 3bis, which a file has to state: until then the terms of §§ 2 and 3 are told, as of anybody."""
OF_POINTS_4_TO_6 = IsAmong("relation", "spouse", "registered_partner", "child", "child_of_partner")
_UNDER_3BIS = AllOf(OF_POINTS_4_TO_6, _KNOWN_BLUE)
_RELATION = Applicant(person=MATCH.who, relation=MATCH.relation)
_AT_THE_POST = (
    Route(of=MATCH.who),
    Application(person=MATCH.who, complete=MATCH.complete, extensions=MATCH.extensions, place=MATCH.place),
    _RELATION,
    _FORMER_BLUE_CARD,
)


@clock(
    "clock_decision",
    "decision_due",
    "aa-12bis-2-al3",
    given=_AT_THE_POST,
    date=MonthsAfter(9, "complete", per="extensions", more=3),
    asks=AllOf(IsKnown("complete"), NOT_IN_BELGIUM, NotSo(_UNDER_3BIS)),
)
def clock_decision() -> None:
    """The decision is due nine months after the file was complete, and three more for each recorded extension."""


@clock(
    "clock_decision_at_the_latest",
    "decision_latest",
    "aa-12bis-2-al5",
    given=_AT_THE_POST,
    date=MonthsAfter(15, "complete"),
    asks=AllOf(IsKnown("complete"), NOT_IN_BELGIUM, NotSo(_UNDER_3BIS)),
)
def clock_decision_at_the_latest() -> None:
    """Two reasoned extensions of three months at most bring the decision to fifteen months."""


# § 3: filed in Belgium in case 1 or 2, and by § 4, al. 3, in part also in case 3 or 4; of case 5 no paragraph speaks


_RECEIVED = Application(person=MATCH.who, place="municipality", receipt=MATCH.receipt, extensions=MATCH.extensions)
STAY = StayInBelgium(person=MATCH.who, kind=MATCH.stay, union_concluded=MATCH.concluded)
IN_CASE_1 = IsAmong("stay", "over_three_months")
IN_CASE_2 = AllOf(IsAmong("stay", "up_to_three_months"), IsKnown("concluded"))
_IN_BELGIUM = (
    Route(of=MATCH.who, category=AS.category << one_of(*_RIGHTS_AND_POINTS_4_TO_6)),
    _RECEIVED,
    _RELATION,
    _FORMER_BLUE_CARD,
)
_OF_A_PARENT = (
    Condition(of=MATCH.who, route="parent_of_unaccompanied_minor", id="unaccompanied", truth=MATCH.unaccompanied),
    _RECEIVED,
    STAY,
)
_NOT_CASE_5_ALONE = AllOf(IsKnown("receipt"), AnyOf(Holds("unaccompanied"), IN_CASE_1))


@clock(
    "clock_registration_after_silence",
    "registration_after_silence",
    "aa-12bis-3",
    given=(Route(of=MATCH.who), _RECEIVED, STAY),
    date=MonthsAfter(5, "receipt"),
    asks=AllOf(IsKnown("receipt"), AnyOf(IN_CASE_1, IN_CASE_2)),
)
def clock_registration_after_silence() -> None:
    """In cases 1 and 2 the applicant is registered when the application is admissible, or after five months of silence."""


@clock(
    "clock_decision_in_belgium",
    "decision_due",
    "aa-12bis-3",
    given=_IN_BELGIUM,
    date=MonthsAfter(9, "receipt", per="extensions", more=3),
    asks=AllOf(IsKnown("receipt"), NotSo(_UNDER_3BIS)),
)
def clock_decision_in_belgium() -> None:
    """In Belgium the decision is due nine months after the receipt, and three more for each recorded extension."""


@clock(
    "clock_decision_in_belgium_at_the_latest",
    "decision_latest",
    "aa-12bis-3",
    given=_IN_BELGIUM,
    date=MonthsAfter(15, "receipt"),
    asks=AllOf(IsKnown("receipt"), NotSo(_UNDER_3BIS)),
)
def clock_decision_in_belgium_at_the_latest() -> None:
    """In Belgium two reasoned extensions at most bring the decision to fifteen months after the receipt."""


@clock(
    "clock_decision_on_parent_in_belgium",
    "decision_due",
    "aa-12bis-3",
    given=_OF_A_PARENT,
    date=MonthsAfter(9, "receipt", per="extensions", more=3),
    asks=_NOT_CASE_5_ALONE,
)
def clock_decision_on_parent_in_belgium() -> None:
    """The same nine months run for parents of an unaccompanied minor, and for whoever has a long stay; not in case 5."""


@clock(
    "clock_decision_on_parent_in_belgium_at_the_latest",
    "decision_latest",
    "aa-12bis-3",
    given=_OF_A_PARENT,
    date=MonthsAfter(15, "receipt"),
    asks=_NOT_CASE_5_ALONE,
)
def clock_decision_on_parent_in_belgium_at_the_latest() -> None:
    """The same fifteen months at the latest run for parents of an unaccompanied minor, and with a long stay."""


# § 3bis: the sponsor is a long-term resident who held a Blue Card


_OF_FORMER_BLUE_CARD = (
    WITH_WINDOW,
    Application(person=MATCH.who, complete=MATCH.complete, extensions=MATCH.extensions),
    _FORMER_BLUE_CARD,
)


class ExtendedOnce(MonthsAfter):
    """The day so many months after the one a variable holds, and once more for an extension, however many are told."""

    def value(self, view: View, outcome: Outcome) -> Span | Blank:
        start, entries = view[self.of], view[self.per]
        months = self.months + (self.more if isinstance(entries, tuple) and entries else 0)
        return start.shifted(months=months) if isinstance(start, Span) else start


@clock(
    "clock_decision_of_former_blue_card",
    "decision_due",
    "aa-12bis-3bis",
    given=_OF_FORMER_BLUE_CARD,
    date=ExtendedOnce(4, "complete", per="extensions", more=3),
    asks=AllOf(IsKnown("complete"), _KNOWN_BLUE),
)
def clock_decision_of_former_blue_card() -> None:
    """For family of a long-term resident who held a Blue Card it is due four months after the complete file."""


@clock(
    "clock_decision_of_former_blue_card_at_the_latest",
    "decision_latest",
    "aa-12bis-3bis",
    given=_OF_FORMER_BLUE_CARD,
    date=MonthsAfter(7, "complete"),
    asks=AllOf(IsKnown("complete"), _KNOWN_BLUE),
)
def clock_decision_of_former_blue_card_at_the_latest() -> None:
    """One reasoned extension of three months at most brings that decision to seven months."""


_DECIDED = Decision(person=MATCH.who, taken=MATCH.taken, positive=MATCH.positive, covid_measure=MATCH.covid)


@clock(
    "clock_decision_valid",
    "decision_valid_until",
    "practice-decision-validity",
    given=(Route(of=MATCH.who), _DECIDED),
    date=MonthsAfter(6, "taken"),
    asks=AllOf(IsKnown("taken"), IsSo("positive"), NotSo(AllOf(IsKnown("covid"), IsSo("covid")))),
)
def clock_decision_valid() -> None:
    """By practice a positive decision can be used for six months."""


@clock(
    "clock_decision_valid_under_covid_measure",
    "decision_valid_until",
    "practice-covid",
    given=(Route(of=MATCH.who), _DECIDED),
    date=MonthsAfter(9, "taken"),
    asks=AllOf(IsKnown("taken"), IsSo("positive"), IsSo("covid")),
)
def clock_decision_valid_under_covid_measure() -> None:
    """Where the Covid measure applies a positive decision can be used for nine months."""


@clock(
    "clock_visa",
    "visa_valid_until",
    "practice-visa-validity",
    given=(Route(of=MATCH.who), Application(person=MATCH.who, visa_issued=MATCH.issued)),
    date=MonthsAfter(12, "issued"),
    asks=IsKnown("issued"),
)
def clock_visa() -> None:
    """By practice the visa can be used for twelve months."""
