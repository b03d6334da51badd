# Copied from codegen/python/static/_search/__init__.py by codegen. Do not edit it here.
"""The words of the API, as the search reads them."""
