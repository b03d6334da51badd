"""The adapters of routers to web frameworks, one module each."""
