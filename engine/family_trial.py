"""A whole case tried: every conclusion by its name, and what is open for want of a fact. What a next question is
derived from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engine.reading import CaseText
from engine.session import Firing, Session


@dataclass(frozen=True, slots=True)
class Open:
    """A firing that lacks facts of the case file: the session it belongs to, and the names of the conclusions that it
    leaves open (none where it only leads to others)."""

    session: Session
    firing: Firing
    names: tuple[str, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The case-file paths that it lacks."""
        return self.firing.outcome.truth.missing


@dataclass(frozen=True, slots=True)
class FamilyTrial:
    """What a case comes to.

    ``conclusions`` are those that can still be of use to somebody, by the names of engine.conclusions: status by name.
    ``decisive`` are the names among them on which a verdict waits. ``open`` are the firings that lack facts; they belong
    to sessions that the next trial changes.
    """

    conclusions: Mapping[str, str]
    decisive: frozenset[str]
    open: tuple[Open, ...]


@dataclass(frozen=True, slots=True)
class FamilyTrials:
    """A case tried again and again with small changes, each changing what the last one left behind.

    ``choice`` gives what is open in the choice of the rules to judge by, which is quicker than the whole and comes
    before it; ``whole`` gives all. Both raise UnusableInput for a case that could not be, which ``possible`` tells without
    a trial. ``prepare`` makes ready what the first trial would have to wait for.
    """

    possible: Callable[[CaseText], bool]
    choice: Callable[[CaseText], tuple[Open, ...]]
    whole: Callable[[CaseText], FamilyTrial]
    prepare: Callable[[], None]
