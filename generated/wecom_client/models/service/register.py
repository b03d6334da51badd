# Generated from spec/api/service/register.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""推广二维码与素材."""

from __future__ import annotations

from typing import Any

from wecom_runtime.model import Model, Response, field, model


@model
class ContactSync(Model):
    access_token: str
    """TODO 通讯录api接口调用凭证，有全部通讯录读写权限。（请注意与provider_access_token的区别）."""
    expires_in: int


@model
class RegisterInfoAuthorizerUser(Model):
    userid: str


@model
class ServiceGetAppQrcodeRequest(Model):
    """Parameters of `client.service.get_app_qrcode`."""

    appid: int | None = None
    state: str | None = field(default=None, max_bytes=32)
    style: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    result_type: int | None = field(default=None, enum=(1, 2))
    suite_id: str


@model
class ServiceGetAppQrcodeResponse(Response):
    """Answer of `client.service.get_app_qrcode`: 获取应用二维码."""

    qrcode: str | None = None


@model
class ServiceGetRegisterCodeRequest(Model):
    """Parameters of `client.service.get_register_code`."""

    template_id: str = field(max_bytes=128)
    corp_name: str | None = None
    admin_name: str | None = None
    admin_mobile: str | None = None
    state: str | None = field(default=None, max_bytes=128)
    follow_user: str | None = None


@model
class ServiceGetRegisterCodeResponse(Response):
    """Answer of `client.service.get_register_code`: 获取注册码."""

    register_code: str
    expires_in: int


@model
class ServiceGetRegisterInfoRequest(Model):
    """Parameters of `client.service.get_register_info`."""

    register_code: str


@model
class ServiceGetRegisterInfoResponse(Response):
    """Answer of `client.service.get_register_info`: 查询注册状态."""

    corpid: str
    contact_sync: ContactSync | None = None
    """TODO 通讯录迁移的凭证信息。仅当注册推广包开启通讯录迁移接口时返回该参数."""
    auth_user_info: RegisterInfoAuthorizerUser | None = None
    template_id: str
    state: str | None = None


@model
class ServiceMediaUploadRequest(Model):
    """Parameters of `client.service.media.upload`."""

    type: str
    attachment_type: str | None = None
    media: Any


@model
class ServiceMediaUploadResponse(Response):
    """Answer of `client.service.media.upload`: 服务商上传临时素材."""

    type: str
    """TODO 媒体文件类型，分别有图片（image）、语音（voice）、视频（video），普通文件(file)."""
    media_id: str
    created_at: int
