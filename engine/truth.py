"""Three-valued truth after Kleene that remembers what would settle it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Truth:
    """True, False, or unknown (None).

    An unknown truth names the case-file paths that are ``missing`` and the ``doubts`` that only a person can settle.
    ``way`` is the label of the alternative that settled it, ``presumed`` the presumptions that it rests on.
    """

    value: bool | None
    missing: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    way: str = ""
    presumed: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash((self.value, self.missing, self.doubts))

    @property
    def status(self) -> str:
        """``met``, ``not_met``, ``undetermined`` (a fact is missing) or ``left_to_authority`` (a person is)."""
        if self.value is not None:
            return "met" if self.value else "not_met"
        return "undetermined" if self.missing or not self.doubts else "left_to_authority"

    def by(self, way: str) -> Truth:
        """The same truth, settled in the way named."""
        if way == self.way:
            return self
        if not (self.missing or self.doubts or self.presumed):
            return _settled(self.value, way)
        return Truth(self.value, self.missing, self.doubts, way, self.presumed)


TRUE = Truth(True)
FALSE = Truth(False)


@cache
def _settled(value: bool | None, way: str) -> Truth:
    """The truth that has nothing more to tell than the way it was settled."""
    return Truth(value, way=way)


def known(value: bool) -> Truth:
    """The truth of a settled question."""
    return TRUE if value else FALSE


def lacking(*paths: str) -> Truth:
    """Unknown for want of the facts at these case-file paths."""
    return Truth(None, missing=tuple(sorted(set(paths))))


def left_to(doubt: str) -> Truth:
    """Unknown until a person finds."""
    return Truth(None, doubts=(doubt,))


def _joined(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({item for part in parts for item in part}))


def conjunction(truths: Iterable[Truth]) -> Truth:
    """All of them: one false settles it, else one unknown leaves it open."""
    parts: list[Truth] = []
    for part in truths:
        if part.value is False:
            return part
        if part is not TRUE:
            parts.append(part)
    if not parts:
        return TRUE
    unknown = [part for part in parts if part.value is None]
    presumed = _joined(part.presumed for part in parts)
    way = next((part.way for part in parts if part.way), "")
    if unknown:
        return Truth(None, _joined(p.missing for p in unknown), _joined(p.doubts for p in unknown), "", presumed)
    return Truth(True, way=way, presumed=presumed)


def disjunction(truths: Iterable[Truth]) -> Truth:
    """Any of them: one true settles it, else one unknown leaves it open."""
    parts: list[Truth] = []
    for part in truths:
        if part.value is True and not part.presumed:
            return part
        parts.append(part)
    certain = [part for part in parts if part.value is True]
    if certain:
        return min(certain, key=lambda part: (len(part.presumed), parts.index(part)))
    if all(part is FALSE for part in parts):
        return FALSE
    unknown = [part for part in parts if part.value is None]
    presumed = _joined(part.presumed for part in parts)
    if unknown:
        return Truth(None, _joined(p.missing for p in unknown), _joined(p.doubts for p in unknown), "", presumed)
    way = next((part.way for part in reversed(parts) if part.way), "")
    return Truth(False, way=way, presumed=presumed)


def negation(truth: Truth) -> Truth:
    """Not so; what is unknown stays unknown."""
    if truth.value is None:
        return truth
    return Truth(not truth.value, truth.missing, truth.doubts, truth.way, truth.presumed)
