"""A case with some values changed: each change is put into the nodes of its file, and the whole is read as a file is.

A change is a path and a value as a case file would write it::

    sponsor.income.0.net_monthly=2500               the value at a path; lists are counted from 0
    applicants.rania.documents+=photographs         one more entry of a list
    household.housing={adequate: true}              a group at once

What a case file would refuse is refused in the same words, at the change instead of at a line. Lines of the file stay
those of the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import yaml

from engine.errors import Mistake, Say, UnusableInput, printable
from engine.reading import CaseText, expected_one_of, tree_of
from engine.said import Said, did_you_mean, with_hint
from engine.scalars import closest, shown
from engine.vocabulary import Field, Given, Group, GroupsByName, GroupsOf, ListOf, case_file_name
from engine.yaml_text import Enough, Mistakes, check_characters, composed, scanned

LONGEST_OPTION = 100
ReadTree = Callable[["yaml.Node | None", str, int], CaseText]

_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # what YAML counts as the end of a line
_PLACE = re.compile(r"\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class Change:
    """A value put at a path of a case file, added to the list there (``adds``), or taken away (no ``value``)."""

    path: str
    value: str | None
    adds: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the path; a place in a list as a number."""
        return tuple(_PLACE.sub(r".\1", self.path).split("."))

    def __str__(self) -> str:
        if self.value is None:
            return f"--unset {self.path}"
        return f"--set {self.path}{'+=' if self.adds else '='}{self.value}"


@dataclass(frozen=True, slots=True)
class WrongChange(Mistake):
    """One thing wrong with a change; ``file`` is the change as it was asked for."""

    def told(self, say: Say) -> str:
        asked = self.file if len(self.file) <= LONGEST_OPTION else self.file[: LONGEST_OPTION - 1] + "…"
        return f"article10: {printable(asked)}: {say(self.said)}"


class _Mark:
    """Where a value given beside the file stands."""

    def __init__(self, line: int, column: int) -> None:
        self.line = line
        self.column = column


class _Wrong(Exception):
    """What is wrong with one change."""

    def __init__(self, said: Said) -> None:
        self.said = said
        super().__init__(said)


def asked_changes(settings: Sequence[str], unsettings: Sequence[str]) -> tuple[list[Change], list[Mistake]]:
    """The changes that were typed, and what is wrong with those that are none."""
    changes: list[Change] = []
    mistakes: list[Mistake] = []
    for typed in settings:
        path, equals, value = typed.partition("=")
        adds = path.endswith("+")
        path = path.removesuffix("+").strip()
        if not equals or not path:
            mistakes.append(WrongChange(f"--set {typed}", 1, 1, Said("change-no-path-and-value")))
        else:
            changes.append(Change(path, value, adds))
    for typed in unsettings:
        if not typed.strip() or "=" in typed:
            mistakes.append(WrongChange(f"--unset {typed}", 1, 1, Said("change-no-path")))
        else:
            changes.append(Change(typed.strip(), None))
    seen: set[tuple[str, ...]] = set()
    for change in changes:
        if change.names in seen:
            mistakes.append(WrongChange(str(change), 1, 1, Said("change-twice")))
        if not change.adds:
            seen.add(change.names)
    return changes, mistakes


