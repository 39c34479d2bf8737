"""Sending one message to any number of recipients: `messages.send_batch`."""
