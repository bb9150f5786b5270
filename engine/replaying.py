"""A trace run again: the same case, asked the same, by the rules that are here now."""

from __future__ import annotations

from engine.calendar import span_of
from engine.errors import UnusableTrace
from engine.languages import wanted
from engine.said import Said
from engine.sections import Asked, KnowledgeBase
from engine.trace_document import CASE, QUESTION, TraceDocument, document_of
from engine.trace_reading import ReadTrace


def replayed(trace: ReadTrace, base: KnowledgeBase) -> TraceDocument:
    """What the case of the trace comes to now, told in the trace's own language.

    UnusableTrace where the question cannot be asked of this rule base, UnusableInput where the case cannot be read.
    """
    base = base.speaking(wanted({"LANG": trace.document.language}, base.languages))
    case = next(trace.document.of_kind(CASE))
    asked = _asked(trace, base)
    return document_of(base.examine(base.read_text(case["text"], case["file"]), asked), asked, base)


def _asked(trace: ReadTrace, base: KnowledgeBase) -> Asked:
    question = next(trace.document.of_kind(QUESTION))
    on, law, readings = question["on"], question["law"], question["readings"]
    if law and law not in [told["name"] for told in base.laws()]:
        raise UnusableTrace(trace.name, Said("trace-unknown-law", law=repr(law)))
    for about, name in readings.items():
        if name not in base.readings.get(about, ()):
            raise UnusableTrace(trace.name, Said("trace-unknown-reading", reading=repr(name)))
    try:
        exact = span_of(on).exact
    except ValueError:
        exact = False
    if not exact:
        raise UnusableTrace(trace.name, Said("trace-no-day", day=repr(on)))
    return Asked(on, question["strict"], readings, law or None)
