"""`wecom probe --office`: the discovery of the gateway and the tools of abilities, compared with the spec."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from wecom_runtime.calls.gateway import DISCOVERY
from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.discovered import (
    REQUEST,
    Fact,
    FactDifference,
    compare_facts,
    objects_in,
    service_facts,
    tool_facts,
)
from wecom_runtime.data.json_schema import SchemaMaker
from wecom_runtime.data.remarks import REMARKS
from wecom_runtime.errors import APIError, ConfigurationError, WeComError
from wecom_runtime.harmless import file_names
from wecom_runtime.hidden import Secret
from wecom_runtime.http.policy import ProxyRules
from wecom_runtime.language import say
from wecom_runtime.testing.fake.office.discovery import service

from .calling import client_of
from .output import OutputFormat, show
from .package import GeneratedPackage
from .profiles import Profile
from .terminal import print_error, print_line

TIMEOUT = 30.0
SERVICES, SERVICE_FOLDER, ABILITY_FOLDER = "services.json", "services", "abilities"
"""The files of saved answers: the list of services, and a file for each service and each ability."""


def probe_office(
    package: GeneratedPackage, profile: Profile, *, save: Path | None, output: OutputFormat, no_store: bool
) -> bool:
    """Ask the service for its discovery and its tools, and print the differences from the spec.

    Args:
        package: The generated package.
        profile: The settings; `bot_id` and `bot_secret` name the bot.
        save: A folder for the answers; None to keep none.
        output: The format of the differences.
        no_store: Whether not to store the token.

    Returns:
        Whether there are differences.
    """
    with client_of(package, profile, no_store=no_store, office=True) as client:
        listed, services = _ask_services(client)
    tools = _ask_tools(package, profile)
    if save is not None:
        _save(save, listed, services, tools)
    found = [fact for name, answer in services.items() for fact in service_facts(name, answer)]
    found += [fact for name, answer in tools.items() for fact in tool_facts(name, answer)]
    differences = compare_facts(found, _known_facts(package))
    if output is OutputFormat.table:
        entries = len([fact for fact in found if not fact.direction])
        print_line(
            say(
                "{services} services, {abilities} abilities, {entries} commands and tools: {count} differences",
                services=len(services),
                abilities=len(tools),
                entries=entries,
                count=len(differences),
            )
        )
        for one in differences:
            print_line(difference_text(one))
    else:
        show([_row(one) for one in differences], output)
    return bool(differences)


def difference_text(one: FactDifference) -> str:
    """Return a difference in the language of messages."""
    fact = one.fact
    name, kind = fact.field, fact.type or say("any type")
    where = {"": "", REQUEST: say("parameter")}.get(fact.direction, say("field of the result"))
    match one.kind, one.aspect:
        case "new", "":
            what = say("new {where} {name} ({kind})", where=where, name=name, kind=kind) if name else say("new")
        case "removed", "":
            what = say("{where} {name} is gone", where=where, name=name) if name else say("is gone")
        case "changed", "required":
            is_required = one.now == "yes"
            what = say("{name} is required", name=name) if is_required else say("{name} is not required", name=name)
        case "changed", _:
            what = say(
                "{name} is {now}, in the spec {before}",
                name=name or say("the path"),
                now=one.now,
                before=one.before,
            )
        case "new", _:
            what = say("{name} has a new value {value}", name=name, value=one.now)
        case _:
            what = say("{name} has no value {value} any more", name=name, value=one.before)
    return f"{fact.entry}: {what}"


def _row(one: FactDifference) -> dict[str, str]:
    fact = one.fact
    return {
        "kind": one.kind,
        "aspect": one.aspect,
        "area": fact.area,
        "entry": fact.entry,
        "direction": fact.direction,
        "field": fact.field,
        "type": fact.type,
        "now": one.now,
        "before": one.before,
    }


# -- the service -------------------------------------------------------------------------------------------------------


def _ask_services(client: Any) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """Return the list of services, and the description of each service that is not hidden."""
    listed = _clean(client.request(DISCOVERY, {}))
    services: dict[str, dict[str, Any]] = {}
    for item in objects_in(listed.get("items"), f"{DISCOVERY}: items"):
        name = str(item.get("name") or "")
        if name and not item.get("hidden"):
            print_error(f"{DISCOVERY} {name}")
            services[name] = _clean(client.request(DISCOVERY, {"service": name}))
    return listed, services


def _ask_tools(package: GeneratedPackage, profile: Profile) -> dict[str, list[dict[str, Any]]]:
    """Return the tools of each ability of the bot; what could not be asked is reported."""
    try:
        module = import_module("wecom_runtime.channels.long_connection.ability_session")
    except ModuleNotFoundError as error:
        print_error(
            say("the tools are not compared: {name} is missing: pip install 'wecom-client[mcp]'", name=error.name)
        )
        return {}
    base_url = profile.get("base_url")
    more = {"base_url": base_url} if base_url else {}
    operation = package.endpoints[package.routes.abilities]
    with package.client(bot_secret=profile.need("bot_secret"), **more) as client:
        answer = client._caller.call_raw(operation, {"bot_id": profile.need("bot_id")})
    tools: dict[str, list[dict[str, Any]]] = {}
    for item in objects_in(answer.get("list"), f"{operation.path}: list"):
        name = str(item.get("biz_type") or "")
        print_error(f"tools/list {name}")
        try:
            tools[name] = asyncio.run(_tools_of(module, name, Secret(str(item.get("url") or "")), package))
        except (APIError, WeComError) as error:
            print_error(say("the tools of {name} are not compared: {error}", name=name, error=error))
    return tools


async def _tools_of(module: Any, name: str, url: Secret[str], package: GeneratedPackage) -> list[dict[str, Any]]:
    settings = module.SessionSettings(name, "", package.errors, ProxyRules(None), None, lambda _: None, _no_card, None)
    session = await module.open_session(url, TIMEOUT, settings)
    try:
        found = await asyncio.wait_for(session.tools(), TIMEOUT)
        return [_clean(tool.model_dump(mode="json", by_alias=True, exclude_none=True)) for tool in found]
    finally:
        await session.close()


def _no_card(*_: Any, **__: Any) -> None:
    raise ConfigurationError(say("a probe sends no cards"))


def _clean(answer: Mapping[str, Any]) -> dict[str, Any]:
    """Return an answer without remarks, which may name the user."""
    return {name: value for name, value in answer.items() if name not in REMARKS}


def _save(
    folder: Path, listed: dict[str, Any], services: Mapping[str, Any], tools: Mapping[str, list[dict[str, Any]]]
) -> None:
    files: dict[str, Any] = {SERVICES: listed}
    for name, file in file_names(services, ".json").items():
        files[f"{SERVICE_FOLDER}/{file}"] = services[name]
    for name, file in file_names(tools, ".json").items():
        files[f"{ABILITY_FOLDER}/{file}"] = {"tools": tools[name]}
    for name, answer in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(answer, ensure_ascii=False, indent=2) + "\n", "utf-8", newline="\n")
    print_error(say("{count} answers are saved in {folder}", count=len(files), folder=folder))


# -- the spec ----------------------------------------------------------------------------------------------------------


def _known_facts(package: GeneratedPackage) -> Iterator[Fact]:
    for name in dict.fromkeys(one.service for one in package.commands.values()):
        yield from service_facts(name, service(package.commands.values(), name))
    tools = package.tools
    for name in dict.fromkeys(one.service for one in tools.values()):
        yield from tool_facts(name, [*_definitions(one for one in tools.values() if one.service == name)])


def _definitions(tools: Iterable[Operation[Any]]) -> Iterator[dict[str, Any]]:
    """Yield the definitions of tools as `tools/list` returns them."""
    for operation in tools:
        made: dict[str, Any] = {"name": operation.path.rpartition("/")[2]}
        for key, model in (("inputSchema", operation.request), ("outputSchema", operation.response)):
            if model is not None:
                maker = SchemaMaker(lenient=False, prefix="", documented=True)
                schema = maker.model(model)
                made[key] = {**schema, "$defs": maker.definitions()}
        yield made
