"""A day that notes until when every question asked of it keeps its answer.

A run of rules on such a day finds out by itself how long it would have gone the same way: whatever is compared with the
day, or with a day counted from it, shortens the time for which the run speaks. What is asked of it in any other way than
by comparing (its weekday, its distance from another day, how it is written) holds for that one day only. So nothing has
to be known of the tests that ask.
"""

from __future__ import annotations

import datetime
from typing import Any, NoReturn

from dateutil.relativedelta import relativedelta

ONE_DAY = datetime.timedelta(days=1)

Move = datetime.timedelta | relativedelta
"""A step that never brings a later day before an earlier one: so many days, or so many calendar months."""


class Watch:
    """The time for which a run on a day speaks: from ``day`` to ``last``, which comes nearer as questions are asked."""

    def __init__(self, day: datetime.date, last: datetime.date) -> None:
        self.day = day
        self.last = last

    def watched(self) -> WatchedDay:
        """The day, to be asked."""
        return WatchedDay.of(self, self.day, ())

    def only_today(self) -> None:
        """Speak for the one day alone."""
        self.last = self.day

    def until_reached(self, moves: tuple[Move, ...], limit: datetime.date) -> None:
        """Speak only for days that, moved so, lie before the limit, as the day itself does."""
        if _moved(self.last, moves) < limit:
            return
        before, reached = self.day, self.last
        while (reached - before).days > 1:
            middle = before + (reached - before) // 2
            if _moved(middle, moves) < limit:
                before = middle
            else:
                reached = middle
        self.last = before


def _moved(day: datetime.date, moves: tuple[Move, ...]) -> datetime.date:
    for move in moves:
        day = day + move
    return day


def plain(day: datetime.date) -> datetime.date:
    """The day without its watch, for whoever has asked already all that is to be asked of it."""
    return day.here if isinstance(day, WatchedDay) else day


class WatchedDay(datetime.date):
    """A day under watch: the day itself, or one counted from it by ``moves``."""

    watch: Watch
    moves: tuple[Move, ...]
    here: datetime.date

    @classmethod
    def of(cls, watch: Watch, here: datetime.date, moves: tuple[Move, ...]) -> WatchedDay:
        """The day ``here``, which is the watch's day after these moves."""
        day = cls.__new__(cls, here.year, here.month, here.day)
        day.watch, day.here, day.moves = watch, here, moves
        return day

    # ---- compared ----

    def _before(self, other: datetime.date) -> bool:
        """Whether it is earlier; if so, for as long as that stays so."""
        if isinstance(other, WatchedDay):
            if other.watch is not self.watch or other.moves != self.moves:
                self._only_today()
                other._only_today()
            return self.here < other.here
        earlier = self.here < other
        if earlier:
            self.watch.until_reached(self.moves, other)
        return earlier

    def _not_after(self, other: datetime.date) -> bool:
        if isinstance(other, WatchedDay):
            return self._before(other) or self.here == other.here
        return self.here < other + ONE_DAY and self._before(other + ONE_DAY)

    def __lt__(self, other: Any) -> bool:
        return self._before(other) if isinstance(other, datetime.date) else NotImplemented

    def __le__(self, other: Any) -> bool:
        return self._not_after(other) if isinstance(other, datetime.date) else NotImplemented

    def __gt__(self, other: Any) -> bool:
        return not self._not_after(other) if isinstance(other, datetime.date) else NotImplemented

    def __ge__(self, other: Any) -> bool:
        return not self._before(other) if isinstance(other, datetime.date) else NotImplemented

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, datetime.date):
            return NotImplemented
        if self is other:
            return True
        return not self._before(other) and self._not_after(other)

    def __ne__(self, other: object) -> bool:
        return not self == other if isinstance(other, datetime.date) else NotImplemented

    def __hash__(self) -> int:
        # Never that of the plain day, so that no table takes the one for the other unasked.
        return hash((id(self.watch), self.moves))

    # ---- counted from ----

    def _moved(self, move: Move) -> WatchedDay:
        return WatchedDay.of(self.watch, self.here + move, (*self.moves, move))

    def __add__(self, move: Any) -> Any:
        if isinstance(move, datetime.timedelta) or (isinstance(move, relativedelta) and _keeps_order(move)):
            return self._moved(move)
        self._only_today()
        return self.here + move

    __radd__ = __add__

    def __sub__(self, other: Any) -> Any:
        if isinstance(other, datetime.timedelta | relativedelta):
            return self + -other
        self._only_today()
        return self.here - plain(other)

    def __rsub__(self, other: datetime.date) -> datetime.timedelta:
        self._only_today()
        return plain(other) - self.here

    # ---- asked otherwise ----

    def _only_today(self) -> None:
        self.watch.only_today()

    def __getattribute__(self, name: str) -> Any:
        if name in _ASKED_OTHERWISE:
            self._only_today()
            return getattr(self.here, name)
        return super().__getattribute__(name)

    def __str__(self) -> str:
        return self.isoformat()

    def __repr__(self) -> str:
        return f"WatchedDay({self.isoformat()})"

    def __format__(self, form: str) -> str:
        self._only_today()
        return format(self.here, form)

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a day under watch belongs to its run and is not copied")


_ASKED_OTHERWISE = frozenset(name for name in dir(datetime.date) if not name.startswith("_"))


def _keeps_order(move: relativedelta) -> bool:
    """Whether the move counts days and months only, and sets none of them."""
    settings = (move.year, move.month, move.day, move.weekday)
    return all(setting is None for setting in settings) and not move.leapdays
