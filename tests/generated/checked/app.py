"""The program of a user: a help desk with members, bookings, a bot and customers; type checkers must accept it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from wecom_client import (
    CALLBACKS,
    ENDPOINTS,
    APIError,
    AsyncContext,
    AsyncWeComClient,
    BotConnection,
    CallbackRouter,
    CallInfo,
    Context,
    CustomerService,
    Detailed,
    FileStorage,
    InvalidArgumentError,
    MemoryStorage,
    NoAnswerError,
    OfficeClient,
    RateLimiter,
    RetryPolicy,
    SuiteClient,
    WeComClient,
    WeComCrypto,
    detailed,
    parse_message,
    raw,
    stream_pieces,
    structure,
    unstructure,
)
from wecom_client.callbacks import (
    BotFeedbackEvent,
    BotTemplateCardEvent,
    BotTextMessage,
    Callback,
    ChangeContactCreateUser,
    ClickEvent,
    EnterAgentEvent,
    ImageMessage,
    KfEventMessage,
    KfTextMessage,
    SuiteEvent,
    TemplateCardEvent,
    TextMessage,
)
from wecom_client.models.user import UserGetResponse
from wecom_client.params import NewsDict, TemplateCardDict, TextContentDict
from wecom_client.params.oa import NewScheduleDict
from wecom_client.replies import ImageReply, NewsReply, ReplacedButton, Reply, TextReply, UpdateButtonReply
from wecom_client.types import TextContent

CHINA = timezone(timedelta(hours=8))
ROOMS = {"301": 12, "302": 6}


@dataclass
class Booking:
    """A booked room."""

    member: str
    room: str
    start: datetime
    minutes: int = 60
    guests: list[str] = field(default_factory=list)

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)


@dataclass
class Desk:
    """The parts of the app that handlers share."""

    client: WeComClient
    bookings: dict[str, Booking] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)

    # -- members

    def name(self, userid: str) -> str:
        member = self.client.user.get(userid)
        return member.name or userid

    def profile(self, userid: str) -> UserGetResponse | None:
        try:
            return self.client.user.get(userid, timeout=3)
        except APIError as error:
            if error.errcode == 60111:
                return None
            raise

    def as_sent(self, userid: str) -> dict[str, Any]:
        return raw(self.client.user.get, userid)

    def attempts(self, userid: str) -> int:
        found: Detailed[UserGetResponse] = detailed(self.client.user.get, userid)
        return found.attempts

    def members(self, department: int) -> Iterator[tuple[str, str]]:
        for member in self.client.user.list(department).userlist or []:
            yield member.userid, member.name or ""

    def departments(self) -> list[int]:
        return [one.id for one in self.client.department.simplelist().department_id or []]

    def everybody(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for entry in self.client.user.iter_list_id(limit=100):
            if entry.userid is not None and entry.department is not None:
                found[entry.userid] = entry.department
        return found

    def hire(self, userid: str, name: str, mobile: str | None = None) -> None:
        self.client.user.create(
            userid,
            name,
            department=[1],
            mobile=mobile,
            extattr={"attrs": [{"type": 0, "name": "Desk", "text": {"value": "A1"}}]},
        )

    def rename(self, userid: str, name: str) -> None:
        self.client.user.update(userid, name=name)

    # -- messages

    def tell(self, userids: Sequence[str], text: str) -> str | None:
        content: TextContentDict = {"content": text}
        answer = self.client.message.send("text", touser=list(userids), text=content)
        return answer.msgid

    def shout(self, text: str) -> None:
        self.client.message.send("text", touser="@all", text=TextContent(content=text), safe=0)

    def recommend(self, userid: str, pages: dict[str, str]) -> None:
        news: NewsDict = {"articles": [{"title": title, "url": url} for title, url in pages.items()]}
        self.client.message.send("news", touser=[userid], news=news)

    def offer(self, userid: str, booking: Booking) -> None:
        card: TemplateCardDict = {
            "card_type": "button_interaction",
            "main_title": {"title": f"Room {booking.room}", "desc": booking.start.isoformat()},
            "button_list": [{"text": "Keep", "key": "keep"}, {"text": "Cancel", "key": "cancel"}],
            "task_id": f"booking@{booking.room}",
        }
        self.client.message.send("template_card", touser=[userid], template_card=card)

    def send_file(self, userid: str, path: Path) -> None:
        media = self.client.media.upload("file", path)
        if media.media_id is not None:
            self.client.message.send("file", touser=[userid], file={"media_id": media.media_id})

    def save(self, media_id: str, folder: Path) -> int:
        with self.client.media.get(media_id) as file:
            return file.save(folder).stat().st_size

    # -- calendar

    def book(self, booking: Booking) -> str | None:
        schedule: NewScheduleDict = {
            "start_time": booking.start,
            "end_time": booking.end,
            "attendees": [{"userid": guest} for guest in booking.guests],
            "summary": f"Room {booking.room}",
        }
        self.bookings[booking.room] = booking
        return self.client.oa.schedule.add(schedule).schedule_id

    def wait_for_job(self, job: str) -> int:
        answer = self.client.batch.wait_getresult(job, within=60, progress=lambda one: print(one.percentage))
        return answer.total or 0

    def custom(self) -> dict[str, Any]:
        answer: dict[str, Any] = self.client.request("GET", "/cgi-bin/of/tomorrow", params={"id": 1})
        return answer


def make_desk(corp_id: str, secret: str, base_url: str) -> Desk:
    calls: list[str] = []

    def watch(call: CallInfo, proceed: Callable[[], Any]) -> Any:
        calls.append(call.endpoint)
        return proceed()

    client = WeComClient(
        corp_id,
        secret,
        base_url=base_url,
        agent_id=1000002,
        session=MemoryStorage(),
        timeout=5,
        retry=RetryPolicy(attempts=3),
        rate_limit=RateLimiter(100, 60),
        middleware=[watch],
    )
    return Desk(client, calls=calls)


def make_router(desk: Desk, crypto: WeComCrypto) -> CallbackRouter:
    router = CallbackRouter(crypto, client=desk.client)

    @router.middleware
    def guarded(callback: Callback, proceed: Callable[[], Any]) -> Any:
        return proceed()

    @router.on(TextMessage, content=re.compile("^room "))
    def room(message: TextMessage) -> str:
        wanted = message.content.removeprefix("room ")
        return f"Room {wanted} has {ROOMS[wanted]} seats." if wanted in ROOMS else "There is no such room."

    @router.on(TextMessage, content="rooms")
    def rooms(message: TextMessage) -> NewsReply:
        return NewsReply(articles=[{"title": f"Room {name}", "url": f"https://example.com/{name}"} for name in ROOMS])

    @router.on(TextMessage, content="list")
    def listed(message: TextMessage) -> list[dict[str, str]]:
        return [{"title": f"Room {name}"} for name in ROOMS]

    @router.on(TextMessage, ImageMessage)
    def rest(message: TextMessage | ImageMessage, context: Context) -> Reply | str | None:
        if isinstance(message, ImageMessage):
            return ImageReply(image={"media_id": message.media_id})
        if message.content == "quiet":
            return None
        return TextReply(content=f"Hello {desk.name(context.member)}")

    @router.on(ClickEvent, key="book", background=True)
    def booked(event: ClickEvent, context: Context) -> None:
        if not context.state.compare_and_set("asking", None, True):
            return
        try:
            wanted = context.ask("Which room?", kind=TextMessage, timeout=60).content
        except NoAnswerError:
            context.say("Nothing is booked.")
            return
        booking = Booking(context.member, wanted, datetime(2026, 5, 1, 9, tzinfo=CHINA), guests=["lisi"])
        desk.book(booking)
        desk.offer(context.member, booking)

    @router.on(TemplateCardEvent, key=("keep", "cancel"), where=lambda event: event.task_id.startswith("booking@"))
    def decided(event: TemplateCardEvent) -> UpdateButtonReply:
        if event.key == "cancel":
            desk.bookings.pop(event.task_id.partition("@")[2], None)
        return UpdateButtonReply(button=ReplacedButton(replace_name=(event.key or "").title()))

    @router.on(EnterAgentEvent, agent=1000002)
    async def entered(event: EnterAgentEvent, context: AsyncContext) -> None:
        await context.say(f"Welcome, {context.member}")

    @router.on(ChangeContactCreateUser)
    def joined(event: ChangeContactCreateUser) -> None:
        desk.tell([event.user_id], "Welcome")

    @router.default
    def unknown(callback: Callback) -> None:
        print(type(callback).__name__, callback.unknown_fields)

    return router


def make_bot(bot_id: str, secret: str) -> BotConnection:
    router = CallbackRouter()

    @router.middleware
    async def guarded(callback: Callback, proceed: Callable[[], Awaitable[Any]]) -> Any:
        return await proceed()

    @router.on(BotTextMessage, chattype="single")
    async def answer(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
        async with context.history() as history:
            yield f"{len(history)} messages before {message.prompt()!r}"

    @router.on(BotTextMessage)
    def grouped(message: BotTextMessage) -> Iterator[str]:
        yield from (word + " " for word in message.text.content.split())

    @router.on(BotTemplateCardEvent, key="approve")
    def approved(event: BotTemplateCardEvent) -> dict[str, Any]:
        return {"card_type": "text_notice", "main_title": {"title": event.key or ""}, "task_id": "1"}

    @router.on(BotFeedbackEvent)
    def rated(event: BotFeedbackEvent) -> None:
        print(event.event.feedback_event.type)

    return BotConnection(bot_id, secret, router)


def make_service(client: WeComClient, router: CallbackRouter) -> CustomerService:
    @router.on(KfEventMessage, event_type="enter_session")
    def welcome(event: KfEventMessage) -> str:
        return "Hello"

    @router.on(KfTextMessage)
    def answer(message: KfTextMessage, context: Context) -> str | None:
        if message.text.content == "person":
            context.transfer("zhangsan")
            return None
        return message.text.content

    return CustomerService(client, router, parallel=4)


def make_suite(folder: Path, router: CallbackRouter) -> SuiteClient:
    suite = SuiteClient("ws1", "secret", session=FileStorage(folder / "suite.db"))

    @router.on(SuiteEvent, background=True)
    def keep(event: SuiteEvent) -> None:
        suite.handle(event)

    return suite


def todo(office: OfficeClient) -> dict[str, Any]:
    return raw(office.todo.list)


def pieces(stream: Iterator[Any]) -> str:
    return "".join(piece for piece in stream_pieces(stream) if isinstance(piece, str))


def read(xml: str) -> str | None:
    message = parse_message(xml)
    return message.content if isinstance(message, TextMessage) else None


def copy(member: UserGetResponse) -> UserGetResponse:
    fields: dict[str, Any] = unstructure(member)
    return structure(fields, UserGetResponse)


def coverage() -> tuple[int, int]:
    return len(ENDPOINTS), sum(1 for entry in CALLBACKS if entry.selects)


def check(client: WeComClient, text: dict[str, Any]) -> str:
    try:
        client.request("POST", "/cgi-bin/message/send", json=text)
    except InvalidArgumentError as error:
        return str(error)
    return ""


async def greet(client: AsyncWeComClient, userids: list[str]) -> list[str]:
    members = await asyncio.gather(*(client.user.get(userid) for userid in userids))
    names = [member.name or member.userid for member in members]
    await client.message.send("text", touser=userids, text={"content": "Hello " + ", ".join(names)})
    async for entry in client.user.iter_list_id(limit=10):
        names.append(entry.userid or "")
    plain: dict[str, Any] = await raw(client.user.get, userids[0])
    return [*names, str(plain["name"])]
