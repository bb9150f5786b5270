"""One explanation, four ways to show it: terminal, JSON, Markdown and page carry the same conclusions and citations."""

import io
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from rich.console import Console

from engine.report import Block, Report, report_of
from engine.report_html import assessment_page, grounds_page
from engine.report_markdown import assessment_markdown, escaped, grounds_markdown
from engine.screen import Screen
from engine.sections import Asked
from engine.signs import SIGNS
from knowledge.offered import BASE
from tests.command import article10
from tests.families import EXAMPLES

PATHS = sorted(EXAMPLES.glob("*.yaml"))
FAMILY = EXAMPLES / "refugee-wife-two-children.yaml"
WORD = BASE.wording.word
Told = tuple[str, str, str]
"""A conclusion by its name, its status in words, and its citation."""


def _result(path: Path) -> dict[str, Any]:
    return BASE.assess(path, Asked("2024-12-01", False, {}))


def _report(path: Path) -> Report:
    return report_of(_result(path), BASE.sections, BASE.wording)


def _cited(provision: dict[str, Any]) -> str:
    doubts = (["place inferred"] if provision.get("inferred") else []) + (
        [provision["checked"]] if provision["checked"] != "statute" else []
    )
    return provision["cited"] + (f" ({', '.join(doubts)})" if doubts else "")


def _in_json(result: dict[str, Any]) -> Iterator[Told]:
    for person, told in result["applicants"].items():
        yield person, WORD("verdict", told["verdict"]), ""
        for route in told["routes"]:
            name = f"{person}.{route['category']}"
            standing = f"waits_for_{route['waits_for']}" if route["status"] == "open" else route["status"]
            yield name, WORD("status", standing), _cited(route["provision"])
            for condition in route["conditions"]:
                status = WORD("status", condition["status"])
                yield f"{name}.{condition['id']}", status, _cited(condition["provision"])
        for subject, status in told["exemptions"].items():
            yield f"{person}.exemptions.{subject}", WORD("status", status), ""
        for section in BASE.sections:
            for entry in section.entries(told):
                key = ".".join(str(entry[field]) for field in section.key)
                yield ".".join((person, *section.at, key)), "", _cited(entry["provision"])


def _in_page(page: Element) -> Iterator[Told]:
    for row in page.iter("li"):
        if "data-conclusion" in row.attrib:
            summary = row.find("details/summary")
            assert summary is not None
            status = "".join(summary[0].itertext())[1:].strip()
            yield (
                row.attrib["data-conclusion"],
                status,
                "".join("".join(cite.itertext()) for cite in summary.iter("cite")),
            )


def _in_markdown(text: str) -> Iterator[Told]:
    """The list items that end in a stable name; what is emphasised before it is the citation."""
    for token in _tokens(text):
        children = [child for child in token.children or () if child.type != "text" or child.content.strip()]
        if token.type == "inline" and children and children[-1].type == "code_inline":
            strong = _between(children, "strong_open", "strong_close")
            yield children[-1].content, strong[1:].strip(), _between(children, "em_open", "em_close")


def _between(children: list[Token], opening: str, closing: str) -> str:
    kinds = [child.type for child in children]
    if opening not in kinds:
        return ""
    return "".join(child.content for child in children[kinds.index(opening) : kinds.index(closing)])


def _tokens(text: str) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(text)


def _on_terminal(text: str) -> list[list[str]]:
    """The lines of each person's part; what a narrow last column put on the next line is joined to its line again."""
    parts: list[list[str]] = []
    for line in text.splitlines():
        if "━━━" in line:
            parts.append([])
        elif parts and line.startswith(" " * 50):
            parts[-1][-1] = f"{parts[-1][-1].rstrip()} {line.strip()}"
        elif parts:
            parts[-1].append(line.rstrip())
    return parts


def _drawn(report: Report, width: int = 600) -> str:
    paper = io.StringIO()
    Screen(Console(file=paper, width=width, highlight=False)).draw(report, "none")
    return paper.getvalue()


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_page_markdown_and_data_carry_the_same_conclusions_and_citations(path: Path) -> None:
    report = _report(path)
    told = list(_in_json(dict(report.result)))
    assert len(set(told)) == len(told)
    assert list(_in_page(_parsed(assessment_page(report)))) == told
    assert list(_in_markdown(assessment_markdown(report))) == told


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_terminal_shows_each_conclusion_with_its_status_and_citation_and_no_other(path: Path) -> None:
    report = _report(path)
    parts = _on_terminal(_drawn(report))
    assert len(parts) == len(report.persons)
    for person, lines in zip(report.persons, parts, strict=True):
        judged = [one for route in person.routes for one in (route.line, *route.conditions)]
        told = [cells for line in lines if (cells := _judged(line)) is not None]
        assert told == [(line.said, line.head[0], line.cited) for line in judged]
        exempt = "   ".join(f"{line.head[0]} {line.sign} {line.said}" for line in person.exemptions.lines)
        assert not exempt or f"  {exempt}" in lines
        for block in person.blocks:
            assert _entries(block, lines) == [line.cited for line in block.lines], block.title


