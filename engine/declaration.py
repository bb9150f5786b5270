"""A rule is data before it is code: what it needs, what it asks, what it concludes, and under which provision.

One declaration serves the matcher, the explanation, the checks at import and the reference. Its function has no body
but a docstring: the sentence that a jurist would sign.
"""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from engine.calendar import Span
from engine.errors import RuleMistake
from engine.experta_door import AS, NOT, TEST, FieldConstraint, P, Rule, W
from engine.named_tests import Gate, NamedTest
from engine.truth import FALSE, TRUE, Truth
from engine.view import View
from engine.vocabulary import Blank, Checked, Choice, Concluded, Field, ListOf, Placeholder, Settled

FIRES_WHEN_TRUE = "when true"
FIRES_UNLESS_FALSE = "unless false"
FIRES_ALWAYS = "always"
_BINDING = (W, P)


class Computed(Placeholder):
    """A value of a conclusion that is computed from the match and its outcome; ``variables`` are those it reads.

    ``bounded`` says that over the facts of one case it can come to only so many values, however often it is computed.
    """

    variables: tuple[str, ...] = ()
    bounded: bool = False

    def value(self, view: View, outcome: Outcome) -> Any:
        """The value."""
        raise AssertionError(f"{type(self).__name__} computes nothing")

    def fits(self, field: Field) -> bool:
        """Whether the field is known to hold every value that this can come to."""
        return False


class Outcome(NamedTuple):
    """What a firing settled: the truth of what it asks, and the status that this gives."""

    truth: Truth
    status: str


STATUSES = ("met", "not_met", "undetermined", "left_to_authority", "exempt")
"""Every status that an outcome can have."""

_PLAIN = {id(truth): Outcome(truth, truth.status) for truth in (TRUE, FALSE)}
"""The outcomes of the two truths that have nothing more to tell; both live as long as this module."""


class TheTruth(Computed):
    """The truth of what the rule asks."""

    bounded = True

    def value(self, view: View, outcome: Outcome) -> Truth:
        return outcome.truth

    def fits(self, field: Field) -> bool:
        return isinstance(field, Settled)


class TheStatus(Computed):
    """The status that the outcome gives."""

    bounded = True

    def value(self, view: View, outcome: Outcome) -> str:
        return outcome.status

    def fits(self, field: Field) -> bool:
        return isinstance(field, Choice) and set(STATUSES).issubset(field.values)


class MonthsAfter(Computed):
    """The day so many calendar months after the one that a variable holds; unknown while that is."""

    def __init__(self, months: int, of: str, *, per: str = "", more: int = 0) -> None:
        self.months, self.of, self.per, self.more = months, of, per, more
        self.variables = (of, per) if per else (of,)

    def value(self, view: View, outcome: Outcome) -> Span | Blank:
        start = view[self.of]
        months = self.months
        if self.per:
            entries = view[self.per]
            months += self.more * (len(entries) if isinstance(entries, tuple) else 0)
        return start.shifted(months=months) if isinstance(start, Span) else start


