"""Who is in a case: the applicants, what persons are called, and by which application each applies."""

from __future__ import annotations

from engine.vocabulary import Node


def persons(case: Node) -> tuple[str, ...]:
    """The ids of the applicants, in the alphabet's order, so that the order of a file changes nothing."""
    return tuple(sorted(case.fields.get("applicants", {})))


def names(case: Node) -> dict[str, str]:
    """The names of the persons by id; that of an applicant without a name is the id, a sponsor without one has none."""
    sponsor = case.fields.get("sponsor")
    named = sponsor.fields.get("name") if isinstance(sponsor, Node) else None
    told = {} if named is None else {"sponsor": str(named)}
    for person, node in case.fields.get("applicants", {}).items():
        told[person] = str(node.fields.get("name", person))
    return told


def application_of(case: Node, person: str) -> tuple[Node | None, str]:
    """The applicant's own application where he has one, else the family's, with its place in the file."""
    own = case.fields["applicants"][person].fields.get("application")
    if isinstance(own, Node):
        return own, f"applicants.{person}.application"
    shared = case.fields.get("application")
    return (shared if isinstance(shared, Node) else None), "application"
