"""How many questions a consultation asks of each example, beside how many fields its case file has.

``python -m tests.question_counts`` prints the table.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import yaml

from engine.first_questions import first_questions
from engine.next_question import NextQuestion, NextQuestions
from engine.reading import CaseText
from engine.sections import Asked
from engine.value_put import value_at, with_value
from engine.vocabulary import GroupsByName, Node, Text
from knowledge.offered import BASE
from tests.families import EXAMPLES

ON = "2024-12-01"
SPARSE = ("hardly-any-facts",)
"""Examples of which nearly all is unknown; their consultation is another test's."""


@dataclass(slots=True)
class Consultation:
    """A consultation from an empty start, answered from a case file: what was asked, and the case at the end."""

    start: int
    case: CaseText
    questions: list[NextQuestion] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: questions asked (with what a file must say), answered "unknown", and fields of the file."""

    example: str
    questions: int
    unknown: int
    fields: int


def examples() -> list[Path]:
    return [path for path in sorted(EXAMPLES.glob("*.yaml")) if path.stem not in SPARSE]


class Asking(Protocol):
    """What gives the next question."""

    def first(self, case: CaseText, passed_over: list[str], after: str) -> NextQuestion | None:
        """The next question; None where nothing is left to ask."""


def consulted(full: CaseText, on: str = ON, *, strict: bool = False, asking: Asking | None = None) -> Consultation:
    """The consultation whose every answer is what the full case says, or "unknown" where it says nothing.

    Where ``strict``, what is otherwise presumed is asked as well.
    """
    start, case = _begun(full)
    asking = asking or NextQuestions(Asked(on, strict, {}), BASE)
    told = Consultation(start, case)
    while (question := asking.first(told.case, told.passed_over, _last(told))) is not None:
        told.questions.append(question)
        answer = value_at(full, question.path)
        none = value_at(full, question.none_at) if question.none_at else None
        if answer is not None and answer != value_at(told.case, question.path):
            told.case = with_value(told.case, question.path, answer)
        elif isinstance(none, Node) and none.none:
            told.case = with_value(told.case, question.none_at, none)
        else:
            told.passed_over.append(question.path)
    return told


def _last(told: Consultation) -> str:
    return told.questions[-1].path if told.questions else ""


def _begun(full: CaseText) -> tuple[int, CaseText]:
    """How many answers it takes until a file can be read, and that file: nothing but what it must say."""
    asked = 0
    tree: dict[str, Any] = {}
    while lacking := first_questions(BASE.case_file, yaml.compose(_plain(tree)) if tree else None):
        for question in lacking:
            asked += 1
            names = question.path.split(".")
            place = tree
            for name in names[:-1]:
                place = place.setdefault(name, {})
            value = value_at(full, question.path)
            place[names[-1]] = {name: {} for name in value} if isinstance(question.field, GroupsByName) else value
    return asked, BASE.read_text(_plain(tree), "consultation")


def _plain(tree: dict[str, Any]) -> str:
    return str(yaml.safe_dump(tree, sort_keys=False))


def fields_of(case: CaseText) -> int:
    """How many single values the case gives, names and the case's own name left out; a list of words counts once."""
    return sum(1 for _ in _values(case.node, ""))


def _values(node: Node, path: str) -> Iterator[str]:
    if node.none:
        yield path
    for name, value in node.fields.items():
        at = f"{path}.{name}" if path else name
        there = node.of.told()[name]
        if isinstance(value, Node):
            yield from _values(value, at)
        elif isinstance(value, dict):
            for key, inner in value.items():
                yield from _values(inner, f"{at}.{key}")
        elif isinstance(value, tuple) and value and isinstance(value[0], Node):
            for number, inner in enumerate(value):
                yield from _values(inner, f"{at}.{number}")
        elif not isinstance(there, Text):
            yield at


def rows() -> Iterator[Row]:
    """The rows of the table, one for each example."""
    for path in examples():
        full = BASE.read(path)
        told = consulted(full)
        yield Row(path.stem, told.start + len(told.questions), len(told.passed_over), fields_of(full))


def table() -> str:
    """The table as Markdown."""
    lines = ["| example | questions | of them answered unknown | fields of its file |", "|---|--:|--:|--:|"]
    lines += [f"| {row.example} | {row.questions} | {row.unknown} | {row.fields} |" for row in rows()]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
