"""Functions of approvals: the order in which approvers are asked, and the effect of a decision."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from wecom_runtime.testing.fake.state import Refusal, as_list, truth

from .declaring import AnyValue, ArgumentValue, Items, Number, ObjectOf, StateView, String, Truth, function

_Node = TypeVar("_Node", bound="Mapping[str, Any]")

WAITING, AGREED, REFUSED, PASSED_ON, HANDLED = 1, 2, 3, 4, 14
_HANDLER = 3
_ANYBODY, _IN_TURN = 2, 3
_TABLE = "Table"
_ALWAYS_NEEDED = ("Vacation", "Attendance")
_FILLED_BY_WECOM = ("Tips", "Formula")
"""Controls that an applicant does not fill in."""
_ASKED = (1, _HANDLER)
"""Types of the nodes whose people decide. The people of other nodes get copies."""


@function(
    "approvals.decide",
    nodes=Items,
    userid=AnyValue,
    decision=Number,
    speech=String,
    to=AnyValue,
    gives=ObjectOf.of(nodes=ArgumentValue("nodes"), status=Number),
)
def decide(
    state: StateView,
    nodes: list[Mapping[str, Any]],
    userid: str | None,
    decision: int,
    speech: str,
    to: str | None = None,
) -> dict[str, Any]:
    """Return the `nodes` of an approval after a decision, and its `status`: 1 goes on, 2 approved, 3 rejected.

    Args:
        state: The time of the decision.
        nodes: The nodes of `process_list`.
        userid: The person who decides. None decides for everybody who is still to be asked.
        decision: 2 agrees, 3 refuses, 4 passes on.
        speech: The comment.
        to: The person to whom it is passed on.

    Raises:
        Refusal: The person is not asked now.
    """
    kept: list[dict[str, Any]] = copy.deepcopy([dict(node) for node in nodes])
    while True:
        node = _current(kept)
        if node is None:
            return {"nodes": kept, "status": AGREED}
        waiting = _waiting(node)
        chosen = waiting[:1] if userid is None else [one for one in waiting if one["userid"] == userid]
        if not chosen:
            names = ", ".join(str(one["userid"]) for one in waiting)
            raise Refusal(40058, f"{userid} is not asked now, but {names}")
        done = HANDLED if node["node_type"] == _HANDLER and decision == AGREED else decision
        chosen[0].update(sp_yj=done, speech=speech, sptime=state.now)
        if decision == PASSED_ON:
            position = node["sub_node_list"].index(chosen[0]) + 1
            node["sub_node_list"].insert(position, {"userid": to, "sp_yj": WAITING, "speech": "", "sptime": 0})
        elif decision == REFUSED:
            node["sp_status"] = REFUSED
            return {"nodes": kept, "status": REFUSED}
        elif node["apv_rel"] == _ANYBODY or all(one["sp_yj"] != WAITING for one in node["sub_node_list"]):
            node["sp_status"] = done
        if userid is not None or decision != AGREED:
            is_over = all(one["sp_status"] != WAITING for one in _asked(kept))
            return {"nodes": kept, "status": AGREED if is_over else WAITING}


def asked_now(nodes: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the UserIDs of the people who may decide now."""
    node = _current(nodes)
    return [] if node is None else [str(one["userid"]) for one in _waiting(node)]


def _current(nodes: Iterable[_Node]) -> _Node | None:
    """Return the first node whose people have not decided; None if all have."""
    return next((one for one in _asked(nodes) if one["sp_status"] == WAITING), None)


