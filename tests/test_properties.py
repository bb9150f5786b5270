"""What holds of every family: less knowledge never turns a verdict round, more knowledge never unsettles a firm one."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, assume, event, given, settings
from hypothesis import strategies as st

from engine.calendar import span_of
from engine.errors import UnusableInput
from facts.case_file import Applicant
from facts.opening import Options
from facts.reading import family_from_text
from knowledge.assessment import assess, refuse_other_times
from tests.families import result, written
from tests.strategies import (
    Family,
    absent_fields,
    changed_families,
    given_fields,
    random_families,
    some_given_fields,
    values,
    with_field,
    without,
)

FIRM = ("eligible", "not_eligible", "no_route")
PERSONAL = ("name", "nationality", "inquiry", "family_life_real", "public_order_danger", "listed_disease", "proof")
PRESUMED = (
    "validity_doubted",
    "polygamous",
    "other_spouse_in_belgium",
    "inquiry",
    "family_life_real",
    "public_order_danger",
    "listed_disease",
    "reunification_possible_elsewhere",
    "other_lasting_relationship",
    "prohibited_degree",
    "final_refusal_to_marry",
    "lawful",
    "uninterrupted",
    "stays",
)
ROOT = Path(__file__).parent.parent

_OF_EVERY_EXAMPLE = """
import hashlib, json
from tests.families import EXAMPLES
from engine.calendar import span_of
from facts.opening import Options
from facts.reading import read_family
from knowledge.assessment import assess
from knowledge.law import ENGLISH
from knowledge.result import result_of

told = hashlib.sha256()
for path in sorted(EXAMPLES.glob("*.yaml")):
    told.update(json.dumps(result_of(assess(read_family(path), Options(span_of("2024-12-01"))), ENGLISH)).encode())
print(told.hexdigest())
"""


def examples(number: int) -> settings:
    """So many families, the same in every run."""
    return settings(
        max_examples=number,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
    )


def possible(family: Family) -> bool:
    try:
        refuse_other_times(family_from_text(written(family), "case.yaml"))
    except UnusableInput:
        return False
    return True


def verdicts(family: Family, *, strict: bool = True) -> dict[str, str]:
    """The verdicts alone, without the time that it takes to write the result."""
    case = family_from_text(written(family), "case.yaml")
    assessed = assess(case, Options(span_of("2024-12-01"), strict=strict))
    return {person: concluded.verdict for person, concluded in assessed.persons.items()}


def routes(told: dict[str, Any]) -> dict[str, str]:
    return {route["category"]: route["status"] for route in told["routes"]}


@given(st.data())
@examples(110)
def test_a_verdict_stays_or_becomes_undetermined_when_facts_are_taken_away(data: st.DataObject) -> None:
    family = data.draw(changed_families())
    taken = data.draw(some_given_fields(family, least=1, most=12))
    less = without(family, *taken)
    assume(possible(family) and possible(less))
    before, after = verdicts(family), verdicts(less)
    for person, verdict in before.items():
        event(f"{verdict} -> {after[person]}")
        assert after[person] in (verdict, "undetermined"), f"{person}: {verdict}, {after[person]} without {taken}"


@given(st.data())
@examples(110)
def test_a_firm_verdict_and_a_settled_route_stay_when_an_absent_field_is_filled(data: st.DataObject) -> None:
    family = data.draw(random_families())
    place, field = data.draw(st.sampled_from(absent_fields(family)))
    fuller = with_field(family, place, data.draw(values(field, family, place)))
    assume(possible(family) and possible(fuller))
    before, after = result(family, strict=True)["applicants"], result(fuller, strict=True)["applicants"]
    for person, told in before.items():
        event(f"{told['verdict']} -> {after[person]['verdict']}")
        if told["verdict"] in FIRM:
            assert after[person]["verdict"] == told["verdict"], f"{person}: filled {place}"
        statuses = routes(after[person])
        for category, status in routes(told).items():
            # A route that fails can also fall away: no child is an adult child once its birth date is known.
            if status == "holds" or (status == "fails" and category in statuses):
                assert statuses.get(category) == status, f"{person}, {category}: filled {place}"


@given(st.data())
@examples(40)
def test_without_presumptions_a_verdict_that_rests_on_them_is_undetermined(data: st.DataObject) -> None:
    family = data.draw(changed_families())
    places = given_fields(family)
    presumed = [place for place in places if place[-1] in PRESUMED] or places
    family = without(family, *data.draw(st.lists(st.sampled_from(presumed), min_size=1, unique=True)))
    assume(possible(family))
    presuming = result(family)["applicants"]
    for person, verdict in verdicts(family, strict=True).items():
        told = presuming[person]
        if verdict != told["verdict"]:
            event("rests on a presumption")
            assert verdict == "undetermined", person
            assert told["presumptions"], person


@given(random_families(), st.randoms(use_true_random=False))
@examples(20)
def test_the_order_of_persons_and_keys_changes_nothing(family: Family, order: random.Random) -> None:
    assume(possible(family))

    def shuffled(told: Any) -> Any:
        if isinstance(told, dict):
            names = list(told)
            order.shuffle(names)
            return {name: shuffled(told[name]) for name in names}
        return [shuffled(item) for item in told] if isinstance(told, list) else told

    def told(family: Family) -> str:
        return json.dumps(_without_lines(result(family)), sort_keys=True)

    assert told(shuffled(family)) == told(family)


@given(random_families())
@examples(10)
def test_a_second_run_gives_the_same_bytes(family: Family) -> None:
    assume(possible(family))
    assert json.dumps(result(family)) == json.dumps(result(family))


@given(st.data())
@examples(12)
def test_what_is_personal_to_one_applicant_leaves_the_verdicts_of_the_others(data: st.DataObject) -> None:
    family = data.draw(random_families(applicants=2))
    person = data.draw(st.sampled_from(sorted(family["applicants"])))
    name = data.draw(st.sampled_from(PERSONAL))
    place = ("applicants", person, name)
    other = with_field(family, place, data.draw(values(Applicant.told()[name], family, place)))
    assume(possible(family) and possible(other))
    before, after = verdicts(family), verdicts(other)
    assert {**before, person: ""} == {**after, person: ""}


def test_every_process_gives_the_same_bytes_whatever_its_hash_seed() -> None:
    def begun(seed: int) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", _OF_EVERY_EXAMPLE],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            stdout=subprocess.PIPE,
            text=True,
        )

    running = [begun(seed) for seed in range(10)]
    hashes = {process.communicate()[0].strip() for process in running}
    assert all(process.returncode == 0 for process in running)
    assert len(hashes) == 1, hashes


def _without_lines(told: Any) -> Any:
    """What is told without the lines of the file, which do move with the keys."""
    if isinstance(told, dict):
        return {name: _without_lines(inner) for name, inner in told.items() if name not in ("line", "places")}
    return [_without_lines(inner) for inner in told] if isinstance(told, list) else told
