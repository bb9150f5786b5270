"""For who tries: ``what-if`` and ``what-would``."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from engine.commands.assessing import FORMATS
from engine.commands.options import CaseFile, Law, On, Reading, Strict, asked, named, one_of
from engine.commands.printing import print_json
from engine.errors import UnknownName
from engine.said import Said
from engine.sections import KnowledgeBase

LONGEST_SEARCH = 86_400


def add_to(app: typer.Typer, base: KnowledgeBase) -> None:
    """Add the commands to the application."""

    @app.command(name="what-if")
    def what_if(
        case: CaseFile,
        set_: Annotated[
            list[str] | None,
            typer.Option("--set", metavar="PATH=VALUE"),
        ] = None,
        unset: Annotated[
            list[str] | None,
            typer.Option("--unset", metavar="PATH"),
        ] = None,
        format: Annotated[str, typer.Option()] = "text",
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> None:
        one_of("--format", format, FORMATS)
        from engine.changing import CaseTree, asked_changes
        from engine.file_text import text_of
        from engine.what_if import what_differs

        if not set_ and not unset:
            raise UnknownName(Said("refused-no-change"))
        question = asked(base, on=on, strict=strict, reading=reading, law=law)
        as_it_is = base.read(case)
        tree = CaseTree(text_of(case), str(case), base.case_file, base.read_tree)
        changes, wrong = asked_changes(set_ or [], unset or [])
        changed = tree.read(changes, wrong)
        one = base.examine(as_it_is, question).result
        with tree.placed(changes):
            other = base.examine(changed, question).result
        told = [
            {"path": change.path, "adds": change.adds, "from": tree.standing(change.path), "to": change.value}
            for change in changes
        ]
        differences = what_differs(one, other, base.sections, base.wording)
        if format == "json":
            print_json({"case": one["case"], "changes": told, "applicants": differences})
            return
        from engine.screen import terminal
        from engine.trying_screen import draw_what_if

        draw_what_if(terminal(), base, told, (one, other), differences)

    @app.command(name="what-would")
    def what_would_(
        case: CaseFile,
        person: Annotated[str, typer.Option(metavar="ID")],
        want: Annotated[str, typer.Option(metavar="VERDICT")] = "",
        within: Annotated[float, typer.Option(metavar="SECONDS")] = 20.0,
        format: Annotated[str, typer.Option()] = "text",
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> None:
        one_of("--format", format, FORMATS)
        best = base.verdicts[0]
        want = want or best
        named("verdict", want, base.verdicts)
        if not 0 <= within <= LONGEST_SEARCH:
            raise UnknownName(Said("refused-seconds", most=LONGEST_SEARCH, seconds=f"{within:g}"))
        import datetime
        import time

        from engine.changing import CaseTree
        from engine.file_text import text_of
        from engine.what_would import Sought, Steps, what_would
        from engine.what_would_told import told_answer

        question = asked(base, on=on, strict=strict, reading=reading, law=law)
        as_it_is = base.read(case)
        now = base.examine(as_it_is, question).result
        named("applicant", person, list(now["applicants"]))
        tree = CaseTree(text_of(case), str(case), base.case_file, base.read_tree)
        sought = Sought(want, want == best, datetime.date.fromisoformat(question.on))
        answer = what_would(tree, base.case_file, base.trials(person, question), sought, time.monotonic, within)

        def changed(steps: Steps) -> dict[str, Any]:
            return base.examine(tree.read([change for step in steps for change in step.changes]), question).result

        told = told_answer(answer, tree, person, want, now, changed, base)
        if format == "json":
            print_json(told)
            return
        from engine.screen import terminal
        from engine.trying_screen import draw_what_would

        draw_what_would(terminal(), base, told)
