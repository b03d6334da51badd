# Generated from spec/api/export.yaml by codegen. Do not edit.
"""异步导出: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import export as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.export import ExportDepartmentResponse
    from wecom_client.models.export import ExportGetResultResponse
    from wecom_client.models.export import ExportSimpleUserResponse
    from wecom_client.models.export import ExportTaguserResponse
    from wecom_client.models.export import ExportUserResponse
    from wecom_runtime.calls.polling_rule import JobProgress


class ExportResource(Resource):
    """异步导出: `client.export`."""

    def simple_user(
        self,
        encoding_aeskey: str,
        *,
        block_size: int | None = None,
        timeout: float | None = None,
    ) -> ExportSimpleUserResponse:
        """导出成员: Start a job that exports the members with id, name and departments.

        With the contact sync secret, addresses added since 2022-08-15 may not call it.

        Only members whom the app may see.

        `client.export.wait_get_result` waits until the job is done.

        Args:
            encoding_aeskey: Key of your choice that encrypts the files: letters and digits, base64 of 32
                bytes without the final =. Pattern: `[0-9A-Za-z]{43}`. 43 characters.
            block_size: Entries per file. 10000 to 1000000. Default: 1000000.

        POST /cgi-bin/export/simple_user (access_token),
        https://developer.work.weixin.qq.com/document/path/94849
        """
        return self._call(ops.EXPORT_SIMPLE_USER, {
            "encoding_aeskey": encoding_aeskey, "block_size": block_size,
        }, timeout)

    def user(
        self,
        encoding_aeskey: str,
        *,
        block_size: int | None = None,
        timeout: float | None = None,
    ) -> ExportUserResponse:
        """导出成员详情: Start a job that exports the members with their profiles.

        With the contact sync secret, addresses added since 2022-08-15 may not call it.

        Only members whom the app may see.

        `client.export.wait_get_result` waits until the job is done.

        Args:
            encoding_aeskey: Key of your choice that encrypts the files: letters and digits, base64 of 32
                bytes without the final =. Pattern: `[0-9A-Za-z]{43}`. 43 characters.
            block_size: Entries per file. 10000 to 1000000. Default: 1000000.

        POST /cgi-bin/export/user (access_token), https://developer.work.weixin.qq.com/document/path/94851
        """
        return self._call(ops.EXPORT_USER, {
            "encoding_aeskey": encoding_aeskey, "block_size": block_size,
        }, timeout)

    def department(
        self,
        encoding_aeskey: str,
        *,
        block_size: int | None = None,
        timeout: float | None = None,
    ) -> ExportDepartmentResponse:
        """导出部门: Start a job that exports the departments.

        With the contact sync secret, addresses added since 2022-08-15 may not call it.

        `client.export.wait_get_result` waits until the job is done.

        Args:
            encoding_aeskey: Key of your choice that encrypts the files: letters and digits, base64 of 32
                bytes without the final =. Pattern: `[0-9A-Za-z]{43}`. 43 characters.
            block_size: Entries per file. 10000 to 1000000. Default: 1000000.

        POST /cgi-bin/export/department (access_token),
        https://developer.work.weixin.qq.com/document/path/94852
        """
        return self._call(ops.EXPORT_DEPARTMENT, {
            "encoding_aeskey": encoding_aeskey, "block_size": block_size,
        }, timeout)

    def taguser(
        self,
        tagid: int,
        encoding_aeskey: str,
        *,
        block_size: int | None = None,
        timeout: float | None = None,
    ) -> ExportTaguserResponse:
        """导出标签成员: Start a job that exports the members and departments of a tag.

        The app must be allowed to read the tag.

        `client.export.wait_get_result` waits until the job is done.

        Args:
            tagid: Id of the tag.
            encoding_aeskey: Key of your choice that encrypts the files: letters and digits, base64 of 32
                bytes without the final =. Pattern: `[0-9A-Za-z]{43}`. 43 characters.
            block_size: Members and departments per file. 10000 to 1000000. Default: 1000000.

        POST /cgi-bin/export/taguser (access_token),
        https://developer.work.weixin.qq.com/document/path/94853
        """
        return self._call(ops.EXPORT_TAGUSER, {
            "tagid": tagid, "encoding_aeskey": encoding_aeskey, "block_size": block_size,
        }, timeout)

    def get_result(self, jobid: str, *, timeout: float | None = None) -> ExportGetResultResponse:
        """获取导出结果: Get the state of an export job and the links of its files.

        Must be called with the same app that started the job.

        A file decrypts (AES-256-CBC) to JSON with userlist, department or tagname, userlist and partylist.

        Args:
            jobid: Id of the job.

        GET /cgi-bin/export/get_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94854
        """
        return self._call(ops.EXPORT_GET_RESULT, {"jobid": jobid}, timeout)

    def wait_get_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ExportGetResultResponse] | None = None,
    ) -> ExportGetResultResponse:
        """获取导出结果: poll `get_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.EXPORT_GET_RESULT, {"jobid": jobid}, within, pause, progress, timeout)


class AsyncExportResource(AsyncResource):
    """异步导出: `client.export`, asynchronous."""

    async def simple_user(
        self,
        encoding_aeskey: str,
        *,
        block_size: int | None = None,
        timeout: float | None = None,
    ) -> ExportSimpleUserResponse:
        """导出成员: Start a job that exports the members with id, name and departments.

        With the contact sync secret, addresses added since 2022-08-15 may not call it.

        Only members whom the app may see.

        `client.export.wait_get_result` waits until the job is done.

        Args:
            encoding_aeskey: Key of your choice that encrypts the files: letters and digits, base64 of 32
                bytes without the final =. Pattern: `[0-9A-Za-z]{43}`. 43 characters.
            block_size: Entries per file. 10000 to 1000000. Default: 1000000.

        POST /cgi-bin/export/simple_user (access_token),
        https://developer.work.weixin.qq.com/document/path/94849
        """
        return await self._call(ops.EXPORT_SIMPLE_USER, {
            "encoding_aeskey": encoding_aeskey, "block_size": block_size,
        }, timeout)

    async def user(
        self,
        encoding_aeskey: str,
        *,
        block_size: int | None = None,
        timeout: float | None = None,
    ) -> ExportUserResponse:
        """导出成员详情: Start a job that exports the members with their profiles.

        With the contact sync secret, addresses added since 2022-08-15 may not call it.

        Only members whom the app may see.

        `client.export.wait_get_result` waits until the job is done.

        Args:
            encoding_aeskey: Key of your choice that encrypts the files: letters and digits, base64 of 32
                bytes without the final =. Pattern: `[0-9A-Za-z]{43}`. 43 characters.
            block_size: Entries per file. 10000 to 1000000. Default: 1000000.

        POST /cgi-bin/export/user (access_token), https://developer.work.weixin.qq.com/document/path/94851
        """
        return await self._call(ops.EXPORT_USER, {
            "encoding_aeskey": encoding_aeskey, "block_size": block_size,
        }, timeout)

    async def department(
        self,
        encoding_aeskey: str,
        *,
        block_size: int | None = None,
        timeout: float | None = None,
    ) -> ExportDepartmentResponse:
        """导出部门: Start a job that exports the departments.

        With the contact sync secret, addresses added since 2022-08-15 may not call it.

        `client.export.wait_get_result` waits until the job is done.

        Args:
            encoding_aeskey: Key of your choice that encrypts the files: letters and digits, base64 of 32
                bytes without the final =. Pattern: `[0-9A-Za-z]{43}`. 43 characters.
            block_size: Entries per file. 10000 to 1000000. Default: 1000000.

        POST /cgi-bin/export/department (access_token),
        https://developer.work.weixin.qq.com/document/path/94852
        """
        return await self._call(ops.EXPORT_DEPARTMENT, {
            "encoding_aeskey": encoding_aeskey, "block_size": block_size,
        }, timeout)

    async def taguser(
        self,
        tagid: int,
        encoding_aeskey: str,
        *,
        block_size: int | None = None,
        timeout: float | None = None,
    ) -> ExportTaguserResponse:
        """导出标签成员: Start a job that exports the members and departments of a tag.

        The app must be allowed to read the tag.

        `client.export.wait_get_result` waits until the job is done.

        Args:
            tagid: Id of the tag.
            encoding_aeskey: Key of your choice that encrypts the files: letters and digits, base64 of 32
                bytes without the final =. Pattern: `[0-9A-Za-z]{43}`. 43 characters.
            block_size: Members and departments per file. 10000 to 1000000. Default: 1000000.

        POST /cgi-bin/export/taguser (access_token),
        https://developer.work.weixin.qq.com/document/path/94853
        """
        return await self._call(ops.EXPORT_TAGUSER, {
            "tagid": tagid, "encoding_aeskey": encoding_aeskey, "block_size": block_size,
        }, timeout)

    async def get_result(self, jobid: str, *, timeout: float | None = None) -> ExportGetResultResponse:
        """获取导出结果: Get the state of an export job and the links of its files.

        Must be called with the same app that started the job.

        A file decrypts (AES-256-CBC) to JSON with userlist, department or tagname, userlist and partylist.

        Args:
            jobid: Id of the job.

        GET /cgi-bin/export/get_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94854
        """
        return await self._call(ops.EXPORT_GET_RESULT, {"jobid": jobid}, timeout)

    async def wait_get_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ExportGetResultResponse] | None = None,
    ) -> ExportGetResultResponse:
        """获取导出结果: poll `get_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.EXPORT_GET_RESULT, {"jobid": jobid}, within, pause, progress, timeout)