def _judged(line: str) -> tuple[str, str, str] | None:
    """Status, head and citation of a route or a condition."""
    cells = re.split(r" {2,}", line.strip())
    place = 1 if line[:1] not in ("", " ") else 0
    if len(cells) < 3 or cells[place][:2] not in {f"{sign} " for sign in SIGNS.values()}:
        return None
    return cells[place][2:], cells[1 - place], cells[-1]


def _entries(block: Block, lines: list[str]) -> list[str]:
    """The citation of each line of a block, where its head and sentence stand before it."""
    if block.brief:
        drawn = next(line for line in lines if line.startswith(f"{block.title}  ")).removeprefix(f"{block.title}  ")
        parts = (part.split("  ") for part in drawn.split("; "))
        of = {head: cited for heads, cited in parts for head in heads.split(", ")}
        assert len(of) == len(block.lines)
        return [of[line.head[0]] for line in block.lines]
    rows = lines[lines.index(block.title) + 1 :]
    rows = [
        row for row in rows[: next((i for i, row in enumerate(rows) if row[:1] not in ("", " ")), None)] if row.strip()
    ]
    rows = [row for row in rows if row.startswith(f"  {block.lines[0].sign}  ")]
    assert len(rows) == len(block.lines)
    found = []
    for row, line in zip(rows, block.lines, strict=True):
        assert (
            f"  {line.text}  " in row
            and row.split("  ")[2].split()[:1] == " ".join((*line.head, line.text)).split()[:1]
        )
        found.append(row.rsplit("  ", 1)[1])
    return found


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_page_is_valid_names_each_thing_once_and_loads_nothing(path: Path) -> None:
    text = assessment_page(_report(path))
    page = _parsed(text)
    names = [element.attrib["id"] for element in page.iter() if "id" in element.attrib]
    assert len(names) == len(set(names)) and not any(re.search(r"\s", name) for name in names)
    for element in page.iter():
        assert not {"src", "srcset", "style", "onclick", "action"} & set(element.attrib)
        if "href" in element.attrib:
            assert element.attrib["href"].startswith("#") and element.attrib["href"][1:] in names
        if "aria-labelledby" in element.attrib:
            assert element.attrib["aria-labelledby"] in names
    headings = [int(element.tag[1]) for element in page.iter() if re.fullmatch("h[1-6]", str(element.tag))]
    assert headings[0] == 1 and headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))
    assert all("scope" in cell.attrib for cell in page.iter("th"))
    assert page.attrib["lang"] == "en"
    assert not re.search(r"https?://|url\(|@import", text)


def test_the_policy_of_the_page_lets_only_its_own_style_and_script_act() -> None:
    page = _parsed(assessment_page(_report(FAMILY)))
    policy = next(meta.attrib["content"] for meta in page.iter("meta") if "http-equiv" in meta.attrib)
    assert policy.startswith("default-src 'none'; style-src 'sha256-") and "unsafe" not in policy
    assert len(list(page.iter("script"))) == len(list(page.iter("style"))) == 1


def test_every_conclusion_of_the_page_opens_on_what_it_rests_on() -> None:
    report = _report(FAMILY)
    rows = {
        row.attrib["data-conclusion"]: row for row in _parsed(assessment_page(report)).iter("li") if "id" in row.attrib
    }
    for line in report.lines():
        told = " ".join("".join(rows[line.name].itertext()).split())
        for leaf in report.ground(line).leaves():
            assert " ".join(leaf.text.split()) in told, line.name


def test_the_same_case_gives_the_same_bytes() -> None:
    assert assessment_page(_report(FAMILY)) == assessment_page(_report(FAMILY))
    assert assessment_markdown(_report(FAMILY)) == assessment_markdown(_report(FAMILY))


HOSTILE = [
    "<script>alert(1)</script>",
    "</title><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "&lt;b&gt; & &amp;",
    "\x1b[31mred\x1b]8;;http://x\x07",
    "a\u202eb\u2066c\x9bd",
    "[x](javascript:alert(1)) ![y](http://x/y.png)",
    "`code` | cell | **bold** _it_ ~~gone~~ <http://x> http://x www.x.be",
    "# heading",
    "1. one",
    "--></style></script><script>alert(2)</script>",
]


