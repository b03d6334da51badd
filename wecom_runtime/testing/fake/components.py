"""The components of a fake and their connections."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from wecom_runtime.testing.samples import Samples

from .accounts import FakeAccounts
from .actions import actions_of
from .admission import Gate
from .assumptions import Assumptions
from .bots.abilities import FakeAbilities
from .bots.chats import BotChats
from .bots.registry import Bots
from .calls import CallLog
from .checks import Checks
from .clock import Clock
from .credentials import FakeCredentials
from .devices.registry import Devices
from .dispatching import CallbackDispatcher
from .engine import EngineTables, RuleEngine
from .errors import HandlerErrors
from .faults import Faults
from .invalid_values import InvalidValueRules
from .jobs import Jobs
from .observers import FakeObservers
from .office.grants import Grants, OfficeGate
from .office.server import OfficeServer
from .people import People
from .pushing import CallbackRenderer, CallbackSender
from .rights import Rights
from .service import Service
from .signatures import Signatures
from .state import GLOBAL, FakeState, kinds_of
from .steps import RecordOwner
from .tokens import Tokens

if TYPE_CHECKING:
    from wecom_runtime.callbacks.frame_table import FrameTable
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.tokens.kinds import TokenTable


class SpecTables(NamedTuple):
    """The generated tables for a fake."""

    engine: EngineTables
    callbacks: CallbackTable
    replies: ReplyTable
    frames: FrameTable
    device_frames: FrameTable
    tokens: TokenTable
    samples: Samples
    commands: EngineTables
    """The tables of the gateway."""
    tools: Samples
    """The samples of the tools of abilities."""


class FakeComponents:
    """The components of one fake.

    Args:
        spec: The generated tables.
        clock: The clock.
        credentials: The credentials of the first company, app and bot.
        base_url: Starts the server and returns its URL.
        strict: Whether differences from WeCom's documentation are errors.
        empty: Whether companies begin without members and departments.
        stateless: Whether calls are answered with examples.
        keep_calls: The maximum number of calls in the log.
        real: Whether objects must be created before their use.
    """

    def __init__(
        self,
        spec: SpecTables,
        clock: Clock,
        credentials: FakeCredentials,
        base_url: Callable[[], str],
        *,
        strict: bool,
        empty: bool,
        stateless: bool,
        real: bool,
        keep_calls: int,
    ) -> None:
        first = RecordOwner(credentials.corp_id, credentials.agent_id)
        data, validator = spec.engine.data, spec.engine.validator
        rules = data.rules
        actions, header = rules["actions"], rules["callbacks"]["header"]
        self.state = state = FakeState(data.made(kinds_of), clock)
        self.calls = CallLog(keep_calls)
        self.observers = FakeObservers()
        self.accounts = FakeAccounts(
            state, rules["tokens"], list(rules.get("rights", {})), first, credentials, empty=empty
        )
        paths: Any = ChainMap(cast("Any", spec.engine.endpoints), cast("Any", spec.commands.endpoints))
        self.faults = Faults(paths, rules["refusals"]["limit"])
        self.tokens = Tokens(spec.tokens, rules["tokens"], state, clock, credentials.seed)
        self.rights = Rights(rules.get("rights", {}), rules["refusals"]["permission"])
        self.service = Service(data, state, self.tokens, clock, stateless=stateless, real=real)
        gate = Gate(rules["refusals"], self.tokens, self.rights, first)
        wrong = InvalidValueRules(rules.get("wrong", {}))
        signatures = Signatures(rules["signatures"], state)
        checks = Checks(rules["refusals"], validator, state, self.tokens, signatures, wrong, strict=strict)
        self.service.check_request = checks.check_request
        self.engine = RuleEngine(spec.engine, self.calls, gate, self.faults, checks, self.service, clock)
        office = rules["refusals"]["office"]
        self.grants = Grants(state, clock.now, base_url, office["grants"], spec.commands.endpoints.groups)
        of_office = {**rules["refusals"], **office}
        self.office = OfficeServer(
            RuleEngine(
                spec.commands,
                self.calls,
                OfficeGate(Gate(of_office, self.tokens, self.rights, first), self.grants),
                self.faults,
                Checks(
                    of_office,
                    spec.commands.validator,
                    state,
                    self.tokens,
                    signatures,
                    wrong,
                    refuses_unknown=True,
                ),
                self.service,
                clock,
            ),
            spec.commands.endpoints,
            self.grants,
            self.tokens,
            state,
            self.calls,
            clock,
        )
        messages = CallbackRenderer(spec.callbacks, spec.samples, header, clock, first)
        pusher = CallbackSender(spec.replies, validator, clock, wrong)
        self.errors = HandlerErrors()
        self.deliveries = CallbackDispatcher(
            spec.callbacks,
            messages,
            pusher,
            self.accounts,
            self.observers,
            scopes=self.service.scopes,
            errors=self.errors,
            strict=strict,
        )
        self.service.jobs = Jobs(self.deliveries.has_announced)
        self.people = People(
            data.made(actions_of),
            actions,
            rules.get("replies", {}),
            self.service.step_run,
            state,
            self.accounts,
            self.deliveries,
        )
        self.assumptions = Assumptions(rules.get("service", {}))
        exchange = BotChats(
            self.assumptions,
            actions,
            self.service.step_run,
            base_url,
            state,
            clock,
            spec.callbacks,
            spec.replies,
            messages,
            self.deliveries,
            first,
        )
        self.abilities = FakeAbilities(state, base_url, spec.frames, spec.tools)
        self.bots = Bots(
            exchange,
            spec.frames,
            spec.replies,
            state,
            clock,
            self.calls,
            self.observers,
            credentials,
            self.abilities,
            self.grants,
        )

        self.devices = Devices(
            spec.device_frames,
            spec.callbacks,
            clock,
            self.calls,
            self.observers,
            lambda: state.all("member", first.corp_id),
            lambda: str(state.get("corp", GLOBAL, first.corp_id)["name"]),
            base_url,
            credentials.seed,
        )

    def __repr__(self) -> str:
        return f"<FakeComponents with {self.engine!r}>"
