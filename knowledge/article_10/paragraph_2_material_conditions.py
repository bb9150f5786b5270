"""Article 10, § 2 and § 5: housing, insurance and means, the window free of them, and disease."""

import datetime

from engine.declaration import FIRES_ALWAYS, Computed, Outcome, rule
from engine.experta_door import MATCH
from engine.joined_tests import AllOf, Always, AnyOf, FoundOr, FoundWhereLeft, Holds, LeftTo, When
from engine.named_tests import Before, IsAmong, IsNotSo, IsSo, WithinMonths, one_of
from engine.view import View
from facts.case_file import Applicant, Application, Decision, Household, Housing, Sponsor
from facts.conclusions import CATEGORIES, Exemption
from facts.settings import Couple, Family, Findings, Readings
from knowledge.declaring import ARRIVED, BORN, FILED, PROTECTED, SPONSOR_BORN, circumstance, condition, known_as
from knowledge.income import IncomeReaches
from knowledge.named_tests import JoinedOnlyByMinorChildren
from knowledge.sources import SOURCES

_WITH_MATERIAL_CONDITIONS = (
    "spouse",
    "equalled_partner",
    "registered_partner",
    "minor_child",
    "partner_minor_child",
    "adult_disabled_child",
)
_NEVER_ASKED = ("parent", "sibling", "grandparent", "other", "own_right")
_ASKED = ("spouse", "registered_partner", "child", "child_of_partner")
_LAST_OF_2016 = datetime.date(2024, 8, 31)
_FIRST_OF_2024 = datetime.date(2024, 9, 1)
_LAST_OF_2024 = datetime.date(2025, 8, 17)
_C_279_20 = datetime.date(2022, 8, 1)


# § 2, al. 5: the window of one year, with both its conditions


@circumstance(
    "tie_of_couple_before_entry",
    about="tie_before_entry",
    provision="aa-10-2-al5",
    given=(
        Applicant(person=MATCH.who, relation=one_of("spouse", "registered_partner")),
        known_as("tie_before_arrival"),
    ),
    asks=Holds("tie_before_arrival"),
)
def tie_of_couple_before_entry() -> None:
    """The marriage or registered partnership is older than the sponsor's entry into Belgium."""


_BORN_BEFORE_ENTRY = AnyOf(
    born_before=Before("birth", "arrival"),
    conceived_before=AllOf(WithinMonths(9, "birth", "arrival"), LeftTo("conceived_before_entry")),
)


@circumstance(
    "kinship_before_entry",
    about="tie_before_entry",
    provision="aa-10-2-al5",
    given=(Applicant(person=MATCH.who, relation="child"), BORN, ARRIVED),
    asks=_BORN_BEFORE_ENTRY,
)
def kinship_before_entry() -> None:
    """The child was born before the sponsor entered Belgium; one conceived before is for the authority to weigh."""


@circumstance(
    "affinity_before_entry",
    about="tie_before_entry",
    provision="aa-10-2-al5",
    given=(
        Applicant(person=MATCH.who, relation="child_of_partner"),
        Couple(person=MATCH.who, relation=MATCH.couple_relation, date=MATCH.tied),
        BORN,
        ARRIVED,
    ),
    asks=AllOf(
        couple=When(
            IsAmong("couple_relation", "spouse", "registered_partner"),
            Before("tied", "arrival"),
            LeftTo("partner_outside_file"),
        ),
        birth=_BORN_BEFORE_ENTRY,
    ),
)
def affinity_before_entry() -> None:
    """The partner's child is tied to the sponsor since the couple married and it was born, both before the sponsor's entry."""


@circumstance(
    "kinship_of_parent_before_entry",
    about="tie_before_entry",
    provision="aa-12bis-5",
    given=(Applicant(person=MATCH.who, relation="parent"),),
    asks=Always(True),
)
def kinship_of_parent_before_entry() -> None:
    """A parent's tie to the child is as old as the child, and so older than its entry."""


_FILING = (
    Application(person=MATCH.who, submitted=MATCH.filed, complete=MATCH.complete),
    PROTECTED,
    Findings(person=MATCH.who, excusable_delay=MATCH.delay_found),
    Readings(filing_day=MATCH.filing_day),
)
_WITHIN_THE_YEAR = When(
    IsAmong("filing_day", "complete_file"),
    WithinMonths(12, "complete", "decided"),
    WithinMonths(12, "filed", "decided"),
)


