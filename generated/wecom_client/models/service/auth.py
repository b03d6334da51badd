# Generated from spec/api/service/auth.yaml by codegen. Do not edit.
"""应用授权。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class SessionInfo(Model):
    class AuthType:
        REAL: Final = 0
        TEST: Final = 1

    appid: list[int] | None = None
    """Ids of the apps of an old suite of several apps that may be authorized; all if left out."""
    auth_type: int | None = field(
        default=None, enum=(0, 1), deprecated="The current page no longer has it; leave it out.",
    )
    """Kind of authorization. One of 0 (real), 1 (test). Default: 0. Deprecated: The current page no longer
    has it; leave it out.
    """


@model
class NamedCorp(Model):
    corpid: str | None = None
    """CorpID of the company."""
    corp_name: str | None = None
    """Short name of the company."""


@model
class AuthorizedCorp(Model):
    class SubjectType:
        COMPANY: Final = 1
        PUBLIC_AUTHORITY: Final = 2
        OTHER_ORGANIZATION: Final = 3
        TEAM: Final = 4

    corpid: str
    """CorpID of the company."""
    corp_name: str | None = None
    """Short name."""
    corp_type: str | None = field(default=None, enum=("verified", "unverified"))
    """Whether the company is verified. One of verified, unverified."""
    corp_square_logo_url: str | None = None
    """URL of the company's square logo."""
    corp_user_max: int | None = None
    """How many members the company may have."""
    corp_full_name: str | None = field(default=None, deprecated="WeCom withdraws it; read corp_name instead.")
    """Full name of a verified company. Deprecated: WeCom withdraws it; read corp_name instead."""
    verified_end_time: Timestamp | None = None
    """Unix time at which the verification expires."""
    subject_type: int | None = field(default=None, enum=(1, 2, 3, 4))
    """Kind of organization. One of 1 (company), 2 (public authority), 3 (other organization), 4 (team)."""
    corp_scale: str | None = None
    """Number of staff as text; empty where members authorize the app themselves."""
    corp_industry: str | None = None
    """Empty where members authorize the app themselves."""
    corp_sub_industry: str | None = None
    """Empty where members authorize the app themselves."""
    corp_ex_name: CorpOtherNames | None = None
    """Other verified names of a verified company."""


@model
class AuthorizedCorpDetail(Model):
    class SubjectType:
        COMPANY: Final = 1
        PUBLIC_AUTHORITY: Final = 2
        OTHER_ORGANIZATION: Final = 3
        TEAM: Final = 4

    corpid: str
    """CorpID of the company."""
    corp_name: str | None = None
    """Short name."""
    corp_type: str | None = field(default=None, enum=("verified", "unverified"))
    """Whether the company is verified. One of verified, unverified."""
    corp_square_logo_url: str | None = None
    """URL of the company's square logo."""
    corp_user_max: int | None = None
    """How many members the company may have."""
    corp_full_name: str | None = field(default=None, deprecated="WeCom withdraws it; read corp_name instead.")
    """Full name of a verified company. Deprecated: WeCom withdraws it; read corp_name instead."""
    verified_end_time: Timestamp | None = None
    """Unix time at which the verification expires."""
    subject_type: int | None = field(default=None, enum=(1, 2, 3, 4))
    """Kind of organization. One of 1 (company), 2 (public authority), 3 (other organization), 4 (team)."""
    corp_scale: str | None = None
    """Number of staff as text; empty where members authorize the app themselves."""
    corp_industry: str | None = None
    """Empty where members authorize the app themselves."""
    corp_sub_industry: str | None = None
    """Empty where members authorize the app themselves."""
    corp_ex_name: CorpOtherNames | None = None
    """Other verified names of a verified company."""
    corp_agent_max: int | None = None
    """How many apps the company may have."""
    corp_wxqrcode: str | None = None
    """QR code for following the company in WeChat."""
    location: str | None = None
    """Where the company is."""
    auth_type: int | None = field(
        default=None, deprecated="The current page does not have it; nothing takes its place.",
    )
    """Kind of authorization. Deprecated: The current page does not have it; nothing takes its place."""


