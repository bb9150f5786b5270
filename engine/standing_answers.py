"""The answers of a consultation that stand: those that nobody went back over, and the values of the case that they come to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from engine.changing import Change

ANSWERED, LEFT_OPEN, WENT_BACK = "answered", "left open", "went back"
DOES = (ANSWERED, LEFT_OPEN, WENT_BACK)
YES, NO = "true", "false"
_MADE = re.compile("person(-[0-9]+)?")
ENTRY = "+"
"""Ends the path of a list whose new entry is being given; a field of the entry follows after a dot."""


@dataclass(frozen=True, slots=True)
class Event:
    """What a person did: ``path`` is where in the case file it goes, ``value`` what a case file would write there.

    ``by`` is who said it, ``at`` when; ``verdicts`` are those that followed, by person.
    """

    does: str
    path: str = ""
    value: str = ""
    by: str = ""
    at: str = ""
    verdicts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer(Change):
    """A change that a mistake calls by its path and value, as a case file writes them."""

    def __str__(self) -> str:
        return f"{self.path}: {self.value}"


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list of which not every entry is given: the whole entries, and what is known of the one being given."""

    path: str
    entries: tuple[Mapping[str, str], ...] = ()
    draft: Mapping[str, str] = field(default_factory=dict)

    def written(self, *, by_name: bool) -> str:
        """The whole entries as a case file writes them; ``by_name`` each under a name of its own."""
        entries = [
            "{" + ", ".join(f"{name}: {value}" for name, value in entry.items() if value) + "}"
            for entry in self.entries
        ]
        if not by_name:
            return f"[{', '.join(entries)}]"
        ids = ids_of([entry.get("name", "") for entry in self.entries])
        return "{" + ", ".join(f"{name}: {entry}" for name, entry in zip(ids, entries, strict=True)) + "}"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the standing answers come to."""

    changes: tuple[Answer, ...]
    open: OpenList | None
    left_open: frozenset[str]


def stacked(events: Iterable[Event]) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """The events that stand, and those gone back over since, the last of them last."""
    kept: list[Event] = []
    undone: list[Event] = []
    for event in events:
        if event.does == WENT_BACK:
            if kept:
                undone.append(kept.pop())
            continue
        if undone and undone[-1].path == event.path and undone[-1].value == event.value:
            undone.pop()
        else:
            undone.clear()
        kept.append(event)
    return tuple(kept), tuple(undone)


def standing(steps: Iterable[Event], said: Callable[[str], str | None], by_name: Callable[[str], bool]) -> Standing:
    """What the steps come to.

    ``said`` is the value that the case begins with at a path, ``by_name`` whether the entries of a list go by names.
    """
    changes: dict[str, Answer] = {}
    left_open: set[str] = set()
    open_list: OpenList | None = None
    for step in steps:
        path, part = parts_of(step.path)
        if part is None:
            if step.does == LEFT_OPEN:
                left_open.add(step.path)
                continue
            before = changes.pop(step.path, None)
            if step.value == (said(step.path) if before is None else before.value):
                left_open.add(step.path)  # said again, as when only the year of a day is known
            changes[step.path] = Answer(step.path, step.value)
            continue
        if open_list is None or open_list.path != path:
            open_list = OpenList(path)
        if part == "":
            entries = (*open_list.entries, open_list.draft)
            open_list = OpenList(path, entries)
            if step.value == NO:
                changes[path] = Answer(path, open_list.written(by_name=by_name(path)))
                open_list = None
        else:
            open_list = replace(open_list, draft={**open_list.draft, part: step.value})
    return Standing(tuple(changes.values()), open_list, frozenset(left_open))


def ids_of(names: Sequence[str]) -> list[str]:
    """A short id of small letters for each name, no two alike; ``person`` where nothing of a name can be kept."""
    ids: list[str] = []
    for name in names:
        letters = unicodedata.normalize("NFKD", name.strip('"').casefold())
        plain = re.sub(r"[^a-z0-9]+", "-", letters.encode("ascii", "ignore").decode()).strip("-")[:30]
        begun = plain if plain[:1].isalpha() else f"person-{plain}".rstrip("-")
        taken = next(one for one in (begun, *(f"{begun}-{n}" for n in range(2, len(names) + 2))) if one not in ids)
        ids.append(taken)
    return ids


def is_made_id(person: str) -> bool:
    """Whether an id is one that was made for somebody of whose name nothing could be kept."""
    return _MADE.fullmatch(person) is not None


def parts_of(path: str) -> tuple[str, str | None]:
    """The path of a list and the field of its new entry, "" for the entry as a whole; None where it is no such path."""
    whole, plus, part = path.partition(ENTRY)
    return (whole, part.removeprefix(".")) if plus else (path, None)
