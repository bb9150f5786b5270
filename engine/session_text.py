"""The lines of a session: the first says what it was opened with, each other one is an event."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from engine.consultation import Start
from engine.errors import printable
from engine.said import Said, WrongValue
from engine.standing_answers import DOES, Event

FORM = 1
KIND = "article10 consultation"
_WRITTEN_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Opening:
    """What a session was opened with.

    ``content`` are the digests of the parts of the rule base, ``version`` is that of the program. ``on`` is the day of
    assessment, "" for the day of each sitting; ``strict``, ``readings`` and ``law`` are what was asked beside it.
    """

    opened: str
    by: str
    version: str
    content: Mapping[str, str]
    start: Start
    on: str = ""
    strict: bool = False
    readings: Mapping[str, str] | None = None
    law: str | None = None
    forked_from: str = ""


def head(opening: Opening) -> dict[str, Any]:
    """What the first line says."""
    return {"kind": KIND, "form": FORM, **asdict(opening)}


def opening_of(line: bytes) -> Opening:
    """What the first line says; WrongValue where it is not the first line of a session, or damaged."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        raise WrongValue(Said("session-foreign")) from None
    if not isinstance(told, dict) or told.pop("kind", None) != KIND:
        raise WrongValue(Said("session-foreign"))
    form = told.pop("form", None)
    if form != FORM:
        raise WrongValue(Said("session-other-form", form=printable(f"{form!s:.20}"), here=FORM))
    try:
        start = told.pop("start")
        opening = Opening(start=Start(start["text"], start["name"]), **told)
    except (KeyError, TypeError, AttributeError):
        raise WrongValue(Said("session-first-line-damaged")) from None
    if not _is_whole(opening):
        raise WrongValue(Said("session-first-line-damaged"))
    return opening


def event_of(line: bytes) -> Event:
    """The event that a line tells; ValueError where it tells none."""
    try:
        event = Event(**json.loads(line))
    except (TypeError, RecursionError):
        raise ValueError("no event") from None
    texts = (event.path, event.value, event.by, event.at)
    if (
        event.does not in DOES
        or not all(map(_is_text, texts))
        or not (event.at == "" or _is_time(event.at))
        or not _is_texts(event.verdicts)
    ):
        raise ValueError("no event")
    return event


def _is_whole(opening: Opening) -> bool:
    """Whether every field holds what it should."""
    texts = (
        opening.opened,
        opening.by,
        opening.version,
        opening.start.text,
        opening.start.name,
        opening.on,
        opening.forked_from,
    )
    return (
        all(map(_is_text, texts))
        and _is_time(opening.opened)
        and (opening.on == "" or (len(opening.on) == len("2025-01-10") and _is_time(opening.on)))
        and _is_texts(opening.content)
        and isinstance(opening.strict, bool)
        and (opening.readings is None or _is_texts(opening.readings))
        and (opening.law is None or _is_text(opening.law))
    )


def _is_text(told: object) -> bool:
    """Whether it is a text that can be written out: half of a surrogate pair cannot."""
    return isinstance(told, str) and not any("\ud800" <= character <= "\udfff" for character in told)


def _is_texts(told: object) -> bool:
    return isinstance(told, dict) and all(_is_text(text) for pair in told.items() for text in pair)


def _is_time(told: str) -> bool:
    try:
        datetime.datetime.fromisoformat(told)
    except ValueError:
        return False
    return _WRITTEN_DAY.match(told) is not None
