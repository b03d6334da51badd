"""The counts of the entries in a spec."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from .language.nodes import YamlNode
from .model.api import Api
from .model.declarations import TRAITS


def stats(api: Api, facts: Path | None = None) -> dict[str, int]:
    """Return the counts by name. A field of a declared type counts once.

    Args:
        api: The model of the spec.
        facts: The folder with the facts of official pages, of which some count the sentences about state.
    """
    fields = {id(field): field for field in api.all_fields}.values()
    endpoints = list(api.endpoints)
    commands = {command.path for command in api.commands}
    with_state = {path for file in api.fake for path, steps in file.get("endpoints", {}).items() if _keeps_state(steps)}
    return {
        "domains": len(api.domains),
        "endpoints": len(endpoints),
        "endpoints with pages": sum(1 for endpoint in endpoints if endpoint.pagination),
        "endpoints to wait for": sum(1 for endpoint in endpoints if endpoint.wait),
        "endpoints with rules": sum(1 for endpoint in endpoints if endpoint.rules),
        "endpoints with state": len(with_state - commands),
        "endpoints with needs": sum(1 for endpoint in endpoints if endpoint.needs),
        "endpoints with permissions granted": sum(1 for endpoint in endpoints if endpoint.granted),
        "quotas": sum(len(endpoint.quota) for endpoint in endpoints),
        "notes": sum(len(endpoint.notes) for endpoint in endpoints),
        "endpoints deprecated": sum(1 for endpoint in endpoints if endpoint.deprecated),
        "endpoints unverified": sum(1 for endpoint in endpoints if endpoint.unverified),
        "services of the gateway": len(api.gateway),
        "commands": len(commands),
        "commands with state": len(with_state & commands),
        "abilities": len(api.abilities),
        "tools of abilities": sum(1 for _ in api.tools),
        "callbacks": sum(1 for _ in api.all_callbacks),
        "archived messages": sum(len(unit.callbacks) for unit in api.archive),
        "replies": sum(len(unit.replies) for unit in api.replies),
        "error codes": len(api.errors),
        "types": len(api.types),
        "unions": sum(1 for declared in api.types.values() if declared.union),
        "fields": len(fields),
        "fields with limits": sum(1 for field in fields if field.limits),
        "fields with defaults": sum(1 for field in fields if field.default is not None),
        "fields with documented values": sum(1 for field in fields if field.documented),
        "documented values": sum(len(field.documented) for field in fields),
        **{f"fields {trait.name}": sum(1 for one in fields if getattr(one, trait.name)) for trait in TRAITS},
        "fields secret": sum(1 for field in fields if field.secret),
        **{f"rules of {family.name}": len(family.rules) for family in api.rules},
        **{f"rules of {family.name} kept": family.kept for family in api.rules},
        **{f"rules of {family.name} unseen": family.unseen for family in api.rules},
        **(_by_domain(api, facts) if facts is not None else {}),
        "rules": sum(len(family.rules) for family in api.rules),
        "rules kept": sum(family.kept for family in api.rules),
        "rules unseen": sum(family.unseen for family in api.rules),
    }


def _by_domain(api: Api, facts: Path) -> dict[str, int]:
    """Return the sentences about state on the pages of each domain, with the rules of these pages and those kept."""
    domains: dict[int, str] = {}
    sentences: Counter[str] = Counter()
    for path in sorted(facts.glob("*.tsv")):
        for line in path.read_text("utf-8").split("\n"):
            page, _, rest = line.partition("\t")
            if page.isdecimal():
                domains[int(page)] = path.stem
                entry, _, count, *_ = rest.split("\t")
                sentences[path.stem] += int(count) if entry == "sentences" else 0
    rules = [(domains.get(rule.page, ""), bool(rule.check)) for family in api.rules for rule in family.rules]
    entries, kept = Counter(domain for domain, _ in rules), Counter(domain for domain, is_kept in rules if is_kept)
    found: dict[str, int] = {}
    for domain in sorted(sentences):
        found[f"sentences of {domain}"] = sentences[domain]
        found[f"sentences of {domain}, rules"] = entries[domain]
        found[f"sentences of {domain}, rules kept"] = kept[domain]
    return found


def _keeps_state(steps: YamlNode) -> bool:
    """Return whether the steps of an endpoint of the fake do more than refuse calls."""
    found = steps.data if isinstance(steps.data, list) else [steps]
    return any(not isinstance(step.data, dict) or "fail" not in step.data for step in found)
