"""Files for coding assistants: `llms.txt` in the package, the index of the skills, and AGENTS.md."""

from __future__ import annotations

import functools
import html
import http.server
import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.export import export
from codegen.export.skills import SKILLS
from codegen.llms import PATH, files
from tests.support.shared import PROJECT, described
from tools.site import skills_index

MOST_BYTES = 20_000
MOST_LINES = 60


def test_llms_txt_is_short_and_names_all_guides_and_resources() -> None:
    api = described()
    [(path, text)] = files(api).items()
    assert path == PATH
    text = str(text)
    assert 5_000 < len(text.encode()) <= MOST_BYTES
    assert text.startswith("# wecom-client\n\n> ")
    guides = {file.stem for file in (PROJECT / "docs" / "en").glob("*.md")} - {"index"}
    assert {line.partition(":")[0].removeprefix("- ") for line in text.splitlines() if line.startswith("- ")} >= guides
    for domain in api.domains:
        assert f"- `client.{domain.name}`: " in text or domain.name == "root"


def test_the_package_contains_llms_txt() -> None:
    import wecom_client

    packaged = Path(wecom_client.__path__[0]) / "llms.txt"
    assert packaged.read_text("utf-8") == str(files(described())[PATH])


def test_agents_md_is_short_and_links_to_contributing() -> None:
    text = (PROJECT / "AGENTS.md").read_text("utf-8")
    assert len(text.splitlines()) <= MOST_LINES
    assert "](CONTRIBUTING.md)" in text


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """The URL of a site that has the skills, their archive and their index, as the build of the site writes them."""
    site = tmp_path / "site"
    export("skills", described(), tmp_path / "exports" / "skills")
    (site / "exports").mkdir(parents=True)
    shutil.make_archive(str(site / "exports" / "skills"), "xztar", tmp_path / "exports", "skills")
    shutil.copytree(tmp_path / "exports" / "skills", site / "skills")
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        found = f"http://127.0.0.1:{server.server_port}"
        for name, text in skills_index.texts(SKILLS, found).items():
            (site / "skills" / name).write_text(text, "utf-8")
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield found
        server.shutdown()
        thread.join(60)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def test_the_command_of_the_index_installs_all_skills(address: str, tmp_path: Path) -> None:
    site, project = tmp_path / "site" / "skills", tmp_path / "project"
    index = json.loads((site / "index.json").read_text("utf-8"))
    page = (site / "index.html").read_text("utf-8")
    shown = re.search(r"<code>(.*?)</code>", page)
    assert shown is not None
    command = html.unescape(shown[1])
    assert command == index["install"]
    assert {one["name"] for one in index["skills"]} == {skill.name for skill in SKILLS}
    for one in index["skills"]:
        assert f'href="{one["files"][0]}"' in page
        assert all((site / name).is_file() for name in one["files"])
    if not (shutil.which("curl") and shutil.which("tar") and shutil.which("xz")):
        pytest.skip("curl, tar or xz is not installed")
    project.mkdir()
    subprocess.run(["sh", "-ec", command], cwd=project, check=True, timeout=120)
    for skill in SKILLS:
        installed = project / ".claude" / "skills" / skill.name / "SKILL.md"
        assert installed.read_text("utf-8") == (site / skill.name / "SKILL.md").read_text("utf-8")


def test_a_site_without_a_known_address_takes_it_from_the_browser() -> None:
    files = skills_index.texts(SKILLS, "")
    assert "$ADDRESS/exports/skills.tar.xz" in files["index.html"]
    assert '<script src="place.js">' in files["index.html"]
    assert "new URL('..',location.href)" in files["place.js"]
