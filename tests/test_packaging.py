"""What is imported is declared, and the page's libraries stay out of the command line's."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
PART_OF = {"dateutil": "python-dateutil", "pydantic_core": "pydantic"}
"""Modules that come with a package of another name."""
USED_BY_OTHERS = {"defusedxml"}
"""openpyxl reads through it where it is installed."""
OF_THE_PAGE = ("planner/ui/", "planner/charts/", "app.py")


def names(requirements):
    return {re.split(r"[<>=\[]", one)[0] for one in requirements}


def third_party(path):
    """Return the packages from elsewhere that a file imports."""
    tree = ast.parse(path.read_text())
    modules = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    modules |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    roots = {module.split(".")[0] for module in modules}
    foreign = roots - set(sys.stdlib_module_names) - {"planner", "scenarios", "tests"}
    return {PART_OF.get(root, root) for root in foreign}


@pytest.mark.parametrize("is_page", [True, False], ids=["page", "command line"])
def test_what_is_imported_is_declared(is_page):
    declared = names(PROJECT["dependencies"])
    if is_page:
        declared |= names(PROJECT["optional-dependencies"]["app"])

    undeclared = {
        f"{path.relative_to(ROOT)}: {package}"
        for path in (*ROOT.glob("planner/**/*.py"), ROOT / "app.py")
        if str(path.relative_to(ROOT)).startswith(OF_THE_PAGE) is is_page
        for package in third_party(path) - declared
    }

    assert sorted(undeclared) == []


def test_what_is_declared_is_imported():
    imported = {package for path in (*ROOT.glob("planner/**/*.py"), ROOT / "app.py") for package in third_party(path)}

    assert sorted(names(PROJECT["dependencies"]) - imported - USED_BY_OTHERS) == []
