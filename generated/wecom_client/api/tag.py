# Generated from spec/api/tag.yaml by codegen. Do not edit.
"""标签管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import tag as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.tag import TagAddtagusersResponse
    from wecom_client.models.tag import TagCreateResponse
    from wecom_client.models.tag import TagDeltagusersResponse
    from wecom_client.models.tag import TagGetResponse
    from wecom_client.models.tag import TagListResponse
    from wecom_runtime.data.models import Response

List = list


class TagResource(Resource):
    """标签管理: `client.tag`."""

    def create(
        self,
        tagname: str,
        *,
        tagid: int | None = None,
        timeout: float | None = None,
    ) -> TagCreateResponse:
        """创建标签: Create a tag that belongs to the calling app.

        Only the creating app may change the tag. A company has at most 3,000 tags.

        Args:
            tagname: Name, unique in the company. At most 32 characters.
            tagid: Id of the new tag; the highest one plus one if left out. At least 0.

        POST /cgi-bin/tag/create (access_token), https://developer.work.weixin.qq.com/document/path/90210
        """
        return self._call(ops.TAG_CREATE, {"tagname": tagname, "tagid": tagid}, timeout)

    def update(self, tagid: int, tagname: str, *, timeout: float | None = None) -> Response:
        """更新标签名字: Rename a tag.

        Only the app that created the tag may call it.

        Args:
            tagid: Id of the tag.
            tagname: New name, unique in the company. At most 32 characters.

        POST /cgi-bin/tag/update (access_token), https://developer.work.weixin.qq.com/document/path/90211
        """
        return self._call(ops.TAG_UPDATE, {"tagid": tagid, "tagname": tagname}, timeout)

    def delete(self, tagid: int, *, timeout: float | None = None) -> Response:
        """删除标签: Delete a tag.

        Only the app that created the tag may call it.

        Args:
            tagid: Id of the tag.

        GET /cgi-bin/tag/delete (access_token), https://developer.work.weixin.qq.com/document/path/90212
        """
        return self._call(ops.TAG_DELETE, {"tagid": tagid}, timeout)

    def get(self, tagid: int, *, timeout: float | None = None) -> TagGetResponse:
        """获取标签成员: List the members and departments of a tag.

        Only members in the app's scope; a third-party app also gets the tags that it has created.

        Args:
            tagid: Id of the tag.

        GET /cgi-bin/tag/get (access_token), https://developer.work.weixin.qq.com/document/path/90213
        """
        return self._call(ops.TAG_GET, {"tagid": tagid}, timeout)

    def addtagusers(
        self,
        tagid: int,
        *,
        userlist: List[str] | None = None,
        partylist: List[int] | None = None,
        timeout: float | None = None,
    ) -> TagAddtagusersResponse:
        """增加标签成员: Put members and departments under a tag.

        Only the app that created the tag may call it, for members in its scope.

        A tag holds at most 30,000 members and departments. If all targets are invalid, the call fails
        (40070).

        At least one of `userlist` and `partylist` is needed.

        Args:
            tagid: Id of the tag.
            userlist: UserIDs; these or partylist are needed. At most 1000 items.
            partylist: Departments; these or userlist are needed. At most 100 items.

        POST /cgi-bin/tag/addtagusers (access_token),
        https://developer.work.weixin.qq.com/document/path/90214
        """
        return self._call(ops.TAG_ADDTAGUSERS, {
            "tagid": tagid, "userlist": userlist, "partylist": partylist,
        }, timeout)

    def deltagusers(
        self,
        tagid: int,
        *,
        userlist: List[str] | None = None,
        partylist: List[int] | None = None,
        timeout: float | None = None,
    ) -> TagDeltagusersResponse:
        """删除标签成员: Remove members and departments from a tag.

        Only the app that created the tag may call it, for members in its scope.

        If all targets are invalid, the call fails (40031).

        At least one of `userlist` and `partylist` is needed.

        Args:
            tagid: Id of the tag.
            userlist: UserIDs; these or partylist are needed. At most 1000 items.
            partylist: Departments; these or userlist are needed. At most 100 items.

        POST /cgi-bin/tag/deltagusers (access_token),
        https://developer.work.weixin.qq.com/document/path/90215
        """
        return self._call(ops.TAG_DELTAGUSERS, {
            "tagid": tagid, "userlist": userlist, "partylist": partylist,
        }, timeout)

    def list(self, *, timeout: float | None = None) -> TagListResponse:
        """获取标签列表: List the tags.

        Third-party apps get only the tags that they have created.

        GET /cgi-bin/tag/list (access_token), https://developer.work.weixin.qq.com/document/path/90216
        """
        return self._call(ops.TAG_LIST, {}, timeout)


class AsyncTagResource(AsyncResource):
    """标签管理: `client.tag`, asynchronous."""

    async def create(
        self,
        tagname: str,
        *,
        tagid: int | None = None,
        timeout: float | None = None,
    ) -> TagCreateResponse:
        """创建标签: Create a tag that belongs to the calling app.

        Only the creating app may change the tag. A company has at most 3,000 tags.

        Args:
            tagname: Name, unique in the company. At most 32 characters.
            tagid: Id of the new tag; the highest one plus one if left out. At least 0.

        POST /cgi-bin/tag/create (access_token), https://developer.work.weixin.qq.com/document/path/90210
        """
        return await self._call(ops.TAG_CREATE, {"tagname": tagname, "tagid": tagid}, timeout)

    async def update(self, tagid: int, tagname: str, *, timeout: float | None = None) -> Response:
        """更新标签名字: Rename a tag.

        Only the app that created the tag may call it.

        Args:
            tagid: Id of the tag.
            tagname: New name, unique in the company. At most 32 characters.

        POST /cgi-bin/tag/update (access_token), https://developer.work.weixin.qq.com/document/path/90211
        """
        return await self._call(ops.TAG_UPDATE, {"tagid": tagid, "tagname": tagname}, timeout)

    async def delete(self, tagid: int, *, timeout: float | None = None) -> Response:
        """删除标签: Delete a tag.

        Only the app that created the tag may call it.

        Args:
            tagid: Id of the tag.

        GET /cgi-bin/tag/delete (access_token), https://developer.work.weixin.qq.com/document/path/90212
        """
        return await self._call(ops.TAG_DELETE, {"tagid": tagid}, timeout)

    async def get(self, tagid: int, *, timeout: float | None = None) -> TagGetResponse:
        """获取标签成员: List the members and departments of a tag.

        Only members in the app's scope; a third-party app also gets the tags that it has created.

        Args:
            tagid: Id of the tag.

        GET /cgi-bin/tag/get (access_token), https://developer.work.weixin.qq.com/document/path/90213
        """
        return await self._call(ops.TAG_GET, {"tagid": tagid}, timeout)

    async def addtagusers(
        self,
        tagid: int,
        *,
        userlist: List[str] | None = None,
        partylist: List[int] | None = None,
        timeout: float | None = None,
    ) -> TagAddtagusersResponse:
        """增加标签成员: Put members and departments under a tag.

        Only the app that created the tag may call it, for members in its scope.

        A tag holds at most 30,000 members and departments. If all targets are invalid, the call fails
        (40070).

        At least one of `userlist` and `partylist` is needed.

        Args:
            tagid: Id of the tag.
            userlist: UserIDs; these or partylist are needed. At most 1000 items.
            partylist: Departments; these or userlist are needed. At most 100 items.

        POST /cgi-bin/tag/addtagusers (access_token),
        https://developer.work.weixin.qq.com/document/path/90214
        """
        return await self._call(ops.TAG_ADDTAGUSERS, {
            "tagid": tagid, "userlist": userlist, "partylist": partylist,
        }, timeout)

    async def deltagusers(
        self,
        tagid: int,
        *,
        userlist: List[str] | None = None,
        partylist: List[int] | None = None,
        timeout: float | None = None,
    ) -> TagDeltagusersResponse:
        """删除标签成员: Remove members and departments from a tag.

        Only the app that created the tag may call it, for members in its scope.

        If all targets are invalid, the call fails (40031).

        At least one of `userlist` and `partylist` is needed.

        Args:
            tagid: Id of the tag.
            userlist: UserIDs; these or partylist are needed. At most 1000 items.
            partylist: Departments; these or userlist are needed. At most 100 items.

        POST /cgi-bin/tag/deltagusers (access_token),
        https://developer.work.weixin.qq.com/document/path/90215
        """
        return await self._call(ops.TAG_DELTAGUSERS, {
            "tagid": tagid, "userlist": userlist, "partylist": partylist,
        }, timeout)

    async def list(self, *, timeout: float | None = None) -> TagListResponse:
        """获取标签列表: List the tags.

        Third-party apps get only the tags that they have created.

        GET /cgi-bin/tag/list (access_token), https://developer.work.weixin.qq.com/document/path/90216
        """
        return await self._call(ops.TAG_LIST, {}, timeout)
