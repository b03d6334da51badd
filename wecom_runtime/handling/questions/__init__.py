"""The questions of handlers and their answers: the broker, the questions of this process, those of other processes."""
