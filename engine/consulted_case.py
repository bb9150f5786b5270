"""The case file of a consultation: its values, who said each and when, and what remains open."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from engine.consultation import Consultation
from engine.standing_answers import Event
from engine.wording import Wording, shown


def consulted_case(consultation: Consultation, remaining: str = "") -> str:
    """The text of the case file, with comments in the words of the rule base's catalogue.

    ``remaining`` is the question that would be asked next; "" where there is none.
    """
    case, wording = consultation.case, consultation.base.wording
    if case is None:
        return ""
    lines = case.text.splitlines()
    said = _by_line(consultation.said, case.lines, lines)
    told = [
        f"{line}  # {_said(wording, said[number])}" if number in said else line for number, line in enumerate(lines, 1)
    ]
    open_points = [
        wording.phrase("consult-file-left-open", question=consultation.base.question(path), path=path)
        for path in consultation.left_open
    ]
    if remaining:
        open_points.append(wording.phrase("consult-file-not-asked", question=remaining))
    if open_points:
        told += ["", *(f"# {_comment(point)}" for point in (wording.phrase("consult-file-open"), *open_points))]
    return "\n".join(told) + "\n"


def _by_line(
    said: Mapping[str, Sequence[Event]], lines: Mapping[str, tuple[int, int]], text: Sequence[str]
) -> dict[int, Sequence[Event]]:
    """Who said what stands on each line: the place of its path, or of what stands nearest around it."""
    places = {path.replace("[", ".").replace("]", ""): line for path, (line, _) in lines.items()}
    return {_line_of_key(path, places[path], text): events for path, events in said.items() if path in places}


def _line_of_key(path: str, line: int, text: Sequence[str]) -> int:
    """The line on which the key stands: that of the value, or the one above where a group or list begins below its key."""
    key = re.compile(rf"\s*(?:- )?{re.escape(path.rpartition('.')[2])}:")
    return line if key.match(text[line - 1]) or line == 1 else line - 1


def _said(wording: Wording, events: Sequence[Event]) -> str:
    when = events[-1].at[:16].replace("T", " ")
    who = ", ".join(dict.fromkeys(event.by or "?" for event in events))
    return _comment(wording.phrase("consult-file-said", who=who, when=when))


def _comment(text: str) -> str:
    return shown(text).replace("\n", " ")
