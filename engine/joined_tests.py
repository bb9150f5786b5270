"""Named tests over other tests, after Kleene: all of them, any of them, and what a person finds or must find."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.named_tests import IsSo, NamedTest
from engine.truth import FALSE, TRUE, Truth, conjunction, disjunction, known, left_to, negation
from engine.view import View
from engine.vocabulary import Blank


class Holds(NamedTest):
    """What another rule has concluded: true, false or open, with what it waits for."""

    def __init__(self, variable: str) -> None:
        self.variables = (variable,)

    def truth(self, view: View) -> Truth:
        value = view.values[self.variables[0]]
        assert isinstance(value, Truth), f"{self.variables[0]} is not bound to a truth"
        return value.by("") if value.way else value


class AllOf(NamedTest):
    """Every one of the tests."""

    def __init__(self, *parts: NamedTest, **named: NamedTest) -> None:
        self.parts = (*parts, *named.values())
        self.names = (*("" for _ in parts), *named)
        self._named = tuple(zip(self.names, self.parts, strict=True))
        self.variables = tuple(dict.fromkeys(v for part in self.parts for v in part.variables))

    def _truths(self, view: View) -> Iterator[Truth]:
        for name, part in self._named:
            truth = part.truth(view)
            yield truth.by(name) if name and not truth.way else truth

    def truth(self, view: View) -> Truth:
        return conjunction(self._truths(view))

    def answer(self, view: View) -> bool | None:
        open_ = False
        for part in self.parts:
            answer = part.answer(view)
            if answer is False:
                return False
            open_ = open_ or answer is None
        return None if open_ else True

    def arguments(self, view: View) -> dict[str, Any]:
        return {key: value for part in self.parts for key, value in part.arguments(view).items()}

    def leaves(self) -> Iterator[NamedTest]:
        for part in self.parts:
            yield from part.leaves()

    def decided_by(self, view: View) -> Iterator[NamedTest]:
        truths = [part.truth(view) for part in self.parts]
        for part in self._deciding(truths):
            yield from part.decided_by(view)

    def _deciding(self, truths: list[Truth]) -> Iterator[NamedTest]:
        settling = next((part for part, one in zip(self.parts, truths, strict=True) if one.value is False), None)
        if settling is not None:
            yield settling
            return
        open_ = any(truth.value is None for truth in truths)
        for part, truth in zip(self.parts, truths, strict=True):
            if not open_ or truth.value is None:
                yield part

    def describe(self) -> str:
        told = (f"{name}={part}" if name else str(part) for name, part in zip(self.names, self.parts, strict=True))
        return f"{type(self).__name__}({', '.join(told)})"


class AsOne(AllOf):
    """Every one of the tests, taken as one where it is asked whether anything points against a presumption."""

    def leaves(self) -> Iterator[NamedTest]:
        yield self


class AnyOf(AllOf):
    """At least one of the tests; the name of the one that settles it is the way."""

    def truth(self, view: View) -> Truth:
        return disjunction(self._truths(view))

    def answer(self, view: View) -> bool | None:
        open_ = False
        for part in self.parts:
            answer = part.answer(view)
            if answer is True:
                return True
            open_ = open_ or answer is None
        return None if open_ else False

    def _deciding(self, truths: list[Truth]) -> Iterator[NamedTest]:
        certain = [(len(truth.presumed), place) for place, truth in enumerate(truths) if truth.value is True]
        if certain:
            yield self.parts[min(certain)[1]]
            return
        open_ = any(truth.value is None for truth in truths)
        for part, truth in zip(self.parts, truths, strict=True):
            if not open_ or truth.value is None:
                yield part


class NotSo(AllOf):
    """The opposite of a test."""

    def __init__(self, part: NamedTest) -> None:
        super().__init__(part)

    def truth(self, view: View) -> Truth:
        return negation(self.parts[0].truth(view))

    def answer(self, view: View) -> bool | None:
        answer = self.parts[0].answer(view)
        return None if answer is None else not answer


class DoubtfulWhen(AllOf):
    """As long as the test is true a person must find; otherwise nothing is in the way."""

    def __init__(self, part: NamedTest, doubt: str) -> None:
        super().__init__(part)
        self.doubt = doubt

    def truth(self, view: View) -> Truth:
        truth = self.parts[0].truth(view)
        if truth.value is None:
            return truth
        return left_to(self.doubt) if truth.value else TRUE

    def answer(self, view: View) -> bool | None:
        return self.truth(view).value

    def leaves(self) -> Iterator[NamedTest]:
        yield self


class FoundOr(AllOf):
    """What a person has found, where there is a finding; otherwise the test."""

    def __init__(self, finding: str, otherwise: NamedTest) -> None:
        super().__init__(otherwise)
        self.finding = finding
        self.variables = (*self.variables, finding)

    def truth(self, view: View) -> Truth:
        found = view[self.finding]
        if isinstance(found, Blank):
            return self.parts[0].truth(view)
        return (TRUE if found else FALSE).by("finding")

    def decided_by(self, view: View) -> Iterator[NamedTest]:
        if isinstance(view[self.finding], Blank):
            yield from self.parts[0].decided_by(view)
        else:
            yield IsSo(self.finding)

    def answer(self, view: View) -> bool | None:
        return self.truth(view).value


class FoundWhereLeft(FoundOr):
    """The test; what a person has found only where the test leaves it to a person."""

    def truth(self, view: View) -> Truth:
        truth = self.parts[0].truth(view)
        if truth.status != "left_to_authority" or isinstance(view[self.finding], Blank):
            return truth
        return super().truth(view)

    def decided_by(self, view: View) -> Iterator[NamedTest]:
        if self.parts[0].truth(view).status == "left_to_authority":
            yield from super().decided_by(view)
        else:
            yield from self.parts[0].decided_by(view)


class LeftTo(NamedTest):
    """Always a person's to find."""

    def __init__(self, doubt: str) -> None:
        self.doubt = doubt

    def truth(self, view: View) -> Truth:
        return left_to(self.doubt)