class CaseTree:
    """A case file as nodes, to be read with changes. ``root`` is the group that a file holds."""

    def __init__(self, text: str, name: str, root: type[Given], read: ReadTree) -> None:
        self.top = tree_of(text, name)
        self.name = name
        self.root = root
        self.last_line = len(_BREAK.findall(text)) + 1
        self._read = read

    def read(self, changes: Sequence[Change] = (), wrong: Sequence[Mistake] = ()) -> CaseText:
        """The case with the changes; UnusableInput with everything that is wrong with it, each at its change.

        ``wrong`` is what was found wrong with the changes before, to be told with the rest.
        """
        top = self.top
        mistakes = list(wrong)
        for number, change in enumerate(changes):
            line = self.last_line + number
            try:
                value = _value(change, line)
                top = _Put(change, value, _Mark(line, 0)).into(top, Group(self.root))
            except UnusableInput as error:
                mistakes += error.mistakes
            except _Wrong as wrong:
                mistakes.append(WrongChange(str(change), line + 1, 1, wrong.said))
        try:
            with self.placed(changes):
                case = self._read(top, self.name, self.last_line)
        except UnusableInput as error:
            mistakes += error.mistakes
        if mistakes:
            raise UnusableInput(dict.fromkeys(mistakes))
        return case

    @contextmanager
    def placed(self, changes: Sequence[Change]) -> Iterator[None]:
        """Let a refusal name the change where it would name a line after the last of the file."""
        try:
            yield
        except UnusableInput as error:
            raise UnusableInput(self._placed(mistake, changes) for mistake in error.mistakes) from None

    def _placed(self, mistake: Mistake, changes: Sequence[Change]) -> Mistake:
        """The mistake at the change that makes it; of two values that cannot both be, the changed one is wrong."""
        line, said = mistake.line, mistake.said
        other = said.get("other")
        elsewhere = other.get("line") if isinstance(other, Said) else None
        if isinstance(elsewhere, int) and elsewhere > self.last_line:
            if line <= self.last_line:
                told, line = Said("other-value-stands", line=line), elsewhere
            else:
                told = Said("other-value-given", change=printable(str(self._change_on(elsewhere, changes))))
            said = said.with_(other=told)
        if line <= self.last_line:
            return mistake
        return WrongChange(str(self._change_on(line, changes)), line, mistake.column, said)

    def _change_on(self, line: int, changes: Sequence[Change]) -> Change:
        """The change whose value stands on a line after the last of the file."""
        return changes[line - self.last_line - 1]

    def standing(self, path: str) -> str | None:
        """What the file says at the path, in the words of a file on one line; None where it says nothing."""
        node: yaml.Node | None = self.top
        for name in Change(path, None).names:
            if isinstance(node, yaml.MappingNode):
                node = next((value for key, value in node.value if key.value == name), None)
            elif isinstance(node, yaml.SequenceNode) and name.isdecimal() and int(name) < len(node.value):
                node = node.value[int(name)]
            else:
                return None
        return None if node is None else _told(node)

    def count(self, path: str) -> int:
        """How many entries the list at the path has."""
        node = self.top
        for name in Change(path, None).names:
            if not isinstance(node, yaml.MappingNode):
                return 0
            node = next((value for key, value in node.value if key.value == name), None)
        return len(node.value) if isinstance(node, yaml.SequenceNode) else 0


def field_at(root: type[Given], path: str) -> Field | None:
    """The field that stands at a path of a case file, if one does."""
    field: Field = Group(root)
    for name in Change(path, None).names:
        if isinstance(field, GroupsByName):
            field = Group(field.of)
        elif isinstance(field, GroupsOf | ListOf) and name.isdecimal():
            field = field.item if isinstance(field, ListOf) else Group(field.of)
        elif isinstance(field, Group) and not isinstance(field, GroupsOf) and name in (known := _fields(field)):
            field = known[name]
        else:
            return None
    return field


def _fields(group: Group) -> dict[str, Field]:
    return {case_file_name(name): field for name, field in group.of.told().items()}


def _told(node: yaml.Node) -> str:
    if isinstance(node, yaml.MappingNode):
        return "{" + ", ".join(f"{key.value}: {_told(value)}" for key, value in node.value) + "}"
    if isinstance(node, yaml.SequenceNode):
        return "[" + ", ".join(map(_told, node.value)) + "]"
    return " ".join(str(node.value).split())


def _value(change: Change, line: int) -> yaml.Node | None:
    """The value of a change as nodes that stand on the line; UnusableInput where it is no YAML."""
    if change.value is None:
        return None
    mistakes = Mistakes()
    events: list[yaml.Event] = []
    try:
        check_characters(change.value, mistakes)
        events = [] if mistakes.found else scanned(change.value, mistakes)
    except Enough:
        pass
    if mistakes.found:
        raise UnusableInput(WrongChange(str(change), line + 1, column, said) for _, column, said in mistakes.found)
    node = composed(event for event in events if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent))
    return _moved(node or yaml.ScalarNode("", ""), line)


def _moved(node: yaml.Node, line: int) -> yaml.Node:
    """The node and all within it on one line."""
    node.start_mark = _Mark(line, getattr(node.start_mark, "column", 0))
    if isinstance(node, yaml.MappingNode):
        for pair in node.value:
            for inner in pair:
                _moved(inner, line)
    elif isinstance(node, yaml.SequenceNode):
        for inner in node.value:
            _moved(inner, line)
    return node


