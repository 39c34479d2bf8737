"""Traffic under faults, with an account of every message: `python -m benchmarks.load`, or `make load`."""
