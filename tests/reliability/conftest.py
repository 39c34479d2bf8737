"""The table is made once for each kind of client."""

from __future__ import annotations

import warnings

import pytest

from tests.facade.harness import FLAVORS
from tests.reliability.table import Row, rows


@pytest.fixture(scope="session")
def tables() -> dict[str, list[Row]]:
    """All rows by kind of client."""
    with warnings.catch_warnings():
        # httpx abandons its generators when it cannot unpack an answer, and trio says so; no other warning is hidden.
        warnings.filterwarnings("ignore", "Async generator 'http(x|core)", ResourceWarning)
        return {flavor: rows(flavor) for flavor in FLAVORS}


@pytest.fixture(params=FLAVORS)
def flavor(request: pytest.FixtureRequest) -> str:
    """Which client: synchronous, or asynchronous on one of the event loops."""
    return str(request.param)


@pytest.fixture
def table(tables: dict[str, list[Row]], flavor: str) -> list[Row]:
    """All rows of one kind of client."""
    return tables[flavor]


@pytest.fixture
def anyio_backend(flavor: str) -> str:
    """The event loop that the test runs in; the synchronous client does not notice it."""
    return "trio" if flavor == "trio" else "asyncio"
