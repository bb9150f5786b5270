"""Article 10, § 1 and § 2: the days that the window, the completion of the file and a child's coming of age end on."""

import datetime

from engine.declaration import MonthsAfter
from engine.experta_door import AS, MATCH
from engine.joined_tests import AllOf, AnyOf, IsKnown, NotSo
from engine.named_tests import Aged, IsAmong, one_of
from facts.case_file import Protection, Sponsor
from facts.conclusions import Route
from facts.settings import Readings
from knowledge.declaring import BORN, PROTECTED, clock
from knowledge.named_tests import FromDay

_PARENT = Route(of=MATCH.who, category="parent_of_unaccompanied_minor")
WITH_WINDOW = Route(
    of=MATCH.who,
    category=AS.category
    << one_of(
        "spouse", "equalled_partner", "registered_partner", "minor_child", "partner_minor_child", "adult_disabled_child"
    ),
)
_CHILD = Route(of=MATCH.who, category=AS.category << one_of("minor_child", "partner_minor_child"))


@clock(
    "clock_free_window_2016",
    "free_window_ends",
    "aa-10-2-al5",
    to=datetime.date(2024, 8, 31),
    given=(WITH_WINDOW, Protection(kind=MATCH.kind, decided=MATCH.decided)),
    date=MonthsAfter(12, "decided"),
    asks=AllOf(IsKnown("decided"), IsAmong("kind", "refugee", "subsidiary_protection")),
)
def clock_free_window_2016() -> None:
    """The window of family of a refugee or of subsidiary protection ends a year after the decision, that day included."""


_SINCE_2024 = AnyOf(
    IsAmong("kind", "refugee", "subsidiary_protection"),
    AllOf(IsAmong("kind", "stateless_admitted"), FromDay("decided", "2024-09-01")),
)
"""Protection, or an admission under Article 57/45, which nobody could have before that article existed."""


@clock(
    "clock_free_window",
    "free_window_ends",
    "aa-10-2-al5",
    from_=datetime.date(2024, 9, 1),
    to=datetime.date(2025, 8, 17),
    given=(WITH_WINDOW, Protection(kind=MATCH.kind, decided=MATCH.decided)),
    date=MonthsAfter(12, "decided"),
    asks=AllOf(IsKnown("decided"), _SINCE_2024),
)
def clock_free_window() -> None:
    """The window free of housing, insurance and means ends a year after the protection decision, that day included."""


_SIX = (WITH_WINDOW, Protection(kind=MATCH.kind, decided=MATCH.decided))
_REFUGEE = AllOf(IsKnown("decided"), IsAmong("kind", "refugee"))


@clock(
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


@clock(
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


@clock(
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


_COMES_OF_AGE = AllOf(
    IsKnown("decided"), NotSo(Aged(18, "birth", "applied")), Aged(18, "birth", "decided", plus_months=3)
)
_UNTIL_2024 = AllOf(IsAmong("kind", "refugee", "subsidiary_protection"), _COMES_OF_AGE)
_FROM_2024 = AllOf(_SINCE_2024, _COMES_OF_AGE)
_OF_PARENTS = (_PARENT, Sponsor(birth_date=MATCH.birth), PROTECTED)


@clock(
    "clock_three_months_of_child_by_case_law",
    "three_months_end",
    "cjeu-c-279-20",
    to=datetime.date(2024, 8, 31),
    given=(_CHILD, BORN, PROTECTED),
    date=MonthsAfter(3, "decided"),
    asks=_UNTIL_2024,
)
def clock_three_months_of_child_by_case_law() -> None:
    """By case law a child that comes of age during or shortly after the procedure has three months from the decision."""


@clock(
    "clock_three_months_of_child_by_the_act",
    "three_months_end",
    "aa-10-1-4-3-age",
    from_=datetime.date(2024, 9, 1),
    given=(_CHILD, BORN, PROTECTED),
    date=MonthsAfter(3, "decided"),
    asks=_FROM_2024,
)
def clock_three_months_of_child_by_the_act() -> None:
    """A child that comes of age during or shortly after the procedure has three months from the decision."""


@clock(
    "clock_three_months_of_parents_by_case_law",
    "three_months_end",
    "cjeu-c-550-16",
    to=datetime.date(2024, 8, 31),
    given=_OF_PARENTS,
    date=MonthsAfter(3, "decided"),
    asks=_UNTIL_2024,
)
def clock_three_months_of_parents_by_case_law() -> None:
    """By case law parents of a child that comes of age by then have three months from the decision."""


@clock(
    "clock_three_months_of_parents_by_the_act",
    "three_months_end",
    "aa-10-1-7-time",
    from_=datetime.date(2024, 9, 1),
    given=_OF_PARENTS,
    date=MonthsAfter(3, "decided"),
    asks=_FROM_2024,
)
def clock_three_months_of_parents_by_the_act() -> None:
    """Parents of a child that comes of age during or shortly after the procedure have three months from the decision."""


@clock(
    "clock_twelve_months_of_parents",
    "twelve_months_end",
    "rvs-255-380",
    given=(*_OF_PARENTS, Readings(parents_term=MATCH.term)),
    date=MonthsAfter(12, "decided"),
    asks=AllOf(IsAmong("term", "council_of_state_12_months"), _UNTIL_2024),
)
def clock_twelve_months_of_parents() -> None:
    """As the Council of State reads the term, parents of a child that came of age have twelve months."""
