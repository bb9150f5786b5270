"""From a case file to the facts that the rules work on.

Every group becomes one fact per person, whether the file gives it or not: a field left out is unknown, a field of a
group said to be ``none`` does not exist. So no rule ever starves in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from engine.view import path_of
from engine.vocabulary import NONE, UNKNOWN, Blank, Entry, Given, Group, GroupsOf, Node
from facts import case_file as words
from facts.lists import EQUALLED_COUNTRIES
from facts.settings import READINGS, Admitted, Couple, Family, Findings, Readings, Setting

_PARTNERS = ("spouse", "registered_partner")
_OF_THE_PARTNER = ("partner", "relation", "country", "polygamous", "other_spouse", "comes", "common_minor_child")


class Options(NamedTuple):
    """How to assess: the day, without presumptions or with, the readings taken (the default where not named), and the
    law to judge by where it is not the one that governs."""

    assessed_on: Any
    strict: bool = False
    readings: Mapping[str, str] | None = None
    law: str | None = None


def persons(case: Node) -> tuple[str, ...]:
    """The ids of the applicants, in the alphabet's order, so that the order of a file changes nothing."""
    return tuple(sorted(case.fields.get("applicants", {})))


def names(case: Node) -> dict[str, str]:
    """The names of the persons by id; that of an applicant without a name is the id, a sponsor without one has none."""
    named = _of(case, "sponsor").fields.get("name")
    told = {} if named is None else {"sponsor": str(named)}
    for person, node in case.fields.get("applicants", {}).items():
        told[person] = str(node.fields.get("name", person))
    return told


def opened(case: Node, options: Options, only: frozenset[str] | None = None) -> list[Given]:
    """The given facts of a case, in one order that depends on its content alone.

    With ``only``, the facts of these applicants alone, beside those of the sponsor and of the family as a whole.
    """
    readings = {about: values[0] for about, values in READINGS.items()} | dict(options.readings or {})
    facts: list[Given] = [
        Setting(assessed_on=options.assessed_on, strict=options.strict),
        Readings(**readings),
    ]
    sponsor = _of(case, "sponsor")
    facts.append(_fact(words.Sponsor, sponsor, "sponsor", "sponsor"))
    for name, group in (("protection", words.Protection), ("minor", words.Minor)):
        facts.append(_fact(group, _inside(sponsor, name), "sponsor", f"sponsor.{name}"))
    household = _of(case, "household")
    facts.append(_fact(words.Household, household, "sponsor", "household"))
    facts.append(_fact(words.Housing, _inside(household, "housing"), "sponsor", "household.housing"))
    facts.append(_family(case))
    for person in persons(case):
        if only is None or person in only:
            facts.extend(_applicant(case, person))
    return facts


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


