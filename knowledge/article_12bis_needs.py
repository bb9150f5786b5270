"""Article 12bis, § 2, al. 4: below the reference nobody is refused for the amount; a person determines what the family needs.

What is to be weighed stands beside the conditions, with the figures to put into it. It decides nothing.
"""

import datetime

from engine.declaration import rule
from engine.experta_door import AS, MATCH
from engine.joined_tests import AllOf, IsKnown
from engine.named_tests import NamedTest, one_of
from facts.case_file import Household
from facts.conclusions import Condition, Weighing
from facts.settings import Family, Findings
from knowledge.article_10.as_of_2025_paragraph_1 import FIRST
from knowledge.article_10.as_of_2025_paragraphs_2_and_5 import REFERENCE_OF_2025_REACHED, SPONSORS_INCOME_2025
from knowledge.article_10.paragraph_2_material_conditions import REFERENCE_REACHED, SPONSORS_INCOME
from knowledge.article_10.points_1_to_3_own_rights import OWN_INCOME, OWN_REFERENCE_REACHED
from knowledge.declaring import Declare
from knowledge.income import IncomeLeaves, IncomeReaches

_LAST_OF_2024 = datetime.date(2025, 8, 17)
_FAMILY = (Family(members=MATCH.members), Household(dependants_in_belgium=MATCH.dependants))
_FOUND = Findings(person=MATCH.who, means=MATCH.means_found)
_OPEN = "left_to_authority"
_SETTLED = AS.status << one_of("met", "not_met")


def _weighing(
    name: str,
    about: str,
    provision: str,
    *,
    means: str,
    status: object,
    income: tuple[object, ...],
    asks: NamedTest,
    family: tuple[object, ...] = _FAMILY,
    from_: datetime.date | None = None,
    to: datetime.date | None = _LAST_OF_2024,
) -> Declare:
    return rule(
        name,
        layer="exemption",
        provision=provision,
        from_=from_,
        to=to,
        given=(Condition(of=MATCH.who, id=means, status=status), *income, *family, _FOUND),
        asks=asks,
        concludes=Weighing(of=MATCH.who, about=about, status=_OPEN if isinstance(status, str) else MATCH.status),
    )


def _leaves(doubt: str, income: IncomeReaches) -> IncomeLeaves:
    return IncomeLeaves(doubt, income, "members", "dependants")


@_weighing(
    "weighing_of_needs",
    "needs_assessment",
    "aa-12bis-2-al4",
    means="means",
    status=_OPEN,
    income=SPONSORS_INCOME,
    asks=_leaves("means", REFERENCE_REACHED),
)
def weighing_of_needs() -> None:
    """Where the sponsor's means stay below the reference the authority determines what this family needs."""


@_weighing(
    "weighing_of_needs_found",
    "needs_assessment",
    "aa-12bis-2-al4",
    means="means",
    status=_SETTLED,
    income=SPONSORS_INCOME,
    asks=AllOf(IsKnown("means_found"), _leaves("means", REFERENCE_REACHED)),
)
def weighing_of_needs_found() -> None:
    """A person has determined whether the sponsor's means, below the reference, are what this family needs."""


@_weighing(
    "weighing_of_own_needs",
    "needs_assessment",
    "aa-12bis-2-al4",
    means="own_means",
    status=_OPEN,
    income=OWN_INCOME,
    asks=_leaves("means", OWN_REFERENCE_REACHED),
)
def weighing_of_own_needs() -> None:
    """Where the applicant's own means stay below the reference the authority weighs what they are enough for."""


@_weighing(
    "weighing_of_own_needs_found",
    "needs_assessment",
    "aa-12bis-2-al4",
    means="own_means",
    status=_SETTLED,
    income=OWN_INCOME,
    asks=AllOf(IsKnown("means_found"), _leaves("means", OWN_REFERENCE_REACHED)),
)
def weighing_of_own_needs_found() -> None:
    """A person has weighed whether the applicant's own means, below the reference, are enough."""


@_weighing(
    "weighing_of_regularity",
    "income_regularity",
    "aa-10-5-al2",
    means="means",
    status=_OPEN,
    income=SPONSORS_INCOME,
    asks=_leaves("income_regularity", REFERENCE_REACHED),
)
def weighing_of_regularity() -> None:
    """Income that is recent, or of a kind the Act does not name, is weighed for its nature and regularity."""


@_weighing(
    "weighing_of_regularity_found",
    "income_regularity",
    "aa-10-5-al2",
    means="means",
    status=_SETTLED,
    income=SPONSORS_INCOME,
    asks=AllOf(IsKnown("means_found"), _leaves("income_regularity", REFERENCE_REACHED)),
)
def weighing_of_regularity_found() -> None:
    """A person has weighed the nature and regularity of income that is recent or of an unlisted kind."""


@_weighing(
    "weighing_of_regularity_2025",
    "income_regularity",
    "aa-10-5-al2",
    means="means",
    status=_OPEN,
    income=SPONSORS_INCOME_2025,
    family=(),
    from_=FIRST,
    to=None,
    asks=_leaves("income_regularity", REFERENCE_OF_2025_REACHED),
)
def weighing_of_regularity_2025() -> None:
    """Under the Act of 2025 too nature and regularity of recent or unlisted income are reported to be weighed."""


@_weighing(
    "weighing_of_regularity_found_2025",
    "income_regularity",
    "aa-10-5-al2",
    means="means",
    status=_SETTLED,
    income=SPONSORS_INCOME_2025,
    family=(),
    from_=FIRST,
    to=None,
    asks=AllOf(IsKnown("means_found"), _leaves("income_regularity", REFERENCE_OF_2025_REACHED)),
)
def weighing_of_regularity_found_2025() -> None:
    """A person has weighed the nature and regularity of recent or unlisted income against the reference of 2025."""


@_weighing(
    "weighing_of_needs_2025",
    "needs_assessment",
    "aa-12bis-2-al4",
    means="means",
    status=_OPEN,
    income=SPONSORS_INCOME_2025,
    family=(),
    from_=FIRST,
    to=None,
    asks=_leaves("means", REFERENCE_OF_2025_REACHED),
)
def weighing_of_needs_2025() -> None:
    """Below the reference of 2025 too the needs of this family are reported to be for the authority to determine."""


@_weighing(
    "weighing_of_needs_found_2025",
    "needs_assessment",
    "aa-12bis-2-al4",
    means="means",
    status=_SETTLED,
    income=SPONSORS_INCOME_2025,
    family=(),
    from_=FIRST,
    to=None,
    asks=AllOf(IsKnown("means_found"), _leaves("means", REFERENCE_OF_2025_REACHED)),
)
def weighing_of_needs_found_2025() -> None:
    """A person has determined whether means below the reference of 2025 are what this family needs."""
