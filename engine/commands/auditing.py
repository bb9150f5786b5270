"""For who audits: ``trace``, ``verify``, ``replay`` and ``diff``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.commands.assessing import FORMATS
from engine.commands.options import CaseFile, Law, On, Reading, Strict, apart_from, asked, one_of
from engine.commands.printing import print_bytes, print_json
from engine.errors import UnknownName, UnusableTrace, printable
from engine.said import Said
from engine.sections import KnowledgeBase

if TYPE_CHECKING:
    from engine.trace_reading import ReadTrace

CHECK_FAILED = 1

TraceFile = Annotated[Path, typer.Argument(metavar="TRACE.json")]
Full = Annotated[
    bool,
    typer.Option(
        "--full",
    ),
]
Format = Annotated[str, typer.Option()]


def add_to(app: typer.Typer, base: KnowledgeBase) -> None:
    """Add the commands to the application."""

    @app.command()
    def trace(
        case: CaseFile,
        output: Annotated[Path | None, typer.Option("--output", "-o", metavar="TRACE.json")] = None,
        pseudonymise: Annotated[
            bool,
            typer.Option(
                "--pseudonymise",
            ),
        ] = False,
        strict: Strict = False,
        reading: Reading = None,
        law: Law = None,
        on: On = None,
    ) -> None:
        from engine.trace_document import document_of

        apart_from(case, output)
        question = asked(base, on=on, strict=strict, reading=reading, law=law)
        examined = base.examine(base.read(case), question)
        if pseudonymise:
            from engine.pseudonyms import FILE, pseudonymised

            examined = base.examine(base.read_text(pseudonymised(examined.case.node), FILE), question)
        document = document_of(examined, question, base)
        if output is None:
            print_bytes(document.content())
            return
        from engine.commands.printing import keep

        keep(output, document.content(), "trace")
        print(base.wording.phrase("audit-kept", file=printable(str(output)), entries=len(document.entries)))
        print(f"{base.wording.phrase('report-head')} {document.head}")

    @app.command()
    def verify(
        trace: TraceFile,
        head: Annotated[str | None, typer.Option(metavar="HASH")] = None,
    ) -> int:
        from engine.auditing_screen import draw_altered, draw_whole
        from engine.screen import terminal
        from engine.trace_reading import alteration, is_head, read_trace

        if head is not None and not is_head(head.lower()):
            raise UnknownName(Said("refused-head"))
        read = read_trace(trace)
        said = alteration(read)
        if said is None and head is not None and head.lower() != read.head:
            said = Said("trace-another-chain", head=read.head)
        if said is not None:
            draw_altered(terminal(), base.wording, said)
            return CHECK_FAILED
        _fitting(read)
        draw_whole(terminal(), base.wording, len(read.document.entries), read.head)
        return 0

    @app.command()
    def replay(trace: TraceFile, full: Full = False, format: Format = "text") -> int:
        one_of("--format", format, FORMATS)
        from engine.auditing_screen import draw_altered, draw_difference, draw_replayed
        from engine.replaying import replayed
        from engine.screen import terminal
        from engine.trace_difference import difference
        from engine.trace_reading import alteration, read_trace

        read = read_trace(trace)
        said = alteration(read)
        if said is not None:
            draw_altered(terminal(), base.wording, said)
            return CHECK_FAILED
        _fitting(read)
        again = replayed(read, base)
        same = again.content() == read.content
        if format == "json":
            print_json(difference(read.document, again).as_data())
        elif same:
            draw_replayed(terminal(), base.wording, len(again.entries), again.head)
        else:
            draw_difference(terminal(), base, difference(read.document, again), full=full)
        return 0 if same else CHECK_FAILED

    @app.command()
    def diff(
        one: TraceFile,
        other: Annotated[Path, typer.Argument(metavar="OTHER.json")],
        full: Full = False,
        format: Format = "text",
    ) -> int:
        one_of("--format", format, FORMATS)
        from engine.auditing_screen import draw_altered, draw_difference
        from engine.screen import terminal
        from engine.trace_difference import difference
        from engine.trace_reading import alteration, read_trace

        documents = []
        for path in (one, other):
            read = read_trace(path)
            said = alteration(read)
            if said is not None:
                draw_altered(terminal(), base.wording, Said("trace-altered-in", path=str(path), said=said))
                return CHECK_FAILED
            _fitting(read)
            documents.append(read.document)
        found = difference(*documents)
        if format == "json":
            print_json(found.as_data())
        else:
            draw_difference(terminal(), base, found, full=full)
        return 0 if found.same else CHECK_FAILED


def _fitting(read: ReadTrace) -> None:
    """Refuse a whole chain whose entries are not those of a trace."""
    from engine.trace_shape import unfit

    said = next(unfit(list(read.document.entries)), None)
    if said is not None:
        raise UnusableTrace(read.name, Said("trace-unfit", said=said))
