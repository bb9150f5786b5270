"""What the reader of the command line refuses, as what is said, so that it has words in every language."""

from __future__ import annotations

import re

from engine.commands.help_in_words import placeholder
from engine.said import Said
from engine.wording import Wording

MISSING = "usage-missing-argument"
_REFUSALS = (
    (r"Missing argument '(?P<what>.+)'\.", MISSING),
    (r"Missing command\.", "usage-missing-command"),
    (r"Missing option '(?P<what>.+)'\.", "usage-missing-option"),
    (r"Got unexpected extra argument\(s\) \((?P<what>.*)\)", "usage-extra-arguments"),
    (r"No such option: (?P<what>\S+) \(Possible options: (?P<near>.+)\)", "usage-no-such-option-but"),
    (r"No such option: (?P<what>.+)", "usage-no-such-option"),
    (r"No such command (?P<what>.+)\. Did you mean (?P<near>.+)\?", "usage-no-such-command-but"),
    (r"No such command (?P<what>.+)\.", "usage-no-such-command"),
    (r"Option '(?P<what>.+)' requires an argument\.", "usage-without-value"),
    (r"Option '(?P<what>.+)' does not take a value\.", "usage-takes-no-value"),
    (r"Invalid value for '(?P<what>.+)': (?P<value>.+) is not a valid float\.", "usage-no-number"),
)
"""Each refusal as a pattern of its English text, and the key of the same in the catalogues."""


def refused(english: str, wording: Wording) -> Said:
    """The refusal as what is said, a placeholder in the language; a text that is not known here is told as it is."""
    text = " ".join(english.split())
    for pattern, key in _REFUSALS:
        if form := re.fullmatch(pattern, text):
            told = form.groupdict()
            return Said(key, **({"what": placeholder(told["what"], wording)} if key == MISSING else told))
    return Said("usage-other", text=text)
