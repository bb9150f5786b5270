"""The facts of a session by number: experta's fact list, with the equal of a fact found in one look."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.alpha import items_reader

_write = dict.__setitem__


def written_alike(value: Any, other: Any) -> bool:
    """Whether two values are equal and written alike; 1 is not True, and 1500 is not written as 1500.00 is."""
    return value is other or (type(value) is type(other) and value == other and repr(value) == repr(other))


class Form:
    """What facts of one class have in common that name the same fields, in one order or another.

    Facts whose ``mark`` is the same and whose values, as ``read`` tells them, are equal are the same fact. ``nested``
    says that a name has two underscores inside.
    """

    __slots__ = ("fields", "mark", "nested", "read")

    def __init__(self, mark: object, fields: tuple[Any, ...], read: Callable[[Any], Any], *, nested: bool) -> None:
        self.mark, self.fields, self.read, self.nested = mark, fields, read, nested


Forms = dict[tuple[Any, ...], Form]
"""The forms of facts by class and fields in their order."""


class WorkingMemory(dict[int, Any]):
    """The facts by number, in the order of their declaration.

    A fact that is there already is not declared again unless ``duplication`` is on. ``added`` and ``removed`` are what
    has changed since somebody last took them. ``forms`` are those of facts seen by whoever shares them.
    """

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self.last_index = 0
        self.duplication = False
        self.added: list[Any] = []
        self.removed: list[Any] = []
        self._forms = forms
        self._numbers: dict[tuple[Any, ...], int] = {}
        self._identities: dict[int, tuple[Any, ...]] = {}

    def declare(self, fact: Any) -> Any:
        """Number the fact and keep it; None when its equal is there.

        KeyError for a name with two underscores, ValueError when the fact is not valid.
        """
        return fact if self.keep(fact, self.fit(fact)) is fact else None

    def fit(self, fact: Any) -> Form:
        """The form of a fact that can be kept; KeyError and ValueError as when it is declared."""
        form = self._forms.get((type(fact), *fact)) or self._new_form(fact)
        if form.nested:
            raise KeyError("Cannot declare facts containing double underscores as keys.")
        if type(fact).__fields__:
            fact.validate()
        return form

    def keep(self, fact: Any, form: Form | None = None) -> Any:
        """Number a fact that is known to be valid and keep it; the fact itself, or the equal that is there already."""
        if form is None:
            form = self._forms.get((type(fact), *fact)) or self._new_form(fact)
        identity = (form.mark, *form.read(fact))
        number = self._numbers.get(identity)
        if number is not None and not self.duplication:
            return self[number]
        number = self.last_index
        _write(fact, "__factid__", number)
        self[number] = fact
        self._numbers[identity] = number
        self._identities[number] = identity
        self.last_index = number + 1
        self.added.append(fact)
        return fact

    def equal_of(self, fact: Any) -> Any:
        """The fact kept that equals this one; None when there is none."""
        number = self._numbers.get(self.identity(fact))
        return None if number is None else self[number]

    def retract(self, idx_or_fact: Any) -> int:
        """Let a fact go; IndexError when it is not there."""
        number: int = idx_or_fact if isinstance(idx_or_fact, int) else idx_or_fact["__factid__"]
        fact = self.pop(number, None)
        if fact is None:
            raise IndexError(f"there is no fact {number}")
        identity = self._identities.pop(number)
        if self._numbers.get(identity) == number:
            del self._numbers[identity]
        self.removed.append(fact)
        return number

    def rewrite(self, fact: Any, values: dict[Any, Any]) -> None:
        """Let a fact that is kept have other values under its number."""
        number = fact["__factid__"]
        del self._numbers[self._identities[number]]
        dict.update(fact, values)
        vars(fact).pop("_hash", None)
        self._identities[number] = self.identity(fact)
        self._numbers[self._identities[number]] = number

    def renumber(self, order: list[Any]) -> None:
        """Number the facts anew, in this order, from 0 on."""
        identities = [self._identities[fact["__factid__"]] for fact in order]
        self.clear()
        self._identities = dict(enumerate(identities))
        for number, fact in enumerate(order):
            dict.__setitem__(fact, "__factid__", number)
            self[number] = fact
            self._numbers[identities[number]] = number
        self.last_index = len(order)

    def identity(self, fact: Any) -> tuple[Any, ...]:
        """What makes two facts the same fact: the class and the fields."""
        form = self._forms.get((type(fact), *fact)) or self._new_form(fact)
        return (form.mark, *form.read(fact))

    def _new_form(self, fact: Any) -> Form:
        """The form of a fact; its number and its name in a pattern are no part of it."""
        kind, fields = type(fact), tuple(fact)
        if "__factid__" in fact or "__bind__" in fact:
            fields = tuple(field for field in fields if not fact.is_special(field))
        of_kind = (kind, frozenset(fields))
        form = Form(object(), fields, dict.values, nested=fact.has_nested_accessor())
        first = self._forms.setdefault(of_kind, form)  # one mark, whichever session comes first
        read: Callable[[Any], Any] = dict.values if tuple(fact) == first.fields else items_reader(first.fields)
        form = self._forms[(kind, *fact)] = Form(first.mark, first.fields, read, nested=first.nested)
        return form
