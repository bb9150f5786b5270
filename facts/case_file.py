"""The case file: one family, the persons in it, and what a person has found."""

from engine.vocabulary import (
    Choice,
    Count,
    Country,
    Day,
    Flag,
    Given,
    Group,
    GroupsByName,
    GroupsOf,
    Language,
    ListOf,
    Money,
    Persons,
    Text,
)

CIVIL_STATUSES = ("unmarried", "married", "registered_partnership", "divorced", "widowed")
RELATIONS = (
    "spouse",
    "registered_partner",
    "child",
    "child_of_partner",
    "parent",
    "sibling",
    "grandparent",
    "other",
    "own_right",
)
OWN_RIGHTS = ("treaty", "recovery_of_nationality", "loss_of_nationality_by_marriage")
PAPER_FORMS = (
    "registered_lease",
    "title_deed",
    "mortgage_statement",
    "myrent_statement",
    "mutual_fund_certificate",
    "travel_insurance",
    "other",
)
DOCUMENT_KINDS = (
    "travel_document",
    "visa_application_form",
    "proof_of_handling_fee",
    "birth_certificate",
    "sponsor_residence_permit_copy",
    "protection_decision_copy",
    "medical_certificate",
    "criminal_record_extract",
    "marriage_certificate",
    "registered_partnership_certificate",
    "lasting_relationship_proof",
    "sole_custody_judgment",
    "other_parent_consent",
    "partner_tie_document",
    "disability_medical_certificate",
    "proof_of_adequate_housing",
    "proof_of_health_insurance",
    "proof_of_means",
    "religious_marriage_certificate",
    "unhcr_family_card",
    "school_report",
    "photographs",
    "affidavit",
    "national_identity_card",
)
CAUSES = (
    "state_not_recognised",
    "authorities_not_functioning",
    "authorities_unreachable",
    "authorities_no_longer_exist",
    "records_destroyed",
    "contact_unsafe",
    "other",
)
INCOME_KINDS = (
    "wages",
    "self_employment",
    "pension",
    "sickness_benefit",
    "unemployment_benefit",
    "integration_income",
    "financial_social_aid",
    "family_allowance",
    "professional_integration_allowance",
    "transition_allowance",
    "other",
)
STAY_KINDS = (
    "unlimited",
    "established",
    "limited",
    "student",
    "refugee",
    "subsidiary_protection",
    "stateless_admitted",
    "temporary_protection",
)
FINDABLE = (
    "consent",
    "family_tie",
    "excusable_delay",
    "genuineness",
    "recognition",
    "monogamy",
    "housing",
    "insurance",
    "means",
    "disability",
    "lasting_relationship",
    "own_right",
    "exceptional_circumstances",
    "best_interests",
    "weighing_of_ties",
    "fraud",
    "fraud_of_sponsor",
    "sponsor_status",
    "minimum_age",
    "minority",
    "filed_in_time",
    "living_together",
    "unmarried",
    "parental_authority",
    "dependence",
    "single",
    "unaccompanied",
    "waiting_period",
    "tie_before_arrival",
    "two_years_stay",
    "travelled_together",
    "public_order",
    "public_health",
)


class Decision(Given):
    """A decision of the authority on the application."""

    taken = Day("On which day was the decision taken?")
    positive = Flag("Was the decision positive?")
    covid_measure = Flag("Does the Covid measure apply to this decision?")


class StayInBelgium(Given):
    """The applicant's own stay in Belgium, of one who files there."""

    kind = Choice(("over_three_months", "up_to_three_months"), "Which stay does the applicant have in Belgium?")
    until = Day("Until which day may the applicant stay?")
    visa_for_union = Choice(
        ("held", "not_asked", "lacking"),
        "Where the law asks it, does the applicant hold a visa to marry or to register a partnership in Belgium?",
    )
    union_concluded = Day("On which day was the marriage concluded or the partnership registered in Belgium?")
    identity_proven = Flag("Is the applicant's identity proved?")


