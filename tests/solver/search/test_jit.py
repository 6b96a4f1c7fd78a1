"""Jit: the folder of compiled code has a name of its own for all that code cannot be shared by."""

import os
from shutil import copytree

import pytest

from planner.solver.search.compiled.jit import cache_folder


@pytest.fixture
def package(tmp_path):
    folder = tmp_path / "package"
    folder.mkdir()
    (folder / "one.py").write_text("ONE = 1\n")
    (folder / "two.py").write_text("TWO = 2\n")
    return folder


def name_of(package):
    cache_folder.cache_clear()
    return cache_folder(package).name


@pytest.fixture(autouse=True)
def _remembers_nothing_of_this():
    yield
    cache_folder.cache_clear()


def test_the_same_files_have_the_same_folder(package):
    assert name_of(package) == name_of(package)


def test_a_file_that_says_something_else_has_another_folder(package):
    before, times = name_of(package), (package / "two.py").stat()
    (package / "two.py").write_text("TWO = 3\n")
    os.utime(package / "two.py", ns=(times.st_atime_ns, times.st_mtime_ns))
    assert name_of(package) != before


def test_a_file_of_another_time_has_another_folder(package):
    before = name_of(package)
    os.utime(package / "one.py", ns=(1, 1))
    assert name_of(package) != before


def test_a_copy_has_another_folder(package, tmp_path):
    copytree(package, tmp_path / "copy")
    assert name_of(tmp_path / "copy") != name_of(package)
