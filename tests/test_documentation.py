"""The documentation tells the truth: its outputs, passages, links and commands are those of the code."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.vocabulary import Choice, Given, Group, GroupsByName, GroupsOf, ListOf, case_file_name
from facts.case_file import CaseFile
from tests.command import ROOT
from tests.consulted_page import consultations, consulted
from tests.documentation import PAGES, PROVISIONS, agrees, commands, passages, told
from tests.pictures import FOLDER, PICTURES, said
from tests.provision_table import provision_table

SHOWN = [(page, command, output) for page in PAGES for command, output in commands(page)]
CONSULTED = [(page, options, shown) for page in PAGES for options, shown in consultations(page)]
QUOTED = [(page, path, text) for page in PAGES for path, text in passages(page)]


@pytest.mark.parametrize(("page", "command", "output"), SHOWN, ids=[f"{p.name}: {c}" for p, c, _ in SHOWN])
def test_a_command_of_the_documentation_shows_what_is_printed(page: Path, command: str, output: str) -> None:
    assert agrees(output, told(command)), told(command)


@pytest.mark.parametrize(("page", "options", "shown"), CONSULTED, ids=[f"{p.name}: {o}" for p, o, _ in CONSULTED])
def test_a_consultation_of_the_documentation_is_held_as_it_is_shown(page: Path, options: str, shown: str) -> None:
    assert consulted(options, shown) == shown


@pytest.mark.parametrize(("page", "path", "text"), QUOTED, ids=[f"{p.name}: {q.name}" for p, q, _ in QUOTED])
def test_a_passage_of_the_documentation_stands_in_its_file(page: Path, path: Path, text: str) -> None:
    assert text in path.read_text(encoding="utf-8")


def test_one_case_is_followed_through_the_whole_house() -> None:
    page = ROOT / "docs" / "follow-one-case.md"
    assert len([command for one, command, _ in SHOWN if one == page]) >= 3
    assert len([path for one, path, _ in QUOTED if one == page]) >= 4


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_within_the_project_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_readme_begins_with_two_commands() -> None:
    blocks = re.findall(r"^```sh\n((?:.*\n)*?)```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(blocks) == 2
    assert all(len(block.splitlines()) == 1 for block in blocks)
    assert "article10 assess docs/examples/" in blocks[0]
    assert "pytest" in blocks[1]


def test_the_supported_pythons_are_told_alike() -> None:
    told_in = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    assert told_in == ">=3.11,<3.14"
    assert "Python 3.11, 3.12 or 3.13" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_map_of_provisions_is_that_of_the_rule_base() -> None:
    assert PROVISIONS.read_text(encoding="utf-8") == provision_table()


def test_the_page_of_the_case_file_names_every_field_and_every_word_that_a_file_may_hold() -> None:
    page = (ROOT / "docs" / "case-file.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z0-9_/]+)`", page))
    missing = {name for name in _told(CaseFile) if name not in named}
    assert not missing


def _told(group: type[Given]) -> Iterator[str]:
    for name, field in group.told().items():
        yield case_file_name(name)
        item = field.item if isinstance(field, ListOf) else field
        if isinstance(item, Choice):
            yield from item.values
        if isinstance(field, Group | GroupsOf | GroupsByName):
            yield from _told(field.of)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_of_the_documentation_says_what_is_drawn(name: str) -> None:
    assert said(PICTURES[name]()) == said((FOLDER / name).read_text(encoding="utf-8"))
