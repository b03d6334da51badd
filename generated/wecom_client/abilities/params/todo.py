# Generated from spec/abilities/todo.yaml by codegen. Do not edit.
"""待办: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.abilities.models.todo import Follower


class FollowerDict(TypedDict):
    follower_id: str
    follower_status: NotRequired[int | None]


class FollowerListDict(TypedDict):
    followers: Sequence[Follower | FollowerDict]
