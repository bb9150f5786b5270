"""The right side of a declared rule, made ready: what a match concludes, without asking the declaration anew each time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from engine.declaration import FIRES_ALWAYS, FIRES_WHEN_TRUE, Computed, Declaration, Outcome
from engine.experta_door import W
from engine.truth import FALSE, TRUE, left_to
from engine.view import MatchView, View
from engine.vocabulary import Blank, Concluded, Field
from engine.written_code import naming

NOT_FIRM = "source_not_firm"
DOUBTED = Outcome(left_to(NOT_FIRM), "left_to_authority")
"""What a rule settles whose source is not firm enough."""


FOUND = {True: Outcome(TRUE.by("found"), "met"), False: Outcome(FALSE.by("found"), "not_met")}
"""What a person's finding settles of a rule that leaves it to a person."""


class RightSide:
    """What a rule concludes from a match in a network.

    ``names`` are the variables in the order in which a match tells their values, and ``doubted`` says that its source
    settles nothing. Where not ``asks_again``, a match says already that what is asked is so, and the conclusions need to
    know no more.
    """

    def __init__(self, rule: Declaration, names: Sequence[str], *, doubted: bool) -> None:
        self.rule = rule
        self.names = tuple(names)
        self.doubted = doubted and rule.fires == FIRES_ALWAYS
        self.plan = rule.sources
        self._named = naming(self.names)
        computed = any(isinstance(value, Computed) for template in rule.concludes for value in template.values())
        self.asks_again = rule.fires != FIRES_WHEN_TRUE or rule.waived_by is not None or computed

    @cached_property
    def _templates(self) -> tuple[Callable[[View, Outcome], Concluded], ...]:
        fields = {
            variable: type(self.rule.positive[position]).__fields__[field]
            for variable, (position, field) in self.plan.items()
        }
        return tuple(_template(template, fields) for template in self.rule.concludes)

    def view(self, matched: tuple[Any, ...], values: tuple[Any, ...]) -> View:
        """The view on a match."""
        return MatchView(self._named(values), matched, self.plan)

    def outcome(self, view: View) -> Outcome:
        """What the rule settles on the match."""
        outcome = self.rule.outcome(view) if not self.doubted or "facts_first" in self.rule.labels else DOUBTED
        if self.doubted and not outcome.truth.missing:
            outcome = DOUBTED
        if self.rule.finding and outcome.status == "left_to_authority":
            found = view.values[self.rule.finding]
            if not isinstance(found, Blank):
                return FOUND[bool(found)]
        return outcome

    def conclusions(self, view: View, outcome: Outcome) -> Iterable[Concluded]:
        """The facts it concludes, checked, not yet declared."""
        return [template(view, outcome) for template in self._templates]


def _template(template: Concluded, fields: Mapping[str, Field]) -> Callable[[View, Outcome], Concluded]:
    """Makes the fact of a template; TypeError for a value that its field cannot hold.

    ``fields`` are those that the variables were bound from: what they admit has been checked.
    """
    kind = type(template)
    fixed: dict[str, Any] = {}
    bound: list[tuple[str, str]] = []
    checked: list[tuple[str, Field]] = []
    computed: list[tuple[str, Computed]] = []
    for name, value in template.items():
        if template.is_special(name):
            continue
        field = kind.__fields__[name]
        fixed[name] = value
        if isinstance(value, W):
            bound.append((name, value.__bind__))
            if not field.admits_all_of(fields[value.__bind__]):
                checked.append((name, field))
        elif isinstance(value, Computed):
            computed.append((name, value))
            if not value.fits(field):
                checked.append((name, field))

    new, fill = kind.__new__, kind.fill

    def make(view: View, outcome: Outcome) -> Concluded:
        filled = fixed.copy()
        values = view.values
        for name, variable in bound:
            filled[name] = values[variable]
        for name, source in computed:
            filled[name] = source.value(view, outcome)
        for name, field in checked:
            value = filled[name]
            if not field.admits(value) and not isinstance(value, Blank):
                raise TypeError(f"{kind.__name__}.{name}: {field.refusal(value)}")
        fact: Concluded = new(kind)
        fill(fact, filled)
        return fact

    return make
