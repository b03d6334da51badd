"""The pytest plugin, as a project that installs this one has it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytest_plugins = ["pytester"]

APP = """\
from wecom_client import CallbackRouter, WeComClient, WeComCrypto
from wecom_client.callbacks import TextMessage


def make_router(client, token, key, corp_id):
    router = CallbackRouter(WeComCrypto(token, key, corp_id))

    @router.on(TextMessage)
    def answer(message):
        return f"Hello {client.user.get(message.source).name}, you said: {message.content}"

    return router
"""
TEST = """\
from app import make_router


def test_the_app_answers_a_message(wecom, wecom_app):
    router = make_router(wecom_app, wecom.token, wecom.encoding_aes_key, wecom.corp_id)
    reply = wecom.member("zhangsan").write("hi", to=router)
    assert reply.content == "Hello 张三, you said: hi"
    assert [call.path for call in wecom.calls] == ["/cgi-bin/gettoken", "/cgi-bin/user/get"]
"""


def test_test_of_an_app_is_short(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(app=APP, test_app=TEST)
    assert len(TEST.splitlines()) <= 20
    pytester.runpytest_inprocess("--strict-markers").assert_outcomes(passed=1)


def test_invalid_call_fails_the_test(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        def test_typo(wecom_app):
            wecom_app.request("POST", "/cgi-bin/tag/create", json={"tagname": "同事", "tagnmae": "同学"})
        """
    )
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*/tagnmae  unknown:*sent: '同学'*", "*developer.work.weixin.qq.com/document/path/*"])


def test_marker(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.wecom(corp_id="wwmine", agent_id=7, strict=False)
        def test_settings(wecom, wecom_app):
            assert (wecom.corp_id, wecom_app.agent_id) == ("wwmine", 7)
            wecom_app.request("POST", "/cgi-bin/tag/create", json={"tagname": "同事", "tagnmae": "同学"})
            assert wecom.calls.last.problems
        """
    )
    pytester.runpytest_inprocess("--strict-markers").assert_outcomes(passed=1)


def test_markers_of_a_class_and_a_test(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        pytestmark = pytest.mark.wecom(agent_id=5, corp_id="wwmodule")

        @pytest.mark.wecom(agent_id=6)
        class TestApp:
            @pytest.mark.wecom(secret="of the test")
            def test_settings(self, wecom):
                assert (wecom.corp_id, wecom.agent_id, wecom.secret) == ("wwmodule", 6, "of the test")
        """
    )
    pytester.runpytest_inprocess().assert_outcomes(passed=1)


def test_marker_with_a_mistake(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.wecom(corpid="wwmine")
        def test_name(wecom):
            pass

        @pytest.mark.wecom("wwmine")
        def test_value(wecom):
            pass
        """
    )
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(errors=2)
    result.stdout.fnmatch_lines(["*has no setting 'corpid'; did you mean 'corp_id'?*", "*takes names only*"])


def test_plugin_costs_nothing_when_unused(pytester: pytest.Pytester) -> None:
    path = pytester.makepyfile(
        """
        import sys

        def test_nothing_is_loaded():
            ours = {name for name in sys.modules if name.startswith("wecom_")}
            assert ours <= {
                "wecom_client",
                "wecom_client._pytest",
                "wecom_runtime",
                "wecom_runtime.data_files",
                "wecom_runtime.lazy",
                "wecom_runtime.language",
                "wecom_runtime.suggestions",
                "wecom_runtime.testing",
                "wecom_runtime.testing.pytest_hooks",
            }
            assert not {"uvicorn", "requests", "xmltodict", "cattrs"} & sys.modules.keys()
        """
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "wecom_client._pytest", str(path)],
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},  # those of others load what they like
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
