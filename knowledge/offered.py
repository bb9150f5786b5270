"""What the command ``article10`` offers: how a case is assessed, the schema, the rules, and what a result is made of."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.calendar import span_of
from engine.json_schema import schema_of
from engine.sections import KnowledgeBase, Section
from facts.case_file import CaseFile
from facts.opening import Options
from facts.reading import read_family
from facts.settings import READINGS
from knowledge import law
from knowledge.assessment import assess
from knowledge.result import result_of

SECTIONS = (
    Section("Proof of the tie", ("proof",), "▸", ("tie", "step"), ("word", "word")),
    Section("Papers missing", ("documents", "missing"), "✗", ("kind",), ("word",)),
    Section("Papers not in order", ("documents", "defective"), "!", ("kind", "defect"), ("word", "word")),
    Section("Papers excused", ("documents", "excused"), "○", ("kind",), ("word",)),
    Section("Papers asked", ("documents", "required"), "·", ("kind",), ("word",), brief=True),
    Section("Days that matter", ("clocks",), "•", ("date", "id"), ("", "word")),
    Section("Fees in euro", ("fees",), "€", ("id", "amount", "status"), ("word", "", "status")),
    Section("Where it is filed", ("filing",), "⌂", ("case", "status"), ("filing", "status")),
    Section("After admission", ("after_admission",), "⟳", ("id", "status"), ("word", "status")),
    Section("To be weighed by a person", ("weighings",), "§", ("about", "status"), ("word", "status")),
    Section("Next", ("next_steps",), "→", (), ()),
)


def _assess(case: Path, on: str, strict: bool, readings: Mapping[str, str]) -> dict[str, Any]:
    return result_of(assess(read_family(case), Options(span_of(on), strict=strict, readings=readings)))


def _schema() -> dict[str, Any]:
    return schema_of(CaseFile, "A case file of article10")


def _rules() -> list[dict[str, Any]]:
    """Every rule in the order of the law, with the time in which both it and its provision are in force."""
    told = []
    for base in (law.governing(), law.article_10(), law.elsewhere(), law.agreeing()):
        for rule in base.rules:
            provision = base.provision(rule)
            first = min(version.from_ for version in provision.versions)
            ends = [version.to for version in provision.versions]
            last = None if None in ends else max(end for end in ends if end is not None)
            told.append(
                {
                    "name": rule.name,
                    "sentence": rule.sentence,
                    "layer": rule.layer,
                    "provision": provision.id,
                    "cited": provision.cited,
                    "from": str(rule.from_ or first),
                    "to": str(rule.to or last or "open"),
                    "asks": [test.describe() for test in rule.tests],
                    "concludes": [type(template).__name__ for template in rule.concludes],
                    "says": [
                        {
                            "from": str(version.from_),
                            "to": str(version.to or "open"),
                            "says": version.says,
                            "checked": version.checked,
                        }
                        for version in provision.versions
                    ],
                }
            )
    return told


BASE = KnowledgeBase(_assess, _schema, _rules, law.ENGLISH, SECTIONS, READINGS)
