"""Upload the wheel and the sdist to the package index that INDEX names.

``make publish INDEX=URL`` runs this twice: with ``--check`` before it builds, so that a wrong address or missing
credentials are told at once, and with the folder of the built files after it. The credentials are TWINE_USERNAME and
TWINE_PASSWORD (a token, where the index has tokens); what is not set comes from the keyring.
"""

import argparse
import importlib.util
import ipaddress
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

_EXAMPLE = "make publish INDEX=https://packages.example.com/"


class PublishError(Exception):
    """Publishing was refused; the message says why and what to do."""


@dataclass(frozen=True)
class Credentials:
    """Who uploads, and with which password or token."""

    username: str
    password: str = field(repr=False)


def check_target(environment: Mapping[str, str]) -> str:
    """Return the address to upload to.

    Args:
        environment: Environment variables. INDEX is the upload address.

    Raises:
        PublishError: INDEX is missing, is not https (http will do for this machine), or carries credentials.
    """
    index = environment.get("INDEX", "").strip()
    if not index:
        raise PublishError(f"INDEX is not set: say where to upload, as in `{_EXAMPLE}`")
    try:
        parts = urlsplit(index)
        host = parts.hostname
    except ValueError as error:
        raise PublishError(f"INDEX is not an address ({error}): give one as in `{_EXAMPLE}`") from None
    # Said before anything repeats the address, which would show the password.
    if parts.username is not None or parts.password is not None:
        raise PublishError("INDEX carries a user name or password: set TWINE_USERNAME and TWINE_PASSWORD instead")
    if parts.scheme not in ("http", "https") or not host:
        raise PublishError(f"INDEX is not an http(s) address: {index!r}; give one as in `{_EXAMPLE}`")
    if parts.scheme == "http" and not _is_loopback(host):
        raise PublishError(f"INDEX would send the password unencrypted to {host}: use https")
    return index


def find_credentials(index: str, environment: Mapping[str, str]) -> Credentials:
    """Return who uploads: TWINE_USERNAME and TWINE_PASSWORD, and from the keyring what of them is not set.

    Raises:
        PublishError: One of the two is in neither place, or the keyring cannot be read.
    """
    username, password = environment.get("TWINE_USERNAME", ""), environment.get("TWINE_PASSWORD", "")
    if not password:
        # The keyring comes with twine, which is not needed where the environment has both.
        import keyring
        from keyring.errors import KeyringError

        try:
            stored = keyring.get_credential(index, username or None)
        except KeyringError as error:
            reason = str(error).partition(". ")[0]
            raise PublishError(f"{_missing(index, username, password)}, which cannot be read now: {reason}") from None
        if stored is not None:
            username, password = stored.username, stored.password
    if not (username and password):
        raise PublishError(_missing(index, username, password))
    return Credentials(username, password)


def _missing(index: str, username: str, password: str) -> str:
    values = {"TWINE_USERNAME": username, "TWINE_PASSWORD": password}
    missing = ", ".join(name for name, value in values.items() if not value)
    return (
        f"no credentials for {index}: not set in the environment: {missing}; set both, or set TWINE_USERNAME and keep "
        f"the password in the keyring (`keyring set {index} {username or 'NAME'}`)"
    )


def find_distributions(folder: Path) -> list[Path]:
    """Return the one sdist and the one wheel in a folder.

    Raises:
        PublishError: There is none of a kind, or more than one.
    """
    found: list[Path] = []
    for pattern in ("*.tar.gz", "*.whl"):
        files = sorted(folder.glob(pattern))
        if len(files) != 1:
            raise PublishError(f"{folder} holds {len(files)} files {pattern}, not one: run `make clean build`")
        found += files
    return found


def upload(index: str, credentials: Credentials, files: Sequence[Path]) -> None:
    """Check the files' metadata, then upload them.

    Raises:
        PublishError: The metadata is not fit for an index, or the index did not take a file.
    """
    names = [str(file) for file in files]
    checked = _twine("check", "--strict", *names, environment=os.environ)
    print(checked.stdout, end="")
    if checked.returncode:
        raise PublishError("the metadata of the built files is not fit to publish (see above); nothing was uploaded")
    # By the environment, because everybody on the machine sees arguments.
    known = {"TWINE_USERNAME": credentials.username, "TWINE_PASSWORD": credentials.password}
    options = ("--non-interactive", "--disable-progress-bar", "--repository-url", index)
    uploaded = _twine("upload", *options, *names, environment={**os.environ, **known})
    if uploaded.returncode == 0:
        print(uploaded.stdout, end="")
        return
    status = re.search(r"HTTPError: (\d{3})", uploaded.stdout)
    if status is None:
        # Where twine has no error of its own it ends in a traceback, whose last line is the reason.
        reason = uploaded.stdout.strip().splitlines()[-1:]
        raise PublishError(f"the upload to {index} failed: {''.join(reason)}")
    print(uploaded.stdout, end="")
    raise PublishError(_explain(status[1], index, files))


def _explain(status: str, index: str, files: Sequence[Path]) -> str:
    if status in ("401", "403"):
        return f"{index} did not accept these credentials: look at TWINE_USERNAME and TWINE_PASSWORD, or the keyring"
    # Indexes disagree on the status of a file that is there already, and not all of them say so in words.
    if status in ("400", "409"):
        return (
            f"{index} refused {' and '.join(file.name for file in files)}. An index takes each version once: if it has "
            "this one, raise __version__ in facade/mailgun_sdk/_version.py"
        )
    return f"{index} answered with status {status} (see above)"


def _twine(*arguments: str, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "twine", "--no-color", *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description="Upload the built wheel and sdist to the index that INDEX names.")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--check", action="store_true", help="only look at INDEX and the credentials")
    what.add_argument("folder", nargs="?", type=Path, help="where the wheel and the sdist are")
    arguments = parser.parse_args()
    try:
        index = check_target(os.environ)
        in_environment = os.environ.get("TWINE_USERNAME") and os.environ.get("TWINE_PASSWORD")
        if arguments.check and not in_environment and importlib.util.find_spec("keyring") is None:
            # Checked before the tools are there, and so once more when they are.
            return 0
        credentials = find_credentials(index, os.environ)
        if not arguments.check:
            upload(index, credentials, find_distributions(arguments.folder))
    except PublishError as error:
        print(f"publish: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
