"""Board: what is still free while a schedule is built, day by day, and what has been spent."""

from dataclasses import dataclass, field

from planner.domain.units import Category
from planner.solver.bills import stretch_of, task_bills
from planner.solver.instance.program import Instance
from planner.solver.instance.work import TaskData
from planner.solver.schedule import Filled, Placed
from planner.solver.search.purse import Due, Purse


@dataclass
class Board:
    """Free capacity, tasks and projects at once, and bills, as tasks are put on it.

    Attributes:
        free: Percent left for each resource and day.
        tasks_at: Number of tasks each limited person has on each day.
        projects_at: Projects each limited person has on each day, with their number of tasks.
        purses: What funds have to pay so far, by category.
        money: Ticks of money each project costs so far.
    """

    instance: Instance
    free: list[list[int]]
    tasks_at: dict[int, list[int]] = field(default_factory=dict)
    projects_at: dict[int, list[dict[int, int]]] = field(default_factory=dict)
    purses: dict[Category, Purse] = field(default_factory=dict)
    money: dict[int, int] = field(default_factory=dict)

    def usable(self, resource: int, project: int) -> list[int]:
        """Return the free percent by day for work on a project; 0 where the limit of tasks or projects is reached."""
        free = self.free[resource]
        data = self.instance.resources[resource]
        if data.max_tasks is None and data.max_projects is None:
            return free
        days = range(len(free))
        if data.max_tasks is not None:
            tasks, limit = self.tasks_at[resource], data.max_tasks
            free = [free[d] if tasks[d] < limit else 0 for d in days]
        if data.max_projects is not None:
            held, most = self.projects_at[resource], data.max_projects
            free = [free[d] if project in held[d] or len(held[d]) < most else 0 for d in days]
        return free

    def put(self, task: TaskData, placed: Placed) -> None:
        """Take what a placed task needs."""
        self._change(task, placed, 1)

    def lift(self, task: TaskData, placed: Placed) -> None:
        """Give back what a placed task took."""
        self._change(task, placed, -1)

    def _change(self, task: TaskData, placed: Placed, sign: int) -> None:
        if task.is_done:
            return
        mode = task.modes[placed.mode]
        for head, filled in zip(mode.heads, placed.heads, strict=True):
            if filled is not None:
                candidate = head.candidates[filled.candidate]
                self.take(candidate.resource, sign * candidate.rate, filled.start, filled.end)
                self._count(candidate.resource, task.project, filled, sign)
        for category, bills in self._task_bills(task, placed).items():
            self.purses[category].add({due: sign * amount for due, amount in bills.items()})
        self.money[task.project] = self.money.get(task.project, 0) + sign * self._task_money(task, placed)

    def take(self, resource: int, rate: int, start: int, end: int) -> None:
        """Take (or with a negative rate give back) percent on the days of a span on which a resource is not away."""
        free, capacity = self.free[resource], self.instance.resources[resource].capacity
        for day in range(start, end):
            if capacity[day]:
                free[day] -= rate

    def can_pay(self, task: TaskData, placed: Placed) -> bool:
        """Tell whether funds and the project's cap can pay for a task besides what is on the board."""
        left = self.instance.projects[task.project].money_left
        if left is not None and self.money.get(task.project, 0) + self._task_money(task, placed) > left:
            return False
        return all(self.purses[c].can_pay(bills) for c, bills in self._task_bills(task, placed).items())

    def _count(self, resource: int, project: int, filled: Filled, sign: int) -> None:
        data = self.instance.resources[resource]
        for day in range(filled.start, filled.end):
            if data.max_tasks is not None:
                self.tasks_at[resource][day] += sign
            if data.max_projects is not None:
                held = self.projects_at[resource][day]
                held[project] = held.get(project, 0) + sign
                if not held[project]:
                    del held[project]

    def _task_bills(self, task: TaskData, placed: Placed) -> dict[Category, dict[Due, int]]:
        bills: dict[Category, dict[Due, int]] = {}
        for category, day, amount in task_bills(self.instance, task, placed):
            if category in self.purses:
                due = self.purses[category].payers(task.project), stretch_of(self.instance, category, day)
                mine = bills.setdefault(category, {})
                mine[due] = mine.get(due, 0) + amount
        return bills

    def _task_money(self, task: TaskData, placed: Placed) -> int:
        return sum(
            amount
            for category, _, amount in task_bills(self.instance, task, placed)
            if category not in self.instance.counted
        )


def clear_board(instance: Instance) -> Board:
    """Return a board with everything free."""
    limited = [r for r in instance.resources if (r.max_tasks, r.max_projects) != (None, None)]
    return Board(
        instance=instance,
        free=[list(resource.capacity) for resource in instance.resources],
        tasks_at={r.index: [0] * instance.horizon for r in limited},
        projects_at={r.index: [{} for _ in range(instance.horizon)] for r in limited},
        purses={category: Purse(instance, category) for category in sorted(instance.stretches)},
    )
