"""The base URL of WeCom, and the requirements for base URLs and paths to which secrets are sent."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import unquote, urlsplit

from wecom_runtime.errors import ConfigurationError, InvalidArgumentError
from wecom_runtime.language import say

BASE_URL = "https://qyapi.weixin.qq.com"
_PLAIN = re.compile(r"(?:/(?!\.{1,2}(?:[/;]|$))[^/\\?#%\x00-\x20\x7f]+)*/?")
"""Pattern of a decoded path with one meaning: no empty segments, no "." and "..", and no characters of other parts."""


def check_base_url(base_url: str, *, allow_http: bool) -> str:
    """Return a base URL without its trailing slash.

    Raises:
        ConfigurationError: The base URL is not an http(s) URL, has a password or a query, or is not encrypted.
    """
    try:
        url = urlsplit(base_url)
        host, port = url.hostname, url.port
    except ValueError:
        host, port, url = None, None, urlsplit("")
    if url.scheme not in ("http", "https") or not host or port == 0 or not re.fullmatch(r"[\x21-\x7e]+", base_url):
        raise ConfigurationError(say("base_url must look like https://qyapi.weixin.qq.com"))
    if url.username or url.password or url.query or url.fragment:
        raise ConfigurationError(say("base_url must have no user name, query or fragment"))
    if url.scheme == "http" and not allow_http and not is_loopback(host):
        raise ConfigurationError(
            say(
                "base_url {scheme}://{host} would send the secret and tokens unencrypted: use "
                "https, or pass allow_http=True if you control the network",
                scheme=url.scheme,
                host=host,
            )
        )
    return base_url.rstrip("/")


def check_path(path: str) -> str:
    """Return a quoted path that a caller gave, if it has one meaning for clients, proxies and servers.

    Raises:
        InvalidArgumentError: It does not begin with one "/", normalizing changes it, or a character is not quoted.
    """
    if not path.startswith("/") or path.startswith("//"):
        raise InvalidArgumentError(say('the path must begin with one "/", such as "/cgi-bin/user/get"'))
    if re.search(r"[#?\\]|[^\x21-\x7e]", path):
        raise InvalidArgumentError(say("the path has characters that must be quoted"))
    plain = unquote(path)
    if not _PLAIN.fullmatch(plain) or plain.count("/") != path.count("/"):
        raise InvalidArgumentError(
            say('the path has empty parts, ".", ".." or a quoted "/", "?", "#" or "%", and may reach another call')
        )
    return path


def join_url(base_url: str, path: str) -> str:
    """Return the URL of a path that a caller gave.

    Raises:
        InvalidArgumentError: See `check_path`.
    """
    base = urlsplit(base_url)
    return base._replace(path=base.path.rstrip("/") + check_path(path)).geturl()


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
