"""Practice on Article 10, § 2, al. 2: in which form housing and insurance are proved.

A proof in another form is a defect of the paper, never of the right.
"""

from engine.declaration import rule
from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, NotSo
from engine.named_tests import Aged, IsAmong
from facts.case_file import Applicant, Paper
from facts.conclusions import DefectivePaper, Exemption, MissingPaper, NextStep
from knowledge.declaring import BORN, FILED, Declare
from knowledge.paper_forms import CoversLess, HasPaper, LastsLess
from knowledge.sources import SOURCES

_HOUSING = "proof_of_adequate_housing"
_INSURANCE = "proof_of_health_insurance"
_FORMS_OF_HOUSING = ("registered_lease", "title_deed", "mortgage_statement")
_FILE = Applicant(person=MATCH.who, relation=MATCH.relation, documents=MATCH.documents)
_COVER = SOURCES.amounts["travel_insurance_cover"]
_MONTHS_OF_COVER = 3


def _paper(kind: str, **fields: object) -> Paper:
    return Paper(person=MATCH.who, kind=kind, **fields)


def _defect(name: str, kind: str, defect: str, provision: str, *given: object, asks: AllOf | AnyOf) -> Declare:
    return rule(
        name,
        layer="defect",
        provision=provision,
        given=given,
        asks=asks,
        concludes=DefectivePaper(of=MATCH.who, kind=kind, defect=defect),
    )


@_defect(
    "housing_proved_in_another_form",
    _HOUSING,
    "form_not_accepted",
    "practice-housing-proof",
    _paper(_HOUSING, form=MATCH.form),
    _FILE,
    asks=AllOf(NotSo(IsAmong("form", *_FORMS_OF_HOUSING)), NotSo(HasPaper("documents", _HOUSING, *_FORMS_OF_HOUSING))),
)
def housing_proved_in_another_form() -> None:
    """Housing is proved by a registered lease, a title or a mortgage statement; a MyRent statement alone is not enough."""


_OWN_INSURANCE = (_paper(_INSURANCE, form=MATCH.form, covers=MATCH.covers, months=MATCH.months), _FILE, FILED)


@_defect(
    "travel_insurance_covers_too_little",
    _INSURANCE,
    "covers_too_little",
    "practice-insurance-proof",
    *_OWN_INSURANCE,
    asks=AllOf(IsAmong("form", "travel_insurance"), CoversLess(_COVER, "covers", "filed")),
)
def travel_insurance_covers_too_little() -> None:
    """By practice a travel insurance that stands for the fund's certificate covers at least the amount the authority asks."""


@_defect(
    "travel_insurance_too_short",
    _INSURANCE,
    "lasts_too_short",
    "practice-insurance-proof",
    *_OWN_INSURANCE,
    asks=AllOf(IsAmong("form", "travel_insurance"), LastsLess(_MONTHS_OF_COVER, "months")),
)
def travel_insurance_too_short() -> None:
    """By practice a travel insurance that stands for the fund's certificate lasts at least three months."""


_NEEDS_TRAVEL_INSURANCE = AnyOf(
    IsAmong("relation", "registered_partner"),
    AllOf(IsAmong("relation", "child", "child_of_partner"), Aged(26, "birth", "filed")),
)


@_defect(
    "fund_certificate_not_enough",
    _INSURANCE,
    "travel_insurance_needed",
    "practice-insurance-proof",
    *_OWN_INSURANCE,
    BORN,
    asks=AllOf(
        IsAmong("form", "mutual_fund_certificate"),
        _NEEDS_TRAVEL_INSURANCE,
        NotSo(HasPaper("documents", _INSURANCE, "travel_insurance")),
    ),
)
def fund_certificate_not_enough() -> None:
    """By practice a registered partner, or a child over 25, shows a travel insurance and not a certificate of the fund."""


# What to do about it


def _next(name: str, provision: str, *given: object, asks: AllOf | AnyOf | None = None) -> Declare:
    return rule(
        f"next_{name}",
        layer="next_step",
        provision=provision,
        given=given,
        asks=asks,
        concludes=NextStep(of=MATCH.who, id=name),
    )


@_next("housing_proof", "practice-housing-proof", MissingPaper(of=MATCH.who, kind=_HOUSING))
def next_housing_proof() -> None:
    """Housing is proved by a registered lease, a title or a mortgage statement, and never by a dwelling declared unfit."""


@_next(
    "housing_proof_form",
    "practice-housing-proof",
    DefectivePaper(of=MATCH.who, kind=_HOUSING, defect="form_not_accepted"),
)
def next_housing_proof_form() -> None:
    """The proof of housing is replaced or completed by a registered lease, a title or a mortgage statement."""


@_next("insurance_proof", "practice-insurance-proof", MissingPaper(of=MATCH.who, kind=_INSURANCE))
def next_insurance_proof() -> None:
    """Insurance is proved by the fund's certificate that the relative can join on arrival, or by a travel insurance."""


@_next(
    "travel_insurance",
    "practice-insurance-proof",
    Exemption(of=MATCH.who, subject="insurance", status="required"),
    _FILE,
    BORN,
    FILED,
    asks=AllOf(_NEEDS_TRAVEL_INSURANCE, NotSo(HasPaper("documents", _INSURANCE, "travel_insurance"))),
)
def next_travel_insurance() -> None:
    """A registered partner, or a child over 25, takes out a travel insurance for the time until the fund accepts him."""


@_next(
    "insurance_proof_form",
    "practice-insurance-proof",
    DefectivePaper(of=MATCH.who, kind=_INSURANCE, defect=MATCH.defect),
    asks=AnyOf(IsAmong("defect", "covers_too_little", "lasts_too_short", "travel_insurance_needed")),
)
def next_insurance_proof_form() -> None:
    """The proof of insurance is replaced by a travel insurance of the amount and the length that are asked."""
