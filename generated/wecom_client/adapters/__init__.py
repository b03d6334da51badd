# Copied from codegen/python/static/adapters/__init__.py by codegen. Do not edit it here.
"""The adapters of routers to web frameworks, one module each."""
