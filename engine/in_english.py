"""What is said to the author of a rule, who is told in English whatever language the command speaks."""

from __future__ import annotations

from pathlib import Path

from engine.languages import LOCALES, REFERENCE
from engine.said import Said


def in_english(said: Said) -> str:
    """What the engine says, in its own English words; read from the catalogue each time, as it ends a run."""
    from engine.wording import Wording  # which knows the vocabulary that says so

    return Wording(LOCALES[REFERENCE], Path(__file__).with_name("wording") / f"{REFERENCE}.ftl").say(said)
