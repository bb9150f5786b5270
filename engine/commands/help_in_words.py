"""The help of the commands in the words of a catalogue: its headings, its placeholders, and what stands beside an option.

Typer has these in English. The commands here write them themselves, in the words of the catalogue that they are run with.
"""

from __future__ import annotations

import re
from typing import Any

import typer.core

from engine.wording import Wording


def placeholder(metavar: str, wording: Wording) -> str:
    """What stands for a value, such as CASE.yaml, with its words in capitals in the language."""
    return re.sub("[A-Z]{2,}", lambda found: wording.word("placeholder", found[0]), metavar)


class WordedCommand(typer.core.TyperCommand):
    """A command whose help is in words."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """How the command is called."""
        _write_usage(self, ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Its arguments and options."""
        _write_options(self, ctx, formatter)


class WordedGroup(typer.core.TyperGroup):
    """A command of commands whose help is in words."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """How the command is called."""
        _write_usage(self, ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Its options, and what each of its commands does."""
        _write_options(self, ctx, formatter)
        with formatter.section(_heading("commands", ctx.obj)):
            formatter.write_dl([(name, command.help or "") for name, command in self.commands.items()])


def _write_usage(command: Any, ctx: Any, formatter: Any) -> None:
    wording: Wording = ctx.obj
    pieces = [placeholder(piece, wording) for piece in command.collect_usage_pieces(ctx)]
    formatter.write_usage(ctx.command_path, " ".join(pieces), f"{wording.phrase('heading-usage')}{wording.colon} ")


def _write_options(command: Any, ctx: Any, formatter: Any) -> None:
    wording: Wording = ctx.obj
    for kind in ("argument", "option"):
        told = [one for one in command.get_params(ctx) if one.param_type_name == kind]
        if told:
            with formatter.section(_heading(f"{kind}s", wording)):
                formatter.write_dl([(_called(one, ctx), _said(one, wording)) for one in told])


def _heading(of: str, wording: Wording) -> str:
    """The words of a heading, to which a formatter adds the colon."""
    return wording.phrase(f"heading-{of}") + wording.colon.removesuffix(":")


def _called(parameter: Any, ctx: Any) -> str:
    """What is typed: the name of an option, and what stands for its value."""
    names, _ = parameter.get_help_record(ctx)
    return placeholder(names, ctx.obj)


def _said(parameter: Any, wording: Wording) -> str:
    """What it is for, and whether it must be given or what it is where it is not."""
    beside = ""
    if parameter.required:
        beside = wording.phrase("beside-required")
    elif parameter.default and not isinstance(parameter.default, bool):
        beside = wording.phrase("beside-default", value=str(parameter.default))
    told = wording.phrase("option-help") if parameter.name == "help" else parameter.help or ""
    return f"{told} [{beside}]" if beside else told
