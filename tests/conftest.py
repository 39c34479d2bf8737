"""Over all tests: the watch that no key shows."""

from __future__ import annotations

import pytest

from tests.secrecy.watch import Watch


def pytest_configure(config: pytest.Config) -> None:
    watch = Watch()
    config.pluginmanager.register(watch, "secrecy")
