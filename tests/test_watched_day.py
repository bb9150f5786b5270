"""A day under watch answers as the day itself does, and knows until when it would go on answering so."""

import datetime

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from engine import calendar
from engine.calendar import Span, exactly
from engine.watched_day import ONE_DAY, Watch, plain
from tests.test_properties import examples

FIRST, LAST = datetime.date(2023, 12, 1), datetime.date(2026, 3, 31)
DAYS = st.dates(FIRST, LAST)


def watched(day: str, last: str = "2044-01-01") -> tuple[Watch, Span]:
    watch = Watch(datetime.date.fromisoformat(day), datetime.date.fromisoformat(last))
    return watch, Span(watch.watched(), watch.watched())


def test_filed_by_the_last_day_of_a_year_speaks_until_that_day() -> None:
    watch, filed = watched("2024-06-15")
    decided = exactly(datetime.date(2024, 3, 15))
    assert calendar.on_or_before(filed, decided.shifted(years=1)) is True
    assert watch.last == datetime.date(2025, 3, 15)


def test_under_eighteen_when_filed_speaks_until_the_eve_of_the_birthday() -> None:
    watch, filed = watched("2024-06-15")
    assert calendar.before(filed, exactly(datetime.date(2011, 3, 9)).shifted(years=18)) is True
    assert watch.last == datetime.date(2029, 3, 8)


def test_what_is_past_already_stays_so() -> None:
    watch, filed = watched("2024-06-15")
    assert calendar.before(filed, exactly(datetime.date(2024, 1, 1))) is False
    assert watch.last == datetime.date(2044, 1, 1)


def test_a_month_after_the_last_days_of_january_is_one_day() -> None:
    watch, filed = watched("2027-01-10")
    assert calendar.on_or_before(filed.shifted(months=1), exactly(datetime.date(2027, 2, 28))) is True
    assert watch.last == datetime.date(2027, 1, 31)


@pytest.mark.parametrize("ask", ["weekday", "isoformat", "year", "toordinal"])
def test_what_is_no_comparison_holds_for_that_day_only(ask: str) -> None:
    watch, filed = watched("2024-06-15")
    asked = getattr(filed.first, ask)
    assert (asked() if callable(asked) else asked) == (
        getattr(datetime.date(2024, 6, 15), ask)() if callable(asked) else 2024
    )
    assert watch.last == watch.day


def test_so_does_a_distance_in_days() -> None:
    watch, filed = watched("2024-06-15")
    assert (filed.first - datetime.date(2024, 6, 1)).days == 14
    assert (datetime.date(2024, 6, 30) - filed.first).days == 15
    assert watch.last == watch.day


def test_it_is_the_same_fact_as_itself_without_being_asked() -> None:
    watch, filed = watched("2024-06-15")
    assert filed == Span(watch.watched(), watch.watched())
    assert len({filed, Span(watch.watched(), watch.watched())}) == 1
    assert filed.exact
    assert watch.last == datetime.date(2044, 1, 1)
    assert plain(filed.first) == datetime.date(2024, 6, 15)


@given(
    DAYS,
    DAYS,
    st.integers(-14, 14),
    st.integers(-40, 40),
    st.sampled_from(["__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__"]),
    st.booleans(),
)
@examples(300)
def test_every_comparison_is_answered_alike_on_every_day_it_speaks_for_and_no_earlier_than_must_be(
    day: datetime.date, other: datetime.date, months: int, more: int, compare: str, turned: bool
) -> None:
    def moved(one: datetime.date) -> datetime.date:
        return one + relativedelta(months=months) + datetime.timedelta(days=more)

    def asked(one: datetime.date) -> bool:
        left, right = (other, moved(one)) if turned else (moved(one), other)
        answers = {
            "__lt__": lambda: left < right,
            "__le__": lambda: left <= right,
            "__gt__": lambda: left > right,
            "__ge__": lambda: left >= right,
            "__eq__": lambda: left == right,
            "__ne__": lambda: left != right,
        }
        return answers[compare]()

    watch = Watch(day, LAST)
    answer = asked(watch.watched())
    speaks_for = [day + ONE_DAY * number for number in range((watch.last - day).days + 1)]
    assert all(asked(one) == answer for one in speaks_for)
    # Equal, it may never be: a month that is shorter can pass the other day over.
    if watch.last < LAST and compare not in ("__eq__", "__ne__"):
        assert asked(watch.last + ONE_DAY) != answer
