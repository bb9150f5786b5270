"""The house rules: imports go down only, types are complete, style is kept, the public words stand."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def test_imports_go_down_only() -> None:
    _run(_tool("lint-imports"), "--no-cache")


def test_types_are_complete() -> None:
    _run(_tool("mypy"))


def test_style_is_kept() -> None:
    _run(_tool("ruff"), "check", ".")


@pytest.mark.parametrize("floor", ["engine", "facts", "knowledge"])
def test_every_file_that_the_code_reads_beside_it_is_packed_into_the_wheel(floor: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packed = project["tool"]["setuptools"]["package-data"]
    found = {path for path in (ROOT / floor).rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")}
    assert found == {path for pattern in packed[floor] + packed["*"] for path in (ROOT / floor).glob(pattern)}


@pytest.mark.parametrize("floor", ["engine", "facts", "knowledge"])
def test_no_module_is_named_after_nothing(floor: str) -> None:
    names = {path.stem for path in (ROOT / floor).rglob("*.py")}
    assert not names & {"utils", "helpers", "manager", "data", "misc", "common"}


def test_the_knowledge_never_uses_a_bare_lambda() -> None:
    for path in (ROOT / "knowledge").rglob("*.py"):
        assert "lambda" not in path.read_text(encoding="utf-8"), path


def test_the_engine_knows_no_law() -> None:
    law = ("spouse", "sponsor_status", "refugee", "aliens act", "embassy", "marriage")
    allowed = {"vocabulary.py", "explanation.py", "reading.py", "scalars.py", "provisions.py", "shell.py"}
    for path in (ROOT / "engine").glob("*.py"):
        if path.name not in allowed:
            text = path.read_text(encoding="utf-8").lower()
            assert [word for word in law if word in text] == [], path.name
