"""Tokens and tickets: their kinds, records and sources."""
