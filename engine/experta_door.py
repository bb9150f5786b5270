"""The one door to experta 1.9.4.

experta cannot be imported as released on Python 3.10 and later: its pinned ``frozendict`` 1.2 subclasses
``collections.Mapping``, which is gone. It also calls ``logging.basicConfig()`` on import. Both are mended here, around
the import, and what was touched is put back.
"""

import collections
import collections.abc
import logging
from typing import Any


def _import_experta() -> dict[str, Any]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    lent = not hasattr(collections, "Mapping")
    if lent:
        collections.Mapping = collections.abc.Mapping  # type: ignore[attr-defined]  # lent to frozendict 1.2 only
    try:
        import experta
        from experta import abstract, activation, fact, fieldconstraint
        from experta.matchers import ReteMatcher
    finally:
        if lent:
            del collections.Mapping  # type: ignore[attr-defined]  # returned
        root.handlers[:] = handlers
        root.setLevel(level)
    return {
        "AND": experta.AND,
        "AS": experta.AS,
        "Activation": activation.Activation,
        "BaseField": fact.BaseField,
        "EXISTS": experta.EXISTS,
        "FORALL": experta.FORALL,
        "Fact": experta.Fact,
        "FieldConstraint": fieldconstraint.FieldConstraint,
        "InitialFact": experta.InitialFact,
        "KnowledgeEngine": experta.KnowledgeEngine,
        "L": experta.L,
        "MATCH": experta.MATCH,
        "Matcher": abstract.Matcher,
        "NOT": experta.NOT,
        "OR": experta.OR,
        "P": experta.P,
        "ReteMatcher": ReteMatcher,
        "Rule": experta.Rule,
        "Strategy": abstract.Strategy,
        "TEST": experta.TEST,
        "W": experta.W,
    }


_names = _import_experta()
AND: Any = _names["AND"]
AS: Any = _names["AS"]
Activation: Any = _names["Activation"]
BaseField: Any = _names["BaseField"]
EXISTS: Any = _names["EXISTS"]
FORALL: Any = _names["FORALL"]
Fact: Any = _names["Fact"]
FieldConstraint: Any = _names["FieldConstraint"]
InitialFact: Any = _names["InitialFact"]
KnowledgeEngine: Any = _names["KnowledgeEngine"]
L: Any = _names["L"]
MATCH: Any = _names["MATCH"]
Matcher: Any = _names["Matcher"]
NOT: Any = _names["NOT"]
OR: Any = _names["OR"]
P: Any = _names["P"]
ReteMatcher: Any = _names["ReteMatcher"]
Rule: Any = _names["Rule"]
Strategy: Any = _names["Strategy"]
TEST: Any = _names["TEST"]
W: Any = _names["W"]
