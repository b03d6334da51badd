"""A demonstration over real HTTP, without credentials or a network connection: `make demo`.

A fake WeCom and the app of callbacks_flask.py run on free ports of this machine. The fake sends an encrypted message to
the app, which decrypts, parses and answers it. After that, the app makes API calls.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
import tempfile
import textwrap
from pathlib import Path

import requests

from examples.serving import serving
from wecom_client import NotFoundError, WeComClient
from wecom_client.replies import TextReply
from wecom_client.testing import FakeWeCom

SIMULATOR = "http://127.0.0.1:8787/"
WRAPPER = textwrap.TextWrapper(
    110, initial_indent="  ", subsequent_indent=" " * 14, break_long_words=False, break_on_hyphens=False
)


class Story:
    """The steps of the demonstration and the number of unexpected results."""

    def __init__(self) -> None:
        self.failures = 0

    def chapter(self, title: str) -> None:
        print(f"\n{title}")

    def show(self, name: str, value: object) -> None:
        text = re.sub(r">(?=<[A-Z])", "> ", f"{name:<11} {value}")  # allows a line break between XML elements
        for line in WRAPPER.wrap(text):
            print(line)

    def expect(self, name: str, value: object, expected: object) -> None:
        self.show(name, value)
        if value != expected:
            self.failures += 1
            self.show("UNEXPECTED", f"it should be {expected!r}")


def callbacks(story: Story, wecom: FakeWeCom) -> None:
    os.environ.update(
        WECOM_TOKEN=wecom.token, WECOM_ENCODING_AES_KEY=wecom.encoding_aes_key, WECOM_CORP_ID=wecom.corp_id
    )
    from examples.callbacks_flask import app  # reads these settings

    with serving(app) as url:
        story.chapter(f"1. WeCom verifies the callback URL {url}/wecom")
        wecom.subscribe(f"{url}/wecom")
        story.show("the app", "responded with the decrypted text")

        story.chapter("2. A member writes to the app; WeCom posts the message, encrypted")
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            reply = wecom.member("zhangsan").write("会议室还有空的吗")
        push = wecom.pushes[-1]
        story.show("message", push.text)
        story.show("the app", printed.getvalue().strip())
        story.show("decrypted", push.answer)
        found = (reply.content, reply.target) if isinstance(reply, TextReply) else ("", "")
        story.expect("text", found[0], "You said: 会议室还有空的吗")
        story.expect("for", found[1], "zhangsan")

        story.chapter("3. Somebody else sends a request without a valid signature")
        forged = {"msg_signature": "0" * 40, "timestamp": "1", "nonce": "1"}
        body = "<xml><Encrypt><![CDATA[AAAA]]></Encrypt></xml>"
        answer = requests.post(f"{url}/wecom", params=forged, data=body, timeout=5)
        story.expect("status", answer.status_code, 403)


def calls(story: Story, wecom: FakeWeCom) -> None:
    with (
        WeComClient(wecom.corp_id, wecom.secret, base_url=wecom.base_url) as client,
        tempfile.TemporaryDirectory() as name,
    ):
        folder = Path(name)
        story.chapter('4. client.user.get("zhangsan")')
        member = client.user.get("zhangsan")
        story.show("result", member)
        story.expect("department", member.department, [1, 2])

        story.chapter('5. client.message.send("text", agent_id, touser=["zhangsan", "nobody"], text=…)')
        sent = client.message.send(
            "text", wecom.agent_id, touser=["zhangsan", "nobody"], text={"content": f"Hello {member.name}"}
        )
        story.show("result", sent)
        story.expect("invalid", sent.invaliduser, ["nobody"])
        story.expect("received", wecom.sent[-1].text, "Hello 张三")

        story.chapter('6. client.media.upload("file", "月报.txt"): one multipart body, streamed')
        report = folder / "月报.txt"
        report.write_text("一切正常\n" * 100_000, "utf-8")
        uploaded = client.media.upload("file", report)
        story.show("result", uploaded)

        story.chapter("7. client.media.get(media_id): streamed to the disk")
        with client.media.get(uploaded.media_id or "") as download:
            story.show("result", download)
            (folder / "downloads").mkdir()
            saved = download.save(folder / "downloads")
        story.expect("name", saved.name, report.name)
        story.expect("the same", saved.read_bytes() == report.read_bytes(), True)

        story.chapter('8. client.user.get("nobody")')
        try:
            client.user.get("nobody")
        except NotFoundError as error:
            story.expect("errcode", error.errcode, 60111)
            story.show("means", error.label)
            story.show("page", error.docs)
        else:
            story.expect("error", None, NotFoundError)

        story.chapter("9. The client has fetched the token once and kept it")
        asked = wecom.calls.count("/cgi-bin/gettoken")
        story.show("requests", len(wecom.calls))
        story.expect("for a token", asked, 1)


def main() -> int:
    story = Story()
    with FakeWeCom(real=True) as wecom:
        print(f"A fake WeCom runs on {wecom.base_url}")
        callbacks(story, wecom)
        calls(story, wecom)
    print("\nAll results are as expected." if not story.failures else f"\nUnexpected results: {story.failures}")
    print(f"To act as the members yourself, run wecom fake; it opens the simulator at {SIMULATOR}")
    return 1 if story.failures else 0


if __name__ == "__main__":
    sys.exit(main())
