"""Laws whose text this rule base does not hold: there every verdict is left to the authority."""

from engine.declaration import rule
from engine.experta_door import MATCH
from facts.case_file import Applicant
from facts.conclusions import Verdict


@rule(
    "verdict_law_not_at_hand",
    layer="verdict",
    provision="convention-verdict",
    given=(Applicant(person=MATCH.who),),
    concludes=Verdict(of=MATCH.who, verdict="left_to_authority"),
)
def verdict_law_not_at_hand() -> None:
    """The law that governs this application is not in this rule base, so the authority must say."""
