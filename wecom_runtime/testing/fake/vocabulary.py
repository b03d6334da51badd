"""The words of spec/fake/ apart from functions: the verbs of steps, their options, conditions and known values.

The fake carries them out, the generator checks them, and the tables in spec/fake/README.md list them. As with the
declarations of functions, this module imports nothing beyond attrs.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .functions.declaring import AnyValue, Evaluated, Number, String, Truth


@attrs.frozen
class StepVerb:
    """A verb of a step."""

    name: str
    takes: str
    """The value of the verb, in the table of steps: KIND for the name of a kind."""
    summary: str
    options: tuple[str, ...] = ()

    @property
    def has_kind(self) -> bool:
        """Whether the value of the verb is a kind."""
        return self.takes == "KIND"


def _verbs(*verbs: StepVerb) -> Mapping[str, StepVerb]:
    return {one.name: one for one in verbs}


VERBS = _verbs(
    StepVerb(
        "create",
        "KIND",
        "Create a record of `from` (the request if left out; a list creates several) and `set`. `merge: true` replaces "
        "an older record with the same key",
        ("from", "set", "key", "as", "into", "merge"),
    ),
    StepVerb(
        "read",
        "KIND",
        "Find the record with `key` (the parameter of that name if left out; a list finds several), or those that meet "
        "`where`. `missing` is the errcode if there is none, `lenient: true` skips it. `file: true` answers with the "
        "content of the record",
        ("key", "where", "as", "into", "missing", "lenient", "file"),
    ),
    StepVerb(
        "update",
        "KIND",
        "Change the records by `from` and `set`. `add` and `drop` change a list, `place` a mapping, `rename` the key. "
        "`each` takes a list of changes, each with the key of its record",
        (
            *("from", "set", "key", "where", "rename", "add", "drop", "place", "each"),
            *("as", "into", "missing", "lenient"),
        ),
    ),
    StepVerb(
        "delete",
        "KIND",
        "Delete the records and those within them",
        ("key", "where", "as", "into", "missing", "lenient"),
    ),
    StepVerb(
        "list",
        "KIND",
        "Answer with the records that meet `where`, or with those of `from`, in pages as the endpoint's `pagination` "
        "describes. `each` gives "
        "one item for each value of a field. `newest: true` begins with the latest record, `sorted` with the first by "
        "`[[field, whether it descends], …]`. `keeps_cursor: true` has a cursor after the last page, too. `gone` is "
        "the number of records that are too old. With `one_limit: true`, a further page needs the limit of the first "
        "one, and with `binds_cursor: true` its other parameters. `unpaged: true` ignores the pages",
        (
            *("where", "from", "each", "as", "into", "unpaged", "keeps_cursor", "one_limit", "binds_cursor"),
            *("newest", "gone", "sorted"),
        ),
    ),
    StepVerb(
        "send",
        "KIND",
        "Keep a message to the receivers in `to`, apart from those in `except`. `type` and `content` are those of the "
        "request if left out. `nobody` is the errcode if no receiver is left. `key` names an older message that it "
        "replaces. With `real=True`, a member who gets more than `most` messages of the app does not get it",
        ("to", "except", "type", "content", "nobody", "set", "key", "as", "most"),
    ),
    StepVerb(
        "limit",
        "KIND",
        "Count a call under `key`, and refuse with `errcode` what exceeds `most`: `[[30, 60]]` is 30 in 60 seconds",
        ("key", "most", "errcode"),
    ),
    StepVerb("answer", "FIELDS", "Set fields of the answer, by their dotted paths; `name[]` adds to a list"),
    StepVerb(
        "fail",
        "ERRCODE",
        "Refuse the call; the errmsg names `of`. With `counts: true`, the changes of earlier steps stay",
        ("of", "counts"),
    ),
    StepVerb(
        "push",
        "CALLBACK",
        "Send a callback: `select` has the fields that select it, `fields` its other fields. Those that are left out "
        "are found under their names in the record and the request",
    ),
    StepVerb("let", "NAMES", "Name values for the next steps: `let: {sum: …}` is `@sum:` in these"),
    StepVerb(
        "for",
        "LIST",
        "Carry out the steps of `do` for each item. `@item:` is the item, or the name in `called`. With `results`, a "
        "refused item changes nothing, and the next items follow; `results` names the list of the outcomes, each with "
        "its `item`, `errcode` and `errmsg`",
        ("called", "do", "results"),
    ),
    StepVerb(
        "call",
        "PATH",
        "Check a request of another endpoint, and carry out the steps of this one. `with` is the request; the fields "
        "that are null are left out. Nothing is added to the answer",
        ("with",),
    ),
    StepVerb("inside", "CORP", "Carry out the steps of `do` in another company", ("do",)),
)
"""`push` comes after the other verbs with records: beside one of them it is an option."""
ALWAYS = ("push", "when", "unless")
"""The options of every step."""

RECEIVER = ("kind", "all", "invalid", "through", "holds")
"""The options of a receiver of `send`."""

SCOPES = ("global", "corp", "app", "suite")
"""The owners of the records of a kind."""

CONDITIONS: Mapping[str, str] = {
    "from": "a number that is at least this one; 0 is no bound",
    "to": "a number that is at most this one; 0 is no bound",
    "contains": "a text that contains this one, or one of several",
    "in": "one of a list: no value meets an empty one",
    "if_given": "the same as without it; every value, if this one is empty",
    "not": "a value that is not this one, or none of a list",
    "exists": "true: a value that is not empty; false: no value",
}
"""The keys of a condition that is a mapping, with its meaning."""

KNOWN_VALUES: Mapping[str, tuple[Evaluated, str]] = {
    "NOW": (Number, "the Unix time"),
    "MS": (Number, "the same in milliseconds"),
    "CORP": (String, "the id of the company"),
    "APP": (AnyValue, "the AgentId of the app"),
    "SUITE": (String, "the id of the suite"),
    "FILE": (AnyValue, "the uploaded file: `filename`, `content_type`, `size`, `content` as Base64"),
    "BASE": (String, "the URL of the fake"),
    "REAL": (Truth, "whether the fake was made with `real=True`"),
}
"""The values of names in capital letters, with their type and meaning."""
