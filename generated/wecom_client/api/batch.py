# Generated from spec/api/batch.yaml by codegen. Do not edit.
"""异步导入与批量转换: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import batch as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.batch import BatchGetresultResponse
    from wecom_client.models.batch import BatchInviteResponse
    from wecom_client.models.batch import BatchInviteuserResponse
    from wecom_client.models.batch import BatchOpenuseridToUseridResponse
    from wecom_client.models.batch import BatchReplacepartyResponse
    from wecom_client.models.batch import BatchReplaceuserResponse
    from wecom_client.models.batch import BatchSyncuserResponse
    from wecom_client.models.batch import BatchUseridToOpenuseridResponse
    from wecom_client.models.batch import JobCallback
    from wecom_client.params.batch import JobCallbackDict
    from wecom_runtime.calls.polling_rule import JobProgress


class BatchResource(Resource):
    """异步导入与批量转换: `client.batch`."""

    def invite(
        self,
        *,
        user: list[str] | None = None,
        party: list[int] | None = None,
        tag: list[int] | None = None,
        timeout: float | None = None,
    ) -> BatchInviteResponse:
        """邀请成员: Invite members to use WeCom, by WeChat or mail.

        A third-party app needs the permission 通讯录应用 of the company.

        Third-party apps must be contact apps.

        A member is told once a day for at most 3 days; success does not mean that the invitation arrives.

        The app must be allowed to see whom it invites; others are named in the answer, and the rest is
        invited.

        At least one of `user`, `party` and `tag` is needed.

        Args:
            user: UserIDs; one of user, party and tag is needed. At most 1000 items.
            party: Departments. At most 100 items.
            tag: Ids of tags. At most 100 items.

        POST /cgi-bin/batch/invite (access_token), https://developer.work.weixin.qq.com/document/path/90975
        """
        return self._call(ops.BATCH_INVITE, {"user": user, "party": party, "tag": tag}, timeout)

    def syncuser(
        self,
        media_id: str,
        *,
        to_invite: bool | None = None,
        callback: JobCallback | JobCallbackDict | None = None,
        timeout: float | None = None,
    ) -> BatchSyncuserResponse:
        """增量更新成员: Start a job that creates or updates members from a CSV file.

        Needs write access to the address book. Members who are not in the file stay as they are.

        Departments are ids, separated by semicolons; an unknown one becomes a new department below 其他
        （待设置部门）.

        `client.batch.wait_getresult` waits until the job is done.

        Args:
            media_id: The CSV file, a media_id from media.upload.
            to_invite: Whether new members are invited to use WeCom, once a day for at most 3 working days.
                Default: true.
            callback: Where the end of the job is reported.

        POST /cgi-bin/batch/syncuser (access_token),
        https://developer.work.weixin.qq.com/document/path/90980
        """
        return self._call(ops.BATCH_SYNCUSER, {
            "media_id": media_id, "to_invite": to_invite, "callback": callback,
        }, timeout)

    def replaceuser(
        self,
        media_id: str,
        *,
        to_invite: bool | None = None,
        callback: JobCallback | JobCallbackDict | None = None,
        timeout: float | None = None,
    ) -> BatchReplaceuserResponse:
        """全量覆盖成员: Start a job that makes the members the same as in a CSV file.

        Needs write access to the address book. Members who are not in the file are deleted.

        The job stops if it would delete over 50 members and 20% of all, or at most 50 and over 80% of all.

        Departments are ids, separated by semicolons; an unknown one becomes a new department below 其他
        （待设置部门）.

        `client.batch.wait_getresult` waits until the job is done.

        Args:
            media_id: The CSV file, a media_id from media.upload.
            to_invite: Whether new members are invited to use WeCom, once a day for at most 3 working days.
                Default: true.
            callback: Where the end of the job is reported.

        POST /cgi-bin/batch/replaceuser (access_token),
        https://developer.work.weixin.qq.com/document/path/90981
        """
        return self._call(ops.BATCH_REPLACEUSER, {
            "media_id": media_id, "to_invite": to_invite, "callback": callback,
        }, timeout)

    def replaceparty(
        self,
        media_id: str,
        *,
        callback: JobCallback | JobCallbackDict | None = None,
        timeout: float | None = None,
    ) -> BatchReplacepartyResponse:
        """全量覆盖部门: Start a job that makes the departments the same as in a CSV file.

        Needs write access to the address book. Empty departments that are not in the file are deleted.

        A missing department that still has members or departments goes with a later import that empties
        it.

        `client.batch.wait_getresult` waits until the job is done.

        Args:
            media_id: The CSV file, a media_id from media.upload.
            callback: Where the end of the job is reported.

        POST /cgi-bin/batch/replaceparty (access_token),
        https://developer.work.weixin.qq.com/document/path/90982
        """
        return self._call(ops.BATCH_REPLACEPARTY, {"media_id": media_id, "callback": callback}, timeout)

    def getresult(self, jobid: str, *, timeout: float | None = None) -> BatchGetresultResponse:
        """获取异步任务结果: Get the state and the results of an import job.

        Args:
            jobid: Id of the job. At most 64 bytes.

        GET /cgi-bin/batch/getresult (access_token),
        https://developer.work.weixin.qq.com/document/path/90983
        """
        return self._call(ops.BATCH_GETRESULT, {"jobid": jobid}, timeout)

    def wait_getresult(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[BatchGetresultResponse] | None = None,
    ) -> BatchGetresultResponse:
        """获取异步任务结果: poll `getresult` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `getresult`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.BATCH_GETRESULT, {"jobid": jobid}, within, pause, progress, timeout)

    def userid_to_openuserid(
        self,
        userid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> BatchUseridToOpenuseridResponse:
        """userid的转换: Convert userids of the company to the encrypted ones of the provider.

        Self-built apps cannot call it.

        Only third-party and provider-developed apps may call it. Too many wrong userids block it for a
        day.

        Args:
            userid_list: UserIDs of members in the app's scope. At most 1000 items.

        POST /cgi-bin/batch/userid_to_openuserid (access_token),
        https://developer.work.weixin.qq.com/document/path/97062
        """
        return self._call(ops.BATCH_USERID_TO_OPENUSERID, {"userid_list": userid_list}, timeout)

    def openuserid_to_userid(
        self,
        open_userid_list: list[str],
        *,
        source_agentid: int | None = None,
        timeout: float | None = None,
    ) -> BatchOpenuseridToUseridResponse:
        """自建应用与第三方应用的对接：userid转换: Convert encrypted userids of a provider's app or an AI bot
        to those of the company.

        Called with a self-built app. The members must be in the scope of both apps.

        Args:
            open_userid_list: Encrypted userids. At most 1000 items.
            source_agentid: Id of the provider's app that got the encrypted userids; left out for those of
                an AI bot.

        POST /cgi-bin/batch/openuserid_to_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/95884
        """
        return self._call(ops.BATCH_OPENUSERID_TO_USERID, {
            "open_userid_list": open_userid_list, "source_agentid": source_agentid,
        }, timeout)

    def inviteuser(
        self,
        *,
        touser: str | list[str] | None = None,
        toparty: str | list[int] | None = None,
        totag: str | list[int] | None = None,
        invite_tips: str | None = None,
        callback: JobCallback | JobCallbackDict | None = None,
        timeout: float | None = None,
    ) -> BatchInviteuserResponse:
        """邀请成员关注: Start a job that invites members.

        Deprecated: Replaced; call batch.invite, which needs no job.

        Unverified: Known from older SDKs; its page is gone.

        `client.batch.wait_getresult` waits until the job is done.

        Args:
            touser: UserIDs of members. Joined by `|`.
            toparty: Departments. Joined by `|`.
            totag: Ids of tags. Joined by `|`.
            invite_tips: Text of the invitation.
            callback: Where the end of the job is reported.

        POST /cgi-bin/batch/inviteuser (access_token)
        """
        return self._call(ops.BATCH_INVITEUSER, {
            "touser": touser, "toparty": toparty, "totag": totag, "invite_tips": invite_tips,
            "callback": callback,
        }, timeout)


class AsyncBatchResource(AsyncResource):
    """异步导入与批量转换: `client.batch`, asynchronous."""

    async def invite(
        self,
        *,
        user: list[str] | None = None,
        party: list[int] | None = None,
        tag: list[int] | None = None,
        timeout: float | None = None,
    ) -> BatchInviteResponse:
        """邀请成员: Invite members to use WeCom, by WeChat or mail.

        A third-party app needs the permission 通讯录应用 of the company.

        Third-party apps must be contact apps.

        A member is told once a day for at most 3 days; success does not mean that the invitation arrives.

        The app must be allowed to see whom it invites; others are named in the answer, and the rest is
        invited.

        At least one of `user`, `party` and `tag` is needed.

        Args:
            user: UserIDs; one of user, party and tag is needed. At most 1000 items.
            party: Departments. At most 100 items.
            tag: Ids of tags. At most 100 items.

        POST /cgi-bin/batch/invite (access_token), https://developer.work.weixin.qq.com/document/path/90975
        """
        return await self._call(ops.BATCH_INVITE, {"user": user, "party": party, "tag": tag}, timeout)

    async def syncuser(
        self,
        media_id: str,
        *,
        to_invite: bool | None = None,
        callback: JobCallback | JobCallbackDict | None = None,
        timeout: float | None = None,
    ) -> BatchSyncuserResponse:
        """增量更新成员: Start a job that creates or updates members from a CSV file.

        Needs write access to the address book. Members who are not in the file stay as they are.

        Departments are ids, separated by semicolons; an unknown one becomes a new department below 其他
        （待设置部门）.

        `client.batch.wait_getresult` waits until the job is done.

        Args:
            media_id: The CSV file, a media_id from media.upload.
            to_invite: Whether new members are invited to use WeCom, once a day for at most 3 working days.
                Default: true.
            callback: Where the end of the job is reported.

        POST /cgi-bin/batch/syncuser (access_token),
        https://developer.work.weixin.qq.com/document/path/90980
        """
        return await self._call(ops.BATCH_SYNCUSER, {
            "media_id": media_id, "to_invite": to_invite, "callback": callback,
        }, timeout)

    async def replaceuser(
        self,
        media_id: str,
        *,
        to_invite: bool | None = None,
        callback: JobCallback | JobCallbackDict | None = None,
        timeout: float | None = None,
    ) -> BatchReplaceuserResponse:
        """全量覆盖成员: Start a job that makes the members the same as in a CSV file.

        Needs write access to the address book. Members who are not in the file are deleted.

        The job stops if it would delete over 50 members and 20% of all, or at most 50 and over 80% of all.

        Departments are ids, separated by semicolons; an unknown one becomes a new department below 其他
        （待设置部门）.

        `client.batch.wait_getresult` waits until the job is done.

        Args:
            media_id: The CSV file, a media_id from media.upload.
            to_invite: Whether new members are invited to use WeCom, once a day for at most 3 working days.
                Default: true.
            callback: Where the end of the job is reported.

        POST /cgi-bin/batch/replaceuser (access_token),
        https://developer.work.weixin.qq.com/document/path/90981
        """
        return await self._call(ops.BATCH_REPLACEUSER, {
            "media_id": media_id, "to_invite": to_invite, "callback": callback,
        }, timeout)

    async def replaceparty(
        self,
        media_id: str,
        *,
        callback: JobCallback | JobCallbackDict | None = None,
        timeout: float | None = None,
    ) -> BatchReplacepartyResponse:
        """全量覆盖部门: Start a job that makes the departments the same as in a CSV file.

        Needs write access to the address book. Empty departments that are not in the file are deleted.

        A missing department that still has members or departments goes with a later import that empties
        it.

        `client.batch.wait_getresult` waits until the job is done.

        Args:
            media_id: The CSV file, a media_id from media.upload.
            callback: Where the end of the job is reported.

        POST /cgi-bin/batch/replaceparty (access_token),
        https://developer.work.weixin.qq.com/document/path/90982
        """
        return await self._call(ops.BATCH_REPLACEPARTY, {"media_id": media_id, "callback": callback}, timeout)

    async def getresult(self, jobid: str, *, timeout: float | None = None) -> BatchGetresultResponse:
        """获取异步任务结果: Get the state and the results of an import job.

        Args:
            jobid: Id of the job. At most 64 bytes.

        GET /cgi-bin/batch/getresult (access_token),
        https://developer.work.weixin.qq.com/document/path/90983
        """
        return await self._call(ops.BATCH_GETRESULT, {"jobid": jobid}, timeout)

    async def wait_getresult(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[BatchGetresultResponse] | None = None,
    ) -> BatchGetresultResponse:
        """获取异步任务结果: poll `getresult` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `getresult`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.BATCH_GETRESULT, {"jobid": jobid}, within, pause, progress, timeout)

    async def userid_to_openuserid(
        self,
        userid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> BatchUseridToOpenuseridResponse:
        """userid的转换: Convert userids of the company to the encrypted ones of the provider.

        Self-built apps cannot call it.

        Only third-party and provider-developed apps may call it. Too many wrong userids block it for a
        day.

        Args:
            userid_list: UserIDs of members in the app's scope. At most 1000 items.

        POST /cgi-bin/batch/userid_to_openuserid (access_token),
        https://developer.work.weixin.qq.com/document/path/97062
        """
        return await self._call(ops.BATCH_USERID_TO_OPENUSERID, {"userid_list": userid_list}, timeout)

    async def openuserid_to_userid(
        self,
        open_userid_list: list[str],
        *,
        source_agentid: int | None = None,
        timeout: float | None = None,
    ) -> BatchOpenuseridToUseridResponse:
        """自建应用与第三方应用的对接：userid转换: Convert encrypted userids of a provider's app or an AI bot
        to those of the company.

        Called with a self-built app. The members must be in the scope of both apps.

        Args:
            open_userid_list: Encrypted userids. At most 1000 items.
            source_agentid: Id of the provider's app that got the encrypted userids; left out for those of
                an AI bot.

        POST /cgi-bin/batch/openuserid_to_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/95884
        """
        return await self._call(ops.BATCH_OPENUSERID_TO_USERID, {
            "open_userid_list": open_userid_list, "source_agentid": source_agentid,
        }, timeout)

    async def inviteuser(
        self,
        *,
        touser: str | list[str] | None = None,
        toparty: str | list[int] | None = None,
        totag: str | list[int] | None = None,
        invite_tips: str | None = None,
        callback: JobCallback | JobCallbackDict | None = None,
        timeout: float | None = None,
    ) -> BatchInviteuserResponse:
        """邀请成员关注: Start a job that invites members.

        Deprecated: Replaced; call batch.invite, which needs no job.

        Unverified: Known from older SDKs; its page is gone.

        `client.batch.wait_getresult` waits until the job is done.

        Args:
            touser: UserIDs of members. Joined by `|`.
            toparty: Departments. Joined by `|`.
            totag: Ids of tags. Joined by `|`.
            invite_tips: Text of the invitation.
            callback: Where the end of the job is reported.

        POST /cgi-bin/batch/inviteuser (access_token)
        """
        return await self._call(ops.BATCH_INVITEUSER, {
            "touser": touser, "toparty": toparty, "totag": totag, "invite_tips": invite_tips,
            "callback": callback,
        }, timeout)
