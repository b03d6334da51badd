"""Read the chat archive (会话内容存档) whenever WeCom pushes a notification.

WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… WECOM_CORP_ID=… WECOM_ARCHIVE_SECRET=… WECOM_ARCHIVE_LIBRARY=… \
WECOM_ARCHIVE_KEY=private.pem python examples/archive.py
"""

import os
import threading
from pathlib import Path
from wsgiref.simple_server import make_server

from wecom_client import CallbackRouter, FileStorage, WeComCrypto
from wecom_client.adapters.wsgi import WsgiApp
from wecom_client.archive import Archive, ArchivedFile, ArchivedText
from wecom_client.callbacks import MsgauditNotifyEvent

NAMES = "CORP_ID TOKEN ENCODING_AES_KEY ARCHIVE_SECRET ARCHIVE_LIBRARY ARCHIVE_KEY"
corp_id, token, aes_key, secret, library, key = (os.environ[f"WECOM_{name}"] for name in NAMES.split())
router = CallbackRouter(WeComCrypto(token, aes_key, corp_id))
storage = FileStorage("archive.db")  # keeps the position over a restart
archive = Archive(corp_id, secret, library=library, private_keys={1: Path(key).read_bytes()}, session=storage)
one_at_a_time = threading.Lock()


@router.on(MsgauditNotifyEvent, background=True)
def read(event: MsgauditNotifyEvent) -> None:
    with one_at_a_time:
        for message in archive.messages():
            match message:
                case ArchivedText():
                    print(message.from_, message.text.content, flush=True)
                case ArchivedFile():
                    print(message.from_, archive.media(message).save("files/"), flush=True)
                case _:  # about thirty other kinds, and UndecryptedMessage with its reason
                    print(message, flush=True)


app = WsgiApp(router)

if __name__ == "__main__":
    make_server("", 8000, app).serve_forever()