@circumstance(
    "filed_within_the_year_2016",
    about="filed_within_the_year",
    provision="aa-10-2-al5",
    to=_LAST_OF_2016,
    given=_FILING,
    asks=AnyOf(within_the_year=_WITHIN_THE_YEAR, excused=FoundOr("delay_found", Always(False))),
)
def filed_within_the_year_2016() -> None:
    """The application is filed within the year after the decision that granted protection."""


@circumstance(
    "filed_within_the_year_2024",
    about="filed_within_the_year",
    provision="aa-10-2-al5",
    from_=_FIRST_OF_2024,
    to=_LAST_OF_2024,
    given=_FILING,
    asks=AnyOf(within_the_year=_WITHIN_THE_YEAR, excused=FoundOr("delay_found", LeftTo("excusable_delay"))),
)
def filed_within_the_year_2024() -> None:
    """The application is filed within the year after the decision, or its lateness is objectively excusable."""


@circumstance(
    "no_other_country",
    provision="aa-10-2-al6",
    presumes=True,
    given=(Applicant(person=MATCH.who, reunification_possible_elsewhere=MATCH.elsewhere),),
    asks=IsNotSo("elsewhere"),
)
def no_other_country() -> None:
    """No reasoned decision says that the family can be reunited in another country with which it has a special link."""


@circumstance(
    "free_window",
    provision="aa-10-2-al5",
    to=_LAST_OF_2024,
    given=(
        Applicant(person=MATCH.who, relation=one_of(*_ASKED)),
        known_as("sponsor_protected"),
        known_as("tie_before_entry"),
        known_as("filed_within_the_year"),
        known_as("no_other_country"),
    ),
    asks=AllOf(
        protected=Holds("sponsor_protected"),
        tie_before_entry=Holds("tie_before_entry"),
        filed_within_the_year=Holds("filed_within_the_year"),
        no_other_country=Holds("no_other_country"),
    ),
)
def free_window() -> None:
    """Housing, insurance and means are not asked when the tie predates the sponsor's entry and the year is kept."""


# § 2, al. 2: housing and insurance


@condition(
    "housing",
    id="housing",
    routes=_WITH_MATERIAL_CONDITIONS,
    provision="aa-10-2-al2",
    given=(
        known_as("free_window"),
        Housing(adequate=MATCH.adequate),
        Findings(person=MATCH.who, housing=MATCH.housing_found),
    ),
    asks=FoundOr("housing_found", IsSo("adequate")),
    waived_by=Holds("free_window"),
    waiver="aa-10-2-al5",
)
def housing() -> None:
    """The sponsor has housing that is sufficient for the family and up to the standard of a let main residence."""


@condition(
    "insurance",
    id="insurance",
    routes=_WITH_MATERIAL_CONDITIONS,
    provision="aa-10-2-al2",
    given=(
        known_as("free_window"),
        Household(health_insurance=MATCH.insured),
        Findings(person=MATCH.who, insurance=MATCH.insurance_found),
    ),
    asks=FoundOr("insurance_found", IsSo("insured")),
    waived_by=Holds("free_window"),
    waiver="aa-10-2-al5",
)
def insurance() -> None:
    """The sponsor has a sickness insurance that covers the risks in Belgium for himself and the family."""


# § 2, al. 3 and 4, with § 5: means

JOINING = (
    Applicant(person=MATCH.who, relation=one_of(*_ASKED)),
    Family(members=MATCH.members),
    Household(joined_before=MATCH.before),
    Readings(only_children=MATCH.joiners),
    PROTECTED,
    SPONSOR_BORN,
)
JOINED_SPONSOR = ("kind", "applied", "sponsor_birth")


@circumstance(
    "only_children_join_by_filing",
    about="only_children_join",
    provision="aa-10-2-al3-children",
    to=_C_279_20 - datetime.timedelta(days=1),
    given=JOINING,
    asks=JoinedOnlyByMinorChildren("members", sponsor=JOINED_SPONSOR, before="before", reading="joiners"),
)
def only_children_join_by_filing() -> None:
    """The sponsor is joined only by children of point 4 who are minors when they apply."""


@circumstance(
    "only_children_join",
    provision="aa-10-2-al3-children",
    from_=_C_279_20,
    given=JOINING,
    asks=JoinedOnlyByMinorChildren("members", "applied", sponsor=JOINED_SPONSOR, before="before", reading="joiners"),
)
def only_children_join() -> None:
    """The sponsor is joined only by children of point 4 who are minors, also by their age when he asked for protection."""


