"""Article 10, § 2 and § 5, as the Act of 18 July 2025 is reported to have left them: the window of six months, and means
measured by the guaranteed income.

The Act was not at hand; see the note on § 1.
"""

from engine.declaration import FIRES_ALWAYS, rule
from engine.experta_door import MATCH
from engine.joined_tests import AllOf, Always, AnyOf, FoundOr, FoundWhereLeft, Holds, LeftTo, NotSo, When
from engine.named_tests import IsAmong, OnOrBefore, WithinMonths, one_of
from facts.case_file import Applicant, Application, Decision, Household, Sponsor
from facts.conclusions import Exemption
from facts.settings import Family, Findings, Readings
from knowledge.article_10.as_of_2025_paragraph_1 import FIRST, LAST_UNSUSPENDED, SUSPENDED
from knowledge.article_10.paragraph_2_material_conditions import JOINED_SPONSOR, JOINING, AsExemption
from knowledge.declaring import FILED, PROTECTED, circumstance, condition, known_as
from knowledge.income import ReferenceByDependants
from knowledge.named_tests import JoinedOnlyByMinorChildren
from knowledge.sources import SOURCES

_ASKED = ("spouse", "registered_partner", "child", "child_of_partner")
_RELATIVE = Applicant(person=MATCH.who, relation=one_of(*_ASKED))
_DELAY = Findings(person=MATCH.who, excusable_delay=MATCH.delay_found)
_FILING = Application(person=MATCH.who, submitted=MATCH.filed, complete=MATCH.complete)
_SUBSIDIARY = IsAmong("kind", "subsidiary_protection")


# § 2, al. 5: the window


@circumstance(
    "filed_within_six_months",
    about="filed_within_the_year",
    provision="aa-10-2-al5-six-months",
    from_=FIRST,
    given=(_FILING, PROTECTED, _DELAY),
    asks=AllOf(
        filed=AnyOf(
            within_six_months=WithinMonths(6, "filed", "decided"),
            excused=FoundOr("delay_found", LeftTo("excusable_delay")),
        ),
        completed=AnyOf(
            within_ten_months=WithinMonths(10, "complete", "decided"),
            later=AllOf(NotSo(WithinMonths(10, "complete", "decided")), LeftTo("completion_in_ten_months")),
        ),
    ),
)
def filed_within_six_months() -> None:
    """The application is filed within six months of the decision, or excused; one complete after ten is for the authority."""


@circumstance(
    "window_of_refugee_2025",
    provision="aa-10-2-al5-six-months",
    from_=FIRST,
    given=(
        _RELATIVE,
        PROTECTED,
        FILED,
        known_as("tie_before_entry"),
        known_as("filed_within_the_year"),
        known_as("no_other_country"),
    ),
    asks=AllOf(
        protected=AnyOf(
            refugee=AllOf(IsAmong("kind", "refugee"), OnOrBefore("decided", "filed")),
            stateless=AllOf(IsAmong("kind", "stateless_admitted"), LeftTo("window_of_stateless_2025")),
        ),
        tie_before_entry=Holds("tie_before_entry"),
        filed_within_the_year=Holds("filed_within_the_year"),
        no_other_country=Holds("no_other_country"),
    ),
)
def window_of_refugee_2025() -> None:
    """Family of a refugee tied before the entry owes no housing, insurance or means within six months of the decision."""


@circumstance(
    "no_window_for_subsidiary_protection",
    about="window_of_subsidiary",
    provision="aa-10-2-al5-subsidiary",
    from_=FIRST,
    to=LAST_UNSUSPENDED,
    given=(_RELATIVE,),
    asks=Always(False),
)
def no_window_for_subsidiary_protection() -> None:
    """Family of a beneficiary of subsidiary protection always owes housing, insurance and means."""


@circumstance(
    "window_of_subsidiary_protection_again",
    about="window_of_subsidiary",
    provision="aa-10-2-al5-subsidiary",
    from_=SUSPENDED,
    given=(
        _RELATIVE,
        _FILING,
        PROTECTED,
        _DELAY,
        Readings(filing_day=MATCH.filing_day),
        known_as("tie_before_entry"),
        known_as("no_other_country"),
    ),
    asks=AllOf(
        protected=OnOrBefore("decided", "filed"),
        tie_before_entry=Holds("tie_before_entry"),
        filed_within_the_year=AnyOf(
            When(
                IsAmong("filing_day", "complete_file"),
                WithinMonths(12, "complete", "decided"),
                WithinMonths(12, "filed", "decided"),
            ),
            FoundOr("delay_found", LeftTo("excusable_delay")),
        ),
        no_other_country=Holds("no_other_country"),
    ),
)
def window_of_subsidiary_protection_again() -> None:
    """Since the suspension family of a beneficiary of subsidiary protection is reported to have the year of before again."""


