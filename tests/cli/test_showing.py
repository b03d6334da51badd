"""`wecom show` and `show` of an assistant know what `find` returns: classes, names in Python, commands, guides."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.command import Run
from tests.support.generated import generated_package
from wecom_client import ENDPOINTS
from wecom_runtime.cli.exits import CommandError
from wecom_runtime.cli.lookup import describe
from wecom_runtime.language import use_language
from wecom_runtime.search.kinds import HitKind

PACKAGE = generated_package()


def show(name: str) -> dict[str, Any]:
    return describe(PACKAGE, name)


def keys(kind: HitKind) -> list[str]:
    return [key for key, _ in PACKAGE.word_index.entries(kind)]


def test_every_reply_is_shown() -> None:
    replies = keys("reply")
    assert len(replies) >= 20
    assert [name for name in replies if show(name)["kind"] != "reply"] == []
    shown = show("BotUpdateCardReply")
    assert shown["answers"] == ["BotTemplateCardEvent"] and shown["created_from"] == "BotCard"
    assert [field["name"] for field in shown["fields"]] == ["template_card", "userids"]


def test_every_class_and_function_is_shown() -> None:
    names = [name for name in keys("name") if name.isidentifier()]
    assert len(names) >= 100
    assert {show(name)["kind"] for name in names} == {"name", "type"}


@pytest.mark.parametrize(
    ("name", "key", "start"),
    [
        ("CallbackRouter.on", "CallbackRouter.on", "CallbackRouter.on(*models"),
        ("drain_on_signals", "CallbackRouter.drain_on_signals", "CallbackRouter.drain_on_signals(timeout"),
        ("AsyncWeComClient", "WeComClient", "WeComClient(corp_id"),
        ("context.ask", "Context.ask", "Context.ask("),
        ("wecom_app", "wecom_app", "wecom_app(wecom"),
        ("validate_request", "validate_request", "validate_request(path"),
        ("create_reply", "create_reply", "create_reply(value"),
    ],
)
def test_names_in_python(name: str, key: str, start: str) -> None:
    shown = show(name)
    assert shown["name"] == key and shown["import"].startswith("from wecom_client")
    assert shown["signature"].startswith(start) and shown["documentation"]


def test_parameters_of_a_class() -> None:
    shown = show("CallbackRouter")
    named = {one["name"]: one["meaning"] for one in shown["parameters"]}
    assert {"crypto", "workers", "lease", "handler_timeout"} <= named.keys()
    for name in ("CallbackRouter(workers)", "CallbackRouter.workers"):
        assert show(name)["meaning"] == named["workers"]
    assert {"on", "include", "health"} <= {one["name"] for one in shown["members"]}
    assert "background" not in named and show("background")["name"] == "CallbackRouter.on(background)"
    assert show("CallbackRouter.on(background)")["meaning"] == show("CallbackRouter.on.background")["meaning"]


def test_schemas_of_endpoints_are_found_and_shown() -> None:
    shown = show("request_schema")
    assert shown["name"] == "ENDPOINTS[path].request_schema" and "JSON Schema" in shown["meaning"]
    assert shown["import"] == "from wecom_client import ENDPOINTS"


def test_the_model_of_a_call() -> None:
    shown = show("UserGetResponse")
    assert shown["summary"] == "The response of client.user.get."
    assert "userid" in [field["name"] for field in shown["fields"]]


def test_a_class_for_many_callbacks() -> None:
    shown = show("SuiteEvent")
    assert {"CreateAuthEvent", "SuiteChangeContactCreateUser"} <= set(shown["callbacks"])
    assert "TextMessage" not in shown["callbacks"]
    assert "SuiteEvent" in [hit.key for hit in PACKAGE.word_index.search("SuiteEvent")]


def test_a_class_with_the_name_of_a_type() -> None:
    assert show("Attachment")["also"] == "wecom_client.Attachment"
    assert "Context.download" in show("wecom_client.Attachment")["meaning"]


def test_commands_and_guides() -> None:
    assert show("wecom trigger")["help"] == "wecom trigger --help"
    assert "Pagination · 分页" in show("03-calls")["sections"]


def test_an_ambiguous_name_is_refused() -> None:
    with pytest.raises(CommandError, match=r"several names end with session: .*SuiteClient\(session\), … \(9\)"):
        show("session")
    with pytest.raises(CommandError, match="did you mean 'BotUpdateCardReply'"):
        show("BotUpdateCardRepl")


def test_names_in_python_are_printed_where_they_differ(wecom: Run) -> None:
    shown = wecom("show", "TextMessage").stdout
    assert "in Python" in shown and "create_time" in shown
    assert "in Python" not in wecom("show", "user.get").stdout
    fields = json.loads(wecom("show", "TextMessage", "-o", "json").stdout)["fields"]
    assert {one["name"]: one.get("python") for one in fields}["FromUserName"] == "source"


def test_every_kind_is_printed(wecom: Run) -> None:
    assert "Answers BotTemplateCardEvent." in wecom("show", "BotUpdateCardReply").stdout
    assert "A handler of this class gets: " in wecom("show", "SuiteEvent").stdout
    assert "parameters" in wecom("show", "CallbackRouter").stdout
    assert "wecom trigger --help" in wecom("show", "wecom trigger").stdout
    assert "- Pagination" in wecom("show", "03-calls").stdout
    assert "wecom_client.Attachment" in wecom("show", "Attachment").stdout
    assert "处理函数也可以直接返回 BotCard" in wecom("show", "BotUpdateCardReply", WECOM_LANG="zh").stdout


def test_the_meaning_of_a_code_is_that_of_its_call_or_the_usual_one() -> None:
    own: list[str] = []
    with use_language("en"):
        for operation in ENDPOINTS.values():
            meanings = operation.meanings or {}
            for code, shown in show(operation.path)["errors"].items() if meanings or operation.advice else ():
                number = int(code) if code.lstrip("-").isdecimal() else code
                usual = PACKAGE.errors[number][1] if number in PACKAGE.errors else ""
                label = meanings.get(number, ("", ""))[1]
                own += [code] if label else []
                assert shown.get("meaning", "") == (label or usual), (operation.path, code)
        assert show("/cgi-bin/advanced_api/submit_pay")["errors"]["48001"]["meaning"] == "Payer has no right to pay."
    assert len(own) >= 3
