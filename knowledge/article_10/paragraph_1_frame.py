"""Article 10, § 1, in general: protection of the sponsor, which routes a relation opens, polygamy, equivalent partnerships."""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, Always, AnyOf, DoubtfulWhen, FoundOr, Holds, LeftTo, NotSo, When
from engine.list_tests import AreExactly
from engine.named_tests import Aged, Before, IsAmong, IsNotSo, IsSo, MoreThan, OnOrBefore
from facts.case_file import Applicant, Marriage, Partnership
from facts.settings import Couple, Family, Findings
from knowledge.declaring import ARRIVED, FILED, PROTECTED, circumstance, condition, known_as, route
from knowledge.named_tests import CountryOf, FromDay, TiedAsSpouses

_HELD = OnOrBefore("decided", "filed")


@circumstance(
    "sponsor_protected_2016",
    about="sponsor_protected",
    provision="aa-10-1-4",
    to=datetime.date(2024, 8, 31),
    given=(FILED, PROTECTED),
    asks=AllOf(IsAmong("kind", "refugee", "subsidiary_protection"), _HELD),
)
def sponsor_protected_2016() -> None:
    """On the day of filing the sponsor is a recognised refugee or has subsidiary protection."""


@circumstance(
    "sponsor_protected_2024",
    about="sponsor_protected",
    provision="aa-10-1-4",
    from_=datetime.date(2024, 9, 1),
    given=(FILED, PROTECTED),
    asks=AllOf(
        AnyOf(
            IsAmong("kind", "refugee", "subsidiary_protection"),
            AllOf(
                IsAmong("kind", "stateless_admitted"),
                When(FromDay("decided", "2024-09-01"), Always(True), LeftTo("stateless_sponsor_before_2024")),
            ),
        ),
        _HELD,
    ),
)
def sponsor_protected_2024() -> None:
    """On the day of filing the sponsor has international protection or is admitted as stateless under Article 57/45."""


@route("spouse", provision="aa-10-1-4-1", given=(Applicant(person=MATCH.who, relation="spouse"),))
def route_spouse() -> None:
    """A spouse may join under point 4, first dash."""


@route(
    "equalled_partner",
    provision="aa-10-1-4-1",
    given=(
        Applicant(person=MATCH.who, relation="registered_partner"),
        Partnership(person=MATCH.who, country=MATCH.country),
    ),
    asks=CountryOf("country"),
)
def route_equalled_partner() -> None:
    """A partner whose partnership counts as marriage may join under point 4, first dash."""


@route("minor_child", provision="aa-10-1-4-3", given=(Applicant(person=MATCH.who, relation="child"),))
def route_minor_child() -> None:
    """A minor child of the sponsor may join under point 4, second or third dash."""


@route(
    "partner_minor_child", provision="aa-10-1-4-3", given=(Applicant(person=MATCH.who, relation="child_of_partner"),)
)
def route_partner_minor_child() -> None:
    """A minor child of the spouse or partner may join under point 4, third dash, or point 5."""


@route(
    "registered_partner",
    provision="aa-10-1-5",
    given=(
        Applicant(person=MATCH.who, relation="registered_partner"),
        Partnership(person=MATCH.who, country=MATCH.country),
    ),
    asks=NotSo(CountryOf("country")),
)
def route_registered_partner() -> None:
    """A partner registered under a law, whose partnership does not count as marriage, may join under point 5."""


@route(
    "adult_disabled_child",
    rule_name="route_adult_disabled_child_of_sponsor",
    provision="aa-10-1-6",
    given=(Applicant(person=MATCH.who, relation="child", birth_date=MATCH.birth), FILED),
    asks=Aged(18, "birth", "filed"),
)
def route_adult_disabled_child_of_sponsor() -> None:
    """An adult child of the sponsor may join under point 6."""


@route(
    "adult_disabled_child",
    rule_name="route_adult_disabled_child_of_partner",
    provision="aa-10-1-6",
    given=(Applicant(person=MATCH.who, relation="child_of_partner", birth_date=MATCH.birth), FILED),
    asks=Aged(18, "birth", "filed"),
)
def route_adult_disabled_child_of_partner() -> None:
    """An adult child of the spouse or partner may join under point 6."""


@route("parent_of_unaccompanied_minor", provision="aa-10-1-7", given=(Applicant(person=MATCH.who, relation="parent"),))
def route_parent_of_unaccompanied_minor() -> None:
    """A parent may join an unaccompanied minor under point 7."""


