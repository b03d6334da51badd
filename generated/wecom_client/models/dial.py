# Generated from spec/api/dial.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""公费电话."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class Caller(Model):
    userid: str
    duration: int


@model
class Callee(Model):
    userid: str | None = None
    phone: int | None = None
    """TODO 被叫用户的号码，当被叫用户为外部用户时返回."""
    duration: int | None = None


@model
class DialRecordRecord(Model):
    call_type: int = field(enum=(1, 2))
    """TODO 通话类型，1-单人通话 2-多人通话. One of 1 (TODO 单人通话), 2 (TODO 多人通话)."""
    call_time: int
    total_duration: int
    caller: Caller
    callee: list[Callee]


@model
class DialGetDialRecordRequest(Model):
    """Parameters of `client.dial.get_dial_record`."""

    start_time: int | None = None
    end_time: int | None = None
    offset: int | None = None
    limit: int | None = None


@model
class DialGetDialRecordResponse(Response):
    """Answer of `client.dial.get_dial_record`: 获取公费电话拨打记录."""

    record: list[DialRecordRecord]
