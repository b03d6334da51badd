"""Channels of callbacks: the callback URL with adapters for web frameworks, long connections, customer service."""
