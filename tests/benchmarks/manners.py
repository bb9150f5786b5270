"""Miss Manners as experta rules: seat guests round a table, men and women in turn, neighbours sharing a hobby.

The seating is searched depth first. Each seat taken copies the path that led to it, so that a table of n asks for some
n²/2 firings over joins that grow with the path.
"""

from typing import Any

from engine.experta_door import AS, MATCH, NOT, Rule
from engine.plain_fact import PlainFact as Fact
from tests.benchmarks.guests import guests


class Context(Fact):
    """What is being done."""


class Count(Fact):
    """The number of the next seating."""


class Guest(Fact):
    """One hobby of a guest."""


class LastSeat(Fact):
    """The number of seats."""


class Seating(Fact):
    """Two neighbours: ``guest`` sits on ``seat``, to the right of ``beside``; reached from ``parent``."""


class Path(Fact):
    """One who is seated when a seating is reached."""


class Chosen(Fact):
    """A guest tried beside a seating because of a hobby."""


class Seated(Fact):
    """The answer: who sits where."""


def manners(base: type[Any]) -> type[Any]:
    """The engine class ``base`` with the rules of Miss Manners."""

    class Manners(base):  # type: ignore[misc]  # the base is an argument
        @Rule(
            AS.context << Context(doing="start"),
            Guest(name=MATCH.name),
            AS.count << Count(value=MATCH.number),
        )
        def seat_the_first(self, context: Any, count: Any, name: int, number: int) -> None:
            self.declare(Seating(number=number, parent=0, seat=1, beside=name, guest=name, done="yes"))
            self.declare(Path(seating=number, guest=name, seat=1))
            self.modify(count, value=number + 1)
            self.modify(context, doing="assign")

        @Rule(
            AS.context << Context(doing="assign"),
            Seating(number=MATCH.parent, seat=MATCH.seat, guest=MATCH.left, done="yes"),
            Guest(name=MATCH.left, sex=MATCH.sex, hobby=MATCH.hobby),
            Guest(name=MATCH.right, sex=~MATCH.sex, hobby=MATCH.hobby),
            AS.count << Count(value=MATCH.number),
            NOT(Path(seating=MATCH.parent, guest=MATCH.right)),
            NOT(Chosen(seating=MATCH.parent, guest=MATCH.right, hobby=MATCH.hobby)),
        )
        def find_seating(
            self,
            context: Any,
            count: Any,
            number: int,
            parent: int,
            seat: int,
            left: int,
            right: int,
            hobby: int,
            **others: Any,
        ) -> None:
            self.declare(Seating(number=number, parent=parent, seat=seat + 1, beside=left, guest=right, done="no"))
            self.declare(Path(seating=number, guest=right, seat=seat + 1))
            self.declare(Chosen(seating=parent, guest=right, hobby=hobby))
            self.modify(count, value=number + 1)
            self.modify(context, doing="path")

        @Rule(
            Context(doing="path"),
            Seating(number=MATCH.number, parent=MATCH.parent, done="no"),
            Path(seating=MATCH.parent, guest=MATCH.guest, seat=MATCH.seat),
            NOT(Path(seating=MATCH.number, guest=MATCH.guest)),
        )
        def make_path(self, number: int, guest: int, seat: int, **others: Any) -> None:
            self.declare(Path(seating=number, guest=guest, seat=seat))

        @Rule(
            AS.context << Context(doing="path"),
            AS.seating << Seating(done="no"),
        )
        def path_done(self, context: Any, seating: Any) -> None:
            self.modify(seating, done="yes")
            self.modify(context, doing="check")

        @Rule(
            AS.context << Context(doing="check"),
            LastSeat(seat=MATCH.seat),
            Seating(seat=MATCH.seat),
        )
        def all_are_seated(self, context: Any, seat: int) -> None:
            self.modify(context, doing="tell")

        @Rule(AS.context << Context(doing="check"))
        def go_on(self, context: Any) -> None:
            self.modify(context, doing="assign")

        @Rule(
            Context(doing="tell"),
            LastSeat(seat=MATCH.last),
            Seating(number=MATCH.number, seat=MATCH.last),
            Path(seating=MATCH.number, guest=MATCH.guest, seat=MATCH.seat),
            NOT(Seated(seat=MATCH.seat)),
        )
        def tell(self, guest: int, seat: int, **others: Any) -> None:
            self.declare(Seated(seat=seat, guest=guest))

        @Rule(AS.context << Context(doing="tell"))
        def all_is_told(self, context: Any) -> None:
            self.modify(context, doing="done")

    return Manners


def manners_facts(count: int) -> list[Any]:
    """The facts of a table for so many guests."""
    return [
        *(Guest(name=guest.name, sex=guest.sex, hobby=guest.hobby) for guest in guests(count)),
        LastSeat(seat=count),
        Count(value=1),
        Context(doing="start"),
    ]
