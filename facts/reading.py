"""A family read from its case file: what is written there, and that it could be."""

import os

from engine.errors import UnusableInput
from engine.reading import CaseText, read_case, read_text
from facts.case_file import CaseFile
from facts.impossible import impossibilities


def read_family(path: str | os.PathLike[str]) -> CaseText:
    """The family in the file; UnusableInput with every mistake where it cannot be used."""
    return _possible(read_case(path, CaseFile))


def family_from_text(text: str, name: str) -> CaseText:
    """The family in the text; ``name`` is what its mistakes call the file."""
    return _possible(read_text(text, name, CaseFile))


def _possible(case: CaseText) -> CaseText:
    mistakes = impossibilities(case)
    if mistakes:
        raise UnusableInput(mistakes)
    return case
