"""What is refused is told in English, Dutch and French: at the same place, with the same paths and the same values."""

import ast as python
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from engine.calendar import Span
from engine.changing import CaseTree, asked_changes
from engine.errors import Mistake, ShellError, UnusableInput
from engine.kept_sessions import Sessions
from engine.said import Said
from engine.sections import Asked
from engine.shell import run
from engine.standing_answers import Event
from engine.yaml_problems import no_yaml
from facts.reading import family_from_text
from knowledge import law
from knowledge.offered import BASE
from tests.command import article10
from tests.consultations import held, without
from tests.families import EXAMPLES
from tests.kept_traces import kept
from tests.test_consult_sessions import OPENING
from tests.test_impossible import IMPOSSIBLE, here
from tests.test_reading import NO_CASE_FILES, WRONG_FIELDS, about
from tests.test_what_if import REFUSED
from tests.worded import worded

ASKED = Asked("2024-12-01", False, {})
LANGUAGES = law.LANGUAGES
OTHERS = tuple(language for language in LANGUAGES if language != "en")
FAMILY = EXAMPLES / "refugee-wife-two-children.yaml"
ENGLISH = re.compile(
    r"\b(the|which|not|with|this|that|from|and|by|is|are|no|cannot|must|expected|write|there|take|did|mean|its?)\b"
)
"""Words that are English and neither Dutch nor French."""
ALSO_DUTCH = frozenset(("is",))
TEXTS = (
    *(about(field) for field, _, _ in WRONG_FIELDS),
    *(text for text, _, _ in NO_CASE_FILES),
    *(text for text, _, _ in IMPOSSIBLE),
    here("arrival_in_belgium: 2024-05-03", "arrival_in_belgium: 2024-05-03"),
    here("admission: {permit_issued: 2024-01-02, end_decided: 2024-01-02}"),
    here("admission: {permit_issued: 2024-06-02, permit_expires: 2024-06-01, receipt_issued: 2024-06-03}"),
    here("relation: child, parents: [sponsor]", "nationality: BE, protection: {kind: refugee}"),
    "applicants:\n  a: {relation: other, parents: [b]}\n  b: {relation: other, parents: [other, a]}\n",
    "sponsor: {birth_date: 2000}\napplicants: {a: {relation: spouse, marriage: {date: 1999}}}",
    "sponsor: {birth_date: 2000, protection: {decided: 1999}}\napplicants: {a: {relation: spouse, name: A}}",
    "application: {submitted: 2024}\napplicants: {a: {relation: spouse, birth_date: 2025}}",
    "application: {submitted: 2024-05-02, receipt: 2024-05-01}\napplicants: {a: {relation: child}}",
    "applicants: {a: {relation: spouse, birth_date: 2000, partnership: {date: 1999}}}",
    "sponsor: {name: Ali}\napplicants: {a: {relation: child, name: ali}}",
    "applicants: {a: {relation: child, birth_date: 1800}}",
    "applicants: {a: {relation: child, birth_date: 05/99/2014}}",
    "a: [1, 2}",
    "a: {b: 1]",
    "a: 1\n b: 2",
    "applicants: [\n",
    "a: - b",
    "a: @b",
    'a: "\\q"',
    "a: [x, - y]",
    "a: }",
    "a: |x\n b",
    "- a\n? b\n",
    "a: & b",
    "%YAML 1.1\nx",
    "a\nb: 1",
    "case: !!\n",
    "a: !x!y z",
    "a: !<x y",
    "a: !%ff b",
    "a: !%zz b",
    "a: *",
    'a: "\\xZZ"',
    "a: |0\n b",
    "%YAML x\n---\na",
    "%YAML 1.x\n---\na",
    "%YAML 1,1\n---\na",
    "%YAML 2.0\n---\na",
    "%YAML 1.1\n%YAML 1.1\n---\na",
    "%TAG x y\n---\na",
    "%TAG ! x\n%TAG ! y\n---\na",
)
"""Case files with every kind of mistake."""


def mistakes(text: str) -> tuple[Mistake, ...]:
    with pytest.raises(UnusableInput) as refused:
        family_from_text(text, "family.yaml")
    return refused.value.mistakes


def _values(said: object) -> Iterator[str]:
    """Every value of the file, path and number that is told, as it is told in every language."""
    if isinstance(said, Said):
        for _, value in said.arguments:
            yield from _values(value)
    elif isinstance(said, tuple):
        for value in said:
            yield from _values(value)
    elif not isinstance(said, Span):
        yield str(said)


