"""The answer of a search for changes as plain data: each set with what it changes, brings, and leaves to be brought."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine.changing import CaseTree
from engine.conclusions import conclusions_of
from engine.possible_changes import Step
from engine.sections import KnowledgeBase, Section
from engine.what_would import MOST_STEPS, Answer, Steps

Result = Mapping[str, Any]


def told_answer(
    answer: Answer,
    tree: CaseTree,
    person: str,
    wanted: str,
    now: Result,
    changed: Callable[[Steps], Result],
    base: KnowledgeBase,
) -> dict[str, Any]:
    """The answer as data. ``now`` is the result of the case as it is, ``changed`` assesses it with the steps of a set.

    ``ended_by`` is ``nothing to do`` where the verdict is there already, ``time`` where the search was cut short, else
    ``all tried``.
    """
    ended_by = "all tried" if answer.finished == MOST_STEPS else "time"
    return {
        "case": now["case"],
        "person": person,
        "name": now["applicants"][person]["name"],
        "verdict": answer.now,
        "wanted": wanted,
        "sets": [_told_set(steps, tree, person, wanted, now, changed(steps), base) for steps in answer.found],
        "search": {
            "ended_by": "nothing to do" if answer.now == wanted else ended_by,
            "runs": answer.tried,
            "finished": answer.finished,
            "most": MOST_STEPS,
        },
        "cannot_be_changed": [_in_the_way(name, now, base.sections) for name in answer.fixed],
        "in_the_way": [_in_the_way(name, now, base.sections) for name in answer.in_the_way],
    }


def _told_set(
    steps: Steps, tree: CaseTree, person: str, wanted: str, now: Result, then: Result, base: KnowledgeBase
) -> dict[str, Any]:
    told = then["applicants"][person]
    assert told["verdict"] == wanted, f"{[str(step.changes[0]) for step in steps]} came to {told['verdict']}"
    others = {
        other: {"name": one["name"], "from": now["applicants"][other]["verdict"], "to": one["verdict"]}
        for other, one in then["applicants"].items()
        if other != person and one["verdict"] != now["applicants"][other]["verdict"]
    }
    still = [(base.wording.phrase(section.title), section.entries(told)) for section in base.sections if section.open]
    return {
        "changes": [_told_step(step, tree, base.question) for step in steps],
        "verdict": told["verdict"],
        "because": told["because"]["text"],
        "others": others,
        "still_to_bring": [
            {"title": title, "entries": [entry["because"]["text"] for entry in entries]}
            for title, entries in still
            if entries
        ],
    }


def _told_step(step: Step, tree: CaseTree, question: Callable[[str], str]) -> dict[str, Any]:
    first, *undone = step.changes
    return {
        "question": question(first.path),
        "path": first.path,
        "adds": first.adds,
        "from": None if first.adds else tree.standing(first.path),
        "to": first.value,
        "no_longer": [change.path for change in undone],
        "options": [str(change) for change in step.changes],
    }


def _in_the_way(name: str, now: Result, sections: Sequence[Section]) -> dict[str, Any]:
    found = conclusions_of(now, sections).get(name)
    if found is None:
        person = name.split(".")[0]
        return {"name": name, "status": "", "text": now["applicants"][person]["law"]["because"]["text"], "cited": ""}
    return {
        "name": name,
        "status": found.status,
        "text": found.text,
        "cited": found.provision.get("cited", ""),
    }
