"""The Altair Gantt, by its specification."""

import json
from dataclasses import replace
from typing import Any

from planner.charts.gantt import gantt_chart
from planner.charts.palette import LATE_COLOUR, NOW_COLOUR, PROJECT_COLOURS, project_colour, tint
from planner.domain.ids import ProjectId
from planner.domain.plan import baseline_of
from planner.domain.work import WorkKind
from tests.builders import a_mode, a_person, a_plan, a_program, a_project, a_scheduled, a_task, an_assignment, day

SPANS, LATE, BASELINE, MARKS, WORDS, NOW, HEADS = range(7)


def _spec(program, plan, baseline=None) -> Any:
    return json.loads(gantt_chart(program, plan, baseline).to_json(validate=True))


def _rows(spec: Any, layer: int) -> Any:
    data = spec["layer"][layer]["data"]
    return data["values"] if "values" in data else spec["datasets"][data["name"]]


def _case(*, name: str = "Build"):
    gate = a_mode("gate", kind=WorkKind.DURATION, duration=0)
    tasks = (
        replace(a_task("A", due=day(4)), name=name),
        replace(a_task("G", gate, due=day(4)), name=f"{name} accepted"),
        replace(a_task("B", project="Q"), name=name),
    )
    projects = replace(a_project("P"), name="Pump"), replace(a_project("Q"), name="Shop")
    program = a_program(*tasks, projects=projects, people=(replace(a_person(), name="Ana Silva"),))
    plan = a_plan(
        a_scheduled("A", 2, 8, an_assignment("Ana", 2, 8)),
        a_scheduled("G", 8, 8, mode="gate"),
        a_scheduled("B", 0, 1),
        selected="PQ",
    )
    return program, plan


def test_a_bar_reaches_from_its_first_day_to_the_end_of_its_last():
    spans = _rows(_spec(*_case()), SPANS)
    assert [(row["c2"], row["c3"], row["c4"]) for row in spans] == [
        ("2027-01-06T00:00:00", "2027-01-14T00:00:00", "2027-01-13T00:00:00"),
        ("2027-01-04T00:00:00", "2027-01-05T00:00:00", "2027-01-04T00:00:00"),
    ]
    assert [(row["c1"], row["c8"]) for row in spans] == [("Pump", "Ana Silva"), ("Shop", "")]


def test_tasks_of_one_name_get_rows_of_their_own():
    assert [row["c0"] for row in _rows(_spec(*_case()), SPANS)] == ["Build (Pump)", "Build (Shop)"]
    program, plan = _case()
    of_one = replace(program, tasks=tuple(replace(task, project=ProjectId("P")) for task in program.tasks))
    assert [row["c0"] for row in _rows(_spec(of_one, plan), SPANS)] == ["Build (B)", "Build (A)"]


def test_each_project_has_a_row_above_its_tasks():
    spec = _spec(*_case())
    heads = _rows(spec, HEADS)
    assert [(row["c0"], row["c2"][:10], row["c4"][:10]) for row in heads] == [
        ("▾ Pump", "2027-01-06", "2027-01-13"),
        ("▾ Shop", "2027-01-04", "2027-01-04"),
    ]
    rows = [*heads, *_rows(spec, SPANS), *_rows(spec, MARKS)]
    assert [row["c0"] for row in sorted(rows, key=lambda row: row["c5"])] == [
        "▾ Pump",
        "Build (Pump)",
        "Build accepted",
        "▾ Shop",
        "Build (Shop)",
    ]


def test_lateness_shows_in_colour_words_and_shape():
    spec = _spec(*_case())
    (late,) = _rows(spec, LATE)
    assert (late["c2"], late["c3"]) == ("2027-01-09T00:00:00", "2027-01-14T00:00:00")
    assert spec["layer"][LATE]["mark"]["color"] == LATE_COLOUR
    assert [row["c7"] for row in _rows(spec, WORDS)] == ["3 d late", "", "3 d late"]
    (milestone,) = _rows(spec, MARKS)
    assert milestone["c6"] == "late"
    shape = spec["layer"][MARKS]["encoding"]["shape"]["scale"]
    shapes = dict(zip(shape["domain"], shape["range"], strict=True))
    assert shapes["late"] != shapes["on time"]


def test_a_milestone_stands_on_the_day_it_is_shown():
    (milestone,) = _rows(_spec(*_case()), MARKS)
    assert milestone["c2"].startswith("2027-01-13T")


def test_the_status_date_is_a_line():
    spec = _spec(*_case())
    assert spec["layer"][NOW]["mark"]["color"] == NOW_COLOUR
    assert [row["c2"] for row in _rows(spec, NOW)] == ["2027-01-04T00:00:00"]


def test_the_baseline_is_drawn_where_it_differs():
    program, plan = _case()
    assert _rows(_spec(program, plan), BASELINE) == []
    before = baseline_of(a_plan(a_scheduled("A", 0, 2), a_scheduled("B", 0, 1), selected="PQ"))
    (was,) = _rows(_spec(program, plan, before), BASELINE)
    assert (was["c0"], was["c2"], was["c3"]) == ("Build (Pump)", "2027-01-04T00:00:00", "2027-01-06T00:00:00")


def test_what_users_write_is_data_only():
    nasty = "datum['x'] || alert(1) <img src=x>"
    spec = _spec(*_case(name=nasty))
    spec.pop("datasets", None)
    for layer in spec["layer"]:
        layer.pop("data")
    assert nasty not in json.dumps(spec)
    assert "Pump" not in json.dumps(spec)


def test_an_empty_plan_is_an_empty_chart():
    spec = _spec(a_program(a_task("A")), a_plan(selected=()))
    assert _rows(spec, SPANS) == _rows(spec, MARKS) == []


def test_project_colours_repeat_after_the_last_and_have_pale_versions():
    assert project_colour(len(PROJECT_COLOURS)) == PROJECT_COLOURS[0]
    assert tint("#000000") == "#999999"
    assert tint("#FFFFFF") == "#FFFFFF"
