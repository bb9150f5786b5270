"""Which field of a case file a path stands for."""

from __future__ import annotations

from typing import NamedTuple

from engine.vocabulary import Field, Given, Group, ListOf, case_file_name


class FieldAt(NamedTuple):
    """A field with the group that it stands in, and its name in a case file."""

    group: type[Given]
    name: str
    field: Field

    @property
    def item(self) -> Field:
        """The field, or what its list is made of."""
        return self.field.item if isinstance(self.field, ListOf) else self.field


def field_at(path: str, case_file: type[Given]) -> FieldAt | None:
    """The field at a case-file path; None where none stands there."""
    group, found = case_file, None
    parts = path.split(".")
    while parts:
        name = parts.pop(0).split("[")[0]
        field: Field | None = next((field for key, field in group.told().items() if case_file_name(key) == name), None)
        if field is None:
            return None
        found = FieldAt(group, name, field)
        if isinstance(field, Group):
            group = field.of
            if field.kind == "groups by name" and parts:
                parts.pop(0)
    return found
