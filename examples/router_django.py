"""The router in a Django project, with view and settings in one file.

WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… WECOM_CORP_ID=… python examples/router_django.py runserver 8000
"""

import os
import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.urls import path

from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.adapters.django import callback_view
from wecom_client.callbacks import ChangeContactCreateUser, TextMessage

crypto = WeComCrypto(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"], os.environ["WECOM_CORP_ID"])
router = CallbackRouter(crypto)
urlpatterns = [path("wecom", callback_view(router))]


@router.on(TextMessage)
def echo(message: TextMessage) -> str:
    return f"You said: {message.content}"


@router.on(ChangeContactCreateUser)
def created(event: ChangeContactCreateUser) -> None:
    print(f"new member {event.user_id} in departments {event.department}")


if __name__ == "__main__":
    settings.configure(ROOT_URLCONF=__name__, SECRET_KEY="not used", ALLOWED_HOSTS=["*"])
    execute_from_command_line(sys.argv)
