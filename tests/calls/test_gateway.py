"""The registry of commands, and their definitions."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from wecom_client import COMMANDS, ENDPOINTS, OfficeClient, office_tools
from wecom_client.testing import FakeWeCom
from wecom_runtime.errors import InvalidArgumentError


def test_a_command_has_its_facts() -> None:
    create = COMMANDS["/todo/create"]
    assert (create.service, create.path, create.call, create.kind) == ("todo", "/todo/create", "todo.create", "add")
    assert create.request.__name__ == "TodoCreateRequest"
    assert create.response is not None
    assert create.response.__name__ == "TodoCreateResponse"
    assert COMMANDS.named("doc.import_").path == "/doc/import"
    assert "/todo/create" not in ENDPOINTS


def test_every_kind_of_effect_occurs_and_matches_the_hints() -> None:
    assert {one.kind for one in COMMANDS.values()} == {"read", "add", "change", "delete"}
    for one in COMMANDS.values():
        assert one.reads == (one.kind == "read"), one.path
        assert one.only_adds == (one.kind == "add"), one.path


def test_every_command_is_unverified_and_names_its_source() -> None:
    assert [one.path for one in COMMANDS.values() if not one.unverified] == []


def _reference() -> Iterator[dict[str, str]]:
    path = Path(__file__).parents[3] / "shared/reference/gateway-commands.tsv"
    path = path if path.is_file() else Path("/work/shared/reference/gateway-commands.tsv")
    if not path.is_file():
        pytest.skip("the reference is not here")
    with path.open(encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter="\t")


def test_every_command_and_parameter_of_the_reference_is_in_the_spec() -> None:
    paths = {row["path"] for row in _reference() if row["direction"] == "command" and row["service"] != "gateway"}
    assert paths == set(COMMANDS)
    for row in _reference():
        if row["direction"] == "request" and row["service"] != "gateway":
            name = row["parameter"].split(".")[0].removesuffix("[]")
            properties = COMMANDS[row["path"]].request_schema["properties"]
            assert name in properties, row
            if row["required"] == "yes" and row["parameter"] == name:
                assert name in COMMANDS[row["path"]].request_schema["required"], row


@pytest.mark.parametrize("form", ["mcp", "openai", "anthropic"])
def test_tools_keep_to_the_limits_of_the_formats(form: str) -> None:
    tools = office_tools(only_reading=False, form=form)  # type: ignore[arg-type]
    assert len(tools) == len(COMMANDS)
    for tool in tools:
        tool = tool.get("function", tool)
        assert len(tool["name"]) <= 64
        assert 0 < len(tool["description"]) <= 1024


def test_tools_are_of_the_wanted_services_and_only_read_by_default() -> None:
    names = [tool["name"] for tool in office_tools(["todo"])]
    assert names == ["todo-get", "todo-list"]
    with pytest.raises(InvalidArgumentError, match="did you mean 'todo'"):
        office_tools(["todos"])


def test_the_tree_of_the_client_has_every_command() -> None:
    with FakeWeCom() as fake, fake.office_client() as client:
        assert isinstance(client, OfficeClient)
        for one in COMMANDS.values():
            node: object = client
            for name in one.call.split("."):
                node = getattr(node, name)
            assert callable(node)
