"""For who asks further: ``why`` and ``why-not``."""

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

    @app.command("why-not")
    def why_not(
        case: CaseFile,
        what: Annotated[
            str, typer.Argument(help="A conclusion, such as PERSON.ROUTE, or a rule that did not fire.", metavar="WHAT")
        ],
        format: Annotated[str, typer.Option(help="How to show it: text or json.")] = "text",
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> None:
        """Show what is in the way of a conclusion, nearest miss first, or how far a rule got."""
        one_of("--format", format, FORMATS)
        from engine.screen import terminal

        examined = base.examine(base.read(case), asked(base, on=on, strict=strict, reading=reading, law=law))
        rule = next((told for told in base.rules() if told["name"] == what), None)
        if rule is not None:
            from engine.how_far import how_far
            from engine.why_not_screen import draw_how_far

            far = how_far(examined, what, base)
            if format == "json":
                print_json(
                    {"rule": what, "from": rule["from"], "to": rule["to"], "runs": [one.as_data() for one in far]}
                )
                return
            draw_how_far(terminal(), what, rule["cited"], far)
            if not far:
                days = ", ".join(f"{run.name} of {run.day}" for run in examined.runs)
                print(f"  It is in force from {rule['from']} to {rule['to']}, and was not in force in any run: {days}.")
            return
        from engine.conclusions import concluded, conclusions_of
        from engine.how_far import unopened
        from engine.why_not import why_not
        from engine.why_not_screen import draw_unopened, draw_why_not

        conclusions = conclusions_of(examined.result, base.sections)
        conclusion = concluded(what, conclusions, [told["name"] for told in base.rules()])
        told = why_not(examined, conclusion, conclusions, base)
        missing = [] if told.holds or told.in_the_way else unopened(examined, conclusion, base)
        if format == "json":
            near = [{"rule": rule, **far.as_data()} for rule, far in missing]
            print_json({**told.as_data(), **({"unopened": near} if near else {})})
            return
        draw_why_not(terminal(), base.wording, told)
        if missing:
            draw_unopened(terminal(), "Rules that could have opened a way, and how far each got", missing)
