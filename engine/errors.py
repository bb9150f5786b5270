"""What can go wrong, as one tree.

::

    ShellError               whatever the shell refuses; the command prints it and ends
    ├── UnusableInput        a file that cannot be used: every Mistake in it, with its place
    ├── RuleMistake          what the author of a rule got wrong, with file and line
    ├── RuleFault            what a rule's test or right side raised, with its bindings and facts
    ├── UnusableTrace        a file that is no trace, or not the whole of one
    ├── EndlessRun           a run that was stopped, with the rules that kept firing
    └── UnknownName          a name that was asked for and that nothing here has

What the author of a rule got wrong is told in English. What a person who asks can meet is said as a value, which ``told``
puts into the words of a language; without words, ``str`` tells its key and its values.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.said import Said

Say = Callable[[Said], str]
"""Words what is said."""


class ShellError(Exception):
    """Whatever the shell refuses."""

    def told(self, say: Say) -> str:
        """The refusal in the words of ``say``, one line for each thing refused."""
        del say
        return str(self)


def printable(text: str) -> str:
    """The text with whatever a terminal might obey written as an escape."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong in a file; lines and columns count from 1."""

    file: str
    line: int
    column: int
    said: Said

    def told(self, say: Say) -> str:
        """The mistake in words, behind its place."""
        return f"{printable(self.file)}:{self.line}:{self.column}: {say(self.said)}"

    def __str__(self) -> str:
        return self.told(str)


class UnusableInput(ShellError):
    """A file that cannot be used, with every mistake in it; ``partial`` is what could be read of it all the same."""

    def __init__(self, mistakes: Iterable[Mistake], partial: object = None) -> None:
        self.partial = partial
        self.mistakes = tuple(sorted(mistakes, key=lambda mistake: (mistake.line, mistake.column)))
        super().__init__(self.mistakes)

    def told(self, say: Say) -> str:
        return "\n".join(mistake.told(say) for mistake in self.mistakes)

    def __str__(self) -> str:
        return self.told(str)


class RuleMistake(ShellError):
    """What the author of a rule got wrong."""

    def __init__(self, file: str | Path, line: int, text: str) -> None:
        self.file = str(file)
        self.line = line
        self.text = text
        super().__init__(self.file, line, text)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class RuleFault(ShellError):
    """What a test or a right side of a rule raised: the rule, what it was bound to, and the facts it had."""

    def __init__(self, file: str | Path, line: int, text: str) -> None:
        self.file = str(file)
        self.line = line
        self.text = text
        super().__init__(self.file, line, text)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {printable(self.text)}"


class UnusableTrace(ShellError):
    """A file that is no trace of this program, or not the whole of one."""

    def __init__(self, name: str, said: Said) -> None:
        self.name = name
        self.said = said
        super().__init__(name, said)

    def told(self, say: Say) -> str:
        return f"{printable(self.name)}: {say(self.said)}"

    def __str__(self) -> str:
        return self.told(str)


class EndlessRun(ShellError):
    """A run that did not end by itself; ``rules`` are those that kept firing, in the alphabet's order."""

    def __init__(self, firings: int, rules: Iterable[str]) -> None:
        self.firings = firings
        self.rules = tuple(sorted(rules))
        super().__init__(firings, self.rules)

    def __str__(self) -> str:
        return (
            f"stopped after {self.firings} firings; these rules kept firing: {', '.join(self.rules)};"
            " where they feed each other, let one of them conclude only what it has not concluded before"
        )


class UnknownName(ShellError):
    """A name that was asked for and that nothing here has."""

    def __init__(self, said: Said) -> None:
        self.said = said
        super().__init__(said)

    def told(self, say: Say) -> str:
        return f"article10: {say(self.said)}"

    def __str__(self) -> str:
        return self.told(str)
