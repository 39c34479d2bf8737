"""Messages that Mailgun still stores: reading, resending, downloading."""
