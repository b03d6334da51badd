"""Paths of callers reach the host of the base URL and no other call."""

from __future__ import annotations

from urllib.parse import quote, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clients import CORP, SECRET, Driver
from wecom_client import InvalidArgumentError
from wecom_client.testing import FakeWeCom
from wecom_client.wechatpy.enterprise import WeChatClient
from wecom_runtime.http.urls import check_path, join_url

BASES = ("https://qyapi.weixin.qq.com", "https://proxy.example:8443/wecom")
GOOD = ("/cgi-bin/user/get", "/cgi-bin/", "/a/%E4%BD%A0", "/a.b/c..d/..e", "/a@b/c:1;v=2")
BAD = (
    "", "cgi-bin/user/get", "//evil.example/cgi-bin", "@evil.example:80/cgi-bin/gettoken", ":80@evil.example/",
    "https://evil.example/", "/cgi-bin//user", "/cgi-bin/./user", "/cgi-bin/../user", "/cgi-bin/..", "/..;/user",
    "/cgi-bin/%2e%2e/user", "/cgi-bin/%2E./user", "/a%2fb", "/a%3Fb", "/a%23b", "/a%25", "/a%252e", "/a%5cb", "/a%00",
    "/a?b", "/a#b", "/a\\b", "/a b", "/a\n", "/\u4f60",
)  # fmt: skip


@pytest.mark.parametrize("path", GOOD)
def test_paths_of_calls(path: str) -> None:
    for base in BASES:
        assert join_url(base, path) == base + path


@pytest.mark.parametrize("path", BAD)
def test_paths_with_another_meaning(path: str, driver: Driver, wecom: FakeWeCom) -> None:
    with pytest.raises(InvalidArgumentError):
        check_path(path)
    for method, plain in (("GET", path.partition("?")[0]), ("POST", path.partition("?")[0])):
        if plain == path:
            with pytest.raises(InvalidArgumentError):
                driver.run(driver.client(wecom.base_url).request(method, path))


@given(st.text().map(quote) | st.from_regex(r"/[!-~]*", fullmatch=True))
def test_a_joined_url_keeps_its_host_and_parts(path: str) -> None:
    for base in BASES:
        try:
            url = urlsplit(join_url(base, path))
        except InvalidArgumentError:
            continue
        whole = urlsplit(base)
        assert (url.scheme, url.netloc, url.query, url.fragment) == (whole.scheme, whole.netloc, "", "")
        assert url.path == whole.path + path
        assert not {".", ".."} & set(unquote(url.path).split("/"))


def test_paths_of_the_older_library(wecom: FakeWeCom) -> None:
    client = WeChatClient(CORP, SECRET)
    client.API_BASE_URL = f"{wecom.base_url}/cgi-bin/"
    assert client.get("user/get", params={"userid": "a"})["userid"] == "a"
    seen = len(wecom.calls)
    for path in ("../evil", "user/%2e%2e/evil", "user/get%3fx=1", f"{wecom.base_url}/cgi-bin/../evil"):
        with pytest.raises(Exception, match="path"):
            client.get(path)
    assert len(wecom.calls) == seen
