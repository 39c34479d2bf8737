"""Sending what is MIME already: `messages.send_mime`."""
