# Written by `make generate` from spec/. Do not edit.
"""Resources, synchronous and asynchronous."""
