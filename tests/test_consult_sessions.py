"""Consultations on disk: nothing that was answered is lost, and nobody else can read it."""

import fcntl
import json
import os
import resource
import signal
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.consultation import Start
from engine.kept_sessions import OpenSession, Sessions, UnusableSession, folder
from engine.private_file import write_private
from engine.session_text import Opening
from engine.standing_answers import ANSWERED, WENT_BACK, Event
from tests.command import ROOT, article10
from tests.consultations import without
from tests.worded import refused as said_to_be_refused
from tests.worded import worded

ANSWERS = ("Rania", "spouse", "no", "15 June 2024", "unknown")
OPENING = Opening("2025-01-10T09:00:00+01:00", "x", "0", {"whole": "y"}, Start("", "consultation"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "a home"


def consult(home: Path, *arguments: str, lines: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "knowledge", "consult", *arguments],
        input="".join(f"{line}\n" for line in lines),
        cwd=ROOT,
        env={**os.environ, "ARTICLE10_HOME": str(home), "PYTHONIOENCODING": "utf-8", "COLUMNS": "80", "NO_COLOR": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def session(home: Path, name: str = "family") -> Path:
    return home / "consultations" / f"{name}.jsonl"


def steps(home: Path, name: str = "family") -> list[str]:
    """The values that are kept in a session."""
    lines = session(home, name).read_text(encoding="utf-8").splitlines()[1:]
    return [json.loads(line).get("value", "") for line in lines]


def test_an_answer_is_on_disk_before_the_next_question_and_a_killed_process_loses_none(home: Path) -> None:
    """Killed after each answer, and gone on with each time."""
    for number, answer in enumerate(ANSWERS, 1):
        option = ("--name", "family") if number == 1 else ("--resume", "family")
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "knowledge", "consult", *option],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
            env={**os.environ, "ARTICLE10_HOME": str(home), "PYTHONUNBUFFERED": "1"},
        )
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(f"{answer}\n".encode())
        process.stdin.flush()
        told = b""
        while b"Noted:" not in told and b"Left open." not in told:
            line = process.stdout.readline()
            assert line, told.decode()
            told += line
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdin.close()
        process.stdout.close()
        assert len(steps(home)) == number
    done = consult(home, "--resume", "family")
    assert "5 answers stand" in done.stdout
    assert steps(home) == ['"Rania"', "spouse", "false", "2024-06-15", ""]


def test_the_folder_is_0700_and_its_files_are_0600(home: Path, tmp_path: Path) -> None:
    beside = tmp_path / "case.yaml"
    old = os.umask(0)
    try:
        consult(home, "--name", "family", "-o", str(beside), lines=(*ANSWERS, "quit"))
    finally:
        os.umask(old)
    assert stat.S_IMODE((home / "consultations").stat().st_mode) == 0o700
    files = [*(home / "consultations").iterdir(), beside]
    assert {file.name for file in files} == {"family.jsonl", "family.yaml", "case.yaml"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_nothing_is_written_but_in_the_one_folder_and_nothing_of_an_answer_goes_to_standard_error(
    home: Path, tmp_path: Path
) -> None:
    done = consult(home, "--name", "family", lines=(*ANSWERS, "blub", "quit"))
    assert done.stderr == ""
    assert [path for path in tmp_path.rglob("*") if path.is_file() and "consultations" not in path.parts] == []


def test_the_end_of_the_input_has_a_status_of_its_own_and_leaving_has_none(home: Path) -> None:
    assert consult(home, "--name", "a", lines=ANSWERS).returncode == 3
    assert consult(home, "--name", "b", lines=(*ANSWERS, "quit")).returncode == 0
    assert "The input ended; everything answered is saved." in consult(home, "--resume", "a").stdout


def test_a_whole_consultation_piped_in_ends_with_status_0_and_the_case_file(home: Path, tmp_path: Path) -> None:
    beside = tmp_path / "case.yaml"
    example = tmp_path / "family.yaml"
    example.write_text(without("refugee-wife-two-children", "applicants.rania.birth_date"), encoding="utf-8")
    options = ("--name", "family", "-o", str(beside), "--plain")
    done = consult(home, str(example), *options, lines=("unknown",) * 9)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No question was found any more whose answer could change the result" in done.stdout
    assert article10("assess", beside).returncode == 0
    assert "# Still open:" in beside.read_text(encoding="utf-8")


def test_sessions_are_listed_and_deleted_with_their_case_files(home: Path) -> None:
    consult(home, "--name", "family", lines=(*ANSWERS, "quit"))
    told = consult(home, "--list").stdout
    assert "family" in told and "5 answers" in told and "Rania" not in told
    assert consult(home, "--delete", "family").stdout.count("Deleted:") == 2
    assert list((home / "consultations").iterdir()) == []
    assert "There is no consultation" in consult(home, "--list").stdout


def test_a_session_that_is_not_there_is_told_with_the_nearest_name(home: Path) -> None:
    consult(home, "--name", "family", lines=("quit",))
    for option in ("--resume", "--delete", "--fork"):
        done = consult(home, option, "famly")
        assert done.returncode == 2
        assert "did you mean family?" in done.stderr
        assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("name", ["../family", "a/b", "", ".hidden", "x" * 70, "a\nb", "family.jsonl"])
def test_a_name_that_leads_out_of_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnusableSession) as refused:
        Sessions(tmp_path).file(name)
    assert "\n" not in worded(refused.value)


def test_a_fork_takes_another_answer_and_leaves_the_first_session_as_it_was(home: Path) -> None:
    consult(home, "--name", "family", lines=(*ANSWERS[:4], "quit"))
    before = session(home).read_bytes()
    done = consult(home, "--fork", "family", lines=("16 June 2024", "quit"))
    assert "one answer back" in " ".join(done.stdout.split())
    assert "Said before: 15 June 2024" in done.stdout
    assert session(home).read_bytes() == before
    assert "2024-06-16" in (home / "consultations" / "family-2.yaml").read_text(encoding="utf-8")


def test_two_consultations_cannot_write_one_session(tmp_path: Path) -> None:
    sessions = Sessions(tmp_path)
    first = sessions.create("family", OPENING)
    for second in (sessions.resume, sessions.delete):
        with said_to_be_refused(UnusableSession, "this consultation is open elsewhere"):
            second("family")
    first.close()
    sessions.resume("family").close()
    with said_to_be_refused(UnusableSession, "there is a session family already"):
        sessions.create("family", OPENING)


def test_a_fork_may_be_taken_of_a_session_that_is_open(tmp_path: Path) -> None:
    sessions = Sessions(tmp_path)
    first = sessions.create("family", OPENING)
    first.keep(Event(ANSWERED, "applicants+.name", '"Rania"'))
    assert len(sessions.whole_part("family").events) == 1
    first.close()


def broken(tmp_path: Path, content: bytes) -> Sessions:
    sessions = Sessions(tmp_path)
    first = sessions.create("family", OPENING)
    for number in range(3):
        first.keep(Event(ANSWERED, "case", f'"{number}"', "x", "2025-01-10"))
    first.close()
    first.kept.file.write_bytes(first.kept.file.read_bytes() + content)
    return sessions


def test_a_last_line_that_was_cut_off_is_taken_away_and_told(tmp_path: Path) -> None:
    sessions = broken(tmp_path, b'{"does": "answ')
    again = sessions.resume("family")
    assert again.kept.unfinished
    assert len(again.kept.events) == 3
    again.keep(Event(ANSWERED, "case", '"4"'))
    again.close()
    assert len(sessions.read("family").events) == 4


@pytest.mark.parametrize("line", [b"\xff\xfe\n", b"[]\n", b'{"does": "flew"}\n', b'{"does": "answered", "odd": 1}\n', b"{\n",
                                  b"[" * 100_000 + b"\n", b'{"does": "answered", "path": 3}\n'])  # fmt: skip
def test_a_damaged_line_is_told_with_what_is_whole_and_a_fork_takes_that(tmp_path: Path, line: bytes) -> None:
    sessions = broken(tmp_path, line)
    before = sessions.file("family").read_bytes()
    with pytest.raises(UnusableSession) as refused:
        sessions.resume("family")
    assert ":5: this line is damaged; the 3 answers before it are whole: --fork family" in worded(refused.value)
    assert "\n" not in worded(refused.value)
    assert len(sessions.whole_part("family").events) == 3
    assert sessions.file("family").read_bytes() == before


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "no session of article10"),
        (b"case: Samir\n", "no session of article10"),
        (b'{"kind": "something else"}\n', "no session of article10"),
        (b'{"kind": "article10 consultation", "form": 2}\n', "another version of article10 (form 2, here 1)"),
        (b'{"kind": "article10 consultation", "form": 1}\n', "the first line is damaged"),
        (b"\x00" * 1000, "no session of article10"),
    ],
)
def test_a_file_that_is_no_session_or_of_a_newer_form_is_left_alone(tmp_path: Path, content: bytes, told: str) -> None:
    file = tmp_path / "family.jsonl"
    file.write_bytes(content)
    for use in (Sessions(tmp_path).resume, Sessions(tmp_path).whole_part):
        with pytest.raises(UnusableSession) as refused:
            use("family")
        assert told in worded(refused.value)
        assert "\n" not in worded(refused.value)
    assert file.read_bytes() == content


