"""CLIPS constructs as text: templates, patterns and rules."""

from collections.abc import Iterable, Mapping


def deftemplate(name: str, slots: Iterable[str]) -> str:
    """A template with these slots."""
    return f"(deftemplate {name} {' '.join(f'(slot {slot})' for slot in slots)})"


def pattern(template: str, slots: Mapping[str, str]) -> str:
    """A pattern, or a fact to assert: the template with what each slot must be or is."""
    return f"({template} {' '.join(f'({slot} {wanted})' for slot, wanted in slots.items())})"


def negated(inner: str) -> str:
    """The pattern that must not match."""
    return f"(not {inner})"


def defrule(name: str, salience: int, parts: Iterable[str], asserts: Iterable[str]) -> str:
    """A rule with these parts on its left side, which asserts these facts."""
    left = "\n  ".join(parts)
    right = "\n  ".join(f"(assert {fact})" for fact in asserts)
    return f"(defrule {name}\n  (declare (salience {salience}))\n  {left}\n  =>\n  {right})"


def function(name: str, asserts: Iterable[str]) -> str:
    """A function without parameters that asserts these facts."""
    return f"(deffunction {name} ()\n  {' '.join(f'(assert {fact})' for fact in asserts)})"
