# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.models.meeting.record import MeetingRecordGetFileListResponse
    from wecom_client.models.meeting.record import MeetingRecordGetFileResponse
    from wecom_client.models.meeting.record import MeetingRecordGetStatisticsResponse
    from wecom_client.models.meeting.record import MeetingRecordListResponse
    from wecom_client.models.meeting.record import MeetingRecordTranscriptGetDetailResponse
    from wecom_client.models.meeting.record import MeetingRecordTranscriptGetParagraphListResponse
    from wecom_client.models.meeting.record import MeetingRecordTranscriptSearchResponse
    from wecom_client.models.meeting.record import RecordedMeeting
    from wecom_client.models.meeting.record import SharingConfig
    from wecom_client.params.meeting import SharingConfigDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class MeetingRecordTranscriptResource(Resource):
    """会议录制管理: `client.meeting.record.transcript`."""

    def get_paragraph_list(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptGetParagraphListResponse:
        """获取录制转写段落信息: List the paragraphs of a transcript.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/transcript/get_paragraph_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98212
        """
        return self._call(ops.MEETING_RECORD_TRANSCRIPT_GET_PARAGRAPH_LIST, {
            "record_file_id": record_file_id, "meetingid": meetingid,
        }, timeout)

    def get_detail(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        pid: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptGetDetailResponse:
        """获取录制转写详情: Get a transcript with the times of its sentences and words.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made; only speakers whom the app can see are
        named.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.
            pid: First paragraph to return; the beginning if left out.
            limit: Number of paragraphs; all if left out.

        POST /cgi-bin/meeting/record/transcript/get_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/98211
        """
        return self._call(ops.MEETING_RECORD_TRANSCRIPT_GET_DETAIL, {
            "record_file_id": record_file_id, "meetingid": meetingid, "pid": pid, "limit": limit,
        }, timeout)

    def search(
        self,
        record_file_id: str,
        meetingid: str,
        text: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptSearchResponse:
        """获取录制转写搜索结果: Search a transcript for a text.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.
            text: Text to search for.

        POST /cgi-bin/meeting/record/transcript/search (access_token),
        https://developer.work.weixin.qq.com/document/path/98213
        """
        return self._call(ops.MEETING_RECORD_TRANSCRIPT_SEARCH, {
            "record_file_id": record_file_id, "meetingid": meetingid, "text": text,
        }, timeout)


class AsyncMeetingRecordTranscriptResource(AsyncResource):
    """会议录制管理: `client.meeting.record.transcript`, asynchronous."""

    async def get_paragraph_list(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptGetParagraphListResponse:
        """获取录制转写段落信息: List the paragraphs of a transcript.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/transcript/get_paragraph_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98212
        """
        return await self._call(ops.MEETING_RECORD_TRANSCRIPT_GET_PARAGRAPH_LIST, {
            "record_file_id": record_file_id, "meetingid": meetingid,
        }, timeout)

    async def get_detail(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        pid: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptGetDetailResponse:
        """获取录制转写详情: Get a transcript with the times of its sentences and words.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made; only speakers whom the app can see are
        named.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.
            pid: First paragraph to return; the beginning if left out.
            limit: Number of paragraphs; all if left out.

        POST /cgi-bin/meeting/record/transcript/get_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/98211
        """
        return await self._call(ops.MEETING_RECORD_TRANSCRIPT_GET_DETAIL, {
            "record_file_id": record_file_id, "meetingid": meetingid, "pid": pid, "limit": limit,
        }, timeout)

    async def search(
        self,
        record_file_id: str,
        meetingid: str,
        text: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptSearchResponse:
        """获取录制转写搜索结果: Search a transcript for a text.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.
            text: Text to search for.

        POST /cgi-bin/meeting/record/transcript/search (access_token),
        https://developer.work.weixin.qq.com/document/path/98213
        """
        return await self._call(ops.MEETING_RECORD_TRANSCRIPT_SEARCH, {
            "record_file_id": record_file_id, "meetingid": meetingid, "text": text,
        }, timeout)


class MeetingRecordResource(Resource):
    """会议录制管理: `client.meeting.record`."""

    transcript: MeetingRecordTranscriptResource = resource_at("wecom_client.api.meeting.record:MeetingRecordTranscriptResource")

    def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordListResponse:
        """获取会议录制列表: List the cloud recordings of a meeting, or of all meetings that a member has
        made.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        limit must stay the same while paging.

        `end_time` is at most 31 days after `start_time`.

        At least one of `meetingid`, `meeting_code` and `userid` is needed.

        Args:
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 31 days after its start.
            meetingid: Id of the meeting; takes precedence. One of `meetingid`, `meeting_code` and `userid`
                is required.
            meeting_code: Number of the meeting, in place of `meetingid`.
            userid: UserID of the member who made the meetings, in place of `meetingid`.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 20. Default: 10.

        POST /cgi-bin/meeting/record/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98192
        """
        return self._call(ops.MEETING_RECORD_LIST, {
            "start_time": start_time, "end_time": end_time, "meetingid": meetingid,
            "meeting_code": meeting_code, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[RecordedMeeting]:
        """获取会议录制列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_RECORD_LIST, {
            "start_time": start_time, "end_time": end_time, "meetingid": meetingid,
            "meeting_code": meeting_code, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_statistics(
        self,
        meeting_record_id: str,
        *,
        meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordGetStatisticsResponse:
        """获取录制文件访问统计: Get how often a recording was viewed and downloaded on each day.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        `end_time` is at most 31 days after `start_time`.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting; shown but not explained on the page.
            start_time: Start of the period as Unix time, by default 31 days ago.
            end_time: End of the period as Unix time, at most 31 days after its start.

        POST /cgi-bin/meeting/record/get_statistics (access_token),
        https://developer.work.weixin.qq.com/document/path/98209
        """
        return self._call(ops.MEETING_RECORD_GET_STATISTICS, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid, "start_time": start_time,
            "end_time": end_time,
        }, timeout)

    def update_sharing_config(
        self,
        meeting_record_id: str,
        meetingid: str,
        *,
        sharing_config: SharingConfig | SharingConfigDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议录制共享设置: Change how a recording is shared.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.
            sharing_config: Who may see the recording, and for how long.

        POST /cgi-bin/meeting/record/update_sharing_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98208
        """
        return self._call(ops.MEETING_RECORD_UPDATE_SHARING_CONFIG, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid, "sharing_config": sharing_config,
        }, timeout)

    def delete(self, meeting_record_id: str, meetingid: str, *, timeout: float | None = None) -> Response:
        """删除会议录制: Delete all files of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98206
        """
        return self._call(ops.MEETING_RECORD_DELETE, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid,
        }, timeout)

    def delete_file(self, meetingid: str, record_file_id: str, *, timeout: float | None = None) -> Response:
        """删除单个录制文件: Delete one file of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            record_file_id: Id of the file.

        POST /cgi-bin/meeting/record/delete_file (access_token),
        https://developer.work.weixin.qq.com/document/path/98207
        """
        return self._call(ops.MEETING_RECORD_DELETE_FILE, {
            "meetingid": meetingid, "record_file_id": record_file_id,
        }, timeout)

    def get_file(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordGetFileResponse:
        """获取单个录制文件详情: Get the links to one file of a recording, its minutes and transcripts.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/get_file (access_token),
        https://developer.work.weixin.qq.com/document/path/98205
        """
        return self._call(ops.MEETING_RECORD_GET_FILE, {
            "record_file_id": record_file_id, "meetingid": meetingid,
        }, timeout)

    def get_file_list(
        self,
        meeting_record_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordGetFileListResponse:
        """获取会议录制地址: Get the links to all files of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/get_file_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98196
        """
        return self._call(ops.MEETING_RECORD_GET_FILE_LIST, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid,
        }, timeout)


class AsyncMeetingRecordResource(AsyncResource):
    """会议录制管理: `client.meeting.record`, asynchronous."""

    transcript: AsyncMeetingRecordTranscriptResource = resource_at("wecom_client.api.meeting.record:AsyncMeetingRecordTranscriptResource")

    async def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordListResponse:
        """获取会议录制列表: List the cloud recordings of a meeting, or of all meetings that a member has
        made.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        limit must stay the same while paging.

        `end_time` is at most 31 days after `start_time`.

        At least one of `meetingid`, `meeting_code` and `userid` is needed.

        Args:
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 31 days after its start.
            meetingid: Id of the meeting; takes precedence. One of `meetingid`, `meeting_code` and `userid`
                is required.
            meeting_code: Number of the meeting, in place of `meetingid`.
            userid: UserID of the member who made the meetings, in place of `meetingid`.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 20. Default: 10.

        POST /cgi-bin/meeting/record/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98192
        """
        return await self._call(ops.MEETING_RECORD_LIST, {
            "start_time": start_time, "end_time": end_time, "meetingid": meetingid,
            "meeting_code": meeting_code, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[RecordedMeeting]:
        """获取会议录制列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_RECORD_LIST, {
            "start_time": start_time, "end_time": end_time, "meetingid": meetingid,
            "meeting_code": meeting_code, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_statistics(
        self,
        meeting_record_id: str,
        *,
        meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordGetStatisticsResponse:
        """获取录制文件访问统计: Get how often a recording was viewed and downloaded on each day.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        `end_time` is at most 31 days after `start_time`.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting; shown but not explained on the page.
            start_time: Start of the period as Unix time, by default 31 days ago.
            end_time: End of the period as Unix time, at most 31 days after its start.

        POST /cgi-bin/meeting/record/get_statistics (access_token),
        https://developer.work.weixin.qq.com/document/path/98209
        """
        return await self._call(ops.MEETING_RECORD_GET_STATISTICS, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid, "start_time": start_time,
            "end_time": end_time,
        }, timeout)

    async def update_sharing_config(
        self,
        meeting_record_id: str,
        meetingid: str,
        *,
        sharing_config: SharingConfig | SharingConfigDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议录制共享设置: Change how a recording is shared.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.
            sharing_config: Who may see the recording, and for how long.

        POST /cgi-bin/meeting/record/update_sharing_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98208
        """
        return await self._call(ops.MEETING_RECORD_UPDATE_SHARING_CONFIG, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid, "sharing_config": sharing_config,
        }, timeout)

    async def delete(
        self,
        meeting_record_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除会议录制: Delete all files of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98206
        """
        return await self._call(ops.MEETING_RECORD_DELETE, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid,
        }, timeout)

    async def delete_file(
        self,
        meetingid: str,
        record_file_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除单个录制文件: Delete one file of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            record_file_id: Id of the file.

        POST /cgi-bin/meeting/record/delete_file (access_token),
        https://developer.work.weixin.qq.com/document/path/98207
        """
        return await self._call(ops.MEETING_RECORD_DELETE_FILE, {
            "meetingid": meetingid, "record_file_id": record_file_id,
        }, timeout)

    async def get_file(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordGetFileResponse:
        """获取单个录制文件详情: Get the links to one file of a recording, its minutes and transcripts.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/get_file (access_token),
        https://developer.work.weixin.qq.com/document/path/98205
        """
        return await self._call(ops.MEETING_RECORD_GET_FILE, {
            "record_file_id": record_file_id, "meetingid": meetingid,
        }, timeout)

    async def get_file_list(
        self,
        meeting_record_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordGetFileListResponse:
        """获取会议录制地址: Get the links to all files of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/get_file_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98196
        """
        return await self._call(ops.MEETING_RECORD_GET_FILE_LIST, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid,
        }, timeout)
