"""Families at random: the base families and the examples, changed around the boundaries, with facts taken away."""

import copy
import datetime
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import yaml
from dateutil.relativedelta import relativedelta
from hypothesis import strategies as st

from engine.vocabulary import (
    Choice,
    Count,
    Country,
    Day,
    Field,
    Flag,
    Given,
    Group,
    GroupsByName,
    GroupsOf,
    Language,
    ListOf,
    Money,
    Persons,
    case_file_name,
)
from facts.case_file import CaseFile
from tests.families import EXAMPLES, changed, families, scenarios

Family = dict[str, Any]
Place = tuple[str | int, ...]

_NEVER = ("case", "name", "findings")
_CHANGES_OF_LAW = ("2016-07-08", "2018-04-12", "2022-08-01", "2022-12-23", "2024-09-01", "2025-08-18", "2027-08-17")
_AGES = [relativedelta(years=years) for years in (0, 5, 17, 18, 18, 18, 21, 21, 30)]
_TERMS = [
    relativedelta(),
    *(sign * relativedelta(months=months) for months in (3, 6, 9, 12, 24) for sign in (1, -1)),
]
_NEAR = [0, 0, 0, 1, -1, 30, -30]
_COUNTRIES = ["SY", "ER", "IT", "FR", "BE", "DE", "DK", "FI", "IS", "NO", "GB", "SE"]
_LANGUAGES = ["ar", "ti", "en", "fr", "nl", "de"]
_AMOUNTS = [
    Decimal(amount)
    for amount in (
        "0",
        "900.00",
        "1800.00",
        "1969.00",
        "1969.01",
        "2048.53",
        "2131.27",
        "2131.28",
        "2400.00",
        "5000.00",
    )
]
_NUMBERS = [0, 1, 2, 14, 15, 20, 44, 45, 46]


@cache
def started_from() -> dict[str, Family]:
    """The families that others are made from: the base families, the examples, the scenarios."""
    found = {f"family {name}": family for name, family in families().items()}
    for path in sorted(EXAMPLES.glob("*.yaml")):
        found[f"example {path.stem}"] = yaml.safe_load(path.read_text(encoding="utf-8"))
    for scenario in scenarios():
        base = scenario["case"] if "case" in scenario else families()[scenario["family"]]
        found[f"scenario {scenario['scenario']}"] = changed(base, scenario.get("but", {}))
    return found


def given_fields(family: Family) -> list[Place]:
    """Where the family gives an optional field or a whole optional group, inside the items of lists as well."""
    return [
        (*place, name)
        for place, group, told in _groups(family)
        for name, field in _fields(group)
        if name in told and not field.required and not _replaces(family, (*place, name))
    ]


def absent_fields(family: Family) -> list[tuple[Place, Field]]:
    """Where the family leaves an optional field out, in groups that stand there and in groups left out with it."""
    return [
        (place, field)
        for start, group, told in _groups(family)
        for place, field in _left_out(start, group, told)
        if not _replaces(family, place)
    ]


def without(family: Family, *places: Place) -> Family:
    """The family with these fields taken away; a place inside a group already taken away is passed over."""
    left = copy.deepcopy(family)
    for *groups, last in places:
        inner: Any = left
        for step in groups:
            inner = inner[step] if isinstance(inner, list) else inner.get(step) if isinstance(inner, dict) else None
        if isinstance(inner, dict):
            inner.pop(last, None)
    return left


def with_field(family: Family, place: Place, value: Any) -> Family:
    """The family with the field set, its group begun where it is absent."""
    *groups, last = place
    filled = copy.deepcopy(family)
    inner: Any = filled
    for step in groups:
        if isinstance(inner, list):
            assert isinstance(step, int)
            if not isinstance(inner[step], dict):
                inner[step] = {"kind": inner[step]}
            inner = inner[step]
        else:
            if not isinstance(inner.get(step), dict | list):
                inner[step] = {}
            inner = inner[step]
    inner[last] = value
    return filled


def _fields(group: type[Given]) -> Iterator[tuple[str, Field]]:
    for name, field in group.told().items():
        if name not in _NEVER:
            yield case_file_name(name), field


def _groups(family: Family) -> Iterator[tuple[Place, type[Given], Mapping[str, Any]]]:
    """Every group that the family gives: where it stands, what it is, what it says."""

    def inside(place: Place, group: type[Given], told: Mapping[str, Any]) -> Iterator[Any]:
        yield place, group, told
        for name, field in _fields(group):
            value = told.get(name)
            if isinstance(field, GroupsByName) and isinstance(value, dict):
                for key, item in value.items():
                    yield from inside((*place, name, key), field.of, item)
            elif isinstance(field, GroupsOf) and isinstance(value, list):
                for index, item in enumerate(value):
                    told_of_item = item if isinstance(item, dict) else {field.short: item}
                    yield from inside((*place, name, index), field.of, told_of_item)
            elif isinstance(field, Group) and isinstance(value, dict):
                yield from inside((*place, name), field.of, value)

    yield from inside((), CaseFile, family)