@model
class CorpOtherNames(Model):
    name_list: list[str] | str | None = field(default=None, converts=True)
    """The other verified names."""


@model
class UserIdentity(Model):
    userid: str | None = None
    """UserID of the administrator; may be empty."""
    open_userid: str | None = None
    """Id of the member that is the same in all apps of the provider."""
    name: str | None = None
    """Name of the administrator; may be empty."""
    avatar: str | None = None
    """Avatar URL of the administrator; may be empty."""


@model
class RegisterCodeInfo(Model):
    register_code: str | None = None
    """The registration code."""
    template_id: str | None = None
    """Id of the promotion package."""
    state: str | None = None
    """As given to `service.get_register_code`."""


@model
class Authorization(Model):
    agent: list[AuthorizedAgent] | None = None
    """One app; several only for old suites of several apps."""


@model
class AuthorizedAgent(Model):
    class AuthMode:
        BY_AN_ADMINISTRATOR: Final = 0
        BY_MEMBERS: Final = 1

    agentid: int
    """Id of the app in the company."""
    name: str | None = None
    """Name of the app."""
    square_logo_url: str | None = None
    """URL of the app's square logo."""
    round_logo_url: str | None = None
    """URL of the app's round logo."""
    appid: int | None = None
    """Number of the app within an old suite."""
    auth_mode: int | None = field(default=None, enum=(0, 1))
    """Who authorized the app. One of 0 (by an administrator), 1 (by members)."""
    is_customized_app: bool | None = None
    """Whether it is a provider-developed app."""
    auth_from_thirdapp: bool | None = None
    """Whether the authorization of a provider-developed app began in a third-party app."""
    privilege: Privilege | None = None
    """Permissions of the app."""
    shared_from: SharedFrom | None = None
    """Where another company shares the app."""


@model
class Privilege(Model):
    class Level:
        PROVIDER_DEVELOPED_APP_WITHOUT_MEANING: Final = 0
        BASIC_CONTACTS_READ: Final = 1
        ALL_CONTACTS_READ_NO_LONGER_USED: Final = 2
        ALL_CONTACTS_READ_AND_WRITE: Final = 3
        BASIC_DATA_OF_ONE_MEMBER_READ: Final = 4
        ALL_CONTACTS_WRITE_NO_LONGER_USED: Final = 5

    level: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5))
    """What the app may do with the contacts. One of 0 (provider-developed app, without meaning), 1 (basic
    contacts, read), 2 (all contacts, read (no longer used)), 3 (all contacts, read and write), 4 (basic
    data of one member, read), 5 (all contacts, write (no longer used)).
    """
    allow_user: list[str] | None = None
    """Members whom the app can see."""
    allow_party: list[int] | None = None
    """Departments that the app can see."""
    allow_tag: list[int] | None = None
    """Tags that the app can see."""
    extra_user: list[str] | None = None
    """Members of the additional contacts."""
    extra_party: list[int] | None = None
    """Departments of the additional contacts."""
    extra_tag: list[int] | None = None
    """Tags of the additional contacts."""


@model
class SharedFrom(Model):
    class ShareType:
        LINKED_COMPANIES: Final = 0
        UPSTREAM_AND_DOWNSTREAM: Final = 1

    corpid: str
    """CorpID of the company that shares the app."""
    share_type: int | None = field(default=None, enum=(0, 1))
    """Way in which the app is shared. One of 0 (linked companies), 1 (upstream and downstream)."""


@model
class EditionInfo(Model):
    agent: list[EditionAgent] | None = None
    """One app; several only for old suites of several apps."""


