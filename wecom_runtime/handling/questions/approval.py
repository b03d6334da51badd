"""Approvals: a question with two or three buttons, and its outcome on the card."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from wecom_runtime.callbacks.approval_form import ApprovalForm, filled
from wecom_runtime.callbacks.model import Callback, attribute_at, member_of
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

if TYPE_CHECKING:
    from wecom_runtime.handling.channel import Channel
    from wecom_runtime.handling.member_texts import MemberTexts

MAX_TITLE = 26
"""The longest question that is the title of the card, in characters; a longer one is the text below a title."""
MAX_TEXT = 112
"""The longest text of the card, in characters; a longer one is sent before the card."""
TASK_PREFIX = "wecom-approval-"
YES, NO, ALWAYS, DONE = "yes", "no", "always", "done"
"""The keys of the buttons, and of the button that shows the outcome."""

Approvers: TypeAlias = "str | Collection[str] | Callable[[str], object] | None"
"""The members who may answer: a UserID, several, a function of the UserID, or None for the member of the callback."""


@attrs.frozen
class Approval:
    """The outcome of an approval, which is true if the question was approved.

    if await context.approve("Delete a.txt?"):
        delete("a.txt")
    """

    is_approved: bool
    by: str
    """The UserID of the member who answered."""
    always: bool = False
    """Whether the member approves the same in future, too."""

    def __bool__(self) -> bool:
        return self.is_approved


class ApprovalCard:
    """The card of an approval.

    Args:
        form: The form of the card.
        text: The question.
        yes, no: The texts of the buttons; None for those of the router.
        always: The text of the button that approves the same in future; True for that of the router, False for no such
            button.
        group: The key of the list of questions in the storage, which the task_id contains: another member may click.
        member_texts: The texts of the router.
    """

    def __init__(
        self,
        form: ApprovalForm,
        text: str,
        yes: str | None,
        no: str | None,
        always: bool | str,
        group: str,
        member_texts: MemberTexts,
    ) -> None:
        self._form = form
        self.group = group
        self.task_id = f"{TASK_PREFIX}{group}-{secrets.token_hex(16)}"
        is_short = len(text) <= MAX_TITLE and "\n" not in text
        self._title = text if is_short else member_texts["approval"]
        self._text = None if is_short else text if len(text) <= MAX_TEXT else f"{text[: MAX_TEXT - 1]}…"
        self.message = text if len(text) > MAX_TEXT else None
        """The question, if it is too long for the card."""
        self._labels = {YES: yes or member_texts["approve"], NO: no or member_texts["refuse"]}
        if always:
            self._labels[ALWAYS] = always if isinstance(always, str) else member_texts["always"]

    def render(self) -> dict[str, Any]:
        """Return the card with its buttons."""
        order = [key for key in (YES, ALWAYS, NO) if key in self._labels]
        styles = {YES: 1, ALWAYS: 1, NO: 2}
        buttons = [
            filled(self._form.button, {"label": self._labels[key], "key": key, "style": styles[key]}) for key in order
        ]
        values = {"title": self._title, "text": self._text, "buttons": buttons, "task_id": self.task_id}
        card: dict[str, Any] = filled(self._form.card, values)
        return card

    def outcome(self, click: Callback) -> dict[str, Any]:
        """Return the reply to a click, which shows the outcome on the card."""
        form = click.__approval__ or self._form
        values = {
            "title": self._title,
            "text": self._text,
            "label": self._labels.get(_key_of(click), self._labels[NO]),
            "by": member_of(click),
            "key": DONE,
            "task_id": self.task_id,
        }
        reply: dict[str, Any] = filled(form.outcome, values)
        return reply

    def result(self, click: Callback) -> Approval:
        """Return the outcome of a click."""
        key = _key_of(click)
        return Approval(key in (YES, ALWAYS), member_of(click), key == ALWAYS)


def accepts_from(approvers: Approvers, message: Callback) -> Callable[[Callback], bool]:
    """Return a function that returns whether a click is by a member who may answer.

    Raises:
        InvalidArgumentError: Nobody may answer.
    """
    if approvers is None:
        approvers = member_of(message)
    if callable(approvers):
        may_answer = approvers
        return lambda click: bool(may_answer(member_of(click)))
    allowed = frozenset((approvers,) if isinstance(approvers, str) else approvers)
    if not any(allowed):
        raise InvalidArgumentError(say("by= names no member who could answer"))
    return lambda click: member_of(click) in allowed


def is_approval(message: Callback) -> bool:
    """Return whether a callback is a click on the card of an approval."""
    return bool(message.__card_by__) and _task_of(message).startswith(TASK_PREFIX)


def approval_key(channel: Channel, task_id: str) -> tuple[str, ...]:
    """Return the parts of the key of an approval. It has no member, since several may answer."""
    return "approve", channel.name, task_id


def approval_group(task_id: str) -> str:
    """Return the key of the list of questions that contains an approval; "" if the task_id is another one."""
    return task_id.removeprefix(TASK_PREFIX).rpartition("-")[0]


def _task_of(click: Callback) -> str:
    found = attribute_at(click, click.__card_by__)
    return found if isinstance(found, str) else ""


def _key_of(click: Callback) -> str:
    found: object = getattr(click, "key", None)
    return found if isinstance(found, str) else ""
