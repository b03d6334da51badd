"""Calls to a fake without a client, its refusals, and actions of people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.generated import TOKENS
from wecom_client import ENDPOINTS, APIError
from wecom_client.testing import FakeWeCom
from wecom_runtime.calls.call import query_text
from wecom_runtime.calls.signing import complete
from wecom_runtime.data.xml import render_xml
from wecom_runtime.testing.fake.wire import Answer, ReceivedRequest
from wecom_runtime.testing.fake.xmltext import fields_of_xml


def everybody(**settings: Any) -> FakeWeCom:
    """Return a fake with an account of each kind."""
    fake = FakeWeCom(**settings)
    suite = fake.add_suite("suite", "suite-secret", "suite-ticket")
    fake.authorize(suite, fake.corp_id)
    fake.add_provider("wwprovider", "provider-secret")
    fake.add_account("device_model", model_id="model", model_secret="model-secret", model_ticket="model-ticket")
    fake.add_merchant(MERCHANT, "api-key")
    fake.add_account("device", device_sn="device", device_secret="device-secret")
    return fake


MERCHANT = "10000098"

CREDENTIALS: Mapping[str, Any] = {
    "suite_id": "suite",
    "suite_secret": "suite-secret",
    "suite_ticket": "suite-ticket",
    "provider_secret": "provider-secret",
    "model_id": "model",
    "model_secret": "model-secret",
    "model_ticket": "model-ticket",
    "device_sn": "device",
    "device_secret": "device-secret",
}


def token(fake: FakeWeCom, kind: str) -> dict[str, str]:
    """Return the query parameter with a new token of a kind."""
    if kind == "none":
        return {}
    declared = next(one for one in TOKENS.kinds.values() if one.kind == kind)
    known = {**CREDENTIALS, "corp_id": fake.corp_id, "secret": fake.secret}
    if kind == "provider_access_token":
        known["corp_id"] = "wwprovider"
    values = {wire: known[name] for wire, name in declared.send.items()}
    query = token(fake, declared.needs) if declared.needs else {}
    answer = call(fake, declared.path, values, query)
    return {declared.query: answer[declared.value]}


def raw(fake: FakeWeCom, path: str, request: Mapping[str, Any], query: Mapping[str, str] | None = None) -> Answer:
    """Make a call, with the values split into query and body according to the endpoint."""
    operation = ENDPOINTS[path]
    own = {name: query_text(value) for name, value in request.items() if name in operation.query}
    if query is None:
        query = token(fake, operation.token)
    body: dict[str, Any] = {name: value for name, value in request.items() if name not in operation.query}
    if operation.xml:
        return fake.handle(ReceivedRequest("POST", path, {}, {}, render_xml(signed(fake, operation, body)).encode()))
    headers, content = {"content-type": "application/json"}, json.dumps(body).encode()
    if operation.upload:
        headers, content = multipart(operation.upload, body)
    if operation.method == "GET":
        content = b""
    return fake.handle(ReceivedRequest(operation.method, path, {**own, **query}, headers, content))


def signed(fake: FakeWeCom, operation: Any, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a payment with the merchant's signature."""
    made = {rule.name for rule in operation.computed}
    full = {name: value for name, value in body.items() if name not in made}
    known = {"merchant_id": MERCHANT, "merchant_key": "api-key", "corp_id": fake.corp_id, "corp_secret": fake.secret}
    complete(operation.computed, full, known, operation.path)
    return full


def multipart(field: str, fields: Mapping[str, Any]) -> tuple[dict[str, str], bytes]:
    lines = [
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()
    ]
    lines.append(
        f'--x\r\nContent-Disposition: form-data; name="{field}"; filename="a.bin"\r\n\r\n0123456789\r\n--x--\r\n'
    )
    return {"content-type": "multipart/form-data; boundary=x"}, "".join(lines).encode()


def call(
    fake: FakeWeCom, path: str, request: Mapping[str, Any], query: Mapping[str, str] | None = None
) -> dict[str, Any]:
    return body_of(raw(fake, path, request, query))


def body_of(answer: Answer) -> dict[str, Any]:
    """Return the fields of a response; a response in XML has no errcode."""
    if answer.body.startswith(b"<"):
        fields = fields_of_xml(answer.body.decode())
        return {"errcode": 0 if fields["result_code"] == "SUCCESS" else fields["err_code"], **fields}
    found: dict[str, Any] = json.loads(answer.body)
    return found


def refused(call: object, *arguments: object, **more: object) -> int:
    """Return the errcode of a refused call."""
    assert callable(call)
    with pytest.raises(APIError) as caught:
        call(*arguments, **more)
    return caught.value.errcode


def act(fake: FakeWeCom, action: str, **values: Any) -> Any:
    """Return the response to an action whose callbacks are not pushed."""
    return fake.act(action, tell=False, **values).response
