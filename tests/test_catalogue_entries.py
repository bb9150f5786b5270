"""An entry of a catalogue is read as Fluent's own parser reads it."""

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.catalogue_entries import entry_read
from knowledge.law import LANGUAGES, WORDINGS, wording

PIECES = (
    *(
        "{",
        "}",
        "{ ",
        " }",
        "$who",
        "{$who}",
        "{ $n ->",
        "\n",
        "\n    ",
        "\n }",
        "[one]",
        "\n   [one] ",
        "\n  *[other] ",
    ),
    *("a", "word", " ", "  ", "\u00a0", "é", '"', '"text"', '{"}"}', '{ WORD("a", $b) }', "WORD(", ")", "{ -term }"),
    *(".", "# told", "\n# told", "\n## told", "\n\n", ".attr = x", "\\", "\t", "\r", "=", "-", "[", "*", "*[2]"),
    "{ $n ->\n    [one] 1 day\n   *[other] { $n } days\n }",
)
texts = st.lists(st.sampled_from(PIECES), max_size=9).map("".join)


def messages(resource: ast.Resource) -> list[ast.Message | ast.Term]:
    return [entry for entry in resource.body if isinstance(entry, ast.Message | ast.Term)]


def read_alike(text: str) -> bool:
    ours, theirs = messages(entry_read(text)), messages(FluentResource(text))
    beside = ["span", "comment"]
    return len(ours) == len(theirs) and all(one.equals(two, beside) for one, two in zip(ours, theirs, strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_read_as_fluent_reads_it(language: str) -> None:
    whole = "\n".join((folder / f"{language}.ftl").read_text(encoding="utf-8") for folder in WORDINGS)
    keys = [f"-{one.id.name}" if isinstance(one, ast.Term) else one.id.name for one in messages(FluentResource(whole))]
    assert len(keys) > 1000
    assert [key for key in keys if not read_alike(wording(language).entry(key))] == []


@settings(max_examples=1500, deadline=None)
@given(texts)
def test_any_entry_is_read_as_fluent_reads_it(text: str) -> None:
    assert read_alike(f"key = {text}")
