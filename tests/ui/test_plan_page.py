"""The planning page, without a browser."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from planner.planning.solve import make_plan as solve_and_check
from planner.workbook.read import read_program
from planner.workbook.write import write_program
from tests.cli.small_program import a_small_program

APP = Path(__file__).parents[2] / "app.py"
PAGES = sorted((APP.parent / "planner/ui/pages").glob("[!_]*.py"))


@pytest.fixture
def small_program(tmp_path, monkeypatch):
    """Have the page load the small program instead of the bundled one."""
    path = tmp_path / "program.xlsx"
    write_program(path, a_small_program())
    monkeypatch.setattr("planner.ui.components.program_picker.bundled_program", lambda: path)
    return path


def finish(app, runs=60):
    """Run the page again until the job has ended."""
    for _ in range(runs):
        if "job" not in app.session_state:
            return
        app.session_state["job"].result()
        app.run(timeout=60)
    raise AssertionError("the job never ended")


@pytest.mark.usefixtures("small_program")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_page_opens_by_itself(page):
    app = AppTest.from_file(page).run(timeout=60)

    assert not app.exception
    assert app.title


def test_the_app_opens_with_the_bundled_program():
    app = AppTest.from_file(APP).run(timeout=120)

    assert not app.exception
    assert not app.error
    assert [button.label for button in app.button] == ["Plan"]


@pytest.mark.usefixtures("small_program")
def test_planning_shows_the_goals_and_offers_the_workbook():
    app = AppTest.from_file(PAGES[0]).run(timeout=60)
    app.number_input(key="seconds").set_value(20)

    app.button[0].click().run(timeout=60)
    finish(app)

    assert not app.exception
    assert "Optimal" in app.success[0].value
    (goals,) = (table.value for table in app.dataframe if "Gap" in table.value)
    assert list(goals["Gap"]) == ["proved best"] * len(goals)
    assert [one.proto.label for one in app.get("download_button")] == ["Allocation workbook"]
    assert len(app.get("vega_lite_chart")) == 1


@pytest.mark.usefixtures("small_program")
def test_planning_again_begins_from_the_last_plan(monkeypatch):
    began_from = []

    def make_plan(program, *, previous, **more):
        began_from.append(previous)
        return solve_and_check(program, previous=previous, **more)

    monkeypatch.setattr("planner.ui.job.make_plan", make_plan)
    app = AppTest.from_file(PAGES[0]).run(timeout=60)
    for _ in range(2):
        app.button[0].click().run(timeout=60)
        finish(app)

    assert not app.exception
    assert began_from[0] is None
    assert began_from[1] == app.session_state["plans"][""].checked.outcome.plan


@pytest.mark.usefixtures("small_program")
def test_without_files_the_page_says_what_to_do():
    app = AppTest.from_file(PAGES[0]).run(timeout=60)

    app.segmented_control[0].set_value("My workbooks").run(timeout=60)

    assert not app.exception
    assert "as it is" in app.info[0].value


def test_input_problems_are_listed_and_nothing_can_be_planned(tmp_path, monkeypatch):
    path = tmp_path / "program.xlsx"
    path.write_bytes(b"no workbook")
    monkeypatch.setattr("planner.ui.components.program_picker.bundled_program", lambda: path)

    app = AppTest.from_file(PAGES[0]).run(timeout=60)

    assert not app.exception
    assert app.error[0].value == "1 problem to mend before anything can be planned"
    assert list(app.dataframe[0].value["File"]) == ["program.xlsx"]
    assert not app.button
    assert read_program(path).program is None
