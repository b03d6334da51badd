"""Checks of a release: `make release-check`."""

MOST_BYTES = 3_200_000
"""The limit of the wheel's size: each installation downloads it.

The standard compressor makes a wheel that is 1.7 % larger than the strongest one of its format. The texts of the spec
in two languages, the typed commands of WeCom's gateway and the search index are the largest parts.
"""
