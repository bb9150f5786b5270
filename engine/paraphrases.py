"""What a rule base says of its sources in sentences of its own, in languages other than English.

They stand in a folder of their own, one catalogue a language, which is read when one of its sentences is first asked for.
"""

from __future__ import annotations

from pathlib import Path

from engine.languages import LOCALES
from engine.wording import Wording


class Paraphrases:
    """The catalogues of a folder, such as ``nl.ftl``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._catalogues: dict[str, Wording | None] = {}

    def told(self, key: str, language: str) -> str:
        """The sentence of the key in the language; "" where that language has none."""
        if language not in self._catalogues:
            path = self._folder / f"{language}.ftl"
            self._catalogues[language] = Wording(LOCALES[language], path) if path.is_file() else None
        catalogue = self._catalogues[language]
        return catalogue.phrase(key) if catalogue is not None and key in catalogue.keys else ""
