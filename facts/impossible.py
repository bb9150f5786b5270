"""What cannot be in any world: a wedding before a birth, a decision before the application it decides.

Only what is certain is refused: where a date known to the month or year leaves it possible, it stands. What is only
unlawful is no mistake of the file but a condition of the law.
"""

from collections.abc import Iterator

from engine.calendar import before, on_or_before
from engine.errors import Mistake
from engine.reading import CaseText
from engine.vocabulary import Node

# The first cannot be later than the second: (the first, the second, what is wrong with the second).
_SPONSOR = (
    ("birth_date", "arrival_in_belgium", "the sponsor arrived before his birth"),
    ("birth_date", "protection.applied", "the sponsor asked for protection before his birth"),
    ("birth_date", "protection.decided", "the sponsor was granted protection before his birth"),
    ("protection.applied", "protection.decided", "protection was decided before it was asked for"),
)
_APPLICATION = (
    ("submitted", "complete", "the application was complete before it was submitted"),
    ("submitted", "decision.taken", "the decision was taken before the application was submitted"),
)
_APPLICANT = (
    ("admission.permit_issued", "admission.permit_expires", "the permit expired before it was issued"),
    ("admission.receipt_issued", "admission.permit_issued", "the permit was issued before the receipt of the filing"),
    ("birth_date", "application.submitted", "the applicant's own application was submitted before his birth"),
    ("birth_date", "marriage.date", "the marriage was concluded before the applicant's birth"),
    ("birth_date", "partnership.date", "the partnership was registered before the applicant's birth"),
    ("relationship.cohabitation.from", "relationship.cohabitation.to", "the cohabitation ended before it began"),
)
_COUPLE = (
    ("marriage.date", "the marriage was concluded before the sponsor's birth"),
    ("partnership.date", "the partnership was registered before the sponsor's birth"),
)


def impossibilities(case: CaseText) -> list[Mistake]:
    """Every pair of facts of the file of which one must be wrong, each with both places."""
    found = [*_in_time(case), *_in_place(case), *_in_descent(case), *_in_nationality(case), *_in_birth(case)]
    return sorted((_mistake(case, *pair) for pair in found), key=lambda mistake: (mistake.line, mistake.column))


def _in_time(case: CaseText) -> Iterator[tuple[str, str, str]]:
    for first, second, wrong in _pairs(case):
        one, other = case.day(first), case.day(second)
        if one and other and before(other, one):
            yield second, wrong, first


def _pairs(case: CaseText) -> Iterator[tuple[str, str, str]]:
    for first, second, wrong in _SPONSOR:
        yield f"sponsor.{first}", f"sponsor.{second}", wrong
    persons = [f"applicants.{name}" for name in case.node.fields["applicants"]]
    for group in ("application", *(f"{person}.application" for person in persons)):
        for first, second, wrong in _APPLICATION:
            yield f"{group}.{first}", f"{group}.{second}", wrong
    for person in persons:
        for first, second, wrong in _APPLICANT:
            yield f"{person}.{first}", f"{person}.{second}", wrong
        for second, wrong in _COUPLE:
            yield "sponsor.birth_date", f"{person}.{second}", wrong


def _in_place(case: CaseText) -> Iterator[tuple[str, str, str]]:
    """Whoever files at a Belgian town hall is in Belgium, and so is the sponsor; permit and end follow the application."""
    for name, applicant in case.node.fields["applicants"].items():
        person = f"applicants.{name}"
        own = isinstance(applicant.fields.get("application"), Node)
        group = f"{person}.application" if own else "application"
        filed = case.day(f"{group}.submitted")
        if filed is None:
            continue
        told = applicant.fields["application"] if own else case.node.fields["application"]
        for place, who in ((f"{person}.arrival_in_belgium", name), ("sponsor.arrival_in_belgium", "the sponsor")):
            arrived = case.day(place)
            if told.fields.get("place") == "municipality" and arrived and before(filed, arrived):
                yield place, f"{who} arrived in Belgium after the application was filed there", f"{group}.submitted"
        for place, what in (
            (f"{person}.admission.permit_issued", "permit was given"),
            (f"{person}.admission.end_decided", "end of the stay was decided"),
            (f"{group}.receipt", "receipt was given"),
        ):
            given = case.day(place)
            if given and before(given, filed):
                yield place, f"the {what} before the application was submitted", f"{group}.submitted"


def _in_descent(case: CaseText) -> Iterator[tuple[str, str, str]]:
    parents = dict(_parents(case))
    for (child, parent), place in parents.items():
        born, parent_born = case.day(f"{child}.birth_date"), case.day(f"{parent}.birth_date")
        if born and parent_born and on_or_before(born, parent_born):
            wrong = f"{_called(child)} was not born after {_called(parent)}, who is named as parent"
            yield f"{child}.birth_date", wrong, f"{parent}.birth_date"
        turned = parents.get((parent, child))
        if turned is not None and case.lines[turned] < case.lines[place]:
            yield place, f"{_called(child)} and {_called(parent)} are each other's parents", turned


def _in_birth(case: CaseText) -> Iterator[tuple[str, str, str]]:
    """A baby may be born while the family waits; a spouse, a partner or a parent may not."""
    filed = case.day("application.submitted")
    for name, applicant in case.node.fields["applicants"].items():
        path = f"applicants.{name}.birth_date"
        born = case.day(path)
        adult = applicant.fields.get("relation") in ("spouse", "registered_partner", "parent", "grandparent")
        if filed and born and adult and "application" not in applicant.fields and before(filed, born):
            yield path, f"{name} was born after the application", "application.submitted"


def _in_nationality(case: CaseText) -> Iterator[tuple[str, str, str]]:
    sponsor = case.node.fields.get("sponsor")
    if not isinstance(sponsor, Node) or sponsor.fields.get("nationality") != "BE":
        return
    protection = sponsor.fields.get("protection")
    if isinstance(protection, Node) and "kind" in protection.fields:
        wrong = (
            "a Belgian holds no protection status, and Article 40ter governs the family of a Belgian; "
            "write protection: none, or the nationality that was protected"
        )
        yield "sponsor.nationality", wrong, "sponsor.protection.kind"


def _parents(case: CaseText) -> Iterator[tuple[tuple[str, str], str]]:
    """Child and parent, and where the file says so."""
    for name, applicant in case.node.fields["applicants"].items():
        person = f"applicants.{name}"
        if applicant.fields.get("relation") == "child":
            yield (person, "sponsor"), f"{person}.relation"
        if applicant.fields.get("relation") == "parent":
            yield ("sponsor", person), f"{person}.relation"
        for index, parent in enumerate(applicant.fields.get("parents", ())):
            if parent != "other":
                parent = parent if parent == "sponsor" else f"applicants.{parent}"
                yield (person, parent), f"{person}.parents[{index}]"


def _called(path: str) -> str:
    return path.removeprefix("applicants.")


def _mistake(case: CaseText, at: str, wrong: str, other: str) -> Mistake:
    line, column = case.lines[at]
    return Mistake(case.name, line, column, f"{wrong}; {other} stands on line {case.lines[other][0]}")
