"""The people at a device, and the data that the device uploads about them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.long_connection.server import FrameBody

MEMBER, VISITOR, STUDENT = 0, 1, 2
FIRST_TAKEN = 1514764800
"""The start of 2018: older check-ins are accepted but not stored."""
UNKNOWN = 60111
HEALTHY, UNHEALTHY, NOT_KNOWN = 0, 1, 2


class DevicePeople:
    """The people with access to a device, and the data that it uploaded about them.

    Args:
        members: Returns the members of the company.
        clock: The fake's clock.
    """

    def __init__(self, members: Callable[[], Iterable[Mapping[str, Any]]], clock: Clock) -> None:
        self.version = 1
        self.visitor_version = 1
        self.visitors: dict[str, str] = {}
        """Id -> name."""
        self.features: dict[str, dict[str, Any]] = {}
        """Id -> uploaded faces and fingerprints."""
        self.checkins: list[dict[str, Any]] = []
        self.temperatures: list[dict[str, Any]] = []
        self.notices: list[dict[str, Any]] = []
        """Changes of UserIDs, oldest first."""
        self._members = members
        self._clock = clock

    def __repr__(self) -> str:
        return f"<DevicePeople, version {self.version}>"

    # -- queries

    def by_page(self, body: FrameBody) -> FrameBody:
        found = [self._person(str(one["userid"]), str(one.get("name", "")), body) for one in self._members()]
        first = int(body["offset"])
        last = first + int(body["limit"])
        return {"is_last": last >= len(found), "perm_version": self.version, "userinfo": found[first:last]}

    def by_ids(self, body: FrameBody) -> FrameBody:
        keys = [{"userid": one} for one in body.get("userids") or ()]
        names = {str(one["userid"]): str(one.get("name", "")) for one in self._members()}
        wanted = [str(one["userid"]) for one in (*keys, *(body.get("user_item") or ()))]
        return {"userinfo": [self._person(one, names[one], body) for one in wanted if one in names]}

    def visitors_by_ids(self, body: FrameBody) -> FrameBody:
        known = [one for one in body["userids"] if one in self.visitors]
        return {"userinfo": [{**self._person(one, self.visitors[one], body), "user_type": VISITOR} for one in known]}

    def _person(self, userid: str, name: str, body: FrameBody) -> dict[str, Any]:
        held = self.features.get(userid, {})
        person = {"userid": userid, "name": name, "user_type": MEMBER, "pass_rule_list": []}
        for wanted, names in (
            ("is_req_fp_info", ("fp", "fp_algorithm")),
            ("is_req_fa_info", ("fa_list", "fa_algorithm")),
        ):
            if body.get(wanted, 1):
                person |= {field: held[field] for field in names if field in held}
        if body.get("is_req_public_key"):
            person["public_key"] = f"public-key-of-{userid}"
        return person

    def check(self, body: FrameBody) -> FrameBody:
        ids, items = body.get("userid"), body.get("userid_item")
        answer: dict[str, Any] = {}
        if ids is not None:
            answer["legal_userid"] = [one for one in ids if self._is_known(one)]
            answer["illegal_userid"] = [one for one in ids if not self._is_known(one)]
        if items is not None:
            answer["legal_userid_item"] = [one for one in items if self._is_known(one["userid"])]
            answer["illegal_userid_item"] = [one for one in items if not self._is_known(one["userid"])]
        return answer

    def _is_known(self, userid: str) -> bool:
        return userid in self.visitors or any(one["userid"] == userid for one in self._members())

    # -- uploads

    def upload(self, body: FrameBody) -> FrameBody:
        failed: list[dict[str, Any]] = []
        for one in body["userinfo"]:
            if not self._is_known(one["userid"]):
                failed.append({"userid": one["userid"], "user_type": one.get("user_type", MEMBER)})
                continue
            held = self.features.setdefault(one["userid"], {})
            for field in ("fp", "fa_list"):
                if field in one:
                    kept = {feature["id"]: feature for feature in (*held.get(field, ()), *one[field])}
                    held[field] = [feature for feature in kept.values() if feature.get("data")]
            held |= {name: one[name] for name in ("fp_algorithm", "fa_algorithm") if name in one}
        return {"fail_list": failed}

    def check_in(self, body: FrameBody) -> FrameBody:
        failed: list[dict[str, Any]] = []
        for one in body["checkin_data"]:
            if not self._is_known(one["userid"]):
                failed.append(dict(one))
            elif one["timestamp"] >= FIRST_TAKEN:
                self.checkins.append(dict(one))
        return {"fail_list": failed}

    def take_temperature(self, body: FrameBody) -> FrameBody:
        self.temperatures.append({"timestamp": int(self._clock.now()), **body})
        return {"status": self._health(body["userid"])}

    def take_temperatures(self, body: FrameBody) -> FrameBody:
        results: list[dict[str, Any]] = []
        for one in body["item"]:
            is_known = self._is_known(one["userid"])
            if is_known:
                self.temperatures.append(dict(one))
            result = {"errcode": 0, "errmsg": "ok"} if is_known else {"errcode": UNKNOWN, "errmsg": "userid not found"}
            results.append({name: one[name] for name in ("userid", "user_type", "timestamp")} | result)
        return {"result_list": results}

    def health(self, body: FrameBody) -> FrameBody:
        return {"status": self._health(body["userid"]), "qrcode_data": f"health:{body['userid']}"}

    def _health(self, userid: str) -> int:
        taken = [one for one in self.temperatures if one["userid"] == userid]
        if not taken:
            return NOT_KNOWN
        return HEALTHY if max(taken, key=lambda one: one["timestamp"])["status"] == 0 else UNHEALTHY

    def history(self, body: FrameBody) -> FrameBody:
        later = [one for one in self.notices if one["perm_version"] > body.get("perm_version", -1)]
        first = int(body["offset"])
        last = first + int(body.get("limit", len(later)))
        return {"is_last": last >= len(later), "item": later[first:last]}
