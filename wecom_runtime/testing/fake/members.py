"""Members of a fake: their actions, and the messages that they receive."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from .state import StateRecord

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply import Reply

    from .actions import ActionResult
    from .pushing import Target


class Customer(Protocol):
    """A customer with an id."""

    @property
    def external_userid(self) -> str: ...


class Act(Protocol):
    """A function that carries out an action of a person."""

    def __call__(
        self, action: str, /, *, to: Target | None = None, tell: bool | None = True, **values: Any
    ) -> ActionResult: ...


@attrs.frozen
class SentMessage:
    """A message from an app, as its receivers see it."""

    id: str
    to: tuple[str, ...]
    """The UserIDs of the receivers, with departments and tags resolved."""
    type: str
    """msgtype, such as "text" or "template_card"."""
    text: str
    """The visible texts of the message, one per line."""
    content: Mapping[str, Any]
    """The content of the message, under the name of its type."""
    agent_id: Any
    path: str
    """The path of the call that sent the message."""
    time: int
    record: Mapping[str, Any] = attrs.field(repr=False, eq=False)
    """The record in the fake's state."""

    @classmethod
    def of(cls, record: StateRecord) -> SentMessage:
        return cls(
            str(record["msgid"]),
            tuple(record.get("to") or ()),
            str(record.get("type") or ""),
            str(record.get("text") or ""),
            record.get("content") or {},
            record.get("agent"),
            str(record.get("path") or ""),
            int(record.get("time") or 0),
            record,
        )


class FakePerson:
    """A person. Every action pushes a callback to the app and returns the app's reply, or None."""

    def __init__(self, act: Act, **identity: Any) -> None:
        self._act = act
        self._identity = identity

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {next(iter(self._identity.values()))}>"

    def act(self, action: str, /, *, to: Target | None = None, **values: Any) -> Reply | None:
        """Carry out any action that spec/fake/ declares.

        Args:
            action: The name of the action.
            to: The app's callback URL or router; the latest subscriber if left out.
            values: The values of the action.

        Raises:
            CallbackNotAnsweredError: The app failed.
        """
        return self._act(action, to=to, **{**self._identity, **values}).reply

    def say(self, text: str, *people: str, roomid: str = "", **more: Any) -> str:
        """Write to people or to a group; return the msgid in the archive, "" if the message is not archived.

        Args:
            text: The text.
            people: UserIDs and external_userids of the receivers.
            roomid: A group instead of people.
            more: `msgtype` and `content`, in the format of the archive, for other kinds of messages.
        """
        return self._chat("say", text=text, tolist=list(people) or None, roomid=roomid or None, **more)

    def share(
        self, content: bytes, *people: str, filename: str = "", msgtype: str = "file", roomid: str = "", **more: Any
    ) -> str:
        """Send a file to people or to a group; return the msgid as `say` does.

        Args:
            content: The content of the file.
            people: UserIDs and external_userids of the receivers.
            filename: The name of the file.
            msgtype: "file", "image", "voice", "video" or "emotion".
            roomid: A group instead of people.
            more: Other fields of the message, such as `play_length`.
        """
        sizes = {"voice": "voice_size", "emotion": "imagesize"}
        fields = {"md5sum": hashlib.md5(content, usedforsecurity=False).hexdigest(), **more}
        fields[sizes.get(msgtype, "filesize")] = len(content)
        if filename:
            fields.update(filename=filename, fileext=filename.rpartition(".")[2])
        file = base64.b64encode(content).decode()
        receivers = {"tolist": list(people) or None, "roomid": roomid or None}
        return self._chat("say", msgtype=msgtype, content=fields, file=file, **receivers)

    def take_back(self, msgid: str) -> None:
        """Recall a message."""
        self._chat("take_back", msgid=msgid)

    def _chat(self, action: str, **values: Any) -> str:
        return str(self._act(action, tell=None, **self._identity, **values).response.get("msgid", ""))