def _english_in(line: str, said: Said, language: str) -> set[str]:
    """The English words of a line beside the values of the file."""
    for value in sorted(_values(said), key=len, reverse=True):
        line = line.replace(value, " ")
    words = {found[0] for found in ENGLISH.finditer(re.sub(r"`[^`]*`|--[a-z]+", " ", line))}
    return words - (ALSO_DUTCH if language == "nl" else frozenset())


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_mistake_is_told_in_every_language_at_its_place_with_its_values(text: str, language: str) -> None:
    for mistake in mistakes(text):
        say = BASE.speaking(language).wording.say
        english, other = mistake.told(BASE.wording.say), mistake.told(say)
        place = f"family.yaml:{mistake.line}:{mistake.column}: "
        assert english.startswith(place) and other.startswith(place)
        assert other != english
        assert "\n" not in other
        assert all(value in other for value in _values(mistake.said)), other
        assert not _english_in(say(mistake.said), mistake.said, language), other


def test_what_yaml_s_own_reader_says_is_told_in_every_language_for_all_of_these_texts() -> None:
    said = [mistake.said for text in TEXTS for mistake in mistakes(text)]
    problems = [one.get("problem") for told in said for one in (told, told.get("said")) if isinstance(one, Said)]
    assert sum(isinstance(problem, Said) for problem in problems) > 10
    assert not [problem for problem in problems if isinstance(problem, str)]


def _problems(module: ModuleType) -> Iterator[tuple[str, str]]:
    """What a module of PyYAML says it was reading and what is wrong there, with a sign where it names what it found."""
    for node in python.walk(python.parse(inspect.getsource(module))):
        if isinstance(node, python.Raise) and isinstance(node.exc, python.Call) and len(node.exc.args) > 2:
            context, _, problem = (_first_text(one) for one in node.exc.args[:3])
            yield context, re.sub("%[rsd]", "'&'", problem)


def _first_text(told: python.expr) -> str:
    texts = [one.value for one in python.walk(told) if isinstance(one, python.Constant) and isinstance(one.value, str)]
    return texts[0] if texts else ""


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_whatever_yaml_s_own_reader_can_say_has_its_words_and_what_to_do(language: str) -> None:
    undecodable = ("while scanning a tag", "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte")
    found = [one for module in (yaml.scanner, yaml.parser) for one in _problems(module)]
    assert len(found) > 35
    for context, problem in (*found, undecodable):
        if problem:  # the one that Python words
            said = no_yaml(yaml.MarkedYAMLError(context, None, problem, None))
            assert (said.key, str(said.get("hint"))[:5]) == ("said-with-hint", "hint-"), problem
            told = BASE.speaking(language).wording.say(said)
            assert language == "en" or not _english_in(told, said, language), told


@pytest.mark.parametrize(
    "text", ["a: - b", "a: @b", 'a: "\\q"', "a: |x\n b", "a: }", "- a\n? b\n", "a: & b", "case: !!\n"]
)
def test_a_text_that_is_no_yaml_is_told_what_to_do(text: str) -> None:
    (mistake,) = mistakes(text)
    assert mistake.said.key == "said-with-hint"


@pytest.mark.parametrize("language", OTHERS)
def test_a_mistake_in_a_change_is_told_in_every_language(language: str) -> None:
    tree = CaseTree(FAMILY.read_text(encoding="utf-8"), "case.yaml", BASE.case_file, BASE.read_tree)
    for typed, _ in REFUSED:
        changes, wrong = asked_changes([typed], ["sponsor.nme", "x=1", "applicants.rania.relation", "case", "case"])
        with pytest.raises(UnusableInput) as refused:
            tree.read(changes, wrong)
        say = BASE.speaking(language).wording.say
        for mistake in refused.value.mistakes:
            other = mistake.told(say)
            assert other != mistake.told(BASE.wording.say)
            assert all(value in other for value in _values(mistake.said)), other
            assert not _english_in(say(mistake.said), mistake.said, language), other


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "family.yaml:1:28: 'spose' is not known here; did you mean spouse?"),
        ("nl", "family.yaml:1:28: 'spose' is hier niet bekend; bedoelde u spouse?"),
        ("fr", "family.yaml:1:28: 'spose' n'est pas connu ici\u00a0; vouliez-vous dire spouse\u00a0?"),
    ],
)
def test_a_bad_case_file_is_told_in_the_language_asked_for(tmp_path: Path, language: str, told: str) -> None:
    (tmp_path / "family.yaml").write_text("applicants: {a: {relation: spose}}", encoding="utf-8")
    done = article10("assess", "family.yaml", "--lang", language, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"{told}\n")


