"""The road out: one call of the API, from its arguments to its result."""
