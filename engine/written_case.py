"""A case written as a case file: the same values in the same order, in the plainest form that reads back as the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from engine.vocabulary import Field, Group, GroupsByName, GroupsOf, ListOf, Node, Text, case_file_name

_STRING = "tag:yaml.org,2002:str"
_RESOLVER = yaml.resolver.Resolver()
_WIDTH = 4_000


def written(case: Node) -> str:
    """The text of a case file that holds the case."""
    return str(yaml.serialize(_group(case), Dumper=yaml.SafeDumper, allow_unicode=True, width=_WIDTH))


def _group(node: Node) -> yaml.Node:
    if node.none:
        return _plain("none")
    told = node.of.told()
    pairs = [(_plain(case_file_name(name)), _value(told[name], value)) for name, value in node.fields.items()]
    return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)


def _value(field: Field, value: Any) -> yaml.Node:
    if isinstance(field, GroupsByName) and isinstance(value, Mapping):
        pairs = [(_plain(name), _group(node)) for name, node in value.items()]
        return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)
    if isinstance(field, GroupsOf) and isinstance(value, tuple):
        items = [_entry(field, node) for node in value]
        return yaml.SequenceNode("tag:yaml.org,2002:seq", items, flow_style=not items)
    if isinstance(field, ListOf) and isinstance(value, tuple):
        items = [_value(field.item, item) for item in value]
        return yaml.SequenceNode("tag:yaml.org,2002:seq", items, flow_style=True)
    if isinstance(field, Group) and isinstance(value, Node):
        return _group(value)
    if isinstance(field, Text) and isinstance(value, str):
        return yaml.ScalarNode(_STRING, value)
    return _plain(str(value).lower() if isinstance(value, bool) else str(value))


def _entry(field: GroupsOf, node: Node) -> yaml.Node:
    if field.short is not None and set(node.fields) == {field.short}:
        return _plain(str(node.fields[field.short]))
    return _group(node)


def _plain(text: str) -> yaml.Node:
    """A word without quotes: a case file gives each value its type by its field."""
    tag = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]  # untyped in PyYAML's stubs
    return yaml.ScalarNode(tag, text)
