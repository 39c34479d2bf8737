"""A refusal becomes an error by its status, says what Mailgun said, and loses nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mailgun_sdk import errors
from tests.facade.harness import EU, US, Always, Answer, Connect, Script, answer

pytestmark = pytest.mark.anyio

NOT_FOUND_PAGE = b"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
<title>404 Not Found</title>
<h1>Not Found</h1>
<p>The requested URL was not found on the server.</p>
"""


async def refusal(connect: Connect, step: Answer, **options: Any) -> errors.APIStatusError:
    """The error that a call ends with when the service answers like this."""
    with pytest.raises(errors.APIStatusError) as caught:
        await connect(Always(step), **{"max_retries": 0, **options}).bounces.get("example.com", "a@example.org")
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.PaymentRequiredError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (405, errors.UnexpectedStatusError),
        (409, errors.ConflictError),
        (410, errors.UnexpectedStatusError),
        (413, errors.RequestTooLargeError),
        (418, errors.UnexpectedStatusError),
        (420, errors.RateLimitError),
        (422, errors.UnexpectedStatusError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (501, errors.ServerError),
        (502, errors.ServerError),
        (503, errors.ServerError),
        (504, errors.ServerError),
        (599, errors.ServerError),
        (300, errors.UnexpectedStatusError),
        (302, errors.UnexpectedStatusError),
        (304, errors.UnexpectedStatusError),
        (600, errors.UnexpectedStatusError),
    ],
)
async def test_the_status_is_the_class(connect: Connect, status: int, kind: type[errors.APIStatusError]) -> None:
    error = await refusal(connect, answer({"message": "told so"}, status))
    assert type(error) is kind
    assert error.status_code == status
    assert error.message == "told so"


def nested(levels: int) -> Answer:
    """A sentence in as many objects within objects."""
    body: Any = "Invalid"
    for _ in range(levels):
        body = {"message": body}
    return answer(body, 400)


async def test_a_sentence_is_looked_for_in_nine_objects_and_no_more(connect: Connect) -> None:
    assert (await refusal(connect, nested(9))).message == "Invalid"
    assert (await refusal(connect, nested(10))).message.startswith('{"message": {"message": ')


@pytest.mark.parametrize("more", [0, 1])
async def test_a_large_refusal_is_not_parsed(connect: Connect, more: int) -> None:
    content = json.dumps({"message": "x" * ((1 << 20) - len('{"message": ""}') + more)}).encode()
    message = (await refusal(connect, Answer(400, content))).message
    assert message.startswith('{"message": "xxx' if more else "xxx")


async def test_an_error_holds_the_whole_answer(connect: Connect) -> None:
    content = json.dumps({"message": "Domain not found: example.com", "more": [1]}).encode()
    headers = {"X-Mailgun-Key-Id": "1", "Content-Type": "application/json"}
    error = await refusal(connect, Answer(404, content, headers), region="eu")
    assert isinstance(error, errors.NotFoundError)
    assert error.content == content
    assert error.body == {"message": "Domain not found: example.com", "more": [1]}
    assert error.headers["content-type"] == "application/json"
    assert error.headers["X-MAILGUN-KEY-ID"] == "1"
    assert (error.operation, error.method) == ("bounces_get", "GET")
    assert error.url == f"{EU}/v3/example.com/bounces/a@example.org"
    assert error.retry_at is None


async def test_the_text_of_an_error(connect: Connect) -> None:
    text = str(await refusal(connect, answer({"message": "'to' parameter is missing"}, 400)))
    for part in ("400", "'to' parameter is missing", "bounces_get", "GET", f"{US}/v3/example.com/bounces/"):
        assert part in text


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (answer({"message": "Invalid"}, 400), "Invalid"),
        (answer({"Message": "Invalid"}, 400), "Invalid"),
        (answer({"Reason": "Invalid"}, 400), "Invalid"),
        (answer({"Description": "Invalid"}, 400), "Invalid"),
        (answer({"Error": "Invalid"}, 403), "Invalid"),
        (answer({"error": "Invalid"}, 403), "Invalid"),
        (answer({"error": {"name": "Name", "message": "Invalid"}}, 400), "Invalid"),
        (answer({"Response": {"id": "1", "message": "Invalid"}, "Status": 400}, 400), "Invalid"),
        (answer({"Field": "address", "Value": "x y"}, 400), "address: 'x y' is refused"),
        (answer({"retry-seconds": 60}, 429), "try again in 60 seconds"),
        (answer({"message": "", "error": "Invalid"}, 400), "Invalid"),
        (answer({"message": None, "Error": "Invalid"}, 400), "Invalid"),
        (answer("Forbidden", 401), "Forbidden"),
        (Answer(401, b"Forbidden", {"Content-Type": "text/plain"}), "Forbidden"),
        (
            Answer(401, b"Forbidden", {"Content-Type": "text/html", "WWW-Authenticate": 'Basic realm="MG API"'}),
            "Forbidden",
        ),
        (Answer(400, b'{"message": "Invalid"}', {"Content-Type": "text/plain; charset=utf-8"}), "Invalid"),
        (Answer(400, b'{"message": "Invalid"}'), "Invalid"),
        (Answer(502, b"<html>\r\n<h1>502 Bad Gateway</h1>\r\n</html>"), "<html> <h1>502 Bad Gateway</h1> </html>"),
        (Answer(413, "Anfrage zu groß".encode()), "Anfrage zu groß"),
        (Answer(400, b"caf\xe9"), "caf\ufffd"),
        (Answer(400, b'{"message": "cut o'), '{"message": "cut o'),
        (Answer(500, b""), ""),
        (answer({}, 400), ""),
    ],
)
async def test_the_message_in_any_shape(connect: Connect, step: Answer, message: str) -> None:
    error = await refusal(connect, step)
    assert error.message == message
    assert (message or "(no text)") in str(error)
    assert error.content == step.content


