# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import kf as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.kf.account import KfAddContactWayResponse
    from wecom_client.models.kf.account import KfGetCorpQualificationResponse
    from wecom_client.models.kf.account import KfGetCorpStatisticResponse
    from wecom_client.models.kf.account import KfGetServicerStatisticResponse
    from wecom_client.models.kf.account import KfGetStatisticResponse
    from wecom_runtime.data.models import Time


class KfAccountCalls(Resource):
    """客服账号与接待人员: `client.kf`."""

    def add_contact_way(
        self,
        open_kfid: str,
        *,
        scene: str | None = None,
        timeout: float | None = None,
    ) -> KfAddContactWayResponse:
        """获取客服账号链接: Get a link that opens a chat with a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        To a link with a scene you may append &scene_param=… of at most 128 bytes, percent-encoded; both
        come back when a customer enters.

        Parameters of one link do not work with another.

        A link with a changed parameter opens the chat, but no event comes.

        Args:
            open_kfid: Id of the account.
            scene: Your own name of the place where the link is used; letters, digits, _ and -. Pattern:
                `[0-9A-Za-z_-]*`. At most 32 bytes.

        POST /cgi-bin/kf/add_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/94665
        """
        return self._call(ops.KF_ADD_CONTACT_WAY, {"open_kfid": open_kfid, "scene": scene}, timeout)

    def get_corp_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetCorpStatisticResponse:
        """获取「客户数据统计」企业汇总数据: Get daily figures of a customer service account for the whole
        company.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_corp_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95489
        """
        return self._call(ops.KF_GET_CORP_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
        }, timeout)

    def get_servicer_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        servicer_userid: str | None = None,
        timeout: float | None = None,
    ) -> KfGetServicerStatisticResponse:
        """获取「客户数据统计」接待人员明细数据: Get daily figures of a customer service account by servicer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.
            servicer_userid: UserID of one servicer; all together if left out.

        POST /cgi-bin/kf/get_servicer_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95490
        """
        return self._call(ops.KF_GET_SERVICER_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
            "servicer_userid": servicer_userid,
        }, timeout)

    def get_statistic(
        self,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetStatisticResponse:
        """获取客服数据统计: Get daily figures of the customers who came through a customer service component.

        Only for customer service components (微信客服组件) of providers.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/99367
        """
        return self._call(ops.KF_GET_STATISTIC, {"start_time": start_time, "end_time": end_time}, timeout)

    def get_corp_qualification(self, *, timeout: float | None = None) -> KfGetCorpQualificationResponse:
        """获取视频号绑定状态: Check whether the company has bound a WeChat Channels account.

        Deprecated: The page is gone from the documentation, and nothing takes its place.

        A company that is not verified serves 100 customers in all.

        GET /cgi-bin/kf/get_corp_qualification (access_token),
        https://developer.work.weixin.qq.com/document/path/95153
        """
        return self._call(ops.KF_GET_CORP_QUALIFICATION, {}, timeout)


class AsyncKfAccountCalls(AsyncResource):
    """客服账号与接待人员: `client.kf`, asynchronous."""

    async def add_contact_way(
        self,
        open_kfid: str,
        *,
        scene: str | None = None,
        timeout: float | None = None,
    ) -> KfAddContactWayResponse:
        """获取客服账号链接: Get a link that opens a chat with a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        To a link with a scene you may append &scene_param=… of at most 128 bytes, percent-encoded; both
        come back when a customer enters.

        Parameters of one link do not work with another.

        A link with a changed parameter opens the chat, but no event comes.

        Args:
            open_kfid: Id of the account.
            scene: Your own name of the place where the link is used; letters, digits, _ and -. Pattern:
                `[0-9A-Za-z_-]*`. At most 32 bytes.

        POST /cgi-bin/kf/add_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/94665
        """
        return await self._call(ops.KF_ADD_CONTACT_WAY, {"open_kfid": open_kfid, "scene": scene}, timeout)

    async def get_corp_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetCorpStatisticResponse:
        """获取「客户数据统计」企业汇总数据: Get daily figures of a customer service account for the whole
        company.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_corp_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95489
        """
        return await self._call(ops.KF_GET_CORP_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
        }, timeout)

    async def get_servicer_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        servicer_userid: str | None = None,
        timeout: float | None = None,
    ) -> KfGetServicerStatisticResponse:
        """获取「客户数据统计」接待人员明细数据: Get daily figures of a customer service account by servicer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.
            servicer_userid: UserID of one servicer; all together if left out.

        POST /cgi-bin/kf/get_servicer_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95490
        """
        return await self._call(ops.KF_GET_SERVICER_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
            "servicer_userid": servicer_userid,
        }, timeout)

    async def get_statistic(
        self,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetStatisticResponse:
        """获取客服数据统计: Get daily figures of the customers who came through a customer service component.

        Only for customer service components (微信客服组件) of providers.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/99367
        """
        return await self._call(ops.KF_GET_STATISTIC, {
            "start_time": start_time, "end_time": end_time,
        }, timeout)

    async def get_corp_qualification(self, *, timeout: float | None = None) -> KfGetCorpQualificationResponse:
        """获取视频号绑定状态: Check whether the company has bound a WeChat Channels account.

        Deprecated: The page is gone from the documentation, and nothing takes its place.

        A company that is not verified serves 100 customers in all.

        GET /cgi-bin/kf/get_corp_qualification (access_token),
        https://developer.work.weixin.qq.com/document/path/95153
        """
        return await self._call(ops.KF_GET_CORP_QUALIFICATION, {}, timeout)
