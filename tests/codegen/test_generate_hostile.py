"""Specs that are meant ill, or look as if: each is reported with its place, or becomes Python that loads and works."""

from __future__ import annotations

import json
import keyword
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from codegen.generate import generate, read_api
from codegen.language.diagnostics import SpecError
from codegen.model.api import Api, Endpoint
from tests.codegen.built import imported, write_spec
from tests.generated.recorded import Recorder, session
from tests.support.doses import examples
from wecom_runtime.data.annotations import fields_of

ENDPOINT = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1]
"""
CALLBACKS = """\
title: 事件
headers:
  event: {model: EventCallback, applies: {MsgType: event}, fields: {MsgType!: string, Event!: string}}
header: event
callbacks:
  - model: A
    select: {Event: a}
    title: 甲
    summary: A.
    docs: []
    fields: {Count: int, Sizes: "csv[int]", Inner: Inner}
"""
INNER = "types: {Inner: {Number: int}}\n"
XML = "<xml><MsgType>event</MsgType><Event>a</Event>{}</xml>"


def callback(example: str) -> dict[str, str | bytes]:
    return {"callbacks/x.yaml": CALLBACKS + f"    example: {example}\n{INNER}"}


def union(text: str) -> dict[str, str | bytes]:
    return {"api/zoo.yaml": ENDPOINT + "    response: {a: A}\ntypes:\n" + text}


REPORTED: dict[str, tuple[dict[str, str | bytes], str]] = {
    # -- YAML
    "not UTF-8": (
        {"api/zoo.yaml": ENDPOINT.encode("gbk")},
        "zoo.yaml:1:1: not UTF-8: byte 19 is 0xb6; save it as UTF-8",
    ),
    "NUL": ({"api/zoo.yaml": ENDPOINT + "\0"}, "zoo.yaml:1:1: not valid YAML: "),
    "NUL in quotes": (
        {"api/zoo.yaml": ENDPOINT.replace("读取", '"\\0"')},
        "zoo.yaml:5:12: character U+0000 in a text; remove it",
    ),
    "half a character": (
        {"api/zoo.yaml": ENDPOINT.replace("读取", '"\\ud800"')},
        "zoo.yaml:5:15: not valid YAML: found invalid Unicode character escape code",
    ),
    "alias into itself": (
        {"api/zoo.yaml": ENDPOINT + "    body: &a {x: *a}"},
        "zoo.yaml:8:11: an alias refers to a value that contains it; write the value out",
    ),
    "aliases that multiply": (
        {
            "api/zoo.yaml": ENDPOINT
            + "    notes:\n    - &a [x,x,x,x,x,x,x,x,x,x]\n"
            + "".join(f"    - &{b} [{','.join([f'*{a}'] * 10)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
        },
        "more than 200000 values, or more than 60 levels; split the file",
    ),
    "deep": ({"api/zoo.yaml": ENDPOINT + f"    notes: {'[' * 5000}{']' * 5000}"}, "zoo.yaml:"),
    "superscript as int": ({"api/zoo.yaml": ENDPOINT.replace("[1]", '[!!int "²"]')}, "a document id must be a number"),
    "5,000 digits": (
        {"api/zoo.yaml": ENDPOINT.replace("[1]", f"[{'9' * 5000}]")},
        "zoo.yaml:7:12: a number of 5000 digits; quote it if it is a text",
    ),
    "infinity": (
        {"api/zoo.yaml": ENDPOINT + "    body: {x: {type: number, max: .inf}}"},
        "zoo.yaml:8:35: .inf is no number that can be sent; write a number, or quote it",
    ),
    "tag": (
        {"api/zoo.yaml": ENDPOINT.replace("读取", "!!python/name:os.system x")},
        "zoo.yaml:5:12: tag 'python/name:os.system' has no meaning here; remove it",
    ),
    "list as key": ({"api/zoo.yaml": ENDPOINT + "    ? [a]\n    : b"}, "zoo.yaml:8:7: a key must be text"),
    # -- paths and files
    "Python in a path": (
        {"api/zoo.yaml": ENDPOINT.replace("/cgi-bin/zoo/get", "'/cgi-bin/zoo/get\": print(1), \"x'")},
        "zoo.yaml:4:11: path '/cgi-bin/zoo/get\": print(1), \"x' is not possible; write it as the page does",
    ),
    **{
        f"path {path!r}": (
            {"api/zoo.yaml": ENDPOINT.replace("/cgi-bin/zoo/get", f"'{path}'")},
            f"zoo.yaml:4:11: path {path!r} is not possible; write it as the page does",
        )
        for path in (
            "/cgi-bin/zoo/a b",
            "/cgi-bin//zoo",
            "/cgi-bin/zoo?a=1",
            "/cgi-bin/{x}",
            "/cgi-bin/zoo/²",
            "zoo/get",
        )
    },
    "path of another API": (
        {"api/zoo.yaml": ENDPOINT.replace("/cgi-bin/zoo/get", "/v1/zoo/get")},
        "path '/v1/zoo/get' does not begin with '/cgi-bin/'; write it as the page does, or set 'prefix: /v1/'",
    ),
    "host with a path": (
        {"api/zoo.yaml": ENDPOINT.replace("title: 动物园", "title: 动物园\nhost: https://a.example/x")},
        "host 'https://a.example/x' is not possible; write 'https://' and the name of the host",
    ),
    "file called _table": ({"callbacks/_table.yaml": CALLBACKS + INNER}, "'_table' cannot be the name of a module"),
    "file called class": ({"types/class.yaml": "title: x\ntypes: {}"}, "'class' cannot be the name of a Python module"),
    "domain called types": (
        {"api/types.yaml": ENDPOINT.replace("zoo", "types")},
        "types.yaml:1:1: a domain cannot be called 'types'; choose another name",
    ),
    "type called as a mapping": (
        {"api/zoo.yaml": ENDPOINT + "    body: {a: AnimalDict}\ntypes: {AnimalDict: {x: int}}"},
        "the name 'AnimalDict' ends like the names of mappings; choose another",
    ),
    "file and folder": (
        {"api/zoo.yaml": ENDPOINT, "api/zoo/more.yaml": ENDPOINT.replace("get\n", "more\n")},
        "zoo.yaml:1:1: domain 'zoo' is a file and a folder; move it into zoo/",
    ),
    "too deep": ({"types/a/b.yaml": "title: x\ntypes: {}"}, "types/a/b.yaml:1:1: the file is too deep"),
    # -- shapes
    "pagination misspelt": (
        {"api/zoo.yaml": ENDPOINT + "    pagination: {itms: ids, offset: o}"},
        "zoo.yaml:8:18: 'itms' is no key of pagination; did you mean 'items'?",
    ),
    "pagination as text": (
        {"api/zoo.yaml": ENDPOINT + "    pagination: all"},
        "zoo.yaml:8:17: pagination must be a mapping; write 'key: value' lines",
    ),
    "pages of no list": (
        {
            "api/zoo.yaml": ENDPOINT
            + "    body: {o: int}\n    response: {n: int}\n    pagination: {items: n, offset: o}"
        },
        "pagination.items: 'n' is int, neither a list nor an object",
    ),
    "chunked incomplete": (
        {"api/zoo.yaml": ENDPOINT + "    chunked: {name: upload}"},
        "zoo.yaml:8:14: chunked has no 'part'; add a line 'part: …'",
    ),
    "two of three computed parameters alike": (
        {
            "api/zoo.yaml": ENDPOINT
            + "    body: {name: string, size: int, sums: '[string]'}\n    response: {key: string, hit: bool}\n"
            + "    chunked: {name: upload, part: /cgi-bin/zoo/part, finish: /cgi-bin/zoo/end, size: 2097152, "
            + "file_name: name, length: size, digests: size, key: key, index: index, content: content, done: hit}"
        },
        "zoo.yaml:4:5: chunked: file_name, length and digests name one parameter twice",
    ),
    "chunked twice": (
        {"api/zoo.yaml": ENDPOINT + "    chunked: {name: Up load}"},
        "name 'Up load' is not possible; write it in small letters with '_'",
    ),
    "fields as list": ({"api/zoo.yaml": ENDPOINT + "    body: [a, b]"}, "zoo.yaml:8:11: body must be a mapping"),
    "endpoint as text": ({"api/zoo.yaml": "domain: zoo\ntitle: x\nendpoints: [a]"}, "an endpoint must be a mapping"),
    "type of many brackets": (
        {"api/zoo.yaml": ENDPOINT + f"    body: {{a: '{'[' * 500}'}}"},
        "500 characters are too many",
    ),
    # -- values
    "default of another type": (
        {"api/zoo.yaml": ENDPOINT + "    body: {a: {type: int, default: x}}"},
        "zoo.yaml:8:12: default 'x' of 'a' is no int; write a value of the field's type",
    ),
    "enum of another type": (
        {"api/zoo.yaml": ENDPOINT + "    body: {a: {type: int, enum: {one: first}}}"},
        "zoo.yaml:8:34: value 'one' of 'a' is no int; write a value of the field's type",
    ),
    "enum of lists": (
        {"api/zoo.yaml": ENDPOINT + "    body: {a: {type: string, enum: [[x]]}}"},
        "zoo.yaml:8:37: a value of enum must be a text or a number",
    ),
    "enum twice": (
        {"api/zoo.yaml": ENDPOINT + "    body: {a: {type: string, enum: [x, x]}}"},
        "zoo.yaml:8:40: enum of 'a' names 'x' twice; remove one",
    ),
    "superscript in an enum": (
        {"api/zoo.yaml": ENDPOINT + "    body: {a: {type: int, enum: {²: x}}}"},
        "value '²' of 'a' is no int",
    ),
    # -- names
    "superscript as name": (
        {"api/zoo.yaml": ENDPOINT + "    body: {²: int}"},
        "zoo.yaml:8:12: '²' makes no Python name; give it 'name:'",
    ),
    "ligature as name": ({"api/zoo.yaml": ENDPOINT + "    body: {ﬁn: int}"}, "'ﬁn' makes no Python name"),
    "field called as a type": (
        {"api/zoo.yaml": ENDPOINT + "    body: {Any: string, b: any}"},
        "zoo.yaml:8:12: 'Any' hides the type 'Any' where fields beside it have that type; give it 'name:'",
    ),
    "two parameters": (
        {"api/zoo.yaml": ENDPOINT + "    body: {timeout: int, timeout_: int}"},
        "'timeout' and 'timeout_' both become the parameter 'timeout_'; give one of them 'name:'",
    ),
    "two classes": (
        {"api/zoo.yaml": ENDPOINT + ENDPOINT.partition("endpoints:\n")[2].replace("/get", "/Get")},
        "both become the class 'ZooGetRequest'",
    ),
    "pages and a method": (
        {
            "api/zoo.yaml": ENDPOINT
            + "    body: {o: int}\n    response: {n: '[int]'}\n    pagination: {items: n, offset: o}\n"
            + ENDPOINT.partition("endpoints:\n")[2].replace("/get", "/iter_get")
        },
        "both become client.zoo.iter_get",
    ),
    "messages of a long text and a method": (
        {
            "api/zoo.yaml": ENDPOINT
            + "    body: {o: {type: string, max_bytes: 9}}\n    pieces: o\n"
            + ENDPOINT.partition("endpoints:\n")[2].replace("/get", "/get_pieces")
        },
        "both become client.zoo.get_pieces",
    ),
    "call and domain": (
        {
            "api/root.yaml": ENDPOINT.replace("zoo", "root").replace("/root/get", "/zoo"),
            "api/zoo.yaml": ENDPOINT,
            "tokens.yaml": "tokens: {}",
        },
        "/cgi-bin/zoo and the domain 'zoo' both become client.zoo",
    ),
    **{
        f"domain {name}": (
            {f"api/{name}.yaml": ENDPOINT.replace("zoo", name)},
            f"/cgi-bin/{name}/get would hide client.{name}; rename the member in the runtime",
        )
        for name in ("device", "authorize", "storage", "suite_id")
    },
    "class called None": (
        {"api/zoo.yaml": ENDPOINT + "    response: {a: None}\ntypes: {None: {x: int}}"},
        "the name 'None' is taken by the runtime; choose another",
    ),
    "callback called as a type": (
        {"callbacks/x.yaml": CALLBACKS.replace("model: A", "model: Inner") + INNER},
        "the name 'Inner' occurs twice",
    ),
    # -- unions and callbacks
    "selector that no field is": (
        union("  A: {union: kind, fields: {x: int}, cases: {b: {name: B}}}"),
        "union of 'A': 'kind' is no field of it; its fields are: x",
    ),
    "selector in no type": (
        union("  A: {union: x.kind, fields: {x: int}, cases: {b: {name: B}}}"),
        "union of 'A': 'x' is no field of a declared type; name a field that every case has",
    ),
    "selector that is a list": (
        union("  A: {union: x, fields: {x: '[int]'}, cases: {b: {name: B}}}"),
        "union of 'A': 'x' is [int], which cannot select a case; name a field with one simple value",
    ),
    "case of itself": (
        union(
            "  A: {union: x, fields: {x: string}, cases: {b: B}}\n  B: {union: x, fields: {x: string}, cases: {a: A}}"
        ),
        "is a case of itself",
    ),
    "case of two": (
        union(
            "  A: {union: x, fields: {x: string, c: C}, cases: {b: B}}\n"
            "  C: {union: x, fields: {x: string}, cases: {b: B}}\n  B: {fields: {y: int}}"
        ),
        "'B' is a case of 'A' and of 'C'; declare one for each",
    ),
    "example that is no XML": (callback("'<xml>'"), "A: example: not well-formed XML: "),
    "example that is a mapping": (callback("{Event: a}"), "A: example: not an XML text; write 'example: |'"),
    "example with text for an int": (
        callback(f"'{XML.format('<Count>many</Count>')}'"),
        "x.yaml:12:14: A: example: 'Count' must be int, not 'many'",
    ),
    "example with an unknown field": (
        callback(f"'{XML.format('<Cuont>1</Cuont>')}'"),
        "A: example: 'Cuont' is no field; did you mean 'Count'?",
    ),
    "example with text inside": (
        callback(f"'{XML.format('<Inner><Number>x</Number></Inner>')}'"),
        "A: example: 'Number' must be int, not 'x'",
    ),
    "example of another callback": (
        callback("'<xml><MsgType>event</MsgType><Event>b</Event></xml>'"),
        "A: example: 'Event' is not a; the example is of another callback",
    ),
    "example with entities": (
        callback("'<!DOCTYPE x [<!ENTITY a \"b\">]><xml><Event>&a;</Event></xml>'"),
        "A: example: not well-formed XML: it declares entities",
    ),
    # -- tables
    "token of no client": (
        {
            "tokens.yaml": "tokens: {t: {title: x, docs: [], path: /cgi-bin/gettoken, value: access_token, "
            "client: Klient}}"
        },
        "tokens.yaml:1:10: 'Klient' is no client",
    ),
    "error of no class": (
        {"errors.yaml": "classes: {SystemError: x}\nerrors: {}"},
        "errors.yaml:1:1: 'SystemError' is no error of the runtime",
    ),
    "error without number": (
        {"errors.yaml": "classes: {}\nerrors: {²: {label: x}}"},
        "errors.yaml:2:10: '²' is no key of errors; write the number of the error",
    ),
}


@pytest.mark.parametrize("name", REPORTED)
def test_reported_with_its_place(name: str, tmp_path: Path) -> None:
    files, expected = REPORTED[name]
    with pytest.raises(SpecError) as caught:
        generate(write_spec(tmp_path, files))
    assert expected in str(caught.value)
    for found in caught.value.diagnostics:
        assert re.fullmatch(r"spec/[\w/]+\.yaml:\d+:\d+: .+", str(found), re.DOTALL), found


# -- what passes works ------------------------------------------------------------------------------------------------

NAMES = (
    *("field", "_field", "ops", "_ops", "byte_range", "file", "timeout", "self", "cls", "unknown_fields"),
    *("list", "str", "int", "dict", "bool", "float", "type", "id", "print", "model", "class", "from", "None"),
    *("Any", "Union", "Literal", "Mapping", "Model", "Response", "Chunked", "Rule", "Inner", "ClassVar", "Json"),
    *("errcode", "errmsg", "render", "format", "source", "2fa", "a b", "c'd", 'e"f', "g\\h", "{x}", "%s", "中文"),
    *("__init__", "__dict__", "_x", "x.y", "$value", "import", "async", "match", "by_wire_name"),
)
TEXTS = (
    "x",
    "it's",
    'a "quote"',
    '"""',
    "\\",
    "\\N{x}",
    "{{ x }}",
    "{% endfor %}",
    "#",
    "a|b",
    "行",
    "x" * 200,
    "\\u0041 '''",
)
SEGMENTS = (
    *("get", "list", "str", "class", "import", "del", "2fa", "OPERATIONS", "self", "Get", "get_x", "x", "iter_get"),
    *("type_checking", "a-b", "a_b", "zoo", "field", "_call", "client", "timeout"),
)
TYPES = ("string", "int", "number", "bool", "any", "flag", "int_string", "[string]", "csv[int]", "map[Inner]", "Inner")
EXAMPLES: dict[str, Any] = {
    "string": "text",
    "int": 7,
    "number": 1.5,
    "bool": True,
    "any": {"x": 1},
    "flag": 1,
    "int_string": "7",
    "[string]": ["a"],
    "csv[int]": "1,2",
    "map[Inner]": {"k": {"inner": "v"}},
    "Inner": {"inner": "v"},
}

