"""The execution of handlers: threads, event loops, background jobs, timers and signals."""
