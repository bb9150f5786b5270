"""Days known in part, and periods of whole calendar months."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.calendar import Span, before, completed_years, exactly, on_or_before, span_of

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))
SPANS = st.tuples(DAYS, DAYS).map(lambda pair: Span(min(pair), max(pair)))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1990", "1990-01-01", "1990-12-31"),
        ("1990-05", "1990-05-01", "1990-05-31"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("1990-05-31", "1990-05-31", "1990-05-31"),
        ("1900", "1900-01-01", "1900-12-31"),
        ("2100-12-31", "2100-12-31", "2100-12-31"),
    ],
)
def test_a_date_stands_for_every_day_it_may_be(text: str, first: str, last: str) -> None:
    span = span_of(text)
    assert (span.first.isoformat(), span.last.isoformat()) == (first, last)
    assert str(span) == text
    assert span.exact is (first == last)


@pytest.mark.parametrize(
    "text",
    ["", "90", "1899", "2101", "1990-13", "1990-00", "1990-5", "2023-02-29", "1990-04-31", "1990-05-01\n", "١٩٩٠"],
)
def test_what_is_no_date_of_the_calendar_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        span_of(text)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2023-03-15", 12, "2024-03-15"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2023-11-30", 3, "2024-02-29"),
        ("2023-02-28", 12, "2024-02-28"),
        ("2024-03-31", -1, "2024-02-29"),
    ],
)
def test_whole_months_end_on_the_same_day_or_the_last_of_the_month(start: str, months: int, end: str) -> None:
    assert span_of(start).shifted(months=months) == span_of(end)


def test_a_year_is_twelve_months() -> None:
    assert span_of("2024-02-29").shifted(years=1) == span_of("2024-02-29").shifted(months=12)


def test_the_last_day_of_a_term_is_inside_and_the_next_is_not() -> None:
    term_ends = span_of("2023-03-15").shifted(years=1)
    assert on_or_before(span_of("2024-03-15"), term_ends) is True
    assert on_or_before(span_of("2024-03-16"), term_ends) is False


def test_a_month_shifted_by_a_year_is_the_days_that_its_days_become() -> None:
    assert span_of("2023-02").shifted(years=1) == Span(datetime.date(2024, 2, 1), datetime.date(2024, 2, 28))
    assert span_of("1990").shifted(years=18) == span_of("2008")


@pytest.mark.parametrize(
    ("left", "right", "earlier", "not_later"),
    [
        ("2024-05-01", "2024-05-02", True, True),
        ("2024-05-01", "2024-05-01", False, True),
        ("2024-05-02", "2024-05-01", False, False),
        ("2024-04", "2024-05-01", True, True),
        ("2024-05", "2024-05-31", None, True),
        ("2024-05", "2024-05-30", None, None),
        ("2024-05", "2024-05-01", False, None),
        ("2024-05", "2024-04-30", False, False),
        ("2024-05-01", "2024-05", None, True),
        ("2024-05-31", "2024-05", False, None),
        ("2024", "2024", None, None),
        ("2023", "2024", True, True),
        ("2024", "2023-12", False, False),
    ],
)
def test_dates_that_overlap_leave_the_order_open(
    left: str, right: str, earlier: bool | None, not_later: bool | None
) -> None:
    assert before(span_of(left), span_of(right)) is earlier
    assert on_or_before(span_of(left), span_of(right)) is not_later


@given(SPANS, SPANS, st.data())
def test_what_spans_settle_holds_for_every_day_in_them(left: Span, right: Span, data: st.DataObject) -> None:
    one = exactly(data.draw(st.dates(left.first, left.last)))
    other = exactly(data.draw(st.dates(right.first, right.last)))
    for order in (before, on_or_before):
        settled = order(left, right)
        assert settled is None or settled is order(one, other)


@given(SPANS, SPANS)
def test_what_spans_leave_open_is_open(left: Span, right: Span) -> None:
    corners = {
        before(exactly(one), exactly(other)) for one in (left.first, left.last) for other in (right.first, right.last)
    }
    assert before(left, right) is (corners.pop() if len(corners) == 1 else None)


@pytest.mark.parametrize(
    ("birth", "on", "years"),
    [
        ("2000-03-15", "2018-03-14", (17, 17)),
        ("2000-03-15", "2018-03-15", (18, 18)),
        ("2000-03", "2018-03-14", (17, 18)),
        ("2000", "2018-01-01", (17, 18)),
        ("2000", "2018-12-31", (18, 18)),
        ("2000-02-29", "2018-02-27", (17, 17)),
        ("2000-02-29", "2018-02-28", (18, 18)),
        ("2000-03-15", "2018", (17, 18)),
    ],
)
def test_years_are_completed_on_the_birthday(birth: str, on: str, years: tuple[int, int]) -> None:
    assert completed_years(span_of(birth), span_of(on)) == years


@pytest.mark.parametrize(("written", "months"), [("2023", 9), ("2023-02", 12)])
def test_a_span_that_is_no_whole_month_or_year_is_not_written_as_one(written: str, months: int) -> None:
    span = span_of(written).shifted(months=months)
    told = str(span)
    try:
        assert span_of(told) == span
    except ValueError:
        assert span.first.isoformat() in told
        assert span.last.isoformat() in told
