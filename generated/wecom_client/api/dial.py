# Generated from spec/api/dial.yaml by codegen. Do not edit.
"""公费电话: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import dial as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.dial import DialGetDialRecordResponse
    from wecom_client.models.dial import DialRecord
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Time


class DialResource(Resource):
    """公费电话: `client.dial`."""

    def get_dial_record(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> DialGetDialRecordResponse:
        """获取公费电话拨打记录: List the answered calls that members made at the company's expense.

        In the admin console the app needs 公费电话-可调用接口的应用.

        Only self-built apps may call it.

        Of a longer period only the last 30 days are returned. Only for self-built apps set under 公费电话
        - 可调用接口的应用.

        Records of people outside of the app's scope are left out.

        Args:
            start_time: Start of the period as Unix time; 30 days before its end if left out.
            end_time: End of the period as Unix time, included; now if left out.
            offset: Number of calls to skip. Default: 0.
            limit: Calls per page. At most 100. Default: 100.

        POST /cgi-bin/dial/get_dial_record (access_token),
        https://developer.work.weixin.qq.com/document/path/93662
        """
        return self._call(ops.DIAL_GET_DIAL_RECORD, {
            "start_time": start_time, "end_time": end_time, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_dial_record(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[DialRecord]:
        """获取公费电话拨打记录: the items of all pages of `get_dial_record`, fetched as they are needed."""
        return self._iterate(ops.DIAL_GET_DIAL_RECORD, {
            "start_time": start_time, "end_time": end_time, "offset": offset, "limit": limit,
        }, timeout)


class AsyncDialResource(AsyncResource):
    """公费电话: `client.dial`, asynchronous."""

    async def get_dial_record(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> DialGetDialRecordResponse:
        """获取公费电话拨打记录: List the answered calls that members made at the company's expense.

        In the admin console the app needs 公费电话-可调用接口的应用.

        Only self-built apps may call it.

        Of a longer period only the last 30 days are returned. Only for self-built apps set under 公费电话
        - 可调用接口的应用.

        Records of people outside of the app's scope are left out.

        Args:
            start_time: Start of the period as Unix time; 30 days before its end if left out.
            end_time: End of the period as Unix time, included; now if left out.
            offset: Number of calls to skip. Default: 0.
            limit: Calls per page. At most 100. Default: 100.

        POST /cgi-bin/dial/get_dial_record (access_token),
        https://developer.work.weixin.qq.com/document/path/93662
        """
        return await self._call(ops.DIAL_GET_DIAL_RECORD, {
            "start_time": start_time, "end_time": end_time, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_dial_record(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[DialRecord]:
        """获取公费电话拨打记录: the items of all pages of `get_dial_record`, fetched as they are needed."""
        return self._iterate(ops.DIAL_GET_DIAL_RECORD, {
            "start_time": start_time, "end_time": end_time, "offset": offset, "limit": limit,
        }, timeout)
