"""Turns `spec/` into `generated/`."""
