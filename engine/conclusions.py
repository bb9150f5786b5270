"""The conclusions of a result under short stable names, so that a person can ask about one and two results be compared.

A name is a path: ``rania`` is her verdict, ``rania.ROUTE`` a route, ``rania.ROUTE.CONDITION`` a condition of it,
``rania.exemptions.means`` an exemption, ``rania.clocks.decision_due`` an entry of a list.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from engine.errors import UnknownName
from engine.said import Said, with_hint
from engine.sections import Section

VERDICT, ROUTE, CONDITION, EXEMPTION, ENTRY = "verdict", "route", "condition", "exemption", "entry"


class Conclusion(NamedTuple):
    """One conclusion: what it is about, what it says, and why.

    ``status`` is a verdict, a status or, for an entry, the values that open its line. ``because`` is its reason as key,
    arguments and text, empty for a route and an exemption; ``provision`` is empty where none is told. ``firing`` is the
    run and number of the firing that concluded it, such as ``1.57``; ``indicated`` what sources that do not decide would
    come to, "" where they say nothing else.
    """

    name: str
    person: str
    kind: str
    status: str
    because: Mapping[str, Any]
    provision: Mapping[str, Any]
    firing: str
    indicated: str = ""

    @property
    def text(self) -> str:
        """The sentence of its reason; "" where it has none of its own."""
        return str(self.because.get("text", ""))


def place_of_firing(name: str) -> tuple[int, int]:
    """The run, counted from 0, and the number in it, counted from 1, of a firing named such as ``1.57``."""
    run, number = name.split(".")
    return int(run), int(number)


def conclusions_of(result: Mapping[str, Any], sections: Sequence[Section]) -> dict[str, Conclusion]:
    """Every conclusion of a result by its name, in the order in which the result tells them."""
    found: dict[str, Conclusion] = {}
    for person, told in result["applicants"].items():
        for conclusion in _of_person(person, told, sections):
            found[conclusion.name] = conclusion
    return found


def _of_person(person: str, told: Mapping[str, Any], sections: Sequence[Section]) -> Iterator[Conclusion]:
    indicated = (told.get("indicated") or {}).get("verdict", "")
    yield Conclusion(person, person, VERDICT, told["verdict"], told["because"], {}, told["firing"], indicated)
    for route in told["routes"]:
        name = f"{person}.{route['category']}"
        standing = f"waits_for_{route['waits_for']}" if route["status"] == "open" else route["status"]
        yield Conclusion(name, person, ROUTE, standing, {}, route["provision"], route["firing"])
        for condition in route["conditions"]:
            yield Conclusion(
                f"{name}.{condition['id']}",
                person,
                CONDITION,
                condition["status"],
                condition["because"],
                condition["provision"],
                condition["firing"],
                condition.get("indicated", {}).get("status", ""),
            )
    for subject, status in told["exemptions"].items():
        yield Conclusion(
            f"{person}.exemptions.{subject}", person, EXEMPTION, status, {}, {}, told["exemption_firings"][subject]
        )
    for section in sections:
        for entry in section.entries(told):
            name = section.name(person, entry)
            head = " ".join(str(entry[field]) for field in section.head if entry[field])
            yield Conclusion(name, person, ENTRY, head, entry["because"], entry["provision"], entry["firing"])


def concluded(name: str, among: Mapping[str, Conclusion], others: Sequence[str] = ()) -> Conclusion:
    """The conclusion of that name, or the only one whose name ends in it; UnknownName with the nearest names.

    ``others`` are names of something else that may have been meant.
    """
    if name in among:
        return among[name]
    first, _, last = name.rpartition(".")
    ending = [full for full in among if full.startswith(first) and full.endswith(f".{last}")]
    if len(ending) == 1:
        return among[ending[0]]
    if ending:
        raise UnknownName(Said("refused-several", name=repr(name), names=tuple(ending)))
    close = difflib.get_close_matches(name, [*among, *others], 3, 0.5) or difflib.get_close_matches(
        name, sorted({full.split(".", 1)[-1] for full in among}), 3, 0.5
    )
    nearest = Said("hint-nearest", names=tuple(close)) if close else None
    said = with_hint(Said("refused-conclusion", name=repr(name)), nearest)
    raise UnknownName(with_hint(said, Said("hint-conclusions")))
