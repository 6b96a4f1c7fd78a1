"""What is said of files and tables as a whole, and who stands in where nobody is known."""

from planner.domain.problem import Severity
from planner.importing.program.assemble import assemble
from planner.importing.understand import understand
from planner.workbook.grid import GridFile
from planner.workbook.schema import PoolRow
from tests.importing.grids import a_grid
from tests.importing.imports import TODAY, imported, rows, said

PLAN = "Task | Effort (days) | Role\nDesign | 5 | Engineer\nBuild | 8 | Engineer"


def test_a_refused_file_is_a_problem_and_others_are_read():
    files = [GridFile("bad.xlsx", refused="the file is empty", advice="Send it again")]
    result = assemble([understand(file, today=TODAY) for file in files], name="Aurora", today=TODAY)

    assert said(result, Severity.PROBLEM) == ["bad.xlsx: the file is empty. Send it again."]


def test_a_role_that_nobody_has_is_a_pool_that_is_not_confirmed():
    result = imported(PLAN)
    (pool,) = rows(result, PoolRow)

    assert (pool.id, pool.units, pool.unconfirmed) == ("Engineer", 1, True)
    assert any('nobody is known to be "Engineer"' in one for one in said(result, Severity.WARNING))


def test_an_answer_that_is_none_is_told_and_not_passed_over_in_silence():
    result = imported(
        "Task | Start | Finish | Effort (days)\nA | 2027-02-01 | 2027-02-05 | 5\nB | | | 2",
        answers={"status date": "soon"},
    )

    (warning,) = [one for one in said(result, Severity.WARNING) if "the profile answers" in one]
    assert 'answers "soon" to "of which day are the plans?' in warning
    assert "was taken instead" in warning
    assert 'Answer "2027-02-01"' in warning


def test_what_was_left_out_is_listed_with_its_place():
    result = imported(
        a_grid(
            """
            Aurora, as of today

            Task    | Effort (days) | Zarqon
            Design  | 5             | alpha
            Build   | 8             | beta
            Total   | 13            |
            """
        )
    )
    ignored = said(result, Severity.IGNORED)

    assert any("Plan!A1:A1" in one for one in ignored)
    assert any('column "Zarqon"' in one and "Plan!C3" in one for one in ignored)
    assert any("row 6 was left out: a total" in one for one in ignored)


def test_hidden_rows_are_read_and_said():
    result = imported(a_grid(PLAN, hidden={2}))

    assert any("1 hidden row" in one for one in said(result, Severity.WARNING))


def test_a_table_without_rows_is_said():
    result = imported(a_grid("Task | Start | Effort (days) | Owner"), a_grid(PLAN, name="Other"))

    assert any("Plan" in one and "no rows" in one for one in said(result, Severity.WARNING))


def test_files_with_nothing_of_a_plan_are_a_problem():
    result = imported("just a remark")

    assert any("nothing of a plan" in one for one in said(result, Severity.PROBLEM))
