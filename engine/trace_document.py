"""An assessment as a document: what was asked, the case, the runs with their facts and firings, what was concluded.

Every entry is chained to the one before it, and the same in every language. Sentences stand beside the chain, under a
digest of their own: they tell what keys and arguments say already, in one language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any, NamedTuple

from engine.chain import beginning, canonical_bytes, chained, digest, head_of
from engine.conclusions import Conclusion, conclusions_of
from engine.sections import Asked, Examined, KnowledgeBase, Section

FORMAT = "article10-trace"
VERSION = 1
BEGINS = beginning(f"{FORMAT} {VERSION}")

ORIGIN, QUESTION, CASE, RUN, GIVEN, FIRING = "origin", "question", "case", "run", "given", "firing"
LAW, CONCLUSION, PRESUMPTION, FINDING, READING = "law", "conclusion", "presumption", "finding", "reading"


class TraceDocument(NamedTuple):
    """The entries in order, each with its hash, and the sentences by the number of the entry that they tell."""

    entries: tuple[Mapping[str, Any], ...]
    sentences: Mapping[str, str]
    language: str

    @property
    def head(self) -> str:
        """The hash that stands for the whole chain."""
        return head_of(self.entries, BEGINS)

    def as_data(self) -> dict[str, Any]:
        """The document as plain data."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "entries": list(self.entries),
            "head": self.head,
            "sentences": {
                "language": self.language,
                "texts": dict(self.sentences),
                "hash": sentences_digest(self.language, self.sentences),
            },
        }

    def content(self) -> bytes:
        """The bytes of the document: canonical JSON and a line end."""
        return canonical_bytes(self.as_data()) + b"\n"

    def of_kind(self, kind: str) -> Iterator[Mapping[str, Any]]:
        """The entries of a kind, in order."""
        return (entry for entry in self.entries if entry["is"] == kind)

    def sentence(self, place: int) -> str:
        """The sentence of the entry at a place; "" where it has none."""
        return self.sentences.get(str(place), "")


def document_of(examined: Examined, asked: Asked, base: KnowledgeBase) -> TraceDocument:
    """The document of an assessment."""
    entries: list[dict[str, Any]] = []
    sentences: dict[str, str] = {}
    for entry, sentence in _entries(examined, asked, base):
        if sentence:
            sentences[str(len(entries))] = sentence
        entries.append(entry)
    return TraceDocument(tuple(chained(entries, BEGINS)), sentences, base.wording.locale)


def sentences_digest(language: str, sentences: Mapping[str, str]) -> str:
    """The digest that stands for the sentences."""
    return digest(canonical_bytes([language, dict(sentences)]))


def _entries(examined: Examined, asked: Asked, base: KnowledgeBase) -> Iterator[tuple[dict[str, Any], str]]:
    result = examined.result
    yield {"is": ORIGIN, "article10": base.version, "rule_base": dict(base.content())}, ""
    yield (
        {
            "is": QUESTION,
            "on": asked.on,
            "strict": asked.strict,
            "readings": dict(sorted(asked.readings.items())),
            "law": asked.law or "",
        },
        "",
    )
    yield {"is": CASE, "file": PurePath(examined.case.name).name, "text": examined.case.text}, ""
    for number, run in enumerate(result["trace"]["runs"]):
        yield {"is": RUN, "run": number, **{name: run[name] for name in ("law", "day", "rules")}}, ""
        for fact in run["given"]:
            yield {"is": GIVEN, "run": number, "fact": fact["fact"], "class": fact["is"], **_fields(fact)}, ""
        for firing in run["firings"]:
            yield (
                {"is": FIRING, "run": number, **_in_every_language(firing, base.cited_in_traces)},
                firing["because"]["text"],
            )
    yield from _concluded(result, base.sections)


def _in_every_language(firing: Mapping[str, Any], cited: Callable[[str], str]) -> dict[str, Any]:
    """A firing without its sentence, its provisions cited as the chain cites them whatever the language."""
    told = {**firing, "because": _key(firing["because"]), "cited": cited(firing["provision"])}
    if "amounts" in firing:
        told["amounts"] = [{**amount, "cited": cited(amount["provision"])} for amount in firing["amounts"]]
    return told


def _fields(fact: Mapping[str, Any]) -> dict[str, Any]:
    fields = {name: value for name, value in fact.items() if name not in ("fact", "is", "places")}
    return {"fields": fields, "places": fact.get("places", {})}


def _concluded(result: Mapping[str, Any], sections: Sequence[Section]) -> Iterator[tuple[dict[str, Any], str]]:
    for person, told in result["applicants"].items():
        because = told["law"]["because"]
        yield {"is": LAW, "of": person, "regime": told["law"]["regime"], "because": _key(because)}, because["text"]
    for conclusion in conclusions_of(result, sections).values():
        yield _conclusion(conclusion), conclusion.text
    for presumption in result["presumptions"]:
        yield {"is": PRESUMPTION, "rule": presumption["key"], "of": presumption["of"]}, presumption["text"]
    for finding in result["findings"]:
        yield {"is": FINDING, **finding}, ""
    for reading in result["readings"]:
        yield {"is": READING, **{name: value for name, value in reading.items() if name != "text"}}, reading["text"]


def _conclusion(conclusion: Conclusion) -> dict[str, Any]:
    provision = {name: conclusion.provision[name] for name in ("id", "since") if name in conclusion.provision}
    return {
        "is": CONCLUSION,
        "name": conclusion.name,
        "status": conclusion.status,
        "provision": provision,
        "because": _key(conclusion.because),
        "firing": conclusion.firing,
        **({"indicated": conclusion.indicated} if conclusion.indicated else {}),
    }


def _key(because: Mapping[str, Any]) -> dict[str, Any]:
    """A reason without its sentence."""
    return {name: value for name, value in because.items() if name != "text"}
