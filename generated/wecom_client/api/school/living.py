# Generated from spec/api/school/ by codegen. Do not edit.
"""家校沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import school as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.school.living import ParentUnwatch
    from wecom_client.models.school.living import ParentWatch
    from wecom_client.models.school.living import SchoolLivingGetLivingInfoResponse
    from wecom_client.models.school.living import SchoolLivingGetUnwatchStatResponse
    from wecom_client.models.school.living import SchoolLivingGetUnwatchStatV2Response
    from wecom_client.models.school.living import SchoolLivingGetWatchStatResponse
    from wecom_client.models.school.living import SchoolLivingGetWatchStatV2Response
    from wecom_client.models.school.living import StudentUnwatch
    from wecom_client.models.school.living import StudentWatch
    from wecom_client.models.school.living import VisitorWatch
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class SchoolLivingResource(Resource):
    """上课直播: `client.school.living`."""

    def get_living_info(
        self,
        livingid: str,
        *,
        timeout: float | None = None,
    ) -> SchoolLivingGetLivingInfoResponse:
        """获取直播详情: Get a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.

        GET /cgi-bin/school/living/get_living_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93740
        """
        return self._call(ops.SCHOOL_LIVING_GET_LIVING_INFO, {"livingid": livingid}, timeout)

    def get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetWatchStatResponse:
        """获取观看直播统计: List who watched a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.
            next_key: Key from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_watch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93741
        """
        return self._call(ops.SCHOOL_LIVING_GET_WATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def iter_get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> Pages[StudentWatch | ParentWatch | VisitorWatch]:
        """获取观看直播统计: the items of all pages of `get_watch_stat`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_WATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def get_unwatch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetUnwatchStatResponse:
        """获取未观看直播统计: List the students who did not watch a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Only students whose parents follow 学校通知 are counted.

        Args:
            livingid: Id of the live lesson.
            next_key: Key from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_unwatch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93742
        """
        return self._call(ops.SCHOOL_LIVING_GET_UNWATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def iter_get_unwatch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> Pages[StudentUnwatch | ParentUnwatch]:
        """获取未观看直播统计: the items of all pages of `get_unwatch_stat`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_UNWATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def get_watch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetWatchStatV2Response:
        """获取观看直播统计V2: List who watched a live lesson that the app created, students and parents
        apart.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.
            next_cursor: Cursor from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_watch_stat_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/95793
        """
        return self._call(ops.SCHOOL_LIVING_GET_WATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def iter_get_watch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[StudentWatch | ParentWatch | VisitorWatch]:
        """获取观看直播统计V2: the items of all pages of `get_watch_stat_v2`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_WATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def get_unwatch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetUnwatchStatV2Response:
        """获取未观看直播统计V2: List the students and parents who did not watch a live lesson that the app
        created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Only those who follow 学校通知 are counted.

        Args:
            livingid: Id of the live lesson.
            next_cursor: Cursor from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_unwatch_stat_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/95795
        """
        return self._call(ops.SCHOOL_LIVING_GET_UNWATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def iter_get_unwatch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[StudentUnwatch | ParentUnwatch]:
        """获取未观看直播统计V2: the items of all pages of `get_unwatch_stat_v2`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_UNWATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)


class AsyncSchoolLivingResource(AsyncResource):
    """上课直播: `client.school.living`, asynchronous."""

    async def get_living_info(
        self,
        livingid: str,
        *,
        timeout: float | None = None,
    ) -> SchoolLivingGetLivingInfoResponse:
        """获取直播详情: Get a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.

        GET /cgi-bin/school/living/get_living_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93740
        """
        return await self._call(ops.SCHOOL_LIVING_GET_LIVING_INFO, {"livingid": livingid}, timeout)

    async def get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetWatchStatResponse:
        """获取观看直播统计: List who watched a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.
            next_key: Key from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_watch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93741
        """
        return await self._call(ops.SCHOOL_LIVING_GET_WATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def iter_get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[StudentWatch | ParentWatch | VisitorWatch]:
        """获取观看直播统计: the items of all pages of `get_watch_stat`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_WATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    async def get_unwatch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetUnwatchStatResponse:
        """获取未观看直播统计: List the students who did not watch a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Only students whose parents follow 学校通知 are counted.

        Args:
            livingid: Id of the live lesson.
            next_key: Key from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_unwatch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93742
        """
        return await self._call(ops.SCHOOL_LIVING_GET_UNWATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def iter_get_unwatch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[StudentUnwatch | ParentUnwatch]:
        """获取未观看直播统计: the items of all pages of `get_unwatch_stat`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_UNWATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    async def get_watch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetWatchStatV2Response:
        """获取观看直播统计V2: List who watched a live lesson that the app created, students and parents
        apart.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.
            next_cursor: Cursor from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_watch_stat_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/95793
        """
        return await self._call(ops.SCHOOL_LIVING_GET_WATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def iter_get_watch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[StudentWatch | ParentWatch | VisitorWatch]:
        """获取观看直播统计V2: the items of all pages of `get_watch_stat_v2`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_WATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    async def get_unwatch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetUnwatchStatV2Response:
        """获取未观看直播统计V2: List the students and parents who did not watch a live lesson that the app
        created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Only those who follow 学校通知 are counted.

        Args:
            livingid: Id of the live lesson.
            next_cursor: Cursor from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_unwatch_stat_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/95795
        """
        return await self._call(ops.SCHOOL_LIVING_GET_UNWATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def iter_get_unwatch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[StudentUnwatch | ParentUnwatch]:
        """获取未观看直播统计V2: the items of all pages of `get_unwatch_stat_v2`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_UNWATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)
