# Written by `make generate` from spec/. Do not edit.
"""Operations by resource."""
