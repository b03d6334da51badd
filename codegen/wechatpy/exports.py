"""The modules that export names of the runtime under the older library's paths."""

from __future__ import annotations

from collections.abc import Mapping

RUNTIME = "wecom_runtime.wechatpy"

_EXCEPTIONS = (
    "APILimitedException",
    "InvalidAppIdException",
    "InvalidMchIdException",
    "InvalidSignatureException",
    "WeChatClientException",
    "WeChatComponentOAuthException",
    "WeChatException",
    "WeChatOAuthException",
)
_FIELDS = (
    "ArticlesField",
    "Base64DecodeField",
    "Base64EncodeField",
    "BaseField",
    "DateTimeField",
    "FloatField",
    "ImageField",
    "IntegerField",
    "StringField",
    "TaskCardField",
    "VideoField",
    "VoiceField",
    "default_timezone",
)
_REPLIES = (
    "REPLY_TYPES",
    "ArticlesReply",
    "BaseReply",
    "EmptyReply",
    "ImageReply",
    "TaskCardReply",
    "TextReply",
    "VideoReply",
    "VoiceReply",
    "create_reply",
    "register_reply",
)
_UTILS = (
    "ObjectDict",
    "WeChatSigner",
    "byte2int",
    "check_signature",
    "get_querystring",
    "json",
    "random_string",
    "timezone",
    "to_binary",
    "to_text",
)


def _version(name: str) -> tuple[tuple[str, str, Mapping[str, tuple[str, ...]]], ...]:
    return (
        (
            f"{name}/__init__.py",
            "The four main names of the library.",
            {
                f".{name}.client": ("WeChatClient",),
                f".{name}.crypto": ("WeChatCrypto",),
                f".{name}.parser": ("parse_message",),
                f"{RUNTIME}.replies": ("create_reply",),
            },
        ),
        (
            f"{name}/exceptions.py",
            "Exceptions of callbacks.",
            {f"{RUNTIME}.exceptions": ("InvalidCorpIdException", "WeChatException")},
        ),
        (f"{name}/replies.py", "Replies.", {f"{RUNTIME}.replies": _REPLIES}),
        (f"{name}/parser.py", "From decrypted XML to messages.", {f".{name}.events": ("parse_message",)}),
    )


MODULES: tuple[tuple[str, str, Mapping[str, tuple[str, ...]]], ...] = (
    (
        "__init__.py",
        "The names of wechatpy, for apps that use it: they only change their imports.",
        {f"{RUNTIME}.exceptions": ("WeChatClientException", "WeChatException")},
    ),
    *_version("enterprise"),
    *_version("work"),
    ("exceptions.py", "Exceptions.", {f"{RUNTIME}.exceptions": _EXCEPTIONS}),
    ("fields.py", "Fields of messages and replies.", {f"{RUNTIME}.fields": _FIELDS}),
    ("replies.py", "Replies.", {f"{RUNTIME}.replies": _REPLIES}),
    ("utils.py", "Helpers.", {f"{RUNTIME}.utils": _UTILS}),
    ("crypto.py", "Encryption of callbacks.", {f"{RUNTIME}.crypto": ("PrpCrypto", "WeChatCrypto", "WeChatWxaCrypto")}),
    ("client/__init__.py", "Bases of clients.", {f"{RUNTIME}.client": ("BaseWeChatClient",)}),
    ("client/base.py", "Bases of clients.", {f"{RUNTIME}.client": ("BaseWeChatClient",)}),
    ("client/api/__init__.py", "Bases of API classes.", {f"{RUNTIME}.api": ("BaseWeChatAPI",)}),
    ("client/api/base.py", "Bases of API classes.", {f"{RUNTIME}.api": ("BaseWeChatAPI",)}),
    ("session/__init__.py", "Session storages.", {f"{RUNTIME}.sessions": ("SessionStorage",)}),
    ("session/memorystorage.py", "Sessions in this process.", {f"{RUNTIME}.sessions": ("MemoryStorage",)}),
    ("session/redisstorage.py", "Sessions in redis.", {f"{RUNTIME}.sessions": ("RedisStorage",)}),
    ("session/memcachedstorage.py", "Sessions in memcached.", {f"{RUNTIME}.sessions": ("MemcachedStorage",)}),
    ("session/shovestorage.py", "Sessions in a shove.", {f"{RUNTIME}.sessions": ("ShoveStorage",)}),
)
"""Path, docstring, and module -> names; a module with a leading "." is in the package."""
