"""Ten families consulted from an empty start, each answered from its case file.

``python -m tests.families_consulted`` prints the table of how much is asked of each.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from engine.consultation import Consultation, Start
from engine.consulting_screen import ConsultingScreen
from engine.conversation import Conversation, Kept
from engine.reading import CaseText
from engine.remembering import remembering
from engine.sections import Asked
from engine.unbroken import UnbrokenConsole
from knowledge.offered import BASE
from tests.answering import UNKNOWN, Answering
from tests.families import EXAMPLES
from tests.question_counts import fields_of

ON = "2024-12-01"
FAMILIES = (
    "adult-daughter-with-a-disability",
    "brother-of-a-refugee",
    "child-without-any-paper",
    "husband-of-a-woman-with-unlimited-stay",
    "parents-of-girl-who-turned-eighteen",
    "refugee-wife-two-children",
    "refugee-wife-under-the-act-of-2025",
    "registered-partners-who-met-abroad",
    "son-whose-mother-has-not-consented",
    "stateless-sponsor",
)


@dataclass
class Held:
    """A consultation held from the first question to the last: what was typed, how it ended, and where it stands then."""

    typed: list[str]
    ending: str
    consultation: Consultation
    persons: dict[str, str]
    """The ids of the case file by those of the consultation."""

    @property
    def verdicts(self) -> dict[str, str]:
        """The verdict of each person by the ids of the case file."""
        return {self.persons[person]: verdict for person, verdict in self.consultation.verdicts.items()}


def example(family: str) -> CaseText:
    """The case file of the family."""
    return BASE.read(EXAMPLES / f"{family}.yaml")


def held(family: str, language: str = "en", also: Callable[[str, str], None] = lambda question, typed: None) -> Held:
    """The family's consultation in the language; ``also`` hears each question and what is typed at it."""
    answering = Answering(example(family), language)
    base = remembering(BASE.speaking(language))
    typed: list[str] = []

    def answer(_words: object) -> str | None:
        now = conversation.consultation
        if now.question is None:
            return None
        typed.append(answering.typed(now, now.question))
        also(conversation.question_text(now.question), typed[-1])
        return typed[-1]

    conversation = Conversation(
        Consultation(base, Asked(ON, False, {}), Start("", "consultation")),
        Kept(lambda _event: None, lambda _now, _remaining: "", "nowhere"),
        answer,
        ConsultingScreen(UnbrokenConsole(file=io.StringIO(), width=80), base, plain=True),
        who="a caseworker",
        now=lambda: f"{ON}T09:30:00+01:00",
    )
    ending = conversation.run()
    return Held(typed, ending, conversation.consultation, answering.ids(conversation.consultation))


def row(family: str, told: Held) -> str:
    """The family's row of the table: its persons, the questions asked, those answered "unknown", the values of its file."""
    full = example(family)
    persons = len(full.node.fields["applicants"])
    return f"| {family} | {persons} | {len(told.typed)} | {told.typed.count(UNKNOWN)} | {fields_of(full)} |"


def table() -> str:
    """The table as Markdown."""
    lines = [
        "| family | applicants | questions | of them answered unknown | values in its case file |",
        "|---|--:|--:|--:|--:|",
    ]
    return "\n".join([*lines, *(row(family, held(family)) for family in FAMILIES)])


if __name__ == "__main__":
    print(table())
