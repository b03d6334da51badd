"""Outgoing calls of the API, from the arguments to the result."""