class Application(Given):
    """When and where the application was filed."""

    submitted = Day(
        "On which day was the application submitted?",
        changeable=True,
        undoes=("complete", "receipt", "extensions", "decision", "visa_issued"),
    )
    complete = Day("On which day was the file complete?", changeable=True)
    place = Choice(("embassy", "municipality", "remote"), "Where was the application filed?", changeable=True)
    post_out_of_reach = Flag("Was it impossible or excessively difficult to appear at the post?")
    stay_in_belgium = Group(StayInBelgium, may_be_none=True)
    receipt = Day("On which day was the receipt of an application in Belgium given?")
    extensions = ListOf(Day(), "On which days was a reasoned extension of the decision period notified?", most=2)
    decision = Group(Decision, may_be_none=True)
    visa_issued = Day("On which day was the visa issued?")


class Protection(Given):
    """The protection status of the sponsor."""

    kind = Choice(
        ("refugee", "subsidiary_protection", "stateless_admitted", "temporary_protection"),
        "Which protection does the sponsor have?",
    )
    applied = Day("On which day did the sponsor ask for protection?")
    decided = Day("On which day was protection granted?", help="The day of the decision, not the date on the card.")


class Stay(Given):
    """A stay of the sponsor in Belgium on another ground."""

    kind = Choice(STAY_KINDS, "Which kind of stay?", required=True)
    decided = Day("On which day was the stay granted?")
    as_ = Choice(("spouse", "partner", "other"), "Was the sponsor admitted as a spouse or partner?")
    under = Choice(
        ("10", "10bis", "40bis", "40ter", "47/2", "57/34/1", "other"), "Under which article was the sponsor admitted?"
    )


class Income(Given):
    """A regular income of the sponsor."""

    kind = Choice(INCOME_KINDS, "What kind of income?", required=True)
    net_monthly = Money("How much is it, net, each month?", required=True, changeable=True)
    since = Day("Since when?")


class Minor(Given):
    """How a sponsor who was a minor came to Belgium and lives there."""

    entered_without_responsible_adult = Flag("Did the sponsor enter without an adult responsible for him by law?")
    taken_in_charge_later = Flag("Was he effectively taken in charge by such an adult later?")
    left_alone_after_entry = Flag("Was he left alone after entering?")
    lives_with_parent = Flag("Does he live in Belgium with one or both parents?")
    family_ties_existed_in_origin = Flag("Did the family ties exist in the country of origin?")


class Sponsor(Given):
    """The person in Belgium who is joined."""

    name = Text("What is the sponsor's name?")
    birth_date = Day("When was the sponsor born?")
    nationality = Country("Which nationality does the sponsor have?")
    civil_status = Choice(CIVIL_STATUSES, "What is the sponsor's civil status?")
    arrival_in_belgium = Day("On which day did the sponsor arrive in Belgium?")
    protection = Group(Protection, may_be_none=True)
    stays = GroupsOf(Stay, "Which other stays has the sponsor been granted in Belgium?")
    income = GroupsOf(Income, "Which regular income does the sponsor have?", changeable=True)
    active_job_search = Flag("Does the sponsor prove that he is actively looking for work?", changeable=True)
    minor = Group(Minor, may_be_none=True)
    employed = Flag("Is the sponsor employed in Belgium?")
    former_blue_card = Flag("Is the sponsor a long-term resident of the Union who held a Blue Card before?")
    free_movement = Flag("Has the sponsor, a Belgian, used free movement and lived with the family in another state?")


class Marriage(Given):
    """The marriage with the sponsor."""

    date = Day("On which day was the marriage concluded?")
    polygamous = Flag("Is it a polygamous marriage?")
    other_spouse_in_belgium = Flag("Does another spouse of the sponsor already stay in Belgium?")
    validity_doubted = Flag("Is the validity of the marriage in doubt?")


