# Written by `make generate` from spec/. Do not edit.
"""Mailgun as typed Python: operations, models, resources. No I/O and no HTTP library in here."""
