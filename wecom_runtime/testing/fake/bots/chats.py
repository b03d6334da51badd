"""Actions of members in chats with bots, and the bots' answers, by callback URL or over the long connection."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from wecom_runtime.callbacks.reply_table import ReplyTable
from wecom_runtime.callbacks.table import CallbackTable
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean
from wecom_runtime.testing.fake.actions import ActionError, check_member, check_press, feedback_ids
from wecom_runtime.testing.fake.assumptions import Assumptions
from wecom_runtime.testing.fake.calls import InvalidCallError
from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.dispatching import CallbackDispatcher
from wecom_runtime.testing.fake.pushing import (
    CallbackKeys,
    CallbackNotAnsweredError,
    CallbackRenderer,
    PushedCallback,
    Target,
)
from wecom_runtime.testing.fake.state import ChangeKind, FakeState, Refusal, StateRecord
from wecom_runtime.testing.fake.steps import RecordOwner, Step, StepRun, run_steps

from .answers import BotAnswer, BotMessage
from .server import BotServer

PATH = "/_fake/bots"
UNKNOWN_CHAT = 93006
"""The path of the long connections: like WeCom's, it is one for all bots."""
REFRESH = 1.0
"""Seconds between two polls for an unfinished stream."""
REFRESH_IN_TESTS = 0.05
"""The same with a virtual clock, since apps continue a stream in real time."""

MOST_SHOWN = 5
"""The largest number of messages in an error."""

CARD_DELAY = 5.0
"""Real seconds after a message of a bot in which a card may follow that a member waits for."""

THIN_SPACE = "\u2005"
"""The space after a mention in other messages of WeCom."""
CLICK, RATE = "bot_click", "bot_rate"
"""Actions on a message of the bot."""
WITH_MENTION = frozenset({"bot_write", "bot_send_mixed"})
"""Actions whose text in a group begins with the mention of the bot."""


def mentions(name: str, text: str) -> bool:
    """Return whether a text mentions a bot by its name: "@name", followed by a space or the end."""
    return re.search(rf"@{re.escape(name)}(?=\s|$)", text) is not None


