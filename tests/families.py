"""Families and scenarios: read from data, assessed, compared."""

import copy
import datetime
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from engine.calendar import span_of
from facts.opening import Options
from facts.reading import family_from_text
from knowledge.assessment import assess
from knowledge.law import ENGLISH
from knowledge.result import result_of

SCENARIOS = Path(__file__).parent / "scenarios"
EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"
NOT_SCENARIOS = ("families.yaml", "rows_without_rule.yaml")


@cache
def families() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((SCENARIOS / "families.yaml").read_text(encoding="utf-8"))
    return loaded


def scenarios() -> Iterator[dict[str, Any]]:
    for path in sorted(SCENARIOS.glob("*.yaml")):
        if path.name not in NOT_SCENARIOS:
            for scenario in yaml.safe_load(path.read_text(encoding="utf-8")):
                yield scenario | {"file": path.name}


def changed(family: dict[str, Any], but: dict[str, Any]) -> dict[str, Any]:
    """A copy of the family with dotted paths set; an empty value takes the field away."""
    changed = copy.deepcopy(family)
    for path, value in but.items():
        *groups, last = path.split(".")
        place = changed
        for group in groups:
            inner = place.get(group)
            if not isinstance(inner, dict):
                inner = place[group] = {}
            place = inner
        if value is None:
            place.pop(last, None)
        else:
            place[last] = value
    return changed


class _CaseDumper(yaml.SafeDumper):
    """Writes YAML without aliases, which the reader refuses."""

    def ignore_aliases(self, data: object) -> bool:
        return True


_CaseDumper.add_representer(
    Decimal, lambda dumper, value: dumper.represent_scalar("tag:yaml.org,2002:float", f"{value:.2f}")
)


def written(family: dict[str, Any]) -> str:
    return yaml.dump(family, Dumper=_CaseDumper, allow_unicode=True, sort_keys=False)


def result(
    family: dict[str, Any],
    *,
    strict: bool = False,
    readings: dict[str, str] | None = None,
    assessed_on: Any = None,
    law: str | None = None,
) -> dict[str, Any]:
    on = assessed_on.isoformat() if isinstance(assessed_on, datetime.date) else assessed_on or "2024-12-01"
    options = Options(span_of(on), strict=strict, readings=readings, law=law)
    return result_of(assess(family_from_text(written(family), "case.yaml"), options), ENGLISH)


def verdicts(family: dict[str, Any], **options: Any) -> dict[str, str]:
    return {person: told["verdict"] for person, told in result(family, **options)["applicants"].items()}
