"""An entry of a Fluent catalogue, read. Most are of a few simple forms, read here in a tenth of the parser's time."""

from __future__ import annotations

import re
from typing import Any

from fluent.runtime import FluentResource
from fluent.syntax import ast

_NAME = "[a-zA-Z][a-zA-Z0-9_-]*"
_TEXT = r'"[^"\\{}\n\r]*"'
_CALL = rf"([A-Z][A-Z0-9_-]*)\(((?:\${_NAME}|{_TEXT})(?:, *(?:\${_NAME}|{_TEXT}))*)\)"
_VARIANT = rf"\n +(\*?)\[({_NAME})\] +([^\n]+)"
_MESSAGE = re.compile(rf"({_NAME}) *= *([^ \n\r][^\n\r]*(?:\n +[*\[}}][^\n\r]*)*)(?:\n *|\n#[^\n\r]*)*")
"""A message in one line, but for the variants of a choice; what follows are empty lines and comments."""
_PLACEABLE = re.compile(rf"\{{ *(?:(\${_NAME}|{_TEXT})|{_CALL}) *\}}|\{{ *\$({_NAME}) *->((?:{_VARIANT})+)\n *\}}")
"""A variable or a text, a call of a function, or a choice by a variable."""
_SIMPLE = re.compile(rf"\${_NAME}|{_TEXT}")
_VARIANTS = re.compile(_VARIANT)
_BEYOND = re.compile(r"[{}\n]")


def entry_read(text: str) -> ast.Resource:
    """What Fluent's parser makes of the entry; of a message of a simple form without its span and comments."""
    message = _MESSAGE.fullmatch(text)
    pattern = None if message is None else _pattern(message[2])
    if message is None or pattern is None:
        return FluentResource(text)
    return ast.Resource([ast.Message(ast.Identifier(message[1]), pattern)])


def plain_text(read: ast.Resource) -> str | None:
    """The text of a message that is nothing but a text; None for any other entry."""
    message = read.body[0] if read.body else None
    if not isinstance(message, ast.Message) or message.value is None or len(message.value.elements) != 1:
        return None
    only = message.value.elements[0]
    return only.value if isinstance(only, ast.TextElement) else None


def _pattern(text: str) -> ast.Pattern | None:
    """Texts and what stands in braces between them; None where that is of another form."""
    text = text.rstrip(" ")
    elements: list[ast.TextElement | ast.Placeable] = []
    end = 0
    for found in _PLACEABLE.finditer(text):
        elements += _plain(text[end : found.start()])
        simple, function, arguments, variable, variants = found.group(1, 2, 3, 4, 5)
        if simple:
            elements.append(ast.Placeable(_simple(simple)))
        elif function:
            elements.append(ast.Placeable(_call(function, arguments)))
        elif (choice := _choice(variable, variants)) is not None:
            elements.append(ast.Placeable(choice))
        else:
            return None
        end = found.end()
    elements += _plain(text[end:])
    plain = (element.value for element in elements if isinstance(element, ast.TextElement))
    return None if any(_BEYOND.search(one) for one in plain) else ast.Pattern(elements)


def _plain(text: str) -> list[ast.TextElement]:
    return [ast.TextElement(text)] if text else []


def _simple(text: str) -> ast.VariableReference | ast.StringLiteral:
    return ast.VariableReference(ast.Identifier(text[1:])) if text[0] == "$" else ast.StringLiteral(text[1:-1])


def _call(function: str, arguments: str) -> ast.FunctionReference:
    positional: list[Any] = [_simple(one) for one in _SIMPLE.findall(arguments)]
    return ast.FunctionReference(ast.Identifier(function), ast.CallArguments(positional))


def _choice(variable: str, text: str) -> ast.SelectExpression | None:
    """A choice of one of several patterns; None where one is of another form, or not one is the default."""
    variants = []
    for default, key, told in _VARIANTS.findall(text):
        pattern = _pattern(told)
        if pattern is None:
            return None
        variants.append(ast.Variant(ast.Identifier(key), pattern, bool(default)))
    if sum(variant.default for variant in variants) != 1:
        return None
    return ast.SelectExpression(ast.VariableReference(ast.Identifier(variable)), variants)
