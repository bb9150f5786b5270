"""Article 12bis, §§ 2, 5 and 6, and the circular of 17 June 2009: the ladder by which a family tie is proved.

Official papers first; where they really cannot be had, other valid proof; failing that, interviews or a DNA test.
"""

from engine.declaration import rule
from engine.experta_door import AS, MATCH
from engine.joined_tests import AllOf, Always, AnyOf, Awaited, FoundOr, Holds, IsOpen, LeftTo, NotSo, When
from engine.list_tests import HasEntry, Includes, Names
from engine.named_tests import IsAmong, IsNotSo, NamedTest, one_of
from facts.case_file import Applicant, Proof
from facts.conclusions import CATEGORIES, OWN_RIGHT_ROUTES, Tie, TieStep
from facts.settings import Findings
from knowledge.declaring import circumstance, condition, known_as
from knowledge.lists import ACCEPTED_CAUSES, PROOFS_OF_DESCENT, PROOFS_OF_MARRIAGE, PROOFS_OF_PARTNERSHIP

_DESCENT = ("child", "child_of_partner", "parent")
_PAPERS = Applicant(person=MATCH.who, documents=MATCH.documents)
_TIE = Tie(of=MATCH.who, tie=MATCH.tie, paper=MATCH.paper)


# Which tie, and its official paper


@rule(
    "tie_of_marriage",
    layer="circumstance",
    provision="aa-12bis-2-al1",
    given=(Applicant(person=MATCH.who, relation="spouse"),),
    concludes=Tie(of=MATCH.who, tie="marriage", paper="marriage_certificate"),
)
def tie_of_marriage() -> None:
    """A marriage is proved by its certificate."""


@rule(
    "tie_of_partnership",
    layer="circumstance",
    provision="aa-12bis-2-al1",
    given=(Applicant(person=MATCH.who, relation="registered_partner"),),
    concludes=Tie(of=MATCH.who, tie="partnership", paper="registered_partnership_certificate"),
)
def tie_of_partnership() -> None:
    """A registered partnership is proved by its certificate."""


@rule(
    "tie_of_descent",
    layer="circumstance",
    provision="aa-12bis-2-al1",
    given=(Applicant(person=MATCH.who, relation=one_of(*_DESCENT)),),
    concludes=Tie(of=MATCH.who, tie="filiation", paper="birth_certificate"),
)
def tie_of_descent() -> None:
    """Descent is proved by a birth certificate."""


@circumstance("official_paper", provision="aa-12bis-2-al2", given=(_TIE, _PAPERS), asks=Names("documents", "paper"))
def official_paper() -> None:
    """The official paper of the tie is in the file."""


@circumstance(
    "paper_cannot_be_had",
    provision="circular-2009-06-17",
    given=(_TIE, Proof(person=MATCH.who, cannot_obtain=MATCH.cannot_obtain)),
    asks=Names("cannot_obtain", "paper"),
)
def paper_cannot_be_had() -> None:
    """It is stated that the official paper cannot be obtained."""


@circumstance(
    "inability_real_and_objective",
    provision="circular-2009-06-17",
    given=(_TIE, Proof(person=MATCH.who, causes=MATCH.causes, by_own_choice=MATCH.own_choice)),
    asks=AllOf(
        not_by_own_choice=IsNotSo("own_choice"),
        cause=AnyOf(
            accepted=Includes("causes", *ACCEPTED_CAUSES),
            other=AllOf(Includes("causes", "other"), LeftTo("inability")),
        ),
    ),
)
def inability_real_and_objective() -> None:
    """The paper cannot be had for a reason that is real, objective and outside the applicant's will."""


@circumstance(
    "other_proof_of_marriage",
    about="other_proof",
    provision="aa-12bis-6-al1",
    given=(Tie(of=MATCH.who, tie="marriage"), _PAPERS),
    asks=HasEntry("documents", "kind", *PROOFS_OF_MARRIAGE),
)
def other_proof_of_marriage() -> None:
    """Another proof of the marriage is in the file."""


@circumstance(
    "other_proof_of_partnership",
    about="other_proof",
    provision="aa-12bis-6-al1",
    given=(Tie(of=MATCH.who, tie="partnership"), _PAPERS),
    asks=HasEntry("documents", "kind", *PROOFS_OF_PARTNERSHIP),
)
def other_proof_of_partnership() -> None:
    """Another proof of the partnership is in the file."""


@circumstance(
    "other_proof_of_descent",
    about="other_proof",
    provision="circular-2009-06-17-proofs",
    given=(Tie(of=MATCH.who, tie="filiation"), _PAPERS),
    asks=HasEntry("documents", "kind", *PROOFS_OF_DESCENT),
)
def other_proof_of_descent() -> None:
    """Another proof of descent is in the file."""


@circumstance(
    "other_proof_is_a_right",
    provision="aa-12bis-5",
    given=(
        Tie(of=MATCH.who, tie=AS.tie << one_of("marriage", "filiation")),
        known_as("sponsor_protected"),
        known_as("tie_before_entry"),
    ),
    asks=AllOf(Holds("sponsor_protected"), Holds("tie_before_entry")),
)
def other_proof_is_a_right() -> None:
    """Other valid proof must be taken into account for kin and spouses of a protected sponsor tied before the entry."""


@circumstance(
    "other_proof_of_partnership_is_no_right",
    about="other_proof_is_a_right",
    provision="aa-12bis-5",
    given=(Tie(of=MATCH.who, tie="partnership"),),
    asks=Always(False),
)
def other_proof_of_partnership_is_no_right() -> None:
    """The duty names kinship and marriage alone; other proof of a registered partnership may be taken, not must."""