SUCCESS = {"errcode": 0, "errmsg": "ok"}

texts = st.sampled_from(TEXTS)


@st.composite
def fields(draw: st.DrawFn, documented: bool = True) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in draw(st.lists(st.sampled_from(NAMES), max_size=6, unique=True)):
        kind = draw(st.sampled_from(TYPES))
        field: dict[str, Any] = {"type": kind}
        if documented:
            field["doc"] = draw(texts)
        if kind == "string" and draw(st.booleans()):
            field["enum"] = ["text", *draw(st.lists(texts.filter(lambda t: t != "text"), max_size=2, unique=True))]
        if draw(st.booleans()):
            field["deprecated"] = draw(texts)
        found[name + ("!" if draw(st.booleans()) else "")] = field
    return found


def example_of(described: dict[str, Any]) -> dict[str, Any]:
    return {name.removesuffix("!"): EXAMPLES[field["type"]] for name, field in described.items()}


@st.composite
def endpoints(draw: st.DrawFn, domain: str) -> dict[str, Any]:
    path = "/".join(draw(st.lists(st.sampled_from(SEGMENTS), min_size=1, max_size=2)))
    query, response = draw(fields()), draw(fields(documented=False))
    method = draw(st.sampled_from(["GET", "POST"]))
    body = draw(fields()) if method == "POST" else {}
    taken = {name.removesuffix("!") for name in query}
    body = {name: field for name, field in body.items() if name.removesuffix("!") not in taken}
    return {
        "path": f"/cgi-bin/{domain}/{path}",
        "title": draw(texts),
        "summary": draw(texts),
        "docs": [1],
        "method": method,
        "download": draw(st.booleans()),
        "query": query,
        "body": body,
        "response": response,
        "notes": draw(st.lists(texts, max_size=2)),
        "example": {"request": example_of({**query, **body}), "response": {**example_of(response), **SUCCESS}},
    }


