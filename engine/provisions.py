"""Provisions and dated amounts: data with a locus, from when to when, and how they were checked."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from engine.errors import RuleMistake
from engine.languages import REFERENCE

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's parser where PyYAML was built with it: the same nodes, ten times as fast."""

_ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)

CHECKED = ("statute", "official", "case law", "secondary", "unverified")
CONFIDENCE = ("high", "medium-high", "medium", "medium-low", "low")


class Paraphrase(NamedTuple):
    """A sentence of our own on a source: in English, and in other languages by the key that ``told`` knows it by."""

    english: str
    key: str
    told: Callable[[str, str], str]

    def in_(self, language: str) -> str:
        """The sentence in the language; the English one where the language tells none."""
        return self.english if language == REFERENCE else self.told(self.key, language) or self.english


class Version(NamedTuple):
    """What a provision says from one day to another (both included; ``to`` None is open).

    ``by`` names the instrument that made it say so. ``inferred`` means that its place was not read but is taken to be
    where the rule stood before.
    """

    from_: datetime.date
    to: datetime.date | None
    says: Paraphrase
    checked: str
    confidence: str
    reading: str
    caveat: Paraphrase | None
    by: str = ""
    inferred: bool = False

    def covers(self, day: datetime.date) -> bool:
        """Whether the version is in force on the day."""
        return self.from_ <= day and (self.to is None or day <= self.to)

    @property
    def decides(self) -> bool:
        """Whether it is checked firmly enough to decide a condition."""
        return self.checked in ("statute", "official", "case law") or (
            self.checked == "secondary" and self.confidence == "high"
        )

    @property
    def indicates(self) -> bool:
        """Whether it is reported well enough to show what it would come to, were it right."""
        return self.decides or (self.checked == "secondary" and self.confidence in ("medium-high", "medium"))


class Titles(NamedTuple):
    """The title of an instrument, and its official titles in other languages by their two letters."""

    english: str
    others: Mapping[str, str]

    def in_(self, language: str) -> str:
        """The title in the language; the English one where no other is given."""
        return self.others.get(language, self.english)


class Provision(NamedTuple):
    """A place in an instrument, with its versions in time; ``of_the_act`` where the instrument is the Act that the
    sources are about."""

    id: str
    instrument: str
    titles: Titles
    locus: Mapping[str, Any]
    versions: tuple[Version, ...]
    of_the_act: bool

    def on(self, day: datetime.date) -> Version | None:
        """The version in force on the day."""
        return next((version for version in self.versions if version.covers(day)), None)


class Value(NamedTuple):
    """An amount from one day to another."""

    from_: datetime.date | None
    to: datetime.date | None
    value: Decimal | None
    checked: str
    confidence: str

    @property
    def firm(self) -> bool:
        """Whether it may decide."""
        if self.value is None:
            return False
        return self.checked in ("statute", "official", "case law") or (
            self.checked == "secondary" and self.confidence == "high"
        )


class Amount(NamedTuple):
    """A dated amount."""

    id: str
    provision: str
    unit: str
    values: tuple[Value, ...]

    def on(self, day: datetime.date) -> tuple[Value, ...]:
        """Every value that is reported for the day; more than one where sources differ."""
        return tuple(
            value
            for value in self.values
            if (value.from_ is None or value.from_ <= day) and (value.to is None or day <= value.to)
        )


class Sources(NamedTuple):
    """All provisions and amounts by id, the titles of the instruments that they stand in or that amended them, and the
    instruments that amended the Act by the first day of what they changed."""

    provisions: Mapping[str, Provision]
    amounts: Mapping[str, Amount]
    titles: Mapping[str, Titles]
    amendments: Mapping[datetime.date, str]

    def title(self, instrument: str, language: str) -> str:
        """The title of the instrument; "" where there is none."""
        return self.titles[instrument].in_(language) if instrument in self.titles else ""

    def changed_on(self, day: datetime.date, language: str) -> str:
        """The title of what amended the Act from that day on; "" where nothing did."""
        return self.title(self.amendments.get(day, ""), language)


def _date(value: Any) -> datetime.date | None:
    return value if isinstance(value, datetime.date) else None


def read_sources(sources: Path, amounts: Path, told: Callable[[str, str], str]) -> Sources:
    """The provisions and amounts of two YAML files; RuleMistake when an entry is incomplete or overlaps itself.

    ``told`` gives the sentence of a key in a language other than English, "" where that language has none; without it
    there is English alone.
    """
    try:
        return _read_sources(sources, amounts, told)
    except KeyError as error:
        raise RuleMistake(f"{sources} or {amounts.name}", 1, f"an entry has no {error}") from None


def _data(path: Path) -> Any:
    """What the YAML file says, as ``yaml.safe_load`` has it; aliases, tags and merge keys are refused."""
    loader = _Loader(path.read_text(encoding="utf-8"))
    try:
        return _Builder(path, loader).document()
    finally:
        loader.dispose()


