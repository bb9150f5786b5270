"""Article 12bis, § 2, al. 1 and 2, and practice: which papers a file must hold, and in which form.

The right and the file are two things: no paper decides a condition here.
"""

import datetime

from engine.declaration import FIRES_UNLESS_FALSE, FIRES_WHEN_TRUE, rule
from engine.experta_door import AS, MATCH, NOT
from engine.joined_tests import AllOf, Holds, NotSo
from engine.list_tests import Names
from engine.named_tests import IsAmong, IsNotSo, IsSo, NamedTest, WithinMonths, one_of
from facts.case_file import Applicant, Disability, Paper
from facts.conclusions import (
    DefectivePaper,
    ExcusedPaper,
    Exemption,
    Fee,
    MissingPaper,
    RequiredPaper,
    Route,
    RouteStatus,
    Tie,
    TieStep,
)
from facts.settings import Couple
from knowledge.article_10.point_4_authority_over_children import nobody_outside_the_couple
from knowledge.declaring import BIRTHDAY, BORN, FILED, NOT_IN_BELGIUM, PLACE, Declare, known_as, older_than
from knowledge.lists import LEGALISED
from knowledge.named_tests import NeedsTranslation, NotLegalised

_LAST_OF_2016 = datetime.date(2024, 8, 31)
_FIRST_OF_2024 = datetime.date(2024, 9, 1)
_ANY_ROUTE = Route(of=MATCH.who)


def _requires(
    name: str,
    *kinds: str,
    provision: str,
    given: tuple[object, ...] = (),
    asks: NamedTest | None = None,
    fires: str = FIRES_WHEN_TRUE,
    from_: datetime.date | None = None,
    to: datetime.date | None = None,
) -> Declare:
    return rule(
        name,
        layer="paper",
        provision=provision,
        given=(_ANY_ROUTE, *given),
        asks=asks,
        fires=fires,
        from_=from_,
        to=to,
        concludes=tuple(RequiredPaper(of=MATCH.who, kind=kind) for kind in kinds),
    )


# Every applicant


@_requires("paper_travel_document", "travel_document", provision="practice-travel-document")
def paper_travel_document() -> None:
    """Every applicant shows a valid travel document."""


@_requires(
    "paper_visa_form",
    "visa_application_form",
    provision="practice-documents",
    given=(PLACE,),
    asks=NOT_IN_BELGIUM,
)
def paper_visa_form() -> None:
    """Whoever does not file in Belgium fills in the form of the visa."""


@_requires("paper_birth_certificate", "birth_certificate", provision="practice-documents")
def paper_birth_certificate() -> None:
    """Every file holds the birth certificate."""


@_requires(
    "paper_of_the_sponsors_stay",
    "sponsor_residence_permit_copy",
    provision="practice-documents",
    given=(Applicant(person=MATCH.who, relation=MATCH.relation),),
    asks=NotSo(IsAmong("relation", "own_right")),
)
def paper_of_the_sponsors_stay() -> None:
    """Whoever joins a sponsor adds a copy of the sponsor's residence permit."""


@_requires(
    "paper_of_the_sponsors_protection",
    "protection_decision_copy",
    provision="practice-documents",
    given=(
        Applicant(person=MATCH.who, relation=MATCH.relation),
        known_as("sponsor_protected"),
        known_as("sponsor_unlimited"),
    ),
    asks=AllOf(
        NotSo(IsAmong("relation", "own_right")),
        NotSo(AllOf(NotSo(Holds("sponsor_protected")), Holds("sponsor_unlimited"))),
    ),
    fires=FIRES_UNLESS_FALSE,
)
def paper_of_the_sponsors_protection() -> None:
    """Family of a protected sponsor adds a copy of the decision that granted protection."""


@_requires(
    "paper_handling_fee",
    "proof_of_handling_fee",
    provision="practice-handling-fee",
    given=(PLACE,),
    asks=NOT_IN_BELGIUM,
)
def paper_handling_fee() -> None:
    """Every applicant for a visa proves that its handling fee was paid."""


@_requires(
    "paper_contribution",
    "proof_of_contribution",
    provision="aa-1er-1-1",
    given=(Fee(of=MATCH.who, id="contribution", status="due"),),
)
def paper_contribution() -> None:
    """Whoever owes the contribution proves that it was paid, without which the application is inadmissible."""


@_requires("paper_medical_certificate", "medical_certificate", provision="aa-12bis-2-al1")
def paper_medical_certificate() -> None:
    """Every applicant adds a medical certificate, children included."""