@pytest.mark.parametrize(
    "body",
    [
        {"detail": "told so"},
        {"message": {"to": "told so"}},
        {"message": ["told so", "twice"]},
        ["told so"],
        {"errors": [{"title": "told so"}]},
        {"message": 5, "error": "told so"},
    ],
    ids=json.dumps,
)
async def test_no_text_is_lost_in_a_shape_nobody_knew(connect: Connect, body: Any) -> None:
    assert "told so" in (await refusal(connect, answer(body, 400))).message


async def test_long_pages_are_cut_in_the_text_only(connect: Connect) -> None:
    error = await refusal(connect, Answer(502, NOT_FOUND_PAGE * 1000))
    assert len(str(error)) < 1000
    assert error.content == NOT_FOUND_PAGE * 1000


async def test_a_page_in_html(connect: Connect) -> None:
    error = await refusal(connect, Answer(404, NOT_FOUND_PAGE, {"Content-Type": "text/html"}))
    assert isinstance(error, errors.NotFoundError)
    assert "404 Not Found" in error.message
    assert error.body is None


@pytest.mark.parametrize("region", ["us", "eu"])
async def test_a_wrong_key_or_region_says_what_to_check(connect: Connect, region: str) -> None:
    text = str(await refusal(connect, Answer(401, b"Forbidden"), region=region))
    for cause in ("key", f"other region (asked: {region.upper()})", "sending key", "IP allow list"):
        assert cause in text
    text = str(await refusal(connect, answer({"message": "Domain not found"}, 404), region=region))
    assert f"(asked: {region.upper()})" in text


async def test_advice_names_the_host_of_a_base_url(connect: Connect) -> None:
    text = str(await refusal(connect, Answer(401, b"Forbidden"), base_url="http://127.0.0.1:8025"))
    assert "(asked: 127.0.0.1)" in text


async def test_redirects_are_errors_with_their_location(connect: Connect) -> None:
    service = Script(Answer(302, b"", {"Location": "https://example.com/file"}))
    with pytest.raises(errors.UnexpectedStatusError) as caught:
        await connect(service).domains.list()
    assert caught.value.headers["location"] == "https://example.com/file"
    assert len(service.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 413, 418, 302])
async def test_a_refusal_is_final(connect: Connect, status: int, naps: list[float]) -> None:
    service = Always(answer({"message": "no"}, status))
    with pytest.raises(errors.APIStatusError):
        await connect(service, max_retries=5).domains.list()
    assert len(service.requests) == 1
    assert naps == []


async def test_every_error_is_a_mailgun_error() -> None:
    kinds = [getattr(errors, name) for name in errors.__all__]
    assert all(issubclass(kind, errors.MailgunError) for kind in kinds)
    assert sorted(errors.__all__) == errors.__all__
    drawn = {line.split("── ")[1].split()[0] for line in (errors.__doc__ or "").splitlines() if "── " in line}
    assert drawn == set(errors.__all__) - {"MailgunError"}


def test_what_a_link_that_is_not_followed_says() -> None:
    error = errors.UntrustedLinkError("https://api:test-key@example.com/a@b?c@d")
    assert error.link == "https://***@example.com/a@b?c@d"
    assert error.args == (error.link,)
    assert str(error) == (
        "a link leads to 'https://***@example.com/a@b?c@d', which is neither Mailgun's nor the base URL's host; "
        "it was not followed"
    )


@pytest.mark.parametrize(
    ("executed", "words"), [(False, "it was not carried out"), (None, "whether it was carried out is not known")]
)
def test_what_an_error_without_an_answer_says(executed: bool | None, words: str) -> None:
    call: dict[str, Any] = {"operation": "bounces_get", "method": "GET", "url": "https://api.mailgun.net/v3/x"}
    error = errors.APIConnectionError("no luck", **call, executed=executed)
    assert str(error) == f"bounces_get: GET https://api.mailgun.net/v3/x: no luck; {words}"
    assert error.args == ("no luck",)
    assert {name: getattr(error, name) for name in call} == call
    download = errors.DownloadError("no luck", **call, executed=executed)
    assert str(download) == "bounces_get: GET https://api.mailgun.net/v3/x: no luck; 0 bytes came"
    assert {name: getattr(download, name) for name in call} == call
    assert (download.executed, download.received) == (executed, 0)
    assert errors.DownloadError("no luck", **call, received=7).received == 7


async def test_what_a_refusal_without_words_says(connect: Connect) -> None:
    error = await refusal(connect, Answer(404, content=b""), base_url="http://127.0.0.1:8025")
    assert error.args == (404,)
    assert str(error) == (
        "404 (no text); bounces_get: GET http://127.0.0.1:8025/v3/example.com/bounces/a@example.org; if it should be "
        "there: a domain and all that belongs to it live in one region (asked: 127.0.0.1)"
    )


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"Field": "address"}, "address: '' is refused"),
        ({"Field": "address", "Value": 3}, "address: 3 is refused"),
        ({"message": {"error": {"Reason": "deep"}}}, "deep"),
    ],
)
async def test_the_words_of_a_refusal(connect: Connect, body: Any, message: str) -> None:
    assert (await refusal(connect, answer(body, 400))).message == message


async def test_half_a_thousand_bytes_of_a_page_are_shown(connect: Connect) -> None:
    error = await refusal(connect, Answer(502, content=b"x" * 501))
    assert error.message == "x" * 500
