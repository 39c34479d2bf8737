"""The least that Django needs."""

import os

ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "examples.django_app.urls"
USE_TZ = True
# A message may have 25 MB, and its texts come as fields, some of them twice; Django's own limit is 2.5 MB.
DATA_UPLOAD_MAX_MEMORY_SIZE = 100 * 1024 * 1024

MAILGUN_SIGNING_KEYS = os.environ.get("MAILGUN_SIGNING_KEY", "").split()
