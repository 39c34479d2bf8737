"""Receive Mailgun's events and incoming mail with Django.

Needs `MAILGUN_SIGNING_KEY`, the HTTP webhook signing key of the control panel; while one replaces another, both,
separated by a blank. Run it with `django-admin runserver --settings examples.django_app.settings --pythonpath .`.
"""

import logging
from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from mailgun_sdk import inbound, webhooks

log = logging.getLogger(__name__)

# For one process. Several share a store of their own: see docs/receiving.md.
store: webhooks.TokenStore = webhooks.MemoryTokenStore()

suppressed: list[str] = []
mails: list[inbound.InboundMessage] = []


def mailgun_only(view: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Answer a refusal with the status that it stands for. The signature is the protection against forged posts."""

    @csrf_exempt
    @require_POST
    @wraps(view)
    def answer(request: HttpRequest) -> HttpResponse:
        try:
            return view(request)
        except webhooks.WebhookError as error:
            log.warning("%s refused: %s", request.path, error)
            return HttpResponse(status=error.status_code)

    return answer


@mailgun_only
def events(request: HttpRequest) -> HttpResponse:
    webhook = webhooks.parse(request.body, signing_key=settings.MAILGUN_SIGNING_KEYS, headers=request.headers)
    # An error in this block answers 500, and Mailgun's next try is dealt with.
    with webhook.once(store) as event:
        match event:
            case webhooks.PermanentFailure(recipient=str(address)) | webhooks.Complained(recipient=str(address)):
                suppressed.append(address)
            case _:
                log.info("nothing to do for %s", event.kind)
    return HttpResponse()


@mailgun_only
def mail(request: HttpRequest) -> HttpResponse:
    message = inbound.parse(request.POST, request.FILES, signing_key=settings.MAILGUN_SIGNING_KEYS)
    with message.once(store):
        mails.append(message)
    return HttpResponse()
