"""What a sentence reads like in each language: its spaces, its articles and prepositions, its words for names."""

import io
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from rich.table import Table
from rich.text import Text

from engine.calendar import span_of
from engine.conclusions import conclusions_of
from engine.names_in_words import name_in_words
from engine.report import report_of
from engine.screen import Screen, drawn
from engine.sections import Asked
from engine.unbroken import UnbrokenConsole
from engine.vocabulary import Blank
from engine.wording import Wording
from facts.conclusions import CATEGORIES
from knowledge.offered import BASE
from tests.command import article10
from tests.families import EXAMPLES

FRENCH, DUTCH, ENGLISH = (BASE.speaking(language).wording for language in ("fr", "nl", "en"))
FAMILY = EXAMPLES / "refugee-wife-two-children.yaml"


# ---- spaces that may not be broken ----


def _catalogue(tmp_path: Path, text: str) -> Wording:
    path = tmp_path / "fr.ftl"
    path.write_text(text, encoding="utf-8")
    return Wording("fr_BE", path)


def test_a_sentence_keeps_its_no_break_spaces_and_loses_its_line_ends(tmp_path: Path) -> None:
    wording = _catalogue(tmp_path, "told = Il manque\u00a0:\n    { $amount }\n    par mois\n")
    assert (
        wording.sentence("told", {"amount": "2\u202f131,28\u00a0€"}) == "Il manque\u00a0: 2\u202f131,28\u00a0€ par mois"
    )


@pytest.mark.parametrize("width", range(6, 40))
def test_a_line_is_not_broken_at_a_no_break_space(width: int) -> None:
    paper = io.StringIO()
    console = UnbrokenConsole(file=paper, width=width)
    table = Table.grid()
    table.add_row(Text("Le revenu\u00a0: 2\u202f131,28\u00a0€ par mois\u00a0; il manque 131\u00a0€"))
    console.print(table)
    console.print(Text("Le revenu\u00a0: 2\u202f131,28\u00a0€ par mois"))
    words = {"revenu\u00a0:", "2\u202f131,28\u00a0€", "mois\u00a0;", "131\u00a0€"}
    told = paper.getvalue()
    assert not {word for word in words if len(word) <= width and word not in told}
    assert not set(told) & {"\ue000", "\ue001"}


def test_no_line_of_a_french_screen_begins_with_a_sign_that_belongs_to_the_line_before() -> None:
    told = article10("assess", FAMILY, "--trace", "none", "--lang", "fr", COLUMNS="80").stdout
    lines = [line.strip(" │") for line in told.splitlines()]
    assert [line for line in lines if line[:1] in (":", ";", "!", "»")] == []


def test_json_keeps_the_no_break_spaces_of_french() -> None:
    told = article10("assess", FAMILY, "--format", "json", "--lang", "fr").stdout
    assert "\u00a0: " in told


def test_a_text_for_a_file_is_not_broken_at_a_no_break_space() -> None:
    told = drawn(lambda console: console.print(Text("mot " * 23 + "2\u202f131,28\u00a0€")))
    assert "2\u202f131,28\u00a0€" in told


# ---- elision in French ----


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Karim", "de Karim"),
        ("Amira", "d'Amira"),
        ("Élise", "d'Élise"),
        ("Œdipe", "d'Œdipe"),
        ("Yasmine", "de Yasmine"),
        ("Yves", "d'Yves"),
        ("Hassan", "de Hassan"),
        ("أميرة", "de أميرة"),
    ],
)
def test_french_joins_de_to_a_name_that_begins_with_a_vowel(name: str, told: str) -> None:
    sentence = FRENCH.sentence("marriage_undoubted-not_met", {"who": "a"}, {"a": name})
    assert sentence == f"Le mariage {told} n'est pas reconnu."


