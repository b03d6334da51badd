"""The search by words, which does not load the registry of endpoints."""

from typing import Final

from wecom_runtime.search.index import Index

INDEX = Index("wecom_client._search")
search: Final = INDEX.search
