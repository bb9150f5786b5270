"""A rule base that remembers what it concluded, for who asks the same of it again: a step back, or a value tried."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import Any

from engine.family_trial import FamilyTrials
from engine.reading import CaseText
from engine.sections import Asked, Examined, KnowledgeBase

MOST = 64


def remembering(base: KnowledgeBase) -> KnowledgeBase:
    """The same rule base, which keeps its last assessments by the text of their cases, and one set of trials for each
    way of asking."""
    kept: OrderedDict[tuple[Any, ...], Examined] = OrderedDict()
    trials: dict[tuple[Any, ...], FamilyTrials] = {}

    def examine(case: CaseText, asked: Asked) -> Examined:
        if not case.text or case.last_line is not None:
            return base.examine(case, asked)
        key = (case.text, case.name, *_options(asked))
        if key not in kept:
            kept[key] = base.examine(case, asked)
            if len(kept) > MOST:
                kept.popitem(last=False)
        kept.move_to_end(key)
        return kept[key]

    def family_trials(asked: Asked) -> FamilyTrials:
        options = _options(asked)
        if options not in trials:
            trials[options] = base.family_trials(asked)
        return trials[options]

    return replace(base, examine=examine, family_trials=family_trials)


def _options(asked: Asked) -> tuple[Any, ...]:
    return asked.on, asked.strict, tuple(sorted(asked.readings.items())), asked.law