def _waiting(node: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the people of a node who may decide now."""
    waiting = [one for one in node["sub_node_list"] if one["sp_yj"] == WAITING]
    return waiting[:1] if node["apv_rel"] == _IN_TURN else waiting


def _asked(nodes: Iterable[_Node]) -> list[_Node]:
    return [node for node in nodes if node["node_type"] in _ASKED]


def _left_out(controls: Iterable[Any], contents: Iterable[Any]) -> str:
    """Return which control a row of a table lacks; "" if it has all of them."""
    given = {str(one.get("id")) for one in contents}
    properties = (one["property"] for one in controls)
    missing = (
        one["id"] for one in properties if one.get("control") not in _FILLED_BY_WECOM and str(one["id"]) not in given
    )
    name = next(missing, None)
    return "" if name is None else f"a row lacks the control {name}"


@function("approvals.wrong", controls=Items, contents=Items, gives=String)
def wrong_content(controls: list[Any], contents: list[Any]) -> str:
    """Return the first mistake in the contents of an application: an unknown or an empty control; "" for none."""
    known = {str(one["property"]["id"]): one for one in controls}
    for one in contents if known else ():
        control = known.get(str(one.get("id")))
        if control is None or control["property"].get("control") != one.get("control"):
            return f"the template has no control {one.get('control')} {one.get('id')}"
        rows = (one.get("value") or {}).get("children")
        inner = ((control.get("config") or {}).get("table") or {}).get("children") or []
        if rows == [] and control["property"].get("control") == _TABLE:
            return f"the control {one.get('id')} has no rows"
        for row in rows or ():
            if mistake := wrong_content(inner, row.get("list") or []) or _left_out(inner, row.get("list") or []):
                return mistake
    given = {str(one.get("id")): one for one in contents}
    for name, control in known.items():
        kind = control["property"].get("control")
        is_needed = truth(control["property"].get("require")) or kind in _ALWAYS_NEEDED
        if is_needed and kind not in _FILLED_BY_WECOM and _is_empty((given.get(name) or {}).get("value")):
            return f"the control {name} is required"
    return ""


def _is_empty(value: Any) -> bool:
    """Return whether a control is left empty: all its parts are."""
    if isinstance(value, Mapping):
        return all(_is_empty(item) for item in value.values())
    if isinstance(value, list):
        return all(_is_empty(item) for item in value)
    return value in (None, "")


@function("approvals.titled", controls=Items, contents=Items, gives=ArgumentValue("contents"))
def titled(controls: list[Any], contents: list[Any]) -> list[dict[str, Any]]:
    """Return the contents of an application, each with the title of its control in the template."""
    titles = {str(one["property"]["id"]): one["property"].get("title") for one in controls}
    return [{**one, "title": one.get("title") or titles.get(str(one.get("id"))) or []} for one in contents]


_RELATION = {1: 2, 2: 1, 3: 2}
"""`attr` of an older approver -> `apv_rel` of its node, and `apv_rel` -> `approverattr` of its record."""
_OVERTIME, _LONGEST = 5, 7 * 86400


def _node(kind: int, relation: Any, userids: Any) -> dict[str, Any]:
    people = [{"userid": one, "sp_yj": WAITING, "speech": "", "sptime": 0} for one in as_list(userids)]
    return {"node_type": kind, "apv_rel": relation, "sp_status": WAITING, "sub_node_list": people}


@function("approvals.nodes", process=Items, approver=Items)
def nodes_of(process: list[Any], approver: list[Any]) -> list[dict[str, Any]]:
    """Return the nodes of a new approval: of `process` or the older `approver`, then those with copies."""
    asked = [one for one in process if one["type"] in _ASKED]
    copied = [one for one in process if one["type"] not in _ASKED]
    return [
        *(_node(one["type"], one.get("apv_rel"), one.get("userid")) for one in asked),
        *(_node(1, _RELATION[one["attr"]], one.get("userid")) for one in approver),
        *(
            {"node_type": one["type"], "sub_node_list": [{"userid": name} for name in as_list(one.get("userid"))]}
            for one in copied
        ),
    ]


@function("approvals.record", nodes=Items)
def record_of(nodes: list[Any]) -> list[dict[str, Any]]:
    """Return the decisions of an approval, as its details show them."""
    return [
        {
            "sp_status": node["sp_status"],
            "approverattr": _RELATION.get(node["apv_rel"]),
            "details": [
                {
                    "approver": {"userid": one["userid"]},
                    "speech": one["speech"],
                    "sp_status": one["sp_yj"],
                    "sptime": one["sptime"],
                }
                for one in node["sub_node_list"]
            ],
        }
        for node in _asked(nodes)
    ]


@function("approvals.too_long", contents=Items, gives=Truth)
def too_long(contents: list[Any]) -> bool:
    """Whether an application is for overtime of more than seven days."""
    attendance = ((one.get("value") or {}).get("attendance") or {} for one in contents)
    ranges = (one["date_range"] for one in attendance if one.get("type") == _OVERTIME)
    return any(one["new_end"] - one["new_begin"] > _LONGEST for one in ranges)


@function("approvals.told", approval=AnyValue)
def told(approval: Mapping[str, Any]) -> dict[str, Any]:
    """Return `ApprovalInfo` of the callback of a changed approval."""
    return {
        "SpNo": approval["sp_no"],
        "SpNoStr": approval["sp_no"],
        "SpName": approval.get("sp_name"),
        "SpStatus": approval["sp_status"],
        "TemplateId": approval["template_id"],
        "ApplyTime": approval["apply_time"],
        "Applyer": {"UserId": approval["applyer"]["userid"], "Party": approval["applyer"].get("partyid")},
        "SpRecord": [
            {
                "SpStatus": one["sp_status"],
                "ApproverAttr": one["approverattr"],
                "Details": [
                    {
                        "Approver": {"UserId": each["approver"]["userid"]},
                        "Speech": each["speech"],
                        "SpStatus": each["sp_status"],
                        "SpTime": each["sptime"],
                    }
                    for each in one["details"]
                ],
            }
            for one in approval["sp_record"]
        ],
        "Notifyer": [{"UserId": one["userid"]} for one in approval["notifyer"]],
        "ProcessList": [
            {
                "NodeType": node["node_type"],
                "SpStatus": node.get("sp_status"),
                "ApvRel": node.get("apv_rel"),
                "SubNodeList": [
                    {
                        "UserInfo": {"UserId": one["userid"]},
                        "SpYj": one.get("sp_yj"),
                        "Speech": one.get("speech"),
                        "Sptime": one.get("sptime"),
                    }
                    for one in node["sub_node_list"]
                ],
            }
            for node in approval["process_list"]["node_list"]
        ],
        "Comments": [
            {
                "CommentUserInfo": {"UserId": one["commentUserInfo"]["userid"]},
                "CommentTime": one["commenttime"],
                "CommentContent": one["commentcontent"],
                "CommentId": one["commentid"],
            }
            for one in approval.get("comments") or ()
        ],
        "StatuChangeEvent": approval.get("change") or 1,
    }