@_requires(
    "paper_criminal_record",
    "criminal_record_extract",
    provision="aa-12bis-2-al1",
    given=(BORN, FILED, BIRTHDAY),
    asks=older_than(18, "birth"),
)
def paper_criminal_record() -> None:
    """An applicant over 18 adds an extract from the criminal record."""


# Spouse and partners


@_requires(
    "paper_of_the_couple",
    "marriage_certificate",
    provision="aa-12bis-2-al1",
    given=(Tie(of=MATCH.who, tie="marriage"),),
)
def paper_of_the_couple() -> None:
    """A spouse adds the marriage certificate."""


@_requires(
    "paper_of_the_partnership",
    "registered_partnership_certificate",
    provision="aa-12bis-2-al1",
    given=(Tie(of=MATCH.who, tie="partnership"),),
)
def paper_of_the_partnership() -> None:
    """A partner adds the certificate of the registered partnership."""


@_requires(
    "paper_of_lasting_relationship",
    "lasting_relationship_proof",
    provision="aa-10-1-5-a",
    given=(Route(of=MATCH.who, category="registered_partner"),),
)
def paper_of_lasting_relationship() -> None:
    """A registered partner adds proof of the lasting relationship."""


# Children

_CHILD = AS.category << one_of("minor_child", "partner_minor_child")
_NOT_COMMON = (
    Route(of=MATCH.who, category=_CHILD),
    known_as("common_child"),
    known_as("parents_not_barred"),
    Couple(
        person=MATCH.who,
        partner=MATCH.partner,
        holders=MATCH.holders,
        others=MATCH.others,
        comes=MATCH.partner_comes,
    ),
    Applicant(person=MATCH.who, custody=MATCH.custody, parental_authority=MATCH.authority),
)


@_requires(
    "paper_sole_custody_2016",
    "sole_custody_judgment",
    provision="practice-custody-papers",
    to=_LAST_OF_2016,
    given=_NOT_COMMON,
    asks=AllOf(NotSo(Holds("common_child")), nobody_outside_the_couple("custody")),
)
def paper_sole_custody_2016() -> None:
    """A child of one of the couple who alone has custody adds the judgment that says so."""


@_requires(
    "paper_consent_2016",
    "other_parent_consent",
    provision="aa-10-1-4-3",
    to=_LAST_OF_2016,
    given=_NOT_COMMON,
    asks=AllOf(NotSo(Holds("common_child")), NotSo(nobody_outside_the_couple("custody"))),
)
def paper_consent_2016() -> None:
    """Where custody is shared, the written consent of its other holder is added."""


@_requires(
    "paper_sole_authority_2024",
    "sole_custody_judgment",
    provision="practice-custody-papers",
    from_=_FIRST_OF_2024,
    given=_NOT_COMMON,
    asks=AllOf(NotSo(Holds("common_child")), nobody_outside_the_couple("authority")),
)
def paper_sole_authority_2024() -> None:
    """A child over whom nobody else has authority adds the judgment that says so."""


@_requires(
    "paper_consent_2024",
    "other_parent_consent",
    provision="aa-10-1-4-3",
    from_=_FIRST_OF_2024,
    given=_NOT_COMMON,
    asks=AllOf(NotSo(Holds("common_child")), NotSo(nobody_outside_the_couple("authority"))),
)
def paper_consent_2024() -> None:
    """Where parental authority is shared, the written consent of its other holder is added."""


@_requires(
    "paper_of_partners_child",
    "partner_tie_document",
    provision="practice-documents",
    given=(Applicant(person=MATCH.who, relation="child_of_partner"),),
)
def paper_of_partners_child() -> None:
    """A child of the spouse or partner alone adds the paper that shows the couple's tie."""


@_requires(
    "paper_of_disability",
    "disability_medical_certificate",
    provision="aa-10-1-6",
    given=(
        Route(of=MATCH.who, category="adult_disabled_child"),
        Disability(person=MATCH.who, unable_to_provide=MATCH.unable),
        NOT(RouteStatus(of=MATCH.who, route=one_of("minor_child", "partner_minor_child"), status="holds")),
    ),
    asks=IsSo("unable"),
    fires=FIRES_UNLESS_FALSE,
)
def paper_of_disability() -> None:
    """An adult child with a disability adds the attestation of a doctor approved by the Belgian post."""


# Material conditions, when they are asked


def _when_required(name: str, subject: str, kind: str, provision: str) -> Declare:
    return _requires(
        name, kind, provision=provision, given=(Exemption(of=MATCH.who, subject=subject, status="required"),)
    )