@pytest.mark.parametrize("language", OTHERS)
def test_a_day_of_filing_without_an_answer_is_told_in_every_language(language: str) -> None:
    text = "application: {submitted: 1990-05-01}\napplicants: {a: {relation: spouse}}"
    with pytest.raises(UnusableInput) as refused:
        BASE.examine(family_from_text(text, "f.yaml"), ASKED)
    assert "1990-05-01" in worded(refused.value, language)
    assert worded(refused.value, language) != worded(refused.value)


# ---- a consultation ----


HUSBAND = "husband-of-a-woman-with-unlimited-stay"


@pytest.mark.parametrize(("language", "not_taken"), [("nl", "Niet aanvaard: "), ("fr", "Non accepté : ")])
def test_a_consultation_says_in_its_language_why_an_answer_is_not_taken(language: str, not_taken: str) -> None:
    talk = held(["2024-11-05"], without(HUSBAND, "applicants.taras.birth_date"), language=language)
    told = " ".join(talk.screen.split())
    assert not_taken.strip() in told
    assert talk.events == []
    reason = told.partition(not_taken.strip())[2]
    assert {"nl": "werd gesloten vóór de geboorte", "fr": "a été conclu avant la naissance"}[language] in reason
    beside = re.sub(r"[a-z_]+(\.[a-z_]+)+", " ", reason)
    assert not {found[0] for found in ENGLISH.finditer(beside)} - (ALSO_DUTCH if language == "nl" else frozenset())


@pytest.mark.parametrize(
    ("language", "why"), [("nl", "februari 2023 heeft 28 dagen"), ("fr", "février 2023 compte 28 jours")]
)
def test_a_day_that_is_in_no_calendar_is_refused_in_the_language_of_the_consultation(language: str, why: str) -> None:
    talk = held(["30/2/2023"], without(HUSBAND, "applicants.taras.birth_date"), language=language)
    assert why in " ".join(talk.screen.split())


# ---- the command ----


