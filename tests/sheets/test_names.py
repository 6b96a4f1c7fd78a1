"""Sheet and table names that Excel accepts."""

import re

from hypothesis import given
from hypothesis import strategies as st

from planner.sheets.names import LONGEST_SHEET_NAME, sheet_name, table_name


def test_forbidden_characters_and_length() -> None:
    assert sheet_name("R&D: [plan]/2027?*") == "R&D   plan  2027"
    assert len(sheet_name("x" * 40)) == LONGEST_SHEET_NAME


def test_names_differ_without_case() -> None:
    assert sheet_name("tasks", {"tasks", "tasks (2)"}) == "tasks (3)"
    assert sheet_name("Tasks", {"tasks"}) == "Tasks (2)"


def test_nothing_left_still_gives_a_name() -> None:
    assert sheet_name("''") == "Sheet"
    assert sheet_name("History") == "History_"


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_names_become_acceptable_and_unique(wanted: list[str]) -> None:
    taken: set[str] = set()
    for text in wanted:
        name = sheet_name(text, taken)
        assert 0 < len(name) <= LONGEST_SHEET_NAME
        assert not re.search(r"[\[\]:*?/\\]", name)
        assert name.casefold() not in taken
        taken.add(name.casefold())


def test_table_names_are_no_cell_references() -> None:
    assert table_name("A1") == "t_A1"
    assert table_name("People × weeks") == "t_People___weeks"
