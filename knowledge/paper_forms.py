"""Named tests over the form of a paper: whether the file holds one of a kind in a form, how much and how long it covers."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from engine.named_tests import NamedTest, Single
from engine.provisions import Amount
from engine.truth import FALSE, TRUE, Truth, disjunction, known
from engine.view import View
from engine.vocabulary import Blank


class HasPaper(NamedTest):
    """The file holds a paper of this kind in one of these forms."""

    def __init__(self, documents: str, kind: str, *forms: str) -> None:
        self.variables = (documents,)
        self.kind = kind
        self.forms = forms

    def truth(self, view: View) -> Truth:
        blank = view.blank(*self.variables)
        if blank is not None:
            return blank
        return disjunction([FALSE, *(self._paper(view, paper) for paper in view[self.variables[0]])])

    def _paper(self, view: View, paper: Mapping[str, Any]) -> Truth:
        if paper["kind"] != self.kind:
            return FALSE
        form = paper["form"]
        return view.unknown(*self.variables) if isinstance(form, Blank) else known(form in self.forms)


class CoversLess(NamedTest):
    """The insurance covers less than the amount of the day."""

    def __init__(self, amount: Amount, covers: str, on: str) -> None:
        self.variables = (covers, on)
        self.amount = amount

    def describe(self) -> str:
        return f"CoversLess({self.amount.id})"

    def truth(self, view: View) -> Truth:
        covers, on = self.variables
        blank = view.blank(covers, on)
        if blank is not None:
            return blank
        asked = self._asked(view)
        if asked is None:
            return FALSE
        return TRUE if view[covers] < asked else FALSE

    def _asked(self, view: View) -> Decimal | None:
        values = [value.value for value in self.amount.on(view[self.variables[1]].first) if value.firm]
        return values[0] if len(values) == 1 else None

    def arguments(self, view: View) -> dict[str, Any]:
        day = view[self.variables[1]]
        asked = None if isinstance(day, Blank) else self._asked(view)
        return {"asked": Blank.UNKNOWN if asked is None else asked}


class LastsLess(Single):
    """The insurance lasts fewer months than asked."""

    def __init__(self, asked: int, months: str) -> None:
        self.variables = (months,)
        self.asked = asked

    def settled(self, view: View) -> bool | None:
        return bool(view[self.variables[0]] < self.asked)
