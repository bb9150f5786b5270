"""The names of conclusions as people read them: the route and the condition in words."""

from __future__ import annotations

from collections.abc import Sequence

from engine.conclusions import EXEMPTION
from engine.report import status_in_words
from engine.sections import KnowledgeBase, Section
from engine.wording import Wording

_EXEMPTIONS = "exemptions"


def name_in_words(name: str, base: KnowledgeBase) -> str:
    """The name without its person: the route and the condition, what is waived, or the title and the entry of a
    section; "" for a verdict."""
    return ", ".join(_words(name.split(".")[1:], base.sections, base.wording))


def _words(parts: Sequence[str], sections: Sequence[Section], wording: Wording) -> Sequence[str]:
    if not parts:
        return ()
    if parts[0] == _EXEMPTIONS:
        subjects = [wording.word("word", part) for part in parts[1:]]
        return [wording.sentence(f"timeline-{EXEMPTION}", {"what": subject}) for subject in subjects]
    section = _section(parts, sections)
    if section is not None:
        title = wording.phrase(section.title)
        return [title[:1].lower() + title[1:], *entry_in_words(parts[len(section.at) :], section, wording)]
    return [wording.word("category", parts[0]), *(wording.word("word", part) for part in parts[1:])]


def entry_in_words(values: Sequence[str], section: Section, wording: Wording) -> Sequence[str]:
    """The fields that tell an entry of a section from the others, each in the words of its group."""
    groups = dict(zip(section.head, section.groups, strict=True))
    fields = zip(section.key, values, strict=False)
    return [wording.word(groups.get(field) or "word", value) for field, value in fields]


def standing_in_words(name: str, kind: str, status: str, base: KnowledgeBase) -> str:
    """How the conclusion of that name and kind stands; of an entry, the values that open its line."""
    section = _section(name.split(".")[1:], base.sections)
    values = status.split(" ")
    if section is None or len(values) != len(section.groups):
        return status_in_words(base.wording, kind, status)
    words = zip(section.groups, values, strict=True)
    return " ".join(
        base.wording.word(group, value) if group else base.wording.value(value, {}) for group, value in words
    )


def _section(parts: Sequence[str], sections: Sequence[Section]) -> Section | None:
    return next((section for section in sections if tuple(parts[: len(section.at)]) == section.at), None)
