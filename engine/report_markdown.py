"""A report as Markdown: verdicts in a table, conclusions as lists, what they rest on as lists below.

What Markdown would obey is escaped, so that a name stays a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.grounds import Ground
from engine.reasons import Reasons
from engine.report import Line, PersonReport, Report
from engine.signs import INDICATED
from engine.wording import Wording, shown

_OBEYED = re.compile(r"[\\`*_\[\]<>#|~&$@]|(?<=[a-z]):(?=//)|(?<=www)\.", re.IGNORECASE)


def assessment_markdown(report: Report, *, grounds: bool = True) -> str:
    """The whole report; ``grounds`` adds what each verdict rests on."""
    return _text(_assessment(report, grounds=grounds))


def grounds_markdown(report: Report, lines: Sequence[Line], title: str) -> str:
    """Some conclusions of a report and what each rests on."""
    return _text(
        [
            f"# {escaped(title)}",
            "",
            escaped(report.subtitle),
            "",
            *(row for line in lines for row in _told(report, line)),
        ]
    )


def reasons_markdown(reasons: Reasons, wording: Wording) -> str:
    """The draft of grounds: numbered sentences, each with what it is cited from."""
    return _text(_reasons(reasons, wording))


def _reasons(reasons: Reasons, wording: Wording) -> Iterator[str]:
    yield f"# {escaped(reasons.title)}"
    number = 0
    for part in reasons.parts:
        yield from ("", f"## {escaped(part.title)}", "")
        for reason in part.reasons:
            number += 1
            yield f"{number}. {escaped(reason.sentence)} *({escaped(reason.cited)})*"
    if reasons.head:
        yield from ("", f"{wording.phrase('report-head')} `{reasons.head}`")


def escaped(text: str) -> str:
    """The text as Markdown that reads as the text."""
    return _OBEYED.sub(_escape, shown(text))


def _escape(found: re.Match[str]) -> str:
    return "&#64;" if found[0] == "@" else "\\" + found[0]


def _text(lines: Sequence[str] | Iterator[str]) -> str:
    return "\n".join(lines).rstrip() + "\n"


def _assessment(report: Report, *, grounds: bool) -> Iterator[str]:
    yield from (f"# {escaped(report.title)}", "", escaped(report.subtitle), "")
    columns = (report.wording.phrase(f"column-{name}") for name in ("person", "verdict", "because"))
    yield from (f"| {' | '.join(columns)} |", "|---|---|---|")
    for person in report.persons:
        told = " ".join(part for part in (escaped(person.verdict.text), _indicated(person.verdict)) if part)
        yield f"| {escaped(person.name)} | {_status(person.verdict)} | {told} |"
    for person in report.persons:
        yield from _person(report, person, grounds=grounds)
    for remarks in report.beside:
        yield from ("", f"## {remarks.title}", "")
        yield from (f"- · {escaped(sentence)}" for sentence in remarks.sentences)
    yield from ("", f"## {report.wording.phrase('report-law')}", "")
    for person in report.persons:
        law = f"{report.wording.colon} {person.law}. {person.why_this_law}"
        yield f"- § {escaped(person.name)}{escaped(law)}"
    if report.head:
        yield from ("", f"{report.wording.phrase('report-head')} `{report.head}`")


def _person(report: Report, person: PersonReport, *, grounds: bool) -> Iterator[str]:
    yield from ("", f"## {escaped(person.name)}", "", _row(person.verdict))
    for route in person.routes:
        yield from ("", f"### {escaped('  '.join(route.line.head))}", "", _row(route.line))
        yield from (_row(line) for line in route.conditions)
    for block in (person.exemptions, *person.blocks):
        if block.lines:
            yield from ("", f"### {block.title}", "", *(_row(line) for line in block.lines))
    if person.questions:
        yield from ("", f"### {report.wording.phrase('report-ask-next')}", "")
        yield from (f"- ? {escaped(question.text)} ({escaped(question.path)})" for question in person.questions)
    if grounds:
        yield from (
            "",
            f"### {report.wording.phrase('report-rests-on')}",
            "",
            *_tree(report.ground(person.verdict), report.wording, 0),
        )


def _told(report: Report, line: Line) -> Iterator[str]:
    yield _row(line)
    yield from _tree(report.ground(line), report.wording, 1)


def _row(line: Line) -> str:
    parts = (
        _status(line),
        f"{escaped(', '.join(line.head))}:" if line.head and line.text else escaped(", ".join(line.head)),
        escaped(line.text),
        _indicated(line),
        f"*{escaped(line.cited)}*" if line.cited else "",
        f"`{shown(line.name)}`",
    )
    return "- " + " ".join(part for part in parts if part)


def _status(line: Line) -> str:
    return f"**{escaped(line.sign)} {escaped(line.said)}**" if line.said else escaped(line.sign)


def _indicated(line: Line) -> str:
    return f"{INDICATED} {escaped(line.indicated)}" if line.indicated else ""


def _tree(ground: Ground, wording: Wording, depth: int) -> Iterator[str]:
    source = f" *{escaped(ground.source)}*" if ground.source else ""
    above = f" {wording.phrase('report-told-above')}" if ground.told_above else ""
    yield f"{'  ' * depth}- {escaped(ground.sign)} {escaped(ground.sentence)}{source}{above}"
    for below in ground.under:
        yield from _tree(below, wording, depth + 1)
