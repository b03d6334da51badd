"""Members and customers of a fake: their actions, and the messages that they receive."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from .state import StateRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from .pushing import Target

    Act = Callable[..., Any]


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

    def __init__(self, act: Act, **who: Any) -> None:
        self._act = act
        self._who = who

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {next(iter(self._who.values()))}>"

    def act(self, action: str, /, *, to: Target | None = None, **values: Any) -> Any:
        """Carry out any action that spec/fake/ declares.

        Args:
            action: The name of the action.
            to: The app's callback URL or router; the latest subscriber if left out.
            values: The values of the action.

        Raises:
            CallbackNotAnsweredError: The app failed.
        """
        return self._act(action, to=to, **{**self._who, **values}).reply

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
        return str(self._act(action, tell=None, **self._who, **values).response.get("msgid", ""))


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

    def write(self, text: str, *, to: Target | None = None) -> Any:
        """Write text to the app."""
        return self.act("write", to=to, text=text)

    def send_image(self, media_id: str, url: str = "https://example.com/image.png", *, to: Target | None = None) -> Any:
        return self.act("send_image", to=to, media_id=media_id, url=url)

    def send_location(
        self, latitude: float, longitude: float, label: str = "", scale: int = 15, *, to: Target | None = None
    ) -> Any:
        values = {"latitude": latitude, "longitude": longitude, "label": label, "scale": scale}
        return self.act("send_location", to=to, **values)

    def enter(self, *, to: Target | None = None) -> Any:
        """Open the chat with the app."""
        return self.act("enter", to=to)

    def click_menu(self, key: str, *, to: Target | None = None, **more: Any) -> Any:
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

    def open_menu(self, url: str, *, to: Target | None = None) -> Any:
        """Press a button of the app's menu that opens a page."""
        return self.act("open_menu", to=to, url=url)

    def click_button(
        self, task_id: str, key: str, *, selected: Mapping[str, Sequence[str]] | None = None, to: Target | None = None
    ) -> Any:
        """Press a button of a template card.

        Args:
            task_id: The task_id of the card.
            key: The key of the button.
            selected: The selections on the card: question_key -> ids of the options.
        """
        items = [{"QuestionKey": question, "OptionIds": list(ids)} for question, ids in (selected or {}).items()]
        return self.act("click_button", to=to, task_id=task_id, key=key, selected=items or None)

    def approve(self, sp_no: str, speech: str = "", *, to: Target | None = None) -> Any:
        """Approve an application, as a current approver."""
        return self.act("approve", to=to, sp_no=sp_no, speech=speech)

    def reject(self, sp_no: str, speech: str = "", *, to: Target | None = None) -> Any:
        """Reject an application, which ends the process."""
        return self.act("reject", to=to, sp_no=sp_no, speech=speech)

    def pass_on(self, sp_no: str, userid: str, speech: str = "", *, to: Target | None = None) -> Any:
        """Transfer the decision on an application to another member."""
        return self.act("pass_on", to=to, sp_no=sp_no, other_userid=userid, speech=speech)

    def withdraw(self, sp_no: str, *, to: Target | None = None) -> Any:
        """Withdraw the member's own application."""
        return self.act("withdraw", to=to, sp_no=sp_no)

    def open_group(self, name: str, *people: str) -> str:
        """Create a group chat with people, including customers; return its roomid."""
        found = self._act("open_group", tell=None, **self._who, name=name, members=list(people)).response
        return str(found["roomid"])

    def login(self) -> str:
        """Open a page of the app; return the code for its redirect URI, valid once and for five minutes."""
        return str(self._act("login", to=None, **self._who).response["code"])


class FakeCustomer(FakePerson):
    """A customer: a WeChat user outside the company, in a chat with a customer-service account or a member."""

    def __init__(self, act: Act, external_userid: str) -> None:
        super().__init__(act, external_userid=external_userid)
        self.external_userid = external_userid

    def write(self, text: str, *, open_kfid: str, to: Target | None = None) -> Any:
        """Write to a customer-service account. The app receives an event and fetches the message.

        Args:
            text: The text.
            open_kfid: The account.
            to: The app's callback URL or router; the latest subscriber if left out.
        """
        return self.act("kf_write", to=to, text=text, open_kfid=open_kfid)

    def enter(self, *, open_kfid: str, scene: str = "", to: Target | None = None) -> Any:
        """Open the chat with a customer-service account."""
        return self.act("kf_enter", to=to, open_kfid=open_kfid, scene=scene)