class _Put:
    """One change put into nodes, of which only those on its path are made anew."""

    def __init__(self, change: Change, value: yaml.Node | None, mark: _Mark) -> None:
        self.change = change
        self.value = value
        self.mark = mark
        self.at = ""

    def into(self, node: yaml.Node | None, field: Field, names: tuple[str, ...] | None = None) -> yaml.Node:
        """The node with the change; _Wrong where the path leads nowhere."""
        names = self.change.names if names is None else names
        if not names:
            return self._here(node, field)
        name, *rest = names
        if isinstance(field, GroupsOf | ListOf):
            return self._into_list(node, field, name, tuple(rest))
        if not isinstance(field, Group):
            raise _Wrong(Said("change-leads-nowhere", name=shown(name), at=self.at, expected=field.expected))
        return self._into_group(node, field, name, tuple(rest))

    def _here(self, node: yaml.Node | None, field: Field) -> yaml.Node:
        if self.value is None:
            raise AssertionError("what is taken away is taken from its group")
        if not self.change.adds:
            return self.value
        if not isinstance(field, GroupsOf | ListOf):
            raise _Wrong(Said("change-no-list", at=self.at))
        there = list(node.value) if isinstance(node, yaml.SequenceNode) else []
        more = self.value.value if isinstance(self.value, yaml.SequenceNode) else [self.value]
        mark: Any = node.start_mark if isinstance(node, yaml.SequenceNode) else self.mark
        return yaml.SequenceNode("", [*there, *more], mark)

    def _into_list(
        self, node: yaml.Node | None, field: GroupsOf | ListOf, name: str, rest: tuple[str, ...]
    ) -> yaml.Node:
        items = list(node.value) if isinstance(node, yaml.SequenceNode) else []
        if not name.isdecimal():
            raise _Wrong(Said("change-no-number", name=shown(name), at=self.at))
        number = int(name) if len(name) < 9 else len(items)
        if number >= len(items):
            raise _Wrong(Said("change-no-entry", name=name[:9], at=self.at, entries=_entries(len(items))))
        self.at += f".{name}"
        if not rest and self.value is None:
            del items[number]
        else:
            inner = field.item if isinstance(field, ListOf) else Group(field.of)
            item = items[number]
            if isinstance(field, GroupsOf) and field.short and rest and isinstance(item, yaml.ScalarNode):
                key = yaml.ScalarNode("", case_file_name(field.short), item.start_mark)
                item = yaml.MappingNode("", [(key, item)], item.start_mark)
            items[number] = self.into(item, inner, rest)
        assert node is not None
        return yaml.SequenceNode("", items, node.start_mark)

    def _into_group(self, node: yaml.Node | None, field: Group, name: str, rest: tuple[str, ...]) -> yaml.Node:
        pairs = list(node.value) if isinstance(node, yaml.MappingNode) else []
        place = next((place for place, (key, _) in enumerate(pairs) if key.value == name), None)
        inner = self._inside(field, name, rest, [key.value for key, _ in pairs])
        self.at = f"{self.at}.{name}" if self.at else name
        if self.value is None and place is None:
            raise _Wrong(Said("change-nothing-there", at=self.at))
        if self.value is None and not rest:
            assert place is not None
            if inner.required:
                raise _Wrong(Said("change-required", at=self.at))
            del pairs[place]
        elif place is not None:
            key, there = pairs[place]
            pairs[place] = (key, self.into(there, inner, rest))
        else:
            key = yaml.ScalarNode("", name, self.mark)  # type: ignore[arg-type]  # a mark of YAML's own is not needed
            pairs.append((key, self.into(None, inner, rest)))
        mark: Any = node.start_mark if isinstance(node, yaml.MappingNode) else self.mark
        return yaml.MappingNode("", pairs, mark)

    def _inside(self, field: Group, name: str, rest: tuple[str, ...], there: list[str]) -> Field:
        """The field of that name in the group; a whole entry may be given under a new name, a part of none may not."""
        if isinstance(field, GroupsByName):
            if name not in there and (rest or self.value is None):
                known_ones = Said("hint-there-are", names=tuple(map(printable, there)))
                hint = did_you_mean(closest(name, there)) or known_ones
                raise _Wrong(with_hint(Said("wrong-no-applicant", person=shown(name)), hint))
            return Group(field.of)
        known = _fields(field)
        if name not in known:
            wrong = Said("change-no-field-in", at=self.at, name=shown(name))
            hint = did_you_mean(closest(name, known)) or expected_one_of(known)
            raise _Wrong(with_hint(wrong if self.at else Said("change-no-field", name=shown(name)), hint))
        return known[name]


def _entries(count: int) -> Said:
    """Which entries a list of so many has."""
    if count < 2:
        return Said("change-one-entry" if count else "change-no-entries")
    return Said("change-entries", last=count - 1)