# The ladder

_LADDER = (
    _TIE,
    known_as("official_paper", "official"),
    known_as("paper_cannot_be_had", "unobtainable"),
    known_as("inability_real_and_objective", "inability"),
    known_as("other_proof", "other"),
)
_UNABLE = AllOf(NotSo(Holds("official")), Holds("unobtainable"), Holds("inability"))


def _step(step: str) -> TieStep:
    return TieStep(of=MATCH.who, tie=MATCH.tie, step=step)


@rule(
    "step_official_documents",
    layer="proof",
    provision="aa-12bis-2-al2",
    given=_LADDER,
    asks=Holds("official"),
    concludes=_step("official_documents"),
)
def step_official_documents() -> None:
    """The tie is proved by its official paper."""


@rule(
    "step_official_documents_required",
    layer="proof",
    provision="circular-2009-06-17",
    given=_LADDER,
    asks=AllOf(
        NotSo(Holds("official")),
        AnyOf(
            IsOpen("unobtainable"),
            NotSo(Holds("unobtainable")),
            AllOf(Holds("unobtainable"), NotSo(Holds("inability"))),
        ),
    ),
    concludes=_step("official_documents_required"),
)
def step_official_documents_required() -> None:
    """The official paper is not in the file, and no real and objective inability to obtain it is stated."""


@rule(
    "step_other_valid_proof_by_right",
    layer="proof",
    provision="aa-12bis-5",
    given=(*_LADDER, known_as("other_proof_is_a_right", "right")),
    asks=AllOf(_UNABLE, Holds("other"), Holds("right")),
    concludes=_step("other_valid_proof"),
)
def step_other_valid_proof_by_right() -> None:
    """Other valid proof is taken into account for family of a protected sponsor whose tie is older than the entry."""


@rule(
    "step_other_valid_proof_by_power",
    layer="proof",
    provision="aa-12bis-6-al1",
    given=(*_LADDER, known_as("other_proof_is_a_right", "right")),
    asks=AllOf(
        _UNABLE, Holds("other"), AnyOf(NotSo(Holds("right")), IsOpen("right"), IsOpen("right", for_a_person=True))
    ),
    concludes=_step("other_valid_proof"),
)
def step_other_valid_proof_by_power() -> None:
    """Other valid proof may be taken into account for any applicant who cannot prove the tie by official papers."""


@rule(
    "step_interview_or_dna",
    layer="proof",
    provision="aa-12bis-6-al2",
    given=_LADDER,
    asks=AllOf(_UNABLE, NotSo(Holds("other"))),
    concludes=_step("interview_or_dna"),
)
def step_interview_or_dna() -> None:
    """Failing other valid proof the authority may interview, inquire, or propose a supplementary analysis."""


@rule(
    "step_undetermined",
    layer="proof",
    provision="circular-2009-06-17",
    given=_LADDER,
    asks=AnyOf(IsOpen("official"), AllOf(NotSo(Holds("official")), Holds("unobtainable"), IsOpen("inability"))),
    concludes=_step("undetermined"),
)
def step_undetermined() -> None:
    """Which papers are in the file, or why one cannot be had, is not known."""


@rule(
    "step_left_to_authority",
    layer="proof",
    provision="circular-2009-06-17",
    given=_LADDER,
    asks=AllOf(NotSo(Holds("official")), Holds("unobtainable"), IsOpen("inability", for_a_person=True)),
    concludes=_step("left_to_authority"),
)
def step_left_to_authority() -> None:
    """Whether the stated reason is a real and objective inability is for the authority to find."""


# What it means for the condition

_FOUND = Findings(person=MATCH.who, family_tie=MATCH.tie_found)
_SHOWN = (
    known_as("official_paper", "official"),
    known_as("paper_cannot_be_had", "unobtainable"),
    known_as("inability_real_and_objective", "inability"),
    _PAPERS,
    _FOUND,
)
_COUPLES = ("spouse", "equalled_partner", "registered_partner")


def _otherwise(in_want_of_paper: NamedTest) -> FoundOr:
    """What a person has found; else the official paper; else, where it cannot be had, what may stand for it."""
    return FoundOr(
        "tie_found",
        AnyOf(
            official=Holds("official"),
            unable=When(AllOf(Holds("unobtainable"), Holds("inability")), in_want_of_paper, Awaited("documents")),
        ),
    )


@condition(
    "family_tie_of_couple",
    id="family_tie",
    routes=_COUPLES,
    provision="aa-12bis-2-al2",
    given=_SHOWN,
    asks=_otherwise(LeftTo("family_tie")),
)
def family_tie_of_couple() -> None:
    """The couple's tie is proved by its certificate; without it the value of other proof is the authority's to weigh."""


@condition(
    "family_tie_by_descent",
    id="family_tie",
    routes=tuple(category for category in CATEGORIES if category not in (*_COUPLES, *OWN_RIGHT_ROUTES)),
    provision="aa-12bis-2-al2",
    given=(*_SHOWN, Proof(person=MATCH.who, dna=MATCH.dna)),
    asks=_otherwise(
        When(
            IsAmong("dna", "confirms"),
            Always(True),
            When(IsAmong("dna", "excludes"), Always(False), LeftTo("family_tie")),
        )
    ),
)
def family_tie_by_descent() -> None:
    """Descent is proved by a birth certificate or, where none can be had, by what the authority accepts or a DNA test."""
