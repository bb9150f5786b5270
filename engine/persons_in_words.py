"""What persons are called: by their names, by the ids of their case file, or by what they are to each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from engine.standing_answers import is_made_id
from engine.vocabulary import Choice, Node
from engine.wording import Wording


def called(persons: Mapping[str, Node], wording: Wording) -> dict[str, str]:
    """What each person is called, by id.

    Somebody without a name goes by the id that the writer of the case file chose. Where a consultation made it, the kind of
    person tells more, with a number where there are several of it.
    """
    nameless = {
        person: kind
        for person, node in persons.items()
        if "name" not in node.fields and is_made_id(person) and (kind := _kind(node))
    }
    how_many, so_far = Counter(nameless.values()), Counter[str]()
    told = {person: str(node.fields.get("name", person)) for person, node in persons.items()}
    for person, kind in nameless.items():
        so_far[kind] += 1
        word = wording.word("nameless", kind)
        told[person] = f"{word} {so_far[kind]}" if how_many[kind] > 1 else word
    return told


def _kind(node: Node) -> str:
    """What kind of person it is: the first choice that an entry cannot do without."""
    choices = (name for name, field in node.of.told().items() if field.required and isinstance(field, Choice))
    return str(node.fields.get(next(choices, ""), ""))
