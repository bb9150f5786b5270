"""The help of the command: whole sentences, headings and placeholders in the language that is asked for."""

import re
from typing import Any

import pytest
import typer.main

from engine.shell import application, run
from knowledge import law
from knowledge.offered import BASE

OTHERS = tuple(language for language in law.LANGUAGES if language != "en")
GROUP: Any = typer.main.get_command(application(BASE))
COMMANDS = ("", *GROUP.commands)
ENGLISH = re.compile(r"\b(Usage|COMMAND|ARGS|Show|this|and|required|default|NAME|FILE|WHAT|PATH|VALUE|CASE)\b|<\w+>")
"""What Typer, or the English catalogue, says and no other catalogue does."""


def helped(capsys: pytest.CaptureFixture[str], command: str, language: str) -> str:
    """The help of a command, "" being the whole."""
    assert run(BASE, [*command.split(), "--help", "--lang", language]) == 0
    told, refused = capsys.readouterr()
    assert refused == ""
    return told


def on_one_line(told: str) -> str:
    return re.sub("[ \n]+", " ", told)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("command", COMMANDS)
def test_no_english_stands_in_the_help_of_another_language(
    capsys: pytest.CaptureFixture[str], command: str, language: str
) -> None:
    told = helped(capsys, command, language)
    assert not ENGLISH.findall(told)
    heads = {"nl": ["Gebruik: article10", "\nOpties:\n"], "fr": ["Utilisation\u00a0: article10", "\nOptions\u00a0:\n"]}
    assert all(head in told for head in heads[language])


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_language_names_the_same_options_with_the_same_defaults(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    told = [helped(capsys, command, language) for language in law.LANGUAGES]
    options = [re.findall(r"^  (?:-\w, )?(--[a-z-]+)", one, re.MULTILINE) for one in told]
    assert options[0] == options[1] == options[2]
    assert options[0][-1] == "--help"
    marks = ("default: ", "standaard: ", "par d\u00e9faut\u00a0: ")
    defaults = [re.findall(rf"\[{mark}([^]]+)\]", on_one_line(one)) for one, mark in zip(told, marks, strict=True)]
    assert defaults[0] == defaults[1] == defaults[2]


@pytest.mark.parametrize("language", law.LANGUAGES)
def test_what_each_command_does_is_told_whole(capsys: pytest.CaptureFixture[str], language: str) -> None:
    told = on_one_line(helped(capsys, "", language))
    wording = BASE.speaking(language).wording
    assert not [command for command in COMMANDS[1:] if wording.phrase(f"command-{command}") not in told]


def test_a_placeholder_is_the_same_in_the_help_and_in_what_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert "{DOSSIER.yaml} [QUOI]" in helped(capsys, "why", "fr")
    assert run(BASE, ["why", "--lang", "fr"]) == 2
    assert capsys.readouterr().err == "article10: L'argument 'DOSSIER.yaml' manque.\n"


@pytest.mark.parametrize("language", law.LANGUAGES)
def test_a_language_alone_is_told_that_a_command_lacks(capsys: pytest.CaptureFixture[str], language: str) -> None:
    assert run(BASE, ["--lang", language]) == 2
    told = capsys.readouterr().err
    assert "article10 --help" in told and told.count("\n") == 1
    assert ("Missing" in told) == (language == "en")
