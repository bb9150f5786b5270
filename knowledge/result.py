"""The result of an assessment as plain data, from the conclusions of its runs."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import partial
from operator import itemgetter
from typing import Any, TypeVar

from engine.canonical import canonical
from engine.declaration import Declaration
from engine.explanation import Explainer
from engine.persons_in_words import called
from engine.provisions import Sources, Version
from engine.sections import ExaminedRun
from engine.session import Session
from engine.trace import traced
from engine.vocabulary import Concluded
from engine.wording import Wording
from facts.conclusions import (
    CATEGORIES,
    CONDITIONS,
    SUBJECTS,
    AfterAdmission,
    Clock,
    Condition,
    DefectivePaper,
    ExcusedPaper,
    Exemption,
    Fee,
    FilingPlace,
    MissingPaper,
    NextStep,
    RequiredPaper,
    Route,
    RouteStatus,
    TieStep,
    Verdict,
    Weighing,
)
from knowledge import law
from knowledge.assessment import DAY_OF_CHOICE, Assessment, Person, Run
from knowledge.findings_used import findings_used
from knowledge.questions import ask_next, question_of
from knowledge.readings_taken import readings_told

Kind = TypeVar("Kind", bound=Concluded)


def result_of(assessed: Assessment, wording: Wording) -> dict[str, Any]:
    """The assessment as data that JSON carries; equal for equal cases and rule bases but for its sentences, citations
    and titles, and what persons without a name are called, which are those of the wording."""
    unnamed = {person: wording.phrase(f"name-{person}") for person in ("sponsor", "other")}
    named = {**unnamed, **assessed.names, **called(assessed.case.node.fields.get("applicants", {}), wording)}
    explain = Explainer(wording, named, partial(question_of, wording=wording))
    applicants = {person: _applicant(assessed, concluded, explain) for person, concluded in assessed.persons.items()}
    used = findings_used(assessed)
    findings = [
        {
            "of": node.fields["of"],
            "about": node.fields["about"],
            "holds": node.fields["holds"],
            "used": (node.fields["of"], node.fields["about"]) in used,
        }
        | {name: canonical(node.fields[name]) for name in ("by", "on", "because")}
        for node in assessed.case.node.fields.get("findings", ())
    ]
    return {
        "case": str(assessed.case.node.fields.get("case", assessed.case.name)),
        "assessed_on": str(assessed.options.assessed_on),
        "law": _law_of(applicants),
        "strict": assessed.options.strict,
        "presumptions": [told for person in applicants.values() for told in person["presumptions"]],
        "findings": findings,
        "readings": readings_told(assessed, explain),
        "applicants": applicants,
        "trace": _trace(assessed, explain),
    }


def _law_of(applicants: dict[str, Any]) -> dict[str, Any]:
    regimes = sorted({person["law"]["regime"] for person in applicants.values()})
    laws = [person["law"] for person in applicants.values()]
    if len(regimes) == 1:
        return dict(laws[0])
    texts = " ".join(dict.fromkeys(law["because"]["text"] for law in laws))
    because = {"key": "several", "args": {"regimes": regimes}, "text": texts}
    return {"regime": "several", "because": because, "regimes": regimes}


def examined_runs(assessed: Assessment) -> tuple[ExaminedRun, ...]:
    """The runs of an assessment in the order of its trace: choice of law, each law, what they agree on, ends of stay."""
    runs = [ExaminedRun("governing law", DAY_OF_CHOICE, assessed.choosing, law.governing())]
    runs += [
        ExaminedRun(run.law, run.day, run.session, law.article_10() if run.held else law.elsewhere())
        for run in assessed.runs
    ]
    if assessed.agreeing is not None:
        runs.append(ExaminedRun("laws compared", DAY_OF_CHOICE, assessed.agreeing, law.agreeing()))
    runs += [
        ExaminedRun(f"{run.law}, for an end of stay", run.day, run.session, law.article_10())
        for run in assessed.endings
    ]
    return tuple(runs)


def _trace(assessed: Assessment, explain: Explainer) -> dict[str, Any]:
    cited, case = explain.wording.cited, assessed.case
    return {"runs": [traced(run, explain.because, cited, case) for run in examined_runs(assessed)]}


def _applicant(assessed: Assessment, person: Person, explain: Explainer) -> dict[str, Any]:
    """What is said of a person: under one law as concluded, under several what they agree on."""
    each = [_under(run, assessed.runs.index(run) + 1, person.id, explain) for run in person.told]
    told = each[-1]
    if len(person.runs) > 1:
        told["routes"] = _agreeing_routes(each, person, explain)
        told["exemptions"] = {
            subject: _same([one["exemptions"].get(subject) for one in each], "undetermined")
            for subject in told["exemptions"]
        }
        told["presumptions"] = _of_any([one["presumptions"] for one in each])
    _end_of_stay(assessed, person, told, explain)
    regimes = sorted({run.regime for run in person.runs})
    indicated = _indicated(assessed, person, told["routes"], explain)
    return {
        "name": explain.names[person.id],
        "verdict": person.verdict,
        "because": explain.because(person.deciding),
        "firing": _deciding(assessed, person),
        **({"indicated": indicated} if indicated else {}),
        "law": {
            "regime": regimes[0] if len(regimes) == 1 else "open",
            "because": _chosen_because(assessed, person, explain),
            "firing": f"0.{person.choices[0].number}",
            **({"possible": regimes, "firings": _choosing(person)} if len(regimes) > 1 else {}),
        },
        **told,
        "ask_next": ask_next(told["routes"], person, explain.wording),
    }


def _end_of_stay(assessed: Assessment, person: Person, told: dict[str, Any], explain: Explainer) -> None:
    """Puts in place what the text that governs the end of the stay says of it, where that is another text."""
    first = 1 + len(assessed.runs) + (assessed.agreeing is not None)
    for place, run in enumerate(assessed.endings, first):
        if person.id in run.persons:
            later = _under(run, place, person.id, explain)
            told["after_admission"] = later["after_admission"]
            told["weighings"] = [
                entry
                for entries, of_the_end in ((told["weighings"], False), (later["weighings"], True))
                for entry in entries
                if (entry["about"] == "weighing_of_ties") is of_the_end
            ]


def _choosing(person: Person) -> list[str]:
    """The firings by which each of the laws may govern."""
    return [f"0.{firing.number}" for firing in person.choices]


def _chosen_because(assessed: Assessment, person: Person, explain: Explainer) -> dict[str, Any]:
    """Why this law: what was concluded, or that somebody asked for it; where it is open, which laws may govern."""
    asked = assessed.options.law
    laws = sorted({firing.asserted[0]["law"] for firing in person.choices})
    if asked is None and len(laws) > 1:
        told = f"{explain.wording.semicolon} ".join(explain.wording.word("law", law) for law in laws)
        text = explain.wording.sentence("law-undecided", {"who": person.id, "laws": told}, explain.names)
        return {"key": "law-undecided", "args": {"laws": laws}, "text": text}
    if asked is None:
        return explain.because(person.choices[0])
    governing = [firing.view["who"] for firing in person.choices if firing.asserted[0]["law"] == asked]
    key = "law-asked-for-governs" if governing else "law-asked-for"
    text = explain.wording.sentence(key, {"law": explain.wording.word("law", asked), "who": person.id}, explain.names)
    return {"key": key, "args": {"law": asked}, "text": text}


def _indicated(
    assessed: Assessment, person: Person, routes: list[dict[str, Any]], explain: Explainer
) -> dict[str, Any] | None:
    """What sources that do not decide would come to, were they right: a verdict, and each condition's status.

    Conditions are marked in place. Nothing where the runs differ or say nothing more.
    """
    runs = assessed.indicated(person.id)
    found = [fact["verdict"] for run in runs for fact in run.session.facts_of(Verdict) if fact["of"] == person.id]
    if not found or len(found) != len(person.runs) or len(set(found)) > 1 or found[0] == person.verdict:
        return None
    session = runs[-1].session
    told = {
        (fact["route"], fact["id"]): (fact["status"], session.support(fact))
        for fact in session.facts_of(Condition)
        if fact["of"] == person.id
    }
    for route in routes:
        for condition in route["conditions"]:
            status, firing = told.get((route["category"], condition["id"]), (condition["status"], None))
            if status != condition["status"] and firing is not None:
                condition["indicated"] = {"status": status, "text": explain.because(firing)["text"]}
    text = explain.wording.sentence(
        "indicated", {"who": person.id, "verdict": explain.wording.word("verdict", found[0])}, explain.names
    )
    return {"verdict": found[0], "text": text}


def _place_of_condition(fact: Condition) -> int:
    return CONDITIONS.index(fact["id"])


def _place_of_route(fact: Route) -> int:
    return CATEGORIES.index(fact["category"])


def _place_of_subject(fact: Exemption) -> int:
    return SUBJECTS.index(fact["subject"])


def _standing(status: str) -> dict[str, str]:
    """How a route stands: it holds, fails, or is open and waits for a fact or for a person."""
    if status.startswith("waits_for_"):
        return {"status": "open", "waits_for": status.removeprefix("waits_for_")}
    return {"status": status}


def _same(values: list[Any], otherwise: Any) -> Any:
    return values[0] if all(value == values[0] for value in values) else otherwise


def _of_any(each: list[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """What is presumed under one of the laws at least, each told once."""
    return list({(told["key"], told["of"]): told for one in each for told in one}.values())


def _agreeing_routes(each: list[dict[str, Any]], person: Person, explain: Explainer) -> list[dict[str, Any]]:
    waits = sorted({path for firing in person.choices for path in firing.outcome.truth.missing})
    routes = []
    for route in each[-1]["routes"]:
        peers = [next((r for r in one["routes"] if r["category"] == route["category"]), None) for one in each]
        conditions = []
        for condition in route["conditions"]:
            statuses = [
                next((c["status"] for c in peer["conditions"] if c["id"] == condition["id"]), None) if peer else None
                for peer in peers
            ]
            agreed = _same(statuses, None)
            if agreed is None:
                because = explain.waiting(tuple(waits))
                condition = {**condition, "status": "undetermined", "because": because, "missing": waits}
            conditions.append(condition)
        status = _same([peer["status"] if peer else None for peer in peers], "open")
        standing = {"waits_for": route.get("waits_for", "fact")} if status == "open" else {}
        routes.append(
            {**{name: route[name] for name in ("category", "provision", "firing")}, "status": status, **standing}
        )
        routes[-1]["conditions"] = conditions
    return routes


def _deciding(assessed: Assessment, person: Person) -> str:
    """The firing that gives the verdict, as run and number."""
    place = assessed.runs.index(person.runs[0]) + 1 if len(person.runs) == 1 else len(assessed.runs) + 1
    return f"{place}.{person.deciding.number}"


def _under(run: Run, place: int, person: str, explain: Explainer) -> dict[str, Any]:
    """What one run says of a person; ``place`` is its place in the trace, so that each entry names its firing."""
    session, rules = run.session, law.article_10() if run.held else law.elsewhere()

    def own(kind: type[Kind]) -> list[Kind]:
        return [fact for fact in session.facts_of(kind) if fact["of"] == person]

    def because(fact: Concluded) -> dict[str, Any]:
        firing = session.support(fact)
        assert firing is not None
        return explain.because(firing)

    def provision(fact: Concluded) -> dict[str, Any]:
        firing = session.support(fact)
        assert firing is not None
        version = session.network.versions[firing.rule.name]
        found = rules.provision_of(firing.rule, firing.outcome)
        version = found.on(run.day) or version
        return {
            "id": found.id,
            "cited": explain.wording.cited(found),
            "says": version.says.in_(explain.wording.language),
            "from": version.from_.isoformat(),
            "checked": version.checked,
            **({"inferred": True} if version.inferred else {}),
            **_time_of(firing.rule, version, rules.sources, explain.wording.language),
            **({"caveat": version.caveat.in_(explain.wording.language)} if version.caveat else {}),
        }

    def firing_of(fact: Concluded) -> str:
        firing = session.support(fact)
        assert firing is not None
        return f"{place}.{firing.number}"

    def told(facts: Iterable[Concluded], *fields: str) -> list[dict[str, Any]]:
        entries = [
            {field: canonical(fact[field]) for field in fields}
            | {"provision": provision(fact), "because": because(fact), "firing": firing_of(fact)}
            for fact in facts
        ]
        return sorted(entries, key=itemgetter(*fields))

    def route_status(route: Route) -> RouteStatus:
        return next(status for status in own(RouteStatus) if status["route"] == route["category"])

    conditions = own(Condition)
    routes = [
        {
            "category": route["category"],
            "provision": provision(route),
            **_standing(route_status(route)["status"]),
            "firing": firing_of(route_status(route)),
            "conditions": [
                {
                    "id": condition["id"],
                    "status": condition["status"],
                    "provision": provision(condition),
                    "because": because(condition),
                    "firing": firing_of(condition),
                    "missing": list(condition["truth"].missing),
                    "doubts": list(condition["truth"].doubts),
                }
                for condition in sorted(conditions, key=_place_of_condition)
                if condition["route"] == route["category"]
            ],
        }
        for route in sorted(own(Route), key=_place_of_route)
    ]
    return {
        "routes": routes,
        "exemptions": {fact["subject"]: fact["status"] for fact in sorted(own(Exemption), key=_place_of_subject)},
        "exemption_firings": {fact["subject"]: firing_of(fact) for fact in own(Exemption)},
        "documents": {
            "required": told(own(RequiredPaper), "kind"),
            "missing": told(own(MissingPaper), "kind"),
            "defective": told(own(DefectivePaper), "kind", "defect"),
            "excused": told(own(ExcusedPaper), "kind"),
        },
        "proof": told(own(TieStep), "tie", "step"),
        "clocks": told(own(Clock), "date", "id"),
        "fees": told(own(Fee), "id", "status", "amount"),
        "next_steps": told(own(NextStep), "id"),
        "filing": told(own(FilingPlace), "case", "status"),
        "after_admission": told(own(AfterAdmission), "id", "status"),
        "weighings": told(own(Weighing), "about", "status"),
        "presumptions": _presumptions(session, conditions, explain),
    }


def _time_of(rule: Declaration, version: Version, sources: Sources, language: str) -> dict[str, str]:
    """Since when and until when a rule applies under the version of its provision, and what began and what ended it."""
    since = max(version.from_, rule.from_ or version.from_)
    ends = [day for day in (version.to, rule.to) if day is not None]
    began = sources.title(version.by, language) if since == version.from_ else sources.changed_on(since, language)
    told = {"since": since.isoformat(), "by": began}
    if ends:
        until = min(ends)
        told |= {
            "until": until.isoformat(),
            "ended_by": sources.changed_on(until + datetime.timedelta(days=1), language),
        }
    return {name: value for name, value in told.items() if value}


def _presumptions(session: Session, conditions: list[Condition], explain: Explainer) -> list[dict[str, Any]]:
    """What the person's conditions rest on that nobody stated."""
    wanted = {name for condition in conditions for name in condition["truth"].presumed}
    told = [
        {"key": firing.rule.name, "of": firing.view["who"], "text": explain.presumption(firing)}
        for firing in session.firings
        if firing.rule.presumes and f"{firing.rule.name}:{firing.view['who']}" in wanted
    ]
    return sorted(told, key=itemgetter("key"))
