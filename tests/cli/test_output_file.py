"""Outputs are refused early, never half written and never on top of an input."""

import os
import stat

import pytest
import typer

from planner.cli.output_file import require_writable, write_whole


def refuse(out, **more):
    with pytest.raises(typer.BadParameter) as refused:
        require_writable(out, suffix=".xlsx", hint="--out", **more)
    return refused.value.message


def test_a_new_file_in_a_folder_is_fine_and_nothing_is_left_there(tmp_path):
    require_writable(tmp_path / "plan.xlsx", suffix=".xlsx", hint="--out")

    assert list(tmp_path.iterdir()) == []


def test_another_suffix_is_refused(tmp_path):
    assert "must end in .xlsx" in refuse(tmp_path / "plan.csv")


def test_a_missing_folder_is_named(tmp_path):
    assert f"there is no folder {tmp_path / 'no'}" in refuse(tmp_path / "no" / "plan.xlsx")


def test_a_folder_is_no_file(tmp_path):
    (tmp_path / "plan.xlsx").mkdir()

    assert "is a folder" in refuse(tmp_path / "plan.xlsx")


def test_an_input_is_never_overwritten_by_whatever_name(tmp_path):
    program = tmp_path / "program.xlsx"
    program.write_text("facts")
    link = tmp_path / "link.xlsx"
    link.symlink_to(program)

    assert "is an input" in refuse(link, keep=(program,))
    assert program.read_text() == "facts"


def test_nothing_is_written_among_the_program_s_own_files(tmp_path):
    assert "read as one of them" in refuse(tmp_path / "plan.xlsx", keep=(tmp_path,))


def test_a_folder_that_takes_no_files_is_said_before_the_work(tmp_path, monkeypatch):
    def full(**_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("planner.cli.output_file.tempfile.NamedTemporaryFile", full)

    assert refuse(tmp_path / "plan.xlsx").endswith("cannot be written: no space left on device")


def test_a_file_is_put_in_place_whole(tmp_path):
    out = tmp_path / "plan.xlsx"

    def write(path):
        path.write_text("all")

    write_whole(out, write)

    assert out.read_text() == "all"
    assert list(tmp_path.iterdir()) == [out]
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(out.stat().st_mode) == 0o666 & ~mask


def test_a_write_that_breaks_off_leaves_the_old_file(tmp_path):
    out = tmp_path / "plan.xlsx"
    out.write_text("old")

    def half(path):
        path.write_text("ha")
        raise RuntimeError("broke off")

    with pytest.raises(RuntimeError):
        write_whole(out, half)

    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]
