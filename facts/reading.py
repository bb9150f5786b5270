"""A family read from its case file: what is written there, and that it could be."""

import os

import yaml

from engine.errors import UnusableInput
from engine.reading import CaseText, read_case, read_text, read_tree
from facts.case_file import CaseFile
from facts.impossible import impossibilities


def read_family(path: str | os.PathLike[str]) -> CaseText:
    """The family in the file; UnusableInput with every mistake where it cannot be used."""
    try:
        return _possible(read_case(path, CaseFile))
    except UnusableInput as error:
        raise _whole(error) from None


def family_from_text(text: str, name: str) -> CaseText:
    """The family in the text; ``name`` is what its mistakes call the file."""
    try:
        return _possible(read_text(text, name, CaseFile))
    except UnusableInput as error:
        raise _whole(error) from None


def family_from_tree(top: yaml.Node | None, name: str, last_line: int) -> CaseText:
    """The family in the nodes of a case file, into which values may have been put that stand after its last line."""
    try:
        return _possible(read_tree(top, name, CaseFile, last_line))
    except UnusableInput as error:
        raise _whole(error) from None


def _whole(error: UnusableInput) -> UnusableInput:
    """The mistakes of a file with what is impossible in the rest of it, so that all are told together."""
    partial = error.partial
    if not isinstance(partial, CaseText) or not partial.node.fields.get("applicants"):
        return error
    return UnusableInput([*error.mistakes, *impossibilities(partial)])


def _possible(case: CaseText) -> CaseText:
    mistakes = impossibilities(case)
    if mistakes:
        raise UnusableInput(mistakes)
    return case