class Partnership(Given):
    """The registered partnership with the sponsor."""

    date = Day("On which day was the partnership registered?")
    country = Country("In which country was it registered?")
    validity_doubted = Flag("Is the validity of the partnership in doubt?")


class Cohabitation(Given):
    """The time that the partners lived together."""

    from_ = Day("Since when have the partners lived together?")
    to = Day("Until when?")
    lawful = Flag("Was the cohabitation lawful?")
    uninterrupted = Flag("Was it uninterrupted?")


class Meeting(Given):
    """One meeting of the partners."""

    from_ = Day("On which day did the meeting begin?", required=True)
    days = Count("How many days did it last?", required=True)


class Relationship(Given):
    """How long and how closely the couple know each other."""

    common_child = Flag("Do the partners have a child together?")
    common_minor_child = Flag("Do the two have a child together who is under 18?")
    cohabitation = Group(Cohabitation, may_be_none=True)
    known_since = Day("Since when do the partners know each other?")
    regular_contact = Flag("Have they been in regular contact by telephone, letter or e-mail?")
    meetings = GroupsOf(Meeting)
    other_lasting_relationship = Flag("Is one of them in a lasting relationship with somebody else?")
    prohibited_degree = Flag("Are they too closely related to marry?")
    final_refusal_to_marry = Flag("Was one of them finally refused a marriage?")


class Consent(Given):
    """The consent of the other parent to the child's departure."""

    by = Persons(("other",), "Who consents?")
    given = Flag("Has the other parent consented?", changeable=True)


class Disability(Given):
    """A disability of the applicant."""

    unable_to_provide = Flag("Does the disability leave the child unable to provide for its own needs?")
    certified_by_approved_doctor = Flag("Has a doctor approved by the Belgian post certified it?", changeable=True)


class Paper(Given):
    """One paper of the file."""

    kind = Choice(DOCUMENT_KINDS, "Which paper?", required=True)
    issued = Day("On which day was it issued?", changeable=True)
    issued_in = Country("In which country was it issued?")
    language = Language("In which language is it written?")
    legalised_by = ListOf(Choice(("issuer", "belgium")), "By which authorities was it legalised?", changeable=True)
    apostille = Flag("Does it bear an apostille?", changeable=True)
    translation = Choice(("sworn", "unsworn", "none"), "How was it translated?", changeable=True)
    form = Choice(PAPER_FORMS, "Which form does the proof have?", changeable=True)
    covers = Money("How much does the insurance cover?", changeable=True)
    months = Count("How many months does it cover?", changeable=True)


class Proof(Given):
    """How a family tie can be shown when its official paper cannot be had."""

    cannot_obtain = ListOf(Choice(DOCUMENT_KINDS), "Which papers cannot be obtained?")
    causes = ListOf(Choice(CAUSES), "Why can they not be obtained?")
    by_own_choice = Flag("Is it the applicant's own choice not to obtain them?")
    dna = Choice(
        ("not_done", "refused", "confirms", "excludes"),
        "What became of a DNA test?",
        changeable=True,
        final=("confirms", "excludes"),
    )


class Admission(Given):
    """The stay that was granted to the applicant, and what became of it."""

    entered = Day("On which day did the applicant enter Belgium with the visa?")
    received = Day("On which day did the applicant, in Belgium, receive the admission?")
    permit_issued = Day("On which day was the residence permit issued?")
    receipt_issued = Day("On which day was the document issued that shows that the application was filed in Belgium?")
    permit_expires = Day("On which day does the residence permit expire?")
    end_decided = Day("On which day was the end of the stay decided?")
    conditions_met = Flag("Are the conditions of Article 10 still met?")
    union_with_another = Flag(
        "Has the partner or the sponsor married, or registered a partnership with, somebody else since?"
    )
    sponsor_stay_ended = Flag("Has the sponsor's own stay been ended?")
    victim_of_violence = Flag(
        "Was the applicant, during the marriage or partnership, the victim of acts the Act lists?"
    )
    fraud = Choice(("none", "applicant", "sponsor"), "Has fraud been established, and whose?")
    sponsor_stay_withdrawn = Flag("Was the sponsor's own stay refused or withdrawn for that fraud?")
    sufficient_resources = Flag("Has the applicant resources of his own that keep him from public charge?")
    full_insurance = Flag("Has the applicant a sickness insurance that covers all risks?")


