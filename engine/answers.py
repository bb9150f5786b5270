"""Answers as people write them, read for the field that is asked; what is not understood is refused, never guessed."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from babel import Locale

from engine.question_reason import UNKNOWN_VALUE
from engine.said import WrongValue
from engine.scalars import COUNTRIES, LONGEST_TEXT, shown, unfit_character, value_of, visible
from engine.scalars import LANGUAGES as WRITTEN_LANGUAGES
from engine.typed_days import LANGUAGES, NoYear, TwoDays, written_day
from engine.vocabulary import Choice, Count, Country, Day, Field, Flag, Group, Language, ListOf, Money, Persons, Text
from engine.wording import Wording

LETTERS = "abcdefghijklmnopqrstuvwxyz"
_NO = frozenset(("no", "n", "nee", "neen", "non", "false"))
_YES = frozenset(("yes", "y", "ja", "j", "oui", "o", "true"))
_CURRENCY = re.compile(r"(?i)€|\b(?:eur|euro|euros)\b")
_GROUPED = re.compile(r"([0-9]{1,3})((?:([.,' ])[0-9]{3})(?:\3[0-9]{3})*)(?:([.,])([0-9]{1,2}))?")
_PLAIN = re.compile(r"([0-9]{1,9})(?:[.,]([0-9]{1,2}))?")
_RANGE = re.compile(r"([0-9]{1,3})\s*-\s*([0-9]{1,3})")


class NotUnderstood(ValueError):
    """An answer that is not taken, with the one line that says why and what is expected."""


@dataclass(frozen=True, slots=True)
class Understood:
    """An answer: its value as a case file writes it, and read back in full."""

    written: str
    told: str


@dataclass(frozen=True, slots=True)
class Option:
    """One value to choose, by its number or letter or by its word; the letter is "" after the last of the alphabet."""

    number: int
    letter: str
    value: str
    word: str


class Answers:
    """Reads answers in the words of one catalogue. ``persons`` are the names of those who can be named, by id."""

    def __init__(self, wording: Wording, persons: Mapping[str, str]) -> None:
        self.wording = wording
        self.persons = persons

    def options(self, field: Field) -> tuple[Option, ...]:
        """The values to choose from; none where the field has no closed list."""
        item = field.item if isinstance(field, ListOf) else field
        if isinstance(item, Choice):
            told = [(value, self.wording.word("word", value)) for value in item.values]
        elif isinstance(item, Persons):
            told = [*self.persons.items(), *((word, self.wording.word("person", word)) for word in item.words)]
        else:
            return ()
        letters = [*LETTERS, *("" for _ in told)]
        return tuple(Option(place + 1, letters[place], value, word) for place, (value, word) in enumerate(told))

    def expects(self, field: Field) -> str:
        """What is expected, in a few words."""
        kind = field.kind
        if isinstance(field, ListOf):
            kind = "list" if self.options(field) else f"list-of-{field.item.kind}"
        elif isinstance(field, Persons | Choice):
            kind = "choice"
        return self.wording.phrase(f"consult-expects-{kind}")

    def understood(self, field: Field, typed: str) -> Understood:
        """The answer; NotUnderstood where it is none that the field takes, or could be two."""
        bad = unfit_character(typed)
        if bad is not None and unicodedata.category(bad) == "Cs":
            raise self._refused("letters", {})
        if bad is not None:
            raise self._refused("control", {"code": f"U+{ord(bad):04X}"})
        text = unicodedata.normalize("NFC", typed.strip())
        if len(text) > LONGEST_TEXT:
            raise self._refused("too-long", {"length": len(text), "most": LONGEST_TEXT})
        if isinstance(field, ListOf):
            return self._list(field, text)
        written, value = self._single(field, text)
        return Understood(written, self.told(field, value))

    def told(self, field: Field, value: Any) -> str:
        """A value read back in full."""
        if isinstance(field, Country | Language):
            return self.wording.coded(field.kind, value)
        if isinstance(field, Choice | Persons):
            return next((option.word for option in self.options(field) if option.value == value), str(value))
        if isinstance(field, Flag):
            return self.wording.phrase("yes" if value else "no")
        if isinstance(value, str):
            return value
        return self.wording.value(value, {})

    def read_back(self, field: Field, written: str) -> str:
        """A value as a case file writes it, in words; "unknown" is what nobody knows."""
        if written in ("none", "[]"):
            return self.wording.phrase("consult-nothing")
        if written == UNKNOWN_VALUE:
            return self.wording.phrase("consult-unknown")
        if isinstance(field, Group):
            return written.translate(str.maketrans("", "", "[]{}"))
        bare = written.strip("[]") if isinstance(field, ListOf) else written
        try:
            return self.understood(field, bare.strip('"') if isinstance(field, Text) else bare).told
        except ValueError:
            return shown(written[:LONGEST_TEXT])

    def _list(self, field: ListOf, text: str) -> Understood:
        if text == "[]" or self._is("answer-none", text):
            return Understood("[]", self.wording.phrase("consult-nothing"))
        found: dict[str, str] = {}
        for part in self._parts(field, text):
            written, value = self._single(field.item, part)
            found[written] = self.told(field.item, value)
        if field.most is not None and len(found) > field.most:
            raise self._refused("too-many", {"count": len(found), "most": field.most})
        return Understood(f"[{', '.join(found)}]", ", ".join(found.values()))

    def _parts(self, field: ListOf, text: str) -> Sequence[str]:
        """The items of a list, parted by commas; numbers also by spaces, and from one to another by a hyphen."""
        if self.options(field) and re.fullmatch(r"[0-9\s,;-]+", text):
            parts: list[str] = []
            for part in re.split(r"[,;\s]+", re.sub(r"\s*-\s*", "-", text).strip(" ,;")):
                ends = _RANGE.fullmatch(part)
                if ends and not int(ends[1]) <= int(ends[2]) <= len(self.options(field)):
                    raise self._refused("range", {"typed": shown(part)})
                parts += map(str, range(int(ends[1]), int(ends[2]) + 1)) if ends else [part]
            return parts
        return [part.strip() for part in re.split(r"[,;]", text) if part.strip()] or [""]

    def _single(self, field: Field, text: str) -> tuple[str, Any]:
        """The value as a case file writes it, and as it is."""
        match field:
            case Flag():
                flag = self._flag(field, text)
                return ("true" if flag else "false"), flag
            case Choice() | Persons():
                chosen = self._chosen(field, text)
                return chosen, chosen
            case Country():
                code = self._coded(field, text, COUNTRIES, "territories", str.upper)
                return code, code
            case Language():
                code = self._coded(field, text, WRITTEN_LANGUAGES, "languages", str.lower)
                return code, code
            case Day():
                return self._value(field, self._day(field, text))
            case Money():
                return self._value(field, self._money(field, text))
            case Count():
                return self._value(field, text)
        if not visible(text):
            raise self._unlike(field, text)
        value_of(field, text)
        return json.dumps(text, ensure_ascii=False), text

    def _value(self, field: Field, text: str) -> tuple[str, Any]:
        try:
            return text, value_of(field, text)
        except WrongValue as error:
            if isinstance(field, Day):
                raise NotUnderstood(self.wording.say(error.said)) from None
            raise self._unlike(field, text) from None

    def _flag(self, field: Field, text: str) -> bool:
        word = text.casefold()
        if word in _YES or self._is("answer-yes", text):
            return True
        if word in _NO or self._is("answer-no", text):
            return False
        raise self._unlike(field, text)

    def _chosen(self, field: Field, text: str) -> str:
        options = self.options(field)
        word = _plain(text)
        if text.isdecimal():
            found = [option for option in options if str(option.number) == text]
        else:
            found = [option for option in options if word in (_plain(option.value), _plain(option.word))]
            if not found and word:
                lettered = [option for option in options if option.letter == word]
                begun = [
                    option
                    for option in options
                    if _plain(option.value).startswith(word) or _plain(option.word).startswith(word)
                ]
                # A letter that stands beside one word and begins another alone could be either.
                found = [*lettered, *(option for option in begun if option not in lettered)]
                if lettered and len(begun) > 1:
                    found = lettered
        if len(found) == 1:
            return found[0].value
        if found:
            raise self._several(text, [f"{option.number} {option.word}" for option in found])
        raise self._unlike(field, text)

    def _coded(self, field: Field, text: str, codes: Sequence[str], names: str, case: Any) -> str:
        """A code, or the name of what it stands for in one of the languages, whole or begun where only one begins so."""
        code = case(text)
        if code in codes and (text == code or text.casefold() not in _NO | _YES):
            return str(code)
        word = _plain(text)
        known = _names(names, tuple(codes))
        if word in known:
            return known[word]
        begun = sorted({found for name, found in known.items() if word and name.startswith(word)})
        if len(begun) == 1:
            return begun[0]
        if begun and len(word) > 1:
            raise self._several(text, [f"{self.told(field, one)} ({one})" for one in begun[:6]])
        raise self._unlike(field, text)

    def _day(self, field: Field, text: str) -> str:
        try:
            day = written_day(text)
        except TwoDays as error:
            try:
                one, other = (self.told(Day(), value_of(Day(), day)) for day in error.days)
            except WrongValue:
                return error.days[0]  # neither is on the calendar, which whoever reads the case file says
            raise self._refused("two-days", {"typed": shown(text), "one": one, "other": other}) from None
        except NoYear:
            raise self._refused("no-year", {"typed": shown(text)}) from None
        if day is None:
            raise self._unlike(field, text)
        return day

    def _money(self, field: Field, text: str) -> str:
        bare = " ".join(_CURRENCY.sub(" ", text).split())
        if form := _PLAIN.fullmatch(bare):
            whole, cents = form[1], form[2]
        elif (form := _GROUPED.fullmatch(bare)) and form[3] != form[4]:
            whole, cents = form[1] + re.sub(r"[^0-9]", "", form[2]), form[5]
        else:
            raise self._unlike(field, text)
        return f"{Decimal(f'{whole}.{cents or 0}'):.2f}"

    def _is(self, key: str, text: str) -> bool:
        """Whether the text is one of the words that the catalogue gives for it."""
        return text.casefold() in words_of(self.wording, key)

    def _unlike(self, field: Field, text: str) -> NotUnderstood:
        return self._refused("unlike", {"typed": shown(text), "expected": self.expects(field)})

    def _several(self, text: str, found: Sequence[str]) -> NotUnderstood:
        return self._refused("several", {"typed": shown(text), "found": ", ".join(found)})

    def _refused(self, key: str, arguments: Mapping[str, Any]) -> NotUnderstood:
        return NotUnderstood(self.wording.phrase(f"consult-refused-{key}", **arguments))


def words_of(wording: Wording, key: str) -> tuple[str, ...]:
    """The words that the catalogue gives for one thing typed, parted by commas, in small letters."""
    return tuple(word.strip().casefold() for word in wording.phrase(key).split(","))


@cache
def _names(kind: str, codes: tuple[str, ...]) -> dict[str, str]:
    """The codes by what they stand for in each language."""
    return {
        _plain(getattr(Locale(language), kind)[code]): code
        for language in LANGUAGES
        for code in codes
        if code in getattr(Locale(language), kind)
    }


def _plain(text: str) -> str:
    """The text in small letters, without accents, its words parted by one space."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(one for one in letters if not unicodedata.combining(one))
    return " ".join(re.split(r"[\s_-]+", kept)).strip()
