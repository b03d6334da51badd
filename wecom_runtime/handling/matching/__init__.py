"""The registered handlers: filters, middleware, and the selection of the handler for a callback."""
