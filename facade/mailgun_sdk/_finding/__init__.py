"""Sending a message at most once: `messages.send_or_find`."""
