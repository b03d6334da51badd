"""An AI bot of a fake: actions of members, messages of the bot, and control of its connection."""

from __future__ import annotations

from wecom_runtime.language import say
from wecom_runtime.testing.fake.delegation import delegated
from wecom_runtime.testing.fake.long_connection.controls import WAIT, LongConnectionControls
from wecom_runtime.testing.fake.office.grants import Grants
from wecom_runtime.testing.fake.pushing import CallbackKeys

from .abilities import FakeAbilities, FakeToolCall
from .answers import BotMessage
from .chats import BotChats
from .member_actions import MemberActions
from .server import BotServer, ExpiredResponse


class FakeBot(LongConnectionControls):
    """An AI bot. Actions of members are pushed to its callback URL if it has one, else over its long connection.

    Each action waits for the complete answer, at most `timeout` real seconds; with timeout=0 it does not wait: see
    `BotAnswer.wait`. Coroutines call actions in a thread: `await asyncio.to_thread(bot.write, "hi")`.

    Attributes:
        bot_id: Its id.
        secret: The secret of its long connection.
        token: The Token of its callback URL.
        encoding_aes_key: The EncodingAESKey of its callback URL.
    """

    def __init__(
        self,
        settings: CallbackKeys,
        bot_id: str,
        secret: str,
        wecom_end: BotServer,
        exchange: BotChats,
        abilities: FakeAbilities,
        grants: Grants,
    ) -> None:
        super().__init__(wecom_end)
        self._grants = grants
        self._abilities = abilities
        self.bot_id = bot_id
        self.secret = secret
        self.token, self.encoding_aes_key = settings.token, settings.encoding_aes_key
        self._server = wecom_end
        self._chats = exchange
        self._members = MemberActions(bot_id, settings, wecom_end, exchange)

    def __repr__(self) -> str:
        return f"<FakeBot {self.bot_id}>"

    @property
    def name(self) -> str:
        """Its name, which precedes the texts that members write to it in groups: "@name text"."""
        return self._chats.names[self.bot_id]

    @property
    def url(self) -> str:
        """The URL of the long connection: `BotConnection(bot.bot_id, bot.secret, router, url=bot.url)`."""
        return self._chats.url

    @property
    def path(self) -> str:
        """The path of the long connection."""
        return self._chats.path

    # -- actions of members

    subscribe = delegated("_members", MemberActions.subscribe)
    write = delegated("_members", MemberActions.write)
    speak = delegated("_members", MemberActions.speak)
    send_image = delegated("_members", MemberActions.send_image)
    send_file = delegated("_members", MemberActions.send_file)
    send_video = delegated("_members", MemberActions.send_video)
    send_mixed = delegated("_members", MemberActions.send_mixed)
    enter = delegated("_members", MemberActions.enter)
    click = delegated("_members", MemberActions.click)
    rate = delegated("_members", MemberActions.rate)
    push = delegated("_members", MemberActions.push)
    check_version = delegated("_members", MemberActions.check_version)

    def grant(self, ability: str, *, is_granted: bool = True) -> None:
        """Give an ability to the bot. Every bot has "doc".

        Args:
            ability: Such as "todo". Its tools answer with examples; create_doc and get_doc_content of "doc" have state.
            is_granted: Whether a member has authorized the ability; if not, its tools answer with errcode 851013 and
                a link that authorizes it.
        """
        self._abilities.grant(self.bot_id, ability, is_granted=is_granted)

    def revoke(self, ability: str) -> None:
        """Take an ability from the bot."""
        self._abilities.revoke(self.bot_id, ability)

    def change_address(self, ability: str, *, errcode: int = -32002) -> None:
        """Give an ability another address: the former one refuses requests with an errcode, -32001 to -32003."""
        self._abilities.change_address(self.bot_id, ability, errcode)

    def end_sessions(self) -> None:
        """End the sessions with abilities: their requests get HTTP status 404, as with a restarted server."""
        self._abilities.end_sessions()

    @property
    def tool_calls(self) -> list[FakeToolCall]:
        """The calls of tools of abilities: `ability`, `tool`, `arguments`, and `userid` from the header."""
        return self._abilities.calls(self.bot_id)

    def grant_office(self, service: str) -> None:
        """Grant a service of the gateway to the bot for seven days, as a member does.

        A service that no test has touched is granted at its first use.

        Args:
            service: Such as "todo"; "doc" includes "sheet".

        Raises:
            InvalidArgumentError: There is no such service.
        """
        self._grants.set(self.bot_id, service, is_granted=True)

    def revoke_office(self, service: str) -> None:
        """Withdraw a service of the gateway: its commands answer with errcode 850002 and a link that grants it."""
        self._grants.set(self.bot_id, service, is_granted=False)

    def expire_office(self, service: str) -> None:
        """Make the grant of a service older than seven days: its commands answer with errcode 850003 and the link."""
        self._grants.expire(self.bot_id, service)

    def expire_streams(self, response: ExpiredResponse = "refused") -> None:
        """Treat all streams as too old: further frames over the long connection change nothing in the chat.

        Args:
            response: "refused" gives such a frame errcode 846608, "acknowledged" errcode 0, and "silent" no response:
                users have seen all three.
        """
        self._server.expired_streams = response

    # -- messages and files

    @property
    def messages(self) -> list[BotMessage]:
        """The messages of members and of the bot, oldest first."""
        return [one for one in self._chats.messages() if one.record["aibotid"] == self.bot_id]

    def wait_card(self, text: str | None = None, *, timeout: float = WAIT) -> BotMessage:
        """Wait for the next card of the bot and return it: the oldest one that was neither awaited nor clicked.

        Args:
            text: A text that the card shows, such as a part of its title; any card if left out.
            timeout: Real seconds.

        Raises:
            TimeoutError: There is no such card. The text of the error has the messages that came instead.
        """
        return self._chats.next_card(self.bot_id, text, timeout)

    def wait_for_messages(self, text: str, *, count: int = 1, timeout: float = 10.0) -> list[BotMessage]:
        """Wait until the bot has sent messages with this text, for example from a background handler; return them.

        Args:
            text: The complete visible text of each message.
            count: The number of messages.
            timeout: Real seconds.

        Raises:
            TimeoutError: There are fewer messages after the timeout.
        """
        found: list[BotMessage] = []

        def is_done() -> bool:
            found[:] = [one for one in self.messages if one.by == "bot" and one.text == text]
            return len(found) >= count

        if not self._chats.wait_for_messages(is_done, timeout):
            raise TimeoutError(
                say(
                    "The bot sent {found} of {count} messages with the text {text!r} within {timeout} s.",
                    found=len(found),
                    count=count,
                    text=text,
                    timeout=timeout,
                )
            )
        return found

    @property
    def files(self) -> dict[str, bytes]:
        """media id -> content of a file that the bot uploaded over the long connection."""
        return self._server.uploads.files
