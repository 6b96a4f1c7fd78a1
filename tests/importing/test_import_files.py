"""Import of files: which files, by which name, with what is known of their senders."""

from datetime import date

from planner.importing.import_files import files_in, import_files, profile_of
from planner.importing.profile import Profile
from planner.workbook.schema import ProgramRow, TaskRow
from planner.workbook.write import write_program
from tests.builders import a_program

TODAY = date(2027, 1, 4)
_PLAN = """ID;Task;Project;Start;Finish;Effort (days);Role
1;Design;APP;2027-01-04;2027-01-08;5;Dev
2;Build;APP;2027-01-11;2027-01-15;5;Dev
"""


def put(path, text=_PLAN):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_is_its_files_by_name_without_what_is_the_planner_s_own(tmp_path):
    names = ("b.csv", "A.csv", ".hidden.csv", "~$A.xlsx", "senders.toml")
    paths = {name: put(tmp_path / "sent" / name) for name in names}
    (tmp_path / "sent" / "deeper").mkdir()
    alone = put(tmp_path / "senders.toml")

    assert files_in([tmp_path / "sent", alone]) == [paths["A.csv"], paths["b.csv"], alone]


def test_a_program_is_called_as_told_or_like_its_folder_or_first_file(tmp_path):
    path = put(tmp_path / "Spring launch" / "plan of May.csv")

    def named(*paths, **how):
        (row,) = import_files(paths, today=TODAY, **how).tables.rows(ProgramRow)
        return row.values.name

    assert named(path) == "plan of May"
    assert named(path.parent) == "Spring launch"
    assert named(path, name="Aurora") == "Aurora"


def test_a_workbook_in_the_planner_s_own_form_completes_the_others(tmp_path):
    write_program(tmp_path / "own.xlsx", a_program())

    result = import_files([put(tmp_path / "plan.csv"), tmp_path / "own.xlsx"], today=TODAY)

    assert result.template_files == ("own.xlsx",)
    assert [file.file for file in result.files] == ["plan.csv"]


def test_a_profile_keeps_the_answers_in_force_and_what_was_known(tmp_path):
    doubtful = put(tmp_path / "plan.csv", _PLAN.replace("2027-01-04", "03/02/2027"))
    known = Profile(answers={"order of day and month": "month first", "older": "x"}, people={"Ana": "Ana Silva"})

    profile = profile_of(import_files([doubtful], profile=known, today=TODAY), known)

    assert profile.answers["order of day and month"] == "month first"
    assert profile.answers["older"] == "x"
    assert "status date" in profile.answers
    assert profile.people == {"Ana": "Ana Silva"}
    (titles,) = profile.layout.values()
    assert titles[:3] == ("ID", "Task", "Project")


def test_a_changed_layout_is_said_before_all_else(tmp_path):
    path = put(tmp_path / "plan.csv")
    known = profile_of(import_files([path], today=TODAY))
    put(path, _PLAN.replace(";Role", ";Role;Notes").replace(";Dev", ";Dev;x"))

    result = import_files([path], profile=known, today=TODAY)

    assert 'new: "Notes"' in result.problems[0].what


def test_no_file_of_a_folder_is_a_problem_and_no_crash(tmp_path):
    result = import_files([tmp_path], today=TODAY)

    assert result.program is None
    assert not result.tables.rows(TaskRow)
    assert "no file that holds a plan" in str(result.problems[0])
