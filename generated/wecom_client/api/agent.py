# Generated from spec/api/agent.yaml by codegen. Do not edit.
"""应用管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import agent as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.agent import AgentGetAdminListResponse
    from wecom_client.models.agent import AgentGetAppMigrateFlagResponse
    from wecom_client.models.agent import AgentGetPermissionsResponse
    from wecom_client.models.agent import AgentGetResponse
    from wecom_client.models.agent import AgentGetWorkbenchDataResponse
    from wecom_client.models.agent import AgentGetWorkbenchTemplateResponse
    from wecom_client.models.agent import AgentListResponse
    from wecom_client.models.agent import AgentSetScopeResponse
    from wecom_client.models.agent import WorkbenchData
    from wecom_client.models.agent import WorkbenchImage
    from wecom_client.models.agent import WorkbenchKeyData
    from wecom_client.models.agent import WorkbenchList
    from wecom_client.models.agent import WorkbenchWebview
    from wecom_client.params.agent import WorkbenchDataDict
    from wecom_client.params.agent import WorkbenchImageDict
    from wecom_client.params.agent import WorkbenchKeyDataDict
    from wecom_client.params.agent import WorkbenchListDict
    from wecom_client.params.agent import WorkbenchWebviewDict
    from wecom_runtime.data.models import Response

List = list


class AgentResource(Resource):
    """应用管理: `client.agent`."""

    def get(self, agentid: int | None = None, *, timeout: float | None = None) -> AgentGetResponse:
        """获取应用：获取指定的应用详情: Get the settings of an app.

        A company gets the app of its token, a provider the apps that the company has authorized.

        Args:
            agentid: Id of the app that the token belongs to.

        GET /cgi-bin/agent/get (access_token), https://developer.work.weixin.qq.com/document/path/90227
        """
        return self._call(ops.AGENT_GET, {"agentid": agentid}, timeout)

    def list(self, *, timeout: float | None = None) -> AgentListResponse:
        """获取应用：获取access_token对应的应用列表: List the apps that the token may see.

        A company gets the app of its token, a provider the apps that the company has authorized.

        GET /cgi-bin/agent/list (access_token), https://developer.work.weixin.qq.com/document/path/90227
        """
        return self._call(ops.AGENT_LIST, {}, timeout)

    def set(
        self,
        agentid: int | None = None,
        *,
        report_location_flag: int | None = None,
        logo_mediaid: str | None = None,
        name: str | None = None,
        description: str | None = None,
        redirect_domain: str | None = None,
        isreportenter: bool | Literal[0, 1] | None = None,
        home_url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """设置应用: Change settings of a self-built app; those left out stay as they are.

        Only self-built apps may call it.

        It is about the app that the token belongs to.

        Args:
            agentid: Id of the app that the token belongs to.
            report_location_flag: Whether locations are reported. One of 0 (no), 1 (when a chat is
                entered).
            logo_mediaid: Icon, a media_id from media.upload.
            name: Name of the app. At most 32 characters.
            description: Description of the app. 4 to 120 characters.
            redirect_domain: Trusted domain; needs proof of ownership for the JS-SDK to work (85005).
            isreportenter: Whether entering the app is reported.
            home_url: Home page that begins with http or https.

        POST /cgi-bin/agent/set (access_token), https://developer.work.weixin.qq.com/document/path/90228
        """
        return self._call(ops.AGENT_SET, {
            "agentid": agentid, "report_location_flag": report_location_flag, "logo_mediaid": logo_mediaid,
            "name": name, "description": description, "redirect_domain": redirect_domain,
            "isreportenter": isreportenter, "home_url": home_url,
        }, timeout)

    def set_workbench_template(
        self,
        type: Literal["keydata", "image", "list", "webview", "normal"],
        agentid: int | None = None,
        *,
        keydata: WorkbenchKeyData | WorkbenchKeyDataDict | None = None,
        image: WorkbenchImage | WorkbenchImageDict | None = None,
        list: WorkbenchList | WorkbenchListDict | None = None,
        webview: WorkbenchWebview | WorkbenchWebviewDict | None = None,
        replace_user_data: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """设置工作台自定义展示：设置应用在工作台展示的模版: Set how an app is shown on the workbench, and
        what it shows by default.

        Only while 自定义展示 (custom display) is on in the admin console.

        It is about the app that the token belongs to.

        Args:
            type: Kind of display. One of keydata (figures), image (picture), list (list), webview (web
                page), normal (plain icon).
            agentid: Id of the app that the token belongs to.
            keydata: Default for type keydata.
            image: Default for type image.
            list: Default for type list.
            webview: Default for type webview.
            replace_user_data: Whether the default replaces what was set for members. Default: false.

        POST /cgi-bin/agent/set_workbench_template (access_token),
        https://developer.work.weixin.qq.com/document/path/92535
        """
        return self._call(ops.AGENT_SET_WORKBENCH_TEMPLATE, {
            "type": type, "agentid": agentid, "keydata": keydata, "image": image, "list": list,
            "webview": webview, "replace_user_data": replace_user_data,
        }, timeout)

    def get_workbench_template(
        self,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> AgentGetWorkbenchTemplateResponse:
        """设置工作台自定义展示：获取应用在工作台展示的模版: Get how an app is shown on the workbench.

        It is about the app that the token belongs to.

        Args:
            agentid: Id of the app that the token belongs to.

        POST /cgi-bin/agent/get_workbench_template (access_token),
        https://developer.work.weixin.qq.com/document/path/92535
        """
        return self._call(ops.AGENT_GET_WORKBENCH_TEMPLATE, {"agentid": agentid}, timeout)

    def set_workbench_data(
        self,
        userid: str,
        type: Literal["keydata", "image", "list", "webview"],
        agentid: int | None = None,
        *,
        keydata: WorkbenchKeyData | WorkbenchKeyDataDict | None = None,
        image: WorkbenchImage | WorkbenchImageDict | None = None,
        list: WorkbenchList | WorkbenchListDict | None = None,
        webview: WorkbenchWebview | WorkbenchWebviewDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """设置工作台自定义展示：设置应用在用户工作台展示的数据: Set what an app shows on the workbench of one
        member.

        At most 10 calls a minute for a member.

        It is about the app that the token belongs to, and members in its scope.

        Args:
            userid: UserID of a member in the app's scope.
            type: Kind of display; the one of the template. One of keydata (figures), image (picture), list
                (list), webview (web page).
            agentid: Id of the app that the token belongs to.
            keydata: What is shown, for type keydata.
            image: What is shown, for type image.
            list: What is shown, for type list.
            webview: What is shown, for type webview.

        POST /cgi-bin/agent/set_workbench_data (access_token),
        https://developer.work.weixin.qq.com/document/path/92535
        """
        return self._call(ops.AGENT_SET_WORKBENCH_DATA, {
            "userid": userid, "type": type, "agentid": agentid, "keydata": keydata, "image": image,
            "list": list, "webview": webview,
        }, timeout)

    def batch_set_workbench_data(
        self,
        userid_list: List[str],
        data: WorkbenchData | WorkbenchDataDict,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置工作台自定义展示：批量设置应用在用户工作台展示的数据: Set what an app shows on the workbench of
        several members.

        At most 100,000 members a minute for an app.

        It is about the app that the token belongs to, and members in its scope.

        Args:
            userid_list: UserIDs of members in the app's scope. At most 1000 items.
            data: What is shown.
            agentid: Id of the app that the token belongs to.

        POST /cgi-bin/agent/batch_set_workbench_data (access_token),
        https://developer.work.weixin.qq.com/document/path/92535
        """
        return self._call(ops.AGENT_BATCH_SET_WORKBENCH_DATA, {
            "userid_list": userid_list, "data": data, "agentid": agentid,
        }, timeout)

    def get_workbench_data(
        self,
        userid: str,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> AgentGetWorkbenchDataResponse:
        """设置工作台自定义展示：获取应用在用户工作台展示的数据: Get what an app shows on the workbench of one
        member.

        Data that agent.set_workbench_template has set later with replace_user_data comes in place of the
        own.

        Args:
            userid: UserID of the member.
            agentid: Id of the app that the token belongs to.

        POST /cgi-bin/agent/get_workbench_data (access_token),
        https://developer.work.weixin.qq.com/document/path/92535
        """
        return self._call(ops.AGENT_GET_WORKBENCH_DATA, {"userid": userid, "agentid": agentid}, timeout)

    def set_scope(
        self,
        agentid: int | None = None,
        *,
        allow_user: List[str] | None = None,
        allow_party: List[int] | None = None,
        allow_tag: List[int] | None = None,
        timeout: float | None = None,
    ) -> AgentSetScopeResponse:
        """设置授权应用可见范围: Set the scope of an app that was installed with a company's registration.

        Needs the access token that the end of a registration brings (service.get_register_info); valid 30
        minutes or until sync.contact_sync_success.

        Only where the contacts are migrated, and after the notice that the company has authorized the app.

        Args:
            agentid: Id of the app.
            allow_user: UserIDs; left out, no member remains.
            allow_party: Departments; left out, no department remains.
            allow_tag: Tags; left out, no tag remains.

        POST /cgi-bin/agent/set_scope (access_token),
        https://developer.work.weixin.qq.com/document/path/90583
        """
        return self._call(ops.AGENT_SET_SCOPE, {
            "agentid": agentid, "allow_user": allow_user, "allow_party": allow_party, "allow_tag": allow_tag,
        }, timeout)

    def get_permissions(self, *, timeout: float | None = None) -> AgentGetPermissionsResponse:
        """获取应用权限详情: List the permissions that the company has granted to the app.

        For third-party and provider-developed apps.

        POST /cgi-bin/agent/get_permissions (access_token),
        https://developer.work.weixin.qq.com/document/path/99052
        """
        return self._call(ops.AGENT_GET_PERMISSIONS, {}, timeout)

    def get_admin_list(self, *, timeout: float | None = None) -> AgentGetAdminListResponse:
        """获取应用管理员列表: List the administrators of the app.

        For third-party and provider-developed apps; replaces service.get_admin_list.

        Administrators from outside of the company are not among them.

        POST /cgi-bin/agent/get_admin_list (access_token),
        https://developer.work.weixin.qq.com/document/path/100073
        """
        return self._call(ops.AGENT_GET_ADMIN_LIST, {}, timeout)

    def claim_customized_app(self, suite_access_token: str, *, timeout: float | None = None) -> Response:
        """自建应用迁移成代开发应用: Turn a self-built app into a provider-developed one.

        Called with the access token of the self-built app.

        An app that was migrated in the provider console needs it before its secret is reset or it goes
        online.

        Args:
            suite_access_token: Suite access token of the provider's app template.

        POST /cgi-bin/agent/claim_customized_app (access_token),
        https://developer.work.weixin.qq.com/document/path/99617
        """
        return self._call(ops.AGENT_CLAIM_CUSTOMIZED_APP, {"suite_access_token": suite_access_token}, timeout)

    def migrate_to_customized_app(self, suite_access_token: str, *, timeout: float | None = None) -> Response:
        """自建应用迁移成代开发应用: Turn a self-built app into a provider-developed one.

        Deprecated: The current documentation no longer has it; call agent.claim_customized_app.

        Args:
            suite_access_token: Suite access token of the provider's app template.

        POST /cgi-bin/agent/migrate_to_customized_app (access_token),
        https://developer.work.weixin.qq.com/document/path/96072
        """
        return self._call(ops.AGENT_MIGRATE_TO_CUSTOMIZED_APP, {
            "suite_access_token": suite_access_token,
        }, timeout)

    def set_app_migrate_flag(self, app_migrate_type: int, *, timeout: float | None = None) -> Response:
        """代开发应用安全性升级：设置历史已授权应用成员敏感信息迁移完成状态: Declare that a provider-developed
        app no longer needs sensitive fields of members from the old interfaces.

        Only provider-developed apps. The page keeps the call in a comment.

        It cannot be undone: try it with a test company.

        Args:
            app_migrate_type: What has been migrated. One of 1 (right on sensitive fields of members).

        POST /cgi-bin/agent/set_app_migrate_flag (access_token),
        https://developer.work.weixin.qq.com/document/path/97104
        """
        return self._call(ops.AGENT_SET_APP_MIGRATE_FLAG, {"app_migrate_type": app_migrate_type}, timeout)

    def get_app_migrate_flag(
        self,
        app_migrate_type: int,
        *,
        timeout: float | None = None,
    ) -> AgentGetAppMigrateFlagResponse:
        """代开发应用安全性升级：读取历史已授权应用成员敏感信息迁移状态: Check whether a provider-developed
        app has been migrated away from the old interfaces.

        Only provider-developed apps. The page keeps the call in a comment.

        Args:
            app_migrate_type: What has been migrated. One of 1 (right on sensitive fields of members).

        POST /cgi-bin/agent/get_app_migrate_flag (access_token),
        https://developer.work.weixin.qq.com/document/path/97104
        """
        return self._call(ops.AGENT_GET_APP_MIGRATE_FLAG, {"app_migrate_type": app_migrate_type}, timeout)


class AsyncAgentResource(AsyncResource):
    """应用管理: `client.agent`, asynchronous."""

    async def get(self, agentid: int | None = None, *, timeout: float | None = None) -> AgentGetResponse:
        """获取应用：获取指定的应用详情: Get the settings of an app.

        A company gets the app of its token, a provider the apps that the company has authorized.

        Args:
            agentid: Id of the app that the token belongs to.

        GET /cgi-bin/agent/get (access_token), https://developer.work.weixin.qq.com/document/path/90227
        """
        return await self._call(ops.AGENT_GET, {"agentid": agentid}, timeout)

    async def list(self, *, timeout: float | None = None) -> AgentListResponse:
        """获取应用：获取access_token对应的应用列表: List the apps that the token may see.

        A company gets the app of its token, a provider the apps that the company has authorized.

        GET /cgi-bin/agent/list (access_token), https://developer.work.weixin.qq.com/document/path/90227
        """
        return await self._call(ops.AGENT_LIST, {}, timeout)

    async def set(
        self,
        agentid: int | None = None,
        *,
        report_location_flag: int | None = None,
        logo_mediaid: str | None = None,
        name: str | None = None,
        description: str | None = None,
        redirect_domain: str | None = None,
        isreportenter: bool | Literal[0, 1] | None = None,
        home_url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """设置应用: Change settings of a self-built app; those left out stay as they are.

        Only self-built apps may call it.

        It is about the app that the token belongs to.

        Args:
            agentid: Id of the app that the token belongs to.
            report_location_flag: Whether locations are reported. One of 0 (no), 1 (when a chat is
                entered).
            logo_mediaid: Icon, a media_id from media.upload.
            name: Name of the app. At most 32 characters.
            description: Description of the app. 4 to 120 characters.
            redirect_domain: Trusted domain; needs proof of ownership for the JS-SDK to work (85005).
            isreportenter: Whether entering the app is reported.
            home_url: Home page that begins with http or https.

        POST /cgi-bin/agent/set (access_token), https://developer.work.weixin.qq.com/document/path/90228
        """
        return await self._call(ops.AGENT_SET, {
            "agentid": agentid, "report_location_flag": report_location_flag, "logo_mediaid": logo_mediaid,
            "name": name, "description": description, "redirect_domain": redirect_domain,
            "isreportenter": isreportenter, "home_url": home_url,
        }, timeout)

    async def set_workbench_template(
        self,
        type: Literal["keydata", "image", "list", "webview", "normal"],
        agentid: int | None = None,
        *,
        keydata: WorkbenchKeyData | WorkbenchKeyDataDict | None = None,
        image: WorkbenchImage | WorkbenchImageDict | None = None,
        list: WorkbenchList | WorkbenchListDict | None = None,
        webview: WorkbenchWebview | WorkbenchWebviewDict | None = None,
        replace_user_data: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """设置工作台自定义展示：设置应用在工作台展示的模版: Set how an app is shown on the workbench, and
        what it shows by default.

        Only while 自定义展示 (custom display) is on in the admin console.

        It is about the app that the token belongs to.

        Args:
            type: Kind of display. One of keydata (figures), image (picture), list (list), webview (web
                page), normal (plain icon).
            agentid: Id of the app that the token belongs to.
            keydata: Default for type keydata.
            image: Default for type image.
            list: Default for type list.
            webview: Default for type webview.
            replace_user_data: Whether the default replaces what was set for members. Default: false.

        POST /cgi-bin/agent/set_workbench_template (access_token),
        https://developer.work.weixin.qq.com/document/path/92535
        """
        return await self._call(ops.AGENT_SET_WORKBENCH_TEMPLATE, {
            "type": type, "agentid": agentid, "keydata": keydata, "image": image, "list": list,
            "webview": webview, "replace_user_data": replace_user_data,
        }, timeout)

    async def get_workbench_template(
        self,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> AgentGetWorkbenchTemplateResponse:
        """设置工作台自定义展示：获取应用在工作台展示的模版: Get how an app is shown on the workbench.

        It is about the app that the token belongs to.

        Args:
            agentid: Id of the app that the token belongs to.

        POST /cgi-bin/agent/get_workbench_template (access_token),
        https://developer.work.weixin.qq.com/document/path/92535
        """
        return await self._call(ops.AGENT_GET_WORKBENCH_TEMPLATE, {"agentid": agentid}, timeout)

    async def set_workbench_data(
        self,
        userid: str,
        type: Literal["keydata", "image", "list", "webview"],
        agentid: int | None = None,
        *,
        keydata: WorkbenchKeyData | WorkbenchKeyDataDict | None = None,
        image: WorkbenchImage | WorkbenchImageDict | None = None,
        list: WorkbenchList | WorkbenchListDict | None = None,
        webview: WorkbenchWebview | WorkbenchWebviewDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """设置工作台自定义展示：设置应用在用户工作台展示的数据: Set what an app shows on the workbench of one
        member.

        At most 10 calls a minute for a member.

        It is about the app that the token belongs to, and members in its scope.

        Args:
            userid: UserID of a member in the app's scope.
            type: Kind of display; the one of the template. One of keydata (figures), image (picture), list
                (list), webview (web page).
            agentid: Id of the app that the token belongs to.
            keydata: What is shown, for type keydata.
            image: What is shown, for type image.
            list: What is shown, for type list.
            webview: What is shown, for type webview.

        POST /cgi-bin/agent/set_workbench_data (access_token),
        https://developer.work.weixin.qq.com/document/path/92535
        """
        return await self._call(ops.AGENT_SET_WORKBENCH_DATA, {
            "userid": userid, "type": type, "agentid": agentid, "keydata": keydata, "image": image,
            "list": list, "webview": webview,
        }, timeout)

    async def batch_set_workbench_data(
        self,
        userid_list: List[str],
        data: WorkbenchData | WorkbenchDataDict,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置工作台自定义展示：批量设置应用在用户工作台展示的数据: Set what an app shows on the workbench of
        several members.

        At most 100,000 members a minute for an app.

        It is about the app that the token belongs to, and members in its scope.

        Args:
            userid_list: UserIDs of members in the app's scope. At most 1000 items.
            data: What is shown.
            agentid: Id of the app that the token belongs to.

        POST /cgi-bin/agent/batch_set_workbench_data (access_token),
        https://developer.work.weixin.qq.com/document/path/92535
        """
        return await self._call(ops.AGENT_BATCH_SET_WORKBENCH_DATA, {
            "userid_list": userid_list, "data": data, "agentid": agentid,
        }, timeout)

    async def get_workbench_data(
        self,
        userid: str,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> AgentGetWorkbenchDataResponse:
        """设置工作台自定义展示：获取应用在用户工作台展示的数据: Get what an app shows on the workbench of one
        member.

        Data that agent.set_workbench_template has set later with replace_user_data comes in place of the
        own.

        Args:
            userid: UserID of the member.
            agentid: Id of the app that the token belongs to.

        POST /cgi-bin/agent/get_workbench_data (access_token),
        https://developer.work.weixin.qq.com/document/path/92535
        """
        return await self._call(ops.AGENT_GET_WORKBENCH_DATA, {"userid": userid, "agentid": agentid}, timeout)

    async def set_scope(
        self,
        agentid: int | None = None,
        *,
        allow_user: List[str] | None = None,
        allow_party: List[int] | None = None,
        allow_tag: List[int] | None = None,
        timeout: float | None = None,
    ) -> AgentSetScopeResponse:
        """设置授权应用可见范围: Set the scope of an app that was installed with a company's registration.

        Needs the access token that the end of a registration brings (service.get_register_info); valid 30
        minutes or until sync.contact_sync_success.

        Only where the contacts are migrated, and after the notice that the company has authorized the app.

        Args:
            agentid: Id of the app.
            allow_user: UserIDs; left out, no member remains.
            allow_party: Departments; left out, no department remains.
            allow_tag: Tags; left out, no tag remains.

        POST /cgi-bin/agent/set_scope (access_token),
        https://developer.work.weixin.qq.com/document/path/90583
        """
        return await self._call(ops.AGENT_SET_SCOPE, {
            "agentid": agentid, "allow_user": allow_user, "allow_party": allow_party, "allow_tag": allow_tag,
        }, timeout)

    async def get_permissions(self, *, timeout: float | None = None) -> AgentGetPermissionsResponse:
        """获取应用权限详情: List the permissions that the company has granted to the app.

        For third-party and provider-developed apps.

        POST /cgi-bin/agent/get_permissions (access_token),
        https://developer.work.weixin.qq.com/document/path/99052
        """
        return await self._call(ops.AGENT_GET_PERMISSIONS, {}, timeout)

    async def get_admin_list(self, *, timeout: float | None = None) -> AgentGetAdminListResponse:
        """获取应用管理员列表: List the administrators of the app.

        For third-party and provider-developed apps; replaces service.get_admin_list.

        Administrators from outside of the company are not among them.

        POST /cgi-bin/agent/get_admin_list (access_token),
        https://developer.work.weixin.qq.com/document/path/100073
        """
        return await self._call(ops.AGENT_GET_ADMIN_LIST, {}, timeout)

    async def claim_customized_app(
        self,
        suite_access_token: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """自建应用迁移成代开发应用: Turn a self-built app into a provider-developed one.

        Called with the access token of the self-built app.

        An app that was migrated in the provider console needs it before its secret is reset or it goes
        online.

        Args:
            suite_access_token: Suite access token of the provider's app template.

        POST /cgi-bin/agent/claim_customized_app (access_token),
        https://developer.work.weixin.qq.com/document/path/99617
        """
        return await self._call(ops.AGENT_CLAIM_CUSTOMIZED_APP, {
            "suite_access_token": suite_access_token,
        }, timeout)

    async def migrate_to_customized_app(
        self,
        suite_access_token: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """自建应用迁移成代开发应用: Turn a self-built app into a provider-developed one.

        Deprecated: The current documentation no longer has it; call agent.claim_customized_app.

        Args:
            suite_access_token: Suite access token of the provider's app template.

        POST /cgi-bin/agent/migrate_to_customized_app (access_token),
        https://developer.work.weixin.qq.com/document/path/96072
        """
        return await self._call(ops.AGENT_MIGRATE_TO_CUSTOMIZED_APP, {
            "suite_access_token": suite_access_token,
        }, timeout)

    async def set_app_migrate_flag(self, app_migrate_type: int, *, timeout: float | None = None) -> Response:
        """代开发应用安全性升级：设置历史已授权应用成员敏感信息迁移完成状态: Declare that a provider-developed
        app no longer needs sensitive fields of members from the old interfaces.

        Only provider-developed apps. The page keeps the call in a comment.

        It cannot be undone: try it with a test company.

        Args:
            app_migrate_type: What has been migrated. One of 1 (right on sensitive fields of members).

        POST /cgi-bin/agent/set_app_migrate_flag (access_token),
        https://developer.work.weixin.qq.com/document/path/97104
        """
        return await self._call(ops.AGENT_SET_APP_MIGRATE_FLAG, {
            "app_migrate_type": app_migrate_type,
        }, timeout)

    async def get_app_migrate_flag(
        self,
        app_migrate_type: int,
        *,
        timeout: float | None = None,
    ) -> AgentGetAppMigrateFlagResponse:
        """代开发应用安全性升级：读取历史已授权应用成员敏感信息迁移状态: Check whether a provider-developed
        app has been migrated away from the old interfaces.

        Only provider-developed apps. The page keeps the call in a comment.

        Args:
            app_migrate_type: What has been migrated. One of 1 (right on sensitive fields of members).

        POST /cgi-bin/agent/get_app_migrate_flag (access_token),
        https://developer.work.weixin.qq.com/document/path/97104
        """
        return await self._call(ops.AGENT_GET_APP_MIGRATE_FLAG, {
            "app_migrate_type": app_migrate_type,
        }, timeout)
