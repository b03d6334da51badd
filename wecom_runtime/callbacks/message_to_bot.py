"""Messages in chats with bots: their words without the mention of the bot, and their pictures and files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, cast

import attrs

from wecom_runtime.data.models import model

from .model import Callback, attribute_at, bot_name_of


@attrs.frozen(kw_only=True)
class MessageParts:
    """The names of the attributes with the contents of a message, of its quote and of its items."""

    kind: str
    """The attribute with the kind of content, which is the name of the attribute with the content."""
    text: str
    """The attribute of a content with a text."""
    link: str
    """The attribute of a content with the link to a file."""
    aes_key: str
    """The attribute of a content with the key of the file."""
    items: str
    """The attribute of a content with a list of items, each with a kind and a content."""
    quote: str
    """The attribute with the quoted message."""
    group: Mapping[str, str]
    """The attributes and their values in a group, where a text begins with the mention of the bot."""


@attrs.frozen
class Attachment:
    """A picture or a file in a message to a bot; `Context.download` returns its bytes.

    The link and the key are secrets: their holder can read the file.
    """

    kind: str
    """The kind of file, such as "image", "file" or "video"."""
    url: str = attrs.field(repr=False)
    """The link to the encrypted file, which is valid for five minutes."""
    aeskey: str | None = attrs.field(default=None, repr=False)
    """The key of the file, if the message contains it."""
    is_quoted: bool = False
    """Whether the file belongs to the quoted message."""


@model
class MessageToBot(Callback):
    """A message in a chat with a bot."""

    __parts__: ClassVar[MessageParts]

    def prompt(self) -> str:
        """Return the message as a text for a model.

        The text has the words of the message without the mention of the bot, the transcript of a voice message, the
        texts of a message with several parts, and "[image]", "[file]" or "[video]" for each picture or file, since
        WeCom sends no file name. A quoted message precedes the words, as a Markdown quote. Messages that were merged
        follow each other.
        """
        return "\n".join(filter(None, (message._own_prompt() for message in self.merged)))

    def _own_prompt(self) -> str:
        quote = getattr(self, self.__parts__.quote, None)
        words = "\n".join(filter(None, self._texts(self, mention=self._is_in_group)))
        if quote is None:
            return words
        quoted = "\n".join(filter(None, self._texts(quote, mention=False)))
        marked = "\n".join(f"> {line}" for line in quoted.splitlines())
        return "\n\n".join(filter(None, (marked, words)))

    @property
    def attachments(self) -> list[Attachment]:
        """The pictures and files of the message, and of the message that it quotes."""
        found: list[Attachment] = []
        for message in self.merged:
            found += self._files(message, is_quoted=False)
            quote = getattr(message, self.__parts__.quote, None)
            if quote is not None:
                found += self._files(quote, is_quoted=True)
        return found

    @property
    def _is_in_group(self) -> bool:
        return all(getattr(self, name, None) == value for name, value in self.__parts__.group.items())

    def words_of(self, text: str) -> str:
        """Return a text of the message without the mention of the bot, with which a text in a group begins."""
        return without_mention(text, bot_name_of(self)) if self._is_in_group else text

    def _contents(self, owner: object) -> Iterator[tuple[str, Any]]:
        """Yield the kind and the content of a message, of a quote, or of each of their items."""
        parts = self.__parts__
        kind = getattr(owner, parts.kind, None)
        if not isinstance(kind, str):
            return
        content = getattr(owner, kind, None)
        items: object = getattr(content, parts.items, None)
        if isinstance(items, list):
            for item in cast("list[object]", items):
                yield from self._contents(item)
        else:
            yield kind, content

    def _texts(self, owner: object, *, mention: bool) -> Iterator[str]:
        """Yield the texts of a message or a quote, and a word for each content without a text."""
        is_first = True
        for kind, content in self._contents(owner):
            text = getattr(content, self.__parts__.text, None)
            if not isinstance(text, str):
                yield f"[{kind}]"
            elif mention and is_first:
                yield without_mention(text, bot_name_of(self))
                is_first = False
            else:
                yield text

    def _files(self, owner: object, *, is_quoted: bool) -> Iterator[Attachment]:
        parts = self.__parts__
        for kind, content in self._contents(owner):
            link, key = getattr(content, parts.link, None), getattr(content, parts.aes_key, None)
            if isinstance(link, str) and link:
                yield Attachment(kind, link, key if isinstance(key, str) else None, is_quoted)


def without_mention(text: str, name: str = "") -> str:
    """Return a text without the mention of a bot at its beginning, and without the blanks after the mention.

    Args:
        text: The text.
        name: The name of the bot. If it is "", a first word that begins with "@" is the mention.
    """
    start = text.lstrip()
    if not start.startswith("@"):
        return text
    if name:
        rest = start[1 + len(name) :]
        is_mention = start.startswith(name, 1) and (not rest or rest[0].isspace())
        return rest.lstrip() if is_mention else text
    _, _, rest = start.partition(start.split(maxsplit=1)[0])
    return rest.lstrip()


def words_of(message: Callback) -> str | None:
    """Return the text of a text message without the mention of the bot; None for another callback."""
    path = message.__text_by__
    text = attribute_at(message, path) if path else None
    if not isinstance(text, str):
        return None
    return message.words_of(text) if isinstance(message, MessageToBot) else text
