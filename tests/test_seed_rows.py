"""Every statement of the first source is shown by a scenario, or listed with the reason why no rule can answer it."""

import yaml

from tests.families import SCENARIOS, scenarios


def _rows(*spans: tuple[int, int]) -> set[str]:
    return {f"S-{number:03}" for first, last in spans for number in range(first, last + 1)}


WANTED = _rows((6, 8), (13, 14), (33, 109), (158, 171), (197, 202), (226, 240))


def test_every_row_is_shown_or_excused() -> None:
    shown = {row for scenario in scenarios() for row in scenario["shows"]}
    excused: dict[str, str] = yaml.safe_load((SCENARIOS / "rows_without_rule.yaml").read_text(encoding="utf-8"))
    assert sorted(WANTED - shown - set(excused)) == []
    assert all(reason.endswith(".") for reason in excused.values())
    assert sorted(set(excused) & shown) == []


def test_scenario_sentences_are_told_once() -> None:
    sentences = [scenario["scenario"] for scenario in scenarios()]
    assert len(sentences) == len(set(sentences))
