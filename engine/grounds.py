"""What a conclusion rests on, as a tree: sentences with their provisions, down to the case file's lines, amounts,
presumptions and persons' findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.conclusions import Conclusion
from engine.signs import sign_of

FIRING, GIVEN, FINDING, AMOUNT, PRESUMPTION = "firing", "given", "finding", "amount", "presumption"
MARKS = {GIVEN: "·", FINDING: "✎", AMOUNT: "€", PRESUMPTION: "≈"}
_OPENINGS = {FINDING: "finding  ", AMOUNT: "amount  ", PRESUMPTION: "presuming that "}


@dataclass(frozen=True, slots=True)
class Ground:
    """One line of the tree.

    ``kind`` tells a rule's firing from what it ends in: a value of the case file, a person's finding, an amount, a
    presumption. ``told_above`` says that what is under it stands elsewhere in the tree. ``given`` is the value of the case
    file that a line tells, with its path and, where it stands in the file, its line.
    """

    kind: str
    text: str
    status: str = ""
    cited: str = ""
    checked: str = ""
    rule: str = ""
    told_above: bool = False
    under: tuple[Ground, ...] = ()
    given: Mapping[str, Any] = field(default_factory=dict)

    @property
    def sign(self) -> str:
        """The sign of its status, or the mark of what the tree ends in."""
        return sign_of(self.status) if self.kind == FIRING else MARKS[self.kind]

    @property
    def sentence(self) -> str:
        """The text, opened by what kind of line it is where it is no firing."""
        return _OPENINGS.get(self.kind, "") + self.text

    @property
    def source(self) -> str:
        """The provision, with how it was checked where it is not the statute itself."""
        plain = not self.cited or (self.kind != AMOUNT and self.checked == "statute")
        return self.cited if plain else f"{self.cited} ({self.checked})"

    def leaves(self) -> Iterator[Ground]:
        """The lines that have nothing under them."""
        if not self.under:
            yield self
        for ground in self.under:
            yield from ground.leaves()

    def as_data(self) -> dict[str, Any]:
        """The tree as plain data."""
        told = {
            name: value
            for name in ("kind", "status", "text", "cited", "checked", "rule")
            if (value := getattr(self, name))
        }
        if self.told_above:
            told["told_above"] = True
        if self.under:
            told["under"] = [ground.as_data() for ground in self.under]
        return told


class Grounds:
    """The grounds of the conclusions of one result. ``full`` tells every firing and value, else what decided."""

    def __init__(self, result: Mapping[str, Any], *, full: bool = False) -> None:
        self.result = result
        self.full = full
        self.runs = result["trace"]["runs"]
        self.by_fact = [
            {fact["fact"]: firing for firing in run["firings"] for fact in firing["asserted"]} for run in self.runs
        ]

    def of(self, conclusion: Conclusion) -> Ground:
        """The tree under a conclusion."""
        run, number = (int(part) for part in conclusion.firing.split("."))
        return self._firing(run, self.runs[run]["firings"][number - 1], set())

    def firings_under(self, firing: str) -> set[str]:
        """The firings that a firing rests on, near and far, each by run and number."""
        found: set[str] = set()
        waiting = [firing]
        while waiting:
            run, number = (int(part) for part in waiting.pop().split("."))
            there = self.runs[run]["firings"][number - 1]
            near = {f"{run}.{below['n']}" for below in self._below(run, there)}
            near |= {f"{place}.{below['n']}" for place, below in self._elsewhere(run, there)}
            waiting += near - found
            found |= near
        return found

    def _firing(self, run: int, firing: Mapping[str, Any], seen: set[int]) -> Ground:
        told = {
            "kind": FIRING,
            "text": firing["because"]["text"],
            "status": firing["status"],
            "cited": firing["cited"],
            "checked": firing["checked"],
            "rule": firing["rule"],
        }
        if firing["n"] in seen:
            return Ground(**told, told_above=True)
        seen.add(firing["n"])
        under = [
            *self._values(firing),
            *(
                Ground(AMOUNT, _amount(amount), cited=amount["cited"], checked=amount["checked"])
                for amount in firing.get("amounts", ())
            ),
            *(self._firing(run, below, seen) for below in self._below(run, firing)),
            *(self._firing(*other, set()) for other in self._elsewhere(run, firing)),
            *(
                Ground(PRESUMPTION, text, cited=firing["cited"], checked=firing["checked"])
                for text in self._presumed(run, firing)
            ),
        ]
        return Ground(**told, under=tuple(under))

    def _below(self, run: int, firing: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """The firings that concluded what this one used, each once, in the order in which they fired."""
        labels = [*(firing["used"] if self.full else firing["rests_on"]), *firing.get("closed", ())]
        found = {below["n"]: below for label in labels if (below := self.by_fact[run].get(label)) is not None}
        return [found[number] for number in sorted(found)]

    def _elsewhere(self, run: int, firing: Mapping[str, Any]) -> Iterator[tuple[int, Mapping[str, Any]]]:
        """The firings of other runs whose conclusions were given to this one."""
        for given in self.runs[run]["given"]:
            if given["fact"] in firing["used"] and "firing" in given:
                place, number = (int(part) for part in given["firing"].split("."))
                yield place, self.runs[place]["firings"][number - 1]

    def _values(self, firing: Mapping[str, Any]) -> Iterator[Ground]:
        read: Sequence[Mapping[str, Any]] = firing["read"]
        told = [value for value in read if self.full or value.get("decides")]
        if not told and not firing["rests_on"]:
            told = list(read)
        for value in told:
            finding = self._finding(value["path"])
            if finding is not None:
                yield finding
                continue
            where = f"line {value['line']}" if "line" in value else "not in the file"
            yield Ground(GIVEN, f"{value['path']}: {brief(value['value'])} ({where})", given=value)

    def _finding(self, path: str) -> Ground | None:
        if not path.startswith("findings["):
            return None
        found = self.result["findings"][int(path.removeprefix("findings[").split("]")[0])]
        holds = "it holds" if found["holds"] else "it does not hold"
        about = found["about"].replace("_", " ")
        return Ground(FINDING, f"{about}: {holds}, found by {found['by']} on {found['on']}: {found['because']}")

    def _presumed(self, run: int, firing: Mapping[str, Any]) -> Iterator[str]:
        for name in firing.get("presumed", ()):
            rule, person = name.rsplit(":", 1)
            if firing["rule"] == rule:
                told = next(
                    (
                        told["text"]
                        for told in self.result["presumptions"]
                        if told["key"] == rule and told["of"] == person
                    ),
                    rule.replace("_", " "),
                )
                yield told


def _amount(amount: Mapping[str, Any]) -> str:
    until = f" to {amount['to']}" if amount["to"] else ""
    return f"{amount['id'].replace('_', ' ')}: {amount['value']} from {amount['from']}{until}"


def brief(value: Any) -> str:
    """A value of the case file in a few words."""
    if isinstance(value, list):
        return ", ".join(brief(item) for item in value) or "none named"
    if isinstance(value, dict):
        return str(value.get("kind", value.get("person", "entry")))
    return str(value).lower() if isinstance(value, bool) else str(value)
