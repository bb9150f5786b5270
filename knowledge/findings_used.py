"""Which findings of a case file settled something: one that changed nothing is told as such."""

from __future__ import annotations

from facts.conclusions import Weighing
from facts.settings import Findings
from knowledge.assessment import Assessment


def findings_used(assessed: Assessment) -> set[tuple[str, str]]:
    """The persons and subjects of the findings that settled something; others changed nothing."""
    used: set[tuple[str, str]] = set()
    for session in (run.session for run in (*assessed.runs, *assessed.endings)):
        for firing in session.firings:
            sources = firing.view.sources
            for pattern in firing.rule.positive:
                if isinstance(pattern, Findings):
                    used.update((str(firing.view["who"]), field) for field, value in pattern.items() if value is True)
            for test in firing.decided_by:
                for variable in test.variables:
                    fact, field = sources.get(variable, (None, ""))
                    if isinstance(fact, Findings) and isinstance(firing.view[variable], bool):
                        used.add((str(fact["person"]), field))
            for weighed in firing.asserted:
                if isinstance(weighed, Weighing) and weighed["status"] != "left_to_authority":
                    used.add((weighed["of"], weighed["about"]))
    return used
