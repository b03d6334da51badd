"""Streaming answers, in processing order: chunks, deferred_handler, answer, registry, overflow."""
