"""For who assesses: ``assess``, ``laws``, ``readings`` and ``compare``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.commands.options import (
    REPORT_FORMATS,
    CaseFile,
    Format,
    Law,
    On,
    Output,
    Reading,
    Strict,
    apart_from,
    asked,
    named,
    one_of,
)
from engine.commands.printing import json_text, keep_picture, print_json, print_text
from engine.errors import UnknownName
from engine.said import Said
from engine.sections import KnowledgeBase

FORMATS = ("text", "json")
TRACES = ("short", "full", "none")


def add_to(app: typer.Typer, base: KnowledgeBase) -> None:
    """Add the commands to the application."""

    @app.command()
    def assess(
        case: CaseFile,
        format: Format = "text",
        output: Output = None,
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
        trace: Annotated[str, typer.Option()] = "short",
        picture: Annotated[Path | None, typer.Option(metavar="FILE.svg")] = None,
    ) -> None:
        one_of("--format", format, REPORT_FORMATS)
        one_of("--trace", trace, TRACES)
        from engine.trace_document import document_of

        apart_from(case, output, picture)
        question = asked(base, on=on, strict=strict, reading=reading, law=law)
        examined = base.examine(base.read(case), question)
        head = document_of(examined, question, base).head
        if format == "json":
            print_text(json_text({**examined.result, "head": head}), output)
            return
        from engine.report import report_of

        report = report_of(examined.result, base.sections, base.wording, full=trace == "full", head=head)
        if format == "html":
            from engine.report_html import assessment_page

            print_text(assessment_page(report, trace=trace != "none"), output)
            return
        if format == "markdown":
            from engine.report_markdown import assessment_markdown

            print_text(assessment_markdown(report, grounds=trace != "none"), output)
            return
        from engine.screen import Screen, drawn, terminal

        if output is not None:
            print_text(drawn(lambda console: Screen(console).draw(report, trace)), output)
            return
        console = terminal(record=picture is not None)
        Screen(console).draw(report, trace)
        if picture is not None:
            keep_picture(picture, console.export_svg(title=f"article10 assess {case.name}"))

    @app.command()
    def laws(
        format: Annotated[str, typer.Option()] = "text",
    ) -> None:
        one_of("--format", format, FORMATS)
        told = base.laws()
        if format == "json":
            print_json(told)
            return
        from engine.comparing_screen import draw_laws
        from engine.screen import terminal

        draw_laws(terminal(), base.wording, told)

    @app.command()
    def readings(
        format: Annotated[str, typer.Option()] = "text",
    ) -> None:
        one_of("--format", format, FORMATS)
        told = base.tell_readings()
        if format == "json":
            print_json(told)
            return
        from engine.comparing_screen import draw_readings
        from engine.screen import terminal

        draw_readings(terminal(), base.wording, told)

    @app.command()
    def compare(
        case: CaseFile,
        laws: Annotated[str, typer.Option(metavar="A,B")],
        format: Annotated[str, typer.Option()] = "text",
        strict: Strict = False,
        reading: Reading = None,
        on: On = None,
    ) -> None:
        one_of("--format", format, FORMATS)
        names = [name.strip() for name in laws.split(",")]
        if len(names) != 2 or names[0] == names[1]:
            raise UnknownName(Said("refused-two-laws", laws=repr(laws)))
        known = [told["name"] for told in base.laws()]
        for name in names:
            named("law", name, known)
        from engine.differences import compared

        results = [base.assess(case, asked(base, on=on, strict=strict, reading=reading, law=name)) for name in names]
        told = compared(results[0], results[1], base.sections)
        if format == "json":
            print_json({"case": results[0]["case"], "laws": names, "applicants": told})
            return
        from engine.comparing_screen import draw_comparison
        from engine.screen import terminal

        draw_comparison(terminal(), base, results, told)
