# Written by `make generate` from spec/. Do not edit.
"""Notebook as typed Python: operations, models, resources. No I/O and no HTTP library in here."""
