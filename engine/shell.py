"""The command line: what a person types, and what is shown or refused."""

from __future__ import annotations

import datetime
import inspect
import io
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from engine.calendar import span_of
from engine.errors import ShellError, UnknownName
from engine.sections import KnowledgeBase

UNUSABLE = 2
STOPPED = 130
FORMATS = ("text", "json")
TRACES = ("short", "full", "none")
PURPOSE = "Assess a family reunification case under Article 10 of the Belgian Aliens Act."


class Commands:
    """What each command does, over a rule base. What stands before ``/`` is typed bare, the rest as an option."""

    def __init__(self, base: KnowledgeBase) -> None:
        self.base = base

    def assess(
        self,
        case: str | Path,
        /,
        format: str = "text",
        strict: bool = False,
        reading: tuple[str, ...] = (),
        on: str | None = None,
        trace: str = "short",
        picture: str | Path | None = None,
    ) -> None:
        """Say what the law says of each person of a case, why, and what is missing."""
        one_of("--format", format, FORMATS)
        one_of("--trace", trace, TRACES)
        result = self.base.assess(Path(case), _day(on), strict, _readings(self.base, reading))
        if format == "json":
            _print_json(result, indent=1)
            return
        from engine.screen import Screen, terminal

        console = terminal(record=picture is not None)
        Screen(console, self.base.wording, self.base.sections).draw(result, trace)
        if picture is not None:
            _keep(Path(picture), console.export_svg(title=f"article10 assess {Path(case).name}"))

    def schema(self) -> None:
        """Print the JSON Schema of the case file, for editors."""
        _print_json(self.base.schema(), indent=2)

    def rules(self, name: str | None = None, /) -> None:
        """List the rules with their provision and time, or show one."""
        told = self.base.rules()
        if name is not None:
            names = [rule["name"] for rule in told]
            if name not in names:
                raise UnknownName(f"no rule {name}{_meant(name, names)}")
            _print_json(next(rule for rule in told if rule["name"] == name), indent=2)
            return
        for rule in told:
            print(f"{rule['name']:<44} {rule['cited']:<44} {rule['from']} .. {rule['to']}")


def plain(commands: Commands, typed: Sequence[str]) -> Callable[[], None] | None:
    """What was typed, ready to run; None unless every word of it is written in the one ordinary way."""
    if not typed or typed[0] not in ("assess", "schema", "rules") or not all(word.isprintable() for word in typed):
        return None
    command: Callable[..., None] = getattr(commands, typed[0])
    parameters = inspect.signature(command).parameters.values()
    bare = [parameter for parameter in parameters if parameter.kind is inspect.Parameter.POSITIONAL_ONLY]
    defaults = {f"--{parameter.name}": parameter.default for parameter in parameters if parameter not in bare}
    arguments: list[str] = []
    options: dict[str, Any] = {}
    words = iter(typed[1:])
    for word in words:
        if word in defaults:
            name, default = word[2:], defaults[word]
            if default is False:
                options[name] = True
                continue
            value = next(words, "")
            if value[:1] in ("", "-"):
                return None
            options[name] = (*options.get(name, ()), value) if default == () else value
        elif word[:1] in ("", "-"):
            return None
        else:
            arguments.append(word)
    wanted = sum(parameter.default is inspect.Parameter.empty for parameter in bare)
    return partial(command, *arguments, **options) if wanted <= len(arguments) <= len(bare) else None


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
        commands = Commands(base)
        ordinary = plain(commands, typed)
        if ordinary is not None:
            ordinary()
            return 0
        from engine.command_line import run_in_full

        return run_in_full(commands, typed)
    except ShellError as error:
        return refused(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return stopped()


def refused(text: str) -> int:
    """Say why something is refused; the exit status that goes with it."""
    print(text, file=sys.stderr)
    return UNUSABLE


def stopped() -> int:
    """Say that the person stopped the command; the exit status that goes with it."""
    print("article10: stopped; nothing was changed", file=sys.stderr)
    return STOPPED


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
