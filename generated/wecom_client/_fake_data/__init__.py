# Copied from codegen/python/static/_fake_data/__init__.py by codegen. Do not edit it here.
"""Examples of the spec, and the rules of the fake server, as JSON."""
