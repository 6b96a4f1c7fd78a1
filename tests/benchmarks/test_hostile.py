"""Hostile files in the benchmark: what a manifest expects, what became of them, and the table of both."""

from pathlib import Path

import pytest

from benchmarks.importing.expectation import Action, Expectation, expectations
from benchmarks.importing.hostile import Became, became, become, hostile_lines

_MANIFEST = (
    "id,file,category,fault,where,action,code,expected,message_must_name,max_s,max_mb\n"
    '1,plan.csv,format,none,,ACCEPT,OK,"2 tasks, read",,20,900\n'
    "2,no plan.csv,format,empty,,REJECT,FILE_EMPTY,,file,20,900\n"
)
_PLAN = "Task,Effort (days),Assigned to\nDesign,5,Ana Silva\nBuild,8,Bo Li\n"


@pytest.mark.parametrize(
    ("where", "place", "is_named"),
    [
        ("", "", True),
        ("Tasks!E3", "Tasks!E3", True),
        ("Tasks!E3", "Tasks!B3", True),
        ("Tasks!E3", "Tasks!E4", False),
        ("Tasks!E3", "People!E3", False),
        ("Tasks!3:4", "Tasks!A4", True),
        ("People!D2:D4", "People!A3:C3", True),
        ("Tasks", "Tasks!E3", True),
        ("Tasks!E3", "Tasks", True),
        ("Tasks!E3", "", False),
    ],
)
def test_a_place_is_named_by_a_cell_of_its_row(where: str, place: str, is_named: bool) -> None:
    assert Expectation(file="p.xlsx", where=where).is_named_in([place]) is is_named


def _became(action: Action, *, refused: bool = False, problems: object = (), remarks: object = ()) -> Became:
    said = {"refused": refused, "problems": problems, "remarks": remarks, "seconds": 1.0, "megabytes": 100.0}
    return became(Expectation(file="p.xlsx", action=action, where="Tasks!E3"), said)  # type: ignore[arg-type]


HERE, ELSEWHERE = [("Tasks!E3", "is odd")], [("Tasks!E9", "is odd")]


def test_what_became_of_a_file_is_held_against_its_manifest() -> None:
    assert _became(Action.REJECT, refused=True, problems=[("", "is empty")]).is_expected
    assert not _became(Action.REJECT, problems=HERE).is_expected
    assert _became(Action.ERROR, problems=HERE).is_expected
    assert not _became(Action.ERROR, problems=ELSEWHERE).is_expected
    assert not _became(Action.ERROR, remarks=HERE).is_expected
    assert _became(Action.WARN, remarks=HERE).is_expected
    assert not _became(Action.WARN).is_expected
    assert _became(Action.ACCEPT, remarks=ELSEWHERE).is_expected
    assert not _became(Action.ACCEPT, problems=HERE).is_expected


def test_a_folder_is_imported_file_by_file(tmp_path: Path) -> None:
    (tmp_path / "manifest.csv").write_text(_MANIFEST, encoding="utf-8")
    (tmp_path / "plan.csv").write_text(_PLAN, encoding="utf-8")
    (tmp_path / "no plan.csv").write_text("", encoding="utf-8")

    files = [become(tmp_path, one) for one in expectations(tmp_path)]

    assert [one.action for one in files] == [Action.WARN, Action.REJECT]
    assert all(one.is_expected and one.is_within and one.seconds > 0 and one.megabytes > 0 for one in files)
    lines = list(hostile_lines(files))
    assert "refused" in lines[2]
    assert lines[-1].startswith("2 of 2 as the manifest says, 2 within their limits")


def test_without_a_manifest_all_files_are_tried_and_nothing_is_expected(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text(_PLAN, encoding="utf-8")
    assert expectations(tmp_path) == [Expectation(file="plan.csv")]


def test_a_deviation_is_shown_with_what_was_said_instead() -> None:
    (_, line, _) = hostile_lines([_became(Action.ERROR, remarks=HERE)])
    assert line.endswith("no, to be mended Tasks!E3: Tasks!E3 is odd")


def test_an_import_that_fails_is_shown_and_over_its_limits() -> None:
    failed = Became(expected=Expectation(file="p.xlsx"), action=None, problems=(("", "MemoryError"),))
    assert not failed.is_within
    assert "THE IMPORT FAILED" in list(hostile_lines([failed]))[1]
