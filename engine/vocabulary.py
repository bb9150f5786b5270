"""How facts are declared: each field says everything about itself once.

A given fact is a group of a case file. Its fields carry type, allowed values and whether a person can change them; from
there come validation, the JSON Schema, the questions and the reference. The words of the questions stand in catalogues,
one for each language. Inside the working memory a field that was left out is ``Blank.UNKNOWN`` and a field of a group
said to be ``none`` is ``Blank.NONE``.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar

from engine.calendar import Span
from engine.experta_door import BaseField, ConditionalElement, FieldConstraint, W, freeze
from engine.in_english import in_english
from engine.plain_fact import PLAIN, PlainFact
from engine.said import Said, either
from engine.truth import Truth


class Blank(enum.Enum):
    """What stands where a value would: not known, or known not to exist."""

    __hash__ = object.__hash__  # an enum's own hash is computed from the name each time

    UNKNOWN = "unknown"
    NONE = "none"

    def __repr__(self) -> str:
        return self.value

    __str__ = __repr__


UNKNOWN = Blank.UNKNOWN
NONE = Blank.NONE


class Entry(Mapping[str, Any]):
    """One entry of a list of groups: its fields by name, never changed."""

    __slots__ = ("_fields", "_values")

    def __init__(self, **fields: Any) -> None:
        self._fields = tuple(sorted(fields.items()))
        self._values = dict(self._fields)

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._fields)

    def __hash__(self) -> int:
        return hash(self._fields)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Entry) and self._fields == other._fields

    def __repr__(self) -> str:
        return f"Entry({', '.join(f'{key}={value!r}' for key, value in self._fields)})"


class Field(BaseField):  # type: ignore[misc]  # experta ships no types
    """One field of a fact.

    ``changeable`` says whether a person can still change it, ``required`` whether a case file must give it,
    ``may_be_none`` whether ``none`` may be said. ``final`` are values that nobody can change once they are so. ``undoes``
    are the fields beside it, by their names in a case file, that belong to the old value and are gone with it.
    """

    kind: ClassVar[str] = "text"
    default: ClassVar[Any] = UNKNOWN
    mandatory: ClassVar[bool] = False

    def __init__(
        self,
        *,
        changeable: bool = False,
        required: bool = False,
        may_be_none: bool = False,
        final: tuple[Any, ...] = (),
        undoes: tuple[str, ...] = (),
    ) -> None:
        self.changeable = changeable
        self.required = required
        self.may_be_none = may_be_none
        self.final = final
        self.undoes = undoes
        self.default = UNKNOWN  # type: ignore[misc]  # experta reads it from the field

    def admits(self, value: Any) -> bool:
        """Whether the value is of this field's type and among its allowed values."""
        return isinstance(value, str)

    def admits_all_of(self, other: Field) -> bool:
        """Whether every value that the other field admits is one of this field too, so that nothing need be checked."""
        return type(self).admits is type(other).admits

    def validate(self, value: Any) -> None:
        """Raise ValueError when neither the field admits the value nor it is a blank."""
        if not isinstance(value, Blank) and not self.admits(value):
            raise ValueError(self.refusal(value))

    def refusal(self, value: Any) -> str:
        """For the author of a rule, what is wrong with a value that the field does not admit."""
        return f"{value!r} is not {in_english(self.expected)}"

    @property
    def expected(self) -> Said:
        """What the field takes, for a mistake in a case file."""
        return Said("expected-text")


class Text(Field):
    """A short text, such as a name."""


class Flag(Field):
    """Yes or no."""

    kind = "flag"

    def admits(self, value: Any) -> bool:
        return isinstance(value, bool)

    @property
    def expected(self) -> Said:
        return Said("expected-flag")


class Choice(Field):
    """One of a closed list of words."""

    kind = "choice"

    def __init__(self, values: tuple[str, ...], **options: Any) -> None:
        super().__init__(**options)
        self.values = values

    def admits(self, value: Any) -> bool:
        return isinstance(value, str) and value in self.values

    def admits_all_of(self, other: Field) -> bool:
        return isinstance(other, Choice) and set(other.values) <= set(self.values)

    @property
    def expected(self) -> Said:
        return Said("expected-one-of", values=self.values)


class Country(Field):
    """An ISO 3166-1 alpha-2 code, in capitals."""

    kind = "country"

    def admits(self, value: Any) -> bool:
        return isinstance(value, str) and len(value) == 2 and value.isascii() and value.isalpha() and value.isupper()

    @property
    def expected(self) -> Said:
        return Said("expected-country")


class Language(Field):
    """An ISO 639-1 code, in small letters."""

    kind = "language"

    def admits(self, value: Any) -> bool:
        return isinstance(value, str) and len(value) == 2 and value.isascii() and value.isalpha() and value.islower()

    @property
    def expected(self) -> Said:
        return Said("expected-language")


class Day(Field):
    """A day, or the month or year that is all one knows of it."""

    kind = "day"

    def admits(self, value: Any) -> bool:
        return isinstance(value, Span)

    @property
    def expected(self) -> Said:
        return Said("expected-day")


class Money(Field):
    """Euro, as a Decimal; never negative."""

    kind = "money"

    def admits(self, value: Any) -> bool:
        return isinstance(value, Decimal) and value.is_finite() and value >= 0

    @property
    def expected(self) -> Said:
        return Said("expected-money")


class Count(Field):
    """A whole number, never negative."""

    kind = "count"

    def admits(self, value: Any) -> bool:
        return isinstance(value, int) and not isinstance(value, bool) and value >= 0

    @property
    def expected(self) -> Said:
        return Said("expected-count")


