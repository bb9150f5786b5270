"""The readings of an assessment: which were asked for, and what another one would change."""

from __future__ import annotations

from typing import Any

from engine.explanation import Explainer
from knowledge.assessment import Assessment, Differing, PlacedOtherwise


def readings_told(assessed: Assessment, explain: Explainer) -> list[dict[str, Any]]:
    """The readings that were asked for as data, then those not taken that would change something, for whom and what."""
    told = [
        {
            "about": about,
            "name": name,
            "taken": True,
            "text": explain.wording.sentence(f"reading-{about}", {"name": name}),
        }
        for about, name in sorted((assessed.options.readings or {}).items())
    ]
    return told + [_not_taken(other, explain) for other in assessed.readings]


def _not_taken(other: Differing | PlacedOtherwise, explain: Explainer) -> dict[str, Any]:
    """What a reading not taken would change for a person: the verdict, or the place where the application is filed."""
    if isinstance(other, Differing):
        key, changed = "reading-would-differ", {"verdict": other.verdict}
    else:
        key, changed = "reading-would-place-otherwise", {"case": other.case, "status": other.status}
    said = {"name": other.name, "who": other.person, **changed}
    return {
        "about": other.about,
        "name": other.name,
        "taken": False,
        "applicant": other.person,
        **changed,
        "text": explain.wording.sentence(key, said, explain.names),
    }