def test_french_joins_que_and_lorsque_to_what_follows() -> None:
    names = {"a": "Amira", "sponsor": "Ibrahim"}
    arguments = {"who": "a", "sponsor": "sponsor", "birth_age": "17", "applied": "le jour", "filed": "le jour"}
    told = FRENCH.sentence("minority_of_child_by_the_act-met", arguments, names, way="applied")
    assert "lorsqu'Ibrahim a demandé" in told
    told = FRENCH.sentence("monogamy-not_met", arguments, names)
    assert "conjoint d'Ibrahim" in told
    assert "de sorte qu'Amira" in told
    assert FRENCH.phrase("ground-presumption", text="aucune décision n'existe") == "présumé qu'aucune décision n'existe"


def test_no_french_sentence_puts_a_name_after_a_word_that_is_elided() -> None:
    names = r"\$(who|sponsor|partner|tied|by|name|whose|custody|authority|holders|dependent_on|text)\b"
    before = re.compile(r"(?<![\w'])(de|que|lorsque|puisque|jusque|le|la|se|ne) \{ ?" + names)
    for path in FRENCH.catalogues:
        found = [found[0] for found in before.finditer(path.read_text(encoding="utf-8"))]
        assert found == [], path


# ---- words for names ----


@cache
def _result(case: str, language: str) -> dict[str, Any]:
    base = BASE.speaking(language)
    return base.examine(base.read_text(case, "family.yaml"), Asked("2024-12-01", False, {})).result


def _verdict(case: str, language: str, person: str) -> str:
    return str(_result(case, language)["applicants"][person]["because"]["text"])


OTHER_RELATIVE = (EXAMPLES / "brother-of-a-refugee.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "(another relative)."),
        ("nl", "(een ander familielid)."),
        ("fr", "(lien avec l'étranger rejoint\u00a0: un autre membre de la famille)."),
    ],
)
def test_another_relative_is_not_told_as_the_other_parent(language: str, told: str) -> None:
    case = OTHER_RELATIVE.replace("relation: sibling", "relation: other")
    (person,) = _result(case, language)["applicants"]
    assert _verdict(case, language, person).endswith(told)


def test_a_word_is_told_as_a_word_though_a_person_has_it_as_an_id() -> None:
    case = OTHER_RELATIVE.replace("filmon:", "sibling:")
    assert _verdict(case, "en", "sibling").endswith("such as Filmon (sibling).")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "parental authority: Rania and somebody outside this case"),
        ("nl", "ouderlijk gezag: Rania en iemand buiten deze zaak"),
        ("fr", "autorité parentale\u00a0: Rania et quelqu'un d'extérieur à ce dossier"),
    ],
)
def test_a_letter_tells_the_persons_of_a_field_as_persons(language: str, told: str) -> None:
    assert told in article10("reasons", FAMILY, "--person", "yusuf", "--lang", language).stdout


@pytest.mark.parametrize(("language", "country"), [("en", "Germany"), ("nl", "Duitsland"), ("fr", "Allemagne")])
def test_a_country_is_told_by_its_name(language: str, country: str) -> None:
    told = article10("assess", EXAMPLES / "equalled-partner-from-germany.yaml", "--lang", language, "--trace", "none")
    assert f"({country})" in " ".join(told.stdout.split())


