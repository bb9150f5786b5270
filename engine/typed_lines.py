"""Where the lines of a consultation come from: a terminal with line editing, a plain terminal, or a pipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import BinaryIO

LONGEST_LINE = 100_000
PROMPT = "> "

ReadLine = Callable[[Sequence[str]], "str | None"]
"""Reads one line, offering words to complete it with; None where the input has ended."""


def lines_of(plain: bool) -> ReadLine:
    """The lines that are typed on this terminal, or piped in."""
    if sys.stdin is None:  # closed by whoever started this
        return _ended
    if not _is_typed_and_seen():
        return _piped(sys.stdin.buffer)
    if plain or os.environ.get("TERM", "dumb") == "dumb":
        return _typed_plainly
    return _edited()


def is_piped() -> bool:
    """Whether nobody types: what is read is then shown, so that the output reads as a conversation."""
    return sys.stdin is None or not sys.stdin.isatty()


def _is_typed_and_seen() -> bool:
    return sys.stdin.isatty() and sys.stdout is not None and sys.stdout.isatty()


def _ended(_words: Sequence[str]) -> str | None:
    return None


def _piped(stream: BinaryIO) -> ReadLine:
    def read(_words: Sequence[str]) -> str | None:
        line = stream.readline(LONGEST_LINE)
        if not line:
            return None
        rest = line
        while len(rest) == LONGEST_LINE and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST_LINE)
        return line.decode("utf-8", errors="surrogateescape").rstrip("\r\n")

    return read


def _typed_plainly(_words: Sequence[str]) -> str | None:
    sys.stdout.write(PROMPT)  # input() would put it on standard error
    sys.stdout.flush()
    try:
        return input()
    except EOFError:
        return None


def _edited() -> ReadLine:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.completion import WordCompleter
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.keys import Keys
    from prompt_toolkit.output.vt100 import Vt100_Output

    output = Vt100_Output.from_pty(sys.stdout, os.environ.get("TERM"))
    output.enable_cpr = False  # on a slow line the terminal tells late where its cursor stands, after a warning
    keys = KeyBindings()
    keys.add(Keys.Vt100MouseEvent)(_nothing)  # pasted colours look like a mouse, which nobody asked for
    session: PromptSession[str] = PromptSession(
        complete_while_typing=False, enable_history_search=False, output=output, key_bindings=keys
    )

    def read(words: Sequence[str]) -> str | None:
        try:
            return session.prompt(PROMPT, completer=WordCompleter(list(words), ignore_case=True, sentence=True))
        except EOFError:
            return None

    return read


def _nothing(_event: object) -> None:
    """What is done about a key that means nothing here."""
