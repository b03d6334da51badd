"""The actions of people on a fake, and checks whether a person can carry them out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import attrs

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .expressions import request_fields
from .state import FakeState, RecordKind, Refusal, StateRecord, kinds_of
from .steps import Step

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply import Reply

VERBS_WITH_A_KEY = ("create", "read", "update", "delete")
"""Verbs that by default find the record by the value with the name of the kind's key."""
VERBS_THAT_TAKE_ALL = ("create", "update")
"""Verbs that, without `from`, make every given value a field of the record."""


class ActionError(ConfigurationError):
    """The error for an impossible action: an unknown member, a button that a card does not have, an unknown number.

    Attributes:
        errcode: WeCom's errcode; 0 if there is none.
    """

    def __init__(self, text: str, errcode: int | str = 0) -> None:
        super().__init__(text)
        self.errcode = errcode

    @classmethod
    def of(cls, refusal: Refusal, action: str) -> ActionError:
        """Return the error for a refusal during an action."""
        text = say(
            "{action}: {detail} (errcode {errcode})", action=action, detail=refusal.detail, errcode=refusal.errcode
        )
        return cls(text, refusal.errcode)


class ActionResult(NamedTuple):
    """The outcome of an action."""

    reply: Reply | None
    """The app's reply to the pushed callback; None if there is none."""
    response: Mapping[str, Any]
    """The values that the action returns, such as the code of a login."""


@attrs.frozen
class Action:
    """An action of people: `fake.act(name, …)`."""

    name: str
    takes: frozenset[str]
    """The names of its values."""
    is_open: bool
    """Whether it takes also other values: fields of the record that it creates."""

    def check(self, given: Iterable[str]) -> None:
        """Refuse unknown values.

        Raises:
            ConfigurationError: There is an unknown value.
        """
        for name in () if self.is_open else given:
            if name not in self.takes:
                raise ConfigurationError(
                    say(
                        "{action} takes no {name!r}{near}; it takes {takes}",
                        action=self.name,
                        name=name,
                        near=did_you_mean(name, self.takes),
                        takes=", ".join(sorted(self.takes)) or say("nothing"),
                    )
                )


def actions_of(rules: Mapping[str, Any]) -> dict[str, Action]:
    """Return the actions in `spec/fake/` by name."""
    kinds = kinds_of(rules)
    return {name: action_of(name, steps, kinds) for name, steps in rules["actions"].items()}


def action_of(name: str, steps: Iterable[Step], kinds: Mapping[str, RecordKind]) -> Action:
    """Return an action by its steps: the values that they name, and the keys of records that they look up."""
    known = list(steps)
    named = {path.partition(".")[0] for path in request_fields(known)}
    takes = {name for name in named if name and not name.isupper()}
    is_open = False
    for step in known:
        verb = next((verb for verb in step if verb in VERBS_WITH_A_KEY), None)
        if verb is not None and not {"key", "where", "from"} & {one for one in step if step[one] is not None}:
            takes.add(kinds[step[verb]].key)
            is_open = is_open or ("from" not in step and verb in VERBS_THAT_TAKE_ALL)
    return Action(name, frozenset(takes), is_open)


def check_member(state: FakeState, corp_id: str, userid: str) -> None:
    """Refuse a userid that is not a member's.

    Raises:
        ActionError: There is no such member.
    """
    if state.find("member", corp_id, userid) is None:
        known = [str(one["userid"]) for one in state.all("member", corp_id)[:1000]]
        near = did_you_mean(userid, known)
        raise ActionError(say("there is no member {userid!r}{near}", userid=userid, near=near), 60111)


def check_press(
    cards: Iterable[StateRecord],
    recipient: str,
    task_id: str,
    key: str,
    selected: Iterable[tuple[str, Iterable[str]]] = (),
    *,
    of_menu: bool = False,
) -> None:
    """Refuse the press of a button that the person cannot see.

    Args:
        cards: The messages with a card of this task.
        recipient: The userid of the person, or the chat with a bot.
        task_id: The task_id of the card.
        key: The key of the button.
        selected: Question -> ids of options.
        of_menu: Whether the button is in the menu of the card.

    Raises:
        ActionError: There is no such card, the person did not receive it, or it has no such button or option.
    """
    found = list(cards)
    if not found:
        raise ActionError(say("no card {task!r} was sent", task=task_id), 42016)
    mine = [one for one in found if recipient in (one.get("to") or [one.get("chat")])]
    if not mine:
        raise ActionError(
            say("{recipient} did not receive the card {task!r}", recipient=recipient, task=task_id), 42016
        )
    card = mine[-1].get("content") or {}
    card = card.get("template_card") or card
    keys = _menu_keys(card) if of_menu else _button_keys(card)
    if key not in keys:
        raise ActionError(
            say(
                "the card {task!r} has no button {key!r}{near}; its buttons: {known}",
                task=task_id,
                key=key,
                near=did_you_mean(key, keys),
                known=", ".join(keys) or say("nothing"),
            )
        )
    questions = _questions(card)
    for question, options in selected:
        wrong = [one for one in options if one not in questions.get(question, ())]
        if question not in questions or wrong:
            raise ActionError(
                say(
                    "the card {task!r} has no option {option!r} for the question {question!r}",
                    task=task_id,
                    option=wrong[0] if wrong else "",
                    question=question,
                )
            )


def _button_keys(card: Mapping[str, Any]) -> list[str]:
    buttons = [*(card.get("button_list") or ()), *([card["submit_button"]] if card.get("submit_button") else ())]
    buttons += card.get("btn") or ()
    return [str(one["key"]) for one in buttons if one.get("key") is not None]


def _menu_keys(card: Mapping[str, Any]) -> list[str]:
    return [str(one["key"]) for one in (card.get("action_menu") or {}).get("action_list") or ()]


def _questions(card: Mapping[str, Any]) -> dict[str, list[str]]:
    lists = [*(card.get("select_list") or ())]
    lists += [card[name] for name in ("checkbox", "button_selection") if card.get(name)]
    return {str(one.get("question_key")): [str(o["id"]) for o in one.get("option_list") or ()] for one in lists}


def check_choice(messages: Iterable[StateRecord], customer: str, menu_id: str) -> None:
    """Refuse the choice of a menu item that the customer cannot see.

    Args:
        messages: The messages of the customer-service account.
        customer: The external_userid of the customer.
        menu_id: The id of the item.

    Raises:
        ActionError: No menu with this item was sent to the customer.
    """
    menus = (one.get("content") or {} for one in messages if customer in (one.get("to") or ()))
    items = (item.get("click") or {} for menu in menus for item in menu.get("list") or () if isinstance(item, Mapping))
    known = list(dict.fromkeys(str(item["id"]) for item in items if item.get("id") is not None))
    if menu_id not in known:
        raise ActionError(
            say(
                "no menu for {customer} has the item {item!r}{near}; its items: {known}",
                customer=customer,
                item=menu_id,
                near=did_you_mean(menu_id, known),
                known=", ".join(known) or say("nothing"),
            ),
            40058,
        )


def feedback_ids(value: Any) -> Iterator[str]:
    """Yield the feedback ids in a message, by which members rate answers."""
    if isinstance(value, Mapping):
        known = cast("Mapping[str, Any]", value)
        feedback = known.get("feedback")
        if isinstance(feedback, Mapping) and "id" in feedback:
            yield str(cast("Mapping[str, Any]", feedback)["id"])
        for item in known.values():
            yield from feedback_ids(item)