RAW = re.compile(r"\b[a-z0-9]+_[a-z0-9_]+\b|\bproof\b|\bact-20[0-9-]+\b")


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_no_raw_name_stands_where_two_laws_are_compared(language: str) -> None:
    told = article10("compare", FAMILY, "--laws", "act-2016,act-2025", "--lang", language)
    assert told.returncode == 0
    assert RAW.findall(told.stdout) == []


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_a_change_is_told_in_words_but_for_its_path_and_the_rules(language: str) -> None:
    told = article10("what-if", FAMILY, "--set", "applicants.yusuf.consent.given=false", "--lang", language).stdout
    rules = r"\b[a-z_]+_20(16|24|25)\b"
    assert RAW.findall(re.sub(rf"applicants\.\S+|{rules}", "", told)) == []


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_what_differs_between_two_traces_is_told_in_words(language: str, tmp_path: Path) -> None:
    changed = tmp_path / "changed.yaml"
    changed.write_text(FAMILY.read_text(encoding="utf-8").replace("given: true", "given: false"), encoding="utf-8")
    traces = [tmp_path / "one.json", tmp_path / "other.json"]
    for case, trace, options in zip((FAMILY, changed), traces, ([], ["--law", "act-2016"]), strict=True):
        article10("trace", case, "-o", trace, "--on", "2024-12-01", "--lang", language, *options)
    told = article10("diff", *traces, "--lang", language).stdout
    concluded = told.partition(BASE.speaking(language).wording.phrase("audit-file-differs"))[0]
    assert RAW.findall(concluded) == []
    assert BASE.speaking(language).wording.word("law", "act-2016")[:20] in concluded


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_laws_that_differ_are_told_by_their_titles_and_verdicts_in_words(language: str) -> None:
    wording = BASE.speaking(language).wording
    arguments = {"who": "rania", "law": "act-2024", "other_law": "act-2025", "verdict": "eligible"}
    told = wording.sentence("laws_differ", {**arguments, "other_verdict": "no_route"}, {"rania": "Rania"})
    for word in (wording.word("law", "act-2024"), wording.word("verdict", "no_route"), "Rania"):
        assert word in told
    assert not RAW.search(told)


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_every_conclusion_of_every_example_has_a_name_in_words(language: str) -> None:
    base = BASE.speaking(language)
    for path in sorted(EXAMPLES.glob("*.yaml")):
        result = base.examine(base.read(path), Asked("2024-12-01", False, {})).result
        for name, conclusion in conclusions_of(result, base.sections).items():
            told = name_in_words(name, base)
            assert bool(told) == (name != conclusion.person)
            assert not RAW.search(told) or (language == "en" and "roof" in told), told
            assert told.count(",") < 6, told


# ---- days ----


@pytest.mark.parametrize("language", ["nl", "fr"])
@pytest.mark.parametrize(
    "typed",
    [
        ["laws"],
        ["readings"],
        ["assess", FAMILY, "--trace", "full"],
        ["why", FAMILY, "rania"],
        ["timeline", FAMILY, "--from", "2024-03-01", "--to", "2025-06-01"],
    ],
    ids=lambda typed: str(typed[0]),
)
def test_no_day_is_written_in_figures_by_year_month_and_day(typed: list[Any], language: str) -> None:
    told = article10(*typed, "--lang", language)
    assert (told.returncode, told.stderr) == (0, "")
    assert re.findall(r"\b[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?\b", told.stdout) == []


def test_the_first_of_a_month_is_an_ordinal_in_french_wherever_a_day_is_told() -> None:
    told = [article10(*typed, "--lang", "fr").stdout for typed in (["laws"], ["readings"])]
    case = FAMILY.read_text(encoding="utf-8").replace("2024-06-15", "2024-06-01")
    told.append(json.dumps(_result(case, "fr"), ensure_ascii=False))
    months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    assert [found[0] for text in told for found in re.finditer(rf"(?<![0-9])1 (?:{months})", text)] == []
    assert "1er juin 2024" in told[-1]


# ---- what somebody joins as ----


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
@pytest.mark.parametrize("verdict", ["eligible", "undetermined", "left_to_authority", "not_eligible"])
def test_every_category_has_words_for_what_somebody_joins_as(verdict: str, language: str) -> None:
    wording = BASE.speaking(language).wording
    for category in CATEGORIES:
        arguments = {"who": "rania", "sponsor": "sponsor", "route": category}
        told = wording.sentence(f"verdict_{verdict}", arguments, {"rania": "Rania", "sponsor": "Samir"})
        assert f" {wording.phrase(f'as-{category}')}" in told


@pytest.mark.parametrize(
    ("category", "language", "told"),
    [
        ("spouse", "en", "Rania may join Samir as a spouse."),
        (
            "loss_of_nationality_by_marriage",
            "en",
            "may join Samir as a woman who lost Belgian nationality by marriage.",
        ),
        ("spouse", "nl", "Rania kan zich als echtgenoot of echtgenote bij Samir voegen."),
        (
            "treaty_right",
            "nl",
            "zich op grond van een recht dat een verdrag, een wet of een koninklijk besluit erkent bij",
        ),
        ("partner_minor_child", "fr", "peut rejoindre Samir en tant qu'enfant mineur du conjoint ou du partenaire."),
    ],
)
def test_a_verdict_tells_naturally_what_somebody_joins_as(category: str, language: str, told: str) -> None:
    wording = BASE.speaking(language).wording
    arguments = {"who": "rania", "sponsor": "sponsor", "route": category}
    assert told in wording.sentence("verdict_eligible", arguments, {"rania": "Rania", "sponsor": "Samir"})