def test_on_a_full_disk_the_answer_that_is_not_saved_is_told_and_the_others_are(tmp_path: Path) -> None:
    """A limit on the size of files stands for the full disk; it is the process's own, so another process has it."""
    code = f"""
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from pathlib import Path
from engine.standing_answers import Event, ANSWERED
from engine.kept_sessions import Sessions, UnusableSession
from tests.test_consult_sessions import OPENING
from tests.worded import worded
opened = Sessions(Path({str(tmp_path)!r})).create("family", OPENING)
opened.keep(Event(ANSWERED, "case", "one"))
size = opened.kept.file.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, size + 20))
try:
    opened.keep(Event(ANSWERED, "case", "two"))
except UnusableSession as error:
    print(worded(error))
assert opened.kept.file.stat().st_size == size
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert "what is saved there: 1 answer" in done.stdout
    assert "the one not saved is case: two" in done.stdout
    assert done.stdout.count("\n") == 1
    assert len(Sessions(tmp_path).read("family").events) == 1
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def test_a_folder_that_cannot_be_made_is_told_and_nothing_is_asked(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file", encoding="utf-8")
    done = consult(tmp_path / "home", "--name", "family", lines=ANSWERS)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "the session cannot be begun, and nothing is saved" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_session_is_told_with_what_is_saved(tmp_path: Path) -> None:
    sessions = broken(tmp_path, b"")
    sessions.file("family").chmod(0o400)
    with said_to_be_refused(UnusableSession, "its 3 answers are saved there"):
        sessions.resume("family")


def test_a_read_only_session_is_told_whoever_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sessions = broken(tmp_path, b"")

    def refused(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(UnusableSession) as told:
        sessions.resume("family")
    assert "its 3 answers are saved there" in worded(told.value)


def test_a_case_file_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    with said_to_be_refused(UnusableSession, "the case file could not be written"):
        write_private(tmp_path / "no folder" / "case.yaml", "x")
    (tmp_path / "case.yaml").mkdir()
    with pytest.raises(UnusableSession):
        write_private(tmp_path / "case.yaml", "x")
    assert [file.name for file in tmp_path.iterdir()] == ["case.yaml"]


def test_another_rule_base_is_told_with_its_parts_and_the_verdicts_that_differ(home: Path) -> None:
    consult(home, "--name", "family", lines=(*ANSWERS, "quit"))
    head, *rest = session(home).read_text(encoding="utf-8").splitlines()
    told = json.loads(head)
    told["content"]["rules"] = "0" * 64
    told["version"] = "0.0"
    last = json.loads(rest[-1])
    last["verdicts"]["rania"] = "eligible"
    session(home).write_text("\n".join([json.dumps(told), *rest[:-1], json.dumps(last), ""]), encoding="utf-8")
    done = " ".join(consult(home, "--resume", "family").stdout.split())
    assert "Different: rules, version 0.0 then" in done
    assert "Rania: may come at the last answer, undetermined under the present rule base" in done
    assert "rule base is another" not in consult(home, "--name", "other").stdout


def test_an_answer_that_the_rule_base_no_longer_takes_is_told_in_one_line(home: Path) -> None:
    consult(home, "--name", "family", lines=(*ANSWERS, "quit"))
    text = session(home).read_text(encoding="utf-8").replace("application.submitted", "application.sent_in")
    session(home).write_text(text, encoding="utf-8")
    done = consult(home, "--resume", "family")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "answer 4" in done.stderr and "application.sent_in" in done.stderr and "3 answers" in done.stderr
    again = consult(home, "--fork", "family", "--name", "rest", lines=("quit",))
    assert again.returncode == 0, again.stderr
    assert steps(home, "rest")[:3] == ['"Rania"', "spouse", "false"]


def test_the_folder_is_the_home_that_is_named_else_the_platforms() -> None:
    assert folder({"ARTICLE10_HOME": "/a"}) == Path("/a/consultations")
    assert folder({"XDG_DATA_HOME": "/x", "HOME": "/h"}) == Path("/x/article10/consultations")
    assert folder({"XDG_DATA_HOME": "relative", "HOME": "/h"}) == Path("/h/.local/share/article10/consultations")
    assert folder({"HOME": "/h"}) == Path("/h/.local/share/article10/consultations")


def test_options_that_exclude_each_other_are_refused_in_one_line(home: Path) -> None:
    for arguments in (
        ("--list", "--resume", "x"),
        ("--resume", "x", "--strict"),
        ("a.yaml", "--fork", "x"),
        ("--who", "\x1b"),
    ):
        done = consult(home, *arguments)
        assert done.returncode == 2
        assert done.stderr.startswith("article10: ") and done.stderr.count("\n") == 1


def test_a_lock_is_given_back_when_the_session_is_closed(tmp_path: Path) -> None:
    opened: OpenSession = Sessions(tmp_path).create("family", OPENING)
    opened.close()
    with open(opened.kept.file, "rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


# ---- where the case file is written ----


@pytest.mark.parametrize("output", ["", ".", "/", "/nonexistent/x.yaml", "/dev/null/x.yaml"])
def test_a_case_file_that_can_stand_nowhere_is_refused_before_anything_is_asked(home: Path, output: str) -> None:
    done = consult(home, "--name", "family", "-o", output, lines=ANSWERS)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("article10: ") and done.stderr.count("\n") == 1
    assert "could not be written" in done.stderr
    assert not session(home).exists()


def test_the_case_file_that_one_begins_with_is_not_written_over(home: Path, tmp_path: Path) -> None:
    case = tmp_path / "family.yaml"
    case.write_text(without("refugee-wife-two-children", "applicants.rania.birth_date"), encoding="utf-8")
    (tmp_path / "link.yaml").symlink_to(case)
    before = case.read_bytes()
    for output in (case, tmp_path / "link.yaml"):
        done = consult(home, str(case), "-o", str(output), lines=("quit",))
        assert (done.returncode, done.stdout) == (2, "")
        assert "its comments would be lost" in done.stderr and done.stderr.count("\n") == 1
    assert case.read_bytes() == before


def test_a_session_is_not_written_over_by_a_case_file(home: Path) -> None:
    consult(home, "--name", "family", lines=(*ANSWERS, "quit"))
    before = session(home).read_bytes()
    done = consult(home, "--resume", "family", "-o", str(session(home)), lines=("quit",))
    assert done.returncode == 2
    assert "is the file of a session" in done.stderr and done.stderr.count("\n") == 1
    assert session(home).read_bytes() == before


def test_a_link_stays_a_link_and_the_case_is_written_where_it_leads(home: Path, tmp_path: Path) -> None:
    target, link = tmp_path / "target.yaml", tmp_path / "link.yaml"
    link.symlink_to(target)
    assert consult(home, "--name", "family", "-o", str(link), lines=(*ANSWERS, "quit")).returncode == 0
    assert link.is_symlink()
    assert "Rania" in target.read_text(encoding="utf-8")


def test_where_the_case_file_can_later_not_be_written_the_consultation_goes_on_and_ends_with_status_2(
    home: Path, tmp_path: Path
) -> None:
    """The folder of the case file is taken away after the consultation has begun."""
    away = tmp_path / "away"
    away.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "knowledge", "consult", "--name", "family", "-o", str(away / "case.yaml")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "ARTICLE10_HOME": str(home)},
        encoding="utf-8",
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write("Rania\n")
    process.stdin.flush()
    while "Noted" not in process.stdout.readline():
        assert process.poll() is None
    away.rmdir()
    told, refused = process.communicate("spouse\nno\nsave\n15 June 2024\nquit\n", timeout=60)
    assert process.returncode == 2
    assert steps(home) == ['"Rania"', "spouse", "false", "2024-06-15"]
    assert "Go on with: article10 consult --resume family" in " ".join(told.split())
    lines = refused.splitlines()
    assert len(lines) == 2  # of `save` and of `quit`
    for line in lines:
        assert line.startswith(f"article10: {away / 'case.yaml'}: the case file could not be written")
        assert str(home / "consultations" / "family.yaml") in line
    assert "2024-06-15" in (home / "consultations" / "family.yaml").read_text(encoding="utf-8")


# ---- damaged in type ----


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("opened", "garbage"),
        ("opened", "2025-W02-5"),
        ("opened", 3),
        ("by", []),
        ("by", "\ud800"),
        ("version", None),
        ("content", {"whole": 1}),
        ("content", []),
        ("start", {"text": 1, "name": "x"}),
        ("start", {"text": "", "name": []}),
        ("start", "x"),
        ("on", "soon"),
        ("on", "2025-01-10T09:00"),
        ("strict", "x"),
        ("strict", 1),
        ("readings", {"a": 1}),
        ("readings", []),
        ("law", 2),
        ("forked_from", {}),
        ("odd", ""),
    ],
)
def test_a_first_line_with_a_field_of_another_type_is_damaged(tmp_path: Path, field: str, value: object) -> None:
    sessions = broken(tmp_path, b"")
    file = sessions.file("family")
    first, rest = file.read_text(encoding="utf-8").split("\n", 1)
    file.write_text(f"{json.dumps({**json.loads(first), field: value})}\n{rest}", encoding="utf-8")
    for use in (sessions.read, sessions.resume, sessions.whole_part):
        with pytest.raises(UnusableSession) as refused:
            use("family")
        assert worded(refused.value) == f"{file}:1: the first line is damaged; nothing was changed"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("verdicts", {"rania": {}}),
        ("verdicts", []),
        ("at", "garbage"),
        ("at", "20250110"),
        ("at", 3),
        ("by", None),
        ("value", "\ud800"),
    ],
)
def test_an_event_with_a_field_of_another_type_is_damaged(tmp_path: Path, field: str, value: object) -> None:
    event = {"does": ANSWERED, "path": "case", "value": "x", "at": "2025-01-10T09:00:00+01:00", field: value}
    with said_to_be_refused(UnusableSession, "family.jsonl:5: this line is damaged; the 3 answers"):
        broken(tmp_path, json.dumps(event).encode() + b"\n").resume("family")


@pytest.mark.parametrize("text", ["a: [1", "applicants: 3\n", "\x00"])
def test_a_case_file_within_a_session_that_is_damaged_is_refused_with_the_session_s_file(home: Path, text: str) -> None:
    sessions = Sessions(home / "consultations")
    opening = replace(OPENING, start=Start(text, "family.yaml"))
    sessions.create("family", opening).close()
    for option in ("--resume", "--fork"):
        done = consult(home, option, "family")
        assert done.returncode == 2
        assert done.stderr.startswith(f"{session(home)}:1: the case file that the session began with cannot be used")
        assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("asked", [{"law": "of another day"}, {"readings": {"a": "unheard of"}}])
def test_a_law_or_a_reading_that_is_no_longer_there_is_refused_with_the_session_s_file(
    home: Path, asked: dict[str, Any]
) -> None:
    Sessions(home / "consultations").create("family", replace(OPENING, **asked)).close()
    done = consult(home, "--resume", "family")
    assert done.returncode == 2
    assert done.stderr.startswith(f"{session(home)}:1: ") and done.stderr.count("\n") == 1


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A device that is always full: one of its own for root, who could replace that of the machine."""
    device = Path("/dev/full")
    if not device.is_char_device():
        pytest.skip("this system has no device that is always full")  # only Linux has one, and no disk is to be filled
    if os.geteuid() == 0:
        try:
            os.mknod(tmp_path / "full", stat.S_IFCHR | 0o600, device.stat().st_rdev)
        except PermissionError:
            pytest.skip("no device can be made here")  # no right to, in a container
        return tmp_path / "full"
    return device


