"""An AI bot of a fake: what members do with it, what it did, and how its connection fails."""

from __future__ import annotations

from wecom_runtime.testing.fake.delegation import delegated
from wecom_runtime.testing.fake.long_connection.controls import LongConnectionControls
from wecom_runtime.testing.fake.pushing import CallbackKeys

from .abilities import FakeAbilities
from .answers import BotMessage
from .chats import BotChats
from .member_actions import MemberActions
from .server import BotServer


class FakeBot(LongConnectionControls):
    """An AI bot. What members do is sent to its address where it has one, else over its long connection.

    Each action waits until the bot has answered with all of it, at most `timeout` real seconds; with timeout=0 it
    does not wait: see `BotAnswer.wait`. Coroutines call it in a thread: `await asyncio.to_thread(bot.write, "hi")`.

    Attributes:
        bot_id: Its id.
        secret: The secret of its long connection.
        token: The Token of its callback address.
        encoding_aes_key: The EncodingAESKey of its callback address.
    """

    def __init__(
        self,
        settings: CallbackKeys,
        bot_id: str,
        secret: str,
        wecom_end: BotServer,
        exchange: BotChats,
        abilities: FakeAbilities,
    ) -> None:
        super().__init__(wecom_end)
        self._abilities = abilities
        self.bot_id = bot_id
        self.secret = secret
        self.token, self.encoding_aes_key = settings.token, settings.encoding_aes_key
        self._wecom_end = wecom_end
        self._exchange = exchange
        self._members = MemberActions(bot_id, settings, wecom_end, exchange)

    def __repr__(self) -> str:
        return f"<FakeBot {self.bot_id}>"

    @property
    def url(self) -> str:
        """Where the long connection is: `BotConnection(bot.bot_id, bot.secret, router, url=bot.url)`."""
        return self._exchange.url

    # -- what members do

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

    def grant(self, ability: str, *, is_granted: bool = True) -> None:
        """Give an ability to the bot, which has "doc" from the beginning.

        Args:
            ability: Such as "todo". All have the two tools of "doc": create_doc and get_doc_content.
            is_granted: Whether a member has granted it; if not, its tools answer with 851013 and a link that does.
        """
        self._abilities.grant(self.bot_id, ability, is_granted=is_granted)

    def revoke(self, ability: str) -> None:
        """Take an ability from the bot."""
        self._abilities.revoke(self.bot_id, ability)

    # -- what the bot did

    @property
    def messages(self) -> list[BotMessage]:
        """Everything that members and the bot said, oldest first."""
        return [one for one in self._exchange.messages() if one.record["aibotid"] == self.bot_id]

    @property
    def files(self) -> dict[str, bytes]:
        """media id -> what the bot uploaded over the long connection."""
        return self._wecom_end.uploads.files
