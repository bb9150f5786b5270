"""What each entry of a trace document is made of: for its JSON Schema, and for a look at a document before it is used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from engine.chain import HASH
from engine.errors import printable
from engine.said import Said
from engine.trace_document import (
    CASE,
    CONCLUSION,
    FINDING,
    FIRING,
    FORMAT,
    GIVEN,
    LAW,
    ORIGIN,
    PRESUMPTION,
    QUESTION,
    READING,
    RUN,
    VERSION,
)

TEXT, WHOLE, FLAG, GROUP, TEXTS, GROUPS = "text", "whole number", "flag", "group", "list of texts", "list of groups"


class Shape(NamedTuple):
    """A part of an entry: what it holds, what that means, and whether it may be left out."""

    holds: str
    means: str
    optional: bool = False


_RUN = Shape(WHOLE, "the number of the run, counted from 0")
_BECAUSE = Shape(GROUP, "the reason: the key of its sentence, and the arguments")

SHAPES: Mapping[str, Mapping[str, Shape]] = {
    ORIGIN: {
        "article10": Shape(TEXT, "the version of the program"),
        "rule_base": Shape(GROUP, "the SHA-256 of rules, amounts, sources and wording, and of the whole"),
    },
    QUESTION: {
        "on": Shape(TEXT, "the day of assessment"),
        "strict": Shape(FLAG, "whether nothing was presumed"),
        "readings": Shape(GROUP, "the readings taken beside the defaults, by what they are about"),
        "law": Shape(TEXT, "the law asked for; empty where the one that governs was taken"),
    },
    CASE: {
        "file": Shape(TEXT, "the name of the case file"),
        "text": Shape(TEXT, "the case file, character by character"),
    },
    RUN: {
        "run": _RUN,
        "law": Shape(TEXT, "the law that was run"),
        "day": Shape(TEXT, "the day of its text"),
        "rules": Shape(WHOLE, "how many rules are in force on that day"),
    },
    GIVEN: {
        "run": _RUN,
        "fact": Shape(TEXT, "the fact's number in its run"),
        "class": Shape(TEXT, "the class of the fact"),
        "fields": Shape(GROUP, "its fields; one that is left out is unknown"),
        "places": Shape(GROUP, "line and column in the case file of each field that stands there"),
    },
    FIRING: {
        "run": _RUN,
        "n": Shape(WHOLE, "the number of the firing in its run, counted from 1"),
        "rule": Shape(TEXT, "the rule"),
        "provision": Shape(TEXT, "the provision under which it concludes"),
        "cited": Shape(TEXT, "the provision as it is cited"),
        "since": Shape(TEXT, "since when the provision has said so"),
        "checked": Shape(TEXT, "how the provision was checked"),
        "status": Shape(TEXT, "what the rule settled"),
        "read": Shape(GROUPS, "the values of the case file that it looked at, with path and line"),
        "amounts": Shape(GROUPS, "the dated amounts that it compared with", optional=True),
        "used": Shape(TEXTS, "the facts that matched"),
        "rests_on": Shape(TEXTS, "the conclusions among them that the outcome rests on"),
        "closed": Shape(TEXTS, "the conclusions gone through to find none of a kind", optional=True),
        "asserted": Shape(GROUPS, "the facts concluded"),
        "because": _BECAUSE,
        "presumed": Shape(TEXTS, "the presumptions that the outcome rests on", optional=True),
    },
    LAW: {
        "of": Shape(TEXT, "the person"),
        "regime": Shape(TEXT, "the law that was applied"),
        "because": _BECAUSE,
    },
    CONCLUSION: {
        "name": Shape(TEXT, "the conclusion, as `why` names it"),
        "status": Shape(TEXT, "what is concluded"),
        "provision": Shape(GROUP, "the provision and since when it has said so"),
        "because": _BECAUSE,
        "firing": Shape(TEXT, "the run and the number of the firing that concluded it"),
        "indicated": Shape(TEXT, "what sources that do not decide would come to", optional=True),
    },
    PRESUMPTION: {
        "rule": Shape(TEXT, "the rule that presumed"),
        "of": Shape(TEXT, "the person"),
    },
    FINDING: {
        "of": Shape(TEXT, "the person"),
        "about": Shape(TEXT, "what was found"),
        "holds": Shape(FLAG, "whether it holds"),
        "used": Shape(FLAG, "whether it changed anything"),
        "by": Shape(TEXT, "who found it"),
        "on": Shape(TEXT, "the day of the finding"),
        "because": Shape(TEXT, "the reasons given"),
    },
    READING: {
        "about": Shape(TEXT, "what the reading is about"),
        "name": Shape(TEXT, "the reading"),
        "taken": Shape(FLAG, "whether it was taken; else it would change what is concluded"),
        "applicant": Shape(TEXT, "for whom it would", optional=True),
        "verdict": Shape(TEXT, "the verdict it would give", optional=True),
        "case": Shape(TEXT, "the case of a provision that it would settle otherwise", optional=True),
        "status": Shape(TEXT, "how it would settle that case", optional=True),
    },
}

_SCHEMAS: Mapping[str, Mapping[str, Any]] = {
    TEXT: {"type": "string"},
    WHOLE: {"type": "integer", "minimum": 0},
    FLAG: {"type": "boolean"},
    GROUP: {"type": "object"},
    TEXTS: {"type": "array", "items": {"type": "string"}},
    GROUPS: {"type": "array", "items": {"type": "object"}},
}
_HASH = {
    "type": "string",
    "pattern": "^[0-9a-f]{64}$",
    "description": "SHA-256 of the hash before it and of this entry",
}


def unfit(entries: list[Mapping[str, Any]]) -> Iterator[Said]:
    """What in the entries is not as a trace has it."""
    for place, entry in enumerate(entries):
        shapes = SHAPES.get(str(entry.get("is")))
        if shapes is None:
            yield Said("trace-entry-of-no-kind", place=place)
            continue
        missing = {name for name, shape in shapes.items() if not shape.optional} - entry.keys()
        wrong = {name for name, shape in shapes.items() if name in entry and not _holds(shape.holds, entry[name])}
        for name in sorted(missing | wrong | entry.keys() - shapes.keys() - {"is", HASH}):
            yield Said("trace-entry-unlike", place=place, kind=entry["is"], name=printable(name))
    kinds = [entry.get("is") for entry in entries]
    for kind in (ORIGIN, QUESTION, CASE):
        if kinds.count(kind) != 1:
            yield Said("trace-not-one-entry", kind=kind)


def trace_schema() -> dict[str, Any]:
    """The JSON Schema of a trace document."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A trace of article10",
        "type": "object",
        "required": ["format", "version", "entries", "head", "sentences"],
        "additionalProperties": False,
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "entries": {"type": "array", "items": {"oneOf": [_entry(kind) for kind in SHAPES]}},
            "head": _HASH | {"description": "the hash of the last entry"},
            "sentences": {
                "type": "object",
                "required": ["language", "texts", "hash"],
                "additionalProperties": False,
                "properties": {
                    "language": {"type": "string"},
                    "texts": {
                        "type": "object",
                        "description": "sentences by the number of their entry, counted from 0",
                        "propertyNames": {"pattern": "^[0-9]+$"},
                        "additionalProperties": {"type": "string"},
                    },
                    "hash": _HASH | {"description": "SHA-256 of language and texts"},
                },
            },
        },
    }


def _entry(kind: str) -> dict[str, Any]:
    shapes = SHAPES[kind]
    fields = {name: {**_SCHEMAS[shape.holds], "description": shape.means} for name, shape in shapes.items()}
    return {
        "type": "object",
        "required": ["is", *(name for name, shape in shapes.items() if not shape.optional), HASH],
        "additionalProperties": False,
        "properties": {"is": {"const": kind}, **fields, HASH: _HASH},
    }


def _holds(what: str, value: Any) -> bool:
    match what:
        case "text":
            return isinstance(value, str)
        case "flag":
            return isinstance(value, bool)
        case "whole number":
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        case "group":
            return isinstance(value, dict)
        case "list of texts":
            return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)
