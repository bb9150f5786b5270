"""What cannot be in any world: a wedding before a birth, a decision before the application it decides.

Only what is certain is refused: where a date known to the month or year leaves it possible, it stands. What is only
unlawful is no mistake of the file but a condition of the law.
"""

from collections.abc import Iterator

from engine.calendar import before, on_or_before
from engine.errors import Mistake
from engine.reading import CaseText
from engine.said import Said
from engine.vocabulary import Node

# The first cannot be later than the second: (the first, the second, the key that says what is wrong with the second).
_SPONSOR = (
    ("birth_date", "arrival_in_belgium", "sponsor-arrived-before-birth"),
    ("birth_date", "protection.applied", "protection-asked-before-birth"),
    ("birth_date", "protection.decided", "protection-granted-before-birth"),
    ("protection.applied", "protection.decided", "protection-decided-before-asked"),
)
_APPLICATION = (
    ("submitted", "complete", "complete-before-submitted"),
    ("submitted", "decision.taken", "decision-before-submitted"),
)
_APPLICANT = (
    ("admission.permit_issued", "admission.permit_expires", "permit-expired-before-issued"),
    ("admission.receipt_issued", "admission.permit_issued", "permit-before-receipt"),
    ("birth_date", "application.submitted", "submitted-before-birth"),
    ("birth_date", "marriage.date", "marriage-before-birth"),
    ("birth_date", "partnership.date", "partnership-before-birth"),
    ("relationship.cohabitation.from", "relationship.cohabitation.to", "cohabitation-ended-before-it-began"),
)
_COUPLE = (
    ("marriage.date", "marriage-before-sponsors-birth"),
    ("partnership.date", "partnership-before-sponsors-birth"),
)

_Impossible = tuple[str, Said, str]
"""Where something is wrong, what is wrong, and where the other value stands."""


def impossibilities(case: CaseText) -> list[Mistake]:
    """Every pair of facts of the file of which one must be wrong, each with both places."""
    found = [*_in_time(case), *_in_place(case), *_in_descent(case), *_in_nationality(case), *_in_birth(case)]
    return sorted((_mistake(case, *pair) for pair in found), key=lambda mistake: (mistake.line, mistake.column))


def _in_time(case: CaseText) -> Iterator[_Impossible]:
    for first, second, key in _pairs(case):
        one, other = case.day(first), case.day(second)
        if one and other and before(other, one):
            yield second, _said(key), first


def _pairs(case: CaseText) -> Iterator[tuple[str, str, str]]:
    for first, second, key in _SPONSOR:
        yield f"sponsor.{first}", f"sponsor.{second}", key
    persons = [f"applicants.{name}" for name in case.node.fields["applicants"]]
    for group in ("application", *(f"{person}.application" for person in persons)):
        for first, second, key in _APPLICATION:
            yield f"{group}.{first}", f"{group}.{second}", key
    for person in persons:
        for first, second, key in _APPLICANT:
            yield f"{person}.{first}", f"{person}.{second}", key
        for second, key in _COUPLE:
            yield "sponsor.birth_date", f"{person}.{second}", key


def _in_place(case: CaseText) -> Iterator[_Impossible]:
    """Whoever files at a Belgian town hall is in Belgium, and so is the sponsor; permit and end follow the application."""
    for name, applicant in case.node.fields["applicants"].items():
        person = f"applicants.{name}"
        own = isinstance(applicant.fields.get("application"), Node)
        group = f"{person}.application" if own else "application"
        filed = case.day(f"{group}.submitted")
        if filed is None:
            continue
        told = applicant.fields["application"] if own else case.node.fields["application"]
        for place, late in (
            (f"{person}.arrival_in_belgium", _said("arrived-after-filing", person=name)),
            ("sponsor.arrival_in_belgium", _said("sponsor-arrived-after-filing")),
        ):
            arrived = case.day(place)
            if told.fields.get("place") == "municipality" and arrived and before(filed, arrived):
                yield place, late, f"{group}.submitted"
        for place, key in (
            (f"{person}.admission.permit_issued", "permit-before-submitted"),
            (f"{person}.admission.end_decided", "end-before-submitted"),
            (f"{group}.receipt", "receipt-before-submitted"),
        ):
            given = case.day(place)
            if given and before(given, filed):
                yield place, _said(key), f"{group}.submitted"


def _in_descent(case: CaseText) -> Iterator[_Impossible]:
    parents = dict(_parents(case))
    for (child, parent), place in parents.items():
        born, parent_born = case.day(f"{child}.birth_date"), case.day(f"{parent}.birth_date")
        if born and parent_born and on_or_before(born, parent_born):
            wrong = _said("born-before-parent", child=_called(child), parent=_called(parent))
            yield f"{child}.birth_date", wrong, f"{parent}.birth_date"
        turned = parents.get((parent, child))
        if turned is not None and case.lines[turned] < case.lines[place]:
            yield place, _said("parents-of-each-other", child=_called(child), parent=_called(parent)), turned


def _in_birth(case: CaseText) -> Iterator[_Impossible]:
    """A baby may be born while the family waits; a spouse, a partner or a parent may not."""
    filed = case.day("application.submitted")
    for name, applicant in case.node.fields["applicants"].items():
        path = f"applicants.{name}.birth_date"
        born = case.day(path)
        adult = applicant.fields.get("relation") in ("spouse", "registered_partner", "parent", "grandparent")
        if filed and born and adult and "application" not in applicant.fields and before(filed, born):
            yield path, _said("born-after-application", person=name), "application.submitted"


def _in_nationality(case: CaseText) -> Iterator[_Impossible]:
    sponsor = case.node.fields.get("sponsor")
    if not isinstance(sponsor, Node) or sponsor.fields.get("nationality") != "BE":
        return
    protection = sponsor.fields.get("protection")
    if isinstance(protection, Node) and "kind" in protection.fields:
        yield "sponsor.nationality", _said("belgian-with-protection"), "sponsor.protection.kind"


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


def _said(key: str, **arguments: str) -> Said:
    return Said(f"impossible-{key}", **arguments)


def _mistake(case: CaseText, at: str, wrong: Said, other: str) -> Mistake:
    line, column = case.lines[at]
    stands = Said("other-stands", path=other, line=case.lines[other][0])
    return Mistake(case.name, line, column, Said("wrong-of-two", wrong=wrong, other=stands))
