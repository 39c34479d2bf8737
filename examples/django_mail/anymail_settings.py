"""Django's mail through Anymail, which uses Mailgun's API; this SDK beside it does what a mail backend cannot.

Needs `MAILGUN_API_KEY` and `MAILGUN_DOMAIN`; `MAILGUN_REGION=eu` for a domain in the EU. The SDK reads the same
variables, so that both always talk to the same place, which in tests is the local Mailgun (`MAILGUN_BASE_URL`).
"""

import os

from mailgun_sdk import Region

_base_url = os.environ.get("MAILGUN_BASE_URL") or Region(os.environ.get("MAILGUN_REGION", "us")).api_url

INSTALLED_APPS = ["anymail"]
EMAIL_BACKEND = "anymail.backends.mailgun.EmailBackend"
ANYMAIL = {
    "MAILGUN_API_KEY": os.environ["MAILGUN_API_KEY"],
    "MAILGUN_API_URL": f"{_base_url}/v3",
    "MAILGUN_SENDER_DOMAIN": os.environ["MAILGUN_DOMAIN"],
    "REQUESTS_TIMEOUT": 30,
}
DEFAULT_FROM_EMAIL = f"Shop <shop@{os.environ['MAILGUN_DOMAIN']}>"

USE_TZ = True