@st.composite
def specs(draw: st.DrawFn) -> dict[str, Any]:
    domain = draw(st.sampled_from(["zoo", "typing", "list", "client", "models", "wecom_client", "x2"]))
    found = draw(st.lists(endpoints(domain), min_size=1, max_size=3, unique_by=lambda e: e["path"]))
    inner: dict[str, Any] = {
        "path": f"/cgi-bin/{domain}/inner",
        "title": "x",
        "summary": "x",
        "docs": [],
        "response": "Inner",
    }
    inner["example"] = {"response": {"inner": "v"}}
    types = {"Inner": {"inner": "string"}}
    return {"domain": domain, "title": draw(texts), "endpoints": [*found, inner], "types": types}


@examples(15)
@given(specs())
def test_accepted_specs_generate_a_working_package(spec: dict[str, Any]) -> None:
    text = yaml.safe_dump(spec, allow_unicode=True, sort_keys=False)
    with TemporaryDirectory() as name:
        folder = Path(name)
        written = write_spec(folder, {f"api/{spec['domain']}.yaml": text})
        try:
            with imported(written, folder) as (package, api):
                call_all(package, api, spec["domain"])
        except SpecError as error:
            for found in error.diagnostics:
                assert re.match(r"spec/\S+\.yaml:\d+:\d+: .", str(found)), found


