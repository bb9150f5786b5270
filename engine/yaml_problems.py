"""What PyYAML says of a text that is no YAML, and what to do about it, as phrases of every language.

The case file is read by PyYAML's reader, scanner and parser alone: its composer and constructors are never asked.
"""

from __future__ import annotations

import re

import yaml

from engine.errors import printable
from engine.said import Said, with_hint
from engine.scalars import LONGEST_ECHO

_PROBLEMS = (
    ("mapping values are not allowed here", "yaml-mapping-values", "hint-indent-or-quote"),
    ("could not find expected ':'", "yaml-no-colon", "hint-colon"),
    ("found unexpected end of stream", "yaml-end-of-stream", "hint-close-quote"),
    ("expected ',' or '}', but got (.*)", "yaml-no-brace", "hint-close-brace"),
    ("expected ',' or ']', but got (.*)", "yaml-no-bracket", "hint-close-bracket"),
    ("expected <block end>, but found (.*)", "yaml-no-block-end", "hint-indent"),
    ("sequence entries are not allowed here", "yaml-sequence-entries", "hint-list-below"),
    ("mapping keys are not allowed here", "yaml-mapping-keys", "hint-quote-sign"),
    ("found character (.*) that cannot start any token", "yaml-no-token", "hint-quote-sign"),
    ("found unknown escape character (.*)", "yaml-unknown-escape", "hint-backslash"),
    ("expected escape sequence of [^,]*, but found (.*)", "yaml-no-hexadecimal", "hint-backslash"),
    ("found unexpected document separator", "yaml-document-separator", "hint-close-quote"),
    ("expected the node content, but found (.*)", "yaml-no-content", "hint-quote-sign"),
    ("expected '<document start>', but found (.*)", "yaml-no-document-start", "hint-look-before"),
    ("expected a comment or a line break, but found (.*)", "yaml-no-line-break", ""),
    ("expected chomping or indentation indicators, but found (.*)", "yaml-no-indicator", ""),
    ("expected indentation indicator in the range 1-9, but found 0", "yaml-indent-of-none", ""),
    ("expected alphabetic or numeric character, but found (.*)", "yaml-no-letter-or-digit", ""),
    ("expected a digit or '\\.', but found (.*)", "yaml-no-digit", ""),
    ("expected a digit or ' ', but found (.*)", "yaml-no-digit", ""),
    ("expected a digit, but found (.*)", "yaml-no-digit", ""),
    ("expected ' ', but found (.*)", "yaml-no-space", ""),
    ("expected '>', but found (.*)", "yaml-no-end-of-tag", ""),
    ("expected '!', but found (.*)", "yaml-no-exclamation-mark", ""),
    ("expected URI, but found (.*)", "yaml-no-name-of-tag", ""),
    ("expected URI escape sequence of [^,]*, but found (.*)", "yaml-no-hexadecimal", ""),
    ("'utf-?8' codec can't decode ", "yaml-no-letters", ""),
    ("found duplicate YAML directive", "yaml-directive-twice", "hint-no-directive"),
    ("found incompatible YAML document", "yaml-other-version", "hint-no-directive"),
    ("duplicate tag handle (.*)", "yaml-handle-twice", "hint-no-directive"),
    ("found undefined tag handle (.*)", "yaml-no-such-handle", "hint-no-tag"),
)
"""What PyYAML says, as a pattern, the key of the same, and that of what to do; empty where what it was reading tells that."""

_WHILE_READING = (
    ("directive", "hint-no-directive"),
    ("tag", "hint-no-tag"),
    ("anchor", "hint-no-anchor"),
    ("alias", "hint-no-anchor"),
    ("block scalar", "hint-below-block"),
)
"""What it was reading, and the key of what to do about that."""


def no_yaml(error: yaml.MarkedYAMLError) -> Said:
    """That the text is no YAML, why not, and what to do."""
    problem = printable(str(error.problem))[: LONGEST_ECHO + 30]
    for pattern, key, hint in _PROBLEMS:
        if (form := re.match(pattern, problem)) is not None:
            found = Said(key, found=form[1]) if form.groups() else Said(key)
            return with_hint(Said("wrong-no-yaml", problem=found), Said(hint or _of_what_was_read(error)))
    return Said("wrong-no-plain-value")


def _of_what_was_read(error: yaml.MarkedYAMLError) -> str:
    read = str(error.context)
    return next((hint for what, hint in _WHILE_READING if read.endswith(what)), "hint-quote-sign")
