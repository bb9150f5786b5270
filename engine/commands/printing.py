"""How the commands put data and texts on standard output or into files."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from engine.errors import UnknownName


def print_json(told: Any, indent: int | None = 1) -> None:
    """JSON in UTF-8, whatever the terminal's encoding."""
    print_text(json_text(told, indent), None)


def json_text(told: Any, indent: int | None = 1) -> str:
    """The data as JSON."""
    return json.dumps(told, ensure_ascii=False, indent=indent) + "\n"


def print_text(told: str, output: Path | None) -> None:
    """Put a text in UTF-8 on standard output, or into the file that was named."""
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(told.encode("utf-8"))
        sys.stdout.buffer.flush()
        return
    try:
        output.write_bytes(told.encode("utf-8"))
    except OSError as error:
        raise UnknownName(f"article10: {output}: the file could not be written ({error.strerror})") from None


def keep_picture(picture: Path, drawn: str) -> None:
    """Write the picture, without the fonts that it would fetch from elsewhere."""
    try:
        picture.write_text(re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL), encoding="utf-8")
    except OSError as error:
        raise UnknownName(f"article10: {picture}: the picture could not be written ({error.strerror})") from None
