"""Calls that mean the app itself take the client's AgentId."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from wecom_client import ENDPOINTS, InvalidArgumentError
from wecom_client.testing import FakeWeCom

OF_OTHERS = {"/cgi-bin/corpgroup/corp/gettoken", "/cgi-bin/service/get_admin_list"}
"""Calls that mean an app of another company."""


def test_each_of_them_takes_it() -> None:
    needed = [
        endpoint.path
        for endpoint in ENDPOINTS.values()
        if endpoint.path not in OF_OTHERS
        and any(
            field.name == "agentid" and field.default is attrs.NOTHING
            for field in (attrs.fields(endpoint.request) if attrs.has(endpoint.request) else ())
        )
    ]
    assert len(needed) == 17, "message.send and 16 others"
    for path in needed:
        assert ENDPOINTS[path].agent == "agentid", path
    assert not any(ENDPOINTS[path].agent for path in OF_OTHERS)


def test_menus_and_cards_without_an_agent_id() -> None:
    with FakeWeCom() as fake:
        client: Any = fake.client()
        button = [{"type": "click", "name": "今天", "key": "today"}]
        client.menu.create(button)
        assert client.menu.get().button[0].key == "today"
        client.menu.create(button, fake.agent_id)
        client.menu.delete()
        assert client.agent.get().agentid == fake.agent_id
        client.agent.set(name="新名字")
        assert fake.calls[-1].request["agentid"] == fake.agent_id
        client.agent.get(agentid=fake.agent_id)
        client.agent_id = None
        with pytest.raises(InvalidArgumentError, match="agentid"):
            client.menu.get()
        with pytest.raises(TypeError, match="button"):
            client.menu.create()
