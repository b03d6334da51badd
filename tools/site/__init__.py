"""The documentation as a static site: the guides, and a reference that is generated from the model.

The site is not committed: `python -m tools site DIR` builds it, and `make docs` runs this command.
"""
