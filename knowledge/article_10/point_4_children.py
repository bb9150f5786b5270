"""Article 10, § 1, al. 1, 4°, second and third dash, and 5° for a registered partner's child: minor children.

The second dash holds the couple's own children, of whom custody is not asked; the third the children of one of them.
The text on point 5 repeats the third dash for the children of the registered partner.
"""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, DoubtfulWhen, FoundOr, Holds, LeftTo, NotSo, When
from engine.named_tests import Aged, IsAmong, IsSo, WithinMonths
from facts.case_file import Applicant
from facts.settings import Findings
from knowledge.declaring import BORN, FILED, PROTECTED, condition, known_as

MINOR_CHILDREN = ("minor_child", "partner_minor_child")
LAST_OF_2016 = datetime.date(2024, 8, 31)
FIRST_OF_2024 = datetime.date(2024, 9, 1)
_C_279_20 = datetime.date(2022, 8, 1)

_UNDER_18 = NotSo(Aged(18, "birth", "filed"))
_UNDER_18_WHEN_PROTECTION_WAS_ASKED = NotSo(Aged(18, "birth", "applied"))
_UNMARRIED = IsAmong("civil_status", "unmarried", "divorced", "widowed", "registered_partnership")
_SINGLE = AllOf(
    _UNMARRIED, DoubtfulWhen(IsAmong("civil_status", "divorced", "widowed", "registered_partnership"), "single_child")
)


@condition(
    "minority_of_child_when_filed",
    id="minority",
    routes=MINOR_CHILDREN,
    provision="aa-10-1-4-3",
    to=_C_279_20 - datetime.timedelta(days=1),
    given=(BORN, FILED),
    asks=AnyOf(when_filed=_UNDER_18),
)
def minority_of_child_when_filed() -> None:
    """The child is under 18 when the application is filed."""


@condition(
    "minority_of_child_by_case_law",
    id="minority",
    routes=MINOR_CHILDREN,
    provision="cjeu-c-279-20",
    from_=_C_279_20,
    to=LAST_OF_2016,
    given=(BORN, FILED, PROTECTED, known_as("sponsor_protected")),
    asks=AnyOf(
        when_filed=_UNDER_18,
        when_protection_was_asked=AllOf(Holds("sponsor_protected"), _UNDER_18_WHEN_PROTECTION_WAS_ASKED),
    ),
)
def minority_of_child_by_case_law() -> None:
    """The child is under 18 when the application is filed, or was so when the sponsor asked for protection."""


@condition(
    "minority_of_child_by_the_act",
    id="minority",
    routes=MINOR_CHILDREN,
    provision="aa-10-1-4-3-age",
    from_=FIRST_OF_2024,
    given=(BORN, FILED, PROTECTED, known_as("sponsor_protected")),
    asks=AnyOf(
        when_filed=_UNDER_18,
        when_protection_was_asked=AllOf(Holds("sponsor_protected"), _UNDER_18_WHEN_PROTECTION_WAS_ASKED),
    ),
)
def minority_of_child_by_the_act() -> None:
    """The age of a protected sponsor's child is the one it had when the sponsor asked for protection."""


@condition(
    "child_filed_in_time_by_case_law",
    id="filed_in_time",
    routes=MINOR_CHILDREN,
    provision="cjeu-c-279-20",
    from_=_C_279_20,
    to=LAST_OF_2016,
    given=(BORN, FILED, PROTECTED, Findings(person=MATCH.who, excusable_delay=MATCH.delay_found)),
    asks=AnyOf(
        still_minor=_UNDER_18,
        within_three_months=WithinMonths(3, "filed", "decided"),
        excused=FoundOr("delay_found", LeftTo("excusable_delay")),
    ),
)
def child_filed_in_time_by_case_law() -> None:
    """A child that has turned 18 applies within about three months of the protection decision."""


@condition(
    "child_filed_in_time_by_the_act",
    id="filed_in_time",
    routes=MINOR_CHILDREN,
    provision="aa-10-1-4-3-age",
    from_=FIRST_OF_2024,
    given=(BORN, FILED, PROTECTED, Findings(person=MATCH.who, excusable_delay=MATCH.delay_found)),
    asks=AnyOf(
        still_minor=_UNDER_18,
        within_three_months=WithinMonths(3, "filed", "decided"),
        excused=FoundOr("delay_found", LeftTo("excusable_delay")),
    ),
)
def child_filed_in_time_by_the_act() -> None:
    """A child that turned 18 during or shortly after the procedure applies within three months of the decision."""


@condition(
    "living_together_of_child",
    id="living_together",
    routes=MINOR_CHILDREN,
    provision="aa-10-1-4-3",
    given=(Applicant(person=MATCH.who, will_live_together=MATCH.together),),
    asks=IsSo("together"),
)
def living_together_of_child() -> None:
    """The child comes to live with the sponsor, or with the couple."""


@condition(
    "single_child",
    id="unmarried",
    routes=MINOR_CHILDREN,
    provision="aa-10-1-4-3",
    to=LAST_OF_2016,
    given=(Applicant(person=MATCH.who, civil_status=MATCH.civil_status),),
    asks=_SINGLE,
)
def single_child() -> None:
    """The child is single."""


@condition(
    "unmarried_child",
    id="unmarried",
    routes=MINOR_CHILDREN,
    provision="aa-10-1-4-3",
    from_=FIRST_OF_2024,
    given=(Applicant(person=MATCH.who, civil_status=MATCH.civil_status), known_as("common_child")),
    asks=When(Holds("common_child"), _SINGLE, _UNMARRIED),
)
def unmarried_child() -> None:
    """A common child of the couple is single, a child of one of them is not married."""