class ListOf(Field):
    """A list of values of one field; ``[]`` says that there are none."""

    kind = "list"

    def __init__(self, item: Field, *, most: int | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.item = item
        self.most = most

    def admits(self, value: Any) -> bool:
        return isinstance(value, tuple) and all(self.item.admits(item) for item in value)

    def admits_all_of(self, other: Field) -> bool:
        return isinstance(other, ListOf) and self.item.admits_all_of(other.item)

    @property
    def expected(self) -> Said:
        return Said("expected-list", item=self.item.expected)


class Persons(Field):
    """Persons of the case file by id, and the words allowed beside them (such as ``sponsor``)."""

    kind = "person"

    def __init__(self, words: tuple[str, ...], **options: Any) -> None:
        super().__init__(**options)
        self.words = words

    @property
    def expected(self) -> Said:
        return Said("expected-person-or", words=either(self.words)) if self.words else Said("expected-person")


class Group(Field):
    """A group of fields inside another; ``none`` says that it does not exist, where that can be said."""

    kind = "group"

    def __init__(self, of: type[Given], **options: Any) -> None:
        super().__init__(**options)
        self.of = of

    def admits(self, value: Any) -> bool:
        return isinstance(value, Mapping)

    @property
    def expected(self) -> Said:
        return Said("expected-group", fields=tuple(map(case_file_name, self.of.told())))


class GroupsOf(Group):
    """A list of groups of one kind. With ``short`` a bare value stands for a group that gives only that field."""

    kind = "groups"

    def __init__(self, of: type[Given], *, short: str | None = None, **options: Any) -> None:
        super().__init__(of, **options)
        self.short = short

    def admits(self, value: Any) -> bool:
        return isinstance(value, tuple) and all(isinstance(item, Mapping) for item in value)

    @property
    def expected(self) -> Said:
        return Said("expected-list", item=super().expected)


class GroupsByName(Group):
    """A mapping from names chosen by the writer of the file to groups of one kind."""

    kind = "groups by name"

    @property
    def expected(self) -> Said:
        return Said("expected-named-groups", group=super().expected)


class Anything(Field):
    """A value that rules compute; not part of a case file."""

    kind = "computed"

    def admits(self, value: Any) -> bool:
        return True

    def admits_all_of(self, other: Field) -> bool:
        return True

    @property
    def expected(self) -> Said:
        return Said("expected-computed")


class Settled(Field):
    """A three-valued truth."""

    kind = "truth"

    def admits(self, value: Any) -> bool:
        return isinstance(value, Truth)

    @property
    def expected(self) -> Said:
        return Said("expected-truth")


class Finding(Flag):
    """What a person has found where the law leaves it to a person; unknown, it is a doubt and not a missing fact."""

    kind = "finding"


def case_file_name(field: str) -> str:
    """The name a field has in a case file: a trailing underscore keeps a Python keyword apart."""
    return field.rstrip("_")


class Placeholder:
    """Stands in a template of a conclusion for a value that a firing computes."""


class Checked(PlainFact):
    """A fact that refuses a field its class does not declare, which experta accepts in silence."""

    __fields__: ClassVar[dict[str, Field]]
    _Fact__defaults: ClassVar[dict[str, Any]] = {}  # where experta keeps defaults asked for: here all are UNKNOWN

    def __init__(self, *args: Any, **fields: Any) -> None:
        own = type(self).__fields__
        if args:
            raise TypeError(unknown_field(type(self), repr(args[0])))
        for name, value in fields.items():
            if name not in own:
                raise TypeError(unknown_field(type(self), name))
            kind = type(value)
            if kind is Blank or kind is W:
                continue
            self._admit(own[name], name, value)
            if kind not in PLAIN and not isinstance(value, ConditionalElement):
                fields[name] = freeze(value)
        self.fill(fields)

    def fill(self, values: dict[Any, Any]) -> None:
        dict.update(self, values)

    def __setitem__(self, name: str, value: Any) -> None:
        if not self.is_special(name):
            if name not in type(self).__fields__:
                raise TypeError(unknown_field(type(self), name))
            self._admit(type(self).__fields__[name], name, value)
        super().__setitem__(name, value)

    def _admit(self, field: Field, name: str, value: Any) -> None:
        if not (isinstance(value, Blank) or field.admits(value) or isinstance(value, FieldConstraint | Placeholder)):
            raise TypeError(f"{type(self).__name__}.{name}: {field.refusal(value)}")

    def validate(self) -> None:
        """Nothing: every value was checked when it was given."""


class Given(Checked):
    """A fact that the case file gives. ``at`` is where it stands in the file, ``person`` whom it is about, and
    ``paths`` where the fields stand that were taken from elsewhere, or what they follow from.
    """

    derived: ClassVar[bool] = False
    """Whether the fact is put together from others, so that only what ``paths`` names stands in the file."""

    at = Text()
    person = Text()
    paths = Anything()

    @classmethod
    def told(cls) -> dict[str, Field]:
        """The fields that a case file can give of this group, by their name in Python."""
        return {name: field for name, field in cls.__fields__.items() if name not in ("at", "person", "paths")}


class Concluded(Checked):
    """A fact that rules conclude."""


def unknown_field(fact: type[Checked], name: str) -> str:
    """The sentence that says which field was meant."""
    import difflib

    close = difflib.get_close_matches(name, fact.__fields__, 1)
    meant = f"; did you mean {close[0]}?" if close else f"; it has {', '.join(fact.__fields__)}"
    return f"{fact.__name__} has no field {name}{meant}"


@dataclass(frozen=True, slots=True)
class Node:
    """A group as it stands in a case file: its fields by name, where it stands, and whether it is said not to exist."""

    of: type[Given]
    path: str
    fields: Mapping[str, Any]
    none: bool = False
