"""What a rule sees of the facts it matched: its variables, and where in the case file each value would stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.truth import FALSE, Truth
from engine.vocabulary import NONE, UNKNOWN, Checked, Concluded, Finding, case_file_name

_NOWHERE: Mapping[str, tuple[Checked, str]] = {}


class View:
    """The variables of one match.

    ``values`` are the bound values by variable; ``sources`` the matched fact and the field that each variable was
    bound from, where they are known.
    """

    __slots__ = ("_sources", "values")

    def __init__(self, values: Mapping[str, Any], sources: Mapping[str, tuple[Checked, str]] | None = None) -> None:
        self.values = values
        self._sources = sources or _NOWHERE

    @property
    def sources(self) -> Mapping[str, tuple[Checked, str]]:
        """The matched fact and the field that each variable was bound from."""
        return self._sources

    def source(self, variable: str) -> tuple[Checked, str] | None:
        """The matched fact and the field that the variable was bound from; None where they are not known."""
        return self._sources.get(variable)

    def __getitem__(self, variable: str) -> Any:
        return self.values[variable]

    def unknown(self, *variables: str) -> Truth:
        """The unknown truth that these variables leave: missing facts, or doubts where a person must find."""
        missing: list[str] = []
        doubts: list[str] = []
        for variable in variables:
            source = self.source(variable)
            if source is None:
                missing.append(variable)
                continue
            fact, field = source
            if isinstance(type(fact).__fields__[field], Finding):
                doubts.append(case_file_name(field))
                continue
            missing.append(path_of(fact, field))
        return Truth(None, tuple(sorted(set(missing))), tuple(sorted(set(doubts))))

    def blank(self, *variables: str) -> Truth | None:
        """False when one of the values is known not to exist, unknown when one is not known, else None."""
        open_ = False
        for variable in variables:
            value = self.values[variable]
            if value is NONE:
                return FALSE
            open_ = open_ or value is UNKNOWN
        return self.unknown(*[v for v in variables if self.values[v] is UNKNOWN]) if open_ else None


class MatchView(View):
    """The view on a match, whose sources are told by a plan: each variable's pattern and field."""

    __slots__ = ("_matched", "_plan")

    def __init__(
        self,
        values: Mapping[str, Any],
        matched: tuple[Checked, ...],
        plan: Mapping[str, tuple[int, str]],
    ) -> None:
        self.values = values
        self._matched = matched
        self._plan = plan

    @property
    def sources(self) -> Mapping[str, tuple[Checked, str]]:
        matched = self._matched
        return {variable: (matched[position], field) for variable, (position, field) in self._plan.items()}

    def source(self, variable: str) -> tuple[Checked, str] | None:
        if variable not in self._plan:
            return None
        position, field = self._plan[variable]
        return self._matched[position], field


def path_of(fact: Checked, field: str) -> str:
    """Where in the case file the field of a given fact stands or would stand."""
    if isinstance(fact, Concluded):
        return case_file_name(field)
    elsewhere = fact["paths"]
    if isinstance(elsewhere, Mapping) and field in elsewhere:
        return str(elsewhere[field])
    at = fact["at"]
    return f"{at}.{case_file_name(field)}" if at else case_file_name(field)