# ---- one term for one thing ----


@pytest.mark.parametrize(
    ("language", "term"),
    [
        ("nl", "bevinding"),
        ("nl", "corona"),
        ("nl", "bij hem "),
        ("nl", "gezinsband"),
        ("nl", "wettige samenwoning"),
        ("nl", "wettelijke samenwoning"),
        ("nl", "vroegere blauwe kaart"),
        ("nl", "samenleven sinds"),
        ("fr", "accusé de réception"),
        ("fr", "récépissé"),
        ("fr", "mesure covid"),
        ("fr", "regroupant"),
        ("fr", " constat "),
        ("fr", "cohabitation légale"),
    ],
)
def test_a_term_that_the_glossary_replaces_is_in_no_catalogue(language: str, term: str) -> None:
    for path in BASE.speaking(language).wording.catalogues:
        assert term not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_no_entry_ends_in_a_space(language: str) -> None:
    for path in BASE.speaking(language).wording.catalogues:
        lines = path.read_text(encoding="utf-8").split("\n")
        assert [line for line in lines if re.search(r"[ \u00a0]$", line)] == [], path


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_the_remarks_of_a_catalogue_are_those_of_the_english_one(language: str) -> None:
    for english, other in zip(ENGLISH.catalogues, BASE.speaking(language).wording.catalogues, strict=True):
        remarks = [re.findall("^#.*$", path.read_text(encoding="utf-8"), re.MULTILINE) for path in (english, other)]
        assert remarks[0] == remarks[1]


# ---- room ----


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_no_word_of_a_screen_of_80_columns_is_cut_off(path: Path, language: str) -> None:
    base = BASE.speaking(language)
    report = report_of(
        base.examine(base.read(path), Asked("2024-12-01", False, {})).result, base.sections, base.wording
    )
    paper = io.StringIO()
    Screen(UnbrokenConsole(file=paper, width=80, highlight=False)).draw(report, "none")
    assert "…" not in paper.getvalue()
    words = set(re.split(r"[^\w'-]+", paper.getvalue()))
    names = {
        word for person in report.persons for line in person.lines() for head in line.head for word in head.split()
    }
    assert {name for name in names if name.isalpha() and name not in words} == set()


# ---- a day, a month or a year after a preposition ----


@pytest.mark.parametrize(
    ("filed", "language", "told"),
    [
        ("2024-06-01", "en", "filed on 1 June 2024"),
        ("2024-06", "en", "filed in June 2024"),
        ("2024", "en", "filed in 2024"),
        ("", "en", "filed on a day not known"),
        ("2024-06-01", "fr", "avait 20 ans le 1er juin 2024"),
        ("2024-08", "fr", "avait 20 ans en août 2024"),
        ("", "fr", "avait 20 ans à une date inconnue"),
        ("2024-06-01", "nl", "jaar op 1 juni 2024"),
        ("2024-06", "nl", "jaar in juni 2024"),
        ("", "nl", "jaar op een niet bekende dag"),
    ],
)
def test_a_preposition_fits_the_day_month_or_year_after_it(filed: str, language: str, told: str) -> None:
    key = "law_act_2024" if language == "en" else "minority_under_agreement-met"
    span = span_of(filed) if filed else Blank.UNKNOWN
    arguments = {"who": "rania", "filed": span, "birth_age": "20", "nationality": "TR"}
    assert told in BASE.speaking(language).wording.sentence(key, arguments, {"rania": "Rania"})


def test_french_joins_de_to_a_month_that_begins_with_a_vowel() -> None:
    arguments = {"filed": span_of("2024-08"), "decided": span_of("2024-04-01")}
    told = FRENCH.sentence("child_filed_in_time_by_the_act-not_met", arguments)
    assert told.startswith("La demande d'août 2024 a été introduite plus de trois mois après la décision du 1er avril")
