"""The next question of a consultation: the first fact that conclusions wait for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from engine.changing import field_at
from engine.reading import CaseText
from engine.sections import Asked, KnowledgeBase
from engine.vocabulary import Field


@dataclass(frozen=True, slots=True)
class Leads:
    """One possible value, as a case file would write it, and where it leads: conclusions by name with their status."""

    value: str
    conclusions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """The field to ask for, the conclusions that wait for it, and two values that lead to different ones.

    ``given`` are the values of other facts, by path, that the two values need beside them to make a difference.
    """

    path: str
    field: Field
    waiting: tuple[str, ...]
    one: Leads
    other: Leads
    none_at: str = ""
    given: Mapping[str, str] = field(default_factory=dict)


def next_question(
    case: CaseText, asked: Asked, base: KnowledgeBase, passed_over: Collection[str] = (), after: str = ""
) -> NextQuestion | None:
    """The first fact that conclusions wait for and that was not passed over; None where there is none.

    ``after`` is the path that was asked last.
    """
    result = base.examine(case, asked).result
    for told in result["applicants"].values():
        for question in told["ask_next"]:
            path = question["path"]
            there = field_at(base.case_file, path)
            if path in passed_over or there is None:
                continue
            waiting = tuple(
                f"{person}.{route['category']}.{condition['id']}"
                for person, one in result["applicants"].items()
                for route in one["routes"]
                for condition in route["conditions"]
                if path in condition["missing"]
            )
            return NextQuestion(path, there, waiting, Leads("", {}), Leads("", {}))
    return None
