"""Who of a family is tied to whom: what persons have found, each child's place beside the couple, and the family whole."""

from __future__ import annotations

from typing import Any

from engine.view import path_of
from engine.vocabulary import NONE, UNKNOWN, Blank, Entry, Node
from facts import case_file as words
from facts.lists import EQUALLED_COUNTRIES
from facts.persons import application_of, persons
from facts.settings import Couple, Family, Findings

_PARTNERS = ("spouse", "registered_partner")
_OF_THE_PARTNER = ("partner", "relation", "country", "polygamous", "other_spouse", "comes", "common_minor_child")


def findings_of(case: Node, person: str) -> Findings:
    """What persons have found about an applicant."""
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
    path, relation_at = f"applicants.{person}.{group}", f"applicants.{person}.relation"
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
        "monogamy": findings_of(case, person)["monogamy"],
        "paths": Entry(
            relation=relation_at,
            comes=f"applicants.{person}.will_live_together",
            common_minor_child=f"applicants.{person}.relationship.common_minor_child",
            date=f"{path}.date",
            country=f"{path}.country" if group == "partnership" else relation_at,
            polygamous=f"{path}.polygamous" if group == "marriage" else relation_at,
            other_spouse=f"{path}.other_spouse_in_belgium" if group == "marriage" else relation_at,
        ),
    }


def couple_of(case: Node, person: str) -> Couple:
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
    """The holders but the child's parent among them; only the sponsor is sure while the parents are not known."""
    if isinstance(holders, Blank):
        return Blank.UNKNOWN
    return tuple(one for one in holders if one != parent) if parents_known else ("sponsor",)


def _untied(blank: Blank) -> dict[str, Any]:
    """No partner of the couple among the child's parents (nobody then is barred), or not known whether one is."""
    untied: dict[str, Any] = dict.fromkeys(_OF_THE_PARTNER, blank)
    return untied if blank is UNKNOWN else untied | {"polygamous": False, "other_spouse": False}


def family_of(case: Node) -> Family:
    """The applicants with what ties them to the couple, and the sponsor's couples."""
    members = []
    for person in persons(case):
        node = case.fields["applicants"][person]
        application, filed_at = application_of(case, person)
        couple = couple_of(case, person)
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
                disabled=_disabled(case, person),
                disabled_at=f"applicants.{person}.disability.unable_to_provide",
            )
        )
    spouses = sum(1 for member in members if member["relation"] == "spouse")
    couples = tuple(_couple_entry(case, person, node) for person, node in _partners(case).items())
    return Family(at="applicants", members=tuple(members), couples=couples, spouses_applying=spouses)


def _disabled(case: Node, person: str) -> Any:
    """Whether a disability leaves the applicant unable to provide for himself, as a person found or as the file says."""
    found = findings_of(case, person)["disability"]
    if found is not UNKNOWN:
        return found
    disability = case.fields["applicants"][person].fields.get("disability")
    if not isinstance(disability, Node):
        return UNKNOWN
    return False if disability.none else disability.fields.get("unable_to_provide", UNKNOWN)


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