def call_all(package: ModuleType, api: Api, domain: str) -> None:
    """Every endpoint of a domain, called by keyword with its example."""
    recorder = Recorder()
    client = package.WeComClient("ww1", "secret", http=session(recorder))
    for endpoint in api.endpoints:
        if endpoint.segments[0] != domain:
            continue
        operation = package.ENDPOINTS[endpoint.path]
        recorder.sent.clear()
        recorder.answer = b"content" if endpoint.download else endpoint.example_response
        method: Any = client
        for part in operation.call.split("."):
            method = getattr(method, part)
        result = method(**arguments(operation, endpoint))
        (sent,) = recorder.sent
        body = {field.wire for field in endpoint.body}
        request: dict[str, Any] = endpoint.example_request or {}
        expected = {key: value for key, value in request.items() if key in body}
        assert (json.loads(sent.body) if sent.body else {}) == expected
        assert {field.wire for field in endpoint.query} <= sent.query.keys()
        if endpoint.download:
            assert result.read() == b"content"
        else:
            check_result(result, endpoint)


def arguments(operation: Any, endpoint: Endpoint) -> dict[str, Any]:
    taken = {"self", "timeout", *(["byte_range"] if endpoint.download else [])}
    return {
        (f"{info.attribute}_" if info.attribute in taken else info.attribute): endpoint.example_request[info.wire]
        for info in fields_of(operation.request)
    }


