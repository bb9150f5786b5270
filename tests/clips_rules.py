"""Rules as CLIPS has them: the translation of the dialect that can be written there, and the engine that runs it."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from engine.experta_door import AND, EXISTS, FORALL, NOT, OR, TEST, Fact, L, P, W
from tests.naive_matcher import BOTH, EITHER, UNLIKE, conjuncts, walked
from tests.rule_sets import Step
from tests.rules_as_data import KEYS, Law, alike, is_a_or_b, is_one_or_a, is_text, itself, not_after, same
from tests.side_by_side import changed

CALLS: dict[Any, str] = {
    is_text: "(symbolp {0})",
    is_a_or_b: "(or (eq {0} a) (eq {0} b))",
    is_one_or_a: "(or (eq {0} 1) (eq {0} a))",
    itself: "(eq {0} {0})",
    same: "(eq {0} {1})",
    not_after: "(<= (str-compare (str-cat {0}) (str-cat {1})) 0)",
    alike: "(eq (fact-slot-value {0} sx) (fact-slot-value {1} sx))",
}
ELEMENTS: dict[type[Any], str] = {AND: "and", OR: "or", NOT: "not", EXISTS: "exists", FORALL: "forall"}
TEMPLATES = {
    kind: f"(deftemplate {kind.__name__} {' '.join(f'(slot {_slot})' for _slot in map('s{}'.format, keys))})"
    for kind, keys in KEYS.items()
}
DEFAULTS = {("A", "sy"): "(slot sy (default a))"}


def slots(fact: Any) -> dict[str, Any]:
    """What a fact says of every key that patterns know."""
    return {f"s{key}": walked(fact, key) for key in KEYS[type(fact)]}


def may_flicker(part: Any) -> bool:
    """Whether CLIPS may take an activation back and give it again on one change, though nothing has changed for it.

    It does so where one kind of fact stands at two places of a NOT with a NOT inside; FORALL is such a NOT.
    """
    inner = list(elements(part))
    if isinstance(part, NOT | EXISTS | FORALL):
        kinds = [type(element) for element in inner if isinstance(element, Fact)]
        nested = isinstance(part, FORALL) or any(isinstance(element, NOT | EXISTS | FORALL) for element in inner)
        return nested and len(set(kinds)) < len(kinds)
    return any(map(may_flicker, () if isinstance(part, Fact | TEST) else part))


def elements(part: Any) -> Iterator[Any]:
    """The elements inside an element, at any depth."""
    for inner in () if isinstance(part, Fact | TEST) else part:
        yield inner
        yield from elements(inner)


class Translation:
    """One rule in CLIPS; variables without a name get one that no rule uses."""

    def __init__(self) -> None:
        self._fresh = (f"?x{number}" for number in itertools.count())

    def rule(self, name: str, law: Law) -> str:
        left = " ".join(self.element(part) for part in law.parts)
        noted = " ".join(f"{variable} ?{variable}" for variable in law.certain)
        concluded = " ".join(
            f"(assert ({kind.__name__} (sx {value if variable is None else f'?{variable}'})))"
            for kind, variable, value in law.act.concludes
        )
        return f"(defrule {name} (declare (salience {law.salience})) {left} => (note {name} {noted}) {concluded})"

    def element(self, part: Any) -> str:
        if isinstance(part, Fact):
            return self.pattern(part)
        if isinstance(part, TEST):
            over = part[0]
            return f"(test {CALLS[over.test].format(f'?{over.one}', f'?{over.other}')})"
        return f"({ELEMENTS[type(part)]} {' '.join(map(self.element, part))})"

    def pattern(self, pattern: Any) -> str:
        fields = " ".join(f"(s{key} {self.field(test)})" for key, test in pattern.items() if not Fact.is_special(key))
        name = "" if pattern.__bind__ is None else f"?{pattern.__bind__} <- "
        return f"{name}({type(pattern).__name__} {fields})"

    def field(self, test: Any) -> str:
        parts = conjuncts(test)
        binder = next((name for part in parts for name in _binders(part)), None)
        subject = next(self._fresh) if binder is None else f"?{binder}"
        tests = [part for part in parts if not isinstance(part, W) or part.__bind__ not in (None, binder)]
        return "&:".join([subject, *(expression(part, subject) for part in tests)])


def _binders(part: Any, denied: bool = False) -> Iterator[str]:
    if isinstance(part, UNLIKE):
        yield from _binders(part[0], True)
    elif isinstance(part, L | P | W) and part.__bind__ is not None and not (denied and isinstance(part, W)):
        yield part.__bind__


def expression(test: Any, subject: str) -> str:
    """A test of a value as an expression."""
    if isinstance(test, BOTH | EITHER | UNLIKE):
        word = "and" if isinstance(test, BOTH) else "or" if isinstance(test, EITHER) else "not"
        return f"({word} {' '.join(expression(part, subject) for part in test)})"
    if isinstance(test, P):
        return CALLS[test.match].format(subject)
    if isinstance(test, W):
        return f"(eq {subject} {subject if test.__bind__ is None else f'?{test.__bind__}'})"
    return f"(eq {subject} {test.value if isinstance(test, L) else test})"


def _noting(clips: Any, fired: list[Any]) -> Callable[..., None]:
    """What CLIPS calls when a rule fires. It must not hold the environment, which would then never be freed."""

    def note(name: Any, *bound: Any) -> None:
        pairs = zip(bound[::2], bound[1::2], strict=True)
        fired.append((str(name), tuple(sorted((str(variable), _told(clips, value)) for variable, value in pairs))))

    return note


def _told(clips: Any, value: Any) -> Any:
    if isinstance(value, clips.TemplateFact):
        return told_slots(value.template.name, dict(value))
    return _plain(value)


class Clips:
    """CLIPS itself with these rules; ``fired`` says which fired, with what was bound for certain."""

    def __init__(self, clips: Any, laws: Iterable[Law]) -> None:
        self._clips = clips
        self.fired: list[Any] = []
        self._environment = clips.Environment()
        self._environment.strategy = clips.Strategy.LEX
        self._environment.define_function(_noting(clips, self.fired), name="note")
        for kind, text in TEMPLATES.items():
            for (name, slot), defaulted in DEFAULTS.items():
                text = text.replace(f"(slot {slot})", defaulted) if kind.__name__ == name else text
            self._environment.build(text)
        for number, law in enumerate(laws):
            self._environment.build(Translation().rule(f"r{number}", law))
        self._environment.reset()

    def told_facts(self) -> list[Any]:
        return sorted(_told(self._clips, fact) for fact in self._environment.facts())

    def apply(self, step: Step, on: Any) -> None:
        """Do a step; ``on`` is experta's fact that it changes or takes."""
        if step.do == "declare":
            self._assert(type(step.fact), slots(step.fact))
        elif step.do == "run":
            self._environment.run()
        elif on is not None:
            wanted = told_slots(type(on).__name__, slots(on))
            fact = next(fact for fact in self._environment.facts() if _told(self._clips, fact) == wanted)
            fact.retract()
            if step.do == "modify":
                self._assert(type(on), slots(changed(on, step)))

    def _assert(self, kind: type[Any], content: Mapping[str, Any]) -> None:
        symbols = {slot: self._clips.Symbol(value) if type(value) is str else value for slot, value in content.items()}
        self._environment.find_template(kind.__name__).assert_fact(**symbols)


def _plain(value: Any) -> str:
    return repr(str(value) if isinstance(value, str) else value)


def told_slots(kind: str, content: Mapping[str, Any]) -> Any:
    return kind, *sorted((slot, _plain(value)) for slot, value in content.items())
