"""The neutral model of the API: resolved, frozen facts, without names or code of a programming language.

`declarations` and `api` have the classes of the facts. `build` makes the facts from the records, and reports every
mistake in a spec.
"""
