"""What two results say differently, conclusion by conclusion, and which amendment or source makes the difference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.conclusions import Conclusion, conclusions_of
from engine.sections import Section


def compared(
    one: Mapping[str, Any], other: Mapping[str, Any], sections: Sequence[Section]
) -> dict[str, list[dict[str, Any]]]:
    """For each person the conclusions on which the results differ: name, both sides (None where a result has it not),
    and ``by``, the title of what began the later of the two rules, or ended the one that has no counterpart ("" where the
    rules are the same and only what they build on differs).

    A reason that is only told in other words makes no difference.
    """
    first, second = conclusions_of(one, sections), conclusions_of(other, sections)
    days = (_day(one), _day(other))
    told: dict[str, list[dict[str, Any]]] = {person: [] for result in (one, other) for person in result["applicants"]}
    for name in _in_order(first, second):
        left, right = first.get(name), second.get(name)
        if left is not None and right is not None and left.status == right.status:
            continue
        there = left or right
        assert there is not None
        told[there.person].append(
            {
                "name": name,
                "kind": there.kind,
                "one": _side(left),
                "other": _side(right),
                "by": _made_by(left, right, days),
            }
        )
    return told


def _in_order(first: Mapping[str, Conclusion], second: Mapping[str, Conclusion]) -> Iterator[str]:
    yield from first
    yield from (name for name in second if name not in first)


def _side(conclusion: Conclusion | None) -> dict[str, Any] | None:
    if conclusion is None:
        return None
    return {"status": conclusion.status, "text": conclusion.text, "provision": dict(conclusion.provision)}


def _day(result: Mapping[str, Any]) -> str:
    """The day of the text that a result was judged by."""
    return max(str(run["day"]) for run in result["trace"]["runs"][1:])


def _made_by(left: Conclusion | None, right: Conclusion | None, days: tuple[str, str]) -> str:
    if left is not None and right is not None:
        sides = [side.provision for side in (left, right) if side.provision]
        if len({(side["id"], side.get("since")) for side in sides}) < 2:
            return ""
        return str(max(sides, key=lambda side: str(side.get("since", ""))).get("by", ""))
    alone, other_day = (left, days[1]) if left is not None else (right, days[0])
    assert alone is not None
    if str(alone.provision.get("until", other_day)) < other_day:
        return str(alone.provision.get("ended_by", ""))
    return str(alone.provision.get("by", "")) if str(alone.provision.get("since", "")) > other_day else ""
