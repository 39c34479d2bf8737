"""`python -m mailgun_sandbox`: a local Mailgun to develop against."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

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
        prog="mailgun-sandbox",
        description="A local Mailgun: both regions, each on a port of its own. It sends nothing to anyone; webhooks and"
        " routes post to this machine only.",
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    add(
        "--allow-host",
        type=_name,
        action="append",
        default=[],
        metavar="NAME",
        help="a name of this machine by which the web page may be opened, beside addresses and localhost",
    )
    add("--port", type=_port, default=8025, help="the port, 0 for a free one (default: %(default)s)")
    add("--eu-port", type=_port, help="the port of the EU beside the US (default: the one after --port)")
    add("--region", choices=("us", "eu", "both"), default="both", help="the region to be (default: %(default)s)")
    add("--domain", type=_name, action="append", metavar="NAME", help="a domain that may send (default: example.com)")
    add(
        "--eu-domain",
        type=_name,
        action="append",
        metavar="NAME",
        help="a domain that may send in the EU beside the US (default: eu.example.com)",
    )
    add("--key", action="append", help="an API key; may be repeated (default: test-key)")
    add(
        "--sending-key",
        type=_sending_key,
        action="append",
        default=[],
        metavar="DOMAIN=KEY",
        help="a key that may only send from this domain; may be repeated",
    )
    add(
        "--signing-key",
        default="test-signing-key",
        metavar="KEY",
        help="signs what webhooks and routes post (default: %(default)s)",
    )
    add("--state", type=Path, metavar="FILE", help="keep everything in this file; in memory when absent")
    add("--seed", type=int, metavar="NUMBER", help="make dates and identifiers the same in every run")
    return parser


def _domains(options: argparse.Namespace) -> dict[str, list[str]]:
    """The domains by region."""
    if options.region != "both":
        return {options.region: options.domain or ["example.com"]}
    return {"us": options.domain or ["example.com"], "eu": options.eu_domain or ["eu.example.com"]}


def _problem(options: argparse.Namespace, domains: dict[str, list[str]]) -> str:
    """What is wrong with the arguments together; empty if nothing is."""
    if options.state is not None and options.seed is not None:
        return "--seed starts anew and --state goes on: give one of them"
    if options.region != "both" and (options.eu_domain or options.eu_port is not None):
        return "--eu-domain and --eu-port are for --region both"
    known = [name.lower() for names in domains.values() for name in names]
    twice = sorted({name for name in known if known.count(name) > 1})
    if twice:
        return f"a domain is in one region, and once: {', '.join(twice)}"
    strangers = sorted({domain for _, domain in options.sending_key if domain.lower() not in known})
    if strangers:
        return f"--sending-key names a domain that --domain does not: {', '.join(strangers)}"
    return ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sandbox until it is interrupted.

    Args:
        arguments: Those of the command line when absent.

    Returns:
        The exit status.
    """
    options = _parser().parse_args(arguments)
    try:
        from .running import StartError, run
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _EXTRA:
            raise
        print(f"{error.name} is missing: install the extra mailgun-sdk[sandbox]", file=sys.stderr)
        return 1
    domains = _domains(options)
    problem = _problem(options, domains)
    if problem:
        print(problem, file=sys.stderr)
        return 2
    second = options.eu_port if options.eu_port is not None else options.port and options.port + 1
    try:
        run(
            host=options.host,
            ports=dict(zip(domains, (options.port, second), strict=False)),
            domains=domains,
            keys=options.key or ["test-key"],
            sending_keys=dict(options.sending_key),
            signing_key=options.signing_key,
            state_file=options.state,
            seed=options.seed,
            hosts=options.allow_host,
            announce=lambda line: print(line, flush=True),
        )
    except StartError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
