"""Every rule stands on a provision that is there, and every provision has its rule or a reason."""

import re
from pathlib import Path

import pytest
import yaml

from engine.declaration import Declaration
from engine.errors import RuleMistake
from engine.provisions import Provision, read_sources
from engine.rule_base import RuleBase
from knowledge import law
from knowledge.sources import SOURCES

BASES: tuple[RuleBase, ...] = (law.governing(), law.article_10(), law.elsewhere(), law.agreeing())
RULES = tuple(rule for base in BASES for rule in base.rules)
PROVISIONS = tuple(SOURCES.provisions.values())
ABBREVIATIONS = re.compile(r"\b(?:Art|al|No)\.")

NO_RULE_CITES = {
    # cited by an amount
    # told with another provision's rule
    "aa-10-1-5-age": "the registered partner's child keeps its age by the rule of point 4",
    "aa-10-1-5-children": "the registered partner's child has the conditions of point 4",
    "aa-10-1-5-months": "the waiver that the waiting period of the registered partner cites where it applies",
    "convention-presumption": "each presumption is a rule under its own provision",
    "circular-2009-06-17-proofs-marriage": "which other proofs exist; unverified, decides nothing",
    # a reading of a provision that a rule cites
    "practice-birthday-reached": "a reading",
    "practice-birthday-strictly-after": "a reading",
    "practice-complete-file": "a reading",
    "cjeu-c-133-19": "supports the day on which age is measured",
    "cjeu-c-380-17": "supports the excusable delay; unverified, decides nothing",
    "cjeu-c-560-20": "supports that no term and no material condition is asked under point 7",
    # nothing in a case file to conclude it from
    "aa-11-1-1": "refusal for want of a condition: every condition is its rule",
    "cjeu-c-706-18": "no decision in time: what Union law adds to the rule under aa-12bis-2-al6",
    "transition-2024": "the choice of law is a rule under transition-before",
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_cites_a_provision_that_is_in_force_on_some_day_the_rule_is(rule: Declaration) -> None:
    provision = SOURCES.provisions[rule.provision]
    days = [version.from_ for version in provision.versions] + ([rule.from_] if rule.from_ else [])
    assert any(rule.in_force(day) and provision.on(day) for day in days)


@pytest.mark.parametrize("provision", PROVISIONS, ids=lambda provision: provision.id)
def test_the_versions_of_a_provision_follow_each_other(provision: Provision) -> None:
    for version in provision.versions:
        assert version.to is None or version.from_ <= version.to
    for earlier, later in zip(provision.versions, provision.versions[1:], strict=False):
        assert earlier.to is not None
        assert earlier.to < later.from_


@pytest.mark.parametrize("provision", PROVISIONS, ids=lambda provision: provision.id)
def test_a_version_says_one_sentence(provision: Provision) -> None:
    for version in provision.versions:
        said = ABBREVIATIONS.sub("", version.says.english)
        assert re.fullmatch(r"[A-Z].*[^.!?]\.", said)
        assert not re.search(r"[.!?]\s+\S", said)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_one_sentence(rule: Declaration) -> None:
    said = ABBREVIATIONS.sub("", " ".join(rule.sentence.split()))
    assert re.fullmatch(r".*[^.!?]\.", said)
    assert not re.search(r"[.!?]\s+[A-Z]", said)


def test_a_provision_that_no_rule_cites_has_a_reason() -> None:
    assert set(SOURCES.provisions) - {rule.provision for rule in RULES} == set(NO_RULE_CITES)


def test_an_amount_stands_under_a_provision_and_has_its_days_in_order() -> None:
    for amount in SOURCES.amounts.values():
        assert amount.provision in SOURCES.provisions
        for value in amount.values:
            assert None in (value.from_, value.to) or value.from_ <= value.to


def test_a_version_covers_its_first_and_last_day_and_none_beside() -> None:
    provision = SOURCES.provisions["aa-10-1-4"]
    first, second, third = provision.versions
    assert provision.on(first.from_) is first
    assert provision.on(first.to) is first
    assert provision.on(second.from_) is second
    assert provision.on(first.from_.replace(day=first.from_.day - 1)) is None
    assert provision.on(second.to) is second
    assert provision.on(second.to.replace(day=second.to.day + 1)) is third


ENTRY = {"from": "2020-01-01", "to": "2020-12-31", "checked": "statute", "says": "So it is."}


def _read(path: Path, *versions: dict[str, str], amounts: str = "amounts: {}") -> None:
    listed = "".join(f"      - {{{', '.join(f'{key}: {value}' for key, value in one.items())}}}\n" for one in versions)
    sources, dated = path / "sources.yaml", path / "amounts.yaml"
    head = "instruments: {act: {title: Act}}\nprovisions:\n  p:\n    instrument: act\n    versions:\n"
    sources.write_text(head + listed)
    dated.write_text(amounts)
    assert yaml.safe_load(sources.read_text())
    read_sources(sources, dated, lambda key, language: "")


def test_versions_that_share_a_day_are_refused_and_neighbours_are_read(tmp_path: Path) -> None:
    _read(tmp_path, ENTRY, ENTRY | {"from": "2021-01-01", "to": "null"})
    with pytest.raises(RuleMistake, match=r"sources\.yaml:1: p: its versions overlap on 2020-12-31"):
        _read(tmp_path, ENTRY, ENTRY | {"from": "2020-12-31", "to": "null"})


def test_an_alias_in_the_sources_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(RuleMistake, match=r"sources\.yaml:7: an alias or a tag is not read"):
        _read(tmp_path, ENTRY | {"says": "&one Somebody may."}, ENTRY | {"from": "2021-01-01", "says": "*one"})


def test_an_unknown_way_of_checking_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleMistake, match="p: hearsay/ is not a way of checking"):
        _read(tmp_path, ENTRY | {"checked": "hearsay"})


def test_an_amount_under_an_unknown_provision_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleMistake, match=r"amounts\.yaml:1: a: unknown provision q"):
        _read(tmp_path, ENTRY, amounts="amounts: {a: {provision: q, unit: EUR, values: []}}")


def test_an_incomplete_version_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleMistake, match="says"):
        _read(tmp_path, {key: value for key, value in ENTRY.items() if key != "says"})
