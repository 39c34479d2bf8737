"""Mail that Mailgun hands over: what `mailgun_sdk.inbound` is made of."""
