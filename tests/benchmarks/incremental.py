"""One changed fact, then on, against a fresh run of the changed case; both must end in the same state."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.calendar import span_of
from engine.session import Session
from facts.case_file import Applicant, Household, Housing, Marriage, Paper
from tests.benchmarks.family import facts
from tests.benchmarks.harness import Contender, Pace, Trial, Work, compared, median, ratio, said
from tests.benchmarks.report import Report, Table, told_ratio, told_time
from tests.benchmarks.rule_base import APPLICANTS, network, trace_of, work_of

FIGURE = "incremental_vs_fresh"
COLUMNS = ("what changes", "fresh", "changed", "firings", "fresh ÷ changed", "the trace read too", "note")


@dataclass(frozen=True)
class Change:
    """One fact of the family, and what it says instead."""

    says: str
    of: type[Any]
    where: dict[str, Any]
    instead: dict[str, Any]

    def is_of(self, fact: Any) -> bool:
        """Whether this is the fact that changes."""
        return type(fact) is self.of and all(fact[name] == value for name, value in self.where.items())


CHANGES = (
    Change(
        "a child's medical certificate is two years older",
        Paper,
        {"person": "child_1", "kind": "medical_certificate"},
        {"issued": span_of("2021-04-20")},
    ),
    Change("a child is of age", Applicant, {"person": "child_2"}, {"birth_date": span_of("2003-03-03")}),
    Change("a child will live elsewhere", Applicant, {"person": "child_3"}, {"will_live_together": False}),
    Change("the marriage is doubted", Marriage, {"person": "rania"}, {"validity_doubted": True}),
    Change("the housing is not adequate", Housing, {}, {"adequate": False}),
    Change("there is no health insurance", Household, {}, {"health_insurance": False}),
)


def fresh(change: Change) -> Contender:
    """A new session on the changed facts."""

    def work() -> Work:
        return work_of(_settled(_changed(facts(APPLICANTS), change)))

    return Contender("fresh", lambda: lambda: _Fresh(change), work)


def changed(change: Change) -> Contender:
    """A session that has run, in which the one fact is changed."""

    def work() -> Work:
        trial = _Changed(change)
        trial.load()
        trial.run()
        return work_of(trial.session)

    return Contender("changed", lambda: lambda: _Changed(change), work)


class _Fresh(Trial):
    def __init__(self, change: Change) -> None:
        self.session = Session(network())
        self.given = _changed(facts(APPLICANTS), change)

    def load(self) -> None:
        self.session.declare(*self.given)

    def run(self) -> None:
        self.session.run()

    def read(self) -> None:
        trace_of(self.session)


class _Changed(Trial):
    def __init__(self, change: Change) -> None:
        self.session = _settled(facts(APPLICANTS))
        trace_of(self.session)
        self.instead = change.instead
        (self.fact,) = (fact for fact in self.session.facts.values() if change.is_of(fact))

    def load(self) -> None:
        self.session.modify(self.fact, **self.instead)

    def run(self) -> None:
        self.session.run()

    def read(self) -> None:
        trace_of(self.session)


def _settled(given: Sequence[Any]) -> Any:
    session = Session(network())
    session.declare(*given)
    session.run()
    return session


def _changed(given: Sequence[Any], change: Change) -> list[Any]:
    assert sum(map(change.is_of, given)) == 1, change.says
    return [type(fact)(**(_fields(fact) | change.instead)) if change.is_of(fact) else fact for fact in given]


def _fields(fact: Any) -> dict[str, Any]:
    return {name: value for name, value in fact.items() if not fact.is_special(name)}


def incremental_report(pace: Pace) -> Report:
    """Every change, run on and run afresh."""
    report = Report(figures={FIGURE: None})
    rows: list[tuple[str, ...]] = []
    found: list[float] = []
    for change in CHANGES:
        said(f"One changed fact: {change.says}")
        anew, on = compared([fresh(change), changed(change)], pace)
        why = on.why or anew.why
        if on.comparable and on.runs:
            found.append(ratio(anew.unread, on.unread).median)
        rows.append(
            (
                change.says,
                told_time(median(anew.unread)),
                told_time(median(on.unread)),
                str(anew.work.firings) if anew.work else "",
                told_ratio(ratio(anew.unread, on.unread)) if on.comparable and on.runs else "",
                told_ratio(ratio(anew.wholes, on.wholes)) if on.comparable and on.runs else "",
                why,
            )
        )
    if len(found) == len(CHANGES):
        report.figures[FIGURE] = statistics.median(found)
    else:
        report.notes[FIGURE] = "; ".join(row[-1] for row in rows if row[-1])
    remarks = (
        "“Fresh” is declaring the facts and running, “changed” is modifying the one fact and running on; both end with "
        "the same firings and the same conclusions. The figure is the median over the changes.",
        "With the trace read, both also number and read every firing.",
    )
    report.tables.append(Table(f"One changed fact, family of {APPLICANTS}", COLUMNS, tuple(rows), remarks))
    return report