def test_a_full_disk_under_the_case_file_is_told_at_save_and_the_consultation_goes_on(home: Path, full: Path) -> None:
    done = consult(home, "--name", "family", "-o", str(full), lines=(*ANSWERS[:3], "save", ANSWERS[3], "quit"))
    assert done.returncode == 2
    assert done.stderr.count("No space left on device") == done.stderr.count("\n") == 2
    assert len(steps(home)) == 4
    assert full.is_char_device()


# ---- how many answers ----


def test_answers_that_somebody_went_back_over_are_counted_nowhere(home: Path) -> None:
    done = consult(home, "--name", "family", lines=(*ANSWERS, "back", "back", "quit"))
    assert done.returncode == 0, done.stderr
    assert len(steps(home)) == 7
    assert " 3 answers," in consult(home, "--list").stdout
    assert "3 answers stand" in consult(home, "--resume", "family").stdout
    with session(home).open("ab") as file:
        file.write(b"[]\n")
    assert "the 3 answers before it" in consult(home, "--resume", "family").stderr


def test_a_full_disk_and_a_read_only_file_count_the_answers_that_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = broken(tmp_path, json.dumps({"does": WENT_BACK}).encode() + b"\n")
    opened = sessions.resume("family")

    def refused(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "write", refused)
        with said_to_be_refused(UnusableSession, "what is saved there: 2 answers"):
            opened.keep(Event(ANSWERED, "case", "x"))
    opened.close()
    monkeypatch.setattr(os, "open", refused)
    with said_to_be_refused(UnusableSession, "its 2 answers are saved there"):
        sessions.resume("family")


