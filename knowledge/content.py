"""What this rule base is made of, as digests: two rule bases with the same digests say the same of the same case."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

_KNOWLEDGE = Path(__file__).parent
_FACTS = _KNOWLEDGE.parent / "facts"

PARTS: Mapping[str, tuple[tuple[Path, str], ...]] = {
    "rules": ((_FACTS, "**/*.py"), (_KNOWLEDGE, "**/*.py")),
    "amounts": ((_KNOWLEDGE, "amounts.yaml"),),
    "sources": (
        (_KNOWLEDGE, "sources.yaml"),
        (_KNOWLEDGE, "readings.yaml"),
        (_KNOWLEDGE, "paraphrases/*.ftl"),
    ),
    "wording": ((_FACTS, "wording/*.ftl"), (_KNOWLEDGE, "wording/*.ftl")),
}


def content() -> dict[str, str]:
    """The SHA-256 of each part of the rule base, and of the ``whole``; line ends of another system change none.

    The engine is not among them: what it does with the rules is what a replay shows.
    """
    parts = {name: _digest(_files(places)) for name, places in PARTS.items()}
    return parts | {"whole": hashlib.sha256("".join(parts.values()).encode()).hexdigest()}


def _files(places: Iterable[tuple[Path, str]]) -> Iterable[tuple[str, bytes]]:
    for folder, pattern in places:
        named = {file.relative_to(folder.parent).as_posix(): file for file in folder.glob(pattern)}
        for name in sorted(named):
            yield name, named[name].read_bytes().replace(b"\r\n", b"\n")


def _digest(files: Iterable[tuple[str, bytes]]) -> str:
    """One digest over names and contents, each with its length, so that nothing can pass from one file to the next."""
    whole = hashlib.sha256()
    for name, text in files:
        whole.update(f"{name} {len(text)}\n".encode())
        whole.update(text)
    return whole.hexdigest()