def _with(name: str) -> dict[str, Any]:
    """A result in which every name and every text that a person writes is the given one."""
    result = _result(EXAMPLES / "late-filing-found-excusable.yaml")

    def put(told: Any) -> Any:
        if isinstance(told, dict):
            return {key: put(value) if key not in ("firing", "fact") else value for key, value in told.items()}
        if isinstance(told, list):
            return [put(value) for value in told]
        return re.sub("Layla|Karim", lambda _: name, told) if isinstance(told, str) else told

    result = put(result)
    result["case"] = name
    for person in result["applicants"].values():
        person["name"] = name
    for found in result["findings"]:
        found["because"] = found["by"] = name
    return result


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_in_a_name_acts_on_page_markdown_or_terminal(name: str) -> None:
    plain, report = (report_of(_with(one), BASE.sections, BASE.wording) for one in ("Nobody", name))
    safe = "".join(char for char in name if char not in "\x1b\x07\x9b\u202e\u2066")
    for page_of in (assessment_page, lambda one: grounds_page(one, list(one.lines()), one.title)):
        text = page_of(report)
        page, usual = _parsed(text), _parsed(page_of(plain))
        assert [element.tag for element in page.iter()] == [element.tag for element in usual.iter()]
        assert [sorted(element.attrib) for element in page.iter()] == [sorted(e.attrib) for e in usual.iter()]
        assert safe in "".join(page.itertext())
        assert not set(text) & set("\x1b\x07\x9b\u202e\u2066")
    for markdown_of in (assessment_markdown, lambda one: grounds_markdown(one, list(one.lines()), one.title)):
        text = markdown_of(report)
        assert _shape(text) == _shape(markdown_of(plain))
        assert not set(text) & set("\x1b\x07\x9b\u202e\u2066")
    drawn = _drawn(report)
    assert safe in drawn and not set(drawn) & set("\x1b\x07\x9b\u202e\u2066")


def _shape(text: str) -> list[tuple[str, list[str]]]:
    """The blocks of a Markdown text and what is marked in each, without its words."""
    return [
        (token.type, [child.type for child in token.children or () if child.type not in ("text", "text_special")])
        for token in _tokens(text)
    ]


@pytest.mark.parametrize("name", [name for name in HOSTILE if "\x1b" not in name and "\u202e" not in name])
def test_escaped_markdown_reads_as_the_text(name: str) -> None:
    told = MarkdownIt("commonmark").renderInline(f"a {escaped(name)}")
    read = html5lib.parseFragment(told, namespaceHTMLElements=False)
    assert "".join(read.itertext()) == f"a {name}"


@pytest.mark.parametrize("command", ["assess", "why"])
@pytest.mark.parametrize("format", ["html", "markdown", "json", "text"])
def test_a_format_goes_to_standard_output_or_into_a_file(command: str, format: str, tmp_path: Path) -> None:
    asked = (command, FAMILY, "--on", "2024-12-01", "--format", format)
    done = article10(*asked, COLUMNS="100")
    assert (done.returncode, done.stderr) == (0, "")
    kept = tmp_path / "kept"
    written = article10(*asked, "-o", kept)
    assert (written.returncode, written.stdout, written.stderr) == (0, "", "")
    assert kept.read_text(encoding="utf-8") == done.stdout


def test_why_tells_one_conclusion_and_its_tree_in_each_format() -> None:
    asked = ("why", FAMILY, "rania.spouse.minimum_age", "--on", "2024-12-01", "--format")
    page = _parsed(article10(*asked, "html").stdout)
    assert [told[0] for told in _in_page(page)] == ["rania.spouse.minimum_age"]
    text = article10(*asked, "markdown").stdout
    assert [told[0] for told in _in_markdown(text)] == ["rania.spouse.minimum_age"]
    for told in ("".join(page.itertext()), text.replace("\\", "")):
        assert "applicants.rania.birth_date: 12 July 1990 (line 19)" in told


def test_a_file_that_cannot_be_written_is_refused_in_one_line(tmp_path: Path) -> None:
    done = article10("assess", FAMILY, "--format", "html", "-o", tmp_path / "none" / "page.html")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1 and "could not be written" in done.stderr


def _parsed(text: str) -> Element:
    """The page, parsed by a parser that refuses whatever the standard calls an error."""
    page: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    return page
