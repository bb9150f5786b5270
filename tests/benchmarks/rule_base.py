"""The rule base of this project on its own engine, on experta as released, and in CLIPS, for a family of five."""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from engine.canonical import canonical
from engine.rule_base import Network
from engine.session import Session
from engine.vocabulary import Concluded
from knowledge import law
from tests.benchmarks.clips_law import ClipsLaw, shapes
from tests.benchmarks.clips_peer import CLIPS, assert_slots, environment, run_and_count
from tests.benchmarks.clips_text import function, pattern
from tests.benchmarks.engines import OURS, STOCK
from tests.benchmarks.family import DAY, facts
from tests.benchmarks.harness import Contender, Pace, PlainFact, Trial, Work, compared, counted, said
from tests.benchmarks.report import Report, comparison
from tests.stock_session import StockSession

APPLICANTS = 5
LOADING = "load-given"

Facts = Callable[[], Sequence[Any]]


def network() -> Network:
    """The rules in force on the day of the benchmarks."""
    return law.article_10().network(DAY)


def ours(given: Facts) -> Contender:
    """The session of this project on given facts."""

    def build() -> Callable[[], Trial]:
        new = dataclasses.replace(law.article_10()).network(DAY)
        _ = new.wiring, new.right_sides
        return lambda: _Ours(Session(new), given())

    return Contender(OURS, build, lambda: work_of(Session(network()).settle(given())))


def stock(given: Facts, *, expected: float = 0.0) -> Contender:
    """experta as released on given facts: its matcher, its order and its loop, with right sides that record the same."""

    def build() -> Callable[[], Trial]:
        session = StockSession(network())
        return lambda: _Stock(session, given())

    return Contender(STOCK, build, lambda: work_of(StockSession(network()).settle(given())), expected)


def clips(given: Facts) -> Contender:
    """CLIPS on given facts, with the answers it need not work out."""

    def build() -> Callable[[], Trial]:
        peer = ClipsLaw(Session(network()).settle(given()))
        made = environment(peer.program)
        return lambda: _Clips(peer, made, given())

    def work() -> Work:
        peer = ClipsLaw(Session(network()).settle(given()))
        trial = _Clips(peer, environment(peer.program), given())
        trial.load()
        fired = run_and_count(trial.made)
        return Work(fired.total(), counted(trial.concluded()), fired)

    return Contender(CLIPS, build, work)


def clips_by_itself(given: Facts) -> Contender:
    """CLIPS that asserts the given facts itself, in a function of its own, so that no Python stands between."""

    def build() -> Callable[[], Trial]:
        peer = ClipsLaw(Session(network()).settle(given()))
        made = environment(peer.program)
        made.build(function(LOADING, (pattern(name, slots) for name, slots in peer.given(given()))))
        return lambda: _ClipsByItself(peer, made, given())

    return dataclasses.replace(clips(given), name=f"{CLIPS}, facts from within", build=build)


class _Ours(Trial):
    def __init__(self, session: Session, given: Sequence[Any]) -> None:
        self.session = session
        self.given = given

    def load(self) -> None:
        self.session.declare(*self.given)

    def run(self) -> None:
        self.session.run()

    def read(self) -> None:
        trace_of(self.session)


class _Stock(Trial):
    def __init__(self, session: StockSession, given: Sequence[Any]) -> None:
        session.reset()
        session.firings.clear()
        self.session = session
        self.given = given

    def load(self) -> None:
        self.session.declare(*self.given)

    def run(self) -> None:
        self.session.run()

    def read(self) -> None:
        trace_of(self.session)


class _Clips(Trial):
    def __init__(self, peer: ClipsLaw, made: Any, given: Iterable[Any]) -> None:
        made.reset()
        assert_slots(made, peer.answers)
        self.made = made
        self.peer = peer
        self.given = peer.given(given)

    def load(self) -> None:
        assert_slots(self.made, self.given)

    def run(self) -> None:
        self.made.run()

    def read(self) -> None:
        self.facts = [(fact.template.name, dict(fact)) for fact in self.made.facts()]

    def concluded(self) -> list[PlainFact]:
        self.read()
        kinds = {kind.__name__: kind for kind in self.peer.slots if issubclass(kind, Concluded)}
        return [
            plain(kinds[name], {slot: self.peer.symbols.value(value) for slot, value in slots.items()})
            for name, slots in self.facts
            if name in kinds
        ]


class _ClipsByItself(_Clips):
    def load(self) -> None:
        self.made.eval(f"({LOADING})")


def trace_of(session: Any) -> list[tuple[Any, ...]]:
    """Every firing of a session, read: its number, rule, outcome, the facts it used, its variables, what it asserted."""
    return [
        (
            firing.number,
            firing.rule.name,
            firing.outcome.status,
            firing.used,
            dict(firing.view.values),
            [dict(fact) for fact in firing.asserted],
        )
        for firing in session.firings
    ]


def plain(kind: type[Any], fields: Any) -> PlainFact:
    """A conclusion as plain values, the same for equal ones."""
    return (kind.__name__, *(f"{name}={canonical(fields[name])}" for name in sorted(kind.__fields__)))


def work_of(session: Any) -> Work:
    """What a session came to: its firings by rule, and its conclusions."""
    concluded = [plain(type(fact), fact) for fact in session.facts.values() if isinstance(fact, Concluded)]
    fired = Counter(firing.rule.name for firing in session.firings)
    return Work(fired.total(), counted(concluded), dict(fired))


def rule_base_report(pace: Pace) -> Report:
    """The rule base of this project for a family of five."""
    said(f"The rule base, family of {APPLICANTS}")

    def given() -> Sequence[Any]:
        return facts(APPLICANTS)

    report = Report()
    found = compared([ours(given), stock(given), clips(given), clips_by_itself(given)], pace)
    told = ", ".join(f"{count} {what}" for what, count in shapes(network()).items())
    remarks = (
        f"The network: {told}. {len(given())} given facts; the column “facts” counts conclusions.",
        "“Read” is the whole trace read with us and with experta, and all facts read back with CLIPS.",
        "CLIPS matches and fires the same rules, but finds the answers to what they ask and compute as facts that are "
        "there already; so it does less. It matches given facts as they load, we do when we run.",
    )
    report.tables.append(
        comparison(f"The rule base of article10, family of {APPLICANTS}, trace on", found, remarks, read=True)
    )
    report.faster("rule_base_vs_experta", found[0], found[1])
    report.slower("rule_base_vs_clips", found[0], found[2])
    return report
