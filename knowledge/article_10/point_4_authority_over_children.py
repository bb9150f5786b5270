"""Article 10, § 1, al. 1, 4°, second and third dash, and 5°: who has a minor child, has charge of it and must consent.

Nothing of this is asked for a child whom the couple have in common and join together.
"""

from engine.experta_door import AS, MATCH
from engine.joined_tests import AllOf, AnyOf, AsOne, Awaited, FoundOr, Holds, LeftTo, NotSo, When
from engine.list_tests import Names, NobodyBut, SomeoneOf
from engine.named_tests import IsAmong, IsNotSo, IsSo, NamedTest, one_of
from facts.case_file import Applicant, Consent
from facts.settings import Couple, Findings
from knowledge.article_10.point_4_children import FIRST_OF_2024, LAST_OF_2016
from knowledge.declaring import circumstance, condition, known_as
from knowledge.named_tests import TiedAsSpouses

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
    to=LAST_OF_2016,
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
    to=LAST_OF_2016,
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
    from_=FIRST_OF_2024,
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
    from_=FIRST_OF_2024,
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
    to=LAST_OF_2016,
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
    to=LAST_OF_2016,
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
    from_=FIRST_OF_2024,
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
    from_=FIRST_OF_2024,
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
    to=LAST_OF_2016,
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
    from_=FIRST_OF_2024,
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
    to=LAST_OF_2016,
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
    to=LAST_OF_2016,
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
    from_=FIRST_OF_2024,
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
    from_=FIRST_OF_2024,
    given=(_COUPLE, _NOT_BARRED, _AUTHORITY, *_CONSENT_SAID),
    asks=AnyOf(
        not_shared=_of_partners_child(nobody_outside_the_couple("authority"), _nobody_but_the_partner("authority")),
        given=_AGREED,
    ),
)
def consent_for_partners_child_2024() -> None:
    """Where parental authority over the partner's child is shared, its other holder has agreed."""
