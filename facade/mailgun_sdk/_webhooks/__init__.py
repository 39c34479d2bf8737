"""Posts of Mailgun's: what `mailgun_sdk.webhooks` is made of."""
