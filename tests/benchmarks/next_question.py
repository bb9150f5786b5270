"""From one answer to the next question, as a ratio to one assessment of the same case from the start.

``python -m tests.benchmarks.next_question`` prints, for each example consulted from an empty start, the median and the
largest ratio.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter

from engine.next_question import NextQuestion, NextQuestions
from engine.reading import CaseText
from engine.sections import Asked
from knowledge.offered import BASE
from tests.question_counts import ON, consulted, examples


@dataclass
class Timed:
    """Next questions that note how much longer each took than an assessment."""

    asking: NextQuestions
    ratios: list[float] = field(default_factory=list)

    def first(self, case: CaseText, passed_over: list[str], after: str) -> NextQuestion | None:
        """The next question, timed beside an assessment of the case."""
        begun = perf_counter()
        question = self.asking.first(case, passed_over, after)
        asked = perf_counter()
        BASE.examine(case, Asked(ON, False, {}))
        self.ratios.append((asked - begun) / (perf_counter() - asked))
        return question


def ratios() -> Iterator[tuple[str, list[float]]]:
    """Each example with the ratio of each of its questions, and of finding that nothing is left to ask."""
    for path in examples():
        timed = Timed(NextQuestions(Asked(ON, False, {}), BASE))
        consulted(BASE.read(path), asking=timed)
        yield path.stem, timed.ratios


if __name__ == "__main__":
    for name, found in ratios():
        over = sum(ratio > 5 for ratio in found)
        print(f"{name}: median {median(found):.2f}, largest {max(found):.2f}, {over} of {len(found)} above 5")
