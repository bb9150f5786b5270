"""Articles 12 and 13: registration after arrival, renewal, and what follows the five limited years."""

from typing import Any

from engine.declaration import FIRES_ALWAYS, Computed, TheStatus, TheTruth, rule
from engine.experta_door import MATCH
from engine.joined_tests import AllOf, Always, AnyOf, Holds, IsKnown, LeftTo, NotSo
from engine.named_tests import IsAmong, IsNotSo, IsSo, NamedTest, one_of
from facts.case_file import Admission, Applicant, Application, Minor, StayInBelgium
from facts.conclusions import AfterAdmission
from facts.settings import Admitted, Setting
from knowledge.declaring import Declare, circumstance, clock, known_as
from knowledge.income import IncomeReaches
from knowledge.limited_years import ABROAD, DaysBefore, EndOfLimitedYears, LimitedYearsBegin, years_passed
from knowledge.sources import SOURCES
from knowledge.working_days import WorkingDaysAfter

_ADMITTED = Admitted(person=MATCH.who)
_YEARS = Admission(
    person=MATCH.who,
    permit_issued=MATCH.permit,
    receipt_issued=MATCH.receipt,
    conditions_met=MATCH.still_met,
)
_WITHOUT_MEANS_OF_THEIR_OWN = ("spouse", "registered_partner", "child", "child_of_partner", "own_right")
_TODAY = (Setting(assessed_on=MATCH.today), known_as("years_from_receipt"))
_FILED_WHERE = Application(person=MATCH.who, place=MATCH.place)


def _clock(name: str, id: str, provision: str, *given: Any, date: Computed, asks: NamedTest) -> Declare:
    return clock(name, id, provision, given=(_ADMITTED, *given), date=date, asks=asks)


# Article 12, al. 4: eight working days


_ENTERED = Admission(person=MATCH.who, entered=MATCH.start)
_RECEIVED = Admission(person=MATCH.who, received=MATCH.start)


@_clock(
    "clock_registration_after_entry",
    "register_by",
    "aa-12-al4",
    _ENTERED,
    date=WorkingDaysAfter(8, "start", saturdays_free=False),
    asks=IsKnown("start"),
)
def clock_registration_after_entry() -> None:
    """Registration is asked for within eight working days of entry; this is the last of them if Saturdays count."""


@_clock(
    "clock_registration_after_entry_without_saturdays",
    "register_by_without_saturdays",
    "aa-12-al4",
    _ENTERED,
    date=WorkingDaysAfter(8, "start", saturdays_free=True),
    asks=IsKnown("start"),
)
def clock_registration_after_entry_without_saturdays() -> None:
    """If Saturdays are no working days, this is the last of the eight after entry."""


@_clock(
    "clock_registration_after_receipt",
    "register_by",
    "aa-12-al4",
    _RECEIVED,
    date=WorkingDaysAfter(8, "start", saturdays_free=False),
    asks=IsKnown("start"),
)
def clock_registration_after_receipt() -> None:
    """An admission obtained in Belgium is registered within eight working days of its receipt, Saturdays counted."""


@_clock(
    "clock_registration_after_receipt_without_saturdays",
    "register_by_without_saturdays",
    "aa-12-al4",
    _RECEIVED,
    date=WorkingDaysAfter(8, "start", saturdays_free=True),
    asks=IsKnown("start"),
)
def clock_registration_after_receipt_without_saturdays() -> None:
    """If Saturdays are no working days, this is the last of the eight after receipt."""


# Article 13, § 1 and § 2: limited for five years, renewed, then unlimited. Article 12bis, § 3, § 3bis and § 4, to which § 1
# looks for the receipt document, speak of cases 1 to 4; of case 5 no paragraph speaks.


@circumstance(
    "years_from_receipt",
    provision="aa-13-1-al3",
    given=(_ADMITTED, Applicant(person=MATCH.who, relation=one_of(*_WITHOUT_MEANS_OF_THEIR_OWN))),
    asks=Always(True),
)
def years_from_receipt() -> None:
    """The five years count from the document that shows the application where one was given in Belgium."""


@circumstance(
    "years_of_parent_from_receipt",
    about="years_from_receipt",
    provision="aa-13-1-al3",
    given=(
        _ADMITTED,
        Applicant(person=MATCH.who, relation="parent"),
        _FILED_WHERE,
        StayInBelgium(person=MATCH.who, kind=MATCH.stay),
        Minor(
            entered_without_responsible_adult=MATCH.alone,
            taken_in_charge_later=MATCH.taken_in_charge,
            left_alone_after_entry=MATCH.left_alone,
        ),
    ),
    asks=AnyOf(
        abroad=IsAmong("place", *ABROAD),
        case_1=IsAmong("stay", "over_three_months"),
        point_7=AnyOf(IsSo("left_alone"), AllOf(IsSo("alone"), IsNotSo("taken_in_charge"))),
        case_5=LeftTo("start_of_years_in_case_5"),
    ),
)
def years_of_parent_from_receipt() -> None:
    """They do so for a parent of point 7 and for whoever had a long stay; for a parent of point 8 in case 5 no text says it."""