SPONSORS_INCOME = (
    Sponsor(income=MATCH.income, active_job_search=MATCH.search),
    FILED,
    Decision(person=MATCH.who, taken=MATCH.taken),
    Readings(amount_day=MATCH.amount_day),
)
REFERENCE_REACHED = IncomeReaches(
    SOURCES.amounts["integration_income_120"],
    "income",
    "filed",
    search="search",
    taken="taken",
    reading="amount_day",
)
_INCOME = (*SPONSORS_INCOME, Findings(person=MATCH.who, means=MATCH.means_found))
_ENOUGH = FoundWhereLeft("means_found", REFERENCE_REACHED)


@condition(
    "means",
    id="means",
    routes=("spouse", "equalled_partner", "registered_partner", "minor_child", "partner_minor_child"),
    provision="aa-10-2-al3",
    to=_LAST_OF_2024,
    given=(known_as("free_window"), known_as("only_children_join"), *_INCOME),
    asks=_ENOUGH,
    waived_by=AnyOf(free_window=Holds("free_window"), only_children=Holds("only_children_join")),
    waiver="aa-10-2-al5",
    waiver_only_children="aa-10-2-al3-children",
)
def means() -> None:
    """The sponsor has stable, regular and sufficient means; they are not asked when only minor children join."""


@condition(
    "means_for_disabled_child",
    id="means",
    routes=("adult_disabled_child",),
    provision="aa-10-2-al4",
    to=_LAST_OF_2024,
    given=(known_as("free_window"), *_INCOME),
    asks=_ENOUGH,
    waived_by=Holds("free_window"),
    waiver="aa-10-2-al5",
)
def means_for_disabled_child() -> None:
    """The sponsor of an adult child with a disability has stable, regular and sufficient means."""


# What this comes to for each applicant


class AsExemption(Computed):
    """The status of a waiver told as an exemption."""

    def value(self, view: View, outcome: Outcome) -> str:
        return {"met": "exempt", "not_met": "required"}.get(outcome.status, outcome.status)


_WINDOW = (Applicant(person=MATCH.who, relation=one_of(*_ASKED)), known_as("free_window"))


@rule(
    "exemption_from_housing_and_insurance",
    layer="exemption",
    provision="aa-10-2-al5",
    to=_LAST_OF_2024,
    given=_WINDOW,
    asks=Holds("free_window"),
    fires=FIRES_ALWAYS,
    concludes=(
        Exemption(of=MATCH.who, subject="housing", status=AsExemption()),
        Exemption(of=MATCH.who, subject="insurance", status=AsExemption()),
    ),
)
def exemption_from_housing_and_insurance() -> None:
    """Within the free window neither housing nor insurance is asked."""


@rule(
    "exemption_from_means",
    layer="exemption",
    provision="aa-10-2-al3-children",
    to=_LAST_OF_2024,
    given=(*_WINDOW, known_as("only_children_join")),
    asks=AnyOf(free_window=Holds("free_window"), only_children=Holds("only_children_join")),
    fires=FIRES_ALWAYS,
    concludes=Exemption(of=MATCH.who, subject="means", status=AsExemption()),
)
def exemption_from_means() -> None:
    """Means are not asked within the free window, nor when only minor children join."""


@rule(
    "material_conditions_not_applicable",
    layer="exemption",
    provision="aa-10-2-al2",
    given=(Applicant(person=MATCH.who, relation=one_of(*_NEVER_ASKED)),),
    concludes=(
        Exemption(of=MATCH.who, subject="housing", status="not_applicable"),
        Exemption(of=MATCH.who, subject="insurance", status="not_applicable"),
        Exemption(of=MATCH.who, subject="means", status="not_applicable"),
    ),
)
def material_conditions_not_applicable() -> None:
    """Housing, insurance and the sponsor's means are asked for points 4 to 6 alone, and so never of parents."""


# § 2, al. 7: disease


@circumstance(
    "no_listed_disease",
    provision="aa-10-2-al7",
    presumes=True,
    given=(Applicant(person=MATCH.who, listed_disease=MATCH.disease),),
    asks=IsNotSo("disease"),
)
def no_listed_disease() -> None:
    """The applicant has none of the diseases listed in the annex to the Act."""


@condition(
    "public_health",
    id="public_health",
    routes=CATEGORIES,
    provision="aa-10-2-al7",
    given=(known_as("no_listed_disease"),),
    asks=Holds("no_listed_disease"),
)
def public_health() -> None:
    """The applicant has no disease that the annex to the Act lists."""
