"""English, Dutch and French in step: the same keys with the same variables, the same conclusions, numbers and places."""

import ast as python
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer.main
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from engine.commands.language import language_of
from engine.conclusions import conclusions_of
from engine.errors import UnknownName
from engine.grounds import Grounds
from engine.languages import wanted
from engine.report import report_of
from engine.sections import Asked
from engine.shell import application
from engine.trace_document import document_of
from engine.vocabulary import Choice, Given, Group, ListOf, case_file_name
from facts.case_file import CaseFile
from facts.settings import READINGS
from knowledge import law
from knowledge.offered import BASE
from knowledge.sources import SOURCES
from tests.command import article10
from tests.families import EXAMPLES
from tests.worded import refused

LANGUAGES = law.LANGUAGES
OTHERS = tuple(language for language in LANGUAGES if language != "en")
FLOORS = tuple(folder.parent.name for folder in law.WORDINGS)
FOLDERS = dict(zip(FLOORS, law.WORDINGS, strict=True))
PATHS = sorted(EXAMPLES.glob("*.yaml"))
FAMILY = EXAMPLES / "refugee-wife-two-children.yaml"
ASKED = Asked("2024-12-01", False, {})
OF_ONE_LANGUAGE = ("text", "cited", "says", "caveat", "title", "by", "ended_by", "question")
"""The fields of a result that are told in its language."""
FREELY_SELECTED = {"is", "way"}
"""Selectors that a language uses or leaves, as its grammar and its citations ask."""


# ---- the catalogues ----


