"""The generator: spec/ in, generated/wecom_client out. Never imported at run time.

load (YAML with places) -> raw (shape) -> resolve (names, types, references) -> ir (frozen) -> render -> write
"""
