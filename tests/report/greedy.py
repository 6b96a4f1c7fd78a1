"""A plan for tests: every task as early as its predecessors and people allow, one after the other.

It knows tasks in their first mode, finish-to-start links, people at one rate and funds in their order; that the plan is
sound is for the checker to say.
"""

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_CEILING, Decimal

from planner.domain.demand import shifted_month
from planner.domain.ids import ProjectId, ResourceId, TaskId
from planner.domain.people import Person, Resource
from planner.domain.plan import Assignment, Plan, ScheduledTask, Spending
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage, actual_end, actual_start, remaining_effort, stage
from planner.domain.units import Category, Money
from planner.domain.work import Requirement, Task, WorkKind
from planner.measures.load import days_of_work
from planner.measures.spending import dated_costs, stretches


def greedy_plan(program: Program) -> Plan:
    """Plan every project that is not forbidden."""
    selected = frozenset(p.id for p in program.projects if p.selection is not SelectionRule.MUST_NOT)
    waiting = [task for task in program.tasks if task.project in selected]
    builder = _Builder(program)
    while waiting:
        task = next(task for task in waiting if builder.may_begin(task))
        waiting.remove(task)
        builder.add(task)
    tasks = tuple(builder.done[task.id] for task in program.tasks if task.id in builder.done)
    plan = Plan(selected=selected, tasks=tasks)
    return Plan(selected=selected, tasks=tasks, spending=tuple(_spending(program, plan)))


class _Builder:
    def __init__(self, program: Program) -> None:
        self.program = program
        self.calendar = program.working_calendar
        self.done: dict[TaskId, ScheduledTask] = {}
        self.load: dict[tuple[ResourceId, date], int] = {}

    def may_begin(self, task: Task) -> bool:
        return all(link.predecessor in self.done for link in self.program.dependencies if link.successor == task.id)

    def add(self, task: Task) -> None:
        scheduled = self._done(task) if stage(task) is Stage.DONE else self._earliest(task)
        self.done[task.id] = scheduled
        for assignment in scheduled.assignments:
            for work in days_of_work(self.program, scheduled, assignment):
                self.load[work.resource, work.day] = self.load.get((work.resource, work.day), 0) + work.rate

    def _done(self, task: Task) -> ScheduledTask:
        start, end = actual_start(self.program, task), actual_end(self.program, task)
        return ScheduledTask(task=task.id, mode=task.modes[0].id, start=start, end=end)

    def _earliest(self, task: Task) -> ScheduledTask:
        links = [link for link in self.program.dependencies if link.successor == task.id]
        day = max(
            self.program.now,
            self.calendar.at_or_after(task.month or task.release or self.program.now),
            *(self.calendar.shift(self.done[link.predecessor].end, link.lag) for link in links),
            self.program.now,
        )
        while (found := self._scheduled(task, day)) is None:
            day = self.calendar.after(day)
        return found

    def _scheduled(self, task: Task, day: date) -> ScheduledTask | None:
        mode, taken = task.modes[0], set[ResourceId]()
        heads: list[Assignment] = []
        for requirement in mode.requirements:
            for _ in range(requirement.heads):
                head = next(self._heads(task, requirement, day, taken), None)
                if head is not None:
                    heads.append(head)
                    taken.add(head.resource)
                elif mode.kind is not WorkKind.SUPPORT:
                    return None
        end = max(head.end for head in heads) if mode.kind is WorkKind.EFFORT else self._span_end(task, day)
        start = actual_start(self.program, task) if stage(task) is Stage.STARTED else day
        return ScheduledTask(task=task.id, mode=mode.id, start=start, end=end, assignments=tuple(heads))

    def _span_end(self, task: Task, day: date) -> date:
        if task.month is not None:
            return self.calendar.at_or_after(shifted_month(task.month, 1))
        return self.calendar.shift(day, task.modes[0].duration or 0)

    def _heads(self, task: Task, requirement: Requirement, day: date, taken: set[ResourceId]) -> Iterator[Assignment]:
        pinned = {pin.resource for pin in task.pins.resources}
        for resource in self.program.resource_by_id.values():
            skilled = requirement.skill is not None and resource.level(requirement.skill) >= requirement.level
            if requirement.resource != resource.id and not skilled:
                continue
            if resource.id not in taken and (not pinned or resource.id in pinned):
                rate = min(requirement.share, resource.capacity if isinstance(resource, Person) else 100)
                days = self._worked(task, requirement, resource, rate, day)
                if days:
                    yield self._assignment(task, requirement, resource, rate, days)

    def _worked(self, task: Task, requirement: Requirement, resource: Resource, rate: int, day: date) -> list[date]:
        kind = task.modes[0].kind
        needed = len(self.calendar.days(day, self._span_end(task, day)))
        if kind is WorkKind.EFFORT:
            effort = remaining_effort(task, task.modes[0], requirement)
            needed = int((effort * 100 / rate).to_integral_value(ROUND_CEILING))
        days: list[date] = []
        seen = 0
        while (len(days) if kind is WorkKind.EFFORT else seen) < needed:
            capacity = self.program.capacity_on(resource, day)
            away_at_once = capacity == 0 and (kind is WorkKind.DURATION or (kind is WorkKind.EFFORT and not days))
            if away_at_once or 0 < capacity < rate + self.load.get((resource.id, day), 0) or day > self.program.end:
                return []
            days += [day] * (capacity > 0)
            seen += 1
            day = self.calendar.after(day)
        return days

    def _assignment(
        self, task: Task, requirement: Requirement, resource: Resource, rate: int, days: list[date]
    ) -> Assignment:
        person_days = Decimal(len(days) * rate) / 100
        if task.modes[0].kind is WorkKind.EFFORT:
            person_days = remaining_effort(task, task.modes[0], requirement)
        return Assignment(
            requirement=requirement.id,
            resource=resource.id,
            skill=requirement.skill,
            rate=rate,
            start=days[0],
            end=self.calendar.after(days[-1]),
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
    for project, category, number in sorted(due, key=lambda key: key[2]):
        stretch, open_amount = stretches(program, category)[number], due[project, category, number]
        for fund in program.funds:
            paid = min(open_amount, left[fund.id])
            if paid and fund.pays_for(project, category) and fund.pays_on(stretch.first):
                left[fund.id] -= paid
                open_amount -= paid
                yield Spending(
                    fund=fund.id,
                    project=project,
                    category=category,
                    first=stretch.first,
                    last=stretch.last,
                    amount=paid,
                )