class _Builder:
    """Builds the data of a document from its events, and each plain scalar once: most of them come again and again."""

    def __init__(self, path: Path, loader: Any) -> None:
        self._path = path
        self._event = loader.get_event
        self._resolved = loader.resolve
        self._constructor = yaml.constructor.SafeConstructor()
        self._plain: dict[str, Any] = {}

    def document(self) -> Any:
        """The data of the only document; None of an empty file."""
        while not isinstance(event := self._event(), yaml.NodeEvent):
            if isinstance(event, yaml.StreamEndEvent):
                return None
        return self._value(event)

    def _value(self, event: Any) -> Any:
        kind = type(event)
        if kind is yaml.AliasEvent or event.tag is not None:
            raise RuleMistake(str(self._path), event.start_mark.line + 1, "an alias or a tag is not read; write it out")
        if kind is yaml.ScalarEvent:
            text = event.value
            if not event.implicit[0]:
                return text
            return self._plain[text] if text in self._plain else self._scalar(text, event.implicit)
        values = []
        while type(inner := self._event()) not in _ENDS:
            values.append(self._value(inner))
        if kind is yaml.SequenceStartEvent:
            return values
        return dict(zip(values[::2], values[1::2], strict=True))

    def _scalar(self, text: str, implicit: tuple[bool, bool]) -> Any:
        tag = self._resolved(yaml.ScalarNode, text, implicit)
        made = self._plain[text] = self._constructor.construct_object(yaml.ScalarNode(tag, text))
        return made


def _paraphrase(
    provision: str, version: Mapping[str, Any], versions: Sequence[Mapping[str, Any]], told: Callable[[str, str], str]
) -> Paraphrase:
    """What the version says, by a key of the provision; a sentence that came later has its first day in the key."""
    said = next(one for one in versions if one["says"] == version["says"])
    since = "" if said is versions[0] else f"-from-{said['from']}"
    return Paraphrase(version["says"], f"says-{provision}{since}", told)


def _caveat(
    provision: str, version: Mapping[str, Any], caveats: dict[str, Paraphrase], told: Callable[[str, str], str]
) -> Paraphrase | None:
    """What is to be kept in mind of the version; one that others have too goes by the key of the first of them."""
    if "caveat" not in version:
        return None
    caveat = Paraphrase(version["caveat"], f"caveat-{provision}-from-{version['from']}", told)
    return caveats.setdefault(caveat.english, caveat)


def _read_sources(sources: Path, amounts: Path, told: Callable[[str, str], str]) -> Sources:
    data = _data(sources)
    amended = data.get("amended", "")
    amendments = data.get("amendments") or {}
    titles = {
        key: Titles(instrument["title"], instrument.get("titles") or {})
        for key, instrument in data["instruments"].items()
    }
    provisions: dict[str, Provision] = {}
    caveats: dict[str, Paraphrase] = {}
    for key, entry in data["provisions"].items():
        instrument = entry["instrument"]
        if instrument not in data["instruments"]:
            raise RuleMistake(str(sources), 1, f"{key}: unknown instrument {instrument}")
        versions = tuple(
            Version(
                from_=version["from"],
                to=_date(version.get("to")),
                says=_paraphrase(key, version, entry["versions"], told),
                checked=version["checked"],
                confidence=version.get("confidence", ""),
                reading=version.get("reading", ""),
                caveat=_caveat(key, version, caveats, told),
                by=version.get("by") or (amendments.get(version["from"], "") if instrument == amended else instrument),
                inferred=bool(version.get("inferred", False)),
            )
            for version in entry["versions"]
        )
        unknown = {version.by for version in versions if version.by} - titles.keys()
        if unknown:
            raise RuleMistake(str(sources), 1, f"{key}: unknown instrument {', '.join(sorted(unknown))}")
        for version in versions:
            if version.checked not in CHECKED or (version.confidence and version.confidence not in CONFIDENCE):
                raise RuleMistake(
                    str(sources), 1, f"{key}: {version.checked}/{version.confidence} is not a way of checking"
                )
        for earlier, later in pairwise(versions):
            if earlier.to is None or earlier.to >= later.from_:
                raise RuleMistake(str(sources), 1, f"{key}: its versions overlap on {later.from_}")
        provisions[key] = Provision(
            key, instrument, titles[instrument], entry.get("locus") or {}, versions, instrument == amended
        )
    amounts_data = _data(amounts)["amounts"]
    read: dict[str, Amount] = {}
    for key, entry in amounts_data.items():
        values = tuple(
            Value(
                from_=_date(value.get("from")),
                to=_date(value.get("to")),
                value=None if value.get("value") is None else Decimal(str(value["value"])),
                checked=value["checked"],
                confidence=value.get("confidence", ""),
            )
            for value in entry["values"]
        )
        if entry["provision"] not in provisions:
            raise RuleMistake(str(amounts), 1, f"{key}: unknown provision {entry['provision']}")
        read[key] = Amount(key, entry["provision"], entry["unit"], values)
    return Sources(provisions, read, titles, amendments)
