"""Input problems end a command with code 3, all of them printed."""

import openpyxl
import pytest
from typer import Exit

from planner.cli.problems import require_none, tell_in_brief
from planner.domain.problem import InputProblem, Severity
from planner.domain.source import Source


def spoil(path, sheet, header, text):
    """Write text into the first row's cell under a header; return the cell's name."""
    book = openpyxl.load_workbook(path)
    for row in book[sheet].iter_rows():
        for cell in row:
            if cell.value == header:
                below = book[sheet].cell(row=cell.row + 1, column=cell.column)
                below.value = text
                book.save(path)
                return below.coordinate
    raise AssertionError(f"no column {header} on sheet {sheet}")


@pytest.mark.parametrize("command", ["plan", "compare", "check"])
def test_every_problem_is_printed_with_file_sheet_and_cell(planner, program_file, tmp_path, command):
    cells = [
        f"Projects!{spoil(program_file, 'Projects', 'Deadline', 'soon')}",
        f"Tasks!{spoil(program_file, 'Tasks', 'Project', 'Q')}",
    ]
    out = tmp_path / "plan.xlsx"
    more = {
        "plan": ("--out", out),
        "compare": ("--scenarios", "base,calm", "--out", out),
        "check": (program_file,),
    }[command]

    result = planner(command, program_file, *more)

    assert result.exit_code == 3, result.output
    for cell in cells:
        assert f"program.xlsx, {cell}: " in result.stderr
    assert not out.exists()


@pytest.mark.parametrize("content", [b"", b"not a workbook", b"PK\x03\x04"])
def test_what_is_no_workbook_is_an_input_problem(planner, tmp_path, content):
    program = tmp_path / "program.xlsx"
    program.write_bytes(content)

    result = planner("plan", program, "--out", tmp_path / "plan.xlsx")

    assert result.exit_code == 3, result.output
    assert "program.xlsx" in result.stderr


def test_warnings_are_told_in_brief(capsys):
    source = Source(file="a.xlsx", sheet="Tasks", cell="B2")
    warnings = [InputProblem(source=source, what=f"w{n}", severity=Severity.WARNING) for n in range(7)]

    require_none(warnings)
    tell_in_brief(warnings, listed_on="sheet Assumptions of plan.xlsx")

    said = capsys.readouterr().err
    assert said.count("warning: a.xlsx, Tasks!B2") == 5
    assert "2 more notes about the input: see sheet Assumptions of plan.xlsx." in said


def test_notes_that_are_listed_nowhere_else_are_printed(capsys):
    notes = [InputProblem(source=None, what=f"a{n}", severity=Severity.ASSUMPTION) for n in range(22)]
    odd = InputProblem(source=None, what="odd", severity=Severity.WARNING)

    with pytest.raises(Exit):
        require_none([*notes, odd, InputProblem(source=None, what="wrong")])

    lines = capsys.readouterr().err.splitlines()
    assert lines[:3] == ["problem: wrong.", "warning: odd.", "assumption: a0."]
    assert lines[20:] == [
        "assumption: a18.",
        "3 more notes about the input.",
        "1 problem to mend first; nothing was planned.",
    ]
