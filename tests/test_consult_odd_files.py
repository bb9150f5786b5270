"""What stands where a session should, or takes no more: told in one line, never waited for, never followed elsewhere."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.conversation import ENDED, FINISHED
from engine.kept_sessions import Sessions, UnusableSession
from engine.standing_answers import ANSWERED, Event
from tests.command import ROOT
from tests.consultations import held, without
from tests.test_consult import FAMILY, KIND, Kind
from tests.test_consult_sessions import ANSWERS, OPENING, consult, session, steps
from tests.worded import refused, worded

ANSWER = Event(ANSWERED, "case", "one")


@pytest.fixture
def sessions(tmp_path: Path) -> Sessions:
    """A folder with one session, called family, of one answer."""
    there = Sessions(tmp_path / "consultations")
    there.create("family", OPENING, (ANSWER,)).close()
    return there


def make_pipe(file: Path, _elsewhere: Path) -> None:
    os.mkfifo(file)


def make_folder(file: Path, _elsewhere: Path) -> None:
    file.mkdir()


def make_link(file: Path, elsewhere: Path) -> None:
    file.symlink_to(elsewhere)


def make_dangling_link(file: Path, elsewhere: Path) -> None:
    file.symlink_to(elsewhere.with_name("nothing"))


def make_device(file: Path, _elsewhere: Path) -> None:
    """One that never ends; only root can make it, everybody can have a link to it."""
    try:
        os.mknod(file, stat.S_IFCHR | 0o600, Path("/dev/zero").stat().st_rdev)
    except PermissionError:
        file.symlink_to("/dev/zero")


NO_FILES: dict[str, Callable[[Path, Path], None]] = {
    "a pipe": make_pipe,
    "a folder": make_folder,
    "a link": make_link,
    "a dangling link": make_dangling_link,
    "a device": make_device,
}


@pytest.mark.parametrize("make", NO_FILES.values(), ids=NO_FILES)
def test_what_is_no_file_is_neither_waited_for_nor_followed(
    sessions: Sessions, tmp_path: Path, make: Callable[[Path, Path], None]
) -> None:
    elsewhere = tmp_path / "elsewhere.jsonl"
    elsewhere.write_bytes(sessions.file("family").read_bytes())
    make(sessions.file("odd"), elsewhere)
    for use in (sessions.read, sessions.resume, sessions.whole_part):
        with refused(UnusableSession, "odd.jsonl: this is no file of its own"):
            use("odd")
    with refused(UnusableSession, "there is a session odd already"):
        sessions.create("odd", OPENING)
    assert sessions.free_name("odd") == "odd-2"
    assert sessions.names() == ["family", "odd"]


@pytest.mark.parametrize("make", [make_pipe, make_folder], ids=["a pipe", "a folder"])
def test_what_is_no_session_is_not_deleted_as_one(
    sessions: Sessions, tmp_path: Path, make: Callable[[Path, Path], None]
) -> None:
    make(sessions.file("odd"), tmp_path)
    beside = sessions.file("odd").with_suffix(".yaml")
    beside.write_text("case: x\n", encoding="utf-8")
    with refused(UnusableSession, "odd.jsonl: this is no file of its own"):
        sessions.delete("odd")
    assert sessions.file("odd").exists() and beside.exists()


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_of_a_link_the_link_is_deleted_and_what_it_leads_to_stays(
    sessions: Sessions, tmp_path: Path, language: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("something private", encoding="utf-8")
    for link, target in (("away.jsonl", elsewhere), ("away.yaml", elsewhere), ("dangling.jsonl", tmp_path / "nothing")):
        (sessions.place / link).symlink_to(target)
    told = [worded(said, language) for name in ("away", "dangling") for said in sessions.delete(name)]
    assert all(link in line for link, line in zip(("away.yaml", "away.jsonl", "dangling.jsonl"), told, strict=True))
    assert all(" link" in line or " lien" in line for line in told)
    assert elsewhere.read_text(encoding="utf-8") == "something private"
    assert [file.name for file in sessions.place.iterdir()] == ["family.jsonl"]


def test_a_session_beside_whose_name_a_folder_stands_is_kept_when_it_cannot_be_deleted_whole(
    sessions: Sessions,
) -> None:
    (sessions.place / "family.yaml").mkdir()
    with refused(UnusableSession, "family.yaml: the session could not be deleted"):
        sessions.delete("family")
    assert len(sessions.read("family").events) == 1


@pytest.mark.parametrize("make", [make_pipe, make_folder], ids=["a pipe", "a folder"])
def test_a_list_names_what_is_no_session_and_goes_on(tmp_path: Path, make: Callable[[Path, Path], None]) -> None:
    there = Sessions(tmp_path / "consultations")
    there.create("zoe", OPENING).close()
    make(there.file("odd"), tmp_path)
    done = consult(tmp_path, "--list")
    assert (done.returncode, done.stderr) == (0, "")
    assert "this is no file of its own" in " ".join(done.stdout.split()) and "zoe  0 answers" in done.stdout


# ---- what may not be read ----


def test_a_folder_that_may_not_be_read_is_not_called_empty(sessions: Sessions, monkeypatch: pytest.MonkeyPatch) -> None:
    def may_not(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "listdir", may_not)
    with refused(UnusableSession, f"{sessions.place}: the folder cannot be read (Permission denied)"):
        sessions.names()
    monkeypatch.setattr(Path, "lstat", may_not)
    with refused(UnusableSession, "family.jsonl: the session cannot be read (Permission denied)"):
        sessions.resume("family")


def test_a_file_where_the_folder_should_be_is_told_and_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with refused(UnusableSession, "the folder cannot be read (Not a directory)"):
        Sessions(tmp_path / "file").names()
    assert Sessions(tmp_path / "nothing").names() == []


# ---- taken away, or written by a later version ----


def test_a_session_taken_away_while_it_is_open_is_told_and_not_made_anew(sessions: Sessions) -> None:
    opened = sessions.resume("family")
    sessions.file("family").unlink()
    with refused(UnusableSession, "the file was taken away while the consultation was going on"):
        opened.keep(ANSWER)
    opened.close()
    assert sessions.names() == []


def test_a_session_deleted_between_its_opening_and_its_lock_is_not_written_on(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    openly = os.open

    def deleted_by_another(file: Path, flags: int) -> int:
        handle = openly(file, flags)
        sessions.file("family").unlink()
        return handle

    monkeypatch.setattr(os, "open", deleted_by_another)
    with refused(UnusableSession, "the session cannot be read (No such file or directory)"):
        sessions.resume("family")


def test_a_session_of_a_later_version_is_listed_left_alone_and_can_be_deleted(tmp_path: Path) -> None:
    there = Sessions(tmp_path / "consultations")
    there.create("family", OPENING).close()
    there.file("family").write_text('{"kind": "article10 consultation", "form": 2, "new": []}\n', encoding="utf-8")
    before = there.file("family").read_bytes()
    for option in ("--resume", "--fork"):
        done = consult(tmp_path, option, "family")
        assert (done.returncode, done.stdout) == (2, "")
        assert "another version of article10 (form 2, here 1)" in done.stderr and done.stderr.count("\n") == 1
    assert "form 2, here 1" in " ".join(consult(tmp_path, "--list").stdout.split())
    assert there.file("family").read_bytes() == before
    assert consult(tmp_path, "--delete", "family").returncode == 0
    assert there.names() == []


# ---- the end of the input ----


@KIND
def test_the_end_of_the_input_at_any_kind_of_question_leaves_nothing_half_said(kind: Kind) -> None:
    assert held([], kind.case).ending == ENDED
    talk = held([kind.answer], kind.case)
    assert talk.ending in (ENDED, FINISHED)
    assert len(talk.events) == 1


def test_the_end_of_the_input_after_back_or_at_the_end_loses_nothing() -> None:
    case = without(FAMILY, "applicants.rania.birth_date")
    assert held(["12 July 1990"], case).ending == FINISHED
    gone_back = held(["12 July 1990", "back"], case)
    assert gone_back.ending == ENDED
    assert [event.value for event in gone_back.events] == ["1990-07-12", ""]


def run_with(home: Path, redirected: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """The command as a shell starts it, its input or output redirected."""
    return subprocess.run(
        ["/bin/sh", "-c", f'"$@" {redirected}', "sh", sys.executable, "-m", "knowledge", "consult", *arguments],
        cwd=ROOT,
        env={**os.environ, "ARTICLE10_HOME": str(home), "ARTICLE10_LANG": "en", "COLUMNS": "80"},
        input="".join(f"{line}\n" for line in ANSWERS),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_a_case_file_whose_name_is_no_utf_8_is_consulted_and_gone_on_with(tmp_path: Path) -> None:
    case = tmp_path / os.fsdecode(b"caf\xe9.yaml")
    case.write_bytes((ROOT / "docs" / "examples" / "brother-of-a-refugee.yaml").read_bytes())
    home = tmp_path / "home"
    assert consult(home, str(case), "--name", "family").stderr == ""
    assert (home / "consultations" / "family.jsonl").stat().st_size
    again = consult(home, "--resume", "family")
    assert (again.returncode, again.stderr) == (0, "")


def test_an_input_that_is_closed_has_ended(tmp_path: Path) -> None:
    done = run_with(tmp_path, "<&-", "--name", "family")
    assert (done.returncode, done.stderr) == (3, "")
    assert "The input ended" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="this system has no device that is always full")
def test_where_nothing_can_be_shown_any_more_it_ends_in_one_line_that_says_what_is_saved(tmp_path: Path) -> None:
    for arguments in (("--name", "family"), ("--list",)):
        done = run_with(tmp_path, ">/dev/full", *arguments)
        assert done.returncode == 2
        assert done.stderr.startswith("article10: ") and done.stderr.count("\n") == 1
        assert "No space left on device" in done.stderr
    assert steps(tmp_path) == []


# ---- pipes and links for the case file ----


def test_a_pipe_that_nobody_reads_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    done = consult(tmp_path, "--name", "family", "-o", str(tmp_path / "pipe"), lines=(*ANSWERS, "quit"))
    assert done.returncode == 2
    assert "pipe: the case file could not be written" in done.stderr and done.stderr.count("\n") == 1
    assert len(steps(tmp_path)) == len(ANSWERS)
    assert "Rania" in (tmp_path / "consultations" / "family.yaml").read_text(encoding="utf-8")


def test_the_case_file_can_go_to_standard_output(tmp_path: Path) -> None:
    done = consult(tmp_path, "--name", "family", "-o", "/dev/stdout", lines=(*ANSWERS, "quit"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "    name: Rania" in done.stdout


def test_a_link_beside_a_session_is_replaced_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    Sessions(tmp_path / "consultations").create("family", OPENING).close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("something else", encoding="utf-8")
    beside = session(tmp_path).with_suffix(".yaml")
    beside.symlink_to(elsewhere)
    assert consult(tmp_path, "--resume", "family", lines=(*ANSWERS, "quit")).returncode == 0
    assert elsewhere.read_text(encoding="utf-8") == "something else"
    assert not beside.is_symlink() and "Rania" in beside.read_text(encoding="utf-8")
