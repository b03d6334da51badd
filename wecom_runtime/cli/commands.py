"""The commands of `wecom`: their modules and help texts. The module of a command is imported when the command runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any, NamedTuple

import typer.main

from .helping import TranslatedApp, TranslatedCommand, TranslatedGroup
from .package import GeneratedPackage


class Entry(NamedTuple):
    """The module that defines a command, and the docstring of the command, for the list of commands."""

    module: str
    help: str
    runs_long: bool = False
    """Whether it may run for longer than some seconds, so that the garbage collector must run as usual."""


COMMANDS: Mapping[str, Entry] = {
    "call": Entry("calling", "Call an endpoint: wecom call user.get zhangsan."),
    "send": Entry("calling", 'Send a message as the app: wecom send text "hi" --to zhangsan.'),
    "find": Entry(
        "finding",
        "Find calls, callbacks, error codes, fields, classes, guides and more by words: wecom find 客户 标签.",
    ),
    "show": Entry(
        "finding",
        "Show a call, callback, class, errcode or Python name: fields, rules, errors, examples, the official page.",
    ),
    "check": Entry(
        "checking", "Check a request, response, callback or reply against the documentation, without sending it."
    ),
    "decrypt": Entry("checking", "Decrypt a callback with the Token and EncodingAESKey of the settings."),
    "encrypt": Entry(
        "checking", "Encrypt and sign a text as WeCom does; print the query and the body of the callback."
    ),
    "listen": Entry(
        "listening",
        "Receive callbacks at a local address, or the messages to a bot; print or forward them.",
        runs_long=True,
    ),
    "fake": Entry(
        "faking",
        "Run a simulated WeCom on this machine, with a web page on which you act as the members.",
        runs_long=True,
    ),
    "trigger": Entry("triggering", "Push a signed callback to any app: wecom trigger TextMessage --to URL content=hi."),
    "generate": Entry(
        "generating",
        "Generate your own package from the built-in spec plus yours, or in another language.",
        runs_long=True,
    ),
    "diff": Entry(
        "generating", 'List the effects of a spec change on users; breaking changes are marked "!".', runs_long=True
    ),
    "new": Entry(
        "creating",
        "Create a project: an app, its test, and the files that deploy it. No existing file is overwritten.",
    ),
    "migrate": Entry(
        "migrating",
        "List imports and calls of wechatpy to migrate, with the typed successors. Files change only with --write.",
        runs_long=True,
    ),
    "mcp": Entry(
        "assisting",
        "Serve a coding assistant over stdio (Model Context Protocol): look up calls, callbacks and error codes.\n\n"
        "The assistant can call WeCom only with --allow-reads, --allow-calls or --fake. Look-ups need no settings.",
        runs_long=True,
    ),
    "configure": Entry(
        "configuring",
        "Enter ids and secrets, check them, and save them in a file of mode 0600 or in the keyring.",
        runs_long=True,
    ),
    "conformance": Entry(
        "conforming",
        "Judge a client in any language by the conformance data: which cases hold, and which fall.",
        runs_long=True,
    ),
    "doctor": Entry(
        "diagnosing",
        "Check credentials, trusted address, callback URL, clock, storage and versions, and suggest remedies.",
        runs_long=True,
    ),
    "probe": Entry(
        "probing",
        "Compare answers of the real service with the spec, using read-only calls.\n\n"
        "It uses every kind of token for which the settings have ids and secrets: apps, suites and their customers,\n"
        "providers, device models, devices and AI bots.\n\n"
        "The report contains paths, names and types of fields, and undocumented values that identify nobody: integers\n"
        "from -1 to 9,999 and words in capitals; of other values, the type. It contains no names, ids or secrets: you\n"
        "can share it.",
        runs_long=True,
    ),
    "completion": Entry(
        "shells",
        'Print a script that completes calls, fields and values in the shell: eval "$(wecom completion bash)".',
    ),
}
"""Command -> its module and its help. A test compares the table with the modules."""


class Commands(Mapping[str, Any]):
    """The commands by name. A command is built from its module when it is looked up.

    Args:
        load: Returns the generated package.
    """

    def __init__(self, load: Callable[[], GeneratedPackage]) -> None:
        self._load = load
        self._built: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._built:
            self._built.update(self._build(COMMANDS[name].module))
        return self._built[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)

    def __contains__(self, name: object) -> bool:
        return name in COMMANDS

    def _build(self, module: str) -> Mapping[str, Any]:
        app = TranslatedApp(add_completion=False, pretty_exceptions_show_locals=False)
        import_module(f"{__package__}.{module}").register(app, self._load())
        return typer.main.get_group(app).commands


def group_of(load: Callable[[], GeneratedPackage]) -> type[TranslatedGroup]:
    """Return the class of the group of all commands.

    Args:
        load: Returns the generated package.
    """

    class Group(TranslatedGroup):
        """The command `wecom`. Its help lists the commands without importing their modules."""

        def __init__(self, **settings: Any) -> None:
            super().__init__(**settings)
            self.commands: Any = Commands(load)

        def format_help(self, ctx: Any, formatter: Any) -> None:
            commands = self.commands
            self.commands = {name: TranslatedCommand(name=name, help=entry.help) for name, entry in COMMANDS.items()}
            try:
                super().format_help(ctx, formatter)
            finally:
                self.commands = commands

    return Group
