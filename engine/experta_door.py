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
        from experta import abstract, activation, agenda, conditionalelement, fact, factlist, fieldconstraint
        from experta.matchers import ReteMatcher
        from experta.utils import freeze
    finally:
        if lent:
            del collections.Mapping  # type: ignore[attr-defined]  # returned
        root.handlers[:] = handlers
        root.setLevel(level)
    return {
        "AND": experta.AND,
        "ANDFC": fieldconstraint.ANDFC,
        "AS": experta.AS,
        "Activation": activation.Activation,
        "Agenda": agenda.Agenda,
        "BaseField": fact.BaseField,
        "DefFacts": experta.DefFacts,
        "EXISTS": experta.EXISTS,
        "FORALL": experta.FORALL,
        "Fact": experta.Fact,
        "FactList": factlist.FactList,
        "Field": fact.Field,
        "FieldConstraint": fieldconstraint.FieldConstraint,
        "InitialFact": experta.InitialFact,
        "KnowledgeEngine": experta.KnowledgeEngine,
        "L": experta.L,
        "Matcher": abstract.Matcher,
        "NOT": experta.NOT,
        "NOTFC": fieldconstraint.NOTFC,
        "OR": experta.OR,
        "ORFC": fieldconstraint.ORFC,
        "P": experta.P,
        "ReteMatcher": ReteMatcher,
        "Rule": experta.Rule,
        "Strategy": abstract.Strategy,
        "TEST": experta.TEST,
        "W": experta.W,
        "ConditionalElement": conditionalelement.ConditionalElement,
        "freeze": freeze,
    }


_names = _import_experta()
AND: Any = _names["AND"]
ANDFC: Any = _names["ANDFC"]
AS: Any = _names["AS"]
Activation: Any = _names["Activation"]
Agenda: Any = _names["Agenda"]
BaseField: Any = _names["BaseField"]
ConditionalElement: Any = _names["ConditionalElement"]
DefFacts: Any = _names["DefFacts"]
EXISTS: Any = _names["EXISTS"]
FORALL: Any = _names["FORALL"]
Fact: Any = _names["Fact"]
FactList: Any = _names["FactList"]
Field: Any = _names["Field"]
FieldConstraint: Any = _names["FieldConstraint"]
InitialFact: Any = _names["InitialFact"]
KnowledgeEngine: Any = _names["KnowledgeEngine"]
L: Any = _names["L"]
Matcher: Any = _names["Matcher"]
NOT: Any = _names["NOT"]
NOTFC: Any = _names["NOTFC"]
OR: Any = _names["OR"]
ORFC: Any = _names["ORFC"]
P: Any = _names["P"]
ReteMatcher: Any = _names["ReteMatcher"]
Rule: Any = _names["Rule"]
Strategy: Any = _names["Strategy"]
TEST: Any = _names["TEST"]
W: Any = _names["W"]
freeze: Any = _names["freeze"]


class _Match:
    """experta's MATCH: ``MATCH.name`` is the variable of that name, here made once."""

    def __getattr__(self, name: str) -> Any:
        made = self.__dict__[name] = W(name)
        return made


MATCH = _Match()