@pytest.mark.parametrize(
    "typed",
    [
        ("assess",),
        ("assess", "a", "b"),
        ("assess", FAMILY, "--nope"),
        ("assess", FAMILY, "--stric"),
        ("asess",),
        ("nope",),
        ("assess", FAMILY, "--on"),
        ("assess", FAMILY, "--strict=1"),
        ("what-would", FAMILY, "--person", "rania", "--within", "long"),
        ("compare", FAMILY),
        ("assess", FAMILY, "--format", "jsn"),
        ("assess", FAMILY, "--law", "act-2042"),
        ("assess", FAMILY, "--reading", "mine"),
        ("assess", FAMILY, "--on", "tomorrow"),
        ("assess", FAMILY, "--on", "2024-02-30"),
        ("assess", FAMILY, "--on", "2024"),
        ("assess", FAMILY, "-o", "/nowhere/x"),
        ("assess", FAMILY.parent),
        ("assess", FAMILY, "--lang", "pl"),
        ("compare", FAMILY, "--laws", "act-2016"),
        ("what-if", FAMILY),
        ("what-would", FAMILY, "--person", "rania", "--within", "-1"),
        ("what-would", FAMILY, "--person", "nobody"),
        ("what-would", FAMILY, "--person", "rania", "--want", "fame"),
        ("timeline", FAMILY, "--from", "2024-05-01", "--to", "2024-04-01"),
        ("timeline", FAMILY, "--from", "1950-05-01", "--to", "2024-04-01"),
        ("timeline", FAMILY, "--from", "2024-05-01", "--to", "2024-05-02", "-o", "x.gif"),
        ("why", FAMILY, "zzz"),
        ("why", FAMILY, "means"),
        ("rules", "zzz"),
        ("verify", "/nowhere/x"),
        ("verify", FAMILY),
        ("verify", FAMILY, "--head", "1"),
        ("consult", FAMILY, "--list"),
        ("consult", "--resume", "x", "--strict"),
        ("consult", "--resume", "x"),
        ("consult", "--resume", "../x"),
        ("consult", FAMILY, "--who", " "),
    ],
    ids=lambda typed: " ".join(str(one).rpartition("/")[2] for one in typed),
)
def test_the_command_refuses_in_three_languages(
    typed: tuple[str | Path, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ARTICLE10_HOME", str(tmp_path))
    told = {}
    for language in LANGUAGES:
        monkeypatch.setenv("ARTICLE10_LANG", language)
        assert run(BASE, list(map(str, typed))) == 2
        told[language] = capsys.readouterr().err
        assert told[language].count("\n") == 1
    assert len(set(told.values())) == len(LANGUAGES), told
    names = [set(re.findall(r"'[^' ]+'|\d{4}-\d\d-\d\d|act-\d+|/\S+", line)) for line in told.values()]
    in_words = {"'pip'", "'CASE.yaml'"}  # a word of one language, and a placeholder
    assert names[0] - in_words <= set.union(*names[1:])
    for language in OTHERS:
        beside = re.sub(r"'[^']*'|`[^`]*`|\([^()]*\)$|--[a-z]+|[a-z_]+(\.[a-z_]+)+", " ", told[language])
        words = {found[0] for found in ENGLISH.finditer(beside)}
        assert not words - (ALSO_DUTCH if language == "nl" else frozenset()), told[language]


# ---- traces and sessions ----


@pytest.mark.parametrize(
    ("language", "altered"), [("en", "was altered"), ("nl", "is gewijzigd"), ("fr", "a été altérée")]
)
def test_an_altered_entry_of_a_trace_is_told_in_the_language(tmp_path: Path, language: str, altered: str) -> None:
    content = kept("hardly-any-facts").read_bytes()
    (tmp_path / "T.json").write_bytes(content.replace(b'"strict":false', b'"strict":true', 1))
    done = article10("verify", tmp_path / "T.json", "--lang", language)
    assert (done.returncode, done.stderr) == (1, "")
    assert altered in " ".join(done.stdout.split())


@pytest.mark.parametrize(("language", "told"), [("nl", "het ene antwoord ervoor is heel"), ("fr", "1 réponse")])
def test_a_damaged_session_is_told_in_the_language(tmp_path: Path, language: str, told: str) -> None:
    opened = Sessions(tmp_path).create("family", OPENING, (Event("answered", "case", "one"),))
    opened.close()
    with opened.kept.file.open("ab") as file:
        file.write(b"{\n")
    with pytest.raises(ShellError) as refused:
        Sessions(tmp_path).read("family")
    line = worded(refused.value, language)
    assert line.startswith(f"{opened.kept.file}:3: ")
    assert told in line
    assert "--fork family" in line


# ---- the words ----

SPOKEN = ("wrong-", "hint-", "expected-", "other-", "change-", "impossible-", "refused-", "usage-", "yaml-", "trace-")
SPOKEN_TOO = ("session-", "system-", "must-", "what-", "said-")


def _constants() -> set[str]:
    folders = [folder.parent for folder in law.WORDINGS]
    return {
        node.value
        for folder in folders
        for file in folder.rglob("*.py")
        for node in python.walk(python.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, python.Constant) and isinstance(node.value, str)
    }


def test_every_phrase_of_a_refusal_is_said_somewhere() -> None:
    constants = _constants()
    unsaid = [
        key
        for key in BASE.wording.keys
        if key.startswith((*SPOKEN, *SPOKEN_TOO)) and key not in constants and key.partition("-")[2] not in constants
    ]
    written = ("refused-law", "refused-applicant", "refused-verdict", "refused-to-write")
    assert [key for key in unsaid if not key.startswith(written)] == []


def test_what_is_said_tells_its_key_and_its_values_where_there_are_no_words() -> None:
    said = Said("said-with-hint", said=Said("wrong-no-field", key="'a'"), hint=Said("hint-write", value="b"))
    assert str(said) == "said-with-hint (said: wrong-no-field (key: 'a'); hint: hint-write (value: b))"
    assert hash(said) == hash(said.with_())


def test_numbers_are_told_as_a_case_file_writes_them() -> None:
    told = {language: BASE.speaking(language).wording.say(Said("wrong-year", year=12345)) for language in LANGUAGES}
    assert all("12345" in line for line in told.values())