class Awaited(NamedTest):
    """Not shown until the named facts come into the file: unknown, missing them."""

    def __init__(self, *variables: str) -> None:
        self.variables = variables

    def truth(self, view: View) -> Truth:
        return view.unknown(*self.variables)


class When(NamedTest):
    """If the first test is true the second counts, if false the third; while it is open, what both agree on."""

    def __init__(self, test: NamedTest, then: NamedTest, otherwise: NamedTest) -> None:
        self.test, self.then, self.otherwise = test, then, otherwise
        parts = (test, then, otherwise)
        self.variables = tuple(dict.fromkeys(v for part in parts for v in part.variables))

    def truth(self, view: View) -> Truth:
        test = self.test.truth(view)
        if test.value is not None:
            return (self.then if test.value else self.otherwise).truth(view)
        then, otherwise = self.then.truth(view), self.otherwise.truth(view)
        if then.value is not None and then.value == otherwise.value:
            return then
        return Truth(None, test.missing, test.doubts)

    def decided_by(self, view: View) -> Iterator[NamedTest]:
        test = self.test.truth(view)
        yield from self.test.decided_by(view)
        if test.value is not None:
            yield from (self.then if test.value else self.otherwise).decided_by(view)

    def arguments(self, view: View) -> dict[str, Any]:
        parts = (self.test, self.then, self.otherwise)
        return {key: value for part in parts for key, value in part.arguments(view).items()}

    def leaves(self) -> Iterator[NamedTest]:
        for part in (self.test, self.then, self.otherwise):
            yield from part.leaves()


class Always(NamedTest):
    """A settled answer."""

    def __init__(self, value: bool) -> None:
        self.value = value

    def truth(self, view: View) -> Truth:
        return known(self.value)


class IsKnown(NamedTest):
    """The values are known; for conclusions that show a value, never for a condition."""

    def __init__(self, *variables: str) -> None:
        self.variables = variables

    def truth(self, view: View) -> Truth:
        return known(not any(isinstance(view[variable], Blank) for variable in self.variables))


class IsOpen(NamedTest):
    """What another rule concluded is open; ``for_a_person`` when only a person can settle it."""

    def __init__(self, variable: str, *, for_a_person: bool = False) -> None:
        self.variables = (variable,)
        self.for_a_person = for_a_person

    def truth(self, view: View) -> Truth:
        wanted = "left_to_authority" if self.for_a_person else "undetermined"
        return known(view[self.variables[0]].status == wanted)
