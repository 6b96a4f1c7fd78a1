"""A plan for tests: every task as early as its predecessors and people allow, one after the other."""

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_CEILING, Decimal

from planner.domain.demand import shifted_month
from planner.domain.ids import ProjectId, ResourceId
from planner.domain.people import Resource
from planner.domain.plan import Assignment, Plan, ScheduledTask, Spending
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage, actual_end, actual_start, remaining_effort, stage
from planner.domain.units import Category, Money
from planner.domain.work import Mode, Requirement, Task, WorkKind
from planner.measures.load import days_of_work
from planner.measures.spending import dated_costs, stretches

Heads = list[tuple[Requirement, Resource, date, date]]


def greedy_plan(program: Program) -> Plan:
    """Plan every project that is not forbidden, each task in its first mode; finish-to-start links only."""
    selected = frozenset(p.id for p in program.projects if p.selection is not SelectionRule.MUST_NOT)
    load: dict[tuple[ResourceId, date], int] = {}
    done: dict[str, ScheduledTask] = {}
    waiting = [task for task in program.tasks if task.project in selected]
    while waiting:
        task = next(t for t in waiting if all(p in done for p in _predecessors(program, t)))
        waiting.remove(task)
        done[task.id] = scheduled = _schedule(program, task, done, load)
        for assignment in scheduled.assignments:
            for work in days_of_work(program, scheduled, assignment):
                load[work.resource, work.day] = load.get((work.resource, work.day), 0) + work.rate
    plan = Plan(selected=selected, tasks=tuple(done[t.id] for t in program.tasks if t.id in done))
    return Plan(selected=plan.selected, tasks=plan.tasks, spending=tuple(_spending(program, plan)))


def _predecessors(program: Program, task: Task) -> Iterator[str]:
    return (d.predecessor for d in program.dependencies if d.successor == task.id)


def _schedule(program: Program, task: Task, done: dict, load: dict) -> ScheduledTask:
    mode = task.modes[0]
    if stage(task) is Stage.DONE:
        return ScheduledTask(
            task=task.id, mode=mode.id, start=actual_start(program, task), end=actual_end(program, task)
        )
    calendar = program.working_calendar
    links = [d for d in program.dependencies if d.successor == task.id]
    project = program.project_by_id[task.project]
    start = max(
        program.now,
        *(calendar.at_or_after(day) for day in (task.release, project.release) if day is not None),
        *(calendar.shift(done[d.predecessor].end, d.lag) for d in links),
        program.now,
    )
    if task.month is not None:
        start = calendar.at_or_after(task.month)
    while (found := _staff(program, task, mode, start, load)) is None:
        start = calendar.after(start)
    return found


def _staff(program: Program, task: Task, mode: Mode, start: date, load: dict) -> ScheduledTask | None:
    heads: Heads = []
    pinned = {pin.resource for pin in task.pins.resources}
    for requirement in mode.requirements:
        for _ in range(requirement.heads):
            head = next(_fitting(program, task, mode, requirement, start, load, heads, pinned), None)
            if head is not None:
                heads.append(head)
            elif mode.kind is not WorkKind.SUPPORT:
                return None
    end = _span_end(program, task, mode, start)
    if mode.kind is WorkKind.EFFORT:
        end = max(end for *_, end in heads)
    begun = actual_start(program, task) if stage(task) is Stage.STARTED else start
    assignments = tuple(_assignment(program, task, mode, *head) for head in heads)
    return ScheduledTask(task=task.id, mode=mode.id, start=begun, end=end, assignments=assignments)


def _span_end(program: Program, task: Task, mode: Mode, start: date) -> date:
    calendar = program.working_calendar
    if task.month is not None:
        return calendar.at_or_after(shifted_month(task.month, 1))
    return calendar.shift(start, mode.duration or 0)


def _fitting(program, task, mode, requirement, start, load, heads, pinned):
    calendar = program.working_calendar
    for resource in program.resource_by_id.values():
        skilled = requirement.skill is not None and resource.level(requirement.skill) >= requirement.level
        if requirement.resource != resource.id and not skilled:
            continue
        if (pinned and resource.id not in pinned) or any(resource is other for _, other, *_ in heads):
            continue
        rate = min(requirement.share, getattr(resource, "capacity", 100))
        if mode.kind is WorkKind.EFFORT:
            days = int((remaining_effort(task, mode, requirement) * 100 / rate).to_integral_value(ROUND_CEILING))
        span: list[date] = []
        day, end = start, _span_end(program, task, mode, start)
        while len(span) < days if mode.kind is WorkKind.EFFORT else day < end:
            capacity = program.capacity_on(resource, day)
            if capacity == 0 and (mode.kind is WorkKind.DURATION or (mode.kind is WorkKind.EFFORT and not span)):
                break
            if capacity and capacity - load.get((resource.id, day), 0) < rate:
                break
            if capacity:
                span.append(day)
            day = calendar.after(day)
            if day > program.end:
                break
        else:
            if span:
                yield requirement, resource, span[0], calendar.after(span[-1])


def _assignment(program, task, mode, requirement, resource, start, end) -> Assignment:
    rate = min(requirement.share, getattr(resource, "capacity", 100))
    worked = sum(program.capacity_on(resource, day) > 0 for day in program.working_calendar.days(start, end))
    effort = mode.kind is WorkKind.EFFORT
    person_days = remaining_effort(task, mode, requirement) if effort else Decimal(worked * rate) / 100
    return Assignment(
        requirement=requirement.id,
        resource=resource.id,
        skill=requirement.skill,
        rate=rate,
        start=start,
        end=end,
        person_days=person_days,
        cost=person_days * resource.rate,
    )


def _spending(program: Program, plan: Plan) -> Iterator[Spending]:
    left = {fund.id: fund.available for fund in program.funds}
    due: dict[tuple[ProjectId, Category, int], Money] = {}
    for cost in dated_costs(program, plan):
        for number, stretch in enumerate(stretches(program, cost.category)):
            if stretch.covers(cost.day):
                key = cost.project, cost.category, number
                due[key] = due.get(key, Decimal(0)) + cost.amount
    for (project, category, number), amount in sorted(due.items(), key=lambda item: item[0][2]):
        stretch = stretches(program, category)[number]
        for fund in program.funds:
            if amount and fund.pays_for(project, category) and fund.pays_on(stretch.first):
                paid = min(amount, left[fund.id])
                if paid:
                    yield Spending(
                        fund=fund.id,
                        project=project,
                        category=category,
                        first=stretch.first,
                        last=stretch.last,
                        amount=paid,
                    )
                left[fund.id] -= paid
                amount -= paid
