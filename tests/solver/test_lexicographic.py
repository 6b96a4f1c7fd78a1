"""What the goals leave open is settled as early as possible."""

from planner.solver.engine import solve
from planner.solver.options import Options
from tests.builders import a_link, a_mode, a_person, a_program, a_requirement, a_task, day


def test_where_no_goal_decides_work_begins_as_early_as_it_can():
    first, second = (a_task(name, a_mode("M", a_requirement(effort=3))) for name in "AB")
    program = a_program(first, second, dependencies=(a_link("A", "B", lag=2),), people=(a_person(),), days=40)

    outcome = solve(program, options=Options(time_limit=None, steps=200))

    assert outcome.plan is not None
    assert [(task.start, task.end) for task in outcome.plan.tasks] == [(day(0), day(3)), (day(5), day(8))]
