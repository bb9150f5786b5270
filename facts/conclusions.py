"""What rules conclude: routes, conditions, verdicts, exemptions, papers, proof, clocks, fees, next steps."""

from engine.vocabulary import Anything, Choice, Concluded, Settled, Text

STATUSES = ("met", "not_met", "undetermined", "exempt", "left_to_authority")
SETTLEMENTS = ("met", "not_met", "undetermined", "left_to_authority")
CATEGORIES = (
    "spouse",
    "equalled_partner",
    "registered_partner",
    "minor_child",
    "partner_minor_child",
    "adult_disabled_child",
    "parent_of_unaccompanied_minor",
    "parent_of_accompanied_minor",
    "treaty_right",
    "recovery_of_nationality",
    "loss_of_nationality_by_marriage",
    "accompanying_relative",
)
OWN_RIGHT_ROUTES = ("treaty_right", "recovery_of_nationality", "loss_of_nationality_by_marriage")
ROUTE_STATUSES = ("holds", "fails", "waits_for_fact", "waits_for_person")
VERDICTS = ("eligible", "undetermined", "left_to_authority", "not_eligible", "no_route")
SUBJECTS = ("housing", "insurance", "means")
CONDITIONS = (
    "own_right",
    "sponsor_status",
    "family_tie",
    "recognition",
    "equivalence",
    "child_of_partner",
    "minimum_age",
    "minority",
    "filed_in_time",
    "living_together",
    "monogamy",
    "lasting_relationship",
    "single",
    "no_impediment",
    "no_final_refusal",
    "unmarried",
    "parental_authority",
    "dependence",
    "consent",
    "disability",
    "unaccompanied",
    "accompanied",
    "tie_in_origin",
    "waiting_period",
    "tie_before_arrival",
    "two_years_stay",
    "housing",
    "insurance",
    "means",
    "own_means",
    "travelled_together",
    "genuineness",
    "no_fraud",
    "no_fraud_of_sponsor",
    "public_order",
    "public_health",
)
"""The conditions by id, in the order in which a route tells them."""
STEPS = (
    "official_documents",
    "other_valid_proof",
    "interview_or_dna",
    "official_documents_required",
    "undetermined",
    "left_to_authority",
)


class Governs(Concluded):
    """A law that governs, or may govern, an applicant's case."""

    of = Text()
    law = Text()
    truth = Settled()


class Circumstance(Concluded):
    """A question between the facts and the conditions, asked once and used by several rules."""

    of = Text()
    about = Text()
    status = Choice(SETTLEMENTS)
    truth = Settled()


class Route(Concluded):
    """A category of Article 10 that may fit the applicant."""

    of = Text()
    category = Choice(CATEGORIES)


class Condition(Concluded):
    """One condition of a route."""

    of = Text()
    route = Choice(CATEGORIES)
    id = Text()
    status = Choice(STATUSES)
    truth = Settled()


class RouteStatus(Concluded):
    """How a route stands."""

    of = Text()
    route = Choice(CATEGORIES)
    status = Choice(ROUTE_STATUSES)


class Verdict(Concluded):
    """What the law says of an applicant."""

    of = Text()
    verdict = Choice(VERDICTS)


class Exemption(Concluded):
    """Whether a material condition is asked of an applicant's sponsor."""

    of = Text()
    subject = Choice(SUBJECTS)
    status = Choice(("exempt", "required", "not_applicable", "undetermined", "left_to_authority"))


class RequiredPaper(Concluded):
    """A paper that the file must hold."""

    of = Text()
    kind = Text()


class ExcusedPaper(Concluded):
    """A required paper that the proof cascade excuses."""

    of = Text()
    kind = Text()


class MissingPaper(Concluded):
    """A required paper that is not in the file."""

    of = Text()
    kind = Text()


class DefectivePaper(Concluded):
    """A paper of the file that is not in the form asked."""

    of = Text()
    kind = Text()
    defect = Text()


class Tie(Concluded):
    """A family tie, and the official paper that proves it."""

    of = Text()
    tie = Choice(("marriage", "partnership", "filiation"))
    paper = Text()


class TieStep(Concluded):
    """The step of the proof cascade at which a family tie stands."""

    of = Text()
    tie = Choice(("marriage", "partnership", "filiation"))
    step = Choice(STEPS)


class Clock(Concluded):
    """A day that matters."""

    of = Text()
    id = Text()
    date = Anything()


class Fee(Concluded):
    """A fee, due or waived."""

    of = Text()
    id = Text()
    status = Choice(("due", "exempt", "not_established"))
    amount = Anything()


class NextStep(Concluded):
    """What to do, or to know, next."""

    of = Text()
    id = Text()


class FilingPlace(Concluded):
    """Whether the application may be filed where it is: a matter of the file, not of the right.

    ``case`` is the number of the exception of Article 12bis § 1 al. 2, or ``post`` or ``remote``.
    """

    of = Text()
    case = Text()
    status = Choice(SETTLEMENTS)
    truth = Settled()


class AfterAdmission(Concluded):
    """A question about the stay of somebody who was admitted: a ground to end it, what follows the limited years."""

    of = Text()
    id = Text()
    status = Choice((*STATUSES, "required", "not_applicable"))
    truth = Settled()


class Weighing(Concluded):
    """What the law leaves to a person to weigh, beside the conditions; the finding where there is one."""

    of = Text()
    about = Text()
    status = Choice(("left_to_authority", "met", "not_met"))


class Disagreement(Concluded):
    """Two laws that may govern an applicant's case give different verdicts."""

    of = Text()


ENTRIES: dict[tuple[str, ...], type[Concluded]] = {
    ("documents", "required"): RequiredPaper,
    ("documents", "missing"): MissingPaper,
    ("documents", "defective"): DefectivePaper,
    ("documents", "excused"): ExcusedPaper,
    ("proof",): TieStep,
    ("clocks",): Clock,
    ("fees",): Fee,
    ("next_steps",): NextStep,
    ("filing",): FilingPlace,
    ("after_admission",): AfterAdmission,
    ("weighings",): Weighing,
}
"""What a result lists of a person, by where it lists it."""
