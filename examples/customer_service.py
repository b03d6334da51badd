"""Customer service (微信客服): a menu, automatic answers, and handover to a person.

WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… WECOM_CORP_ID=… WECOM_SECRET=… WECOM_SERVICERS=zhangsan,lisi \
python examples/customer_service.py
"""

import os
from itertools import cycle
from wsgiref.simple_server import make_server

from wecom_client import APIError, CallbackRouter, Context, CustomerService, FileStorage, WeComClient, WeComCrypto
from wecom_client.adapters.wsgi import WsgiApp
from wecom_client.callbacks import KfEventMessage, KfImageMessage, KfTextMessage
from wecom_client.models.kf import KfClickItem, KfMenu, KfMenuClick

NAMES = "CORP_ID SECRET TOKEN ENCODING_AES_KEY SERVICERS"
corp_id, secret, token, aes_key, servicers = (os.environ[f"WECOM_{name}"] for name in NAMES.split())
storage = FileStorage("customer_service.db")  # keeps the position over a restart
client = WeComClient(corp_id, secret, session=storage)
router = CallbackRouter(WeComCrypto(token, aes_key, corp_id), session=storage, client=client)
service = CustomerService(client, router)
next_servicer = cycle(servicers.split(","))

ANSWERS = {"parcel": "Your parcel is on its way.", "return": "You may return it within 14 days."}
MENU = KfMenu(
    head_content="What is it about?",
    list=[
        KfClickItem(click=KfMenuClick(id="parcel", content="My parcel")),
        KfClickItem(click=KfMenuClick(id="return", content="Returning something")),
        KfClickItem(click=KfMenuClick(id="person", content="I want to speak to a person")),
    ],
)


@router.on(KfEventMessage, event_type="enter_session")
def welcome(event: KfEventMessage) -> KfMenu:
    return MENU


@router.on(KfTextMessage)
def answer(message: KfTextMessage, context: Context) -> str | KfMenu | None:
    topic = message.text.menu_id or message.text.content
    if topic == "person":
        return hand_over(context)
    return next((text for word, text in ANSWERS.items() if word in topic), MENU)


@router.on(KfImageMessage)
def look(message: KfImageMessage, context: Context) -> str | None:
    return hand_over(context)  # only a person can look at a picture


def hand_over(context: Context) -> str | None:
    context.say("One moment, please. Somebody will answer you.")
    for _ in servicers.split(","):
        try:
            context.transfer(next(next_servicer))
            return None
        except APIError as error:
            print(error, flush=True)  # this servicer is not on duty: try the next one
    return "Nobody is on duty at the moment. Please leave a message."


app = WsgiApp(router)

if __name__ == "__main__":
    service.start()  # handle messages that arrived while no process was running
    make_server("", 8000, app).serve_forever()
