"""Article 10, § 1, al. 1, 8°: the parents of a minor with protection who lives in Belgium with a parent; since 2024-09-01."""

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, LeftTo, NotSo
from engine.named_tests import Aged, IsAmong, IsSo, OnOrBefore
from facts.case_file import Applicant, Application, Minor, Sponsor
from facts.settings import Setting
from knowledge.declaring import FILED, PROTECTED, SPONSOR_BORN, condition

_PARENT = ("parent_of_accompanied_minor",)


def _under_18_on(day: str) -> NotSo:
    return NotSo(Aged(18, "sponsor_birth", day))


@condition(
    "sponsor_status_of_accompanied_minor",
    id="sponsor_status",
    routes=_PARENT,
    provision="aa-10-1-8",
    given=(FILED, PROTECTED),
    asks=AllOf(IsAmong("kind", "refugee", "subsidiary_protection"), OnOrBefore("decided", "filed")),
)
def sponsor_status_of_accompanied_minor() -> None:
    """The child has international protection; admission as a stateless person does not open point 8."""


@condition(
    "minority_of_accompanied_minor",
    id="minority",
    routes=_PARENT,
    provision="aa-10-1-8",
    given=(
        SPONSOR_BORN,
        FILED,
        Application(person=MATCH.who, place=MATCH.place),
        Applicant(person=MATCH.who, arrival_in_belgium=MATCH.came),
        Setting(assessed_on=MATCH.today),
    ),
    asks=AllOf(
        living_with_the_child=AnyOf(
            still_minor=_under_18_on("today"),
            came_before=AllOf(NotSo(IsAmong("place", "embassy")), _under_18_on("came")),
            came_of_age=LeftTo("age_of_accompanied_minor"),
        ),
        when_filed=_under_18_on("filed"),
    ),
)
def minority_of_accompanied_minor() -> None:
    """The child is under 18 when the parents apply; of one that comes of age before they live with it a person decides."""


@condition(
    "unmarried_accompanied_minor",
    id="unmarried",
    routes=_PARENT,
    provision="aa-10-1-8",
    given=(Sponsor(civil_status=MATCH.civil_status),),
    asks=IsAmong("civil_status", "unmarried", "divorced", "widowed", "registered_partnership"),
)
def unmarried_accompanied_minor() -> None:
    """The child with protection is not married."""


@condition(
    "accompanied",
    id="accompanied",
    routes=_PARENT,
    provision="aa-10-1-8",
    given=(Minor(lives_with_parent=MATCH.lives_with_parent),),
    asks=IsSo("lives_with_parent"),
)
def accompanied() -> None:
    """The child lives in Belgium accompanied by one or both parents."""


@condition(
    "tie_in_origin",
    id="tie_in_origin",
    routes=_PARENT,
    provision="aa-10-1-8",
    given=(Minor(family_ties_existed_in_origin=MATCH.existed),),
    asks=IsSo("existed"),
)
def tie_in_origin() -> None:
    """The family ties existed already in the country of origin."""


@condition(
    "living_together_with_accompanied_minor",
    id="living_together",
    routes=_PARENT,
    provision="aa-10-1-8",
    given=(Applicant(person=MATCH.who, will_live_together=MATCH.together),),
    asks=IsSo("together"),
)
def living_together_with_accompanied_minor() -> None:
    """The parents live, or come to live, with the child."""
