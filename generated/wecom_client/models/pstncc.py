# Generated from spec/api/pstncc.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""紧急通知应用."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, model


@model
class CallState(Model):
    userid: str
    callid: str
    code: int
    """TODO 呼叫结果状态：0成功发起呼叫，非0则失败."""


@model
class PstnccCallRequest(Model):
    """Parameters of `client.pstncc.call`."""

    callee_userid: list[str]


@model
class PstnccCallResponse(Response):
    """Answer of `client.pstncc.call`: 发起语音电话."""

    states: list[CallState]


@model
class PstnccGetstatesRequest(Model):
    """Parameters of `client.pstncc.getstates`."""

    callee_userid: str
    callid: str


@model
class PstnccGetstatesResponse(Response):
    """Answer of `client.pstncc.getstates`: 获取接听状态."""

    istalked: Flag
    """TODO 0.表示未接听，1.表示接听."""
    calltime: int
    talktime: int
    reason: int
