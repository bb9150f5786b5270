"""Article 10, § 1, al. 1, 4°, second and third dash, and 5° for a registered partner's child: minor children.

The second dash holds the couple's own children, of whom custody is not asked; the third the children of one of them.
The text on point 5 repeats the third dash for the children of the registered partner.
"""

import datetime

from engine.experta_door import AS, MATCH
from engine.joined_tests import AllOf, AnyOf, AsOne, Awaited, DoubtfulWhen, FoundOr, Holds, LeftTo, NotSo, When
from engine.list_tests import Names, NobodyBut, SomeoneOf
from engine.named_tests import Aged, IsAmong, IsNotSo, IsSo, NamedTest, WithinMonths, one_of
from facts.case_file import Applicant, Consent
from facts.settings import Couple, Findings
from knowledge.declaring import BORN, FILED, PROTECTED, circumstance, condition, known_as
from knowledge.named_tests import TiedAsSpouses

_CHILD = ("minor_child", "partner_minor_child")
_LAST_OF_2016 = datetime.date(2024, 8, 31)
_FIRST_OF_2024 = datetime.date(2024, 9, 1)
_C_279_20 = datetime.date(2022, 8, 1)

_UNDER_18 = NotSo(Aged(18, "birth", "filed"))
_UNDER_18_WHEN_PROTECTION_WAS_ASKED = NotSo(Aged(18, "birth", "applied"))
_UNMARRIED = IsAmong("civil_status", "unmarried", "divorced", "widowed", "registered_partnership")
_SINGLE = AllOf(
    _UNMARRIED, DoubtfulWhen(IsAmong("civil_status", "divorced", "widowed", "registered_partnership"), "single_child")
)


@condition(
    "minority_of_child_when_filed",
    id="minority",
    routes=_CHILD,
    provision="aa-10-1-4-3",
    to=_C_279_20 - datetime.timedelta(days=1),
    given=(BORN, FILED),
    asks=AnyOf(when_filed=_UNDER_18),
)
def minority_of_child_when_filed() -> None:
    """The child is under 18 when the application is filed."""


@condition(
    "minority_of_child_by_case_law",
    id="minority",
    routes=_CHILD,
    provision="cjeu-c-279-20",
    from_=_C_279_20,
    to=_LAST_OF_2016,
    given=(BORN, FILED, PROTECTED, known_as("sponsor_protected")),
    asks=AnyOf(
        when_filed=_UNDER_18,
        when_protection_was_asked=AllOf(Holds("sponsor_protected"), _UNDER_18_WHEN_PROTECTION_WAS_ASKED),
    ),
)
def minority_of_child_by_case_law() -> None:
    """The child is under 18 when the application is filed, or was so when the sponsor asked for protection."""


@condition(
    "minority_of_child_by_the_act",
    id="minority",
    routes=_CHILD,
    provision="aa-10-1-4-3-age",
    from_=_FIRST_OF_2024,
    given=(BORN, FILED, PROTECTED, known_as("sponsor_protected")),
    asks=AnyOf(
        when_filed=_UNDER_18,
        when_protection_was_asked=AllOf(Holds("sponsor_protected"), _UNDER_18_WHEN_PROTECTION_WAS_ASKED),
    ),
)
def minority_of_child_by_the_act() -> None:
    """The age of a protected sponsor's child is the one it had when the sponsor asked for protection."""


@condition(
    "child_filed_in_time_by_case_law",
    id="filed_in_time",
    routes=_CHILD,
    provision="cjeu-c-279-20",
    from_=_C_279_20,
    to=_LAST_OF_2016,
    given=(BORN, FILED, PROTECTED, Findings(person=MATCH.who, excusable_delay=MATCH.delay_found)),
    asks=AnyOf(
        still_minor=_UNDER_18,
        within_three_months=WithinMonths(3, "filed", "decided"),
        excused=FoundOr("delay_found", LeftTo("excusable_delay")),
    ),
)
def child_filed_in_time_by_case_law() -> None:
    """A child that has turned 18 applies within about three months of the protection decision."""


