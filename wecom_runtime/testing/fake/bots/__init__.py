"""AI bots of a fake: messages to their address or over their long connection, and answers that grow."""
