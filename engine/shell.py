"""The command line: what a person types, and what is shown or refused."""

from __future__ import annotations

import datetime
import io
import json
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from engine.calendar import span_of
from engine.errors import ShellError, UnknownName
from engine.sections import KnowledgeBase

UNUSABLE = 2
FORMATS = ("text", "json")
TRACES = ("short", "full", "none")


def application(base: KnowledgeBase) -> typer.Typer:
    """The command over a rule base."""
    app = typer.Typer(
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help="Assess a family reunification case under Article 10 of the Belgian Aliens Act.",
    )

    @app.command()
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
        """Say what the law says of each person of a case, why, and what is missing."""
        one_of("--format", format, FORMATS)
        one_of("--trace", trace, TRACES)
        result = base.assess(case, _day(on), strict, _readings(base, reading or []))
        if format == "json":
            _print_json(result, indent=1)
            return
        from engine.screen import Screen, terminal

        console = terminal(record=picture is not None)
        Screen(console, base.wording, base.sections).draw(result, trace)
        if picture is not None:
            _keep(picture, console.export_svg(title=f"article10 assess {case.name}"))

    @app.command()
    def schema() -> None:
        """Print the JSON Schema of the case file, for editors."""
        _print_json(base.schema(), indent=2)

    @app.command()
    def rules(
        name: Annotated[str | None, typer.Argument(help="A rule, to see it whole.")] = None,
    ) -> None:
        """List the rules with their provision and time, or show one."""
        told = base.rules()
        if name is not None:
            names = [rule["name"] for rule in told]
            if name not in names:
                raise UnknownName(f"no rule {name}{_meant(name, names)}")
            _print_json(next(rule for rule in told if rule["name"] == name), indent=2)
            return
        for rule in told:
            print(f"{rule['name']:<44} {rule['cited']:<44} {rule['from']} .. {rule['to']}")

    return app


def _keep(picture: Path, drawn: str) -> None:
    """Write the picture, without the fonts that it would fetch from elsewhere."""
    try:
        picture.write_text(re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL), encoding="utf-8")
    except OSError as error:
        raise UnknownName(f"article10: {picture}: the picture could not be written ({error.strerror})") from None


def _print_json(told: dict[str, Any], indent: int) -> None:
    """JSON in UTF-8, whatever the terminal's encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write((json.dumps(told, ensure_ascii=False, indent=indent) + "\n").encode("utf-8"))
    sys.stdout.buffer.flush()


def run(base: KnowledgeBase, arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; every refusal is one line per mistake on standard error."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    try:
        typed = list(sys.argv[1:] if arguments is None else arguments)
        outcome = application(base)(typed or ["--help"], prog_name="article10", standalone_mode=False)
        return outcome if isinstance(outcome, int) else 0
    except ShellError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except typer.TyperException as error:
        print(f"article10: {error.format_message()}".replace("\n", " "), file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (KeyboardInterrupt, typer.Abort):
        print("article10: stopped; nothing was changed", file=sys.stderr)
        return 130


def one_of(option: str, value: str, allowed: Sequence[str]) -> None:
    """Refuse a value that the option does not take."""
    if value not in allowed:
        raise UnknownName(f"article10: {option} takes {', '.join(allowed)}; not {value!r}{_meant(value, allowed)}")


def _meant(name: str, names: Sequence[str]) -> str:
    import difflib

    close = difflib.get_close_matches(name, names, 1)
    return f"; did you mean {close[0]}?" if close else ""


def _day(text: str | None) -> str:
    if text is None:
        return datetime.date.today().isoformat()
    try:
        span = span_of(text)
    except ValueError as error:
        raise UnknownName(f"article10: --on: {error}") from None
    if not span.exact:
        raise UnknownName(f"article10: --on takes a whole date, such as {span.first}; not {text}")
    return text


def _readings(base: KnowledgeBase, names: Sequence[str]) -> dict[str, str]:
    taken: dict[str, str] = {}
    known = {name: about for about, values in base.readings.items() for name in values}
    for name in names:
        if name not in known:
            raise UnknownName(
                f"article10: no reading {name!r}{_meant(name, list(known))}; the readings are {', '.join(known)}"
            )
        taken[known[name]] = name
    return taken