class FakeMember(FakePerson):
    """A member of the company."""

    def __init__(self, act: Act, userid: str, inbox: Callable[[str], list[SentMessage]]) -> None:
        super().__init__(act, userid=userid)
        self.userid = userid
        self._inbox = inbox

    @property
    def inbox(self) -> list[SentMessage]:
        """The messages of apps to the member, oldest first."""
        return self._inbox(self.userid)

    def write(self, text: str, *, to: Target | None = None) -> Reply | None:
        """Write text to the app."""
        return self.act("write", to=to, text=text)

    def send_image(
        self, media_id: str, url: str = "https://example.com/image.png", *, to: Target | None = None
    ) -> Reply | None:
        return self.act("send_image", to=to, media_id=media_id, url=url)

    def send_location(
        self, latitude: float, longitude: float, label: str = "", scale: int = 15, *, to: Target | None = None
    ) -> Reply | None:
        values = {"latitude": latitude, "longitude": longitude, "label": label, "scale": scale}
        return self.act("send_location", to=to, **values)

    def enter(self, *, to: Target | None = None) -> Reply | None:
        """Open the chat with the app."""
        return self.act("enter", to=to)

    def click_menu(self, key: str, *, to: Target | None = None, **more: Any) -> Reply | None:
        """Press a button of the app's menu, which pushes the event of its type.

        Args:
            key: The key or the name of the button, or the URL that it opens.
            to: The app's callback URL or router; the latest subscriber if left out.
            more: `result` of a scan; `pictures`, their MD5 digests; `latitude`, `longitude`, `scale`, `label` of a
                location.

        Raises:
            ConfigurationError: The app's menu has no such button.
        """
        return self.act("click_menu", to=to, key=key, **more)

    def open_menu(self, url: str, *, to: Target | None = None) -> Reply | None:
        """Press a button of the app's menu that opens a page."""
        return self.act("open_menu", to=to, url=url)

    def click_button(
        self, task_id: str, key: str, *, selected: Mapping[str, Sequence[str]] | None = None, to: Target | None = None
    ) -> Reply | None:
        """Press a button of a template card.

        Args:
            task_id: The task_id of the card.
            key: The key of the button.
            selected: The selections on the card: question_key -> ids of the options.
        """
        items = [{"QuestionKey": question, "OptionIds": list(ids)} for question, ids in (selected or {}).items()]
        return self.act("click_button", to=to, task_id=task_id, key=key, selected=items or None)

    def approve(self, sp_no: str, speech: str = "", *, to: Target | None = None) -> Reply | None:
        """Approve an application, as a current approver."""
        return self.act("approve", to=to, sp_no=sp_no, speech=speech)

    def reject(self, sp_no: str, speech: str = "", *, to: Target | None = None) -> Reply | None:
        """Reject an application, which ends the process."""
        return self.act("reject", to=to, sp_no=sp_no, speech=speech)

    def pass_on(self, sp_no: str, userid: str, speech: str = "", *, to: Target | None = None) -> Reply | None:
        """Transfer the decision on an application to another member."""
        return self.act("pass_on", to=to, sp_no=sp_no, other_userid=userid, speech=speech)

    def withdraw(self, sp_no: str, *, to: Target | None = None) -> Reply | None:
        """Withdraw the member's own application."""
        return self.act("withdraw", to=to, sp_no=sp_no)

    def open_group(self, name: str, *people: str) -> str:
        """Create a group chat with people, including customers; return its roomid."""
        found = self._act("open_group", tell=None, **self._identity, name=name, members=list(people)).response
        return str(found["roomid"])

    def login(self) -> str:
        """Open a page of the app; return the code for its redirect URI, valid once and for five minutes."""
        return str(self._act("login", to=None, **self._identity).response["code"])

    # -- customer service

    def serve(self, customer: Customer | str, *, open_kfid: str, to: Target | None = None) -> Reply | None:
        """Accept the session of a customer from the pool, or continue one that has ended or that the member passed on.

        Args:
            customer: The customer or its external_userid.
            open_kfid: The customer-service account.
            to: The app's callback URL or router; the latest subscriber if left out.

        Raises:
            ActionError: The member is not a servicer on duty, or there is no such session.
        """
        return self.act("kf_serve", to=to, external_userid=_id_of(customer), open_kfid=open_kfid)

    def reply_customer(
        self, customer: Customer | str, text: str, *, open_kfid: str, to: Target | None = None
    ) -> Reply | None:
        """Write to a customer as the servicer of its session. The first message after its end continues the session.

        Raises:
            ActionError: The customer has no session with the member.
        """
        return self.act("kf_reply", to=to, external_userid=_id_of(customer), text=text, open_kfid=open_kfid)

    def pass_customer_on(
        self, customer: Customer | str, userid: str, *, open_kfid: str, to: Target | None = None
    ) -> Reply | None:
        """Transfer the session of a customer to another servicer.

        Raises:
            ActionError: The customer has no session with the member, or the other member is not a servicer on duty.
        """
        values = {"external_userid": _id_of(customer), "other_userid": userid, "open_kfid": open_kfid}
        return self.act("kf_pass_on", to=to, **values)

    def end_session(self, customer: Customer | str, *, open_kfid: str, to: Target | None = None) -> Reply | None:
        """End the session of a customer. The event has a `msg_code` for a last message.

        Raises:
            ActionError: The customer has no session with the member.
        """
        return self.act("kf_end", to=to, external_userid=_id_of(customer), open_kfid=open_kfid)

    def go_off_duty(self, *, open_kfid: str, pauses: bool = False, to: Target | None = None) -> Reply | None:
        """Stop receiving customers of an account.

        Args:
            open_kfid: The customer-service account.
            pauses: Whether the member only pauses.
            to: The app's callback URL or router; the latest subscriber if left out.

        Raises:
            ActionError: The member is not a servicer, or is off duty.
        """
        return self.act("kf_off_duty", to=to, open_kfid=open_kfid, stop_type=int(pauses))

    def go_on_duty(self, *, open_kfid: str, to: Target | None = None) -> Reply | None:
        """Receive customers of an account again.

        Raises:
            ActionError: The member is not a servicer, or is on duty.
        """
        return self.act("kf_on_duty", to=to, open_kfid=open_kfid)


def _id_of(customer: Customer | str) -> str:
    return customer if isinstance(customer, str) else customer.external_userid
