"""What a conclusion rests on, as a tree: sentences with their provisions, down to the case file's lines, amounts,
presumptions and persons' findings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from engine.conclusions import Conclusion, place_of_firing
from engine.signs import sign_of
from engine.wording import Wording

FIRING, GIVEN, FINDING, AMOUNT, PRESUMPTION = "firing", "given", "finding", "amount", "presumption"
MARKS = {GIVEN: "·", FINDING: "✎", AMOUNT: "€", PRESUMPTION: "≈"}


_NO_VALUE: Mapping[str, Any] = MappingProxyType({})


class Ground(NamedTuple):
    """One line of the tree.

    ``kind`` tells a rule's firing from what it ends in: a value of the case file, a person's finding, an amount, a
    presumption. ``told`` is the sentence where it is more than the text. ``told_above`` says that what is under it stands
    elsewhere in the tree. ``given`` is the value of the case file that a line tells, with its path and, where it stands in
    the file, its line. ``doubt`` is ``checked`` in a word.
    """

    kind: str
    text: str
    told: str = ""
    status: str = ""
    cited: str = ""
    checked: str = ""
    doubt: str = ""
    rule: str = ""
    told_above: bool = False
    under: tuple[Ground, ...] = ()
    given: Mapping[str, Any] = _NO_VALUE

    @property
    def sign(self) -> str:
        """The sign of its status, or the mark of what the tree ends in."""
        return sign_of(self.status) if self.kind == FIRING else MARKS[self.kind]

    @property
    def sentence(self) -> str:
        """The text, opened by what kind of line it is where it is no firing."""
        return self.told or self.text

    @property
    def source(self) -> str:
        """The provision, with how it was checked where it is not the statute itself."""
        plain = not self.cited or (self.kind != AMOUNT and self.checked == "statute")
        return self.cited if plain else f"{self.cited} ({self.doubt})"

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
    """The grounds of the conclusions of one result, in its language. ``full`` tells every firing and value, else what
    decided."""

    def __init__(self, result: Mapping[str, Any], wording: Wording, *, full: bool = False) -> None:
        self.result = result
        self.wording = wording
        self.full = full
        self.runs = result["trace"]["runs"]
        self.by_fact = [
            {fact["fact"]: firing for firing in run["firings"] for fact in firing["asserted"]} for run in self.runs
        ]

    def of(self, conclusion: Conclusion) -> Ground:
        """The tree under a conclusion."""
        run, number = place_of_firing(conclusion.firing)
        return self._firing(run, self.runs[run]["firings"][number - 1], set())

    def firings_under(self, firing: str) -> set[str]:
        """The firings that a firing rests on, near and far, each by run and number."""
        found: set[str] = set()
        waiting = [firing]
        while waiting:
            run, number = place_of_firing(waiting.pop())
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
            "doubt": self._checked(firing["checked"]),
            "rule": firing["rule"],
        }
        if firing["n"] in seen:
            return Ground(**told, told_above=True)
        seen.add(firing["n"])
        under = [
            *self._values(firing),
            *(self._amount(amount) for amount in firing.get("amounts", ())),
            *(self._firing(run, below, seen) for below in self._below(run, firing)),
            *(self._firing(*other, set()) for other in self._elsewhere(run, firing)),
            *(
                Ground(
                    PRESUMPTION,
                    text,
                    self.wording.phrase("ground-presumption", text=text),
                    cited=firing["cited"],
                    checked=firing["checked"],
                    doubt=told["doubt"],
                )
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
                place, number = place_of_firing(given["firing"])
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
            where = (
                self.wording.phrase("ground-line", line=value["line"])
                if "line" in value
                else self.wording.phrase("ground-not-in-file")
            )
            yield Ground(
                GIVEN,
                f"{value['path']}: {brief(value['value'], self.wording, self.result['applicants'])} ({where})",
                given=value,
            )

    def _finding(self, path: str) -> Ground | None:
        if not path.startswith("findings["):
            return None
        found = self.result["findings"][int(path.removeprefix("findings[").split("]")[0])]
        text = self.wording.phrase(
            "ground-found" if found["holds"] else "ground-found-not",
            about=self.wording.word("word", found["about"]),
            by=str(found["by"]),
            on=self.wording.value(str(found["on"]), {}),
            because=str(found["because"]),
        )
        return Ground(FINDING, text, f"{self.wording.phrase('ground-finding')}  {text}")

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

    def _amount(self, amount: Mapping[str, Any]) -> Ground:
        days = {name: self.wording.value(amount[name], {}) for name in ("from", "to") if amount[name]}
        text = self.wording.phrase(
            "ground-amount-between" if amount["to"] else "ground-amount-from",
            amount=self.wording.word("word", amount["id"]),
            value=amount_in_words(amount["value"], self.wording),
            **{"from": "", **days},
        )
        opened = f"{self.wording.phrase('ground-amount')}  {text}"
        doubt = self._checked(amount["checked"])
        return Ground(AMOUNT, text, opened, cited=amount["cited"], checked=amount["checked"], doubt=doubt)

    def _checked(self, checked: str) -> str:
        return checked_in_words(checked, self.wording)


def checked_in_words(checked: str, wording: Wording) -> str:
    """How a provision was checked, in a word."""
    return wording.word("checked", checked.replace(" ", "_")) if checked else ""


def amount_in_words(value: str, wording: Wording) -> str:
    """An amount as the language writes it, or that none is established."""
    key = f"amount-{value.replace(' ', '_')}"
    return wording.phrase(key) if key in wording.keys else wording.value(value, {})


def brief(value: Any, wording: Wording, persons: Collection[str] = ()) -> str:
    """A value of the case file in a few words: days and words as the language writes them, the ids of ``persons`` as they
    stand there."""
    if isinstance(value, list):
        return ", ".join(brief(item, wording, persons) for item in value) or wording.phrase("none-named")
    if isinstance(value, dict):
        kind = value.get("kind", value.get("person"))
        return wording.phrase("entry") if kind is None else brief(kind, wording, persons)
    return value if isinstance(value, str) and value in persons else wording.value(value, {})
