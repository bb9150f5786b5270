"""The rule bases: which law governs, what Article 10 says, what laws agree on."""

from functools import cache
from pathlib import Path

from engine.languages import LOCALES, REFERENCE, spoken
from engine.rule_base import RuleBase
from engine.wording import Wording
from knowledge import (
    agreement,
    article_11_end_of_stay,
    article_11_refusal,
    article_12bis_clocks,
    article_12bis_needs,
    article_12bis_place,
    article_12bis_proof,
    article_13_after_admission,
    fees,
    governing_law,
    neighbouring_articles,
    next_steps,
    not_at_hand,
    papers,
    proof_of_housing_and_insurance,
    verdicts,
    weighing,
)
from knowledge.article_10 import (
    as_of_2025_paragraph_1,
    as_of_2025_paragraphs_2_and_5,
    paragraph_1_frame,
    paragraph_2_material_conditions,
    paragraph_3_two_years,
    paragraphs_1_and_2_clocks,
    point_4_authority_over_children,
    point_4_children,
    point_4_spouse,
    point_5_registered_partner,
    point_6_disabled_child,
    point_7_parents_of_unaccompanied_minor,
    point_8_parents_of_accompanied_minor,
    points_1_to_3_own_rights,
    points_4_to_6_sponsor,
)
from knowledge.declaring import LAYERS
from knowledge.sources import SOURCES

WORDINGS = tuple(Path(__file__).parent.parent / floor / "wording" for floor in ("engine", "facts", "knowledge"))
"""Where the catalogues stand, floor by floor; a language is one file in each."""
LANGUAGES = spoken(WORDINGS)


@cache
def wording(language: str) -> Wording:
    """The words of one of the languages."""
    return Wording(LOCALES[language], *(folder / f"{language}.ftl" for folder in WORDINGS))


ENGLISH = wording(REFERENCE)

ARTICLE_10 = (
    paragraph_1_frame,
    points_1_to_3_own_rights,
    points_4_to_6_sponsor,
    point_4_spouse,
    point_4_children,
    point_4_authority_over_children,
    point_5_registered_partner,
    point_6_disabled_child,
    point_7_parents_of_unaccompanied_minor,
    point_8_parents_of_accompanied_minor,
    paragraph_2_material_conditions,
    paragraph_3_two_years,
    as_of_2025_paragraph_1,
    as_of_2025_paragraphs_2_and_5,
    article_11_refusal,
    article_11_end_of_stay,
    article_12bis_place,
    article_12bis_needs,
    article_12bis_proof,
    verdicts,
    papers,
    proof_of_housing_and_insurance,
    paragraphs_1_and_2_clocks,
    article_12bis_clocks,
    article_13_after_admission,
    weighing,
    fees,
    next_steps,
    neighbouring_articles,
)


@cache
def governing() -> RuleBase:
    """The rules that say which law governs an application."""
    return RuleBase.of((governing_law,), SOURCES, LAYERS, ENGLISH.keys)


@cache
def article_10() -> RuleBase:
    """Article 10 with the articles it leans on, in every version held."""
    return RuleBase.of(ARTICLE_10, SOURCES, LAYERS, ENGLISH.keys)


@cache
def elsewhere() -> RuleBase:
    """What is said of a case under a law that is not held."""
    return RuleBase.of((not_at_hand,), SOURCES, LAYERS, ENGLISH.keys)


@cache
def agreeing() -> RuleBase:
    """What several possible laws come to together."""
    return RuleBase.of((agreement,), SOURCES, LAYERS, ENGLISH.keys)
