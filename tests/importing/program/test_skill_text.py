"""Skills with their levels, as lists of people write them."""

import pytest

from planner.importing.program.skill_text import skills_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mechanics 3, hydraulics 1", [("mechanics", 3), ("hydraulics", 1)]),
        ("dev (2); test", [("dev", 2), ("test", None)]),
        ("dev:3/test", [("dev", 3), ("test", None)]),
        ("key account L2", [("key account", 2)]),
        ("Java\nSQL", [("Java", None), ("SQL", None)]),
        ("Windows 11", [("Windows 11", None)]),
        ("H2", [("H2", None)]),
        ("", []),
    ],
)
def test_skills(text, expected):
    assert list(skills_in(text)) == expected
