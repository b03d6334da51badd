"""An approval in a chat: a member requests leave, and the manager decides with a button on a card.

WECOM_CORP_ID=… WECOM_SECRET=… WECOM_AGENT_ID=… WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… python examples/approval.py

The app needs a menu with a button whose key is "leave". Several processes need a shared storage (session=).
"""

import logging
import os
import secrets
from collections.abc import Callable
from typing import Any

from flask import Flask

from wecom_client import CallbackRouter, Context, NoAnswerError, WeComClient, WeComCrypto
from wecom_client.adapters.flask import callback_view
from wecom_client.callbacks import Callback, ClickEvent, TemplateCardEvent, TextMessage
from wecom_client.replies import ReplacedButton, UpdateButtonReply

MANAGER = os.environ.get("WECOM_MANAGER", "lisi")
DECISIONS = {"approve": "Approved", "refuse": "Refused"}
TIMEOUT = 600  # seconds to wait for an answer

client = WeComClient(
    os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"], agent_id=int(os.environ["WECOM_AGENT_ID"])
)
crypto = WeComCrypto(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"], os.environ["WECOM_CORP_ID"])
router = CallbackRouter(crypto, client=client)
app = Flask(__name__)
app.add_url_rule("/wecom", view_func=callback_view(router), methods=["GET", "POST"])


@router.middleware
def logged(callback: Callback, proceed: Callable[[], Any]) -> Any:
    logging.info("handling %s", type(callback).__name__)
    return proceed()


@router.on(ClickEvent, key="leave", background=True)
def ask_for_leave(event: ClickEvent, context: Context) -> None:
    if not context.state.compare_and_set("asking", None, True):
        return  # the member has pressed the button twice
    try:
        days = context.ask("Which days?", kind=TextMessage, timeout=TIMEOUT).content
        reason = context.ask("What is the reason?", kind=TextMessage, timeout=TIMEOUT).content
    except NoAnswerError:
        context.say("Press the button again when you know.")
        return
    finally:
        context.state.delete("asking")
    client.message.send(
        "template_card",
        touser=[MANAGER],
        template_card={
            "card_type": "button_interaction",
            "main_title": {"title": f"Leave for {context.member}", "desc": days},
            "sub_title_text": reason,
            "button_list": [{"text": "Approve", "key": "approve"}, {"text": "Refuse", "key": "refuse"}],
            "task_id": f"leave@{context.member}@{secrets.token_hex(8)}",  # unique within an app
        },
    )
    context.say(f"{MANAGER} has been asked.")


@router.on(TemplateCardEvent, key=tuple(DECISIONS), where=lambda event: event.task_id.startswith("leave@"))
def decide(event: TemplateCardEvent) -> UpdateButtonReply:
    decision = DECISIONS[event.key or ""]
    client.message.send("text", touser=[event.task_id.split("@")[1]], text={"content": f"Your leave: {decision}"})
    return UpdateButtonReply(button=ReplacedButton(replace_name=decision))


if __name__ == "__main__":
    router.drain_on_signals()
    app.run(port=8000)
