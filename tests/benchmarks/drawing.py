"""The drawing of Waltz: stairs with a cube behind them, again and again in a row, each hiding part of the one before.

A point is one number, 100 times its place to the right plus its height. A line joins two points; where one thing hides
another the line of the nearer one is cut in two by the line that ends there.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

PITCH = 13

Place = tuple[int, int]

BOUNDARY, CONVEX, CONCAVE = "boundary", "convex", "concave"


class Line(NamedTuple):
    """A line of the drawing, with the label that a person gives it."""

    start: int
    end: int
    label: str


_STAIRS: tuple[tuple[Place, Place, str], ...] = (
    ((0, 0), (8, 0), BOUNDARY),
    ((8, 0), (8, 3), CONVEX),
    ((8, 3), (4, 3), CONVEX),
    ((4, 3), (4, 6), CONVEX),
    ((4, 6), (0, 6), CONVEX),
    ((8, 0), (10, 2), BOUNDARY),
    ((8, 3), (10, 5), CONVEX),
    ((4, 3), (6, 5), CONCAVE),
    ((4, 6), (6, 8), CONVEX),
    ((10, 2), (10, 4), BOUNDARY),
    ((10, 4), (10, 5), BOUNDARY),
    ((10, 5), (8, 5), BOUNDARY),
    ((8, 5), (6, 5), BOUNDARY),
    ((6, 5), (6, 8), BOUNDARY),
    ((6, 8), (2, 8), BOUNDARY),
)
_CUBE: tuple[tuple[Place, Place, str], ...] = (
    ((10, 4), (12, 4), BOUNDARY),
    ((12, 4), (12, 8), CONVEX),
    ((12, 8), (8, 8), CONVEX),
    ((8, 8), (8, 5), BOUNDARY),
    ((12, 8), (14, 10), CONVEX),
    ((8, 8), (10, 10), BOUNDARY),
    ((14, 10), (10, 10), BOUNDARY),
)
_LEFT_OF_THE_FIRST_STAIRS = (((0, 0), (0, 6), BOUNDARY), ((0, 6), (2, 8), BOUNDARY))
_RIGHT_OF_THE_LAST_CUBE = (((12, 4), (14, 6), BOUNDARY), ((14, 6), (14, 10), BOUNDARY))
_WHERE_STAIRS_HIDE_A_CUBE = (
    ((12, 4), (13, 5), BOUNDARY),
    ((14, 7), (14, 10), BOUNDARY),
    ((13, 0), (13, 5), BOUNDARY),
    ((13, 5), (13, 6), BOUNDARY),
    ((13, 6), (14, 7), BOUNDARY),
    ((14, 7), (15, 8), BOUNDARY),
)


def drawing(regions: int) -> list[Line]:
    """The lines of so many stairs with cubes, in a row."""
    lines = _moved(_LEFT_OF_THE_FIRST_STAIRS, 0)
    for region in range(regions):
        lines += _moved((*_STAIRS, *_CUBE), region)
        lines += _moved(_WHERE_STAIRS_HIDE_A_CUBE if region < regions - 1 else _RIGHT_OF_THE_LAST_CUBE, region)
    return lines


def _moved(lines: tuple[tuple[Place, Place, str], ...], region: int) -> list[Line]:
    return [Line(_point(start, region), _point(end, region), label) for start, end, label in lines]


def _point(place: Place, region: int) -> int:
    across, up = place
    return (across + region * PITCH) * 100 + up


def turn(base: int, first: int, second: int) -> int:
    """Positive where the way from the first point to the second turns left round the base, zero where it is straight."""
    across, up = base // 100, base % 100
    return (first // 100 - across) * (second % 100 - up) - (first % 100 - up) * (second // 100 - across)


def pair(base: int, first: int, second: int) -> tuple[int, int]:
    """The two ends at a corner in the order in which the inner angle is swept from right to left."""
    return (first, second) if turn(base, first, second) > 0 else (second, first)


def junction(base: int, first: int, second: int, third: int) -> tuple[str, int, int, int]:
    """The kind of a junction of three lines and its ends, swept leftwards; the widest angle lies after the last."""
    for one, two, last in (
        (first, second, third),
        (second, third, first),
        (third, first, second),
        (first, third, second),
        (third, second, first),
        (second, first, third),
    ):
        if turn(base, one, two) > 0 and turn(base, two, last) > 0:
            whole = turn(base, one, last)
            return "arrow" if whole > 0 else "fork" if whole < 0 else "tee", one, two, last
    raise AssertionError(f"three lines end in {base} in a way that no solid shows")


def right_labels(lines: Iterable[Line]) -> dict[tuple[int, int], str]:
    """The labels a person gives to the lines, seen from both ends."""
    return {ends: line.label for line in lines for ends in ((line.start, line.end), (line.end, line.start))}


def contour(ends: Mapping[int, Sequence[int]]) -> list[tuple[int, int]]:
    """The outer lines of a drawing, walked round once with the paper on the right."""

    def angle(base: int, end: int) -> float:
        return math.atan2(end % 100 - base % 100, end // 100 - base // 100)

    begun = max(ends)
    base, back = begun, 0.0
    found: list[tuple[int, int]] = []
    while not found or base != begun:
        turned = [((angle(base, end) - back) % math.tau or math.tau, end) for end in ends[base]]
        _, end = min(turned)
        found.append((base, end))
        base, back = end, angle(end, base)
    return found
