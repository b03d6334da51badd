"""AI bots of a fake: messages to their callback URL or over their long connection, and their answers."""