# ---- what a fork says of itself ----


def test_a_fork_says_what_it_begins_with(home: Path) -> None:
    consult(home, "--name", "none", lines=("quit",))
    assert "which has no answers" in said_by_fork(home, "none")
    consult(home, "--name", "family", lines=(*ANSWERS[:4], "quit"))
    assert "one answer back" in said_by_fork(home, "family")
    text = session(home).read_text(encoding="utf-8")
    session(home).write_text(text.replace("application.submitted", "application.sent_in"), encoding="utf-8")
    assert "the 3 answers of family before the one that cannot be used" in said_by_fork(home, "family")
    session(home).write_text(f"{text}[]\n", encoding="utf-8")
    assert "the 4 answers of family before the one that cannot be used" in said_by_fork(home, "family")
    session(home).write_text(text.split("\n", 1)[0] + "\n[]\n", encoding="utf-8")
    assert "no answer of family, because its first cannot be used" in said_by_fork(home, "family")


def said_by_fork(home: Path, name: str) -> str:
    done = consult(home, "--fork", name, lines=("quit",))
    assert done.returncode == 0, done.stderr
    return " ".join(done.stdout.split())


# ---- what is told of files that are there ----


def test_names_of_files_are_told_without_what_a_terminal_obeys(tmp_path: Path) -> None:
    (tmp_path / "fam\x1b[31mily.jsonl").touch()
    for name in ("zzz", "fam-31mily"):
        with pytest.raises(UnusableSession) as refused:
            Sessions(tmp_path).read(name)
        assert "\x1b" not in worded(refused.value)
        assert "\\x1b" in worded(refused.value)


