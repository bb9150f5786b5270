"""A case file read strictly and kindly: every mistake of the file at once, each with its line and column.

The text is scanned for what a case file never needs (anchors, tags, a second document, deep nesting) before anything is
built from it. Then the composed nodes are walked along the fact classes; nothing is ever constructed by YAML itself.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import yaml

from engine.calendar import Span
from engine.errors import Mistake, UnusableInput, printable
from engine.file_text import LARGEST_FILE, text_of, too_large
from engine.said import Said, WrongValue, did_you_mean, with_hint
from engine.scalars import closest, shown, value_of, wanted
from engine.vocabulary import NONE, Field, Given, Group, GroupsByName, GroupsOf, ListOf, Node, Persons, Text
from engine.vocabulary import case_file_name as told_name
from engine.yaml_text import MOST_MISTAKES, Enough, Mistakes, check_characters, composed, place_of, scanned

PERSON_ID = r"[a-z][a-z0-9_-]{0,40}"

_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_WRONG = object()


@dataclass(frozen=True, slots=True)
class CaseText:
    """A case file as read: its fields, where each value stands, by dotted path in the file's own names, and its text.

    What was given beside the file stands after its last line, ``last_line``; it is None where all stands in the file.
    """

    node: Node
    lines: Mapping[str, tuple[int, int]]
    name: str
    text: str = ""
    last_line: int | None = None

    @property
    def lines_in_file(self) -> Mapping[str, tuple[int, int]]:
        """Where each value stands that stands in the file itself."""
        if self.last_line is None:
            return self.lines
        return {path: place for path, place in self.lines.items() if place[0] <= self.last_line}

    def day(self, path: str) -> Span | None:
        """The day that stands at the path of the file, if one does."""
        value: object = self.node
        for name in path.split("."):
            fields = value.fields if isinstance(value, Node) else value
            if not isinstance(fields, dict):
                return None
            value = fields.get(name, fields.get(f"{name}_"))
        return value if isinstance(value, Span) else None


def read_case(path: str | os.PathLike[str], root: type[Given]) -> CaseText:
    """The case in the file; UnusableInput with every mistake where it cannot be used."""
    return read_text(text_of(path), printable(os.fsdecode(path)), root)


def read_text(text: str, name: str, root: type[Given]) -> CaseText:
    """The case in the text; ``name`` is what its mistakes call the file."""
    return replace(read_tree(tree_of(text, name), name, root), text=text.removeprefix("\ufeff"))


def tree_of(text: str, name: str) -> yaml.Node | None:
    """The nodes of the text, untyped; UnusableInput where it is no YAML or holds what no case file needs."""
    text = text.removeprefix("\ufeff")
    if (size := len(text.encode(errors="surrogatepass"))) > LARGEST_FILE:
        raise too_large(name, size)
    mistakes = Mistakes()
    events: list[yaml.Event] = []
    with _enough_of(mistakes):
        check_characters(text, mistakes)
        events = [] if mistakes.found else scanned(text, mistakes)
    if mistakes.found:
        raise UnusableInput(Mistake(name, *mistake) for mistake in mistakes.found)
    return composed(event for event in events if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent))


def read_tree(top: yaml.Node | None, name: str, root: type[Given], last_line: int | None = None) -> CaseText:
    """The case in the nodes; what was put into them from elsewhere stands after ``last_line``."""
    mistakes = Mistakes()
    walk = _Walk(root, mistakes)
    node: Any = None
    with _enough_of(mistakes):
        node = walk.file(top)
    if mistakes.found:
        partial = CaseText(node, walk.lines, name, last_line=last_line) if isinstance(node, Node) else None
        raise UnusableInput((Mistake(name, *mistake) for mistake in mistakes.found), partial)
    return CaseText(node, walk.lines, name, last_line=last_line)


@contextmanager
def _enough_of(mistakes: Mistakes) -> Iterator[None]:
    """Stop at so many mistakes that more would help nobody, and say so."""
    try:
        yield
    except Enough:
        place = max(mistake[:2] for mistake in mistakes.found)
        mistakes.found.append((*place, Said("wrong-too-often", most=MOST_MISTAKES)))


def reserved_words(of: type[Given]) -> frozenset[str]:
    """The words that stand for somebody beside the persons of a file, so that no person may be called so."""
    words: set[str] = set()
    for field in of.told().values():
        if isinstance(field, Group):
            words |= reserved_words(field.of)
        item = field.item if isinstance(field, ListOf) else field
        if isinstance(item, Persons):
            words |= set(item.words)
    return frozenset(words)


def _what(node: yaml.Node) -> Said | str:
    if isinstance(node, yaml.ScalarNode):
        return shown(node.value)
    return Said("what-list" if isinstance(node, yaml.SequenceNode) else "what-group")


def _text_of(node: yaml.ScalarNode) -> str:
    """The text that stands there; the lines of a block are one text."""
    text: str = node.value
    return text.replace("\n", " ").strip() if node.style in ("|", ">") else text.strip(" ")


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and (not _text_of(node) or (node.style is None and node.value in _NULLS))


def _is_none(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.value == "none"


def _homes(of: type[Given], home: str = "") -> Iterator[tuple[str, str]]:
    """Every field with the group it belongs in."""
    for name, field in of.told().items():
        key = told_name(name)
        yield key, home
        if isinstance(field, Group):
            inner = f"{home}.{key}" if home else key
            yield from _homes(field.of, inner + (".<id>" if isinstance(field, GroupsByName) else ""))


class _Walk:
    """One walk over the nodes of a file, along the fact classes."""

    def __init__(self, root: type[Given], mistakes: Mistakes) -> None:
        self.root = root
        self.mistakes = mistakes
        self.lines: dict[str, tuple[int, int]] = {}
        self.reserved = reserved_words(root)
        self.persons: dict[str, None] = {}
        self.person = ""
        self.references: list[tuple[Persons, str, str, str, tuple[int, int]]] = []
        self.names: dict[str, tuple[str, str]] = {}

    def file(self, top: yaml.Node | None) -> Any:
        """The root group of the file."""
        if top is None or _is_empty(top):
            fields = tuple(map(told_name, self.root.told()))
            self.mistakes.add((1, 1), Said("wrong-empty-file", expected=Said("expected-group", fields=fields)))
            return None
        node = self.group(self.root, top, "")
        self.check_persons()
        self.check_names()
        return node

    def wrong(self, node: yaml.Node, said: Said) -> Any:
        """Note the mistake; what is returned says that there is no value."""
        self.mistakes.add(place_of(node.start_mark), said)
        return _WRONG

    def keys(self, node: yaml.MappingNode) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
        """The keys and values of a mapping; a key that is no word or that stands twice is a mistake."""
        seen: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.wrong(key, Said("wrong-no-key", what=_what(key)))
                continue
            if key.value in seen:
                line, column = place_of(seen[key.value].start_mark)
                first = Said("other-first", line=line, column=column)
                self.wrong(key, Said("wrong-given-twice", key=shown(key.value), other=first))
            seen.setdefault(key.value, key)
            yield key, value

    def group(self, of: type[Given], node: yaml.Node, path: str) -> Any:
        """The group that stands at the node."""
        self.lines[path] = place_of(node.start_mark)
        known = {told_name(name): name for name in of.told()}
        if not isinstance(node, yaml.MappingNode):
            return self.wrong(node, Said("wrong-no-group", what=_what(node), first=next(iter(known))))
        fields: dict[str, Any] = {}
        keys = set()
        for key, value in self.keys(node):
            keys.add(key.value)
            if key.value not in known:
                self.wrong(key, self._unknown(key.value, known))
                continue
            name = known[key.value]
            read = self.value(of.told()[name], value, f"{path}.{key.value}" if path else key.value)
            if read is not _WRONG:
                fields[name] = read
        for key_name, name in known.items():
            if of.told()[name].required and key_name not in keys:
                self.wrong(node, Said("wrong-missing", key=key_name, must=_must(of.told()[name])))
        if isinstance(of.told().get("name"), Text) and "name" in fields:
            self.names[path] = (" ".join(fields["name"].split()).casefold(), fields["name"])
        return Node(of, path, fields)

    def _unknown(self, key: str, known: Mapping[str, str]) -> Said:
        return with_hint(Said("wrong-no-field", key=shown(key)), self._instead(key, known))

    def _instead(self, key: str, known: Mapping[str, str]) -> Said:
        """What to write instead of a key that is no field of its group."""
        start = key.split(":")[0]
        if start != key and start in known:
            return Said("hint-space-after-colon")
        homes = [home for name, home in _homes(self.root) if name == key]
        if len(homes) == 1:
            return Said("hint-belongs-in", group=homes[0]) if homes[0] else Said("hint-belongs-at-top")
        return did_you_mean(closest(key, known)) or expected_one_of(known)

    def value(self, field: Field, node: yaml.Node, path: str) -> Any:
        """The value of the field that stands at the node."""
        self.lines[path] = place_of(node.start_mark)
        if _is_empty(node):
            return self.wrong(node, Said(_left_empty(field)))
        if field.may_be_none and _is_none(node):
            return Node(field.of, path, {}, none=True) if type(field) is Group else NONE
        match field:
            case GroupsByName():
                return self._groups_by_name(field, node, path)
            case GroupsOf() | ListOf():
                return self._list(field, node, path)
            case Group():
                if field.may_be_none and isinstance(node, yaml.ScalarNode):
                    return self.wrong(node, Said("wrong-no-group-nor-none", value=shown(node.value)))
                return self.group(field.of, node, path)
        return self._scalar(field, node, path)

    def _scalar(self, field: Field, node: yaml.Node, path: str) -> Any:
        if not isinstance(node, yaml.ScalarNode):
            return self.wrong(node, Said("wrong-no-single-value", what=_what(node), expected=wanted(field)))
        try:
            value = value_of(field, _text_of(node))
        except WrongValue as error:
            return self.wrong(node, error.said)
        if isinstance(field, Persons):
            self.references.append((field, str(value), self.person, path, place_of(node.start_mark)))
        return value

    def _list(self, field: GroupsOf | ListOf, node: yaml.Node, path: str) -> Any:
        if _is_none(node):
            return self.wrong(node, Said("wrong-none-for-list"))
        if not isinstance(node, yaml.SequenceNode):
            return self.wrong(node, Said("wrong-no-list", what=_what(node)))
        most = field.most if isinstance(field, ListOf) else None
        if most is not None and len(node.value) > most:
            self.wrong(node.value[most], Said("wrong-long-list", items=len(node.value), most=most))
        read = [self._item(field, item, f"{path}[{index}]") for index, item in enumerate(node.value)]
        if isinstance(field, ListOf) and isinstance(field.item, Persons):
            seen = {_WRONG, *field.item.words}
            for index, person in enumerate(read):
                if person in seen and isinstance(person, str) and person not in field.item.words:
                    self.wrong(node.value[index], Said("wrong-twice-in-list", person=shown(person)))
                seen.add(person)
        return tuple(read) if _WRONG not in read else _WRONG

    def _item(self, field: GroupsOf | ListOf, node: yaml.Node, path: str) -> Any:
        if isinstance(field, ListOf):
            return self.value(field.item, node, path)
        if field.short is None or not isinstance(node, yaml.ScalarNode) or _is_empty(node):
            return self.group(field.of, node, path)
        self.lines[path] = place_of(node.start_mark)
        read = self.value(field.of.told()[field.short], node, f"{path}.{told_name(field.short)}")
        return read if read is _WRONG else Node(field.of, path, {field.short: read})

    def _groups_by_name(self, field: GroupsByName, node: yaml.Node, path: str) -> Any:
        if not isinstance(node, yaml.MappingNode):
            return self.wrong(node, Said("wrong-no-names", what=_what(node)))
        if field.required and not node.value:
            return self.wrong(node, Said("wrong-empty", path=path, must=_must(field)))
        groups: dict[str, Any] = {}
        for key, value in self.keys(node):
            name = key.value
            if name in self.reserved:
                self.wrong(key, Said("wrong-reserved-id", id=shown(name)))
            elif not re.fullmatch(PERSON_ID, name):
                self.wrong(key, Said("wrong-no-id", id=shown(name)))
            self.persons[name] = None
            self.person = name
            groups[name] = self.value(Group(field.of), value, f"{path}.{name}")
            self.person = ""
        return groups

    def check_persons(self) -> None:
        """Everybody named in the file is in it, and nobody stands in a relation to himself."""
        ids = [name for name in self.persons if re.fullmatch(PERSON_ID, name)]
        for field, value, person, path, place in self.references:
            if value in field.words:
                continue
            if value not in self.persons:
                near = did_you_mean(closest(value, [*ids[:MOST_MISTAKES], *field.words]))
                hint = near or Said("hint-expected", expected=field.expected)
                self.mistakes.add(place, with_hint(Said("wrong-no-applicant", person=shown(value)), hint))
            elif value == person:
                relation = path.split(".", 2)[-1].split("[")[0]
                self.mistakes.add(place, Said("wrong-own-relation", person=shown(value), relation=relation))

    def check_names(self) -> None:
        """Two persons of one name cannot be told apart in a result."""
        first: dict[str, str] = {}
        for path, (same, name) in self.names.items():
            if same in first:
                line, column = self.lines[f"{first[same]}.name"]
                other = Said("other-stands-at", path=f"{first[same]}.name", line=line, column=column)
                self.mistakes.add(self.lines[f"{path}.name"], Said("wrong-same-name", name=shown(name), other=other))
            else:
                first[same] = path


def expected_one_of(names: Iterable[str]) -> Said:
    """The names of which one is expected, as a hint."""
    return Said("hint-expected", expected=Said("expected-one-of", values=tuple(names)))


def _left_empty(field: Field) -> str:
    if field.may_be_none:
        return "wrong-left-empty-or-none"
    return "wrong-left-empty-or-list" if isinstance(field, GroupsOf | ListOf) else "wrong-left-empty"


def _must(field: Field) -> Said:
    return Said("must-give-one") if isinstance(field, Group) else Said("must-be", expected=wanted(field))
