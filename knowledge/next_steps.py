"""What to do, or to know, next: where to file, who decides, what an extension or a visa allows."""

import datetime

from engine.declaration import rule
from engine.experta_door import AS, MATCH, NOT
from engine.joined_tests import AllOf, AnyOf, Holds, IsKnown, NotSo
from engine.named_tests import IsAmong, IsNotSo, IsSo, NamedTest, one_of
from facts.case_file import Applicant, Application, Decision, Marriage, Proof, Protection, Sponsor
from facts.conclusions import Clock, Condition, Exemption, MissingPaper, NextStep, Route, TieStep, Verdict
from facts.settings import Readings
from knowledge.article_12bis_clocks import IN_CASE_1, IN_CASE_2, OF_POINTS_4_TO_6, STAY
from knowledge.declaring import NOT_IN_BELGIUM, PLACE, Declare, known_as

_ROUTE = Route(of=MATCH.who)
_HERE = Application(person=MATCH.who, place="municipality", complete=MATCH.complete)


def _next(
    name: str,
    provision: str,
    *given: object,
    asks: NamedTest | None = None,
    from_: datetime.date | None = None,
    to: datetime.date | None = None,
) -> Declare:
    return rule(
        f"next_{name}",
        layer="next_step",
        provision=provision,
        from_=from_,
        to=to,
        given=given,
        asks=asks,
        concludes=NextStep(of=MATCH.who, id=name),
    )


@_next(
    "file_at_post",
    "aa-12bis-1-al1",
    _ROUTE,
    Application(person=MATCH.who, complete=MATCH.complete, place=MATCH.place),
    asks=AllOf(NotSo(IsKnown("complete")), NotSo(AllOf(IsKnown("place"), IsAmong("place", "municipality", "remote")))),
)
def next_file_at_post() -> None:
    """The application is filed at the Belgian post competent for the place of residence or stay abroad."""


@_next(
    "any_post",
    "practice-any-post",
    _ROUTE,
    PLACE,
    known_as("sponsor_protected"),
    asks=AllOf(Holds("sponsor_protected"), NOT_IN_BELGIUM),
)
def next_any_post() -> None:
    """By practice family of a protected sponsor may file at any post that issues long-stay visas."""


@_next(
    "filed_remotely",
    "cjeu-c-1-23",
    _ROUTE,
    Application(person=MATCH.who, place=MATCH.place),
    asks=IsAmong("place", "remote"),
)
def next_filed_remotely() -> None:
    """Where reaching a post is impossible or excessively difficult the application may be filed from a distance."""


@_next(
    "complete_the_file",
    "aa-12bis-2-al2",
    _ROUTE,
    PLACE,
    MissingPaper(of=MATCH.who, kind=MATCH.kind),
    asks=NOT_IN_BELGIUM,
)
def next_complete_the_file() -> None:
    """While a paper is missing no filing date exists, no Annex 15quinquies is given, and no decision period runs."""


@_next(
    "annex_15quinquies",
    "practice-annex-15quinquies",
    _ROUTE,
    Application(person=MATCH.who, complete=MATCH.complete, place=MATCH.place),
    NOT(MissingPaper(of=MATCH.who)),
    asks=AllOf(IsKnown("complete"), NOT_IN_BELGIUM),
)
def next_annex_15quinquies() -> None:
    """A complete file is evidenced by Annex 15quinquies and goes to the Immigration Office, which decides."""


@_next(
    "complete_the_file_in_belgium",
    "aa-12bis-3",
    _ROUTE,
    _HERE,
    STAY,
    MissingPaper(of=MATCH.who, kind=MATCH.kind),
    asks=AnyOf(IN_CASE_1, IN_CASE_2),
)
def next_complete_the_file_in_belgium() -> None:
    """In cases 1 and 2 the municipality gives no receipt while a proof is missing, and no term runs."""


@_next(
    "annex_15bis",
    "aa-12bis-3",
    _ROUTE,
    _HERE,
    STAY,
    NOT(MissingPaper(of=MATCH.who)),
    asks=AllOf(IsKnown("complete"), AnyOf(IN_CASE_1, IN_CASE_2)),
)
def next_annex_15bis() -> None:
    """In cases 1 and 2 the municipality gives a receipt of the complete application, Annex 15bis, and passes it on."""


