# Generated from spec/api/checkin.yaml by codegen. Do not edit.
"""打卡: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import checkin as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.checkin import CheckinGetcheckinDaydataResponse
    from wecom_client.models.checkin import CheckinGetcheckinMonthdataResponse
    from wecom_client.models.checkin import CheckinGetcheckindataResponse
    from wecom_client.models.checkin import CheckinGetcheckinoptionResponse
    from wecom_client.models.checkin import CheckinGetcheckinschedulistResponse
    from wecom_client.models.checkin import CheckinGetcorpcheckinoptionResponse
    from wecom_client.models.checkin import CheckinRuleSettings
    from wecom_client.models.checkin import CheckinRuleUpdate
    from wecom_client.models.checkin import NewCheckinRecord
    from wecom_client.models.checkin import ShiftAssignment
    from wecom_client.params.checkin import CheckinRuleSettingsDict
    from wecom_client.params.checkin import CheckinRuleUpdateDict
    from wecom_client.params.checkin import NewCheckinRecordDict
    from wecom_client.params.checkin import ShiftAssignmentDict
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class CheckinResource(Resource):
    """打卡: `client.checkin`."""

    def getcorpcheckinoption(self, *, timeout: float | None = None) -> CheckinGetcorpcheckinoptionResponse:
        """获取企业所有打卡规则: Get all check-in rules of the company.

        In the admin console the app needs 打卡-可调用接口的应用.

        A provider-developed app needs the permission 打卡 of the company.

        Third-party apps cannot call it.

        At most 60 calls a minute.

        POST /cgi-bin/checkin/getcorpcheckinoption (access_token),
        https://developer.work.weixin.qq.com/document/path/93384
        """
        return self._call(ops.CHECKIN_GETCORPCHECKINOPTION, {}, timeout)

    def getcheckinoption(
        self,
        datetime: Time,
        useridlist: list[str],
        *,
        timeout: float | None = None,
    ) -> CheckinGetcheckinoptionResponse:
        """获取员工打卡规则: Get the check-in rules of members on a day.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        Rules may differ from day to day; ask for each day.

        Only members in the app's scope are told of.

        Args:
            datetime: Midnight of the day as Unix time.
            useridlist: UserIDs of the members. At most 100 items.

        POST /cgi-bin/checkin/getcheckinoption (access_token),
        https://developer.work.weixin.qq.com/document/path/90263
        """
        return self._call(ops.CHECKIN_GETCHECKINOPTION, {
            "datetime": datetime, "useridlist": useridlist,
        }, timeout)

    def getcheckindata(
        self,
        opencheckindatatype: int,
        starttime: Time,
        endtime: Time,
        useridlist: list[str],
        *,
        timeout: float | None = None,
    ) -> CheckinGetcheckindataResponse:
        """获取打卡记录数据: Get the check-in records of members in a period.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        At most 600 calls a minute.

        Only members in the app's scope; records exist even where the check-in app is off.

        `endtime` is at most 30 days after `starttime`.

        Args:
            opencheckindatatype: Which records. One of 1 (at start and end of work), 2 (outings), 3 (all).
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most 30 days after starttime.
            useridlist: UserIDs of the members. At most 100 items.

        POST /cgi-bin/checkin/getcheckindata (access_token),
        https://developer.work.weixin.qq.com/document/path/90262
        """
        return self._call(ops.CHECKIN_GETCHECKINDATA, {
            "opencheckindatatype": opencheckindatatype, "starttime": starttime, "endtime": endtime,
            "useridlist": useridlist,
        }, timeout)

    def getcheckin_daydata(
        self,
        starttime: Time,
        endtime: Time,
        useridlist: list[str],
        *,
        timeout: float | None = None,
    ) -> CheckinGetcheckinDaydataResponse:
        """获取打卡日报数据: Get the daily check-in reports of members.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        At most 100 calls a minute.

        Only members in the app's scope are told of.

        Args:
            starttime: Midnight of the first day as Unix time.
            endtime: Midnight of the last day as Unix time.
            useridlist: UserIDs of the members, 1 to 64 bytes each. 1 to 100 items.

        POST /cgi-bin/checkin/getcheckin_daydata (access_token),
        https://developer.work.weixin.qq.com/document/path/93374
        """
        return self._call(ops.CHECKIN_GETCHECKIN_DAYDATA, {
            "starttime": starttime, "endtime": endtime, "useridlist": useridlist,
        }, timeout)

    def getcheckin_monthdata(
        self,
        starttime: Time,
        endtime: Time,
        useridlist: list[str],
        *,
        timeout: float | None = None,
    ) -> CheckinGetcheckinMonthdataResponse:
        """获取打卡月报数据: Get the check-in reports of members summed up over a period.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        At most 60 calls a minute.

        Only members in the app's scope are told of.

        Args:
            starttime: Midnight of the first day as Unix time.
            endtime: Midnight of the last day as Unix time.
            useridlist: UserIDs of the members, 1 to 64 bytes each. 1 to 100 items.

        POST /cgi-bin/checkin/getcheckin_monthdata (access_token),
        https://developer.work.weixin.qq.com/document/path/93387
        """
        return self._call(ops.CHECKIN_GETCHECKIN_MONTHDATA, {
            "starttime": starttime, "endtime": endtime, "useridlist": useridlist,
        }, timeout)

    def getcheckinschedulist(
        self,
        starttime: Time,
        endtime: Time,
        useridlist: list[str],
        *,
        timeout: float | None = None,
    ) -> CheckinGetcheckinschedulistResponse:
        """获取打卡人员排班信息: Get the shifts of members whose rule has shifts.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        At most 60 calls a minute.

        Only members in the app's scope are told of.

        `endtime` is at most 31 days after `starttime`.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most one month after starttime.
            useridlist: UserIDs of the members. At most 100 items.

        Error codes:
            301021: userid does not exist. At least one userid in the list is not in the address book.
            301070: System error. Try again after a moment.
            301075: A parameter is not valid.

        POST /cgi-bin/checkin/getcheckinschedulist (access_token),
        https://developer.work.weixin.qq.com/document/path/93380
        """
        return self._call(ops.CHECKIN_GETCHECKINSCHEDULIST, {
            "starttime": starttime, "endtime": endtime, "useridlist": useridlist,
        }, timeout)

    def setcheckinschedulist(
        self,
        groupid: int,
        items: Sequence[ShiftAssignment | ShiftAssignmentDict],
        yearmonth: int,
        *,
        timeout: float | None = None,
    ) -> Response:
        """为打卡人员排班: Set the shifts of members whose rule has shifts.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        At most 60 calls a minute.

        Args:
            groupid: Id of a rule with shifts.
            items: Shifts of members on days.
            yearmonth: Year and month of the days, such as 202603.

        POST /cgi-bin/checkin/setcheckinschedulist (access_token),
        https://developer.work.weixin.qq.com/document/path/93385
        """
        return self._call(ops.CHECKIN_SETCHECKINSCHEDULIST, {
            "groupid": groupid, "items": items, "yearmonth": yearmonth,
        }, timeout)

    def punch_correction(
        self,
        userid: str,
        schedule_date_time: Time,
        checkin_time: Time,
        *,
        schedule_checkin_time: int | None = None,
        remark: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """为打卡人员补卡: Correct a check-in of a member.

        In the admin console the app needs 打卡-可调用接口的应用.

        Only self-built apps may call it.

        At most 600 calls a minute.

        A check-in that came from an approval loses the approval's data.

        Args:
            userid: UserID of the member.
            schedule_date_time: Midnight of the day as Unix time.
            checkin_time: When the member really checked in, as Unix time; it decides between on time, late
                and early.
            schedule_checkin_time: When the rule expects it, in seconds since midnight; leave it out where
                the rule expects nothing.
            remark: Why the time is corrected. At most 512 bytes.

        POST /cgi-bin/checkin/punch_correction (access_token),
        https://developer.work.weixin.qq.com/document/path/95803
        """
        return self._call(ops.CHECKIN_PUNCH_CORRECTION, {
            "userid": userid, "schedule_date_time": schedule_date_time, "checkin_time": checkin_time,
            "schedule_checkin_time": schedule_checkin_time, "remark": remark,
        }, timeout)

    def add_checkin_record(
        self,
        records: Sequence[NewCheckinRecord | NewCheckinRecordDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """添加打卡记录: Add check-in records, from an access control system for example.

        In the admin console the app needs 打卡-可调用接口的应用.

        Only self-built apps may call it.

        At most 60 calls a minute.

        A check-in that came from an approval loses the approval's data.

        Args:
            records: Records to add. At most 200 items.

        POST /cgi-bin/checkin/add_checkin_record (access_token),
        https://developer.work.weixin.qq.com/document/path/99647
        """
        return self._call(ops.CHECKIN_ADD_CHECKIN_RECORD, {"records": records}, timeout)

    def addcheckinuserface(
        self,
        *,
        userid: str | None = None,
        userface: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """录入打卡人员人脸信息: Set the picture of the face with which a member checks in.

        In the admin console the app needs 打卡-可调用接口的应用.

        Only self-built apps may call it.

        At most 10 calls a minute.

        Errcode 301071 says that somebody else has a similar face; the picture is set all the same.

        A face that the member already has is replaced.

        Args:
            userid: UserID of the member.
            userface: The picture in base64, at most 1 MB; replaces the one that is there.

        Error codes:
            301021: A parameter is not valid. A parameter is missing, or userface is not base64 of a
                picture.
            301069: No member has this userid.
            301070: System error. Try again after a moment.
            301071: Another member has a similar face. The face was stored all the same.
            301072: Face picture is not usable. Send another picture.

        POST /cgi-bin/checkin/addcheckinuserface (access_token),
        https://developer.work.weixin.qq.com/document/path/93378
        """
        return self._call(ops.CHECKIN_ADDCHECKINUSERFACE, {"userid": userid, "userface": userface}, timeout)

    def add_checkin_option(
        self,
        group: CheckinRuleSettings | CheckinRuleSettingsDict,
        *,
        effective_now: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理打卡规则：创建打卡规则: Create a check-in rule.

        In the admin console the app needs 打卡-可调用接口的应用.

        A provider-developed app needs the permission 打卡 of the company.

        Third-party apps cannot call it.

        A groupid is ignored.

        Args:
            group: The rule.
            effective_now: Whether it takes effect at once. Default: false.

        Error codes:
            301093: errmsg names the field; the page has a table of the messages and what each field must
                be.
            301094: errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork,
                ot_info), or one that this kind of rule does not have.

        POST /cgi-bin/checkin/add_checkin_option (access_token),
        https://developer.work.weixin.qq.com/document/path/98041
        """
        return self._call(ops.CHECKIN_ADD_CHECKIN_OPTION, {
            "group": group, "effective_now": effective_now,
        }, timeout)

    def update_checkin_option(
        self,
        group: CheckinRuleUpdate | CheckinRuleUpdateDict,
        *,
        effective_now: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理打卡规则：修改打卡规则: Change a check-in rule that the app created.

        In the admin console the app needs 打卡-可调用接口的应用.

        A provider-developed app needs the permission 打卡 of the company.

        Third-party apps cannot call it.

        Lists are emptied with checkin.clear_checkin_option_array_field.

        A list that is missing or empty stays as it is; anything else replaces what was there, with all
        inside of it.

        Args:
            group: The rule; fields that are left out and empty lists change nothing, others replace what
                is there.
            effective_now: Whether it takes effect at once. Default: false.

        Error codes:
            301093: errmsg names the field; the page has a table of the messages and what each field must
                be.
            301094: errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork,
                ot_info), or one that this kind of rule does not have.

        POST /cgi-bin/checkin/update_checkin_option (access_token),
        https://developer.work.weixin.qq.com/document/path/98041
        """
        return self._call(ops.CHECKIN_UPDATE_CHECKIN_OPTION, {
            "group": group, "effective_now": effective_now,
        }, timeout)

    def clear_checkin_option_array_field(
        self,
        groupid: int,
        clear_field: list[int],
        *,
        effective_now: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理打卡规则：清空打卡规则数组元素: Empty lists of a check-in rule that the app created.

        In the admin console the app needs 打卡-可调用接口的应用.

        A provider-developed app needs the permission 打卡 of the company.

        Third-party apps cannot call it.

        Args:
            groupid: Id of the rule.
            clear_field: Which lists; a rule cannot be without both WiFi and places. One of 1
                (spe_workdays), 2 (spe_offdays), 3 (wifimac_infos), 4 (loc_infos).
            effective_now: Whether it takes effect at once. Default: false.

        Error codes:
            301093: errmsg names the field; the page has a table of the messages and what each field must
                be.
            301094: errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork,
                ot_info), or one that this kind of rule does not have.

        POST /cgi-bin/checkin/clear_checkin_option_array_field (access_token),
        https://developer.work.weixin.qq.com/document/path/98041
        """
        return self._call(ops.CHECKIN_CLEAR_CHECKIN_OPTION_ARRAY_FIELD, {
            "groupid": groupid, "clear_field": clear_field, "effective_now": effective_now,
        }, timeout)

    def del_checkin_option(
        self,
        groupid: int,
        *,
        effective_now: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理打卡规则：删除打卡规则: Delete a check-in rule that the app created.

        In the admin console the app needs 打卡-可调用接口的应用.

        A provider-developed app needs the permission 打卡 of the company.

        Third-party apps cannot call it.

        Args:
            groupid: Id of the rule.
            effective_now: Whether it takes effect at once. Default: false.

        Error codes:
            301093: errmsg names the field; the page has a table of the messages and what each field must
                be.
            301094: errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork,
                ot_info), or one that this kind of rule does not have.

        POST /cgi-bin/checkin/del_checkin_option (access_token),
        https://developer.work.weixin.qq.com/document/path/98041
        """
        return self._call(ops.CHECKIN_DEL_CHECKIN_OPTION, {
            "groupid": groupid, "effective_now": effective_now,
        }, timeout)


class AsyncCheckinResource(AsyncResource):
    """打卡: `client.checkin`, asynchronous."""

    async def getcorpcheckinoption(
        self,
        *,
        timeout: float | None = None,
    ) -> CheckinGetcorpcheckinoptionResponse:
        """获取企业所有打卡规则: Get all check-in rules of the company.

        In the admin console the app needs 打卡-可调用接口的应用.

        A provider-developed app needs the permission 打卡 of the company.

        Third-party apps cannot call it.

        At most 60 calls a minute.

        POST /cgi-bin/checkin/getcorpcheckinoption (access_token),
        https://developer.work.weixin.qq.com/document/path/93384
        """
        return await self._call(ops.CHECKIN_GETCORPCHECKINOPTION, {}, timeout)

    async def getcheckinoption(
        self,
        datetime: Time,
        useridlist: list[str],
        *,
        timeout: float | None = None,
    ) -> CheckinGetcheckinoptionResponse:
        """获取员工打卡规则: Get the check-in rules of members on a day.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        Rules may differ from day to day; ask for each day.

        Only members in the app's scope are told of.

        Args:
            datetime: Midnight of the day as Unix time.
            useridlist: UserIDs of the members. At most 100 items.

        POST /cgi-bin/checkin/getcheckinoption (access_token),
        https://developer.work.weixin.qq.com/document/path/90263
        """
        return await self._call(ops.CHECKIN_GETCHECKINOPTION, {
            "datetime": datetime, "useridlist": useridlist,
        }, timeout)

    async def getcheckindata(
        self,
        opencheckindatatype: int,
        starttime: Time,
        endtime: Time,
        useridlist: list[str],
        *,
        timeout: float | None = None,
    ) -> CheckinGetcheckindataResponse:
        """获取打卡记录数据: Get the check-in records of members in a period.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        At most 600 calls a minute.

        Only members in the app's scope; records exist even where the check-in app is off.

        `endtime` is at most 30 days after `starttime`.

        Args:
            opencheckindatatype: Which records. One of 1 (at start and end of work), 2 (outings), 3 (all).
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most 30 days after starttime.
            useridlist: UserIDs of the members. At most 100 items.

        POST /cgi-bin/checkin/getcheckindata (access_token),
        https://developer.work.weixin.qq.com/document/path/90262
        """
        return await self._call(ops.CHECKIN_GETCHECKINDATA, {
            "opencheckindatatype": opencheckindatatype, "starttime": starttime, "endtime": endtime,
            "useridlist": useridlist,
        }, timeout)

    async def getcheckin_daydata(
        self,
        starttime: Time,
        endtime: Time,
        useridlist: list[str],
        *,
        timeout: float | None = None,
    ) -> CheckinGetcheckinDaydataResponse:
        """获取打卡日报数据: Get the daily check-in reports of members.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        At most 100 calls a minute.

        Only members in the app's scope are told of.

        Args:
            starttime: Midnight of the first day as Unix time.
            endtime: Midnight of the last day as Unix time.
            useridlist: UserIDs of the members, 1 to 64 bytes each. 1 to 100 items.

        POST /cgi-bin/checkin/getcheckin_daydata (access_token),
        https://developer.work.weixin.qq.com/document/path/93374
        """
        return await self._call(ops.CHECKIN_GETCHECKIN_DAYDATA, {
            "starttime": starttime, "endtime": endtime, "useridlist": useridlist,
        }, timeout)

    async def getcheckin_monthdata(
        self,
        starttime: Time,
        endtime: Time,
        useridlist: list[str],
        *,
        timeout: float | None = None,
    ) -> CheckinGetcheckinMonthdataResponse:
        """获取打卡月报数据: Get the check-in reports of members summed up over a period.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        At most 60 calls a minute.

        Only members in the app's scope are told of.

        Args:
            starttime: Midnight of the first day as Unix time.
            endtime: Midnight of the last day as Unix time.
            useridlist: UserIDs of the members, 1 to 64 bytes each. 1 to 100 items.

        POST /cgi-bin/checkin/getcheckin_monthdata (access_token),
        https://developer.work.weixin.qq.com/document/path/93387
        """
        return await self._call(ops.CHECKIN_GETCHECKIN_MONTHDATA, {
            "starttime": starttime, "endtime": endtime, "useridlist": useridlist,
        }, timeout)

    async def getcheckinschedulist(
        self,
        starttime: Time,
        endtime: Time,
        useridlist: list[str],
        *,
        timeout: float | None = None,
    ) -> CheckinGetcheckinschedulistResponse:
        """获取打卡人员排班信息: Get the shifts of members whose rule has shifts.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        At most 60 calls a minute.

        Only members in the app's scope are told of.

        `endtime` is at most 31 days after `starttime`.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most one month after starttime.
            useridlist: UserIDs of the members. At most 100 items.

        Error codes:
            301021: userid does not exist. At least one userid in the list is not in the address book.
            301070: System error. Try again after a moment.
            301075: A parameter is not valid.

        POST /cgi-bin/checkin/getcheckinschedulist (access_token),
        https://developer.work.weixin.qq.com/document/path/93380
        """
        return await self._call(ops.CHECKIN_GETCHECKINSCHEDULIST, {
            "starttime": starttime, "endtime": endtime, "useridlist": useridlist,
        }, timeout)

    async def setcheckinschedulist(
        self,
        groupid: int,
        items: Sequence[ShiftAssignment | ShiftAssignmentDict],
        yearmonth: int,
        *,
        timeout: float | None = None,
    ) -> Response:
        """为打卡人员排班: Set the shifts of members whose rule has shifts.

        In the admin console the app needs 打卡-可调用接口的应用.

        Apps of providers need the permission 打卡 of the company.

        At most 60 calls a minute.

        Args:
            groupid: Id of a rule with shifts.
            items: Shifts of members on days.
            yearmonth: Year and month of the days, such as 202603.

        POST /cgi-bin/checkin/setcheckinschedulist (access_token),
        https://developer.work.weixin.qq.com/document/path/93385
        """
        return await self._call(ops.CHECKIN_SETCHECKINSCHEDULIST, {
            "groupid": groupid, "items": items, "yearmonth": yearmonth,
        }, timeout)

    async def punch_correction(
        self,
        userid: str,
        schedule_date_time: Time,
        checkin_time: Time,
        *,
        schedule_checkin_time: int | None = None,
        remark: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """为打卡人员补卡: Correct a check-in of a member.

        In the admin console the app needs 打卡-可调用接口的应用.

        Only self-built apps may call it.

        At most 600 calls a minute.

        A check-in that came from an approval loses the approval's data.

        Args:
            userid: UserID of the member.
            schedule_date_time: Midnight of the day as Unix time.
            checkin_time: When the member really checked in, as Unix time; it decides between on time, late
                and early.
            schedule_checkin_time: When the rule expects it, in seconds since midnight; leave it out where
                the rule expects nothing.
            remark: Why the time is corrected. At most 512 bytes.

        POST /cgi-bin/checkin/punch_correction (access_token),
        https://developer.work.weixin.qq.com/document/path/95803
        """
        return await self._call(ops.CHECKIN_PUNCH_CORRECTION, {
            "userid": userid, "schedule_date_time": schedule_date_time, "checkin_time": checkin_time,
            "schedule_checkin_time": schedule_checkin_time, "remark": remark,
        }, timeout)

    async def add_checkin_record(
        self,
        records: Sequence[NewCheckinRecord | NewCheckinRecordDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """添加打卡记录: Add check-in records, from an access control system for example.

        In the admin console the app needs 打卡-可调用接口的应用.

        Only self-built apps may call it.

        At most 60 calls a minute.

        A check-in that came from an approval loses the approval's data.

        Args:
            records: Records to add. At most 200 items.

        POST /cgi-bin/checkin/add_checkin_record (access_token),
        https://developer.work.weixin.qq.com/document/path/99647
        """
        return await self._call(ops.CHECKIN_ADD_CHECKIN_RECORD, {"records": records}, timeout)

    async def addcheckinuserface(
        self,
        *,
        userid: str | None = None,
        userface: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """录入打卡人员人脸信息: Set the picture of the face with which a member checks in.

        In the admin console the app needs 打卡-可调用接口的应用.

        Only self-built apps may call it.

        At most 10 calls a minute.

        Errcode 301071 says that somebody else has a similar face; the picture is set all the same.

        A face that the member already has is replaced.

        Args:
            userid: UserID of the member.
            userface: The picture in base64, at most 1 MB; replaces the one that is there.

        Error codes:
            301021: A parameter is not valid. A parameter is missing, or userface is not base64 of a
                picture.
            301069: No member has this userid.
            301070: System error. Try again after a moment.
            301071: Another member has a similar face. The face was stored all the same.
            301072: Face picture is not usable. Send another picture.

        POST /cgi-bin/checkin/addcheckinuserface (access_token),
        https://developer.work.weixin.qq.com/document/path/93378
        """
        return await self._call(ops.CHECKIN_ADDCHECKINUSERFACE, {
            "userid": userid, "userface": userface,
        }, timeout)

    async def add_checkin_option(
        self,
        group: CheckinRuleSettings | CheckinRuleSettingsDict,
        *,
        effective_now: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理打卡规则：创建打卡规则: Create a check-in rule.

        In the admin console the app needs 打卡-可调用接口的应用.

        A provider-developed app needs the permission 打卡 of the company.

        Third-party apps cannot call it.

        A groupid is ignored.

        Args:
            group: The rule.
            effective_now: Whether it takes effect at once. Default: false.

        Error codes:
            301093: errmsg names the field; the page has a table of the messages and what each field must
                be.
            301094: errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork,
                ot_info), or one that this kind of rule does not have.

        POST /cgi-bin/checkin/add_checkin_option (access_token),
        https://developer.work.weixin.qq.com/document/path/98041
        """
        return await self._call(ops.CHECKIN_ADD_CHECKIN_OPTION, {
            "group": group, "effective_now": effective_now,
        }, timeout)

    async def update_checkin_option(
        self,
        group: CheckinRuleUpdate | CheckinRuleUpdateDict,
        *,
        effective_now: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理打卡规则：修改打卡规则: Change a check-in rule that the app created.

        In the admin console the app needs 打卡-可调用接口的应用.

        A provider-developed app needs the permission 打卡 of the company.

        Third-party apps cannot call it.

        Lists are emptied with checkin.clear_checkin_option_array_field.

        A list that is missing or empty stays as it is; anything else replaces what was there, with all
        inside of it.

        Args:
            group: The rule; fields that are left out and empty lists change nothing, others replace what
                is there.
            effective_now: Whether it takes effect at once. Default: false.

        Error codes:
            301093: errmsg names the field; the page has a table of the messages and what each field must
                be.
            301094: errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork,
                ot_info), or one that this kind of rule does not have.

        POST /cgi-bin/checkin/update_checkin_option (access_token),
        https://developer.work.weixin.qq.com/document/path/98041
        """
        return await self._call(ops.CHECKIN_UPDATE_CHECKIN_OPTION, {
            "group": group, "effective_now": effective_now,
        }, timeout)

    async def clear_checkin_option_array_field(
        self,
        groupid: int,
        clear_field: list[int],
        *,
        effective_now: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理打卡规则：清空打卡规则数组元素: Empty lists of a check-in rule that the app created.

        In the admin console the app needs 打卡-可调用接口的应用.

        A provider-developed app needs the permission 打卡 of the company.

        Third-party apps cannot call it.

        Args:
            groupid: Id of the rule.
            clear_field: Which lists; a rule cannot be without both WiFi and places. One of 1
                (spe_workdays), 2 (spe_offdays), 3 (wifimac_infos), 4 (loc_infos).
            effective_now: Whether it takes effect at once. Default: false.

        Error codes:
            301093: errmsg names the field; the page has a table of the messages and what each field must
                be.
            301094: errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork,
                ot_info), or one that this kind of rule does not have.

        POST /cgi-bin/checkin/clear_checkin_option_array_field (access_token),
        https://developer.work.weixin.qq.com/document/path/98041
        """
        return await self._call(ops.CHECKIN_CLEAR_CHECKIN_OPTION_ARRAY_FIELD, {
            "groupid": groupid, "clear_field": clear_field, "effective_now": effective_now,
        }, timeout)

    async def del_checkin_option(
        self,
        groupid: int,
        *,
        effective_now: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理打卡规则：删除打卡规则: Delete a check-in rule that the app created.

        In the admin console the app needs 打卡-可调用接口的应用.

        A provider-developed app needs the permission 打卡 of the company.

        Third-party apps cannot call it.

        Args:
            groupid: Id of the rule.
            effective_now: Whether it takes effect at once. Default: false.

        Error codes:
            301093: errmsg names the field; the page has a table of the messages and what each field must
                be.
            301094: errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork,
                ot_info), or one that this kind of rule does not have.

        POST /cgi-bin/checkin/del_checkin_option (access_token),
        https://developer.work.weixin.qq.com/document/path/98041
        """
        return await self._call(ops.CHECKIN_DEL_CHECKIN_OPTION, {
            "groupid": groupid, "effective_now": effective_now,
        }, timeout)
