"""The asynchronous faces of classes of the runtime are derived from those whose methods block."""

from __future__ import annotations

import inspect

import pytest

from tests.support.shared import PROJECT
from tools.faces import FACES, RUNTIME, Face, derived
from wecom_runtime.handling.contexts.async_chat_state import AsyncChatState
from wecom_runtime.handling.contexts.async_context import BaseAsyncContext
from wecom_runtime.handling.contexts.chat_state import ChatState
from wecom_runtime.handling.contexts.context import BaseContext


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.target)
def test_a_derived_module_is_that_of_its_source(face: Face) -> None:
    source = (PROJECT / RUNTIME / face.source).read_text("utf-8")
    assert (PROJECT / RUNTIME / face.target).read_text("utf-8") == derived(face, source), "run: python -m tools faces"


@pytest.mark.parametrize(("plain", "awaited"), [(BaseContext, BaseAsyncContext), (ChatState, AsyncChatState)])
def test_both_faces_have_the_same_methods(plain: type, awaited: type) -> None:
    for name, method in inspect.getmembers(plain, inspect.isfunction):
        if name.startswith("_"):
            continue
        other = inspect.getattr_static(awaited, name)
        assert inspect.signature(other).parameters == inspect.signature(method).parameters
        assert inspect.iscoroutinefunction(other) or name == "history", name


def test_what_waits_is_awaited() -> None:
    source = '''"""Doc."""

from wecom_runtime.flow import NO_TRANSPORT, drive


class Thing:
    """A thing."""

    def __len__(self):
        return len(self.all())

    def all(self):
        return drive(1, NO_TRANSPORT)

    def first(self):
        return self.all().get(1)

    def name(self):
        return "x"
'''
    face = Face("handling/thing.py", "handling/async_thing.py", "Things, awaited.", {"Thing": "AsyncThing"})
    text = derived(face, source)
    assert "class AsyncThing:" in text and "__len__" not in text
    assert "    async def all(self):\n        return await adrive(1, NO_TRANSPORT)" in text
    assert "    async def first(self):\n        return (await self.all()).get(1)" in text
    assert "    def name(self):" in text
    assert "import NO_TRANSPORT, adrive" in text
