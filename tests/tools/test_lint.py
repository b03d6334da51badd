"""The checks of lint for a valid spec: each check finds its mistake, and nothing else."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

import pytest

from codegen.generate import generate, read_api
from codegen.language.diagnostics import SpecError
from codegen.texts import files
from tools.__main__ import main
from tools.lint import lint as lint_everything
from tools.site.reference import Reference
from tools.site.words import words_of

ENDPOINT = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1]
"""


def write(folder: Path, **files: str) -> Path:
    spec = folder / "spec"
    for name, text in files.items():
        path = spec / f"{name.replace('__', '/')}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return spec


def lint(spec: Path) -> list[str]:
    """Return the findings, except fields without a description, which short specs omit."""
    return [line for line in lint_everything(spec) if not line.endswith("is not described; add '| description'")]


def endpoint(text: str) -> str:
    return ENDPOINT + textwrap.indent(textwrap.dedent(text), "    ")


def test_descriptions_and_examples(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = write(
        tmp_path, api__zoo=ENDPOINT + "    body: {a: string, app_secret: string | TODO}\n    response: {b: int}\n"
    )
    assert main(["--spec", str(spec), "lint"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "spec/api/zoo.yaml:4:5: /cgi-bin/zoo/get has no example request; add 'example: {request: …}'",
        "spec/api/zoo.yaml:4:5: /cgi-bin/zoo/get has no example response; add 'example: {response: …}'",
        "spec/api/zoo.yaml:8:12: 'a' is not described; add '| description'",
        "spec/api/zoo.yaml:8:23: 'app_secret' looks like a secret; add 'secret: true'",
        "spec/api/zoo.yaml:8:23: unfinished description of 'app_secret'; write one English line",
        "spec/api/zoo.yaml:9:16: 'b' is not described; add '| description'",
    ]


GLOSSARY = """\
terms:
  - {zh: 上下游, en: supply chain, not: [chain]}
  - {zh: 微盘, en: WeDrive, not: [Wedrive]}
"""


@pytest.mark.parametrize("text", ["A supply chain.", "Supply chains.", "WeDrive.", "client.chain.get", "unchained"])
def test_glossary_lets_the_right_word_pass(tmp_path: Path, text: str) -> None:
    spec = write(
        tmp_path,
        glossary=GLOSSARY,
        api__zoo=endpoint(f"body: {{id: string | {text}}}\nexample: {{request: {{id: a}}}}\n"),
    )
    assert lint(spec) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [("A chain.", "chain"), ("Chains, and supply chains.", "chain"), ("Files in Wedrive.", "Wedrive")],
)
def test_glossary_refuses_another_word(tmp_path: Path, text: str, word: str) -> None:
    spec = write(
        tmp_path,
        glossary=GLOSSARY,
        api__zoo=endpoint(f'body: {{id: {{type: string, doc: "{text}"}}}}\nexample: {{request: {{id: a}}}}\n'),
    )
    [found] = lint(spec)
    assert found.startswith(f"spec/api/zoo.yaml:8:12: {word!r} is in {text!r}; write ")


VERBS = """\
read: [get]
set: [update, delete]
once: [add]
"""


@pytest.mark.parametrize(
    ("name", "method", "idempotent"),
    [
        ("get", "POST", True),
        ("get_list", "GET", True),
        ("update", "POST", True),
        ("batch_update_user", "POST", True),
        ("batchdelete", "POST", True),
        ("delete", "GET", False),
        ("add", "POST", False),
        ("addtagusers", "POST", False),
        ("batch_add_job_result", "POST", True),
        ("greet", "POST", False),
        ("greet", "GET", True),
    ],
)
def test_idempotence_follows_from_the_verb(tmp_path: Path, name: str, method: str, idempotent: bool) -> None:
    spec = write(tmp_path, verbs=VERBS, api__zoo=ENDPOINT.replace("zoo/get", f"zoo/{name}") + f"    method: {method}\n")
    [found] = read_api(spec).endpoints
    assert found.idempotent is idempotent


def test_idempotent_is_said_only_where_the_rule_is_wrong(tmp_path: Path) -> None:
    text = ENDPOINT + "    idempotent: false\n" + ENDPOINT.partition("endpoints:\n")[2].replace("zoo/get", "zoo/add")
    spec = write(tmp_path, verbs=VERBS, api__zoo=text + "    idempotent: false\n")
    assert lint(spec) == [
        "spec/api/zoo.yaml:9:5: /cgi-bin/zoo/add has an 'idempotent' that verbs.yaml decides already; "
        "remove the line, or correct verbs.yaml"
    ]


def test_fields_in_json_have_the_spelling_of_wecom(tmp_path: Path) -> None:
    text = """\
        body: {lastest!: {type: Animal, name: latest, doc: The latest animal.}}
        example: {request: {lastest: {legs: 4}}}
        """
    ears = "ears: {type: int, aliases: [ear], doc: How many.}"
    types = f"types: {{Animal: {{legs: {{type: int, name: feet, doc: How many.}}, {ears}}}}}\n"
    assert lint(write(tmp_path, api__zoo=endpoint(text) + types)) == [
        "spec/api/zoo.yaml:8:12: 'lastest' has the name 'latest' in code; "
        "remove 'name'; another spelling that is accepted belongs to 'aliases'",
        "spec/api/zoo.yaml:10:18: 'legs' has the name 'feet' in code; "
        "remove 'name'; another spelling that is accepted belongs to 'aliases'",
    ]


def test_an_answer_keeps_to_no_limit_of_requests(tmp_path: Path) -> None:
    text = """\
        body: {animal!: Animal | The animal.}
        response:
          animal: Animal
          cage: Cage
          name: {type: string, max_bytes: 8}
        example: {request: {animal: {name: cat}}, response: {name: cat}}
    """
    types = """\
types:
  Named:
    name!: {type: string, max_chars: 8, doc: Its name.}
  Animal: {extends: Named}
  Cage:
    extends: Named
    fields:
      size: {type: int, default: 1}
"""
    spec = write(tmp_path, api__zoo=endpoint(text) + types)
    assert lint(spec) == [
        "spec/api/zoo.yaml:12:7: 'name' is only received; max_bytes is a rule about a request; "
        "remove it, or write it in the description",
        "spec/api/zoo.yaml:21:7: 'size' is only received; default is a rule about a request; "
        "remove it, or write it in the description",
    ]
    models = generate(spec)["generated/wecom_client/models/zoo.py"]
    assert isinstance(models, str)
    assert '"""Its name. In requests: at most 8 characters."""' in models
    assert "max_chars" not in models.partition("class Cage")[2].partition("\n\n\n")[0]


SHARED = """\
types:
  Animal:
    name: {{type: string, doc: {doc}}}
"""


@pytest.mark.parametrize(
    "doc",
    [
        "Its name; needed for a bird.",
        "Its name. Required with `legs`.",
        "Its name; this or its number is needed.",
        "Its name; that of the cage if left out.",
        "Its name, by default Tom.",
        "Its name; leave it out for a new animal.",
        "Its name; empty for none.",
        "Its name; must be true for a bird.",
        "Its name; letters are best.",
    ],
)
def test_the_description_of_a_shared_type_has_no_rule_for_requests(tmp_path: Path, doc: str) -> None:
    text = """\
        body: {animal!: Animal | The animal.}
        response: {animal: Animal | The animal.}
        example: {request: {animal: {name: cat}}, response: {animal: {name: cat}}}
    """
    [found] = lint(write(tmp_path, api__zoo=endpoint(text) + SHARED.format(doc=repr(doc))))
    assert found.startswith("spec/api/zoo.yaml:13:5: 'name' is also received, and '")
    assert found.endswith("' describes requests; write it as 'in_requests' or 'default'")


@pytest.mark.parametrize(
    "doc", ["Whether a name is needed.", "Whether it is left out of lists.", "Who must be true to it.", "Its name."]
)
def test_a_description_that_fits_both_directions_is_no_rule(tmp_path: Path, doc: str) -> None:
    text = """\
        body: {animal!: Animal | The animal.}
        response: {animal: Animal | The animal.}
        example: {request: {animal: {name: cat}}, response: {animal: {name: cat}}}
    """
    assert lint(write(tmp_path, api__zoo=endpoint(text) + SHARED.format(doc=repr(doc)))) == []


def test_a_rule_for_requests_needs_a_field_of_both_directions(tmp_path: Path) -> None:
    rule = "{type: string, doc: Its name., in_requests: needed for a bird}"
    text = f"""\
        body: {{animal!: Animal | The animal., name: {rule}}}
        response: {{animal: Animal | The animal., legs: {rule}}}
        example: {{request: {{animal: {{name: cat}}}}, response: {{legs: a}}}}
    """
    types = f"types:\n  Animal:\n    name: {rule}\n"
    spec = write(tmp_path, api__zoo=endpoint(text) + types)
    assert lint(spec) == [
        "spec/api/zoo.yaml:8:43: 'name' is only sent; write 'in_requests' in the description",
        "spec/api/zoo.yaml:9:46: 'legs' is only received; in_requests is a rule about a request; "
        "remove it, or write it in the description",
    ]


def test_every_output_shows_a_rule_for_requests_as_such(tmp_path: Path) -> None:
    text = """\
        body: {animal!: Animal | The animal.}
        response: {animal: Animal | The animal.}
        example: {request: {animal: {name: cat}}, response: {animal: {name: cat}}}
    """
    rule = "max_chars: 8, default: Tom, doc: Its name., in_requests: needed for a bird"
    spec = write(tmp_path, api__zoo=endpoint(text) + f"types: {{Animal: {{name: {{type: string, {rule}}}}}}}\n")
    shown = "Its name. In requests: needed for a bird. At most 8 characters. Default: Tom."
    models = generate(spec)["generated/wecom_client/models/zoo.py"]
    assert isinstance(models, str)
    assert shown in models
    assert "in_requests" not in models
    api = read_api(spec)
    assert any(shown in page for _, page in Reference(api, words_of("en")).pages())
    models = json.loads(files(api)["generated/wecom_client/_texts/en/models/zoo.json"])
    [texts] = [text for name, text in models.items() if name.endswith(":Animal")]
    assert texts["name"] == ["Its name.", {}, {"in_requests": "needed for a bird. Default: Tom."}]


@pytest.mark.parametrize(
    "doc",
    [
        "0: off, 1: on",
        "1 yes, 2 no",
        "Kind, 1 for a bird, 2 for a fish.",
        "Day, 1 for Monday to 7 for Sunday.",
        "1 (Monday) to 7.",
        "Whether it is shown, 0 or 1.",
        "0 not sent, 2 sent.",
        "How it came: 0 on its own, 1 by a keeper.",
        "Seconds before: 0, 300, 900, 3600 for a day.",
        "Seconds before: 0, 300 or 900; none if left out.",
        "One of bird, fish and cat.",
        '"bird" or "fish".',
        "Always `bird`.",
        "Always small_bird.",
        '"sea-bird" or "fish".',
        "`wild` if it lives outside.",
        "Where it is, or BORN_HERE if it never moved.",
        "Where it lives, Zoo or Wild.",
    ],
)
def test_values_stand_in_no_description(tmp_path: Path, doc: str) -> None:
    text = f"body: {{kind: {{type: string, doc: {doc!r}}}}}\nexample: {{request: {{kind: a}}}}\n"
    [found] = lint(write(tmp_path, api__zoo=endpoint(text)))
    assert found == (
        f"spec/api/zoo.yaml:8:12: 'kind' has values in {doc!r}; add 'enum', or 'known' if others are allowed"
    )
    for key in ("enum", "known"):
        assert lint(write(tmp_path, api__zoo=endpoint(text.replace("doc:", f"{key}: [a], doc:")))) == []


@pytest.mark.parametrize(
    "doc",
    [
        "Id of the parent; 0 for the root.",
        "1 to 64 bytes.",
        "Up to 9 pictures, or 1 video, or 1 link.",
        "15 to 30 of the same or 1 to 26 of the next month.",
        "Seconds; divide by 86400 for days, by 3600 for hours.",
        "A picture of 150 x 150 or 300 x 300 pixels.",
        "Name of the language, such as `python` or `go`.",
        "Comes with state 2, 3 or 4.",
        "Exactly one of docid and formid.",
        "The `id` of `zoo.get`.",
        "A day as MM or DD.",
    ],
)
def test_numbers_and_names_that_list_no_values(tmp_path: Path, doc: str) -> None:
    text = f"body: {{kind: {{type: string, doc: {doc!r}}}}}\nexample: {{request: {{kind: a}}}}\n"
    assert lint(write(tmp_path, api__zoo=endpoint(text))) == []


@pytest.mark.parametrize(
    ("type_", "doc", "right"),
    [
        ("string", "The text, at most 32 bytes.", "add 'max_bytes'"),
        ("string", "At most 1,000 characters.", "add 'max_chars'"),
        ("[string]", "Names; up to 5 entries.", "add 'max_items'"),
        ("Names", "Names; at most 10 items.", "declare a type for the limited part"),
        ("string", "The text; without a name at most 32 bytes.", ""),
        ("string", "The text, best at most 32 characters.", ""),
        ("[string]", "Names, at most 32 bytes in all.", ""),
        ("time", "At most 30 days later.", ""),
    ],
)
def test_limits_stand_in_no_description(tmp_path: Path, type_: str, doc: str, right: str) -> None:
    body = f"body: {{kind: {{type: {type_!r}, doc: {doc!r}}}, names: Names | All.}}\n"
    text = endpoint(body + "example: {request: {names: {list: [a]}}}\n")
    types = "types:\n  Names: {list: '[string] | Names.'}\n"
    found = lint(write(tmp_path, api__zoo=text + types))
    assert found == ([f"spec/api/zoo.yaml:8:12: 'kind' has a limit in {doc!r}; {right}"] if right else [])


@pytest.mark.parametrize(("named", "doc"), [("BIRD_1", "Kind, such as BIRD_1."), ("0", "0 for a bird.")])
def test_a_value_of_a_namesake_is_one_here_too(tmp_path: Path, named: str, doc: str) -> None:
    body = f"body: {{kind: {{type: string, doc: {doc!r}}}}}\nresponse: {{animal: Animal}}\n"
    text = endpoint(body + "example: {request: {kind: a}, response: {animal: {}}}\n")
    types = 'types:\n  Animal: {kind: {type: string, enum: ["VALUE"]}}\n'
    [found] = lint(write(tmp_path, api__zoo=text + types.replace("VALUE", named)))
    assert found == (
        f"spec/api/zoo.yaml:8:12: 'kind' has {named} in {doc!r}, a value of other fields with its name; "
        "add 'enum', or 'known' if others are allowed"
    )
    assert lint(write(tmp_path, api__zoo=text + types.replace("VALUE", "FISH"))) == []


SENT = """\
    body:
      kind: {type: int, enum: {1: enterprise, 2: person}, doc: Kind.}
      name: string | Its name.
      other_id: string | Its other id.
      list: Lists | Lists.
      note: {type: string, doc: DOC}
    notes: [NOTE]
    example: {request: {kind: 1}}
types:
  Lists:
    user_list: "[string] | Members."
    tag_list: "[int] | Tags."
"""


@pytest.mark.parametrize(
    "doc",
    [
        "Note; needed for kind 1.",
        "Note, required with `name`.",
        "Note; required where other_id is left out.",
        "Note; needed for an enterprise.",
        "Note; needs name.",
        "Note; this or other_id.",
        "Note, in place of name.",
        "Note; exactly one of note and name.",
        "Note; one of name, other_id and note is needed.",
        "Note; only together with name.",
        "Note; together with name.",
        "Note; not with other_id.",
        "Note; one of the two lists is needed.",
    ],
)
def test_rules_stand_in_no_description(tmp_path: Path, doc: str) -> None:
    text = ENDPOINT + SENT.replace("DOC", repr(doc)).replace("NOTE", "A note.")
    assert lint(write(tmp_path, api__zoo=text)) == [
        f"spec/api/zoo.yaml:13:7: a rule between fields is in {doc!r}; add it to 'rules', or reword the description"
    ]
    rules = "    rules: [{when: {kind: 1}, requires: [note]}]\n"
    assert lint(write(tmp_path, api__zoo=text.replace("types:\n", f"{rules}types:\n"))) == []


@pytest.mark.parametrize(
    "doc",
    [
        "Note; needed for third-party apps.",
        "Note; name is ignored beside it.",
        "Note about one of the members.",
        "Note; needs the permission for contacts.",
        "Note, only with letters.",
    ],
)
def test_conditions_that_are_no_rules_between_fields(tmp_path: Path, doc: str) -> None:
    assert lint(write(tmp_path, api__zoo=ENDPOINT + SENT.replace("DOC", repr(doc)).replace("NOTE", doc))) == []


def test_a_rule_that_only_begins_with_a_field_does_not_ask_for_it(tmp_path: Path) -> None:
    text = ENDPOINT + SENT.replace("DOC", repr("Note; needed for kind 1.")).replace("NOTE", "A note.")
    rules = "    rules: [{when: {kind: 1, note: }, requires: [name]}]\n"
    assert lint(write(tmp_path, api__zoo=text.replace("types:\n", f"{rules}types:\n"))) == [
        "spec/api/zoo.yaml:13:7: a rule between fields is in 'Note; needed for kind 1.'; add it to 'rules', or "
        "reword the description"
    ]


def test_rules_of_a_request_and_of_a_part(tmp_path: Path) -> None:
    text = ENDPOINT + SENT.replace("DOC", "Note.").replace("NOTE", "One of name and other_id is needed.")
    assert lint(write(tmp_path, api__zoo=text)) == [
        "spec/api/zoo.yaml:4:5: a rule between fields is in 'One of name and other_id is needed.'; "
        "add it to 'rules', or reword the description"
    ]
    rules = "    rules: [{one_of: [name, other_id]}]\n"
    assert lint(write(tmp_path, api__zoo=text.replace("types:\n", f"{rules}types:\n"))) == []
    text = ENDPOINT + SENT.replace("DOC", "Note.").replace("NOTE", "A note.")
    text = text.replace("Lists | Lists.", "Lists | One of the two lists is needed.")
    assert len(lint(write(tmp_path, api__zoo=text))) == 1
    inner = text.replace("  Lists:\n", "  Lists:\n    fields:\n").replace("    user_list", "      user_list")
    inner = inner.replace("    tag_list", "      tag_list") + "    rules: [{one_of: [user_list, tag_list]}]\n"
    assert lint(write(tmp_path, api__zoo=inner)) == []


def test_rules_are_those_of_the_types_that_are_extended(tmp_path: Path) -> None:
    text = endpoint("body: {a: Child | A., b: Answer | B.}\nexample: {request: {a: {x: '1'}}}\n")
    types = """\
types:
  Parent:
    fields: {x: string | X., y: string | Y., on: bool | Whether it is on.}
    rules: [{one_of: [x, y]}, {when: {on: true}, requires: [x]}]
  Child: {extends: Parent}
  Answer: {extends: Parent}
""".replace("{on: true}", "{on: 'true'}")
    child = next(t for t in read_api(write(tmp_path, api__zoo=text + types)).types.values() if t.name == "Child")
    assert [(rule.kind, rule.fields, rule.when) for rule in child.rules] == [
        ("one_of", ("x", "y"), ()),
        ("requires", ("x",), (("on", "1"),)),
    ]


@pytest.mark.parametrize(
    "doc",
    [
        "Deprecated.",
        "Its name in the older form.",
        "No longer maintained.",
        "Use name instead.",
        "Being phased out.",
        "The page no longer has it.",
        "The current documentation does not describe this.",
    ],
)
def test_texts_about_deprecation_need_the_key(tmp_path: Path, doc: str) -> None:
    text = f"body: {{kind: {{type: string, doc: {doc!r}}}}}\nexample: {{request: {{kind: a}}}}\n"
    assert lint(write(tmp_path, api__zoo=endpoint(text))) == [
        f"spec/api/zoo.yaml:8:12: {doc!r} describes a deprecated entry; add 'deprecated: …, use … instead'"
    ]
    marked = text.replace("doc:", "deprecated: Leave it out., doc:")
    assert lint(write(tmp_path, api__zoo=endpoint(marked))) == []


def test_notes_and_callbacks_that_are_past_are_marked(tmp_path: Path) -> None:
    text = endpoint("notes: [No longer maintained.]\n")
    callbacks = """\
title: 事件
headers:
  event: {model: Event, applies: {MsgType: event}, fields: {Event!: string}}
header: event
callbacks:
  - model: A
    select: {Event: a}
    title: 甲
    summary: An older form of B.
    docs: [1]
    example: <xml><Event>a</Event></xml>
"""
    assert lint(write(tmp_path, api__zoo=text, callbacks__x=callbacks)) == [
        "spec/api/zoo.yaml:4:5: 'No longer maintained.' describes a deprecated entry; "
        "add 'deprecated: …, use … instead'",
        "spec/callbacks/x.yaml:6:5: 'An older form of B.' describes a deprecated entry; "
        "add 'deprecated: …, use … instead'",
    ]
    marked = callbacks + "    deprecated: Handle B; nothing takes its place.\n"
    spec = write(tmp_path, api__zoo=text + "    deprecated: Call zoo.get.\n", callbacks__x=marked)
    assert lint(spec) == []
    models = generate(spec)["generated/wecom_client/callbacks/x.py"]
    assert "Deprecated: Handle B; nothing takes its place." in str(models)


@pytest.mark.parametrize(
    ("deprecated", "found"),
    [
        ("Call zoo.get.", ""),
        ("Send other_id instead.", ""),
        ("Nothing takes its place.", ""),
        ("The page is gone; leave it out.", ""),
        ("The page is gone.", "'The page is gone.' names no replacement"),
        ("Call zoo.got.", "'zoo.got' is no call and no field of the spec"),
        ("Send other_ids instead.", "'other_ids' is no call and no field of the spec"),
    ],
)
def test_deprecations_name_a_replacement(tmp_path: Path, deprecated: str, found: str) -> None:
    text = "body: {kind: {type: string, doc: Kind., deprecated: DEPRECATED}, other_id: string | Its id.}\n"
    text += "example: {request: {kind: a}}\n"
    right = "name the call or field to use instead, or write that nothing replaces it"
    spec = write(tmp_path, api__zoo=endpoint(text.replace("DEPRECATED", deprecated)))
    assert lint(spec) == ([f"spec/api/zoo.yaml:8:12: deprecated: {found}; {right}"] if found else [])


TWO_PAGES = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1, 11]
    response: {animal: Animal}
    example: {response: {animal: {name: cat}}}
  - path: /cgi-bin/zoo/list
    title: 列表
    summary: List the animals.
    docs: [2]
    response: {animals: "[Animal]"}
    example: {response: {animals: [{name: cat}]}}
