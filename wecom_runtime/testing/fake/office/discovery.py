"""The discovery of the gateway: services, methods and schemas, in the shape that the official command line reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.json_schema import SchemaMaker
from wecom_runtime.language import described, described_call

UPLOAD_DIRECTIVE = "x-wecom-file-upload"


def services(commands: Mapping[str, Operation[Any]]) -> dict[str, Any]:
    """Return the list of services."""
    names = dict.fromkeys(one.service for one in commands.values())
    return {"items": [{"name": name, "description": name} for name in names]}


def service(commands: Iterable[Operation[Any]], name: str) -> dict[str, Any]:
    """Return the methods and schemas of one service."""
    maker = SchemaMaker(lenient=False, describe=described, prefix="", documented=True)
    top: dict[str, Any] = {"description": name, "methods": {}, "resources": {}}
    for operation in commands:
        if operation.service != name:
            continue
        _, *groups, method = operation.path.strip("/").split("/")
        node = top
        for group in groups:
            node = node["resources"].setdefault(group, {"methods": {}, "resources": {}})
        texts = described_call(operation.package, operation.path)
        response = operation.response
        node["methods"][method] = {
            "path": operation.path,
            "http_method": operation.method,
            "description": texts.get("summary", operation.summary),
            "request": _with_uploads(maker.model(operation.request), operation.files),
            "response": maker.model(response) if response is not None else {"type": "object"},
        }
    top["schemas"] = maker.definitions()
    return top


def _with_uploads(schema: dict[str, Any], files: tuple[str, ...]) -> dict[str, Any]:
    """Return a schema in which the files have the directive for uploads."""
    properties = dict(schema.get("properties", {}))
    for path in files:
        if path in properties:
            properties[path] = {**properties[path], "type": "string", UPLOAD_DIRECTIVE: True}
    return {**schema, "properties": properties}
