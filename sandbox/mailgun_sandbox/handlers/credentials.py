"""Logins for SMTP. The sandbox has no SMTP server: they are kept, and that is all."""

from __future__ import annotations

from typing import Any

from ..call import Call, handler
from ..dates import rfc2822
from ..entities import Credential
from ..paging import offset_page
from ..replies import Refusal, Reply, answer

# Documented; the words of the refusals are unverified.
_SHORTEST, _LONGEST = 5, 32
_NOTE = "Please store your new password(s) now. You won't be able to see it anymore."


def _show(row: Credential) -> dict[str, Any]:
    return {
        "created_at": rfc2822(row.created_at, "+0000"),
        "login": row.login,
        "mailbox": row.login,
        "size_bytes": None,
    }


def _full(call: Call, login: str) -> str:
    """A login with its domain, which may be left out (recorded)."""
    name = login.partition("@")[0]
    if not name or ("@" in login and login.partition("@")[2].lower() != call.domain.name):
        raise Refusal(400, f"'login' parameter is not a login of {call.domain.name}: {login}")
    return f"{name}@{call.domain.name}"


def _checked(password: str) -> str:
    if not _SHORTEST <= len(password) <= _LONGEST:
        raise Refusal(400, f"Password needs to have from {_SHORTEST} to {_LONGEST} characters")
    return password


def _find(call: Call) -> Credential:
    row = call.domain.credentials.get(_full(call, call.path["login"]))
    if row is None:
        raise Refusal(404, "Credentials not found")
    return row


@handler
def credentials_list(call: Call) -> Reply:
    """The logins, the newest first."""
    rows = sorted(call.domain.credentials, key=lambda row: row.created_at, reverse=True)
    return answer(offset_page(call, rows, _show))


@handler
def credentials_create(call: Call) -> Reply:
    """Make logins; a password that is not given is made and shown this once."""
    logins, passwords = call.form.texts("login"), call.form.texts("password")
    if passwords and len(passwords) != len(logins):
        raise Refusal(400, "as many passwords as logins are needed, or none")
    shown: dict[str, str] = {}
    for place, login in enumerate(logins):
        name = _full(call, login)
        if name in call.domain.credentials:
            raise Refusal(400, f"Credentials for {name} exist already")
        password = _checked(passwords[place]) if passwords else call.state.ids.digits(32)
        call.domain.credentials.put(name, Credential(name, password, call.state.clock.now()))
        if not passwords:
            shown[name] = password
    document: dict[str, Any] = {"message": f"Created {len(logins)} credentials pair(s)"}
    return answer(document | {"note": _NOTE, "credentials": shown} if shown else document)


@handler
def credentials_delete_all(call: Call) -> Reply:
    """Delete all logins of a domain."""
    count = len(call.domain.credentials)
    call.domain.credentials.clear()
    return answer({"message": "All domain credentials have been deleted", "count": count})


@handler
def credentials_update(call: Call) -> Reply:
    """Change a password; one that is not given is made and shown this once."""
    row = _find(call)
    if "password" in call.form:
        row.password = _checked(call.form.text("password"))
        document: dict[str, Any] = {"message": "Password changed"}
    else:
        row.password = call.state.ids.digits(32)
        document = {"message": "Password changed", "note": _NOTE, "credentials": {row.login: row.password}}
    call.domain.credentials.put(row.login, row)
    return answer(document)


@handler
def credentials_delete(call: Call) -> Reply:
    """Delete one login."""
    row = _find(call)
    call.domain.credentials.remove(row.login)
    return answer({"message": "Credentials have been deleted", "spec": row.login})