@model
class EditionAgent(Model):
    class AppStatus:
        NOT_PAID: Final = 0
        TRIAL_FOR_A_LIMITED_TIME: Final = 1
        TRIAL_EXPIRED: Final = 2
        PAID: Final = 3
        PAID_AND_EXPIRED: Final = 4
        TRIAL_WITHOUT_LIMIT: Final = 5
        PAID_TOO_MANY_USERS_FOR_UP_TO_7_DAYS: Final = 6
        PAID_TOO_MANY_USERS_FOR_MORE_THAN_7_DAYS: Final = 7

    agentid: int
    """Id of the app in the company."""
    edition_id: str | None = None
    """Id of the edition."""
    edition_name: str | None = None
    """Name of the edition."""
    app_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7))
    """State of the payment. One of 0 (not paid), 1 (trial for a limited time), 2 (trial expired), 3 (paid), 4
    (paid and expired), 5 (trial without limit), 6 (paid, too many users for up to 7 days), 7 (paid, too
    many users for more than 7 days).
    """
    user_limit: int | None = None
    """Most users; without meaning at a fixed price and in most trials."""
    expired_time: Timestamp | None = None
    """Unix time; without meaning in a trial without limit."""
    is_virtual_version: bool | None = None
    """Whether the edition is a virtual one."""
    is_shared_from_other_corp: bool | None = None
    """Whether another company shares the app."""


@model
class AppAdministrator(Model):
    class AuthType:
        MAY_SEND_MESSAGES: Final = 0
        MAY_MANAGE_THE_APP: Final = 1

    userid: str
    """UserID of the administrator."""
    open_userid: str | None = None
    """open_userid of the administrator."""
    auth_type: int | None = field(default=None, enum=(0, 1))
    """Permission of the administrator on the app. One of 0 (may send messages), 1 (may manage the app)."""


@model
class ServiceGetProviderTokenRequest(Model):
    """Parameters of `client.service.get_provider_token`."""

    corpid: str
    provider_secret: str = field(secret=True)


@model
class ServiceGetProviderTokenResponse(Response):
    """Answer of `client.service.get_provider_token`."""

    provider_access_token: str = field(secret=True)
    """At most 512 bytes."""
    expires_in: int
    """Seconds."""


@model
class ServiceGetSuiteTokenRequest(Model):
    """Parameters of `client.service.get_suite_token`."""

    suite_id: str
    suite_secret: str = field(secret=True)
    suite_ticket: str = field(secret=True)


@model
class ServiceGetSuiteTokenResponse(Response):
    """Answer of `client.service.get_suite_token`."""

    suite_access_token: str = field(secret=True)
    """At most 512 bytes."""
    expires_in: int
    """Seconds."""


@model
class ServiceGetPreAuthCodeRequest(Model):
    """Parameters of `client.service.get_pre_auth_code`."""


@model
class ServiceGetPreAuthCodeResponse(Response):
    """Answer of `client.service.get_pre_auth_code`."""

    pre_auth_code: str = field(secret=True)
    """At most 512 bytes."""
    expires_in: int
    """Seconds."""


@model
class ServiceSetSessionInfoRequest(Model):
    """Parameters of `client.service.set_session_info`."""

    pre_auth_code: str = field(secret=True)
    session_info: SessionInfo


@model
class ServiceV2GetPermanentCodeRequest(Model):
    """Parameters of `client.service.v2.get_permanent_code`."""

    auth_code: str = field(secret=True, max_bytes=512)


@model
class ServiceV2GetPermanentCodeResponse(Response):
    """Answer of `client.service.v2.get_permanent_code`."""

    permanent_code: str = field(secret=True)
    """At most 512 bytes; of a provider-developed app it is the secret."""
    auth_corp_info: NamedCorp | None = None
    """The company."""
    auth_user_info: UserIdentity | None = None
    """Administrator who has authorized the app; may be missing."""
    register_code_info: RegisterCodeInfo | None = None
    """Where the app was installed through a promotion QR code."""
    state: str | None = None
    """State of the QR code or link through which a template of provider-developed apps was authorized."""
    access_token: str | None = field(default=None, secret=True)
    """Token of the company; not for provider-developed apps."""
    expires_in: int | None = None
    """Seconds; not for provider-developed apps."""


