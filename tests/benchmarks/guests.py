"""The guests of Miss Manners: as many men as women, each with some hobbies, the same in every run."""

from collections.abc import Iterator
from typing import NamedTuple

HOBBIES = 3
MOST_HOBBIES = 3
SEED = 1  # with these guests the search meets no dead end


class Guest(NamedTuple):
    """One hobby of one guest; a guest has as many of these as hobbies."""

    name: int
    sex: str
    hobby: int


def numbers(seed: int) -> Iterator[int]:
    """Numbers that look random and are the same everywhere: a linear congruential generator."""
    state = seed
    while True:
        state = (state * 1103515245 + 12345) % 2**31
        yield state >> 16


def guests(count: int) -> list[Guest]:
    """So many guests, men and women in turn, each with two or three of three hobbies."""
    drawn = numbers(SEED)
    found: list[Guest] = []
    for name in range(1, count + 1):
        wanted = 2 + next(drawn) % (MOST_HOBBIES - 1)
        hobbies: list[int] = []
        while len(hobbies) < wanted:
            hobby = 1 + next(drawn) % HOBBIES
            if hobby not in hobbies:
                hobbies.append(hobby)
        found.extend(Guest(name, "m" if name % 2 else "f", hobby) for hobby in hobbies)
    return found
