# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.department."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.arguments import flag
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.handmade import DepartmentByHand

List = list


class WeChatDepartment(DepartmentByHand):
    """`client.department`."""

    def create(
        self,
        name: str,
        parent_id: int | str = 1,
        order: int | str | None = None,
        id: int | str | None = None,
        name_en: str | None = None,
    ) -> dict[str, Any]:
        """创建部门: now `client.department.create`.

        https://developer.work.weixin.qq.com/document/path/90205
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "department/create",
            body=parameters({
                "name": name, "parentid": parent_id, "order": order, "id": id, "name_en": name_en,
            }),
        )
        return answer

    def update(
        self,
        id: int | str,
        name: str | None = None,
        parent_id: int | str | None = None,
        order: int | str | None = None,
        name_en: str | None = None,
    ) -> dict[str, Any]:
        """更新部门: now `client.department.update`.

        https://developer.work.weixin.qq.com/document/path/90206
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "department/update",
            body=parameters({
                "id": id, "name": name, "parentid": parent_id, "order": order, "name_en": name_en,
            }),
        )
        return answer

    def delete(self, id: int | str) -> dict[str, Any]:
        """删除部门: now `client.department.delete`.

        https://developer.work.weixin.qq.com/document/path/90207
        """
        answer: dict[str, Any] = self._send("GET", "department/delete", query=parameters({"id": id}))
        return answer

    def list(self, id: int | str | None = None) -> List[Any]:
        """获取部门列表: now `client.department.list`.

        https://developer.work.weixin.qq.com/document/path/90208
        """
        answer: List[Any] = self._send(
            "GET",
            "department/list",
            query=parameters({"id": id}),
            gives=("department",),
        )
        return answer

    def simple_list(self, id: int | str | None = None) -> List[Any]:
        """获取子部门ID列表: now `client.department.simplelist`.

        https://developer.work.weixin.qq.com/document/path/95350
        """
        answer: List[Any] = self._send(
            "GET",
            "department/simplelist",
            query=parameters({"id": id}),
            gives=("department_id",),
        )
        return answer

    def get(self, id: int | str) -> Any:
        """获取单个部门详情: now `client.department.get`.

        https://developer.work.weixin.qq.com/document/path/95351
        """
        return self._send("GET", "department/get", query=parameters({"id": id}), gives=("department",))

    def get_users(self, id: int | str, fetch_child: bool | int = 0, simple: bool = True) -> List[Any]:
        """获取部门成员详情: now `client.user.simplelist`.

        https://developer.work.weixin.qq.com/document/path/90201
        """
        answer: List[Any] = self._send(
            "GET",
            "user/simplelist" if simple else "user/list",
            query=parameters({"department_id": id, "fetch_child": flag(fetch_child)}),
            gives=("userlist",),
        )
        return answer
