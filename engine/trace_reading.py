"""A trace document read from a file, and looked over for what was altered since it was written."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.chain import HASH, canonical_bytes, first_altered, head_of
from engine.errors import UnusableTrace, printable
from engine.said import Said, WrongValue, reason_of, with_hint
from engine.trace_document import BEGINS, FIRING, FORMAT, GIVEN, RUN, VERSION, TraceDocument, sentences_digest

LARGEST_TRACE = 100_000_000
LONGEST_NAME = 100
_FRAME = {"format", "version", "entries", "head", "sentences"}
_SENTENCES = {"language", "texts", "hash"}
_HEAD = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class ReadTrace:
    """A trace as it stands in a file: its bytes, and the document that they say."""

    name: str
    content: bytes
    data: Mapping[str, Any]

    @property
    def document(self) -> TraceDocument:
        """The document; only to be relied on where ``alteration`` finds nothing."""
        sentences = self.data["sentences"]
        return TraceDocument(tuple(self.data["entries"]), sentences["texts"], sentences["language"])

    @property
    def head(self) -> str:
        """The head that the file names."""
        return str(self.data["head"])


def read_trace(path: str | os.PathLike[str]) -> ReadTrace:
    """The trace in the file; UnusableTrace where it cannot be one, cannot be read, or a newer program wrote it."""
    name = os.fsdecode(path)
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST_TRACE + 1)
    except OSError as error:
        raise UnusableTrace(name, Said("trace-unreadable", reason=reason_of(error))) from None
    if len(content) > LARGEST_TRACE:
        raise UnusableTrace(name, Said("trace-too-large", most=LARGEST_TRACE))
    return trace_in(content, name)


def trace_in(content: bytes, name: str) -> ReadTrace:
    """The trace that the bytes say; ``name`` is what a refusal calls them. UnusableTrace where they say none."""
    if not content:
        raise UnusableTrace(name, Said("trace-empty"))
    try:
        data = json.loads(content, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        end = error.pos >= len(error.doc.rstrip()) or not content.endswith(b"}\n")
        hint = Said("hint-whole-copy" if end else "hint-unaltered-copy")
        raise UnusableTrace(name, with_hint(Said("trace-no-json", character=error.pos + 1), hint)) from None
    except WrongValue as error:
        raise UnusableTrace(name, Said("trace-no-trace-because", why=error.said)) from None
    except UnicodeDecodeError as error:
        why = Said("trace-not-utf-8", byte=error.start + 1)
        raise UnusableTrace(name, Said("trace-no-trace-because", why=why)) from None
    except (ValueError, RecursionError):  # a number of too many digits, or lists in lists without end
        raise UnusableTrace(name, Said("trace-no-trace-because", why=Said("trace-immense"))) from None
    return ReadTrace(name, content, _trace(name, data))


def alteration(trace: ReadTrace) -> Said | None:
    """The first thing in the trace that is not as it was written; None where all is."""
    entries = trace.data["entries"]
    place = first_altered(entries, BEGINS)
    if place is not None:
        return Said("trace-entry-altered", place=place, entry=_told_entry(entries[place]))
    if trace.head != head_of(entries, BEGINS):
        return Said("trace-head-altered", last=len(entries) - 1)
    sentences = trace.data["sentences"]
    try:
        told = sentences_digest(sentences["language"], sentences["texts"])
        written = canonical_bytes(trace.data) + b"\n"
    except ValueError:
        told, written = "", b""
    if sentences["hash"] != told:
        return Said("trace-sentences-altered")
    if written != trace.content:
        pairs = zip(written, trace.content, strict=False)
        place = next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(written), len(trace.content)))
        return Said("trace-byte-altered", byte=place + 1)
    return None


def _told_entry(entry: Mapping[str, Any]) -> Said | str:
    """What an entry is about, in a few words."""
    kind = entry.get("is", "nothing")
    about = next((str(entry[name]) for name in ("rule", "class", "name", "of", "law", "file") if name in entry), "")
    told = printable(f"{kind} {about}".strip())[:LONGEST_NAME]
    if kind not in (GIVEN, FIRING, RUN):
        return told
    return Said("trace-entry-of-run", entry=told, run=printable(str(entry.get("run")))[:LONGEST_NAME])


def is_head(text: str) -> bool:
    """Whether the text could be a head: 64 hexadecimal digits."""
    return _HEAD.fullmatch(text) is not None


def _trace(name: str, data: Any) -> Mapping[str, Any]:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise UnusableTrace(name, Said("trace-no-trace"))
    version = data.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise UnusableTrace(name, Said("trace-no-version", version=VERSION))
    if version > VERSION:
        raise UnusableTrace(name, Said("trace-newer", version=str(version), reads=VERSION))
    sentences = data.get("sentences")
    whole = (
        set(data) == _FRAME
        and isinstance(data["entries"], list)
        and bool(data["entries"])
        and all(isinstance(entry, dict) and isinstance(entry.get(HASH), str) for entry in data["entries"])
        and isinstance(data["head"], str)
        and isinstance(sentences, dict)
        and set(sentences) == _SENTENCES
        and isinstance(sentences["texts"], dict)
        and all(isinstance(text, str) for text in sentences["texts"].values())
        and isinstance(sentences["language"], str)
    )
    if not whole:
        raise UnusableTrace(name, Said("trace-frame-not-whole"))
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise WrongValue(Said("trace-name-twice"))
    return found


def _no_number(name: str) -> Any:
    raise WrongValue(Said("trace-no-number", text=name))
