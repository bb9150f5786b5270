"""One run of the rules in force: facts in, firings recorded, conclusions out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from engine.declaration import Declaration, Outcome, bound_fields
from engine.memories import fault_of_match
from engine.named_tests import IsSo, NamedTest
from engine.noticing import matched
from engine.right_side import RightSide
from engine.support import Maintained, Supporting
from engine.truth import TRUE
from engine.view import View
from engine.vocabulary import Checked, Concluded, Given
from engine.wiring import Branch, Wiring
from engine.working_memory import written_alike

if TYPE_CHECKING:
    from engine.rule_base import Network

Kind = TypeVar("Kind", bound=Checked)

SO = Outcome(TRUE, "met")
"""What a match settles that says by itself that what is asked is so."""


class Firing(Supporting):
    """One firing: which rule, on which facts, with which outcome, and which facts it asserted.

    ``number`` counts from 1 in the order of a run from the start. It belongs to its session, which may withdraw it.
    """

    __slots__ = ("number", "settled", "side", "view")

    number: int
    side: RightSide
    view: View
    settled: Outcome | None

    @property
    def outcome(self) -> Outcome:
        """What the rule settled."""
        if self.settled is None:
            self.settled = self.side.outcome(self.view)
        return self.settled

    @property
    def rule(self) -> Declaration:
        """The rule that fired."""
        declared: Declaration = self.branch.rule.declares
        return declared

    @property
    def used(self) -> tuple[Checked, ...]:
        """The facts that matched, in the order of the patterns."""
        return self.matched

    @property
    def decided_by(self) -> tuple[NamedTest, ...]:
        """The simple tests that its outcome rests on."""
        if self.outcome.truth.way == "found":
            return (IsSo(self.rule.finding),)
        return self.rule.decided_by(self.view, self.outcome)

    @property
    def arguments(self) -> Mapping[str, Any]:
        """What the sentence of this firing may tell."""
        return self.rule.arguments(self.view)


class Session(Maintained):
    """A run of the rules in force on given facts.

    ``firings`` is the trace. The network is shared and never changed; a session owns its facts alone. After ``declare``,
    ``retract`` or ``modify`` from outside, ``run`` goes on to the state that a new session would reach.
    """

    most_firings = 100_000
    seen_by_all = frozenset({"at", "paths"})

    def __init__(self, network: Network) -> None:
        self.network = network
        self._copies: dict[int, tuple[Any, Any]] = {}
        """The facts that were last changed to, by identity, each with the copy of it that the rules run on."""
        super().__init__()
        self.reset()

    def wiring(self) -> Wiring:
        return self.network.wiring

    def settle(self, given: Iterable[Given | Concluded]) -> Session:
        """Take the facts, run until nothing is left to fire, and return the session."""
        self._give(given)
        self.run()
        return self

    def change_to(self, given: Iterable[Given | Concluded]) -> Session:
        """Let copies of these be the given facts instead of those there are, run on, and return the session."""
        wanted = list(given)
        there = [self._copy_of(fact) for fact in wanted]
        kept = {id(fact) for fact in there if fact is not None}
        initial, *others = self._given.values()
        gone = [fact for fact in others if id(fact) not in kept]
        changed = self._changed(gone, [fact for fact, equal in zip(wanted, there, strict=True) if equal is None])
        still = {id(fact) for fact in changed.values()}
        for fact in gone:
            if id(fact) not in still:
                self.retract(fact)
        order = {id(initial): initial}
        copies: dict[int, tuple[Any, Any]] = {}
        for fact, equal in zip(wanted, there, strict=True):
            equal = changed.get(id(fact), equal)
            if equal is None or equal["__factid__"] not in self._given:
                self._give((fact.copy(),))
                equal = self.facts.equal_of(fact)
            order[id(equal)] = equal
            copies[id(fact)] = fact, equal
        self._copies = copies
        if list(order) != [id(fact) for fact in self._given.values()]:
            self._given = {fact["__factid__"]: fact for fact in order.values()}
            self._disturb(always=True)
        self.run()
        return self

    def _changed(self, gone: Iterable[Any], new: Iterable[Any]) -> dict[int, Any]:
        """Change facts that go into new ones that come in their places; what each new one has become, by identity."""
        places = {_place(fact): fact for fact in gone}
        pairs = [(places.pop(place), fact) for fact in new if (place := _place(fact)) in places]
        left = {id(fact) for _, fact in self.rewrite(pairs)} if pairs else set()
        return {id(fact): there for there, fact in pairs if id(fact) not in left}

    def modify(self, declared_fact: Any, **modifiers: Any) -> Any:
        """Take a given fact back and give it changed, in the same place."""
        self._copies = {}
        return super().modify(declared_fact, **modifiers)

    def _copy_of(self, fact: Given | Concluded) -> Any:
        """The equal of a fact that is there, if there is one; found at once for a fact that was changed to before."""
        known, copy = self._copies.get(id(fact), (None, None))
        if known is fact and self.facts.get(copy["__factid__"]) is copy:
            return copy
        equal = self.facts.equal_of(fact)
        alike = equal is not None and all(written_alike(value, equal[name]) for name, value in fact.items())
        return equal if alike else None

    def comes_to_the_same_under(self, other: Network) -> bool:
        """Whether a run of the other rules on the same facts would fire and conclude the same.

        It would where no rule has fired that the others have not or have otherwise, and none that they alone have matches
        what there is.
        """
        if other is self.network:
            return True
        apart = self.network.apart(other)
        return all(firing.rule.name not in apart.gone for firing in self._live) and not matched(
            apart.new, self.facts.values()
        )

    def _give(self, given: Iterable[Given | Concluded]) -> None:
        keep = self.facts.keep
        for fact in given:
            there = keep(fact.copy() if "__factid__" in fact else fact)
            self._given[there["__factid__"]] = there
        self._disturb()

    def looks_at(self, branch: Branch, position: int) -> frozenset[Any]:
        """The fields that the rule's patterns name: a declared rule sees no others."""
        return branch.shape.reads[position]

    # ---- firing ----

    def firing(self, branch: Branch, matched: tuple[Any, ...], values: tuple[Any, ...]) -> Firing:
        return Firing(branch, matched, values)

    def act(self, match: Any) -> None:
        """Assert what the rule concludes from the match and note what it settled."""
        side = self.network.right_sides[match.branch.place]
        match.side = side
        match.view = view = side.view(match.matched, match.values)
        try:
            match.settled = side.outcome(view) if side.asks_again else None
            facts = side.conclusions(view, match.settled or SO)
        except Exception as error:
            raise fault_of_match(match.branch, match.matched, match.values, error) from error
        keep, asserted = self.facts.keep, []
        for fact in facts:
            there = keep(fact)
            if there is fact:
                asserted.append(fact)
                match.concluded.append(fact)
                self._supports[fact["__factid__"]] = {match: None}
            else:
                self._support(there, match)
        match.asserted = tuple(asserted)
        match.number = len(self._live) + 1

    def _renumber(self, order: list[Any], fired: dict[Any, None]) -> None:
        super()._renumber(order, fired)
        for number, firing in enumerate(fired, 1):
            firing.number = number

    # ---- what it came to ----

    def facts_of(self, kind: type[Kind]) -> list[Kind]:
        """The facts of a class, in the order of a run from the start."""
        self.in_order()
        return self.any_of(kind)

    def any_of(self, kind: type[Kind]) -> list[Kind]:
        """The facts of a class in no particular order, for who tries many changes and wants only what they come to."""
        return [fact for fact in self.facts.values() if type(fact) is kind]

    def support(self, fact: Checked) -> Firing | None:
        """The first firing that concluded the fact; None for a given one."""
        self.in_order()
        number = fact["__factid__"]
        if number in self._given:
            return None
        return min(self.supporting(number), key=attrgetter("number"), default=None)

    def closed(self, firing: Firing) -> tuple[Checked, ...]:
        """The conclusions that the firing's NOT patterns went through and found none against it."""
        found: dict[int, Checked] = {}
        for pattern in firing.rule.negative:
            shared = [(field, firing.view[variable]) for field, variable in bound_fields(pattern)]
            for fact in self.facts_of(type(pattern)):
                if all(fact[field] == value for field, value in shared):
                    found[fact["__factid__"]] = fact
        return tuple(found[number] for number in sorted(found))


def _place(fact: Given | Concluded) -> tuple[Any, ...]:
    """What one fact can be changed into another of: the same group of the case file about the same person."""
    return type(fact), fact.get("at"), fact.get("person")


def conclude(session: Any, rule: Declaration, context: Mapping[str, Any]) -> None:
    """The right side of every compiled rule on an engine that is no Session: its ``record`` does what is to be done."""
    session.record(rule, context)
