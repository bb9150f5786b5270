"""Why a conclusion was reached: keys and arguments from its firing, and the sentence they make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.canonical import canonical
from engine.session import Firing
from engine.wording import Wording


class Explainer:
    """Tells firings in one language, with the persons' names."""

    def __init__(self, wording: Wording, names: Mapping[str, str]) -> None:
        self.wording = wording
        self.names = names

    def because(self, firing: Firing) -> dict[str, Any]:
        """``{key, args, text}`` of a firing; an open one says what it waits for."""
        status, truth = firing.outcome.status, firing.outcome.truth
        if firing.rule.fires == "always":
            if status == "undetermined":
                return self._open("undetermined", "missing", truth.missing, truth.missing)
            if status == "left_to_authority":
                told = tuple(self.wording.sentence(f"doubt-{doubt}") for doubt in truth.doubts)
                return self._open("left_to_authority", "doubts", truth.doubts, told)
            key = f"{firing.rule.name}-{status}"
        else:
            key = firing.rule.name
        arguments = {**firing.arguments, "sponsor": "sponsor"}
        text = self.wording.sentence(key, arguments, self.names, way=truth.way)
        plain = {name: canonical(value) for name, value in sorted(arguments.items()) if name != "strict"}
        return {"key": key, "args": plain | ({"way": truth.way} if truth.way else {}), "text": text}

    def presumption(self, firing: Firing) -> str:
        """What a firing presumed, after "presuming that"."""
        return self.wording.sentence(
            f"{firing.rule.name}-presumed", {**firing.arguments, "sponsor": "sponsor"}, self.names
        )

    def _open(self, key: str, name: str, items: tuple[str, ...], told: tuple[str, ...]) -> dict[str, Any]:
        text = self.wording.sentence(key, {name: "; ".join(told)})
        return {"key": key, "args": {name: list(items)}, "text": text}
