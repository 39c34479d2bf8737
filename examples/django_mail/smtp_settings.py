"""Django's mail through Mailgun's SMTP host of the region: nothing of Django changes, and nothing more is installed.

Needs `MAILGUN_SMTP_LOGIN` and `MAILGUN_SMTP_PASSWORD`, the SMTP credentials of a domain (`mg.credentials`), which are
not the API key; `MAILGUN_REGION=eu` for a domain in the EU, whose login the host of the US does not know.
"""

import os

from mailgun_sdk import Region

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = Region(os.environ.get("MAILGUN_REGION", "us")).smtp_host
EMAIL_PORT = 587
EMAIL_USE_TLS = True
EMAIL_HOST_USER = os.environ["MAILGUN_SMTP_LOGIN"]
EMAIL_HOST_PASSWORD = os.environ["MAILGUN_SMTP_PASSWORD"]
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = f"Shop <shop@{EMAIL_HOST_USER.rpartition('@')[2]}>"

USE_TZ = True
