"""A case as read with a value put at a path, without its file: for who tries many values, one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from engine.reading import CaseText
from engine.vocabulary import Given, Group, GroupsByName, GroupsOf, Node, case_file_name


def with_value(case: CaseText, path: str, value: Any) -> CaseText:
    """The case with the value at the path, in the types of facts, beside what it says already.

    The path is one at which the vocabulary has a field. Groups on the way to it are begun where the case has none. What
    is put stands where the case begins.
    """
    names = path.split(".")
    lines = dict(case.lines)
    for end in range(1, len(names) + 1):
        lines.setdefault(".".join(names[:end]), (1, 1))
    return CaseText(_into(case.node, names, value), lines, case.name, case.text, case.last_line)


def value_at(case: CaseText, path: str) -> Any:
    """What the case says at the path, in the types of facts; None where it says nothing.

    A place in a list may stand in brackets or as a name of its own.
    """
    there: Any = case.node
    for name in path.replace("[", ".").replace("]", "").split("."):
        match there:
            case Node():
                there = there.fields.get(_python_name(there.of, name))
            case tuple() if name.isdecimal() and int(name) < len(there):
                there = there[int(name)]
            case Mapping():
                there = there.get(name)
            case _:
                return None
    return there


def _into(node: Node, names: list[str], value: Any) -> Node:
    name = _python_name(node.of, names[0])
    field = node.of.told()[name]
    there = node.fields.get(name)
    path = f"{node.path}.{names[0]}" if node.path else names[0]
    if len(names) > 1:
        assert isinstance(field, Group), path
        value = _inside(field, there, path, names[1:], value)
    return replace(node, fields={**node.fields, name: value}, none=False)


def _inside(field: Group, there: Any, path: str, names: list[str], value: Any) -> Any:
    match field:
        case GroupsByName():
            return {**there, names[0]: _into(there[names[0]], names[1:], value)}
        case GroupsOf():
            number = int(names[0])
            return (*there[:number], _into(there[number], names[1:], value), *there[number + 1 :])
    return _into(there if isinstance(there, Node) else Node(field.of, path, {}), names, value)


def _python_name(of: type[Given], name: str) -> str:
    return next((own for own in of.told() if case_file_name(own) == name), name)
