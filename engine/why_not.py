"""Why something does not hold: each condition in the way, with what was needed and what was found, nearest miss first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from engine.conclusions import CONDITION, ENTRY, EXEMPTION, Conclusion, place_of_firing
from engine.joined_tests import Holds
from engine.named_tests import NamedTest
from engine.sections import Examined, KnowledgeBase
from engine.session import Firing, Session
from engine.shortfall import Shortfall, shortfall
from engine.wording import Wording

HOLDING = ("eligible", "holds", "met", "exempt", "not_applicable")
ORDER = ("not_met", "undetermined", "left_to_authority")
"""The statuses that are in the way, in the order in which they are told."""


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing needed that was not found, in a sentence. ``part`` is how much of it is missing, where that is measured."""

    text: str
    part: Fraction | None = None


@dataclass(frozen=True, slots=True)
class InTheWay:
    """A condition that does not hold: its reason, its provision, its misses, and the missing facts that would settle it.

    ``missing`` pairs each case-file path with the question that asks for it.
    """

    name: str
    status: str
    text: str
    cited: str
    checked: str
    misses: tuple[Miss, ...]
    missing: tuple[tuple[str, str], ...]

    @property
    def part(self) -> Fraction | None:
        """How near it is: the least part that is missing of anything it needs."""
        return min((miss.part for miss in self.misses if miss.part is not None), default=None)


@dataclass(frozen=True, slots=True)
class WhyNot:
    """What is in the way of a conclusion, in the order told; nothing where it holds."""

    name: str
    kind: str
    status: str
    text: str
    in_the_way: tuple[InTheWay, ...]

    @property
    def holds(self) -> bool:
        """Whether there is nothing to explain."""
        return self.status in HOLDING

    def as_data(self) -> dict[str, Any]:
        """The explanation as plain data."""
        return {
            "name": self.name,
            "status": self.status,
            "holds": self.holds,
            "because": self.text,
            "in_the_way": [
                {
                    "name": one.name,
                    "status": one.status,
                    "because": one.text,
                    "cited": one.cited,
                    "checked": one.checked,
                    "misses": [miss.text for miss in one.misses],
                    "missing": [{"path": path, "question": question} for path, question in one.missing],
                }
                for one in self.in_the_way
            ],
        }


def why_not(
    examined: Examined, conclusion: Conclusion, conclusions: Mapping[str, Conclusion], base: KnowledgeBase
) -> WhyNot:
    """What is in the way of a conclusion: of a verdict or a route its conditions, else what the conclusion asks itself."""
    tell = _Teller(examined, base)
    found = [tell.in_the_way(one) for one in _conditions(conclusion, conclusions) if one.status not in HOLDING]
    return WhyNot(conclusion.name, conclusion.kind, conclusion.status, conclusion.text, tuple(sorted(found, key=_turn)))


def _conditions(conclusion: Conclusion, conclusions: Mapping[str, Conclusion]) -> Sequence[Conclusion]:
    if conclusion.kind in (CONDITION, EXEMPTION, ENTRY):
        return [conclusion]
    under = f"{conclusion.name}."
    return [one for one in conclusions.values() if one.kind == CONDITION and one.name.startswith(under)]


def _turn(one: InTheWay) -> tuple[Any, ...]:
    """Conditions that are not met come first, the nearest miss of them before the others; those not measured last."""
    status = ORDER.index(one.status) if one.status in ORDER else len(ORDER)
    return status, one.part is None, one.part or 0


class _Teller:
    """Tells what a conclusion of one assessment lacks."""

    def __init__(self, examined: Examined, base: KnowledgeBase) -> None:
        self.runs = examined.runs
        self.wording: Wording = base.wording
        self.question = base.question
        self.names = {person: str(told["name"]) for person, told in examined.result["applicants"].items()}

    def in_the_way(self, conclusion: Conclusion) -> InTheWay:
        run, number = place_of_firing(conclusion.firing)
        session = self.runs[run].session
        firing = session.firings[number - 1]
        missing = conclusion.because.get("args", {}).get("missing", ())
        return InTheWay(
            name=conclusion.name,
            status=conclusion.status,
            text=conclusion.text,
            cited=str(conclusion.provision.get("cited", "")),
            checked=str(conclusion.provision.get("checked", "")),
            misses=tuple(self._misses(session, firing)),
            missing=tuple((path, self.question(path)) for path in missing),
        )

    def _misses(self, session: Session, firing: Firing) -> Iterator[Miss]:
        told = (self.told(found) for _, found in shortfalls(session, firing))
        yield from sorted(dict.fromkeys(told), key=lambda miss: (miss.part is None, miss.part or 0))

    def told(self, found: Shortfall) -> Miss:
        """A shortfall in a sentence."""
        return Miss(self.wording.sentence(found.key, found.arguments, self.names), found.part)


def shortfalls(session: Session, firing: Firing) -> Iterator[tuple[NamedTest, Shortfall]]:
    """What a firing needed and did not find, down through the conclusions that its outcome rests on."""
    yield from _shortfalls(session, firing, set())


def _shortfalls(session: Session, firing: Firing, seen: set[int]) -> Iterator[tuple[NamedTest, Shortfall]]:
    if firing.number in seen or firing.outcome.status in HOLDING:
        return
    seen.add(firing.number)
    for test in firing.decided_by:
        view = firing.view
        if isinstance(test, Holds):
            source = view.sources.get(test.variables[0])
            below = None if source is None else session.support(source[0])
            if below is not None:
                yield from _shortfalls(session, below, seen)
        elif not test.truth(view).missing:
            found = shortfall(test, view)
            if found is not None:
                yield test, found
