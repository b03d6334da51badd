"""Actions of people: they write to the app, press buttons, open its pages; and what they see of it."""

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
    """A message that the app sent, as a person sees it."""

    id: str
    to: tuple[str, ...]
    """UserIDs of who got it, departments and tags resolved."""
    type: str
    """msgtype, such as "text" or "template_card"."""
    text: str
    """Everything in it that a person reads, a line each."""
    content: Mapping[str, Any]
    """The content of the message, under the name of its type."""
    agent_id: Any
    path: str
    """The endpoint by which it was sent."""
    time: int
    record: Mapping[str, Any] = attrs.field(repr=False, eq=False)
    """All that the fake keeps of it."""

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
    """Somebody who acts. Every action pushes a callback to the app and returns the app's reply, or None."""

    def __init__(self, act: Act, **who: Any) -> None:
        self._act = act
        self._who = who

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {next(iter(self._who.values()))}>"

    def act(self, action: str, /, *, to: Target | None = None, **values: Any) -> Any:
        """Any action that spec/fake/ declares.

        Args:
            action: Its name.
            to: The app's address or router; who subscribed, if left out.
            values: What the action needs.

        Raises:
            CallbackNotAnsweredError: The app failed.
        """
        return self._act(action, to=to, **{**self._who, **values}).reply

    def say(self, text: str, *people: str, roomid: str = "", **more: Any) -> str:
        """Write to people, or into a group; return the msgid under which the archive has it, "" where it has not.

        Args:
            text: What is written.
            people: UserIDs and external_userids.
            roomid: A group instead.
            more: Of another kind of message: `msgtype` and `content`, as the archive gives it.
        """
        return self._chat("say", text=text, tolist=list(people) or None, roomid=roomid or None, **more)

    def share(
        self, content: bytes, *people: str, filename: str = "", msgtype: str = "file", roomid: str = "", **more: Any
    ) -> str:
        """Send a file to people, or into a group; return as `say`.

        Args:
            content: Its bytes.
            people: UserIDs and external_userids.
            filename: Its name.
            msgtype: "file", "image", "voice", "video" or "emotion".
            roomid: A group instead.
            more: Other fields of the message, such as `play_length`.
        """
        sizes = {"voice": "voice_size", "emotion": "imagesize"}
        told = {"md5sum": hashlib.md5(content, usedforsecurity=False).hexdigest(), **more}
        told[sizes.get(msgtype, "filesize")] = len(content)
        if filename:
            told.update(filename=filename, fileext=filename.rpartition(".")[2])
        file = base64.b64encode(content).decode()
        whom = {"tolist": list(people) or None, "roomid": roomid or None}
        return self._chat("say", msgtype=msgtype, content=told, file=file, **whom)

    def take_back(self, msgid: str) -> None:
        """Recall a message to people."""
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
        """The messages that the member got from apps, oldest first."""
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
            key: The button's key, its name, or the address that it opens.
            to: The app's address or router; who subscribed, if left out.
            more: `result` of a scan; `pictures`, the MD5 of each; `latitude`, `longitude`, `scale`, `label` of a place.

        Raises:
            ConfigurationError: The app has a menu, and no such button in it.
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
            task_id: Of the card, as the app sent it.
            key: The button's key.
            selected: What was chosen on the card: question_key -> ids of the options.
        """
        items = [{"QuestionKey": question, "OptionIds": list(ids)} for question, ids in (selected or {}).items()]
        return self.act("click_button", to=to, task_id=task_id, key=key, selected=items or None)

    def approve(self, sp_no: str, speech: str = "", *, to: Target | None = None) -> Any:
        """Agree to an application, as one of those who are asked now."""
        return self.act("approve", to=to, sp_no=sp_no, speech=speech)

    def reject(self, sp_no: str, speech: str = "", *, to: Target | None = None) -> Any:
        """Refuse an application, which ends it."""
        return self.act("reject", to=to, sp_no=sp_no, speech=speech)

    def pass_on(self, sp_no: str, userid: str, speech: str = "", *, to: Target | None = None) -> Any:
        """Let somebody else decide on an application."""
        return self.act("pass_on", to=to, sp_no=sp_no, other_userid=userid, speech=speech)

    def withdraw(self, sp_no: str, *, to: Target | None = None) -> Any:
        """Take back an application of one's own."""
        return self.act("withdraw", to=to, sp_no=sp_no)

    def open_group(self, name: str, *people: str) -> str:
        """Open a group chat with people, who may be customers; return its roomid."""
        found = self._act("open_group", tell=None, **self._who, name=name, members=list(people)).response
        return str(found["roomid"])

    def login(self) -> str:
        """Open a page of the app: the code that goes to its redirect address, good once and for five minutes."""
        return str(self._act("login", to=None, **self._who).response["code"])


class FakeCustomer(FakePerson):
    """Somebody outside the company: a WeChat user who talks to a customer-service account or a member."""

    def __init__(self, act: Act, external_userid: str) -> None:
        super().__init__(act, external_userid=external_userid)
        self.external_userid = external_userid

    def write(self, text: str, *, open_kfid: str, to: Target | None = None) -> Any:
        """Write to a customer-service account. The app is told that there are messages, and fetches them.

        Args:
            text: What is written.
            open_kfid: The account.
        """
        return self.act("kf_write", to=to, text=text, open_kfid=open_kfid)

    def enter(self, *, open_kfid: str, scene: str = "", to: Target | None = None) -> Any:
        """Open the chat with a customer-service account."""
        return self.act("kf_enter", to=to, open_kfid=open_kfid, scene=scene)
