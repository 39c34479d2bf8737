"""The part of the generated package that is written by hand: `make generate` copies these modules into it."""
