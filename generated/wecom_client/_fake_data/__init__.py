# Generated from spec/ by codegen. Do not edit.
"""Examples of the spec, and what the fake server keeps, as JSON."""