@_next(
    "inquiry_does_not_suspend",
    "aa-12bis-2-al5",
    _ROUTE,
    Applicant(person=MATCH.who, inquiry=MATCH.inquiry),
    asks=IsAmong("inquiry", "open"),
)
def next_inquiry_does_not_suspend() -> None:
    """An inquiry into the tie does not suspend the procedure; it allows at most two reasoned extensions."""


@_next(
    "sham_ends_the_right",
    "aa-11-2-4",
    _ROUTE,
    Applicant(person=MATCH.who, inquiry=MATCH.inquiry),
    asks=IsAmong("inquiry", "sham"),
)
def next_sham_ends_the_right() -> None:
    """A tie concluded only for a stay lets the authority refuse it, or end it at any time."""


@_next(
    "children_of_polygamous_marriage",
    "cc-95-2008",
    _ROUTE,
    Marriage(person=MATCH.who, polygamous=MATCH.polygamous, other_spouse_in_belgium=MATCH.other_spouse),
    asks=AllOf(IsSo("polygamous"), IsSo("other_spouse")),
)
def next_children_of_polygamous_marriage() -> None:
    """Children of a polygamous marriage are not excluded for that reason if they meet the children's conditions."""


@_next(
    "dna_is_proposed",
    "practice-dna",
    _ROUTE,
    TieStep(of=MATCH.who, tie="filiation", step=one_of("other_valid_proof", "interview_or_dna")),
)
def next_dna_is_proposed() -> None:
    """In practice a DNA test is often proposed early; it can only be proposed, and shows descent alone."""


@_next(
    "dna_shows_no_marriage",
    "practice-dna-reach",
    _ROUTE,
    TieStep(of=MATCH.who, tie=one_of("marriage", "partnership"), step=one_of("other_valid_proof", "interview_or_dna")),
)
def next_dna_shows_no_marriage() -> None:
    """A DNA test shows descent, never a marriage or a partnership; interviews can."""


@_next(
    "refusal_not_for_papers_alone",
    "aa-11-1-al2",
    _ROUTE,
    TieStep(of=MATCH.who, tie=one_of("marriage", "filiation"), step=MATCH.step),
    known_as("other_proof_is_a_right", "right"),
    asks=AllOf(Holds("right"), NotSo(IsAmong("step", "official_documents"))),
)
def next_refusal_not_for_papers_alone() -> None:
    """Family of a protected sponsor tied before the entry may not be refused only for want of official papers."""


@_next("humanitarian_visa", "practice-humanitarian-visa", Verdict(of=MATCH.who, verdict="no_route"))
def next_humanitarian_visa() -> None:
    """A relative outside Article 10 can ask for a humanitarian visa, which is discretionary and without a term."""


@_next(
    "silence",
    "aa-12bis-2-al6",
    _ROUTE,
    Application(person=MATCH.who, complete=MATCH.complete, place=MATCH.place),
    NOT(MissingPaper(of=MATCH.who)),
    asks=AllOf(IsKnown("complete"), NOT_IN_BELGIUM),
    to=datetime.date(2025, 8, 17),
)
def next_silence() -> None:
    """If no decision comes in time the Act promises recognition; Union law asks that the conditions hold all the same."""


@_next(
    "silence_in_belgium",
    "aa-12bis-3",
    _ROUTE,
    _HERE,
    Clock(of=MATCH.who, id="decision_due"),
    NOT(MissingPaper(of=MATCH.who)),
    to=datetime.date(2025, 8, 17),
)
def next_silence_in_belgium() -> None:
    """Where a term runs in Belgium, its end without a decision promises admission; Union law asks for the conditions."""


@_next(
    "silence_without_papers",
    "aa-12bis-3bis",
    MissingPaper(of=MATCH.who),
    Applicant(person=MATCH.who, relation=MATCH.relation),
    Sponsor(former_blue_card=MATCH.blue),
    asks=AllOf(OF_POINTS_4_TO_6, IsSo("blue")),
)
def next_silence_without_papers() -> None:
    """Of family of a former Blue Card holder, silence refuses the admission where a paper is missing."""


