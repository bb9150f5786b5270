"""For who asks further: ``why``."""

from __future__ import annotations

from typing import Annotated

import typer

from engine.commands.assessing import FORMATS
from engine.commands.options import CaseFile, Law, On, Reading, Strict, asked, one_of
from engine.commands.printing import print_json
from engine.sections import KnowledgeBase


def add_to(app: typer.Typer, base: KnowledgeBase) -> None:
    """Add the commands to the application."""

    @app.command()
    def why(
        case: CaseFile,
        what: Annotated[
            str | None, typer.Argument(help="A conclusion, such as PERSON or PERSON.ROUTE.CONDITION.", metavar="WHAT")
        ] = None,
        full: Annotated[bool, typer.Option("--full", help="Every firing and value, not only what decided.")] = False,
        format: Annotated[str, typer.Option(help="How to show it: text or json.")] = "text",
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> None:
        """Show what a conclusion rests on, down to the lines of the case file; without WHAT, list what can be asked."""
        one_of("--format", format, FORMATS)
        from engine.conclusions import concluded, conclusions_of
        from engine.grounds import Grounds
        from engine.grounds_screen import draw_grounds, draw_names
        from engine.screen import terminal

        result = base.assess(case, asked(base, on=on, strict=strict, reading=reading, law=law))
        conclusions = conclusions_of(result, base.sections)
        if what is None:
            if format == "json":
                print_json({name: conclusion.status for name, conclusion in conclusions.items()})
            else:
                draw_names(terminal(), base.wording, conclusions)
            return
        conclusion = concluded(what, conclusions)
        ground = Grounds(result, full=full).of(conclusion)
        if format == "json":
            print_json({"name": conclusion.name, "status": conclusion.status, "because": ground.as_data()})
            return
        draw_grounds(terminal(), base.wording, conclusion, ground)
