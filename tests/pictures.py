"""The pictures of the documentation: a family assessed, and a consultation.

``python -m tests.pictures LANGUAGE FILE.svg`` draws the consultation in another language.
"""

import html
import io
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from engine.consultation import Consultation, Start
from engine.consulting_screen import ConsultingScreen
from engine.conversation import Conversation, Kept
from engine.remembering import remembering
from engine.sections import Asked
from engine.unbroken import UnbrokenConsole
from knowledge.offered import BASE
from tests.command import ROOT, article10

FOLDER = ROOT / "docs" / "pictures"
ON = "2024-12-01"
TYPED = ("Rania", "1", "no", "15/6/2024", "1", "why", "3/4/2024", "4 maart 2024", "so far")


def assessed() -> str:
    """A family assessed, as SVG."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "assess.svg"
        done = article10(
            *(
                "assess",
                "young-couple-married-before-arrival.yaml",
                "--on",
                ON,
                "--trace",
                "none",
                "--picture",
                picture,
            ),
            cwd=ROOT / "docs" / "examples",
            COLUMNS="110",
        )
        assert done.returncode == 0, done.stderr
        return picture.read_text(encoding="utf-8")


def consulted(language: str = "en") -> str:
    """A consultation in the language, as SVG."""
    base = remembering(BASE.speaking(language))
    console = UnbrokenConsole(file=io.StringIO(), width=80, record=True, highlight=False, color_system="truecolor")
    lines = iter(TYPED)
    Conversation(
        Consultation(base, Asked(ON, False, {}), Start("", "consultation")),
        Kept(lambda _event: None, lambda _now, _remaining: "", "consultation"),
        lambda _words: next(lines, None),
        ConsultingScreen(console, base, plain=False),
        who="a caseworker",
        now=lambda: f"{ON}T09:30:00+01:00",
        echo=True,
    ).run()
    return console.export_svg(title="article10 consult")


PICTURES: dict[str, Callable[[], str]] = {"assess.svg": assessed, "consult.svg": consulted}


def said(picture: str) -> list[str]:
    """The texts that stand in a picture; how they are drawn is left to rich."""
    return [html.unescape(text).strip() for text in re.findall(r"<text[^>]*>([^<]*)</text>", picture)]


def renew() -> None:
    """Draw the pictures anew where they say something else."""
    for name, draw in PICTURES.items():
        file, picture = FOLDER / name, draw()
        if not file.is_file() or said(picture) != said(file.read_text(encoding="utf-8")):
            file.write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(consulted(sys.argv[1]), encoding="utf-8")
