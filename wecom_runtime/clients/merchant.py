"""The merchant account for a corp's payments to members through WeChat Pay."""

from __future__ import annotations

import os
from typing import TypeAlias

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.hidden import Secret
from wecom_runtime.http.urls import check_base_url
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_secret

from .client_settings import default_base_url

Certificate: TypeAlias = tuple[str, str]
"""The paths of a client certificate and of its key, both PEM."""

MERCHANT_HOST = "https://api.mch.weixin.qq.com"


class Merchant:
    """A merchant account of the merchant platform (商户平台), for payments: `WeComClient(…, merchant=Merchant(…))`.

    Args:
        mch_id: The merchant's number (商户号).
        api_key: The API key (API密钥) that signs payments.
        certificate: The paths of the merchant's certificate and of its key: `("apiclient_cert.pem",
            "apiclient_key.pem")`. Not needed for signing alone, such as in tests.
        base_url: The server of payments: in tests the URL of a `FakeWeCom`. Default: the environment variable
            WECOM_BASE_URL, else https://api.mch.weixin.qq.com.
    """

    __slots__ = ("api_key", "base_url", "certificate", "mch_id")

    def __init__(
        self,
        mch_id: str,
        api_key: str | Secret[str],
        certificate: Certificate | None = None,
        *,
        base_url: str | None = None,
    ) -> None:
        self.api_key = api_key = check_secret("api_key", api_key)
        self.mch_id = mch_id
        if not mch_id or not self.api_key:
            raise ConfigurationError(say("a merchant has a number and an API key"))
        for file in certificate or ():
            if not os.path.isfile(file):  # noqa: PTH113 - the user's path, used unchanged
                raise ConfigurationError(say("the merchant's certificate= names a file that does not exist"))
        self.certificate = certificate
        url = default_base_url(MERCHANT_HOST) if base_url is None else base_url
        self.base_url = check_base_url(url, allow_http=False)

    def __repr__(self) -> str:
        return f"<Merchant {self.mch_id}>"
