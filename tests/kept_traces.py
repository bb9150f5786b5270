"""The traces of the examples that are kept beside them, and how they are written anew."""

from pathlib import Path

from engine.sections import Asked
from engine.trace_document import TraceDocument, document_of
from knowledge.offered import BASE
from tests.families import EXAMPLES

FOLDER = EXAMPLES / "traces"
ASKED = Asked("2024-12-01", strict=False, readings={})
NAMES = sorted(path.stem for path in EXAMPLES.glob("*.yaml"))


def kept(name: str) -> Path:
    """Where the trace of an example is kept."""
    return FOLDER / f"{name}.json"


def made(name: str) -> TraceDocument:
    """The trace of an example as it is now."""
    examined = BASE.examine(BASE.read(EXAMPLES / f"{name}.yaml"), ASKED)
    return document_of(examined, ASKED, BASE)


def renew() -> None:
    """Write all of them."""
    FOLDER.mkdir(exist_ok=True)
    for name in NAMES:
        kept(name).write_bytes(made(name).content())
