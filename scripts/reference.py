"""The reference of every operation as Markdown, one page a resource. The site gets it while it is built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from mailgun_sdk import errors
from scripts import reference_models as models
from scripts import reference_samples as samples
from scripts.reference_facts import Argument, Method, description, methods

FOLDER = "reference"
_REGIONS = {
    "regional": "regional; the call goes to the region of the domain or of the client",
    "global": "global; both regions answer alike",
    "unknown": "not known; the call goes to the region of the domain or of the client",
}
_KEYS = {
    "account": "an account key",
    "sending": "a domain sending key will do",
    "public": "the public validation key",
}
_ERROR_STATUSES = (400, 401, 402, 403, 404, 409, 413, 420, 429)
_VENDORS = {"S": "OpenAPI description", "D": "documentation", "R": "older documentation"}
_KITS = {"G": "Go", "J": "Java", "P": "PHP", "N": "Node", "Y": "Python", "B": "Ruby"}

_INDEX = """# Every operation

Written from the description when this site is built: {operations} operations of {resources} resources. Each is a method
of `Mailgun` and, to `await`, of `AsyncMailgun`.

* **Arguments** that stand before the `*` of a signature go by position, all others by name. What has a default may be
  left out, and then is not sent.
* **Every call** may also raise [`APIConnectionError`][mailgun_sdk.errors.APIConnectionError] (no answer),
  [`DecodeError`][mailgun_sdk.errors.DecodeError] (an answer that makes no sense), and
  [`ServerError`][mailgun_sdk.errors.ServerError] (5xx). Arguments that cannot be sent are an
  [`ArgumentError`][mailgun_sdk.errors.ArgumentError] before anything is sent.
* **Samples** take key, region and base URL from the environment (`MAILGUN_API_KEY`, `MAILGUN_REGION`,
  `MAILGUN_BASE_URL`). They are run against the [local Mailgun](../sandbox.md) by a test. For the EU, curl needs
  `https://api.eu.mailgun.net`.
* **Known from** tells what knows an operation: see [what the description rests on](../evidence.md) and the
  [table of all operations](../coverage.md).

## Limits of the service

| what | limit |
| --- | --- |
| metrics | 500 requests in 10 seconds |
| domains and webhooks | 300 requests a minute for an account; the refusal names the seconds to wait |
| single validations | by how many run at once |
| bulk validations | 5 jobs at once on newer pages of the documentation, 10 on older ones |
| sending | by account and plan; `X-RateLimit-…` headers tell what is left |

They are documented by the vendor, apart from the last, which was recorded.
[`RateLimitError`][mailgun_sdk.errors.RateLimitError] has `retry_at` where the answer tells when to come back.
`calls_per_second` of the client keeps below them.

## Resources

| resource | methods | what it is |
| --- | --- | --- |
"""

_DEPRECATIONS = """# Deprecated operations

{count} methods are there for programs that still need them. Calling one gives a `DeprecationWarning` that names its
successor; type checkers say so, too. `python -W error::DeprecationWarning` finds the last of them.

Where a successor takes or gives something else, its page in the reference tells. The description is compared with the
vendor's newest one by `make drift UPSTREAM=…`, once a month, and deprecations that are new there come into this list.

