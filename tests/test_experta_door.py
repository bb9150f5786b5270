"""The one door to experta leaves the process as it found it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
IMPORT = """
import collections, logging
{before}
root = logging.getLogger()
handlers, level = list(root.handlers), root.level
import engine.experta_door as door
assert root.handlers == handlers, root.handlers
assert root.level == level, root.level
assert not hasattr(collections, "Mapping")
{after}
print("as it was")
"""
RUN = """
fired = []
class Greeter(door.KnowledgeEngine):
    @door.Rule(door.Fact(name=door.MATCH.name))
    def greet(self, name):
        fired.append(name)
engine = Greeter()
engine.reset()
engine.declare(door.Fact(name="Samir"))
engine.run()
assert fired == ["Samir"]
"""


def run(before: str = "", after: str = "") -> str:
    code = IMPORT.format(before=before, after=after)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=30
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("", id="nothing configured"),
        pytest.param("logging.basicConfig()", id="basicConfig called"),
        pytest.param("logging.basicConfig(level=logging.DEBUG, format='%(message)s')", id="another level and format"),
        pytest.param("logging.getLogger().addHandler(logging.NullHandler())", id="a handler of one's own"),
    ],
)
def test_the_import_leaves_logging_and_collections_as_they_were(before: str) -> None:
    assert run(before) == "as it was\n"


def test_experta_runs_behind_the_door() -> None:
    assert run(after=RUN) == "as it was\n"


def test_a_failing_import_gives_back_what_was_lent() -> None:
    code = (
        "import collections, logging, sys\n"
        "sys.modules['experta'] = None\n"
        "try:\n    import engine.experta_door\n"
        "except ImportError:\n    print(hasattr(collections, 'Mapping'), logging.getLogger().handlers)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=30
    )
    assert done.stdout == "False []\n"


def test_only_the_door_imports_experta() -> None:
    importing = sorted(
        str(path.relative_to(ROOT))
        for floor in ("engine", "facts", "knowledge")
        for path in (ROOT / floor).rglob("*.py")
        if any(line.strip().startswith(("import experta", "from experta")) for line in path.read_text().splitlines())
    )
    assert importing == ["engine/experta_door.py"]
