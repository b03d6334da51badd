"""Every model with the standard library's, attrs' and cattrs' own functions for annotations and conversion."""

from __future__ import annotations

import importlib
import json
import pkgutil
import typing
from functools import cache

import attrs
import cattrs
import pytest

import wecom_client
from tests.support.every import every_endpoint
from wecom_client import ENDPOINTS, structure
from wecom_runtime.data.models import Model

from .spec_examples import examples

FOLDERS = ("abilities", "archive", "callbacks", "devices", "frames", "models", "office", "replies", "types")
OTHER = cattrs.Converter()


@cache
def every_model() -> tuple[type[Model], ...]:
    for info in pkgutil.walk_packages(wecom_client.__path__, "wecom_client."):
        if info.name.partition(".")[2].partition(".")[0] in FOLDERS:
            importlib.import_module(info.name)
    found: dict[type[Model], None] = {}
    left: list[type[Model]] = [Model]
    while left:
        cls = left.pop()
        found[cls] = None
        left += cls.__subclasses__()
    return tuple(cls for cls in found if cls.__module__.startswith("wecom_client."))


def test_the_annotations_of_every_model_are_read() -> None:
    for cls in every_model():
        hints = typing.get_type_hints(cls)
        attrs.resolve_types(cls)
        assert {attribute.name for attribute in attrs.fields(cls)} <= hints.keys()
        assert not any(isinstance(attribute.type, str) for attribute in attrs.fields(cls))
    assert len(every_model()) > 3500


@pytest.mark.extra  # cattrs generates a function for each of 3,800 classes
def test_another_converter_has_a_hook_for_every_model() -> None:
    for cls in every_model():
        assert callable(OTHER.get_structure_hook(cls))


@every_endpoint
def test_another_converter_reads_the_answer(path: str) -> None:
    response = ENDPOINTS[path].response
    if response is None:
        return
    received = {"errcode": 0, "errmsg": "ok", **examples()[path].response}
    assert OTHER.structure(json.loads(json.dumps(received)), response) == structure(received, response)