@dataclass(frozen=True)
class Declaration:
    """A rule as data.

    ``given`` are patterns over facts, ``asks`` the named test, ``fires`` whether an unsettled test lets it fire,
    ``waived_by`` the test that exempts from it, ``concludes`` templates of the facts it asserts. ``from_`` and ``to``
    narrow the time its provision is in force, both included. ``labels`` are words of whoever declares it; of a rule
    labelled ``facts_first`` a missing fact is told before the doubt about its source. ``finding`` is
    the variable that holds what a person has found, for when the rule leaves it to a person.
    """

    name: str
    layer: str
    provision: str
    given: tuple[Any, ...]
    asks: NamedTest | None
    waived_by: NamedTest | None
    presumes: bool
    fires: str
    concludes: tuple[Concluded, ...]
    sentence: str
    file: str
    line: int
    from_: datetime.date | None
    to: datetime.date | None
    labels: Mapping[str, str]
    finding: str

    @cached_property
    def sources(self) -> Mapping[str, tuple[int, str]]:
        """The variables that its patterns bind, in order, each with the place of the first pattern and its field."""
        found: dict[str, tuple[int, str]] = {}
        for position, pattern in enumerate(self.positive):
            for field, variable in bound_fields(pattern):
                found.setdefault(variable, (position, field))
        return found

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables that its patterns bind, in order."""
        return tuple(self.sources)

    @cached_property
    def kinds(self) -> Mapping[str, str]:
        """The variables that its patterns bind to fields, each with the kind of its field, or of the items of its list."""
        found: dict[str, str] = {}
        for variable, (place, name) in self.sources.items():
            field = type(self.positive[place]).__fields__.get(name)
            if field is not None:
                found[variable] = field.item.kind if isinstance(field, ListOf) else field.kind
        return found

    @cached_property
    def positive(self) -> tuple[Checked, ...]:
        """The patterns that must match, in order."""
        return tuple(pattern for pattern in self.given if not isinstance(pattern, NOT))

    @cached_property
    def negative(self) -> tuple[Checked, ...]:
        """The patterns that must not match."""
        return tuple(pattern[0] for pattern in self.given if isinstance(pattern, NOT))

    @property
    def tests(self) -> tuple[NamedTest, ...]:
        """Its named tests."""
        return tuple(test for test in (self.waived_by, self.asks) if test is not None)

    def in_force(self, day: datetime.date) -> bool:
        """Whether the rule's own time covers the day (its provision's time apart)."""
        return (self.from_ is None or self.from_ <= day) and (self.to is None or day <= self.to)

    def view(self, context: Mapping[str, Any]) -> View:
        """The view on a match, from experta's context."""
        sources = {
            variable: (context[fact_name(position)], field) for variable, (position, field) in self.sources.items()
        }
        return View({name: context[name] for name in sources}, sources)

    def matched(self, context: Mapping[str, Any]) -> tuple[Checked, ...]:
        """The facts that matched, in the order of the patterns."""
        return tuple(context[fact_name(position)] for position in range(len(self.positive)))

    def outcome(self, view: View) -> Outcome:
        """What the rule settles on this match."""
        asked = self.asks.truth(view) if self.asks else TRUE
        if (
            self.presumes
            and asked.value is None
            and not asked.doubts
            and view["strict"] is False
            and self._silent(view)
        ):
            asked = Truth(True, presumed=(presumption_name(self, view),))
        if self.waived_by is None:
            return _PLAIN.get(id(asked)) or Outcome(asked, asked.status)
        waived = self.waived_by.truth(view)
        if waived.value is True:
            return Outcome(waived, "exempt")
        if waived.value is False:
            return Outcome(asked, asked.status)
        if asked.value is True:
            return Outcome(asked, "met")
        open_ = Truth(
            None,
            tuple(sorted({*waived.missing, *(asked.missing if asked.value is None else ())})),
            tuple(sorted({*waived.doubts, *(asked.doubts if asked.value is None else ())})),
            presumed=tuple(sorted({*waived.presumed, *asked.presumed})),
        )
        return Outcome(open_, open_.status)

    def _silent(self, view: View) -> bool:
        assert self.asks is not None
        truths = [leaf.truth(view) for leaf in self.asks.leaves()]
        return all(truth.value is not False and not truth.doubts for truth in truths)

    def decided_by(self, view: View, outcome: Outcome) -> tuple[NamedTest, ...]:
        """The simple tests that an outcome rests on: those of the waiver where it exempts, else those of what is asked."""
        if self.asks is None:
            return ()
        if self.waived_by is None or outcome.status in ("met", "not_met"):
            return tuple(self.asks.decided_by(view))
        waived = tuple(self.waived_by.decided_by(view))
        return waived if outcome.status == "exempt" else (*waived, *self.asks.decided_by(view))

    def arguments(self, view: View) -> dict[str, Any]:
        """Everything worth telling in the sentence of a firing: the variables and what the tests add."""
        told = {name: value for name, value in view.values.items() if not isinstance(value, Truth)}
        for test in self.tests:
            told.update(test.arguments(view))
        return told

    def conclusions(self, view: View, outcome: Outcome) -> tuple[Concluded, ...]:
        """The facts that a firing asserts."""
        return tuple(_filled(template, view, outcome) for template in self.concludes)

    def compiled(self, salience: int, act: Callable[..., None], place: int) -> Any:
        """The rule as an experta Rule; ``act`` is called with the engine, this declaration and the context.

        ``place`` is where the rule stands among the others. experta keeps it as an attribute of the function, whatever
        it makes of the rule.
        """
        parts: list[Any] = []
        position = 0
        for pattern in self.given:
            if isinstance(pattern, NOT):
                parts.append(pattern)
                continue
            parts.append(getattr(AS, fact_name(position)) << pattern.copy())
            position += 1
        if self.asks is not None and self.fires != FIRES_ALWAYS:
            parts.append(TEST(Gate(self.asks, unless_false=self.fires == FIRES_UNLESS_FALSE)))

        def right_side(engine: Any, **context: Any) -> None:
            act(engine, self, context)

        right_side.__name__ = self.name
        right_side.__doc__ = self.sentence
        right_side.__dict__["__signature__"] = _SIGNATURE
        right_side.__dict__["declares"] = self
        right_side.__dict__["declared_at"] = place
        return Rule(*parts, salience=salience)(right_side)


def _right_side(engine: Any, **context: Any) -> None:
    """Any right side: experta asks each for its signature, which takes longer than all the rest of making a rule."""


