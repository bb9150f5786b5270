"""From a case file to the facts that the rules work on.

Every group becomes one fact per person, whether the file gives it or not: a field left out is unknown, a field of a
group said to be ``none`` does not exist. So no rule ever starves in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import is_not
from typing import Any

from engine.vocabulary import NONE, UNKNOWN, Entry, Given, Group, GroupsOf, Node
from facts import case_file as words
from facts.couples import couple_of, family_of, findings_of
from facts.persons import application_of, persons
from facts.settings import READINGS, Admitted, Couple, Family, Findings, Readings, Setting


@dataclass(frozen=True, slots=True)
class Options:
    """How to assess: the day, without presumptions or with, the readings taken (the default where not named), and the
    law to judge by where it is not the one that governs."""

    assessed_on: Any
    strict: bool = False
    readings: Mapping[str, str] | None = None
    law: str | None = None


def opened(case: Node, options: Options, only: frozenset[str] | None = None) -> list[Given]:
    """The given facts of a case, in one order that depends on its content alone.

    With ``only``, the facts of these applicants alone, beside those of the sponsor and of the family as a whole.
    """
    return Opening(options).opened(case, only)


class Opening:
    """Opens cases that differ little, each time making only the facts of what the case says otherwise than the last one.

    The facts are nobody's: whoever runs rules on them takes copies.
    """

    def __init__(self, options: Options) -> None:
        readings = {about: values[0] for about, values in READINGS.items()} | dict(options.readings or {})
        self._settings: tuple[Given, ...] = (
            Setting(assessed_on=options.assessed_on, strict=options.strict),
            Readings(**readings),
        )
        self._made: dict[tuple[type[Given], str, str], tuple[Node | None, Given]] = {}
        self._together: tuple[tuple[Any, ...], Family, Mapping[str, tuple[Findings, Couple]]] | None = None

    def opened(self, case: Node, only: frozenset[str] | None = None) -> list[Given]:
        """The given facts of the case, in one order that depends on its content alone.

        With ``only``, the facts of these applicants alone, beside those of the sponsor and of the family as a whole.
        """
        facts = list(self._settings)
        sponsor = _of(case, "sponsor")
        facts.append(self._fact(words.Sponsor, sponsor, "sponsor", "sponsor"))
        for name, group in (("protection", words.Protection), ("minor", words.Minor)):
            facts.append(self._fact(group, _inside(sponsor, name), "sponsor", f"sponsor.{name}"))
        household = _of(case, "household")
        facts.append(self._fact(words.Household, household, "sponsor", "household"))
        facts.append(self._fact(words.Housing, _inside(household, "housing"), "sponsor", "household.housing"))
        family, each = self._family(case)
        facts.append(family)
        for person in persons(case):
            if only is None or person in only:
                facts.extend(self._applicant(case, person))
                facts.extend(each[person])
        return facts

    def _fact(self, group: type[Given], node: Node | None, person: str, path: str) -> Given:
        there = self._made.get((group, person, path))
        if there is None or there[0] is not node:
            there = self._made[group, person, path] = node, _fact(group, node, person, path)
        return there[1]

    def _family(self, case: Node) -> tuple[Family, Mapping[str, tuple[Findings, Couple]]]:
        """The family as a whole, and of each applicant what was found and how the couple stands."""
        rests_on = tuple(case.fields.get(name) for name in ("applicants", "application", "findings"))
        if self._together is None or any(map(is_not, self._together[0], rests_on)):
            each = {person: (findings_of(case, person), couple_of(case, person)) for person in persons(case)}
            self._together = rests_on, family_of(case), each
        return self._together[1:]

    def _applicant(self, case: Node, person: str) -> Iterator[Given]:
        node = case.fields["applicants"][person]
        path = f"applicants.{person}"
        yield self._fact(words.Applicant, node, person, path)
        application, filed_at = application_of(case, person)
        yield self._fact(words.Application, application, person, filed_at)
        yield self._fact(
            words.Decision, _inside(application, "decision") if application else None, person, f"{filed_at}.decision"
        )
        yield self._fact(
            words.StayInBelgium,
            _inside(application, "stay_in_belgium") if application else None,
            person,
            f"{filed_at}.stay_in_belgium",
        )
        for name, group in (
            ("marriage", words.Marriage),
            ("partnership", words.Partnership),
            ("relationship", words.Relationship),
            ("consent", words.Consent),
            ("disability", words.Disability),
            ("admission", words.Admission),
            ("proof", words.Proof),
        ):
            yield self._fact(group, _inside(node, name), person, f"{path}.{name}")
        admission = _inside(node, "admission")
        if admission is not None and not admission.none:
            yield Admitted(at=f"{path}.admission", person=person)
        relationship = node.fields.get("relationship")
        cohabitation = _inside(relationship, "cohabitation") if isinstance(relationship, Node) else None
        yield self._fact(words.Cohabitation, cohabitation, person, f"{path}.relationship.cohabitation")
        for number, paper in enumerate(node.fields.get("documents", ())):
            yield self._fact(words.Paper, paper, person, f"{path}.documents[{number}]")


def _of(case: Node, name: str) -> Node:
    node = case.fields.get(name)
    return node if isinstance(node, Node) else Node(Given, name, {})


def _inside(node: Node, name: str) -> Node | None:
    inner = node.fields.get(name)
    if isinstance(inner, Node):
        return inner
    return Node(node.of, f"{node.path}.{name}", {}, none=True) if node.none else None


def _fact(group: type[Given], node: Node | None, person: str, path: str) -> Given:
    values: dict[str, Any] = {"at": path, "person": person}
    for name, field in group.told().items():
        if isinstance(field, GroupsOf):
            values[name] = _entries(node.fields.get(name)) if node is not None and name in node.fields else UNKNOWN
        elif isinstance(field, Group):
            continue
        elif node is None:
            values[name] = UNKNOWN
        elif node.none:
            values[name] = NONE
        else:
            values[name] = node.fields.get(name, UNKNOWN)
    return group(**values)


def _entries(nodes: Any) -> tuple[Entry, ...]:
    return tuple(
        Entry(**{name: node.fields.get(name, UNKNOWN) for name in node.of.told()})
        for node in nodes
        if isinstance(node, Node)
    )
