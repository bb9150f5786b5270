"""Consultations held without a terminal: lines in, what was said out."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from engine.changing import CaseTree, Change
from engine.consultation import Consultation, Start
from engine.consulted_case import consulted_case
from engine.consulting_screen import ConsultingScreen
from engine.conversation import Conversation, Kept
from engine.remembering import remembering
from engine.sections import Asked
from engine.standing_answers import Event
from engine.unbroken import UnbrokenConsole
from engine.written_case import written
from knowledge.offered import BASE
from tests.command import ROOT

REMEMBERING = remembering(BASE)
ON = "2025-01-10"
BEGIN = ("Rania", "spouse", "no")
"""Who applies, from an empty start: a wife."""


@dataclass
class Held:
    """A consultation that was held: how it ended, what stood on the screen, and what was kept."""

    ending: str
    screen: str
    events: list[Event]
    consultation: Consultation

    @property
    def case(self) -> str:
        """The case file of it."""
        return consulted_case(self.consultation)


def held(
    lines: Iterable[str], case: str = "", events: Iterable[Event] = (), *, plain: bool = False, language: str = "en"
) -> Held:
    """The consultation with these lines typed, from the text of a case file or from nothing, in a language."""
    kept = list(events)
    waiting = iter(lines)
    paper = io.StringIO()
    screen = ConsultingScreen(
        UnbrokenConsole(file=paper, width=80, highlight=False), BASE.speaking(language), plain=plain
    )
    conversation = Conversation(
        replace(_begun(case, language), events=tuple(kept)) if kept else _begun(case, language),
        Kept(kept.append, lambda _now, _remaining: "", "nowhere"),
        lambda _words: next(waiting, None),
        screen,
        who="a caseworker",
        now=lambda: "2025-01-10T09:30:00+01:00",
    )
    ending = conversation.run()
    return Held(ending, paper.getvalue(), kept, conversation.consultation)


@cache
def _begun(case: str, language: str) -> Consultation:
    """A consultation that begins with the case; what follows from that is worked out once."""
    base = REMEMBERING if language == "en" else remembering(BASE.speaking(language))
    return Consultation(base, Asked(ON, False, {}), Start(case, "a case"))


@cache
def without(example: str, *paths: str) -> str:
    """The text of an example in which nothing stands at the paths."""
    text = (ROOT / "docs" / "examples" / f"{example}.yaml").read_text(encoding="utf-8")
    tree = CaseTree(text, example, BASE.case_file, BASE.read_tree)
    return written(tree.read([Change(path, None) for path in paths]).node)
