"""Article 1er/1 and the consular tariff: what the application costs, and what is waived."""

import datetime

from engine.calendar import Span
from engine.declaration import Computed, Outcome, rule
from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, Holds, IsKnown, NotSo
from engine.named_tests import Aged, IsAmong, NamedTest
from engine.provisions import Amount
from engine.view import View
from facts.case_file import Applicant, Protection, Sponsor
from facts.conclusions import Fee, Route
from knowledge.article_10.point_6_disabled_child import DISABILITY_SHOWN, IS_DISABLED
from knowledge.declaring import FILED, NOT_IN_BELGIUM, PLACE, Declare, known_as
from knowledge.named_tests import CHILDREN
from knowledge.sources import SOURCES


class AmountOn(Computed):
    """The one firm amount of a day, else ``not established``."""

    def __init__(self, amount: Amount, day: str) -> None:
        self.amount, self.day = amount, day
        self.variables = (day,)

    def value(self, view: View, outcome: Outcome) -> str:
        day = view[self.day]
        if not isinstance(day, Span):
            return "not established"
        values = {value for point in (day.first, day.last) for value in self.amount.on(point)}
        told = {value.value for value in values if value.value is not None and value.checked != "unverified"}
        return str(told.pop()) if len(told) == 1 and len(values) == 1 else "not established"


@rule(
    "fee_visa_handling",
    layer="fee",
    provision="practice-handling-fee",
    given=(Route(of=MATCH.who), FILED, PLACE),
    asks=AllOf(IsKnown("filed"), NOT_IN_BELGIUM),
    concludes=Fee(
        of=MATCH.who, id="visa_handling", status="due", amount=AmountOn(SOURCES.amounts["visa_handling_fee"], "filed")
    ),
)
def fee_visa_handling() -> None:
    """Every applicant for a visa pays its handling fee; family of a protected sponsor is not exempt."""


# Article 1er/1: the contribution, which family of a protected sponsor is spared


def _contribution(
    name: str,
    status: str,
    provision: str,
    *given: object,
    asks: NamedTest,
    from_: datetime.date | None = None,
    to: datetime.date | None = None,
) -> Declare:
    amount = {
        "due": AmountOn(SOURCES.amounts["contribution_fee"], "filed"),
        "exempt": "0",
        "not_established": "",
    }[status]
    return rule(
        name,
        layer="fee",
        provision=provision,
        from_=from_,
        to=to,
        given=(Route(of=MATCH.who), *given),
        asks=asks,
        concludes=Fee(of=MATCH.who, id="contribution", status=status, amount=amount),
    )


_APPLICANT = Applicant(person=MATCH.who, relation=MATCH.relation, nationality=MATCH.nationality, birth_date=MATCH.birth)
_RELATION = Applicant(person=MATCH.who, relation=MATCH.relation)
_KIND = Protection(kind=MATCH.kind)
_OWN_RIGHT = IsAmong("relation", "own_right")
_FAMILY = NotSo(_OWN_RIGHT)
_FIRST_OF_2025 = datetime.date(2025, 8, 18)
_LAST_BEFORE_SUSPENSION = datetime.date(2026, 2, 25)


@_contribution(
    "fee_contribution_waived",
    "exempt",
    "aa-1er-1-2-3",
    _RELATION,
    known_as("sponsor_protected"),
    asks=AllOf(_FAMILY, Holds("sponsor_protected")),
    to=datetime.date(2025, 8, 17),
)
def fee_contribution_waived() -> None:
    """Family of a person with international protection is exempt from the contribution to administrative costs."""


@_contribution(
    "fee_contribution_waived_2025",
    "exempt",
    "aa-1er-1-2-3",
    _RELATION,
    _KIND,
    asks=AllOf(_FAMILY, IsAmong("kind", "refugee", "stateless_admitted")),
    from_=_FIRST_OF_2025,
)
def fee_contribution_waived_2025() -> None:
    """Family of a refugee, or of a person admitted as stateless, is reported to remain exempt from the contribution."""


_ADULT = Aged(18, "birth", "filed")
_TURKISH = AnyOf(IsAmong("nationality", "TR"), AllOf(_FAMILY, IsAmong("sponsor_nationality", "TR")))
_DISABLED_CHILD = AllOf(IsAmong("relation", *CHILDREN), IS_DISABLED)
_PARENT = IsAmong("relation", "parent")
_SPONSOR_MINOR = NotSo(Aged(18, "sponsor_birth", "filed"))


# Family of a beneficiary of subsidiary protection, from the Act of 2025 until its suspension

_SUBSIDIARY = AllOf(_FAMILY, IsAmong("kind", "subsidiary_protection"))
_FAMILY_OF_SUBSIDIARY = (
    _APPLICANT,
    Sponsor(nationality=MATCH.sponsor_nationality, birth_date=MATCH.sponsor_birth),
    _KIND,
    FILED,
)


@_contribution(
    "fee_contribution_of_subsidiary_protection",
    "due",
    "aa-1er-1-2-3-subsidiary",
    *_FAMILY_OF_SUBSIDIARY,
    *DISABILITY_SHOWN,
    asks=AllOf(_SUBSIDIARY, _ADULT, NotSo(_TURKISH), NotSo(_DISABLED_CHILD), NotSo(_PARENT)),
    to=_LAST_BEFORE_SUSPENSION,
)
def fee_contribution_of_subsidiary_protection() -> None:
    """Family of a beneficiary of subsidiary protection is reported to have lost the exemption from the contribution."""