@_next(
    "silence_2025",
    "aa-12bis-2-al6",
    _ROUTE,
    Application(person=MATCH.who, complete=MATCH.complete, place=MATCH.place),
    Readings(silence_of_2025=MATCH.silence),
    NOT(MissingPaper(of=MATCH.who)),
    asks=AllOf(IsKnown("complete"), NOT_IN_BELGIUM),
    from_=datetime.date(2025, 8, 18),
)
def next_silence_2025() -> None:
    """What silence means under the Act of 2025 is reported in two ways."""


@_next(
    "registration_papers",
    "practice-registration-day",
    _ROUTE,
    PLACE,
    MissingPaper(
        of=MATCH.who,
        kind=AS.kind << one_of("visa_application_form", "proof_of_contribution", "travel_document"),
    ),
    Readings(filing_day=MATCH.filing_day),
    asks=AllOf(NOT_IN_BELGIUM, IsAmong("filing_day", "registration")),
)
def next_registration_papers() -> None:
    """By practice the form, the proof of a contribution that is due and a valid travel document secure the day of filing."""


@_next(
    "dna_against_the_certificate",
    "practice-dna",
    _ROUTE,
    TieStep(of=MATCH.who, tie="filiation", step="official_documents"),
    Proof(person=MATCH.who, dna=MATCH.dna),
    asks=IsAmong("dna", "excludes"),
)
def next_dna_against_the_certificate() -> None:
    """A DNA test excludes the descent that the certificate states; the authority will have to weigh the two."""


@_next(
    "age_on_another_day",
    "aa-10-1-4-1",
    Condition(
        of=MATCH.who,
        id="minimum_age",
        status="not_met",
        route=one_of("spouse", "equalled_partner", "registered_partner"),
    ),
)
def next_age_on_another_day() -> None:
    """The Act fixes no day on which a couple's ages are measured; this rule base takes the day of filing."""


@_next(
    "ill_adult_sibling",
    "practice-sibling-exception",
    Applicant(person=MATCH.who, relation="sibling"),
    Verdict(of=MATCH.who, verdict="no_route"),
)
def next_ill_adult_sibling() -> None:
    """A seriously ill sibling wholly dependent on the parents of an unaccompanied refugee child may have to be admitted."""


@_next(
    "temporary_protection",
    "aa-10-4",
    _ROUTE,
    Protection(kind=MATCH.kind),
    asks=IsAmong("kind", "temporary_protection"),
)
def next_temporary_protection() -> None:
    """Family of a person with temporary protection goes by Articles 57/34 and 57/34/1, not by Article 10."""


@_next(
    "visa_issued_on_positive_decision",
    "practice-decision-validity",
    _ROUTE,
    PLACE,
    Decision(person=MATCH.who, positive=MATCH.positive),
    asks=AllOf(IsSo("positive"), NOT_IN_BELGIUM),
)
def next_visa_issued_on_positive_decision() -> None:
    """On a positive decision the Immigration Office tells the post to issue a visa D for family reunification."""


@_next(
    "appeal",
    "practice-appeal",
    _ROUTE,
    Decision(person=MATCH.who, positive=MATCH.positive),
    asks=IsNotSo("positive"),
)
def next_appeal() -> None:
    """A negative decision can be appealed; this rule base knows no period for it and computes no date."""


@_next(
    "travel_in_schengen",
    "practice-schengen-travel",
    _ROUTE,
    Application(person=MATCH.who, visa_issued=MATCH.issued),
    asks=IsKnown("issued"),
)
def next_travel_in_schengen() -> None:
    """With the visa one may be in other Schengen states for about three months in six; the rule is Union law."""


@_next(
    "covid_replacement_visa",
    "practice-covid",
    _ROUTE,
    Decision(person=MATCH.who, covid_measure=MATCH.covid),
    asks=IsSo("covid"),
)
def next_covid_replacement_visa() -> None:
    """Under the Covid measure a visa that could not be used in time could be replaced; its end is not known."""


@_next("income_over_a_year", "practice-net-income", Exemption(of=MATCH.who, subject="means", status="required"))
def next_income_over_a_year() -> None:
    """By practice the net income of the year before the application is looked at, and of a longer time for the self-employed."""
