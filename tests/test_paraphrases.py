"""What provisions and readings say: the same sentence, with the same numbers, in English, Dutch and French."""

import os
import re
import subprocess
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from engine.paraphrases import Paraphrases
from engine.provisions import Paraphrase
from engine.sections import Asked
from knowledge import content as digests
from knowledge import law
from knowledge.offered import BASE
from knowledge.readings import told_readings
from knowledge.sources import PARAPHRASES, SOURCES
from tests.command import ROOT, article10
from tests.families import EXAMPLES

OTHERS = tuple(language for language in law.LANGUAGES if language != "en")
FOLDER = ROOT / "knowledge" / "paraphrases"
FAMILY = EXAMPLES / "refugee-wife-two-children.yaml"
CASE_OF_FEW_FACTS = EXAMPLES / "hardly-any-facts.yaml"
ENTRY = re.compile(r"^([a-z][a-zA-Z0-9_-]*) = (.+)$")
DIGITS = re.compile("[0-9]+")
ABBREVIATIONS = re.compile(r"\b(?:art|al)\.")
HIGH_MARKS = re.compile(r"(?<!\u00a0)[:;?!»]|«(?!\u00a0)")
"""What French sets off by a space that keeps the line together."""


def _of_provisions() -> dict[str, str]:
    """The English sentence of every version by its key, in the order of the sources."""
    return {one.says.key: one.says.english for provision in SOURCES.provisions.values() for one in provision.versions}


def _of_readings() -> dict[str, str]:
    """The English sentences of every reading by their keys, in the order of the readings."""
    said = {}
    for reading in told_readings(law.ENGLISH):
        if reading["default"]:
            said[f"reading-{reading['about']}-default"] = reading["default"]
        said[f"reading-{reading['name']}-says"] = reading["says"]
        said[f"reading-{reading['name']}-whose"] = reading["whose"]
    return said


def _caveats() -> dict[str, str]:
    """The English caveats by their keys, in the order of the sources."""
    versions = [one for provision in SOURCES.provisions.values() for one in provision.versions]
    return {one.caveat.key: one.caveat.english for one in versions if one.caveat}


CAVEATS = _caveats()
ENGLISH = _of_provisions() | _of_readings() | CAVEATS


@cache
def _catalogue(language: str) -> dict[str, str]:
    lines = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if line and not line.startswith("#")]
    found = [entry.groups() for line in entries if (entry := ENTRY.match(line))]
    assert len(found) == len(entries), "an entry is one line: key = sentence"
    assert len(dict(found)) == len(found), "a key stands twice"
    return dict(found)


# ---- the catalogues ----


def test_every_language_of_the_rule_base_but_english_has_its_paraphrases_and_no_other_has() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(OTHERS)


@pytest.mark.parametrize("language", OTHERS)
def test_everything_said_in_english_is_said_in_the_language_in_the_same_order_and_nothing_else(language: str) -> None:
    assert list(_catalogue(language)) == list(ENGLISH)


