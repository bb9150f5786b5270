"""Canonical JSON is written as RFC 8785 has it, whichever way it is written."""

from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.chain import canonical_bytes

LARGEST = 2**53 - 1
texts = st.one_of(st.text(max_size=6), st.text('"\\/\x00\x1f\x7f\x80\u2028\ue000\uffff😀é\n', max_size=4))
values = st.recursive(
    st.one_of(texts, st.integers(), st.integers(-LARGEST - 2, -LARGEST + 2), st.booleans(), st.none(), st.floats()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(texts, inner, max_size=4),
        st.dictionaries(st.one_of(texts, st.integers(), st.none()), inner, max_size=3),
    ),
    max_leaves=12,
)


@settings(max_examples=1000, deadline=None)
@given(values)
def test_any_value_is_written_or_refused_as_rfc8785_does(value: Any) -> None:
    try:
        told = rfc8785.dumps(value)
    except ValueError:
        with pytest.raises(ValueError):
            canonical_bytes(value)
    else:
        assert canonical_bytes(value) == told


@pytest.mark.parametrize(
    "value",
    [
        pytest.param({"\U0001f600": 1, "\ue000": 2}, id="keys in the order of UTF-16"),
        pytest.param({"b": 1, "a": {"d": [], "c": {}}}, id="keys in order at every depth"),
        pytest.param([1e22, 1.0, -0.0, 1e-7, 0.1], id="numbers that are not whole"),
        pytest.param([LARGEST, -LARGEST], id="the largest whole numbers"),
        pytest.param("\x7f\x00\u2028</é", id="what is escaped and what is not"),
    ],
)
def test_what_other_encoders_write_otherwise_is_written_as_rfc8785_does(value: Any) -> None:
    assert canonical_bytes(value) == rfc8785.dumps(value)
