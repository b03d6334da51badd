"""Devices on the simulator's page, and failures of the long connections of devices and bots."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wecom_runtime.testing.fake.devices.device import FakeDevice
from wecom_runtime.testing.fake.long_connection.controls import LongConnectionControls
from wecom_runtime.testing.fake.server import BaseFake
from wecom_runtime.testing.fake.wire import number_in

from .journal import Journal, JournalQuery
from .views import PageObject

MOST_REPORTS = 50
"""The maximum number of reports of a kind in one response."""


class PageDevices:
    """The devices of a fake and the actions of people on them.

    Args:
        fake: The fake.
        journal: The journal, which reports changes to the page.
    """

    def __init__(self, fake: BaseFake, journal: Journal) -> None:
        self._fake = fake
        self._journal = journal
        self._doors: dict[str, list[tuple[str, str]]] = {}
        """SN -> the requests to open the door: oper_id and userid."""

    def __repr__(self) -> str:
        return f"<PageDevices of {self._fake!r}>"

    def rows(self) -> list[PageObject]:
        """Return the devices for the list of contacts."""
        return [
            {"sn": one.sn, "is_connected": one.is_connected, "is_bound": bool(one.secret)} for one in self._fake.devices
        ]

    def device(self, query: JournalQuery) -> PageObject:
        """Return the settings and the reports of a device.

        Raises:
            KeyError: There is no such device.
        """
        device = self._found(query)
        doors = self._doors.get(device.sn, ())[-MOST_REPORTS:]
        return {
            "sn": device.sn,
            "secret_no": device.secret_no,
            "secret": device.secret,
            "url": device.url,
            "is_connected": device.is_connected,
            "doors": [
                {"oper_id": oper_id, "userid": user, "result": device.opened.get(oper_id)} for oper_id, user in doors
            ],
            "checkins": device.checkins[-MOST_REPORTS:],
            "temperatures": device.temperatures[-MOST_REPORTS:],
            "features": device.features[-MOST_REPORTS:],
        }

    def _found(self, query: JournalQuery) -> FakeDevice:
        sn = str(query["sn"])
        return {one.sn: one for one in self._fake.devices}[sn]

    def act(self, query: JournalQuery) -> PageObject:
        """Carry out an action of a person or of the company on a device; `add` adds a device."""
        action = str(query["action"])
        if action == "add":
            sn = str(query.get("sn") or "").strip()
            device = self._fake.device(sn) if sn else self._fake.device()
            self._journal.note_people()
            return {"sn": device.sn}
        device, values = self._found(query), dict(query.get("values") or {})
        user = str(values.get("userid") or "")
        actions: Mapping[str, Callable[[], Any]] = {
            "bind": device.bind,
            "unbind": device.unbind,
            "open_door": lambda: self._open_door(device, user),
            "scan": lambda: device.scan(user, state=str(values.get("state") or "")),
            "rename": lambda: device.rename(user, str(values["other"])),
            "announce": lambda: device.announce(str(values["visitor"]), str(values.get("name") or "")),
            "push": lambda: device.push(str(values["cmd"])),
        }
        actions[action]()
        self._journal.note_people()
        return {}

    def _open_door(self, device: FakeDevice, user: str) -> None:
        self._doors.setdefault(device.sn, []).append((device.open_door(user), user))

    def fail_line(self, query: JournalQuery) -> PageObject:
        """Make the long connection of a bot or a device fail."""
        line: LongConnectionControls
        times = number_in(query, "times", 1)
        line = self._found(query) if query.get("sn") else self._fake.bot(str(query["bot_id"]))
        failures: Mapping[str, Callable[[], Any]] = {
            "refuse": lambda: line.fail(number_in(query, "errcode", -1), str(query.get("cmd") or ""), times=times),
            "kick": line.kick,
            "silence": line.silence,
            "stall": line.stall,
            "resume": lambda: (line.silence(False), line.stall(False)),
            "close": line.close,
            "cut": line.cut,
        }
        failures[str(query["how"])]()
        self._journal.note_people()
        return {}
