"""Days that may be known only to the month or the year, and whole calendar months."""

import calendar
import datetime
import re
from dataclasses import dataclass
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from engine.said import Said, WrongValue

_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")


@dataclass(frozen=True, slots=True)
class Span:
    """A day, or the days that a partly known date may be: from ``first`` to ``last``, both included."""

    first: datetime.date
    last: datetime.date

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last

    def shifted(self, *, years: int = 0, months: int = 0) -> "Span":
        """Each bound moved by whole calendar months; 15 March and one year is 15 March."""
        first = _moved(self.first, years, months)
        return Span(first, first if self.last == self.first else _moved(self.last, years, months))

    def __str__(self) -> str:
        if self.exact:
            return self.first.isoformat()
        if (self.first.month, self.first.day) == (1, 1) and self.last == datetime.date(self.first.year, 12, 31):
            return f"{self.first.year:04}"
        if self.first.day == 1 and self.last + datetime.timedelta(days=1) == self.first + relativedelta(months=1):
            return f"{self.first.year:04}-{self.first.month:02}"
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


@dataclass(frozen=True, slots=True)
class Years:
    """Two ages, where a partly known day leaves both possible."""

    fewest: int
    most: int

    def __str__(self) -> str:
        return f"{self.fewest} or {self.most}"


@lru_cache(maxsize=4096)
def _moved(day: datetime.date, years: int, months: int) -> datetime.date:
    return day + relativedelta(years=years, months=months)


def exactly(day: datetime.date) -> Span:
    """The span of one known day."""
    return Span(day, day)


def span_of(text: str) -> Span:
    """The span written ``1990``, ``1990-05`` or ``1990-05-31``; WrongValue when it is not a date of the calendar."""
    form = _FORM.match(text)
    if form is None:
        raise WrongValue(Said("wrong-no-date", text=repr(text)))
    year, month, day = (int(part) if part else None for part in form.groups())
    assert year is not None
    if not 1900 <= year <= 2100:
        raise WrongValue(Said("wrong-year", year=year))
    if month is None:
        return Span(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    if not 1 <= month <= 12:
        raise WrongValue(Said("wrong-month", month=f"{month:02}"))
    whole = Span(datetime.date(year, month, 1), datetime.date(year, month, calendar.monthrange(year, month)[1]))
    if day is None:
        return whole
    if not 1 <= day <= whole.last.day:
        raise WrongValue(Said("wrong-day-of-month", month=whole, days=whole.last.day))
    return exactly(datetime.date(year, month, day))


def on_or_before(left: Span, right: Span) -> bool | None:
    """Whether ``left`` is not later than ``right``; None when the spans leave both possible."""
    if left.last <= right.first:
        return True
    if left.first > right.last:
        return False
    return None


def before(left: Span, right: Span) -> bool | None:
    """Whether ``left`` is earlier than ``right``; None when the spans leave both possible."""
    later = on_or_before(right, left)
    return None if later is None else not later


def completed_years(birth: Span, on: Span) -> tuple[int, int]:
    """The fewest and the most years completed on the day, from the birthday on."""
    return relativedelta(on.first, birth.last).years, relativedelta(on.last, birth.first).years
