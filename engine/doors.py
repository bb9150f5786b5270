"""Where a fact goes in a network: through the door of its class, and from there as its values lead it.

Facts that pass the same tests take the same passage. Which one it is is found once for each set of values that patterns
compare with, not by testing every fact.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from engine.alpha import Alpha, Check, index_reader
from engine.left_side import Key
from engine.written_code import Text, maker

if TYPE_CHECKING:
    from engine.wiring import Branch, Guard

_MOST_CHOICES = 4096
"""How many sets of values a door keeps the choice of."""


@dataclass(slots=True)
class Entrance:
    """Where the facts of an alpha go, and what they start.

    ``whole`` is the memory that keeps all of them, and ``indexes`` are those that keep them by keys. ``opens`` are the
    branches, by number, that wait for a first fact of the alpha; ``starts`` pairs of a branch's number and the join to
    run when the branch waits for none, from the position that ``positions`` tells.
    """

    alpha: Alpha
    whole: int | None = None
    indexes: list[tuple[int, tuple[Key, ...]]] = field(default_factory=list)
    number: int = 0
    opens: list[int] = field(default_factory=list)
    starts: list[tuple[int, Callable[[Any, Any], None]]] = field(default_factory=list)
    positions: list[int] = field(default_factory=list)
    users: list[Branch] = field(default_factory=list)
    denying: list[Guard] = field(default_factory=list)
    needing: list[Guard] = field(default_factory=list)


class Passage:
    """Some entrances that facts go through together.

    ``wholes`` are the memories that keep all facts, ``indexes`` those that keep them by keys, with what reads the key.
    """

    __slots__ = ("denying", "entrances", "indexes", "needing", "opening", "starting", "wholes")

    def __init__(self, entrances: Sequence[Entrance]) -> None:
        self.entrances = tuple(entrances)
        self.opening = tuple(entrance for entrance in entrances if entrance.opens)
        self.starting = tuple(entrance for entrance in entrances if entrance.starts or entrance.needing)
        self.wholes = tuple(entrance.whole for entrance in entrances if entrance.whole is not None)
        self.denying = tuple(guard for entrance in entrances for guard in entrance.denying)
        self.needing = tuple(guard for entrance in entrances for guard in entrance.needing)
        slots: dict[tuple[Key, ...], list[int]] = {}
        for entrance in entrances:
            for slot, keys in entrance.indexes:
                slots.setdefault(keys, []).append(slot)
        self.indexes = tuple((index_reader(entrances[0].alpha.kind, keys), tuple(at)) for keys, at in slots.items())


class Choice:
    """The entrances that some values leave open to a fact; the ``checked`` ones ask it something more.

    Where there are none of those, there is ``only`` one passage.
    """

    __slots__ = ("_entrances", "_passages", "checked", "only")

    def __init__(self, entrances: Sequence[tuple[Entrance, Check | None]]) -> None:
        self._entrances = entrances
        self.checked = tuple((entrance, check) for entrance, check in entrances if check is not None)
        self._passages: dict[tuple[bool, ...], Passage] = {}
        self.only = None if self.checked else self.passage(())

    def passage(self, passed: tuple[bool, ...]) -> Passage:
        """The passage of the facts whose checks came out so, in their order."""
        passage = self._passages.get(passed)
        if passage is None:
            checks = iter(passed)
            held = [entrance for entrance, check in self._entrances if check is None or next(checks)]
            passage = self._passages[passed] = Passage(held)
        return passage


class Door:
    """The door of the facts of one class with the same fields.

    An entrance whose alpha compares fields with values is found by one of these fields; each fact tries all others.
    """

    def __init__(self, entrances: Sequence[Entrance]) -> None:
        self._open: list[tuple[Entrance, Check | None]] = []
        self._tables: dict[Key, dict[Any, list[tuple[Entrance, Check | None]]]] = {}
        self._choices: dict[Any, Choice] = {}
        uses: dict[Key, set[Any]] = {}
        compared: dict[tuple[Key, bool], dict[Any, int]] = {}
        for entrance in entrances:
            for key, value in entrance.alpha.literals:
                uses.setdefault(key, set()).add((type(value), value))
            for key, ask in entrance.alpha.decides():
                for typed, value in ask.compared:
                    marks = compared.setdefault((key, typed), {})
                    marks.setdefault(value, len(marks))
        for entrance in entrances:
            literals, check = entrance.alpha.literals, entrance.alpha.check()
            if not literals:
                self._open.append((entrance, check))
                continue
            key, value = max(literals, key=lambda literal: len(uses[literal[0]]))
            found = self._tables.setdefault(key, {})
            found.setdefault((type(value), value), []).append((entrance, check))
        self._marks = _marking(compared)

    def choice(self, fact: Any) -> Choice:
        """The entrances that are left to the fact by the values that its fields are compared with."""
        marks = self._marks(fact)
        choice = self._choices.get(marks)
        if choice is None:
            if len(self._choices) >= _MOST_CHOICES:
                self._choices.clear()
            choice = self._choices[marks] = Choice(self._left_to(fact))
        return choice

    def _left_to(self, fact: Any) -> list[tuple[Entrance, Check | None]]:
        candidates = list(self._open)
        for key, table in self._tables.items():
            value = fact[key]
            candidates += table.get((type(value), value), ())
        return [
            (entrance, check)
            for entrance, check in candidates
            if all(ask.holds(fact[key]) for key, ask in entrance.alpha.decides())
        ]


def _marking(compared: dict[tuple[Key, bool], dict[Any, int]]) -> Callable[[Any], Any]:
    """Tells of a fact, for each field, which of these values it holds; True beside values of a class."""
    text = Text()
    marks = []
    for place, ((key, typed), values) in enumerate(compared.items()):
        value = f"x{place}"
        text.write(f"{value} = f[{text.named(('key', place), key, 'k')}]")
        sought = f"(type({value}), {value})" if typed else value
        marks.append(f"{text.named(('values', place), values.get, 'v')}({sought})")
    told = ", ".join(marks)
    text.write(f"return {told}" if len(marks) == 1 else f"return ({told})")
    made: Callable[[Any], Any] = maker("\n".join(("def run(f):", *text.lines)), text.names)(*text.closed)
    return made
