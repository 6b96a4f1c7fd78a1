"""The searches are compiled once for all workers, beside the tests that need none of them."""

from pathlib import Path

import pytest

from planner.solver.search.compilation import Compilation
from planner.solver.search.machine_code import Code, provide

HERE = Path(__file__).parent
WITH_SEARCH = {"benchmarks", "planning", "planted", "properties", "solver"}
"""Folders with tests of large programs, or of the searches themselves."""


def searches(path):
    return path.relative_to(HERE).parts[0] in WITH_SEARCH


def pytest_collection_modifyitems(items):
    """Begin to compile, and let each of two workers, which take half of the tests each, do those without first."""
    paths = list(dict.fromkeys(item.path for item in items))
    quick, slow = ([path for path in paths if searches(path) is needs] for needs in (False, True))
    order = [*quick[::2], *slow[::2], *quick[1::2], *slow[1::2]]
    items.sort(key=lambda item: order.index(item.path))
    if slow:
        Compilation(Code)


@pytest.fixture(autouse=True, scope="module")
def _compiled(request):
    for code in Code if searches(request.path) else ():
        provide(code)
