"""Waltz as experta rules: say of each line of a drawing of solids whether it is a boundary, convex or concave.

The lines are doubled, so that each junction has its own view of them; junctions are told apart by their angles; the
outer contour is walked round and is boundary; then what is known at a junction settles its other lines.
"""

from typing import Any

from engine.experta_door import AS, MATCH, NOT, TEST, L, Rule
from engine.plain_fact import PlainFact as Fact
from tests.benchmarks.drawing import drawing, junction, pair

LABELLED = ~L("none")


class Stage(Fact):
    """What is being done."""


class Line(Fact):
    """A line as it is drawn."""


class Edge(Fact):
    """A line as it leaves one of its two ends."""


class Junction(Fact):
    """The lines that meet in a point, swept leftwards from the widest angle."""


class Turn(Fact):
    """Who comes to ``base`` from ``came`` and keeps the paper on the right ``goes`` there."""


class Reading(Fact):
    """A junction read from one of its lines."""


class Extreme(Fact):
    """The point farthest to the right found so far."""


class Walk(Fact):
    """Where the walk round the contour stands and whence it came."""


def waltz(base: type[Any]) -> type[Any]:
    """The engine class ``base`` with the rules of Waltz."""

    class Waltz(base):  # type: ignore[misc]  # the base is an argument
        @Rule(Stage(doing="double"), AS.line << Line(start=MATCH.start, end=MATCH.end))
        def double(self, line: Any, start: int, end: int) -> None:
            self.declare(Edge(base=start, end=end, joined="no", label="none"))
            self.declare(Edge(base=end, end=start, joined="no", label="none"))
            self.retract(line)

        @Rule(AS.stage << Stage(doing="double"), salience=-10)
        def all_are_doubled(self, stage: Any) -> None:
            self.modify(stage, doing="join")

        @Rule(
            Stage(doing="join"),
            AS.one << Edge(base=MATCH.point, end=MATCH.first, joined="no"),
            AS.two << Edge(base=MATCH.point, end=MATCH.second, joined="no"),
            TEST(lambda first, second: first < second),
            AS.three << Edge(base=MATCH.point, end=MATCH.third, joined="no"),
            TEST(lambda second, third: second < third),
        )
        def join_three(self, one: Any, two: Any, three: Any, point: int, first: int, second: int, third: int) -> None:
            kind, right, middle, left = junction(point, first, second, third)
            self.declare(Junction(kind=kind, base=point, right=right, middle=middle, left=left))
            self.declare(Turn(base=point, came=right, goes=middle))
            self.declare(Turn(base=point, came=middle, goes=left))
            self.declare(Turn(base=point, came=left, goes=right))
            self.modify(one, joined="yes")
            self.modify(two, joined="yes")
            self.modify(three, joined="yes")

        @Rule(
            Stage(doing="join"),
            AS.one << Edge(base=MATCH.point, end=MATCH.first, joined="no"),
            AS.two << Edge(base=MATCH.point, end=MATCH.second, joined="no"),
            TEST(lambda first, second: first < second),
            NOT(Edge(base=MATCH.point, end=~MATCH.first & ~MATCH.second)),
        )
        def join_two(self, one: Any, two: Any, point: int, first: int, second: int) -> None:
            right, left = pair(point, first, second)
            self.declare(Junction(kind="corner", base=point, right=right, middle=0, left=left))
            self.declare(Turn(base=point, came=right, goes=left))
            self.declare(Turn(base=point, came=left, goes=right))
            self.modify(one, joined="yes")
            self.modify(two, joined="yes")

        @Rule(AS.stage << Stage(doing="join"), salience=-10)
        def all_are_joined(self, stage: Any) -> None:
            self.modify(stage, doing="search")

        @Rule(Junction(kind="corner", base=MATCH.point, right=MATCH.right, left=MATCH.left))
        def read_corner(self, point: int, right: int, left: int) -> None:
            self.declare(Reading(kind="corner", base=point, one=right, two=0, three=left))
            self.declare(Reading(kind="corner", base=point, one=left, two=0, three=right))

        @Rule(Junction(kind="fork", base=MATCH.point, right=MATCH.right, middle=MATCH.middle, left=MATCH.left))
        def read_fork(self, point: int, right: int, middle: int, left: int) -> None:
            self.declare(Reading(kind="fork", base=point, one=right, two=middle, three=left))
            self.declare(Reading(kind="fork", base=point, one=middle, two=left, three=right))
            self.declare(Reading(kind="fork", base=point, one=left, two=right, three=middle))

        @Rule(Junction(kind="arrow", base=MATCH.point, right=MATCH.right, middle=MATCH.middle, left=MATCH.left))
        def read_arrow(self, point: int, right: int, middle: int, left: int) -> None:
            self.declare(Reading(kind="arrow", base=point, one=right, two=middle, three=left))
            self.declare(Reading(kind="arrow", base=point, one=left, two=middle, three=right))

        @Rule(Junction(kind="tee", base=MATCH.point, right=MATCH.right, middle=MATCH.middle, left=MATCH.left))
        def read_tee(self, point: int, right: int, middle: int, left: int) -> None:
            self.declare(Reading(kind="tee", base=point, one=right, two=middle, three=left))
            self.declare(Reading(kind="tee", base=point, one=left, two=middle, three=right))

        @Rule(
            Stage(doing="search"),
            AS.extreme << Extreme(point=MATCH.best),
            Junction(base=MATCH.point),
            TEST(lambda best, point: point > best),
        )
        def go_farther(self, extreme: Any, point: int, **others: Any) -> None:
            self.modify(extreme, point=point)

        @Rule(
            AS.stage << Stage(doing="search"),
            Extreme(point=MATCH.point),
            Junction(base=MATCH.point, right=MATCH.right),
            AS.edge << Edge(base=MATCH.point, end=MATCH.right),
            salience=-10,
        )
        def set_out(self, stage: Any, edge: Any, point: int, right: int) -> None:
            self.modify(edge, label="boundary")
            self.declare(Walk(came=point, at=right))
            self.modify(stage, doing="walk")

        @Rule(
            Stage(doing="walk"),
            AS.walk << Walk(came=MATCH.came, at=MATCH.point),
            Turn(base=MATCH.point, came=MATCH.came, goes=MATCH.goes),
            AS.edge << Edge(base=MATCH.point, end=MATCH.goes, label="none"),
        )
        def step(self, walk: Any, edge: Any, point: int, goes: int, **others: Any) -> None:
            self.modify(edge, label="boundary")
            self.modify(walk, came=point, at=goes)

        @Rule(AS.stage << Stage(doing="walk"), salience=-10)
        def all_is_walked(self, stage: Any) -> None:
            self.modify(stage, doing="label")

        @Rule(
            Stage(doing="label"),
            Edge(base=MATCH.point, end=MATCH.end, label=LABELLED & MATCH.label),
            AS.edge << Edge(base=MATCH.end, end=MATCH.point, label="none"),
        )
        def see_from_the_other_end(self, edge: Any, label: str, **others: Any) -> None:
            self.modify(edge, label=label)

        @Rule(
            Stage(doing="label"),
            Reading(kind="corner", base=MATCH.point, one=MATCH.one, three=MATCH.three),
            Edge(base=MATCH.point, end=MATCH.one, label=L("convex") | L("concave")),
            AS.edge << Edge(base=MATCH.point, end=MATCH.three, label="none"),
        )
        def corner(self, edge: Any, **others: Any) -> None:
            self.modify(edge, label="boundary")

        @Rule(
            Stage(doing="label"),
            Reading(kind="tee", base=MATCH.point, one=MATCH.one),
            AS.edge << Edge(base=MATCH.point, end=MATCH.one, label="none"),
        )
        def tee(self, edge: Any, **others: Any) -> None:
            self.modify(edge, label="boundary")

        @Rule(
            Stage(doing="label"),
            Reading(kind="fork", base=MATCH.point, one=MATCH.one, two=MATCH.two),
            Edge(base=MATCH.point, end=MATCH.one, label="convex"),
            AS.edge << Edge(base=MATCH.point, end=MATCH.two, label="none"),
        )
        def fork_with_convex(self, edge: Any, **others: Any) -> None:
            self.modify(edge, label="convex")

        @Rule(
            Stage(doing="label"),
            Reading(kind="fork", base=MATCH.point, one=MATCH.one, two=MATCH.two, three=MATCH.three),
            Edge(base=MATCH.point, end=MATCH.one, label="boundary"),
            Edge(base=MATCH.point, end=MATCH.two, label="boundary"),
            AS.edge << Edge(base=MATCH.point, end=MATCH.three, label="none"),
        )
        def fork_with_two_boundaries(self, edge: Any, **others: Any) -> None:
            self.modify(edge, label="concave")

        @Rule(
            Stage(doing="label"),
            Reading(kind="fork", base=MATCH.point, one=MATCH.one, two=MATCH.two, three=MATCH.three),
            Edge(base=MATCH.point, end=MATCH.one, label="boundary"),
            Edge(base=MATCH.point, end=MATCH.two, label="concave"),
            AS.edge << Edge(base=MATCH.point, end=MATCH.three, label="none"),
        )
        def fork_with_boundary_and_concave(self, edge: Any, **others: Any) -> None:
            self.modify(edge, label="boundary")

        @Rule(
            Stage(doing="label"),
            Reading(kind="fork", base=MATCH.point, one=MATCH.one, two=MATCH.two, three=MATCH.three),
            Edge(base=MATCH.point, end=MATCH.one, label="concave"),
            Edge(base=MATCH.point, end=MATCH.two, label="boundary"),
            AS.edge << Edge(base=MATCH.point, end=MATCH.three, label="none"),
        )
        def fork_with_concave_and_boundary(self, edge: Any, **others: Any) -> None:
            self.modify(edge, label="boundary")

        @Rule(
            Stage(doing="label"),
            Reading(kind="fork", base=MATCH.point, one=MATCH.one, two=MATCH.two, three=MATCH.three),
            Edge(base=MATCH.point, end=MATCH.one, label="concave"),
            Edge(base=MATCH.point, end=MATCH.two, label="concave"),
            AS.edge << Edge(base=MATCH.point, end=MATCH.three, label="none"),
        )
        def fork_with_two_concave(self, edge: Any, **others: Any) -> None:
            self.modify(edge, label="concave")

        @Rule(
            Stage(doing="label"),
            Reading(kind="arrow", base=MATCH.point, one=MATCH.one, two=MATCH.two),
            Edge(base=MATCH.point, end=MATCH.one, label=L("boundary") | L("concave")),
            AS.edge << Edge(base=MATCH.point, end=MATCH.two, label="none"),
        )
        def shaft_is_convex(self, edge: Any, **others: Any) -> None:
            self.modify(edge, label="convex")

        @Rule(
            Stage(doing="label"),
            Reading(kind="arrow", base=MATCH.point, one=MATCH.one, two=MATCH.two),
            Edge(base=MATCH.point, end=MATCH.one, label="convex"),
            AS.edge << Edge(base=MATCH.point, end=MATCH.two, label="none"),
        )
        def shaft_is_concave(self, edge: Any, **others: Any) -> None:
            self.modify(edge, label="concave")

        @Rule(
            Stage(doing="label"),
            Reading(kind="arrow", base=MATCH.point, one=MATCH.one, three=MATCH.three),
            Edge(base=MATCH.point, end=MATCH.one, label=LABELLED & MATCH.label),
            AS.edge << Edge(base=MATCH.point, end=MATCH.three, label="none"),
        )
        def barbs_are_alike(self, edge: Any, label: str, **others: Any) -> None:
            self.modify(edge, label=label)

        @Rule(
            Stage(doing="label"),
            Reading(kind="arrow", base=MATCH.point, one=MATCH.one, two=MATCH.two),
            Edge(base=MATCH.point, end=MATCH.two, label="concave"),
            AS.edge << Edge(base=MATCH.point, end=MATCH.one, label="none"),
        )
        def barb_of_concave_shaft(self, edge: Any, **others: Any) -> None:
            self.modify(edge, label="convex")

        @Rule(AS.stage << Stage(doing="label"), salience=-10)
        def all_is_labelled(self, stage: Any) -> None:
            self.modify(stage, doing="done")

    return Waltz


def waltz_facts(regions: int) -> list[Any]:
    """The facts of a drawing with so many regions."""
    return [
        *(Line(start=line.start, end=line.end) for line in drawing(regions)),
        Extreme(point=-1),
        Stage(doing="double"),
    ]


def labels(facts: list[tuple[Any, ...]]) -> dict[tuple[int, int], str]:
    """The label of every edge among plain facts; an edge that has two is a mistake."""
    found: dict[tuple[int, int], str] = {}
    for kind, *fields in facts:
        if kind == "Edge":
            edge = dict(fields)
            ends = (edge["base"], edge["end"])
            assert ends not in found, f"{ends} has two labels"
            found[ends] = edge["label"]
    return found