@_clock(
    "clock_renewal_opens",
    "renewal_opens",
    "rd-1981-10-08-33",
    Admission(person=MATCH.who, permit_expires=MATCH.expires),
    date=DaysBefore(45, "expires"),
    asks=IsKnown("expires"),
)
def clock_renewal_opens() -> None:
    """Renewal is asked for between the forty-fifth and the thirtieth day before the permit expires: the first day."""


@_clock(
    "clock_renewal_closes",
    "renewal_closes",
    "rd-1981-10-08-33",
    Admission(person=MATCH.who, permit_expires=MATCH.expires),
    date=DaysBefore(30, "expires"),
    asks=IsKnown("expires"),
)
def clock_renewal_closes() -> None:
    """Renewal is asked for between the forty-fifth and the thirtieth day before the permit expires: the last day."""


@_clock(
    "clock_five_years",
    "five_years_end",
    "aa-13-1-al3",
    _YEARS,
    _FILED_WHERE,
    known_as("years_from_receipt"),
    date=EndOfLimitedYears("permit", "receipt", place="place"),
    asks=AllOf(LimitedYearsBegin("permit", "receipt", place="place"), Holds("years_from_receipt")),
)
def clock_five_years() -> None:
    """The admission is limited for five years from the permit, or in Belgium from the document that shows the application."""


def _after(name: str, id: str, provision: str, *given: Any, asks: NamedTest) -> Declare:
    return rule(
        name,
        layer="next_step",
        provision=provision,
        given=(_ADMITTED, *given),
        asks=asks,
        fires=FIRES_ALWAYS,
        concludes=AfterAdmission(of=MATCH.who, id=id, status=TheStatus(), truth=TheTruth()),
    )


_PASSED = years_passed("today")


@_after(
    "unlimited_stay",
    "unlimited_stay",
    "aa-13-1-al3",
    _YEARS,
    _FILED_WHERE,
    *_TODAY,
    Applicant(person=MATCH.who, relation=one_of(*_WITHOUT_MEANS_OF_THEIR_OWN)),
    asks=AllOf(five_years=_PASSED, conditions=IsSo("still_met")),
)
def unlimited_stay() -> None:
    """After five years the stay becomes unlimited if the conditions of Article 10 are still met."""


_PARENT = Applicant(person=MATCH.who, relation="parent", income=MATCH.own_income)
_OWN_MEANS = IncomeReaches(SOURCES.amounts["integration_income_120"], "own_income", "today")


@_after(
    "unlimited_stay_of_parent",
    "unlimited_stay",
    "aa-13-1-al4",
    _YEARS,
    _FILED_WHERE,
    *_TODAY,
    _PARENT,
    asks=AllOf(five_years=_PASSED, conditions=IsSo("still_met"), own_means=_OWN_MEANS),
)
def unlimited_stay_of_parent() -> None:
    """A parent of points 7 and 8 must besides show means of his own to obtain an unlimited stay."""


@_after(
    "new_limited_stay",
    "new_limited_stay",
    "aa-13-1-al3",
    _YEARS,
    _FILED_WHERE,
    *_TODAY,
    Applicant(person=MATCH.who, relation=one_of(*_WITHOUT_MEANS_OF_THEIR_OWN)),
    asks=AllOf(five_years=_PASSED, conditions=IsNotSo("still_met")),
)
def new_limited_stay() -> None:
    """Whoever no longer meets Article 10 after five years is refused an unlimited stay and gets a new limited one."""


@_after(
    "new_limited_stay_of_parent",
    "new_limited_stay",
    "aa-13-1-al4",
    _YEARS,
    _FILED_WHERE,
    *_TODAY,
    _PARENT,
    asks=AllOf(
        five_years=_PASSED,
        conditions=AnyOf(
            lost=IsNotSo("still_met"),
            means=AllOf(NotSo(_OWN_MEANS), LeftTo("new_stay_of_parent")),
        ),
    ),
)
def new_limited_stay_of_parent() -> None:
    """A parent who no longer meets Article 10 gets one too; of one who only lacks means of his own the Act does not say it."""


@_after(
    "new_limited_renewal",
    "new_limited_renewal",
    "aa-13-1-al3",
    Admission(
        person=MATCH.who,
        permit_issued=MATCH.permit,
        receipt_issued=MATCH.receipt,
        conditions_met=MATCH.still_met,
        sufficient_resources=MATCH.resources,
        full_insurance=MATCH.insurance,
    ),
    Applicant(person=MATCH.who, public_order_danger=MATCH.danger),
    _FILED_WHERE,
    *_TODAY,
    asks=AllOf(
        five_years=_PASSED,
        conditions=IsNotSo("still_met"),
        resources=IsSo("resources"),
        insurance=IsSo("insurance"),
        no_danger=IsNotSo("danger"),
    ),
)
def new_limited_renewal() -> None:
    """That new limited stay is renewed for whoever has resources and full insurance and is no danger."""
