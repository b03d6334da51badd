"""Where callbacks come in: the callback address, the long connection, and adapters for web frameworks."""
