"""Callbacks and replies as data: envelope, models, tables. No threads, no sockets, and the clock is a parameter."""
