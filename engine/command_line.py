"""The command line in full, as typer reads it: every way to write an option, the help, and what is refused.

It is slow to load. An ordinary command is read without it, by ``engine.shell``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from engine.shell import PURPOSE, Commands, refused, stopped


def application(commands: Commands) -> typer.Typer:
    """The commands with what typer says of each option."""
    app = typer.Typer(
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help=PURPOSE,
    )

    @app.command(help=Commands.assess.__doc__)
    def assess(
        case: Annotated[Path, typer.Argument(help="The case file.", metavar="CASE.yaml")],
        format: Annotated[str, typer.Option(help="How to show the result: text or json.")] = "text",
        strict: Annotated[bool, typer.Option("--strict", help="Presume nothing.")] = False,
        reading: Annotated[
            list[str] | None, typer.Option(help="Take another reading where authorities differ; may be repeated.")
        ] = None,
        on: Annotated[str | None, typer.Option(help="The day of assessment; today by default.", metavar="DATE")] = None,
        trace: Annotated[str, typer.Option(help="The firing trace of the text: short, full or none.")] = "short",
        picture: Annotated[
            Path | None, typer.Option(help="Keep what is shown as a picture.", metavar="FILE.svg")
        ] = None,
    ) -> None:
        commands.assess(
            case, format=format, strict=strict, reading=tuple(reading or ()), on=on, trace=trace, picture=picture
        )

    @app.command(help=Commands.schema.__doc__)
    def schema() -> None:
        commands.schema()

    @app.command(help=Commands.rules.__doc__)
    def rules(
        name: Annotated[str | None, typer.Argument(help="A rule, to see it whole.")] = None,
    ) -> None:
        commands.rules(name)

    return app


def run_in_full(commands: Commands, typed: Sequence[str]) -> int:
    """Run what was typed and return its exit status."""
    try:
        outcome = application(commands)(list(typed) or ["--help"], prog_name="article10", standalone_mode=False)
        return outcome if isinstance(outcome, int) else 0
    except typer.TyperException as error:
        return refused(f"article10: {error.format_message()}".replace("\n", " "))
    except typer.Abort:
        return stopped()
