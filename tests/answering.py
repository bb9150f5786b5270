"""Somebody who answers a consultation from a case file, typing as people type."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from babel.dates import format_date

from engine.answers import Answers
from engine.calendar import Span
from engine.consultation import Consultation, Question
from engine.reading import CaseText
from engine.standing_answers import ENTRY
from engine.value_put import value_at
from engine.vocabulary import Choice, Field, ListOf, Node, Persons

UNKNOWN = "unknown"
NONE = "none"
YES, NO = {"en": "yes", "nl": "ja", "fr": "oui"}, {"en": "no", "nl": "nee", "fr": "non"}


@dataclass(frozen=True)
class Answering:
    """Answers from ``full``, whose persons are told in the order of the file; they may go by other ids in the consultation.

    ``language`` is that of what is typed.
    """

    full: CaseText
    language: str = "en"

    @property
    def persons(self) -> dict[str, Node]:
        """The applicants of the file by id."""
        return dict(self.full.node.fields["applicants"])

    def typed(self, consultation: Consultation, question: Question) -> str:
        """What is typed at the question; "unknown" where the file says nothing of it."""
        path, plus, part = question.path.partition(ENTRY)
        if plus:
            return self._of_entry(consultation, question, path, part.removeprefix("."))
        there = self._there(consultation, path)
        if there is None and question.none_at:
            around = self._there(consultation, question.none_at)
            return NONE if isinstance(around, Node) and around.none else UNKNOWN
        return self._written(consultation, question.field, there)

    def _of_entry(self, consultation: Consultation, question: Question, path: str, part: str) -> str:
        place = question.number - 1
        if path == "applicants":
            if not part:
                return self._yes_or_no(question.number < len(self.persons))
            name, node = list(self.persons.items())[place]
            if part == "name":
                return str(node.fields.get("name", name))
            return self._written(consultation, question.field, node.fields[part])
        entries = self._there(consultation, path)
        if entries is None:
            return UNKNOWN
        if not part:
            return self._yes_or_no(question.number < len(entries))
        if not entries:
            return NONE
        fields = {name.rstrip("_"): value for name, value in entries[place].fields.items()}
        return self._written(consultation, question.field, fields.get(part))

    def _there(self, consultation: Consultation, path: str) -> Any:
        names = path.split(".")
        if names[0] == "applicants" and len(names) > 1:
            names[1] = self.ids(consultation)[names[1]]
        return value_at(self.full, ".".join(names))

    def ids(self, consultation: Consultation) -> dict[str, str]:
        """The ids of the file by those of the consultation."""
        named = {str(node.fields.get("name", name)): name for name, node in self.persons.items()}
        return {there: named[name] for there, name in consultation.names.items() if name in named}

    def _yes_or_no(self, value: bool) -> str:
        return YES[self.language] if value else NO[self.language]

    def _written(self, consultation: Consultation, field: Field, value: Any) -> str:
        if value is None:
            return UNKNOWN
        if isinstance(value, tuple):
            assert isinstance(field, ListOf)
            words = [
                self._written(
                    consultation, field.item, next(iter(one.fields.values())) if isinstance(one, Node) else one
                )
                for one in value
            ]
            return ", ".join(words) or NONE
        if isinstance(value, bool):
            return self._yes_or_no(value)
        if isinstance(value, Span):
            return str(format_date(value.first, "d MMMM y", locale=self.language)) if value.exact else str(value)
        if isinstance(value, Decimal):
            return f"{value:.2f}"
        if isinstance(field, Persons):
            ids = {own: there for there, own in self.ids(consultation).items()}
            value = ids.get(value, value)
        if isinstance(field, Choice | Persons):
            names = consultation.names
            options = Answers(consultation.base.wording, names).options(field)
            return next(option.word for option in options if option.value == value)
        return str(value)
