"""The language of the command: ``--lang`` wherever it is typed, and the help texts of the commands in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

from engine.commands.help_in_words import WordedCommand, WordedGroup
from engine.commands.options import one_of
from engine.languages import wanted
from engine.wording import Wording

OPTION = "--lang"


class Application(typer.Typer):
    """An application whose commands have their help in words."""

    def command(self, *name: Any, **settings: Any) -> Any:
        """What makes a function one of the commands."""
        return super().command(*name, cls=WordedCommand, **settings)


def add_to(app: typer.Typer) -> None:
    """Add the option to the application, where its help tells of it; it is read before any command."""

    @app.callback(cls=WordedGroup)
    def command(lang: Annotated[str, typer.Option(OPTION, metavar="LANGUAGE")] = "") -> None:
        del lang


def language_of(typed: Sequence[str], environment: Mapping[str, str], among: Sequence[str]) -> tuple[str, list[str]]:
    """The language asked for, else that of the environment, and what was typed without it; UnknownName in one line for
    a language that there is not."""
    rest: list[str] = []
    asked: str | None = None
    words = iter(typed)
    for word in words:
        if word == "--":
            rest += [word, *words]
        elif word == OPTION:
            asked = next(words, "")
        elif word.startswith(f"{OPTION}="):
            asked = word.removeprefix(f"{OPTION}=")
        else:
            rest.append(word)
    if asked is None:
        return wanted(environment, among), rest
    one_of(OPTION, asked, among)
    return asked, rest


def worded(command: Any, wording: Wording, languages: Sequence[str]) -> Any:
    """The command with its help texts, and those of the commands under it."""
    command.help = wording.phrase("command")
    for option in command.params:
        option.help = wording.phrase(f"option-{option.name}", languages=", ".join(languages))
    for name, under in command.commands.items():
        under.help = _first(wording, f"command-{name}") or under.help
        for option in under.params:
            own = option.name.rstrip("_")
            option.metavar = option.metavar or option.name.upper()
            option.help = _first(wording, f"option-{name}-{own}", f"option-{own}") or option.help
    return command


def _first(wording: Wording, *keys: str) -> str:
    """The phrase of the first key that there is."""
    return next((wording.phrase(key) for key in keys if key in wording.keys), "")
