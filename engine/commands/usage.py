"""What the reader of the command line refuses, as what is said, so that it has words in every language."""

from __future__ import annotations

import re

from engine.said import Said

_REFUSALS = (
    (r"Missing argument '(?P<what>.+)'\.", "usage-missing-argument"),
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


def refused(english: str) -> Said:
    """The refusal as what is said; a text that is not known here is told as it is."""
    text = " ".join(english.split())
    for pattern, key in _REFUSALS:
        if form := re.fullmatch(pattern, text):
            return Said(key, **form.groupdict())
    return Said("usage-other", text=text)
