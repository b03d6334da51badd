"""The report of a failed test: one traceback, without inner frames, and the latest calls and pushes."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from datetime import date, datetime, timezone

import pytest

from wecom_client import AsyncWeComClient, CallTimeoutError, ConfigurationError, NotFoundError, RateLimitError
from wecom_client.testing import FakeWeCom

pytest_plugins = ["pytester"]

HEAD = """
from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.callbacks import TextMessage

def router_of(wecom, background=False):
    router = CallbackRouter(WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id))

    @router.on(TextMessage, background=background)
    def answer(message):
        raise ValueError("no price")
    return router

"""


def run(pytester: pytest.Pytester, test: str) -> tuple[dict[str, int], str]:
    """Run a test file; return the counts of its outcomes, and the text of the report."""
    pytester.makepyfile(HEAD + textwrap.dedent(test))
    # Not in this process: pytest then takes the modules that were loaded out of sys.modules.
    result = pytester.runpytest_subprocess()
    return result.parseoutcomes(), result.stdout.str()


@pytest.mark.parametrize("background", [False, True])
def test_a_failing_handler_gives_one_traceback(pytester: pytest.Pytester, background: bool) -> None:
    outcomes, text = run(
        pytester,
        f"""
        def test_it(wecom):
            wecom.member("zhangsan").write("tea", to=router_of(wecom, {background}))
        """,
    )
    assert outcomes == {"failed": 1}
    assert text.count('raise ValueError("no price")') == 1
    assert "The above exception" not in text and "wecom_runtime/testing" not in text
    assert "pushed TextMessage to router" in text


def test_a_handler_that_failed_before_the_test_itself(pytester: pytest.Pytester) -> None:
    outcomes, text = run(
        pytester,
        """
        def test_it(wecom, wecom_app):
            wecom_app.message.send("text", touser=["lisi"], text={"content": "a"})
            wecom.member("zhangsan").write("tea", to=router_of(wecom, background=True))
            assert wecom.settle()
            assert wecom.member("zhangsan").inbox[-1].text == "a"
        """,
    )
    assert outcomes == {"failed": 1}
    assert "zhangsan has 0 messages; messages were sent to: lisi" in text
    assert text.count('raise ValueError("no price")') == 1
    assert "POST /cgi-bin/message/send" in text and '"touser": "lisi"' in text


def test_a_report_has_the_latest_calls_and_no_secrets(pytester: pytest.Pytester) -> None:
    outcomes, text = run(
        pytester,
        """
        def test_it(wecom, wecom_app):
            for number in range(30):
                wecom_app.user.get("zhangsan")
            wecom_app.user.list(1)
            print("secret:", wecom.secret)
            assert False
        """,
    )
    assert outcomes == {"failed": 1}
    shown = text.partition("WeCom: the latest 20 calls and pushes")[2]
    assert shown.count("GET /cgi-bin/user/get") == 19 and shown.count("GET /cgi-bin/user/list") == 1
    assert text.partition("secret: ")[2].partition("\n")[0] not in shown


def test_a_passing_test_has_no_section(pytester: pytest.Pytester) -> None:
    outcomes, text = run(
        pytester,
        """
        def test_it(wecom, wecom_app):
            assert wecom_app.user.get("zhangsan").name
            raise_later()

        def raise_later():
            pass
        """,
    )
    assert outcomes == {"passed": 1} and "WeCom:" not in text


def test_an_invalid_call_over_http_is_refused_and_fails_once(pytester: pytest.Pytester) -> None:
    outcomes, text = run(
        pytester,
        """
        import requests

        def test_it(wecom):
            get = lambda path, **query: requests.get(wecom.base_url + path, params=query).json()
            token = get("/cgi-bin/gettoken", corpid=wecom.corp_id, corpsecret=wecom.secret)["access_token"]
            answer = get("/cgi-bin/user/get", access_token=token, userid="zhangsan", nosuch="1")
            assert answer["errcode"] == 0, answer["errmsg"]
        """,
    )
    assert outcomes == {"failed": 1}
    assert "/nosuch: nosuch is not a known field" in text


def test_an_invalid_call_over_http_with_an_ignored_errcode(pytester: pytest.Pytester) -> None:
    outcomes, text = run(
        pytester,
        """
        import requests

        def test_it(wecom):
            get = lambda path, **query: requests.get(wecom.base_url + path, params=query).json()
            token = get("/cgi-bin/gettoken", corpid=wecom.corp_id, corpsecret=wecom.secret)["access_token"]
            get("/cgi-bin/user/get", access_token=token, userid="zhangsan", nosuch="1")
        """,
    )
    assert outcomes == {"failed": 1}
    assert "InvalidCallError" in text


def test_without_strict_an_unknown_field_is_ignored() -> None:
    import requests

    with FakeWeCom() as fake:
        query = {"corpid": fake.corp_id, "corpsecret": fake.secret, "nosuch": "1"}
        answer = requests.get(f"{fake.base_url}/cgi-bin/gettoken", params=query, timeout=10).json()
        assert answer["errcode"] == 0


def test_the_fixture_of_an_asynchronous_client(pytester: pytest.Pytester) -> None:
    outcomes, _ = run(
        pytester,
        """
        import asyncio

        def test_it(wecom, wecom_async_app):
            async def name():
                return (await wecom_async_app.user.get("zhangsan")).name
            assert asyncio.run(name()) == "张三"
            assert wecom.calls.count("/cgi-bin/user/get") == 1
        """,
    )
    assert outcomes == {"passed": 1}
    assert AsyncWeComClient.__name__ == "AsyncWeComClient"


# -- the clock and patterns


def test_the_clock_is_set_to_any_date_before_the_first_call() -> None:
    with FakeWeCom() as fake:
        fake.clock.set(date(2030, 5, 1))
        assert fake.clock.shown.startswith("2030-05-01 00:00:0")
        fake.clock.set(datetime(2020, 2, 29, 12, tzinfo=timezone.utc))
        assert fake.clock.shown.startswith("2020-02-29 20:00:0")
        client = fake.client()
        created = client.oa.meetingroom.list()
        assert created is not None and fake.calls[0].at < 1_600_000_000
        with pytest.raises(ValueError, match="only goes forward after the first call: it shows 2020-02-29 20:00:0"):
            fake.clock.set(datetime(2020, 2, 29, 19))
        fake.clock.set(datetime(2020, 3, 1))
        assert fake.clock.shown.startswith("2020-03-01 00:00:0")


def test_a_pattern_of_failures() -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        fake.fail("/cgi-bin/user/*", silent=True)
        with pytest.raises(CallTimeoutError):
            client.user.get("zhangsan", timeout=0.1)
        assert client.department.simplelist()
        fake.clear_faults("/cgi-bin/user/*")
        fake.limit("/cgi-bin/user/*", 1, 60)
        client.user.get("zhangsan")
        with pytest.raises(RateLimitError):
            client.user.list(1)
        fake.clear_faults()
        fake.fail("*/simplelist", errcode=60003)
        with pytest.raises(NotFoundError):
            client.user.simplelist(1)
        with pytest.raises(ConfigurationError, match="no endpoint fits /cgi-bin/users/"):
            fake.fail("/cgi-bin/users/*", errcode=-1)


def test_all_lazy_names_without_hypothesis() -> None:
    """Tools such as freezegun read all names of all modules, and expect an AttributeError or an ImportError."""
    program = """
import sys
sys.modules["hypothesis"] = None
import wecom_client, wecom_client.testing
for key, module in list(sys.modules.items()):
    for name in dir(module) if key.startswith("wecom") else ():
        try:
            getattr(module, name)
        except (AttributeError, ImportError) as error:
            print(name, error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "models strategies need hypothesis" in done.stdout
