"""`planner template`: an empty workbook, never on top of another."""

import openpyxl


def test_an_empty_workbook_is_written(planner, tmp_path):
    out = tmp_path / "program.xlsx"

    result = planner("template", out)

    assert result.exit_code == 0, result.output
    assert {"Projects", "Tasks", "People"} <= set(openpyxl.load_workbook(out).sheetnames)


def test_a_file_that_is_there_is_overwritten_only_when_told(planner, tmp_path):
    out = tmp_path / "program.xlsx"
    out.write_text("mine")

    assert planner("template", out).exit_code == 2
    assert out.read_text() == "mine"
    assert planner("template", out, "--force").exit_code == 0
    assert out.read_bytes().startswith(b"PK")