@_contribution(
    "fee_contribution_of_turkish_subsidiary_protection",
    "not_established",
    "aa-1er-1-2-3-subsidiary",
    *_FAMILY_OF_SUBSIDIARY,
    *DISABILITY_SHOWN,
    asks=AllOf(_SUBSIDIARY, _ADULT, _TURKISH, NotSo(_DISABLED_CHILD), NotSo(_PARENT)),
    to=_LAST_BEFORE_SUSPENSION,
)
def fee_contribution_of_turkish_subsidiary_protection() -> None:
    """Whether the association with Turkey spares family of subsidiary protection the contribution is not tested here."""


@_contribution(
    "fee_contribution_of_minor_of_subsidiary_protection",
    "exempt",
    "practice-contribution-exemptions",
    *_FAMILY_OF_SUBSIDIARY,
    asks=AllOf(_SUBSIDIARY, NotSo(_ADULT)),
    from_=_FIRST_OF_2025,
    to=_LAST_BEFORE_SUSPENSION,
)
def fee_contribution_of_minor_of_subsidiary_protection() -> None:
    """A relative under 18 of a beneficiary of subsidiary protection is reported to remain exempt from the contribution."""


@_contribution(
    "fee_contribution_of_disabled_child_of_subsidiary_protection",
    "exempt",
    "practice-contribution-exemptions",
    *_FAMILY_OF_SUBSIDIARY,
    *DISABILITY_SHOWN,
    asks=AllOf(_SUBSIDIARY, _ADULT, _DISABLED_CHILD),
    from_=_FIRST_OF_2025,
    to=_LAST_BEFORE_SUSPENSION,
)
def fee_contribution_of_disabled_child_of_subsidiary_protection() -> None:
    """An adult child with a disability is reported to remain exempt where subsidiary protection no longer exempts."""


@_contribution(
    "fee_contribution_of_parent_of_protected_minor",
    "exempt",
    "practice-contribution-exemptions",
    *_FAMILY_OF_SUBSIDIARY,
    asks=AllOf(_SUBSIDIARY, _ADULT, _PARENT, _SPONSOR_MINOR),
    from_=_FIRST_OF_2025,
    to=_LAST_BEFORE_SUSPENSION,
)
def fee_contribution_of_parent_of_protected_minor() -> None:
    """A parent of a minor with subsidiary protection is exempt from the contribution by the practice of before."""


@_contribution(
    "fee_contribution_of_parent_of_former_minor",
    "not_established",
    "practice-contribution-exemptions",
    *_FAMILY_OF_SUBSIDIARY,
    asks=AllOf(_SUBSIDIARY, _ADULT, _PARENT, NotSo(_SPONSOR_MINOR)),
    from_=_FIRST_OF_2025,
    to=_LAST_BEFORE_SUSPENSION,
)
def fee_contribution_of_parent_of_former_minor() -> None:
    """Whether the exemption of parents of a protected minor outlasts the child's coming of age is not established."""


@_contribution(
    "fee_contribution_suspended",
    "exempt",
    "cc-2026-02-26",
    _RELATION,
    _KIND,
    asks=_SUBSIDIARY,
    from_=datetime.date(2026, 2, 26),
)
def fee_contribution_suspended() -> None:
    """Since the suspension no contribution is asked of family of a beneficiary of subsidiary protection."""


# Where no protected sponsor frees from the contribution

_PAYS = (
    _APPLICANT,
    Sponsor(nationality=MATCH.sponsor_nationality),
    FILED,
    known_as("sponsor_protected"),
    known_as("sponsor_unlimited"),
)
_WITHOUT_PROTECTION = AnyOf(_OWN_RIGHT, AllOf(NotSo(Holds("sponsor_protected")), Holds("sponsor_unlimited")))


@_contribution(
    "fee_contribution_due",
    "due",
    "aa-1er-1-1",
    *_PAYS,
    *DISABILITY_SHOWN,
    asks=AllOf(_WITHOUT_PROTECTION, _ADULT, NotSo(_TURKISH), NotSo(_DISABLED_CHILD)),
)
def fee_contribution_due() -> None:
    """An adult who relies on no protected sponsor pays the contribution, without which the application is inadmissible."""


@_contribution(
    "fee_contribution_of_turkish_family",
    "not_established",
    "aa-1er-1-1",
    *_PAYS,
    *DISABILITY_SHOWN,
    asks=AllOf(_WITHOUT_PROTECTION, _ADULT, _TURKISH, NotSo(_DISABLED_CHILD)),
)
def fee_contribution_of_turkish_family() -> None:
    """Whoever benefits from the association with Turkey pays no contribution; whether that is so is not tested here."""


@_contribution(
    "fee_contribution_of_minor",
    "exempt",
    "practice-contribution-exemptions",
    *_PAYS,
    asks=AllOf(_WITHOUT_PROTECTION, NotSo(_ADULT)),
)
def fee_contribution_of_minor() -> None:
    """An applicant under 18 is exempt from the contribution."""


@_contribution(
    "fee_contribution_of_disabled_child",
    "exempt",
    "practice-contribution-exemptions",
    *_PAYS,
    *DISABILITY_SHOWN,
    asks=AllOf(_WITHOUT_PROTECTION, _ADULT, _DISABLED_CHILD),
)
def fee_contribution_of_disabled_child() -> None:
    """An adult child whose disability is certified as point 6 asks is exempt from the contribution."""


@rule(
    "fee_visa_centre",
    layer="fee",
    provision="practice-service-fee",
    given=(Route(of=MATCH.who), PLACE),
    asks=NOT_IN_BELGIUM,
    concludes=Fee(of=MATCH.who, id="visa_centre_service", status="not_established", amount=""),
)
def fee_visa_centre() -> None:
    """A visa centre charges a service fee of its own."""