@condition(
    "child_filed_in_time_by_the_act",
    id="filed_in_time",
    routes=_CHILD,
    provision="aa-10-1-4-3-age",
    from_=_FIRST_OF_2024,
    given=(BORN, FILED, PROTECTED, Findings(person=MATCH.who, excusable_delay=MATCH.delay_found)),
    asks=AnyOf(
        still_minor=_UNDER_18,
        within_three_months=WithinMonths(3, "filed", "decided"),
        excused=FoundOr("delay_found", LeftTo("excusable_delay")),
    ),
)
def child_filed_in_time_by_the_act() -> None:
    """A child that turned 18 during or shortly after the procedure applies within three months of the decision."""


@condition(
    "living_together_of_child",
    id="living_together",
    routes=_CHILD,
    provision="aa-10-1-4-3",
    given=(Applicant(person=MATCH.who, will_live_together=MATCH.together),),
    asks=IsSo("together"),
)
def living_together_of_child() -> None:
    """The child comes to live with the sponsor, or with the couple."""


@condition(
    "single_child",
    id="unmarried",
    routes=_CHILD,
    provision="aa-10-1-4-3",
    to=_LAST_OF_2016,
    given=(Applicant(person=MATCH.who, civil_status=MATCH.civil_status),),
    asks=_SINGLE,
)
def single_child() -> None:
    """The child is single."""


@condition(
    "unmarried_child",
    id="unmarried",
    routes=_CHILD,
    provision="aa-10-1-4-3",
    from_=_FIRST_OF_2024,
    given=(Applicant(person=MATCH.who, civil_status=MATCH.civil_status), known_as("common_child")),
    asks=When(Holds("common_child"), _SINGLE, _UNMARRIED),
)
def unmarried_child() -> None:
    """A common child of the couple is single, a child of one of them is not married."""


_COUPLE = Couple(
    person=MATCH.who,
    partner=MATCH.partner,
    relation=MATCH.couple_relation,
    country=MATCH.couple_country,
    holders=MATCH.holders,
    others=MATCH.others,
    comes=MATCH.partner_comes,
)
_NOT_BARRED = known_as("parents_not_barred")
_CUSTODY = Applicant(person=MATCH.who, custody=MATCH.custody)
_AUTHORITY = Applicant(person=MATCH.who, custody=MATCH.custody, parental_authority=MATCH.authority)
_CHARGE = Applicant(person=MATCH.who, custody=MATCH.custody, dependent_on=MATCH.dependent_on)
_CONSENT_BY = Consent(person=MATCH.who, by=MATCH.consent_by)
_CONSENT_SAID = (
    Consent(person=MATCH.who, given=MATCH.consent, by=MATCH.consent_by),
    Findings(person=MATCH.who, consent=MATCH.consent_found),
    known_as("consent_by_other_holder", "by_other_holder"),
)
_AGREED = FoundOr(
    "consent_found",
    When(
        IsSo("consent"),
        AnyOf(Holds("by_other_holder"), Awaited("consent_by")),
        AllOf(IsNotSo("consent"), NotSo(Holds("by_other_holder")), Awaited("consent_by")),
    ),
)


def _one_of_the_couple(*lists: str) -> When:
    """The sponsor or a partner of point 4 stands in every list; a parent barred by polygamy does not count."""
    return When(Holds("parents_not_barred"), SomeoneOf("holders", *lists), SomeoneOf("others", *lists))


def _of_the_couple(persons: str) -> AnyOf:
    """The persons are of the couple; a parent barred by polygamy or who stays behind is not."""
    return AnyOf(
        NobodyBut(persons, "others"),
        AllOf(Holds("parents_not_barred"), NobodyBut(persons, "holders"), IsSo("partner_comes")),
    )


def nobody_outside_the_couple(listed: str) -> AnyOf:
    """Nobody else stands in the list; a parent who stays behind shares nothing with somebody who is not in it."""
    return AnyOf(
        _of_the_couple(listed),
        AllOf(
            Holds("parents_not_barred"),
            NobodyBut(listed, "holders"),
            NobodyBut(listed, "partner"),
            LeftTo("consent"),
        ),
    )


def _nobody_but_the_partner(listed: str) -> AllOf:
    """Nobody but the registered partner stands in the list; whether one who stays behind must agree is left open."""
    return AllOf(NobodyBut(listed, "partner"), AnyOf(IsSo("partner_comes"), LeftTo("consent")))