@_when_required("paper_of_housing", "housing", "proof_of_adequate_housing", "aa-10-2-al2")
def paper_of_housing() -> None:
    """When housing is asked, its proof is added: a registered lease or a title."""


@_when_required("paper_of_insurance", "insurance", "proof_of_health_insurance", "aa-10-2-al2")
def paper_of_insurance() -> None:
    """When a sickness insurance is asked, its proof is added."""


@_when_required("paper_of_means", "means", "proof_of_means", "aa-10-2-al3")
def paper_of_means() -> None:
    """When means are asked, their proof is added, ideally over the twelve months before."""


@_requires(
    "paper_of_own_means",
    "proof_of_means",
    provision="aa-10-2-al1",
    given=(Applicant(person=MATCH.who, relation="own_right", own_right=MATCH.right),),
    asks=IsAmong("right", "recovery_of_nationality", "loss_of_nationality_by_marriage"),
)
def paper_of_own_means() -> None:
    """Whoever relies on a right of points 2 or 3 proves means of his own."""


# Excused, missing, defective


@rule(
    "paper_excused_by_the_cascade",
    layer="excuse",
    provision="aa-12bis-6-al1",
    given=(
        Tie(of=MATCH.who, paper=MATCH.kind),
        TieStep(of=MATCH.who, step=AS.step << one_of("other_valid_proof", "interview_or_dna")),
    ),
    concludes=ExcusedPaper(of=MATCH.who, kind=MATCH.kind),
)
def paper_excused_by_the_cascade() -> None:
    """An official paper that really cannot be had is not asked while other proof takes its place."""


@rule(
    "paper_missing",
    layer="missing",
    provision="aa-12bis-2-al1",
    given=(
        RequiredPaper(of=MATCH.who, kind=MATCH.kind),
        Applicant(person=MATCH.who, documents=MATCH.documents),
        NOT(ExcusedPaper(of=MATCH.who, kind=MATCH.kind)),
    ),
    asks=NotSo(Names("documents", "kind")),
    concludes=MissingPaper(of=MATCH.who, kind=MATCH.kind),
)
def paper_missing() -> None:
    """A required paper that the list of the file does not name is missing."""


def _defect(name: str, defect: str, provision: str, *, given: tuple[object, ...], asks: NamedTest) -> Declare:
    return rule(
        name,
        layer="defect",
        provision=provision,
        given=given,
        asks=asks,
        concludes=DefectivePaper(of=MATCH.who, kind=MATCH.kind, defect=defect),
    )


@_defect(
    "paper_too_old",
    "older_than_six_months",
    "practice-six-months",
    given=(
        Paper(
            person=MATCH.who,
            kind=AS.kind << one_of("medical_certificate", "criminal_record_extract"),
            issued=MATCH.issued,
        ),
        FILED,
    ),
    asks=NotSo(WithinMonths(6, "filed", "issued")),
)
def paper_too_old() -> None:
    """By practice a medical certificate or a criminal record extract is not older than six months."""


@_defect(
    "paper_not_legalised",
    "not_legalised",
    "pil-30",
    given=(
        Paper(
            person=MATCH.who,
            kind=AS.kind << one_of(*LEGALISED),
            legalised_by=MATCH.legalised_by,
            apostille=MATCH.apostille,
            issued_in=MATCH.issued_in,
        ),
    ),
    asks=NotLegalised("legalised_by", "apostille", "issued_in"),
)
def paper_not_legalised() -> None:
    """A foreign act is legalised by the authorities that issued it and by Belgium, or bears an apostille."""


@_defect(
    "paper_not_translated",
    "no_sworn_translation",
    "practice-translation",
    given=(Paper(person=MATCH.who, kind=MATCH.kind, language=MATCH.language, translation=MATCH.translation),),
    asks=AllOf(NeedsTranslation("language"), IsAmong("translation", "unsworn", "none")),
)
def paper_not_translated() -> None:
    """By practice a paper that is not in German, French, Dutch or English bears a sworn translation."""


@_defect(
    "certificate_of_another_doctor",
    "doctor_not_approved",
    "aa-10-1-6",
    given=(
        Paper(person=MATCH.who, kind=AS.kind << one_of("disability_medical_certificate")),
        Disability(person=MATCH.who, certified_by_approved_doctor=MATCH.certified),
    ),
    asks=IsNotSo("certified"),
)
def certificate_of_another_doctor() -> None:
    """The attestation on the disability comes from a doctor approved by the Belgian post."""
