"""The JSON Schema of a case file, for editors: written from the fact classes and their wording, so
that it says what the reader says.

The reader is stricter only where a schema cannot follow: who is in the file, names given twice, the days of a month,
more than two decimals.
"""

import inspect
from typing import Any

from engine.reading import PERSON_ID, reserved_words
from engine.scalars import COUNTRIES, LANGUAGES, LARGEST_NUMBER, LONGEST_TEXT
from engine.vocabulary import (
    Choice,
    Count,
    Country,
    Day,
    Field,
    Flag,
    Given,
    Group,
    GroupsByName,
    GroupsOf,
    Language,
    ListOf,
    Money,
    Persons,
    Text,
    case_file_name,
)
from engine.wording import Wording

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_YEAR = "(19[0-9]{2}|20[0-9]{2}|2100)"
_DAY = f"^{_YEAR}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
_MONEY = r"^(0|[1-9][0-9]{0,8})(\.[0-9]{1,2})?$"

Schema = dict[str, Any]


def schema_of(root: type[Given], title: str, wording: Wording) -> Schema:
    """The schema of a file whose root is a group of that class; the wording has the question and the help of each field."""
    definitions: dict[str, Schema] = {
        "Country": {"enum": list(COUNTRIES), "description": "ISO 3166-1 alpha-2"},
        "Language": {"enum": list(LANGUAGES), "description": "ISO 639-1"},
    }
    top = _group(root, definitions, sorted(reserved_words(root)), wording)
    return {"$schema": DRAFT, "title": title, **top, "$defs": dict(sorted(definitions.items()))}


def _group(of: type[Given], definitions: dict[str, Schema], reserved: list[str], wording: Wording) -> Schema:
    told = of.told()
    schema: Schema = {
        "description": (inspect.getdoc(of) or "").partition("\n")[0],
        "type": "object",
        "properties": {
            case_file_name(name): _described(
                f"{of.__name__}-{case_file_name(name)}", _field(field, definitions, reserved, wording), wording
            )
            for name, field in told.items()
        },
        "additionalProperties": False,
    }
    if required := [case_file_name(name) for name, field in told.items() if field.required]:
        schema["required"] = required
    return schema


def _described(place: str, schema: Schema, wording: Wording) -> Schema:
    keys = (key for key in (f"ask-{place}", f"help-{place}") if key in wording.keys)
    description = " ".join(wording.phrase(key) for key in keys)
    return {"description": description, **schema} if description else schema


def _field(field: Field, definitions: dict[str, Schema], reserved: list[str], wording: Wording) -> Schema:
    schema = _value(field, definitions, reserved, wording)
    return {"anyOf": [{"const": "none"}, schema]} if field.may_be_none else schema


def _value(field: Field, definitions: dict[str, Schema], reserved: list[str], wording: Wording) -> Schema:
    match field:
        case GroupsByName():
            schema: Schema = {
                "type": "object",
                "propertyNames": {"pattern": f"^{PERSON_ID}$", "not": {"enum": reserved}},
                "additionalProperties": _defined(field.of, definitions, reserved, wording),
            }
            return {**schema, "minProperties": 1} if field.required else schema
        case GroupsOf():
            item = _defined(field.of, definitions, reserved, wording)
            if field.short is not None:
                item = {"anyOf": [_value(field.of.told()[field.short], definitions, reserved, wording), item]}
            return {"type": "array", "items": item}
        case Group():
            return _defined(field.of, definitions, reserved, wording)
        case ListOf():
            schema = {"type": "array", "items": _value(field.item, definitions, reserved, wording)}
            return schema if field.most is None else {**schema, "maxItems": field.most}
    return _single(field, reserved)


def _defined(of: type[Given], definitions: dict[str, Schema], reserved: list[str], wording: Wording) -> Schema:
    if of.__name__ not in definitions:
        definitions[of.__name__] = _group(of, definitions, reserved, wording)
    return {"$ref": f"#/$defs/{of.__name__}"}


def _single(field: Field, reserved: list[str]) -> Schema:
    match field:
        case Flag():
            return {"enum": [True, False, "yes", "no"]}
        case Choice():
            return {"enum": list(field.values)}
        case Country() | Language():
            return {"$ref": f"#/$defs/{type(field).__name__}"}
        case Day():
            year = {"type": "integer", "minimum": 1900, "maximum": 2100}
            return {"anyOf": [{"type": "string", "pattern": _DAY}, year]}
        case Money():
            amount = {"type": "number", "minimum": 0, "maximum": LARGEST_NUMBER}
            return {"anyOf": [amount, {"type": "string", "pattern": _MONEY}]}
        case Count():
            return {"type": "integer", "minimum": 0, "maximum": LARGEST_NUMBER}
        case Persons():
            elsewhere = [word for word in reserved if word not in field.words]
            schema: Schema = {"type": "string", "pattern": f"^{PERSON_ID}$"}
            return {**schema, "not": {"enum": elsewhere}} if elsewhere else schema
        case Text():
            return {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT}
    raise TypeError(f"{type(field).__name__} cannot stand in a case file")