def _sections(path: Path) -> list[str]:
    """The comments that head the sections, with the first key under each."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [f"{one[3:]}: {two.partition(' =')[0]}" for one, two in pairwise(lines) if one[:3] == "## "]


@pytest.mark.parametrize("language", OTHERS)
def test_the_sections_are_those_of_the_sources(language: str) -> None:
    text = (ROOT / "knowledge" / "sources.yaml").read_text(encoding="utf-8")
    heads = re.findall(r"^  # ---- (.+) ----\n  ([a-z0-9-]+):$", text, re.MULTILINE)
    told = [
        section
        for section in _sections(FOLDER / f"{language}.ftl")
        if not section.startswith(("Readings: ", "Caveats: "))
    ]
    assert told == [f"{title}: says-{first}" for title, first in heads]


@pytest.mark.parametrize("language", OTHERS)
def test_a_paraphrase_has_the_same_numbers_as_the_english_one(language: str) -> None:
    differing = {
        key: (DIGITS.findall(ENGLISH[key]), DIGITS.findall(text))
        for key, text in _catalogue(language).items()
        if sorted(DIGITS.findall(ENGLISH[key])) != sorted(DIGITS.findall(text))
    }
    assert not differing


@pytest.mark.parametrize("language", OTHERS)
def test_sentences_are_one_in_the_language_only_where_they_are_one_in_english(language: str) -> None:
    meant: dict[str, set[str]] = {}
    for key, text in _catalogue(language).items():
        meant.setdefault(text, set()).add(ENGLISH[key])
    assert {text: said for text, said in meant.items() if len(said) > 1} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_a_paraphrase_is_one_sentence_and_whose_a_reading_is_is_none(language: str) -> None:
    for key, text in _catalogue(language).items():
        if key.endswith("-whose"):
            assert not text.endswith("."), key
            continue
        if key in CAVEATS:
            assert re.fullmatch(r"[A-ZÀÉ0-9].*[^.!?]\.", text), key
            continue
        said = ABBREVIATIONS.sub("", text)
        assert re.fullmatch(r"[A-ZÀÉ0-9].*[^.!?]\.", said), key
        assert not re.search(r"[.!?]\s+\S", said), key


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_only_reported_or_taken_to_be_so_keeps_its_doubt(language: str) -> None:
    doubted = {
        "nl": {"reported": ("naar verluidt", "gemeld"), "taken to": ("Er wordt aangenomen", "wordt geacht")},
        "fr": {"reported": ("rapporté",), "taken to": ("On suppose", "est censé")},
    }[language]
    for key, text in _catalogue(language).items():
        for sign, words in doubted.items():
            if re.search(rf"\b(is|are) {sign}\b", ENGLISH[key]):
                assert any(word in text for word in words), key


def test_french_sets_its_high_marks_off_by_a_space_that_does_not_break() -> None:
    assert {key: text for key, text in _catalogue("fr").items() if HIGH_MARKS.search(text)} == {}
    assert not [key for key, text in _catalogue("fr").items() if "\u2019" in text]


# ---- how they are handed over ----


def test_a_version_that_says_something_else_has_its_first_day_in_the_key() -> None:
    first, second, third = SOURCES.provisions["aa-10-1-4"].versions
    assert first.says.key == "says-aa-10-1-4"
    assert second.says.key == third.says.key == "says-aa-10-1-4-from-2024-09-01"
    assert second.says.english == third.says.english != first.says.english


def test_a_caveat_that_several_versions_have_stands_once_by_the_first_of_them() -> None:
    carried_over = CAVEATS["caveat-aa-10-1-4-from-2025-08-18"]
    versions = [one for provision in SOURCES.provisions.values() for one in provision.versions if one.caveat]
    keys = {one.caveat.key for one in versions if one.caveat and one.caveat.english == carried_over}
    assert keys == {"caveat-aa-10-1-4-from-2025-08-18"}
    assert len(set(CAVEATS.values())) == len(CAVEATS) < len(versions)


@pytest.mark.parametrize("language", law.LANGUAGES)
def test_a_result_and_a_rule_tell_a_caveat_in_the_language(language: str) -> None:
    base = BASE.speaking(language)
    path = EXAMPLES / "refugee-wife-under-the-act-of-2025.yaml"
    told = {PARAPHRASES.told(key, language) or english for key, english in CAVEATS.items()}
    of_result = set(_caveats_in(base.assess(path, Asked("2025-12-01", False, {}))))
    of_rules = set(_caveats_in([rule["says"] for rule in base.rules()]))
    assert of_result and of_result <= told
    assert of_rules and of_rules <= told


def _caveats_in(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["caveat"]] if "caveat" in value else []
        return own + [text for inner in value.values() for text in _caveats_in(inner)]
    return [text for inner in value for text in _caveats_in(inner)] if isinstance(value, list) else []


def test_a_language_without_a_catalogue_or_without_the_sentence_tells_the_english_one(tmp_path: Path) -> None:
    (tmp_path / "fr.ftl").write_text("says-one = Une phrase\u00a0: la voici.\n", encoding="utf-8")
    told = Paraphrases(tmp_path).told
    assert Paraphrase("A sentence.", "says-one", told).in_("fr") == "Une phrase\u00a0: la voici."
    assert Paraphrase("A sentence.", "says-two", told).in_("fr") == "A sentence."
    assert Paraphrase("A sentence.", "says-one", told).in_("nl") == "A sentence."
    assert Paraphrase("A sentence.", "says-one", told).in_("en") == "A sentence."


@pytest.mark.parametrize("language", law.LANGUAGES)
def test_a_catalogue_is_opened_only_when_its_language_asks_for_a_sentence(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    read = Path.read_text
    monkeypatch.setattr(Path, "read_text", lambda self, *a, **k: (opened.append(self.name), read(self, *a, **k))[1])
    told = Paraphrases(FOLDER).told
    sentence = Paraphrase("A person.", "says-aa-10-1-4", told)
    assert opened == []
    sentence.in_(language)
    sentence.in_(language)
    assert opened == ([] if language == "en" else [f"{language}.ftl"])


OPENED = """
import sys
sys.addaudithook(lambda event, found: event == "open" and "paraphrases" in str(found[0]) and print(found[0], file=sys.stderr))
sys.argv = ["article10", *sys.argv[1:]]
from knowledge.__main__ import main
main()
"""


@pytest.mark.parametrize("language", law.LANGUAGES)
def test_a_command_that_tells_no_digest_opens_the_paraphrases_of_its_own_language_alone(language: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", OPENED, "why", FAMILY, "rania", "--lang", language],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    opened = [line for line in told.stderr.splitlines() if line.endswith(".ftl")]
    assert [Path(line).name for line in opened] == ([] if language == "en" else [f"{language}.ftl"])


def test_the_digest_of_the_sources_covers_the_paraphrases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "knowledge"
    (folder / "paraphrases").mkdir(parents=True)
    catalogue = folder / "paraphrases" / "nl.ftl"
    places = tuple((folder, pattern) for _, pattern in digests.PARTS["sources"])
    monkeypatch.setattr(digests, "PARTS", {"sources": places})
    catalogue.write_text("says-one = Een zin.\n", encoding="utf-8")
    before = digests.content()["sources"]
    catalogue.write_text("says-one = Een andere zin.\n", encoding="utf-8")
    assert digests.content()["sources"] != before


# ---- what a reader meets ----


def _said_in(value: Any) -> list[str]:
    """Every paraphrase of a provision that a result tells."""
    if isinstance(value, dict):
        own = [value["says"]] if isinstance(value.get("says"), str) else []
        return own + [text for inner in value.values() for text in _said_in(inner)]
    return [text for inner in value for text in _said_in(inner)] if isinstance(value, list) else []


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_result_tells_no_english_paraphrase(path: Path, language: str) -> None:
    base = BASE.speaking(language)
    said = _said_in(base.assess(path, Asked("2024-12-01", False, {})))
    assert said
    assert not set(said) & set(ENGLISH.values())
    assert set(said) <= set(_catalogue(language).values())


@pytest.mark.parametrize("language", OTHERS)
def test_the_rules_and_the_readings_tell_no_english_paraphrase(language: str) -> None:
    base = BASE.speaking(language)
    of_rules = _said_in([rule["says"] for rule in base.rules()])
    of_readings = [one[field] for one in base.tell_readings() for field in ("says", "whose", "default") if one[field]]
    assert set(of_rules + of_readings) <= set(_catalogue(language).values())
    english = {one for one in ENGLISH.values() if one.endswith(".")}
    assert not set(of_rules + of_readings) & english


@pytest.mark.parametrize(
    "asked",
    [
        ("why", FAMILY, "rania"),
        ("why", FAMILY, "rania", "--format", "json"),
        ("assess", FAMILY, "--format", "json"),
        ("reasons", FAMILY),
        ("readings",),
        ("rules", "route_spouse"),
    ],
    ids=lambda asked: " ".join(asked[:1] + asked[2:]),
)
@pytest.mark.parametrize("language", OTHERS)
def test_what_a_command_prints_has_no_english_paraphrase(asked: tuple[str, ...], language: str) -> None:
    told = article10(*asked, "--lang", language, COLUMNS="500")
    assert (told.returncode, told.stderr) == (0, "")
    printed = " ".join(told.stdout.split())
    assert printed
    assert not [sentence for sentence in ENGLISH.values() if sentence.endswith(".") and sentence in printed]


def test_why_a_question_is_asked_is_told_with_the_sentence_of_the_provision_in_french(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "knowledge", "consult", CASE_OF_FEW_FACTS, "--on", "2025-01-10", "--lang", "fr"],
        input="15/3/2024\nwhy\nquit\n",
        cwd=ROOT,
        env={**os.environ, "ARTICLE10_HOME": str(tmp_path), "PYTHONIOENCODING": "utf-8", "COLUMNS": "80"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    said = PARAPHRASES.told("says-aa-10-2-al2", "fr")
    assert " ".join(said.split()) in " ".join(told.stdout.split())


def test_the_readings_are_listed_in_french_on_80_columns() -> None:
    told = article10("readings", "--lang", "fr", COLUMNS="80").stdout
    assert "Conseil d'État, arrêt 255.380" in told
    assert "Immigration Office" not in told
    assert max(map(len, told.splitlines())) <= 80


def test_the_catalogues_are_those_that_the_rule_base_reads() -> None:
    assert PARAPHRASES.told("says-aa-10-1-5-b", "nl") == _catalogue("nl")["says-aa-10-1-5-b"]