_SIGNATURE = inspect.signature(_right_side)


def presumption_name(rule: Declaration, view: View) -> str:
    """The name under which a presumption is listed."""
    return f"{rule.name}:{view['who']}"


def fact_name(position: int) -> str:
    """The name that the fact matching the pattern at this position is bound to."""
    return f"fact_{position}_"


def bound_fields(pattern: Checked) -> tuple[tuple[str, str], ...]:
    """The fields of a pattern that bind a variable, with the variable."""
    return tuple(
        (field, value.__bind__)
        for field, value in pattern.items()
        if isinstance(value, _BINDING) and value.__bind__ is not None
    )


def _filled(template: Concluded, view: View, outcome: Outcome) -> Concluded:
    values: dict[str, Any] = {}
    for field, value in template.items():
        if template.is_special(field):
            continue
        if isinstance(value, Computed):
            value = value.value(view, outcome)
        elif isinstance(value, W):
            value = view[value.__bind__]
        values[field] = value
    filled: Concluded = type(template)(**values)
    return filled


def rule(
    name: str,
    *,
    layer: str,
    provision: str,
    given: tuple[Any, ...],
    concludes: tuple[Concluded, ...] | Concluded,
    asks: NamedTest | None = None,
    waived_by: NamedTest | None = None,
    presumes: bool = False,
    fires: str = FIRES_WHEN_TRUE,
    from_: datetime.date | None = None,
    to: datetime.date | None = None,
    labels: Mapping[str, str] | None = None,
    finding: str = "",
) -> Callable[[Callable[[], None]], Declaration]:
    """Declare a rule; the function decorated gives its docstring and its place, and is never called."""

    def declare(function: Callable[[], None]) -> Declaration:
        code = function.__code__
        declaration = Declaration(
            name=name,
            layer=layer,
            provision=provision,
            given=given,
            asks=asks,
            waived_by=waived_by,
            presumes=presumes,
            fires=fires,
            concludes=concludes if isinstance(concludes, tuple) else (concludes,),
            sentence=(function.__doc__ or "").strip(),
            file=code.co_filename,
            line=code.co_firstlineno,
            from_=from_,
            to=to,
            labels=labels or {},
            finding=finding,
        )
        _check_alone(declaration)
        return declaration

    return declare


def _check_alone(declaration: Declaration) -> None:
    """Refuse what is wrong with a rule whatever the others are."""

    def refuse(text: str) -> None:
        raise RuleMistake(declaration.file, declaration.line, f"rule {declaration.name}: {text}")

    if not declaration.sentence:
        refuse("has no docstring; say in one sentence what the provision says")
    if not declaration.positive:
        refuse("needs no fact at all; give it at least one pattern")
    for part in declaration.given:
        negated = isinstance(part, NOT)
        if negated and (len(part) != 1 or not isinstance(part[0], Checked)):
            refuse("NOT takes one pattern")
        if not negated and not isinstance(part, Checked):
            refuse(
                f"{type(part).__name__} has no place among the patterns; put alternatives into a named test or two rules"
            )
    variables = set(declaration.variables)
    for pattern in (*declaration.positive, *(part for part in declaration.negative)):
        for field, value in pattern.items():
            if isinstance(value, FieldConstraint) and not isinstance(value, _BINDING) and not pattern.is_special(field):
                refuse(
                    f"{type(pattern).__name__}.{field} is joined from several constraints; bind it and use a named test"
                )
    for pattern in declaration.negative:
        if not isinstance(pattern, Concluded):
            refuse(f"NOT over {type(pattern).__name__} would conclude from silence; ask a named test instead")
        for field, variable in bound_fields(pattern):
            if variable not in variables:
                refuse(f"NOT({type(pattern).__name__}) binds {variable} in {field}, which no pattern gives")
    for test in declaration.tests:
        for variable in test.variables:
            if variable not in variables:
                refuse(
                    f"{test} asks about {variable}, which no pattern binds; bound are {', '.join(sorted(variables))}"
                )
    for template in declaration.concludes:
        if not isinstance(template, Concluded):
            refuse(f"concludes {type(template).__name__}, which is not a kind of conclusion")
        for field, value in template.items():
            if isinstance(value, W) and value.__bind__ not in variables:
                refuse(f"concludes {type(template).__name__}.{field} from {value.__bind__}, which no pattern binds")
            if isinstance(value, FieldConstraint) and not isinstance(value, W):
                refuse(f"concludes {type(template).__name__}.{field} from a constraint, not a value")
            for variable in value.variables if isinstance(value, Computed) else ():
                if variable not in variables:
                    refuse(f"computes {type(template).__name__}.{field} from {variable}, which no pattern binds")