def _applicant(case: Node, person: str) -> Iterator[Given]:
    node = case.fields["applicants"][person]
    path = f"applicants.{person}"
    yield _fact(words.Applicant, node, person, path)
    application, filed_at = _application(case, person)
    yield _fact(words.Application, application, person, filed_at)
    yield _fact(
        words.Decision, _inside(application, "decision") if application else None, person, f"{filed_at}.decision"
    )
    yield _fact(
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
        yield _fact(group, _inside(node, name), person, f"{path}.{name}")
    admission = _inside(node, "admission")
    if admission is not None and not admission.none:
        yield Admitted(at=f"{path}.admission", person=person)
    relationship = node.fields.get("relationship")
    cohabitation = _inside(relationship, "cohabitation") if isinstance(relationship, Node) else None
    yield _fact(words.Cohabitation, cohabitation, person, f"{path}.relationship.cohabitation")
    for number, paper in enumerate(node.fields.get("documents", ())):
        yield _fact(words.Paper, paper, person, f"{path}.documents[{number}]")
    yield _findings(case, person)
    yield _couple(case, person)


def _application(case: Node, person: str) -> tuple[Node | None, str]:
    """The applicant's own application where he has one, else the family's, with its place in the file."""
    own = case.fields["applicants"][person].fields.get("application")
    if isinstance(own, Node):
        return own, f"applicants.{person}.application"
    shared = case.fields.get("application")
    return (shared if isinstance(shared, Node) else None), "application"


def _findings(case: Node, person: str) -> Findings:
    found = {
        node.fields["about"]: node.fields["holds"]
        for node in case.fields.get("findings", ())
        if node.fields["of"] == person
    }
    paths = Entry(
        **{
            node.fields["about"]: f"findings[{number}].holds"
            for number, node in enumerate(case.fields.get("findings", ()))
            if node.fields["of"] == person
        }
    )
    values = {name: found.get(name, UNKNOWN) for name in words.FINDABLE}
    return Findings(at="findings", person=person, paths=paths, **values)


def _partners(case: Node) -> dict[str, Node]:
    applicants = case.fields.get("applicants", {})
    return {
        person: applicants[person] for person in persons(case) if applicants[person].fields.get("relation") in _PARTNERS
    }


def _holders(case: Node) -> tuple[str, ...] | Blank:
    """The sponsor and the partners of point 4; unknown while it is not known whether a partnership counts as marriage."""
    holders = ["sponsor"]
    for person, node in _partners(case).items():
        tie = _tie_of(case, person, node)
        if tie["country"] is UNKNOWN:
            return Blank.UNKNOWN
        if tie["relation"] == "spouse" or tie["country"] in EQUALLED_COUNTRIES:
            holders.append(person)
    return tuple(holders)


def _tie_of(case: Node, person: str, node: Node) -> dict[str, Any]:
    group = "marriage" if node.fields["relation"] == "spouse" else "partnership"
    tie = node.fields.get(group)
    inner = tie.fields if isinstance(tie, Node) else {}
    path = f"applicants.{person}.{group}"
    return {
        "relation": node.fields["relation"],
        "country": inner.get("country", UNKNOWN) if group == "partnership" else NONE,
        "date": inner.get("date", UNKNOWN),
        "polygamous": inner.get("polygamous", UNKNOWN) if group == "marriage" else False,
        "other_spouse": inner.get("other_spouse_in_belgium", UNKNOWN) if group == "marriage" else False,
        "comes": node.fields.get("will_live_together", UNKNOWN),
        "common_minor_child": relationship.fields.get("common_minor_child", UNKNOWN)
        if isinstance(relationship := node.fields.get("relationship"), Node)
        else UNKNOWN,
        "monogamy": _findings(case, person)["monogamy"],
        "paths": Entry(
            relation=f"applicants.{person}.relation",
            comes=f"applicants.{person}.will_live_together",
            common_minor_child=f"applicants.{person}.relationship.common_minor_child",
            country=f"{path}.country",
            date=f"{path}.date",
            polygamous=f"{path}.polygamous",
            other_spouse=f"{path}.other_spouse_in_belgium",
        ),
    }


def _couple(case: Node, person: str) -> Couple:
    """Who of the couple is a parent of this child, and since when the couple is tied."""
    partners = _partners(case)
    node = case.fields["applicants"][person]
    parents = node.fields.get("parents", UNKNOWN)
    parents_at = f"applicants.{person}.parents"
    parent = None if parents is UNKNOWN else next((one for one in partners if one in parents), None)
    holders = _holders(case)
    common: dict[str, Any] = {
        "at": f"applicants.{person}",
        "person": person,
        "holders": holders,
        "others": _others(holders, parent, parents_known=parents is not UNKNOWN or not partners),
        "children_of": parents,
    }
    registered = (one for one, partner in partners.items() if partner.fields["relation"] == "registered_partner")
    holders_at = next((f"applicants.{one}.partnership.country" for one in registered), parents_at)
    paths = {"others": parents_at, "holders": holders_at}
    untied = Entry(**(dict.fromkeys((*_OF_THE_PARTNER, "date", "children_of"), parents_at) | paths))
    if parents is UNKNOWN:
        if not partners and node.fields.get("relation") == "child":
            return Couple(**common, **_untied(NONE), date=NONE)
        return Couple(**common, **_untied(UNKNOWN), date=UNKNOWN, paths=untied)
    if parent is None:
        return Couple(**common, **_untied(NONE), date=UNKNOWN, paths=untied)
    tie = _tie_of(case, parent, partners[parent])
    return Couple(**common, **tie | {"partner": parent, "paths": Entry(**(dict(tie["paths"]) | paths))})


def _others(holders: tuple[str, ...] | Blank, parent: str | None, *, parents_known: bool) -> tuple[str, ...] | Blank:
    """The holders but the child's parent among them; unknown while it is not known who the parents are."""
    if isinstance(holders, Blank) or not parents_known:
        return Blank.UNKNOWN
    return tuple(one for one in holders if one != parent)


def _untied(blank: Blank) -> dict[str, Any]:
    """No partner of the couple among the child's parents (nobody then is barred), or not known whether one is."""
    untied: dict[str, Any] = dict.fromkeys(_OF_THE_PARTNER, blank)
    return untied if blank is UNKNOWN else untied | {"polygamous": False, "other_spouse": False}


def _family(case: Node) -> Family:
    members = []
    for person in persons(case):
        node = case.fields["applicants"][person]
        application, filed_at = _application(case, person)
        couple = _couple(case, person)
        members.append(
            Entry(
                person=person,
                relation=node.fields.get("relation", UNKNOWN),
                birth=node.fields.get("birth_date", UNKNOWN),
                filed=application.fields.get("submitted", UNKNOWN) if application else UNKNOWN,
                filed_at=f"{filed_at}.submitted",
                partner=couple["partner"],
                partner_relation=couple["relation"],
                partner_country=couple["country"],
                partner_at=path_of(couple, "relation"),
                country_at=path_of(couple, "country"),
            )
        )
    spouses = sum(1 for member in members if member["relation"] == "spouse")
    couples = tuple(_couple_entry(case, person, node) for person, node in _partners(case).items())
    return Family(at="applicants", members=tuple(members), couples=couples, spouses_applying=spouses)


def _couple_entry(case: Node, person: str, node: Node) -> Entry:
    """The sponsor's couple with a partner who applies, and where each thing said of it stands."""
    tie = _tie_of(case, person, node)
    paths = tie["paths"]
    return Entry(
        person=person,
        date=tie["date"],
        date_at=paths["date"],
        common_minor_child=tie["common_minor_child"],
        common_minor_child_at=paths["common_minor_child"],
    )
