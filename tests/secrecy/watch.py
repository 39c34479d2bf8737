"""A watch over a whole run of the tests: no key that a client sends with shows anywhere but on the wire.

What is looked at, as far as the tests make it: log records of all loggers, of ours and the HTTP libraries' from DEBUG;
errors with all that hangs on them (see `errors`); warnings; what is printed; pickles; spans; files in `tmp_path`.
A test that shows a key on purpose says so: `@pytest.mark.shows_key("why")`.
"""

from __future__ import annotations

import gc
import importlib
import logging
import pickle
import sys
import tracemalloc
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

from mailgun_api.errors import MailgunError
from mailgun_sdk import _keys
from tests.secrecy.errors import facets, site
from tests.secrecy.marks import Marks

_LOGGERS = ("mailgun_sdk", "httpx", "httpcore")
# The first ones of a test show what there is to see; beyond these the run would only take longer.
_RECORDS_A_TEST = 100
_LOOKS_A_SITE = 2
_LARGEST_FILE = 1_000_000


class Watch(logging.Handler):
    """The plugin."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.marks = Marks()
        self._test = ""
        self._leaks: list[str] = []
        self._excused = False
        self._records = 0
        self._looks: Counter[tuple[object, ...]] = Counter()
        self._sees_spans = False
        self._origins: dict[int, tuple[str, bool]] = {}

    def look(self, place: str, what: str | bytes, test: str = "") -> None:
        """Keep in mind that a key shows, if one does."""
        if (test or not self._excused) and (form := self.marks.found_in(what)) is not None:
            self._leaks.append(f"{form!r} shows in the {place}, during {test or self._test}")

    def pytest_configure(self, config: pytest.Config) -> None:
        config.addinivalue_line("markers", "shows_key(reason): a key is shown on purpose, or by the test itself")
        logging.getLogger().addHandler(self)
        self._watch_keys()
        self._watch_errors()
        self._watch_results(pickle, "dumps", "pickle", lambda pickled: pickled)
        self._watch_results(pytest.CaptureFixture, "readouterr", "output", "".join)
        watch = self

        class Seen(warnings.WarningMessage):
            def __init__(self, *arguments: Any, **options: Any) -> None:
                super().__init__(*arguments, **options)
                watch.look("warning", str(self.message))

        setattr(warnings, "WarningMessage", Seen)  # noqa: B010 - its stub calls it a class, not to be replaced

    def _watch_keys(self) -> None:
        make = vars(_keys.ApiKey)["header"].fget

        def header(key: _keys.ApiKey) -> str:
            value: str = make(key)
            self.marks.add_header(value)
            return value

        setattr(_keys.ApiKey, "header", property(header))  # noqa: B010 - the same

    def _watch_errors(self) -> None:
        # When an error goes, all that caught it has had it: its traceback is as long as it will ever be. Keeping errors
        # would keep clients and connections that a test wants to see going.
        def made(kind: type[MailgunError], *arguments: object, **_: object) -> MailgunError:
            error: MailgunError = Exception.__new__(kind, *arguments)
            self._origins[id(error)] = self._test, self._excused
            return error

        def gone(error: MailgunError) -> None:
            test, excused = self._origins.pop(id(error), ("", True))
            # What counts calls or bytes just now is not to count ours.
            if excused or sys.is_finalizing() or sys.getprofile() is not None or tracemalloc.is_tracing():
                return
            where = test, *site(error)
            self._looks[where] += 1
            if self._looks[where] <= _LOOKS_A_SITE:
                for place, what in facets(error):
                    self.look(place, what, test)

        setattr(MailgunError, "__new__", made)  # noqa: B010 - it has none of the two
        setattr(MailgunError, "__del__", gone)  # noqa: B010

    def _watch_results(self, owner: Any, name: str, place: str, read: Callable[[Any], str | bytes]) -> None:
        function = getattr(owner, name)

        @wraps(function)
        def watched(*arguments: Any, **options: Any) -> Any:
            result = function(*arguments, **options)
            self.look(place, read(result))
            return result

        setattr(owner, name, watched)

    def emit(self, record: logging.LogRecord) -> None:
        self._records += 1
        if self._records == _RECORDS_A_TEST:
            for name in _LOGGERS:
                logging.getLogger(name).setLevel(logging.NOTSET)
        self.look(f"log of {record.name}", f"{record.getMessage()} {vars(record)!r}")
        if record.exc_info and record.exc_info[1] is not None:
            for place, what in facets(record.exc_info[1]):
                self.look(f"{place}, logged by {record.name}", what)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self._test = item.nodeid
        self._excused = item.get_closest_marker("shows_key") is not None
        self._records = 0
        level = logging.DEBUG
        # Budgets of time, calls and bytes are for clients as they are, not for watched ones.
        if "speed" in item.path.parts or "memory" in item.nodeid:
            level = logging.NOTSET
            # Twice: what errors held may be found to be garbage only when these are gone.
            gc.collect()
            gc.collect()
        for name in _LOGGERS:
            logging.getLogger(name).setLevel(level)
        if not self._sees_spans and "opentelemetry.sdk.trace" in sys.modules:
            self._sees_spans = True
            self._watch_spans()

    def _watch_spans(self) -> None:
        span = importlib.import_module("opentelemetry.sdk.trace").Span
        end = span.end

        def watched(ending: Any, *arguments: Any) -> None:
            end(ending, *arguments)
            self.look("span", ending.to_json())

        span.end = watched

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Iterator[None]:
        yield
        for _, name, text in item._report_sections:
            self.look(f"captured {name}", text)
        folder = getattr(item, "funcargs", {}).get("tmp_path")
        if isinstance(folder, Path) and not self._excused:
            for file in folder.rglob("*"):
                # Programs are written by the test itself.
                if file.suffix != ".py" and file.is_file() and file.stat().st_size <= _LARGEST_FILE:
                    self.look(f"file {file.relative_to(folder)}", file.read_bytes())
        self._complain()

    def _complain(self) -> None:
        if self._leaks:
            leaks, self._leaks = list(dict.fromkeys(self._leaks)), []
            pytest.fail("a key shows:\n" + "\n".join(leaks[:20]), pytrace=False)
