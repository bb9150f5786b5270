"""A fact that is made without asking of each plain value whether it can be frozen."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any, ClassVar

from engine.experta_door import ConditionalElement, Fact, freeze

PLAIN = frozenset({str, int, bool, float, type(None), Decimal, datetime.date})
"""The classes of values that are as they are."""


class PlainFact(Fact):  # type: ignore[misc]  # experta ships no types
    """experta's Fact, made and copied faster; it holds the same and means the same."""

    _Fact__defaults: ClassVar[
        dict[str, Any]
    ] = {}  # where experta keeps the defaults asked for; without fields there are none

    def __init__(self, *args: Any, **fields: Any) -> None:
        values: dict[Any, Any] = {**dict(enumerate(args)), **fields} if args else fields
        for key, value in values.items():
            if type(value) not in PLAIN and not isinstance(value, ConditionalElement):
                values[key] = freeze(value)
        dict.update(self, values)
        if type(self).__fields__:
            self.__dict__["_Fact__defaults"] = {}

    def fill(self, values: dict[Any, Any]) -> None:
        """Take these values, which are frozen and valid."""
        dict.update(self, values)
        if type(self).__fields__:
            self.__dict__["_Fact__defaults"] = {}

    def copy(self) -> Any:
        """The same fact, not declared and not bound."""
        values = dict(self)
        values.pop("__factid__", None)
        values.pop("__bind__", None)
        new = type(self).__new__(type(self))
        new.fill(values)
        return new
