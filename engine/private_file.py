"""A file for its owner alone: where it may stand, and written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from engine.errors import UnknownName, printable
from engine.kept_sessions import unusable
from engine.said import Said, reason_of


def place_for(output: Path, *, beside: Path | None) -> Path:
    """The file that is to be written, that of a link being what it leads to, unless that is a device or a pipe.

    UnknownName in one line where no file can be written there, or where it is ``beside``, which is read and whose
    comments would be lost.
    """
    target = output if _is_device_or_pipe(output) else Path(os.path.realpath(output))
    try:
        _refuse_what_takes_no_file(target)
    except OSError as error:
        said = Said("refused-to-write-file", path=printable(str(output)), reason=reason_of(error))
        raise UnknownName(said) from None
    if beside is not None and target == Path(os.path.realpath(beside)):
        raise UnknownName(Said("refused-to-write-over-case", path=printable(str(output))))
    return target


def write_private(file: Path, text: str) -> None:
    """Write the file whole and for its owner alone, or leave what was there; UnusableSession in one line."""
    unfinished = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        if _is_device_or_pipe(file):
            handle = os.open(file, os.O_WRONLY | os.O_NONBLOCK)  # a pipe that nobody reads is refused, not waited for
            os.set_blocking(handle, True)
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                out.write(text)
            return
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(file)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise unusable(file, Said("session-case-not-written"), error) from None


def _refuse_what_takes_no_file(target: Path) -> None:
    if _is_device_or_pipe(target):
        return
    if target.is_dir():
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
    folder = target.parent
    if not stat.S_ISDIR(folder.stat().st_mode):
        raise OSError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))


def _is_device_or_pipe(file: Path) -> bool:
    return file.exists() and not (file.is_file() or file.is_dir())
