"""What the command ``article10`` offers: how a case is assessed, the schema, the rules, and what a result is made of."""

from functools import partial
from typing import Any

from engine.calendar import span_of
from engine.family_trial import FamilyTrials
from engine.json_schema import schema_of
from engine.languages import REFERENCE
from engine.reading import CaseText
from engine.sections import Asked, Examined, KnowledgeBase, Section
from engine.wording import Wording
from facts.case_file import CaseFile
from facts.conclusions import VERDICTS
from facts.opening import Options
from facts.reading import family_from_text, family_from_tree, read_family
from facts.settings import READINGS
from knowledge import __version__, law
from knowledge.assessment import assess
from knowledge.content import content
from knowledge.family_trials import family_trials
from knowledge.filing import REFUSED, filing
from knowledge.laws import LAWS
from knowledge.questions import help_of, label_of, question_of
from knowledge.readings import told_readings
from knowledge.result import examined_runs, result_of
from knowledge.sources import SOURCES
from knowledge.trials import Trials

SECTIONS = (
    Section("section-proof", ("proof",), "▸", ("tie", "step"), ("word", "word"), ("tie",)),
    Section("section-missing", ("documents", "missing"), "✗", ("kind",), ("word",), ("kind",), open=True),
    Section(
        "section-defective",
        ("documents", "defective"),
        "!",
        ("kind", "defect"),
        ("word", "word"),
        ("kind", "defect"),
        open=True,
    ),
    Section("section-excused", ("documents", "excused"), "○", ("kind",), ("word",), ("kind",)),
    Section("section-required", ("documents", "required"), "·", ("kind",), ("word",), ("kind",), brief=True),
    Section("section-filing", ("filing",), "⌂", ("case", "status"), ("filing", "stands"), ("case",)),
    Section("section-clocks", ("clocks",), "•", ("date", "id"), ("", "word"), ("id",), dated=True),
    Section(
        "section-after_admission", ("after_admission",), "»", ("id", "status"), ("word", "stands"), ("id",), aside=True
    ),
    Section("section-weighings", ("weighings",), "§", ("about", "status"), ("word", "stands"), ("about",)),
    Section("section-fees", ("fees",), "€", ("id", "amount", "status"), ("word", "", "status"), ("id",), aside=True),
    Section("section-next_steps", ("next_steps",), "→", (), (), ("id",), aside=True),
)


def _examine(case: CaseText, asked: Asked, wording: Wording) -> Examined:
    assessed = assess(case, _options(asked))
    return Examined(case, examined_runs(assessed), result_of(assessed, wording))


def _options(asked: Asked) -> Options:
    return Options(span_of(asked.on), strict=asked.strict, readings=asked.readings, law=asked.law)


def _trials(person: str, asked: Asked) -> Trials:
    return Trials(person, _options(asked))


def _family_trials(asked: Asked) -> FamilyTrials:
    return family_trials(_options(asked), SECTIONS, REFUSED)


def _schema() -> dict[str, Any]:
    return schema_of(CaseFile, "A case file of article10", law.ENGLISH)


def _rules(wording: Wording) -> list[dict[str, Any]]:
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
                    "cited": wording.cited(provision),
                    "from": str(rule.from_ or first),
                    "to": str(rule.to or last or "open"),
                    "asks": [test.describe() for test in rule.tests],
                    "concludes": [type(template).__name__ for template in rule.concludes],
                    "says": [
                        {
                            "from": str(version.from_),
                            "to": str(version.to or "open"),
                            "says": version.says.in_(wording.language),
                            "checked": version.checked,
                            **({"caveat": version.caveat.in_(wording.language)} if version.caveat else {}),
                        }
                        for version in provision.versions
                    ],
                }
            )
    return told


def _laws(wording: Wording) -> list[dict[str, Any]]:
    """Every law in the order of time: the days of filing it is for, and the days of the text it judges by."""
    return [
        {
            "name": one.name,
            "title": wording.word("law", one.name),
            "filed_from": str(one.filed_from),
            "filed_to": str(one.filed_to),
            "text_from": str(one.text_from),
            "text_to": str(one.text_to),
            "held": one.held,
        }
        for one in LAWS.values()
    ]


def _cited_in_traces(provision: str) -> str:
    return law.ENGLISH.cited(SOURCES.provisions[provision])


def offered(language: str) -> KnowledgeBase:
    """The rule base, told in one of the languages."""
    wording = law.wording(language)
    return KnowledgeBase(
        read=read_family,
        read_text=family_from_text,
        read_tree=family_from_tree,
        case_file=CaseFile,
        examine=partial(_examine, wording=wording),
        trials=_trials,
        family_trials=_family_trials,
        schema=_schema,
        rules=partial(_rules, wording),
        laws=partial(_laws, wording),
        tell_readings=partial(told_readings, wording),
        wording=wording,
        sections=SECTIONS,
        readings=READINGS,
        version=__version__,
        content=content,
        question=partial(question_of, wording=wording),
        help=partial(help_of, wording=wording),
        label=partial(label_of, wording=wording),
        cited_in_traces=_cited_in_traces,
        filing=filing(wording),
        verdicts=VERDICTS,
        languages=law.LANGUAGES,
        speaking=offered,
    )


BASE = offered(REFERENCE)