| method | operation | what to use instead |
| --- | --- | --- |"""


def pages() -> dict[str, str]:
    """All pages by their path below `docs/`.

    Raises:
        MismatchError: The description and the package do not say the same.
    """
    tags: dict[str, str] = {tag["name"]: " ".join(tag["description"].split()) for tag in description()["tags"]}
    where = homes()
    found = {f"{FOLDER}/{tag}.md": resource_page(tag, text, where) for tag, text in tags.items()}
    found[f"{FOLDER}/shared.md"] = models.shared_page(where)
    found[f"{FOLDER}/index.md"] = index_page(tags)
    found["deprecations.md"] = deprecations_page(tags)
    return found


def homes() -> dict[str, str]:
    """The page of each type, below `reference/` and without `.md`."""
    return models.homes({tag["name"]: methods(tag["name"]) for tag in description()["tags"]})


def index_page(tags: dict[str, str]) -> str:
    """The list of resources."""
    count = len({(method.http, method.path) for tag in tags for method in methods(tag)})
    head = _INDEX.format(operations=count, resources=len(tags))
    return head + "".join(
        f"| [`{tag}`]({tag}.md) | {len(methods(tag))} | {text.split('. ')[0].rstrip('.')}. |\n"
        for tag, text in tags.items()
    )


def resource_page(tag: str, text: str, homes: dict[str, str]) -> str:
    """All methods of a resource, and the types that no other resource has."""
    found = methods(tag)
    lines = [f"# {tag}", "", text, "", "| method | what it does |", "| --- | --- |"]
    for item in found:
        mark = "*Deprecated.* " if item.operation.get("deprecated") else ""
        lines.append(f"| [`{item.name}`](#{item.name}) | {mark}{item.summary} |")
    for method in found:
        lines += ["", *_method(method, homes)]
    return "\n".join(lines) + "\n" + models.types_of(tag, homes)


def _method(method: Method, homes: dict[str, str]) -> Iterator[str]:
    operation = method.operation
    yield f"## {method.name} {{ #{method.name} }}"
    yield f"\n{method.summary}"
    yield f"\n`{method.http} {method.path}`"
    if operation.get("description"):
        yield f"\n{' '.join(operation['description'].split())}"
    if operation.get("deprecated"):
        yield f'\n!!! warning "Deprecated"\n    {_state(method, up="")}'
    yield f"\n```python\n{signature(method)}\n```\n"
    yield from _samples(method)
    if method.arguments:
        yield "\n**Arguments**\n"
        for item in method.arguments:
            yield from _argument(item, method.tag, homes)
    yield f"\n**Returns** {_returns(method, homes)}"
    yield "\n**Raises**\n"
    for status, answer in sorted(operation["responses"].items(), key=lambda entry: str(entry[0])):
        if str(status).isdecimal() and int(status) in _ERROR_STATUSES:
            name = errors.error_class(int(status)).__name__
            text = models.resolved(answer).get("description", "")
            yield f"* {status} [`{name}`][mailgun_sdk.errors.{name}]: {text}"
    yield "\n**Facts**\n"
    yield from _facts(method)


def signature(method: Method) -> str:
    """The method as Python shows it, one argument a line where there are many."""
    positional = [item for item in method.arguments if item.place == "path"]
    keywords = [item for item in method.arguments if item.place != "path"]
    words = [_parameter(item) for item in positional]
    words += ["*"] if keywords else []
    words += [_parameter(item) for item in keywords]
    line = f"mg.{method.full_name}({', '.join(words)}) -> {method.returns}"
    if len(line) <= 88:
        return line
    return f"mg.{method.full_name}(\n" + "".join(f"    {word},\n" for word in words) + f") -> {method.returns}"


def _parameter(item: Argument) -> str:
    return f"{item.name}: {item.annotation}" if item.required else f"{item.name}: {item.annotation} | None = None"


def _argument(item: Argument, tag: str, homes: dict[str, str]) -> Iterator[str]:
    needed = "" if item.required else " *optional*"
    yield f"`{item.name}`{needed} {models.linked(item.annotation, tag, homes)}"
    facts = [models.sentence(item.schema.get("description", "")), models.limits(item.schema)]
    if item.wire and item.wire != item.name:
        facts.append(f"On the wire: `{item.wire}`.")
    yield f":   {' '.join(filter(None, facts))}\n"


def _returns(method: Method, homes: dict[str, str]) -> str:
    if method.returns == "None":
        return "nothing."
    successes = [
        answer for status, answer in method.operation["responses"].items() if str(status).startswith(("2", "302"))
    ]
    text = models.resolved(successes[0]).get("description", "") if successes else ""
    return f"{models.linked(method.returns, method.tag, homes)}: {models.sentence(text)}"


def _facts(method: Method) -> Iterator[str]:
    operation = method.operation
    yield f"* operation: `{method.id}`, version {method.version.removeprefix('v')}"
    yield f"* region: {_REGIONS[operation['x-region-scope']]}"
    yield f"* key: {_KEYS[operation['x-key-kind']]}"
    again = "is tried again" if operation.get("x-idempotent") else "is not repeated, it could have been carried out"
    yield f"* after a lost answer it {again}"
    if pagination := operation.get("x-pagination"):
        every = f"`{method.iterates}` reads every item, with the same arguments; " if method.iterates else ""
        yield f"* pages: {every}style `{pagination['style']}`"
    if method.media:
        yield f"* body: `{method.media}`"
    yield f"* known from: {evidence(operation.get('x-evidence', ''))}"


def evidence(letters: str) -> str:
    """What knows an operation, in words, from the letters of `x-evidence`."""
    known = letters.split()
    vendors = [_VENDORS[letter] for letter in known if letter in _VENDORS]
    if kits := [_KITS[letter] for letter in known if letter in _KITS]:
        vendors.append(f"{_listed(kits)} {'SDK' if len(kits) == 1 else 'SDKs'}")
    sources = ["recorded traffic"] if "C" in known else []
    sources += [f"the vendor's {_listed(vendors)}"] if vendors else []
    return "; ".join(sources) or "nothing but this description"


def _listed(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _samples(method: Method) -> Iterator[str]:
    blocks = (
        ("Python", "python", samples.python(method)),
        ("Python, async", "python", samples.python(method, asynchronous=True)),
        ("curl", "sh", samples.curl(method)),
    )
    for title, language, code in blocks:
        yield f'=== "{title}"\n'
        yield "\n".join(f"    {line}" if line else "" for line in [f"```{language}", *code.splitlines(), "```"])
        yield ""


def _state(method: Method, up: str) -> str:
    operation = method.operation
    state = (
        "The vendor withdrew it; it probably answers 404."
        if operation.get("x-withdrawn")
        else "The vendor advises against it."
    )
    successor = _by_id().get(operation.get("x-successor", ""))
    if successor is None:
        return f"{state} There is no successor."
    return f"{state} Use [`{successor.full_name}`]({up}{successor.tag}.md#{successor.name}) instead."


def _by_id() -> dict[str, Method]:
    return {method.id: method for tag in description()["tags"] for method in methods(tag["name"])}


def deprecations_page(tags: Iterable[str]) -> str:
    """Deprecated operations with what to use instead."""
    found = [method for tag in tags for method in methods(tag) if method.operation.get("deprecated")]
    lines = [_DEPRECATIONS.format(count=len(found))]
    for method in found:
        name = f"[`{method.full_name}`]({FOLDER}/{method.tag}.md#{method.name})"
        lines.append(f"| {name} | `{method.http} {method.path}` | {_state(method, up=f'{FOLDER}/')} |")
    return "\n".join(lines) + "\n"


def navigation() -> list[dict[str, Any]]:
    """The entries of the resources for the navigation of the site."""
    entries: list[dict[str, Any]] = [{tag["name"]: f"{FOLDER}/{tag['name']}.md"} for tag in description()["tags"]]
    return [*entries, {"Shared types": f"{FOLDER}/shared.md"}]
