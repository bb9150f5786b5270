"""What the law says of a case as a function of the day on which it is filed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import partial
from typing import Any

from engine.calendar import Span, span_of
from engine.errors import UnusableInput
from engine.reading import CaseText
from engine.sections import Asked, Examined, Filing
from engine.truth import Truth
from engine.vocabulary import Concluded
from engine.wording import Wording
from facts.conclusions import (
    ENTRIES,
    Condition,
    Exemption,
    Route,
    RouteStatus,
    Verdict,
)
from facts.filing import filed_on
from facts.impossible import impossibilities
from facts.opening import Options
from knowledge.assessment import Assessment, Person, assess_once
from knowledge.laws import ANSWERS_FROM, ANSWERS_TO
from knowledge.result import examined_runs, result_of

TOLD: tuple[type[Concluded], ...] = (Verdict, Route, RouteStatus, Condition, Exemption, *ENTRIES.values())
"""The conclusions that a result tells."""


def _assessed(case: CaseText, asked: Asked) -> Assessment:
    mistakes = impossibilities(case)
    if mistakes:
        raise UnusableInput(mistakes)
    return assess_once(case, Options(span_of(asked.on), strict=asked.strict, readings=asked.readings, law=asked.law))


def standing(case: CaseText, asked: Asked) -> Mapping[str, Hashable]:
    """How each person stands: equal where a result would tell the same statuses, whatever days it would tell.

    UnusableInput where the case could not be filed so.
    """
    return {person: _standing(told) for person, told in _assessed(case, asked).persons.items()}


def _standing(person: Person) -> Hashable:
    return (
        person.verdict,
        tuple((firing.asserted[0]["law"], firing.outcome.status) for firing in person.choices if firing.asserted),
        tuple(
            (
                run.law,
                frozenset(
                    _brief(fact) for kind in TOLD for fact in run.session.any_of(kind) if fact["of"] == person.id
                ),
            )
            for run in person.runs
        ),
    )


def _brief(fact: Concluded) -> Hashable:
    """The conclusion without days, and without what a truth rests on."""
    return type(fact).__name__, *(_word(fact[field]) for field in type(fact).__fields__)


def _word(value: Any) -> Any:
    return None if isinstance(value, Span | Truth) else value


def examined(case: CaseText, asked: Asked, wording: Wording) -> Examined:
    """The case assessed, without trying other readings and what unfirm sources would come to."""
    assessed = _assessed(case, asked)
    return Examined(case, examined_runs(assessed), result_of(assessed, wording))


PREFERRED = (
    ("eligible", "exempt", "not_applicable"),
    ("left_to_authority", "undetermined"),
    ("required",),
    ("not_eligible", "no_route"),
)

REFUSED = ("not_eligible", "no_route")


def filing(wording: Wording) -> Filing:
    """What a case comes to on other days of filing, told in the wording."""
    return Filing(
        first=ANSWERS_FROM,
        last=ANSWERS_TO,
        on=filed_on,
        standing=standing,
        examine=partial(examined, wording=wording),
        preferred=PREFERRED,
        refused=REFUSED,
    )
