"""Names of people, of roles, and of versions of a series of numbers."""

import pytest

from planner.importing.mapping.roles import is_role, is_series, part_of_roles


@pytest.mark.parametrize("text", ["Engineer", "Entwickler", "QA tester", "Business analyst", "Project manager"])
def test_roles(text):
    assert is_role(text)


@pytest.mark.parametrize("text", ["Ana Silva", "Bo Li", "Aurora", "17"])
def test_no_roles(text):
    assert not is_role(text)


@pytest.mark.parametrize(("text", "so"), [("Planned", True), ("IST", True), ("réel", True), ("Engineer", False)])
def test_series(text, so):
    assert is_series(text) is so


def test_part_of_roles():
    assert part_of_roles(["Engineer", "Ana Silva", "Tester", "Bo Li"]) == 0.5
    assert part_of_roles([]) == 0.0
