"""Fields of responses that not every kind of app gets: in docstrings, texts and pages, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate import read_api
from codegen.language.diagnostics import SpecError
from codegen.prose import prose_of
from tests.codegen.built import write_spec
from tests.support.shared import described
from wecom_client.models.user import UserProfile
from wecom_runtime.language import described as texts_of

ENDPOINT = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1]
    response:
      a: {type: string, doc: A., to: {developed: none, third_party: none, upstream: none}}
      b: {type: string, doc: B., to: {self_built: consent since 2022-06-20, developed: admin, third_party: contacts}}
      c: {type: string, doc: C., to: {third_party: 组织架构}}
"""


def test_sentences_about_the_audience(tmp_path: Path) -> None:
    api = read_api(write_spec(tmp_path, {"api/zoo.yaml": ENDPOINT}))
    (endpoint,) = (one for one in api.endpoints if one.path == "/cgi-bin/zoo/get")
    assert [prose_of(api).field_text(field) for field in endpoint.response] == [
        "A. An upstream company does not get it for members of downstream companies. Apps of providers do not get it.",
        "B. Self-built apps created since 2022-06-20 get it only with the member's consent (OAuth2). "
        "Provider-developed apps get it where the administrator has authorized it. "
        "Of third-party apps, only address book apps (通讯录应用) get it.",
        "C. Third-party apps get it with the permission 组织架构.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("third_party: contacts", "developer: none", "'developer' is no key of"),
        ("developed: admin", "developed: contacts", "to: contacts is for third-party apps"),
        ("consent since 2022-06-20", "consent since June", "write 'consent since 2022-06-20'"),
    ],
)
def test_wrong_audiences(old: str, new: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=told):
        read_api(write_spec(tmp_path, {"api/zoo.yaml": ENDPOINT.replace(old, new)}))


def test_user_get_explains_why_mobile_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WECOM_LANG", "en")
    notes = " ".join(texts_of(UserProfile)["mobile"].notes)
    assert "Self-built apps created since 2022-06-20 get it only with the member's consent (OAuth2)." in notes
    assert "Of third-party apps, only address book apps (通讯录应用) get it." in notes
    monkeypatch.setenv("WECOM_LANG", "zh")
    assert "第三方应用中仅通讯录应用可获取。" in " ".join(texts_of(UserProfile)["mobile"].notes)


def test_the_spec_has_the_audiences_of_its_pages() -> None:
    api = described()
    fields = [field for endpoint in api.endpoints for field in endpoint.response]
    fields += [field for declared in api.types.values() for field in declared.fields]
    marked = {field.location for field in fields if field.to}
    assert len(marked) >= 38, "fields of responses, without those of callbacks"
