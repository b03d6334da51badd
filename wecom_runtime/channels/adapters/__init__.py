"""A router behind a web framework: WSGI, ASGI, Flask, Django, FastAPI.

Each module needs its framework, and nothing else of this package does.
"""
