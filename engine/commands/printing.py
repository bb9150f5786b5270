"""How the commands put data and texts on standard output or into files."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from engine.errors import UnknownName, printable
from engine.said import Said, reason_of


def print_json(told: Any, indent: int | None = 1) -> None:
    """JSON in UTF-8, whatever the terminal's encoding."""
    print_text(json_text(told, indent), None)


def json_text(told: Any, indent: int | None = 1) -> str:
    """The data as JSON."""
    return json.dumps(told, ensure_ascii=False, indent=indent) + "\n"


def print_text(told: str, output: Path | None) -> None:
    """Put a text in UTF-8 on standard output, or into the file that was named."""
    if output is None:
        print_bytes(told.encode("utf-8"))
    else:
        keep(output, told.encode("utf-8"), "file")


def print_bytes(content: bytes) -> None:
    """Put bytes on standard output as they are; nowhere, where whoever started this has closed it."""
    if sys.stdout is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()


def show_no_more() -> None:
    """Drop what is still to be put on standard output, where that takes no more."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def keep(path: Path, content: bytes, what: str) -> None:
    """Write the file whole, or leave what was there; UnknownName in one line where it cannot be written.

    ``what`` is a file, a trace or a picture.
    """
    unfinished = Path(f"{path}.{os.getpid()}.part")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)  # a device or a pipe; a directory refuses
            return
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        said = Said(f"refused-to-write-{what}", path=printable(str(path)), reason=reason_of(error))
        raise UnknownName(said) from None


def keep_picture(picture: Path, drawn: str) -> None:
    """Write the picture, without the fonts that it would fetch from elsewhere."""
    keep(picture, re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL).encode(), "picture")
