"""Article 10 § 1 and § 2, and Article 12bis § 2: the days that matter, with what they are counted from."""

import datetime

from engine.declaration import Computed, MonthsAfter, rule
from engine.experta_door import AS, MATCH
from engine.joined_tests import AllOf, IsKnown, NotSo
from engine.named_tests import Aged, IsAmong, IsSo, NamedTest, one_of
from facts.case_file import Application, Decision, Protection, Sponsor
from facts.conclusions import Clock, Route
from facts.settings import Readings
from knowledge.declaring import BORN, PROTECTED, Declare

_PARENT = Route(of=MATCH.who, category="parent_of_unaccompanied_minor")
_WITH_WINDOW = Route(
    of=MATCH.who,
    category=AS.category
    << one_of(
        "spouse", "equalled_partner", "registered_partner", "minor_child", "partner_minor_child", "adult_disabled_child"
    ),
)
_CHILD = Route(of=MATCH.who, category=AS.category << one_of("minor_child", "partner_minor_child"))


def _clock(
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


@_clock(
    "clock_free_window",
    "free_window_ends",
    "aa-10-2-al5",
    to=datetime.date(2025, 8, 17),
    given=(_WITH_WINDOW, Protection(kind=MATCH.kind, decided=MATCH.decided)),
    date=MonthsAfter(12, "decided"),
    asks=AllOf(IsKnown("decided"), IsAmong("kind", "refugee", "subsidiary_protection", "stateless_admitted")),
)
def clock_free_window() -> None:
    """The window free of housing, insurance and means ends a year after the protection decision, that day included."""


_SIX = (_WITH_WINDOW, Protection(kind=MATCH.kind, decided=MATCH.decided))
_REFUGEE = AllOf(IsKnown("decided"), IsAmong("kind", "refugee"))


@_clock(
    "clock_free_window_2025",
    "free_window_ends",
    "aa-10-2-al5-six-months",
    from_=datetime.date(2025, 8, 18),
    given=_SIX,
    date=MonthsAfter(6, "decided"),
    asks=_REFUGEE,
)
def clock_free_window_2025() -> None:
    """For family of a refugee the window ends six months after the decision, that day included."""


@_clock(
    "clock_free_window_suspended",
    "free_window_ends",
    "aa-10-2-al5-subsidiary",
    from_=datetime.date(2026, 2, 26),
    given=_SIX,
    date=MonthsAfter(12, "decided"),
    asks=AllOf(IsKnown("decided"), IsAmong("kind", "subsidiary_protection")),
)
def clock_free_window_suspended() -> None:
    """Since the suspension the window of subsidiary protection is reported to end a year after the decision again."""


@_clock(
    "clock_completion",
    "complete_by",
    "aa-10-2-al5-ten-months",
    from_=datetime.date(2025, 8, 18),
    given=_SIX,
    date=MonthsAfter(10, "decided"),
    asks=_REFUGEE,
)
def clock_completion() -> None:
    """To keep the benefit of the window the file is reported to have to be complete ten months after the decision."""


@_clock(
    "clock_three_months_of_child",
    "three_months_end",
    "cjeu-c-279-20",
    given=(_CHILD, BORN, PROTECTED),
    date=MonthsAfter(3, "decided"),
    asks=AllOf(IsKnown("decided"), NotSo(Aged(18, "birth", "applied")), Aged(18, "birth", "decided", plus_months=3)),
)
def clock_three_months_of_child() -> None:
    """A child that comes of age during or shortly after the procedure has three months from the decision."""


@_clock(
    "clock_three_months_of_parents",
    "three_months_end",
    "cjeu-c-550-16",
    given=(_PARENT, Sponsor(birth_date=MATCH.birth), PROTECTED),
    date=MonthsAfter(3, "decided"),
    asks=AllOf(IsKnown("decided"), NotSo(Aged(18, "birth", "applied")), Aged(18, "birth", "decided", plus_months=3)),
)
def clock_three_months_of_parents() -> None:
    """Parents of a child that comes of age during or shortly after the procedure have three months from the decision."""


@_clock(
    "clock_twelve_months_of_parents",
    "twelve_months_end",
    "rvs-255-380",
    given=(_PARENT, Sponsor(birth_date=MATCH.birth), PROTECTED, Readings(parents_term=MATCH.term)),
    date=MonthsAfter(12, "decided"),
    asks=AllOf(
        IsAmong("term", "council_of_state_12_months"),
        IsKnown("decided"),
        NotSo(Aged(18, "birth", "applied")),
        Aged(18, "birth", "decided", plus_months=3),
    ),
)
def clock_twelve_months_of_parents() -> None:
    """As the Council of State reads the term, parents of a child that came of age have twelve months."""


_COMPLETE = Application(person=MATCH.who, complete=MATCH.complete, extensions=MATCH.extensions)
_BY_RECEIPT = AllOf(IsKnown("place", "receipt"), IsAmong("place", "municipality"))


@_clock(
    "clock_decision",
    "decision_due",
    "aa-12bis-2-al3",
    given=(
        Route(of=MATCH.who),
        Application(
            person=MATCH.who,
            complete=MATCH.complete,
            extensions=MATCH.extensions,
            place=MATCH.place,
            receipt=MATCH.receipt,
        ),
    ),
    date=MonthsAfter(9, "complete", per="extensions", more=3),
    asks=AllOf(IsKnown("complete"), NotSo(_BY_RECEIPT)),
)
def clock_decision() -> None:
    """The decision is due nine months after the file was complete, and three more for each recorded extension."""


@_clock(
    "clock_decision_at_the_latest",
    "decision_latest",
    "aa-12bis-2-al5",
    given=(Route(of=MATCH.who), _COMPLETE),
    date=MonthsAfter(15, "complete"),
    asks=IsKnown("complete"),
)
def clock_decision_at_the_latest() -> None:
    """Two reasoned extensions of three months at most bring the decision to fifteen months."""


_RECEIVED = Application(person=MATCH.who, place="municipality", receipt=MATCH.receipt, extensions=MATCH.extensions)


@_clock(
    "clock_registration_after_silence",
    "registration_after_silence",
    "aa-12bis-3",
    given=(Route(of=MATCH.who), _RECEIVED),
    date=MonthsAfter(5, "receipt"),
    asks=IsKnown("receipt"),
)
def clock_registration_after_silence() -> None:
    """In Belgium the applicant is registered when the application is admissible, or after five months without an answer."""


@_clock(
    "clock_decision_in_belgium",
    "decision_due",
    "aa-12bis-3",
    given=(Route(of=MATCH.who), _RECEIVED),
    date=MonthsAfter(9, "receipt", per="extensions", more=3),
    asks=IsKnown("receipt"),
)
def clock_decision_in_belgium() -> None:
    """In Belgium the decision is due nine months after the receipt, and three more for each recorded extension."""


_DECIDED = Decision(person=MATCH.who, taken=MATCH.taken, positive=MATCH.positive, covid_measure=MATCH.covid)


@_clock(
    "clock_decision_valid",
    "decision_valid_until",
    "practice-decision-validity",
    given=(Route(of=MATCH.who), _DECIDED),
    date=MonthsAfter(6, "taken"),
    asks=AllOf(IsKnown("taken"), IsSo("positive"), NotSo(AllOf(IsKnown("covid"), IsSo("covid")))),
)
def clock_decision_valid() -> None:
    """By practice a positive decision can be used for six months."""


@_clock(
    "clock_decision_valid_under_covid_measure",
    "decision_valid_until",
    "practice-covid",
    given=(Route(of=MATCH.who), _DECIDED),
    date=MonthsAfter(9, "taken"),
    asks=AllOf(IsKnown("taken"), IsSo("positive"), IsSo("covid")),
)
def clock_decision_valid_under_covid_measure() -> None:
    """Where the Covid measure applies a positive decision can be used for nine months."""


@_clock(
    "clock_visa",
    "visa_valid_until",
    "practice-visa-validity",
    given=(Route(of=MATCH.who), Application(person=MATCH.who, visa_issued=MATCH.issued)),
    date=MonthsAfter(12, "issued"),
    asks=IsKnown("issued"),
)
def clock_visa() -> None:
    """By practice the visa can be used for twelve months."""
