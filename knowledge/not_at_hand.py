"""Laws whose text this rule base does not hold: there every verdict is left to the authority."""

from engine.declaration import rule
from engine.experta_door import MATCH
from facts.case_file import Applicant
from facts.conclusions import Verdict
from knowledge.declaring import FILED


@rule(
    "verdict_law_not_at_hand",
    layer="verdict",
    provision="convention-verdict",
    given=(Applicant(person=MATCH.who), FILED),
    concludes=Verdict(of=MATCH.who, verdict="left_to_authority"),
)
def verdict_law_not_at_hand() -> None:
    """The text of the law that governs this application was not at hand, so the authority must say."""
