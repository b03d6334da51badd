"""The chat archive: messages and media by way of the official library, which runs in a process of its own."""
