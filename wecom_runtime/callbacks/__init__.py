"""The road in: one callback, from the encrypted envelope to the answer."""
