"""The same case filed on another day.

An application filed on that day counts as complete on it wherever the file says when it was complete: how long papers
would have taken is not known. Everything else stays as the file has it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from engine.calendar import Span
from engine.reading import CaseText
from engine.vocabulary import Node
from facts.case_file import Application
from facts.persons import persons

Places = dict[str, tuple[int, int]]


def filed_on(case: CaseText, day: Span, who: Collection[str] = ()) -> CaseText:
    """The case with the applications of these persons, or where nobody is named of all, submitted on the day.

    A person named who shares the family's application gets a copy of it as his own.
    """
    everybody = not who
    places = dict(case.lines)
    told = dict(case.node.fields)
    shared = told.get("application")
    shared = shared if isinstance(shared, Node) else None
    applicants = dict(told.get("applicants", {}))
    if everybody:
        told["application"] = _moved(shared, "application", day, places)
    for person in persons(case.node) if everybody else who:
        applicant = applicants[person]
        own = applicant.fields.get("application")
        path = f"applicants.{person}.application"
        if not isinstance(own, Node):
            if everybody:
                continue
            own = _copied(shared, path, places)
        application = _moved(own, path, day, places)
        applicants[person] = replace(applicant, fields={**applicant.fields, "application": application})
    told["applicants"] = applicants
    return CaseText(replace(case.node, fields=told), places, case.name)


def _moved(application: Node | None, path: str, day: Span, places: Places) -> Node:
    fields: Mapping[str, Any] = application.fields if application is not None else {}
    fields = {**fields, "submitted": day} | ({"complete": day} if isinstance(fields.get("complete"), Span) else {})
    places.setdefault(path, (1, 1))
    places.setdefault(f"{path}.submitted", places[path])
    return Node(Application, path, fields)


def _copied(shared: Node | None, path: str, places: Places) -> Node | None:
    """The family's application at another place, with what it holds."""
    if shared is None:
        return None
    places |= {
        path + at.removeprefix("application"): place
        for at, place in list(places.items())
        if at == "application" or at.startswith("application.")
    }
    fields = {
        name: replace(inner, path=f"{path}.{name}") if isinstance(inner, Node) else inner
        for name, inner in shared.fields.items()
    }
    return Node(Application, path, fields)
