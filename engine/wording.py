"""Sentences from Fluent catalogues: keys and arguments in, text out. Nothing here decides anything."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

from engine.calendar import Span
from engine.catalogue import Entry, plain_entries
from engine.errors import RuleMistake
from engine.vocabulary import Blank

_WORD = re.compile("[a-z0-9]+(_[a-z0-9]+)*")


class Wording:
    """A language's catalogue. ``locale`` is the Babel locale of its amounts; its months and lists it words itself."""

    def __init__(self, catalogue: Path, locale: str) -> None:
        self.catalogue = catalogue
        self.locale = locale

    @cached_property
    def _text(self) -> str:
        return self.catalogue.read_text(encoding="utf-8")

    @cached_property
    def _plain(self) -> Mapping[str, Entry] | None:
        return plain_entries(self._text)

    @cached_property
    def _bundle(self) -> Any:
        """The catalogue in Fluent, which is slow to load and wanted only for what is not plain."""
        from fluent.runtime import FluentBundle, FluentResource

        bundle = FluentBundle([self.locale.replace("_", "-")], use_isolating=False)
        bundle.add_resource(FluentResource(self._text))
        return bundle

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys that the catalogue words."""
        return frozenset(self._bundle._messages if self._plain is None else self._plain)

    def sentence(
        self,
        key: str,
        arguments: Mapping[str, Any] | None = None,
        names: Mapping[str, str] | None = None,
        *,
        way: str = "",
    ) -> str:
        """The sentence of a key; RuleMistake when the catalogue has none or an argument is missing.

        ``names`` are the persons' names by id, ``way`` the label of the alternative that settled the matter.
        """
        given = arguments or {}
        plain = (self._plain or {}).get(key)
        wanted = plain.variables if plain else given
        told = {name: self._told(given[name], names or {}) for name in wanted if name in given}
        return self._filled(key, told | {"way": way})

    def _filled(self, key: str, told: Mapping[str, Any]) -> str:
        """The text of a key with its variables filled in as told."""
        if key not in self.keys:
            raise RuleMistake(str(self.catalogue), 1, f"no wording for {key}")
        text = None if self._plain is None else self._plain[key].sentence(told)
        if text is None:
            text, errors = self._bundle.format_pattern(self._bundle.get_message(key).value, told)
            if errors:
                raise RuleMistake(str(self.catalogue), 1, f"{key}: {errors[0]}")
        return " ".join(str(text).split())

    def word(self, group: str, value: str) -> str:
        """The word for a value of a closed list, such as a kind of paper."""
        key = f"{group}-{value}"
        if key in self.keys:
            return self.sentence(key)
        return value.replace("_", " ") if _WORD.fullmatch(value) else value

    def _told(self, value: Any, names: Mapping[str, str]) -> Any:
        if isinstance(value, Span):
            return self._day(value)
        if isinstance(value, Decimal):
            return self._amount(value)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, Blank):
            return self.word("blank", value.value)
        if isinstance(value, tuple):
            words = (item["kind"] if isinstance(item, Mapping) and "kind" in item else item for item in value)
            items = [str(self._told(word, names)) for word in words]
            return self._list(items) if items else self.word("blank", "nobody")
        if isinstance(value, str):
            return shown(names[value]) if value in names else self.word("word", value)
        if isinstance(value, Mapping):
            return self.word("blank", "entry")
        return value

    def _amount(self, amount: Decimal) -> str:
        from babel.numbers import format_currency  # slow to load, and few sentences tell an amount

        return format_currency(amount, "EUR", locale=self.locale)

    def _list(self, items: Sequence[str]) -> str:
        told = items[0]
        for place, item in enumerate(items[1:], 2):
            told = self._filled("list-last" if place == len(items) else "list-next", {"items": told, "item": item})
        return told

    def _day(self, span: Span) -> str:
        days = (span.first, span.last)
        first, last = (f"{day.day} {self._filled(f'month-{day.month}', {})} {day.year}" for day in days)
        if span.exact:
            return first
        known = len(str(span))
        if known == len("1990"):
            return str(span.first.year)
        return first.partition(" ")[2] if known == len("1990-05") else f"{first} to {last}"


def shown(text: str) -> str:
    """The text without control and formatting characters, so that a name can do nothing but be read."""
    return "".join(char for char in text if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
