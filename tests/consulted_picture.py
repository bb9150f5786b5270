"""The picture of a consultation in the documentation: ``python -m tests.consulted_picture`` draws it anew.

With the two letters of another language and a file, it is drawn in that language there.
"""

import io
import sys
from pathlib import Path

from engine.consultation import Consultation, Start
from engine.consulting_screen import ConsultingScreen
from engine.conversation import Conversation, Kept
from engine.remembering import remembering
from engine.sections import Asked
from engine.unbroken import UnbrokenConsole
from knowledge.offered import BASE
from tests.command import ROOT

PICTURE = ROOT / "docs" / "pictures" / "consult.svg"
TYPED = ("Rania", "1", "no", "15/6/2024", "1", "why", "3/4/2024", "4 maart 2024", "so far")


def drawn(language: str) -> str:
    """The consultation in the language, as SVG."""
    base = remembering(BASE.speaking(language))
    console = UnbrokenConsole(file=io.StringIO(), width=80, record=True, highlight=False, color_system="truecolor")
    lines = iter(TYPED)
    Conversation(
        Consultation(base, Asked("2024-12-01", False, {}), Start("", "consultation")),
        Kept(lambda _event: None, lambda _now, _remaining: "", "consultation"),
        lambda _words: next(lines, None),
        ConsultingScreen(console, base, plain=False),
        who="a caseworker",
        now=lambda: "2024-12-01T09:30:00+01:00",
        echo=True,
    ).run()
    return console.export_svg(title="article10 consult")


if __name__ == "__main__":
    language, place = (sys.argv[1], Path(sys.argv[2])) if len(sys.argv) > 2 else ("en", PICTURE)
    place.write_text(drawn(language), encoding="utf-8")
