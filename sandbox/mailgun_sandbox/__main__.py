"""`python -m mailgun_sandbox`: a local Mailgun to develop against."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Sequence

_EXTRA = ("jsonschema", "python_multipart", "referencing", "starlette", "uvicorn", "yaml")


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"needs to be a number from 0 to 65535, is {text!r}")
    return int(text)


def _sending_key(text: str) -> tuple[str, str]:
    domain, _, key = text.partition("=")
    if not domain or not key:
        raise argparse.ArgumentTypeError(f"needs to be DOMAIN=KEY, is {text!r}")
    return key, domain


def _name(text: str) -> str:
    if not text.strip() or "/" in text or " " in text:
        raise argparse.ArgumentTypeError(f"needs to be a domain name, is {text!r}")
    return text


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mailgun-sandbox", description="A local Mailgun. It keeps everything in memory and sends nothing."
    )
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=8025, help="the port, 0 for a free one (default: %(default)s)")
    parser.add_argument("--region", choices=("us", "eu"), default="us", help="the region to be (default: %(default)s)")
    parser.add_argument(
        "--domain", type=_name, action="append", metavar="NAME", help="a domain that may send (default: example.com)"
    )
    parser.add_argument("--key", default="test-key", help="the API key (default: %(default)s)")
    parser.add_argument(
        "--sending-key",
        type=_sending_key,
        action="append",
        default=[],
        metavar="DOMAIN=KEY",
        help="a key that may only send from this domain",
    )
    parser.add_argument(
        "--seed",
        type=int,
        metavar="NUMBER",
        help="make dates and identifiers the same in every run",
    )
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sandbox until it is interrupted.

    Args:
        arguments: Those of the command line when absent.

    Returns:
        The exit status.
    """
    options = _parser().parse_args(arguments)
    try:
        from .app import create_app
        from .description import Description, DescriptionError
        from .faults import Faults
        from .keys import Keys
        from .server import address_of, listen, make_server
        from .state import State, seeded
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _EXTRA:
            raise
        print(f'{error.name} is missing: pip install "mailgun-sdk[sandbox]"', file=sys.stderr)
        return 1
    domains = options.domain or ["example.com"]
    sending_keys = dict(options.sending_key)
    strangers = sorted(set(sending_keys.values()) - set(domains))
    if strangers:
        print(f"--sending-key names a domain that --domain does not: {', '.join(strangers)}", file=sys.stderr)
        return 2
    try:
        description = Description.load()
        listener = listen(options.host, options.port)
    except (DescriptionError, OSError) as error:
        print(f"cannot start on {options.host}:{options.port}: {error}", file=sys.stderr)
        return 1
    faults = Faults()
    state = State(options.region, domains, seeded(options.seed))
    app = create_app(state, Keys(options.key, sending_keys), description, faults=faults)
    server = make_server(app, faults)
    key = f"key {options.key}" if options.key == "test-key" else "your key"
    # Whoever started the sandbox may be waiting for this line.
    print(
        f"Mailgun sandbox ({options.region}) on {address_of(listener)} with {key} for {', '.join(domains)}"
        " (Ctrl+C stops it)",
        flush=True,
    )
    with contextlib.suppress(KeyboardInterrupt):
        server.run([listener])
    return 0


if __name__ == "__main__":
    sys.exit(main())
