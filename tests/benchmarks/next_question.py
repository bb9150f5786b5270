"""From one answer to the next question on the screen, as a ratio to one assessment of the family's case file.

``python -m tests.benchmarks.next_question`` prints, for each of ten families consulted from nothing, the median and the
largest ratio: the answer taken, the case read and assessed anew, the next question derived and shown.
"""

from collections.abc import Iterator
from statistics import median
from time import perf_counter

from engine.sections import Asked
from knowledge.offered import BASE
from tests.families_consulted import FAMILIES, ON, example, held

ASSESSED = 5


def ratios() -> Iterator[tuple[str, list[float]]]:
    """Each family with the ratio of each step from an answer to the next question."""
    for family in FAMILIES:
        steps: list[float] = []
        shown = [0.0]

        def asked(_question: str, _typed: str, steps: list[float] = steps, shown: list[float] = shown) -> None:
            steps.append(perf_counter() - shown[-1])
            shown.append(perf_counter())

        held(family, also=asked)
        full, fresh = example(family), list[float]()
        for _ in range(ASSESSED):
            begun = perf_counter()
            BASE.examine(full, Asked(ON, False, {}))
            fresh.append(perf_counter() - begun)
        yield family, [step / median(fresh) for step in steps[1:]]


if __name__ == "__main__":
    for name, found in ratios():
        over = sum(ratio > 5 for ratio in found)
        print(f"{name}: median {median(found):.2f}, largest {max(found):.2f}, {over} of {len(found)} above 5")
