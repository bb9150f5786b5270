"""For who writes rules and cases: ``rules`` and ``schema``."""

from __future__ import annotations

from typing import Annotated

import typer

from engine.commands.options import meant, one_of
from engine.commands.printing import print_json
from engine.errors import UnknownName
from engine.said import Said, with_hint
from engine.sections import KnowledgeBase


def add_to(app: typer.Typer, base: KnowledgeBase) -> None:
    """Add the commands to the application."""

    @app.command()
    def schema(
        of: Annotated[str, typer.Argument(metavar="[case|trace]")] = "case",
    ) -> None:
        one_of("schema", of, ("case", "trace"))
        from engine.trace_shape import trace_schema

        print_json(base.schema() if of == "case" else trace_schema(), indent=2)

    @app.command()
    def rules(
        name: Annotated[str | None, typer.Argument()] = None,
    ) -> None:
        told = base.rules()
        if name is not None:
            names = [rule["name"] for rule in told]
            if name not in names:
                raise UnknownName(with_hint(Said("refused-rule", name=repr(name)), meant(name, names)))
            print_json(next(rule for rule in told if rule["name"] == name), indent=2)
            return
        from engine.rules_screen import draw_rules
        from engine.screen import terminal

        draw_rules(terminal(), told)
