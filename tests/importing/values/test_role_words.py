"""Roles are told from people."""

import pytest

from planner.importing.values.role_words import role_in


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Dev 2", "Dev"),
        ("Developer #1", "Developer"),
        ("Dev A", "Dev"),
        ("PM", "PM"),
        ("PMO", "PMO"),
        ("Senior Developer", "Senior Developer"),
        ("Entwickler Backend", "Entwickler Backend"),
        ("Chef de projet", "Chef de projet"),
        ("Painter 2", "Painter"),
        ("開発者", "開発者"),
        ("Test Manager", "Test Manager"),
    ],
)
def test_a_role_is_named_instead_of_a_person(text, role):
    assert role_in(text) == role


@pytest.mark.parametrize(
    "text",
    ["Ana", "Ana Silva", "John Carpenter", "Karl Schlosser", "Anna Painter", "Jan van der Berg", "山田", "Devin", ""],
)
def test_people_are_no_roles(text):
    assert not role_in(text)
