# Generated from spec/api/school/ by codegen. Do not edit: change the spec, then run "make generate".
"""school: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import school as ops

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any
    from wecom_client.models.school.contact import (
        Administrator, QuestionTemplate, SchoolDepartmentCreateResponse, SchoolDepartmentListResponse,
        SchoolUserBatchCreateParentResponse, SchoolUserBatchCreateStudentResponse,
        SchoolUserBatchDeleteParentResponse, SchoolUserBatchDeleteStudentResponse,
        SchoolUserBatchUpdateParentResponse, SchoolUserBatchUpdateStudentResponse,
        SchoolUserGetHealthQrcodeResponse, SchoolUserGetResponse,
        SchoolUserGetStudentCustomizeHealthInfoResponse, SchoolUserGetTeacherCustomizeHealthInfoResponse,
        SchoolUserListParentResponse, SchoolUserListResponse, UserBatchCreateParentParent,
        UserBatchCreateStudentStudent, UserBatchUpdateParentParent, UserBatchUpdateStudentStudent,
        UserCreateParentChild, UserUpdateParentChild,
    )
    from wecom_client.models.school.living import (
        SchoolLivingGetLivingInfoResponse, SchoolLivingGetUnwatchStatResponse,
        SchoolLivingGetUnwatchStatV2Response, SchoolLivingGetWatchStatResponse,
        SchoolLivingGetWatchStatV2Response,
    )
    from wecom_client.models.school.settings import (
        SchoolAgentGetAllowScopeResponse, SchoolGetChatCreateModeResponse, SchoolGetPaymentResultResponse,
        SchoolGetTeacherViewModeResponse, SchoolGetTradeResponse, SchoolGetuserinfoResponse,
        SchoolSetUpgradeInfoResponse,
    )
    from wecom_runtime.model import Response

List = list


class SchoolAgentResource(Resource):
    """school: `client.school.agent`."""

    def get_allow_scope(
        self,
        agentid: str,
        *,
        timeout: float | None = None,
    ) -> SchoolAgentGetAllowScopeResponse:
        """获取可使用的家长范围: TODO 获取可使用的家长范围.

        Args:
            agentid: Id of the app.

        GET /cgi-bin/school/agent/get_allow_scope (access_token),
        https://developer.work.weixin.qq.com/document/path/94895
        """
        return self._call(ops.SCHOOL_AGENT_GET_ALLOW_SCOPE, {"agentid": agentid}, timeout)


class SchoolDepartmentResource(Resource):
    """school: `client.school.department`."""

    def create(
        self,
        type: int,
        parentid: int,
        *,
        id: int | None = None,
        name: str | None = None,
        standard_grade: int | None = None,
        register_year: int | None = None,
        order: int | None = None,
        department_admins: Sequence[Administrator | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> SchoolDepartmentCreateResponse:
        """创建部门: TODO 创建部门.

        Args:
            type: TODO 部门类型，32位整型，1表示班级，2表示年级，3表示学段，4表示校区. One of 1 (TODO
                班级), 3 (TODO 学段), 4 (TODO 校区).
            parentid: TODO 父部门id，32位整型.
            id: TODO 部门id，32位整型，指定时必须大于1。若不填该参数，将自动生成id.
            name: TODO
                部门名称。长度限制为1~32个字符，字符不能包括-\\:*?"<>/，*，当设置了入学年份和标准年级时，该参数将被忽略.
                1 to 32 characters.
            standard_grade: TODO
                标准年级，32位整型，参数值含义详见标准年级对照表，仅当部门类型为年级（2）时生效.
            register_year: TODO
                入学年份，32位整型，格式为YYYY，输入范围为1970～2100，仅当部门类型为年级（2）时生效，如果在创建标准年级时不填此参数，则由系统自动计算出入学年份.
                1970 to 2100.
            order: TODO 在父部门中的次序值。order值大的排序靠前。有效的值范围是[0, 2^32).
            department_admins: TODO 部门管理员列表.

        POST /cgi-bin/school/department/create (access_token),
        https://developer.work.weixin.qq.com/document/path/92340
        """
        return self._call(ops.SCHOOL_DEPARTMENT_CREATE, {
            "type": type, "parentid": parentid, "id": id, "name": name, "standard_grade": standard_grade,
            "register_year": register_year, "order": order, "department_admins": department_admins,
        }, timeout)

    def delete(self, *, id: int | None = None, timeout: float | None = None) -> Response:
        """删除部门: TODO 删除部门.

        Args:
            id: TODO 部门id。（注：不能删除根部门；不能删除含有子部门、成员的部门）.

        GET /cgi-bin/school/department/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/92342
        """
        return self._call(ops.SCHOOL_DEPARTMENT_DELETE, {"id": id}, timeout)

    def list(self, *, id: int | None = None, timeout: float | None = None) -> SchoolDepartmentListResponse:
        """获取部门列表: TODO 获取部门列表.

        Args:
            id: TODO 部门id。获取指定部门及其下的子部门。 如果不填，默认获取全量组织架构.

        GET /cgi-bin/school/department/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92343
        """
        return self._call(ops.SCHOOL_DEPARTMENT_LIST, {"id": id}, timeout)

    def update(
        self,
        id: int,
        *,
        new_id: int | None = None,
        name: str | None = None,
        parentid: int | None = None,
        standard_grade: int | None = None,
        register_year: int | None = None,
        order: int | None = None,
        department_admins: Sequence[Administrator | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新部门: TODO 更新部门.

        Args:
            id: TODO 部门id，32位整型，必须大于0。
            new_id: TODO 修改为新的id.
            name: TODO
                部门名称，如果部门为标准年级则忽略该字段。长度限制为1~32个字符，字符不能包括-\\:*?"<>/，*. 1
                to 32 characters.
            parentid: TODO 父部门id，32位整型.
            standard_grade: TODO
                标准年级，32位整型，参数值含义详见标准年级对照表，仅当部门类型为年级（2）时生效.
            register_year: TODO
                入学年份，32位整型，格式为YYYY，输入范围为1970～2100，仅当部门类型为年级（2）时生效. 1970
                to 2100.
            order: TODO 在父部门中的次序值。order值大的排序靠前。有效的值范围是[0, 2^32).
            department_admins: TODO 部门管理员列表.

        POST /cgi-bin/school/department/update (access_token),
        https://developer.work.weixin.qq.com/document/path/92341
        """
        return self._call(ops.SCHOOL_DEPARTMENT_UPDATE, {
            "id": id, "new_id": new_id, "name": name, "parentid": parentid, "standard_grade": standard_grade,
            "register_year": register_year, "order": order, "department_admins": department_admins,
        }, timeout)


