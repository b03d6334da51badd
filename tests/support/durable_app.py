"""A program that is killed: durable_app.py CHANNEL STORAGE LOG. It gets messages by stdin, and acknowledges by stdout.

CHANNEL is "url"; the address, the id and the secret of a bot, with commas; "device", and the address, the number and
the secrets of a device, with commas; or the address of WeCom, the corp, its
secret, and the token and key of its callback URL, for customer service. STORAGE is a path, or the port of a redis
with a prefix. Each step of a message is a line of LOG: `run NUMBER ATTEMPT`, `end NUMBER`, `sent NUMBER`.

The variable KILL_AT names a point at which the process kills itself, once in the life of the file LOG.killed;
KILL_WITH another signal than SIGKILL. CLOCK is the error of the clock of its host, in seconds.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import xmltodict

from wecom_client import FileStorage, RedisStorage, SessionStorage
from wecom_runtime.channels.long_connection.sending import Sender
from wecom_runtime.handling.durable import DurableWork

POINTS = {"stored": "put_stored", "claimed": "start", "made": "save_answers", "accepted": "finish", "done": "finish"}
LEASE: Any = float(os.environ.get("LEASE", "1"))
LENGTH = int(os.environ.get("LENGTH", "0"))
"""The number of letters after each answer of a bot."""
SECONDS = float(os.environ.get("SECONDS_OF_A_RUN", "0.02"))


WRONG = float(os.environ.get("CLOCK", "0"))
if WRONG:
    true_time = time.time
    time.time = lambda: true_time() + WRONG


def opened(where: str) -> SessionStorage:
    """Return the storage at a path, or at the port of a redis with a prefix."""
    port, _, prefix = where.partition(":")
    return RedisStorage.from_url(f"redis://127.0.0.1:{port}/0", prefix) if port.isdecimal() else FileStorage(where)


class Log:
    """A file to which threads of several processes append lines."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def __call__(self, *words: object) -> None:
        os.write(self._file, (" ".join(map(str, words)) + "\n").encode())


