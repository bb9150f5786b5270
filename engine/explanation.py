"""Why a conclusion was reached: keys and arguments from its firing, and the sentence they make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from engine.canonical import canonical
from engine.session import Firing
from engine.wording import Wording


class Explainer:
    """Tells firings in one language, with the persons' names; ``question`` asks for the field at a case-file path."""

    def __init__(self, wording: Wording, names: Mapping[str, str], question: Callable[[str], str]) -> None:
        self.wording = wording
        self.names = names
        self.question = question
        self._told: dict[Firing, dict[str, Any]] = {}

    def because(self, firing: Firing) -> dict[str, Any]:
        """``{key, args, text}`` of a firing; an open one says what it waits for."""
        if firing not in self._told:
            self._told[firing] = self._because(firing)
        return self._told[firing]

    def _because(self, firing: Firing) -> dict[str, Any]:
        status, truth = firing.outcome.status, firing.outcome.truth
        if truth.way == "found":
            text = self.wording.sentence(f"found-{status}", {})
            return {"key": f"found-{status}", "args": {"way": "found"}, "text": text}
        if firing.rule.fires == "always":
            if status == "undetermined":
                return self.waiting(truth.missing)
            if status == "left_to_authority":
                told = tuple(self.wording.sentence(f"doubt-{doubt}") for doubt in truth.doubts)
                return self._open("left_to_authority", "doubts", truth.doubts, told)
            key = f"{firing.rule.name}-{status}"
        else:
            key = firing.rule.name
        arguments = {**firing.arguments, "sponsor": "sponsor"}
        text = self.wording.sentence(key, arguments, self.names, way=truth.way, kinds=firing.rule.kinds)
        text = text[:1].upper() + text[1:]
        if truth.presumed and status == "met":
            text = self.wording.sentence("presumed", {"text": text})
        plain = {name: canonical(value) for name, value in sorted(arguments.items()) if name != "strict"}
        return {"key": key, "args": plain | ({"way": truth.way} if truth.way else {}), "text": text}

    def presumption(self, firing: Firing) -> str:
        """What a firing presumed, after "presuming that"."""
        arguments = {**firing.arguments, "sponsor": "sponsor"}
        return self.wording.sentence(f"{firing.rule.name}-presumed", arguments, self.names, kinds=firing.rule.kinds)

    def waiting(self, missing: tuple[str, ...]) -> dict[str, Any]:
        """``{key, args, text}`` of what waits for the facts at these paths."""
        told = tuple(f"{self.question(path)} ({path})".strip() for path in missing)
        return self._open("undetermined", "missing", missing, told)

    def _open(self, key: str, name: str, items: tuple[str, ...], told: tuple[str, ...]) -> dict[str, Any]:
        between = " " if key == "undetermined" else f"{self.wording.semicolon} "
        text = self.wording.sentence(key, {name: between.join(told)})
        return {"key": key, "args": {name: list(items)}, "text": text}
