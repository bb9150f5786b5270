"""Sentences from Fluent catalogues: keys and arguments in, text out. Nothing here decides anything."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

from engine.calendar import Span, Years, span_of
from engine.citing import place
from engine.elision import elided
from engine.errors import RuleMistake
from engine.provisions import Provision
from engine.said import Said
from engine.vocabulary import Blank

_ENTRY = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][a-zA-Z0-9_-]*)")
_DAY = re.compile("[0-9]{4}(-[0-9]{2}){0,2}")
_MONEY = re.compile(r"[0-9]+\.[0-9]{1,2}")
_WORD = re.compile("[a-z0-9]+(_[a-z0-9]+)*")
_WHITE = re.compile(r"[ \t\r\n]+")
"""What one space stands for. No-break spaces stay: they keep an amount, or a word and its colon, on one line."""

_LONGEST = 2000
"""How long a text may be that Fluent is given; it refuses to put longer ones than 2500 into a sentence."""

CHOICE = "choice"
CODES = {"country": "territories", "language": "languages"}
"""The kinds of fields that hold codes, and where Babel keeps what these stand for."""


class _Word(str):
    """A word as it is read, by which a selector of a catalogue still knows the value that it stands for."""

    value: str

    def __new__(cls, told: str, value: str) -> _Word:
        word = super().__new__(cls, told)
        word.value = value
        return word

    def __eq__(self, other: object) -> bool:
        return other in (str(self), self.value)

    __hash__ = str.__hash__


class _Dated(str):
    """A day as it is read; ``form`` says whether it is a whole ``day``, a ``month``, a ``year``, or a ``span`` of days."""

    form: str

    def __new__(cls, told: str, form: str) -> _Dated:
        day = super().__new__(cls, told)
        day.form = form
        return day


class Wording:
    """A language: its catalogues, one of each floor. ``locale`` is the Babel locale of its dates and amounts."""

    def __init__(self, locale: str, *catalogues: Path) -> None:
        self.locale = locale
        self.catalogues = catalogues
        self._loaded: set[str] = set()
        self._cited: dict[str, str] = {}
        self._days: dict[datetime.date, str] = {}
        self._words: dict[str, str] = {}

    @cached_property
    def colon(self) -> str:
        """A colon, with the space that the language sets before it."""
        return self.phrase("colon")

    @cached_property
    def semicolon(self) -> str:
        """A semicolon, with the space that the language sets before it."""
        return self.phrase("semicolon")

    @property
    def language(self) -> str:
        """The language by its two letters."""
        return self.locale.partition("_")[0]

    @cached_property
    def _entries(self) -> dict[str, str]:
        """The text of each entry, which begins where a line begins with its key; a term's key begins with a dash."""
        found: dict[str, str] = {}
        for catalogue in self.catalogues:
            parts = _ENTRY.split(catalogue.read_text(encoding="utf-8"))
            for key, text in zip(parts[1::2], parts[2::2], strict=True):
                if key in found:
                    raise RuleMistake(catalogue, 1, f"{key} has a wording already; keep one of the two")
                found[key] = f"{key} ={text}"
        return found

    def entry(self, key: str) -> str:
        """An entry as it is written in Fluent; "" where there is none."""
        return self._entries.get(key, "")

    @cached_property
    def _bundle(self) -> Any:
        functions: dict[str, Any] = {
            "ELIDED": lambda word, following: elided(word, str(following)),
            "DATED": self._dated,
            "WORD": lambda group, value: self.word(group, value.value if isinstance(value, _Word) else str(value)),
        }
        return FluentBundle([self.locale.replace("_", "-")], functions, use_isolating=False)

    def _dated(self, preposition: str, day: Any) -> str:
        """A day after a preposition, which takes another form before a month, a year, or a day that is not known."""
        form = day.form if isinstance(day, _Dated) else "unknown" if isinstance(day, _Word) else "day"
        return self.phrase(f"{preposition}-{form}", day=str(day))

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys that the catalogue words."""
        return frozenset(key for key in self._entries if not key.startswith("-"))

    def _load(self, key: str) -> None:
        """Let Fluent read an entry, and those it refers to: reading all of them takes longer than most commands do."""
        if key in self._entries and key not in self._loaded:
            self._loaded.add(key)
            self._bundle.add_resource(FluentResource(self._entries[key]))
            for other in _REFERENCE.findall(self._entries[key]):
                self._load(other)

    def sentence(
        self,
        key: str,
        arguments: Mapping[str, Any] | None = None,
        names: Mapping[str, str] | None = None,
        *,
        way: str = "",
        kinds: Mapping[str, str] | None = None,
    ) -> str:
        """The sentence of a key; RuleMistake when the catalogue has none or an argument is missing.

        ``names`` are the persons' names by id, ``way`` the label of the alternative that settled the matter, ``kinds``
        the kinds of the fields that arguments come from: a word of a closed list is told as such even where a person has
        an id like it, countries and languages by their names.
        """
        told = {
            name: self._argument(value, names or {}, (kinds or {}).get(name, ""))
            for name, value in (arguments or {}).items()
        }
        told["way"] = way
        return _WHITE.sub(" ", self._formatted(key, told)).strip(" ")

    def phrase(self, key: str, **arguments: str | int) -> str:
        """The phrase of a key, its texts as they are given; RuleMistake as for a sentence."""
        return self._formatted(key, arguments)

    def say(self, said: Said) -> str:
        """What is said, in words: texts and numbers as they are, days as the language writes them; RuleMistake as for
        a sentence."""
        return self._formatted(said.key, {name: self._said(value) for name, value in said.arguments})

    def _said(self, value: Any) -> Any:
        match value:
            case Said():
                return self.say(value)
            case Span():
                return self._day(value)
            case tuple():
                return ", ".join(str(self._said(one)) for one in value)
            case int():
                return fluent_number(value, useGrouping=False)
        return value

    def _formatted(self, key: str, told: Mapping[str, Any]) -> str:
        self._load(key)
        if not self._bundle.has_message(key):
            raise RuleMistake(self._place, 1, f"no wording for {key}")
        rest: dict[str, str] = {}
        short = {name: _short(value, rest) for name, value in told.items()}
        text, errors = self._bundle.format_pattern(self._bundle.get_message(key).value, short)
        if errors:
            raise RuleMistake(self._place, 1, f"{key}: {errors[0]}")
        told_whole = str(text)
        for mark, tail in rest.items():
            told_whole = told_whole.replace(mark, tail)
        return told_whole

    @property
    def _place(self) -> str:
        return ", ".join(map(str, self.catalogues))

    def cited(self, provision: Provision) -> str:
        """The provision as the readers of the language cite it; the Act that the rule base is about without its title."""
        if provision.id not in self._cited:
            self._cited[provision.id] = self._citation(provision)
        return self._cited[provision.id]

    def _citation(self, provision: Provision) -> str:
        title = provision.titles.in_(self.language)
        locus = {name: value for name, value in provision.locus.items() if str(value) not in title}
        told = place(locus, self.phrase, self.keys.__contains__)
        if provision.of_the_act:
            return told
        return self.phrase("cite-in", title=title, place=told) if told else title

    def word(self, group: str, value: str) -> str:
        """The word for a value of a closed list, such as a kind of paper."""
        key = f"{group}-{value}"
        if key in self._words:
            return self._words[key]
        if key in self.keys:
            return self._words.setdefault(key, self.sentence(key))
        return value.replace("_", " ") if _WORD.fullmatch(value) else value

    def value(self, value: Any, names: Mapping[str, str]) -> str:
        """A value as data carries it, in words: days and amounts as the language writes them, an entry by kind and amount."""
        if isinstance(value, str) and _DAY.fullmatch(value):
            with suppress(ValueError):  # digits in the form of a day that is in no calendar are a text
                return self._day(span_of(value))
        if isinstance(value, str) and _MONEY.fullmatch(value):
            return str(self._told(Decimal(value), names))
        if isinstance(value, list):
            items = [self.value(item, names) for item in value]
            return str(format_list(items, locale=self.locale)) if items else self.word("blank", "none")
        if isinstance(value, Mapping):
            told = [item for name, item in value.items() if name == "kind" or _MONEY.fullmatch(str(item))]
            return " ".join(self.value(item, names) for item in told or value.values())
        return str(self._told(value, names))

    def _argument(self, value: Any, names: Mapping[str, str], kind: str) -> Any:
        if kind == CHOICE:
            return self._told(value, {})
        if kind in CODES and isinstance(value, str):
            return self.coded(kind, value)
        return self._told(value, names)

    def month(self, day: datetime.date) -> str:
        """The month of a day in figures, where there is little room."""
        return str(format_skeleton("yM", day, locale=self.locale))

    def coded(self, kind: str, code: str) -> str:
        """What a code of that kind stands for: a country or a language by its name."""
        return str(getattr(self._locale, CODES[kind]).get(code, code))

    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(self.locale)

    def _told(self, value: Any, names: Mapping[str, str]) -> Any:
        if isinstance(value, Span):
            return self._day(value)
        if isinstance(value, Decimal):
            return format_currency(value, "EUR", locale=self.locale)
        if isinstance(value, bool):
            return self.phrase("yes" if value else "no")
        if isinstance(value, Years):
            return self.phrase("years-either", fewest=value.fewest, most=value.most)
        if isinstance(value, Blank):
            return _Word(self.word("blank", value.value), value.value)
        if isinstance(value, tuple):
            words = (item["kind"] if isinstance(item, Mapping) and "kind" in item else item for item in value)
            items = [str(self._told(word, names)) for word in words]
            return format_list(items, locale=self.locale) if items else self.word("blank", "nobody")
        if isinstance(value, str):
            return shown(names[value]) if value in names else _Word(self.word("word", value), value)
        if isinstance(value, Mapping):
            return self.word("blank", "entry")
        return value

    def _day(self, span: Span) -> str:
        if span.exact:
            return _Dated(self._whole_day(span.first), "day")
        form = {4: "year", 7: "month"}.get(len(str(span)), "span")
        if form == "span":
            told = self.phrase("span", first=self._whole_day(span.first), last=self._whole_day(span.last))
        else:
            told = str(format_date(span.first, {"year": "y", "month": "MMMM y"}[form], locale=self.locale))
        return _Dated(told, form)

    def _whole_day(self, day: datetime.date) -> str:
        if day not in self._days:
            month = str(format_date(day, "MMMM y", locale=self.locale))
            self._days[day] = self.phrase("day", number=day.day, month=month)
        return self._days[day]


def _short(value: Any, rest: dict[str, str]) -> Any:
    """The value, its end marked and put into ``rest`` where it is a text longer than Fluent puts into a sentence."""
    if not isinstance(value, str) or len(value) <= _LONGEST:
        return value
    mark = f"\0{len(rest)}\0"
    rest[mark] = value[_LONGEST // 2 :]
    return value[: _LONGEST // 2] + mark


def shown(text: str) -> str:
    """The text without control and formatting characters, so that a name can do nothing but be read."""
    return "".join(char for char in text if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
