"""How a case is assessed: the day, strictness, readings; what persons have found; who applies."""

from engine.vocabulary import Anything, Choice, Count, Day, Finding, Flag, Given, Text

READINGS: dict[str, tuple[str, ...]] = {
    "birthday": ("birthday_reached", "strictly_after"),
    "parents_term": ("immigration_office_3_months", "council_of_state_12_months"),
    "filing_day": ("registration", "complete_file"),
    "amount_day": ("amount_at_application", "amount_at_decision"),
    "only_children": ("this_application", "all_joiners"),
    "own_means_level": ("literal_120", "no_fixed_level"),
    "regime_day": ("regime_of_submission", "regime_of_complete_file"),
    "transition_reach": ("unsettled_reach", "any_stay_over_3_months", "current_status_only"),
    "suspension_trigger": ("unsettled_trigger", "decision_date", "application_date"),
    "suspension_reach": ("narrow", "wide"),
    "law_of_2024_by": ("application_day", "decision_day"),
    "relation_of_2025": ("old_ways", "stricter"),
    "short_stay_of_parent": ("of_the_child_alone", "of_the_parent_too"),
    "silence_of_2025": ("silence_unsettled", "silence_abolished", "silence_kept"),
}


class Setting(Given):
    """The options of an assessment. The library has no clock: ``assessed_on`` comes from outside."""

    derived = True

    assessed_on = Day()
    strict = Flag()


class Readings(Given):
    """The reading taken where authorities read a text in two ways; the first of each is the default."""

    derived = True

    birthday = Choice(READINGS["birthday"])
    parents_term = Choice(READINGS["parents_term"])
    filing_day = Choice(READINGS["filing_day"])
    amount_day = Choice(READINGS["amount_day"])
    only_children = Choice(READINGS["only_children"])
    own_means_level = Choice(READINGS["own_means_level"])
    regime_day = Choice(READINGS["regime_day"])
    transition_reach = Choice(READINGS["transition_reach"])
    suspension_trigger = Choice(READINGS["suspension_trigger"])
    suspension_reach = Choice(READINGS["suspension_reach"])
    law_of_2024_by = Choice(READINGS["law_of_2024_by"])
    relation_of_2025 = Choice(READINGS["relation_of_2025"])
    short_stay_of_parent = Choice(READINGS["short_stay_of_parent"])
    silence_of_2025 = Choice(READINGS["silence_of_2025"])


class Findings(Given):
    """What persons have found of an applicant; a field left unknown is a doubt, not a missing fact."""

    derived = True

    consent = Finding()
    family_tie = Finding()
    excusable_delay = Finding()
    genuineness = Finding()
    recognition = Finding()
    monogamy = Finding()
    housing = Finding()
    insurance = Finding()
    means = Finding()
    disability = Finding()
    lasting_relationship = Finding()
    own_right = Finding()
    exceptional_circumstances = Finding()
    best_interests = Finding()
    weighing_of_ties = Finding()
    fraud = Finding()
    fraud_of_sponsor = Finding()
    sponsor_status = Finding()
    minimum_age = Finding()
    minority = Finding()
    filed_in_time = Finding()
    living_together = Finding()
    child_of_partner = Finding()
    unmarried = Finding()
    parental_authority = Finding()
    dependence = Finding()
    single = Finding()
    unaccompanied = Finding()
    waiting_period = Finding()
    tie_before_arrival = Finding()
    two_years_stay = Finding()
    travelled_together = Finding()
    public_order = Finding()
    public_health = Finding()


class Admitted(Given):
    """The file tells a stay that was granted to the applicant."""

    derived = True


class Family(Given):
    """The closed world of the case file: everybody who applies, the sponsor's couples, and how many spouses there are."""

    derived = True

    members = Anything()
    couples = Anything()
    spouses_applying = Count()


class Couple(Given):
    """The sponsor's couple as it concerns a child: its partner among the child's parents, and the couple's tie."""

    derived = True

    partner = Text()
    relation = Text()
    country = Text()
    date = Day()
    holders = Anything()
    others = Anything()
    children_of = Anything()
    polygamous = Flag()
    other_spouse = Flag()
    comes = Flag()
    common_minor_child = Flag()
    monogamy = Finding()


class UnderLaw(Given):
    """The verdict that one of several possible laws gives, and what would settle which law governs.

    ``firing`` is where in the trace that law came to it.
    """

    derived = True

    law = Text()
    verdict = Text()
    waits_for = Choice(("fact", "person"))
    firing = Text()
