"""The documentation says what is there."""

import re
import tomllib
from pathlib import Path

import pytest

from planner.cli.app import app

ROOT = Path(__file__).parents[1]
PAGES = sorted({*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("scenarios/**/*.md")})
MAKE_TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def name(page):
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page):
    links = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text())

    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]

    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_make_targets_and_commands_exist(page):
    text = page.read_text()
    commands = {command.name for command in app.registered_commands}

    assert set(re.findall(r"`make ([a-z-]+)`|^make ([a-z-]+)", text, re.MULTILINE)) <= {
        pair for target in MAKE_TARGETS for pair in ((target, ""), ("", target))
    }
    assert set(re.findall(r"(?:^|`)planner ([a-z][a-z-]*)", text, re.MULTILINE)) <= commands


@pytest.mark.parametrize("page", [ROOT / "README.md", *ROOT.glob("docs/**/*.md")], ids=name)
def test_modules_and_files_named_exist(page):
    text = page.read_text()
    modules = set(re.findall(r"`(planner(?:\.[a-z_]+)+)", text))
    files = set(re.findall(r"`((?:planner|tests|scenarios|scripts|docs)/[\w./-]+)`", text))

    assert sorted(module for module in modules if not _exists(module)) == []
    assert sorted(file for file in files if not (ROOT / file).exists()) == []


def test_the_readme_stays_short():
    assert len((ROOT / "README.md").read_text().splitlines()) <= 150


def test_every_decision_is_listed():
    pages = {page.name for page in (ROOT / "docs/decisions").glob("0*.md")}

    assert set(re.findall(r"\((0\d+-[\w-]+\.md)\)", (ROOT / "docs/decisions/README.md").read_text())) == pages


def test_the_constraints_file_names_no_address():
    lines = (ROOT / "constraints.txt").read_text().splitlines()

    assert [line for line in lines if "://" in line or line.startswith("-")] == []
    assert all(re.match(r"[a-z0-9-]+==\S+|    --hash=sha256:[0-9a-f]{64}", line) for line in lines)


def test_every_direct_dependency_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"].values()
    wanted = {re.split(r"[<>=]", one)[0] for group in (project["dependencies"], *extras) for one in group}
    pinned = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "constraints.txt").read_text(), re.MULTILINE))

    assert sorted(wanted - pinned) == []


def _exists(module):
    """Whether a dotted name is a module of ours, or a name in one."""
    path = ROOT.joinpath(*module.split("."))
    return path.is_dir() or path.with_suffix(".py").exists() or f"{path.name}" in _source(path.parent)


def _source(path):
    file = path.with_suffix(".py")
    return file.read_text() if file.exists() else ""
