"""What a sentence reads like in each language: its spaces, its articles and prepositions, its words for names."""

import io
import re
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


# ---- elision in French ----


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Karim", "de Karim"),
        ("Amira", "d'Amira"),
        ("Élise", "d'Élise"),
        ("Œdipe", "d'Œdipe"),
        ("Yasmine", "de Yasmine"),
        ("Yves", "d'Yves"),
        ("Hassan", "de Hassan"),
        ("أميرة", "de أميرة"),
    ],
)
def test_french_joins_de_to_a_name_that_begins_with_a_vowel(name: str, told: str) -> None:
    sentence = FRENCH.sentence("marriage_undoubted-not_met", {"who": "a"}, {"a": name})
    assert sentence == f"Le mariage {told} n'est pas reconnu."


def test_french_joins_que_and_lorsque_to_what_follows() -> None:
    names = {"a": "Amira", "sponsor": "Ibrahim"}
    arguments = {"who": "a", "sponsor": "sponsor", "birth_age": "17", "applied": "le jour", "filed": "le jour"}
    told = FRENCH.sentence("minority_of_child_by_the_act-met", arguments, names, way="applied")
    assert "lorsqu'Ibrahim a demandé" in told
    told = FRENCH.sentence("monogamy-not_met", arguments, names)
    assert "conjoint d'Ibrahim" in told
    assert "de sorte qu'Amira" in told
    assert FRENCH.phrase("ground-presumption", text="aucune décision n'existe") == "présumé qu'aucune décision n'existe"


def test_no_french_sentence_puts_a_name_after_a_word_that_is_elided() -> None:
    names = r"\$(who|sponsor|partner|tied|by|name|whose|custody|authority|holders|dependent_on|text)\b"
    before = re.compile(r"(?<![\w'])(de|que|lorsque|puisque|jusque|le|la|se|ne) \{ ?" + names)
    for path in FRENCH.catalogues:
        found = [found[0] for found in before.finditer(path.read_text(encoding="utf-8"))]
        assert found == [], path
