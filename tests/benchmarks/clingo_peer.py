"""clingo as a peer of another kind: the same problems as answer sets, with neither facts that come and go nor firings."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from tests.benchmarks.clips_peer import PROGRAMS
from tests.benchmarks.drawing import contour, drawing, junction, pair, right_labels
from tests.benchmarks.guests import guests
from tests.benchmarks.harness import Contender, Trial, Work, counted

CLINGO = "clingo"

WAY = "it solves the problem another way, as answer sets without firings"

Answer = list[tuple[Any, ...]]


def seating(count: int) -> Contender:
    """clingo seating so many guests."""
    given = guests(count)
    facts = [f"seat(1..{count})."]
    facts += [f"sex({guest.name},{guest.sex}). hobby({guest.name},{guest.hobby})." for guest in given]

    def check(answers: list[Answer]) -> None:
        seats = {seat: guest for _, guest, seat in answers[0]}
        assert sorted(seats.values()) == list(range(1, count + 1)), "someone is not seated"
        for seat in range(1, count):
            left, right = ({one for one in given if one.name == seats[at]} for at in (seat, seat + 1))
            assert {one.sex for one in left} != {one.sex for one in right}, "two of one sex side by side"
            assert {one.hobby for one in left} & {one.hobby for one in right}, "two with no hobby in common"

    return _contender("manners", facts, 1, check)


def labelling(regions: int) -> Contender:
    """clingo labelling a drawing of so many regions. That there is one answer only shows that the labels are certain."""
    lines = drawing(regions)
    ends: dict[int, list[int]] = defaultdict(list)
    for line in lines:
        ends[line.start].append(line.end)
        ends[line.end].append(line.start)
    facts = [f"line({line.start},{line.end})." for line in lines]
    facts += [f"contour({base},{end})." for base, end in contour(ends)]
    for base, met in ends.items():
        kind, right, middle, left = _junction(base, met)
        facts.append(f"junction({kind},{base},{right},{middle},{left}).")

    def check(answers: list[Answer]) -> None:
        assert len(answers) == 1, "the drawing can be read in more than one way"
        assert {(base, end): label for _, base, end, label in answers[0]} == right_labels(lines)

    return _contender("waltz", facts, 0, check)


def _junction(base: int, met: list[int]) -> tuple[str, int, int, int]:
    if len(met) == 3:
        return junction(base, met[0], met[1], met[2])
    right, left = pair(base, met[0], met[1])
    return "corner", right, 0, left


def _contender(name: str, facts: Iterable[str], most: int, check: Callable[[list[Answer]], None]) -> Contender:
    text = (PROGRAMS / f"{name}.lp").read_text(encoding="utf-8") + "\n".join(facts)

    def build() -> Callable[[], Trial]:
        return lambda: _Trial(text, most)

    def work() -> Work:
        trial = _Trial(text, most)
        trial.load()
        trial.run()
        check(trial.answers)
        return Work(None, counted(trial.answers[0]))

    return Contender(CLINGO, build, work, way=WAY)


class _Trial(Trial):
    def __init__(self, text: str, most: int) -> None:
        self.text = text
        self.most = most
        self.answers: list[Answer] = []

    def load(self) -> None:
        from clingo import Control

        self.control = Control([f"--models={self.most}"])
        self.control.add("base", [], self.text)
        self.control.ground([("base", [])])

    def run(self) -> None:
        with self.control.solve(yield_=True) as found:
            for model in found:
                self.answers.append([_plain(symbol) for symbol in model.symbols(shown=True)])


def _plain(symbol: Any) -> tuple[Any, ...]:
    from clingo import SymbolType

    values = (one.number if one.type == SymbolType.Number else one.name for one in symbol.arguments)
    return (symbol.name, *values)
