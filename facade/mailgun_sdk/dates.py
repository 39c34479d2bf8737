"""Dates as Mailgun writes them, and back: `parse_date`, `format_date`."""

from mailgun_api.dates import format_date, parse_date

__all__ = ["format_date", "parse_date"]
