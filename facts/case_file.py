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
    "proof_of_contribution",
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
    "child_of_partner",
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

    taken = Day()
    positive = Flag()
    covid_measure = Flag()


class StayInBelgium(Given):
    """The applicant's own stay in Belgium, of one who files there."""

    kind = Choice(("over_three_months", "up_to_three_months"))
    until = Day()
    visa_for_union = Choice(("held", "not_asked", "lacking"))
    union_concluded = Day()
    identity_proven = Flag()


class Application(Given):
    """When and where the application was filed."""

    submitted = Day(changeable=True, undoes=("complete", "receipt", "extensions", "decision", "visa_issued"))
    complete = Day(changeable=True)
    place = Choice(("embassy", "municipality", "remote"), changeable=True)
    post_out_of_reach = Flag()
    stay_in_belgium = Group(StayInBelgium, may_be_none=True)
    receipt = Day()
    extensions = ListOf(Day(), most=2)
    decision = Group(Decision, may_be_none=True)
    visa_issued = Day()


class Protection(Given):
    """The protection status of the sponsor."""

    kind = Choice(("refugee", "subsidiary_protection", "stateless_admitted", "temporary_protection"))
    applied = Day()
    decided = Day()


class Stay(Given):
    """A stay of the sponsor in Belgium on another ground."""

    kind = Choice(STAY_KINDS, required=True)
    decided = Day()
    as_ = Choice(("spouse", "partner", "other"))
    under = Choice(("10", "10bis", "40bis", "40ter", "47/2", "57/34/1", "other"))


class Income(Given):
    """A regular income of the sponsor."""

    kind = Choice(INCOME_KINDS, required=True)
    net_monthly = Money(required=True, changeable=True)
    since = Day()


class Minor(Given):
    """How a sponsor who was a minor came to Belgium and lives there."""

    entered_without_responsible_adult = Flag()
    taken_in_charge_later = Flag()
    left_alone_after_entry = Flag()
    lives_with_parent = Flag()
    family_ties_existed_in_origin = Flag()


class Sponsor(Given):
    """The person in Belgium who is joined."""

    name = Text()
    birth_date = Day()
    nationality = Country()
    civil_status = Choice(CIVIL_STATUSES)
    arrival_in_belgium = Day()
    protection = Group(Protection, may_be_none=True)
    stays = GroupsOf(Stay)
    income = GroupsOf(Income, changeable=True)
    active_job_search = Flag(changeable=True)
    minor = Group(Minor, may_be_none=True)
    employed = Flag()
    former_blue_card = Flag()
    free_movement = Flag()


class Marriage(Given):
    """The marriage with the sponsor."""

    date = Day()
    polygamous = Flag()
    other_spouse_in_belgium = Flag()
    validity_doubted = Flag()


class Partnership(Given):
    """The registered partnership with the sponsor."""

    date = Day()
    country = Country()
    validity_doubted = Flag()


class Cohabitation(Given):
    """The time that the partners lived together."""

    from_ = Day()
    to = Day(may_be_none=True)
    lawful = Flag()
    uninterrupted = Flag()


class Meeting(Given):
    """One meeting of the partners."""

    from_ = Day(required=True)
    days = Count(required=True)


class Relationship(Given):
    """How long and how closely the couple know each other."""

    common_child = Flag()
    common_minor_child = Flag()
    cohabitation = Group(Cohabitation, may_be_none=True)
    known_since = Day()
    regular_contact = Flag()
    meetings = GroupsOf(Meeting)
    other_lasting_relationship = Flag()
    prohibited_degree = Flag()
    final_refusal_to_marry = Flag()


class Consent(Given):
    """The consent of the other parent to the child's departure."""

    by = Persons(("other",))
    given = Flag(changeable=True)


class Disability(Given):
    """A disability of the applicant."""

    unable_to_provide = Flag()
    certified_by_approved_doctor = Flag(changeable=True)


class Paper(Given):
    """One paper of the file."""

    kind = Choice(DOCUMENT_KINDS, required=True)
    issued = Day(changeable=True)
    issued_in = Country()
    language = Language()
    legalised_by = ListOf(Choice(("issuer", "belgium")), changeable=True)
    apostille = Flag(changeable=True)
    translation = Choice(("sworn", "unsworn", "none"), changeable=True)
    form = Choice(PAPER_FORMS, changeable=True)
    covers = Money(changeable=True)
    months = Count(changeable=True)


class Proof(Given):
    """How a family tie can be shown when its official paper cannot be had."""

    cannot_obtain = ListOf(Choice(DOCUMENT_KINDS))
    causes = ListOf(Choice(CAUSES))
    by_own_choice = Flag()
    dna = Choice(("not_done", "refused", "confirms", "excludes"), changeable=True, final=("confirms", "excludes"))


class Admission(Given):
    """The stay that was granted to the applicant, and what became of it."""

    entered = Day()
    received = Day()
    permit_issued = Day()
    receipt_issued = Day()
    permit_expires = Day()
    end_decided = Day()
    conditions_met = Flag()
    union_with_another = Flag()
    sponsor_stay_ended = Flag()
    victim_of_violence = Flag()
    fraud = Choice(("none", "applicant", "sponsor"))
    sponsor_stay_withdrawn = Flag()
    sufficient_resources = Flag()
    full_insurance = Flag()


class Applicant(Given):
    """A relative who wants to join the sponsor."""

    name = Text()
    relation = Choice(RELATIONS, required=True)
    birth_date = Day()
    nationality = Country()
    civil_status = Choice(CIVIL_STATUSES)
    will_live_together = Flag(changeable=True)
    own_right = Choice(OWN_RIGHTS)
    own_right_shown = Flag()
    income = GroupsOf(Income, changeable=True)
    arrival_in_belgium = Day()
    travelled_with_sponsor = Flag()
    application = Group(Application)
    marriage = Group(Marriage)
    partnership = Group(Partnership)
    relationship = Group(Relationship)
    inquiry = Choice(("none", "open", "sham", "cleared"))
    family_life_real = Flag()
    public_order_danger = Flag()
    listed_disease = Flag()
    reunification_possible_elsewhere = Flag()
    parents = ListOf(Persons(("sponsor", "other")), most=2)
    parental_authority = ListOf(Persons(("sponsor", "other")))
    custody = ListOf(Persons(("sponsor", "other")))
    dependent_on = ListOf(Persons(("sponsor", "other")))
    consent = Group(Consent, may_be_none=True)
    disability = Group(Disability, may_be_none=True)
    admission = Group(Admission, may_be_none=True)
    documents = GroupsOf(Paper, short="kind", changeable=True)
    proof = Group(Proof)


class Housing(Given):
    """The sponsor's dwelling."""

    adequate = Flag(changeable=True)


class Household(Given):
    """What the sponsor can offer the family."""

    housing = Group(Housing, may_be_none=True)
    health_insurance = Flag(changeable=True)
    dependants_in_belgium = Count()
    joined_before = ListOf(Choice(RELATIONS))


class PersonFinding(Given):
    """What a person has found where the law leaves it to a person."""

    of = Persons((), required=True)
    about = Choice(FINDABLE, required=True)
    holds = Flag(required=True)
    by = Text(required=True)
    on = Day(required=True)
    because = Text(required=True)


class CaseFile(Given):
    """One family."""

    case = Text()
    application = Group(Application)
    sponsor = Group(Sponsor)
    applicants = GroupsByName(Applicant, required=True)
    household = Group(Household)
    findings = GroupsOf(PersonFinding)
