"""From one answer to the next question on the screen, as a ratio to one assessment of the family's case file.

``python -m tests.benchmarks.next_question`` prints, for each of ten families consulted from nothing, the median and the
largest ratio: the answer taken, the case read and assessed anew, the next question derived and shown. Each family has a
process of its own, in which nothing is ready yet, and the longest of its steps is told in time as well.
"""

import gc
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from engine.sections import Asked
from knowledge.__main__ import OBJECTS_BEFORE_SEARCH
from knowledge.offered import BASE
from tests.families_consulted import FAMILIES, ON, example, held

ROOT = Path(__file__).parent.parent.parent
ASSESSED = 5


def steps(family: str) -> list[float]:
    """The seconds of each step of the family's consultation, from the first answer on."""
    told: list[float] = []
    shown = [0.0]

    def asked(_question: str, _typed: str) -> None:
        told.append(perf_counter() - shown[-1])
        shown.append(perf_counter())

    held(family, also=asked)
    return told[1:]


def assessment(family: str) -> float:
    """The seconds of one assessment of the family's case file, the median of some."""
    full, fresh = example(family), list[float]()
    for _ in range(ASSESSED):
        begun = perf_counter()
        BASE.examine(full, Asked(ON, False, {}))
        fresh.append(perf_counter() - begun)
    return median(fresh)


def told(family: str) -> str:
    """One line about the family."""
    taken, fresh = steps(family), assessment(family)
    ratios = [step / fresh for step in taken]
    over = sum(ratio > 5 for ratio in ratios)
    return (
        f"{family}: median {median(ratios):.2f}, largest {max(ratios):.2f}, {over} of {len(ratios)} above 5; "
        f"longest step {max(taken) * 1000:.0f} ms, assessment {fresh * 1000:.0f} ms"
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        gc.set_threshold(OBJECTS_BEFORE_SEARCH)  # as the command does
        print(told(sys.argv[1]))
    else:
        for name in FAMILIES:
            subprocess.run([sys.executable, "-m", "tests.benchmarks.next_question", name], cwd=ROOT, check=True)
