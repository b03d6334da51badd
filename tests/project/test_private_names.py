"""Tests use public names: the number of private ones has a bound."""

from __future__ import annotations

import ast

import pytest

from tests.support.private_names import Finder, private_names

BOUND = 343
"""The number when they were first counted. Lower it when a test no longer needs a private name."""


def test_tests_use_no_more_private_names() -> None:
    found = len(list(private_names()))
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
        ("client.__class__", []),
        ("getattr(client, 'caller')", []),
    ],
)
def test_what_is_counted(code: str, names: list[str]) -> None:
    assert [name for _, name in Finder(ast.parse(code)).found] == names
