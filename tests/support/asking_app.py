"""A process that serves a callback URL and asks questions: `python -m tests.support.asking_app URL STORAGE …`.

After a menu click, the handler asks with a card whose task_id is the part of the key before the "|", and prints the
result. If the key begins with "text-", the handler asks with that text. STORAGE is a path, or the URL of a Redis. The
first printed line contains the URL and the process id. The environment variable TAKEN_WITHIN is the
timeout, in seconds, for another process to take over a click.
"""

from __future__ import annotations

import os
import sys

from examples.serving import serving
from wecom_client import (
    CallbackRouter,
    Context,
    FileStorage,
    NoAnswerError,
    RedisStorage,
    WeComClient,
    WeComCrypto,
)
from wecom_client.adapters.wsgi import WsgiApp
from wecom_client.callbacks import ClickEvent, TemplateCardEvent, TextMessage
from wecom_runtime.handling.questions import shared

ASK_TIMEOUT = 300


def main(base_url: str, storage: str, corp: str, secret: str, token: str, aes_key: str) -> None:
    if "TAKEN_WITHIN" in os.environ:
        shared.ACCEPT_TIMEOUT = float(os.environ["TAKEN_WITHIN"])
    client = WeComClient(corp, secret, base_url=base_url)
    crypto = WeComCrypto(token, aes_key, corp)
    session = RedisStorage.from_url(storage) if storage.startswith("redis://") else FileStorage(storage)
    router = CallbackRouter(crypto, client=client, session=session, backlog=1000)

    @router.on(ClickEvent, background=True)
    def ask(event: ClickEvent, context: Context) -> None:
        task = event.key.partition("|")[0]
        card = {
            "card_type": "button_interaction",
            "main_title": {"title": "?"},
            "button_list": [{"text": "Yes", "key": "yes"}],
            "task_id": task,
        }
        try:
            if task.startswith("text-"):
                told("answered", task, context.ask(task, kind=TextMessage, timeout=ASK_TIMEOUT).content)
            else:
                told("answered", task, context.ask(card, timeout=ASK_TIMEOUT).key or "")
        except NoAnswerError:
            told("unanswered", task)

    @router.on(TemplateCardEvent)
    def handle(event: TemplateCardEvent) -> None:
        told("handled", event.task_id, event.key or "")

    @router.on(TextMessage)
    def handle_text(message: TextMessage) -> None:
        told("handled", message.content)

    with serving(WsgiApp(router)) as url:
        told(url, str(os.getpid()))
        sys.stdin.read()  # until the test is over
        router.close(10)


def told(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
