"""What tasks wait for, by whatever refers to another row."""

import pytest

from planner.workbook.schema import DependencyRow
from tests.importing.imports import imported, imported_files, rows, said

PLAN = """
    ID | Task   | Start      | Effort (days) | Predecessors
    T1 | Design | 2027-03-01 | 5             |
    T2 | Build  | 2027-03-08 | 8             | {}
    T3 | Test   | 2027-03-22 | 3             |
"""


def links(result):
    return [(row.predecessor, row.successor, str(row.kind), row.lag) for row in rows(result, DependencyRow)]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("T1", [("T1", "T2", "FS", 0)]),
        ("T1 ", [("T1", "T2", "FS", 0)]),
        ("t1", [("T1", "T2", "FS", 0)]),
        ("Design", [("T1", "T2", "FS", 0)]),
        ("T1SS+2d", [("T1", "T2", "SS", 2)]),
        ("T1FS-1 day", [("T1", "T2", "FS", -1)]),
        ("T1 FF + 1 wk", [("T1", "T2", "FF", 5)]),
        ("T1; T3", [("T1", "T2", "FS", 0), ("T3", "T2", "FS", 0)]),
        ("T1, T3SS", [("T1", "T2", "FS", 0), ("T3", "T2", "SS", 0)]),
        ("T1;T1", [("T1", "T2", "FS", 0)]),
    ],
)
def test_links_of_a_cell(cell, found):
    assert links(imported(PLAN.format(cell))) == found


def test_an_unknown_reference_is_a_problem_with_its_cell_and_what_there_is():
    result = imported(PLAN.format("T1; T9"))
    (problem,) = [one for one in said(result) if "T9" in one]

    assert problem.startswith("plan.xlsx, Sheet1!E3:")
    assert '"T1"' in problem
    assert links(result) == [("T1", "T2", "FS", 0)]
    assert result.program is None


def test_numbers_of_a_list_are_told_from_those_of_another_file():
    numbered = """
        # | Task       | Start      | Effort (days) | Predecessors
        1 | {0} design | 2027-03-01 | 5             |
        2 | {0} build  | 2027-03-08 | 8             | 1
    """
    result = imported_files({"aurora.xlsx": (numbered.format("A"),), "boreal.xlsx": (numbered.format("B"),)})

    assert [(one, other) for one, other, _, _ in links(result)] == [
        ("aurora-1", "aurora-2"),
        ("boreal-1", "boreal-2"),
    ]


def test_a_task_of_another_file_is_found_by_its_id():
    other = """
        ID | Task   | Start      | Effort (days) | Predecessors
        U1 | Deploy | 2027-03-29 | 5             | T3
    """
    result = imported_files({"one.xlsx": (PLAN.format(""),), "two.xlsx": (other,)})

    assert links(result) == [("T3", "U1", "FS", 0)]


def test_successors_are_links_the_other_way():
    result = imported("""
        ID | Task   | Start      | Effort (days) | Successors
        T1 | Design | 2027-03-01 | 5             | T2
        T2 | Build  | 2027-03-08 | 8             |
    """)

    assert links(result) == [("T1", "T2", "FS", 0)]


def test_a_link_to_a_summary_holds_for_the_tasks_below_it():
    result = imported("""
        WBS | Task   | Start      | Effort (days) | Predecessors
        1   | Build  | 2027-03-01 |               |
        1.1 | Walls  | 2027-03-01 | 5             |
        1.2 | Roof   | 2027-03-08 | 5             |
        2   | Keys   | 2027-03-15 | 1             | 1
    """)

    assert [one for one, _, _, _ in links(result)] == ["plan-1.1", "plan-1.2"]


def test_a_list_of_dependencies_may_stand_on_a_sheet_of_its_own():
    result = imported(
        PLAN.format(""),
        """
        Predecessor | Successor | Type | Lag
        T1          | T2        | SS   | 2 days
        Build       | Test      | FF   | 0 days
        """,
    )

    assert links(result) == [("T1", "T2", "SS", 2), ("T2", "T3", "FF", 0)]


def test_names_with_a_comma_between_them_may_be_tasks_of_another_list():
    design = """
        Task            | Effort (days)
        Design          | 5
        Data inventory  | 3
        Set up, trial   | 3
    """
    build = """
        Task  | Effort (days) | Predecessors
        Build | 8             | Design, Data inventory
        Train | 2             | Set up, trial
        Close | 1             | Build, Nowhere
    """
    result = imported_files({"a.xlsx": (design,), "b.xlsx": (build,)})

    assert [(one, other) for one, other, _, _ in links(result)] == [
        ("a-Design", "b-Build"),
        ("a-Data inventory", "b-Build"),
        ("a-Set up, trial", "b-Train"),
    ]
    assert any("Nowhere" in one for one in said(result))


def test_a_whole_number_refers_to_an_id_with_a_point_and_nothing():
    plan = """
        ID    | Task   | Effort (days) | Predecessors
        "1.0" | Design | 5             |
        "2.0" | Build  | 8             | 1
    """

    assert links(imported(plan)) == [("plan-1.0", "plan-2.0", "FS", 0)]


def test_an_export_gives_each_link_of_a_row_a_column_of_the_same_title():
    plan = """
        Issue key | Summary | Original estimate (d) | Inward issue link (Blocks) | Inward issue link (Blocks)
        S-1       | Design  | 5                     |                            |
        S-2       | Build   | 8                     | S-1                        |
        S-3       | Test    | 3                     | S-1                        | S-2
        S-4       | Train   | 2                     |                            | S-2
    """
    found = [(one, other) for one, other, _, _ in links(imported(plan))]

    assert found == [("S-1", "S-2"), ("S-1", "S-3"), ("S-2", "S-3"), ("S-2", "S-4")]
