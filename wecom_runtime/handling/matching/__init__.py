"""Registered handlers: filters, middleware, and the choice of the handler for a callback."""
