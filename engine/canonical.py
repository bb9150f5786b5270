"""Values as JSON carries them: dates and money as strings, truths and blanks by their words."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from engine.calendar import Span, Years
from engine.truth import Truth
from engine.vocabulary import Blank

_AS_IT_IS = frozenset((str, int, bool, type(None)))
_AS_TEXT = (Span, Years, Decimal, Blank)


def canonical(value: Any) -> Any:
    """The value as plain JSON data, the same for equal values; a field of a group that is unknown is left out."""
    if type(value) in _AS_IT_IS:
        return value
    if isinstance(value, _AS_TEXT):
        return str(value)
    if isinstance(value, Truth):
        return {
            "value": value.value,
            **({"missing": list(value.missing)} if value.missing else {}),
            **({"doubts": list(value.doubts)} if value.doubts else {}),
            **({"way": value.way} if value.way else {}),
            **({"presumed": list(value.presumed)} if value.presumed else {}),
        }
    if isinstance(value, Mapping):
        return {str(key).rstrip("_"): canonical(item) for key, item in value.items() if item is not Blank.UNKNOWN}
    if isinstance(value, tuple | list):
        return [canonical(item) for item in value]
    return value