class Applicant(Given):
    """A relative who wants to join the sponsor."""

    name = Text("What is the applicant's name?")
    relation = Choice(RELATIONS, "What is the applicant to the sponsor?", required=True)
    birth_date = Day("When was the applicant born?")
    nationality = Country("Which nationality does the applicant have?")
    civil_status = Choice(CIVIL_STATUSES, "What is the applicant's civil status?")
    will_live_together = Flag("Will the applicant come to live with the sponsor?", changeable=True)
    own_right = Choice(OWN_RIGHTS, "On which right of his own does the applicant rely?")
    own_right_shown = Flag("Are the conditions of that right shown?")
    income = GroupsOf(Income, "Which regular income does the applicant have?", changeable=True)
    arrival_in_belgium = Day("On which day did the applicant arrive in Belgium?")
    travelled_with_sponsor = Flag("Did the applicant travel to Belgium together with the sponsor?")
    application = Group(Application)
    marriage = Group(Marriage)
    partnership = Group(Partnership)
    relationship = Group(Relationship)
    inquiry = Choice(
        ("none", "open", "sham", "cleared"), "Is there an inquiry whether the tie is only one of convenience?"
    )
    family_life_real = Flag("Is there a real family life?")
    public_order_danger = Flag("Is the applicant a danger to public order or national security?")
    listed_disease = Flag("Has the applicant a disease listed in the annex to the Act?")
    reunification_possible_elsewhere = Flag(
        "Has it been decided that the family can live in another country with which it has a special link?"
    )
    parents = ListOf(Persons(("sponsor", "other")), "Who are the child's parents?", most=2)
    parental_authority = ListOf(Persons(("sponsor", "other")), "Who exercises parental authority over the child?")
    custody = ListOf(Persons(("sponsor", "other")), "Who has custody of the child?")
    dependent_on = ListOf(Persons(("sponsor", "other")), "On whom does the child depend?")
    consent = Group(Consent, may_be_none=True)
    disability = Group(Disability, may_be_none=True)
    admission = Group(Admission, may_be_none=True)
    documents = GroupsOf(Paper, "Which papers are in the file?", short="kind", changeable=True)
    proof = Group(Proof)


class Housing(Given):
    """The sponsor's dwelling."""

    adequate = Flag("Is the dwelling sufficient for the family and up to rental standard?", changeable=True)


class Household(Given):
    """What the sponsor can offer the family."""

    housing = Group(Housing, may_be_none=True)
    health_insurance = Flag(
        "Has the sponsor a sickness insurance covering the risks in Belgium for the family?", changeable=True
    )
    dependants_in_belgium = Count("How many persons in Belgium depend on the sponsor already?")
    joined_before = ListOf(Choice(RELATIONS), "Which relatives have joined the sponsor before this application?")


class PersonFinding(Given):
    """What a person has found where the law leaves it to a person."""

    of = Persons((), "Whom is the finding about?", required=True)
    about = Choice(FINDABLE, "What was found?", required=True)
    holds = Flag("Does it hold?", required=True)
    by = Text("Who found it?", required=True)
    on = Day("On which day?", required=True)
    because = Text("For which reasons?", required=True)


class CaseFile(Given):
    """One family."""

    case = Text("What is this case called?")
    application = Group(Application)
    sponsor = Group(Sponsor)
    applicants = GroupsByName(Applicant, required=True)
    household = Group(Household)
    findings = GroupsOf(PersonFinding)
