"""Files of any kind become a program; a profile among them says what is known of the senders."""

from planner.importing.profile import ReadProfile, profile_text, read_profile
from planner.intake.files import open_files
from planner.workbook.write import write_program
from tests.cli.small_program import a_small_program

PLAN = "ID;Task;Owner;Start;Finish\n1;Survey;Ana Silva;03/04/2027;05/04/2027\n2;Build;Bo Li;06/04/2027;09/04/2027\n"
ORDER = "order of day and month"


def a_plan(folder):
    path = folder / "plan.csv"
    path.write_text(PLAN, encoding="utf-8")
    return path


def order(found):
    return next(question.taken for question in found.imported.questions if question.id == ORDER)


def test_a_program_workbook_is_read_as_it_is(tmp_path):
    path = tmp_path / "program.xlsx"
    write_program(path, a_small_program())

    found = open_files([path], {})

    assert found.reading.program == a_small_program()
    assert (found.imported, found.profile) == (None, None)


def test_answers_of_a_profile_among_the_files_hold(tmp_path):
    profile = tmp_path / "answers.toml"
    profile.write_text(f'[answers]\n"{ORDER}" = "month first"\n', encoding="utf-8")

    found = open_files([a_plan(tmp_path), profile], {})

    assert order(found) == "month first"
    assert not [
        problem for problem in found.reading.problems if problem.source and problem.source.file == "answers.toml"
    ]


def test_an_answer_given_on_the_page_goes_before_that_of_a_profile(tmp_path):
    profile = tmp_path / "answers.toml"
    profile.write_text(f'[answers]\n"{ORDER}" = "month first"\n', encoding="utf-8")

    assert order(open_files([a_plan(tmp_path), profile], {ORDER: "day first"})) == "day first"


def test_the_answers_in_force_make_the_next_profile(tmp_path):
    found = open_files([a_plan(tmp_path)], {ORDER: "month first"})

    again = tmp_path / "next.toml"
    assert found.profile is not None
    again.write_text(profile_text(found.profile), encoding="utf-8")

    assert read_profile(again) == ReadProfile(profile=found.profile)
    assert found.profile.answers[ORDER] == "month first"


def test_a_profile_with_faults_is_told_and_nothing_is_read_without_it(tmp_path):
    profile = tmp_path / "answers.toml"
    profile.write_text('[answer]\n"x" = "y"\n', encoding="utf-8")

    found = open_files([a_plan(tmp_path), profile], {})

    assert found.reading.program is None
    (problem,) = found.reading.problems
    assert str(problem).startswith('answers.toml: section "answer" is none of answers, columns, words, people, layout.')
