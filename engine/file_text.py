"""The text of a case file: whatever is no file of text, or too large to be one family, is refused in one line."""

import os
import stat

from engine.errors import Mistake, UnusableInput
from engine.said import Said, reason_of
from engine.yaml_text import place_in

LARGEST_FILE = 1_000_000
_NULS_OF_OTHERS = 4
"""Of a text in UTF-16 or UTF-32 more than one byte in so many is zero, and each of them could be read as UTF-8."""


def text_of(path: str | os.PathLike[str]) -> str:
    """The text of a case file; UnusableInput where there is none that can be read."""
    name = os.fsdecode(path)
    try:
        told = os.stat(path)
        if stat.S_ISDIR(told.st_mode):
            raise _refused(name, Said("wrong-directory"))
        if not stat.S_ISREG(told.st_mode):
            raise _refused(name, Said("wrong-no-regular-file"))
        if told.st_size > LARGEST_FILE:
            raise too_large(name, told.st_size)
        with open(path, "rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise _refused(name, Said("wrong-no-such-file")) from None
    except PermissionError:
        raise _refused(name, Said("wrong-no-permission")) from None
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        raise _refused(name, Said("wrong-unreadable", reason=reason)) from None
    if len(content) > LARGEST_FILE:
        raise too_large(name, len(content))
    if content.count(0) * _NULS_OF_OTHERS > len(content):
        raise _refused(name, Said("wrong-not-utf-8"))
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        line, column = place_in(content[: error.start].decode(), error.start)
        raise _refused(name, Said("wrong-not-utf-8"), line, column) from None


def _refused(name: str, said: Said, line: int = 1, column: int = 1) -> UnusableInput:
    return UnusableInput([Mistake(name, line, column, said)])


def too_large(name: str, size: int) -> UnusableInput:
    """The refusal of a text of so many bytes."""
    return _refused(name, Said("wrong-too-large", size=size, most=LARGEST_FILE))