def check_result(result: Any, endpoint: Endpoint) -> None:
    """Every field that was answered is an attribute, under a legal name."""
    known = {info.wire: info.attribute for info in fields_of(type(result))}
    for field in endpoint.response:
        name = known[field.wire]
        assert name.isidentifier() and not keyword.iskeyword(name)
        assert getattr(result, name) is not None
    assert result.unknown_fields == {}


# -- whatever stands somewhere else ------------------------------------------------------------------------------------

GOLDEN = Path(__file__).parent / "golden"
JUNK: tuple[Any, ...] = (
    *(None, True, 0, -1, 1.5, 10**18, "", " ", "x", "²", "[", "[string", "A or B", "{{", "'", '"', "a: b", "é"),
    *(
        [],
        [None],
        [[]],
        ["x", "x"],
        {},
        {"x": None},
        {"type": "int"},
        {"type": []},
        {"": 1},
        {"!": "int"},
        {"name": "X"},
    ),
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Paths to everything inside a value."""
    items: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    return [path, *(place for key, item in items for place in places(item, (*path, key)))]


def replaced(value: Any, path: tuple[Any, ...], junk: Any) -> Any:
    if not path:
        return junk
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(copy[path[0]], path[1:], junk)
    return copy


@pytest.mark.parametrize("case", sorted(p.name for p in GOLDEN.iterdir()))
def test_anything_anywhere_is_reported_or_generated(case: str, tmp_path: Path) -> None:
    folder = GOLDEN / case / "spec"
    files = {
        path.relative_to(folder).as_posix(): yaml.safe_load(path.read_text("utf-8")) for path in folder.rglob("*.yaml")
    }

    @examples(10)
    @given(st.data())
    def try_one(data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(files)))
        place = data.draw(st.sampled_from(places(files[name])))
        changed = {**files, name: replaced(files[name], place, data.draw(st.sampled_from(JUNK)))}
        texts = {
            path: yaml.safe_dump(content, allow_unicode=True, sort_keys=False) for path, content in changed.items()
        }
        with TemporaryDirectory(dir=tmp_path) as where:
            spec = Path(where) / "spec"
            for path, text in texts.items():
                (spec / path).parent.mkdir(parents=True, exist_ok=True)
                (spec / path).write_text(text, "utf-8")
            made: dict[str, Any] = {}
            lines: list[int] = []
            try:
                made = generate(spec)
            except SpecError as error:
                lines = [found.location.line for found in error.diagnostics]
            assert made or min(lines) >= 1
            for path, output in made.items():
                if isinstance(output, str) and path.endswith(".py"):
                    compile(output, path, "exec")

    try_one()


@pytest.mark.parametrize(
    ("kind", "written", "expected"),
    [
        ("string", "{1: a, 02: b}", ("1", "02")),
        ("int", "{1: a, -2: b}", (1, -2)),
        ("int_string", "{1: a}", (1,)),
        ("number", "{1: a, 1.5: b}", (1, 1.5)),
        ("bool", "{true: a}", (True,)),
        ("any", "{1: a, x: b}", (1, "x")),
        ("'[string]'", "{1: a}", ("1",)),
        ("string", "['1', x]", ("1", "x")),
    ],
)
def test_documented_values_are_of_the_type(kind: str, written: str, expected: tuple[Any, ...], tmp_path: Path) -> None:
    text = ENDPOINT + f"    response: {{a: {{type: {kind}, enum: {written}}}}}\n"
    api = read_api(write_spec(tmp_path, {"api/zoo.yaml": text}))
    (field,) = next(endpoint for endpoint in api.endpoints if endpoint.path == "/cgi-bin/zoo/get").response
    assert tuple(entry.value for entry in field.enum) == expected
    assert [type(entry.value) for entry in field.enum] == list(map(type, expected))
