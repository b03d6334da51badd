"""The documentation as a static site: guides that people write, a reference that is made from the model.

An output that is not committed: `python -m codegen site DIR` makes it, `make docs` calls that.
"""