class BotChats:
    """The chats of members with bots: it carries out actions and stores the answers.

    Args:
        assumptions: The answers by which the fake behaves.
        actions: Name of an action -> its steps in spec/fake/.
        step_run: Creates a run of steps.
        base_url: Starts the server and returns its URL.
        state: The state with the messages.
        clock: The fake's clock.
        callbacks: The table of callbacks.
        replies: The table of replies.
        messages: Renders callbacks.
        deliveries: Pushes callbacks to callback URLs and routers.
        owner: The company of the bots.
    """

    def __init__(
        self,
        assumptions: Assumptions,
        actions: Mapping[str, list[Step]],
        step_run: Callable[[RecordOwner, Mapping[str, Any]], StepRun],
        base_url: Callable[[], str],
        state: FakeState,
        clock: Clock,
        callbacks: CallbackTable,
        replies: ReplyTable,
        messages: CallbackRenderer,
        deliveries: CallbackDispatcher,
        owner: RecordOwner,
    ) -> None:
        self.assumptions = assumptions
        self._actions = actions
        self._step_run = step_run
        self._base_url = base_url
        self._state = state
        self._clock = clock
        self._callbacks = callbacks
        self._replies = replies
        self._messages = messages
        self._deliveries = deliveries
        self._owner = owner
        self.answers: dict[str, BotAnswer] = {}
        self._said = threading.Condition()
        self._said_at = 0.0
        """The real time of the last complete message of a bot."""
        self._taken: set[object] = set()
        """The ids of cards that a test has awaited or clicked."""
        state.watch(self._forget_taken)
        self._plain_ids: dict[str, str] = {}
        """Encrypted id of a member -> the userid."""
        self.names: dict[str, str] = {}
        """bot id -> the name of the bot, as members see it."""

    def __repr__(self) -> str:
        return f"<BotChats: {len(self.answers)} answers>"

    @property
    def path(self) -> str:
        """The path of the long connection."""
        return PATH

    @property
    def url(self) -> str:
        return f"ws{self._base_url().removeprefix('http')}{PATH}"

    def messages(self) -> list[BotMessage]:
        with self._state.lock:
            return [BotMessage.of(dict(record)) for _, record in self._state.everywhere("bot_message")]

    def wait_for_messages(self, is_done: Callable[[], bool], timeout: float) -> bool:
        """Wait until bots have sent certain messages; return False after the timeout.

        Args:
            is_done: Whether they are there.
            timeout: Real seconds.
        """
        end = time.monotonic() + timeout
        with self._said:
            while not is_done():
                left = end - time.monotonic()
                if left <= 0:
                    return False
                self._said.wait(min(left, REFRESH_IN_TESTS))  # messages to a response_url do not notify
        return True

    def next_card(self, bot_id: str, text: str | None, timeout: float) -> BotMessage:
        """Wait for a card that no test has awaited or clicked yet, and return it.

        Args:
            bot_id: The bot that sends it.
            text: A text that the card shows; any card if left out.
            timeout: Real seconds.

        Raises:
            TimeoutError: There is none. The text has the messages that came instead.
        """
        came: list[BotMessage] = []

        def is_there() -> bool:
            with self._state.lock:
                came[:] = [
                    one
                    for one in self.messages()
                    if one.by == "bot" and one.record["aibotid"] == bot_id and one.record["id"] not in self._taken
                ]
                for one in came:
                    if one.card is not None and (text is None or text in one.text):
                        came[:] = [one]
                        self._taken.add(one.record["id"])
                        return True
            return False

        if self.wait_for_messages(is_there, timeout):
            return came[0]
        shown = "".join(f"\n  {one.type}: {one.text!r}" for one in came[-MOST_SHOWN:])
        raise TimeoutError(
            (
                say("The bot sent no card within {timeout} s.", timeout=timeout)
                if text is None
                else say("The bot sent no card with {text!r} within {timeout} s.", text=text, timeout=timeout)
            )
            + (say(" What it sent instead:") + shown if shown else say(" It sent nothing else."))
        )

    def _take(self, bot_id: str, task_id: str) -> None:
        """Take note that a card was clicked, so that nobody waits for it any more."""
        with self._state.lock:
            for _, one in self._state.everywhere("bot_message"):
                if one["aibotid"] == bot_id and one.get("task_id") == task_id:
                    self._taken.add(one["id"])

    def _forget_taken(self, kind: str, scope: str, record: StateRecord, change: ChangeKind) -> None:
        if change == "loaded":  # ids begin again
            self._taken.clear()

    # -- callbacks

    def wait_for_card(self, task_id: str) -> None:
        """Wait for a card, if a bot has just sent a message: over a long connection, cards follow answers."""

        def is_known() -> bool:
            with self._state.lock:
                return any(one.get("task_id") == task_id for _, one in self._state.everywhere("bot_message"))

        with self._said:
            self._said.wait_for(is_known, max(0.0, self._said_at + CARD_DELAY - time.monotonic()))

    def _note_message(self) -> None:
        with self._said:
            self._said_at = time.monotonic()
            self._said.notify_all()

    def act(self, action: str, origin: Mapping[str, Any], values: Mapping[str, Any]) -> BotAnswer:
        """Carry out an action of a member; return the bot's answer, which is still empty.

        Raises:
            ActionError: The action is impossible: an unknown member, a button that a card does not have, …
        """
        self._check(action, origin, values)
        if action == CLICK:
            self._take(str(origin["aibotid"]), str(values["task_id"]))
        if origin["chatid"] and isinstance(values.get("words"), str) and action in WITH_MENTION:
            values = {**values, "words": self._with_mention(str(origin["aibotid"]), values["words"])}
        known = {**origin, "msgid": self._new_msgid()}
        body, model = self.callback(action, {**known, **values})
        return self._answer(body, model, known)

    def _with_mention(self, bot_id: str, text: str) -> str:
        """Return the text of a message in a group, which mentions the bot, as with WeCom."""
        name = self.names[bot_id]
        mark = self.assumptions["mention"]
        if mark == "none" or mentions(name, text):
            return text
        return f"@{name}{THIN_SPACE if mark == 'thin_space' else ' '}{text}"

    def _check(self, action: str, origin: Mapping[str, Any], values: Mapping[str, Any]) -> None:
        """Refuse an action that the person cannot carry out."""
        corp, userid, chat = self._owner.corp_id, str(origin["userid"]), str(origin["chatid"] or origin["userid"])
        with self._state.lock:
            if self._state.all("member", corp):  # an empty fake accepts any userid
                check_member(self._state, corp, userid)
            group = self._state.find("appchat", corp, origin["chatid"])
            said = [one for _, one in self._state.everywhere("bot_message") if one["aibotid"] == origin["aibotid"]]
        if group is not None and userid not in group["userlist"]:
            raise ActionError(say("{userid} is not a member of the group {chat!r}", userid=userid, chat=chat), 86217)
        if action == CLICK:
            task_id = str(values["task_id"])
            cards = [one for one in said if one.get("task_id") == task_id]
            chosen = [(item["question_key"], item["option_ids"]["option_id"]) for item in values["selected"] or ()]
            check_press(cards, chat, task_id, str(values["key"]), chosen)
        if action == RATE:
            mine = [one for one in said if one["chat"] == chat]
            known = [one for record in mine for one in (*(record.get("feedback") or ()), *feedback_ids(record))]
            if values["id"] not in known:
                text = say(
                    "no answer has the feedback id {id!r}{near}",
                    id=values["id"],
                    near=did_you_mean(values["id"], known),
                )
                raise ActionError(text)

    def prepare(self, content: Mapping[str, Any], origin: Mapping[str, Any]) -> BotAnswer:
        """Return the bot's answer, still empty, to any callback."""
        msgid = str(content.get("msgid") or self._new_msgid())
        if msgid in self.answers:
            return self.answers[msgid]
        head: dict[str, Any] = {
            name: origin[name] for name in ("aibotid", "chattype", "chatid") if origin[name] is not None
        }
        head |= {"msgid": msgid, "from": {"userid": origin["userid"]}}
        if content.get("msgtype") == "event":
            head["create_time"] = int(self._clock.now())
        known = {**origin, "msgid": msgid}
        self._base_url()  # starts the server for links in callbacks
        body = {**head, **self._run("bot_push", {**content, **known}).response, **content}
        entry = self._callbacks.find(body) or self._callbacks.unknown(body)
        return self._answer(body, entry.model.__name__, known)

    def callback(self, action: str, values: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
        """Return the callback of an action and the name of its class."""
        self._base_url()  # starts the server for links in callbacks
        run = self._run(action, values)
        text, model = self._messages.of_change(run.changes[-1])
        return json.loads(text), model

    def _run(self, action: str, values: Mapping[str, Any]) -> StepRun:
        run = self._step_run(self._owner, values)
        with self._state.transaction():
            run_steps(self._actions[action], run)
        return run

    def _new_msgid(self) -> str:
        return f"CAIQ{secrets.token_hex(10)}"  # random, so that it is new to the bot, also after a reset

    # -- answers

    def _answer(self, body: Mapping[str, Any], callback: str, origin: Mapping[str, Any]) -> BotAnswer:
        body = self._assumed(body)
        answer = BotAnswer(body, callback, origin, self._clock.now(), self._replies, self._keep)
        self.answers[answer.msgid] = answer
        return answer

    def _assumed(self, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return a callback with the ids and the quote that the fake assumes."""
        changed = dict(body)
        if self.assumptions["user_ids"] == "encrypted":
            userid = str(body["from"]["userid"])
            encrypted = f"wo{hashlib.sha256(userid.encode()).hexdigest()[:30]}"
            self._plain_ids[encrypted] = userid
            changed["from"] = {**body["from"], "userid": encrypted}
        quote = body.get("quote")
        if quote and quote.get("msgtype") == "text" and self.assumptions["quote"] != "text":
            del changed["quote"]
            if self.assumptions["quote"] == "other":
                changed["quote"] = {"msgtype": "mixed", "mixed": {"msg_item": [quote]}}
        return changed

    def _keep(self, answer: BotAnswer, body: Mapping[str, Any], key: object, is_finished: bool) -> StateRecord:
        # A stream contains its feedback id only once.
        ids = list(dict.fromkeys(one for said in (*answer.bodies, body) for one in feedback_ids(said)))
        said = {"body": body, "key": key, "finish": is_finished, "way": "answer", "feedback": ids}
        record = self._run("bot_said", {**answer.who, **said}).records["bot_message"]
        if is_finished:
            self._note_message()
        return record

    def keep_sent(self, bot_id: str, body: Mapping[str, Any]) -> None:
        """Store a message that a bot sends unprompted."""
        chat = self._plain_ids.get(str(body["chatid"]), body["chatid"])
        said = {"body": body, "finish": True, "way": "send", "userid": chat, "aibotid": bot_id}
        self.count(said)
        self._run("bot_said", said)
        self._note_message()

    def keep_card(self, bot_id: str, body: Mapping[str, Any], link: str) -> None:
        """Store the card with which a member grants rights on documents.

        Args:
            bot_id: The id of the bot.
            body: The frame.
            link: The page for the grant.

        Raises:
            Refusal: Nobody has written to the bot in the chat.
        """
        chat = str(body["chat_id"])
        with self._state.lock:
            said = [one for _, one in self._state.everywhere("bot_message") if one["aibotid"] == bot_id]
        if all(one["chat"] != chat for one in said):
            raise Refusal(UNKNOWN_CHAT, "invalid chatid")
        card = {
            "card_type": "text_notice",
            "main_title": {"title": "授权机器人使用文档", "desc": str(body.get("userid") or "")},
            "card_action": {"type": 1, "url": link},
        }
        self.keep_sent(bot_id, {"chatid": chat, "msgtype": "template_card", "template_card": card})

    def count(self, origin: Mapping[str, Any]) -> None:
        """Count a message to a chat over the long connection.

        Raises:
            Refusal: The rate limit of the chat is exceeded.
        """
        self._run("bot_paced", origin)

    # -- by callback URL

    def check_callback_url(self, to: Target, settings: CallbackKeys) -> None:
        """Verify a callback URL, as the admin console does.

        Raises:
            CallbackNotAnsweredError: The callback URL fails the verification.
        """
        self._deliveries.check_callback_url(to, settings)

    def by_callback_url(self, answer: BotAnswer, to: Target, settings: CallbackKeys, timeout: float) -> None:
        """Push a callback to a callback URL or a router, and poll until the answer is complete.

        Args:
            answer: The answer, which receives the replies.
            to: The callback URL or the router.
            settings: The bot's callback settings.
            timeout: The maximum time in seconds; with 0, a thread polls.

        Raises:
            CallbackNotAnsweredError: There is no answer, it cannot be read, or its stream does not end.
        """
        self._send(answer, answer.body, answer.callback, to, settings)
        if timeout:
            self._poll(answer, to, settings, time.monotonic() + timeout)
        elif answer.growth is not None:
            limit = time.monotonic() + float(self.assumptions["stream_seconds"])
            arguments = (answer, to, settings, limit)
            threading.Thread(target=self._poll_in_thread, args=arguments, name="fake WeCom's bot", daemon=True).start()

    def _poll_in_thread(self, *arguments: Any) -> None:
        with contextlib.suppress(CallbackNotAnsweredError, InvalidCallError):  # `fake.pushes` has the errors
            self._poll(*arguments)

    def _poll(self, answer: BotAnswer, to: Target, settings: CallbackKeys, limit: float) -> None:
        while (growth := answer.growth) is not None:
            if not growth[1]:
                raise CallbackNotAnsweredError(say("the unfinished {kind} has no id", kind=growth[0].model.__name__))
            if time.monotonic() > limit or self._clock.now() - answer.at > float(self.assumptions["stream_seconds"]):
                steps = f"{len(answer.steps)} steps, the last one {answer.text!r}"
                raise CallbackNotAnsweredError(
                    say(
                        "the answer to {callback} did not end: {steps}",
                        callback=answer.callback,
                        steps=steps,
                    )
                )
            time.sleep(REFRESH_IN_TESTS if self._clock.is_virtual else REFRESH)
            values = {**answer.who, "msgid": self._new_msgid(), "id": growth[1]}
            self._send(answer, *self.callback("bot_refresh", values), to, settings)

    def _send(
        self, answer: BotAnswer, body: Mapping[str, Any], callback: str, to: Target, settings: CallbackKeys
    ) -> None:
        push = self._deliveries.send(json.dumps(body, ensure_ascii=False), callback, to, settings)
        if push.reply is None:
            return
        said = json.loads(push.answer)
        entry = self._replies.find(said)
        assert entry is not None  # noqa: S101 - or it would be no reply
        if answer.growth is not None and not answer.continues(entry, said):
            raise CallbackNotAnsweredError(
                say(
                    "the reply to {callback} does not continue the stream {growth!r}: {reply}",
                    callback=callback,
                    growth=answer.growth[1],
                    reply=said,
                )
            )
        answer.take(entry, said, self._clock.now())

    # -- over the long connection

    def by_connection(self, answer: BotAnswer, wecom_end: BotServer, timeout: float) -> None:
        """Push a callback to the connected bot, and wait for the complete answer.

        Raises:
            CallbackNotAnsweredError: The bot is not connected, or does not answer in time.
        """
        if not wecom_end.wait_for(lambda: wecom_end.is_subscribed, timeout):
            url = f"BotConnection(bot.bot_id, bot.secret, router, url={self.url!r})"
            raise CallbackNotAnsweredError(
                say("the bot is not connected: {url}; or give it a callback URL: bot.subscribe(url)", url=url)
            )
        push = PushedCallback(
            json.dumps(answer.body, ensure_ascii=False), "connection", answer.callback, 1, at=self._clock.now()
        )
        began = time.perf_counter()
        self._deliveries.notify_started(push)
        wecom_end.push(answer)
        in_time = not timeout or not wecom_end.expects_answer(answer.callback) or answer.wait(timeout)
        push.seconds = time.perf_counter() - began
        if answer.has_failed and not answer.is_finished:
            push.fail("status", say("its handler has failed: the log has the error"))
        elif not in_time:
            push.fail("late", say("no response within {seconds:g} s", seconds=timeout))
        push.is_done = True
        if answer.bodies:
            push.status, push.answer = 200, json.dumps(answer.bodies[-1], ensure_ascii=False)
            push.reply = answer.reply
        self._deliveries.note(push)
        if push.error:
            raise CallbackNotAnsweredError(
                say("{callback} over the long connection: {error}", callback=answer.callback, error=push.error)
            )
