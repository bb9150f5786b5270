"""The languages in which the command speaks, and which of them a person wants."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

LOCALES = {"en": "en_GB", "nl": "nl_BE", "fr": "fr_BE", "de": "de_BE"}
"""The Babel locale of each language that a catalogue may be written in."""
REFERENCE = "en"
"""The language that is always there."""
VARIABLES = ("ARTICLE10_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
"""What of the environment names the language; the first that is set decides."""


def spoken(folders: Iterable[Path]) -> tuple[str, ...]:
    """The languages that have a catalogue in every folder."""
    floors = list(folders)
    return tuple(language for language in LOCALES if all((folder / f"{language}.ftl").is_file() for folder in floors))


def wanted(environment: Mapping[str, str], among: Sequence[str]) -> str:
    """The language that the environment names, such as ``nl_BE.UTF-8``; English where it is not among them."""
    named = next((environment[name] for name in VARIABLES if environment.get(name)), "")
    language = named.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return language if language in among else REFERENCE
