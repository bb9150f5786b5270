"""What a case file must say before anything can be concluded: the required fields of the vocabulary that it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from engine.vocabulary import Field, Given, Group, GroupsByName, GroupsOf, case_file_name


@dataclass(frozen=True, slots=True)
class FirstQuestion:
    """A required field that is not given yet: its path in the case file, and the field.

    A GroupsByName asks for the names that its groups are to have; each of them then has required fields of its own.
    """

    path: str
    field: Field


def first_questions(root: type[Given], top: yaml.Node | None) -> list[FirstQuestion]:
    """What a file with these nodes must say and does not, in the order of the vocabulary; ``top`` is None for no file.

    A file for which this is empty can be read, unless what it says is wrong.
    """
    return list(_of_group(root, top, ""))


def _of_group(of: type[Given], node: yaml.Node | None, path: str) -> Iterator[FirstQuestion]:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    given = {key.value: value for key, value in pairs}
    for own, field in of.told().items():
        name = case_file_name(own)
        at = f"{path}.{name}" if path else name
        there = given.get(name)
        if there is None or _is_empty(there):
            if field.required:
                yield FirstQuestion(at, field)
        elif isinstance(field, Group):
            yield from _inside(field, there, at)


def _is_empty(node: yaml.Node) -> bool:
    """Whether nothing stands there: no value, or a group without anything in it."""
    return not node.value if not isinstance(node, yaml.SequenceNode) else False


def _inside(field: Group, node: yaml.Node, path: str) -> Iterator[FirstQuestion]:
    match field:
        case GroupsByName():
            for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
                yield from _of_group(field.of, value, f"{path}.{key.value}")
        case GroupsOf():
            for number, item in enumerate(node.value if isinstance(node, yaml.SequenceNode) else ()):
                if isinstance(item, yaml.MappingNode):
                    yield from _of_group(field.of, item, f"{path}.{number}")
        case _ if isinstance(node, yaml.MappingNode):
            yield from _of_group(field.of, node, path)
