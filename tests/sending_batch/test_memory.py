"""The memory of a batch does not grow with its recipients, but for the bytes by which duplicates are found."""

from __future__ import annotations

from tests.sending_batch.million import peak

SMALL, LARGE = 5_000, 50_000


def test_flat_without_a_look_at_earlier_calls() -> None:
    assert peak(LARGE, "chunk") - peak(SMALL, "chunk") < 100_000


def test_a_few_bytes_for_each_address_otherwise() -> None:
    """Eight for a hash, in a table that is sometimes two thirds empty and sometimes there beside its larger copy."""
    grown = peak(LARGE, "all") - peak(SMALL, "all")
    assert 8 < grown / (LARGE - SMALL) < 45
