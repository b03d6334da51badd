"""The figures in the READMEs, each between two marks."""

from __future__ import annotations

from collections.abc import Mapping

from ..backends import Marks
from ..model.api import Api

PAGES = ("README.md", "README.zh-CN.md")


def files(api: Api) -> Mapping[str, Marks]:
    endpoints = str(sum(1 for _ in api.endpoints))
    callbacks = str(sum(1 for _ in api.all_callbacks))
    marks = Marks(between={"endpoints": endpoints, "callbacks": callbacks})
    return dict.fromkeys(PAGES, marks)
