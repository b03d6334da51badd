# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.department."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.arguments import flag
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.handmade import OlderDepartmentByHand


class WeChatDepartment(OlderDepartmentByHand):
    """`client.department`."""

    def delete(self, id: int | str) -> dict[str, Any]:
        """删除部门: now `client.department.delete`.

        https://developer.work.weixin.qq.com/document/path/90207
        """
        answer: dict[str, Any] = self._send("GET", "department/delete", query=parameters({"id": id}))
        return answer

    def create(
        self,
        name: str,
        parent_id: int | str = 1,
        order: int | str | None = None,
        id: int | str | None = None,
    ) -> dict[str, Any]:
        """创建部门: now `client.department.create`.

        https://developer.work.weixin.qq.com/document/path/90205
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "department/create",
            body=parameters({"name": name, "parentid": parent_id, "order": order, "id": id}),
        )
        return answer

    def update(
        self,
        id: int | str,
        name: str | None = None,
        parent_id: int | str | None = None,
        order: int | str | None = None,
    ) -> dict[str, Any]:
        """更新部门: now `client.department.update`.

        https://developer.work.weixin.qq.com/document/path/90206
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "department/update",
            body=parameters({"id": id, "name": name, "parentid": parent_id, "order": order}),
        )
        return answer

    def get(self, id: int | str | None = None) -> list[Any]:
        """获取部门列表: now `client.department.list`.

        https://developer.work.weixin.qq.com/document/path/90208
        """
        answer: list[Any] = self._send(
            "GET",
            "department/list",
            query=parameters({"id": id}),
            gives=("department",),
        )
        return answer

    def get_users(
        self,
        id: int | str,
        status: Any = 0,
        fetch_child: bool | int = 0,
        simple: bool = True,
    ) -> list[Any]:
        """获取部门成员详情: now `client.user.simplelist`.

        https://developer.work.weixin.qq.com/document/path/90201
        """
        answer: list[Any] = self._send(
            "GET",
            "user/simplelist" if simple else "user/list",
            query=parameters({"department_id": id, "status": status, "fetch_child": flag(fetch_child)}),
            gives=("userlist",),
        )
        return answer
