"""For who asks further: ``why``, ``why-not`` and ``reasons``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.commands.assessing import FORMATS
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
from engine.commands.printing import json_text, print_json, print_text
from engine.sections import KnowledgeBase

if TYPE_CHECKING:
    from rich.console import Console


def add_to(app: typer.Typer, base: KnowledgeBase) -> None:
    """Add the commands to the application."""

    @app.command()
    def why(
        case: CaseFile,
        what: Annotated[str | None, typer.Argument(metavar="WHAT")] = None,
        full: Annotated[
            bool,
            typer.Option(
                "--full",
            ),
        ] = False,
        format: Format = "text",
        output: Output = None,
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> None:
        one_of("--format", format, REPORT_FORMATS)
        apart_from(case, output)
        from engine.conclusions import concluded, conclusions_of

        result = base.assess(case, asked(base, on=on, strict=strict, reading=reading, law=law))
        conclusions = conclusions_of(result, base.sections)
        conclusion = None if what is None else concluded(what, conclusions)
        if format in ("html", "markdown"):
            from engine.report import report_of

            report = report_of(result, base.sections, base.wording, full=full)
            lines = [line for line in report.lines() if conclusion in (None, line.conclusion)]
            title = (
                base.wording.phrase("report-why", case=report.title)
                if conclusion is None
                else base.wording.phrase("report-why-name", case=report.title, name=conclusion.name)
            )
            if format == "html":
                from engine.report_html import grounds_page as page
            else:
                from engine.report_markdown import grounds_markdown as page
            print_text(page(report, lines, title), output)
            return
        from engine.grounds import Grounds

        ground = None if conclusion is None else Grounds(result, base.wording, full=full).of(conclusion)
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
                draw_names(console, base, conclusions)
            else:
                draw_grounds(console, base, conclusion, ground)

        if output is not None:
            print_text(drawn(draw), output)
        else:
            draw(terminal())

    @app.command("why-not")
    def why_not(
        case: CaseFile,
        what: Annotated[str, typer.Argument(metavar="WHAT")],
        format: Annotated[str, typer.Option()] = "text",
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> None:
        one_of("--format", format, FORMATS)
        from engine.screen import terminal

        examined = base.examine(base.read(case), asked(base, on=on, strict=strict, reading=reading, law=law))
        rule = next((told for told in base.rules() if told["name"] == what), None)
        if rule is not None:
            from engine.how_far import how_far
            from engine.why_not_screen import draw_how_far, draw_not_in_force

            far = how_far(examined, what, base)
            if format == "json":
                print_json(
                    {"rule": what, "from": rule["from"], "to": rule["to"], "runs": [one.as_data() for one in far]}
                )
                return
            draw_how_far(terminal(), base.wording, what, rule["cited"], far)
            if not far:
                draw_not_in_force(base.wording, rule, examined.runs)
            return
        from engine.conclusions import concluded, conclusions_of
        from engine.how_far import unopened
        from engine.why_not import why_not
        from engine.why_not_screen import draw_unopened, draw_why_not

        conclusions = conclusions_of(examined.result, base.sections)
        conclusion = concluded(what, conclusions, [told["name"] for told in base.rules()])
        found = why_not(examined, conclusion, conclusions, base)
        missing = [] if found.holds or found.in_the_way else unopened(examined, conclusion, base)
        if format == "json":
            near = [{"rule": rule, **far.as_data()} for rule, far in missing]
            print_json({**found.as_data(), **({"unopened": near} if near else {})})
            return
        draw_why_not(terminal(), base, found)
        if missing:
            draw_unopened(terminal(), base.wording, missing)

    @app.command()
    def reasons(
        case: CaseFile,
        person: Annotated[str | None, typer.Option(metavar="ID")] = None,
        format: Annotated[str, typer.Option()] = "markdown",
        output: Output = None,
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> None:
        one_of("--format", format, ("markdown", "json"))
        apart_from(case, output)
        from engine.reasons import reasons_of
        from engine.report import report_of
        from engine.report_markdown import reasons_markdown
        from engine.trace_document import document_of

        question = asked(base, on=on, strict=strict, reading=reading, law=law)
        examined = base.examine(base.read(case), question)
        if person is not None:
            named("applicant", person, list(examined.result["applicants"]))
        head = document_of(examined, question, base).head
        report = report_of(examined.result, base.sections, base.wording, head=head)
        drafts = [reasons_of(report, one, base) for one in report.persons if person in (None, one.id)]
        if format == "json":
            print_text(json_text([draft.as_data() for draft in drafts]), output)
        else:
            print_text("\n".join(reasons_markdown(draft, base.wording) for draft in drafts), output)
