# Generated from spec/api/menu.yaml by codegen. Do not edit.
"""自定义菜单: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import menu as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.menu import MenuButton
    from wecom_client.models.menu import MenuGetResponse
    from wecom_client.params.menu import MenuButtonDict
    from wecom_runtime.data.models import Response


class MenuResource(Resource):
    """自定义菜单: `client.menu`."""

    def create(
        self,
        button: Sequence[MenuButton | MenuButtonDict],
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> Response:
        """创建菜单: Set the menu of an app.

        Third-party apps cannot call it.

        Args:
            button: Entries of the first level. 1 to 3 items.
            agentid: Id of the app.

        POST /cgi-bin/menu/create (access_token), https://developer.work.weixin.qq.com/document/path/90231
        """
        return self._call(ops.MENU_CREATE, {"button": button, "agentid": agentid}, timeout)

    def get(self, agentid: int | None = None, *, timeout: float | None = None) -> MenuGetResponse:
        """获取菜单: Get the menu of an app.

        Third-party apps cannot call it.

        Args:
            agentid: Id of the app.

        GET /cgi-bin/menu/get (access_token), https://developer.work.weixin.qq.com/document/path/90232
        """
        return self._call(ops.MENU_GET, {"agentid": agentid}, timeout)

    def delete(self, agentid: int | None = None, *, timeout: float | None = None) -> Response:
        """删除菜单: Delete the menu of an app.

        Third-party apps cannot call it.

        Args:
            agentid: Id of the app.

        GET /cgi-bin/menu/delete (access_token), https://developer.work.weixin.qq.com/document/path/90233
        """
        return self._call(ops.MENU_DELETE, {"agentid": agentid}, timeout)


class AsyncMenuResource(AsyncResource):
    """自定义菜单: `client.menu`, asynchronous."""

    async def create(
        self,
        button: Sequence[MenuButton | MenuButtonDict],
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> Response:
        """创建菜单: Set the menu of an app.

        Third-party apps cannot call it.

        Args:
            button: Entries of the first level. 1 to 3 items.
            agentid: Id of the app.

        POST /cgi-bin/menu/create (access_token), https://developer.work.weixin.qq.com/document/path/90231
        """
        return await self._call(ops.MENU_CREATE, {"button": button, "agentid": agentid}, timeout)

    async def get(self, agentid: int | None = None, *, timeout: float | None = None) -> MenuGetResponse:
        """获取菜单: Get the menu of an app.

        Third-party apps cannot call it.

        Args:
            agentid: Id of the app.

        GET /cgi-bin/menu/get (access_token), https://developer.work.weixin.qq.com/document/path/90232
        """
        return await self._call(ops.MENU_GET, {"agentid": agentid}, timeout)

    async def delete(self, agentid: int | None = None, *, timeout: float | None = None) -> Response:
        """删除菜单: Delete the menu of an app.

        Third-party apps cannot call it.

        Args:
            agentid: Id of the app.

        GET /cgi-bin/menu/delete (access_token), https://developer.work.weixin.qq.com/document/path/90233
        """
        return await self._call(ops.MENU_DELETE, {"agentid": agentid}, timeout)
