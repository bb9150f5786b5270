"""A case without names: who is who stays told apart, and nothing that a rule looks at is changed.

Texts, such as names and reasons, are numbered; persons' ids are numbered in the order they had, since the order of a run
follows it. Comments are left out. Days, countries and amounts stay: the law depends on them, and so somebody who
knows the family may still recognise it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from engine.vocabulary import Field, GroupsByName, ListOf, Node, Persons, Text, case_file_name
from engine.written_case import written

FILE = "pseudonymised.yaml"


def pseudonymised(case: Node) -> str:
    """The text of a case file that holds the case without names."""
    return written(_Pseudonyms(case).group(case))


class _Pseudonyms:
    """The pseudonyms of one case."""

    def __init__(self, case: Node) -> None:
        ids = sorted(_ids(case))
        self.ids = {name: f"p{number:0{len(str(len(ids)))}}" for number, name in enumerate(ids, 1)}
        self.texts: dict[tuple[str, str], str] = {}

    def group(self, node: Node) -> Node:
        told = node.of.told()
        return replace(node, fields={name: self._value(name, told[name], value) for name, value in node.fields.items()})

    def _value(self, name: str, field: Field, value: Any) -> Any:
        if isinstance(value, Node):
            return self.group(value)
        if isinstance(field, GroupsByName) and isinstance(value, Mapping):
            return {self.ids[name]: self.group(node) for name, node in value.items()}
        if isinstance(value, tuple):
            item = field.item if isinstance(field, ListOf) else field
            return tuple(self._value(name, item, one) for one in value)
        if isinstance(field, Persons):
            return self.ids.get(value, value)
        return self._text(case_file_name(name), value) if isinstance(field, Text) else value

    def _text(self, name: str, text: str) -> str:
        taken = sum(1 for other, _ in self.texts if other == name)
        return self.texts.setdefault((name, text), f"{name} {taken + 1}")


def _ids(case: Node) -> set[str]:
    """The ids of the persons of a case: the names under which its groups by name stand."""
    told = case.of.told()
    return {
        name
        for field, value in case.fields.items()
        if isinstance(told[field], GroupsByName) and isinstance(value, Mapping)
        for name in value
    }
