"""What a person is told, before it has a language: the key of a phrase, and the values that the phrase tells.

The words of a key stand in a catalogue. What is said can hold more that is said, so that a hint or the name of a kind is
worded by its own key.
"""

from __future__ import annotations

import errno
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from engine.calendar import Span

    Telling: TypeAlias = "Said | str | int | Span | tuple[Telling, ...]"
    """What a phrase can tell: a text or a number as it is, a day or month, something said, or several with commas."""

_TOLD_REASONS = ("EACCES", "EISDIR", "EEXIST", "ENAMETOOLONG", "ENOENT", "ENOSPC", "ENOTDIR", "EPERM", "EROFS", "EFBIG")


@dataclass(frozen=True, slots=True, init=False)
class Said:
    """The key of a phrase and what it tells, by name."""

    key: str
    arguments: tuple[tuple[str, Telling], ...]

    def __init__(self, key: str, /, **arguments: Telling) -> None:
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "arguments", tuple(arguments.items()))

    def get(self, name: str) -> Telling | None:
        """What is told under the name, if anything is."""
        return dict(self.arguments).get(name)

    def with_(self, **arguments: Telling) -> Said:
        """The same phrase, telling this under these names."""
        return Said(self.key, **{**dict(self.arguments), **arguments})

    def __str__(self) -> str:
        told = "; ".join(f"{name}: {_without_words(value)}" for name, value in self.arguments)
        return f"{self.key} ({told})" if told else self.key


class WrongValue(ValueError):
    """A text that is not the value that was asked for; ``said`` says why."""

    def __init__(self, said: Said) -> None:
        self.said = said
        super().__init__(said)


def with_hint(said: Said, hint: Said | None) -> Said:
    """What is said, and after it what to do about it."""
    return said if hint is None else Said("said-with-hint", said=said, hint=hint)


def did_you_mean(name: str | None) -> Said | None:
    """The name that was probably meant, as a hint; none without a name."""
    return None if name is None else Said("hint-did-you-mean", name=name)


def either(words: Sequence[str]) -> Said | str:
    """The words of which one is meant."""
    *before, last = words
    return Said("said-either", one=either(before), other=last) if before else last


def reason_of(error: OSError) -> Said | str:
    """Why the system refused; what has no words in the catalogues is told as the system tells it."""
    name = errno.errorcode.get(error.errno or 0, "")
    return Said(f"system-{name}") if name in _TOLD_REASONS else error.strerror or str(error)


def _without_words(value: Telling) -> str:
    return ", ".join(map(_without_words, value)) if isinstance(value, tuple) else str(value)
