"""Consultations held with the next question alone, answered from an example; and how many fields a case file gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import yaml

from engine.next_question import NextQuestion, NextQuestions
from engine.reading import CaseText
from engine.sections import Asked
from engine.value_put import value_at, with_value
from engine.vocabulary import Node, Text
from knowledge.offered import BASE
from tests.families import EXAMPLES

ON = "2024-12-01"
SPARSE = ("hardly-any-facts",)
"""Examples of which nearly all is unknown; their consultation is another test's."""


@dataclass(slots=True)
class Consultation:
    """A consultation from an empty start, answered from a case file: what was asked, and the case at the end."""

    case: CaseText
    questions: list[NextQuestion] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)


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
    asking = asking or NextQuestions(Asked(on, strict, {}), BASE)
    told = Consultation(_begun(full))
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


def _begun(full: CaseText) -> CaseText:
    """A file that says who applies and as what, and nothing more."""
    relations = {name: {"relation": node.fields["relation"]} for name, node in full.node.fields["applicants"].items()}
    return BASE.read_text(str(yaml.safe_dump({"applicants": relations}, sort_keys=False)), "consultation")


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
