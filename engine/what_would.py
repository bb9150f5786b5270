"""The smallest sets of changes that bring a person to a verdict, each found and verified by running the case.

The search goes from the case as it is to sets of one, two and three steps. From each set that does not reach the
verdict it goes on only with steps that touch what stands in the way there: every condition that keeps a route from
holding must change, so for each route it is enough to go on from the one that leaves the fewest steps.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from engine.changing import CaseTree
from engine.errors import UnusableInput
from engine.possible_changes import PossibleChanges, Step
from engine.reading import CaseText
from engine.sections import Standing, Trial
from engine.vocabulary import Given

MOST_STEPS = 3

Steps = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """What is sought: the verdict, whether it is the one that a route gives that holds, and the day of assessment."""

    verdict: str
    by_a_route: bool
    on: datetime.date


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search came to.

    ``now`` is the verdict of the case as it is, ``found`` the sets that reach the one sought, smallest first. ``tried``
    counts the runs. ``finished`` is the size up to which every set was tried: MOST_STEPS unless the time ended it.
    ``fixed`` are the conditions in the way, by name, that rest on nothing a person can change, and ``in_the_way`` the
    others.
    """

    now: str
    found: tuple[Steps, ...]
    tried: int
    finished: int
    fixed: tuple[str, ...]
    in_the_way: tuple[str, ...]


class _TimeIsUp(Exception):
    """The time given for the search has passed."""


def what_would(
    tree: CaseTree,
    root: type[Given],
    run: Callable[[CaseText], Trial],
    sought: Sought,
    clock: Callable[[], float],
    within: float,
) -> Answer:
    """The smallest sets of up to three steps that reach what is sought, as far as ``within`` seconds of the clock allow.

    Of days the first and of amounts the least are told. No proper subset of a set reaches the verdict.
    """
    return _Search(tree, root, run, sought, clock, clock() + within).answer()


class _Search:
    """One search: what was tried, what was found, what is still in the way."""

    def __init__(
        self,
        tree: CaseTree,
        root: type[Given],
        run: Callable[[CaseText], Trial],
        sought: Sought,
        clock: Callable[[], float],
        until: float,
    ) -> None:
        self.tree = tree
        self.run = run
        self.sought = sought
        self.clock = clock
        self.until = until
        self.possible = PossibleChanges(tree, root, sought.on)
        self.verdicts: dict[frozenset[tuple[str, str]], str] = {}
        self.found: list[Steps] = []
        self.moved: set[str] = set()
        self.tried = 0

    def answer(self) -> Answer:
        """The answer, as far as time allows."""
        trial = self._trial(())
        assert trial is not None
        now = trial.verdict
        touched = {
            standing.name: next(self.possible.of(standing.session, standing.firing), None) is not None
            for standing in trial.conditions
            if standing.in_the_way
        }
        finished = 0
        if now != self.sought.verdict:
            try:
                for finished in self._levels():  # noqa: B007  # how far it came is what is asked
                    pass
            except _TimeIsUp:
                pass
        fixed = tuple(name for name, can in touched.items() if not can and name not in self.moved)
        others = tuple(name for name in touched if name not in fixed)
        return Answer(now, tuple(sorted(self.found, key=len)), self.tried, finished, fixed, others)

    def _levels(self) -> Iterator[int]:
        """Try the sets of one, two and three steps; yields each size when it is done."""
        first = self._steps_from((), everything=True)
        onward = {step.key for step in self._steps_from(())}
        failing: list[Steps] = [(step,) for step in first if self._fails((step,))]
        frontier = [steps for steps in failing if steps[0].key in onward]
        self._refine(frontier)
        yield 1
        for size in range(2, MOST_STEPS + 1):
            reached: list[Steps] = []
            for steps in frontier:
                for step in self._steps_from(steps):
                    longer = (*steps, step)
                    if step.place not in {one.place for one in steps} and self._fails(longer):
                        reached.append(longer)
            frontier = reached
            self._refine(frontier)
            yield size

    def _refine(self, frontier: list[Steps]) -> None:
        """Try other days and amounts in place of those of a set, where they matter only beside its other steps."""
        for steps in frontier:
            for step in self._steps_from(steps):
                others = tuple(one for one in steps if one.place != step.place)
                if len(others) < len(steps) and step.rank is not None and self._fails((*others, step)):
                    frontier.append((*others, step))

    def _fails(self, steps: Steps) -> bool:
        """Whether a set not tried before fails to reach the verdict and may be gone on from."""
        key = _key(steps)
        if key in self.verdicts or any(_covers(found, steps) for found in self.found):
            return False
        trial = self._trial(steps)
        if trial is None:
            return False
        if trial.verdict != self.sought.verdict:
            return True
        self._keep(steps)
        return False

    def _keep(self, steps: Steps) -> None:
        """Keep a set that reaches the verdict, or the smallest of its subsets that do."""
        for size in range(1, len(steps)):
            smaller = [part for part in combinations(steps, size) if self._verdict(part) == self.sought.verdict]
            if smaller:
                for part in smaller:
                    self._keep_one(part)
                return
        self._keep_one(steps)

    def _keep_one(self, steps: Steps) -> None:
        if not any(_covers(found, steps) for found in self.found):
            self.found = [found for found in self.found if not _covers(steps, found)] + [steps]

    def _verdict(self, steps: Steps) -> str:
        key = _key(steps)
        if key not in self.verdicts:
            self._trial(steps)
        return self.verdicts[key]

    def _trial(self, steps: Steps) -> Trial | None:
        """Run the case with these steps; None where they cannot be taken together. _TimeIsUp when the time has passed."""
        if steps and self.clock() >= self.until:
            raise _TimeIsUp
        self.tried += 1
        key = _key(steps)
        try:
            trial = self.run(self.tree.read([change for step in steps for change in step.changes]))
        except UnusableInput:
            self.verdicts[key] = ""
            return None
        self.verdicts[key] = trial.verdict
        self.moved |= {standing.name for standing in trial.conditions if not standing.in_the_way}
        return trial

    def _steps_from(self, steps: Steps, *, everything: bool = False) -> list[Step]:
        """The steps that touch what stands in the way once these are taken: all of it, or enough for each route."""
        trial = self._trial(steps)
        if trial is None:
            return []
        routes: dict[str, list[list[Step]]] = {}
        for standing in self._deciding(trial):
            routes.setdefault(standing.route, []).append(list(self.possible.of(standing.session, standing.firing)))
        found: dict[tuple[str, str], Step] = {
            step.key: step
            for firing in trial.choice
            for step in self.possible.of(trial.choosing, firing, only=trial.chosen_by)
        }
        for ways in routes.values():
            chosen = [min(ways, key=len)] if self.sought.by_a_route and not everything else ways
            found |= {step.key: step for way in chosen for step in way}
        return list(found.values())

    def _deciding(self, trial: Trial) -> Iterable[Standing]:
        """The conditions in the way of a verdict that a route gives; of another verdict, all of them."""
        if not self.sought.by_a_route:
            return trial.conditions
        return (standing for standing in trial.conditions if standing.in_the_way)


def _key(steps: Sequence[Step]) -> frozenset[tuple[str, str]]:
    return frozenset(step.key for step in steps)


def _covers(found: Steps, steps: Steps) -> bool:
    """Whether a set tells nothing beside one found: it has all of its steps, perhaps with later days or higher amounts."""
    there = {step.place: step for step in steps}
    return all(
        step.place in there
        and (
            step.key == there[step.place].key
            or (step.rank is not None and (there[step.place].rank or step.rank) >= step.rank)
        )
        for step in found
    )
