"""YAML as text: its characters and events looked over before anything is built, then composed into nodes.

What a case file never needs (anchors, aliases, tags, a second document, deep nesting) is refused here.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from engine.said import Said
from engine.yaml_problems import no_yaml

DEEPEST = 20
MOST_MISTAKES = 500
_UNFIT = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Enough(Exception):
    """So many mistakes that more would help nobody."""


class Mistakes:
    """The mistakes found so far, each with line and column."""

    def __init__(self) -> None:
        self.found: list[tuple[int, int, Said]] = []

    def add(self, place: tuple[int, int], said: Said) -> None:
        if len(self.found) == MOST_MISTAKES:
            raise Enough
        self.found.append((*place, said))


def place_in(text: str, index: int) -> tuple[int, int]:
    """The line and column of a character of the text, from 1."""
    before = text[:index]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def place_of(mark: Any) -> tuple[int, int]:
    """The line and column of a mark of YAML, from 1."""
    return mark.line + 1, mark.column + 1


def check_characters(text: str, mistakes: Mistakes) -> None:
    """The first control character of each line that has one."""
    for number, line in enumerate(text.split("\n") if _UNFIT.search(text) else (), 1):
        if found := _UNFIT.search(line):
            said = Said("wrong-control-character", code=f"U+{ord(found[0]):04X}")
            mistakes.add((number, found.start() + 1), said)


def scanned(text: str, mistakes: Mistakes) -> list[yaml.Event]:
    """The text as events of YAML, with what no case file needs and where the text is no YAML noted."""
    loader = yaml.SafeLoader(text)
    events: list[yaml.Event] = []
    depth = documents = 0
    try:
        while loader.check_event():
            event = loader.get_event()  # type: ignore[no-untyped-call]  # the stubs of PyYAML leave it out
            events.append(event)
            place = place_of(event.start_mark)
            if isinstance(event, yaml.AliasEvent):
                mistakes.add(place, Said("wrong-alias"))
            elif getattr(event, "anchor", None) is not None:
                mistakes.add(place, Said("wrong-anchor"))
            if getattr(event, "tag", None) is not None:
                mistakes.add(place, Said("wrong-tag"))
            if isinstance(event, yaml.ScalarEvent) and event.value == "<<" and event.style is None:
                mistakes.add(place, Said("wrong-merge-key"))
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    mistakes.add(place, Said("wrong-second-document"))
                    break
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                mistakes.add(place, Said("wrong-nested", deepest=DEEPEST))
                break
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        mistakes.add(place_of(mark), _no_yaml(error, text, mark))
    except (yaml.YAMLError, ValueError, OverflowError):
        mistakes.add(place_of(loader.get_mark()), Said("wrong-no-plain-value"))
    finally:
        loader.dispose()
    return events


def composed(events: Iterator[yaml.Event]) -> yaml.Node | None:
    """The next node of the events, untyped: without aliases and tags there is nothing to resolve."""
    event: Any = next(events, None)
    place: Any = getattr(event, "start_mark", None)
    if isinstance(event, yaml.ScalarEvent):
        return yaml.ScalarNode("", event.value, place, style=event.style)
    if not isinstance(event, yaml.CollectionStartEvent):
        return None
    items = list(iter(lambda: composed(events), None))
    if isinstance(event, yaml.SequenceStartEvent):
        return yaml.SequenceNode("", items, place)
    return yaml.MappingNode("", list(zip(items[::2], items[1::2], strict=True)), place)


def _no_yaml(error: yaml.MarkedYAMLError, text: str, mark: Any) -> Said:
    start = text.rfind("\n", 0, mark.index) + 1
    if "\t" in re.split(r"[^\s-]", text[start : mark.index + 1])[0]:
        return Said("wrong-tab")
    return no_yaml(error)
