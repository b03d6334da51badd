"""WeCom's ends of long connections: what those of bots and of devices have in common."""
