"""Receive Mailgun's events and incoming mail with Flask.

Needs `MAILGUN_SIGNING_KEY`, the HTTP webhook signing key of the control panel; while one replaces another, both,
separated by a blank. Run it with `flask --app examples.flask_app.app:main run`, and point webhooks at `/events` and
routes at `/mail`.
"""

import os
from collections.abc import Sequence

from flask import Flask, request

from mailgun_sdk import inbound, webhooks


def create_app(
    signing_keys: Sequence[str],
    store: webhooks.TokenStore,
    suppressed: list[str],
    mails: list[inbound.InboundMessage],
) -> Flask:
    """An application that deals with each post once."""
    app = Flask(__name__)
    # A message may have 25 MB, and its texts come as fields, some of them twice; Flask's own limit is 500 kB.
    app.config["MAX_FORM_MEMORY_SIZE"] = 100 * 1024 * 1024

    @app.errorhandler(webhooks.WebhookError)
    def refuse(error: webhooks.WebhookError) -> tuple[str, int]:
        app.logger.warning("%s refused: %s", request.path, error)
        return "", error.status_code

    @app.post("/events")
    def events() -> str:
        webhook = webhooks.parse(request.get_data(), signing_key=signing_keys, headers=request.headers)
        # An error in this block answers 500, and Mailgun's next try is dealt with.
        with webhook.once(store) as event:
            match event:
                case webhooks.PermanentFailure(recipient=str(address)) | webhooks.Complained(recipient=str(address)):
                    suppressed.append(address)
                case _:
                    app.logger.info("nothing to do for %s", event.kind)
        return ""

    @app.post("/mail")
    def mail() -> str:
        message = inbound.parse(request.form, request.files, signing_key=signing_keys)
        with message.once(store):
            mails.append(message)
        return ""

    return app


def main() -> Flask:
    """The application as the environment describes it."""
    return create_app(os.environ["MAILGUN_SIGNING_KEY"].split(), webhooks.MemoryTokenStore(), [], [])