def kill_at(point: str, log: Log) -> None:
    """Have the process killed when a message passes a point for the first time."""
    name = POINTS.get(point, "save_answers")
    kind: Any = DurableWork
    inner = getattr(kind, name)

    def die() -> None:
        try:
            os.close(os.open(f"{log.path}.killed", os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return
        os.kill(os.getpid(), getattr(signal, os.environ.get("KILL_WITH", "SIGKILL")))

    if point == "tail":  # before the second of the messages that follow an answer
        send: Any = Sender.send
        sent: list[str] = []

        async def send_or_die(*arguments: Any, **options: Any) -> None:
            sent.append("")
            if len(sent) == 2:
                die()
            await send(*arguments, **options)

        Sender.send = send_or_die  # type: ignore[method-assign]
        return

    def outer(work: DurableWork, *arguments: Any) -> Any:
        if point == "accepted":
            die()
        if name == "put_stored":
            result = inner(work, *arguments)
            die()
            return result
        result = yield from inner(work, *arguments)
        die()
        return result

    def put(work: DurableWork, *arguments: Any) -> Any:
        result = inner(work, *arguments)
        die()
        return result

    setattr(kind, name, put if name == "put_stored" else outer)


def serve_url(storage: SessionStorage, log: Log) -> None:
    from tests.support import small
    from tests.support.sender import Sender, text_xml

    sender = Sender()
    answer = lambda message, value: log("sent", message.content)  # noqa: E731
    limits: Any = {name: int(os.environ[name.upper()]) for name in ("workers", "backlog") if name.upper() in os.environ}
    router = small.Router(sender.crypto, session=storage, lease=LEASE, answer=answer, **limits)
    router.drain_on_signals()

    @router.on(small.TextMessage, background=True)
    def handle(message: small.TextMessage, context: Any) -> str:
        log("run", message.content, context.attempt)
        time.sleep(SECONDS)
        log("end", message.content)
        return f"answer {message.content}"

    mutex = threading.Lock()

    def receive(number: str, member: str) -> None:
        response = router.handle(*sender.post(text_xml(number, msgid=1000 + int(number), source=member)))
        with mutex:
            print("ack", number, response.status, flush=True)

    router.engine.look_for_stored()
    with ThreadPoolExecutor(8) as pool:
        for line in sys.stdin:
            pool.submit(receive, *line.split())


def serve_bot(address: str, storage: SessionStorage, log: Log) -> None:
    """Answer a bot's messages until the process is killed: those with an odd number by a stream."""
    from wecom_client import BotConnection, CallbackRouter, Context
    from wecom_client.callbacks import BotTextMessage

    url, bot_id, secret = address.split(",")
    router = CallbackRouter(session=storage, lease=LEASE)
    put: Any = DurableWork.put_stored

    def noted(work: Any, new: Any) -> Any:
        result = put(work, new)
        log("stored", new.id)
        return result

    DurableWork.put_stored = noted  # type: ignore[method-assign,assignment]

    @router.on(BotTextMessage)
    def handle(message: BotTextMessage, context: Context) -> Any:
        text = message.prompt()
        log("run", text, context.attempt)

        def pieces() -> Any:
            yield "answer "
            time.sleep(SECONDS)
            log("end", text)
            yield text + "x" * LENGTH

        if int(text) % 2:
            return pieces()
        time.sleep(SECONDS)
        log("end", text)
        return f"answer {text}" + "x" * LENGTH

    with BotConnection(bot_id, secret, router, url=url, reconnect=0.05) as connection:
        connection.wait_connected(30)
        print("connected", flush=True)
        sys.stdin.read()


def serve_device(address: str, storage: SessionStorage, log: Log) -> None:
    """Handle the pushes of a device until the process is killed. A push has its number as the id of a member."""
    from wecom_client import CallbackRouter, Context, DeviceConnection
    from wecom_client.callbacks import PushRemoteOpenDoor

    _, url, sn, secret_no, secret = address.split(",")
    router = CallbackRouter(session=storage, lease=LEASE)

    @router.on(PushRemoteOpenDoor)
    def open_door(push: PushRemoteOpenDoor, context: Context) -> None:
        number = str(push.body.userid).removeprefix("member")
        log("run", number, context.attempt)
        time.sleep(SECONDS)
        log("end", number)
        log("sent", number)

    with DeviceConnection(
        sn, secret_no, router, url=url, secret=secret, firmware_version="1.0", heartbeat=0.2, reconnect=0.02, poll=0.05
    ) as connection:
        connection.wait_connected(30)
        print("connected", flush=True)
        sys.stdin.read()


def serve_customers(address: str, storage: SessionStorage, log: Log) -> None:
    """Answer customers until the process is killed. Each line of stdin has an account with new messages."""
    from wecom_client import CallbackRouter, Context, CustomerService, WeComClient, WeComCrypto
    from wecom_client.callbacks import KfTextMessage

    url, corp, secret, token, aes_key = address.split(",")
    client = WeComClient(corp, secret, base_url=url, session=storage)
    crypto = WeComCrypto(token, aes_key, corp)
    router = CallbackRouter(crypto, session=storage, lease=LEASE)
    service = CustomerService(client, router, max_age=None)

    @router.on(KfTextMessage)
    def handle(message: KfTextMessage, context: Context) -> str:
        text = message.text.content
        log("run", text, context.attempt)
        time.sleep(SECONDS)
        log("end", text)
        return f"answer {text}"

    service.start()
    print("connected", flush=True)
    for number, line in enumerate(sys.stdin):
        now = int(time.time())
        event = {"ToUserName": corp, "FromUserName": f"sys{number}", "CreateTime": now, "MsgType": "event"}
        event |= {"Event": "kf_msg_or_event", "Token": "t", "OpenKfId": line.strip()}
        sealed = crypto.encrypt_message(xmltodict.unparse({"xml": event}), "nonce", str(now))
        query = {"timestamp": str(now), "nonce": "nonce"}
        query["msg_signature"] = xmltodict.parse(sealed)["xml"]["MsgSignature"]
        assert router.handle("POST", query, sealed.encode()).status == 200


def main(channel: str, storage: str, log: str) -> None:
    steps = Log(log)
    if "KILL_AT" in os.environ:
        kill_at(os.environ["KILL_AT"], steps)
    print("ready", flush=True)
    if channel == "url":
        serve_url(opened(storage), steps)
    elif channel.startswith("http"):
        serve_customers(channel, opened(storage), steps)
    elif channel.startswith("device"):
        serve_device(channel, opened(storage), steps)
    else:
        serve_bot(channel, opened(storage), steps)


if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[2] / "generated")]
    main(*sys.argv[1:])