def test_a_link_that_leads_nowhere_is_there_but_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "dangling.jsonl").symlink_to(tmp_path / "nothing")
    for use in (Sessions(tmp_path).resume, Sessions(tmp_path).read, Sessions(tmp_path).whole_part):
        with said_to_be_refused(UnusableSession, "dangling.jsonl: this is no file of its own"):
            use("dangling")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            ["no answer stands before it:", "the 1 answer before it is whole:", "the 2 answers before it are whole:"],
        ),
        (
            "nl",
            ["er staat geen antwoord voor:", "het ene antwoord ervoor is heel:", "de 2 antwoorden ervoor zijn heel:"],
        ),
        (
            "fr",
            [
                "aucune réponse ne la précède",
                "1 réponse la précède, intacte",
                "les 2 réponses qui la précèdent sont intactes",
            ],
        ),
    ],
)
def test_a_damaged_line_is_told_in_agreement_with_the_number_of_answers(
    tmp_path: Path, language: str, told: list[str]
) -> None:
    for count, expected in enumerate(told):
        opened = Sessions(tmp_path).create(f"family{count}", OPENING, (Event(ANSWERED, "case", "x"),) * count)
        opened.close()
        with opened.kept.file.open("ab") as file:
            file.write(b"[]\n")
        with pytest.raises(UnusableSession) as refused:
            Sessions(tmp_path).read(opened.kept.name)
        assert expected in worded(refused.value, language)


# ---- Ctrl-C at any time ----


@pytest.mark.parametrize("module", ["engine.shell", "knowledge.offered", "engine.kept_sessions"])
def test_an_interruption_while_modules_are_still_being_read_is_one_line(home: Path, module: str) -> None:
    code = f"""
import sys
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupting())
sys.argv = ["article10", "consult", "--list"]
from knowledge.__main__ import main
main()
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "ARTICLE10_HOME": str(home)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr.strip().startswith("article10: ") and done.stderr.strip().count("\n") == 0
