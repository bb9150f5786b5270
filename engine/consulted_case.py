"""The case file of a consultation: its values, who said each and when, and what remains open."""

from __future__ import annotations

from collections.abc import Mapping

from engine.consultation import Consultation
from engine.errors import printable
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
    said = _by_line(consultation.said, case.lines)
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


def _by_line(said: Mapping[str, Event], lines: Mapping[str, tuple[int, int]]) -> dict[int, Event]:
    """Who said what stands on each line: the place of its path, or of what stands nearest around it."""
    places = {path.replace("[", ".").replace("]", ""): line for path, (line, _) in lines.items()}
    found: dict[int, Event] = {}
    for path, event in said.items():
        if path in places:
            found[_line_of_key(path, places)] = event
    return found


def _line_of_key(path: str, places: Mapping[str, int]) -> int:
    """The line of the value, or the line above it where a group or list begins below its key."""
    line = places[path]
    inside = any(other.startswith(f"{path}.") for other in places)
    return line - 1 if inside and line > 1 else line


def _said(wording: Wording, event: Event) -> str:
    when = event.at[:16].replace("T", " ")
    return _comment(wording.phrase("consult-file-said", who=event.by or "?", when=when))


def _comment(text: str) -> str:
    return printable(shown(text)).replace("\n", " ")
