"""Earliest deliveries by ids and dates, without what is done."""

from planner.domain.work import Progress
from planner.solver.bound import know
from planner.solver.bound.dates import earliest_deliveries
from planner.solver.instance.program import compile_program
from tests.builders import a_mode, a_person, a_program, a_requirement, a_task, day


def deliveries(*tasks, **more):
    known = know(compile_program(a_program(*tasks, people=(a_person("Ana"),), **more)))
    return {(one.project, one.task): one for one in earliest_deliveries(known)}


def work(name, effort, **more):
    return a_task(name, a_mode("M", a_requirement(effort=effort)), **more)


def test_a_project_and_its_dated_tasks_have_exclusive_ends():
    found = deliveries(work("A", 2, due=day(1)), work("B", 4))
    assert {key: one.end for key, one in found.items()} == {("P", None): day(6), ("P", "A"): day(2)}
    assert "Ana" in found["P", None].because


def test_what_cannot_be_delivered_at_all_has_no_day():
    assert deliveries(work("A", 2, deadline=day(0)))["P", None].end is None


def test_what_is_done_is_not_told():
    done = work("A", 2, due=day(3), progress=Progress(started=day(0), finished=day(1)))
    assert deliveries(done, status_date=day(3)) == {}
