"""Send mail from Celery: tried again as often as needed, sent once.

Needs `MAILGUN_API_KEY`, `MAILGUN_DOMAIN` and `CELERY_BROKER_URL`; `MAILGUN_REGION=eu` for a domain in the EU. Run it
with `celery --app examples.celery_mail.tasks worker`, and let a message lie in the broker longer than a task may last
(Redis: `visibility_timeout`): two workers that send under one key at the same moment do not see each other.
"""

import os
from datetime import UTC, datetime
from functools import cache
from typing import Any

from celery import Celery, Task

from mailgun_sdk import Mailgun, errors

# In seconds: how long one try looks for a message whose answer was lost, and how long it is until the next try.
PATIENCE, FIRST_WAIT, LONGEST_WAIT = 60.0, 30.0, 3600.0
LATER = (errors.AmbiguousSendError, errors.APIConnectionError, errors.RateLimitError, errors.ServerError)

app = Celery("shop")
# A task is taken from the broker when it is done, and not when it begins: a worker that dies leaves it to another one.
app.conf.update(task_acks_late=True, task_reject_on_worker_lost=True)


@cache
def client() -> Mailgun:
    """The client of this process; its connections are kept from task to task."""
    return Mailgun()


def wait_after(error: Exception, tries: int) -> float:
    """Seconds until the next try: until Mailgun takes calls again, or twice as long each time."""
    if isinstance(error, errors.APIStatusError) and error.retry_at is not None:
        return max(0.0, (error.retry_at - datetime.now(UTC)).total_seconds())
    return min(FIRST_WAIT * 2.0 ** min(tries, 10), LONGEST_WAIT)


@app.task(bind=True, max_retries=20)
def confirm_order(self: "Task[Any, Any]", number: int, to: str) -> str:
    """Confirm an order; the Message-Id. Mail that an earlier try has sent is found by the key, and not sent again."""
    domain = os.environ["MAILGUN_DOMAIN"]
    try:
        sent = client().messages.send_or_find(
            domain,
            key=f"order-{number}",
            patience=PATIENCE,
            from_=f"Shop <orders@{domain}>",
            to=to,
            subject=f"Order {number}",
            text="It is on its way.",
        )
    except LATER as error:
        raise self.retry(exc=error, countdown=wait_after(error, self.request.retries)) from error
    return sent.id
