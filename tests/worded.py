"""A refusal in English words, as the command tells it."""

from engine.errors import ShellError
from knowledge.offered import BASE


def worded(error: ShellError, language: str = "en") -> str:
    """The refusal in the words of the language, one line for each thing refused."""
    return error.told(BASE.speaking(language).wording.say)
