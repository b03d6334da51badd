# Generated from spec/api/school/ by codegen. Do not edit.
"""家校沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import school as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.school.agent import AsyncSchoolAgentResource
    from wecom_client.api.school.agent import SchoolAgentResource
    from wecom_client.api.school.department import AsyncSchoolDepartmentResource
    from wecom_client.api.school.department import SchoolDepartmentResource
    from wecom_client.api.school.living import AsyncSchoolLivingResource
    from wecom_client.api.school.living import SchoolLivingResource
    from wecom_client.api.school.user import AsyncSchoolUserResource
    from wecom_client.api.school.user import SchoolUserResource
    from wecom_client.models.school.settings import SchoolGetChatCreateModeResponse
    from wecom_client.models.school.settings import SchoolGetPaymentResultResponse
    from wecom_client.models.school.settings import SchoolGetTeacherViewModeResponse
    from wecom_client.models.school.settings import SchoolGetTradeResponse
    from wecom_client.models.school.settings import SchoolGetuserinfoResponse
    from wecom_client.models.school.settings import SchoolSetUpgradeInfoResponse
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class SchoolResource(Resource):
    """家校沟通: `client.school`."""

    agent: SchoolAgentResource = resource_at("wecom_client.api.school.agent:SchoolAgentResource")
    department: SchoolDepartmentResource = resource_at("wecom_client.api.school.department:SchoolDepartmentResource")
    living: SchoolLivingResource = resource_at("wecom_client.api.school.living:SchoolLivingResource")
    user: SchoolUserResource = resource_at("wecom_client.api.school.user:SchoolUserResource")

    def getuserinfo(self, code: str, *, timeout: float | None = None) -> SchoolGetuserinfoResponse:
        """获取家校访问用户身份: Get the parent or student who opened a page, by the code of the page.

        The page's domain must be a trusted domain of the app.

        Args:
            code: Code that the page was opened with; valid once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/school/getuserinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/95791
        """
        return self._call(ops.SCHOOL_GETUSERINFO, {"code": code}, timeout)

    def get_chat_create_mode(self, *, timeout: float | None = None) -> SchoolGetChatCreateModeResponse:
        """管理「班级群创建方式」：获取创建方式: Get how the group chats of classes are created.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        GET /cgi-bin/school/get_chat_create_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92430
        """
        return self._call(ops.SCHOOL_GET_CHAT_CREATE_MODE, {}, timeout)

    def set_chat_create_mode(self, create_mode: int, *, timeout: float | None = None) -> Response:
        """管理「班级群创建方式」：设置创建方式: Set how the group chats of classes are created.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            create_mode: How they are created. One of 0 (automatically), 1 (by hand).

        POST /cgi-bin/school/set_chat_create_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92430
        """
        return self._call(ops.SCHOOL_SET_CHAT_CREATE_MODE, {"create_mode": create_mode}, timeout)

    def get_teacher_view_mode(self, *, timeout: float | None = None) -> SchoolGetTeacherViewModeResponse:
        """管理「老师可查看班级」模式：获取「老师可查看班级」的模式: Get which classes teachers can see.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A third-party app needs the permission 家校沟通 of the company.

        GET /cgi-bin/school/get_teacher_view_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92652
        """
        return self._call(ops.SCHOOL_GET_TEACHER_VIEW_MODE, {}, timeout)

    def set_teacher_view_mode(self, view_mode: int, *, timeout: float | None = None) -> Response:
        """管理「老师可查看班级」模式：设置「老师可查看班级」的模式: Set which classes teachers can see.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            view_mode: Which classes. One of 1 (all classes), 2 (their own classes).

        POST /cgi-bin/school/set_teacher_view_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92652
        """
        return self._call(ops.SCHOOL_SET_TEACHER_VIEW_MODE, {"view_mode": view_mode}, timeout)

    def set_arch_sync_mode(self, arch_sync_mode: int, *, timeout: float | None = None) -> Response:
        """设置家校通讯录自动同步模式: Stop the synchronization between the contacts of the school and class
        tags.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Once stopped, it cannot be started again.

        Args:
            arch_sync_mode: Which direction is stopped. One of 1 (from tags to contacts), 2 (from contacts
                to tags), 3 (both ways).

        POST /cgi-bin/school/set_arch_sync_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92345
        """
        return self._call(ops.SCHOOL_SET_ARCH_SYNC_MODE, {"arch_sync_mode": arch_sync_mode}, timeout)

    def set_upgrade_info(
        self,
        *,
        upgrade_time: Time | None = None,
        upgrade_switch: int | None = None,
        timeout: float | None = None,
    ) -> SchoolSetUpgradeInfoResponse:
        """修改自动升年级的配置: Set whether and when pupils move up a grade automatically.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            upgrade_time: Unix time whose month and day tell when; 1 January if left out. Default: 0.
            upgrade_switch: Whether it is on; every number but 1 counts as off. Known values: 0 (off), 1
                (on). Default: 0.

        POST /cgi-bin/school/set_upgrade_info (access_token),
        https://developer.work.weixin.qq.com/document/path/92949
        """
        return self._call(ops.SCHOOL_SET_UPGRADE_INFO, {
            "upgrade_time": upgrade_time, "upgrade_switch": upgrade_switch,
        }, timeout)

    def get_payment_result(
        self,
        payment_id: str,
        *,
        timeout: float | None = None,
    ) -> SchoolGetPaymentResultResponse:
        """获取学生付款结果: Get who has paid a collection of money that the app started.

        Only for payments that the app has created.

        Args:
            payment_id: Id of the collection, from the JS API or the mini program.

        POST /cgi-bin/school/get_payment_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94470
        """
        return self._call(ops.SCHOOL_GET_PAYMENT_RESULT, {"payment_id": payment_id}, timeout)

    def get_trade(
        self,
        payment_id: str,
        trade_no: str,
        *,
        timeout: float | None = None,
    ) -> SchoolGetTradeResponse:
        """获取订单详情: Get one payment of a collection that the app started.

        Only for payments that the app has created.

        Args:
            payment_id: Id of the collection.
            trade_no: Number of the order, from school/get_payment_result.

        POST /cgi-bin/school/get_trade (access_token),
        https://developer.work.weixin.qq.com/document/path/94471
        """
        return self._call(ops.SCHOOL_GET_TRADE, {"payment_id": payment_id, "trade_no": trade_no}, timeout)


class AsyncSchoolResource(AsyncResource):
    """家校沟通: `client.school`, asynchronous."""

    agent: AsyncSchoolAgentResource = resource_at("wecom_client.api.school.agent:AsyncSchoolAgentResource")
    department: AsyncSchoolDepartmentResource = resource_at("wecom_client.api.school.department:AsyncSchoolDepartmentResource")
    living: AsyncSchoolLivingResource = resource_at("wecom_client.api.school.living:AsyncSchoolLivingResource")
    user: AsyncSchoolUserResource = resource_at("wecom_client.api.school.user:AsyncSchoolUserResource")

    async def getuserinfo(self, code: str, *, timeout: float | None = None) -> SchoolGetuserinfoResponse:
        """获取家校访问用户身份: Get the parent or student who opened a page, by the code of the page.

        The page's domain must be a trusted domain of the app.

        Args:
            code: Code that the page was opened with; valid once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/school/getuserinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/95791
        """
        return await self._call(ops.SCHOOL_GETUSERINFO, {"code": code}, timeout)

    async def get_chat_create_mode(self, *, timeout: float | None = None) -> SchoolGetChatCreateModeResponse:
        """管理「班级群创建方式」：获取创建方式: Get how the group chats of classes are created.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        GET /cgi-bin/school/get_chat_create_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92430
        """
        return await self._call(ops.SCHOOL_GET_CHAT_CREATE_MODE, {}, timeout)

    async def set_chat_create_mode(self, create_mode: int, *, timeout: float | None = None) -> Response:
        """管理「班级群创建方式」：设置创建方式: Set how the group chats of classes are created.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            create_mode: How they are created. One of 0 (automatically), 1 (by hand).

        POST /cgi-bin/school/set_chat_create_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92430
        """
        return await self._call(ops.SCHOOL_SET_CHAT_CREATE_MODE, {"create_mode": create_mode}, timeout)

    async def get_teacher_view_mode(
        self,
        *,
        timeout: float | None = None,
    ) -> SchoolGetTeacherViewModeResponse:
        """管理「老师可查看班级」模式：获取「老师可查看班级」的模式: Get which classes teachers can see.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A third-party app needs the permission 家校沟通 of the company.

        GET /cgi-bin/school/get_teacher_view_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92652
        """
        return await self._call(ops.SCHOOL_GET_TEACHER_VIEW_MODE, {}, timeout)

    async def set_teacher_view_mode(self, view_mode: int, *, timeout: float | None = None) -> Response:
        """管理「老师可查看班级」模式：设置「老师可查看班级」的模式: Set which classes teachers can see.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            view_mode: Which classes. One of 1 (all classes), 2 (their own classes).

        POST /cgi-bin/school/set_teacher_view_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92652
        """
        return await self._call(ops.SCHOOL_SET_TEACHER_VIEW_MODE, {"view_mode": view_mode}, timeout)

    async def set_arch_sync_mode(self, arch_sync_mode: int, *, timeout: float | None = None) -> Response:
        """设置家校通讯录自动同步模式: Stop the synchronization between the contacts of the school and class
        tags.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Once stopped, it cannot be started again.

        Args:
            arch_sync_mode: Which direction is stopped. One of 1 (from tags to contacts), 2 (from contacts
                to tags), 3 (both ways).

        POST /cgi-bin/school/set_arch_sync_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92345
        """
        return await self._call(ops.SCHOOL_SET_ARCH_SYNC_MODE, {"arch_sync_mode": arch_sync_mode}, timeout)

    async def set_upgrade_info(
        self,
        *,
        upgrade_time: Time | None = None,
        upgrade_switch: int | None = None,
        timeout: float | None = None,
    ) -> SchoolSetUpgradeInfoResponse:
        """修改自动升年级的配置: Set whether and when pupils move up a grade automatically.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            upgrade_time: Unix time whose month and day tell when; 1 January if left out. Default: 0.
            upgrade_switch: Whether it is on; every number but 1 counts as off. Known values: 0 (off), 1
                (on). Default: 0.

        POST /cgi-bin/school/set_upgrade_info (access_token),
        https://developer.work.weixin.qq.com/document/path/92949
        """
        return await self._call(ops.SCHOOL_SET_UPGRADE_INFO, {
            "upgrade_time": upgrade_time, "upgrade_switch": upgrade_switch,
        }, timeout)

    async def get_payment_result(
        self,
        payment_id: str,
        *,
        timeout: float | None = None,
    ) -> SchoolGetPaymentResultResponse:
        """获取学生付款结果: Get who has paid a collection of money that the app started.

        Only for payments that the app has created.

        Args:
            payment_id: Id of the collection, from the JS API or the mini program.

        POST /cgi-bin/school/get_payment_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94470
        """
        return await self._call(ops.SCHOOL_GET_PAYMENT_RESULT, {"payment_id": payment_id}, timeout)

    async def get_trade(
        self,
        payment_id: str,
        trade_no: str,
        *,
        timeout: float | None = None,
    ) -> SchoolGetTradeResponse:
        """获取订单详情: Get one payment of a collection that the app started.

        Only for payments that the app has created.

        Args:
            payment_id: Id of the collection.
            trade_no: Number of the order, from school/get_payment_result.

        POST /cgi-bin/school/get_trade (access_token),
        https://developer.work.weixin.qq.com/document/path/94471
        """
        return await self._call(ops.SCHOOL_GET_TRADE, {
            "payment_id": payment_id, "trade_no": trade_no,
        }, timeout)
