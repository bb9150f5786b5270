"""Consultations on disk: one file each in one folder, an event a line, written out before the next question is asked.

The first line of a file says what it is: its form, the rule base that it was opened with, what was asked of the
assessment, and the case file that it began with. Files are 0600 and the folder is 0700: what is in them is personal.
"""

from __future__ import annotations

import difflib
import errno
import fcntl
import json
import os
import re
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from engine.consultation import Start
from engine.errors import Say, ShellError, printable
from engine.said import Said, WrongValue, did_you_mean, reason_of, with_hint
from engine.session_text import Opening, event_of, head, opening_of
from engine.standing_answers import Event, stacked

HOME = "ARTICLE10_HOME"
ENDING = ".jsonl"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")
LARGEST_SESSION = 10_000_000


class UnusableSession(ShellError):
    """A session that cannot be read, written or had, in one line that says what is saved and where; ``place`` opens it."""

    def __init__(self, place: str, said: Said) -> None:
        self.place = place
        self.said = said
        super().__init__(place, said)

    def told(self, say: Say) -> str:
        return f"{printable(self.place)}: {say(self.said)}"

    def __str__(self) -> str:
        return self.told(str)


@dataclass(frozen=True, slots=True)
class KeptSession:
    """A session as it stands on disk.

    ``unfinished`` says that its last line was cut off while it was written, ``damaged`` that a line after its events
    cannot be used.
    """

    name: str
    file: Path
    opening: Opening
    events: tuple[Event, ...]
    unfinished: bool = False
    damaged: bool = False

    @property
    def steps(self) -> tuple[Event, ...]:
        """The answers that stand, and the questions left open."""
        return stacked(self.events)[0]


def folder(environment: Mapping[str, str]) -> Path:
    """The folder of the sessions: of ARTICLE10_HOME, else of XDG_DATA_HOME, else of ~/.local/share."""
    own = environment.get(HOME)
    if own:
        return Path(own) / "consultations"
    shared = environment.get("XDG_DATA_HOME") or ""
    data = Path(shared) if Path(shared).is_absolute() else Path(environment.get("HOME") or Path.home()) / ".local/share"
    return data / "article10" / "consultations"


class Sessions:
    """The sessions in a folder, which is made when the first of them is."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def file(self, name: str) -> Path:
        """The file of the session of that name; UnusableSession where it can be no name."""
        if not NAME.fullmatch(name) or name.endswith((ENDING, ".yaml")):
            raise UnusableSession("article10", Said("session-no-name", name=repr(printable(name)[:70])))
        return self.place / f"{name}{ENDING}"

    def names(self) -> list[str]:
        """The names of the sessions, in the alphabet's order."""
        try:
            return sorted(name.removesuffix(ENDING) for name in os.listdir(self.place) if name.endswith(ENDING))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise unusable(self.place, Said("session-folder-unreadable"), error) from None

    def free_name(self, wanted: str) -> str:
        """The name, or the name with the first number that no session has."""
        there = set(self.names())
        return (
            wanted if wanted not in there else next(n for i in range(2, 10**6) if (n := f"{wanted}-{i}") not in there)
        )

    def read(self, name: str) -> KeptSession:
        """The session of that name; UnusableSession in one line where there is none, or none that can be used."""
        return _read(name, self._there(name))

    def whole_part(self, name: str) -> KeptSession:
        """The session as far as its lines are whole, of one that is damaged later on."""
        return _read(name, self._there(name), as_far_as_whole=True)

    def create(self, name: str, opening: Opening, events: tuple[Event, ...] = ()) -> OpenSession:
        """A new session, on disk with its events before this returns."""
        file = self.file(name)
        try:
            self.place.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.place.chmod(0o700)
            handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
        except FileExistsError:
            raise UnusableSession("article10", Said("session-there-already", name=name)) from None
        except OSError as error:
            raise unusable(file, Said("session-not-begun"), error) from None
        session = OpenSession(KeptSession(name, file, opening, ()), handle)
        try:
            session.lock()
            session.write_line(head(opening))
            for event in events:
                session.keep(event)
            _sync_folder(self.place)
        except UnusableSession:
            session.close()
            with suppress(OSError):
                file.unlink()
            raise
        return session

    def resume(self, name: str) -> OpenSession:
        """The session, locked for this process, to be gone on with."""
        file = self._there(name)
        try:
            handle = os.open(file, os.O_RDWR | os.O_APPEND)
        except OSError as error:
            kept = _read(name, file)
            raise unusable(file, Said("session-not-writable-but-saved", count=len(kept.steps)), error) from None
        session = OpenSession(KeptSession(name, file, _NONE, ()), handle)
        try:
            session.lock()
            session.kept = _read(name, file)
            if session.kept.unfinished:
                session.cut_off()
        except UnusableSession:
            session.close()
            raise
        return session

    def delete(self, name: str) -> list[Said]:
        """Take away the session and the case file beside it, and say which that were; of a link, the link alone."""
        file = self._there(name, or_link=True)
        session: OpenSession | None = None
        try:
            if not file.is_symlink():
                session = OpenSession(KeptSession(name, file, _NONE, ()), os.open(file, os.O_RDONLY))
                session.lock()
            return [_taken_away(one) for one in (file.with_suffix(".yaml"), file) if os.path.lexists(one)]
        except OSError as error:
            raise unusable(Path(error.filename or file), Said("session-not-deleted"), error) from None
        finally:
            if session is not None:
                session.close()

    def _there(self, name: str, *, or_link: bool = False) -> Path:
        """The file of the session; UnusableSession where there is none, or what is no file of its own."""
        file = self.file(name)
        try:
            mode = file.lstat().st_mode
        except FileNotFoundError:
            raise self._none_called(name) from None
        except OSError as error:
            raise unusable(file, Said("session-unreadable"), error) from None
        if not (stat.S_ISREG(mode) or (or_link and stat.S_ISLNK(mode))):
            raise UnusableSession(f"article10: {file}", Said("session-no-file"))
        return file

    def _none_called(self, name: str) -> UnusableSession:
        names = [printable(one) for one in self.names()]
        near = did_you_mean(next(iter(difflib.get_close_matches(name, names, 1)), None))
        there = Said("hint-there-are", names=tuple(names[:9])) if names else None
        said = Said("session-none", name=name, folder=printable(str(self.place)))
        return UnusableSession("article10", with_hint(said, near or there))


