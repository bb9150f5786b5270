"""Rules of an invented market office, as many as wanted, of which at most a hundred matter to the case.

Rules that matter and rules that do not have the same shapes: joins of two or three given facts on their holder, and
conclusions from conclusions that a NOT holds back. Those that do not matter name other trades and papers; in one of ten
the trade is one of the case and only the paper is another; one of five is about fairs, of which the case says nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from engine.experta_door import NOT, Fact, Rule, W
from tests.benchmarks.clips_text import defrule, deftemplate, negated, pattern

MATTER = 100
APPLICANTS = 20
TRADES = 10
PAPERS = 10
LEVELS = 3


class Applicant(Fact):
    """Who wants a stall, and for which trade."""


class Paper(Fact):
    """A paper that was handed in."""


class Fee(Fact):
    """A fee that was paid."""


class Stand(Fact):
    """A stand at a fair."""


class Ride(Fact):
    """A ride at a fair."""


class Finding(Fact):
    """A conclusion about a person."""


KINDS: dict[type[Any], tuple[str, ...]] = {
    Applicant: ("person", "trade"),
    Paper: ("of", "kind", "state"),
    Fee: ("of", "level"),
    Stand: ("of", "size"),
    Ride: ("of", "height"),
    Finding: ("of", "about"),
}


@dataclass(frozen=True)
class Part:
    """One pattern: a class, what its fields must be, and which field is the person."""

    of: type[Any]
    person: str
    wanted: dict[str, str] = field(default_factory=dict)
    negative: bool = False


@dataclass(frozen=True)
class Permit:
    """One rule: its patterns, and what it finds about the person."""

    name: str
    parts: tuple[Part, ...]
    about: str


def permits(count: int) -> list[Permit]:
    """So many rules; the first hundred are those that matter, fewer where fewer are wanted."""
    matter = min(count, MATTER)
    return [_permit(number, number) for number in range(matter)] + [_idle(number) for number in range(matter, count)]


def _permit(number: int, like: int, *, trade: str = "", paper: str = "", before: str = "") -> Permit:
    trade = trade or f"trade_{like % TRADES}"
    paper = paper or f"paper_{like // TRADES % PAPERS}"
    parts: tuple[Part, ...] = (
        Part(Applicant, "person", {"trade": trade}),
        Part(Paper, "of", {"kind": paper, "state": "valid"}),
    )
    if like % 5 == 3:
        parts += (Part(Fee, "of", {"level": f"level_{like % LEVELS}"}),)
    if like % 5 == 4 and like > 5:
        parts = (
            Part(Finding, "of", {"about": before or f"finding_{like - 4}"}),
            parts[1],
            Part(Finding, "of", {"about": f"bar_{like}"}, negative=True),
        )
    return Permit(f"permit_{number}", parts, f"finding_{number}")


def _idle(number: int) -> Permit:
    if number % 5 == 0:
        parts = (Part(Stand, "of", {"size": f"size_{number}"}), Part(Ride, "of", {"height": f"height_{number % 7}"}))
        return Permit(f"permit_{number}", parts, f"finding_{number}")
    trade = f"trade_{number % TRADES}" if number % 10 == 1 else f"other_trade_{number % 97}"
    return _permit(number, number, trade=trade, paper=f"other_paper_{number % 89}", before=f"other_finding_{number}")


def facts() -> list[Any]:
    """The case: twenty applicants, each with one trade, papers of every kind, some out of date, and fees."""
    found: list[Any] = []
    for number in range(APPLICANTS):
        person = f"person_{number}"
        found.append(Applicant(person=person, trade=f"trade_{number % TRADES}"))
        found += [Fee(of=person, level=f"level_{level}") for level in range(LEVELS)]
        for paper in range(PAPERS):
            state = "valid" if (number + paper) % 4 else "expired"
            found.append(Paper(of=person, kind=f"paper_{paper}", state=state))
    return found


def rules(count: int) -> Any:
    """Makes an engine class of a base: the same rules for experta."""

    def made(base: type[Any]) -> type[Any]:
        return type("Permits", (base,), {permit.name: _rule(permit) for permit in permits(count)})

    return made


def _rule(permit: Permit) -> Any:
    def right_side(engine: Any, who: str) -> None:
        engine.declare(Finding(of=who, about=permit.about))

    right_side.__name__ = permit.name
    parts = [part.of(**part.wanted, **{part.person: W("who")}) for part in permit.parts]
    return Rule(*(NOT(one) if part.negative else one for part, one in zip(permit.parts, parts, strict=True)))(
        right_side
    )


def program(count: int) -> str:
    """The same rules for CLIPS."""
    return "\n".join(_constructs(count))


def _constructs(count: int) -> Iterator[str]:
    for kind, slots in KINDS.items():
        yield deftemplate(kind.__name__, slots)
    for permit in permits(count):
        parts = [(part, pattern(part.of.__name__, part.wanted | {part.person: "?who"})) for part in permit.parts]
        left = [negated(told) if part.negative else told for part, told in parts]
        yield defrule(permit.name, 0, left, [pattern("Finding", {"of": "?who", "about": permit.about})])