types:
  Animal:
    name: string
    kind: {type: int, enum: {1: bird, 2: fish}}
    keeper: Keeper
  Keeper: {userid: string}
"""
REVIEW = """\
types:
  zoo.Animal:
    pages: [1, 2]
    fields: [name, kind, keeper]
    values: {kind: [1, 2]}
  zoo.Keeper: {pages: [1, 2], fields: [userid]}
"""


def test_shared_types_are_those_of_every_page(tmp_path: Path) -> None:
    assert lint(write(tmp_path, api__zoo=TWO_PAGES, shared=REVIEW)) == []
    only = REVIEW.replace("[userid]}", "[], only: {userid: [2]}}")
    assert lint(write(tmp_path, api__zoo=TWO_PAGES, shared=only)) == []


def test_fields_added_to_a_shared_type_are_reported_with_all_pages(tmp_path: Path) -> None:
    pages = "1 (/cgi-bin/zoo/get), 2 (/cgi-bin/zoo/list)"
    text = TWO_PAGES.replace("    name: string\n", "    name: string\n    price: int\n").replace(
        "2: fish", "2: fish, 3: cat"
    )
    assert lint(write(tmp_path, api__zoo=text, shared=REVIEW)) == [
        f"spec/api/zoo.yaml:19:5: 'price' of zoo.Animal would also be on these pages: {pages}; "
        "add it to shared.yaml, to 'fields' if all pages have it, or else to 'only'; or declare another type",
        f"spec/api/zoo.yaml:20:5: 3 of 'kind' of zoo.Animal would also be on these pages: {pages}; "
        "add the values of all pages to 'values' in shared.yaml, or declare another type",
    ]


def test_a_type_that_becomes_shared_is_looked_up(tmp_path: Path) -> None:
    review = REVIEW.partition("  zoo.Keeper")[0]
    assert lint(write(tmp_path, api__zoo=TWO_PAGES, shared=review)) == [
        "spec/api/zoo.yaml:21:3: type zoo.Keeper is used by the calls of several pages: "
        "1 (/cgi-bin/zoo/get), 2 (/cgi-bin/zoo/list); compare its fields with each page, "
        "and add the type to shared.yaml"
    ]


def test_reviews_of_shared_types_agree_with_the_spec(tmp_path: Path) -> None:
    review = REVIEW.replace("fields: [userid]", "fields: [userid, age], only: {userid: [3]}")
    review = review.replace("pages: [1, 2]\n", "pages: [1, 4]\n") + "  zoo.Cage: {pages: [1], fields: []}\n"
    assert lint(write(tmp_path, api__zoo=TWO_PAGES, shared=review)) == [
        "spec/shared.yaml:2:3: zoo.Animal is also used on page 2: /cgi-bin/zoo/list; "
        "compare its fields with the page, and add the page to 'pages'",
        "spec/shared.yaml:2:3: zoo.Animal is used by no call of page 4; remove it from 'pages'",
        "spec/shared.yaml:6:3: 'age' is no field of zoo.Keeper; remove it",
        "spec/shared.yaml:6:3: 'only' has page 3 for 'userid', which is not in 'pages'; correct the page",
        "spec/shared.yaml:7:3: zoo.Cage is no shared type; remove it",
    ]


def test_calls_of_one_page_may_share_types(tmp_path: Path) -> None:
    other = "  zoo.Other: {pages: [1], fields: []}\n"
    found = lint(write(tmp_path, api__zoo=TWO_PAGES.replace("docs: [2]", "docs: [2, 11]"), shared=f"types:\n{other}"))
    assert found == ["spec/shared.yaml:2:3: zoo.Other is no shared type; remove it"]


def test_texts_of_sent_fields_do_not_describe_answers(tmp_path: Path) -> None:
    text = """\
        body: {animal!: Animal | The animal.}
        response: {animal: Animal}
        example: {request: {animal: {kind: 1}}, response: {animal: {kind: 1}}}
    """
    types = 'types:\n  Animal: {kind!: {type: int, doc: "Its kind; 3 in answers only."}}\n'
    assert lint(write(tmp_path, api__zoo=endpoint(text) + types)) == [
        "spec/api/zoo.yaml:12:12: 'kind' is sent, and 'Its kind; 3 in answers only.' describes answers; "
        "declare a type for the answer"
    ]


def test_paged_endpoints_need_pagination(tmp_path: Path) -> None:
    text = """\
        body: {cursor: string | Where to go on.}
        response:
          animals: "[string] | The animals."
          next_cursor: string | Where the next page begins.
        example: {request: {cursor: a}, response: {animals: [cat], next_cursor: b}}
    """
    paged = "    pagination: {items: animals, send: cursor, receive: next_cursor}\n"
    assert lint(write(tmp_path, api__zoo=endpoint(text))) == [
        "spec/api/zoo.yaml:4:5: /cgi-bin/zoo/get takes 'cursor' and answers 'next_cursor', and has no "
        "pagination; add 'pagination'"
    ]
    assert lint(write(tmp_path, api__zoo=endpoint(text) + paged)) == []


LANGUAGE = """\
name: 中文
terms: {chain: [链, 环], WeDrive: []}
words: {帐号: 账号}
"""


@pytest.mark.parametrize(
    ("english", "text", "found"),
    [
        ("A supply chain.", "上下游。", ""),
        ("A supply chain.", "供应链。", "'supply chain' of 'A supply chain.' is not 上下游 here; write 上下游"),
        ("Two supply chains.", "一条链。", "'supply chain' of 'Two supply chains.' is not 上下游 here; write 上下游"),
        ("A chain.", "一环。", ""),
        ("A chain.", "项链子。", ""),
        ("A chain.", "绳子。", "'chain' of 'A chain.' is not 链 or 环 here; write 链"),
        ("A file in WeDrive.", "一个文件。", ""),
        ("An account.", "一个帐号。", "'帐号' is in '一个帐号。'; write '账号'"),
    ],
)
def test_glossary_holds_for_other_languages(tmp_path: Path, english: str, text: str, found: str) -> None:
    spec = write(
        tmp_path,
        api__zoo=endpoint(f"body: {{id: string | {english}}}\nexample: {{request: {{id: a}}}}\n"),
        glossary="terms:\n  - {zh: 上下游, en: supply chain}\n  - {zh: 链, en: chain}\n  - {zh: 微盘, en: WeDrive}\n",
        zh__language=LANGUAGE,
        zh__common=f"texts: {{{english}: {text}}}\n",
    )
    assert lint(spec) == ([f"spec/zh/common.yaml:1:9: {found}"] if found else [])


def test_words_of_everyday_find_something(tmp_path: Path) -> None:
    said = "words:\n  pet: [animal, 读取]\n  keeper: [keeper, one animal]\n"
    assert lint(write(tmp_path, api__zoo=ENDPOINT, synonyms=said)) == [
        "spec/synonyms.yaml:3:3: 'keeper' is a synonym for 'keeper', which no entry has; "
        "write words of one title, text or path, or remove the synonym"
    ]


def test_the_common_list_of_synonyms_names_existing_entries(tmp_path: Path) -> None:
    spec = write(tmp_path, api__zoo=ENDPOINT, synonyms="common: {/cgi-bin/zoo/get: 2, /cgi-bin/zoo/list: 1}\n")
    with pytest.raises(SpecError) as raised:
        generate(spec)
    assert "/cgi-bin/zoo/list is no path, callback, errcode or field" in str(raised.value)


def test_a_job_says_when_it_is_over(tmp_path: Path) -> None:
    text = """\
    body: {jobid!: string | Id of the job.}
    response:
      status: {type: int, enum: {1: in progress, 2: done}, doc: State of the job.}
    example: {request: {jobid: j}, response: {status: 2}}
"""
    assert lint(write(tmp_path, api__zoo=ENDPOINT + text)) == [
        "spec/api/zoo.yaml:4:5: /cgi-bin/zoo/get has the state of a job in 'status', and has no wait; add 'wait'"
    ]
    assert lint(write(tmp_path, api__zoo=ENDPOINT + text + "    wait: {field: status, done: [2]}\n")) == []
