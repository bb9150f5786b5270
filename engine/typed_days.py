"""Days as people write them: 15/3/2024, 2024-03-15, 15 March 2024, maart 2024, 2024. What can be two days is refused."""

from __future__ import annotations

import datetime
import re
import unicodedata
from functools import cache

from babel import Locale

LANGUAGES = ("en", "nl", "fr")
"""The languages whose names of months are known, whatever language the screen speaks."""

_NUMBER = r"([0-9]{1,2})"
_YEAR = r"([0-9]{4})"
_BETWEEN = r"\s*[-/. ]\s*"
_YEAR_FIRST = re.compile(rf"{_YEAR}{_BETWEEN}{_NUMBER}{_BETWEEN}{_NUMBER}")
_YEAR_LAST = re.compile(rf"{_NUMBER}{_BETWEEN}{_NUMBER}{_BETWEEN}{_YEAR}")
_MONTH_FIRST = re.compile(rf"{_NUMBER}{_BETWEEN}{_YEAR}")
_YEAR_THEN_MONTH = re.compile(rf"{_YEAR}{_BETWEEN}{_NUMBER}")
_SHORT_YEAR = re.compile(rf"{_NUMBER}{_BETWEEN}{_NUMBER}{_BETWEEN}[0-9]{{2}}")
_NAMED = re.compile(
    r"(?:(?:le|op|on|the) )?(?:([0-9]{1,2})(?: ?(?:st|nd|rd|th|er|e|de|ste))?\.?[ -])?(?:of )?([^\W\d_]+)\.?[ -]([0-9]{4})"
)
_NAMED_FIRST = re.compile(r"([^\W\d_]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")


class TwoDays(ValueError):
    """What was written can be two days; both are in ``days`` as a case file writes them."""

    def __init__(self, days: tuple[str, str]) -> None:
        self.days = days
        super().__init__(days)


class NoYear(ValueError):
    """What was written has no year of four digits."""


def written_day(typed: str) -> str | None:
    """The day, month or year that was written, in the form of a case file; None where it is not understood.

    The calendar is not asked: 2024-02-30 is left to whoever reads the case file. TwoDays and NoYear where it is a day
    that cannot be told.
    """
    text = _without_weekday(" ".join(typed.replace(",", " ").split()))
    if re.fullmatch(_YEAR, text):
        return text
    if form := _YEAR_FIRST.fullmatch(text):
        return _day(form[1], form[2], form[3])
    if form := _YEAR_LAST.fullmatch(text):
        return _day_or_month_first(int(form[1]), int(form[2]), form[3])
    if form := _YEAR_THEN_MONTH.fullmatch(text):
        return _month(form[1], form[2])
    if form := _MONTH_FIRST.fullmatch(text):
        return _month(form[2], form[1])
    if _SHORT_YEAR.fullmatch(text):
        raise NoYear
    return _with_name(text)


def _without_weekday(text: str) -> str:
    """The text without the name of a day of the week before it."""
    first, _, rest = text.partition(" ")
    return rest if rest and _plain(first) in _weekdays() else text


def month_of(name: str) -> int | None:
    """The number of the month of that name in one of the languages, whole or shortened."""
    return _months().get(_plain(name))


def _with_name(text: str) -> str | None:
    if form := _NAMED.fullmatch(text.lower()):
        day, name, year = form.groups()
    elif form := _NAMED_FIRST.fullmatch(text.lower()):
        name, day, year = form.groups()
    else:
        if not re.search(r"\b[0-9]{4}\b", text) and any(month_of(word) for word in re.findall(r"[^\W\d_]+", text)):
            raise NoYear
        return None
    month = month_of(name)
    if month is None:
        return None
    return _day(year, month, day) if day else _month(year, month)


def _day_or_month_first(one: int, two: int, year: str) -> str:
    """The day before the month, as Belgium writes it, unless only the other order is a day; refused where both are."""
    day_first, month_first = _day(year, two, one), _day(year, one, two)
    if day_first == month_first or not _exists(month_first):
        return day_first
    if not _exists(day_first):
        return month_first
    raise TwoDays((day_first, month_first))


def _exists(day: str) -> bool:
    try:
        datetime.date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _day(year: str, month: int | str, day: int | str) -> str:
    return f"{_month(year, month)}-{int(day):02}"


def _month(year: str, month: int | str) -> str:
    return f"{year}-{int(month):02}"


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(
        _plain(name)
        for language in LANGUAGES
        for form in ("wide", "abbreviated")
        for name in Locale(language).days["format"][form].values()
    )


@cache
def _months() -> dict[str, int]:
    return {
        _plain(name): number
        for language in LANGUAGES
        for form in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in Locale(language).months[context][form].items()
    }


def _plain(name: str) -> str:
    """The name in small letters without accents and without a dot at its end."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one)).rstrip(".")
