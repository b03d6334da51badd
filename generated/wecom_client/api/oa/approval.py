# Generated from spec/api/oa/ by codegen. Do not edit.
"""办公（审批、日程、汇报、会议室、假期）: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import oa as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.oa.approval import LocalizedName
    from wecom_client.models.oa.approval import OaApprovalCopytemplateResponse
    from wecom_client.models.oa.approval import OaApprovalCreateTemplateResponse
    from wecom_client.models.oa.approval import TemplateContent
    from wecom_client.params.oa import LocalizedNameDict
    from wecom_client.params.oa import TemplateContentDict
    from wecom_runtime.data.models import Response


class OaApprovalResource(Resource):
    """审批: `client.oa.approval`."""

    def copytemplate(
        self,
        open_template_id: str,
        *,
        timeout: float | None = None,
    ) -> OaApprovalCopytemplateResponse:
        """复制/更新模板到企业: Copy a template of a third-party app to the company of the token, or update
        the copy that is there.

        At most 600 calls a minute.

        For third-party apps; the token decides which company gets the template.

        An update replaces the old version; conditional flows that use a removed control stop working.

        Args:
            open_template_id: Id of the provider's template, from the provider's console, an approval or
                the callback.

        Error codes:
            301025: open_template_id is not valid.
            301026: Try again; a template that has not passed its review cannot be copied.

        POST /cgi-bin/oa/approval/copytemplate (access_token),
        https://developer.work.weixin.qq.com/document/path/92630
        """
        return self._call(ops.OA_APPROVAL_COPYTEMPLATE, {"open_template_id": open_template_id}, timeout)

    def create_template(
        self,
        template_name: Sequence[LocalizedName | LocalizedNameDict],
        template_content: TemplateContent | TemplateContentDict,
        *,
        timeout: float | None = None,
    ) -> OaApprovalCreateTemplateResponse:
        """创建审批模板: Create an approval template with the default flow and rules.

        In the admin console the app needs 审批-可调用接口的应用.

        A provider-developed app needs the permission 审批 of the company.

        Third-party apps cannot call it.

        At most 600 calls a minute.

        A template can hold either Vacation or Attendance controls, not both.

        Args:
            template_name: Name in each language, not used by another template.
            template_content: Controls of the template.

        Error codes:
            301086: A control of the template is not valid; errmsg says which.
            301087: Limit of approval templates reached.
            301088: Give the app the right on approvals.
            620004: Internal error.

        POST /cgi-bin/oa/approval/create_template (access_token),
        https://developer.work.weixin.qq.com/document/path/97437
        """
        return self._call(ops.OA_APPROVAL_CREATE_TEMPLATE, {
            "template_name": template_name, "template_content": template_content,
        }, timeout)

    def update_template(
        self,
        template_id: str,
        template_name: Sequence[LocalizedName | LocalizedNameDict],
        template_content: TemplateContent | TemplateContentDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新审批模板: Replace the name and the controls of a template; its flow and rules stay.

        In the admin console the app needs 审批-可调用接口的应用.

        A provider-developed app needs the permission 审批 of the company.

        Third-party apps cannot call it.

        Not for third-party apps, nor for templates with a print format of their own.

        A template can hold either Vacation or Attendance controls, not both.

        Args:
            template_id: Id of the template; an app can change only its own ones.
            template_name: Name in each language, not used by another template.
            template_content: Controls of the template.

        Error codes:
            301086: A control of the template is not valid; errmsg says which.
            301087: Limit of approval templates reached.
            301088: Give the app the right on approvals.
            301115: Change the template in the admin console.
            620004: Internal error.

        POST /cgi-bin/oa/approval/update_template (access_token),
        https://developer.work.weixin.qq.com/document/path/97438
        """
        return self._call(ops.OA_APPROVAL_UPDATE_TEMPLATE, {
            "template_id": template_id, "template_name": template_name, "template_content": template_content,
        }, timeout)


class AsyncOaApprovalResource(AsyncResource):
    """审批: `client.oa.approval`, asynchronous."""

    async def copytemplate(
        self,
        open_template_id: str,
        *,
        timeout: float | None = None,
    ) -> OaApprovalCopytemplateResponse:
        """复制/更新模板到企业: Copy a template of a third-party app to the company of the token, or update
        the copy that is there.

        At most 600 calls a minute.

        For third-party apps; the token decides which company gets the template.

        An update replaces the old version; conditional flows that use a removed control stop working.

        Args:
            open_template_id: Id of the provider's template, from the provider's console, an approval or
                the callback.

        Error codes:
            301025: open_template_id is not valid.
            301026: Try again; a template that has not passed its review cannot be copied.

        POST /cgi-bin/oa/approval/copytemplate (access_token),
        https://developer.work.weixin.qq.com/document/path/92630
        """
        return await self._call(ops.OA_APPROVAL_COPYTEMPLATE, {"open_template_id": open_template_id}, timeout)

    async def create_template(
        self,
        template_name: Sequence[LocalizedName | LocalizedNameDict],
        template_content: TemplateContent | TemplateContentDict,
        *,
        timeout: float | None = None,
    ) -> OaApprovalCreateTemplateResponse:
        """创建审批模板: Create an approval template with the default flow and rules.

        In the admin console the app needs 审批-可调用接口的应用.

        A provider-developed app needs the permission 审批 of the company.

        Third-party apps cannot call it.

        At most 600 calls a minute.

        A template can hold either Vacation or Attendance controls, not both.

        Args:
            template_name: Name in each language, not used by another template.
            template_content: Controls of the template.

        Error codes:
            301086: A control of the template is not valid; errmsg says which.
            301087: Limit of approval templates reached.
            301088: Give the app the right on approvals.
            620004: Internal error.

        POST /cgi-bin/oa/approval/create_template (access_token),
        https://developer.work.weixin.qq.com/document/path/97437
        """
        return await self._call(ops.OA_APPROVAL_CREATE_TEMPLATE, {
            "template_name": template_name, "template_content": template_content,
        }, timeout)

    async def update_template(
        self,
        template_id: str,
        template_name: Sequence[LocalizedName | LocalizedNameDict],
        template_content: TemplateContent | TemplateContentDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新审批模板: Replace the name and the controls of a template; its flow and rules stay.

        In the admin console the app needs 审批-可调用接口的应用.

        A provider-developed app needs the permission 审批 of the company.

        Third-party apps cannot call it.

        Not for third-party apps, nor for templates with a print format of their own.

        A template can hold either Vacation or Attendance controls, not both.

        Args:
            template_id: Id of the template; an app can change only its own ones.
            template_name: Name in each language, not used by another template.
            template_content: Controls of the template.

        Error codes:
            301086: A control of the template is not valid; errmsg says which.
            301087: Limit of approval templates reached.
            301088: Give the app the right on approvals.
            301115: Change the template in the admin console.
            620004: Internal error.

        POST /cgi-bin/oa/approval/update_template (access_token),
        https://developer.work.weixin.qq.com/document/path/97438
        """
        return await self._call(ops.OA_APPROVAL_UPDATE_TEMPLATE, {
            "template_id": template_id, "template_name": template_name, "template_content": template_content,
        }, timeout)
