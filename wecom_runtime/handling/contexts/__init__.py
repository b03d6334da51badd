"""The contexts of handlers, and the chat state."""
