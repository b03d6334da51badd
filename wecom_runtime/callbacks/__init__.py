"""Callbacks and replies themselves: envelope, models, tables. No thread, no socket, no clock but the one given."""
