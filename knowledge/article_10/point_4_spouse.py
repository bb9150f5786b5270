"""Article 10, § 1, al. 1, 4°, first dash: the spouse, and the partner whose partnership counts as marriage."""

import datetime

from engine.experta_door import MATCH
from engine.joined_tests import AllOf, AnyOf, DoubtfulWhen, FoundOr, Holds, NotSo
from engine.named_tests import Aged, IsSo
from facts.case_file import Applicant, Marriage, Partnership, Sponsor
from facts.settings import Findings
from knowledge.declaring import BIRTHDAY, BORN, FILED, SPONSOR_BORN, circumstance, condition, known_as, older_than

_FOUND = Findings(person=MATCH.who, recognition=MATCH.recognition_found)


@circumstance(
    "marriage_undoubted",
    about="tie_undoubted",
    provision="pil-27",
    presumes=True,
    given=(
        Applicant(person=MATCH.who, relation="spouse"),
        Marriage(person=MATCH.who, validity_doubted=MATCH.doubted),
    ),
    asks=AllOf(DoubtfulWhen(IsSo("doubted"), "recognition")),
)
def marriage_undoubted() -> None:
    """Nobody doubts that the marriage is valid and recognised in Belgium."""


@circumstance(
    "partnership_undoubted",
    about="tie_undoubted",
    provision="pil-27",
    presumes=True,
    given=(
        Applicant(person=MATCH.who, relation="registered_partner"),
        Partnership(person=MATCH.who, validity_doubted=MATCH.doubted),
    ),
    asks=AllOf(DoubtfulWhen(IsSo("doubted"), "recognition")),
)
def partnership_undoubted() -> None:
    """Nobody doubts that the partnership is valid and recognised in Belgium."""


@condition(
    "recognition_of_marriage",
    id="recognition",
    routes=("spouse",),
    provision="pil-27",
    given=(known_as("tie_undoubted"), BORN, SPONSOR_BORN, Marriage(person=MATCH.who, date=MATCH.tied), _FOUND),
    asks=FoundOr(
        "recognition_found",
        AllOf(
            Holds("tie_undoubted"),
            DoubtfulWhen(NotSo(Aged(18, "birth", "tied")), "recognition"),
            DoubtfulWhen(NotSo(Aged(18, "sponsor_birth", "tied")), "recognition"),
        ),
    ),
)
def recognition_of_marriage() -> None:
    """The marriage is valid and recognised in Belgium; one concluded under 18 is for the authority to weigh."""


@condition(
    "recognition_of_partnership",
    id="recognition",
    routes=("equalled_partner", "registered_partner"),
    provision="pil-27",
    given=(known_as("tie_undoubted"), BORN, SPONSOR_BORN, Partnership(person=MATCH.who, date=MATCH.tied), _FOUND),
    asks=FoundOr(
        "recognition_found",
        AllOf(
            Holds("tie_undoubted"),
            DoubtfulWhen(NotSo(Aged(18, "birth", "tied")), "recognition"),
            DoubtfulWhen(NotSo(Aged(18, "sponsor_birth", "tied")), "recognition"),
        ),
    ),
)
def recognition_of_partnership() -> None:
    """The partnership is valid and recognised in Belgium; one concluded under 18 is for the authority to weigh."""


@condition(
    "minimum_age_of_spouses",
    id="minimum_age",
    routes=("spouse", "equalled_partner"),
    provision="aa-10-1-4-1",
    to=datetime.date(2025, 8, 17),
    given=(
        BORN,
        SPONSOR_BORN,
        FILED,
        BIRTHDAY,
        known_as("tie_before_arrival", "tie"),
        Sponsor(arrival_in_belgium=MATCH.arrival),
    ),
    asks=AnyOf(
        tie_before_arrival=AllOf(Holds("tie"), older_than(18, "birth"), older_than(18, "sponsor_birth")),
        both_over_21=AllOf(older_than(21, "birth"), older_than(21, "sponsor_birth")),
    ),
)
def minimum_age_of_spouses() -> None:
    """Both are over 21, or over 18 when their marriage or equivalent partnership is older than the sponsor's arrival."""


@condition(
    "living_together_of_couple",
    id="living_together",
    routes=("spouse", "equalled_partner"),
    provision="aa-10-1-4-1",
    given=(Applicant(person=MATCH.who, will_live_together=MATCH.together),),
    asks=IsSo("together"),
)
def living_together_of_couple() -> None:
    """The spouse or equivalent partner comes to live with the sponsor."""
