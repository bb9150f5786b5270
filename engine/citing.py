"""How a place in a law is cited: its parts in the order of the law, each in the words of a language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

_NO_KEY = re.compile("[^a-zA-Z0-9]")


def place(locus: Mapping[str, Any], phrase: Callable[..., str], known: Callable[[str], bool]) -> str:
    """The parts of the locus as one place.

    ``phrase`` words a key, ``known`` says whether there is one. A part has the key ``cite-`` and its name, or one of its
    own for a word, such as ``cite-part-last``. A catalogue selects a single number by ``is``: ``n1`` for 1, ``n1er_1``
    for 1er/1.
    """
    told = ""
    for name, value in locus.items():
        text = str(value)
        key = f"cite-{name}-{text}" if known(f"cite-{name}-{text}") else f"cite-{name}"
        part = phrase(key, text=text, **{"is": f"n{_NO_KEY.sub('_', text)}"})
        told = phrase("cite-place", before=told, next=part) if told else part
    return told
