"""Options that several commands share, and how what was typed is read or refused."""

from __future__ import annotations

import datetime
import difflib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from engine.calendar import span_of
from engine.errors import UnknownName, printable
from engine.said import Said, WrongValue, did_you_mean, with_hint
from engine.sections import Asked, KnowledgeBase

CaseFile = Annotated[Path, typer.Argument(metavar="CASE.yaml")]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict",
    ),
]
Reading = Annotated[list[str] | None, typer.Option()]
On = Annotated[str | None, typer.Option(metavar="DATE")]
Law = Annotated[str | None, typer.Option(metavar="NAME")]

Format = Annotated[str, typer.Option()]
Output = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE")]
REPORT_FORMATS = ("text", "json", "markdown", "html")


def asked(
    base: KnowledgeBase,
    *,
    on: str | None = None,
    strict: bool = False,
    reading: Sequence[str] | None = None,
    law: str | None = None,
) -> Asked:
    """What was asked of an assessment; UnknownName in one line for what no option takes."""
    if law is not None:
        named("law", law, [told["name"] for told in base.laws()])
    day = datetime.date.today() if on is None else whole_day("--on", on)
    return Asked(day.isoformat(), strict, _readings(base, reading or []), law)


def apart_from(case: Path, *written: Path | None) -> None:
    """Refuse to write a file over the case file that is read: what stands in it would be lost."""
    for file in written:
        if file is not None and os.path.realpath(file) == os.path.realpath(case):
            raise UnknownName(Said("refused-to-write-over-read", path=printable(str(file))))


def one_of(option: str, value: str, allowed: Sequence[str]) -> None:
    """Refuse a value that the option does not take."""
    if value not in allowed:
        said = Said("refused-value", option=option, allowed=tuple(allowed), value=repr(value))
        raise UnknownName(with_hint(said, meant(value, allowed)))


def named(kind: str, name: str, names: Sequence[str]) -> None:
    """Refuse a name that no law, applicant or verdict has, with the list."""
    if name not in names:
        said = with_hint(Said(f"refused-{kind}", name=repr(name)), Said("hint-there-are", names=tuple(names)))
        raise UnknownName(with_hint(said, meant(name, names)))


def meant(name: str, names: Sequence[str]) -> Said | None:
    """The name that was probably meant, as a hint."""
    return did_you_mean(next(iter(difflib.get_close_matches(name, names, 1)), None))


def whole_day(option: str, text: str) -> datetime.date:
    """The day typed for an option; UnknownName where it is none, or only a month or a year."""
    try:
        span = span_of(text)
    except WrongValue as error:
        raise UnknownName(Said("refused-day", option=option, why=error.said)) from None
    if not span.exact:
        raise UnknownName(Said("refused-part-of-day", option=option, example=str(span.first), text=text))
    return span.first


def _readings(base: KnowledgeBase, names: Sequence[str]) -> dict[str, str]:
    taken: dict[str, str] = {}
    known = {name: about for about, values in base.readings.items() for name in values}
    for name in names:
        if name not in known:
            said = with_hint(Said("refused-reading", name=repr(name)), Said("hint-readings", names=tuple(known)))
            raise UnknownName(with_hint(said, meant(name, list(known))))
        taken[known[name]] = name
    return taken
