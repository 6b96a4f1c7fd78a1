"""The sheet, carried over."""

from scenarios.programs.mercury import MERCURY


def test_the_sheet_s_25_rows_are_there():
    assert len(MERCURY.tasks) == 25
    assert [project.name for project in MERCURY.projects] == ["Windows", "macOS", "Linux", "Android", "iOS", "Mercury"]


def test_efforts_in_weeks_became_person_days():
    efforts = [task.modes[0].requirements[0].effort for task in MERCURY.tasks]
    assert efforts == [40, 80, 20] * 5 + [10] * 10


def test_each_integration_test_waits_for_two_platforms():
    waits = {d.successor: 0 for d in MERCURY.dependencies}
    for dependency in MERCURY.dependencies:
        waits[dependency.successor] += 1
    assert [waits[task.id] for task in MERCURY.tasks if task.project == "Mercury"] == [2] * 10