def _of_partners_child(of_couple: NamedTest, of_partner: NamedTest) -> When:
    """What is asked of the couple under point 4, and of the registered partner alone under point 5."""
    return When(
        IsAmong("couple_relation", "spouse", "registered_partner"),
        When(TiedAsSpouses("couple_relation", "couple_country"), of_couple, of_partner),
        LeftTo("partner_outside_file"),
    )


@condition(
    "custody_of_own_child",
    id="parental_authority",
    routes=("minor_child",),
    provision="aa-10-1-4-3",
    to=_LAST_OF_2016,
    given=(_COUPLE, _NOT_BARRED, _CUSTODY, known_as("common_child")),
    asks=_one_of_the_couple("custody"),
    waived_by=Holds("common_child"),
    waiver="aa-10-1-4-2",
)
def custody_of_own_child() -> None:
    """The sponsor or the spouse has custody of a child that is not the couple's own."""


@condition(
    "custody_of_partners_child",
    id="parental_authority",
    routes=("partner_minor_child",),
    provision="aa-10-1-4-3",
    to=_LAST_OF_2016,
    given=(_COUPLE, _NOT_BARRED, _CUSTODY),
    asks=_of_partners_child(_one_of_the_couple("custody"), SomeoneOf("partner", "custody")),
)
def custody_of_partners_child() -> None:
    """The spouse, the equivalent partner or the sponsor has custody; for a registered partner's child, that partner."""


@condition(
    "authority_over_own_child",
    id="parental_authority",
    routes=("minor_child",),
    provision="aa-10-1-4-3",
    from_=_FIRST_OF_2024,
    given=(_COUPLE, _NOT_BARRED, _AUTHORITY, known_as("common_child")),
    asks=_one_of_the_couple("authority", "custody"),
    waived_by=Holds("common_child"),
    waiver="aa-10-1-4-2",
)
def authority_over_own_child() -> None:
    """The sponsor or the spouse exercises parental authority, custody included, over a child not the couple's own."""


@condition(
    "authority_over_partners_child",
    id="parental_authority",
    routes=("partner_minor_child",),
    provision="aa-10-1-4-3",
    from_=_FIRST_OF_2024,
    given=(_COUPLE, _NOT_BARRED, _AUTHORITY),
    asks=_of_partners_child(_one_of_the_couple("authority", "custody"), SomeoneOf("partner", "authority", "custody")),
)
def authority_over_partners_child() -> None:
    """One of the couple exercises parental authority, custody included; under point 5, the registered partner."""


@condition(
    "charge_of_own_child",
    id="dependence",
    routes=("minor_child",),
    provision="aa-10-1-4-3",
    to=_LAST_OF_2016,
    given=(_COUPLE, _NOT_BARRED, _CHARGE, known_as("common_child")),
    asks=_one_of_the_couple("dependent_on", "custody"),
    waived_by=Holds("common_child"),
    waiver="aa-10-1-4-2",
)
def charge_of_own_child() -> None:
    """The person of the couple who has custody also has the charge of the child."""


@condition(
    "charge_of_partners_child",
    id="dependence",
    routes=("partner_minor_child",),
    provision="aa-10-1-4-3",
    to=_LAST_OF_2016,
    given=(_COUPLE, _NOT_BARRED, _CHARGE),
    asks=_of_partners_child(
        _one_of_the_couple("dependent_on", "custody"), SomeoneOf("partner", "dependent_on", "custody")
    ),
)
def charge_of_partners_child() -> None:
    """The person of the couple who has custody also has the charge of the partner's child."""


@condition(
    "dependence_of_own_child",
    id="dependence",
    routes=("minor_child",),
    provision="aa-10-1-4-3",
    from_=_FIRST_OF_2024,
    given=(_COUPLE, _NOT_BARRED, _CHARGE, known_as("common_child")),
    asks=_one_of_the_couple("dependent_on"),
    waived_by=Holds("common_child"),
    waiver="aa-10-1-4-2",
)
def dependence_of_own_child() -> None:
    """The child depends on the sponsor or on the spouse."""


@condition(
    "dependence_of_partners_child",
    id="dependence",
    routes=("partner_minor_child",),
    provision="aa-10-1-4-3",
    from_=_FIRST_OF_2024,
    given=(_COUPLE, _NOT_BARRED, _CHARGE),
    asks=_of_partners_child(_one_of_the_couple("dependent_on"), SomeoneOf("partner", "dependent_on")),
)
def dependence_of_partners_child() -> None:
    """The child depends on one of the couple; under point 5, on the registered partner."""


