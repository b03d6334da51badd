# Generated from spec/ by codegen. Do not edit.
"""The words of the API, as the search reads them."""