@route("parent_of_accompanied_minor", provision="aa-10-1-8", given=(Applicant(person=MATCH.who, relation="parent"),))
def route_parent_of_accompanied_minor() -> None:
    """A parent may join an accompanied minor under point 8."""


@circumstance(
    "monogamous",
    provision="aa-10-1-al2",
    presumes=True,
    given=(
        Applicant(person=MATCH.who, relation="spouse"),
        Marriage(person=MATCH.who, polygamous=MATCH.polygamous, other_spouse_in_belgium=MATCH.other_spouse),
    ),
    asks=AnyOf(not_polygamous=IsNotSo("polygamous"), no_other_spouse_here=IsNotSo("other_spouse")),
)
def monogamous() -> None:
    """No other spouse of a polygamous sponsor stays in Belgium already."""


@condition(
    "monogamy",
    id="monogamy",
    routes=("spouse",),
    provision="aa-10-1-al2",
    given=(
        known_as("monogamous"),
        Family(spouses_applying=MATCH.spouses),
        Findings(person=MATCH.who, monogamy=MATCH.monogamy_found),
    ),
    asks=FoundOr(
        "monogamy_found",
        AllOf(Holds("monogamous"), one_applies=DoubtfulWhen(MoreThan("spouses", 1), "monogamy")),
    ),
)
def monogamy() -> None:
    """A further spouse of a polygamous sponsor is not admitted while another stays in Belgium."""


@circumstance(
    "parents_not_barred",
    provision="cc-95-2008",
    presumes=True,
    given=(
        Couple(
            person=MATCH.who,
            polygamous=MATCH.polygamous,
            other_spouse=MATCH.other_spouse,
            monogamy=MATCH.monogamy_found,
        ),
    ),
    asks=FoundOr("monogamy_found", AnyOf(IsNotSo("polygamous"), IsNotSo("other_spouse"))),
)
def parents_not_barred() -> None:
    """The child's parents are not kept apart by another spouse of the sponsor who stays in Belgium already."""


@circumstance(
    "common_child",
    provision="aa-10-1-4-2",
    given=(
        Couple(
            person=MATCH.who,
            partner=MATCH.partner,
            relation=MATCH.couple_relation,
            country=MATCH.couple_country,
            children_of=MATCH.parents,
            comes=MATCH.partner_comes,
        ),
        known_as("parents_not_barred"),
    ),
    asks=AllOf(
        AreExactly("parents", "sponsor", "partner"),
        TiedAsSpouses("couple_relation", "couple_country"),
        Holds("parents_not_barred"),
        IsSo("partner_comes"),
    ),
)
def common_child() -> None:
    """The child is the couple's own, and both of the couple live or come to live with it."""


@condition(
    "equivalence_of_partnership",
    id="equivalence",
    routes=("equalled_partner",),
    provision="rd-2007-05-17-12",
    given=(Partnership(person=MATCH.who, country=MATCH.country),),
    asks=CountryOf("country"),
)
def equivalence_of_partnership() -> None:
    """The partnership was registered in one of the seven states whose partnerships count as marriage."""


@condition(
    "no_equivalence_of_partnership",
    id="equivalence",
    routes=("registered_partner",),
    provision="aa-10-1-al3",
    given=(Partnership(person=MATCH.who, country=MATCH.country),),
    asks=NotSo(CountryOf("country")),
)
def no_equivalence_of_partnership() -> None:
    """A partnership that counts as marriage is judged under point 4, not under point 5."""


@circumstance(
    "tie_before_arrival_of_spouse",
    about="tie_before_arrival",
    provision="aa-10-1-4-1",
    given=(Applicant(person=MATCH.who, relation="spouse"), Marriage(person=MATCH.who, date=MATCH.tied), ARRIVED),
    asks=Before("tied", "arrival"),
)
def tie_before_arrival_of_spouse() -> None:
    """The marriage existed before the sponsor arrived in Belgium."""


@circumstance(
    "tie_before_arrival_of_partner",
    about="tie_before_arrival",
    provision="aa-10-1-4-1",
    given=(
        Applicant(person=MATCH.who, relation="registered_partner"),
        Partnership(person=MATCH.who, date=MATCH.tied),
        ARRIVED,
    ),
    asks=Before("tied", "arrival"),
)
def tie_before_arrival_of_partner() -> None:
    """The partnership was registered before the sponsor arrived in Belgium."""
