"""The language of the spec: YAML with locations, and records whose attrs fields are its only declaration.

`records` declares the keys, `shapes` reads the value of a key and makes its JSON Schema, `spec` reads a folder.
"""
