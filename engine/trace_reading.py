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
from engine.trace_document import BEGINS, FIRING, FORMAT, GIVEN, RUN, VERSION, TraceDocument, sentences_digest

LARGEST_TRACE = 100_000_000
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
        raise UnusableTrace(name, f"the file cannot be read ({error.strerror}); check its name") from None
    if len(content) > LARGEST_TRACE:
        raise UnusableTrace(name, f"this is too large to be a trace; at most {LARGEST_TRACE} bytes are read")
    return trace_in(content, name)


def trace_in(content: bytes, name: str) -> ReadTrace:
    """The trace that the bytes say; ``name`` is what a refusal calls them. UnusableTrace where they say none."""
    if not content:
        raise UnusableTrace(name, "the file is empty; write a trace with `article10 trace CASE.yaml -o FILE`")
    try:
        data = json.loads(content, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        end = error.pos >= len(error.doc.rstrip()) or not content.endswith(b"}\n")
        hint = "it seems to be cut off; take a whole copy" if end else "take an unaltered copy"
        raise UnusableTrace(name, f"this is no JSON from character {error.pos + 1} on; {hint}") from None
    except (ValueError, RecursionError) as error:
        raise UnusableTrace(name, f"this is no trace of article10: {printable(str(error))[:80]}") from None
    return ReadTrace(name, content, _trace(name, data))


def alteration(trace: ReadTrace) -> str | None:
    """The first thing in the trace that is not as it was written, in a sentence; None where all is."""
    entries = trace.data["entries"]
    place = first_altered(entries, BEGINS)
    if place is not None:
        return (
            f"entry {place} ({told_entry(entries[place])}) was altered: it does not have the hash of its content and of"
            " what stands before it; nothing from there on can be relied on"
        )
    if trace.head != head_of(entries, BEGINS):
        return f"the head was altered, or entries after entry {len(entries) - 1} were taken away"
    sentences = trace.data["sentences"]
    try:
        told = sentences_digest(sentences["language"], sentences["texts"])
        written = canonical_bytes(trace.data) + b"\n"
    except ValueError:
        told, written = "", b""
    if sentences["hash"] != told:
        return "the sentences were altered; keys and arguments, of which they are made, were not"
    if written != trace.content:
        pairs = zip(written, trace.content, strict=False)
        place = next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(written), len(trace.content)))
        return f"byte {place + 1} was altered: it is not canonical JSON from there on, though it says the same"
    return None


def told_entry(entry: Mapping[str, Any]) -> str:
    """What an entry is about, in a few words."""
    kind = entry.get("is", "nothing")
    told = f" in run {entry.get('run')}" if kind in (GIVEN, FIRING, RUN) else ""
    about = next((str(entry[name]) for name in ("rule", "class", "name", "of", "law", "file") if name in entry), "")
    return printable(f"{kind} {about}".strip() + told)[:100]


def is_head(text: str) -> bool:
    """Whether the text could be a head: 64 hexadecimal digits."""
    return _HEAD.fullmatch(text) is not None


def _trace(name: str, data: Any) -> Mapping[str, Any]:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise UnusableTrace(name, "this is no trace of article10; write one with `article10 trace CASE.yaml -o FILE`")
    version = data.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise UnusableTrace(name, f"the trace names no version of its form; this program reads version {VERSION}")
    if version > VERSION:
        raise UnusableTrace(name, f"a newer article10 wrote this trace (version {version}); this one reads {VERSION}")
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
        raise UnusableTrace(name, "the frame of this trace is not whole; take an unaltered copy")
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice in one object")
    return found


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")
