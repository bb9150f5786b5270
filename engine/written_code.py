"""Functions that are written as text: what differs between two of one shape are arguments, so a shape is compiled once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any

from engine.left_side import Ask

_MOST_TEXTS = 4096
"""How many texts are kept compiled: many times what the rules of one law come to."""


class Text:
    """The text of a function that is being written, and what it closes over."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.depth = 1
        self.closed: list[Any] = []
        self._params: dict[Any, str] = {}

    def write(self, *lines: str) -> None:
        """Write lines at the present depth."""
        self.lines.extend("    " * self.depth + line for line in lines)

    def param(self, value: Any, of: str = "k") -> str:
        """The name under which the function closes over a value; ``of`` is its first letter."""
        key = (type(value), value) if isinstance(value, str | int) else ("at", id(value))
        return self.named(key, value, of)

    def named(self, key: Any, value: Any, of: str) -> str:
        """The name of a value that is the same as every other under the key."""
        if key not in self._params:
            self._params[key] = f"{of}{len(self.closed)}"
            self.closed.append(value)
        return self._params[key]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of what it closes over, in the order of ``closed``."""
        return tuple(self._params.values())

    def asked(self, ask: Ask, value: str, variables: dict[str, str]) -> str:
        """The question about a value as an expression; ``variables`` are the names of the values compared with."""
        if ask.kind == "literal":
            return f"type({value}) is {self.param(type(ask.of), 'c')} and {value} == {self.param(ask.of, 'l')}"
        if ask.kind == "among":
            return f"{value} in {self.param(ask.of, 'l')}"
        if ask.kind == "predicate":
            return f"{self.param(ask.of, 'p')}({value})"
        if ask.kind == "variable":
            return f"{value} == {variables[ask.of]}"
        parts = [f"({self.asked(part, value, variables)})" for part in ask.parts]
        if ask.kind == "not":
            return f"not {parts[0]}"
        return (" and " if ask.kind == "all" else " or ").join(parts) or str(ask.kind == "all")


@lru_cache(maxsize=_MOST_TEXTS)
def maker(text: str, names: tuple[str, ...]) -> Any:
    """Makes the function ``run`` of the text from the values of these names."""
    source = f"def make({', '.join(names)}):\n" + "".join(f"    {line}\n" for line in text.splitlines())
    space: dict[str, Any] = {}
    exec(compile(f"{source}    return run\n", "<written>", "exec"), space)
    return space["make"]


def naming(names: Sequence[str]) -> Callable[[tuple[Any, ...]], dict[str, Any]]:
    """Makes a dictionary of as many values under these names."""
    made: Callable[[tuple[Any, ...]], dict[str, Any]] = _naming(len(names))(*names)
    return made


@cache
def _naming(count: int) -> Any:
    taken = "".join(f"v{place}, " for place in range(count))
    entries = ", ".join(f"k{place}: v{place}" for place in range(count))
    text = f"def run(values):\n    ({taken}) = values\n    return {{{entries}}}"
    return maker(text, tuple(f"k{place}" for place in range(count)))