@circumstance(
    "free_window_2025",
    about="free_window",
    provision="aa-10-2-al5-six-months",
    from_=FIRST,
    given=(_RELATIVE, PROTECTED, known_as("window_of_refugee_2025", "refugee"), known_as("window_of_subsidiary")),
    asks=When(_SUBSIDIARY, Holds("window_of_subsidiary"), Holds("refugee")),
)
def free_window_2025() -> None:
    """Which window frees from housing, insurance and means depends on the protection that the sponsor has."""


# § 2, al. 3: only children join


@circumstance(
    "others_join_too",
    provision="convention-closed-world",
    from_=FIRST,
    given=JOINING,
    asks=NotSo(
        JoinedOnlyByMinorChildren("members", "applied", sponsor=JOINED_SPONSOR, before="before", reading="joiners")
    ),
)
def others_join_too() -> None:
    """The file lists somebody who joins and is no minor child of point 4."""


@circumstance(
    "waiver_for_children_contested",
    provision="aa-10-2-al5-subsidiary",
    from_=FIRST,
    to=LAST_UNSUSPENDED,
    given=(_RELATIVE, PROTECTED),
    asks=_SUBSIDIARY,
)
def waiver_for_children_contested() -> None:
    """That subsidiary protection always asks for means is reported beside a waiver kept for children, which it contradicts."""


@circumstance(
    "waiver_for_children_uncontested",
    about="waiver_for_children_contested",
    provision="cc-2026-02-26",
    from_=SUSPENDED,
    given=(_RELATIVE,),
    asks=Always(False),
)
def waiver_for_children_uncontested() -> None:
    """Since its suspension that subsidiary protection always asks for means contradicts the waiver for children no longer."""


_JOINERS = (
    known_as("only_children_join"),
    known_as("others_join_too"),
    known_as("waiver_for_children_contested", "contested"),
)
_ONLY_CHILDREN = AllOf(
    NotSo(Holds("others_join_too")),
    Holds("only_children_join"),
    When(Holds("contested"), LeftTo("waiver_for_children_2025"), Always(True)),
)


# § 5: means


SPONSORS_INCOME_2025 = (
    Sponsor(income=MATCH.income, active_job_search=MATCH.search),
    FILED,
    Decision(person=MATCH.who, taken=MATCH.taken),
    Readings(amount_day=MATCH.amount_day),
    Household(dependants_in_belgium=MATCH.dependants),
    Family(members=MATCH.members),
)
REFERENCE_OF_2025_REACHED = ReferenceByDependants(
    SOURCES.amounts["guaranteed_income"],
    "income",
    "filed",
    search="search",
    dependants="dependants",
    members="members",
    taken="taken",
    reading="amount_day",
)
_ENOUGH = FoundWhereLeft("means_found", REFERENCE_OF_2025_REACHED)
_MEANS = (*SPONSORS_INCOME_2025, Findings(person=MATCH.who, means=MATCH.means_found))


@condition(
    "means_2025",
    id="means",
    routes=("spouse", "equalled_partner", "registered_partner", "minor_child", "partner_minor_child"),
    provision="aa-10-5-al1",
    from_=FIRST,
    given=(known_as("free_window"), *_JOINERS, *_MEANS),
    asks=_ENOUGH,
    waived_by=AnyOf(free_window=Holds("free_window"), only_children=_ONLY_CHILDREN),
    waiver="aa-10-2-al5",
    waiver_only_children="aa-10-2-al3-children",
)
def means_2025() -> None:
    """The sponsor's net income reaches 110 percent of the guaranteed income, and ten points more for each further dependant."""


@condition(
    "means_for_disabled_child_2025",
    id="means",
    routes=("adult_disabled_child",),
    provision="aa-10-5-al1",
    from_=FIRST,
    given=(known_as("free_window"), *_MEANS),
    asks=_ENOUGH,
    waived_by=Holds("free_window"),
    waiver="aa-10-2-al5",
)
def means_for_disabled_child_2025() -> None:
    """The same means are asked of the sponsor of an adult child with a disability, without the waiver for children."""


# What this comes to for each applicant


@rule(
    "exemption_from_housing_and_insurance_2025",
    layer="exemption",
    provision="aa-10-2-al5-six-months",
    from_=FIRST,
    given=(_RELATIVE, known_as("free_window")),
    asks=Holds("free_window"),
    fires=FIRES_ALWAYS,
    concludes=(
        Exemption(of=MATCH.who, subject="housing", status=AsExemption()),
        Exemption(of=MATCH.who, subject="insurance", status=AsExemption()),
    ),
)
def exemption_from_housing_and_insurance_2025() -> None:
    """Within the window of the sponsor's protection neither housing nor insurance is asked."""


@rule(
    "exemption_from_means_2025",
    layer="exemption",
    provision="aa-10-2-al5-six-months",
    from_=FIRST,
    given=(_RELATIVE, known_as("free_window"), *_JOINERS),
    asks=AnyOf(free_window=Holds("free_window"), only_children=_ONLY_CHILDREN),
    fires=FIRES_ALWAYS,
    concludes=Exemption(of=MATCH.who, subject="means", status=AsExemption()),
)
def exemption_from_means_2025() -> None:
    """Means are not asked within that window, nor, as reported, when only minor children join."""
