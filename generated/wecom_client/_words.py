# Copied from codegen/python/static/_words.py by codegen. Do not edit it here.
"""Everything that words find: loaded without the registry of endpoints, which a search does not need."""

from typing import Final

from wecom_runtime.search.index import Index

INDEX = Index("wecom_client._search")
search: Final = INDEX.search
