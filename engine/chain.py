"""A chain of entries: each carries the SHA-256 of the one before it and of its own canonical JSON (RFC 8785)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import rfc8785

HASH = "hash"
_LARGEST = 2**53 - 1
"""The largest whole number that canonical JSON writes."""


_PLAIN = frozenset((str, bool, type(None)))
_written = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, sort_keys=True, separators=(",", ":")
).encode


def canonical_bytes(value: Any) -> bytes:
    """The one way in which canonical JSON writes plain data."""
    return _written(value).encode() if _written_alike(value) else rfc8785.dumps(value)


def _written_alike(value: Any) -> bool:
    """Whether Python's own encoder, far faster, writes the same: it sorts keys by other units, which is the same for
    ASCII; it has its own way with numbers that are not whole or not small; and it takes keys that are no texts."""
    kind = type(value)
    if kind is dict:
        named = all(type(key) is str and key.isascii() for key in value)
        return named and all(map(_written_alike, value.values()))
    if kind is list:
        return all(map(_written_alike, value))
    return kind in _PLAIN or (kind is int and -_LARGEST <= value <= _LARGEST)


def digest(content: bytes) -> str:
    """The SHA-256 of the bytes, in small hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def beginning(name: str) -> str:
    """What the first entry of a chain is tied to: the digest of the chain's name."""
    return digest(name.encode())


def chained(entries: Iterable[Mapping[str, Any]], begins: str) -> list[dict[str, Any]]:
    """The entries, each with its hash."""
    told, before = [], begins
    for entry in entries:
        before = _hash_of(entry, before)
        told.append({**entry, HASH: before})
    return told


def first_altered(entries: Sequence[Mapping[str, Any]], begins: str) -> int | None:
    """The place of the first entry whose hash is not that of the entry before it and of its content; None if all are."""
    before = begins
    for place, entry in enumerate(entries):
        content = {name: value for name, value in entry.items() if name != HASH}
        try:
            if entry.get(HASH) != _hash_of(content, before):
                return place
        except ValueError:  # canonical JSON has no way to write it
            return place
        before = entry[HASH]
    return None


def head_of(entries: Sequence[Mapping[str, Any]], begins: str) -> str:
    """The hash of the last entry, which stands for all of them."""
    return str(entries[-1][HASH]) if entries else begins


def _hash_of(content: Mapping[str, Any], before: str) -> str:
    return digest(before.encode() + canonical_bytes(content))