class OpenSession:
    """A session that this process writes. No other process can, as long as it is open."""

    def __init__(self, kept: KeptSession, handle: int) -> None:
        self.kept = kept
        self.handle = handle

    def lock(self) -> None:
        """Have the file for this process alone; UnusableSession where another has it."""
        try:
            fcntl.flock(self.handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.EACCES):
                raise unusable(self.kept.file, Said("session-not-locked"), error) from None
            raise UnusableSession(
                f"article10: {self.kept.file}", Said("session-open-elsewhere", name=self.kept.name)
            ) from None

    def keep(self, event: Event) -> None:
        """Write an event, and return when it is on disk; UnusableSession where it is not, and then nothing of it is."""
        told = {name: value for name, value in asdict(event).items() if value or name == "does"}
        self.write_line(told)
        self.kept = replace(self.kept, events=(*self.kept.events, event))

    def write_line(self, told: Mapping[str, Any]) -> None:
        """Write one line whole, or leave the file as it was."""
        line = (json.dumps(told, ensure_ascii=False) + "\n").encode()
        there = os.fstat(self.handle)
        if there.st_nlink == 0:
            raise UnusableSession(f"article10: {self.kept.file}", Said("session-taken-away"))
        before = there.st_size
        try:
            written = 0
            while written < len(line):
                written += os.write(self.handle, line[written:])
            os.fsync(self.handle)
        except OSError as error:
            with suppress(OSError):
                os.ftruncate(self.handle, before)
            said = Said("session-not-written", count=len(self.kept.steps))
            if told.get("value"):
                lost = Said("session-answer-lost", answer=printable(f"{told['path']}: {told['value']}"))
                said = with_hint(said, lost)
            raise unusable(self.kept.file, said, error) from None

    def cut_off(self) -> None:
        """Take away a last line that was never finished."""
        try:
            text = self.kept.file.read_bytes()
            os.ftruncate(self.handle, text.rfind(b"\n") + 1)
            os.fsync(self.handle)
        except OSError as error:
            raise unusable(self.kept.file, Said("session-not-writable"), error) from None

    def close(self) -> None:
        """Let others have the session."""
        with suppress(OSError):
            os.close(self.handle)


_NONE = Opening("", "", "", {}, Start("", ""))


def _read(name: str, file: Path, *, as_far_as_whole: bool = False) -> KeptSession:
    try:
        if file.stat().st_size > LARGEST_SESSION:
            raise _damaged(file, 1, Said("session-too-large", most=LARGEST_SESSION))
        lines = file.read_bytes().split(b"\n")
    except OSError as error:
        raise unusable(file, Said("session-unreadable"), error) from None
    unfinished = lines.pop() != b""
    try:
        opening = opening_of(lines[0] if lines else b"")
    except WrongValue as wrong:
        raise _damaged(file, 1, wrong.said) from None
    events: list[Event] = []
    for number, line in enumerate(lines[1:], 2):
        try:
            events.append(event_of(line))
        except ValueError:
            if as_far_as_whole:
                return KeptSession(name, file, opening, tuple(events), damaged=True)
            count = len(stacked(events)[0])
            raise _damaged(file, number, Said("session-line-damaged", count=count, name=name)) from None
    return KeptSession(name, file, opening, tuple(events), unfinished)


def _taken_away(file: Path) -> Said:
    """What is said of a file that was there, once it is gone."""
    said = Said("consult-deleted-link" if file.is_symlink() else "consult-deleted", file=printable(str(file)))
    file.unlink()
    return said


def _damaged(file: Path, line: int, said: Said) -> UnusableSession:
    return UnusableSession(f"{file}:{line}", said)


def unusable(file: Path, said: Said, error: OSError) -> UnusableSession:
    """The refusal of a file that the system does not let be read or written."""
    return UnusableSession(f"article10: {file}", Said("session-reason", said=said, reason=reason_of(error)))


def _sync_folder(place: Path) -> None:
    """Let the new file's name be on disk as well."""
    with suppress(OSError):
        handle = os.open(place, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
