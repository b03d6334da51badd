"""The sentences about facts in docstrings and on pages, in the language of the facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

import attrs

from wecom_runtime.calls.seen import seen_sentence
from wecom_runtime.data.field_texts import joined, limit_sentences
from wecom_runtime.data.shapes import SEPARATORS
from wecom_runtime.errors import NONE, granted_sentences, received_sentences

from .caching import cached
from .language.fields import IN_REQUESTS
from .language.records import Quota
from .language.types import Encoded, ListType
from .model.api import Api, Callback, Endpoint
from .model.declarations import Field, FieldRule, Trait

_FIRST_OF_CJK = "\u2e80"
DOCUMENT_URL = "https://developer.work.weixin.qq.com/document/path/{}"


_SUBJECTS = {"self_built": "Self-built apps", "developed": "Provider-developed apps", "third_party": "Third-party apps"}
_PREDICATES = {
    "none": "do not get it.",
    "admin": "get it where the administrator has authorized it.",
    "consent": "get it only with the member's consent (OAuth2).",
    "none since": "created since {date} do not get it.",
    "consent since": "created since {date} get it only with the member's consent (OAuth2).",
    "": "get it with the permission {granted}.",
}
AUDIENCES = {
    **{(kind, to): f"{subject} {text}" for kind, subject in _SUBJECTS.items() for to, text in _PREDICATES.items()},
    ("developed", "consent"): (
        "Provider-developed apps get it where the administrator and the member have agreed (OAuth2)."
    ),
    ("third_party", "contacts"): "Of third-party apps, only address book apps (通讯录应用) get it.",
    ("upstream", "none"): "An upstream company does not get it for members of downstream companies.",
    ("upstream", ""): "An upstream company gets it with the permission {granted}.",
}
"""Kind of app and value of `to` -> its sentence."""
_NAMES = re.compile(r"`[^`]*`")
_SEPARATORS = {codec.name: separator for codec, separator in SEPARATORS.items()}
"""Kind of an encoded list -> the separator of its items."""


@cached  # several outputs show each text
def sentence(text: str) -> str:
    """Return a text with the full stop of its language, which the words at both ends decide; names of fields do not."""
    text = " ".join(text.split())
    if not text or text[-1] in ".!?。！？":
        return text
    words = (_NAMES.sub("", text).strip() if "`" in text else text) or text
    return f"{text}{'.' if max(words[0], words[-1]) < _FIRST_OF_CJK else '。'}"


def document(docs: tuple[int, ...]) -> str:
    """Return the URL of the official page; "" if it is unknown."""
    return DOCUMENT_URL.format(docs[0]) if docs else ""


@attrs.frozen
class Prose:
    """A writer of sentences about facts. A sentence without a translation is English."""

    phrases: Mapping[str, str] = attrs.Factory(dict)
    """English sentence with names in braces -> its translation."""

    def say(self, sentence: str, /, **values: object) -> str:
        """Return a sentence in the language.

        Args:
            sentence: The English sentence, with `{names}` for the values.
            values: The values.
        """
        return self.phrases.get(sentence, sentence).format(**values)

    def field_text(self, field: Field, *, is_received: bool = False) -> str:
        """Return the description, limits, documented values, default and traits of a field, in one line.

        Args:
            field: The field.
            is_received: Whether WeCom also sends the field, for which the limits of requests do not apply.
        """
        parts = [sentence(field.doc), *self._limits(field, with_limits=not is_received)]
        if field.documented:
            parts.append(self.values_text(field))
        parts.append(self.requests_text(field) if is_received else self.default_text(field))
        if field.to:
            parts.append(self.audience_text(field))
        for trait, text in field.traits():
            if not is_received or trait.phrase != IN_REQUESTS:
                parts.append(self.trait_text(trait, text))
        return joined(parts)

    def requests_text(self, field: Field) -> str:
        """Return the rules for requests about a field that responses have, too, in one sentence; "" without rules."""
        if not (field.in_requests or field.limits or field.pattern or field.default is not None):
            return ""
        limits = self._limits(field, with_separator=False)
        rules = joined((sentence(field.in_requests), *limits, self.default_text(field)))
        return self.say(IN_REQUESTS, why=f"{rules[0].lower()}{rules[1:]}") if rules else ""

    def audience_text(self, field: Field) -> str:
        """Return the sentences about the apps that get a field of a response; "" if all get it."""
        if field.to.get("developed") == field.to.get("third_party") == NONE:
            rest = {kind: audience for kind, audience in field.to.items() if kind not in ("developed", "third_party")}
            return joined([*self._audience(rest), self.say("Apps of providers do not get it.")])
        return joined(self._audience(field.to))

    def _audience(self, to: Mapping[str, str]) -> Iterator[str]:
        for kind, written in to.items():
            audience, _, date = written.partition(" since ")
            if date:
                yield self.say(AUDIENCES[kind, f"{audience} since"], date=date)
            elif (kind, audience) in AUDIENCES:
                yield self.say(AUDIENCES[kind, audience])
            else:
                yield self.say(AUDIENCES[kind, ""], granted=audience)

    def trait_text(self, trait: Trait, text: str) -> str:
        """Return the sentence about a trait of a field, such as the reason for its deprecation."""
        return self.say(trait.phrase, why=sentence(text))

    def limits_text(self, field: Field) -> str:
        """Return the sentences about the limits and the separator of a field; "" if it has none."""
        return joined(self._limits(field))

    def _limits(self, field: Field, *, with_limits: bool = True, with_separator: bool = True) -> Iterable[str]:
        """Return the sentences about the limits of a field, about its separator, or about both."""
        if not (field.limits or field.pattern or isinstance(field.type, Encoded)):
            return ()
        encoding = field.type.kind if with_separator and isinstance(field.type, Encoded) else ""
        limits, pattern = (field.limits, field.pattern) if with_limits else ({}, "")
        return limit_sentences(
            limits,
            self.say,
            each=isinstance(field.type, ListType | Encoded),
            separator=_SEPARATORS.get(encoding, ""),
            cuts=field.cuts,
            wide=field.wide,
            pattern=pattern,
        )

    def default_text(self, field: Field) -> str:
        """Return the sentence about the default of a field; "" if it is unknown."""
        if field.default is None:
            return ""
        value: object = field.default
        if isinstance(value, bool):
            is_flag = getattr(field.type, "kind", "") == "flag"
            value = int(value) if is_flag else str(value).lower()
        return self.say("Default: {value}.", value=value)

    def values_text(self, field: Field) -> str:
        """Return the documented values of a field with their meanings; "" if there are none."""
        if not field.documented:
            return ""
        values = self.say(", ").join(
            self.say("{value} ({meaning})", value=entry.value, meaning=entry.meaning)
            if entry.meaning
            else str(entry.value)
            for entry in field.documented
        )
        if field.enum:
            return self.say("One of {values}.", values=values)
        return self.say("Known values: {values}.", values=values)

    def rules_text(self, rules: Iterable[FieldRule]) -> list[str]:
        """Return a sentence about each rule, except for rules with the name of the needed field as their value."""
        found: list[str] = []
        exact = {rule.fields for rule in rules if rule.kind == "one_of" and not rule.when}
        exact &= {rule.fields for rule in rules if rule.kind == "exclusive" and not rule.when}
        for rule in rules:
            if rule.kind == "requires" and rule.fields == tuple(value for _, value in rule.when):
                continue
            if rule.fields in exact and not rule.when:
                if rule.kind == "one_of":
                    found.append(self.say("Exactly one of {fields} is needed.", fields=self._words(rule.fields)))
                continue
            text = self._rule(rule)
            found.append(sentence(f"{text[0].upper()}{text[1:]}"))
        return found

    def deprecated_text(self, why: str) -> str:
        """Return the sentence about a deprecation; "" without a reason."""
        return self.say("Deprecated: {why}", why=sentence(why)) if why else ""

    def unverified_text(self, why: str) -> str:
        """Return the sentence about a fact that no official page states; "" without a reason."""
        return sentence(self.say("Unverified: {why}", why=why)) if why else ""

    def received_text(self, callback: Callback) -> list[str]:
        """Return sentences about the conditions under which an app receives a callback."""
        return list(received_sentences(callback.needs, callback.granted, callback.switch, self.say))

    def seen_text(self, seen: Mapping[str, str]) -> str:
        """Return the sentence about the days on which a call was seen in the real service."""
        return seen_sentence(seen, self.say)

    def limits_of_calls(self, endpoint: Endpoint) -> list[str]:
        """Return the sentences about settings in the admin console, permissions of providers' apps, and quotas."""
        needs = (
            [self.say("In the admin console the app needs {needs}.", needs=endpoint.needs)] if endpoint.needs else []
        )
        return [*needs, *granted_sentences(endpoint.granted, self.say), *map(self._quota, endpoint.quota)]

    def _quota(self, quota: Quota) -> str:
        """Return the sentence about a quota: `At most 600 calls a minute for an app.`"""
        unit = quota.unit.removesuffix("s")
        one = f"{'an' if unit == 'hour' else 'a'} {unit}"
        time = self.say(one) if quota.count == 1 else self.say(f"in {{count}} {quota.unit}", count=quota.count)
        values = {"times": f"{quota.times:,}", "of": self.say(quota.of), "time": time}
        if not quota.per:
            return self.say("At most {times} {of} {time}.", **values)
        subject = self.say(f"for {'an' if quota.per[0] in 'ao' else 'a'} {quota.per}")
        return self.say("At most {times} {of} {time} {subject}.", **values, subject=subject)

    def _rule(self, rule: FieldRule) -> str:
        fields = self._words(rule.fields)
        if rule.kind == "span":
            [(unit, count)] = rule.limits
            start, end = (f"`{name}`" for name in rule.fields)
            unit = self.say(unit if count > 1 else unit.removesuffix("s"))
            text = self.say(
                "{end} is at most {count} {unit} after {start}", start=start, end=end, count=count, unit=unit
            )
        elif rule.kind == "limit":
            limits = joined(limit_sentences(dict(rule.limits), self.say))
            text = self.say("{fields} has the limit {limits}", fields=fields, limits=f"{limits[0].lower()}{limits[1:]}")
            text = text.rstrip(".。")
        elif rule.kind == "one_of":
            text = self.say("at least one of {fields} is needed", fields=fields)
        elif rule.kind == "exclusive":
            text = self.say("at most one of {fields} may be given", fields=fields)
        elif len(rule.fields) == 1:
            text = self.say("{fields} is needed", fields=fields)
        else:
            text = self.say("{fields} are needed", fields=fields)
        if not rule.when:
            return text
        condition = self._and(
            self.say("`{field}` is {value}", field=wire, value=value)
            if value
            else self.say("`{field}` is given", field=wire)
            for wire, value in rule.when
        )
        return self.say("{rule} if {condition}", rule=text, condition=condition)

    def _words(self, names: Iterable[str]) -> str:
        return self._and(f"`{name}`" for name in names)

    def _and(self, parts: Iterable[str]) -> str:
        *first, last = parts
        return self.say("{first} and {last}", first=self.say(", ").join(first), last=last) if first else last


def prose_of(api: Api) -> Prose:
    """Return a writer of sentences in the language of an API."""
    return Prose(api.phrases)
