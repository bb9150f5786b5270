"""A report as one page that stands alone: a tree that opens and closes, readable without script, colour or mouse.

Text enters the page as text of an element tree, so that nothing in a name can become markup.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from urllib.parse import quote
from xml.etree.ElementTree import Element, tostring

from engine.conclusions import ROUTE, VERDICT
from engine.grounds import Ground
from engine.report import Line, PersonReport, Report, run_title
from engine.signs import INDICATED, sign_of
from engine.wording import Wording, shown

_STYLE = Path(__file__).with_name("page.css")
_SCRIPT = Path(__file__).with_name("page.js")
_INLINE = {"a", "bdi", "button", "cite", "code", "span", "strong"}
_FIRMLY_OPEN = 12
"""A tree of at most so many lines shows all of them when it is opened."""


def assessment_page(report: Report, *, trace: bool = True) -> str:
    """The whole report as a page; ``trace`` adds every firing in order."""
    parts = [
        _verdicts(report),
        *(_person(report, place, person) for place, person in enumerate(report.persons, 1)),
        *_beside(report),
        _laws(report),
        *([_trace(report)] if trace else []),
    ]
    return _page(report, report.title, parts)


def grounds_page(report: Report, lines: Sequence[Line], title: str) -> str:
    """Some conclusions of a report and what each rests on; the tree of a single one is open."""
    shown_open = len(lines) == 1
    rows = _element("ul", *(_row(report, line, is_open=shown_open) for line in lines), **{"class": "lines"})
    return _page(report, title, [_section("conclusions", report.wording.phrase("report-conclusions"), rows)])


def _page(report: Report, title: str, parts: Iterable[Element]) -> str:
    style, script = (path.read_text(encoding="utf-8") for path in (_STYLE, _SCRIPT))
    policy = (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    buttons = _element(
        "p",
        _element("button", report.wording.phrase("page-open-all"), type="button", id="open-all"),
        _element("button", report.wording.phrase("page-close-all"), type="button", id="close-all"),
        id="buttons",
        hidden="",
    )
    page = _element(
        "html",
        _element(
            "head",
            _element("meta", charset="utf-8"),
            _element("meta", **{"http-equiv": "Content-Security-Policy", "content": policy}),
            _element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            _element("meta", name="color-scheme", content="light dark"),
            _element("meta", name="referrer", content="no-referrer"),
            _element("title", f"{title}, {report.subtitle}"),
            _element("style", _Raw(style)),
        ),
        _element(
            "body",
            _element("a", report.wording.phrase("page-skip"), href="#main", **{"class": "skip"}),
            _element("header", _element("h1", _element("bdi", title)), _element("p", report.subtitle), buttons),
            _element("main", *parts, id="main", tabindex="-1"),
            *([_element("footer", _head(report))] if report.head else []),
            _element("script", _Raw(script)),
        ),
        lang=report.wording.language,
    )
    return "<!DOCTYPE html>\n" + tostring(page, encoding="unicode", method="html")


def _head(report: Report) -> Element:
    return _element("p", f"{report.wording.phrase('report-head')} ", _element("code", report.head))


def _columns(report: Report, *names: str) -> Element:
    return _element("tr", *(_element("th", report.wording.phrase(f"column-{name}"), scope="col") for name in names))


def _verdicts(report: Report) -> Element:
    head = _columns(report, "person", "verdict", "because")
    rows = (
        _element(
            "tr",
            _element("th", _element("a", _element("bdi", person.name), href=f"#person-{place}"), scope="row"),
            _element("td", _status(person.verdict)),
            _element("td", person.verdict.text, *_indicated(person.verdict)),
        )
        for place, person in enumerate(report.persons, 1)
    )
    caption = _element("caption", report.wording.phrase("report-verdicts-caption"))
    return _section("verdicts", report.wording.phrase("report-verdicts"), _table(caption, head, rows))


def _person(report: Report, place: int, person: PersonReport) -> Element:
    name = f"person-{place}"
    parts = [_element("ul", _row(report, person.verdict), **{"class": "lines verdict"})]
    for route in person.routes:
        parts.append(_element("h3", ", ".join(route.line.head)))
        parts.append(_list(report, (route.line, *route.conditions)))
    for block in (person.exemptions, *person.blocks):
        if block.lines:
            parts += [_element("h3", block.title), _list(report, block.lines)]
    if person.questions:
        questions = (
            _element("li", question.text, " ", _element("code", question.path)) for question in person.questions
        )
        parts += [
            _element("h3", report.wording.phrase("report-ask-next")),
            _element("ul", *questions, **{"class": "sentences"}),
        ]
    return _section(name, _element("bdi", person.name), *parts)


def _list(report: Report, lines: Iterable[Line]) -> Element:
    return _element("ul", *(_row(report, line) for line in lines), **{"class": "lines"})


def _row(report: Report, line: Line, *, is_open: bool = False) -> Element:
    """A conclusion as a line that opens on what it rests on."""
    ground = report.ground(line)
    cells = [
        _status(line),
        *([_element("strong", ", ".join(line.head))] if line.head else []),
        _element("span", line.text or ground.text, *_indicated(line), **{"class": "text"}),
        *([_element("cite", line.cited)] if line.cited else []),
    ]
    summary = _element("summary", *(part for cell in cells for part in (cell, " ")))
    own = [] if line.text == ground.text or not line.text else [_element("p", ground.text, " ", *_source(ground))]
    told_below = line.conclusion.kind in (VERDICT, ROUTE)
    folded = not is_open and (told_below or _size(ground) > _FIRMLY_OPEN)
    body = [*own, *([_branches(ground, report.wording, folded=folded)] if ground.under else [])]
    link = _element("a", _element("code", line.name), href=f"#{quote(shown(line.name))}")
    address = _element("p", f"{report.wording.phrase('page-name')} ", link, **{"class": "name"})
    details = _element("details", summary, *body, address, **({"open": ""} if is_open else {}))
    attributes = {
        "data-conclusion": line.name,
        "data-status": line.conclusion.status,
        "data-cited": line.cited,
        "class": "told-below" if told_below and not is_open else line.conclusion.kind,
    }
    return _element("li", details, id=line.name, **attributes)


def _branches(ground: Ground, wording: Wording, *, folded: bool) -> Element:
    return _element("ul", *(_branch(below, wording, folded=folded) for below in ground.under), **{"class": "tree"})


def _branch(ground: Ground, wording: Wording, *, folded: bool) -> Element:
    told: list[Element | str] = [
        _element("span", ground.sign, **{"class": f"sign {_kind(ground.status)}", "aria-hidden": "true"}),
        " ",
        *(
            [_element("span", f"{_words(ground.status, wording)}{wording.colon} ", **{"class": "unseen"})]
            if ground.status
            else []
        ),
        ground.sentence,
        " ",
        *_source(ground),
        *([f" {wording.phrase('report-told-above')}"] if ground.told_above else []),
    ]
    if not ground.under:
        return _element("li", *told, **{"class": ground.kind})
    opened = {} if folded else {"open": ""}
    details = _element("details", _element("summary", *told), _branches(ground, wording, folded=folded), **opened)
    return _element("li", details, **{"class": ground.kind})


def _beside(report: Report) -> Iterator[Element]:
    for place, remarks in enumerate(report.beside, 1):
        sentences = (_element("li", sentence) for sentence in remarks.sentences)
        yield _section(f"beside-{place}", remarks.title, _element("ul", *sentences, **{"class": "sentences"}))


def _laws(report: Report) -> Element:
    told = (
        _element("li", _element("bdi", person.name), f"{report.wording.colon} {person.law}. {person.why_this_law}")
        for person in report.persons
    )
    return _section("law", report.wording.phrase("report-law"), _element("ul", *told, **{"class": "sentences"}))


def _trace(report: Report) -> Element:
    parts = []
    for run in report.result["trace"]["runs"]:
        head = _columns(report, "number", "concluded", "rule", "provision")
        rows = (
            _element(
                "tr",
                _element("th", str(firing["n"]), scope="row"),
                _element(
                    "td",
                    _element(
                        "span",
                        sign_of(firing["status"]),
                        **{"class": f"sign {_kind(firing['status'])}", "aria-hidden": "true"},
                    ),
                    " ",
                    _element(
                        "span",
                        f"{_words(firing['status'], report.wording)}{report.wording.colon} ",
                        **{"class": "unseen"},
                    ),
                    firing["because"]["text"],
                ),
                _element("td", _element("code", firing["rule"])),
                _element("td", firing["cited"]),
            )
            for firing in run["firings"]
        )
        parts.append(_table(_element("caption", run_title(run, report.wording)), head, rows))
    return _section(
        "trace",
        report.wording.phrase("report-trace"),
        _element("details", _element("summary", report.wording.phrase("report-every-firing")), *parts, id="firings"),
    )


def _status(line: Line) -> Element:
    sign = _element("span", line.sign, **{"aria-hidden": "true"})
    return _element("span", sign, f" {line.said}" if line.said else "", **{"class": f"status {_kind(line.status)}"})


def _indicated(line: Line) -> list[Element]:
    if not line.indicated:
        return []
    return [_element("span", f" {INDICATED} {line.indicated}", **{"class": "indicated"})]


def _source(ground: Ground) -> list[Element]:
    return [_element("cite", ground.source)] if ground.source else []


def _size(ground: Ground) -> int:
    return 1 + sum(_size(below) for below in ground.under)


def _kind(status: str) -> str:
    """The class of a status: what it means for the person, as its sign tells."""
    return {"✓": "good", "✗": "bad", "?": "open", "§": "person", "○": "free", "!": "asked"}.get(
        sign_of(status), "plain"
    )


def _words(status: str, wording: Wording) -> str:
    return wording.word("status", status)


def _section(name: str, title: str | Element, *parts: Element) -> Element:
    heading = _element("h2", title, id=f"{name}-title")
    return _element("section", heading, *parts, id=name, **{"aria-labelledby": f"{name}-title"})


def _table(caption: Element, head: Element, rows: Iterable[Element]) -> Element:
    table = _element("table", caption, _element("thead", head), _element("tbody", *rows))
    return _element("div", table, **{"class": "table"})


class _Raw(str):
    """Text of ours that must stand in the page byte for byte."""

    __slots__ = ()


def _element(tag: str, *content: Element | str, **attributes: str) -> Element:
    """An element with text and elements in it; what a terminal or a browser would obey is left out of both."""
    made = Element(tag, {name: shown(value) for name, value in attributes.items()})
    for part in content:
        if isinstance(part, Element):
            made.append(part)
            continue
        text = part if isinstance(part, _Raw) else shown(part)
        if len(made):
            made[-1].tail = (made[-1].tail or "") + text
        else:
            made.text = (made.text or "") + text
    if tag not in _INLINE:
        made.tail = "\n"
    return made


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
