"""Whether a text looks like the full name of a person."""

import pytest

from planner.importing.values.names import is_full_name


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("Ana Silva", True),
        ("Silva, Ana", True),
        ("Íñigo Sáez", True),
        ("Ana", False),
        ("Release 2 North", False),
        ("Refuerzo externo", False),
        ("Backend Developer", False),
        ("A Very Long Title Here", False),
    ],
)
def test_names(text, is_name):
    assert is_full_name(text) is is_name
