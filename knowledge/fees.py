"""Article 1er/1 and the consular tariff: what the application costs, and what is waived."""

import datetime

from engine.calendar import Span
from engine.declaration import Computed, Outcome, rule
from engine.experta_door import MATCH, NOT
from engine.joined_tests import AllOf, AnyOf, Holds, IsKnown, NotSo
from engine.named_tests import Aged, IsAmong
from engine.provisions import Amount
from engine.view import View
from facts.case_file import Applicant, Protection, Sponsor
from facts.conclusions import Fee, Route
from knowledge.declaring import FILED, known_as
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
    given=(Route(of=MATCH.who), FILED),
    asks=IsKnown("filed"),
    concludes=Fee(
        of=MATCH.who, id="visa_handling", status="due", amount=AmountOn(SOURCES.amounts["visa_handling_fee"], "filed")
    ),
)
def fee_visa_handling() -> None:
    """Every applicant pays the handling fee of the visa; family of a protected sponsor is not exempt."""


@rule(
    "fee_contribution_waived",
    layer="fee",
    provision="aa-1er-1-2-3",
    to=datetime.date(2025, 8, 17),
    given=(Route(of=MATCH.who), known_as("sponsor_protected")),
    asks=Holds("sponsor_protected"),
    concludes=Fee(of=MATCH.who, id="contribution", status="exempt", amount="0"),
)
def fee_contribution_waived() -> None:
    """Family of a person with international protection is exempt from the contribution to administrative costs."""


_KIND = Protection(kind=MATCH.kind)
_EXEMPT = Fee(of=MATCH.who, id="contribution", status="exempt", amount="0")


@rule(
    "fee_contribution_waived_2025",
    layer="fee",
    provision="aa-1er-1-2-3",
    from_=datetime.date(2025, 8, 18),
    given=(Route(of=MATCH.who), _KIND),
    asks=IsAmong("kind", "refugee", "stateless_admitted"),
    concludes=_EXEMPT,
)
def fee_contribution_waived_2025() -> None:
    """Family of a refugee, or of a person admitted as stateless, is reported to remain exempt from the contribution."""


@rule(
    "fee_contribution_of_subsidiary_protection",
    layer="fee",
    provision="aa-1er-1-2-3-subsidiary",
    to=datetime.date(2026, 2, 25),
    given=(Route(of=MATCH.who), _KIND, FILED),
    asks=IsAmong("kind", "subsidiary_protection"),
    concludes=Fee(
        of=MATCH.who,
        id="contribution",
        status="due",
        amount=AmountOn(SOURCES.amounts["contribution_fee"], "filed"),
    ),
)
def fee_contribution_of_subsidiary_protection() -> None:
    """Family of a beneficiary of subsidiary protection is reported to have lost the exemption from the contribution."""


@rule(
    "fee_contribution_suspended",
    layer="fee",
    provision="cc-2026-02-26",
    from_=datetime.date(2026, 2, 26),
    given=(Route(of=MATCH.who), _KIND),
    asks=IsAmong("kind", "subsidiary_protection"),
    concludes=_EXEMPT,
)
def fee_contribution_suspended() -> None:
    """Since the suspension no contribution is asked of family of a beneficiary of subsidiary protection."""


# Where no protected sponsor frees from the contribution

_PAYS = (
    Route(of=MATCH.who),
    Applicant(person=MATCH.who, relation=MATCH.relation, nationality=MATCH.nationality, birth_date=MATCH.birth),
    Sponsor(nationality=MATCH.sponsor_nationality),
    FILED,
    known_as("sponsor_protected"),
    known_as("sponsor_unlimited"),
)
_WITHOUT_PROTECTION = AnyOf(
    IsAmong("relation", "own_right"), AllOf(NotSo(Holds("sponsor_protected")), Holds("sponsor_unlimited"))
)
_ADULT = Aged(18, "birth", "filed")
_TURKISH = AnyOf(IsAmong("nationality", "TR"), IsAmong("sponsor_nationality", "TR"))


@rule(
    "fee_contribution_due",
    layer="fee",
    provision="aa-1er-1-1",
    given=(*_PAYS, NOT(Route(of=MATCH.who, category="adult_disabled_child"))),
    asks=AllOf(_WITHOUT_PROTECTION, _ADULT, NotSo(_TURKISH)),
    concludes=Fee(
        of=MATCH.who, id="contribution", status="due", amount=AmountOn(SOURCES.amounts["contribution_fee"], "filed")
    ),
)
def fee_contribution_due() -> None:
    """An adult who relies on no protected sponsor pays the contribution, without which the application is inadmissible."""


@rule(
    "fee_contribution_of_turkish_family",
    layer="fee",
    provision="aa-1er-1-1",
    given=_PAYS,
    asks=AllOf(_WITHOUT_PROTECTION, _ADULT, _TURKISH),
    concludes=Fee(of=MATCH.who, id="contribution", status="not_established", amount=""),
)
def fee_contribution_of_turkish_family() -> None:
    """Whoever benefits from the association with Turkey pays no contribution; whether that is so is not tested here."""


@rule(
    "fee_contribution_of_minor",
    layer="fee",
    provision="practice-contribution-exemptions",
    given=_PAYS,
    asks=AllOf(_WITHOUT_PROTECTION, NotSo(_ADULT)),
    concludes=Fee(of=MATCH.who, id="contribution", status="exempt", amount="0"),
)
def fee_contribution_of_minor() -> None:
    """An applicant under 18 is exempt from the contribution."""


@rule(
    "fee_contribution_of_disabled_child",
    layer="fee",
    provision="practice-contribution-exemptions",
    given=(*_PAYS, Route(of=MATCH.who, category="adult_disabled_child")),
    asks=AllOf(_WITHOUT_PROTECTION, _ADULT),
    concludes=Fee(of=MATCH.who, id="contribution", status="exempt", amount="0"),
)
def fee_contribution_of_disabled_child() -> None:
    """An adult child with a disability is exempt from the contribution."""


@rule(
    "fee_visa_centre",
    layer="fee",
    provision="practice-service-fee",
    given=(Route(of=MATCH.who),),
    concludes=Fee(of=MATCH.who, id="visa_centre_service", status="not_established", amount=""),
)
def fee_visa_centre() -> None:
    """A visa centre charges a service fee of its own."""
