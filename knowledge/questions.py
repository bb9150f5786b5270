"""What to ask next: the missing facts that open routes wait for, with the questions that ask for them."""

from __future__ import annotations

from typing import Any

from engine.field_at import field_at
from engine.wording import Wording
from facts.case_file import CaseFile
from knowledge.assessment import Person


def ask_next(routes: list[dict[str, Any]], person: Person, wording: Wording) -> list[dict[str, Any]]:
    """The missing facts of the routes still open, those that most conditions wait for first, with their questions."""
    waiting: dict[str, int] = {}
    for firing in person.choices if len(person.runs) > 1 else ():
        for path in firing.outcome.truth.missing:
            waiting[path] = waiting.get(path, 0) + 100
    for route in routes:
        if route["status"] == "fails":
            continue
        for condition in route["conditions"]:
            for path in condition["missing"]:
                waiting[path] = waiting.get(path, 0) + 1
    ordered = sorted((-count, path) for path, count in waiting.items())
    return [{"path": path, "question": question_of(path, wording)} for _, path in ordered]


def question_of(path: str, wording: Wording) -> str:
    """The question that asks for the field at a case-file path; empty where there is none."""
    return _worded("ask", path, wording)


def help_of(path: str, wording: Wording) -> str:
    """What the term of the field at a case-file path means; empty where nothing needs to be said."""
    return _worded("help", path, wording)


def label_of(path: str, wording: Wording) -> str:
    """What the field at a case-file path is called; empty where it has no name."""
    return _worded("field", path, wording)


def _worded(what: str, path: str, wording: Wording) -> str:
    found = field_at(path, CaseFile)
    key = f"{what}-{found.group.__name__}-{found.name}" if found is not None else ""
    return wording.phrase(key) if key in wording.keys else ""
