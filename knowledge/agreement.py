"""When the facts leave more than one law possible: what the laws agree on is firm, what they differ on is open."""

from engine.declaration import rule
from engine.experta_door import MATCH, NOT
from engine.named_tests import Single
from engine.view import View
from facts.conclusions import Disagreement, Verdict
from facts.settings import UnderLaw


class Differ(Single):
    """The two values are not the same."""

    def __init__(self, one: str, other: str) -> None:
        self.variables = (one, other)

    def settled(self, view: View) -> bool | None:
        return bool(view[self.variables[0]] != view[self.variables[1]])


@rule(
    "laws_differ",
    layer="circumstance",
    provision="convention-verdict",
    given=(
        UnderLaw(person=MATCH.who, law=MATCH.law, verdict=MATCH.verdict),
        UnderLaw(person=MATCH.who, law=MATCH.other_law, verdict=MATCH.other_verdict),
    ),
    asks=Differ("verdict", "other_verdict"),
    concludes=Disagreement(of=MATCH.who),
)
def laws_differ() -> None:
    """Two laws that may govern the case give different verdicts."""


@rule(
    "verdict_laws_agree",
    layer="verdict",
    provision="convention-verdict",
    given=(UnderLaw(person=MATCH.who, verdict=MATCH.verdict), NOT(Disagreement(of=MATCH.who))),
    concludes=Verdict(of=MATCH.who, verdict=MATCH.verdict),
)
def verdict_laws_agree() -> None:
    """A verdict on which every law that may govern agrees is firm."""


@rule(
    "verdict_laws_differ",
    layer="verdict",
    provision="convention-verdict",
    given=(Disagreement(of=MATCH.who), UnderLaw(person=MATCH.who, waits_for="fact")),
    concludes=Verdict(of=MATCH.who, verdict="undetermined"),
)
def verdict_laws_differ() -> None:
    """While a fact is missing that says which law governs, and the laws differ, the case is undetermined."""


@rule(
    "verdict_laws_differ_for_a_person",
    layer="verdict",
    provision="convention-verdict",
    given=(Disagreement(of=MATCH.who), UnderLaw(person=MATCH.who, waits_for="person")),
    concludes=Verdict(of=MATCH.who, verdict="left_to_authority"),
)
def verdict_laws_differ_for_a_person() -> None:
    """While only a person can say which law governs, and the laws differ, the case is left to the authority."""
