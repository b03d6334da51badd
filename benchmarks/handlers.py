"""The time that filters, middleware and a context add to a callback.

Callbacks are passed to the engine, in memory and without encryption, so that small differences can be measured.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from typing import Any

from wecom_client import CallbackRouter, Context, WeComCrypto
from wecom_client.callbacks import ClickEvent
from wecom_runtime.channels.callback_url import CallbackURL
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.handling.channel import Incoming

from .callbacks import AES_KEY, CORP_ID, TOKEN
from .table import Row
from .timing import in_turns

ADDED = 5e-6
"""The limit in seconds for each addition."""
NOTHING = 0.5e-6
"""The difference in seconds below which two times count as equal."""
MENU = 100
"""The number of handlers, each with a filter for one value."""

_numbers = itertools.count()


def handle(event: ClickEvent) -> None:
    pass


def with_context(event: ClickEvent, context: Context) -> None:
    pass


def proceed_only(callback: object, proceed: Callable[[], Any]) -> Any:
    return proceed()


def turn_of(router: CallbackRouter) -> Callable[[], object]:
    """Return a function that passes a new callback to the engine of a router."""
    engine = router.engine
    event = ClickEvent(key="menu-99", source="zhangsan", target=CORP_ID, event="click", type="event", agent=1)
    channel = CallbackURL(WeComCrypto(TOKEN, AES_KEY, CORP_ID), engine)

    def turn() -> None:
        drive(engine.receive(Incoming(event, f"callback:{next(_numbers)}", channel, None)), NO_TRANSPORT)

    return turn


def router_with() -> CallbackRouter:
    return CallbackRouter(WeComCrypto(TOKEN, AES_KEY, CORP_ID))


def rows() -> list[Row]:
    bare, menu, mixed, around, context, included = (router_with() for _ in range(6))
    bare.on(ClickEvent)(handle)
    for number in range(MENU):
        menu.on(ClickEvent, key=f"menu-{number}")(handle)
    mixed.on(ClickEvent, key="other", agent=1)(handle)
    mixed.on(ClickEvent, key=re.compile("^other-"))(handle)
    mixed.on(ClickEvent, where=lambda event: event.key == "menu-99")(handle)
    around.on(ClickEvent)(handle)
    around.middleware(proceed_only)
    context.on(ClickEvent)(with_context)
    inner = CallbackRouter()
    inner.on(ClickEvent)(handle)
    included.include(inner)
    routers = {
        "bare": bare,
        "again": _same(),
        f"{MENU} values of a field": menu,
        "values, a pattern and where=": mixed,
        "one middleware": around,
        "a context": context,
        "an included router": included,
    }
    times = in_turns({name: turn_of(router) for name, router in routers.items()}, rounds=3000, calls=20)
    return [
        Row(
            what=f"what {name} add{'' if name.startswith(('values', str(MENU))) else 's'} to a callback",
            ours=max(0.0, times[name] - times["bare"]),
            at_most=NOTHING if name in ("again", "an included router") else ADDED,
        )
        for name in routers
        if name not in ("bare", "again")
    ] + [
        Row(
            what="a callback without them, measured twice: the difference",
            ours=abs(times["again"] - times["bare"]),
            at_most=NOTHING,
        )
    ]


def _same() -> CallbackRouter:
    router = router_with()
    router.on(ClickEvent)(handle)
    return router
