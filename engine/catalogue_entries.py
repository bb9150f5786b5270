"""An entry of a Fluent catalogue, read. Most are one line of one simple form, read here in a tenth of the parser's time."""

from __future__ import annotations

import re
from typing import Any

from fluent.runtime import FluentResource
from fluent.syntax import ast

_NAME = "[a-zA-Z][a-zA-Z0-9_-]*"
_ARGUMENT = rf'\${_NAME}|"[^"\\{{}}]*"'
_LINE = re.compile(rf"({_NAME}) *= *([^ \n\r][^\n\r]*)(?:\n *|\n#[^\n\r]*)*")
"""A message in one line; what follows it are empty lines and comments."""
_PLACEABLE = re.compile(
    rf"\{{ *(?:\$({_NAME})|([A-Z][A-Z0-9_-]*)\(((?:{_ARGUMENT})(?:, *(?:{_ARGUMENT}))*)\)) *\}}", re.ASCII
)
_ARGUMENTS = re.compile(_ARGUMENT)


def entry_read(text: str) -> ast.Resource:
    """What Fluent's parser makes of the entry, spans and comments left out where it is one line of text, variables and
    calls of functions."""
    line = _LINE.fullmatch(text)
    elements = None if line is None else _elements(line[2].rstrip(" "))
    if line is None or elements is None:
        return FluentResource(text)
    return ast.Resource([ast.Message(ast.Identifier(line[1]), ast.Pattern(elements))])


def _elements(text: str) -> list[ast.TextElement | ast.Placeable] | None:
    """Texts and what stands in braces between them; None where a brace opens something else."""
    elements: list[ast.TextElement | ast.Placeable] = []
    end = 0
    for found in _PLACEABLE.finditer(text):
        elements += _plain(text[end : found.start()])
        elements.append(ast.Placeable(_variable(found[1]) if found[1] else _call(found[2], found[3])))
        end = found.end()
    elements += _plain(text[end:])
    plain = (element.value for element in elements if isinstance(element, ast.TextElement))
    return None if any("{" in one or "}" in one for one in plain) else elements


def _plain(text: str) -> list[ast.TextElement]:
    return [ast.TextElement(text)] if text else []


def _variable(name: str) -> ast.VariableReference:
    return ast.VariableReference(ast.Identifier(name))


def _call(function: str, arguments: str) -> ast.FunctionReference:
    positional: list[Any] = [
        _variable(one[1:]) if one.startswith("$") else ast.StringLiteral(one[1:-1])
        for one in _ARGUMENTS.findall(arguments)
    ]
    return ast.FunctionReference(ast.Identifier(function), ast.CallArguments(positional))
