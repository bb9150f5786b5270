"""For who asks further: ``why``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.commands.options import REPORT_FORMATS, CaseFile, Format, Law, On, Output, Reading, Strict, asked, one_of
from engine.commands.printing import json_text, print_text
from engine.sections import KnowledgeBase

if TYPE_CHECKING:
    from rich.console import Console


def add_to(app: typer.Typer, base: KnowledgeBase) -> None:
    """Add the commands to the application."""

    @app.command()
    def why(
        case: CaseFile,
        what: Annotated[
            str | None, typer.Argument(help="A conclusion, such as PERSON or PERSON.ROUTE.CONDITION.", metavar="WHAT")
        ] = None,
        full: Annotated[bool, typer.Option("--full", help="Every firing and value, not only what decided.")] = False,
        format: Format = "text",
        output: Output = None,
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> None:
        """Show what a conclusion rests on, down to the lines of the case file; without WHAT, list what can be asked."""
        one_of("--format", format, REPORT_FORMATS)
        from engine.conclusions import concluded, conclusions_of

        result = base.assess(case, asked(base, on=on, strict=strict, reading=reading, law=law))
        conclusions = conclusions_of(result, base.sections)
        conclusion = None if what is None else concluded(what, conclusions)
        if format in ("html", "markdown"):
            from engine.report import report_of

            report = report_of(result, base.sections, base.wording, full=full)
            lines = [line for line in report.lines() if conclusion in (None, line.conclusion)]
            title = f"{report.title}: {'why' if conclusion is None else f'why {conclusion.name}'}"
            if format == "html":
                from engine.report_html import grounds_page as page
            else:
                from engine.report_markdown import grounds_markdown as page
            print_text(page(report, lines, title), output)
            return
        from engine.grounds import Grounds

        ground = None if conclusion is None else Grounds(result, full=full).of(conclusion)
        if format == "json":
            told: dict[str, Any] = (
                {name: told.status for name, told in conclusions.items()}
                if conclusion is None or ground is None
                else {"name": conclusion.name, "status": conclusion.status, "because": ground.as_data()}
            )
            print_text(json_text(told), output)
            return
        from engine.grounds_screen import draw_grounds, draw_names
        from engine.screen import drawn, terminal

        def draw(console: Console) -> None:
            if conclusion is None or ground is None:
                draw_names(console, base.wording, conclusions)
            else:
                draw_grounds(console, base.wording, conclusion, ground)

        if output is not None:
            print_text(drawn(draw), output)
        else:
            draw(terminal())
