"""The rules of `messages.check`. Each looks at the form as it would be sent and yields what it finds."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from mailgun_api.dates import parse_date
from mailgun_api.errors import DateError

from .form import Form, read_form
from .problems import Problem

MOST_RECIPIENTS = 1000
MOST_OPTION_BYTES = 16 * 1024
# Documented as 25 MB without a word on what a megabyte is: the larger one is surely refused.
_LARGEST_MESSAGE = 25 * 1024 * 1024
_LARGE_MESSAGE = 25 * 1000 * 1000
_LARGEST_REQUEST = int(52.4 * 1024 * 1024)
_SHOWN_VARIABLES = 4 * 1024
_TAG_LENGTH = 128
# The manual says 3; the constants of three of Mailgun's own clients say 10.
_USUAL_TAGS, _MOST_TAGS = 3, 10
_USUAL_DELAY, _LONGEST_DELAY = timedelta(days=3), timedelta(days=7)
_SHORTEST_TRY, _LONGEST_TRY = timedelta(minutes=5), timedelta(hours=24)
_DURATION = re.compile(r"(?:(\d{1,6})h)?(?:(\d{1,6})m)?")
_DAY_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d|(?:0?[1-9]|1[0-2]):[0-5]\d(?i:am|pm)")
_MESSAGE_ID = re.compile(r"<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+")
_BODIES = ("text", "html", "amp-html", "template")

Rule = Callable[[Form], Iterable[Problem]]


def check(domain: str, message: Mapping[str, Any]) -> list[Problem]:
    """All problems of a message, errors first.

    Raises:
        TypeError: A keyword is none that `send` takes.
    """
    form = read_form(domain, message)
    found = [*form.problems]
    for rule in _RULES:
        found += rule(form)
    return sorted(dict.fromkeys(found), key=lambda problem: problem.severity)


def _error(argument: str, code: str, text: str) -> Problem:
    return Problem(argument, code, text, "error")


def _warning(argument: str, code: str, text: str) -> Problem:
    return Problem(argument, code, text, "warning")


def _sender(form: Form) -> Iterator[Problem]:
    if "from_" in form.broken:
        return
    sender = form.text("from") or form.header("From")
    if not sender:
        if "template" not in form:
            yield _error("from_", "missing-from", "is needed, unless a template has a From header")
        return
    if len(form.senders) != 1:
        yield _error("from_", "bad-address", f"{sender!r} is not one address")
        return
    own, theirs = form.domain.lower().rstrip("."), form.senders[0].rpartition("@")[2].lower().rstrip(".")
    related = own == theirs or own.endswith(f".{theirs}") or theirs.endswith(f".{own}")
    if own and (not related or "." not in theirs):
        yield _warning(
            "from_",
            "unaligned-from",
            f"the From address is at {theirs}, not at {own} or its parent: receivers that ask for DMARC alignment may "
            "reject the mail",
        )


def _recipients(form: Form) -> Iterator[Problem]:
    for name, text in form.bad_recipients:
        yield _error(name, "bad-address", f"{text!r} holds something that is no address")
    if not form.texts("to") and "to" not in form.broken:
        yield _error("to", "missing-to", "is needed")
    seen: dict[str, int] = {}
    for _, address in form.recipients:
        seen[address.lower()] = seen.get(address.lower(), 0) + 1
    if len(seen) > MOST_RECIPIENTS:
        yield _error("to", "too-many-recipients", f"{len(seen)} recipients; one call takes {MOST_RECIPIENTS}")
    if twice := [address for address, count in seen.items() if count > 1]:
        yield _warning("to", "duplicate-recipient", f"given more than once, sent once: {_listed(twice)}")


def _recipient_variables(form: Form) -> Iterator[Problem]:
    if "recipient_variables" in form.broken:
        return
    to = [address.lower() for name, address in form.recipients if name == "to"]
    text = form.text("recipient-variables")
    variables = json.loads(text) if text else {}
    if not isinstance(variables, dict):
        yield _error("recipient_variables", "bad-recipient-variables", "needs an object: variables by address")
        return
    if not variables:
        if len(set(to)) > 1:
            yield _warning(
                "to",
                "visible-recipients",
                f"all {len(set(to))} recipients see each other; recipient_variables gives each a message of its own",
            )
        return
    everyone = {address.lower() for _, address in form.recipients}
    if strangers := [key for key in variables if key.lower() not in everyone]:
        yield _warning(
            "recipient_variables",
            "unknown-recipient",
            f"variables of no recipient (keys are bare addresses): {_listed(strangers)}",
        )
    known = {key.lower() for key in variables}
    if forgotten := [address for address in dict.fromkeys(to) if address not in known]:
        yield _warning(
            "recipient_variables", "missing-variables", f"recipients without variables: {_listed(forgotten)}"
        )


def _content(form: Form) -> Iterator[Problem]:
    given = [name for name in _BODIES if form.text(name)]
    if not given and not form.broken & {"text", "html", "amp_html", "template"}:
        yield _error("text", "missing-content", "needs at least one of text, html, amp_html and template")
    if "html" in form and "template" in form:
        yield _error("html", "html-and-template", "goes not together with template")
    if "template" not in form:
        if not form.text("subject") and not form.header("Subject") and "subject" not in form.broken:
            yield _warning("subject", "missing-subject", "the message has no subject")
        for name in ("t:version", "t:text", "t:variables"):
            if name in form:
                yield _warning(name.replace(":", "_"), "needs-template", "has no effect without template")
    if (text := form.text("t:variables")) and not isinstance(json.loads(text), dict):
        yield _error("t_variables", "bad-template-variables", "needs an object: variables by name")


def _tags(form: Form) -> Iterator[Problem]:
    tags = form.texts("o:tag")
    for tag in tags:
        if len(tag) > _TAG_LENGTH:
            yield _error("o_tag", "long-tag", f"{tag[:20]!r}… has {len(tag)} characters, a tag at most {_TAG_LENGTH}")
        if not tag.isascii():
            kept = "".join(character for character in tag if character.isascii()).strip()
            fate = f"is counted as {kept!r}" if kept else "is ignored"
            yield _warning("o_tag", "non-ascii-tag", f"{tag[:_TAG_LENGTH]!r} {fate}: tags are ASCII")
    if len(tags) > _MOST_TAGS:
        yield _error("o_tag", "too-many-tags", f"{len(tags)} tags; a message takes at most {_MOST_TAGS}")
    elif len(tags) > _USUAL_TAGS:
        yield _warning(
            "o_tag", "many-tags", f"{len(tags)} tags; Mailgun's manual allows {_USUAL_TAGS}, its clients {_MOST_TAGS}"
        )


def _times(form: Form) -> Iterator[Problem]:
    if text := form.text("o:deliverytime"):
        try:
            ahead = parse_date(text) - datetime.now(UTC)
        except DateError as error:
            yield _error("o_deliverytime", "bad-delivery-time", f"cannot be read: {error}")
        else:
            if ahead < timedelta(0):
                yield _warning(
                    "o_deliverytime", "past-delivery-time", f"{text} is over: the message goes out at once, if at all"
                )
            elif ahead > _LONGEST_DELAY:
                yield _error(
                    "o_deliverytime", "late-delivery-time", f"{text} is over 7 days ahead, the most that is documented"
                )
            elif ahead > _USUAL_DELAY:
                yield _warning(
                    "o_deliverytime", "late-delivery-time", f"{text} is over 3 days ahead, which some plans allow"
                )
    yield from _span(form, "o:deliver-within", "bad-deliver-within", _SHORTEST_TRY, _LONGEST_TRY)
    optimized = "o:deliverytime-optimize-period"
    yield from _span(form, optimized, "bad-optimize-period", timedelta(hours=24), timedelta(hours=72))
    local = form.text("o:time-zone-localize")
    if local and not _DAY_TIME.fullmatch(local):
        yield _error("o_time_zone_localize", "bad-local-time", f"{local!r} is no time of day such as 14:00 or 02:00PM")


def _span(form: Form, name: str, code: str, least: timedelta, most: timedelta) -> Iterator[Problem]:
    if not (text := form.text(name)):
        return
    argument = re.sub(r"[:-]", "_", name)
    match = _DURATION.fullmatch(text)
    if match is None:
        yield _error(argument, code, f"{text!r} is no duration such as 1h30m")
    elif not least <= timedelta(hours=int(match[1] or 0), minutes=int(match[2] or 0)) <= most:
        yield _error(argument, code, f"{text} is not between {_hours(least)} and {_hours(most)}")
    elif match[2] and least >= timedelta(hours=1):
        yield _error(argument, code, f"{text} is no number of whole hours")


def _hours(span: timedelta) -> str:
    minutes = span // timedelta(minutes=1)
    return f"{minutes} minutes" if minutes < 60 else f"{minutes // 60} hours"


def _headers(form: Form) -> Iterator[Problem]:
    if re.search(r"[\r\n]", form.text("subject")):
        yield _warning("subject", "line-break", "a header has one line; what becomes of the others is not known")
    message_id = form.header("Message-Id")
    if message_id and not (_MESSAGE_ID.fullmatch(message_id) and message_id.isascii()):
        yield _warning("h", "bad-message-id", f"the Message-Id {message_id!r} is not of the form <left@right>")


def _sizes(form: Form) -> Iterator[Problem]:
    sizes = form.option_bytes
    if (size := sum(sizes.values())) > MOST_OPTION_BYTES:
        largest = {"o:": "o_tag", "h:": "h", "v:": "v", "t:": "t_variables"}[max(sizes, key=sizes.__getitem__)]
        text = f"options whose names start with o:, h:, v: or t: take {size} bytes; {MOST_OPTION_BYTES} are allowed"
        yield _error(largest, "large-options", text)
    if (size := sizes["v:"]) > _SHOWN_VARIABLES:
        yield _warning(
            "v", "large-variables", f"variables take {size} bytes; events cut them off above {_SHOWN_VARIABLES}"
        )
    if (size := form.message_bytes) > _LARGEST_MESSAGE:
        yield _error("attachment", "large-message", f"takes {size} bytes once encoded; 25 MB are allowed")
    elif size > _LARGE_MESSAGE:
        yield _warning(
            "attachment", "large-message", f"takes {size} bytes once encoded, about the 25 MB that are allowed"
        )
    if form.request_bytes > _LARGEST_REQUEST:
        yield _error(
            "attachment", "large-request", f"the request takes {form.request_bytes} bytes; 52.4 MiB are allowed"
        )


def _listed(texts: list[str]) -> str:
    return ", ".join(texts[:5]) + (f" and {len(texts) - 5} more" if len(texts) > 5 else "")


_RULES: tuple[Rule, ...] = (_sender, _recipients, _recipient_variables, _content, _tags, _times, _headers, _sizes)
