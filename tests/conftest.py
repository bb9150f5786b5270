"""What several test modules ask for by name."""

from collections.abc import Iterator
from unittest import mock

import pytest

WALKED = {"compiled": 0, "walked": 1_000_000, "walked once, then compiled": 1}


@pytest.fixture(scope="module", params=WALKED)
def each_kind_of_join(request: pytest.FixtureRequest) -> Iterator[None]:
    """Run the tests of a module once with each kind of join; they are to find the same."""
    with mock.patch("engine.wiring.WALKED", WALKED[request.param]):
        yield
