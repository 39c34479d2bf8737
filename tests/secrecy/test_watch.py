"""The watch over the tests sees what it is to see: each of these runs shows a key in one place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

WATCHED = """
import pytest
from tests.secrecy.watch import Watch

def pytest_configure(config):
    config.pluginmanager.register(Watch())
"""

HEAD = """
import base64, logging, pickle, sys, warnings
import httpx, opentelemetry.sdk.trace, pytest
from mailgun_sdk import Mailgun, errors

KEY = "key-0000-on-purpose"
BASIC = base64.b64encode(b"api:" + KEY.encode()).decode()
WHERE = dict(operation="o", method="GET", url="https://api.mailgun.net/", executed=None)

@pytest.fixture(autouse=True)
def used():
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={}))) as client:
        Mailgun(KEY, http_client=client).domains.list()

def ours(source, **names):
    names["__name__"] = "mailgun_sdk.leaky"
    exec(source, names)
    return names["f"]

"""

# What shows it, by what the watch says of it.
LEAKS = {
    "log of somebody": "logging.getLogger('somebody').warning('with %s', KEY)",
    "log of mailgun_sdk": "logging.getLogger('mailgun_sdk.below').debug('with %s', BASIC)",
    "log of httpcore.http11": "logging.getLogger('httpcore.http11').debug('with %r', {'key': KEY})",
    "str of ArgumentError": "with pytest.raises(ValueError): raise errors.ArgumentError('api_key', KEY)",
    "attributes of ClientClosedError": "error = errors.ClientClosedError(); error.seen = BASIC; del error",
    "local 'value' of mailgun_sdk.leaky.f": (
        "with pytest.raises(errors.MailgunError):\n"
        "        ours('def f(value, kind): raise kind()', x=1)(KEY, errors.ClientClosedError)"
    ),
    "headers in ReadError": (
        "try: raise errors.APIConnectionError('no', **WHERE) from httpx.ReadError('no', request=httpx.Request("
        "'GET', 'https://api.mailgun.net/', headers={'Authorization': 'Basic ' + BASIC}))\n"
        "    except errors.MailgunError: pass"
    ),
    "str of OSError": (
        "try:\n        try: raise OSError(KEY)\n        except OSError: raise errors.ClientClosedError()\n"
        "    except errors.MailgunError: pass"
    ),
    "repr of KeyError, logged by somebody": (
        "try: raise KeyError(KEY)\n    except KeyError: logging.getLogger('somebody').exception('no')"
    ),
    "pickle": "pickle.dumps({'header': 'Basic ' + BASIC})",
    "captured stdout": "print(KEY)",
    "captured stderr": "print(BASIC, file=sys.stderr)",
    "output": "capsys = request.getfixturevalue('capsys'); print(KEY); capsys.readouterr()",
    "warning": "with pytest.warns(UserWarning): warnings.warn(f'with {KEY}', stacklevel=1)",
    "span": (
        "with opentelemetry.sdk.trace.TracerProvider().get_tracer('t').start_as_current_span('s') as span:\n"
        "        span.set_attribute('a', BASIC)"
    ),
    "file cassettes/a.yaml": (
        "folder = tmp_path / 'cassettes'; folder.mkdir()\n"
        "    (folder / 'a.yaml').write_text('authorization: Basic ' + BASIC)"
    ),
}

HONEST = """
def test_honest(tmp_path, capsys):
    logging.getLogger("somebody").warning("test-key-of-another")
    (tmp_path / "a").write_text("key-0000-on-purpose-not")
    print("nothing")
    with pytest.raises(errors.ArgumentError): raise errors.ArgumentError("api_key", "is missing")

@pytest.mark.shows_key("it is a test of that")
def test_excused():
    print(KEY)
    logging.getLogger("somebody").warning(KEY)
    with pytest.raises(errors.ArgumentError): raise errors.ArgumentError("api_key", KEY)
"""


@pytest.mark.shows_key("what the run inside shows is printed")
def test_each_leak_is_seen(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("opentelemetry.sdk")
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    for name in [name for name in os.environ if name.startswith("PYTEST_XDIST")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path for path in sys.path if Path(path).is_dir()))
    tests = [f"def test_{number}(tmp_path, request):\n    {leak}\n" for number, leak in enumerate(LEAKS.values())]
    pytester.makeconftest(WATCHED)
    pytester.makepyfile(HEAD + "\n".join(tests) + HONEST)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-rE")
    result.assert_outcomes(passed=len(LEAKS) + 2, errors=len(LEAKS))
    text = result.stdout.str()
    missed = [
        place
        for number, place in enumerate(LEAKS)
        if not any(f"shows in the {place}" in line and f"::test_{number}" in line for line in text.splitlines())
    ]
    assert not missed, text
