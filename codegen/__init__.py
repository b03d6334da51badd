"""The generator: it turns spec/ into files. A client never imports it.

language (YAML with locations, records) -> model (neutral facts) -> one back end for each output -> write
"""