class SchoolLivingResource(Resource):
    """school: `client.school.living`."""

    def get_living_info(
        self,
        livingid: str,
        *,
        timeout: float | None = None,
    ) -> SchoolLivingGetLivingInfoResponse:
        """获取直播详情: TODO 获取直播详情.

        Args:
            livingid: Id of the live stream.

        GET /cgi-bin/school/living/get_living_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93740
        """
        return self._call(ops.SCHOOL_LIVING_GET_LIVING_INFO, {"livingid": livingid}, timeout)

    def get_unwatch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetUnwatchStatResponse:
        """获取未观看直播统计: TODO 获取未观看直播统计.

        Args:
            livingid: Id of the live stream.
            next_key: TODO 上一次调用时返回的next_key，初次调用可以填"0".

        POST /cgi-bin/school/living/get_unwatch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93742
        """
        return self._call(ops.SCHOOL_LIVING_GET_UNWATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def get_unwatch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetUnwatchStatV2Response:
        """获取未观看直播统计V2: TODO 获取未观看直播统计V2.

        Args:
            livingid: Id of the live stream.
            next_cursor: TODO 上一次调用时返回的next_cursor，初次调用可以填"0".

        POST /cgi-bin/school/living/get_unwatch_stat_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/95795
        """
        return self._call(ops.SCHOOL_LIVING_GET_UNWATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetWatchStatResponse:
        """获取观看直播统计: TODO 获取观看直播统计.

        Args:
            livingid: Id of the live stream.
            next_key: TODO 上一次调用时返回的next_key，初次调用可以填"0".

        POST /cgi-bin/school/living/get_watch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93741
        """
        return self._call(ops.SCHOOL_LIVING_GET_WATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def get_watch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetWatchStatV2Response:
        """获取观看直播统计V2: TODO 获取观看直播统计V2.

        Args:
            livingid: Id of the live stream.
            next_cursor: TODO 上一次调用时返回的next_cursor，初次调用可以填"0".

        POST /cgi-bin/school/living/get_watch_stat_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/95793
        """
        return self._call(ops.SCHOOL_LIVING_GET_WATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)


class SchoolUserResource(Resource):
    """school: `client.school.user`."""

    def batch_create_parent(
        self,
        parents: Sequence[UserBatchCreateParentParent | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchCreateParentResponse:
        """批量创建家长: TODO 批量创建家长.

        Args:
            parents: TODO 家长列表，每次最多100个. At most 100 items.

        POST /cgi-bin/school/user/batch_create_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92334
        """
        return self._call(ops.SCHOOL_USER_BATCH_CREATE_PARENT, {"parents": parents}, timeout)

    def batch_create_student(
        self,
        students: Sequence[UserBatchCreateStudentStudent | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchCreateStudentResponse:
        """批量创建学生: TODO 批量创建学生.

        Args:
            students: TODO 学生列表，每次最多100个学生. At most 100 items.

        POST /cgi-bin/school/user/batch_create_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92328
        """
        return self._call(ops.SCHOOL_USER_BATCH_CREATE_STUDENT, {"students": students}, timeout)

    def batch_delete_parent(
        self,
        useridlist: List[str],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchDeleteParentResponse:
        """批量删除家长: TODO 批量删除家长.

        Args:
            useridlist: UserIDs. At most 100 items.

        POST /cgi-bin/school/user/batch_delete_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92335
        """
        return self._call(ops.SCHOOL_USER_BATCH_DELETE_PARENT, {"useridlist": useridlist}, timeout)

    def batch_delete_student(
        self,
        useridlist: List[str],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchDeleteStudentResponse:
        """批量删除学生: TODO 批量删除学生.

        Args:
            useridlist: UserIDs. At most 100 items.

        POST /cgi-bin/school/user/batch_delete_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92329
        """
        return self._call(ops.SCHOOL_USER_BATCH_DELETE_STUDENT, {"useridlist": useridlist}, timeout)

    def batch_update_parent(
        self,
        *,
        parents: Sequence[UserBatchUpdateParentParent | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> SchoolUserBatchUpdateParentResponse:
        """批量更新家长: TODO 批量更新家长.

        Args:
            parents: TODO 家长列表，每次最多100个. At most 100 items.

        POST /cgi-bin/school/user/batch_update_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92336
        """
        return self._call(ops.SCHOOL_USER_BATCH_UPDATE_PARENT, {"parents": parents}, timeout)

    def batch_update_student(
        self,
        *,
        students: Sequence[UserBatchUpdateStudentStudent | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> SchoolUserBatchUpdateStudentResponse:
        """批量更新学生: TODO 批量更新学生.

        Args:
            students: TODO 学生列表，每次最多100个. At most 100 items.

        POST /cgi-bin/school/user/batch_update_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92330
        """
        return self._call(ops.SCHOOL_USER_BATCH_UPDATE_STUDENT, {"students": students}, timeout)

    def create_parent(
        self,
        parent_userid: str,
        mobile: str,
        children: Sequence[UserCreateParentChild | Mapping[str, Any]],
        *,
        to_invite: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建家长: TODO 创建家长.

        Args:
            parent_userid: UserID of the parent. 1 to 64 bytes.
            mobile: Mobile number.
            children: TODO 家长的孩子列表，最多10. At most 10 items.
            to_invite: Whether the member is invited to use WeCom. Default: 1.

        POST /cgi-bin/school/user/create_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92331
        """
        return self._call(ops.SCHOOL_USER_CREATE_PARENT, {
            "parent_userid": parent_userid, "mobile": mobile, "children": children, "to_invite": to_invite,
        }, timeout)

    def create_student(
        self,
        student_userid: str,
        name: str,
        department: List[int],
        *,
        mobile: str | None = None,
        to_invite: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建学生: TODO 创建学生.

        Args:
            student_userid: UserID of the student. 1 to 64 bytes.
            name: TODO 学生姓名，长度为1~32个字符. 1 to 32 characters.
            department: TODO 学生所在的班级id列表,不超过20个. At most 20 items.
            mobile: Mobile number.
            to_invite: Whether the member is invited to use WeCom. Default: 1.

        POST /cgi-bin/school/user/create_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92325
        """
        return self._call(ops.SCHOOL_USER_CREATE_STUDENT, {
            "student_userid": student_userid, "name": name, "department": department, "mobile": mobile,
            "to_invite": to_invite,
        }, timeout)

    def delete_parent(self, userid: str, *, timeout: float | None = None) -> Response:
        """删除家长: TODO 删除家长.

        Args:
            userid: UserID of the member.

        GET /cgi-bin/school/user/delete_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92332
        """
        return self._call(ops.SCHOOL_USER_DELETE_PARENT, {"userid": userid}, timeout)

    def delete_student(self, userid: str, *, timeout: float | None = None) -> Response:
        """删除学生: TODO 删除学生.

        Args:
            userid: UserID of the member.

        GET /cgi-bin/school/user/delete_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92326
        """
        return self._call(ops.SCHOOL_USER_DELETE_STUDENT, {"userid": userid}, timeout)

    def get(self, userid: str, *, timeout: float | None = None) -> SchoolUserGetResponse:
        """读取学生或家长: TODO 读取学生或家长.

        Args:
            userid: UserID of the member. 1 to 64 bytes.

        GET /cgi-bin/school/user/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92337
        """
        return self._call(ops.SCHOOL_USER_GET, {"userid": userid}, timeout)

    def get_health_qrcode(
        self,
        type: int,
        userids: List[str],
        *,
        timeout: float | None = None,
    ) -> SchoolUserGetHealthQrcodeResponse:
        """TODO: TODO /cgi-bin/school/user/get_health_qrcode.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            type: TODO.
            userids: UserIDs.

        POST /cgi-bin/school/user/get_health_qrcode (access_token),
        https://developer.work.weixin.qq.com/document/path/93746
        """
        return self._call(ops.SCHOOL_USER_GET_HEALTH_QRCODE, {"type": type, "userids": userids}, timeout)

    def get_student_customize_health_info(
        self,
        date: str,
        *,
        next_key: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SchoolUserGetStudentCustomizeHealthInfoResponse:
        """TODO: TODO /cgi-bin/school/user/get_student_customize_health_info.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            date: TODO.
            next_key: TODO.
            limit: Page size.

        POST /cgi-bin/school/user/get_student_customize_health_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93745
        """
        return self._call(ops.SCHOOL_USER_GET_STUDENT_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "next_key": next_key, "limit": limit,
        }, timeout)

    def iter_get_student_customize_health_info(
        self,
        date: str,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[QuestionTemplate]:
        """TODO: the items of all pages of `get_student_customize_health_info`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_USER_GET_STUDENT_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "limit": limit,
        }, timeout)

    def get_teacher_customize_health_info(
        self,
        date: str,
        *,
        next_key: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SchoolUserGetTeacherCustomizeHealthInfoResponse:
        """TODO: TODO /cgi-bin/school/user/get_teacher_customize_health_info.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            date: TODO.
            next_key: TODO.
            limit: Page size.

        POST /cgi-bin/school/user/get_teacher_customize_health_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93744
        """
        return self._call(ops.SCHOOL_USER_GET_TEACHER_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "next_key": next_key, "limit": limit,
        }, timeout)

    def iter_get_teacher_customize_health_info(
        self,
        date: str,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[QuestionTemplate]:
        """TODO: the items of all pages of `get_teacher_customize_health_info`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_USER_GET_TEACHER_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "limit": limit,
        }, timeout)

    def list(
        self,
        department_id: int,
        *,
        fetch_child: bool | None = None,
        timeout: float | None = None,
    ) -> SchoolUserListResponse:
        """获取部门学生详情: TODO 获取部门学生详情.

        Args:
            department_id: Id of the department.
            fetch_child: TODO.

        GET /cgi-bin/school/user/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92338
        """
        return self._call(ops.SCHOOL_USER_LIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)

    def list_parent(
        self,
        department_id: int,
        *,
        timeout: float | None = None,
    ) -> SchoolUserListParentResponse:
        """获取部门家长详情: TODO 获取部门家长详情.

        Args:
            department_id: Id of the department.

        GET /cgi-bin/school/user/list_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92446
        """
        return self._call(ops.SCHOOL_USER_LIST_PARENT, {"department_id": department_id}, timeout)

    def update_parent(
        self,
        parent_userid: str,
        *,
        new_parent_userid: str | None = None,
        mobile: str | None = None,
        children: Sequence[UserUpdateParentChild | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新家长: TODO 更新家长.

        Args:
            parent_userid: UserID of the parent. 1 to 64 bytes.
            new_parent_userid: TODO
                更新的家长UserID。不能与已经存在的家长UserID相同。每个家长仅能更新一次。
            mobile: Mobile number.
            children: TODO 家长的孩子列表，该字段是全量更新，如果孩子列表为空则忽略该字段，最多10个. At
                most 10 items.

        POST /cgi-bin/school/user/update_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92333
        """
        return self._call(ops.SCHOOL_USER_UPDATE_PARENT, {
            "parent_userid": parent_userid, "new_parent_userid": new_parent_userid, "mobile": mobile,
            "children": children,
        }, timeout)

    def update_student(
        self,
        student_userid: str,
        *,
        new_student_userid: str | None = None,
        name: str | None = None,
        mobile: str | None = None,
        department: List[int] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新学生: TODO 更新学生.

        Args:
            student_userid: UserID of the student. 1 to 64 bytes.
            new_student_userid: TODO 要变更的学生UserID,不能与已存在的UserID相同。每个学生仅能修改一次。
            name: TODO 学生姓名，长度为1~32个字符. 1 to 32 characters.
            mobile: Mobile number.
            department: TODO 学生所在的班级id列表,不超过20个. At most 20 items.

        POST /cgi-bin/school/user/update_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92327
        """
        return self._call(ops.SCHOOL_USER_UPDATE_STUDENT, {
            "student_userid": student_userid, "new_student_userid": new_student_userid, "name": name,
            "mobile": mobile, "department": department,
        }, timeout)


class SchoolResource(Resource):
    """school: `client.school`."""

    _children = {
        "agent": "wecom_client.api.school:SchoolAgentResource",
        "department": "wecom_client.api.school:SchoolDepartmentResource",
        "living": "wecom_client.api.school:SchoolLivingResource",
        "user": "wecom_client.api.school:SchoolUserResource",
    }
    agent: SchoolAgentResource
    department: SchoolDepartmentResource
    living: SchoolLivingResource
    user: SchoolUserResource

    def get_chat_create_mode(self, *, timeout: float | None = None) -> SchoolGetChatCreateModeResponse:
        """管理「班级群创建方式」: TODO 管理「班级群创建方式」.

        GET /cgi-bin/school/get_chat_create_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92430
        """
        return self._call(ops.SCHOOL_GET_CHAT_CREATE_MODE, {}, timeout)

    def get_payment_result(
        self,
        payment_id: str,
        *,
        timeout: float | None = None,
    ) -> SchoolGetPaymentResultResponse:
        """获取学生付款结果: TODO 获取学生付款结果.

        Args:
            payment_id: Id of the payment.

        POST /cgi-bin/school/get_payment_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94470
        """
        return self._call(ops.SCHOOL_GET_PAYMENT_RESULT, {"payment_id": payment_id}, timeout)

    def get_teacher_view_mode(self, *, timeout: float | None = None) -> SchoolGetTeacherViewModeResponse:
        """管理「老师可查看班级」模式: TODO 管理「老师可查看班级」模式.

        GET /cgi-bin/school/get_teacher_view_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92652
        """
        return self._call(ops.SCHOOL_GET_TEACHER_VIEW_MODE, {}, timeout)

    def get_trade(
        self,
        payment_id: str,
        trade_no: str,
        *,
        timeout: float | None = None,
    ) -> SchoolGetTradeResponse:
        """获取订单详情: TODO 获取订单详情.

        Args:
            payment_id: Id of the payment.
            trade_no: TODO 订单号，由获取学生付款结果返回.

        POST /cgi-bin/school/get_trade (access_token),
        https://developer.work.weixin.qq.com/document/path/94471
        """
        return self._call(ops.SCHOOL_GET_TRADE, {"payment_id": payment_id, "trade_no": trade_no}, timeout)

    def getuserinfo(self, code: str, *, timeout: float | None = None) -> SchoolGetuserinfoResponse:
        """获取家校访问用户身份: TODO 获取家校访问用户身份.

        Args:
            code: TODO
                通过成员授权获取到的code，最大为512字节。每次成员授权带上的code将不一样，code只能使用一次，5分钟未被使用自动过期。
                At most 512 bytes.

        GET /cgi-bin/school/getuserinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/95791
        """
        return self._call(ops.SCHOOL_GETUSERINFO, {"code": code}, timeout)

    def set_arch_sync_mode(self, arch_sync_mode: int, *, timeout: float | None = None) -> Response:
        """设置家校通讯录自动同步模式: TODO 设置家校通讯录自动同步模式.

        Args:
            arch_sync_mode: TODO
                家校通讯录同步模式：1-禁止将标签同步至家校通讯录，2-禁止将家校通讯录同步至标签，3-禁止家校通讯录和标签相互同步.
                One of 1 (TODO 禁止将标签同步至家校通讯录), 2 (TODO 禁止将家校通讯录同步至标签), 3 (TODO
                禁止家校通讯录和标签相互同步).

        POST /cgi-bin/school/set_arch_sync_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92345
        """
        return self._call(ops.SCHOOL_SET_ARCH_SYNC_MODE, {"arch_sync_mode": arch_sync_mode}, timeout)

    def set_chat_create_mode(self, create_mode: int, *, timeout: float | None = None) -> Response:
        """管理「班级群创建方式」: TODO 管理「班级群创建方式」.

        Args:
            create_mode: TODO 创建模式</br>取值范围：</br>&#160;&#160;&#160;&#160;0 -
                自动创建</br>&#160;&#160;&#160;&#160;1 - 手动创建. One of 0 (TODO 自动创建</br>&#160), 1
                (TODO 手动创建).

        POST /cgi-bin/school/set_chat_create_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92430
        """
        return self._call(ops.SCHOOL_SET_CHAT_CREATE_MODE, {"create_mode": create_mode}, timeout)

    def set_teacher_view_mode(self, view_mode: int, *, timeout: float | None = None) -> Response:
        """管理「老师可查看班级」模式: TODO 管理「老师可查看班级」模式.

        Args:
            view_mode: TODO 查看模式, 1-全部班级, 2-仅负责范围内的班级. One of 1 (TODO 全部班级), 2 (TODO
                仅负责范围内的班级).

        POST /cgi-bin/school/set_teacher_view_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92652
        """
        return self._call(ops.SCHOOL_SET_TEACHER_VIEW_MODE, {"view_mode": view_mode}, timeout)

    def set_upgrade_info(
        self,
        *,
        upgrade_switch: int | None = None,
        upgrade_time: int | None = None,
        timeout: float | None = None,
    ) -> SchoolSetUpgradeInfoResponse:
        """修改自动升年级的配置: TODO 修改自动升年级的配置.

        Args:
            upgrade_switch: TODO
                开启或关闭自动升年级。0：表示关闭，1：表示开启，不传默认关闭，传所有非1的值也视为关闭.
            upgrade_time: TODO 自动升年级的时间，该时间戳只有月和日有效，不传则默认为传0，代表的1月1号.

        POST /cgi-bin/school/set_upgrade_info (access_token),
        https://developer.work.weixin.qq.com/document/path/92949
        """
        return self._call(ops.SCHOOL_SET_UPGRADE_INFO, {
            "upgrade_switch": upgrade_switch, "upgrade_time": upgrade_time,
        }, timeout)
