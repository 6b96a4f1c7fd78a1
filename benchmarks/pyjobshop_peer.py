"""PyJobShop with CP-SAT on the instances themselves; the only module that imports it (extra `benchmarks`)."""

from pyjobshop import Model, SolveStatus

from benchmarks.case import Case, Key, Solution
from benchmarks.peer import Answer, UnsupportedError
from benchmarks.sets.portfolio import Portfolio
from benchmarks.sets.staffed import StaffedActivity, StaffedProject
from planner.domain.goals import GoalKind
from planner.solver.options import Options

Chosen = dict[int, tuple[Key, int]]
"""What a mode of the model stands for, by its number: the activity, and the mode or worker there."""


def pyjobshop(case: Case, options: Options) -> Answer:
    """Solve a case for the first value of its objective alone.

    Raises:
        UnsupportedError: If the instance is not of a kind that is written as a model here.
    """
    if isinstance(case.instance, Portfolio):
        model, chosen = _portfolio_model(case.instance)
    elif isinstance(case.instance, StaffedProject):
        model, chosen = _staffed_model(case.instance)
    else:
        raise UnsupportedError("only instances of public sets are written as its models")
    _set_objective(model, case)
    limit = float("inf") if options.time_limit is None else options.time_limit
    result = model.solve(time_limit=limit, display=False, num_workers=options.workers, random_seed=options.seed)
    if result.status not in (SolveStatus.OPTIMAL, SolveStatus.FEASIBLE):
        return Answer(status=result.status.value.lower(), solution=None)
    solution = _solution(case.instance, chosen, [(task.mode, task.start) for task in result.best.tasks])
    return Answer(status=result.status.value.lower(), solution=solution, bound=float(result.lower_bound))


def _set_objective(model: Model, case: Case) -> None:
    if case.program.goals[0].kind is GoalKind.TOTAL_DELAY:
        model.set_objective(weight_total_tardiness=1)
    else:
        model.set_objective(weight_makespan=1)


def _portfolio_model(portfolio: Portfolio) -> tuple[Model, Chosen]:
    model, chosen = Model(), Chosen()
    resources = [
        model.add_renewable(resource.capacity) if resource.is_renewable else model.add_consumable(resource.capacity)
        for resource in portfolio.resources
    ]
    jobs = [model.add_job(due_date=project.due) for project in portfolio.projects]
    tasks = {
        key: model.add_task(job=jobs[key[0]], earliest_start=portfolio.projects[key[0]].release)
        for key in portfolio.activities
    }
    for key, activity in portfolio.activities.items():
        for number, mode in enumerate(activity.modes):
            used = [resources[index] for index, _ in mode.demands]
            chosen[len(chosen)] = key, number
            model.add_mode(tasks[key], used, mode.duration, [units for _, units in mode.demands])
        for successor in activity.successors:
            model.add_end_before_start(tasks[key], tasks[successor])
    return model, chosen


def _staffed_model(project: StaffedProject) -> tuple[Model, Chosen]:
    """Write each able worker as a mode of the activity."""
    model, chosen = Model(), Chosen()
    workers = [model.add_machine() for _ in project.workers]
    tasks = [model.add_task() for _ in project.activities]
    for number, activity in enumerate(project.activities):
        for worker in _able(project, activity):
            chosen[len(chosen)] = (0, number), worker
            model.add_mode(tasks[number], [workers[worker]], activity.duration)
        for predecessor in activity.predecessors:
            model.add_end_before_start(tasks[predecessor], tasks[number])
    return model, chosen


def _able(project: StaffedProject, activity: StaffedActivity) -> list[int]:
    if len(activity.demands) != 1 or activity.demands[0].heads != 1:
        raise UnsupportedError("activities for several people are not written as its models")
    return [number for number, worker in enumerate(project.workers) if worker.can(activity.demands[0])]


def _solution(instance: object, chosen: Chosen, tasks: list[tuple[int, int]]) -> Solution:
    start = {chosen[mode][0]: day for mode, day in tasks}
    picked = {chosen[mode][0]: chosen[mode][1] for mode, _ in tasks}
    if not isinstance(instance, StaffedProject):
        return Solution(start=start, mode=picked)
    skills = {key: instance.activities[key[1]].demands[0].skill for key in picked}
    people = {key: {worker: skills[key]} for key, worker in picked.items()}
    return Solution(start=start, mode=dict.fromkeys(start, 0), people=people)
