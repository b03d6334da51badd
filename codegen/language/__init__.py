"""The language of the spec: YAML with locations, and records whose attrs fields are its only declaration.

`records` declares which keys there are; `shapes` reads a key's value and gives its JSON Schema; `spec` reads a folder.
"""
