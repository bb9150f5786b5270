"""A rule base that remembers what it concluded, for who asks the same of it again: a step back, or a value tried."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from engine.reading import CaseText
from engine.sections import Asked, Examined, KnowledgeBase

MOST = 64


def remembering(base: KnowledgeBase) -> KnowledgeBase:
    """The same rule base, which keeps its last assessments by the text of their cases."""
    kept: OrderedDict[tuple[Any, ...], Examined] = OrderedDict()

    def examine(case: CaseText, asked: Asked) -> Examined:
        if not case.text or case.last_line is not None:
            return base.examine(case, asked)
        key = (case.text, case.name, asked.on, asked.strict, tuple(sorted(asked.readings.items())), asked.law)
        if key not in kept:
            kept[key] = base.examine(case, asked)
            if len(kept) > MOST:
                kept.popitem(last=False)
        kept.move_to_end(key)
        return kept[key]

    return base._replace(examine=examine)
