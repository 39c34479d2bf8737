"""What calls, decoding and imports cost, beside other ways to do the same: see docs/speed.md."""
