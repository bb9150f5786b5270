"""For who asks about time: ``timeline``."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Annotated

import typer

from engine.commands.assessing import FORMATS
from engine.commands.options import CaseFile, Law, On, Reading, Strict, apart_from, asked, named, one_of, whole_day
from engine.commands.printing import print_json
from engine.errors import UnknownName
from engine.said import Said
from engine.sections import KnowledgeBase


def add_to(app: typer.Typer, base: KnowledgeBase) -> None:
    """Add the command to the application."""

    @app.command()
    def timeline(
        case: CaseFile,
        first: Annotated[str, typer.Option("--from", metavar="DATE")],
        last: Annotated[str, typer.Option("--to", metavar="DATE")],
        person: Annotated[
            list[str] | None,
            typer.Option(metavar="ID"),
        ] = None,
        output: Annotated[
            Path | None,
            typer.Option("--output", "-o", metavar="FILE"),
        ] = None,
        format: Annotated[str, typer.Option()] = "text",
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> None:
        one_of("--format", format, FORMATS)
        apart_from(case, output)
        begin, end = span(base, first, last)
        question = asked(base, on=on, strict=strict, reading=reading, law=law)
        if output is not None:
            from engine.timeline_picture import check

            check(output)
        from engine.timeline import timeline as over

        read = base.read(case)
        for one in person or ():
            named("applicant", one, list(read.node.fields["applicants"]))
        found = over(base, read, question, begin, end, list(dict.fromkeys(person or ())))
        if output is not None:
            from engine.timeline_picture import draw

            draw(output, base, found)
        if format == "json":
            from engine.timeline_told import as_data

            print_json(as_data(base, found))
            return
        from engine.screen import terminal
        from engine.timeline_screen import draw_timeline

        draw_timeline(terminal(), base, found)


def span(base: KnowledgeBase, first: str, last: str) -> tuple[datetime.date, datetime.date]:
    """The two days typed; UnknownName in one line where they are no days, reversed, or not answered for."""
    begin, end = whole_day("--from", first), whole_day("--to", last)
    if begin > end:
        raise UnknownName(Said("refused-backwards", first=str(begin), last=str(end)))
    filing = base.filing
    for option, day in (("--from", begin), ("--to", end)):
        if not filing.first <= day <= filing.last:
            answered = {"first": str(filing.first), "last": str(filing.last)}
            raise UnknownName(Said("refused-outside-time", option=option, day=str(day), **answered))
    return begin, end