class _Said(Visitor):  # type: ignore[misc]  # fluent ships no types
    """The variables that a message tells, and the variants that it names."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.variants: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # named by fluent
        self.variables.add(node.id.name)

    def visit_Variant(self, node: ast.Variant) -> None:  # noqa: N802  # named by fluent
        if isinstance(node.key, ast.Identifier):
            self.variants.add(node.key.name)
        self.generic_visit(node)


def _messages(path: Path) -> dict[str, ast.Message]:
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk, f"{path}: {junk[0]}"
    found: dict[str, ast.Message] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{path}: {entry.id.name} stands twice"
            found[entry.id.name] = entry
    return found


@cache
def _catalogue(floor: str, language: str) -> dict[str, ast.Message]:
    return _messages(FOLDERS[floor] / f"{language}.ftl")


def _said(message: ast.Message) -> _Said:
    said = _Said()
    said.visit(message)
    return said


def _variables(message: ast.Message) -> set[str]:
    return _said(message).variables - FREELY_SELECTED


def _named_variants(message: ast.Message) -> set[str]:
    """The values of the rule base by which the message selects, beside the plural forms of the grammar."""
    return _said(message).variants - {"zero", "one", "two", "few", "many", "other"}


def test_dutch_and_french_are_spoken_beside_english() -> None:
    assert LANGUAGES == ("en", "nl", "fr")
    assert BASE.languages == LANGUAGES


@pytest.mark.parametrize("floor", FLOORS)
@pytest.mark.parametrize("language", OTHERS)
def test_a_catalogue_words_the_same_keys_as_the_english_one(floor: str, language: str) -> None:
    assert set(_catalogue(floor, language)) == set(_catalogue(floor, "en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_worded_on_two_floors(language: str) -> None:
    keys = [key for floor in FLOORS for key in _catalogue(floor, language)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("floor", FLOORS)
@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_tells_the_same_variables_in_every_language(floor: str, language: str) -> None:
    english, other = _catalogue(floor, "en"), _catalogue(floor, language)
    differing = {
        key: (sorted(_variables(english[key])), sorted(_variables(other[key])))
        for key in english
        if key in other and _variables(english[key]) != _variables(other[key])
    }
    assert not differing


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_tells_the_same_alternatives_apart_in_every_language(language: str) -> None:
    lost = {
        (key, variant)
        for floor in FLOORS
        for key, message in _catalogue(floor, "en").items()
        for variant in _named_variants(message)
        if variant not in _named_variants(_catalogue(floor, language)[key])
    }
    assert not lost


def _groups(of: type[Given], seen: dict[type[Given], None]) -> dict[type[Given], None]:
    if of not in seen:
        seen[of] = None
        for field in of.told().values():
            if isinstance(field, Group):
                _groups(field.of, seen)
    return seen


def test_every_field_that_holds_a_value_has_a_question_and_every_question_a_field() -> None:
    places, values = set(), set()
    for group in _groups(CaseFile, {}):
        for name, field in group.told().items():
            place = f"{group.__name__}-{case_file_name(name)}"
            places.add(place)
            if not isinstance(field, Group):
                values.add(place)
    keys = BASE.wording.keys
    asked = {key.removeprefix("ask-") for key in keys if key.startswith("ask-")}
    helped = {key.removeprefix("help-") for key in keys if key.startswith("help-")}
    assert values <= asked <= places
    assert helped <= asked
    assert len(helped) * 2 > len(asked)
    assert values <= {key.removeprefix("field-") for key in keys if key.startswith("field-")}


def test_every_word_of_a_closed_list_and_every_reading_has_a_word() -> None:
    fields = [field for group in _groups(CaseFile, {}) for field in group.told().values()]
    lists = [field.item if isinstance(field, ListOf) else field for field in fields]
    words = {value for field in lists if isinstance(field, Choice) for value in field.values if not value[0].isdigit()}
    words |= {name for names in READINGS.values() for name in names} | set(READINGS)
    assert not {word for word in words if f"word-{word}" not in BASE.wording.keys}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_and_option_has_a_help_text(language: str) -> None:
    keys = BASE.speaking(language).wording.keys
    commands: Any = typer.main.get_command(application(BASE))
    for name, command in commands.commands.items():
        assert f"command-{name}" in keys
        for option in command.params:
            own = option.name.rstrip("_")
            assert keys & {f"option-{name}-{own}", f"option-{own}"}, f"{name} {own}"


def _phrases() -> Iterator[tuple[str, set[str]]]:
    """The phrases that are named outright, with the arguments that they are given."""
    for folder in FOLDERS.values():
        for file in sorted(folder.parent.rglob("*.py")):
            for call in python.walk(python.parse(file.read_text(encoding="utf-8"))):
                if not (isinstance(call, python.Call) and call.args and all(keyword.arg for keyword in call.keywords)):
                    continue
                called = getattr(call.func, "attr", None) or getattr(call.func, "id", None)
                keys = (
                    [call.args[0].body, call.args[0].orelse]
                    if isinstance(call.args[0], python.IfExp)
                    else [call.args[0]]
                )
                for key in keys if called in ("phrase", "Said") else ():
                    if isinstance(key, python.Constant):
                        yield str(key.value), {str(keyword.arg) for keyword in call.keywords}


def test_a_phrase_is_given_the_variables_that_it_tells() -> None:
    worded = {key: message for floor in FLOORS for key, message in _catalogue(floor, "en").items()}
    phrases = list(_phrases())
    assert len(phrases) > 200
    assert [(key, given) for key, given in phrases if _said(worded[key]).variables != given] == []


# ---- the results ----


@cache
def _examined(path: Path, language: str) -> Any:
    base = BASE.speaking(language)
    return base.examine(base.read(path), ASKED)


def _untold(value: Any) -> Any:
    """A result without what is told in its language."""
    if isinstance(value, dict):
        return {name: _untold(inner) for name, inner in value.items() if name not in OF_ONE_LANGUAGE}
    return [_untold(inner) for inner in value] if isinstance(value, list) else value


def _unnamed(result: dict[str, Any]) -> Any:
    return json.loads(json.dumps(_untold(result)))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_an_example_comes_to_the_same_statuses_numbers_and_provisions(path: Path, language: str) -> None:
    assert _unnamed(_examined(path, language).result) == _unnamed(_examined(path, "en").result)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_head_of_a_trace_is_the_same_in_every_language(path: Path, language: str) -> None:
    english = document_of(_examined(path, "en"), ASKED, BASE)
    other = document_of(_examined(path, language), ASKED, BASE.speaking(language))
    assert other.head == english.head
    assert other.entries == english.entries
    assert other.sentences.keys() == english.sentences.keys()
    assert other.sentences != english.sentences
    assert other.language == BASE.speaking(language).wording.locale


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_grounds_of_an_example_are_the_same_tree(path: Path, language: str) -> None:
    def shape(ground: Any) -> Any:
        return ground.kind, ground.status, ground.rule, ground.checked, tuple(map(shape, ground.under))

    trees = []
    for spoken in ("en", language):
        base, result = BASE.speaking(spoken), _examined(path, spoken).result
        grounds = Grounds(result, base.wording)
        trees.append({name: shape(grounds.of(one)) for name, one in conclusions_of(result, base.sections).items()})
    assert trees[0] == trees[1]


def _told(path: Path, language: str) -> Iterator[str]:
    """Every text that a report of the example tells beside names and what stands in the case file."""
    base = BASE.speaking(language)
    report = report_of(_examined(path, language).result, base.sections, base.wording)
    for person in report.persons:
        yield person.law
        yield person.why_this_law
        for block in (person.exemptions, *person.blocks):
            yield block.title
        for line in person.lines():
            yield from (line.said, line.text, line.indicated, *line.head)
        yield from (question.text for question in person.questions)
    for remarks in report.beside:
        yield remarks.title


ENGLISH_ALONE = re.compile(
    r"\b(the|of|which|not|with|has|was|were|has|been|this|that|may|for|from|and|or|by|know(n|s)?|must)\b"
)
"""Words that are English and neither Dutch nor French."""
ALSO_DUTCH = {"was", "of"}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_no_english_is_left_in_what_a_report_tells(path: Path, language: str) -> None:
    paths = re.compile(r"\(?[a-z_]+(\.[a-z0-9_\[\]]+)+\)?")
    for text in _told(path, language):
        words = {found[0] for found in ENGLISH_ALONE.finditer(paths.sub("", text))}
        assert not words - (ALSO_DUTCH if language == "nl" else set()), text
        assert "_" not in paths.sub("", text), text


# ---- citations, days and amounts ----


@pytest.mark.parametrize(
    ("language", "cited"),
    [
        ("en", "Art. 10 § 1 al. 1 4° dash 1"),
        ("nl", "art. 10, §\u00a01, eerste lid, 4°, eerste streepje"),
        ("fr", "art. 10, §\u00a01er, alinéa 1er, 4°, premier tiret"),
    ],
)
def test_a_provision_is_cited_as_its_readers_cite_it(language: str, cited: str) -> None:
    spouses = next(
        one
        for one in SOURCES.provisions.values()
        if one.of_the_act and tuple(map(str, one.locus.values())) == ("10", "1", "1", "4", "1")
    )
    assert BASE.speaking(language).wording.cited(spouses) == cited


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_provision_is_cited_with_all_its_numbers_in_every_language(language: str) -> None:
    wording = BASE.speaking(language).wording
    for provision in SOURCES.provisions.values():
        cited = wording.cited(provision)
        assert cited
        for name in ("article", "point"):
            if name in provision.locus and provision.locus[name] != "1er/1":
                assert str(provision.locus[name]) in cited, cited


def test_no_two_places_of_the_act_are_cited_alike_in_one_language_and_not_in_another() -> None:
    acts = [one for one in SOURCES.provisions.values() if one.of_the_act]
    apart = [len({BASE.speaking(language).wording.cited(one) for one in acts}) for language in LANGUAGES]
    assert len(set(apart)) == 1


@pytest.mark.parametrize(
    ("language", "day", "amount"),
    [
        ("en", "1 March 2024", "€2,131.28"),
        ("nl", "1 maart 2024", "€ 2.131,28"),
        ("fr", "1er mars 2024", "2 131,28 €"),
    ],
)
def test_days_and_amounts_are_written_as_the_language_writes_them(language: str, day: str, amount: str) -> None:
    wording = BASE.speaking(language).wording
    assert wording.value("2024-03-01", {}) == day
    assert " ".join(wording.value("2131.28", {}).split()) == amount


# ---- the choice of a language ----


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "nl_BE.UTF-8"}, "nl"),
        ({"LANG": "nl_BE.UTF-8", "LC_MESSAGES": "fr_BE"}, "fr"),
        ({"LC_ALL": "C", "LANG": "fr_BE.UTF-8"}, "en"),
        ({"ARTICLE10_LANG": "fr", "LC_ALL": "nl_NL"}, "fr"),
        ({"ARTICLE10_LANG": "", "LANG": "fr-FR"}, "fr"),
        ({"LANG": "pl_PL.UTF-8"}, "en"),
    ],
)
def test_the_environment_names_the_language_as_usual(environment: dict[str, str], language: str) -> None:
    assert wanted(environment, LANGUAGES) == language


@pytest.mark.parametrize(
    "typed",
    [
        ["--lang", "nl", "assess", "case.yaml"],
        ["assess", "case.yaml", "--lang", "nl"],
        ["assess", "--lang=nl", "case.yaml"],
    ],
)
def test_the_option_stands_before_or_after_the_command_and_goes_before_the_environment(typed: list[str]) -> None:
    assert language_of(typed, {"ARTICLE10_LANG": "fr"}, LANGUAGES) == ("nl", ["assess", "case.yaml"])


@pytest.mark.parametrize("typed", [["--lang", "pl", "laws"], ["laws", "--lang"], ["laws", "--lang=NL"]])
def test_an_unknown_language_is_refused(typed: list[str]) -> None:
    with refused(UnknownName, "article10: --lang takes en, nl, fr; not "):
        language_of(typed, {}, LANGUAGES)


def test_the_command_speaks_the_language_and_refuses_another_in_one_line() -> None:
    told = article10("assess", FAMILY, "--trace", "none", "--lang", "nl")
    assert (told.returncode, told.stderr) == (0, "")
    assert "mag komen" in told.stdout
    told = article10("assess", FAMILY, "--trace", "none", ARTICLE10_LANG="fr")
    assert "peut venir" in told.stdout
    told = article10("--lang", "pl", "assess", FAMILY)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == "article10: --lang takes en, nl, fr; not 'pl'\n"
    assert "gezinshereniging" in article10("--lang", "nl", "--help").stdout.lower()


@pytest.mark.parametrize("language", OTHERS)
def test_a_trace_is_replayed_in_its_own_language(language: str, tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    assert article10("trace", FAMILY, "-o", kept, "--on", "2024-12-01", "--lang", language).returncode == 0
    assert json.loads(kept.read_text(encoding="utf-8"))["sentences"]["language"] == f"{language}_BE"
    again = article10("replay", kept)
    assert (again.returncode, again.stderr) == (0, "")
    assert "byte for byte" in again.stdout