def _other_holder(listed: str) -> AsOne:
    """Whoever agrees stands in the list and is not of the couple; under point 5, not the registered partner."""
    return AsOne(
        Names(listed, "consent_by"),
        NotSo(
            When(
                AnyOf(IsAmong("relation", "child"), TiedAsSpouses("couple_relation", "couple_country")),
                _of_the_couple("consent_by"),
                AllOf(NobodyBut("consent_by", "partner"), IsSo("partner_comes")),
            )
        ),
    )


_RELATION = AS.relation << one_of("child", "child_of_partner")


@circumstance(
    "consent_by_holder_of_custody",
    about="consent_by_other_holder",
    provision="aa-10-1-4-3",
    to=_LAST_OF_2016,
    presumes=True,
    given=(Applicant(person=MATCH.who, relation=_RELATION, custody=MATCH.custody), _COUPLE, _NOT_BARRED, _CONSENT_BY),
    asks=_other_holder("custody"),
)
def consent_by_holder_of_custody() -> None:
    """Whoever agrees or refuses is the other holder of custody."""


@circumstance(
    "consent_by_holder_of_authority",
    about="consent_by_other_holder",
    provision="aa-10-1-4-3",
    from_=_FIRST_OF_2024,
    presumes=True,
    given=(
        Applicant(person=MATCH.who, relation=_RELATION, parental_authority=MATCH.authority),
        _COUPLE,
        _NOT_BARRED,
        _CONSENT_BY,
    ),
    asks=_other_holder("authority"),
)
def consent_by_holder_of_authority() -> None:
    """Whoever agrees or refuses is the other holder of parental authority."""


@condition(
    "consent_for_own_child_2016",
    id="consent",
    routes=("minor_child",),
    provision="aa-10-1-4-3",
    to=_LAST_OF_2016,
    given=(_COUPLE, _NOT_BARRED, _CUSTODY, *_CONSENT_SAID, known_as("common_child")),
    asks=AnyOf(not_shared=nobody_outside_the_couple("custody"), given=_AGREED),
    waived_by=Holds("common_child"),
    waiver="aa-10-1-4-2",
)
def consent_for_own_child_2016() -> None:
    """Where custody is shared, the other holder of custody has agreed."""


@condition(
    "consent_for_partners_child_2016",
    id="consent",
    routes=("partner_minor_child",),
    provision="aa-10-1-4-3",
    to=_LAST_OF_2016,
    given=(_COUPLE, _NOT_BARRED, _CUSTODY, *_CONSENT_SAID),
    asks=AnyOf(
        not_shared=_of_partners_child(nobody_outside_the_couple("custody"), _nobody_but_the_partner("custody")),
        given=_AGREED,
    ),
)
def consent_for_partners_child_2016() -> None:
    """Where custody of the partner's child is shared, the other holder of custody has agreed."""


@condition(
    "consent_for_own_child_2024",
    id="consent",
    routes=("minor_child",),
    provision="aa-10-1-4-3",
    from_=_FIRST_OF_2024,
    given=(_COUPLE, _NOT_BARRED, _AUTHORITY, *_CONSENT_SAID, known_as("common_child")),
    asks=AnyOf(not_shared=nobody_outside_the_couple("authority"), given=_AGREED),
    waived_by=Holds("common_child"),
    waiver="aa-10-1-4-2",
)
def consent_for_own_child_2024() -> None:
    """Where parental authority is shared, its other holder has agreed, even if custody is sole."""


@condition(
    "consent_for_partners_child_2024",
    id="consent",
    routes=("partner_minor_child",),
    provision="aa-10-1-4-3",
    from_=_FIRST_OF_2024,
    given=(_COUPLE, _NOT_BARRED, _AUTHORITY, *_CONSENT_SAID),
    asks=AnyOf(
        not_shared=_of_partners_child(nobody_outside_the_couple("authority"), _nobody_but_the_partner("authority")),
        given=_AGREED,
    ),
)
def consent_for_partners_child_2024() -> None:
    """Where parental authority over the partner's child is shared, its other holder has agreed."""
