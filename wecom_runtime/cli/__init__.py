"""The command `wecom`. One module a group of commands; each has `register(app, tools)`."""