def _left_out(start: Place, group: type[Given], told: Mapping[str, Any]) -> Iterator[tuple[Place, Field]]:
    for name, field in _fields(group):
        if name in told or field.required:
            continue
        yield (*start, name), field
        if isinstance(field, Group) and not isinstance(field, GroupsOf | GroupsByName):
            yield from _left_out((*start, name), field.of, {})


def _replaces(family: Family, place: Place) -> bool:
    """Whether the place is an applicant's own application, which replaces the one of the family whole."""
    if place[0] != "applicants" or place[2:3] != ("application",) or "application" not in family:
        return False
    return len(place) == 3 or "application" not in family["applicants"][place[1]]


def _days(told: Any) -> Iterator[datetime.date]:
    if isinstance(told, datetime.date):
        yield told
    elif isinstance(told, dict):
        for inner in told.values():
            yield from _days(inner)
    elif isinstance(told, list):
        for inner in told:
            yield from _days(inner)


@st.composite
def days(draw: st.DrawFn, family: Family, place: Place) -> datetime.date | str:
    """A day on or beside a boundary: a term or an age counted from a day of the family or from a change of law."""
    of_law = [datetime.date.fromisoformat(day) for day in _CHANGES_OF_LAW]
    day = draw(st.sampled_from(sorted({*_days(family)}) * 3 + of_law))
    day = day - draw(st.sampled_from(_AGES)) if place[-1] == "birth_date" else day + draw(st.sampled_from(_TERMS))
    day += datetime.timedelta(days=draw(st.sampled_from(_NEAR)))
    known = draw(st.sampled_from(["day", "day", "day", "day", "day", "month", "year"]))
    return day if known == "day" else day.isoformat()[: 7 if known == "month" else 4]


@st.composite
def values(draw: st.DrawFn, field: Field, family: Family, place: Place) -> Any:
    """Any value that the field may take at this place of the family, the interesting ones more often."""
    match field:
        case Flag():
            return draw(st.booleans())
        case Choice():
            return draw(st.sampled_from(field.values))
        case Country():
            return draw(st.sampled_from(_COUNTRIES))
        case Language():
            return draw(st.sampled_from(_LANGUAGES))
        case Day():
            return draw(days(family, place))
        case Money():
            return draw(st.sampled_from(_AMOUNTS))
        case Count():
            return draw(st.sampled_from(_NUMBERS))
        case Persons():
            return draw(st.sampled_from([*field.words, *(one for one in family["applicants"] if one != place[1])]))
        case ListOf():
            items = values(field.item, family, place)
            return draw(st.lists(items, max_size=field.most or 3, unique_by=str))
        case GroupsOf():
            return draw(st.lists(_group(field.of, family, place), max_size=3))
        case Group():
            if field.may_be_none and draw(st.booleans()):
                return "none"
            return draw(_group(field.of, family, place))
    return "said"


@st.composite
def _group(draw: st.DrawFn, group: type[Given], family: Family, place: Place) -> dict[str, Any]:
    return {
        name: draw(values(field, family, (*place, name)))
        for name, field in _fields(group)
        if field.required or draw(st.booleans())
    }


@st.composite
def changed_families(draw: st.DrawFn, *, applicants: int = 1) -> Family:
    """A known family of at least so many applicants, with some of its facts changed at random."""
    names = sorted(name for name, family in started_from().items() if len(family["applicants"]) >= applicants)
    family = copy.deepcopy(started_from()[draw(st.sampled_from(names))])
    for _ in range(draw(st.integers(0, 3))):
        fields = [
            ((*place, name), field)
            for place, group, _ in _groups(family)
            for name, field in _fields(group)
            if not isinstance(field, GroupsByName) and not _replaces(family, (*place, name))
        ]
        place, field = draw(st.sampled_from(fields))
        family = with_field(family, place, draw(values(field, family, place)))
    return family


@st.composite
def some_given_fields(draw: st.DrawFn, family: Family, *, least: int = 0, most: int = 8) -> list[Place]:
    """Some of the fields that the family gives; seldom the day of filing, without which every law has to be tried."""
    fields = given_fields(family)
    if draw(st.sampled_from([True] * 7 + [False])):
        fields = [place for place in fields if place[-1] not in ("application", "submitted")]
    return draw(st.lists(st.sampled_from(fields), min_size=least, max_size=most, unique=True))


@st.composite
def random_families(draw: st.DrawFn, *, applicants: int = 1) -> Family:
    """A changed family of at least so many applicants, of which some facts are not known."""
    family = draw(changed_families(applicants=applicants))
    return without(family, *draw(some_given_fields(family)))
