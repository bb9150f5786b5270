"""How a case is assessed: the day, strictness, readings; what persons have found; who applies."""

from engine.vocabulary import Anything, Choice, Count, Day, Finding, Flag, Given, Text

READINGS: dict[str, tuple[str, ...]] = {
    "birthday": ("birthday_reached", "strictly_after"),
    "parents_term": ("immigration_office_3_months", "council_of_state_12_months"),
    "filing_day": ("registration", "complete_file"),
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


class Family(Given):
    """The closed world of the case file: everybody who applies, and how many spouses among them."""

    derived = True

    members = Anything()
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
    monogamy = Finding()


class UnderLaw(Given):
    """The verdict that one of several possible laws gives, and what would settle which law governs."""

    derived = True

    law = Text()
    verdict = Text()
    waits_for = Choice(("fact", "person"))
