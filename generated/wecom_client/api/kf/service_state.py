# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import kf as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.kf.message import KfServiceStateGetResponse
    from wecom_client.models.kf.message import KfServiceStateTransResponse


class KfServiceStateResource(Resource):
    """会话分配与消息收发: `client.kf.service_state`."""

    def get(
        self,
        open_kfid: str,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> KfServiceStateGetResponse:
        """分配客服会话：获取会话状态: Get the state of the session between a customer and an account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.

        POST /cgi-bin/kf/service_state/get (access_token),
        https://developer.work.weixin.qq.com/document/path/94669
        """
        return self._call(ops.KF_SERVICE_STATE_GET, {
            "open_kfid": open_kfid, "external_userid": external_userid,
        }, timeout)

    def trans(
        self,
        open_kfid: str,
        external_userid: str,
        service_state: int,
        *,
        servicer_userid: str | None = None,
        timeout: float | None = None,
    ) -> KfServiceStateTransResponse:
        """分配客服会话：变更会话状态: Move a session to another state.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        From states 0 and 1 a session can go to the pool or a servicer, from 2 to a servicer, from 3 to
        another servicer or to the end.

        State 4 cannot be left by a call; the customer's next message begins a new session.

        The servicers of the account must be in the app's scope.

        `servicer_userid` is needed if `service_state` is 3.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.
            service_state: State to go to. One of 0 (new), 1 (with the assistant), 2 (waiting in the pool),
                3 (with a servicer), 4 (ended or not begun).
            servicer_userid: UserID of an activated member who receives customers; needed for state 3.

        POST /cgi-bin/kf/service_state/trans (access_token),
        https://developer.work.weixin.qq.com/document/path/94669
        """
        return self._call(ops.KF_SERVICE_STATE_TRANS, {
            "open_kfid": open_kfid, "external_userid": external_userid, "service_state": service_state,
            "servicer_userid": servicer_userid,
        }, timeout)


class AsyncKfServiceStateResource(AsyncResource):
    """会话分配与消息收发: `client.kf.service_state`, asynchronous."""

    async def get(
        self,
        open_kfid: str,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> KfServiceStateGetResponse:
        """分配客服会话：获取会话状态: Get the state of the session between a customer and an account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.

        POST /cgi-bin/kf/service_state/get (access_token),
        https://developer.work.weixin.qq.com/document/path/94669
        """
        return await self._call(ops.KF_SERVICE_STATE_GET, {
            "open_kfid": open_kfid, "external_userid": external_userid,
        }, timeout)

    async def trans(
        self,
        open_kfid: str,
        external_userid: str,
        service_state: int,
        *,
        servicer_userid: str | None = None,
        timeout: float | None = None,
    ) -> KfServiceStateTransResponse:
        """分配客服会话：变更会话状态: Move a session to another state.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        From states 0 and 1 a session can go to the pool or a servicer, from 2 to a servicer, from 3 to
        another servicer or to the end.

        State 4 cannot be left by a call; the customer's next message begins a new session.

        The servicers of the account must be in the app's scope.

        `servicer_userid` is needed if `service_state` is 3.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.
            service_state: State to go to. One of 0 (new), 1 (with the assistant), 2 (waiting in the pool),
                3 (with a servicer), 4 (ended or not begun).
            servicer_userid: UserID of an activated member who receives customers; needed for state 3.

        POST /cgi-bin/kf/service_state/trans (access_token),
        https://developer.work.weixin.qq.com/document/path/94669
        """
        return await self._call(ops.KF_SERVICE_STATE_TRANS, {
            "open_kfid": open_kfid, "external_userid": external_userid, "service_state": service_state,
            "servicer_userid": servicer_userid,
        }, timeout)
