"""Paired timings: every engine does the same work, in turn, and a ratio is taken within each round.

A contender first runs once unmeasured and says what it did. One that did other work than the first contender gets no
ratio, however fast it was.
"""

import gc
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

PlainFact = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Pace:
    """How long to measure: so many rounds, and at most so many seconds for one contender of one benchmark."""

    rounds: int
    budget: float


THOROUGH = Pace(25, 25.0)
QUICK = Pace(5, 4.0)
FEWEST_ROUNDS = 3
MOST_TOLD = 200


@dataclass(frozen=True, slots=True)
class Work:
    """What a run did: how often rules fired, if it has rules, by rule where that is told, and the facts it ended with."""

    firings: int | None
    facts: Mapping[PlainFact, int]
    by_rule: Mapping[str, int] | None = None

    @property
    def fact_count(self) -> int:
        """How many facts there are in the end."""
        return sum(self.facts.values())

    def differs(self, other: "Work") -> str:
        """In what the other run did something else; empty where it did the same."""
        if self.firings != other.firings:
            return f"{other.firings} firings, not {self.firings}"
        if self.by_rule is not None and other.by_rule is not None and self.by_rule != other.by_rule:
            names = sorted(name for name in {**self.by_rule, **other.by_rule} if self._told(other, name))
            return "fired otherwise: " + ", ".join(names[:3])
        if self.facts != other.facts:
            missing = sum((Counter(self.facts) - Counter(other.facts)).values())
            added = sum((Counter(other.facts) - Counter(self.facts)).values())
            return f"other conclusions: {missing} missing, {added} added"
        return ""

    def _told(self, other: "Work", name: str) -> bool:
        return (self.by_rule or {}).get(name, 0) != (other.by_rule or {}).get(name, 0)


def counted(facts: Sequence[PlainFact]) -> Mapping[PlainFact, int]:
    """A multiset of facts, by which two ends of a run are compared."""
    return Counter(facts)


class Trial:
    """One run made ready: a network that is built, and facts that are not loaded yet."""

    def load(self) -> None:
        """Hand the facts to the engine."""

    def run(self) -> None:
        """Run until nothing is left to fire."""

    def read(self) -> None:
        """Read what the run came to, where a problem asks for that."""


@dataclass(frozen=True, slots=True)
class Contender:
    """An engine with a problem put to it.

    ``build`` builds the network and returns what makes a trial ready; ``work`` does the work once and says what it was.
    ``expected`` are the seconds a run is expected to take, where that is known beforehand. A contender with ``way``
    solves the problem in a way of its own, which says why its time gives no ratio; one with ``out`` is not run at all,
    for that reason.
    """

    name: str
    build: Callable[[], Callable[[], Trial]]
    work: Callable[[], Work]
    expected: float = 0.0
    way: str = ""
    out: str = ""


@dataclass(slots=True)
class Measured:
    """The times of a contender in seconds, round by round; ``why`` says why there are none, or no ratio."""

    name: str
    work: Work | None = None
    build: float | None = None
    loads: list[float] = field(default_factory=list)
    runs: list[float] = field(default_factory=list)
    reads: list[float] = field(default_factory=list)
    why: str = ""
    comparable: bool = True

    @property
    def wholes(self) -> list[float]:
        """Loading, running and reading together, round by round."""
        return [sum(phases) for phases in zip(self.loads, self.runs, self.reads, strict=True)]

    @property
    def unread(self) -> list[float]:
        """Loading and running together, round by round."""
        return [load + run for load, run in zip(self.loads, self.runs, strict=True)]


@dataclass(frozen=True, slots=True)
class Ratio:
    """The median of ratios taken within rounds, the least and the greatest, and the number of rounds."""

    median: float
    least: float
    most: float
    rounds: int


def ratio(above: Sequence[float], below: Sequence[float]) -> Ratio:
    """How many times the one took the time of the other, round by round, over the rounds that both ran."""
    each = [one / other for one, other in zip(above, below, strict=False)]
    return Ratio(statistics.median(each), min(each), max(each), len(each))


def median(times: Sequence[float]) -> float | None:
    """The median of some times; None of no times."""
    return statistics.median(times) if times else None


def compared(contenders: Sequence[Contender], pace: Pace, *, alike: bool = True) -> list[Measured]:
    """The times of the contenders in the same rounds. The first is the one whose work the others must do, unless they
    are not meant to be ``alike``, such as one engine on two cases.
    """
    found = [Measured(contender.name) for contender in contenders]
    ready: dict[int, Callable[[], Trial]] = {}
    rounds: dict[int, int] = {}
    for place, (contender, measured) in enumerate(zip(contenders, found, strict=True)):
        said(f"  {contender.name}: once, to see what it does")
        try:
            prepared, first = _prepared(contender, measured, found[0] if alike else measured, pace)
        except ModuleNotFoundError as missing:
            module = str(missing.name).split(".")[0]
            measured.why, measured.comparable = f"not run: {module} is not installed (extra bench)", False
            continue
        except _NotRunError as reason:
            measured.why, measured.comparable = str(reason), False
            continue
        except Exception as problem:  # the others are still worth measuring
            measured.why, measured.comparable = f"could not run: {type(problem).__name__}: {problem}"[:MOST_TOLD], False
            continue
        ready[place] = prepared
        rounds[place] = min(pace.rounds, max(FEWEST_ROUNDS, int(pace.budget / max(first, 1e-9))))
        if first * FEWEST_ROUNDS > pace.budget:
            rounds[place] = 1
    for number in range(max(rounds.values(), default=0)):
        for place, prepared in ready.items():
            if number < rounds[place]:
                load, run, read = timed(prepared)
                found[place].loads.append(load)
                found[place].runs.append(run)
                found[place].reads.append(read)
        said(f"  round {number + 1}")
    return found


class _NotRunError(Exception):
    pass


def _prepared(
    contender: Contender, measured: Measured, first: Measured, pace: Pace
) -> tuple[Callable[[], Trial], float]:
    if contender.out:
        raise _NotRunError(f"not run: {contender.out}")
    if contender.expected > pace.budget:
        raise _NotRunError(
            f"not run: over the budget of {pace.budget:.0f} s (some {contender.expected:.0f} s a run, by the size before)"
        )
    begun = time.perf_counter()
    measured.work = contender.work()
    took = time.perf_counter() - begun
    if contender.way:
        measured.why, measured.comparable = f"no ratio: {contender.way}", False
    elif first.work is None:
        measured.why, measured.comparable = "no ratio: there is nothing to compare with", False
    elif difference := first.work.differs(measured.work):
        measured.why, measured.comparable = f"no ratio: different work ({difference})", False
    gc.collect()
    begun = time.perf_counter()
    prepared = contender.build()
    measured.build = time.perf_counter() - begun
    return prepared, took


def timed(ready: Callable[[], Trial]) -> tuple[float, float, float]:
    """The seconds that a fresh trial takes to load, to run and to read."""
    trial = ready()
    gc.collect()
    gc.freeze()  # what the others hold is not looked through while this one runs
    begun = time.perf_counter()
    trial.load()
    loaded = time.perf_counter()
    trial.run()
    ended = time.perf_counter()
    trial.read()
    read = time.perf_counter()
    gc.unfreeze()
    return loaded - begun, ended - loaded, read - ended


def said(progress: str) -> None:
    """Tell on the screen how far the benchmarks are."""
    print(progress, file=sys.stderr, flush=True)
