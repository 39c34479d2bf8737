"""Every behavior of a batch is tested with the synchronous client and the asynchronous one, on both event loops."""

from __future__ import annotations

import pytest

from tests.facade.conftest import _empty_environment, anyio_backend, flavor, naps
from tests.sending_batch.harness import Sender

__all__ = ["_empty_environment", "anyio_backend", "flavor", "naps"]


@pytest.fixture
def sender(flavor: str) -> Sender:
    """Sends batches."""
    return Sender(flavor)
