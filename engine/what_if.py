"""Two results of one case side by side: what differs, the rules that made the difference, and where it begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.conclusions import conclusions_of, place_of_firing
from engine.differences import compared
from engine.grounds import Grounds
from engine.sections import Section
from engine.wording import Wording


def what_differs(
    one: Mapping[str, Any], other: Mapping[str, Any], sections: Sequence[Section], wording: Wording
) -> dict[str, Any]:
    """For each person the verdict and the law of both results and the conclusions that differ.

    A difference has the name and kind of the conclusion, and for ``one`` and ``other`` status, text, provision and
    rule, or None where a result has it not. ``root`` says that it does not follow from another difference.
    """
    told = compared(one, other, sections)
    sides = {name: _Side(result, sections, wording) for name, result in (("one", one), ("other", other))}
    differing = {entry["name"] for entries in told.values() for entry in entries}
    return {
        person: {
            "verdict": {name: side.of(person, "verdict") for name, side in sides.items()},
            "law": {name: side.law(person) for name, side in sides.items()},
            "differences": [
                {
                    "name": entry["name"],
                    "kind": entry["kind"],
                    "root": not any(side.follows(entry["name"], differing) for side in sides.values()),
                    **{name: entry[name] and entry[name] | side.rule(entry["name"]) for name, side in sides.items()},
                    "by": entry["by"],
                }
                for entry in entries
            ],
        }
        for person, entries in told.items()
    }


class _Side:
    """One of the two results, with its trace."""

    def __init__(self, result: Mapping[str, Any], sections: Sequence[Section], wording: Wording) -> None:
        self.persons = result["applicants"]
        self.grounds = Grounds(result, wording)
        self.conclusions = conclusions_of(result, sections)

    def of(self, person: str, field: str) -> Any:
        """A field of the person's result; None where he is not in it."""
        return self.persons[person][field] if person in self.persons else None

    def law(self, person: str) -> Any:
        """The law that governs the person's case and why."""
        law = self.of(person, "law")
        return law and {"regime": law["regime"], "text": law["because"]["text"]}

    def rule(self, name: str) -> dict[str, str]:
        """The rule that concluded this."""
        run, number = place_of_firing(self.conclusions[name].firing)
        return {"rule": self.grounds.runs[run]["firings"][number - 1]["rule"]}

    def follows(self, name: str, differing: set[str]) -> bool:
        """Whether the conclusion rests here on another that differs."""
        if name not in self.conclusions:
            return False
        own = self.conclusions[name].firing
        under = self.grounds.firings_under(own) - {own}
        return any(
            self.conclusions[other].firing in under
            for other in differing
            if other != name and other in self.conclusions
        )
