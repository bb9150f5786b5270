"""YAML as text: its characters and events looked over before anything is built, then composed into nodes.

What a case file never needs (anchors, aliases, tags, a second document, deep nesting) is refused here.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from engine.errors import printable
from engine.scalars import LONGEST_ECHO

DEEPEST = 20
MOST_MISTAKES = 500
_UNFIT = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HINTS = {
    "mapping values are not allowed here": "indent it like its neighbours; a text with a colon needs quotes",
    "could not find expected ':'": "write a colon and a space after each key",
    "found unexpected end of stream": "a quote is opened and never closed",
    "expected ',' or '}'": "close the { with a }, with commas between",
    "expected ',' or ']'": "close the [ with a ], with commas between",
    "expected <block end>": "indent it like its neighbours",
}


class Enough(Exception):  # noqa: N818  # raised and caught here
    """So many mistakes that more would help nobody."""


class Mistakes:
    """The mistakes found so far, each with line and column."""

    def __init__(self) -> None:
        self.found: list[tuple[int, int, str]] = []

    def add(self, place: tuple[int, int], text: str) -> None:
        if len(self.found) == MOST_MISTAKES:
            raise Enough
        self.found.append((*place, text))


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
            mistakes.add((number, found.start() + 1), f"the control character U+{ord(found[0]):04X}; take it out")


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
                mistakes.add(place, "an alias (*) is not read; write the value out")
            elif getattr(event, "anchor", None) is not None:
                mistakes.add(place, "an anchor (&) is not read; take it out")
            if getattr(event, "tag", None) is not None:
                mistakes.add(place, "a tag (!) is not read; write the plain value")
            if isinstance(event, yaml.ScalarEvent) and event.value == "<<" and event.style is None:
                mistakes.add(place, "a merge key (<<) is not read; write the fields out")
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    mistakes.add(place, "a second document begins; give each family a file of its own")
                    break
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                mistakes.add(place, f"nested deeper than {DEEPEST} levels; a case file needs fewer than 10")
                break
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        mistakes.add(place_of(mark), _no_yaml(error, text, mark))
    except (yaml.YAMLError, ValueError, OverflowError):
        mistakes.add(place_of(loader.get_mark()), "this cannot be read as YAML; write a plain value")
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


def _no_yaml(error: yaml.MarkedYAMLError, text: str, mark: Any) -> str:
    start = text.rfind("\n", 0, mark.index) + 1
    if "\t" in re.split(r"[^\s-]", text[start : mark.index + 1])[0]:
        return "a tab; YAML is indented with spaces: replace it"
    problem = printable(str(error.problem))[: LONGEST_ECHO + 30]
    hint = next((hint for known, hint in _HINTS.items() if known in problem), "")
    return f"this is no YAML: {problem}" + (f"; {hint}" if hint else "")
