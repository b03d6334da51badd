# Generated from spec/api/oa/ by codegen. Do not edit.
"""办公（审批、日程、汇报、会议室、假期）: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import oa as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.oa.vacation import OaVacationGetcorpconfResponse
    from wecom_client.models.oa.vacation import OaVacationGetuservacationquotaResponse
    from wecom_runtime.data.models import Response


class OaVacationResource(Resource):
    """假期管理: `client.oa.vacation`."""

    def getcorpconf(self, *, timeout: float | None = None) -> OaVacationGetcorpconfResponse:
        """获取企业假期管理配置: Get the kinds of leave of the company and the rules by which leave is
        granted.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        For members in the app's scope.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.

        GET /cgi-bin/oa/vacation/getcorpconf (access_token),
        https://developer.work.weixin.qq.com/document/path/93375
        """
        return self._call(ops.OA_VACATION_GETCORPCONF, {}, timeout)

    def getuservacationquota(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> OaVacationGetuservacationquotaResponse:
        """获取成员假期余额: Get how much leave of each kind a member has had and has left.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Durations are in seconds; divide by 86400 where leave is taken by the day, by 3600 where it is
        taken by the hour.

        For members in the app's scope.

        Args:
            userid: UserID of the member, who must be in the app's scope.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.

        POST /cgi-bin/oa/vacation/getuservacationquota (access_token),
        https://developer.work.weixin.qq.com/document/path/93376
        """
        return self._call(ops.OA_VACATION_GETUSERVACATIONQUOTA, {"userid": userid}, timeout)

    def setoneuserquota(
        self,
        userid: str,
        vacation_id: int,
        leftduration: int,
        time_attr: int,
        *,
        remarks: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改成员假期余额: Set how much leave of one kind a member has left.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        For members in the app's scope.

        Args:
            userid: UserID of the member, who must be in the app's scope.
            vacation_id: Id of the kind of leave.
            leftduration: Leave that is left in seconds: a multiple of 8640 by the day (at most 1000 days),
                of 360 by the hour (at most 24000 hours). 0 to 86400000.
            time_attr: How this kind of leave is taken; must be the same as in the company's settings. One
                of 0 (by the day), 1 (by the hour).
            remarks: Shown in the history of the balance. At most 200 characters.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.
            301098: Leave does not apply to the member. Compare with client.oa.vacation.getcorpconf which
                leaves the member has.

        POST /cgi-bin/oa/vacation/setoneuserquota (access_token),
        https://developer.work.weixin.qq.com/document/path/93377
        """
        return self._call(ops.OA_VACATION_SETONEUSERQUOTA, {
            "userid": userid, "vacation_id": vacation_id, "leftduration": leftduration,
            "time_attr": time_attr, "remarks": remarks,
        }, timeout)


class AsyncOaVacationResource(AsyncResource):
    """假期管理: `client.oa.vacation`, asynchronous."""

    async def getcorpconf(self, *, timeout: float | None = None) -> OaVacationGetcorpconfResponse:
        """获取企业假期管理配置: Get the kinds of leave of the company and the rules by which leave is
        granted.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        For members in the app's scope.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.

        GET /cgi-bin/oa/vacation/getcorpconf (access_token),
        https://developer.work.weixin.qq.com/document/path/93375
        """
        return await self._call(ops.OA_VACATION_GETCORPCONF, {}, timeout)

    async def getuservacationquota(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> OaVacationGetuservacationquotaResponse:
        """获取成员假期余额: Get how much leave of each kind a member has had and has left.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Durations are in seconds; divide by 86400 where leave is taken by the day, by 3600 where it is
        taken by the hour.

        For members in the app's scope.

        Args:
            userid: UserID of the member, who must be in the app's scope.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.

        POST /cgi-bin/oa/vacation/getuservacationquota (access_token),
        https://developer.work.weixin.qq.com/document/path/93376
        """
        return await self._call(ops.OA_VACATION_GETUSERVACATIONQUOTA, {"userid": userid}, timeout)

    async def setoneuserquota(
        self,
        userid: str,
        vacation_id: int,
        leftduration: int,
        time_attr: int,
        *,
        remarks: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改成员假期余额: Set how much leave of one kind a member has left.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        For members in the app's scope.

        Args:
            userid: UserID of the member, who must be in the app's scope.
            vacation_id: Id of the kind of leave.
            leftduration: Leave that is left in seconds: a multiple of 8640 by the day (at most 1000 days),
                of 360 by the hour (at most 24000 hours). 0 to 86400000.
            time_attr: How this kind of leave is taken; must be the same as in the company's settings. One
                of 0 (by the day), 1 (by the hour).
            remarks: Shown in the history of the balance. At most 200 characters.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.
            301098: Leave does not apply to the member. Compare with client.oa.vacation.getcorpconf which
                leaves the member has.

        POST /cgi-bin/oa/vacation/setoneuserquota (access_token),
        https://developer.work.weixin.qq.com/document/path/93377
        """
        return await self._call(ops.OA_VACATION_SETONEUSERQUOTA, {
            "userid": userid, "vacation_id": vacation_id, "leftduration": leftduration,
            "time_attr": time_attr, "remarks": remarks,
        }, timeout)
