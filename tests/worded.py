"""What is refused in words, as the command tells it."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from engine.errors import ShellError
from engine.said import Said
from knowledge.offered import BASE


def worded(told: ShellError | Said, language: str = "en") -> str:
    """What is said in the words of the language; of a refusal one line for each thing refused."""
    say = BASE.speaking(language).wording.say
    return say(told) if isinstance(told, Said) else told.told(say)


@contextmanager
def refused(kind: type[ShellError], text: str) -> Iterator[None]:
    """What is done here is refused in words that contain the text."""
    with pytest.raises(kind) as error:
        yield
    assert text in worded(error.value)
