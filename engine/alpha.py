"""What one fact alone must be to match a pattern, and how its fields are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import itemgetter
from typing import Any

from engine.experta_door import Field
from engine.left_side import Ask, Key, Pattern
from engine.written_code import Text, maker

ABSENT = object()
"""Stands for the value of a field that a fact does not have."""

Check = Callable[[Any], bool]


class Alpha:
    """The facts of one class that pass the tests of a pattern which need no other fact.

    Two patterns with one ``identity`` share it. ``needs`` are the plain fields that must be there, ``literals`` those
    that must hold one value, ``settled`` what else the values of single fields decide, ``walks`` the nested fields that
    must be there, ``same`` pairs of fields with one value, and ``asks`` everything else, each with the fields that hold
    its variables.
    """

    def __init__(self, pattern: Pattern, outer: frozenset[str]) -> None:
        self.kind = pattern.kind
        required = [key for key in pattern.fields if not certain(pattern.kind, key)]
        self.needs = frozenset(key for key in required if not nested(key))
        self.walks = tuple(key for key in required if nested(key))
        own: dict[str, Key] = {}
        same: list[tuple[Key, Key]] = []
        for key, variable in pattern.binds:
            if variable in own and variable not in outer:
                same.append((own[variable], key))
            own.setdefault(variable, key)
        self.same = tuple(same)
        here = [(key, ask) for key, ask in pattern.asks if not ask.variables & outer]
        simple = [ask.kind == "literal" and not nested(key) and ask.hashable for key, ask in here]
        self.literals = tuple((key, ask.of) for (key, ask), plain in zip(here, simple, strict=True) if plain)
        others = [entry for entry, plain in zip(here, simple, strict=True) if not plain]
        # what may raise keeps its turn: only what stands before it is settled before it
        first = 0
        while first < len(others) and not (self.walks or same or nested(others[first][0])) and others[first][1].settled:
            first += 1
        self.settled = tuple(others[:first])
        self.asks = tuple(
            (key, ask, {variable: own[variable] for variable in sorted(ask.variables)}) for key, ask in others[first:]
        )
        asked = ((key, ask.identity, *own_fields.items()) for key, ask, own_fields in self.asks)
        literal = ((key, type(value), value) for key, value in self.literals)
        settled = ((key, ask.identity) for key, ask in self.settled)
        self.identity = (self.kind, self.needs, self.walks, self.same, *literal, *settled, *asked)
        self._hash = hash(self.identity)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Alpha) and self.identity == other.identity)

    def decides(self) -> Iterator[tuple[Key, Ask]]:
        """What the values of single fields decide, as questions."""
        for key, value in self.literals:
            yield key, Ask("literal", value)
        yield from self.settled

    def check(self) -> Check | None:
        """Tells whether a fact passes that has what is needed and that nothing decided excludes; None where it must."""
        text = Text()
        for key in self.walks:
            text.write(f"if {text.param(reader(self.kind, key), 'r')}(f) is {text.param(ABSENT, 'a')}: return False")
        for key, other in self.same:
            text.write(f"if not {self._read(text, key)} == {self._read(text, other)}: return False")
        for key, ask, own in self.asks:
            variables = {variable: self._read(text, field) for variable, field in own.items()}
            text.write(f"x = {self._read(text, key)}", f"if not ({text.asked(ask, 'x', variables)}): return False")
        if not text.lines:
            return None
        text.write("return True")
        made: Check = maker("\n".join(("def run(f):", *text.lines)), text.names)(*text.closed)
        return made

    def _read(self, text: Text, key: Key) -> str:
        return f"{text.param(reader(self.kind, key), 'r')}(f)" if nested(key) else f"f[{text.param(key)}]"


def nested(key: Key) -> bool:
    """Whether the key walks into a value, as experta's double underscores do."""
    return isinstance(key, str) and "__" in key


def outermost(key: Key) -> Key:
    """The field of the fact that the key begins with."""
    first = str(key).split("__")[0] if nested(key) else key
    return int(first) if isinstance(first, str) and first.isnumeric() else first


def certain(kind: type[Any], key: Key) -> bool:
    """Whether every fact of the class has the field, by itself or by default."""
    declared = kind.__fields__.get(key)
    return declared is not None and getattr(declared, "default", Field.NODEFAULT) is not Field.NODEFAULT


def reader(kind: type[Any], key: Key) -> Callable[[Any], Any]:
    """Reads the field of a fact. A nested one that the fact has not is ABSENT; a plain one must be there."""
    if nested(key):
        path = tuple(int(part) if part.isnumeric() else part for part in str(key).split("__"))

        def walk(fact: Any) -> Any:
            for step in path:
                try:
                    fact = fact[step]
                except (IndexError, KeyError, TypeError):
                    return ABSENT
            return fact

        return walk
    return itemgetter(key)


def tuple_reader(kind: type[Any], keys: tuple[Key, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """Reads these fields of a fact as a tuple."""
    if any(nested(key) for key in keys):
        readers = tuple(reader(kind, key) for key in keys)
        return lambda fact: tuple(read(fact) for read in readers)
    return items_reader(keys)


def items_reader(places: tuple[Any, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """Reads what stands at these places as a tuple."""
    if not places:
        return lambda of: ()
    if len(places) == 1:
        place = places[0]
        return lambda of: (of[place],)
    return itemgetter(*places)


def index_reader(kind: type[Any], keys: tuple[Key, ...]) -> Callable[[Any], Any]:
    """Reads what an index over these fields is keyed by: the value of one field, the tuple of several."""
    if any(nested(key) for key in keys):
        readers = tuple(reader(kind, key) for key in keys)
        if len(keys) == 1:
            return readers[0]
        return lambda fact: tuple(read(fact) for read in readers)
    return itemgetter(*keys)
