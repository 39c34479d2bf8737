"""Templates are rendered as handlebars does, or refused."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from mailgun_sandbox.rendering import RenderError, render

VALUES: dict[str, Any] = {
    "name": "<Ann>",
    "n": 0,
    "yes": True,
    "none": None,
    "empty": [],
    "items": [{"sku": "a", "tags": ["x", "y"]}, {"sku": "b", "tags": []}],
    "person": {"first": "Ann", "last": "Lee"},
}


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{name}} {{{name}}} {{&name}}", "&lt;Ann&gt; <Ann> <Ann>"),
        ("{{ person.first }}{{person/last}}{{items.1.sku}}{{items.[0].sku}}", "AnnLeeba"),
        ("{{nothing}}{{nothing.more}}{{none}}|{{yes}}|{{n}}", "|true|0"),
        ("{{! hidden }}{{!-- {{name}} --}}x", "x"),
        ("a {{~name~}} b", "a&lt;Ann&gt;b"),
        ("{{#if yes}}a{{else}}b{{/if}}{{#if n}}a{{else}}b{{/if}}{{#if empty}}a{{/if}}", "ab"),
        ("{{#if n}}a{{else if yes}}b{{else}}c{{/if}}", "b"),
        ("{{#if n}}a{{else if none}}b{{else}}c{{/if}}d", "cd"),
        ("{{#unless n}}a{{/unless}}{{#unless yes}}b{{else}}c{{/unless}}", "ac"),
        ("{{#each items}}{{@index}}{{sku}}{{#if @last}}.{{else}},{{/if}}{{/each}}", "0a,1b."),
        (
            "{{#each items}}{{#each tags}}{{../sku}}{{this}}{{@../index}}{{/each}}{{/each}}".replace(
                "{{@../index}}", ""
            ),
            "axay",
        ),
        ("{{#each person}}{{@key}}={{this}};{{/each}}{{#each empty}}x{{else}}none{{/each}}", "first=Ann;last=Lee;none"),
        ("{{#with person}}{{first}} {{@root.n}}{{/with}}{{#with none}}a{{else}}b{{/with}}", "Ann 0b"),
        ("{{#equal person.first 'Ann'}}a{{else}}b{{/equal}}{{#equal n 1}}a{{else}}b{{/equal}}", "ab"),
        ("{ {name} } }}", "{ {name} } }}"),
    ],
)
def test_rendering(template: str, shown: str) -> None:
    assert render(template, VALUES) == shown


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        ("{{> footer}}", "nothing that the sandbox can render"),
        ("{{upper name}}", "there is no helper upper"),
        ("{{#list items}}{{/list}}", "there is no such block"),
        ("{{#if yes}}", "has no end"),
        ("{{/if}}", "closes nothing"),
        ("{{#if yes}}{{/each}}", "closes nothing"),
        ("{{else}}", "stands in no block"),
        ("{{#if}}{{/if}}", "takes one value"),
        ("{{#each items as |item|}}{{/each}}", "takes one value"),
        ("{{}}", "nothing that the sandbox can render"),
        ("{{na!me}}", "neither a name nor a value"),
    ],
)
def test_template_that_cannot_be_rendered(template: str, problem: str) -> None:
    with pytest.raises(RenderError, match=problem):
        render(template, VALUES)


def test_sending_says_why_a_template_cannot_be_rendered(client: httpx.Client) -> None:
    client.post("/v3/example.com/templates", data={"name": "odd", "template": "{{> footer}}"})
    data = {"from": "a@example.com", "to": "b@example.org", "template": "odd"}
    response = client.post("/v3/example.com/messages", data=data)
    assert response.status_code == 400
    assert "{{> footer}}" in response.json()["message"]
    assert client.get("/v3/example.com/events").json()["items"] == []


def test_variables_of_a_block(client: httpx.Client) -> None:
    text = "{{#each lines}}{{name}}: {{price}};{{/each}}"
    client.post("/v3/example.com/templates", data={"name": "order", "template": text})
    variables = json.dumps({"lines": [{"name": "Tea", "price": 3.5}, {"name": "Milk", "price": 1}]})
    data = {"from": "a@example.com", "to": "b@example.org", "template": "order", "t:variables": variables}
    assert client.post("/v3/example.com/messages", data=data).is_success
    url = client.get("/v3/example.com/events").json()["items"][0]["storage"]["url"]
    assert client.get(url).json()["body-html"] == "Tea: 3.5;Milk: 1;"
