"""The server side of long connections, for bots and devices."""
