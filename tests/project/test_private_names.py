"""Tests use public names: the number of private ones has a bound."""

from __future__ import annotations

import ast

import pytest

from tests.support.private_names import Finder, private_names
from tests.support.times import PLACES

BOUND = 34
"""Lower it when a test no longer needs a private name."""


def test_tests_use_no_more_private_names() -> None:
    found = len(list(private_names())) + len(PLACES)
    assert found <= BOUND, "python -m tests.support.private_names lists the files; use names without an underscore"


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("from wecom_runtime.flow import _drive", ["_drive"]),
        ("from wecom_client._cli import main", ["wecom_client._cli"]),
        ("import wecom_client._cli", ["wecom_client._cli"]),
        ("client._caller.backend", ["_caller"]),
        ("client._caller = None", ["_caller"]),
        ('vars(client)["_caller"]', ["_caller"]),
        ('getattr(client, "_caller")', ["_caller"]),
        ("from wecom_runtime import flow\npatch.setattr(flow, 'drive', None)", ["drive"]),
        ("import wecom_runtime.flow\npatch.setattr(wecom_runtime.flow, 'drive', None)", ["drive"]),
        ("patch.setattr('wecom_runtime.flow.drive', None)", ["wecom_runtime.flow.drive"]),
        ("import os\nos._exit(1)\npatch.setattr(os, 'name', 'nt')", []),
        ("self._own = cls._other", []),
        ("self.client._caller", ["_caller"]),
        ("import wecom_runtime.flow\nFLOW = wecom_runtime.flow\npatch.setattr(FLOW, 'drive', None)", ["drive"]),
        ("client.__class__", []),
        ("getattr(client, 'caller')", []),
    ],
)
def test_what_is_counted(code: str, names: list[str]) -> None:
    assert [name for _, name in Finder(ast.parse(code)).found] == names


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("from wecom_runtime.limits import limiter\npatch.setattr(limiter, 'MAX_KEYS', 2)", []),
        ("patch.setattr('wecom_runtime.limits.limiter.MAX_KEYS', 2)", []),
        ("from wecom_runtime.limits import limiter\npatch.setattr(limiter, '_take', None)", ["_take"]),
        ("patch.setattr('wecom_runtime.limits.limiter._take', None)", ["wecom_runtime.limits.limiter._take"]),
        ("import wecom_runtime.limits_of\npatch.setattr(wecom_runtime.limits_of, 'x', 2)", ["x"]),
        ("from wecom_runtime.storage import guard\npatch.setattr(guard, 'OPEN_SECONDS', 2)", ["OPEN_SECONDS"]),
    ],
)
def test_attributes_of_the_mirrored_package_may_be_replaced(code: str, names: list[str]) -> None:
    assert [name for _, name in Finder(ast.parse(code), "wecom_runtime.limits").found] == names
