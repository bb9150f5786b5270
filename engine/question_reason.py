"""Why a question matters: two values of its field that lead to different conclusions, found by trying them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from engine.calendar import Span
from engine.changing import field_at
from engine.errors import UnusableInput
from engine.family_trial import FamilyTrial, FamilyTrials, Open
from engine.named_tests import NamedTest
from engine.possible_changes import Lead, leads, written_value
from engine.possible_values import PossibleValues
from engine.reading import CaseText
from engine.value_put import value_at, with_value
from engine.view import View
from engine.vocabulary import NONE, Field, Given, Group, Node, case_file_name

MOST_TRIALS, FEWEST_TRIALS, TRIALS_TOGETHER = 60, 30, 200
"""How many trials are made for a field beside others: its share of those for all fields that lack, within these bounds."""
VALUES_OF_OTHERS = 3
VALUES_BESIDE_ANOTHER = 4
VALUES_BESIDE_ALL = 8
UNKNOWN_VALUE = "unknown"


@dataclass(frozen=True, slots=True)
class Leads:
    """One possible value, and where it leads: the conclusions that differ from those of the other value, by name.

    ``value`` is as a case file writes it, or ``none``; or it is ``unknown``, where whatever is answered leads to the same
    and only not knowing leaves something open. A conclusion that is not drawn has the status "".
    """

    value: str
    conclusions: Mapping[str, str]


Reason = tuple[Leads, Leads, Mapping[str, str]]
"""Two values that lead to different conclusions, and the values of other facts that they need beside them."""


class Search:
    """The search for two values of a field that lead to different conclusions, one ``among`` so many fields that lack."""

    def __init__(
        self,
        trials: FamilyTrials,
        possible: PossibleValues,
        root: type[Given],
        case: CaseText,
        path: str,
        passed: frozenset[str],
        among: int,
    ) -> None:
        self.root = root
        self.case = case
        self.path = path
        there = field_at(root, path)
        assert there is not None, path
        self.field: Field = there
        self.passed = passed
        self.trials = trials
        self.possible = possible
        self.most_trials = min(MOST_TRIALS, max(FEWEST_TRIALS, TRIALS_TOGETHER // among))
        self.every = False
        self.most: int | None = None
        self.tried = 0
        self._settles: Reason | None = None

    def of_the_choice(self) -> Reason | None:
        """Two values by which other rules are chosen, of which only the choice knows."""
        lead = self._lead(self.trials.choice(self.case)) or Lead()
        return self._differing(self.case, self._values(self.case, self.path, self.field, lead), {})

    def alone(self) -> Reason | None:
        """Two values that make a difference by themselves."""
        self._begin(every=False, most=None)
        return self._in(self.case, {})

    def beside_another(self) -> Reason | None:
        """Two values that make a difference beside a value of one other fact that lacks."""
        self._begin(every=False, most=VALUES_BESIDE_ANOTHER)
        for path, values in self._others(self.case).items():
            for value in values:
                found = self._in(with_value(self.case, path, value), {path: written_value(value)})
                if found is not None:
                    return found
        return None

    def beside_all(self) -> Reason | None:
        """Two of all values that make a difference once all that lacks is known, and what turns up lacking then."""
        self._begin(every=False, most=VALUES_BESIDE_ALL)
        for case, given in self._filled():
            found = self._in(case, given)
            if found is not None:
                return found
        return None

    def _begin(self, *, every: bool, most: int | None) -> None:
        self.every, self.most, self.tried = every, most, 0

    def _filled(self) -> Iterator[tuple[CaseText, Mapping[str, str]]]:
        """The case with all that lacks beside the field, and with what turns up lacking then, and what was put there."""
        others = self._others(self.case)
        for number in range(VALUES_OF_OTHERS):
            case, given = self.case, dict[str, str]()
            tried: set[str] = set()
            lacking = others
            while lacking and self.tried < self.most_trials:
                for path, values in lacking.items():
                    tried.add(path)
                    value = values[number % len(values)]
                    filled = with_value(case, path, value)
                    if self.trials.possible(filled):
                        case, given = filled, {**given, path: written_value(value)}
                yield case, given
                lacking = {path: values for path, values in self._others(case).items() if path not in tried}

    def settling(self) -> Reason | None:
        """A value that settles something, whichever it is, and what is so while it is not known; found on the way."""
        return self._settles

    def _in(self, case: CaseText, given: Mapping[str, str]) -> Reason | None:
        """Two values that make a difference in this case, if the field lacks there."""
        trial = self._trial(case)
        lead = self._lead(trial.open) if trial is not None else None
        if trial is None or lead is None or self.tried > self.most_trials:
            return None
        return self._differing(case, self._values(case, self.path, self.field, lead), given, trial)

    def _others(self, case: CaseText) -> dict[str, tuple[Any, ...]]:
        """The facts that lack beside the field in the same places, or that turn up lacking there once it is known, each
        with some of its values."""
        trial = self._trial(case)
        if trial is None:
            return {}
        there = [one for one in trial.open if one.names and self.path in one.missing]
        waiting = {name for one in there for name in one.names}
        found = self._leads(there)
        others = self._some_values(case, there, found)
        lead = found.get(self.path, Lead())
        for value in self._values(case, self.path, self.field, lead)[:VALUES_OF_OTHERS]:
            known = self._trial(with_value(case, self.path, value))
            after = [one for one in known.open if not waiting.isdisjoint(one.names)] if known is not None else []
            others = self._some_values(case, after, self._leads(after)) | others
        return dict(sorted(others.items()))

    def _some_values(
        self, case: CaseText, open_: Iterable[Open], found: Mapping[str, Lead]
    ) -> dict[str, tuple[Any, ...]]:
        others: dict[str, tuple[Any, ...]] = {}
        for path in sorted({path for one in open_ for path in one.missing}):
            field = field_at(self.root, path)
            if path != self.path and path not in self.passed and field is not None and value_at(case, path) is None:
                values = self._values(case, path, field, found.get(path, Lead()))
                if values:
                    others[path] = tuple(islice(values, VALUES_OF_OTHERS))
        return others

    def _values(self, case: CaseText, path: str, field: Field, lead: Lead) -> tuple[Any, ...]:
        there = value_at(case, path)
        within = there if isinstance(there, Span) else None
        return self.possible.of(field, path, lead, within, every=self.every or path != self.path)[: self.most]

    def _leads(self, open_: Iterable[Open]) -> dict[str, Lead]:
        """What the tests ask of each field that the firings rest on."""
        found: dict[str, Lead] = {}
        for one in open_:
            for path, lead in leads(one.session, one.firing).items():
                found.setdefault(path, Lead(lead.value)).asked.extend(self._of_the_field(path, lead))
        return found

    def _lead(self, open_: Iterable[Open]) -> Lead | None:
        """What the tests ask of the field itself; None where nothing lacks it."""
        names = self.path.split(".")
        around = {".".join(names[:end]) for end in range(1, len(names) + 1)}
        there = [one for one in open_ if not around.isdisjoint(dotted(one.missing))]
        return self._leads(there).get(self.path, Lead()) if there else None

    def _of_the_field(self, path: str, lead: Lead) -> Iterator[tuple[NamedTest, View, str]]:
        """The tests that read the field itself, and not what is worked out from it."""
        there = field_at(self.root, path)
        for test, view, variable in lead.asked:
            fact, name = view.sources[variable]
            if type(type(fact).__fields__[name]) is type(there):
                yield test, view, variable

    def _differing(
        self, case: CaseText, values: Iterable[Any], given: Mapping[str, str], unknown: FamilyTrial | None = None
    ) -> Reason | None:
        """Two of the values that lead to different conclusions; what settles, beside what is ``unknown``, is noted."""
        first: tuple[str, FamilyTrial] | None = None
        for written, trial in self._outcomes(case, values):
            if first is None:
                first = written, trial
                self._note_settling(written, trial, unknown, given)
            elif trial.conclusions != first[1].conclusions:
                one, other = _differences(first[1].conclusions, trial.conclusions)
                return Leads(first[0], one), Leads(written, other), given
        return None

    def _note_settling(
        self, written: str, trial: FamilyTrial, unknown: FamilyTrial | None, given: Mapping[str, str]
    ) -> None:
        if self._settles is None and unknown is not None and trial.conclusions != unknown.conclusions:
            one, other = _differences(trial.conclusions, unknown.conclusions)
            self._settles = Leads(written, one), Leads(UNKNOWN_VALUE, other), given

    def _outcomes(self, case: CaseText, values: Iterable[Any]) -> Iterator[tuple[str, FamilyTrial]]:
        for value in values:
            trial = self._trial(with_value(case, self.path, value))
            if trial is not None:
                yield written_value(value), trial
        upper = none_at(self.root, case, self.path)
        if upper:
            there = field_at(self.root, upper)
            none = Node(there.of, upper, {}, none=True) if type(there) is Group else NONE
            trial = self._trial(with_value(case, upper, none))
            if trial is not None:
                yield "none", trial

    def _trial(self, case: CaseText) -> FamilyTrial | None:
        """What the case comes to; None where it could not be."""
        self.tried += 1
        try:
            return self.trials.whole(case)
        except UnusableInput:
            return None


def _differences(one: Mapping[str, str], other: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    names = [name for name in dict.fromkeys([*one, *other]) if one.get(name) != other.get(name)]
    return {name: one.get(name, "") for name in names}, {name: other.get(name, "") for name in names}


def none_at(root: type[Given], case: CaseText, path: str) -> str:
    """Where ``none`` may be said in answer: at the path, or at a group of which nothing is told and with whose first
    field the path begins, for only there a person sees what is denied."""
    names = path.split(".")
    for end in range(len(names), 0, -1):
        upper = ".".join(names[:end])
        there = field_at(root, upper)
        if value_at(case, upper) is not None:
            return ""
        if there is not None and there.may_be_none:
            return upper
        around = field_at(root, ".".join(names[: end - 1])) if end > 1 else None
        if not (type(around) is Group and case_file_name(next(iter(around.of.told()))) == names[end - 1]):
            return ""
    return ""


def dotted(paths: Iterable[str]) -> Iterator[str]:
    """The paths with the place in a list as a name of its own."""
    return (path.replace("[", ".").replace("]", "") for path in paths)
