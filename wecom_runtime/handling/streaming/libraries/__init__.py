"""Readers of the streams of model and agent libraries, which recognise an event by its shape and import no library.

- `reader`: the base class, and access to the members of objects and mappings.
- `table`: the readers in the order in which they are tried.
- A module for each family of libraries.
"""
