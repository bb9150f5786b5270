"""What a sentence reads like in each language: its spaces, its articles and prepositions, its words for names."""

import io
from pathlib import Path

import pytest
from rich.table import Table
from rich.text import Text

from engine.screen import drawn
from engine.unbroken import UnbrokenConsole
from engine.wording import Wording
from knowledge.offered import BASE
from tests.command import article10
from tests.families import EXAMPLES

FRENCH, DUTCH, ENGLISH = (BASE.speaking(language).wording for language in ("fr", "nl", "en"))
FAMILY = EXAMPLES / "refugee-wife-two-children.yaml"


# ---- spaces that may not be broken ----


def _catalogue(tmp_path: Path, text: str) -> Wording:
    path = tmp_path / "fr.ftl"
    path.write_text(text, encoding="utf-8")
    return Wording("fr_BE", path)


def test_a_sentence_keeps_its_no_break_spaces_and_loses_its_line_ends(tmp_path: Path) -> None:
    wording = _catalogue(tmp_path, "told = Il manque\u00a0:\n    { $amount }\n    par mois\n")
    assert (
        wording.sentence("told", {"amount": "2\u202f131,28\u00a0€"}) == "Il manque\u00a0: 2\u202f131,28\u00a0€ par mois"
    )


@pytest.mark.parametrize("width", range(6, 40))
def test_a_line_is_not_broken_at_a_no_break_space(width: int) -> None:
    paper = io.StringIO()
    console = UnbrokenConsole(file=paper, width=width)
    table = Table.grid()
    table.add_row(Text("Le revenu\u00a0: 2\u202f131,28\u00a0€ par mois\u00a0; il manque 131\u00a0€"))
    console.print(table)
    console.print(Text("Le revenu\u00a0: 2\u202f131,28\u00a0€ par mois"))
    words = {"revenu\u00a0:", "2\u202f131,28\u00a0€", "mois\u00a0;", "131\u00a0€"}
    told = paper.getvalue()
    assert not {word for word in words if len(word) <= width and word not in told}
    assert not set(told) & {"\ue000", "\ue001"}


def test_no_line_of_a_french_screen_begins_with_a_sign_that_belongs_to_the_line_before() -> None:
    told = article10("assess", FAMILY, "--trace", "none", "--lang", "fr", COLUMNS="80").stdout
    lines = [line.strip(" │") for line in told.splitlines()]
    assert [line for line in lines if line[:1] in (":", ";", "!", "»")] == []


def test_json_keeps_the_no_break_spaces_of_french() -> None:
    told = article10("assess", FAMILY, "--format", "json", "--lang", "fr").stdout
    assert "\u00a0: " in told


def test_a_text_for_a_file_is_not_broken_at_a_no_break_space() -> None:
    told = drawn(lambda console: console.print(Text("mot " * 23 + "2\u202f131,28\u00a0€")))
    assert "2\u202f131,28\u00a0€" in told
