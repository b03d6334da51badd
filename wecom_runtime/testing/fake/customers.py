"""Customers of a fake: WeChat users who write to customer service and to members."""

from __future__ import annotations

import base64
import mimetypes
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .members import Act, FakePerson, SentMessage

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply import Reply

    from .pushing import Target


class FakeCustomer(FakePerson):
    """A customer: a WeChat user outside the company, in a chat with a customer-service account or a member.

    A message to a customer-service account pushes an event to the app, which then fetches the message. All methods that
    send one take `open_kfid`, the account, and `to`, the app's callback URL or router; the latest subscriber if left
    out.
    """

    def __init__(self, act: Act, external_userid: str, inbox: Callable[[str], list[SentMessage]]) -> None:
        super().__init__(act, external_userid=external_userid)
        self.external_userid = external_userid
        self._inbox = inbox

    @property
    def inbox(self) -> list[SentMessage]:
        """The messages of customer service, and the messages that welcome the customer, oldest first."""
        return self._inbox(self.external_userid)

    def write(self, text: str, *, open_kfid: str, to: Target | None = None) -> Reply | None:
        """Write to a customer-service account. The app receives an event and fetches the message.

        Args:
            text: The text.
            open_kfid: The account.
            to: The app's callback URL or router; the latest subscriber if left out.
        """
        return self.act("kf_write", to=to, text=text, open_kfid=open_kfid)

    def enter(
        self, *, open_kfid: str, scene: str = "", scene_param: str = "", to: Target | None = None
    ) -> Reply | None:
        """Open the chat with a customer-service account by a link.

        The event has a `welcome_code` if the customer was not welcomed and has not written within 48 hours.

        Args:
            open_kfid: The account.
            scene: The scene of the link.
            scene_param: The parameter that was appended to the link.
            to: The app's callback URL or router; the latest subscriber if left out.
        """
        return self.act("kf_enter", to=to, open_kfid=open_kfid, scene=scene, scene_param=scene_param or None)

    def choose(self, menu_id: str, *, open_kfid: str, to: Target | None = None) -> Reply | None:
        """Choose an item of a menu that the account has sent. The message has the item's text and its id.

        Args:
            menu_id: The id of the item.
            open_kfid: The account.
            to: The app's callback URL or router; the latest subscriber if left out.

        Raises:
            ActionError: No menu with this item was sent to the customer.
        """
        return self.act("kf_choose", to=to, menu_id=menu_id, open_kfid=open_kfid)

    def recall(self, msgid: str, *, to: Target | None = None) -> Reply | None:
        """Recall a message to a customer-service account.

        Raises:
            ActionError: The customer has sent no such message.
        """
        return self.act("kf_recall", to=to, msgid=msgid)

    # -- kinds of messages

    def send_image(
        self, content: bytes, name: str = "image.png", *, open_kfid: str, to: Target | None = None
    ) -> Reply | None:
        """Send a picture. `media.get` returns its content.

        Args:
            content: The content of the file.
            name: The name of the file.
            open_kfid: The account.
            to: The app's callback URL or router; the latest subscriber if left out.
        """
        return self._send_file("image", content, name, open_kfid, to)

    def send_voice(
        self, content: bytes, name: str = "voice.amr", *, open_kfid: str, to: Target | None = None
    ) -> Reply | None:
        """Send a voice message; see `send_image`."""
        return self._send_file("voice", content, name, open_kfid, to)

    def send_video(
        self, content: bytes, name: str = "video.mp4", *, open_kfid: str, to: Target | None = None
    ) -> Reply | None:
        """Send a video; see `send_image`."""
        return self._send_file("video", content, name, open_kfid, to)

    def send_file(
        self, content: bytes, name: str = "file.txt", *, open_kfid: str, to: Target | None = None
    ) -> Reply | None:
        """Send a file; see `send_image`."""
        return self._send_file("file", content, name, open_kfid, to)

    def send_location(
        self,
        latitude: float,
        longitude: float,
        name: str = "",
        address: str = "",
        *,
        open_kfid: str,
        to: Target | None = None,
    ) -> Reply | None:
        """Send a location, in degrees."""
        location = {"latitude": latitude, "longitude": longitude, "name": name, "address": address}
        return self._send("location", location, open_kfid, to)

    def send_link(
        self, url: str, title: str = "", desc: str = "", pic_url: str = "", *, open_kfid: str, to: Target | None = None
    ) -> Reply | None:
        """Send a link with its title, description and picture."""
        link = {"title": title, "desc": desc, "url": url, "pic_url": pic_url}
        return self._send("link", link, open_kfid, to)

    def send_business_card(self, userid: str, *, open_kfid: str, to: Target | None = None) -> Reply | None:
        """Send the contact card of a member."""
        return self._send("business_card", {"userid": userid}, open_kfid, to)

    def send_miniprogram(
        self,
        appid: str,
        pagepath: str,
        title: str = "",
        thumbnail: bytes = b"thumbnail",
        *,
        open_kfid: str,
        to: Target | None = None,
    ) -> Reply | None:
        """Send a page of a mini program with a picture, which `media.get` returns."""
        page = {"title": title, "appid": appid, "pagepath": pagepath}
        return self._send("miniprogram", page, open_kfid, to, **_file(thumbnail, "thumbnail.png"))

    def send_product(
        self,
        product_id: str,
        title: str = "",
        sales_price: str = "",
        *,
        open_kfid: str,
        to: Target | None = None,
        **more: str,
    ) -> Reply | None:
        """Send a product of a WeChat Channels shop.

        Args:
            product_id: The id of the product.
            title: Its title.
            sales_price: Its price in cents of a yuan.
            open_kfid: The account.
            to: The app's callback URL or router; the latest subscriber if left out.
            more: Other fields: `head_image`, `shop_nickname`, `shop_head_image`.
        """
        product = {"product_id": product_id, "title": title, "sales_price": sales_price, **more}
        return self._send("channels_shop_product", product, open_kfid, to)

    def send_order(
        self,
        order_id: str,
        product_titles: str = "",
        state: str = "",
        *,
        open_kfid: str,
        to: Target | None = None,
        **more: str,
    ) -> Reply | None:
        """Send an order of a WeChat Channels shop.

        Args:
            order_id: The id of the order.
            product_titles: The titles of its products.
            state: Its state in words.
            open_kfid: The account.
            to: The app's callback URL or router; the latest subscriber if left out.
            more: Other fields: `price_wording`, `image_url`, `shop_nickname`.
        """
        order = {"order_id": order_id, "product_titles": product_titles, "state": state, **more}
        return self._send("channels_shop_order", order, open_kfid, to)

    def send_history(
        self, items: Sequence[Mapping[str, Any]], title: str = "", *, open_kfid: str, to: Target | None = None
    ) -> Reply | None:
        """Send a chat history.

        Args:
            items: The messages: `send_time`, `msgtype`, `sender_name`, and `msg_content`, the message as JSON text.
            title: The title.
            open_kfid: The account.
            to: The app's callback URL or router; the latest subscriber if left out.
        """
        return self._send("merged_msg", {"title": title, "item": list(items)}, open_kfid, to)

    def send_channels(
        self, nickname: str, title: str = "", sub_type: int = 1, *, open_kfid: str, to: Target | None = None
    ) -> Reply | None:
        """Send a post (`sub_type` 1), a live stream (2) or a contact card (3) of a WeChat Channels account."""
        content = {"sub_type": sub_type, "nickname": nickname, "title": title}
        return self._send("channels", content, open_kfid, to)

    def send_meeting(self, *, open_kfid: str, to: Target | None = None) -> Reply | None:
        """Send a meeting. WeCom does not return its content."""
        return self._send("meeting", None, open_kfid, to)

    def send_calendar(self, *, open_kfid: str, to: Target | None = None) -> Reply | None:
        """Send a calendar event. WeCom does not return its content."""
        return self._send("calendar", None, open_kfid, to)

    def send_note(self, *, open_kfid: str, to: Target | None = None) -> Reply | None:
        """Send a note. WeCom does not return its content."""
        return self._send("note", None, open_kfid, to)

    def _send_file(self, kind: str, content: bytes, name: str, open_kfid: str, to: Target | None) -> Reply | None:
        return self.act("kf_send", to=to, open_kfid=open_kfid, msgtype=kind, **_file(content, name))

    def _send(
        self, kind: str, content: Mapping[str, Any] | None, open_kfid: str, to: Target | None, **more: str
    ) -> Reply | None:
        values = {} if content is None else {kind: {name: value for name, value in content.items() if value != ""}}
        return self.act("kf_send", to=to, open_kfid=open_kfid, msgtype=kind, **values, **more)


def _file(content: bytes, name: str) -> dict[str, str]:
    """Return the values of an action that sends a file."""
    kind, _ = mimetypes.guess_type(name)
    text = base64.b64encode(content).decode()
    return {"file": text, "filename": name, "content_type": kind or "application/octet-stream"}
