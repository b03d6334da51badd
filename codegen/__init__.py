"""The generator: spec/ in, files out. Never imported at run time.

language (YAML with locations, records) -> model (neutral facts) -> one back end for each output -> write
"""
