"""The readings where authorities differ: named, dated and sourced, read from their YAML file when somebody asks."""

from pathlib import Path
from typing import Any

import yaml

from engine.provisions import Paraphrase
from engine.wording import Wording
from knowledge.sources import PARAPHRASES, SOURCES

_FILE = Path(__file__).parent / "readings.yaml"


def told_readings(wording: Wording) -> list[dict[str, Any]]:
    """Each reading as data, those about one question together, its default first.

    ``default`` says why it is taken when nobody chooses, and is empty for the others; ``to`` is ``open`` where no end is
    known.
    """

    def said(key: str, english: str) -> str:
        return Paraphrase(english, f"reading-{key}", PARAPHRASES.told).in_(wording.language)

    told = []
    for about, entry in yaml.safe_load(_FILE.read_text(encoding="utf-8"))["readings"].items():
        for place, choice in enumerate(entry["choices"]):
            told.append(
                {
                    "about": about,
                    "name": choice["name"],
                    "default": said(f"{about}-default", entry["default"]) if place == 0 else "",
                    "provision": entry["provision"],
                    "cited": wording.cited(SOURCES.provisions[entry["provision"]]),
                    "from": str(choice["from"]),
                    "to": str(choice.get("to", "open")),
                    "says": said(f"{choice['name']}-says", choice["says"]),
                    "whose": said(f"{choice['name']}-whose", choice["whose"]),
                    "checked": choice["checked"],
                    "dossier": choice["dossier"],
                }
            )
    return told
