"""The table of the documentation that says, provision by provision, what each version says, which rules carry it, and how
it was checked."""

from collections.abc import Iterator

from engine.declaration import Declaration
from engine.provisions import Provision, Version
from knowledge import law
from knowledge.laws import LAWS, REVIEWED
from knowledge.sources import SOURCES

HEAD = f"""# What the rule base knows, provision by provision

This page is written from `knowledge/sources.yaml` and the rules; `python -m tests.documentation` writes it anew. It is the
honest map of what is known and what is not, as of {REVIEWED}.

- **checked** says how a version was verified. `statute`, `official` and `case law` decide. `secondary` decides only with
  high confidence. What does not decide is marked ✗: a condition that rests on it is left to the authority, beside what it
  would come to.
- *place inferred* means that the text was not read and that the rule is taken to stand where it stood before.
- **rules** are those in force under that version. "none" means that the provision is cited by an amount, by a reading, or told
  with another provision's rule; `tests/test_sources.py` says which.
"""


def provision_table() -> str:
    """The page."""
    rules = [
        rule for base in (law.governing(), law.article_10(), law.elsewhere(), law.agreeing()) for rule in base.rules
    ]
    lines = [HEAD, "## Laws", "", "| law | filed | by the text of |", "|---|---|---|"]
    for one in LAWS.values():
        held = "" if one.held else " (not at hand)"
        lines.append(f"| `{one.name}` | {one.filed_from} to {one.filed_to} | {one.text_from} to {one.text_to}{held} |")
    kinds: dict[str, list[Provision]] = {}
    for provision in SOURCES.provisions.values():
        kinds.setdefault(_heading(provision), []).append(provision)
    for heading, provisions in kinds.items():
        lines += ["", f"## {heading}", "", "| provision | from | to | what it says | checked | rules |"]
        lines.append("|---|---|---|---|---|---|")
        for provision in provisions:
            lines += _rows(provision, [rule for rule in rules if rule.provision == provision.id])
    return "\n".join(lines) + "\n"


def _heading(provision: Provision) -> str:
    if provision.instrument == "aliens-act":
        return f"Aliens Act, Article {provision.locus['article']}"
    return provision.titles.english


def _rows(provision: Provision, rules: list[Declaration]) -> Iterator[str]:
    for version in provision.versions:
        carried = [f"`{rule.name}`" for rule in rules if _in_force(rule, version)]
        says = version.says.english + (f" *{version.caveat.english}*" if version.caveat else "")
        checked = version.checked + (f", {version.confidence}" if version.confidence else "")
        marks = ("" if version.decides else " ✗") + (" *place inferred*" if version.inferred else "")
        yield (
            f"| {law.ENGLISH.cited(provision)} (`{provision.id}`) | {version.from_} | {version.to or ''} | {says} "
            f"| {checked}{marks} | {' '.join(carried) or 'none'} |"
        )


def _in_force(rule: Declaration, version: Version) -> bool:
    starts = max(version.from_, rule.from_ or version.from_)
    ends = [day for day in (version.to, rule.to) if day is not None]
    return not ends or starts <= min(ends)
