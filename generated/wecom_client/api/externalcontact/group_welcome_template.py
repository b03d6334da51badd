# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.externalcontact.message import ExternalcontactGroupWelcomeTemplateAddResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGroupWelcomeTemplateGetResponse
    from wecom_client.models.externalcontact.message import MessageImage
    from wecom_client.models.externalcontact.message import MessageLink
    from wecom_client.models.externalcontact.message import MessageMiniprogram
    from wecom_client.models.externalcontact.message import WelcomeText
    from wecom_client.params.externalcontact import MessageImageDict
    from wecom_client.params.externalcontact import MessageLinkDict
    from wecom_client.params.externalcontact import MessageMiniprogramDict
    from wecom_client.params.externalcontact import WelcomeTextDict
    from wecom_client.params.types import MediaContentDict
    from wecom_client.types.message import MediaContent
    from wecom_runtime.data.models import Response


class ExternalcontactGroupWelcomeTemplateResource(Resource):
    """消息推送与入群欢迎语: `client.externalcontact.group_welcome_template`."""

    def add(
        self,
        *,
        text: WelcomeText | WelcomeTextDict | None = None,
        image: MessageImage | MessageImageDict | None = None,
        link: MessageLink | MessageLinkDict | None = None,
        miniprogram: MessageMiniprogram | MessageMiniprogramDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        agentid: int | None = None,
        notify: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupWelcomeTemplateAddResponse:
        """入群欢迎语素材管理：添加入群欢迎语素材: Add a template of a welcome message for customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->配置入群欢迎语素材 of the company.

        A company has at most 100 templates.

        media_id may also come from media/upload_by_url.

        At least one of `text`, `image`, `link`, `miniprogram`, `file` and `video` is needed.

        At most one of `image`, `link`, `miniprogram`, `file` and `video` may be given.

        Args:
            text: Text of the message.
            image: Picture.
            link: Link; ignored beside image.
            miniprogram: Mini program; ignored beside image and link.
            file: File; ignored beside the others.
            video: Video; ignored beside the others.
            agentid: Id of the app; only old third-party suites with several apps need it.
            notify: Whether members are told to use the template in their groups. Default: 1.

        POST /cgi-bin/externalcontact/group_welcome_template/add (access_token),
        https://developer.work.weixin.qq.com/document/path/92366
        """
        return self._call(ops.EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_ADD, {
            "text": text, "image": image, "link": link, "miniprogram": miniprogram, "file": file,
            "video": video, "agentid": agentid, "notify": notify,
        }, timeout)

    def edit(
        self,
        template_id: str,
        *,
        text: WelcomeText | WelcomeTextDict | None = None,
        image: MessageImage | MessageImageDict | None = None,
        link: MessageLink | MessageLinkDict | None = None,
        miniprogram: MessageMiniprogram | MessageMiniprogramDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """入群欢迎语素材管理：编辑入群欢迎语素材: Replace a template of a welcome message for customer
        groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->配置入群欢迎语素材 of the company.

        Only templates that the app has created.

        Args:
            template_id: Id of a template that the app has created.
            text: Text of the message.
            image: Picture.
            link: Link; ignored beside image.
            miniprogram: Mini program; ignored beside image and link.
            file: File; ignored beside the others.
            video: Video; ignored beside the others.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/group_welcome_template/edit (access_token),
        https://developer.work.weixin.qq.com/document/path/92366
        """
        return self._call(ops.EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_EDIT, {
            "template_id": template_id, "text": text, "image": image, "link": link,
            "miniprogram": miniprogram, "file": file, "video": video, "agentid": agentid,
        }, timeout)

    def get(
        self,
        template_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGroupWelcomeTemplateGetResponse:
        """入群欢迎语素材管理：获取入群欢迎语素材: Get a template of a welcome message for customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->配置入群欢迎语素材 of the company.

        Only templates that the app has created.

        Args:
            template_id: Id of the template.

        POST /cgi-bin/externalcontact/group_welcome_template/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92366
        """
        return self._call(ops.EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_GET, {
            "template_id": template_id,
        }, timeout)

    def del_(self, template_id: str, *, agentid: int | None = None, timeout: float | None = None) -> Response:
        """入群欢迎语素材管理：删除入群欢迎语素材: Delete a template of a welcome message for customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->配置入群欢迎语素材 of the company.

        Only templates that the app has created.

        Args:
            template_id: Id of a template that the app has created.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/group_welcome_template/del (access_token),
        https://developer.work.weixin.qq.com/document/path/92366
        """
        return self._call(ops.EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_DEL, {
            "template_id": template_id, "agentid": agentid,
        }, timeout)


class AsyncExternalcontactGroupWelcomeTemplateResource(AsyncResource):
    """消息推送与入群欢迎语: `client.externalcontact.group_welcome_template`, asynchronous."""

    async def add(
        self,
        *,
        text: WelcomeText | WelcomeTextDict | None = None,
        image: MessageImage | MessageImageDict | None = None,
        link: MessageLink | MessageLinkDict | None = None,
        miniprogram: MessageMiniprogram | MessageMiniprogramDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        agentid: int | None = None,
        notify: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupWelcomeTemplateAddResponse:
        """入群欢迎语素材管理：添加入群欢迎语素材: Add a template of a welcome message for customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->配置入群欢迎语素材 of the company.

        A company has at most 100 templates.

        media_id may also come from media/upload_by_url.

        At least one of `text`, `image`, `link`, `miniprogram`, `file` and `video` is needed.

        At most one of `image`, `link`, `miniprogram`, `file` and `video` may be given.

        Args:
            text: Text of the message.
            image: Picture.
            link: Link; ignored beside image.
            miniprogram: Mini program; ignored beside image and link.
            file: File; ignored beside the others.
            video: Video; ignored beside the others.
            agentid: Id of the app; only old third-party suites with several apps need it.
            notify: Whether members are told to use the template in their groups. Default: 1.

        POST /cgi-bin/externalcontact/group_welcome_template/add (access_token),
        https://developer.work.weixin.qq.com/document/path/92366
        """
        return await self._call(ops.EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_ADD, {
            "text": text, "image": image, "link": link, "miniprogram": miniprogram, "file": file,
            "video": video, "agentid": agentid, "notify": notify,
        }, timeout)

    async def edit(
        self,
        template_id: str,
        *,
        text: WelcomeText | WelcomeTextDict | None = None,
        image: MessageImage | MessageImageDict | None = None,
        link: MessageLink | MessageLinkDict | None = None,
        miniprogram: MessageMiniprogram | MessageMiniprogramDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """入群欢迎语素材管理：编辑入群欢迎语素材: Replace a template of a welcome message for customer
        groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->配置入群欢迎语素材 of the company.

        Only templates that the app has created.

        Args:
            template_id: Id of a template that the app has created.
            text: Text of the message.
            image: Picture.
            link: Link; ignored beside image.
            miniprogram: Mini program; ignored beside image and link.
            file: File; ignored beside the others.
            video: Video; ignored beside the others.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/group_welcome_template/edit (access_token),
        https://developer.work.weixin.qq.com/document/path/92366
        """
        return await self._call(ops.EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_EDIT, {
            "template_id": template_id, "text": text, "image": image, "link": link,
            "miniprogram": miniprogram, "file": file, "video": video, "agentid": agentid,
        }, timeout)

    async def get(
        self,
        template_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGroupWelcomeTemplateGetResponse:
        """入群欢迎语素材管理：获取入群欢迎语素材: Get a template of a welcome message for customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->配置入群欢迎语素材 of the company.

        Only templates that the app has created.

        Args:
            template_id: Id of the template.

        POST /cgi-bin/externalcontact/group_welcome_template/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92366
        """
        return await self._call(ops.EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_GET, {
            "template_id": template_id,
        }, timeout)

    async def del_(
        self,
        template_id: str,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """入群欢迎语素材管理：删除入群欢迎语素材: Delete a template of a welcome message for customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->配置入群欢迎语素材 of the company.

        Only templates that the app has created.

        Args:
            template_id: Id of a template that the app has created.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/group_welcome_template/del (access_token),
        https://developer.work.weixin.qq.com/document/path/92366
        """
        return await self._call(ops.EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_DEL, {
            "template_id": template_id, "agentid": agentid,
        }, timeout)
