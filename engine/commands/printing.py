"""How the commands put data on standard output and pictures into files."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from engine.errors import UnknownName


def print_json(told: Any, indent: int | None = 1) -> None:
    """JSON in UTF-8, whatever the terminal's encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write((json.dumps(told, ensure_ascii=False, indent=indent) + "\n").encode("utf-8"))
    sys.stdout.buffer.flush()


def keep_picture(picture: Path, drawn: str) -> None:
    """Write the picture, without the fonts that it would fetch from elsewhere."""
    try:
        picture.write_text(re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL), encoding="utf-8")
    except OSError as error:
        raise UnknownName(f"article10: {picture}: the picture could not be written ({error.strerror})") from None
