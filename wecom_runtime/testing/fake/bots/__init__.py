"""AI bots of a fake: messages to their callback address or over their long connection, and their answers."""
