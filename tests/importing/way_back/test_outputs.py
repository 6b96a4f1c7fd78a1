"""Outputs: never the file that was sent."""

import pytest

from planner.importing.way_back.outputs import cannot_be_copied, on_its_own, require_apart


@pytest.fixture
def sent(tmp_path):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"as sent")
    return path


def test_the_file_that_was_sent_is_not_overwritten_under_any_name(sent, tmp_path):
    (tmp_path / "link.xlsx").symlink_to(sent)

    for out in (sent, tmp_path / "link.xlsx"):
        with pytest.raises(ValueError, match="is not overwritten"):
            require_apart(sent, out)
    require_apart(sent, tmp_path / "copy.xlsx")


def test_a_file_without_macros_becomes_none_with(sent, tmp_path):
    with pytest.raises(ValueError, match="has no macros"):
        require_apart(sent, tmp_path / "copy.xlsm")


@pytest.mark.parametrize(
    ("name", "can"), [("a.xlsx", True), ("a.XLSM", True), ("a.xls", False), ("a.ods", False), ("a", False)]
)
def test_only_newer_excel_workbooks_can_be_copied(tmp_path, name, can):
    assert (cannot_be_copied(tmp_path / name) == "") is can


def test_what_stands_alone_has_no_macros_and_is_not_the_file(sent, tmp_path):
    assert on_its_own(sent, tmp_path / "copy.xlsm").name == "copy.xlsx"
    assert on_its_own(sent, tmp_path / "plan.xlsm").name == "plan (alone).xlsx"
