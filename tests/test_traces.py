"""A trace can be kept, verified, replayed and held against another; whatever is altered in it is found."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from engine.chain import canonical_bytes, chained
from engine.errors import UnusableTrace
from engine.pseudonyms import pseudonymised
from engine.replaying import replayed
from engine.sections import Asked
from engine.trace_difference import difference
from engine.trace_document import BEGINS, CASE, CONCLUSION, FIRING, TraceDocument, document_of
from engine.trace_reading import alteration, read_trace, trace_in
from engine.trace_shape import trace_schema, unfit
from engine.written_case import written
from knowledge.offered import BASE
from tests.command import ROOT, article10
from tests.families import EXAMPLES
from tests.kept_traces import ASKED, NAMES, kept, made
from tests.worded import refused, worded

WHOLE = "brother-of-a-refugee"
"""The example in whose trace every byte is changed."""
PORTIONS = 8


def _document(text: str, asked: Asked = ASKED) -> TraceDocument:
    return document_of(BASE.examine(BASE.read_text(text, "family.yaml"), asked), asked, BASE)


def _example(name: str) -> str:
    return (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")


def _rechained(entries: list[dict[str, Any]], document: TraceDocument) -> bytes:
    """The document of entries that somebody has changed and then chained anew."""
    bare = [{name: value for name, value in entry.items() if name != "hash"} for entry in entries]
    return TraceDocument(tuple(chained(bare, BEGINS)), document.sentences, document.language).content()


@pytest.mark.parametrize("name", NAMES)
def test_the_kept_trace_of_an_example_is_whole_and_comes_out_the_same_byte_for_byte(name: str) -> None:
    trace = read_trace(kept(name))
    assert alteration(trace) is None
    assert list(unfit(list(trace.document.entries))) == []
    assert replayed(trace, BASE).content() == trace.content, "run `python -m tests.documentation` if this was meant"


@pytest.mark.parametrize("name", NAMES)
def test_the_trace_of_an_example_follows_its_schema(name: str) -> None:
    jsonschema.validate(json.loads(kept(name).read_bytes()), trace_schema())


def test_every_example_has_a_kept_trace_and_no_trace_is_without_its_example() -> None:
    assert {path.stem for path in kept("any").parent.glob("*.json")} == set(NAMES)


def test_every_process_makes_the_same_traces_whatever_its_hash_seed() -> None:
    said = "from tests.kept_traces import NAMES, made\nprint([made(name).head for name in NAMES])"

    def begun(seed: int) -> "subprocess.Popen[str]":
        environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
        return subprocess.Popen(
            [sys.executable, "-c", said], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
        )

    told = {begun_.communicate()[0] for begun_ in [begun(seed) for seed in range(10)]}
    assert len(told) == 1
    assert str(made(NAMES[0]).head) in told.pop()


def _found(content: bytes) -> bool:
    try:
        return alteration(trace_in(content, "trace.json")) is not None
    except UnusableTrace:
        return True


@pytest.mark.parametrize("portion", range(PORTIONS))
def test_every_byte_that_is_changed_in_a_trace_is_found(portion: int) -> None:
    content = kept(WHOLE).read_bytes()
    for place in range(portion, len(content), PORTIONS):
        changed = bytearray(content)
        changed[place] ^= 1
        assert _found(bytes(changed)), f"byte {place}"


@pytest.mark.parametrize("name", NAMES)
def test_a_byte_changed_at_random_is_found_in_every_trace(name: str) -> None:
    content, chance = kept(name).read_bytes(), random.Random(name)
    for _ in range(40):
        place, byte = chance.randrange(len(content)), chance.randrange(256)
        changed = bytearray(content)
        if changed[place] != byte:
            changed[place] = byte
            assert _found(bytes(changed)), f"byte {place} as {byte}"


@pytest.mark.parametrize("cut", [1, 2, 100, 5_000])
def test_a_trace_that_is_cut_off_is_no_trace(cut: int) -> None:
    assert _found(kept(WHOLE).read_bytes()[:-cut])


def test_an_altered_firing_is_named_with_its_rule() -> None:
    data = json.loads(kept(WHOLE).read_bytes())
    place = next(place for place, entry in enumerate(data["entries"]) if entry["is"] == FIRING)
    data["entries"][place]["status"] = "not_met"
    said = alteration(trace_in(canonical_bytes(data) + b"\n", "trace.json"))
    assert said is not None
    assert f"entry {place} (firing {data['entries'][place]['rule']} in run" in worded(said)


def test_an_entry_that_was_taken_away_is_missed() -> None:
    data = json.loads(kept(WHOLE).read_bytes())
    del data["entries"][-1]
    said = alteration(trace_in(canonical_bytes(data) + b"\n", "trace.json"))
    assert said is not None
    assert "taken away" in worded(said)


def test_sentences_stand_beside_the_chain_and_are_guarded_too() -> None:
    data = json.loads(kept(WHOLE).read_bytes())
    place = next(iter(data["sentences"]["texts"]))
    data["sentences"]["texts"][place] += " Or not."
    said = alteration(trace_in(canonical_bytes(data) + b"\n", "trace.json"))
    assert said is not None
    assert worded(said).startswith("the sentences were altered")
    assert not any("text" in entry.get("because", {}) for entry in made(WHOLE).entries)


def test_a_chain_made_anew_is_whole_but_has_another_head_and_does_not_replay() -> None:
    document = made(WHOLE)
    entries = [dict(entry) for entry in document.entries]
    verdict = next(entry for entry in entries if entry["is"] == CONCLUSION)
    verdict["status"] = "eligible"
    forged = trace_in(_rechained(entries, document), "trace.json")
    assert alteration(forged) is None
    assert forged.head != document.head
    again = replayed(forged, BASE)
    assert again.content() != forged.content
    assert difference(forged.document, again).conclusions == {verdict["name"]: ("eligible", "no_route")}


def test_money_stands_in_a_trace_as_text_and_no_number_is_broken() -> None:
    def numbers(value: Any) -> list[Any]:
        if isinstance(value, dict):
            return [number for inner in value.values() for number in numbers(inner)]
        if isinstance(value, list | tuple):
            return [number for inner in value for number in numbers(inner)]
        return [value] if isinstance(value, int | float) else []

    entries = list(made("refugee-wife-two-children").entries)
    assert '"net_monthly":"1800.00"' in canonical_bytes(entries).decode()
    assert not any(isinstance(number, float) for number in numbers(entries))


def test_the_trace_holds_the_case_file_and_the_places_of_what_stands_in_it() -> None:
    text = _example("refugee-wife-two-children")
    document = _document(text)
    assert next(document.of_kind(CASE))["text"] == text
    lines = text.splitlines()
    sponsor = next(entry for entry in document.entries if entry.get("class") == "Sponsor")
    for field, (line, column) in sponsor["places"].items():
        assert lines[line - 1].startswith(f"  {field}:")
        assert column == len(f"  {field}: ") + 1


def test_another_income_is_told_as_the_value_where_the_difference_begins() -> None:
    text = _example("husband-of-a-woman-with-unlimited-stay")
    told = difference(_document(text), _document(text.replace("net_monthly: ", "net_monthly: 1")))
    assert told.lines
    begins = [rule for rule in told.rules if rule.begins]
    assert begins
    assert all("sponsor.income" in rule.values for rule in begins)


def test_a_case_against_itself_shows_no_difference() -> None:
    told = difference(made(WHOLE), made(WHOLE))
    assert told.same
    assert not (told.conclusions or told.rules or told.asked or told.origin or told.lines)


def test_what_was_asked_otherwise_is_told() -> None:
    text = _example("husband-of-a-woman-with-unlimited-stay")
    strict = Asked("2024-12-01", strict=True, readings={})
    told = difference(_document(text), _document(text, strict))
    assert told.asked == {"strict": (False, True)}
    assert told.conclusions


@pytest.mark.parametrize("name", NAMES)
def test_without_names_everything_is_concluded_as_with_them(name: str) -> None:
    case = BASE.read(EXAMPLES / f"{name}.yaml")
    text = pseudonymised(case.node)
    renamed = BASE.read_text(text, "x").node.fields["applicants"]
    ids = dict(zip(sorted(case.node.fields["applicants"]), sorted(renamed), strict=True))
    open_, closed = made(name), _document(text)

    def told(document: TraceDocument, renamed: dict[str, str]) -> list[tuple[str, str]]:
        names = [entry["name"].split(".", 1) for entry in document.of_kind(CONCLUSION)]
        statuses = [entry["status"] for entry in document.of_kind(CONCLUSION)]
        return [(".".join([renamed.get(n[0], n[0]), *n[1:]]), s) for n, s in zip(names, statuses, strict=True)]

    assert told(closed, {}) == told(open_, ids)
    assert [f["rule"] for f in closed.of_kind(FIRING)] == [f["rule"] for f in open_.of_kind(FIRING)]
    content = closed.content().decode()
    names = [
        *ids,
        *(str(node.fields["name"]) for node in case.node.fields["applicants"].values() if "name" in node.fields),
    ]
    assert not [one for one in names if f'"{one}"' in content or f" {one} " in content or f".{one}." in content]


@pytest.mark.parametrize("name", NAMES)
def test_a_case_that_is_written_out_reads_back_as_the_same(name: str) -> None:
    case = BASE.read(EXAMPLES / f"{name}.yaml").node
    assert BASE.read_text(written(case), "again.yaml").node == case


def test_a_text_that_looks_like_something_else_is_written_so_that_it_stays_a_text() -> None:
    text = "case: 'yes: 2024-01-01 # no'\nsponsor: {name: 'null'}\napplicants: {nora: {relation: child, name: '007'}}\n"
    case = BASE.read_text(text, "family.yaml").node
    assert BASE.read_text(written(case), "again.yaml").node == case


# ---- the commands ----


def test_a_trace_is_kept_verified_and_replayed(tmp_path: Path) -> None:
    trace = tmp_path / "T.json"
    done = article10("trace", EXAMPLES / f"{WHOLE}.yaml", "-o", trace, "--on", "2024-12-01")
    assert (done.returncode, done.stderr) == (0, "")
    head = done.stdout.splitlines()[-1].removeprefix("head ")
    assert (
        article10("assess", EXAMPLES / f"{WHOLE}.yaml", "--on", "2024-12-01").stdout.splitlines()[-1] == f"head {head}"
    )
    assert article10("verify", trace, "--head", head).returncode == 0
    assert article10("verify", trace, "--head", "0" * 64).returncode == 1
    done = article10("replay", trace)
    assert (done.returncode, done.stderr) == (0, "")
    assert "byte for byte" in done.stdout
    assert article10("diff", trace, trace).returncode == 0


def test_a_case_that_is_refused_is_refused_at_its_own_lines_without_names_as_well(tmp_path: Path) -> None:
    case = tmp_path / "family.yaml"
    case.write_text("application: {submitted: 1999-01-01}\napplicants: {nora: {relation: spouse}}\n", encoding="utf-8")
    plain, without = article10("trace", case), article10("trace", case, "--pseudonymise")
    assert plain.returncode == without.returncode == 2
    assert plain.stderr == without.stderr
    assert "family.yaml:1:" in plain.stderr


def test_a_trace_on_standard_output_is_the_document_alone() -> None:
    done = article10("trace", EXAMPLES / f"{WHOLE}.yaml", "--on", "2024-12-01")
    assert done.stdout.encode() == kept(WHOLE).read_bytes().replace(b"\r\n", b"\n")


def test_a_tampered_trace_ends_with_status_1_and_names_the_entry(tmp_path: Path) -> None:
    trace = tmp_path / "T.json"
    trace.write_bytes(kept(WHOLE).read_bytes().replace(b'"status":"no_route"', b'"status":"eligible"', 1))
    for command in (("verify", trace), ("replay", trace), ("diff", trace, kept(WHOLE))):
        done = article10(*command)
        assert (done.returncode, done.stderr) == (1, ""), command
        assert "was altered" in done.stdout


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "the file is empty"),
        (b"hello", "this is no JSON"),
        (b"[]", "this is no trace of article10"),
        (b'{"format": "sarif", "version": 1}', "this is no trace of article10"),
        (b'{"format": "article10-trace", "version": 2}', "a newer article10 wrote this trace"),
        (b'{"format": "article10-trace", "version": true}', "names no version"),
        (b'{"format": "article10-trace", "version": 1}', "the frame of this trace is not whole"),
        (b'{"format": "article10-trace", "format": "article10-trace"}', "a name stands twice"),
        (b'{"format": NaN}', "is no number"),
        (b"[" * 100_000, "no"),
        (b"\xff\xfe{", "no trace"),
    ],
)
def test_what_is_no_trace_ends_with_status_2_and_one_line(tmp_path: Path, content: bytes, expected: str) -> None:
    trace = tmp_path / "T.json"
    trace.write_bytes(content)
    for command in ("verify", "replay"):
        done = article10(command, trace)
        assert (done.returncode, done.stdout) == (2, ""), command
        assert expected in done.stderr
        assert done.stderr.count("\n") == 1


def test_a_directory_a_missing_file_and_a_head_that_is_none_are_refused_in_one_line(tmp_path: Path) -> None:
    for arguments in (
        ("verify", tmp_path),
        ("verify", tmp_path / "none.json"),
        ("verify", kept(WHOLE), "--head", "12"),
    ):
        done = article10(*arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_a_chain_of_something_else_is_refused_by_name() -> None:
    document = made(WHOLE)
    entries = [dict(entry) for entry in document.entries]
    del entries[5]["fields"]
    said = list(unfit([dict(entry) for entry in trace_in(_rechained(entries, document), "t").document.entries]))
    assert list(map(worded, said)) == ["entry 5 (given) has fields otherwise than a trace has it"]
    assert worded(next(iter(unfit([{"is": "weather"}])))) == "entry 0 is of no kind that a trace has"


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("law", "act-1789", "asks for the law"),
        ("readings", {"birthday": "never"}, "takes the reading"),
        ("on", "tomorrow", "is no day"),
    ],
)
def test_a_question_that_this_rule_base_cannot_be_asked_is_refused(field: str, value: Any, expected: str) -> None:
    document = made(WHOLE)
    entries = [dict(entry) for entry in document.entries]
    entries[1][field] = value
    with refused(UnusableTrace, expected):
        replayed(trace_in(_rechained(entries, document), "trace.json"), BASE)


def test_names_that_a_terminal_would_obey_do_not_reach_it_by_way_of_a_trace(tmp_path: Path) -> None:
    document = made(WHOLE)
    entries = [dict(entry) for entry in document.entries]
    entries[6]["fields"] = {"name": "\x1b[31m\u202eevil"}
    entries[7]["hash"] = "\x1b[31m"
    entries[7]["class"] = "\x1b[31m\u202e"
    trace = tmp_path / "T.json"
    trace.write_bytes(canonical_bytes({**document.as_data(), "entries": entries}) + b"\n")
    done = article10("verify", trace)
    assert done.returncode == 1
    assert not set("\x1b\u202e") & set(done.stdout + done.stderr)


def test_what_a_terminal_would_obey_in_a_trace_that_was_chained_anew_is_not_obeyed_by_diff(tmp_path: Path) -> None:
    document = made(WHOLE)
    entries = [dict(entry) for entry in document.entries]
    firing = next(entry for entry in entries if entry["is"] == FIRING)
    firing |= {"rule": "\x1b[31mrule", "cited": "\u202eArt.", "status": "\x1b[2J"}
    run = next(entry for entry in entries if entry["is"] == "run")
    run["law"] = "\x1b]0;title\x07"
    trace = tmp_path / "T.json"
    trace.write_bytes(_rechained(entries, document))
    assert article10("verify", trace).returncode == 0
    done = article10("diff", kept(WHOLE), trace, "--full")
    assert (done.returncode, done.stderr) == (1, "")
    assert not set("\x1b\u202e\x07") & set(done.stdout)
