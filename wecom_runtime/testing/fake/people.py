"""Actions of people on a fake, and their outcomes."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.data.conversion import unstructure
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .accounts import App, FakeAccounts, Suite, scope_lists
from .actions import Action, ActionError, ActionResult, check_choice, check_member, check_press
from .credentials import AGENT_ID
from .customers import FakeCustomer
from .dispatching import CallbackDispatcher
from .inbox import MessageIndex
from .members import FakeMember, SentMessage
from .menus import menu_action
from .pushing import Target
from .state import GLOBAL, FakeState, Refusal
from .steps import RecordOwner, StateChange, Step, StepRun, run_steps

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply import Reply


CLICK_MENU = "click_menu"
"""The action that presses a menu button."""


NEW_MEMBER = ("add_member",)
"""Actions with the userid of a new member."""
PRESSES = ("click_button", "click_card_menu")
"""Actions on a card."""
CHOOSE = "kf_choose"
"""The action that chooses an item of a menu of customer service."""


class People:
    """The members, customers and administrators of a fake, and their actions in spec/fake/.

    Args:
        actions: Name -> action.
        steps: Name of an action -> its steps.
        replies: Class of a reply -> its steps.
        step_run: Creates a run of steps.
        state: The state that actions change.
        accounts: The accounts, with the default company and app.
        deliveries: Pushes callbacks to the app.
    """

    def __init__(
        self,
        actions: Mapping[str, Action],
        steps: Mapping[str, list[Step]],
        replies: Mapping[str, list[Step]],
        step_run: Callable[[RecordOwner, Mapping[str, Any]], StepRun],
        state: FakeState,
        accounts: FakeAccounts,
        deliveries: CallbackDispatcher,
    ) -> None:
        self._steps = steps
        self._replies = replies
        self.actions = actions
        """Name -> action."""
        self._step_run = step_run
        self._state = state
        self._accounts = accounts
        self._inbox = MessageIndex(state)
        self._deliveries = deliveries

    def __repr__(self) -> str:
        return f"<People with {len(self.actions)} actions>"

    @property
    def sent(self) -> list[SentMessage]:
        """The messages that apps sent, oldest first."""
        return [SentMessage.of(record) for _, record in self._state.everywhere("message")]

    def member(self, userid: str) -> FakeMember:
        """Return a member for actions such as writing to the app, pressing buttons and logging in."""
        return FakeMember(self.act, userid, self._inbox.of)

    def customer(self, external_userid: str) -> FakeCustomer:
        """Return a customer for actions such as writing to a customer-service account."""
        return FakeCustomer(self.act, external_userid, self._inbox.of)

    def approve(self, sp_no: str, *, to: Target | None = None) -> Reply | None:
        """Approve an application as all of its approvers: change its state and push the event to the app.

        A single approver uses `member(userid).approve(sp_no)`.
        """
        return self.act("approve", to=to, sp_no=sp_no).reply

    def reject(self, sp_no: str, *, to: Target | None = None) -> Reply | None:
        """Reject an application as its current approver."""
        return self.act("reject", to=to, sp_no=sp_no).reply

    def authorize(
        self,
        suite: Suite,
        corp_id: str,
        *,
        agent_id: int = AGENT_ID,
        state: str = "",
        allow_user: Iterable[str] | None = None,
        allow_party: Iterable[int] | None = None,
        allow_tag: Iterable[int] | None = None,
        to: Target | None = None,
    ) -> str:
        """Install a third-party app as the administrator of a company; return the auth_code.

        Args:
            suite: The third-party app.
            corp_id: The company.
            agent_id: The app's agent id in the company.
            state: The state parameter of the installation page.
            allow_user: The members of the app's visible scope; the whole company if this and the next two are None.
            allow_party: The departments of the scope, with those below them.
            allow_tag: The tags of the scope, with their members and departments.
            to: The app's callback URL or router for the event `create_auth`; no event is pushed if left out.
        """
        number = self._state.number("permanent_code")
        values: dict[str, Any] = {
            "permanent_code": f"permanent-code-{number}",
            "name": "示例客户",
            "agent_id": agent_id,
            "state": state,
            **(scope_lists(allow_user=allow_user, allow_party=allow_party, allow_tag=allow_tag) or {}),
        }
        if self._state.find("corp", GLOBAL, corp_id) is None:
            self._accounts.add_corp(corp_id)
        result = self.act("authorize", to=to, suite=suite, tell=to is not None, corp_id=corp_id, **values)
        return str(result.response["auth_code"])

    def check_member(self, userid: str, corp_id: str = "") -> None:
        """Refuse a userid that is not a member's.

        Args:
            userid: The userid.
            corp_id: The company; the first company if left out.

        Raises:
            ActionError: There is no such member.
        """
        with self._state.lock:
            check_member(self._state, corp_id or self._accounts.first.corp_id, userid)

    @staticmethod
    def _check_use(action: str, changes: Iterable[StateChange], userid: str) -> None:
        """Refuse an action on an app by a member to whom the app is not visible.

        Args:
            action: The name of the action.
            changes: Its changes, of which none reaches the app. Some concern other records than the app.
            userid: The member.

        Raises:
            ActionError: The member sent something to the app.
        """
        if all(not change.kind for change in changes):
            raise ActionError(
                say("{action}: {userid} is outside of the visible scope of the app", action=action, userid=userid)
            )

    def _check_person(self, action: str, owner: RecordOwner, values: Mapping[str, Any]) -> None:
        """Refuse an action that the person cannot carry out."""
        if "userid" in values and action not in NEW_MEMBER:
            self.check_member(str(values["userid"]), owner.corp_id)
        if action in PRESSES:
            task_id, key = str(values.get("task_id")), str(values.get("key"))
            with self._state.lock:
                cards = [one for one in self._state.all("message", owner.corp_id) if one.get("task_id") == task_id]
            chosen = [(item["QuestionKey"], item["OptionIds"]) for item in values.get("selected") or ()]
            of_menu = action == PRESSES[-1]
            check_press(cards, str(values["userid"]), task_id, key, chosen, of_menu=of_menu)
        if action == CHOOSE:
            customer, account = str(values["external_userid"]), values.get("open_kfid")
            with self._state.lock:
                sent = [one for one in self._state.all("message", owner.corp_id) if one.get("open_kfid") == account]
            check_choice(sent, customer, str(values.get("menu_id")))

    def act(
        self,
        action: str,
        /,
        *,
        to: Target | None = None,
        suite: Suite | None = None,
        app: App | None = None,
        tell: bool | None = True,
        **values: Any,
    ) -> ActionResult:
        """Carry out an action that spec/fake/ declares.

        Args:
            action: The name of the action.
            to: The receiver of its callback; the latest subscriber if left out.
            suite: The third-party app of the action.
            app: The app of the action, in its company; the first app if left out.
            tell: Whether to push the callback; None pushes it if an app is subscribed.
            values: The values of the action.

        Raises:
            ConfigurationError: There is no such action, or it takes no such value.
            ActionError: The action is impossible: an unknown member, a button that a card does not have, …
            CallbackNotAnsweredError: The app failed.
        """
        first = self._accounts.first
        if app is not None:
            owner = self._accounts.owner(app)
        else:
            owner = RecordOwner(first.corp_id, first.agent_id, suite.suite_id if suite is not None else "")
        if action == CLICK_MENU and "key" in values:
            menu = self._state.find("menu", f"{owner.corp_id}:{owner.agent_id}", owner.agent_id)
            action, more = menu_action(menu, str(values["key"]), values)
            takes = self.actions[action].takes
            values = {name: value for name, value in {**values, **more}.items() if name in takes}
        steps = self._steps.get(action)
        if steps is None:
            raise ConfigurationError(
                say(
                    "there is no action {action!r}{did_you_mean}",
                    action=action,
                    did_you_mean=did_you_mean(action, self.actions),
                )
            )
        self.actions[action].check(values)
        self._check_person(action, owner, values)
        run = self._step_run(owner, values)
        try:
            with self._state.transaction():
                run_steps(steps, run)
                told = [change for change in run.changes if self._deliveries.reaches(change, to, owner, app)]
                if len(told) < len(run.changes) and "userid" in values and not told:
                    self._check_use(action, run.changes, str(values["userid"]))
        except Refusal as refusal:
            raise ActionError.of(refusal, action) from None
        reply: Reply | None = None
        if tell is None:
            tell = to is not None or self._deliveries.has_subscribers_of(app)
        for change in told if tell else ():
            reply = self._deliveries.push_change(change, to, owner, app)
        self._apply(reply, values, owner)
        return ActionResult(reply, run.response)

    def _apply(self, reply: Reply | None, values: Mapping[str, Any], owner: RecordOwner) -> None:
        """Apply a reply to the state, such as the update of a card."""
        steps = self._replies.get(type(reply).__name__)
        if reply is None or not steps:
            return
        run = self._step_run(owner, {**values, **copy.deepcopy(unstructure(reply))})
        with self._state.transaction():
            run_steps(steps, run)
