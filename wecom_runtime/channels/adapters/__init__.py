"""Adapters of routers for WSGI, ASGI, Flask, Django and FastAPI.

Only the module of a framework imports the framework.
"""