@model
class ServiceGetPermanentCodeRequest(Model):
    """Parameters of `client.service.get_permanent_code`."""

    auth_code: str = field(secret=True, max_bytes=512)


@model
class ServiceGetPermanentCodeResponse(Response):
    """Answer of `client.service.get_permanent_code`."""

    permanent_code: str = field(secret=True)
    """At most 512 bytes; of a provider-developed app it is the secret."""
    access_token: str | None = field(default=None, secret=True)
    """Token of the company; not for provider-developed apps."""
    expires_in: int | None = None
    """Seconds; not for provider-developed apps."""
    dealer_corp_info: NamedCorp | None = None
    """Where the app has a dealer."""
    auth_corp_info: AuthorizedCorpDetail | None = None
    """The company that authorized the app."""
    auth_info: Authorization | None = None
    """Missing for a contacts app without an app of its own."""
    auth_user_info: UserIdentity | None = None
    """Administrator who has authorized the app; may be missing."""
    register_code_info: RegisterCodeInfo | None = None
    """Where the app was installed through a promotion QR code."""
    state: str | None = None
    """State of the QR code or link through which the app was authorized."""
    edition_info: EditionInfo | None = None
    """Paid version that is in force, for apps with versions."""


@model
class ServiceV2GetAuthInfoRequest(Model):
    """Parameters of `client.service.v2.get_auth_info`."""

    auth_corpid: str
    permanent_code: str = field(secret=True)


@model
class ServiceV2GetAuthInfoResponse(Response):
    """Answer of `client.service.v2.get_auth_info`."""

    dealer_corp_info: NamedCorp | None = None
    """Where the app has a dealer."""
    auth_corp_info: AuthorizedCorp | None = None
    """The company that authorized the app."""
    auth_info: Authorization | None = None
    """Missing for a contacts app without an app of its own and for chat archive interfaces."""


@model
class ServiceGetAuthInfoRequest(Model):
    """Parameters of `client.service.get_auth_info`."""

    auth_corpid: str
    permanent_code: str = field(secret=True)


@model
class ServiceGetAuthInfoResponse(Response):
    """Answer of `client.service.get_auth_info`."""

    dealer_corp_info: NamedCorp | None = None
    """Where the app has a dealer."""
    auth_corp_info: AuthorizedCorpDetail | None = None
    """The company that authorized the app."""
    auth_info: Authorization | None = None
    """Missing for a contacts app without an app of its own."""
    edition_info: EditionInfo | None = None
    """Paid version that is in force, for apps with versions."""


@model
class ServiceGetCorpTokenRequest(Model):
    """Parameters of `client.service.get_corp_token`."""

    auth_corpid: str
    permanent_code: str = field(secret=True)


@model
class ServiceGetCorpTokenResponse(Response):
    """Answer of `client.service.get_corp_token`."""

    access_token: str = field(secret=True)
    """At most 512 bytes."""
    expires_in: int
    """Seconds."""


@model
class ServiceGetAdminListRequest(Model):
    """Parameters of `client.service.get_admin_list`."""

    auth_corpid: str
    agentid: int


@model
class ServiceGetAdminListResponse(Response):
    """Answer of `client.service.get_admin_list`."""

    admin: list[AppAdministrator] | None = None
    """Without administrators from outside."""


@model
class ServiceGetCustomizedAuthUrlRequest(Model):
    """Parameters of `client.service.get_customized_auth_url`."""

    state: str = field(pattern="[0-9A-Za-z]*", max_bytes=32)
    templateid_list: list[str] = field(max_items=9)


@model
class ServiceGetCustomizedAuthUrlResponse(Response):
    """Answer of `client.service.get_customized_auth_url`."""

    qrcode_url: str
    """Link to be shown as a QR code."""
    expires_in: int | None = None
    """Seconds; ten days."""
